import type { CodeEntry } from './entry.js';

/** Codes of the guarded run and of the replay store: trouble of the gate itself, but for what the policy forbids. */

const GATE = { gate: 'gate', outcome: 'block', failureClass: 'gate' } as const;

export const RUN_CODES = {
  run_command_invalid: GATE,
  isolation_refused_self_hosted: { gate: 'gate', outcome: 'block', failureClass: 'policy' },
  isolation_unavailable: GATE,
  isolation_lost: GATE,
  replay_store_unavailable: GATE,
} as const satisfies Record<string, CodeEntry>;
