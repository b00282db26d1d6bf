import type { CodeText } from '../entry.js';
import type { RUNTIME_CONTEXT_CODES } from '../runtime-context.js';

/** The texts of `RUNTIME_CONTEXT_CODES`. */
export const RUNTIME_CONTEXT_TEXTS = {
  ci_context_invalid: {
    meaning: 'The environment claims to be GitHub Actions and is not a complete one.',
    remedy: 'Run inside GitHub Actions with the variables that its runner sets, or unset GITHUB_ACTIONS on a laptop.',
  },
  local_context_detected_warn_only: {
    meaning: 'The gate runs outside GitHub Actions, so the context proves nothing about the run.',
    remedy: 'Run the gate in a GitHub Actions job to get `allow`.',
  },
  local_context_not_allowed: {
    meaning: 'The gate does not run on a runner of GitHub Actions, and the policy allows nothing else.',
    remedy: 'Run the gate in a GitHub Actions job.',
  },
  local_emulation_detected_warn_only: {
    meaning: 'ACT is set: a local program imitates GitHub Actions.',
    remedy: 'Run the gate on a GitHub Actions runner to get `allow`, and leave ACT unset there.',
  },
  runtime_allowed_with_local_warning: {
    meaning: 'Everything else passed, so the runtime may go on in isolation in spite of the local context.',
    remedy: 'Nothing to do on a laptop.',
  },
  runtime_allowed_in_ci_context: {
    meaning: 'The environment is a complete GitHub Actions context.',
    remedy: 'Nothing to do.',
  },
} as const satisfies Record<keyof typeof RUNTIME_CONTEXT_CODES, CodeText>;
