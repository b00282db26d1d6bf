/** Writes zip archives byte by byte, so that any of their statements can be made a lie. */

import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string | Uint8Array;
  readonly content?: string | Uint8Array;
  /** 0 stored, 8 deflated (default); others only in the headers. */
  readonly method?: number;
  /** Unix mode with its type bits; the default is an ordinary file, or a folder where the name ends in `/`. */
  readonly mode?: number;
  /** The lower half of the external attributes. */
  readonly dosAttributes?: number;
  /** The upper byte of "version made by": 3 is Unix, 0 is DOS. */
  readonly madeBy?: number;
  /** Added to the flags (bit 11, UTF-8 names, is set where the name needs it). */
  readonly flags?: number;
  readonly withoutUtf8Flag?: boolean;
  /** Sizes and checksum behind the content instead of in the local header. */
  readonly descriptor?: 'signed' | 'unsigned' | 'wrong';
  /** Lies, in both headers unless said. */
  readonly statedCrc32?: number;
  readonly statedSize?: number;
  readonly statedPackedSize?: number;
  readonly localName?: string;
  readonly localMethod?: number;
  readonly localSize?: number;
  readonly extra?: Uint8Array;
  readonly localExtra?: Uint8Array;
  readonly comment?: string;
  /** Bytes behind the compressed content, counted as a part of it. */
  readonly packedTail?: Uint8Array;
  /** Bytes in front of the local header that belong to nothing. */
  readonly gapBefore?: Uint8Array;
  /** The local header that the directory points to, by index, instead of this entry's own. */
  readonly pointsTo?: number;
}

export interface ZipShape {
  readonly prefix?: Uint8Array;
  /** Whether offsets count from the start of the prefix. */
  readonly prefixCounted?: boolean;
  readonly suffix?: Uint8Array;
  readonly comment?: string;
  readonly beforeDirectory?: Uint8Array;
  readonly behindDirectory?: Uint8Array;
  readonly statedEntries?: number;
  readonly disk?: number;
  readonly zip64?: boolean;
}

const DESCRIPTOR_FLAG = 1 << 3;
const UTF8_FLAG = 1 << 11;

export function buildZip(entries: readonly ZipEntry[], shape: ZipShape = {}): Buffer {
  const chunks: Uint8Array[] = [shape.prefix ?? Buffer.alloc(0)];
  const base = shape.prefixCounted === false ? -(shape.prefix?.length ?? 0) : 0;
  const position = (): number => chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  const offsets: number[] = [];
  for (const entry of entries) {
    chunks.push(entry.gapBefore ?? Buffer.alloc(0));
    offsets.push(position() + base);
    chunks.push(localPart(entry));
  }
  chunks.push(shape.beforeDirectory ?? Buffer.alloc(0));
  const directoryStart = position();
  for (const [index, entry] of entries.entries()) chunks.push(centralHeader(entry, offsets[entry.pointsTo ?? index] ?? 0));
  chunks.push(shape.behindDirectory ?? Buffer.alloc(0));
  const directoryBytes = position() - directoryStart;
  if (shape.zip64 === true) chunks.push(zip64Records(entries.length, directoryBytes, directoryStart + base, position()));
  chunks.push(endRecord(shape, entries.length, directoryBytes, directoryStart + base), shape.suffix ?? Buffer.alloc(0));
  return Buffer.concat(chunks);
}

interface Facts {
  readonly name: Buffer;
  readonly method: number;
  readonly packed: Buffer;
  readonly flags: number;
  readonly crc32: number;
  readonly size: number;
  readonly packedSize: number;
}

