import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';

import { MAX_ARTIFACT_BYTES } from '../base/limits.js';
import { errorText } from '../base/printable.js';
import { ArchiveRefused, refuseEntry } from './archive-refused.js';
import { readZipDirectory, type ZipMember } from './zip-directory.js';

/**
 * Unfolds a zip archive into `folder`, which must be there, empty and ours alone. Files are made with mode 0600 and never
 * replace anything; modes, times and comments of the archive are not taken over.
 *
 * Nothing is written before all headers of all entries were checked. Gives the paths of the files, relative and with `/`.
 * Throws ArchiveRefused for an archive that is damaged, ambiguous, over a limit, or holds anything but plain files and folders;
 * files may stand in the folder then. Throws the reason of `signal` when it is aborted, and errors of the file system.
 */
export async function unzip(archive: Uint8Array, folder: string, signal: AbortSignal): Promise<readonly string[]> {
  const members = await readMembers(archive);
  const files: string[] = [];
  for (const member of members) {
    signal.throwIfAborted();
    const path = join(folder, ...member.path.split('/'));
    await mkdir(member.kind === 'folder' ? path : dirname(path), { recursive: true, mode: 0o700 });
    if (member.kind === 'folder') {
      await unfold(member, () => Promise.resolve());
      continue;
    }
    // Exclusive: it never follows a link and never replaces a file, whatever the file system takes for the same name.
    const file = await open(path, 'wx', 0o600);
    try {
      await unfold(member, async (chunk) => {
        await file.writeFile(chunk);
      });
    } finally {
      await file.close();
    }
    files.push(member.path);
  }
  return files;
}

/**
 * Unfolds a zip archive in memory: the content of each file by its path, relative and with `/`. Takes and throws what `unzip` does, but
 * for errors of the file system.
 */
export async function unzipInMemory(archive: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const member of await readMembers(archive)) {
    const chunks: Uint8Array[] = [];
    await unfold(member, (chunk) => {
      chunks.push(chunk);
      return Promise.resolve();
    });
    if (member.kind === 'file') files.set(member.path, Buffer.concat(chunks));
  }
  return files;
}

async function readMembers(archive: Uint8Array): Promise<readonly ZipMember[]> {
  if (archive.length > MAX_ARTIFACT_BYTES) {
    throw new ArchiveRefused(`it has ${archive.length.toString()} bytes, more than ${MAX_ARTIFACT_BYTES.toString()}`);
  }
  return await readZipDirectory(Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength));
}

/** Hands the content of an entry over piece by piece, never more than it states, and compares it with what it states. */
async function unfold(member: ZipMember, write: (chunk: Uint8Array) => Promise<void>): Promise<void> {
  const inflate = createInflateRaw();
  const packed = Readable.from(chunksOf(member.packed));
  const content: AsyncIterable<Uint8Array> = member.compression === 'deflated' ? packed.pipe(inflate) : packed;
  let size = 0;
  let checksum = 0;
  for await (const chunk of readable(content, member)) {
    size += chunk.length;
    if (size > member.size) refuseEntry(member.path, `holds more than the ${member.size.toString()} bytes that it states`);
    checksum = crc32(chunk, checksum);
    await write(chunk);
  }
  if (size !== member.size) {
    refuseEntry(member.path, `holds ${size.toString()} bytes, and states ${member.size.toString()}`);
  }
  if (checksum !== member.crc32) {
    refuseEntry(member.path, `has the checksum ${hex(checksum)}, and states ${hex(member.crc32)}`);
  }
  if (member.compression === 'deflated' && inflate.bytesWritten !== member.packed.length) {
    refuseEntry(member.path, 'has something behind its compressed content');
  }
}

/** What cannot be inflated is a damaged archive; an error of the one who takes the pieces does not come through here. */
async function* readable(content: AsyncIterable<Uint8Array>, member: ZipMember): AsyncGenerator<Uint8Array> {
  try {
    yield* content;
  } catch (thrown) {
    refuseEntry(member.path, `cannot be unfolded (${errorText(thrown)})`);
  }
}

const CHUNK_BYTES = 64 * 1024;

function* chunksOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) yield bytes.subarray(start, start + CHUNK_BYTES);
}

function hex(checksum: number): string {
  return checksum.toString(16).padStart(8, '0');
}
