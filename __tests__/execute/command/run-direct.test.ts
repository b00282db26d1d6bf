import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { afterAll, describe, expect, test } from '@jest/globals';

import { temporaryFolder } from '../../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

/** Prints its arguments as JSON. */
const ECHO = ['-e', 'console.log(JSON.stringify(process.argv.slice(1)))', '--'];

interface Direct {
  readonly status: number | null;
  readonly stdout: string;
  readonly outcome: Readonly<Record<string, unknown>>;
}

interface Surroundings {
  readonly folder?: string;
  readonly withheld?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Called with what was printed so far. */
  readonly printed?: (text: string, child: ChildProcess) => void;
}

/** Runs a command through a process of its own, which ends as the command did. */
async function direct(argv: readonly string[], around: Surroundings = {}): Promise<Direct> {
  const child = spawn(
    process.execPath,
    [resolve('build/__tests__/support/run-direct-child.js'), around.folder ?? root, around.withheld ?? '', ...argv],
    { env: { PATH: process.env['PATH'], ...around.env }, stdio: 'pipe' },
  );
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    around.printed?.(stdout, child);
  });
  const told = new Promise<string>((settle) => {
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
      const line = /^outcome (.*)\n/m.exec(stderr)?.[1];
      if (line !== undefined) settle(line);
    });
  });
  child.stdin.end(around.input ?? '');
  // Not `close`: that waits for children of the command that keep its output open.
  const status = await new Promise<number | null>((settle) => {
    child.once('exit', settle);
  });
  const outcome: unknown = JSON.parse(await told);
  if (typeof outcome !== 'object' || outcome === null) throw new Error('the outcome is no object');
  return { status, stdout, outcome: { ...outcome } };
}

describe('arguments reach the command as they are', () => {
  const cases: readonly (readonly [what: string, argument: string])[] = [
    ['a newline', 'one\ntwo\n'],
    ['shell metacharacters', '$(touch pwned) `touch pwned` ; touch pwned | & > pwned * ? ~ "\''],
    ['an option of the shell', '--'],
    ['nothing', ''],
    ['no ASCII', 'höher 🎉 \u2028'],
    ['a control character', '\u0001\u001b[31m'],
  ];

  test.each(cases)('%s', async (_what, argument) => {
    const { status, stdout, outcome } = await direct([process.execPath, ...ECHO, argument]);
    expect(JSON.parse(stdout)).toEqual([argument]);
    expect(outcome).toMatchObject({ state: 'exited', exitStatus: 0, signal: null, isolationHeld: null, problem: null });
    expect(status).toBe(0);
  });

  test('1 MB of them', async () => {
    const many = Array.from({ length: 16 }, (_, index) => String(index % 10).repeat(64 * 1024));
    const { stdout, outcome } = await direct([process.execPath, ...ECHO, ...many]);
    expect(JSON.parse(stdout)).toEqual(many);
    expect(outcome).toMatchObject({ state: 'exited', exitStatus: 0 });
  });
});

describe('the end of the command is the end that is passed on', () => {
  const cases: readonly (readonly [what: string, script: string, expected: object, status: number])[] = [
    ['a status', 'exit 7', { state: 'exited', exitStatus: 7, signal: null }, 7],
    ['the highest status', 'exit 255', { state: 'exited', exitStatus: 255, signal: null }, 255],
    ['killed', 'kill -KILL $$', { state: 'signaled', exitStatus: 137, signal: 'SIGKILL' }, 137],
    ['ended', 'kill -TERM $$', { state: 'signaled', exitStatus: 143, signal: 'SIGTERM' }, 143],
    ['one that looks like a signal', 'exit 143', { state: 'exited', exitStatus: 143, signal: null }, 143],
  ];

  test.each(cases)('%s', async (_what, script, expected, status) => {
    const run = await direct(['/bin/sh', '-c', script]);
    expect(run.outcome).toMatchObject(expected);
    expect(run.status).toBe(status);
  });

  test('a child that outlives the command is not waited for', async () => {
    const { outcome, stdout } = await direct(['/bin/sh', '-c', 'sleep 20 & echo $!']);
    expect(outcome).toMatchObject({ state: 'exited', exitStatus: 0 });
    // It still runs: what throws here was waited for, or ended.
    process.kill(Number(stdout), 'SIGKILL');
  });
});

describe('a command that cannot be started is told apart from one that failed', () => {
  const folder = join(root, 'programs');
  mkdirSync(folder);
  writeFileSync(join(folder, 'text'), 'exit 0\n');
  chmodSync(join(folder, 'text'), 0o644);

  const cases: readonly (readonly [what: string, argv: readonly string[], around: Surroundings, problem: RegExp])[] = [
    ['no command', [], {}, /no command to run/],
    ['an empty name', [''], {}, /no command to run/],
    ['not in PATH', ['no-such-program'], {}, /no-such-program was not started: there is no such program \(ENOENT\)/],
    ['not there', [join(root, 'gone')], {}, /\(ENOENT\)/],
    ['no program', [join(folder, 'text')], {}, /\(EACCES\)/],
    ['a folder', [folder], {}, /\(EACCES\)/],
    ['below a file', [join(folder, 'text', 'x')], {}, /\(ENOTDIR\)/],
    ['a folder that is not there', ['true'], { folder: join(root, 'gone') }, /working directory of the command is no folder/],
  ];

  test.each(cases)('%s', async (_what, argv, around, problem) => {
    const { status, outcome } = await direct(argv, around);
    expect(outcome).toMatchObject({ state: 'not-started', exitStatus: null, signal: null, isolationHeld: null });
    expect(outcome['problem']).toMatch(problem);
    expect(status).toBe(201);
  });
});

test('input reaches the command, and its output is ours', async () => {
  const { stdout } = await direct(['cat'], { input: 'a\nb' });
  expect(stdout).toBe('a\nb');
});

test('the environment is passed but for what is withheld', async () => {
  const env = { KEPT: 'kept', INPUT_RUN: 'withheld', Actions_Token: 'withheld' };
  const { stdout } = await direct(['env'], { env, withheld: 'INPUT_RUN,ACTIONS_TOKEN' });
  expect(stdout).toContain('KEPT=kept');
  expect(stdout).not.toContain('withheld');
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s reaches the command, whose answer counts', async (signal) => {
  const name = signal.slice(3);
  const script = `trap 'echo got ${name}; exit 42' ${name}; echo ready; while :; do sleep 0.05; done`;
  let isSent = false;
  const { status, stdout, outcome } = await direct(['/bin/sh', '-c', script], {
    printed: (text, child) => {
      if (isSent || !text.includes('ready')) return;
      isSent = true;
      child.kill(signal);
    },
  });
  expect(stdout).toBe(`ready\ngot ${name}\n`);
  expect(outcome).toMatchObject({ state: 'exited', exitStatus: 42 });
  expect(status).toBe(42);
});
