/** What an isolated command gets, how it ends, and what ends it. */

import { existsSync, readdirSync, readFileSync, chmodSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';

import { afterAll, describe, expect, test } from '@jest/globals';

import {
  isolationWorkspace,
  runIsolatedIn,
  waysHere,
  type IsolatedOrder,
  type IsolatedRun,
  type Way,
} from '../../support/isolated.js';
import { put, temporaryFolder } from '../../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);
const { workspace, output } = isolationWorkspace(root);

type More = Omit<Partial<IsolatedOrder>, 'plan' | 'root'>;

async function isolated(way: Way, argv: readonly string[], more: More = {}): Promise<IsolatedRun> {
  const limits = { outputs: [output], ...more.limits };
  return await runIsolatedIn(way, { root, plan: { argv, workspace }, ...more, limits });
}

/** Whether a process whose command line holds this text runs on this machine. */
function runs(mark: string): boolean {
  return readdirSync('/proc').some((name) => {
    try {
      return /^\d+$/.test(name) && readFileSync(`/proc/${name}/cmdline`, 'latin1').split('\0').includes(mark);
    } catch {
      return false;
    }
  });
}

/** An argument of sleep(1) that no other process has. */
function mark(): string {
  return `${String(process.pid)}.${process.hrtime.bigint().toString()}`;
}

const ways = waysHere();

describe.each(ways)('$name', (way) => {
  const ends: readonly (readonly [what: string, script: string, status: number])[] = [
    ['with 0', 'exit 0', 0],
    ['with a status', 'exit 7', 7],
    ['with the status that the probe would fail with', 'exit 125', 125],
    ['with the highest status', 'exit 255', 255],
    ['by a signal', 'kill -KILL $$', 137],
    ['by SIGTERM', 'kill -TERM $$', 143],
  ];

  test.each(ends)('ends %s', async (_what, script, status) => {
    const run = await isolated(way, ['sh', '-c', script]);
    expect(run.outcome).toMatchObject({
      state: 'exited',
      exitStatus: status,
      signal: null,
      isolationHeld: true,
      problem: null,
    });
    expect(run.status).toBe(status);
  });

  const words: readonly (readonly [what: string, argument: string])[] = [
    ['a newline', 'one\ntwo\n'],
    ['shell metacharacters', '$(touch pwned) `touch pwned` ; touch pwned | & > pwned * ? ~ "\''],
    ['options', '--'],
    ['nothing', ''],
    ['what looks like a variable', 'A=b'],
    ['no ASCII', 'höher 🎉'],
  ];

  test.each(words)('hands over %s as it is', async (_what, argument) => {
    const run = await isolated(way, ['printf', '%s', 'x', argument]);
    expect(run.stdout).toBe(`x${argument}`);
  });

  test('hands over 1 MB of arguments', async () => {
    const many = Array.from({ length: 16 }, (_, index) => String(index % 10).repeat(64 * 1024));
    const run = await isolated(way, ['printf', '%s', ...many]);
    // Only told whether they are equal: nobody reads a difference of 1 MB.
    expect(run.stdout === many.join('')).toBe(true);
  });

  test.each(['stdout', 'stderr'] as const)('writes more to %s at once than a pipe holds', async (stream) => {
    const run = await isolated(way, ['sh', '-c', `head -c 3000000 /dev/zero | tr '\\0' x ${stream === 'stderr' ? '>&2' : ''}`]);
    expect(run[stream].replace(/[^x]/g, '').length).toBeGreaterThanOrEqual(3_000_000);
    expect(run.outcome).toMatchObject({ exitStatus: 0 });
  });

  test('starts a program of the workspace by its path, and none that only stands in PATH', async () => {
    put(workspace, 'bin/tool', '#!/bin/sh\necho from the workspace\n');
    chmodSync(join(workspace, 'bin/tool'), 0o755);
    expect((await isolated(way, ['./bin/tool'])).stdout).toBe('from the workspace\n');
    const byName = await isolated(way, ['tool'], { env: { PATH: `${join(workspace, 'bin')}:${process.env['PATH'] ?? ''}` } });
    expect(byName.outcome).toMatchObject({ state: 'not-started', exitStatus: null, isolationHeld: true });
    expect(byName.outcome?.problem).toMatch(/tool was not started: there is no such program/);
    expect(byName.status).toBe(201);
  });

  test('lets no program in PATH stand for its own', async () => {
    for (const name of ['bwrap', 'setpriv', 'unshare', 'sh', 'cat', 'env', 'mount', 'prlimit', 'readlink', 'ip', 'chroot']) {
      put(workspace, `fake/${name}`, `#!/bin/sh\n: >'${output}/fooled'\nexec "/usr/bin/${name}" "$@"\n`);
      chmodSync(join(workspace, 'fake', name), 0o755);
    }
    const run = await isolated(way, ['/usr/bin/true'], {
      env: { PATH: `${join(workspace, 'fake')}:${process.env['PATH'] ?? ''}` },
    });
    expect(run.outcome).toMatchObject({ state: 'exited', exitStatus: 0 });
    expect(existsSync(join(output, 'fooled'))).toBe(false);
  });

  test('reads a script that lies outside, and nothing beside it', async () => {
    put(root, 'scripts/run.sh', 'cat "$0" >/dev/null && ls "$(dirname "$0")"\n');
    put(root, 'scripts/secret', 'secret');
    const script = join(root, 'scripts/run.sh');
    const run = await runIsolatedIn(way, { root, plan: { argv: ['sh', script], workspace, script } });
    expect(run.reasons).toEqual([]);
    expect(run.stdout).toBe('run.sh\n');
  });

  test('has the variables that were named, and no other', async () => {
    const env = {
      LANG: 'C.UTF-8',
      CI: 'true',
      WANTED: 'wanted',
      LD_PRELOAD_X: 'x',
      SOMETHING: 'x',
      AS_WELL: workspace,
      LD_LIBRARY_PATH: workspace,
    };
    const run = await isolated(way, ['env'], { env, limits: { passEnvironment: ['WANTED', 'AS_WELL'] } });
    const names = run.stdout.split('\n').map((line) => line.split('=')[0]);
    expect(names.filter((name) => name !== '').sort()).toEqual(['AS_WELL', 'CI', 'HOME', 'LANG', 'PATH', 'TMPDIR', 'WANTED']);
  });

  test('works in its working directory', async () => {
    put(workspace, 'inner folder/file', '');
    const plan = { argv: ['pwd'], workspace, workingDirectory: join(workspace, 'inner folder') };
    expect((await runIsolatedIn(way, { root, plan })).stdout).toBe(`${plan.workingDirectory}\n`);
  });

  test('takes its children with it', async () => {
    const name = mark();
    const run = await isolated(way, ['sh', '-c', `setsid sleep ${name} </dev/null >/dev/null 2>&1 & echo started`]);
    expect(run).toMatchObject({ stdout: 'started\n', outcome: { state: 'exited', exitStatus: 0, isolationHeld: true } });
    expect(runs(name)).toBe(false);
  });

  test('forks until its limit and no further', async () => {
    const program = [
      'import os, sys, time',
      'count = 0',
      'for _ in range(2000):',
      '    try:',
      '        if os.fork() == 0:',
      '            time.sleep(60)',
      '            os._exit(0)',
      '    except OSError: break',
      '    count += 1',
      '    print(count, flush=True)',
    ].join('\n');
    const run = await isolated(way, ['/usr/bin/python3', '-c', program], { limits: { maxProcesses: 40 } });
    const count = Number(run.stdout.trim().split('\n').at(-1));
    // Itself and its children: either the system gives no further one, or the watch ends them all.
    if (run.outcome?.state === 'exited') expect(count).toBeLessThan(40);
    else
      expect(run.outcome).toMatchObject({ state: 'signaled', exitStatus: 137, problem: expect.stringMatching(/40 processes/) });
    expect(count).toBeLessThan(2000);
    expect(run.outcome?.isolationHeld).toBe(true);
  });

  test('is killed when its processes together use more memory than they may', async () => {
    const program = [
      'import os, time',
      'for _ in range(4): ',
      '    if os.fork() == 0: break',
      'block = bytearray(os.urandom(1024)) * (100 * 1024)',
      'time.sleep(60)',
    ].join('\n');
    const run = await isolated(way, ['/usr/bin/python3', '-c', program], { limits: { maxMemoryMib: 256 } });
    expect(run.outcome).toMatchObject({ state: 'signaled', exitStatus: 137, signal: 'SIGKILL', isolationHeld: true });
    expect(run.outcome?.problem).toMatch(/more than 256 MiB of memory/);
  });

  test('gets no single block of memory that is far over the limit', async () => {
    const program = 'block = bytearray(4 << 30)\nprint(len(block))';
    const run = await isolated(way, ['/usr/bin/python3', '-c', program], { limits: { maxMemoryMib: 128 } });
    expect(run.stdout).toBe('');
    expect(run.outcome?.exitStatus).not.toBe(0);
  });

  test('fills no memory through files', async () => {
    const script =
      'head -c 200M /dev/zero >/tmp/a; head -c 200M /dev/zero >/dev/shm/b; head -c 200M /dev/zero >~/c; du -cm /tmp /dev/shm ~';
    const run = await isolated(way, ['sh', '-c', script], { limits: { maxMemoryMib: 64 } });
    const total = Number(/^(\d+)\ttotal$/m.exec(run.stdout)?.[1]);
    expect(total).toBeLessThanOrEqual(65);
  });

  test('runs out of time, and is asked to end', async () => {
    const run = await isolated(way, ['sh', '-c', 'echo begun; sleep 600'], { limits: { timeoutSeconds: 1 } });
    expect(run).toMatchObject({ stdout: 'begun\n', status: 124 });
    expect(run.outcome).toMatchObject({ state: 'timed-out', exitStatus: 124, signal: 'SIGTERM', isolationHeld: true });
    expect(run.outcome?.problem).toMatch(/longer than 1 s/);
  });

  test('is killed where it does not end when it is asked to', async () => {
    const name = mark();
    const script = `trap '' TERM; while :; do sleep ${name} & wait; done`;
    const run = await isolated(way, ['sh', '-c', script], { limits: { timeoutSeconds: 1 } });
    expect(run.outcome).toMatchObject({ state: 'timed-out', exitStatus: 124, signal: 'SIGKILL', isolationHeld: true });
    expect(runs(name)).toBe(false);
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('gets %s, and its answer counts', async (signal) => {
    const name = signal.slice(3);
    let isSent = false;
    const run = await isolated(
      way,
      ['sh', '-c', `trap 'echo got; exit 42' ${name}; echo ready; while :; do sleep 0.05; done`],
      {
        printed: (text, child) => {
          if (isSent || !text.includes('ready')) return;
          isSent = true;
          child.kill(signal);
        },
      },
    );
    expect(run.stdout).toBe('ready\ngot\n');
    expect(run.outcome).toMatchObject({ state: 'exited', exitStatus: 42, isolationHeld: true });
  });

  test('ends with the process that isolates it', async () => {
    const name = mark();
    await isolated(way, ['sh', '-c', `echo ready; sleep ${name}`], {
      printed: (text, child) => {
        if (text.includes('ready')) child.kill('SIGKILL');
      },
    });
    // The kernel ends it as soon as its parent is gone; a test that waits in vain ends by its deadline.
    while (runs(name)) await after(10);
  });

  test('tells when something else ended the isolation', async () => {
    const name = mark();
    const run = await isolated(way, ['sh', '-c', `echo ready; sleep ${name}`], {
      printed: (text, child) => {
        if (text.includes('ready')) killFirstChildOf(child.pid ?? 0);
      },
    });
    expect(run.outcome).toMatchObject({ state: 'signaled', exitStatus: 137, isolationHeld: false });
    expect(run.outcome?.problem).toMatch(/ended before its command did/);
    expect(runs(name)).toBe(false);
  });
});

/** Kills the mechanism that a process has started. */
function killFirstChildOf(parent: number): void {
  const children = readFileSync(`/proc/${String(parent)}/task/${String(parent)}/children`, 'latin1')
    .trim()
    .split(' ');
  expect(children).toHaveLength(1);
  process.kill(Number(children[0]), 'SIGKILL');
}
