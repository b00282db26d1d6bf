import type { CodeEntry } from './entry.js';

/** Codes of the `production-action` gate, in the order of COMPATIBILITY §6. */

const POLICY = { gate: 'production-action', outcome: 'block', failureClass: 'policy' } as const;

export const PRODUCTION_ACTION_CODES = {
  production_action_unknown: POLICY,
  production_target_ambiguous: POLICY,
  production_rollback_not_proven: POLICY,
  production_gate_missing: POLICY,
  production_grant_missing: POLICY,
  production_action_allowed: { gate: 'production-action', outcome: 'pass', failureClass: 'none' },
} as const satisfies Record<string, CodeEntry>;
