import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { GateError } from '../../src/base/error.js';
import type { FileSystem } from '../../src/report/file-system.js';
import { formatLock } from '../../src/report/lock-file.js';
import { NODE_PROCESS_VIEW, ownIdentity } from '../../src/report/process-identity.js';
import { openOutputFolder, type LockedFolder } from '../../src/report/write.js';
import { interceptedFileSystem, systemError, type Interceptor } from './faulty-file-system.js';
import { fileSet, freshRoot } from './output-fixture.js';
import { ProcessTable } from './process-table.js';

let root = '';
let remove = (): void => undefined;
beforeEach(() => {
  ({ root, remove } = freshRoot());
});
afterEach(() => {
  remove();
});

/** Opens the folder; null where another run has it. Any other trouble fails the test. */
function tryOpen(directory: string, view = NODE_PROCESS_VIEW, fs?: FileSystem): LockedFolder | null {
  try {
    return openOutputFolder({ outputDirectory: directory, outputRoot: directory }, 'local-x', fs, view);
  } catch (error) {
    if (error instanceof GateError && error.code === 'output_locked') return null;
    throw error;
  }
}

function holds(folder: LockedFolder | null): boolean {
  if (folder === null) return false;
  try {
    return folder.stage(fileSet('x')).length === 0;
  } catch (error) {
    if (error instanceof GateError && error.code === 'output_locked') return false;
    throw error;
  }
}

const withLinks: Interceptor = () => undefined;
const withoutLinks: Interceptor = ({ name }) => {
  if (name === 'link') throw systemError('EPERM');
};

/** What the second run does in the middle of the first one's attempt to get the lock. */
type Ending = 'holds' | 'releases' | 'dies' | 'is taken over from';
const ENDINGS: readonly Ending[] = ['holds', 'releases', 'dies', 'is taken over from'];

/** Runs one interleaving; false when the first run made fewer calls than `moment`. */
function interleave(
  directory: string,
  start: 'free' | 'stale' | 'claimed',
  ending: Ending,
  moment: number,
  links: Interceptor,
): boolean {
  mkdirSync(join(directory, 'docs'), { recursive: true });
  const table = new ProcessTable();
  const [first, second, third] = [table.start(1), table.start(2), table.start(3)];
  const dead = { ...ownIdentity(first), pid: 99 };
  const [token, claim] = ['a'.repeat(24), 'b'.repeat(24)];
  const lock = join(directory, 'docs/.fail-closed-gate.lock');
  const put = (path: string, own: string): void => {
    writeFileSync(path, formatLock({ token: own, requestId: 'local-dead', owner: dead }));
  };
  if (start !== 'free') put(lock, token);
  if (start === 'claimed') put(`${lock}-${token}`, claim);

  const others: (LockedFolder | null)[] = [];
  let happened = false;
  const fs = interceptedFileSystem((call, proceed) => {
    if (call.index === moment) {
      happened = true;
      const other = tryOpen(directory, second, interceptedFileSystem(links));
      others.push(other);
      if (ending === 'releases') other?.release();
      if (ending === 'dies' || ending === 'is taken over from') table.kill(2);
      if (ending === 'is taken over from') others.push(tryOpen(directory, third, interceptedFileSystem(links)));
    }
    links(call, proceed);
  });
  const own = tryOpen(directory, first, fs);
  const ran = happened;
  // Of the runs that are alive, at most one believes in its lock, and that one is right.
  const alive = [own, ...others.filter((_, index) => ending === 'holds' || (ending === 'is taken over from' && index === 1))];
  expect(alive.filter(holds).length).toBeLessThanOrEqual(1);
  for (const folder of alive) expect(folder === null || holds(folder)).toBe(true);
  if (ending === 'holds' || ending === 'is taken over from') expect(alive.some(holds)).toBe(true);
  // Whatever is left hinders nobody once they are all gone.
  for (const pid of [1, 2, 3]) table.kill(pid);
  const next = tryOpen(directory, table.start(4));
  expect(holds(next)).toBe(true);
  next?.release();
  expect(readdirSync(join(directory, 'docs'))).toEqual([]);
  return ran;
}

