import type { CodeText } from '../entry.js';
import type { ENVELOPE_CODES } from '../envelope.js';

const SIGN_AGAIN = 'Have the statement signed again by whoever made it, and hand over the envelope unchanged.';
const WRITE_AGAIN = 'Write the envelope again with a program that follows DSSE; do not repair it by hand.';
const OTHER_KEY = 'Have the statement signed by a key that counts, or have the policy changed by those who answer for it.';

/** The texts of `ENVELOPE_CODES`. */
export const ENVELOPE_TEXTS = {
  envelope_too_large: {
    meaning: 'The envelope is larger than 2 MiB.',
    remedy: 'Sign a shorter statement: name long lists by their digest.',
  },
  envelope_malformed: {
    meaning: 'A field of the envelope is absent or has the wrong type.',
    remedy: WRITE_AGAIN,
  },
  envelope_payload_type_unknown: {
    meaning: '`payloadType` is not `application/vnd.in-toto+json`, so the payload is not known to be a statement.',
    remedy: 'Sign an in-toto statement under its own payload type.',
  },
  envelope_unsigned: {
    meaning: 'The envelope holds no signature at all.',
    remedy: SIGN_AGAIN,
  },
  envelope_too_many_signatures: {
    meaning: 'The envelope holds more than 64 signatures.',
    remedy: 'Keep the signatures that the policy asks for, and drop the others.',
  },
  envelope_too_many_checks: {
    meaning:
      'More than 1,024 pairs of a signature and a key would have to be tried, or more than 64 MiB be verified for all of them.',
    remedy: 'Name the key of each signature in its `keyid`, and drop signatures that nobody asks for.',
  },
  envelope_base64_mixed: {
    meaning: 'A base64 text mixes the standard and the URL-safe alphabet.',
    remedy: WRITE_AGAIN,
  },
  envelope_base64_unpadded: {
    meaning: 'A base64 text lacks the `=` that fills it up to a multiple of four characters.',
    remedy: WRITE_AGAIN,
  },
  envelope_base64_malformed: {
    meaning: 'A text is not base64 in its one canonical form: foreign characters, white space, or something after its end.',
    remedy: WRITE_AGAIN,
  },
  signature_invalid: {
    meaning: 'The signature names a trusted key, and neither that nor any other trusted key made it for this payload.',
    remedy:
      'Treat the envelope as tampered with: find out who changed it. ECDSA signatures have to be in DER form. ' + SIGN_AGAIN,
  },
  signature_unknown_key: {
    meaning: 'No trusted key made the signature for this payload.',
    remedy: 'Check that `trusted-keys` lists the public key of the signer, and that nobody changed the envelope.',
  },
  signature_key_revoked: {
    meaning: 'The key that made the signature is revoked.',
    remedy: OTHER_KEY,
  },
  signature_key_expired: {
    meaning: 'The validity of the key that made the signature has ended.',
    remedy: OTHER_KEY,
  },
  signature_key_not_yet_valid: {
    meaning: 'The validity of the key that made the signature is still to begin.',
    remedy: OTHER_KEY,
  },
  signature_key_purpose: {
    meaning: 'The key that made the signature is trusted for other purposes only.',
    remedy: OTHER_KEY,
  },
  signature_key_not_listed: {
    meaning: 'The key that made the signature is not among those that `signed-by` names.',
    remedy: OTHER_KEY,
  },
  signature_threshold_not_met: {
    meaning: 'Fewer different keys signed than the policy asks for.',
    remedy: 'Have the same payload signed by more of the trusted keys; one key counts once, under whatever ids.',
  },
  signature_extra_ignored: {
    meaning: 'A further signature, beside enough that count, does not count and was ignored.',
    remedy: 'Nothing to do.',
  },
  statement_malformed: {
    meaning: 'A field of the signed statement is absent or has the wrong type.',
    remedy: 'Make the statement as in-toto describes it, and sign it again.',
  },
  statement_version_unknown: {
    meaning: '`_type` is neither in-toto Statement v1 nor v0.1.',
    remedy: 'Make the statement in one of the two versions, and sign it again.',
  },
  statement_type_unknown: {
    meaning: '`predicateType` is none of the accepted types.',
    remedy: 'Hand over statements of the types that docs/evidence.md lists, and no others.',
  },
  statement_subject_invalid: {
    meaning: 'The statement does not name exactly one subject by its sha256 in 64 lower-case hexadecimal digits.',
    remedy: 'Make one statement for each artifact, and sign it.',
  },
  trusted_key_unusable: {
    meaning: 'A trusted key is not one Ed25519 or ECDSA P-256 public key in PEM.',
    remedy: 'Write the public key as one PEM block `PUBLIC KEY`, as `openssl pkey -pubout` does.',
  },
  key_status_signature_missing: {
    meaning: 'The policy wants the key status result signed, and its envelope is not there.',
    remedy: 'Sign the result with a key that `signed-by` names, and hand over the envelope beside it.',
  },
  key_status_signature_type: {
    meaning: 'The envelope beside the key status result holds a statement of another kind.',
    remedy: 'Sign a statement of type `fail-closed-gate/key-status@v1` over the result file.',
  },
  key_status_signature_subject_mismatch: {
    meaning: 'The signed statement is not about the key status result that was handed over.',
    remedy: 'Hand over the result that was signed, or have this one signed; find out who replaced it.',
  },
  key_status_signed: {
    meaning: 'Trusted keys signed the key status result as the policy asks for.',
    remedy: 'Nothing to do.',
  },
} as const satisfies Record<keyof typeof ENVELOPE_CODES, CodeText>;