function factsOf(entry: ZipEntry): Facts {
  const name = Buffer.from(entry.name);
  const content = Buffer.from(entry.content ?? '');
  const method = entry.method ?? 8;
  const packed = Buffer.concat([method === 8 ? deflateRawSync(content) : content, entry.packedTail ?? Buffer.alloc(0)]);
  const needsUtf8 = name.some((byte) => byte > 0x7f) && entry.withoutUtf8Flag !== true;
  return {
    name,
    method,
    packed,
    flags: (entry.flags ?? 0) | (needsUtf8 ? UTF8_FLAG : 0) | (entry.descriptor === undefined ? 0 : DESCRIPTOR_FLAG),
    crc32: entry.statedCrc32 ?? crc32(content),
    size: entry.statedSize ?? content.length,
    packedSize: entry.statedPackedSize ?? packed.length,
  };
}

function localPart(entry: ZipEntry): Buffer {
  const facts = factsOf(entry);
  const name = entry.localName === undefined ? facts.name : Buffer.from(entry.localName);
  const extra = entry.localExtra ?? Buffer.alloc(0);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(facts.flags, 6);
  header.writeUInt16LE(entry.localMethod ?? facts.method, 8);
  if (entry.descriptor === undefined) {
    header.writeUInt32LE(facts.crc32, 14);
    header.writeUInt32LE(facts.packedSize, 18);
    header.writeUInt32LE(entry.localSize ?? facts.size, 22);
  }
  header.writeUInt16LE(name.length, 26);
  header.writeUInt16LE(extra.length, 28);
  return Buffer.concat([header, name, extra, facts.packed, descriptor(entry, facts)]);
}

function descriptor(entry: ZipEntry, facts: Facts): Buffer {
  if (entry.descriptor === undefined) return Buffer.alloc(0);
  const record = Buffer.alloc(16);
  record.writeUInt32LE(0x08074b50, 0);
  record.writeUInt32LE(facts.crc32, 4);
  record.writeUInt32LE(facts.packedSize, 8);
  record.writeUInt32LE(facts.size + (entry.descriptor === 'wrong' ? 1 : 0), 12);
  return entry.descriptor === 'unsigned' ? record.subarray(4) : record;
}

function centralHeader(entry: ZipEntry, offset: number): Buffer {
  const facts = factsOf(entry);
  const extra = entry.extra ?? Buffer.alloc(0);
  const comment = Buffer.from(entry.comment ?? '');
  const mode = entry.mode ?? (facts.name.at(-1) === 0x2f ? 0o040755 : 0o100644);
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(((entry.madeBy ?? 3) << 8) | 20, 4);
  header.writeUInt16LE(20, 6);
  header.writeUInt16LE(facts.flags, 8);
  header.writeUInt16LE(facts.method, 10);
  header.writeUInt32LE(facts.crc32, 16);
  header.writeUInt32LE(facts.packedSize, 20);
  header.writeUInt32LE(facts.size, 24);
  header.writeUInt16LE(facts.name.length, 28);
  header.writeUInt16LE(extra.length, 30);
  header.writeUInt16LE(comment.length, 32);
  header.writeUInt16LE(entry.dosAttributes ?? 0, 38);
  header.writeUInt16LE(mode, 40);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, facts.name, extra, comment]);
}

function endRecord(shape: ZipShape, entries: number, directoryBytes: number, directoryStart: number): Buffer {
  const comment = Buffer.from(shape.comment ?? '');
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(shape.disk ?? 0, 4);
  record.writeUInt16LE(shape.statedEntries ?? entries, 8);
  record.writeUInt16LE(shape.statedEntries ?? entries, 10);
  record.writeUInt32LE(directoryBytes, 12);
  record.writeUInt32LE(directoryStart, 16);
  record.writeUInt16LE(comment.length, 20);
  return Buffer.concat([record, comment]);
}

function zip64Records(entries: number, directoryBytes: number, directoryStart: number, at: number): Buffer {
  const record = Buffer.alloc(56 + 20);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(BigInt(entries), 24);
  record.writeBigUInt64LE(BigInt(entries), 32);
  record.writeBigUInt64LE(BigInt(directoryBytes), 40);
  record.writeBigUInt64LE(BigInt(directoryStart), 48);
  record.writeUInt32LE(0x07064b50, 56);
  record.writeBigUInt64LE(BigInt(at), 64);
  record.writeUInt32LE(1, 72);
  return record;
}
