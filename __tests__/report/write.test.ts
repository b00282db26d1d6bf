import { mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { GATE_RECORD_PATH, ACTION_RECEIPT_PATH, OUTPUT_PATHS, RUNTIME_RECEIPT_PATH } from '../../src/base/outcome.js';
import { openOutputFolder } from '../../src/report/write.js';
import { interceptedFileSystem } from './faulty-file-system.js';
import { CLEAN_NAMES, fileSet, freshRoot, gateErrorOf, layOut, markersIn, namesIn } from './output-fixture.js';

const isWindows = process.platform === 'win32';

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

describe('the output folder of a run', () => {
  it('goes from yesterday to provisional to final, and leaves nothing else', () => {
    layOut(root, 'yesterday');
    const folder = open();
    expect(folder.takenOver).toBeNull();
    expect(folder.replace(fileSet('provisional'))).toEqual([]);
    expect(markersIn(root)).toEqual(all('provisional'));
    expect(folder.stage(fileSet('final'))).toEqual([]);
    expect(markersIn(root)).toEqual(all('provisional'));
    expect(markersIn(folder.stagingRoot)).toEqual(all('final'));
    expect(folder.publish()).toEqual({ written: OUTPUT_PATHS, findings: [] });
    expect(markersIn(root)).toEqual(all('final'));
    folder.release();
    expect(namesIn(root)).toEqual(CLEAN_NAMES);
  });

  it('makes the folders that are missing below the root', () => {
    const directory = join(root, 'one', 'two');
    const folder = open(directory);
    folder.replace(fileSet('provisional'));
    folder.release();
    expect(namesIn(directory)).toEqual(CLEAN_NAMES);
  });

  it('replaces the staged set when it is staged again, and can do it all again after publishing', () => {
    const folder = open();
    folder.replace(fileSet('provisional'));
    folder.stage(fileSet('allow'));
    expect(folder.stage(fileSet('block'))).toEqual([]);
    expect(markersIn(folder.stagingRoot)).toEqual(all('block'));
    expect(folder.publish().findings).toEqual([]);
    expect(markersIn(root)).toEqual(all('block'));
    expect(folder.replace(fileSet('later'))).toEqual([]);
    expect(markersIn(root)).toEqual(all('later'));
    expect(folder.stage(fileSet('last'))).toEqual([]);
    expect(folder.publish().written).toEqual(OUTPUT_PATHS);
    expect(folder.publish()).toEqual({ written: [], findings: [] });
    expect(markersIn(root)).toEqual(all('last'));
    folder.release();
    folder.release();
    expect(namesIn(root)).toEqual(CLEAN_NAMES);
  });

  it('deletes the receipts before all else and renames the action receipt last', () => {
    layOut(root, 'yesterday');
    const deleted: string[] = [];
    const renamed: string[] = [];
    const fs = interceptedFileSystem(({ name, args }) => {
      const path = String(args[name === 'rename' ? 1 : 0])
        .slice(root.length + 1)
        .replaceAll('\\', '/');
      if (name === 'unlink' && OUTPUT_PATHS.some((output) => output === path)) deleted.push(path);
      if (name === 'rename') renamed.push(path);
    });
    const folder = openOutputFolder({ outputDirectory: root, outputRoot: root }, 'local-1', fs);
    folder.replace(fileSet('provisional'));
    renamed.length = 0;
    folder.stage(fileSet('final'));
    folder.publish();
    folder.release();
    expect(deleted.slice(0, 2)).toEqual([RUNTIME_RECEIPT_PATH, ACTION_RECEIPT_PATH]);
    expect([...deleted].sort()).toEqual([...OUTPUT_PATHS].sort());
    expect(renamed).toEqual(OUTPUT_PATHS);
  });

  it('touches only the files that it is given', () => {
    layOut(root, 'yesterday');
    const folder = open();
    folder.replace(fileSet('provisional').filter(({ path }) => path.startsWith('docs/actions/')));
    folder.release();
    expect(markersIn(root)).toEqual(
      OUTPUT_PATHS.map((path) => (path.startsWith('docs/actions/') ? 'provisional' : 'yesterday')),
    );
  });

  it('keeps text as it is, in UTF-8', () => {
    const folder = open();
    folder.replace([{ path: GATE_RECORD_PATH, text: 'é\u2028\r\n😀' }]);
    folder.release();
    expect(readFileSync(join(root, GATE_RECORD_PATH))).toEqual(Buffer.from('é\u2028\r\n😀', 'utf8'));
  });

  it('gives final files the usual mode and shows temporary ones to nobody', () => {
    const modes: string[] = [];
    const fs = interceptedFileSystem(({ name, args }) => {
      if (name === 'open' && args[1] === 'wx') modes.push(Number(args[2]).toString(8));
      if (name === 'mkdir' && String(args[0]).includes('staging')) modes.push(Number(args[1]).toString(8));
    });
    const before = process.umask(0o027);
    try {
      const folder = openOutputFolder({ outputDirectory: root, outputRoot: root }, 'local-1', fs);
      folder.replace(fileSet('provisional'));
      folder.stage(fileSet('final'));
      folder.publish();
      folder.release();
      expect(process.umask(0o027)).toBe(0o027);
    } finally {
      process.umask(before);
    }
    expect(new Set(modes)).toEqual(new Set(['600', '700']));
    const wanted = isWindows ? 0o666 : 0o640;
    for (const path of OUTPUT_PATHS) expect(statSync(join(root, path)).mode & 0o777).toBe(wanted);
  });

  it('removes what killed runs left, and follows no link while it does', () => {
    layOut(root, 'yesterday');
    const precious = join(root, 'precious');
    mkdirSync(precious);
    writeFileSync(join(precious, 'file'), 'keep');
    const hex = '0123456789abcdef01234567';
    const staging = join(root, `docs/.fail-closed-gate-staging-${hex}`);
    mkdirSync(join(staging, 'docs/runtime'), { recursive: true });
    writeFileSync(join(staging, GATE_RECORD_PATH), 'half');
    linkFolder(precious, join(staging, 'docs/actions'));
    linkFolder(precious, join(root, 'docs/.fail-closed-gate-staging-aaaaaaaaaaaaaaaaaaaaaaaa'));
    writeFileSync(join(root, `docs/.fail-closed-gate-${hex}.tmp`), 'half');
    writeFileSync(join(root, `docs/.fail-closed-gate.lock-${hex}`), 'half');
    writeFileSync(join(root, `docs/runtime/.fail-closed-gate-${hex}.tmp`), 'half');
    writeFileSync(join(root, `docs/actions/.fail-closed-gate-${hex}.tmp`), 'half');
    const others = ['docs/.fail-closed-gate-mine.tmp', 'docs/runtime/other.tmp'];
    for (const other of others) writeFileSync(join(root, other), 'keep');
    const folder = open();
    folder.replace(fileSet('provisional'));
    folder.release();
    expect(namesIn(root)).toEqual([...CLEAN_NAMES, ...others, 'precious', 'precious/file'].sort());
  });

  it('refuses a folder that is not below the root, whatever its name begins with', () => {
    mkdirSync(join(root, 'work'));
    mkdirSync(join(root, 'workspace'));
    for (const directory of [join(root, 'workspace'), root, join(root, 'work', '..', '..'), 'relative']) {
      expect(gateErrorOf(() => open(directory, join(root, 'work'))).code).toBe('output_path_refused');
    }
    expect(namesIn(root)).toEqual(['work', 'workspace']);
  });
});
