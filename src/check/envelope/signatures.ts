import type { KeyPurpose, TrustedKey } from '../../base/policy.js';
import { MAX_SIGNATURE_CHECKS, MAX_VERIFIED_BYTES } from '../../base/limits.js';
import type { Envelope, Signature } from './envelope.js';
import { hasSignatureForm, holds } from './public-key.js';
import type { KnownKey } from './trusted-key.js';

/** Whose signatures count for one kind of statement. */
export interface SignatureRules {
  /** All trusted keys of the policy: those that do not count are told apart from unknown ones. */
  readonly keys: readonly TrustedKey[];
  /** What the statement is wanted for. */
  readonly purpose: KeyPurpose;
  /** Ids of the keys that count; null for all keys of the purpose. */
  readonly signedBy: readonly string[] | null;
  /** How many different keys have to have signed. */
  readonly threshold: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** One signature of an envelope, and the trusted key that made it; null where none of them did. */
export interface JudgedSignature {
  readonly keyid: string | null;
  readonly signer: KnownKey | null;
}

/**
 * Finds out who made each signature, by trying keys; the key id only says which to try first (DSSE: it must not decide
 * anything). Null where that would take more than `MAX_SIGNATURE_CHECKS` tries, or more than `MAX_VERIFIED_BYTES` for all of them.
 */
export function judgeSignatures(
  { signed, signatures }: Envelope,
  known: readonly KnownKey[],
): readonly JudgedSignature[] | null {
  let tries = 0;
  const judged: JudgedSignature[] = [];
  for (const signature of signatures) {
    let signer: KnownKey | null = null;
    for (const candidate of candidatesFor(signature, known)) {
      tries += 1;
      if (tries > MAX_SIGNATURE_CHECKS || tries * signed.length > MAX_VERIFIED_BYTES) return null;
      if (!holds(candidate.key, signed, signature.bytes)) continue;
      signer = candidate;
      break;
    }
    judged.push({ keyid: signature.keyid, signer });
  }
  return judged;
}

/** The keys that can have made a signature, those that it names first. */
function candidatesFor({ bytes, keyid }: Signature, known: readonly KnownKey[]): readonly KnownKey[] {
  const fitting = known.filter(({ key }) => hasSignatureForm(key, bytes));
  if (keyid === null) return fitting;
  const [named, others] = [fitting.filter((one) => isNamed(one, keyid)), fitting.filter((one) => !isNamed(one, keyid))];
  return [...named, ...others];
}

function isNamed({ entries }: KnownKey, keyid: string): boolean {
  return entries.some(({ id }) => id === keyid);
}
