import type { Code } from '../../base/codes/index.js';
import { sameDigest, type Digest } from '../../base/digest.js';
import { printable } from '../../base/printable.js';
import type { Predicate } from './predicate.js';

/** What a gate calls evidence about something else. */
export interface IdentityCodes {
  readonly subjectMismatch: Code;
  readonly artifactMismatch: Code;
  readonly environmentRefused: Code;
}

const PREFIX = 'sha256:';

/**
 * Whether the evidence is about the artifact that is promoted, says so in both places (COMPATIBILITY §4), and was observed where
 * the policy takes it from. `promoted` null: the caller names none, which has a finding of its own.
 */
export function checkIdentity(
  predicate: Predicate,
  promoted: Digest | null,
  observedIn: readonly string[] | null,
  codes: IdentityCodes,
): void {
  if (promoted !== null && !sameDigest(predicate.subject, promoted)) predicate.noteSubject(codes.subjectMismatch, promoted);
  const artifact = predicate.text(['artifact_id']) ?? '';
  if (!artifact.startsWith(PREFIX) || !sameDigest(artifact.slice(PREFIX.length), predicate.subject)) {
    predicate.note(codes.artifactMismatch, ['artifact_id'], `"${PREFIX}${predicate.subject}"`);
  }
  const environment = predicate.text(['environment_id']);
  if (observedIn !== null && (environment === null || !observedIn.includes(environment))) {
    predicate.note(
      codes.environmentRefused,
      ['environment_id'],
      `one of ${observedIn.map((name) => printable(name)).join(', ')}`,
    );
  }
}
