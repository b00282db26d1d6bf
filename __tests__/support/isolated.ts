/** Runs commands isolated, in each of the ways in which this machine can. */

import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  closeSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';

import type { CommandOutcome, CommandPlan, IsolationLimits, IsolationReport } from '../../src/base/execution.js';
import { TRUSTED_FOLDERS, findProgram } from '../../src/execute/isolation/programs.js';

/** An ordinary user whom every Linux has. */
export const NOBODY = 65_534;
export const isRoot = process.getuid?.() === 0;

/** A way to isolate: who starts it, and what it finds. */
export interface Way {
  readonly name: string;
  readonly mechanism: 'bubblewrap' | 'setpriv';
  /** What goes before the program that isolates. */
  readonly launcher: readonly string[];
  /** Programs that this way must not find. */
  readonly without: readonly string[];
}

const AS_NOBODY = ['/usr/bin/setpriv', `--reuid=${String(NOBODY)}`, `--regid=${String(NOBODY)}`, '--clear-groups', '--'];

const WAYS: readonly Way[] = [
  ...(isRoot
    ? ([
        { name: 'bubblewrap, started by root', mechanism: 'bubblewrap', launcher: [], without: [] },
        { name: 'setpriv, started by root', mechanism: 'setpriv', launcher: [], without: ['bwrap'] },
      ] as const)
    : []),
  {
    name: 'bubblewrap, started by an ordinary user',
    mechanism: 'bubblewrap',
    launcher: isRoot ? AS_NOBODY : [],
    without: [],
  },
];

/** The ways that work here. Says which do not, and why: a test that is left out in silence passes for one that was run. */
export function waysHere(): readonly Way[] {
  if (process.platform !== 'linux') {
    console.warn(`Left out: isolation, for which there is no mechanism on ${process.platform}.`);
    return [];
  }
  if (!isRoot) console.warn('Left out: isolation started by root, because these tests run as an ordinary user.');
  return WAYS.filter(({ name, mechanism, launcher }) => {
    if (mechanism !== 'bubblewrap') return true;
    const asUser = launcher.length === 0 && isRoot ? AS_NOBODY : launcher;
    const trial = [...asUser, 'bwrap', '--unshare-user', '--disable-userns', '--ro-bind', '/', '/', 'true'];
    const { status, stderr, error } = spawnSync(trial[0] ?? '', trial.slice(1), { encoding: 'utf8' });
    if (status === 0) return true;
    console.warn(`Left out: ${name}, because bwrap does not work here: ${error?.message ?? stderr}`);
    return false;
  });
}

/** A folder that the user of the isolation can read, with a workspace that belongs to that user. */
export function isolationWorkspace(root: string): { readonly workspace: string; readonly output: string } {
  chmodSync(root, 0o755);
  const workspace = join(root, 'workspace');
  const output = join(workspace, 'dist');
  mkdirSync(output, { recursive: true });
  if (isRoot) for (const path of [workspace, output]) chownSync(path, NOBODY, NOBODY);
  return { workspace, output };
}

/** Folders of programs like those of the system, without some. */
function trustedWithout(names: readonly string[], root: string): readonly string[] | undefined {
  if (names.length === 0) return undefined;
  const folder = join(root, 'programs');
  if (!existsSync(folder)) {
    mkdirSync(folder);
    for (const name of ['setpriv', 'unshare', 'sh', 'mount', 'umount', 'mkdir', 'cp', 'ln', 'pivot_root', 'chroot', 'ip']) {
      const path = names.includes(name) ? null : findProgram(name, TRUSTED_FOLDERS);
      if (path !== null) symlinkSync(realpathSync(path), join(folder, name));
    }
  }
  return [folder];
}

export const LIMITS: IsolationLimits = {
  timeoutSeconds: 60,
  maxProcesses: 128,
  maxMemoryMib: 1024,
  outputs: [],
  passEnvironment: [],
};

/** Each order has a file of its own. */
let orders = 0;

export interface IsolatedRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly report: IsolationReport | null;
  readonly reasons: readonly string[];
  readonly outcome: CommandOutcome | null;
}

export interface IsolatedOrder {
  readonly root: string;
  readonly plan: Pick<CommandPlan, 'argv' | 'workspace'> & Partial<CommandPlan>;
  readonly limits?: Partial<IsolationLimits>;
  readonly records?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** A file that the process that isolates has open, on a descriptor that nobody told it of. */
  readonly leftOpen?: string;
  /** Standard output goes to this file. */
  readonly toFile?: string;
  /** Called with what was printed so far. */
  readonly printed?: (stdout: string, child: ChildProcess) => void;
}

/** Isolates a command in a process of its own, and waits for its end. */
export async function runIsolatedIn(way: Way, order: IsolatedOrder): Promise<IsolatedRun> {
  const plan = { workingDirectory: order.plan.workspace, script: null, ...order.plan };
  const trusted = trustedWithout(way.without, order.root);
  // In a file: an argument may be 128 KiB long.
  orders += 1;
  const file = join(order.root, `order-${String(orders)}.json`);
  writeFileSync(file, JSON.stringify({ plan, limits: { ...LIMITS, ...order.limits }, trusted, records: order.records }));
  const command = [...way.launcher, process.execPath, resolve('build/__tests__/support/run-isolated-child.js'), file];
  return await heard(command, order);
}

/**
 * Opens the file that its first argument names, and runs the rest with it. Node closes, for the programs that it starts, what
 * it inherited on the first descriptors, and after those up to the first gap: so this one stands behind a gap.
 */
const LEAVES_OPEN = ['bash', '-c', 'exec 40<>"$1"; shift; exec "$@"', 'bash'];

/** Runs a command line whose last lines on standard error say what came of it. */
export async function heard(command: readonly string[], order: Omit<IsolatedOrder, 'plan'>): Promise<IsolatedRun> {
  const output = order.toFile === undefined ? 'pipe' : openSync(order.toFile, 'w', 0o666);
  const [program = '', ...rest] = order.leftOpen === undefined ? command : [...LEAVES_OPEN, order.leftOpen, ...command];
  const child = spawn(program, rest, {
    env: { PATH: process.env['PATH'], ...order.env },
    stdio: ['ignore', output, 'pipe'],
  });
  if (typeof output === 'number') closeSync(output);
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    order.printed?.(stdout, child);
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const status = await new Promise<number | null>((settle) => child.once('close', settle));
  const prepared = /^prepared (.*)$/m.exec(stderr)?.[1];
  const outcome = /^outcome (.*)$/m.exec(stderr)?.[1];
  if (prepared === undefined && outcome === undefined && status !== null) throw new Error(`nothing was told: ${stderr}`);
  const said =
    prepared === undefined ? {} : (JSON.parse(prepared) as Partial<IsolationReport> & { reasons?: readonly string[] });
  return {
    status,
    stderr,
    stdout: order.toFile === undefined ? stdout : readFileSync(order.toFile, 'utf8'),
    report: said.mechanism === undefined ? null : (said as IsolationReport),
    reasons: said.reasons ?? [],
    outcome: outcome === undefined ? null : (JSON.parse(outcome) as CommandOutcome),
  };
}
