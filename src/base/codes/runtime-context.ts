import type { CodeEntry } from './entry.js';

/** Codes of the `runtime-context` gate (COMPATIBILITY §2, DESIGN §5 "Context"). */
export const RUNTIME_CONTEXT_CODES = {
  ci_context_invalid: {
    gate: 'runtime-context',
    outcome: 'block',
    failureClass: 'evidence',
    check: 'ci_context_valid_if_required',
  },
  local_context_detected_warn_only: { gate: 'runtime-context', outcome: 'warn', failureClass: 'none' },
  local_context_not_allowed: { gate: 'runtime-context', outcome: 'block', failureClass: 'policy' },
  local_emulation_detected_warn_only: { gate: 'runtime-context', outcome: 'warn', failureClass: 'none' },
  runtime_allowed_with_local_warning: { gate: 'runtime-context', outcome: 'warn', failureClass: 'none' },
  runtime_allowed_in_ci_context: { gate: 'runtime-context', outcome: 'pass', failureClass: 'none' },
} as const satisfies Record<string, CodeEntry>;
