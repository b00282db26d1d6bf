import { isIdentity, REQUEST_SCHEMA, requesterOf, requestSha256, REQUEST_TYPE } from '../base/approval-request.js';
import type { RequestDocument } from '../base/approval-request.js';
import { commandOf, scriptCommand } from '../base/command.js';
import type { RuntimeContext } from '../base/context.js';
import type { ExitStatus } from '../base/decision.js';
import type { Digest } from '../base/digest.js';
import { MAX_JSON_BYTES } from '../base/limits.js';
import { printable } from '../base/printable.js';
import { formatUtcTime } from '../base/time.js';
import { newRequestId } from '../capture/context.js';
import { parseParameters } from '../capture/approval/parameters.js';
import { isSettingName, readSettings, type SettingName } from '../capture/settings.js';
import { readRequestDocument } from '../check/approval/documents.js';
import { Collector } from '../check/collector.js';
import { parseDocument } from '../check/document.js';
import { fileOf, readHandedRequest } from './approval/read-request.js';
import { signStatement, statementAbout } from './sign-envelope.js';
import { readKey, readNamed, REFUSED, refusedBy, SignProblem, tellingProblems, UNUSABLE, writeNew } from './signing-files.js';
import type { SignStreams } from './signing-files.js';

/** What a command over approvals was asked for on the command line. */
export interface ApprovalLine {
  readonly operands: readonly string[];
  readonly options: ReadonlyMap<string, string>;
  /** The arguments after `--`; null where there is no `--`. */
  readonly command: readonly string[] | null;
}

/** Who asks, when, and where random bytes come from. */
export interface AskingPerson {
  readonly context: RuntimeContext;
  readonly random: (bytes: number) => Uint8Array;
}

/**
 * Writes down what would be asked, as the gate will judge it: 0 when it is written, 2 where a file is refused, 3 where the command line or the key is
 * not usable or the file cannot be written. An existing file is never overwritten.
 */
export function requestCommand({ options, command }: ApprovalLine, streams: SignStreams, person: AskingPerson): ExitStatus {
  return tellingProblems(streams, () => {
    const renewed = options.get('renew');
    const request =
      renewed === undefined ? newRequest(options, command, person) : renewedRequest(renewed, options, command, person);
    requireReadable(request);
    const text = requestText(request, options);
    const digest = requestSha256(request);
    streams.error(`fail-closed-gate: the digest of the request is ${digest}\n`);
    const output = options.get('output');
    if (output === undefined) {
      streams.out(text);
      return;
    }
    writeNew(output, text);
    streams.out(`${printable(output)} is what to hand over. Whoever approves it runs:\n${APPROVING(output)}`);
  });
}

const APPROVING = (path: string): string =>
  `  fail-closed-gate approve ${printable(path)} --key KEY_FILE --output docs/approvals/approval.dsse.json\n`;

function newRequest(
  options: ReadonlyMap<string, string>,
  command: readonly string[] | null,
  { context, random }: AskingPerson,
): RequestDocument {
  const { settings, findings } = readSettings(settingsIn(options), (name) => `--${name}`);
  if (findings.length > 0) throw new SignProblem(UNUSABLE, findings.map(({ message }) => message).join('\nfail-closed-gate: '));
  const { requestedAction: action, target, environment, subjectDigest } = settings;
  if (action === null || target === null) throw new SignProblem(UNUSABLE, 'request needs --requested-action and --target.');
  const parameters = parseParameters(options.get('parameters') ?? '');
  if (!parameters.ok) throw new SignProblem(UNUSABLE, `--parameters cannot be read. ${parameters.message}`);
  const identity = options.get('identity') ?? requesterOf(context);
  if (identity === null || !isIdentity(identity)) {
    throw new SignProblem(UNUSABLE, 'Nobody can say who asks: give --identity, a name of at most 100 characters.');
  }
  return {
    schema: REQUEST_SCHEMA,
    request_id: newRequestId(context, random),
    ...{ identity, action, target, environment },
    subject_digest: subjectDigest,
    parameters: parameters.parameters,
    command_sha256: commandDigest(options, command),
    timestamp: formatUtcTime(context.now),
    nonce: Buffer.from(random(24)).toString('base64url'),
  };
}

function settingsIn(options: ReadonlyMap<string, string>): ReadonlyMap<SettingName, string> {
  const raw = new Map<SettingName, string>();
  for (const [name, value] of options) if (isSettingName(name)) raw.set(name, value);
  return raw;
}

/** The same request, now: an approval of it keeps to it, because its nonce stays. */
function renewedRequest(
  path: string,
  options: ReadonlyMap<string, string>,
  command: readonly string[] | null,
  { context }: AskingPerson,
): RequestDocument {
  const others = [...options.keys()].filter((name) => !RENEWING.has(name));
  if (others.length > 0 || command !== null) {
    const found = others.length > 0 ? `--${others.join(', --')}` : 'a command';
    throw new SignProblem(UNUSABLE, `--renew writes the same request with another time; it does not take ${found}.`);
  }
  return { ...readHandedRequest(path).request, timestamp: formatUtcTime(context.now) };
}

const RENEWING: ReadonlySet<string> = new Set(['renew', 'key', 'keyid', 'output']);

/** The digest of what is to run: the arguments after `--`, or a script; null where nothing is. Throws SignProblem for both at once. */
export function commandDigest(options: ReadonlyMap<string, string>, command: readonly string[] | null): Digest | null {
  const script = options.get('run-script');
  if (script !== undefined && command !== null) {
    throw new SignProblem(UNUSABLE, 'Either --run-script says what is to run, or what stands after `--`; not both.');
  }
  if (script !== undefined) return scriptCommand(readScript(script)).sha256;
  if (command === null) return null;
  if (command.length === 0) throw new SignProblem(UNUSABLE, 'There is no command after `--`.');
  return commandOf(command).sha256;
}

function readScript(path: string): string {
  const bytes = readNamed(path, MAX_JSON_BYTES, REFUSED);
  try {
    // As the gate gets it: the input `run` is the one that keeps the space around it, and no byte of it may be lost on the way.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new SignProblem(REFUSED, `${printable(path)} is no text in UTF-8.`);
  }
}

/** Only what the gate would read is written. */
function requireReadable(request: RequestDocument): void {
  const collector = new Collector('approval');
  const file = fileOf(Buffer.from(JSON.stringify(request)), 'the request', 'approval-request');
  const document = parseDocument(file, collector);
  const read = document === null ? null : readRequestDocument(document, collector);
  if (read === null || !collector.clean) throw refusedBy(collector.findings());
}

function requestText(request: RequestDocument, options: ReadonlyMap<string, string>): string {
  const key = options.get('key');
  if (key === undefined) {
    if (options.has('keyid')) throw new SignProblem(UNUSABLE, '--keyid names a key, and without --key nothing is signed.');
    return `${JSON.stringify(request, null, 2)}\n`;
  }
  const statement = statementAbout('request', requestSha256(request), REQUEST_TYPE, request);
  const signed = signStatement(statement, 'the request', readKey(key), options.get('keyid') ?? null);
  if (!signed.ok) throw refusedBy(signed.findings);
  return signed.text;
}