describe('two runs that want the same folder', () => {
  for (const start of ['free', 'stale', 'claimed'] as const) {
    it.each(ENDINGS)(`from a ${start} lock: one gets it, at every moment at which the other one %s`, (ending) => {
      let moment = 1;
      while (interleave(join(root, String(moment)), start, ending, moment, withLinks)) moment += 1;
      expect(moment).toBeGreaterThan(8);
    });
  }

  for (const start of ['free', 'stale', 'claimed'] as const) {
    it.each(ENDINGS)(`from a ${start} lock, also without hard links, at every moment at which the other one %s`, (ending) => {
      let moment = 1;
      while (interleave(join(root, String(moment)), start, ending, moment, withoutLinks)) moment += 1;
      expect(moment).toBeGreaterThan(8);
    });
  }

  it('yields to a run that has claimed its half-written lock and is about to replace it', () => {
    const table = new ProcessTable();
    const [first, second] = [table.start(1), table.start(2)];
    let isStopped = false;
    const stopping = interceptedFileSystem((call, proceed) => {
      isStopped ||= call.name === 'rename';
      if (isStopped) throw systemError('EIO');
      withoutLinks(call, proceed);
    });
    const fs = interceptedFileSystem((call, proceed) => {
      if (call.name === 'fstat' && !isStopped) expect(() => tryOpen(root, second, stopping)).toThrow(GateError);
      withoutLinks(call, proceed);
    });
    expect(tryOpen(root, first, fs)).toBeNull();
    expect(isStopped).toBe(true);
    table.kill(1);
    table.kill(2);
    expect(holds(tryOpen(root, table.start(3)))).toBe(true);
  });
});

describe('many processes that want the folder of a dead run', () => {
  const CHILD = `
    const { openSync, closeSync, unlinkSync } = await import('node:fs');
    const { openOutputFolder } = await import(process.argv[1]);
    const [, , root, dies] = process.argv;
    // 1 is what a killed process ends with on Windows.
    process.on('uncaughtException', (error) => { console.error(error); process.exit(8); });
    const deadline = Date.now() + 60000;
    for (;;) {
      let folder;
      try {
        folder = openOutputFolder({ outputDirectory: root, outputRoot: root }, 'local-child');
      } catch (error) {
        if (error.code !== 'output_locked' || Date.now() > deadline) { console.error(error); process.exit(9); }
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
        continue;
      }
      // Fails where another process is inside as well.
      closeSync(openSync(root + '/inside', 'wx'));
      await new Promise((resolve) => setTimeout(resolve, 3));
      unlinkSync(root + '/inside');
      if (dies === 'dies') process.kill(process.pid, 'SIGKILL');
      folder.release();
      process.exit(0);
    }`;

  it('never lets two in, and hinders none for ever', async () => {
    mkdirSync(join(root, 'docs'));
    const lock = join(root, 'docs/.fail-closed-gate.lock');
    const owner = { ...ownIdentity(NODE_PROCESS_VIEW), pid: 2 ** 31 - 1 };
    writeFileSync(lock, formatLock({ token: 'c'.repeat(24), requestId: 'local-dead', owner }));
    const module = new URL('../../src/report/write.js', import.meta.url).href;
    const ends = Array.from({ length: 8 }, async (_, index) => {
      const dies = index % 2 === 0 ? 'dies' : 'ends';
      const child = spawn(process.execPath, ['--input-type=module', '-e', CHILD, module, root, dies], {
        stdio: ['ignore', 'inherit', 'inherit'],
      });
      const killed = process.platform === 'win32' ? 1 : 'SIGKILL';
      const expected = dies === 'dies' ? killed : 0;
      return await new Promise((resolve) => {
        child.once('exit', (status, signal) => {
          resolve([dies, status === expected || signal === expected ? 'as planned' : status]);
        });
      });
    });
    expect(await Promise.all(ends)).toEqual(ends.map((_, index) => [index % 2 === 0 ? 'dies' : 'ends', 'as planned']));
    expect(existsSync(join(root, 'inside'))).toBe(false);
    const next = tryOpen(root);
    expect(holds(next)).toBe(true);
    next?.release();
    expect(readdirSync(join(root, 'docs'))).toEqual([]);
  });
});
