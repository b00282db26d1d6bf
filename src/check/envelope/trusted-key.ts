import { finding, type Finding } from '../../base/finding.js';
import type { TrustedKey } from '../../base/policy.js';
import { printable } from '../../base/printable.js';
import { readPublicKey, type KeyReading, type PublicKey } from './public-key.js';

/** One key with every entry of the policy that lists it, whatever ids, purposes and validities they give it. */
export interface KnownKey {
  readonly key: PublicKey;
  /** In the order of the policy; at least one. */
  readonly entries: readonly TrustedKey[];
}

// A run verifies many envelopes with the same few keys; entries are never changed after the policy was read.
const READINGS = new WeakMap<TrustedKey, KeyReading>();

function readingOf(entry: TrustedKey): KeyReading {
  const known = READINGS.get(entry);
  if (known !== undefined) return known;
  const reading = readPublicKey(entry.pem);
  READINGS.set(entry, reading);
  return reading;
}

/** A block for every trusted key that no signature could ever be verified with. Once a run, whatever envelopes there are. */
export function checkTrustedKeys(entries: readonly TrustedKey[]): readonly Finding[] {
  return entries.flatMap((entry) => {
    const reading = readingOf(entry);
    if (reading.ok) return [];
    const message = `The trusted key ${printable(entry.id)} in ${printable(entry.path)} cannot be used: it holds ${reading.problem}.`;
    return [finding('trusted_key_unusable', message, { path: printable(entry.path) })];
  });
}

/** The usable keys, each material once: whoever lists one key under two ids must not make it count twice. */
export function knownKeys(entries: readonly TrustedKey[]): readonly KnownKey[] {
  const known = new Map<string, { key: PublicKey; entries: TrustedKey[] }>();
  for (const entry of entries) {
    const reading = readingOf(entry);
    // `checkTrustedKeys` blocks for it.
    if (!reading.ok) continue;
    const { key } = reading;
    const same = known.get(key.material);
    if (same === undefined) known.set(key.material, { key, entries: [entry] });
    else same.entries.push(entry);
  }
  return [...known.values()];
}
