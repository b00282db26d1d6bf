/** Reads the directory of a zip archive, and refuses every archive that two readers could understand differently. */

import type { Entry, LocalFileHeader, ZipFile } from 'yauzl';

import { MAX_ARTIFACT_ENTRIES, MAX_ARTIFACT_UNPACKED_BYTES } from '../base/limits.js';
import { errorText } from '../base/printable.js';
import { ArchiveRefused, refuseEntry } from './archive-refused.js';
import { assertDistinct, readEntryName, type EntryName } from './zip-name.js';

/** One entry whose headers were checked; its content was not. */
export interface ZipMember extends EntryName {
  readonly compression: 'stored' | 'deflated';
  /** The content as it stands in the archive. */
  readonly packed: Uint8Array;
  /** Bytes of the content, as stated. */
  readonly size: number;
  /** CRC-32 of the content, as stated. */
  readonly crc32: number;
}

const END_RECORD = 0x06054b50;
const END_RECORD_BYTES = 22;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_LOCATOR_BYTES = 20;
const CENTRAL_HEADER_BYTES = 46;
const DESCRIPTOR = 0x08074b50;

// General purpose flags that are understood: the two that deflate is tuned with, a data descriptor, names in UTF-8.
const FLAG_DESCRIPTOR = 1 << 3;
const FLAG_UTF8 = 1 << 11;
const KNOWN_FLAGS = (1 << 1) | (1 << 2) | FLAG_DESCRIPTOR | FLAG_UTF8;
const ENCRYPTED_FLAGS = 1 | (1 << 6) | (1 << 13);

const EXTRA_ZIP64 = 0x0001;
const EXTRA_UNICODE_PATH = 0x7075;

const FILE_TYPE = 0o170000;
const FILE_TYPES: ReadonlyMap<number, string> = new Map([
  [0o120000, 'a symbolic link'],
  [0o010000, 'a FIFO'],
  [0o020000, 'a device'],
  [0o060000, 'a device'],
  [0o140000, 'a socket'],
]);
const DOS_VOLUME = 0x08;
const DOS_FOLDER = 0x10;
const DOS_REPARSE_POINT = 0x400;

/**
 * All entries of an archive, in the order of its directory, after every header of every entry was checked: names, types,
 * sizes, both headers of each entry against each other, and that the archive consists of its entries and its directory
 * without a gap. Throws ArchiveRefused.
 */
export async function readZipDirectory(archive: Buffer): Promise<readonly ZipMember[]> {
  const end = readEndRecord(archive);
  // Loaded only where there is an archive at all: it is no part of the decision path.
  const { fromBufferPromise, parseExtraFields } = await import('yauzl');
  const members: ZipMember[] = [];
  const pieces: { readonly start: number; readonly end: number; readonly path: string }[] = [];
  let directoryBytes = 0;
  try {
    const zip: ZipFile = await fromBufferPromise(archive, { decodeStrings: false, validateEntrySizes: true });
    for await (const entry of zip.eachEntry()) {
      directoryBytes += CENTRAL_HEADER_BYTES + entry.fileNameRaw.length + entry.extraFieldLength + entry.fileCommentLength;
      const name = readEntryName(entry.fileNameRaw, (entry.generalPurposeBitFlag & FLAG_UTF8) !== 0);
      checkCentralHeader(entry, name);
      const local = await zip.readLocalFileHeaderPromise(entry);
      const extraFields = [...entry.extraFields, ...parseExtraFields(local.extraField)];
      if (extraFields.some(({ id }) => id === EXTRA_ZIP64 || id === EXTRA_UNICODE_PATH)) {
        refuseEntry(name.path, 'has a second size or a second name in an extra field');
      }
      checkLocalHeader(entry, local, name);
      const packedEnd = local.fileDataStart + entry.compressedSize;
      const pieceEnd = packedEnd + descriptorBytes(archive, packedEnd, entry, name);
      pieces.push({ start: entry.relativeOffsetOfLocalHeader, end: pieceEnd, path: name.path });
      members.push({
        ...name,
        compression: entry.compressionMethod === 0 ? 'stored' : 'deflated',
        packed: archive.subarray(local.fileDataStart, packedEnd),
        size: entry.uncompressedSize,
        crc32: entry.crc32,
      });
    }
  } catch (thrown) {
    if (thrown instanceof ArchiveRefused) throw thrown;
    throw new ArchiveRefused(`it is damaged (${errorText(thrown)})`);
  }
  if (directoryBytes !== end.directoryBytes) throw new ArchiveRefused('its directory holds more than its entries');
  checkTogether(members, pieces, end.directoryStart);
  return members;
}

