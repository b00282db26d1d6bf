import type { GuardedRequest } from '../ports.js';
import type { RunState } from './state.js';

/** What the execution port is asked for; null where there is no command, or no folder to run it in. */
export function guardedRequest({ subject, places }: RunState): GuardedRequest | null {
  const { settings, policy, context } = subject;
  if (settings.command === null || places === null) return null;
  return { command: settings.command, places, rules: policy.run, context };
}
