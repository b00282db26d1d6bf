/** What makes an isolation impossible before any mechanism is asked: folders that would let something out, or in. */

import { realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, relative, sep } from 'node:path';

import type { CommandPlan, IsolationLimits } from '../../base/execution.js';
import { printable } from '../../base/printable.js';
import type { Variables } from '../command/run-direct.js';
import { refusedVariables } from './environment.js';
import { isWithin } from './within.js';

/** A workspace that holds one of these is no workspace. */
const SYSTEM = ['/usr', '/bin', '/lib', '/etc', '/home', '/root', '/tmp', '/run', '/opt', '/var', '/dev', '/proc', '/sys'];
/** Of these the isolation makes its own. */
const MADE = ['/proc', '/sys', '/dev', '/etc'];
/** Where the records of the gate lie: a command that could write there could forge them. */
const RECORDS = ['docs/runtime', 'docs/actions'];
/** Folders and files of the runner: their variables. */
const RUNNER = [
  'HOME',
  'RUNNER_TEMP',
  'RUNNER_WORKSPACE',
  'GITHUB_ENV',
  'GITHUB_OUTPUT',
  'GITHUB_PATH',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
  'GITHUB_EVENT_PATH',
] as const;
/** Names that no output folder has in its path: what lies there decides about later runs. */
const DECISIVE = new Set(['.git', '.github']);

/** Sentences on all that is wrong; none where the plan can be carried out. `records`: further folders of records, absolute. */
export function refusePlan(
  plan: CommandPlan,
  limits: IsolationLimits,
  environment: Variables,
  records: readonly string[],
): string[] {
  const { workspace, workingDirectory, script } = plan;
  const folders = [
    ['The workspace', workspace],
    ['The working directory', workingDirectory],
    ...limits.outputs.map((output) => ['The output folder', output]),
  ] as const;
  const refusals = folders.flatMap(([what = '', path = '']) => refuseFolder(what, path));
  if (script !== null && !isReal(script, 'file')) refusals.push('The script is no regular file at a real, absolute path.');
  // What follows compares paths, which means nothing for those that are not real.
  if (refusals.length > 0) return refusals;
  return [
    ...refuseWorkspace(workspace, environment),
    ...(isWithin(workingDirectory, workspace) ? [] : ['The working directory is not inside the workspace.']),
    ...limits.outputs.flatMap((output) => refuseOutput(output, workspace, records)),
    ...refusedVariables(limits.passEnvironment),
    ...refuseLimits(limits),
  ];
}

function refuseFolder(what: string, path: string): string[] {
  // A line break would part one line of what the probe says in two.
  if (/[\p{Cc}]/u.test(path)) return [`${what} has a control character in its path: ${printable(path)}.`];
  return isReal(path, 'folder') ? [] : [`${what} is no folder at a real, absolute path: ${printable(path)}.`];
}

function isReal(path: string, kind: 'file' | 'folder'): boolean {
  try {
    const entry = statSync(path);
    return realpathSync(path) === path && (kind === 'file' ? entry.isFile() : entry.isDirectory());
  } catch {
    return false;
  }
}

function refuseWorkspace(workspace: string, environment: Variables): string[] {
  if (SYSTEM.some((folder) => isWithin(folder, workspace))) return ['The workspace holds folders of the system.'];
  if (MADE.some((folder) => isWithin(workspace, folder)) && !isWithin(workspace, '/dev/shm')) {
    return ['The workspace lies in a folder of the system that an isolated command does not see.'];
  }
  if (isWithin(homedir(), workspace)) return ['The workspace holds the home folder.'];
  return RUNNER.flatMap((name) => {
    const path = realOf(environment[name]);
    // The folder above the workspace is called so on every runner, and the workspace itself for jobs in a container.
    if (path === null || !isWithin(path, workspace) || (name === 'RUNNER_WORKSPACE' && path === workspace)) return [];
    return [`The workspace holds what ${name} names.`];
  });
}

function realOf(path: string | undefined): string | null {
  try {
    return path === undefined || path === '' ? null : realpathSync(path);
  } catch {
    return null;
  }
}

function refuseOutput(output: string, workspace: string, records: readonly string[]): string[] {
  const shown = printable(output);
  if (output === workspace || !isWithin(output, workspace)) return [`The output folder ${shown} is not below the workspace.`];
  if (
    relative(workspace, output)
      .split(sep)
      .some((part) => DECISIVE.has(part.toLowerCase()))
  ) {
    return [`The output folder ${shown} lies in .git or .github.`];
  }
  const kept = [...RECORDS.map((path) => join(workspace, path)), ...records];
  return kept.some((folder) => isWithin(folder, output) || isWithin(output, folder))
    ? [`The output folder ${shown} holds records of the gate, or lies among them.`]
    : [];
}

function refuseLimits({ timeoutSeconds, maxProcesses, maxMemoryMib }: IsolationLimits): string[] {
  const isLimit = (value: number): boolean => Number.isSafeInteger(value) && value > 0;
  // A limit that is no number would be none.
  return [timeoutSeconds, maxProcesses, maxMemoryMib].every(isLimit) ? [] : ['A limit of the isolation is no whole number.'];
}