/** The record at the very end. A comment is refused: it can hold a second record, and readers differ in which one they take. */
function readEndRecord(archive: Buffer): { readonly directoryStart: number; readonly directoryBytes: number } {
  const at = archive.length - END_RECORD_BYTES;
  if (at < 0 || archive.readUInt32LE(at) !== END_RECORD) {
    throw new ArchiveRefused('it is no zip archive, is cut short, or has something behind its end');
  }
  const entries = archive.readUInt16LE(at + 10);
  const directoryBytes = archive.readUInt32LE(at + 12);
  const directoryStart = archive.readUInt32LE(at + 16);
  const locator = at - ZIP64_LOCATOR_BYTES;
  if (locator >= 0 && archive.readUInt32LE(locator) === ZIP64_LOCATOR) {
    throw new ArchiveRefused('it has a second directory record (zip64), which an archive of this size does not need');
  }
  if (archive.readUInt32LE(at + 4) !== 0 || archive.readUInt16LE(at + 8) !== entries || archive.readUInt16LE(at + 20) !== 0) {
    throw new ArchiveRefused('its end record states several parts or a comment');
  }
  if (directoryStart + directoryBytes !== at) throw new ArchiveRefused('its directory is not where its end record says');
  if (entries > MAX_ARTIFACT_ENTRIES) {
    throw new ArchiveRefused(`it has ${entries.toString()} entries, more than ${MAX_ARTIFACT_ENTRIES.toString()}`);
  }
  return { directoryStart, directoryBytes };
}

function checkCentralHeader(entry: Entry, { path, kind }: EntryName): void {
  const flags = entry.generalPurposeBitFlag;
  if ((flags & ENCRYPTED_FLAGS) !== 0) refuseEntry(path, 'is encrypted');
  if ((flags & ~KNOWN_FLAGS) !== 0) refuseEntry(path, `has unknown flags (0x${flags.toString(16)})`);
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
    refuseEntry(path, `is compressed in an unknown way (method ${entry.compressionMethod.toString()})`);
  }
  // The upper half is a Unix mode where the archive was made on Unix; no type at all is an ordinary file or folder. It is
  // judged whatever system the archive claims to come from, because some readers do not ask for that either.
  const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE;
  const expected = kind === 'folder' ? 0o040000 : 0o100000;
  if (type !== 0 && type !== expected) {
    refuseEntry(
      path,
      `is ${FILE_TYPES.get(type) ?? 'of another type than its name says'}, expected an ordinary file or folder`,
    );
  }
  if ((entry.externalFileAttributes & (DOS_VOLUME | DOS_REPARSE_POINT)) !== 0) refuseEntry(path, 'is a link or a volume label');
  if (kind === 'file' && (entry.externalFileAttributes & DOS_FOLDER) !== 0) {
    refuseEntry(path, 'is of another type than its name says');
  }
  if (kind === 'folder' && entry.uncompressedSize !== 0) refuseEntry(path, 'is a folder with content');
}

/** Readers that go through the archive from the front see this header only: it must say the same. */
function checkLocalHeader(entry: Entry, local: LocalFileHeader, { path }: EntryName): void {
  if (!local.fileName.equals(entry.fileNameRaw)) refuseEntry(path, 'has another name in its own header');
  if (local.generalPurposeBitFlag !== entry.generalPurposeBitFlag || local.compressionMethod !== entry.compressionMethod) {
    refuseEntry(path, 'has other flags or another compression in its own header');
  }
  const same =
    local.crc32 === entry.crc32 &&
    local.compressedSize === entry.compressedSize &&
    local.uncompressedSize === entry.uncompressedSize;
  const left = local.crc32 === 0 && local.compressedSize === 0 && local.uncompressedSize === 0;
  const hasDescriptor = (entry.generalPurposeBitFlag & FLAG_DESCRIPTOR) !== 0;
  if (!same && !(hasDescriptor && left)) refuseEntry(path, 'has other sizes in its own header');
}

/** The length of the data descriptor at `at`, which must repeat what the directory says. */
function descriptorBytes(archive: Buffer, at: number, entry: Entry, { path }: EntryName): number {
  if ((entry.generalPurposeBitFlag & FLAG_DESCRIPTOR) === 0) return 0;
  const record = Buffer.alloc(16);
  record.writeUInt32LE(DESCRIPTOR, 0);
  record.writeUInt32LE(entry.crc32, 4);
  record.writeUInt32LE(entry.compressedSize, 8);
  record.writeUInt32LE(entry.uncompressedSize, 12);
  if (archive.subarray(at, at + 16).equals(record)) return 16;
  // The signature may be left out.
  if (archive.subarray(at, at + 12).equals(record.subarray(4))) return 12;
  return refuseEntry(path, 'has other sizes behind its content');
}

function checkTogether(
  members: readonly ZipMember[],
  pieces: readonly { readonly start: number; readonly end: number; readonly path: string }[],
  directoryStart: number,
): void {
  assertDistinct(members);
  const unpacked = members.reduce((sum, { size }) => sum + size, 0);
  if (unpacked > MAX_ARTIFACT_UNPACKED_BYTES) {
    throw new ArchiveRefused(`it unfolds to ${unpacked.toString()} bytes, more than ${MAX_ARTIFACT_UNPACKED_BYTES.toString()}`);
  }
  let position = 0;
  for (const { start, end, path } of pieces.toSorted((left, right) => left.start - right.start)) {
    // A gap can hide an entry from one reader, and entries that overlap make a bomb.
    if (start !== position) refuseEntry(path, 'does not start where the one before it ends');
    position = end;
  }
  if (position !== directoryStart) throw new ArchiveRefused('it has something between its entries and its directory');
}
