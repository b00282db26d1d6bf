import type { KeyPurpose } from '../../base/policy.js';
import { BUILT_IN } from './built-in.js';
import type { PolicyDocument } from './document.js';
import type { MeaningCheck } from './meaning.js';

const GATE = '/gates/approval';
const KEYS = '/trusted-keys';

/** Rules about approvals: one that nobody can give, or that no request can ask for, is a slip in what was meant. */
export function checkApproval(check: MeaningCheck): void {
  const { document, sound } = check;
  const { enabled, threshold, twoPerson, signedRequest } = document.approval;
  if (!sound(KEYS, `${GATE}/enabled`, `${GATE}/threshold`, `${GATE}/two-person`, `${GATE}/signed-request`)) return;
  const approvers = identitiesFor(document, 'approval');
  const requesters = identitiesFor(document, 'request');
  // A key without an identity is noted already, and nobody knows who is missing.
  if (approvers === null || requesters === null) return;
  const needed = threshold ?? BUILT_IN.threshold;
  if (approvers.size === 0) {
    // A gate that is off may wait for its keys.
    if (enabled === true) noteWithoutKeys(check, `${GATE}/enabled`, 'approval', 'no approval would ever count');
  } else if (approvers.size < needed) {
    const message = `Only ${counted(approvers.size)} can approve here, so this threshold would never be met.`;
    check.note(`${GATE}/threshold`, message, { expected: `at most ${String(approvers.size)}`, found: String(needed) });
  }
  if (signedRequest !== true) return;
  if (requesters.size === 0) {
    if (enabled === true) noteWithoutKeys(check, `${GATE}/signed-request`, 'request', 'no request would ever count');
  } else if (twoPerson === true && approvers.size >= needed && !anyoneCanAsk(requesters, approvers, needed)) {
    const message = 'Whoever can ask is needed to approve as well, so with `two-person` nothing would ever be approved.';
    check.note(`${GATE}/two-person`, message, { expected: `${counted(needed)} to approve beside one who asks` });
  }
}

/** Who the keys with a purpose speak for, in lower case: a name counts without its case. null where one does not say it. */
function identitiesFor({ trustedKeys }: PolicyDocument, purpose: KeyPurpose): ReadonlySet<string> | null {
  const keys = trustedKeys.filter(({ purposes }) => purposes.includes(purpose));
  const names = keys.flatMap(({ identity }) =>
    identity === null ? [] : [identity.replace(/[A-Z]/g, (letter) => letter.toLowerCase())],
  );
  return names.length < keys.length ? null : new Set(names);
}

function anyoneCanAsk(requesters: ReadonlySet<string>, approvers: ReadonlySet<string>, needed: number): boolean {
  return [...requesters].some((one) => approvers.size - (approvers.has(one) ? 1 : 0) >= needed);
}

function noteWithoutKeys(check: MeaningCheck, pointer: string, purpose: KeyPurpose, consequence: string): void {
  const message = `No trusted key has the purpose \`${purpose}\`, so ${consequence}.`;
  check.note(pointer, message, { expected: `a trusted key with the purpose \`${purpose}\`` });
}

function counted(people: number): string {
  return people === 1 ? '1 identity' : `${String(people)} identities`;
}
