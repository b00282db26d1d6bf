import type { Variables } from '../command/run-direct.js';
import type { Promised } from './judge.js';
import type { MechanismCommand } from './mechanism.js';
import { PROBE_SCRIPT } from './probe-script.js';
import { findProgram, TRUSTED_FOLDERS } from './programs.js';

/** Sockets of agents and services that would do more than the command may. */
const SOCKETS = ['/run', '/var/run', '/run/docker.sock', '/var/run/docker.sock', '/run/containerd', '/var/lib', '/sys'];
/** Variables that name a place of the caller. */
const PLACES = [
  'SSH_AUTH_SOCK',
  'GPG_AGENT_INFO',
  'XDG_RUNTIME_DIR',
  'RUNNER_TEMP',
  'GITHUB_ENV',
  'GITHUB_OUTPUT',
  'GITHUB_PATH',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
  'GITHUB_EVENT_PATH',
] as const;
/** Where the probe tries to write. */
const FIRM = ['/', '/usr', '/etc', '/dev'];

/**
 * The command line inside: the probe, and what it becomes. env(1) sets the variables last, so that none of them changes the probe.
 * `argv`: its program is absolute. A printable reason where a program is missing.
 */
export function probeArguments(
  made: MechanismCommand,
  { layout, homes }: Promised,
  environment: Variables,
  variables: readonly string[],
  argv: readonly string[],
): string[] | string {
  const programs = ['sh', 'cat', 'readlink', 'env'].map((name) => findProgram(name, TRUSTED_FOLDERS));
  const [sh, cat, readlink, env] = programs;
  if (!sh || !cat || !readlink || !env) return 'sh, cat, readlink or env is missing';
  // env(1) would take such a path for a variable.
  if (argv[0]?.includes('=') === true) return 'the path of the command has an equals sign';
  const places = PLACES.map((name) => environment[name]).filter((path) => path?.startsWith('/') === true);
  const absent = [...homes, ...SOCKETS, ...places.filter((path) => path !== undefined)];
  const access = [
    `r ${layout.workspace}`,
    `r ${layout.workingDirectory}`,
    ...layout.outputs.map((path) => `w ${path}`),
    ...(layout.script === null ? [] : [`r ${layout.script}`]),
    `x ${argv[0] ?? ''}`,
  ];
  return [
    ...[sh, '-c', PROBE_SCRIPT, 'probe', made.isFirstProcess ? 'first' : 'becomes', layout.workingDirectory, cat, readlink],
    ...[absent, [...FIRM, layout.workspace], access].flatMap((paths) => [String(paths.length), ...paths]),
    ...[env, '-i', ...variables, ...argv],
  ];
}
