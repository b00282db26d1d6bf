import type { Code } from '../../base/codes/index.js';
import { isJsonArray, isJsonObject } from '../../base/json.js';
import { pointer } from '../../base/json-place.js';
import type { Collector } from '../collector.js';
import { describe, type JsonDocument } from '../document.js';

/** The safety flags of the status document, each with the code for one that is not true (COMPATIBILITY §2). */
const SAFETY_FLAGS: ReadonlyMap<string, Code> = new Map<string, Code>([
  ['no_private_keys', 'private_key_boundary_failed'],
  ['no_raw_secrets', 'raw_secret_boundary_failed'],
  ['no_real_key_rotation_claim', 'real_key_rotation_claim_detected'],
  ['no_real_rekor_claim', 'real_rekor_claim_detected'],
  ['no_real_pqc_signature_claim', 'real_pqc_signature_claim_detected'],
  ['pqc_ml_dsa_active_signature_not_claimed', 'pqc_intent_active_claim_detected'],
]);

/** What the result says: its decision, its violations and its inner checks. */
export function checkResultVerdict(result: JsonDocument, collector: Collector): void {
  const decision = result.value.get('decision');
  if (decision !== 'accept_verification_ready') {
    collector.at(result.file, 'stage355_decision_not_accept', '/decision', '"accept_verification_ready"', describe(decision));
  }
  checkViolations(result, 'stage355_violations_present', collector);
  checkInnerChecks(result, 'checks', 'stage355_check_not_true', 'stage355_checks_empty', collector);
}

/** What the status document says: its safety flags, its violations and its inner checks. */
export function checkStatusVerdict(status: JsonDocument, collector: Collector): void {
  const boundary = status.value.get('safety_boundary');
  const flags = isJsonObject(boundary) ? boundary : new Map<string, never>();
  for (const [name, code] of SAFETY_FLAGS) {
    const flag = flags.get(name);
    if (flag !== true) collector.at(status.file, code, `/safety_boundary/${name}`, 'true', describe(flag));
  }
  for (const [name, flag] of flags) {
    if (SAFETY_FLAGS.has(name) || flag === true || collector.countsOnly('stage355_safety_flag_not_true')) continue;
    collector.at(status.file, 'stage355_safety_flag_not_true', pointer('safety_boundary', name), 'true', describe(flag));
  }
  checkViolations(status, 'stage355_status_violations_present', collector);
  checkInnerChecks(
    status,
    'key_status_checks',
    'stage355_key_status_check_not_true',
    'stage355_key_status_checks_empty',
    collector,
  );
}

/** Only the empty array says that there are none; an object, a null or nothing at all says nothing. */
function checkViolations(document: JsonDocument, code: Code, collector: Collector): void {
  const violations = document.value.get('violations');
  if (isJsonArray(violations) && violations.length === 0) return;
  collector.at(document.file, code, '/violations', 'an empty array', describe(violations));
}

function checkInnerChecks(document: JsonDocument, field: string, notTrue: Code, empty: Code, collector: Collector): void {
  const checks = document.value.get(field);
  if (!isJsonObject(checks) || checks.size === 0) {
    collector.at(document.file, empty, `/${field}`, 'an object with at least one check', describe(checks));
    return;
  }
  for (const [name, check] of checks) {
    if (check !== true && !collector.countsOnly(notTrue))
      collector.at(document.file, notTrue, pointer(field, name), 'true', describe(check));
  }
}
