import type { Outcome } from '../base/outcome.js';

/** The words that every renderer uses for the same thing. */

/** What the decision means, in one line without a full stop. */
export function verdictWords(outcome: Outcome): string {
  switch (outcome.decision) {
    case 'allow':
      return 'every required check passed, the job goes on';
    case 'warn':
      return 'the job goes on, with risky capabilities isolated';
    case 'block':
      if (outcome.exitStatus === 0) return 'the evidence does not prove that this may run; report-only, so the job is not failed';
      return outcome.failureClass === 'gate'
        ? 'the gate could not do its work, so nothing is proved and the job fails'
        : 'the evidence does not prove that this may run, the job fails';
  }
}

/** What the upstream hashes prove, in one sentence. */
export function proofWords(outcome: Outcome): string {
  switch (outcome.checked.evidenceProof) {
    case 'self-consistent':
      return 'self-consistent: the hashes agree with each other, so nothing was edited by halves. They do not prove who wrote the evidence.';
    case 'anchored':
      return 'anchored: a trusted key or a hash from elsewhere vouches for the evidence.';
    case null:
      return 'nothing: the hashes of the evidence do not hold, or were not looked at.';
  }
}

/** A code as the gate writes it, for the eye: the sign of its outcome. */
export const OUTCOME_SIGNS = { pass: '✅', warn: '⚠️', block: '⛔' } as const;

/** Where a finding points: `path:line /pointer`, or null where it points nowhere. */
export function placeOf(found: Outcome['findings'][number]): string | null {
  if (found.path === undefined) return null;
  const line = found.line === undefined ? '' : `:${String(found.line)}`;
  const pointer = found.pointer === undefined ? '' : ` ${found.pointer}`;
  return `${found.path}${line}${pointer}`;
}
