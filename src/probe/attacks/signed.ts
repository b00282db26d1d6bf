import type { PlainJson } from '../../base/canonical.js';
import type { JsonObject } from '../../base/json.js';
import type { BeaconRateRules, ExecutionEvidenceRules, Policy, TrustedKey } from '../../base/policy.js';
import type { Attempt } from '../gate.js';
import { edited, jsonOf, type Way } from '../json-edit.js';
import { signedEnvelope } from '../envelope.js';
import { OTHER_DIGEST } from '../sample.js';
import { signedSample, withBeacons, withExecution, withSigned, type SignedSample } from '../signed-sample.js';
import type { Attack, Tools } from './attack.js';

/** An attack on the signed sample. */
export function onSigned(change: (sample: SignedSample, tools: Tools) => Attempt): Attack {
  return (tools) => change(signedSample(tools.keys), tools);
}

/** Changes of a statement: the way to each value from its top, and what it becomes; undefined removes it. */
type Changes = readonly (readonly [way: Way, value: PlainJson | undefined])[];

function changed(statement: JsonObject, changes: Changes): JsonObject {
  return changes.reduce(
    (before, [way, value]) => edited(before, way, value === undefined ? undefined : jsonOf(value)),
    statement,
  );
}

/** The statement of the execution evidence changed, and signed anew by the trusted key. */
export function executionStatement(changes: Changes): Attack {
  return onSigned(({ attempt, key, execution }) => withExecution(attempt, signedEnvelope(changed(execution, changes), [key])));
}

/** The same for the beacon evidence. */
export function beaconStatement(changes: Changes): Attack {
  return onSigned(({ attempt, key, beacons }) => withBeacons(attempt, signedEnvelope(changed(beacons, changes), [key])));
}

/** One value of the predicate of the execution evidence changed. */
export function execution(way: Way, value: PlainJson | undefined): Attack {
  return executionStatement([[['predicate', ...way], value]]);
}

/** One value of the predicate of the beacon evidence changed. */
export function beacon(name: string, value: PlainJson | undefined): Attack {
  return beaconStatement([[['predicate', name], value]]);
}

/** A statement that is whole and about another artifact. */
export const OTHER_SUBJECT: Changes = [
  [['subject', 0, 'digest', 'sha256'], OTHER_DIGEST],
  [['predicate', 'artifact_id'], `sha256:${OTHER_DIGEST}`],
];

/** The signed sample under a changed policy. */
function policyOf(change: (policy: Policy) => Partial<Policy>): Attack {
  return onSigned(({ attempt }) => ({ ...attempt, policy: { ...attempt.policy, ...change(attempt.policy) } }));
}

/** Other rules for the execution evidence. */
export function executionRules(changes: Partial<ExecutionEvidenceRules>): Attack {
  return policyOf(({ executionEvidence: rules }) => ({ executionEvidence: rules === null ? null : { ...rules, ...changes } }));
}

/** Other rules for the beacons. */
export function beaconRules(changes: Partial<BeaconRateRules>): Attack {
  return policyOf(({ beaconRate: rules }) => ({ beaconRate: rules === null ? null : { ...rules, ...changes } }));
}

/** Every trusted key changed. */
export function trusting(change: Partial<TrustedKey>): Attack {
  return policyOf(({ trustedKeys }) => ({ trustedKeys: trustedKeys.map((key) => ({ ...key, ...change })) }));
}

/** Metadata that passes both gates. */
export const PASSING_METADATA = [
  'has_execution_evidence=true',
  'execution_evidence_hot_symbol_count=42',
  'execution_evidence_unique_call_paths=17',
  'beacon_verification_rate=0.94',
  'beacon_verified_count=47',
].join('\n');

/** Metadata in the place of the envelopes, for both gates. */
export function metadata(text: string): Attack {
  return onSigned(({ attempt }) => {
    const { policy, settings } = attempt;
    const source = 'metadata';
    const executionEvidence = policy.executionEvidence === null ? null : ({ ...policy.executionEvidence, source } as const);
    const beaconRate = policy.beaconRate === null ? null : ({ ...policy.beaconRate, source } as const);
    const vouched = {
      ...attempt,
      settings: { ...settings, metadata: text },
      policy: { ...policy, executionEvidence, beaconRate },
    };
    return withSigned(vouched, { executionEvidence: [], beaconAttestations: [] });
  });
}
