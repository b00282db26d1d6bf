import type { Digest } from '../base/digest.js';
import type { Verification } from '../base/verification.js';
import type { AnchoringKey } from '../replay.js';
import type { CheckList } from './check-list.js';
import type { Auditor } from './target.js';

/**
 * How far the evidence is proved where every hash holds: anchored is what a key signed that counts, or what the caller named the hash of
 * from elsewhere. `receipts` are the hashes that runtime receipt and action receipt really have; what a record says of itself counts for
 * nothing. `keys` are those whose signatures counted when the decision was derived again; null where it was not.
 */
export function checkProof(
  receipts: readonly Digest[],
  keys: readonly AnchoringKey[] | null,
  { expectedSha256, expectedKeys }: Pick<Auditor, 'expectedSha256' | 'expectedKeys'>,
  list: CheckList,
): NonNullable<Verification['proof']> {
  let proof: NonNullable<Verification['proof']> = 'self-consistent';
  if (expectedSha256 !== null) {
    const holds = receipts.includes(expectedSha256);
    if (holds) proof = 'anchored';
    const found = receipts.length === 0 ? 'none' : receipts.join(' and ');
    list.made(
      'expected-sha256',
      `The receipt is the one that was expected: ${expectedSha256}.`,
      holds ? [] : [{ message: 'This is not the receipt that was expected.', recorded: expectedSha256, computed: found }],
    );
  }
  if (anchors(keys, expectedKeys, list)) proof = 'anchored';
  return proof;
}

function anchors(keys: readonly AnchoringKey[] | null, expected: Auditor['expectedKeys'], list: CheckList): boolean {
  const named = (keys ?? []).map(({ id, sha256 }) => `${id} (sha256 ${sha256})`).join(', ');
  if (expected === null) {
    if (keys === null || keys.length === 0) return false;
    list.made('signatures', `The evidence is signed by ${named}. Compare the digests with those of keys that you trust.`, []);
    return true;
  }
  const unknown = (keys ?? []).filter(({ sha256 }) => !expected.has(sha256));
  const holds = keys !== null && keys.length > 0 && unknown.length === 0;
  list.made(
    'expected-keys',
    `The evidence is signed by ${named}, and each of these keys was expected.`,
    holds
      ? []
      : [
          {
            message: 'The evidence is not signed by the expected keys, so it is self-consistent at best.',
            recorded: named === '' ? 'no signature that counts' : named,
            computed: [...expected].join(', '),
          },
        ],
  );
  return holds;
}
