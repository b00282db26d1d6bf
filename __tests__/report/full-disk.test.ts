import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, statfsSync, unlinkSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { GateError } from '../../src/base/error.js';
import type { Finding } from '../../src/base/finding.js';
import { OUTPUT_PATHS } from '../../src/base/outcome.js';
import { NODE_FILE_SYSTEM, type FileSystem } from '../../src/report/file-system.js';
import { formatLock } from '../../src/report/lock-file.js';
import { ownIdentity } from '../../src/report/process-identity.js';
import { openOutputFolder } from '../../src/report/write.js';
import { interceptedFileSystem, systemError } from './faulty-file-system.js';
import { CLEAN_NAMES, fileSet, freshRoot, layOut, markersIn, namesIn } from './output-fixture.js';
import { ProcessTable } from './process-table.js';

let root = '';
let remove = (): void => undefined;
beforeEach(() => {
  ({ root, remove } = freshRoot());
});
afterEach(() => {
  remove();
});

/** A run of which every failure is gathered. */
function run(directory: string, fs: FileSystem, table = new ProcessTable()): readonly (Finding | GateError)[] {
  const findings: (Finding | GateError)[] = [];
  try {
    const folder = openOutputFolder({ outputDirectory: directory, outputRoot: directory }, 'local-1', fs, table.start(1));
    findings.push(...folder.replace(fileSet('provisional')), ...folder.stage(fileSet('today')), ...folder.publish().findings);
    folder.release();
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    findings.push(error);
  }
  return findings;
}

describe('a full disk', () => {
  /** Every write fails for want of space until so many files were deleted. */
  const fullUntil = (deletions: number): FileSystem => {
    let count = 0;
    return interceptedFileSystem(({ name, args }) => {
      if (name === 'unlink' && OUTPUT_PATHS.some((path) => String(args[0]).replaceAll('\\', '/').endsWith(path))) count += 1;
      if (name === 'write' && count < deletions) throw systemError('ENOSPC');
    });
  };

  it.each([1, 6])('makes way for the lock by deleting yesterday’s answer, and goes on (%d files)', (deletions) => {
    layOut(root, 'yesterday');
    expect(run(root, fullUntil(deletions))).toEqual([]);
    expect(new Set(markersIn(root))).toEqual(new Set(['today']));
    expect(namesIn(root)).toEqual(CLEAN_NAMES);
  });

  it('does so as well where a dead lock is taken over', () => {
    layOut(root, 'yesterday');
    const table = new ProcessTable();
    const owner = { ...ownIdentity(table.start(9)), pid: 99 };
    const text = formatLock({ token: 'e'.repeat(24), requestId: 'local-dead', owner });
    writeFileSync(join(root, 'docs/.fail-closed-gate.lock'), text);
    expect(run(root, fullUntil(6), table)).toEqual([]);
    expect(new Set(markersIn(root))).toEqual(new Set(['today']));
    expect(namesIn(root)).toEqual(CLEAN_NAMES);
  });

  it('leaves nothing of yesterday where even that does not help, and the next run goes on', () => {
    layOut(root, 'yesterday');
    const table = new ProcessTable();
    const [error, ...more] = run(root, fullUntil(7), table);
    expect(more).toEqual([]);
    expect(error).toMatchObject({ code: 'output_write_failed' });
    expect(error?.message).toContain('no space is left on the device (ENOSPC)');
    expect(new Set(markersIn(root))).toEqual(new Set(['absent']));
    expect(run(root, NODE_FILE_SYSTEM, table)).toEqual([]);
    expect(namesIn(root)).toEqual(CLEAN_NAMES);
  });

  it('deletes nothing while another run holds the folder', () => {
    layOut(root, 'yesterday');
    const table = new ProcessTable();
    const folder = openOutputFolder({ outputDirectory: root, outputRoot: root }, 'local-0', NODE_FILE_SYSTEM, table.start(2));
    expect(run(root, fullUntil(6), table)).toMatchObject([{ code: 'output_locked' }]);
    expect(new Set(markersIn(root))).toEqual(new Set(['yesterday']));
    folder.release();
  });

  it('is real: on a small disk that was filled to the last byte', () => {
    const disk = join(root, 'disk');
    mkdirSync(disk);
    // Only a privileged user may mount; the tests above show the same with errors that are made.
    const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk]).status === 0;
    try {
      layOut(disk, 'yesterday');
      const filler = join(disk, 'filler');
      if (isMounted) fillUp(filler);
      const fs = isMounted ? NODE_FILE_SYSTEM : fullUntil(7);
      const troubles = run(disk, fs);
      // What the deleted files free is enough for the lock, and for some of the provisional files.
      expect(troubles.length).toBeGreaterThan(0);
      for (const { code, message } of troubles) {
        expect(code).toBe('output_write_failed');
        expect(message).toContain('no space is left on the device (ENOSPC)');
      }
      const markers = markersIn(disk);
      expect(markers).not.toContain('yesterday');
      expect(markers).not.toContain('torn');
      expect(markers.every((marker) => marker === 'today')).toBe(false);
      if (isMounted) unlinkSync(filler);
      expect(run(disk, NODE_FILE_SYSTEM)).toEqual([]);
      expect(new Set(markersIn(disk))).toEqual(new Set(['today']));
    } finally {
      if (isMounted) spawnSync('umount', ['-l', disk]);
    }
  });
});

/** Writes into a file until its disk takes no byte more. */
function fillUp(path: string): void {
  const descriptor = openSync(path, 'w');
  try {
    for (;;) writeSync(descriptor, new Uint8Array(1_024));
  } catch {
    expect(statfsSync(path).bavail).toBe(0);
  } finally {
    closeSync(descriptor);
  }
}
