import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { GATE_RECORD_PATH, OUTPUT_PATHS, RUNTIME_RECEIPT_PATH } from '../../src/base/outcome.js';
import { openOutputFolder } from '../../src/report/write.js';
import { CLEAN_NAMES, fileSet, freshRoot, gateErrorOf, layOut, markersIn, namesIn } from './output-fixture.js';

const isWindows = process.platform === 'win32';
const LOCK = 'docs/.fail-closed-gate.lock';

let root = '';
let remove = (): void => undefined;
beforeEach(() => {
  ({ root, remove } = freshRoot());
});
afterEach(() => {
  remove();
});

const open = (directory = root, top = root): ReturnType<typeof openOutputFolder> =>
  openOutputFolder({ outputDirectory: directory, outputRoot: top }, 'local-0123456789abcdef');
const all = (marker: string): string[] => OUTPUT_PATHS.map(() => marker);
const linkFolder = (target: string, path: string): void => {
  symlinkSync(target, path, isWindows ? 'junction' : 'dir');
};

describe('links and other things in the way', () => {
  it.each(['one', 'one/two', 'one/two/docs'])('refuses a link at %s, naming it', (component) => {
    const elsewhere = join(root, 'elsewhere');
    mkdirSync(elsewhere);
    mkdirSync(dirname(join(root, component)), { recursive: true });
    linkFolder(elsewhere, join(root, component));
    const error = gateErrorOf(() => open(join(root, 'one', 'two')));
    expect(error.code).toBe('output_path_refused');
    expect(error.message).toContain(`a symbolic link at ${join(root, component)} `);
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  it.each(['one', 'one/two', 'one/two/docs'])('refuses a file at %s, naming it', (component) => {
    mkdirSync(dirname(join(root, component)), { recursive: true });
    writeFileSync(join(root, component), 'keep');
    const error = gateErrorOf(() => open(join(root, 'one', 'two')));
    expect(error.code).toBe('output_path_refused');
    expect(error.message).toContain(`a file at ${join(root, component)} `);
    expect(readFileSync(join(root, component), 'utf8')).toBe('keep');
  });

  it('refuses a dangling link as well', () => {
    symlinkSync(join(root, 'nowhere'), join(root, 'docs'));
    expect(gateErrorOf(() => open()).code).toBe('output_path_refused');
    expect(existsSync(join(root, 'nowhere'))).toBe(false);
  });

  it.each([
    [
      'a symbolic link',
      (path: string, other: string) => {
        linkFolder(other, path);
      },
    ],
    [
      'a file',
      (path: string) => {
        writeFileSync(path, 'keep');
      },
    ],
  ])('makes findings of %s in the place of docs/actions, and still writes docs/runtime', (_kind, put) => {
    layOut(root, 'yesterday');
    rmSync(join(root, 'docs/actions'), { recursive: true });
    const elsewhere = join(root, 'elsewhere');
    mkdirSync(elsewhere);
    const precious = join(elsewhere, 'stage357_runtime_action_receipt.json');
    writeFileSync(precious, 'keep');
    put(join(root, 'docs/actions'), elsewhere);
    const folder = open();
    const findings = folder.replace(fileSet('provisional'));
    const actions = OUTPUT_PATHS.filter((path) => path.startsWith('docs/actions/'));
    expect(findings.map(({ code, path }) => [code, path]).sort()).toEqual(
      actions.map((path) => ['output_path_refused', path]).sort(),
    );
    folder.stage(fileSet('final'));
    const { written, findings: later } = folder.publish();
    expect(written).toEqual(OUTPUT_PATHS.filter((path) => path.startsWith('docs/runtime/')));
    expect(later.map(({ path }) => path)).toEqual(actions);
    folder.release();
    expect(markersIn(root).slice(0, 3)).toEqual(['final', 'final', 'final']);
    expect(readFileSync(precious, 'utf8')).toBe('keep');
    expect(readdirSync(elsewhere)).toEqual(['stage357_runtime_action_receipt.json']);
  });

  it('replaces a link in the place of an output file by a file, says so, and leaves what it points to', () => {
    layOut(join(root, 'old'), 'yesterday');
    mkdirSync(join(root, 'docs/runtime'), { recursive: true });
    mkdirSync(join(root, 'docs/actions'));
    for (const path of OUTPUT_PATHS) symlinkSync(join(root, 'old', path), join(root, path), 'file');
    const folder = open();
    const findings = folder.replace(fileSet('provisional'));
    folder.release();
    expect(findings.map(({ code }) => code)).toEqual(all('output_path_refused'));
    expect(findings[0]?.message).toContain('a symbolic link');
    expect(markersIn(root)).toEqual(all('provisional'));
    for (const path of OUTPUT_PATHS) expect(lstatSync(join(root, path)).isFile()).toBe(true);
    expect(markersIn(join(root, 'old'))).toEqual(all('yesterday'));
  });

  it('keeps a folder that is named like an output file, and writes the others', () => {
    mkdirSync(join(root, RUNTIME_RECEIPT_PATH, 'mine'), { recursive: true });
    const folder = open();
    const findings = folder.replace(fileSet('provisional'));
    expect(findings.map(({ code, path }) => [code, path])).toEqual([['output_path_refused', RUNTIME_RECEIPT_PATH]]);
    expect(findings[0]?.message).toContain('a folder');
    folder.stage(fileSet('final'));
    const published = folder.publish();
    expect(published.written).toEqual(OUTPUT_PATHS.filter((path) => path !== RUNTIME_RECEIPT_PATH));
    expect(published.findings.map(({ code }) => code)).toEqual(['output_path_refused']);
    folder.release();
    expect(existsSync(join(root, RUNTIME_RECEIPT_PATH, 'mine'))).toBe(true);
    expect(namesIn(root)).toEqual([...CLEAN_NAMES, RUNTIME_RECEIPT_PATH + '/mine'].sort());
  });

  if (!isWindows) {
    it('never waits on a FIFO: neither at an output path nor at that of the lock', () => {
      mkdirSync(join(root, 'docs/runtime'), { recursive: true });
      execFileSync('mkfifo', [join(root, GATE_RECORD_PATH)]);
      const folder = open();
      const findings = folder.replace(fileSet('provisional'));
      expect(findings.map(({ code }) => code)).toEqual(['output_path_refused']);
      expect(findings[0]?.message).toContain('a FIFO');
      expect(markersIn(root)).toEqual(all('provisional'));
      folder.release();
      execFileSync('mkfifo', [join(root, LOCK)]);
      const error = gateErrorOf(() => open());
      expect(error.code).toBe('output_path_refused');
      expect(error.message).toContain('a FIFO');
      expect(markersIn(root)).toEqual(all('provisional'));
    });
  }

  if (process.platform === 'linux') {
    it('says that it cannot make folders where nobody can', () => {
      const error = gateErrorOf(() => open('/proc/gate-output', '/proc'));
      expect(error.code).toBe('output_write_failed');
      expect(error.message).toContain('/proc/gate-output');
    });
  }

  it('refuses a link that is swapped in between staging and publishing', () => {
    const directory = join(root, 'out');
    const elsewhere = join(root, 'elsewhere');
    mkdirSync(elsewhere);
    const folder = open(directory);
    folder.replace(fileSet('provisional'));
    folder.stage(fileSet('final'));
    renameSync(directory, join(root, 'moved'));
    linkFolder(join(root, 'moved'), directory);
    expect(gateErrorOf(() => folder.publish()).code).toBe('output_path_refused');
    expect(gateErrorOf(() => folder.stage(fileSet('final'))).code).toBe('output_path_refused');
    expect(gateErrorOf(() => folder.replace(fileSet('final'))).code).toBe('output_path_refused');
    folder.release();
    expect(markersIn(join(root, 'moved'))).toEqual(all('provisional'));
  });

  it('reports a link that is swapped in for one file, and replaces it without following it', () => {
    const target = join(root, 'target');
    writeFileSync(target, 'keep');
    const folder = open();
    folder.replace(fileSet('provisional'));
    folder.stage(fileSet('final'));
    unlinkSync(join(root, GATE_RECORD_PATH));
    symlinkSync(target, join(root, GATE_RECORD_PATH), 'file');
    const published = folder.publish();
    expect(published.findings.map(({ code, path }) => [code, path])).toEqual([['output_path_refused', GATE_RECORD_PATH]]);
    expect(published.written).toEqual(OUTPUT_PATHS);
    folder.release();
    expect(readFileSync(target, 'utf8')).toBe('keep');
    expect(markersIn(root)).toEqual(all('final'));
  });

  it.each([
    ['gone', () => undefined],
    [
      'replaced',
      (path: string) => {
        writeFileSync(path, '{}');
      },
    ],
    [
      'a folder',
      (path: string) => {
        mkdirSync(path);
      },
    ],
  ])('publishes nothing when its lock is %s', (_what, put) => {
    const folder = open();
    folder.replace(fileSet('provisional'));
    folder.stage(fileSet('final'));
    unlinkSync(join(root, LOCK));
    put(join(root, LOCK));
    expect(['output_locked', 'output_path_refused']).toContain(gateErrorOf(() => folder.publish()).code);
    expect(markersIn(root)).toEqual(all('provisional'));
    folder.release();
    // What stands there is not ours to remove.
    expect(existsSync(join(root, LOCK))).toBe(_what !== 'gone');
    expect(existsSync(folder.stagingRoot)).toBe(false);
  });

  it('publishes nothing after its release', () => {
    const folder = open();
    folder.stage(fileSet('final'));
    folder.release();
    expect(gateErrorOf(() => folder.publish()).code).toBe('output_locked');
    expect(existsSync(join(root, GATE_RECORD_PATH))).toBe(false);
  });
});
