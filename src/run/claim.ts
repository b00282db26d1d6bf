import { claimKey, type ReplayStore } from '../base/replay-store.js';
import { finding } from '../base/finding.js';
import { judge, withNonceAnswer } from '../gate.js';
import type { NonceAnswer, WantedClaim } from '../base/approval.js';
import type { Decision } from '../base/decision.js';
import type { Digest } from '../base/digest.js';
import type { Abortable } from '../ports.js';
import type { RunState } from './state.js';

/**
 * Finds the replay store where the nonce of an approval is to be claimed and nothing else blocks. Where there is none that is known before
 * anything rests on the claim: it is a warning or a block of its own.
 */
export async function findStore(state: RunState): Promise<void> {
  if (!isToBeClaimed(state)) return;
  await state.stage('Replay store', 'replay_store_unavailable', async () => {
    const { settings, context } = state.subject;
    const store = await state.ports.replayStore.open({ settings, context });
    if (isOver(state)) return;
    state.store = store;
    if (store === null) noStore(state);
  });
}

/**
 * The last step before the decision: has the replay store take the nonce of the approval (DESIGN §6 step 3). Whatever keeps the store from
 * saying yes is a block; the nonce may be used up then.
 */
export async function claimNonce(state: RunState): Promise<void> {
  const claim = state.checked.approval?.claim ?? null;
  const { store } = state;
  if (claim === null || store === null || !isToBeClaimed(state)) return;
  await state.stage('Claim', 'replay_store_unavailable', async (interruption) => {
    await claimFrom(state, store, claim, interruption);
  });
}

/** Whether the nonce of an approval will be claimed, as things stand. */
export function isToBeClaimed(state: RunState): boolean {
  const { approval, nonceAnswer } = state.checked;
  return (approval?.claim ?? null) !== null && nonceAnswer === null && decisionIfClaimed(state) !== 'block';
}

/** What the decision is where the store takes the nonce: what was found so far stays as it is. */
export function decisionIfClaimed({ subject, checked, incidents }: RunState): Decision {
  const claim = checked.approval?.claim ?? null;
  const answer: NonceAnswer | null =
    claim === null || checked.nonceAnswer !== null ? null : { state: 'claimed', store: 'local', key: claimKey(claim) };
  return judge(subject, withNonceAnswer(checked, subject.policy, answer), incidents).verdict.decision;
}

async function claimFrom(state: RunState, store: ReplayStore, claim: WantedClaim, interruption: Abortable): Promise<void> {
  const { policy, identity } = state.subject;
  const key = claimKey(claim);
  const approvalId = state.checked.approval?.facts.approvalId ?? null;
  note(state, { event: 'nonce_claim_intended', dataHash: key, approvalId }, 'flushed');
  if (isOver(state)) return;
  const { state: result } = await store.claim({ ...claim, requestId: identity.requestId }, interruption.signal);
  if (isOver(state)) return;
  switch (result) {
    case 'claimed':
      state.checked = withNonceAnswer(state.checked, policy, { state: 'claimed', store: store.kind, key });
      note(state, { event: 'nonce_claimed', dataHash: key, approvalId }, 'now');
      return;
    case 'already-used':
      state.incident(alreadyUsed(store.kind, key));
      note(state, { event: 'nonce_claimed', dataHash: key, approvalId, code: 'approval_nonce_used' }, 'now');
      return;
  }
}

/** Whether the run has decided without the claim: by a signal, or because its log could not be written. */
function isOver({ blocked }: RunState): boolean {
  return blocked;
}

function noStore(state: RunState): void {
  const { policy } = state.subject;
  state.checked = withNonceAnswer(state.checked, policy, { state: 'no-store' });
  if (policy.approval?.replay === 'optional') return;
  const message =
    'The policy wants every approval to work once, and there is no replay store here: in CI that takes a github-token that may write contents.';
  state.incident(finding('replay_store_unavailable', message, { expected: 'a replay store', found: 'none' }));
}

function alreadyUsed(store: string, key: Digest): ReturnType<typeof finding> {
  const message = `The ${store} replay store says that the nonce of the approval was used before; it keeps it as ${key}.`;
  return finding('approval_nonce_used', message, { expected: 'a nonce that nobody used', found: key });
}

function note(
  state: RunState,
  event: Parameters<NonNullable<RunState['audit']>['note']>[0][number],
  when: 'now' | 'flushed',
): void {
  state.attempt('audit_log_failed', () => state.audit?.note([event], when));
}
