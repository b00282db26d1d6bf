import { readdirSync } from 'node:fs';

import { describe, expect, test } from '@jest/globals';

import { MAX_ARTIFACT_ENTRIES, MAX_ARTIFACT_PATH_BYTES } from '../../src/base/limits.js';
import { GOOD, LATE, manyEntries, useExtraction } from '../support/extraction.js';
import { buildZip, type ZipEntry } from '../support/zip-builder.js';

const { parent, folder, freshFolder, extract, refusal } = useExtraction();

describe('names', () => {
  const refused: readonly (readonly [string | Uint8Array, RegExp])[] = [
    ['../up.json', /entry "\.\.\/up\.json" has the path segment "\.\."/],
    ['a/../../up.json', /path segment "\.\."/],
    ['a/..', /path segment "\.\."/],
    ['../', /path segment "\.\."/],
    ['./a', /path segment "\."/],
    ['/etc/passwd', /"\/etc\/passwd" has an absolute path/],
    ['//server/share', /absolute path/],
    ['/', /absolute path/],
    ['C:/a.json', /colon/],
    ['c:a.json', /colon/],
    ['a.json:stream', /colon/],
    ['a\\b.json', /backslash/],
    ['..\\up.json', /backslash/],
    ['a\0b', /"a\\u\{0\}b" has a control or invisible/],
    ['a\nb', /control or invisible/],
    ['a\u001b[31m', /control or invisible/],
    ['a\u007f', /control or invisible/],
    ['a\u0085', /control or invisible/],
    ['a\u202egnp', /control or invisible/],
    ['.g\u200cit', /control or invisible/],
    ['\ufeffa', /control or invisible/],
    ['', /without a name/],
    ['a//b', /empty path segment/],
    ['a//', /empty path segment/],
    ['a.', /ends in a dot or a space/],
    ['a /b', /ends in a dot or a space/],
    ['.../a', /ends in a dot or a space/],
    ['NUL', /a device on Windows/],
    ['a/con.json', /a device on Windows/],
    ['Lpt1 .txt', /a device on Windows/],
    [Uint8Array.of(0x61, 0xff), /not valid UTF-8/],
    [Uint8Array.of(0xc0, 0xae, 0xc0, 0xae), /not valid UTF-8/],
  ];

  test.each(refused)('%j is refused before anything is written', async (name, message) => {
    expect(await refusal(buildZip([GOOD, { name, content: name === '../' ? '' : 'x' }, LATE]))).toMatch(message);
    expect(readdirSync(folder())).toEqual([]);
    expect(readdirSync(parent())).toEqual(['out']);
  });

  test('a name outside ASCII without the flag for UTF-8 is refused', async () => {
    expect(await refusal(buildZip([{ name: 'ü', withoutUtf8Flag: true }]))).toContain('in no stated encoding');
  });

  test.each([
    ['a.json', 'a.json', /"a\.json" is there twice/],
    ['a/', 'a/', /"a" is there twice/],
    ['a.json', 'A.json', /differs from another one only in its letters/],
    ['\u00e9', 'e\u0301', /differs from another one only in its letters/],
    ['stra\u00dfe', 'STRASSE', /differs from another one only in its letters/],
    ['\u212a', 'k', /differs from another one only in its letters/],
    ['a/one', 'A/two', /in a folder whose name differs/],
    ['A/', 'a/one', /in a folder whose name differs/],
    ['a', 'a/b', /in a folder that is also a file/],
    ['a/b', 'a', /both as a file and as a folder/],
    ['a/', 'A', /both as a file and as a folder/],
    ['a/b/c', 'a/B', /both as a file and as a folder/],
  ])('%j beside %j is refused', async (first, second, message) => {
    expect(await refusal(buildZip([{ name: first }, { name: second }]))).toMatch(message);
    expect(readdirSync(folder())).toEqual([]);
  });

  test('a folder may be listed before or after what is in it', async () => {
    expect(await extract(buildZip([{ name: 'a/b' }, { name: 'a/' }, { name: 'a/c' }]))).toEqual(['a/b', 'a/c']);
  });
});

describe('limits', () => {
  test('folders that paths imply count as well', async () => {
    const deep = (segments: number): ZipEntry => ({ name: Array.from({ length: segments }, () => 'd').join('/') });
    const entries = manyEntries(MAX_ARTIFACT_ENTRIES - 5);
    expect(await extract(buildZip([...entries, deep(5)]))).toHaveLength(MAX_ARTIFACT_ENTRIES - 4);
    freshFolder();
    expect(await refusal(buildZip([...entries, deep(6)]))).toContain('more than 1000 files and folders');
  });

  test('path bytes', async () => {
    const path = (bytes: number): string => 'é/'.repeat(bytes).slice(0, Math.floor(bytes / 3) * 2) + 'x'.repeat(bytes % 3);
    expect(Buffer.byteLength(path(MAX_ARTIFACT_PATH_BYTES))).toBe(MAX_ARTIFACT_PATH_BYTES);
    expect(await extract(buildZip([{ name: path(MAX_ARTIFACT_PATH_BYTES) }]))).toHaveLength(1);
    freshFolder();
    const tooLong = `${path(MAX_ARTIFACT_PATH_BYTES)}x`;
    expect(await refusal(buildZip([{ name: tooLong }]))).toContain('has a path of 1025 bytes, more than 1024');
  });
});
