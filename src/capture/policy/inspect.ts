import { lstatSync, realpathSync } from 'node:fs';
import { join, parse, relative, resolve, sep } from 'node:path';

import type { Code } from '../../base/codes/index.js';
import { sha256 } from '../../base/digest.js';
import type { Finding } from '../../base/finding.js';
import { MAX_POLICY_BYTES } from '../../base/limits.js';
import { FLOOR, type Policy, type TrustedKey } from '../../base/policy.js';
import { errorText, printable } from '../../base/printable.js';
import { DEFAULT_SETTINGS } from '../../base/settings.js';
import { readBounded } from '../files.js';
import { DEFAULT_POLICY_PATHS, strayPolicies } from '../policy-wanted.js';
import { effectivePolicy } from './effective.js';
import { readKey } from './load.js';
import { effectiveValues, type EffectiveValue } from './origins.js';
import { examinePolicy } from './read.js';
import { workTreeFiles } from './work-tree.js';

/** One thing that is wrong with a policy, as compilers print it. */
export interface FileProblem {
  /** null where it is about no file. */
  readonly path: string | null;
  readonly line: number | null;
  readonly column: number | null;
  /** null where there is no file to find anything in. */
  readonly code: Code | null;
  readonly message: string;
}

/** A policy that is right, with every value of it, or all that is wrong. `path` is null where no file is there: the built-in floor holds. */
export type Inspection =
  | { readonly ok: true; readonly path: string | null; readonly policy: Policy; readonly values: readonly EffectiveValue[] }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** A finding for each trusted key that no signature could be verified with. */
type CheckKeys = (keys: readonly TrustedKey[]) => readonly Finding[];

/**
 * Checks a policy file of the work tree as a run would, without any input. `operand` is its path as the person at the command line
 * named it, null for the default one; key files are looked for from `folder`, the root of the workspace, absolute.
 * `checkKeys` judges what is in them.
 */
export async function inspectPolicy(operand: string | null, folder: string, checkKeys: CheckKeys): Promise<Inspection> {
  try {
    const root = realpathSync(folder);
    const asked = operand === null ? defaultPaths(root) : [operand];
    const [path] = asked;
    if (path === undefined) return noPolicy(root);
    if (asked.length > 1) return refused(null, `Only one of these files may be there: ${asked.join(', ')}.`);
    return await inspectFile(path, root, checkKeys);
  } catch (thrown) {
    return refused(operand, `The policy cannot be read: ${errorText(thrown)}.`);
  }
}

/** Without a file the built-in floor holds, unless somebody meant another file to be it: then a run is a block. */
function noPolicy(root: string): Inspection {
  const stray = strayPolicies({ workspace: root, workingDirectory: root }).map((path) => printable(path));
  if (stray.length === 0)
    return { ok: true, path: null, policy: FLOOR, values: effectiveValues(FLOOR, null, DEFAULT_SETTINGS) };
  const wanted = DEFAULT_POLICY_PATHS.join(' or ');
  return refused(null, `There is no policy; one would stand at ${wanted}. Nothing looks for ${stray.join(', ')}.`);
}

async function inspectFile(asked: string, folder: string, checkKeys: CheckKeys): Promise<Inspection> {
  const absolute = resolve(folder, asked);
  // The person at the command line named the file, so it may be anywhere.
  const file = readBounded(absolute, parse(absolute).root, MAX_POLICY_BYTES);
  if (file.state === 'absent') return refused(asked, 'There is no such file.');
  if (file.state === 'refused') return refused(asked, file.message);
  const { bytes } = file;
  const path = relative(folder, absolute).split(sep).join('/');
  const format = path.endsWith('.json') ? 'json' : 'yaml';
  const examined = examinePolicy({ bytes, path, format });
  if (!examined.ok) {
    const problems = examined.problems.map(({ code, message, position }) => {
      return { path: asked, line: position?.line ?? null, column: position?.column ?? null, code, message };
    });
    return { ok: false, problems };
  }
  const { document } = examined;
  const files = workTreeFiles(folder);
  const source = { path, commit: null, sha256: sha256(bytes) };
  const effective = await effectivePolicy(document, source, (key) => readKey(key, files));
  if (!effective.ok) return { ok: false, problems: effective.findings.map((one) => problemOf(one, asked)) };
  const { policy } = effective;
  const unusable = checkKeys(policy.trustedKeys);
  if (unusable.length > 0) return { ok: false, problems: unusable.map((one) => problemOf(one, asked)) };
  return { ok: true, path: asked, policy, values: effectiveValues(policy, document, DEFAULT_SETTINGS) };
}

/** The default files that are there; a link that leads nowhere is, too. */
function defaultPaths(folder: string): readonly string[] {
  return DEFAULT_POLICY_PATHS.filter((path) => lstatSync(join(folder, path), { throwIfNoEntry: false }) !== undefined);
}

function problemOf({ code, message, path, line }: Finding, asked: string): FileProblem {
  return { path: path ?? asked, line: line ?? null, column: null, code, message };
}

function refused(path: string | null, message: string): Inspection {
  return { ok: false, problems: [{ path, line: null, column: null, code: null, message }] };
}
