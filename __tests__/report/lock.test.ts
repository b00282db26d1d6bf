import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import type { FileSystem } from '../../src/report/file-system.js';
import { formatLock } from '../../src/report/lock-file.js';
import { NODE_PROCESS_VIEW, ownIdentity, type ProcessIdentity, type ProcessView } from '../../src/report/process-identity.js';
import { openOutputFolder } from '../../src/report/write.js';
import { interceptedFileSystem, systemError } from './faulty-file-system.js';
import { CLEAN_NAMES, fileSet, freshRoot, gateErrorOf, layOut, markersIn, namesIn } from './output-fixture.js';
import { ProcessTable } from './process-table.js';

const TOKEN = '00112233445566778899aabb';

let root = '';
let lock = '';
let remove = (): void => undefined;
let table = new ProcessTable();
beforeEach(() => {
  ({ root, remove } = freshRoot());
  lock = join(root, 'docs/.fail-closed-gate.lock');
  mkdirSync(join(root, 'docs'));
  table = new ProcessTable();
});
afterEach(() => {
  remove();
});

const open = (view: ProcessView = NODE_PROCESS_VIEW, fs?: FileSystem): ReturnType<typeof openOutputFolder> =>
  openOutputFolder({ outputDirectory: root, outputRoot: root }, 'local-new', fs, view);
const putLock = (owner: ProcessIdentity, token = TOKEN, path = lock): void => {
  writeFileSync(path, formatLock({ token, requestId: 'local-old', owner }));
};

