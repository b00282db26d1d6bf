import { lstatSync, realpathSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';

import { finding, type Finding } from '../base/finding.js';
import { printable } from '../base/printable.js';
import type { Settings } from '../base/settings.js';
import type { Environment } from './environment.js';
import { isInside } from './inside.js';

/** Real, absolute paths of the folders of a run, and what could not be had as asked for. */
export interface Places {
  readonly workspace: string;
  readonly workingDirectory: string;
  readonly outputDirectory: string;
  /** The real folder above `outputDirectory` that it must not leave. */
  readonly outputRoot: string;
  readonly findings: readonly Finding[];
}

/**
 * Finds the folders of a run (DESIGN §4). In CI the workspace is GITHUB_WORKSPACE, elsewhere the working directory itself. A
 * folder that cannot be had is a finding and the nearest one that is allowed takes its place, so that receipts of the block
 * can still be written. `current` is the folder of the process.
 */
export function findPlaces(settings: Settings, environment: Environment, current: string): Places {
  const findings: Finding[] = [];
  const claimsCi = environment('GITHUB_ACTIONS') === 'true';
  const asked = claimsCi ? environment('GITHUB_WORKSPACE') : null;
  const start = realFolder(current) ?? current;
  const given = asked === null || asked === '' ? null : realFolder(asked);
  if (asked !== null && asked !== '' && given === null) {
    const message = `GITHUB_WORKSPACE names no folder: ${printable(asked)}.`;
    findings.push(finding('ci_context_invalid', message, { expected: 'a folder', found: printable(asked) }));
  }

  // A runner starts the Action in the workspace; a step may have gone to a folder below it, never to one outside.
  const base = given === null || isInside(given, start) ? start : given;
  let workingDirectory = base;
  if (settings.workingDirectory !== null) {
    const real = realFolder(resolve(base, settings.workingDirectory));
    if (real !== null && isInside(given ?? (claimsCi ? base : real), real)) workingDirectory = real;
    else findings.push(workingDirectoryRefused(settings.workingDirectory, real !== null));
  }
  // Elsewhere the working directory is the workspace. In CI without GITHUB_WORKSPACE it is the folder of the process: an input must not
  // decide where the policy is looked for.
  const workspace = given ?? (claimsCi ? base : workingDirectory);

  const output = findOutput(settings.outputDirectory, workingDirectory, [
    { real: workspace, alias: asked ?? workspace },
    ...temporaryRoot(environment('RUNNER_TEMP')),
  ]);
  if (output !== null) return { workspace, workingDirectory, ...output, findings };
  const found = printable(settings.outputDirectory ?? '');
  const message = `The output folder ${found} is outside the workspace and the temporary folder of the runner.`;
  findings.push(finding('output_path_refused', message, { expected: 'a folder inside one of them', found }));
  return { workspace, workingDirectory, outputDirectory: workingDirectory, outputRoot: workspace, findings };
}

/** A folder that outputs may go below, by its real path and by the name that the environment gives it. */
interface OutputRoot {
  readonly real: string;
  readonly alias: string;
}

function findOutput(
  asked: string | null,
  workingDirectory: string,
  roots: readonly OutputRoot[],
): { outputDirectory: string; outputRoot: string } | null {
  const path = resolve(workingDirectory, asked ?? '.');
  for (const { real, alias } of roots) {
    if (isInside(real, path)) return { outputDirectory: path, outputRoot: real };
    // The caller may use a name of the root that leads through a link, such as /tmp on macOS. Below the root no link is
    // followed here: whoever opens the folder refuses them.
    if (isAbsolute(alias) && isInside(alias, path)) {
      return { outputDirectory: join(real, relative(alias, path)), outputRoot: real };
    }
  }
  return null;
}

function temporaryRoot(path: string | null): OutputRoot[] {
  const real = path === null || !isAbsolute(path) ? null : realFolder(path);
  return real === null || path === null ? [] : [{ real, alias: path }];
}

function realFolder(path: string): string | null {
  try {
    const real = realpathSync.native(path);
    return lstatSync(real).isDirectory() ? real : null;
  } catch {
    return null;
  }
}

function workingDirectoryRefused(asked: string, exists: boolean): Finding {
  const found = printable(asked);
  const problem = exists ? 'is outside the workspace' : 'is no folder';
  const message = `The input working-directory ${problem}: \`${found}\`.`;
  return finding('input_invalid', message, { expected: 'a folder inside the workspace', found });
}
