import { isAbsolute, join, relative, resolve, sep } from 'node:path';

import { finding, type Finding } from '../../base/finding.js';
import { printable } from '../../base/printable.js';
import type { Settings } from '../../base/settings.js';
import { isInside } from '../inside.js';
import { DEFAULT_POLICY_PATHS, strayPolicies } from '../policy-wanted.js';
import { repositoryPath, type PolicyFiles } from './source.js';

/** The folders that a path of an input starts from. */
export interface LocatePlaces {
  /** Absolute and real, as is `workingDirectory`. */
  readonly workspace: string;
  readonly workingDirectory: string;
  /** The workspace as the environment names it, which may lead through a link; null where it does not. */
  readonly workspaceName: string | null;
  /** The folder of the process, absolute and real. */
  readonly current: string;
}

/** Where the policy is, from the root of the workspace; null: there is none, and none was asked for. */
export type Located = { readonly ok: true; readonly path: string | null } | { readonly ok: false; readonly finding: Finding };

/** Finds the one policy file among `files`. Throws SourceFailed. */
export async function locatePolicy(settings: Settings, places: LocatePlaces, files: PolicyFiles): Promise<Located> {
  if (settings.policy !== null) return givenPath(settings.policy, settings, places, files.commit !== null);
  const found: string[] = [];
  for (const path of DEFAULT_POLICY_PATHS) {
    const presence = await files.presence(path);
    // Reading it says what stands in the way.
    if (presence === 'unknown') return { ok: true, path };
    if (presence === 'there') found.push(path);
  }
  const [path = null, ...more] = found;
  if (more.length > 0) {
    const message = `There are several policy files: ${found.join(', ')}.`;
    return { ok: false, finding: finding('policy_ambiguous', message, { expected: 'one of them', found: found.join(', ') }) };
  }
  if (path !== null) return { ok: true, path };
  // What lies about in the work tree of a proposed change says nothing about the commit that is read.
  const stray = files.commit === null ? strayPolicies(places) : [];
  if (stray.length > 0) return misplaced(stray);
  if (settings.policySha256 === null) return { ok: true, path };
  const expected = `one of ${DEFAULT_POLICY_PATHS.join(', ')}`;
  const message = `The input policy-sha256 is given, and there is no policy file: none of ${DEFAULT_POLICY_PATHS.join(', ')} is there.`;
  return { ok: false, finding: finding('policy_missing', message, { expected, found: 'nothing' }) };
}

/** A policy that is overlooked because of its name or its folder would be one that does not hold, in silence. */
function misplaced(paths: readonly string[]): Located {
  const found = printable(paths.join(', '));
  const expected = `one of ${DEFAULT_POLICY_PATHS.join(', ')} at the root of the workspace, or the input policy`;
  const message = `There is no policy file under a default name, but one where none is looked for: ${found}.`;
  return { ok: false, finding: finding('policy_ambiguous', message, { expected, found }) };
}

function givenPath(asked: string, settings: Settings, places: LocatePlaces, proposed: boolean): Located {
  const { workspace, workingDirectory } = places;
  if (proposed && !isAbsolute(asked) && !startsAsNamed(settings, places)) return movedFolder(settings.workingDirectory ?? '');
  const absolute = realName(resolve(workingDirectory, asked), places);
  const path = isInside(workspace, absolute) ? relative(workspace, absolute).split(sep).join('/') : null;
  if (path === null || repositoryPath(path) === null) {
    return invalid(
      `The input policy does not name a file inside of the workspace: ${printable(asked)}.`,
      asked,
      'a path inside of it',
    );
  }
  if (!/\.(?:ya?ml|json)$/.test(path)) {
    const expected = 'a name that ends with .yml, .yaml or .json';
    return invalid(`The input policy names a file of a kind that is not known: ${printable(asked)}.`, asked, expected);
  }
  return { ok: true, path };
}

/**
 * Whether the working directory is the folder that the input names, with no link on the way. The work tree of a proposed change
 * may hold such a link, which would choose among the files of the base commit.
 */
function startsAsNamed(settings: Settings, places: LocatePlaces): boolean {
  if (settings.workingDirectory === null) return true;
  const start = isInside(places.workspace, places.current) ? places.current : places.workspace;
  return realName(resolve(start, settings.workingDirectory), places) === places.workingDirectory;
}

/** A path below the workspace by the name that the environment gives it, as one below its real path. */
function realName(path: string, { workspace, workspaceName }: LocatePlaces): string {
  if (workspaceName === null || !isAbsolute(workspaceName) || isInside(workspace, path)) return path;
  return isInside(workspaceName, path) ? join(workspace, relative(workspaceName, path)) : path;
}

function movedFolder(asked: string): Located {
  const found = printable(asked);
  const message = `The working-directory ${found} leads through a symbolic link, which the proposed change may have put there.`;
  const expected = 'a folder without a link on the way to it, or an absolute path in the input policy';
  return { ok: false, finding: finding('policy_file_refused', message, { expected, found }) };
}

function invalid(message: string, asked: string, expected: string): Located {
  return { ok: false, finding: finding('input_invalid', message, { expected, found: printable(asked) }) };
}
