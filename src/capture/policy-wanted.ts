import { lstatSync } from 'node:fs';
import { join } from 'node:path';

import type { RuntimeContext } from '../base/context.js';
import type { Settings } from '../base/settings.js';

/** Where the policy is looked for, from the root of the workspace. Only one of them may be there. */
export const DEFAULT_POLICY_PATHS = [
  '.github/fail-closed-gate.yml',
  '.github/fail-closed-gate.yaml',
  '.github/fail-closed-gate.json',
] as const;

/**
 * Whether there is anything to do with a policy: a file, an input that asks for what only a policy's gates do, or a proposed
 * change, which may have removed the file. `workspace` is absolute and real.
 */
export function wantsPolicy(settings: Settings, workspace: string, context: RuntimeContext): boolean {
  const { policy, policySha256, metadata, evidence, requestedAction, target } = settings;
  if (context.proposal !== null) return true;
  if ([policy, policySha256, metadata, evidence, requestedAction, target].some((given) => given !== null)) return true;
  return DEFAULT_POLICY_PATHS.some((path) => mayBeThere(join(workspace, path)));
}

/** A link that leads nowhere is there, and so is what cannot be looked at: whoever reads it says what is wrong. */
function mayBeThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
}
