import type { KeyPurpose, SignedGateRules, TrustedKey } from '../../base/policy.js';
import { anotherDigest } from './field-damage.js';
import { asDigest } from '../../base/digest.js';
import type { EvidenceFile } from '../../base/evidence.js';
import { readEnvelope } from '../envelope.js';
import type { Attempt } from '../gate.js';
import type { KeysPort } from '../keys.js';
import { withFile, type Damage, type ReadFile } from './damage.js';

/** The statements that each gate over signed evidence takes. */
const PREDICATE_TYPES = {
  'execution-evidence': 'stella.ops/executionEvidence@v1',
  'beacon-rate': 'stella.ops/beaconAttestation@v1',
} as const;

/** Trusted keys revoked, expired, not yet valid, of another purpose or replaced; the subject another one; the evidence gone. */
export function* trustDamages(attempt: Attempt, keys: KeysPort): Generator<Damage> {
  const { policy, settings, evidence } = attempt;
  const signature = evidence.signed?.keyStatusSignature ?? null;
  if (policy.keyStatus.signedBy !== null) {
    yield* keyDamages(attempt, 'key-status', keys);
    if (signature !== null) yield removed(attempt, [signature], null);
  }
  for (const gate of ['execution-evidence', 'beacon-rate'] as const) {
    const rules = gate === 'execution-evidence' ? policy.executionEvidence : policy.beaconRate;
    if (rules?.source !== 'signed') continue;
    const subject = (damage: string, digest: string | null, tolerated: string | null): Damage => ({
      subject: 'subject-digest',
      pointer: '',
      damage: `${damage}, ${gate}`,
      tolerated,
      make: () => ({ ...attempt, settings: { ...settings, subjectDigest: asDigest(digest) } }),
    });
    // Without a subject a signed gate blocks, whatever evidence there is.
    yield subject('not given', null, null);
    const own = envelopesOf(attempt, gate);
    const nothing = own.length > 0 ? null : 'there is no evidence that could be about another subject';
    yield subject('another one', anotherDigest(settings.subjectDigest ?? ''), nothing);
    if (own.length === 0) continue;
    yield* keyDamages(attempt, gate, keys);
    yield removed(attempt, own, toleratedMissing(attempt, gate, rules));
  }
}

/** The envelopes of a gate that was turned on, by what their statements say they are. */
function envelopesOf({ evidence }: Attempt, gate: keyof typeof PREDICATE_TYPES): readonly ReadFile[] {
  const { executionEvidence = [], beaconAttestations = [] } = evidence.signed ?? {};
  const files = gate === 'execution-evidence' ? executionEvidence : beaconAttestations;
  return files
    .filter((file) => file.state === 'read')
    .filter((file) => {
      return readEnvelope(file.bytes)?.statement.get('predicateType') === PREDICATE_TYPES[gate];
    });
}

function* keyDamages(attempt: Attempt, purpose: KeyPurpose, keys: KeysPort): Generator<Damage> {
  const { policy, context } = attempt;
  // All keys of the purpose at once: with several, one that is left might be enough.
  const all = (damage: string, change: (key: TrustedKey) => TrustedKey): Damage => ({
    subject: `trusted keys for ${purpose}`,
    pointer: '',
    damage,
    tolerated: null,
    make: () => {
      const trustedKeys = policy.trustedKeys.map((key) => (key.purposes.includes(purpose) ? change(key) : key));
      return { ...attempt, policy: { ...policy, trustedKeys } };
    },
  });
  yield all('revoked now', (key) => ({ ...key, revokedAt: context.now }));
  yield all('expired now', (key) => ({ ...key, validUntil: context.now }));
  yield all('valid only from later on', (key) => ({ ...key, validFrom: context.now + 1 }));
  yield all('of no purpose', (key) => ({ ...key, purposes: [] }));
  const stranger = keys.newKey();
  yield all('replaced by an unknown key', (key) => ({ ...key, pem: stranger.pem }));
  yield all('unusable', (key) => ({ ...key, pem: 'no key' }));
}

function removed(attempt: Attempt, files: readonly EvidenceFile[], tolerated: string | null): Damage {
  const make = (): Attempt => {
    let result = attempt;
    for (const { role, path } of files) result = withFile(result, { role, path, state: 'absent' });
    const { signed } = result.evidence;
    if (signed === null) return result;
    // What no pattern matches is in no list; only a signature is looked for by its name.
    const listed = (list: readonly EvidenceFile[]): readonly EvidenceFile[] => list.filter(({ state }) => state !== 'absent');
    const left = { executionEvidence: listed(signed.executionEvidence), beaconAttestations: listed(signed.beaconAttestations) };
    return { ...result, evidence: { ...result.evidence, signed: { ...signed, ...left } } };
  };
  return { subject: files.map(({ path }) => path).join(', '), pointer: '', damage: 'file removed', tolerated, make };
}

/** Why missing evidence need not block; null where it must. */
function toleratedMissing({ policy }: Attempt, gate: keyof typeof PREDICATE_TYPES, rules: SignedGateRules): string | null {
  const action =
    gate === 'execution-evidence' ? policy.executionEvidence?.missingEvidenceAction : policy.beaconRate?.missingBeaconAction;
  if (policy.environment !== null && !rules.requiredEnvironments.includes(policy.environment)) {
    return 'the policy does not require it in this environment';
  }
  return action === 'block' ? null : 'the policy only warns of missing evidence';
}
