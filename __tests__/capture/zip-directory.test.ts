import { readdirSync } from 'node:fs';

import { describe, expect, test } from '@jest/globals';

import { GOOD, LATE, useExtraction } from '../support/extraction.js';
import { buildZip, type ZipEntry, type ZipShape } from '../support/zip-builder.js';

const { folder, refusal } = useExtraction();

describe('entries that are no plain files', () => {
  const refused: readonly (readonly [string, ZipEntry, RegExp])[] = [
    ['a symbolic link', { name: 'link', content: '/etc/passwd', mode: 0o120777 }, /"link" is a symbolic link/],
    ['a symbolic link that claims to be from DOS', { name: 'l', mode: 0o120777, madeBy: 0 }, /symbolic link/],
    ['a symbolic link named as a folder', { name: 'l/', mode: 0o120777 }, /symbolic link/],
    ['a FIFO', { name: 'f', mode: 0o010644 }, /is a FIFO/],
    ['a device', { name: 'f', mode: 0o020644 }, /is a device/],
    ['a block device', { name: 'f', mode: 0o060644 }, /is a device/],
    ['a socket', { name: 'f', mode: 0o140644 }, /is a socket/],
    ['an unknown type', { name: 'f', mode: 0o150644 }, /of another type than its name says/],
    ['a folder named as a file', { name: 'f', mode: 0o040755 }, /of another type than its name says/],
    ['a file named as a folder', { name: 'f/', mode: 0o100644 }, /of another type than its name says/],
    ['a DOS folder named as a file', { name: 'f', dosAttributes: 0x10 }, /of another type than its name says/],
    ['a volume label', { name: 'f', dosAttributes: 0x08 }, /volume label/],
    ['a reparse point', { name: 'f', dosAttributes: 0x400 }, /is a link/],
    ['a folder with content', { name: 'f/', content: 'x' }, /folder with content/],
    ['an encrypted entry', { name: 'f', flags: 1 }, /"f" is encrypted/],
    ['an entry with hidden headers', { name: 'f', flags: 1 << 13 }, /is encrypted/],
    ['strong encryption', { name: 'f', flags: (1 << 6) | 1 }, /strong encryption/],
    ['a patch', { name: 'f', flags: 1 << 5 }, /unknown flags \(0x20\)/],
    ['bzip2', { name: 'f', method: 12 }, /unknown way \(method 12\)/],
  ];

  test.each(refused)('%s is refused before anything is written', async (_what, entry, message) => {
    expect(await refusal(buildZip([GOOD, entry, LATE]))).toMatch(message);
    expect(readdirSync(folder())).toEqual([]);
  });
});

