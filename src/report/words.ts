/** The words that every renderer uses for the same thing. */

import { codeText } from '../base/codes/text.js';
import { isDigest } from '../base/digest.js';
import type { Finding } from '../base/finding.js';
import type { GateVerdict, Outcome } from '../base/outcome.js';

/** Whom a decision is told: the job of a workflow, or a person who tried it. */
export type Audience = 'job' | 'runtime';

const GOES_ON = { job: 'the job goes on', runtime: 'the runtime may go on' } as const;
const STOPS = { job: 'the job fails', runtime: 'the runtime must stop' } as const;

/** What the decision means, in one line without a full stop. */
export function verdictWords(outcome: Outcome, audience: Audience): string {
  const { decision, exitStatus, failureClass } = outcome;
  switch (decision) {
    case 'allow':
      return GOES_ON[audience];
    case 'warn':
      return `${GOES_ON[audience]}, with risky capabilities isolated`;
    case 'block':
      if (exitStatus === 0) return `recorded only (report-only), ${GOES_ON[audience]}`;
      return failureClass === 'gate' ? `the gate itself could not work, so ${STOPS[audience]}` : STOPS[audience];
  }
}

/** Why it is a block, in one clause; null for allow and warn. */
export function failureWords(outcome: Outcome): string | null {
  switch (outcome.failureClass) {
    case 'none':
      return null;
    case 'policy':
      return 'the evidence says no';
    case 'evidence':
      return 'evidence is missing, unreadable, malformed or tampered with';
    case 'gate':
      return 'the gate itself could not work, so nothing is proved';
  }
}

/** What report-only means for this outcome, or why it is not in force, in one sentence; null where nobody asked for it. */
export function reportOnlyWords(outcome: Outcome): string | null {
  if (outcome.enforcement !== 'report-only') return refusedWords(outcome);
  if (outcome.decision !== 'block')
    return 'Enforcement is report-only: a block of class policy or evidence would not fail the job.';
  if (outcome.exitStatus === 0) return 'Enforcement is report-only: the block is recorded as it is, and does not fail the job.';
  return 'Enforcement is report-only, but that never softens a block of class gate.';
}

/** Whoever asked for report-only, and does not get it, would look for the fault elsewhere. */
function refusedWords({ settings, policy, enforcedBy }: Outcome): string | null {
  if (settings.enforcement !== 'report-only') return null;
  const refused = (why: string): string => `The input enforcement asks for report-only, which is not in force: ${why}.`;
  if (settings.command !== null) return refused('what is blocked is never run');
  if (enforcedBy !== null) return refused('no proved receipt says it too');
  // Where no policy could be read, the finding about that says all.
  return policy.source === null ? null : refused('the policy file does not say it too');
}

/** What the upstream hashes prove, in plain sentences. */
export function proofWords(outcome: Outcome): string {
  switch (outcome.checked.evidenceProof) {
    case 'self-consistent':
      return 'self-consistent. The hashes agree with each other, so nothing was edited by halves. They do not prove who wrote it.';
    case 'anchored':
      return 'anchored. The hashes agree with each other, and a trusted key or a hash from elsewhere vouches for them.';
    case null:
      return 'nothing. The hashes do not hold, or were not looked at.';
  }
}

/** Where a finding points, in parts: `path:line` and the JSON pointer. A path that the message names already is not repeated. */
export function placeOf(found: Finding): readonly string[] {
  const { path, line, pointer } = found;
  const hasPointer = pointer !== undefined && pointer !== '';
  if (path === undefined || (line === undefined && !hasPointer && extraMessage(found).includes(path))) return [];
  return [line === undefined ? path : `${path}:${String(line)}`, ...(hasPointer ? [pointer] : [])];
}

const QUOTED_DIGEST = /^"([0-9a-f]{64})"$/;

/** The values of a finding with their names, the one that was there first. */
export function valuesOf({ expected, found, pointer }: Finding): readonly (readonly [name: string, value: string])[] {
  // What a document records stands at a place in it; a bare digest beside that is the one that was computed.
  const computed = pointer !== undefined && isDigest(expected);
  const values: (readonly [string, string])[] = [];
  // Both without quotes, so that the eye can compare them digit by digit.
  if (found !== undefined) values.push(computed ? ['recorded', found.replace(QUOTED_DIGEST, '$1')] : ['found', found]);
  if (expected !== undefined) values.push([computed ? 'computed' : 'expected', expected]);
  return values;
}

/** What a finding says beyond the meaning of its code; empty where that is all. */
export function extraMessage({ code, message }: Finding): string {
  const { meaning } = codeText(code);
  return message.startsWith(meaning) ? message.slice(meaning.length).trim() : message;
}

/** What a gate came to, in a word or two: one that blocks without a finding of its own gave no result. */
export function gateWords({ outcome, findings }: GateVerdict): string {
  return outcome === 'block' && findings === 0 ? 'no result' : outcome;
}

/** The findings that a person has to know of. */
export function notable(outcome: Outcome): readonly Finding[] {
  return outcome.findings.filter((found) => found.outcome !== 'pass');
}

/** A count with its noun: `1 finding`, `2 findings`. */
export function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** The sign of an outcome, for the eye; the word always stands beside it. */
export const OUTCOME_SIGNS = { pass: '🟢', warn: '🟡', block: '🔴' } as const;
