import type { Code } from '../../base/codes/index.js';
import { pointer } from '../../base/json-place.js';
import type { TrustedKey } from '../../base/policy.js';
import { printable } from '../../base/printable.js';
import type { Collector, ReadFile } from '../collector.js';
import type { JudgedSignature, SignatureRules } from './signatures.js';
import { standingOf } from './standing.js';
import type { KnownKey } from './trusted-key.js';

/** A signature that does not count, and why. */
interface Uncounted {
  readonly place: string;
  readonly code: Code;
  readonly expected: string;
  readonly found: string;
}

/**
 * The keys that signed and count, each key material once, in the order of the policy; null where they are fewer than the
 * threshold, and the collector then says for each signature why it does not count. Beside enough good ones those others are
 * noted only (DSSE protocol, multi-signature verification).
 */
export function countSigners(
  file: ReadFile,
  judged: readonly JudgedSignature[],
  rules: SignatureRules,
  collector: Collector,
): readonly TrustedKey[] | null {
  const counted = new Map<KnownKey, TrustedKey>();
  const uncounted: Uncounted[] = [];
  const repeated: Uncounted[] = [];
  const code = 'signature_threshold_not_met';
  judged.forEach(({ keyid, signer }, index) => {
    const place = pointer('signatures', index);
    const again = signer === null ? undefined : counted.get(signer);
    if (signer === null) uncounted.push({ place, ...strange(keyid, rules) });
    else if (again !== undefined) {
      repeated.push({ place, code, expected: 'another key', found: `a further signature by ${again.id}` });
    } else {
      const standing = standingOf(signer, rules.purpose, rules.signedBy, rules.now);
      if (standing.counts) counted.set(signer, standing.entry);
      else uncounted.push({ place, ...standing });
    }
  });
  // A threshold that is no number is never met, and one below 1 is still not met by nobody.
  if (counted.size > 0 && counted.size >= rules.threshold) {
    for (const { place, found } of [...uncounted, ...repeated]) {
      collector.at(file, 'signature_extra_ignored', place, 'nothing more', found);
    }
    const entries = new Set(counted.values());
    return rules.keys.filter((entry) => entries.has(entry));
  }
  for (const one of [...uncounted, ...repeated]) collector.at(file, one.code, one.place, one.expected, one.found);
  if (counted.size > 0 || rules.threshold > 1) {
    const ids = [...counted.values()].map(({ id }) => id);
    const found = ids.length === 0 ? 'none' : `${String(ids.length)} (${ids.join(', ')})`;
    collector.at(file, code, '/signatures', `signatures by ${String(rules.threshold)} different keys`, found);
  }
  return null;
}

/** A signature that no trusted key made: a broken one where it names a trusted key. */
function strange(keyid: string | null, { keys }: SignatureRules): Omit<Uncounted, 'place'> {
  const isKnown = keys.some(({ id }) => id === keyid);
  const found = keyid === null ? 'a signature without key id' : `a signature with the key id ${printable(keyid)}`;
  return { code: isKnown ? 'signature_invalid' : 'signature_unknown_key', expected: 'a signature by a trusted key', found };
}
