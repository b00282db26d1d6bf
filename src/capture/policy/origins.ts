import type { ApprovalRules, Policy, RunRules, SignedGateRules } from '../../base/policy.js';
import type { Settings } from '../../base/settings.js';
import type { PolicyDocument } from './document.js';
import { flowText, type FlowValue } from './flow-text.js';
import { durationText, grantValue, keyValue } from './policy-values.js';

/** One value of the policy in force. */
export interface EffectiveValue {
  /** JSON pointer into the policy file, whether or not the file has it. */
  readonly pointer: string;
  /** As YAML has it in one line; null where nothing is set, which `meaning` then puts into words. */
  readonly value: string | null;
  readonly meaning: string | null;
  /** `built-in`, `policy line N` or `input NAME`. */
  readonly origin: string;
}

/**
 * Every value of the policy in force, in the order of the schema, with where it comes from. `document` is null where there is no
 * policy file; `policy` is what `policyInForce` made of both.
 */
export function effectiveValues(
  policy: Policy,
  document: PolicyDocument | null,
  settings: Settings,
): readonly EffectiveValue[] {
  const list = new ValueList(document);
  const { keyStatus, executionEvidence, beaconRate, productionAction } = policy;
  list.add('/version', 1, 'the policy has no file');
  list.add('/environment', policy.environment, 'any', inputOf('environment', policy.environment, document?.environment));
  list.add('/environments', nonEmpty(policy.environments), 'any');
  list.add('/enforcement', policy.enforcement, '', enforcementInput(policy, document, settings));
  list.add('/context/local', policy.local);

  const key = '/gates/key-status';
  const oldest = keyStatus.maxAge;
  list.add(`${key}/max-age`, durationText(oldest), 'no limit', inputOf('max-age', oldest, document?.keyStatus.maxAge));
  list.add(`${key}/signed-by`, keyStatus.signedBy, 'no signature is wanted');
  if (keyStatus.signedBy !== null) {
    list.add(`${key}/threshold`, keyStatus.threshold);
    list.add(`${key}/signature`, keyStatus.signature, 'the path of the result with .dsse.json in place of .json');
  }
  list.add(`${key}/expected-entry-hash`, keyStatus.expectedEntryHash, 'any that holds');

  const execution = '/gates/execution-evidence';
  list.add(`${execution}/enabled`, executionEvidence !== null);
  if (executionEvidence !== null) {
    addSignedGate(list, execution, executionEvidence);
    list.add(`${execution}/missing-evidence-action`, executionEvidence.missingEvidenceAction);
    list.add(`${execution}/min-hot-symbol-count`, executionEvidence.minHotSymbolCount);
    list.add(`${execution}/min-unique-call-paths`, executionEvidence.minUniqueCallPaths);
  }

  const beacon = '/gates/beacon-rate';
  list.add(`${beacon}/enabled`, beaconRate !== null);
  if (beaconRate !== null) {
    addSignedGate(list, beacon, beaconRate);
    list.add(`${beacon}/min-verification-rate`, { literal: beaconRate.minVerificationRate });
    list.add(`${beacon}/min-beacon-count`, beaconRate.minBeaconCount);
    list.add(`${beacon}/missing-beacon-action`, beaconRate.missingBeaconAction);
    list.add(`${beacon}/below-threshold-action`, beaconRate.belowThresholdAction);
    list.add(`${beacon}/insufficient-action`, beaconRate.insufficientAction);
  }

  const production = '/gates/production-action';
  const asked = settings.requestedAction === null ? 'target' : 'requested-action';
  const byInput = productionAction !== null && document?.productionAction.enabled !== true;
  list.add(`${production}/enabled`, productionAction !== null, '', byInput ? `input ${asked}` : null);
  if (productionAction !== null) {
    const { actions, grants } = productionAction;
    const rows = actions?.map(({ name, requires }) => ({ name, requires }));
    list.addItems(`${production}/actions`, rows ?? [], 'the built-in table');
    list.addItems(`${production}/grants`, grants.map(grantValue), 'none');
  }
  list.add('/gates/approval/enabled', policy.approval !== null);
  if (policy.approval !== null) addApproval(list, '/gates/approval', policy.approval);
  addRun(list, '/run', policy.run);
  list.addItems('/trusted-keys', policy.trustedKeys.map(keyValue), 'none');
  return list.values;
}

function addSignedGate(list: ValueList, gate: string, rules: SignedGateRules): void {
  list.add(`${gate}/source`, rules.source);
  if (rules.source === 'signed') list.add(`${gate}/evidence`, nonEmpty(rules.evidence), 'only what the input evidence names');
  list.add(`${gate}/required-environments`, rules.requiredEnvironments);
  if (rules.source === 'metadata') return;
  list.add(`${gate}/observed-in`, rules.observedIn, 'any');
  list.add(`${gate}/max-age`, durationText(rules.maxAge), 'no limit');
  list.add(`${gate}/threshold`, rules.threshold);
}

function addApproval(list: ValueList, gate: string, rules: ApprovalRules): void {
  list.add(`${gate}/threshold`, rules.threshold);
  list.add(`${gate}/two-person`, rules.twoPerson);
  list.add(`${gate}/signed-request`, rules.signedRequest);
  list.add(`${gate}/clock-skew`, durationText(rules.clockSkewSeconds));
  list.add(`${gate}/max-validity`, durationText(rules.maxValidity), 'no limit');
  list.add(`${gate}/replay`, rules.replay);
}

function addRun(list: ValueList, run: string, rules: RunRules): void {
  list.add(`${run}/self-hosted`, rules.selfHosted);
  list.add(`${run}/timeout`, durationText(rules.timeoutSeconds));
  list.add(`${run}/max-processes`, rules.maxProcesses);
  list.add(`${run}/max-memory-mib`, rules.maxMemoryMib);
  list.add(`${run}/outputs`, nonEmpty(rules.outputs), 'none');
  list.add(`${run}/pass-environment`, nonEmpty(rules.passEnvironment), 'none');
}

/** Says of each value where it comes from: the file where it has it, unless an input took its place. */
class ValueList {
  readonly values: EffectiveValue[] = [];
  private readonly document: PolicyDocument | null;

  constructor(document: PolicyDocument | null) {
    this.document = document;
  }

  add(pointer: string, value: FlowValue | null, meaning = '', input: string | null = null): void {
    const line = this.document?.lineOf(pointer) ?? null;
    const origin = input ?? (line === null ? 'built-in' : `policy line ${String(line)}`);
    const text = value === null ? null : flowText(value);
    this.values.push({ pointer, value: text, meaning: text === null ? meaning : null, origin });
  }

  /** One row an item; one for the whole list where it is empty. */
  addItems(pointer: string, items: readonly FlowValue[], meaning: string): void {
    if (items.length === 0) this.add(pointer, null, meaning);
    items.forEach((item, index) => {
      this.add(`${pointer}/${String(index)}`, item);
    });
  }
}

/** The input that a value comes from where the policy file says something else, or nothing. */
function inputOf<Value>(name: string, value: Value | null, written: Value | null | undefined): string | null {
  return value === null || value === (written ?? null) ? null : `input ${name}`;
}

function enforcementInput(policy: Policy, document: PolicyDocument | null, { enforcement }: Settings): string | null {
  const before = document?.enforcement ?? 'enforce';
  return enforcement !== null && policy.enforcement !== before ? 'input enforcement' : null;
}

function nonEmpty(list: readonly string[]): readonly string[] | null {
  return list.length === 0 ? null : list;
}
