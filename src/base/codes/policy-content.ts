import type { CodeEntry } from './entry.js';

const GATE = { gate: 'gate', outcome: 'block', failureClass: 'gate' } as const;

/** Codes of what stands in a policy, and of inputs that do not go with it. */
export const POLICY_CONTENT_CODES = {
  policy_malformed: GATE,
  policy_yaml_feature_refused: GATE,
  policy_secret_detected: GATE,
  policy_key_duplicate: GATE,
  policy_key_unknown: GATE,
  policy_value_missing: GATE,
  policy_value_invalid: GATE,
  policy_contradictory: GATE,
  environment_fixed: GATE,
  environment_not_listed: GATE,
  environment_missing: GATE,
  input_unused: GATE,
} as const satisfies Record<string, CodeEntry>;
