import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { MAX_ARTIFACT_BYTES, MAX_ARTIFACT_ENTRIES, MAX_ARTIFACT_UNPACKED_BYTES } from '../../src/base/limits.js';
import { ArchiveRefused } from '../../src/capture/archive-refused.js';
import { GOOD, LATE, manyEntries, useExtraction } from '../support/extraction.js';
import { buildZip, type ZipEntry } from '../support/zip-builder.js';

const { parent, folder, freshFolder, extract, refusal } = useExtraction();

describe('plain archives', () => {
  test('files arrive with their bytes, in folders of their own, readable for us alone', async () => {
    const big = 'so many words '.repeat(50_000);
    const archive = buildZip([
      { name: 'docs/' },
      GOOD,
      { name: 'docs/stored.txt', content: 'stored', method: 0 },
      { name: 'empty.txt' },
      { name: 'docs/streamed.txt', content: big, descriptor: 'signed' },
      { name: 'docs/streamed-2.txt', content: 'x', method: 0, descriptor: 'unsigned' },
      { name: 'grüße/日本.json', content: '€' },
      { name: 'no-type.json', content: 'n', mode: 0o600 },
      { name: 'from-dos.json', content: 'd', mode: 0, madeBy: 0, dosAttributes: 0x20 },
      { name: 'set-user-id.json', content: 's', mode: 0o104777, comment: 'a comment of the entry' },
    ]);
    const files = await extract(archive);
    expect(files).toHaveLength(9);
    const read = Object.fromEntries(files.map((path) => [path, readFileSync(join(folder(), path), 'utf8')]));
    expect(read).toEqual({
      'docs/keys/good.json': '{"a":1}',
      'docs/stored.txt': 'stored',
      'empty.txt': '',
      'docs/streamed.txt': big,
      'docs/streamed-2.txt': 'x',
      'grüße/日本.json': '€',
      'no-type.json': 'n',
      'from-dos.json': 'd',
      'set-user-id.json': 's',
    });
    if (process.platform !== 'win32') {
      for (const path of files) expect(statSync(join(folder(), path)).mode & 0o7777).toBe(0o600);
      expect(statSync(join(folder(), 'docs', 'keys')).mode & 0o7777).toBe(0o700);
    }
  });

  test('what Python writes is read', async () => {
    const path = join(parent(), 'python.zip');
    const program =
      'import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED)\nz.writestr("a/ü.json", "{}")\nz.close()';
    execFileSync('python3', ['-c', program, path]);
    expect(await extract(readFileSync(path))).toEqual(['a/ü.json']);
  });

  test('an archive without entries has no files', async () => {
    expect(await extract(buildZip([]))).toEqual([]);
  });
});

describe('limits', () => {
  test('entries', async () => {
    expect(await extract(buildZip(manyEntries(MAX_ARTIFACT_ENTRIES)))).toHaveLength(MAX_ARTIFACT_ENTRIES);
    freshFolder();
    expect(await refusal(buildZip(manyEntries(MAX_ARTIFACT_ENTRIES + 1)))).toContain('it has 1001 entries, more than 1000');
    expect(readdirSync(folder())).toEqual([]);
  });

  test('unpacked bytes, also where the sizes only state them', async () => {
    const half = MAX_ARTIFACT_UNPACKED_BYTES / 2;
    const lies = (size: number): ZipEntry[] => [
      { name: 'a', statedSize: half },
      { name: 'b', statedSize: size },
    ];
    expect(await refusal(buildZip(lies(half)))).toContain('holds 0 bytes, and states');
    expect(await refusal(buildZip(lies(half + 1)))).toContain('it unfolds to 134217729 bytes, more than 134217728');
  });

  test('a bomb is stopped at the size that it states', async () => {
    const bomb = buildZip([{ name: 'bomb', content: Buffer.alloc(40_000_000), statedSize: 1_000 }]);
    expect(await refusal(bomb)).toContain('more than the 1000 bytes that it states');
    expect(statSync(join(folder(), 'bomb')).size).toBeLessThanOrEqual(1_000);
  });

  test('archive bytes', async () => {
    expect(await refusal(Buffer.alloc(MAX_ARTIFACT_BYTES))).toContain('it is no zip archive');
    expect(await refusal(Buffer.alloc(MAX_ARTIFACT_BYTES + 1))).toContain('it has 67108865 bytes, more than 67108864');
  });
});

describe('the folder', () => {
  test('nothing that is there is replaced', async () => {
    writeFileSync(join(folder(), 'z-last.json'), 'mine');
    await expect(extract(buildZip([LATE]))).rejects.toMatchObject({ code: 'EEXIST' });
    expect(readFileSync(join(folder(), 'z-last.json'), 'utf8')).toBe('mine');
  });

  test('an aborted signal ends it before the next entry', async () => {
    const stop = new AbortController();
    stop.abort(new Error('stop'));
    await expect(extract(buildZip([GOOD]), stop.signal)).rejects.toThrow('stop');
    expect(readdirSync(folder())).toEqual([]);
  });
});

test('a changed byte gives the same files, or a refusal, and nothing outside of the folder', async () => {
  const archive = buildZip([GOOD, { name: 'b/stored.bin', content: 'four words of text', method: 0, descriptor: 'signed' }]);
  const good = new Map(await extract(archive).then((files) => files.map((path) => [path, readFileSync(join(folder(), path))])));
  await fc.assert(
    fc.asyncProperty(fc.nat(archive.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      freshFolder();
      const changed = Buffer.from(archive);
      changed[at] = (changed[at] ?? 0) ^ change;
      const files = await extract(changed).catch((error: unknown) => {
        if (error instanceof ArchiveRefused) return null;
        throw error;
      });
      expect(readdirSync(parent())).toEqual(['out']);
      // Dates, versions and permissions may change without a word; names and contents may not, but for a name in both headers.
      for (const path of files ?? []) expect(readFileSync(join(folder(), path))).toEqual(good.get(path));
    }),
    { numRuns: 500 },
  );
});