describe('the lock of an output folder', () => {
  it('says who holds it, whole from the first moment', () => {
    const folder = open();
    const content: unknown = JSON.parse(readFileSync(lock, 'utf8'));
    expect(content).toMatchObject({ pid: process.pid, request_id: 'local-new', platform: process.platform });
    folder.release();
    expect(readdirSync(join(root, 'docs'))).toEqual([]);
  });

  it('stops a second run in the same process, which touches nothing', () => {
    layOut(root, 'yesterday');
    const folder = open(table.start(1));
    const before = namesIn(root);
    const writes: string[] = [];
    const fs = interceptedFileSystem(({ name, args }) => {
      if (!['lstat', 'fstat', 'read', 'close'].includes(name) && args[1] !== 'r') writes.push(name);
    });
    const error = gateErrorOf(() => open(table.start(2), fs));
    expect(error.code).toBe('output_locked');
    expect(error.message).toContain('run local-new (process 1 on runner-1)');
    // The one call is the opening of the lock for reading.
    expect(writes).toEqual(['open']);
    expect(namesIn(root)).toEqual(before);
    expect(folder.replace(fileSet('provisional'))).toEqual([]);
    folder.release();
    open(table.start(3)).release();
  });

  it('respects a living process, and takes over when it was killed', async () => {
    layOut(root, 'yesterday');
    const module = new URL('../../src/report/write.js', import.meta.url).href;
    const script = `
      const { openOutputFolder } = await import(${JSON.stringify(module)});
      const root = ${JSON.stringify(root)};
      openOutputFolder({ outputDirectory: root, outputRoot: root }, 'local-child');
      console.log('locked');
      setInterval(() => undefined, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    await new Promise((resolve) => child.stdout.once('data', resolve));
    const error = gateErrorOf(() => open());
    expect(error.code).toBe('output_locked');
    expect(error.message).toContain(`run local-child (process ${String(child.pid)} on `);
    expect(markersIn(root)).toEqual(fileSet('').map(() => 'yesterday'));
    child.kill('SIGKILL');
    await ended;
    const folder = open();
    expect(folder.takenOver).toBe(`The lock of the dead run local-child (process ${String(child.pid)}) was taken over.`);
    folder.release();
    expect(namesIn(root)).toEqual(CLEAN_NAMES);
  });

  it('takes over from a process that is gone', () => {
    const { pid } = spawnSync(process.execPath, ['-e', '0']);
    putLock({ ...ownIdentity(NODE_PROCESS_VIEW), pid });
    const folder = open();
    expect(folder.takenOver).toContain('the dead run local-old');
    folder.release();
    expect(readdirSync(join(root, 'docs'))).toEqual([]);
  });

  it('sees that another process lives under the id of a dead one', () => {
    if (process.platform === 'win32') {
      expectKept();
      return;
    }
    const own = ownIdentity(NODE_PROCESS_VIEW);
    putLock({ ...own, start: String(Number(own.start) - 60_000) });
    const folder = open();
    expect(folder.takenOver).not.toBeNull();
    folder.release();
    expectKept();
  });

  const expectKept = (): void => {
    putLock(ownIdentity(NODE_PROCESS_VIEW));
    expect(gateErrorOf(() => open()).code).toBe('output_locked');
    expect(readFileSync(lock, 'utf8')).toContain(TOKEN);
  };

  it('takes over after a restart of the machine, and not where another machine may have the same name', () => {
    const owner = ownIdentity(table.start(1));
    putLock(owner);
    table.boot = 'boot-2';
    table.bootInstant = Date.now() - 1_000_000;
    const error = gateErrorOf(() => open(table.start(1)));
    expect(error.code).toBe('output_locked');
    expect(error.message).toContain(`remove ${lock} by hand`);
    utimesSync(lock, 1_000, 1_000);
    const folder = open(table.viewOf(1));
    expect(folder.takenOver).not.toBeNull();
    folder.release();
  });

  it.each([
    ['host', { host: 'runner-2' }],
    ['process namespace', { pidNamespace: 'pid:[2]' }],
    ['system', { platform: 'win32' }],
    ['unknown boot', { boot: null }],
  ])('never takes over across another %s, and says how to go on by hand', (_what, other) => {
    const view = table.start(1);
    putLock({ ...ownIdentity(view), pid: 99, ...other });
    const before = readFileSync(lock, 'utf8');
    const error = gateErrorOf(() => open(view));
    expect(error.code).toBe('output_locked');
    expect(error.message).toContain(`remove ${lock} by hand`);
    expect(readFileSync(lock, 'utf8')).toBe(before);
  });

  it('shows no foreign text raw', () => {
    const view = table.start(1);
    putLock({ ...ownIdentity(view), host: 'evil\n::set-output\u202e' });
    expect(gateErrorOf(() => open(view)).message).toContain('evil\\u{a}::set-output\\u{202e})');
  });

  it('is not led in a circle by locks that name each other', () => {
    const dead = { ...ownIdentity(table.start(1)), pid: 99 };
    putLock(dead);
    putLock(dead, TOKEN, `${lock}-${TOKEN}`);
    const error = gateErrorOf(() => open(table.viewOf(1)));
    expect(error.code).toBe('output_locked');
    expect(error.message).toContain('too many claims');
  });

  it('claims the claim of a run that died while it took over', () => {
    const dead = { ...ownIdentity(table.start(1)), pid: 99 };
    putLock(dead);
    putLock(dead, 'aaaaaaaaaaaaaaaaaaaaaaaa', `${lock}-${TOKEN}`);
    writeFileSync(`${lock}-aaaaaaaaaaaaaaaaaaaaaaaa`, '');
    const folder = open(table.viewOf(1));
    expect(folder.takenOver).not.toBeNull();
    expect(folder.replace(fileSet('provisional'))).toEqual([]);
    folder.release();
    expect(namesIn(root)).toEqual(CLEAN_NAMES);
  });

  it('takes the lock for its own where the answer to a link that worked was lost', () => {
    const fs = interceptedFileSystem(({ name }, proceed) => {
      if (name !== 'link') return;
      proceed();
      throw systemError('EEXIST');
    });
    const folder = open(table.start(1), fs);
    expect(folder.replace(fileSet('provisional'))).toEqual([]);
    folder.release();
    expect(namesIn(root)).toEqual(CLEAN_NAMES);
  });

  it('makes its temporary file again when another run tidied it up', () => {
    let links = 0;
    const fs = interceptedFileSystem(({ name }) => {
      links += name === 'link' ? 1 : 0;
      if (name === 'link' && links < 4) throw systemError('ENOENT');
    });
    open(table.start(1), fs).release();
    expect(links).toBe(4);
  });

  it('does not try for ever', () => {
    const fs = interceptedFileSystem(({ name }) => {
      if (name === 'link') throw systemError('ENOENT');
    });
    expect(gateErrorOf(() => open(table.start(1), fs)).message).toContain('Too many runs');
  });

  it.each(['link', 'rename'] as const)('blocks where the claim cannot replace the dead lock for a failing %s', (name) => {
    putLock({ ...ownIdentity(table.start(1)), pid: 99 });
    const fs = interceptedFileSystem((call) => {
      if (call.name === name || (call.name === 'open' && call.args[1] === 'wx' && name === 'link')) throw systemError('EIO');
    });
    expect(gateErrorOf(() => open(table.viewOf(1), fs)).code).toBe('output_write_failed');
    expect(readdirSync(join(root, 'docs'))).toEqual(['.fail-closed-gate.lock']);
  });
});
