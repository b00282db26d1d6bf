import type { CodeText } from '../entry.js';
import type { POLICY_CONTENT_CODES } from '../policy-content.js';

const CHECK = 'Correct the policy; `fail-closed-gate policy` names every error with its line and column.';

/** The texts of `POLICY_CONTENT_CODES`. */
export const POLICY_CONTENT_TEXTS = {
  policy_malformed: {
    meaning: 'The policy is no YAML 1.2 or JSON document that can be read in one way only, or it is over a limit.',
    remedy: CHECK,
  },
  policy_yaml_feature_refused: {
    meaning:
      'The policy uses an anchor, an alias, a tag or a directive of YAML: what it says would stand elsewhere than it is read.',
    remedy: 'Write the values out where they are meant.',
  },
  policy_secret_detected: {
    meaning:
      'The policy file, or the file of a trusted key, holds a private key or an access token. Its text is not repeated anywhere.',
    remedy: 'Revoke that key or token now, then remove it from the file and from its history; a trusted key is a public key.',
  },
  policy_key_duplicate: {
    meaning: 'A key of the policy stands twice, and readers differ about which one counts.',
    remedy: 'Remove one of them.',
  },
  policy_key_unknown: {
    meaning: 'The policy has a key that does not exist; a misspelt one would otherwise be ignored in silence.',
    remedy: 'Correct the name, or remove it.',
  },
  policy_value_missing: {
    meaning: 'A key that the policy needs is not there, and it has no built-in value.',
    remedy: 'Add the key as the message says.',
  },
  policy_value_invalid: {
    meaning: 'A key of the policy has a value that it does not take.',
    remedy: 'Correct the value as the message says.',
  },
  policy_contradictory: {
    meaning: 'Values of the policy do not go together, or one of them would be read by nothing.',
    remedy: CHECK,
  },
  environment_fixed: {
    meaning: 'The policy fixes the environment, and the input names another one.',
    remedy: 'Leave the input `environment` away, or have the policy changed by those who answer for it.',
  },
  environment_not_listed: {
    meaning: 'The environment is none of those that the policy lists.',
    remedy: 'Correct the input `environment`, or add the environment to `environments` of the policy.',
  },
  environment_missing: {
    meaning: 'A gate is required in some environments, and nothing says which environment this is.',
    remedy: 'Give the input `environment`, or fix `environment` in the policy.',
  },
  input_unused: {
    meaning: 'An input is set that no enabled gate reads, so what it says would be ignored in silence.',
    remedy: 'Enable the gate that reads it in the policy, or leave the input away.',
  },
} as const satisfies Record<keyof typeof POLICY_CONTENT_CODES, CodeText>;
