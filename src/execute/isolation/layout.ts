/** What an isolated command finds in its file system, the same for every mechanism. Whatever is not named here is not there. */

import { existsSync, lstatSync, readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

import type { CommandPlan, IsolationLimits } from '../../base/execution.js';
import { ISOLATED_HOME } from './environment.js';
import type { Hidden } from './hidden.js';
import { systemFolder } from './programs.js';

/** Paths are the same inside and outside. */
export interface Layout {
  /** Folders and files of the system, read-only. */
  readonly system: readonly string[];
  readonly links: readonly { readonly path: string; readonly target: string }[];
  /** Folders in memory; `bytes` is the most that each holds. */
  readonly memory: readonly { readonly path: string; readonly bytes: number }[];
  readonly workspace: string;
  readonly outputs: readonly string[];
  readonly script: string | null;
  /** Covered inside the workspace. */
  readonly hidden: Hidden;
  readonly workingDirectory: string;
}

const FOLDERS = ['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32'] as const;

/** What programs need of /etc to start, to speak TLS and to name users: nothing that holds a key. */
const CONFIGURATION = [
  'alternatives',
  'ca-certificates',
  'crypto-policies',
  'group',
  'host.conf',
  'hosts',
  'ld.so.cache',
  'ld.so.conf',
  'ld.so.conf.d',
  'localtime',
  'magic',
  'mime.types',
  'nsswitch.conf',
  'passwd',
  'pki/ca-trust',
  'pki/tls/certs',
  'protocols',
  'services',
  'ssl/certs',
  'ssl/openssl.cnf',
  'timezone',
] as const;

/** A runner keeps its own keys in such files. */
const RUNNER_FILES = ['.runner', '.credentials', '.credentials_rsaparams', 'config.sh'] as const;
/** The tools of a hosted runner, which belong to the user of the jobs. */
const TOOL_CACHE = '/opt/hostedtoolcache';

const MEBIBYTE = 1_048_576;

export function layoutOf(plan: CommandPlan, limits: IsolationLimits, hidden: Hidden): Layout {
  const configuration = CONFIGURATION.map((name) => join('/etc', name)).filter((path) => existsSync(path));
  const isLink = (path: string): boolean => lstatSync(path).isSymbolicLink();
  const links = [...FOLDERS.filter((path) => systemFolder(path) === 'link'), ...configuration.filter(isLink)];
  const bytes = limits.maxMemoryMib * MEBIBYTE;
  return {
    system: [
      ...FOLDERS.filter((path) => systemFolder(path) === 'folder'),
      ...configuration.filter((path) => !isLink(path)),
      ...optionalTools(),
    ],
    links: links.map((path) => ({ path, target: readlinkSync(path) })),
    // Together as much as the processes may use: what is written there is in memory too.
    memory: [
      { path: '/tmp', bytes: bytes / 2 },
      { path: ISOLATED_HOME, bytes: bytes / 4 },
      { path: '/dev/shm', bytes: bytes / 4 },
    ],
    workspace: plan.workspace,
    outputs: limits.outputs,
    script: plan.script,
    hidden,
    workingDirectory: plan.workingDirectory,
  };
}

/**
 * Folders of /opt that the system installed, and the tool cache; never one in which somebody else has a folder of his own, as a
 * self-hosted runner has: its keys may lie there.
 */
function optionalTools(): string[] {
  if (systemFolder('/opt') !== 'folder') return [];
  return readdirSync('/opt')
    .map((name) => join('/opt', name))
    .filter((path) => systemFolder(path) === 'folder')
    .filter((path) => path === TOOL_CACHE || isOfSystemWithin(path));
}

function isOfSystemWithin(folder: string): boolean {
  try {
    const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    return [folder, ...entries.map(({ name }) => join(folder, name))].every(isOfSystem);
  } catch {
    // What cannot be looked into is not handed in.
    return false;
  }
}

function isOfSystem(folder: string): boolean {
  return lstatSync(folder).uid === 0 && !RUNNER_FILES.some((name) => existsSync(join(folder, name)));
}
