import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

import { approvalSha256, APPROVAL_TYPE, type ApprovalPredicate } from '../base/approval-request.js';
import type { ExitStatus } from '../base/decision.js';
import { asDigest, sameDigest, type Digest } from '../base/digest.js';
import { MAX_ENVELOPE_BYTES } from '../base/limits.js';
import { printable } from '../base/printable.js';
import { formatUtcTime, parseDuration, parseUtcTime } from '../base/time.js';
import { TOOL } from '../base/tool.js';
import { judgeBounds, judgeParameters } from '../check/approval/bounds.js';
import { readApprovalPredicate } from '../check/approval/documents.js';
import { Collector } from '../check/collector.js';
import { parseDocument } from '../check/document.js';
import { approvedParameters } from './approval/allow.js';
import { describeApproval } from './approval/describe.js';
import { fileOf, predicateOf, readHandedRequest, readUnverified, type HandedRequest } from './approval/read-request.js';
import { commandDigest, type ApprovalLine, type AskingPerson } from './request-command.js';
import { addSignature, signStatement, statementAbout, type SignedEnvelope } from './sign-envelope.js';
import { readKey, readNamed, REFUSED, refusedBy, SignProblem, tellingProblems, UNUSABLE, writeNew } from './signing-files.js';
import type { SignStreams } from './signing-files.js';

const DEFAULT_VALIDITY_SECONDS = 3600;

/**
 * Approves a request, or adds a signature to an approval: shows what is approved on standard error, then writes the envelope. 0 when it is written, 2 where a
 * file is refused, 3 where the command line or the key is not usable or the file cannot be written. Nothing is overwritten.
 */
export function approveCommand(line: ApprovalLine, streams: SignStreams, person: AskingPerson): ExitStatus {
  return tellingProblems(streams, () => {
    const keyPath = line.options.get('key');
    if (keyPath === undefined) throw new SignProblem(UNUSABLE, 'approve needs --key with the file of a private key.');
    const sign = line.options.has('add') ? addTo(line, streams) : approve(line, streams, person);
    const signed = sign(readKey(keyPath), line.options.get('keyid') ?? null);
    if (!signed.ok) throw refusedBy(signed.findings);
    const output = line.options.get('output');
    if (output === undefined) streams.out(signed.text);
    else {
      // The built-in place of an approval lies in a folder that a repository does not have yet.
      mkdirSync(dirname(output), { recursive: true });
      writeNew(output, signed.text);
    }
  });
}

type Sign = (key: ReturnType<typeof readKey>, keyid: string | null) => SignedEnvelope;

function approve(line: ApprovalLine, streams: SignStreams, person: AskingPerson): Sign {
  const [path] = line.operands;
  if (path === undefined) throw new SignProblem(UNUSABLE, 'approve needs a request file, or --add with an approval.');
  const handed = readHandedRequest(path);
  const { request, isSigned } = handed;
  requireCommand(line, request.command_sha256);
  const approval = approvalOf(handed, line.options, person);
  const problems = [...judgeBounds(approval.parameters), ...judgeParameters(approval.parameters, request.parameters)];
  const [problem] = problems;
  if (problem !== undefined) {
    const { expected, found } = problem;
    throw new SignProblem(
      UNUSABLE,
      `The request itself would not be approved. Expected ${printable(expected)}, found ${printable(found)}.`,
    );
  }
  requireReadable(approval);
  const signature = isSigned ? 'signed; by whom is for the gate to say' : 'not signed';
  streams.error(`fail-closed-gate: approving the request ${handed.digest} (${signature})\n`);
  streams.error(describeApproval(approval, request.parameters));
  const statement = statementAbout('approval', approvalSha256(approval), APPROVAL_TYPE, approval);
  return (key, keyid) => signStatement(statement, 'the approval', key, keyid);
}

/** Where the approver says which command it is, it is that one: a digest alone tells a person nothing. */
function requireCommand({ options, command }: ApprovalLine, asked: string | null): void {
  const expected = commandDigest(options, command);
  if (expected === null || sameDigest(expected, asked)) return;
  throw new SignProblem(REFUSED, `The request is for the command ${asked ?? 'none'}, and what is given here is ${expected}.`);
}

