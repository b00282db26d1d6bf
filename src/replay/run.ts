import type { NonceAnswer } from '../base/approval.js';
import { printable } from '../base/printable.js';
import type { Decision } from '../base/decision.js';
import { ISOLATION_ASPECTS, type IsolationReport } from '../base/execution.js';
import type { RecordedInputs } from '../base/generated/records.js';
import type { Checked } from '../base/outcome.js';
import { claimKey } from '../base/replay-store.js';
import type { Settings } from '../base/settings.js';
import { NotDerivable } from './not-derivable.js';
import { digestOf } from './read-values.js';

/** What recorded inputs say of a claim, and of where it was made. */
type RecordedNonce = Pick<RecordedInputs, 'nonce_claim'> & {
  readonly context: Pick<RecordedInputs['context'], 'github_actions'>;
};

/**
 * What the replay store is recorded to have answered: it can be asked no more. Throws NotDerivable where nobody had to ask it, or it was
 * asked for something else, or the store is none of where the run was.
 */
export function nonceAnswerOf({ nonce_claim: recorded, context }: RecordedNonce, { approval }: Checked): NonceAnswer | null {
  if (recorded === null) return null;
  const claim = approval?.claim ?? null;
  if (claim === null) throw new NotDerivable('A nonce is recorded to have been claimed, and there was none to claim.');
  const { state, store, key } = recorded;
  if (state === 'no-store') {
    if (store === null && key === null) return { state };
    throw new NotDerivable('The recorded claim contradicts itself: there was no store, and it answered.');
  }
  if (store === null || key === null)
    throw new NotDerivable('The recorded claim contradicts itself: it names no store or no key.');
  // A folder of a runner remembers nothing, and is no store (docs/replay-store.md).
  const expected = context.github_actions === null ? 'local' : 'github';
  if (store !== expected) {
    throw new NotDerivable(
      `The nonce was claimed from the store ${store}, and where this run was there is the store ${expected} alone.`,
    );
  }
  const digest = digestOf(key, 'The key of the claimed nonce');
  const computed = claimKey(claim);
  if (digest === computed) return { state, store, key: digest };
  throw new NotDerivable(
    `The nonce that was claimed is another one: ${digest} is recorded, and the approval gives ${computed}.`,
  );
}

/** The isolation that stood ready. Throws NotDerivable where the run that is recorded would have none. */
export function isolationOf({ isolation, command }: RecordedInputs): IsolationReport | null {
  if (isolation === null) return null;
  if (command !== 'run') throw new NotDerivable('An isolation is recorded, and nothing was to be started.');
  const { mechanism, verified } = isolation;
  if (verified.length === ISOLATION_ASPECTS.length && ISOLATION_ASPECTS.every((aspect, index) => verified[index] === aspect)) {
    return { mechanism, verified: ISOLATION_ASPECTS };
  }
  throw new NotDerivable(
    `An isolation without ${ISOLATION_ASPECTS.join(', ')} is none, and ${printable(verified.join(', '))} is recorded.`,
  );
}

/** Throws NotDerivable where the command that is recorded is none of this run, or a warning was acted upon without isolation. */
export function requireGuarded(
  { command }: RecordedInputs,
  settings: Settings,
  isolation: IsolationReport | null,
  decision: Decision,
): void {
  if ((command === 'run') !== (settings.command !== null)) {
    throw new NotDerivable('What is started goes with the command `run`, and with no other.');
  }
  if (command === 'run' && decision === 'warn' && isolation === null) {
    throw new NotDerivable('A guarded run with a warning has an isolation, and none is recorded.');
  }
}
