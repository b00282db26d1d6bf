import type { CodeText } from '../entry.js';
import type { PRODUCTION_ACTION_CODES } from '../production-action.js';

/** The texts of `PRODUCTION_ACTION_CODES`. */
export const PRODUCTION_ACTION_TEXTS = {
  production_action_unknown: {
    meaning: 'No action is named, or one that the policy does not define.',
    remedy: 'Set requested-action to an action that the policy lists with what it requires.',
  },
  production_target_ambiguous: {
    meaning: 'The target of the action is absent, empty or a placeholder, so nobody can say what would be changed.',
    remedy: 'Set target to the exact name that the grants are for.',
  },
  production_rollback_not_proven: {
    meaning: 'The action needs a proved rollback, and no grant proves one for this target now.',
    remedy: 'Prove that the target can be restored, then have those who answer for the policy grant the proof.',
  },
  production_gate_missing: {
    meaning: 'The deployment needs a production gate, and no grant proves one for this target now.',
    remedy: 'Put the deployment behind a gate, then have those who answer for the policy grant GATE_PRESENT.',
  },
  production_grant_missing: {
    meaning: 'The action needs a grant that the policy does not give for this target now.',
    remedy: 'Have those who answer for the policy grant it: boolean true, for exactly this target, within its validity.',
  },
  production_action_allowed: {
    meaning: 'Every grant that the action requires is there for its target.',
    remedy: 'Nothing to do.',
  },
} as const satisfies Record<keyof typeof PRODUCTION_ACTION_CODES, CodeText>;
