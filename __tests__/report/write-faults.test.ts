import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { GATE_RECORD_PATH, ACTION_RECEIPT_PATH, OUTPUT_PATHS, RUNTIME_RECEIPT_PATH } from '../../src/base/outcome.js';
import { openOutputFolder, type LockedFolder } from '../../src/report/write.js';
import { interceptedFileSystem, systemError } from './faulty-file-system.js';
import { CLEAN_NAMES, fileSet, freshRoot, layOut, markersIn, namesIn, textOf } from './output-fixture.js';

let root = '';
let remove = (): void => undefined;
beforeEach(() => {
  ({ root, remove } = freshRoot());
});
afterEach(() => {
  remove();
});

const all = (marker: string): string[] => OUTPUT_PATHS.map(() => marker);

describe('single files that fail', () => {
  const failing = (code: string, name: string, matches: (path: string) => boolean) => (): LockedFolder =>
    openOutputFolder(
      { outputDirectory: root, outputRoot: root },
      'local-1',
      interceptedFileSystem((call) => {
        const path = String(call.args[call.name === 'rename' ? 1 : 0]).replaceAll('\\', '/');
        if (call.name === name && matches(path)) throw systemError(code);
      }),
    );

  it.each([
    ['ENOSPC', 'no space is left on the device (ENOSPC)'],
    ['EROFS', 'the file system is read-only (EROFS)'],
    ['EACCES', 'permission denied (EACCES)'],
    ['EIO', 'the device reports an input/output error (EIO)'],
    ['EWHATEVER', 'EWHATEVER: made by the test'],
  ])('says %s in words and writes the others', (code, words) => {
    const folder = failing(code, 'rename', (path) => path.endsWith(ACTION_RECEIPT_PATH))();
    const findings = folder.replace(fileSet('provisional'));
    folder.release();
    expect(findings.map(({ code: found, path }) => [found, path])).toEqual([['output_write_failed', ACTION_RECEIPT_PATH]]);
    expect(findings[0]?.message).toBe(`The output file ${ACTION_RECEIPT_PATH} could not be written: ${words}.`);
    expect(markersIn(root)).toEqual([...all('provisional').slice(1), 'absent']);
    expect(namesIn(root)).toEqual(CLEAN_NAMES.filter((name) => name !== ACTION_RECEIPT_PATH));
  });

  it('reports a deletion that fails, once, and still writes over the file', () => {
    layOut(root, 'yesterday');
    const folder = failing('EACCES', 'unlink', (path) => path.endsWith(RUNTIME_RECEIPT_PATH))();
    const findings = folder.replace(fileSet('provisional'));
    folder.release();
    expect(findings.map(({ code, path }) => [code, path])).toEqual([['output_write_failed', RUNTIME_RECEIPT_PATH]]);
    expect(findings[0]?.message).toContain('could not be deleted');
    expect(markersIn(root)).toEqual(all('provisional'));
  });

  it('publishes what could be staged', () => {
    const folder = failing('ENOSPC', 'open', (path) => path.includes('staging') && path.endsWith(GATE_RECORD_PATH))();
    folder.replace(fileSet('provisional'));
    const findings = folder.stage(fileSet('final'));
    expect(findings.map(({ code, path }) => [code, path])).toEqual([['output_write_failed', GATE_RECORD_PATH]]);
    expect(folder.publish()).toEqual({ written: OUTPUT_PATHS.slice(1), findings: [] });
    folder.release();
    expect(markersIn(root)).toEqual(['provisional', ...all('final').slice(1)]);
  });

  it('leaves the provisional files where nothing can be staged at all', () => {
    const folder = failing('ENOSPC', 'mkdir', (path) => path.includes('staging'))();
    folder.replace(fileSet('provisional'));
    expect(folder.stage(fileSet('final')).map(({ path }) => path)).toEqual(OUTPUT_PATHS);
    expect(folder.publish()).toEqual({ written: [], findings: [] });
    folder.release();
    expect(markersIn(root)).toEqual(all('provisional'));
    expect(namesIn(root)).toEqual(CLEAN_NAMES);
  });

  it('can stage a file again that could not be renamed into place before', () => {
    let broken = true;
    const folder = failing(
      'EIO',
      'rename',
      (path) => broken && path.endsWith(`${root}/${GATE_RECORD_PATH}`.replaceAll('\\', '/')),
    )();
    folder.stage(fileSet('allow'));
    expect(folder.publish().findings.map(({ path }) => path)).toEqual([GATE_RECORD_PATH]);
    broken = false;
    expect(folder.stage(fileSet('block'))).toEqual([]);
    expect(folder.publish().written).toEqual(OUTPUT_PATHS);
    folder.release();
    expect(readFileSync(join(root, GATE_RECORD_PATH), 'utf8')).toBe(textOf('block', GATE_RECORD_PATH));
  });
});