describe('archives that lie or can be read in two ways', () => {
  const entryCases: readonly (readonly [string, ZipEntry, RegExp])[] = [
    ['a wrong checksum', { name: 'f', content: 'x', statedCrc32: 7 }, /checksum 8cdc1683, and states 00000007/],
    ['a wrong checksum, stored', { name: 'f', content: 'x', method: 0, statedCrc32: 7 }, /checksum/],
    ['more content than stated', { name: 'f', content: 'xyz', statedSize: 2 }, /more than the 2 bytes that it states/],
    ['less content than stated', { name: 'f', content: 'xyz', statedSize: 4 }, /holds 3 bytes, and states 4/],
    ['a stored size that lies', { name: 'f', content: 'xyz', method: 0, statedSize: 4 }, /damaged .*mismatch/],
    ['a packed size that lies', { name: 'f', content: 'xyz', statedPackedSize: 1 }, /between its entries and its directory/],
    [
      'bytes behind the compressed content',
      { name: 'f', content: 'x', packedTail: Buffer.from('tail') },
      /something behind its compressed/,
    ],
    [
      'many bytes behind the compressed content',
      { name: 'f', content: 'x', packedTail: Buffer.alloc(200_000) },
      /something behind its compressed/,
    ],
    ['another name in its own header', { name: 'f', localName: 'g' }, /another name in its own header/],
    ['another method in its own header', { name: 'f', localMethod: 0 }, /another compression in its own header/],
    ['another size in its own header', { name: 'f', localSize: 5 }, /other sizes in its own header/],
    ['a wrong data descriptor', { name: 'f', descriptor: 'wrong' }, /other sizes behind its content/],
    ['a second name', { name: 'f', extra: extraField(0x7075) }, /second name in an extra field/],
    ['a second name in its own header', { name: 'f', localExtra: extraField(0x7075) }, /second name in an extra field/],
    ['a second size', { name: 'f', extra: extraField(1) }, /second size/],
    ['an extra field that is cut', { name: 'f', extra: Uint8Array.of(1, 0, 9, 0) }, /damaged/],
    ['a gap before it', { name: 'f', gapBefore: Buffer.from('gap') }, /does not start where the one before it ends/],
  ];

  test.each(entryCases)('%s is refused', async (_what, entry, message) => {
    expect(await refusal(buildZip([GOOD, entry]))).toMatch(message);
  });

  test('two names for the content of one entry are refused', async () => {
    expect(await refusal(buildZip([GOOD, { ...GOOD, pointsTo: 0 }]))).toContain('is there twice');
    expect(await refusal(buildZip([GOOD, { ...GOOD, name: 'other.json', pointsTo: 0 }]))).toContain(
      'another name in its own header',
    );
  });

  test('content that cannot be inflated is refused', async () => {
    const archive = buildZip([{ name: 'f', content: 'some words', descriptor: 'signed' }]);
    // The first byte of the content: block type 3, which does not exist.
    archive[31] = 0x07;
    expect(await refusal(archive)).toMatch(/"f" cannot be unfolded \(.*invalid block type/);
  });

  const shapes: readonly (readonly [string, ZipShape, RegExp])[] = [
    ['something in front', { prefix: Buffer.from('#!/bin/sh\n') }, /does not start where/],
    ['something in front, not counted', { prefix: Buffer.from('MZ'), prefixCounted: false }, /directory is not where/],
    ['something behind', { suffix: Buffer.from('x') }, /something behind its end/],
    ['a comment', { comment: 'hello' }, /something behind its end/],
    ['an end record in the comment', { comment: buildZip([]).toString('latin1') }, /comment|directory is not where|in front/],
    ['something before the directory', { beforeDirectory: Buffer.from('xyz') }, /between its entries and its directory/],
    ['something in the directory', { behindDirectory: Buffer.from('xyz') }, /directory holds more than its entries/],
    ['fewer entries stated', { statedEntries: 1 }, /directory holds more than its entries/],
    ['more entries stated', { statedEntries: 3 }, /damaged/],
    ['several disks', { disk: 1 }, /several parts/],
    ['a second directory record', { zip64: true }, /zip64/],
  ];

  test.each(shapes)('%s is refused before anything is written', async (_what, shape, message) => {
    expect(await refusal(buildZip([GOOD, LATE], shape))).toMatch(message);
    expect(readdirSync(folder())).toEqual([]);
  });

  test('two whole archives, one behind the other, are refused', async () => {
    expect(await refusal(Buffer.concat([buildZip([GOOD]), buildZip([LATE])]))).toMatch(/directory is not where/);
  });

  test.each(['', 'PK', '{"not":"a zip"}', 'x'.repeat(100_000)])('what is no archive is refused', async (text) => {
    expect(await refusal(Buffer.from(text))).toContain('it is no zip archive');
  });

  test('an archive that is cut short anywhere is refused', async () => {
    const archive = buildZip([GOOD, LATE]);
    for (let length = 0; length < archive.length; length += 1) {
      expect(await refusal(archive.subarray(0, length))).not.toBe('');
    }
  });
});

function extraField(id: number): Uint8Array {
  const field = Buffer.alloc(12);
  field.writeUInt16LE(id, 0);
  field.writeUInt16LE(8, 2);
  return field;
}
