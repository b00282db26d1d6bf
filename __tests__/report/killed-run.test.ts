import { writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { GateError } from '../../src/base/error.js';
import type { Finding } from '../../src/base/finding.js';
import { ACTION_RECEIPT_PATH, OUTPUT_PATHS, RUNTIME_RECEIPT_PATH } from '../../src/base/outcome.js';
import { NODE_FILE_SYSTEM, type FileSystem } from '../../src/report/file-system.js';
import { formatLock } from '../../src/report/lock-file.js';
import { ownIdentity, type ProcessView } from '../../src/report/process-identity.js';
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

/** Without the wait for the disk: thousands of runs are made here, and no power fails. */
const QUICK: FileSystem = { ...NODE_FILE_SYSTEM, fsync: () => undefined };

/** A whole run, as `run.ts` makes it: provisional, staged, an upload that failed, staged again, published. */
function wholeRun(directory: string, fs: FileSystem, view: ProcessView): readonly Finding[] {
  const folder = openOutputFolder({ outputDirectory: directory, outputRoot: directory }, 'local-run', fs, view);
  try {
    const findings = [...folder.replace(fileSet('provisional')), ...folder.stage(fileSet('staged-first'))];
    findings.push(...folder.stage(fileSet('today')), ...folder.publish().findings);
    return findings;
  } finally {
    folder.release();
  }
}

/** What may stand in the folder at any moment of a run that began with yesterday's set. */
function expectHonest(directory: string, hasBegun: boolean): void {
  const markers = markersIn(directory);
  const at = (path: (typeof OUTPUT_PATHS)[number]): string => markers[OUTPUT_PATHS.indexOf(path)] ?? '';
  expect(markers).not.toContain('torn');
  expect(markers).not.toContain('staged-first');
  if (!hasBegun) return;
  // Yesterday's answer needs its runtime receipt, and that goes first and never comes back.
  expect(at(RUNTIME_RECEIPT_PATH)).not.toBe('yesterday');
  // Once anything of today is there, no receipt of yesterday is.
  if (markers.some((marker) => marker === 'provisional' || marker === 'today')) {
    expect(at(ACTION_RECEIPT_PATH)).not.toBe('yesterday');
    expect(markers).not.toContain('yesterday');
  }
  // Today's set is complete when, and only when, its last file is there.
  if (at(ACTION_RECEIPT_PATH) === 'today') expect(new Set(markers)).toEqual(new Set(['today']));
}

type Death = 'before the call' | 'after the call' | 'in the middle of a write';

/** Kills a run at one call; false when it made fewer. */
function killAt(directory: string, moment: number, death: Death, staleLock: boolean): boolean {
  layOut(directory, 'yesterday');
  const table = new ProcessTable();
  const view = table.start(1);
  if (staleLock) {
    const owner = { ...ownIdentity(view), pid: 99 };
    writeFileSync(
      join(directory, 'docs/.fail-closed-gate.lock'),
      formatLock({ token: 'd'.repeat(24), requestId: 'local-dead', owner }),
    );
  }
  let isDead = false;
  let hasBegun = false;
  const fs = interceptedFileSystem((call, proceed) => {
    if (isDead) throw systemError('EKILLED');
    const isKilled = call.index === moment;
    if (isKilled && death === 'before the call') isDead = true;
    if (isKilled && death === 'in the middle of a write' && call.name === 'write') {
      const [descriptor, bytes] = call.args;
      if (typeof descriptor !== 'number' || !(bytes instanceof Uint8Array)) throw new TypeError('no write');
      writeSync(descriptor, bytes.subarray(0, bytes.length / 2));
      isDead = true;
    }
    if (isDead) throw systemError('EKILLED');
    proceed();
    const path = String(call.args[0]).replaceAll('\\', '/');
    hasBegun ||= call.name === 'unlink' && path.endsWith(RUNTIME_RECEIPT_PATH);
    if (isKilled && death === 'after the call') isDead = true;
    if (isDead) throw systemError('EKILLED');
  }, QUICK);
  try {
    wholeRun(directory, fs, view);
  } catch (error) {
    expect(error).toBeInstanceOf(GateError);
  }
  expectHonest(directory, hasBegun);
  table.kill(1);
  expect(wholeRun(directory, QUICK, table.start(2))).toEqual([]);
  expect(new Set(markersIn(directory))).toEqual(new Set(['today']));
  expect(namesIn(directory)).toEqual(CLEAN_NAMES);
  return isDead;
}

describe('a run that is killed in a folder with yesterday’s files', () => {
  for (const staleLock of [false, true]) {
    it.each<Death>(['before the call', 'after the call'])(
      `leaves no old answer and hinders nobody, killed %s, at each of its calls${staleLock ? ', after taking over a lock' : ''}`,
      (death) => {
        let moment = 1;
        while (killAt(join(root, String(moment)), moment, death, staleLock)) moment += 1;
        expect(moment).toBeGreaterThan(150);
      },
    );
  }

  it('leaves no half file, killed in the middle of each write', () => {
    let kills = 0;
    for (let moment = 1; moment < 300; moment += 1) {
      kills += killAt(join(root, String(moment)), moment, 'in the middle of a write', false) ? 1 : 0;
    }
    // The lock, six provisional files, and six staged twice.
    expect(kills).toBe(19);
  });

  it('hinders nobody either when runs are killed one after the other in the same folder', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 250 }), { minLength: 1, maxLength: 6 }), (moments) => {
        const { root: directory, remove: done } = freshRoot();
        try {
          layOut(directory, 'yesterday');
          const table = new ProcessTable();
          moments.forEach((moment, index) => {
            const pid = 10 + index;
            const fs = interceptedFileSystem((call) => {
              if (call.index >= moment) throw systemError('EKILLED');
            }, QUICK);
            try {
              wholeRun(directory, fs, table.start(pid));
            } catch (error) {
              expect(error).toBeInstanceOf(GateError);
            }
            table.kill(pid);
          });
          expect(wholeRun(directory, QUICK, table.start(1))).toEqual([]);
          expect(namesIn(directory)).toEqual(CLEAN_NAMES);
        } finally {
          done();
        }
      }),
      { numRuns: 100 },
    );
  });
});
