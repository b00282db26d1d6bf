import { lstatSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

import type { RuntimeContext } from '../base/context.js';
import type { Settings } from '../base/settings.js';

/** Where the policy is looked for, from the root of the workspace. Only one of them may be there. */
export const DEFAULT_POLICY_PATHS = [
  '.github/fail-closed-gate.yml',
  '.github/fail-closed-gate.yaml',
  '.github/fail-closed-gate.json',
] as const;

/** Where a policy could be. Absolute and real. */
interface PolicyPlaces {
  readonly workspace: string;
  readonly workingDirectory: string;
}

/**
 * Whether there is anything to do with a policy: a file, one that was meant for one, an input that asks for what only a policy's
 * gates do, or a proposed change, which may have removed the file.
 */
export function wantsPolicy(settings: Settings, places: PolicyPlaces, context: RuntimeContext): boolean {
  const { policy, policySha256, metadata, evidence, requestedAction, target, approval, request, parameters } = settings;
  const asked = [policy, policySha256, metadata, evidence, requestedAction, target, approval, request, parameters];
  if (context.proposal !== null) return true;
  if (asked.some((given) => given !== null)) return true;
  return DEFAULT_POLICY_PATHS.some((path) => mayBeThere(join(places.workspace, path))) || strayPolicies(places).length > 0;
}

/** A link that leads nowhere is there, and so is what cannot be looked at: whoever reads it says what is wrong. */
function mayBeThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
}

const FOLDER = '.github';

/** The default names, and what people write for them. */
const MEANT = /^fail[-_. ]?closed[-_. ]?gate\.(?:ya?ml|json)$/i;

/**
 * Files that somebody took for the policy, and that nothing reads: under another spelling of a default name, or below a working
 * directory that is not the root of the workspace (a checkout with `path`, say). From the root of the workspace, with `/`, sorted.
 */
export function strayPolicies({ workspace, workingDirectory }: PolicyPlaces): readonly string[] {
  const folders = [...new Set([workspace, workingDirectory])];
  const paths = folders.flatMap((folder) => {
    const below = relative(workspace, folder).split(sep);
    return meantIn(join(folder, FOLDER)).map((name) => [...below, FOLDER, name].filter((part) => part !== '').join('/'));
  });
  return paths.filter((path) => !(DEFAULT_POLICY_PATHS as readonly string[]).includes(path)).sort();
}

function meantIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => MEANT.test(name));
  } catch {
    // No folder of that name; one that cannot be listed was noticed when the default names were looked for.
    return [];
  }
}
