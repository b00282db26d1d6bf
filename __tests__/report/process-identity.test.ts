import { spawn } from 'node:child_process';

import { describe, expect, it } from '@jest/globals';

import { NODE_PROCESS_VIEW, ownIdentity, stateOf, type ProcessView } from '../../src/report/process-identity.js';
import { systemError } from './faulty-file-system.js';
import { ProcessTable } from './process-table.js';

describe('the identity of a process', () => {
  it('is that of this process, from the real system', () => {
    const own = ownIdentity(NODE_PROCESS_VIEW);
    expect(own.pid).toBe(process.pid);
    expect(own.host).not.toBe('');
    expect(own.start).toMatch(/^\d+$/);
    expect(own.boot === null).toBe(process.platform !== 'linux');
    if (process.platform !== 'win32') expect(stateOf(own, Date.now(), NODE_PROCESS_VIEW)).toBe('alive');
  });

  it('has the start as the clock tells it where there is no /proc, or one of other processes', () => {
    const view = new ProcessTable().start(5);
    const bare = { pid: 5, start: '7000', boot: null, pidNamespace: null, host: 'runner-1' };
    expect(ownIdentity({ ...view, platform: 'darwin', ownStart: () => 7_000 })).toEqual({ ...bare, platform: 'darwin' });
    const blind: ProcessView = { ...view, ownStart: () => 7_000, readText: () => '' };
    expect(ownIdentity(blind)).toEqual({ ...bare, platform: 'linux' });
    const outside: ProcessView = { ...view, ownStart: () => 7_000, readText: () => `6 (node) S ${'0 '.repeat(30)}` };
    expect(ownIdentity(outside)).toEqual({ ...bare, platform: 'linux' });
    expect(stateOf(ownIdentity(blind), 0, blind)).toBe('unknown');
  });
});

describe('whether a process is gone', () => {
  it('is told on Linux by its id and its start', () => {
    const table = new ProcessTable();
    const [own, other] = [table.start(1), ownIdentity(table.start(2))];
    expect(stateOf(other, 0, own)).toBe('alive');
    table.kill(2);
    expect(stateOf(other, 0, own)).toBe('gone');
    table.start(2);
    expect(stateOf(other, 0, own)).toBe('gone');
  });

  it.each(['Z', 'X'])('counts state %s as ended, though its id still answers', (state) => {
    const table = new ProcessTable();
    const [own, other] = [table.start(1), ownIdentity(table.start(2))];
    table.processes.set(2, { start: other.start, state });
    expect(stateOf(other, 0, own)).toBe('gone');
  });

  it('is unknown where the process answers and /proc does not show it', () => {
    const table = new ProcessTable();
    const other = ownIdentity(table.start(2));
    const hidden: ProcessView = { ...table.start(1), probe: () => undefined };
    table.kill(2);
    expect(stateOf(other, 0, hidden)).toBe('unknown');
    const forbidden: ProcessView = {
      ...hidden,
      probe: () => {
        throw systemError('EPERM');
      },
    };
    expect(stateOf(other, 0, forbidden)).toBe('unknown');
  });

  it('is told after a restart only by a lock that is older than the restart', () => {
    const table = new ProcessTable();
    const other = ownIdentity(table.start(2));
    table.boot = 'boot-2';
    table.bootInstant = 5_000;
    expect(stateOf(other, 4_999, table.start(1))).toBe('gone');
    expect(stateOf(other, 5_000, table.viewOf(1))).toBe('unknown');
  });

  const listing = (platform: string, text: string | null): ProcessView => ({
    ...new ProcessTable().viewOf(1),
    platform,
    probe: () => undefined,
    listedStart: () => text,
  });
  const listed = 'Mon Jan  5 10:00:00 2026';
  const instant = Date.UTC(2026, 0, 5, 10);
  it.each([
    ['darwin', listed, instant, 'alive'],
    ['darwin', listed, instant + 4_999, 'alive'],
    ['darwin', listed, instant - 5_001, 'gone'],
    ['darwin', '', instant, 'unknown'],
    ['darwin', null, instant, 'unknown'],
    ['darwin', listed, Number.NaN, 'unknown'],
    ['win32', listed, instant, 'unknown'],
  ])('on %s with the listed start %j and the recorded one %d it is %s', (platform, text, start, expected) => {
    const owner = { pid: 2, start: String(start), boot: null, pidNamespace: null, host: 'runner-1', platform };
    expect(stateOf(owner, 0, listing(platform, text))).toBe(expected);
  });

  if (process.platform !== 'win32') {
    it('is told by the real list of processes where there is no /proc', async () => {
      const child = spawn(process.execPath, [
        '-e',
        'console.log(Math.round(performance.timeOrigin)); setInterval(() => 0, 1000)',
      ]);
      const ended = new Promise((resolve) => child.once('exit', resolve));
      const start = await new Promise<string>((resolve) =>
        child.stdout.once('data', (data) => {
          resolve(String(data).trim());
        }),
      );
      const view: ProcessView = { ...NODE_PROCESS_VIEW, platform: 'darwin' };
      const owner = { ...ownIdentity(view), pid: child.pid ?? 0, start };
      expect(stateOf(owner, 0, view)).toBe('alive');
      expect(stateOf({ ...owner, start: String(Number(start) - 60_000) }, 0, view)).toBe('gone');
      child.kill('SIGKILL');
      await ended;
      expect(stateOf(owner, 0, view)).toBe('gone');
      // The list shows nothing for it, which alone proves nothing.
      expect(stateOf(owner, 0, { ...view, probe: () => undefined })).toBe('unknown');
    });
  }
});
