import type { Code } from '../../base/codes/index.js';
import type { JsonValue } from '../../base/json.js';
import { MAX_ENVELOPE_BYTES, MAX_SIGNATURE_CHECKS, MAX_SIGNATURES } from '../../base/limits.js';
import { fileOfBytes } from '../documents.js';
import { signedEnvelope } from '../envelope.js';
import type { SigningKey } from '../keys.js';
import { OTHER_DIGEST, SAMPLE_NOW } from '../sample.js';
import { SAMPLE_KEY_ID, statementOf, trustedKey, withExecution, withKeyStatusSignature, withSigned } from '../signed-sample.js';
import type { Attack } from './attack.js';
import { executionRules, executionStatement, onSigned, trusting } from './signed.js';

/** How each code about signed envelopes is provoked: on the execution evidence, and on the signature over the key status. */
export const ENVELOPE_ATTACKS: ReadonlyMap<Code, Attack> = new Map<Code, Attack>([
  ['envelope_too_large', oversized()],
  ['envelope_malformed', field('payload', null)],
  ['envelope_payload_type_unknown', field('payloadType', 'application/json')],
  ['envelope_unsigned', field('signatures', [])],
  ['envelope_too_many_signatures', tooManySignatures()],
  ['envelope_too_many_checks', tooManyChecks()],
  ['envelope_base64_mixed', field('payload', '+-AA')],
  ['envelope_base64_unpadded', field('payload', 'e30')],
  ['envelope_base64_malformed', field('payload', 'e 30=')],
  ['signature_invalid', signedByStranger(SAMPLE_KEY_ID)],
  ['signature_unknown_key', signedByStranger(null)],
  ['signature_key_revoked', trusting({ revokedAt: SAMPLE_NOW })],
  ['signature_key_expired', trusting({ validUntil: SAMPLE_NOW })],
  ['signature_key_not_yet_valid', trusting({ validFrom: SAMPLE_NOW + 1 })],
  ['signature_key_purpose', trusting({ purposes: ['key-status'] })],
  ['signature_key_not_listed', signedByUnlisted()],
  ['signature_threshold_not_met', executionRules({ threshold: 2 })],
  ['statement_malformed', executionStatement([[['predicate'], undefined]])],
  ['statement_version_unknown', executionStatement([[['_type'], 'https://in-toto.io/Statement/v2']])],
  ['statement_type_unknown', executionStatement([[['predicateType'], 'https://example.com/other@v1']])],
  ['statement_subject_invalid', executionStatement([[['subject'], []]])],
  ['trusted_key_unusable', trusting({ pem: 'no key' })],
  ['key_status_signature_missing', onSigned(({ attempt }) => withKeyStatusSignature(attempt, null))],
  [
    'key_status_signature_type',
    onSigned(({ attempt, execution, key }) => withKeyStatusSignature(attempt, signedEnvelope(execution, [key]))),
  ],
  [
    'key_status_signature_subject_mismatch',
    onSigned(({ attempt, key }) => {
      const other = statementOf('fail-closed-gate/key-status@v1', {}, OTHER_DIGEST);
      return withKeyStatusSignature(attempt, signedEnvelope(other, [key]));
    }),
  ],
]);

/** One member of the envelope of the execution evidence changed. */
function field(name: string, value: JsonValue): Attack {
  return onSigned(({ attempt, execution, key }) => {
    return withExecution(attempt, new Map([...signedEnvelope(execution, [key]), [name, value]]));
  });
}

/** One and the same signature, often. */
function tooManySignatures(): Attack {
  return onSigned((sample) =>
    withExecution(sample.attempt, signedEnvelope(sample.execution, often(sample.key, MAX_SIGNATURES + 1))),
  );
}

function often(key: SigningKey, count: number): readonly SigningKey[] {
  return Array.from({ length: count }, () => key);
}

function oversized(): Attack {
  return onSigned(({ attempt }) => {
    const bytes = new Uint8Array(MAX_ENVELOPE_BYTES + 1).fill(0x20);
    return withSigned(attempt, { executionEvidence: [fileOfBytes('execution-evidence', 'evidence/large.dsse.json', bytes)] });
  });
}

/** As many signatures as are taken, all by a stranger, and so many keys that trying each with each would take too long. */
function tooManyChecks(): Attack {
  return onSigned(({ attempt, execution }, { keys }) => {
    const made = signedEnvelope(execution, often(keys.newKey(), MAX_SIGNATURES));
    const count = Math.ceil(MAX_SIGNATURE_CHECKS / MAX_SIGNATURES);
    const further = Array.from({ length: count }, (_, index) => {
      return trustedKey(`further-${String(index)}`, keys.newKey(), ['execution-evidence']);
    });
    const { policy } = attempt;
    return withExecution({ ...attempt, policy: { ...policy, trustedKeys: [...policy.trustedKeys, ...further] } }, made);
  });
}

function signedByStranger(keyid: string | null): Attack {
  return onSigned(({ attempt, execution }, { keys }) =>
    withExecution(attempt, signedEnvelope(execution, [keys.newKey()], keyid)),
  );
}

/** A trusted key of the right purpose that `signed-by` does not name. */
function signedByUnlisted(): Attack {
  return onSigned(({ attempt, keyStatus }, { keys }) => {
    const other = keys.newKey();
    const { policy } = attempt;
    const trustedKeys = [...policy.trustedKeys, trustedKey('unlisted', other, ['key-status'])];
    return withKeyStatusSignature({ ...attempt, policy: { ...policy, trustedKeys } }, signedEnvelope(keyStatus, [other]));
  });
}
