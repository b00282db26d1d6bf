import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import type { BundleFile } from '../../src/base/bundle.js';
import { GATE_RECORD_PATH, OUTPUT_PATHS } from '../../src/base/outcome.js';
import { NODE_FILE_SYSTEM, type FileSystem } from '../../src/report/file-system.js';
import { openOutputFolder, type LockedFolder } from '../../src/report/write.js';
import { interceptedFileSystem, systemError } from './faulty-file-system.js';
import { CLEAN_NAMES, fileSet, freshRoot, gateErrorOf, markersIn, namesIn, textOf } from './output-fixture.js';

let root = '';
let remove = (): void => undefined;
beforeEach(() => {
  ({ root, remove } = freshRoot());
});
afterEach(() => {
  remove();
});

const open = (fs: FileSystem = NODE_FILE_SYSTEM): LockedFolder =>
  openOutputFolder({ outputDirectory: root, outputRoot: root }, 'local-1', fs);
const EVIDENCE = `evidence/${'a'.repeat(64)}.json`;
const bundle = (marker: string): readonly BundleFile[] => [
  { path: 'manifest.json', bytes: Buffer.from(`${marker} manifest`) },
  { path: EVIDENCE, bytes: Uint8Array.of(0, 0xff, 0x0a) },
];

describe('a staged bundle', () => {
  it('stands beside the staged files, byte for byte', () => {
    const folder = open();
    expect(folder.stage(fileSet('today'))).toEqual([]);
    expect(folder.stageBundle(bundle('first'))).toEqual([]);
    expect(namesIn(folder.stagingRoot)).toEqual([...CLEAN_NAMES, 'evidence', EVIDENCE, 'manifest.json'].sort());
    expect(new Uint8Array(readFileSync(join(folder.stagingRoot, EVIDENCE)))).toEqual(Uint8Array.of(0, 0xff, 0x0a));
    expect(readFileSync(join(folder.stagingRoot, GATE_RECORD_PATH), 'utf8')).toBe(textOf('today', GATE_RECORD_PATH));
    expect(statSync(join(folder.stagingRoot, 'evidence')).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder.stagingRoot, EVIDENCE)).mode & 0o777).toBe(0o644 & ~NODE_FILE_SYSTEM.umask());
    folder.release();
  });

  it('is not put in place, and is gone in the end', () => {
    const folder = open();
    folder.stage(fileSet('today'));
    folder.stageBundle(bundle('first'));
    expect(folder.publish()).toEqual({ written: OUTPUT_PATHS, findings: [] });
    folder.release();
    expect(namesIn(root)).toEqual(CLEAN_NAMES);
    expect(new Set(markersIn(root))).toEqual(new Set(['today']));
  });

  it('gives way to another one', () => {
    const folder = open();
    folder.stage(fileSet('today'));
    folder.stageBundle(bundle('first'));
    expect(folder.stageBundle(bundle('second').slice(0, 1))).toEqual([]);
    expect(readFileSync(join(folder.stagingRoot, 'manifest.json'), 'utf8')).toBe('second manifest');
    expect(existsSync(join(folder.stagingRoot, EVIDENCE))).toBe(false);
    folder.release();
  });

  it('does not outlive the files that it is about', () => {
    const folder = open();
    folder.stage(fileSet('today'));
    folder.stageBundle(bundle('first'));
    folder.stage(fileSet('stricter'));
    expect(namesIn(folder.stagingRoot)).toEqual([...CLEAN_NAMES, 'evidence'].sort());
    expect(folder.stageBundle(bundle('second'))).toEqual([]);
    folder.release();
    expect(namesIn(root)).toEqual(['docs']);
  });

  it('never takes the place of a staged file', () => {
    const folder = open();
    folder.stage(fileSet('today'));
    const [found] = folder.stageBundle([{ path: GATE_RECORD_PATH, bytes: Buffer.from('other') }]);
    expect(found).toMatchObject({ code: 'output_write_failed', path: GATE_RECORD_PATH });
    folder.stageBundle([]);
    expect(folder.publish().written).toEqual(OUTPUT_PATHS);
    expect(new Set(markersIn(root))).toEqual(new Set(['today']));
    folder.release();
  });

  it('has a finding for each file that cannot be written, and all others', () => {
    const folder = open(
      interceptedFileSystem((call) => {
        if (call.name === 'open' && String(call.args[0]).endsWith('manifest.json')) throw systemError('ENOSPC');
      }),
    );
    const findings = folder.stageBundle(bundle('first'));
    expect(findings.map(({ code, path, message }) => [code, path, message])).toEqual([
      [
        'output_write_failed',
        'manifest.json',
        'The output file manifest.json could not be staged: no space is left on the device (ENOSPC).',
      ],
    ]);
    expect(readdirSync(folder.stagingRoot)).toEqual(['evidence']);
    folder.release();
  });

  it('needs the lock of the run', () => {
    const folder = open();
    rmSync(join(root, 'docs/.fail-closed-gate.lock'));
    expect(gateErrorOf(() => folder.stageBundle(bundle('first'))).code).toBe('output_locked');
    folder.release();
    expect(namesIn(root)).toEqual(['docs']);
  });

  it('that a killed run left is removed by the next', () => {
    const folder = open();
    folder.stage(fileSet('today'));
    folder.stageBundle(bundle('first'));
    const staging = folder.stagingRoot;
    rmSync(join(root, 'docs/.fail-closed-gate.lock'));
    const next = open();
    expect(existsSync(staging)).toBe(false);
    next.release();
  });
});
