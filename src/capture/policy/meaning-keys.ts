import { pointer as pointerOf } from '../../base/json-place.js';
import { printable } from '../../base/printable.js';
import type { KeyPurpose } from '../../base/policy.js';
import type { KeyEntry } from './document.js';
import { noteOrder, noteRepeated, noteThreshold } from './meaning-lists.js';
import type { MeaningCheck } from './meaning.js';

const KEYS = '/trusted-keys';
const KEY_STATUS = '/gates/key-status';

/** Rules about trusted keys, and about the signature that the key status may need. */
export function checkKeys(check: MeaningCheck): void {
  const { document } = check;
  noteRepeatedEntries(check, 'id', ({ id }) => id);
  // One file under two ids could be revoked under one and go on under the other.
  noteRepeatedEntries(check, 'key', ({ path }) => path);
  for (const { pointer, purposes, validFrom, validUntil } of document.trustedKeys) {
    noteRepeated(check, `${pointer}/purposes`, purposes);
    noteOrder(check, pointer, validFrom, validUntil);
  }
  for (const key of document.trustedKeys) checkIdentity(check, key);
  checkSignedBy(check);
}

/** The purposes that speak for a person. */
const PERSONAL: readonly KeyPurpose[] = ['approval', 'request'];

function checkIdentity(check: MeaningCheck, { pointer, id, identity, purposes }: KeyEntry): void {
  if (!check.sound(`${pointer}/purposes`, `${pointer}/identity`)) return;
  const personal = purposes.find((purpose) => PERSONAL.includes(purpose));
  if (personal !== undefined && identity === null) {
    const message = `The key \`${id}\` has the purpose \`${personal}\`, so \`identity\` must say whose it is.`;
    check.note(pointer, message, { code: 'policy_value_missing', expected: '`identity` with a name' });
  } else if (personal === undefined && identity !== null) {
    const message = 'A key that neither approves nor asks speaks for nobody, so nothing would read this.';
    check.note(`${pointer}/identity`, message, { expected: 'the purpose `approval` or `request`, or no `identity`' });
  }
}

function noteRepeatedEntries(check: MeaningCheck, field: string, textOf: (key: KeyEntry) => string): void {
  const seen = new Set<string>();
  for (const key of check.document.trustedKeys) {
    const text = textOf(key);
    if (seen.has(text)) {
      const message = `Two trusted keys have the ${field} \`${text}\`; one entry holds all purposes of a key.`;
      check.note(`${key.pointer}/${field}`, message, { expected: 'every key once', found: text });
    }
    seen.add(text);
  }
}

function checkSignedBy(check: MeaningCheck): void {
  const { signedBy, threshold, signature } = check.document.keyStatus;
  const pointer = `${KEY_STATUS}/signed-by`;
  if (!check.sound(pointer)) return;
  if (signedBy === null) {
    const message = 'Without `signed-by` no signature is looked for, so nothing would read this.';
    for (const [name, value] of [['threshold', threshold] as const, ['signature', signature] as const]) {
      if (value !== null) check.note(`${KEY_STATUS}/${name}`, message, { expected: '`signed-by` beside it' });
    }
    return;
  }
  noteRepeated(check, pointer, signedBy);
  const ids = [...new Set(signedBy)];
  noteThreshold(check, `${KEY_STATUS}/threshold`, threshold, ids.length);
  if (!check.sound(KEYS)) return;
  signedBy.forEach((id, index) => {
    const key = check.document.trustedKeys.find((one) => one.id === id);
    if (key?.purposes.includes('key-status') === true) return;
    const why = key === undefined ? 'is no trusted key' : 'has not the purpose `key-status`';
    const message = `\`${printable(id)}\` ${why}, so its signature would never count.`;
    const expected = 'the id of a trusted key with the purpose `key-status`';
    check.note(pointer + pointerOf(index), message, { expected, found: id });
  });
}
