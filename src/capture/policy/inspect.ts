import { lstatSync, realpathSync } from 'node:fs';
import { join, parse, relative, resolve, sep } from 'node:path';

import type { Code } from '../../base/codes/index.js';
import { sha256 } from '../../base/digest.js';
import { finding, type Finding } from '../../base/finding.js';
import { MAX_KEY_BYTES, MAX_POLICY_BYTES } from '../../base/limits.js';
import type { Policy } from '../../base/policy.js';
import { errorText, printable } from '../../base/printable.js';
import { DEFAULT_SETTINGS } from '../../base/settings.js';
import { readBounded } from '../files.js';
import { DEFAULT_POLICY_PATHS } from '../policy-wanted.js';
import { effectivePolicy, type KeyFile } from './effective.js';
import { effectiveValues, type EffectiveValue } from './origins.js';
import { examinePolicy } from './read.js';

/** One thing that is wrong with a policy, as compilers print it. */
export interface FileProblem {
  readonly path: string;
  readonly line: number | null;
  readonly column: number | null;
  /** null where there is no file to find anything in. */
  readonly code: Code | null;
  readonly message: string;
}

/** A policy that is right, with every value of it, or all that is wrong. */
export type Inspection =
  | { readonly ok: true; readonly path: string; readonly policy: Policy; readonly values: readonly EffectiveValue[] }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/**
 * Checks a policy file of the work tree as a run would, without any input. `operand` is its path as the person at the command line
 * named it, null for the default one; key files are looked for from `folder`, the root of the workspace, absolute.
 */
export async function inspectPolicy(operand: string | null, folder: string): Promise<Inspection> {
  const asked = operand === null ? defaultPaths(folder) : [operand];
  const [path] = asked;
  if (path === undefined) return refused(null, `There is no policy; one would stand at ${DEFAULT_POLICY_PATHS.join(' or ')}.`);
  if (asked.length > 1) return refused(null, `Only one of these files may be there: ${asked.join(', ')}.`);
  try {
    return await inspectFile(path, realpathSync(folder));
  } catch (thrown) {
    return refused(path, `It cannot be read: ${errorText(thrown)}.`);
  }
}

async function inspectFile(asked: string, folder: string): Promise<Inspection> {
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
  const source = { path, commit: null, sha256: sha256(bytes) };
  const effective = await effectivePolicy(document, source, (key) => readKeyFile(folder, key));
  if (!effective.ok) return { ok: false, problems: effective.findings.map((one) => problemOf(one, asked)) };
  const { policy } = effective;
  return { ok: true, path: asked, policy, values: effectiveValues(policy, document, DEFAULT_SETTINGS) };
}

/** The default files that are there; a link that leads nowhere is, too. */
function defaultPaths(folder: string): readonly string[] {
  return DEFAULT_POLICY_PATHS.filter((path) => lstatSync(join(folder, path), { throwIfNoEntry: false }) !== undefined);
}

/** The file of a trusted key in the work tree: UTF-8 text of a regular file that does not leave the folder. */
function readKeyFile(folder: string, path: string): KeyFile {
  const file = readBounded(join(folder, path), folder, MAX_KEY_BYTES);
  const refuse = (why: string): KeyFile => {
    const message = `The key file ${printable(path)} cannot be used. ${why}`;
    return { ok: false, finding: finding('policy_value_invalid', message, { path }) };
  };
  if (file.state === 'absent') return refuse('There is no such file.');
  if (file.state === 'refused') return refuse(file.message);
  try {
    const pem = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file.bytes);
    return { ok: true, pem, sha256: sha256(file.bytes) };
  } catch {
    return refuse('It is not UTF-8.');
  }
}

function problemOf({ code, message, path, line }: Finding, asked: string): FileProblem {
  return { path: path ?? asked, line: line ?? null, column: null, code, message };
}

function refused(path: string | null, message: string): Inspection {
  return { ok: false, problems: [{ path: path ?? '.', line: null, column: null, code: null, message }] };
}