function approvalOf(
  { request, digest }: HandedRequest,
  options: ReadonlyMap<string, string>,
  { context, random }: AskingPerson,
): ApprovalPredicate {
  const { identity, action, target, environment, subject_digest, command_sha256, nonce } = request;
  const begins = instantIn(options, context.now);
  const ends = endIn(options, begins, context.now);
  const allowed = options.get('allow')?.split('\n') ?? [];
  return {
    approval_id: `approval-${Buffer.from(random(16)).toString('hex')}`,
    request_digest: options.has('bind-request') ? digest : null,
    ...{ identity, action, target, environment, subject_digest },
    parameters: approvedParameters(request.parameters, allowed),
    command_sha256,
    issued_at: formatUtcTime(context.now),
    not_before: formatUtcTime(begins),
    expires_at: formatUtcTime(ends),
    nonce,
    policy_sha256: policyIn(options),
    issuer: options.get('issuer') ?? `${TOOL.name} ${TOOL.version}`,
  };
}

function instantIn(options: ReadonlyMap<string, string>, now: number): number {
  const text = options.get('not-before');
  const instant = text === undefined ? now : parseUtcTime(text);
  if (instant !== null) return instant;
  throw new SignProblem(
    UNUSABLE,
    `--not-before is \`${printable(text ?? '')}\`; it takes a time such as 2026-01-31T09:30:00Z.`,
  );
}

function validityIn(options: ReadonlyMap<string, string>): number {
  const text = options.get('expires-in');
  const seconds = text === undefined ? DEFAULT_VALIDITY_SECONDS : parseDuration(text);
  if (seconds !== null) return seconds;
  throw new SignProblem(
    UNUSABLE,
    `--expires-in is \`${printable(text ?? '')}\`; it takes a duration such as 90s, 30m, 24h or 7d.`,
  );
}

/** `--expires-in` counts from `--not-before`: together they may name a time that is over, and no gate takes what is signed for that. */
function endIn(options: ReadonlyMap<string, string>, begins: number, now: number): number {
  const ends = begins + validityIn(options) * 1000;
  if (ends > now) return ends;
  throw new SignProblem(
    UNUSABLE,
    `The approval would have expired at ${formatUtcTime(ends)} already, and it is ${formatUtcTime(now)} now: --expires-in counts from --not-before.`,
  );
}

function policyIn(options: ReadonlyMap<string, string>): Digest | null {
  const text = options.get('policy-sha256');
  const digest = text === undefined ? null : asDigest(text.replace(/^sha256:/, ''));
  if (text === undefined || digest !== null) return digest;
  throw new SignProblem(UNUSABLE, `--policy-sha256 is \`${printable(text)}\`; it takes 64 lower-case hexadecimal digits.`);
}

/** Only what the gate would read is signed. */
function requireReadable(approval: ApprovalPredicate): void {
  const collector = new Collector('approval');
  const document = parseDocument(fileOf(Buffer.from(JSON.stringify(approval)), 'the approval', 'approval'), collector);
  const read = document === null ? null : readApprovalPredicate(document, collector);
  if (read === null || !collector.clean) throw refusedBy(collector.findings());
}

function addTo({ operands, options, command }: ApprovalLine, streams: SignStreams): Sign {
  const others = [...options.keys()].filter((name) => !ADDING.has(name));
  if (operands.length > 0 || others.length > 0 || command !== null) {
    throw new SignProblem(UNUSABLE, '--add signs an approval as it is: beside it stand --key, --keyid and --output only.');
  }
  const path = options.get('add') ?? '';
  const envelope = fileOf(readNamed(path, MAX_ENVELOPE_BYTES, REFUSED), path, 'approval');
  const collector = new Collector('approval');
  const document = predicateOf(readUnverified(envelope, collector), 'approval', printable(path));
  const approval = document === null ? null : readApprovalPredicate(document, collector);
  if (approval === null || !collector.clean) throw refusedBy(collector.findings());
  streams.error('fail-closed-gate: adding a signature to the approval\n');
  streams.error(describeApproval(approval));
  return (key, keyid) => addSignature(envelope, key, keyid);
}

const ADDING: ReadonlySet<string> = new Set(['add', 'key', 'keyid', 'output']);
