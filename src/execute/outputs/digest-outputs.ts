import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readlinkSync, readSync } from 'node:fs';
import { join } from 'node:path';

import { canonicalOfPlain } from '../../base/canonical.js';
import { asDigest, sha256, type Digest } from '../../base/digest.js';
import type { DeclaredOutput } from '../../base/execution.js';
import { MAX_OUTPUT_BYTES, MAX_OUTPUT_ENTRIES } from '../../base/limits.js';

/** The output holds more than is read, or something that has no content: its digest would be about something else. */
class Refused extends Error {}

const CHUNK = 1024 * 1024;
const NO_LINKS = constants.O_NOFOLLOW;
const NON_BLOCKING = constants.O_NONBLOCK;

/**
 * The declared outputs as they stand now: `paths` are relative to `workspace`, with `/`. Links are not followed; one inside a folder counts
 * by its target text. What changes while it is read is nobody's: the command has ended. Throws nothing: what cannot be read is `refused`.
 */
export function digestOutputs(workspace: string, paths: readonly string[]): readonly DeclaredOutput[] {
  return paths.map((path) => digestOutput(workspace, path));
}

function digestOutput(workspace: string, path: string): DeclaredOutput {
  const nothing = { path, files: null, bytes: null, sha256: null };
  try {
    const place = join(workspace, path);
    const kind = kindOf(place);
    if (kind === 'absent') return { ...nothing, state: 'absent' };
    const count = { files: 0, bytes: 0, entries: 0 };
    if (kind === 'file') {
      const digest = digestFile(place, count);
      return { path, state: 'file', files: 1, bytes: count.bytes, sha256: digest };
    }
    const rows = [...digestFolder(place, '', count)];
    rows.sort(([left], [right]) => Buffer.compare(Buffer.from(left), Buffer.from(right)));
    return { path, state: 'folder', files: count.files, bytes: count.bytes, sha256: sha256(canonicalOfPlain(rows)) };
  } catch {
    // Whatever it is, nobody can say what the output was.
    return { ...nothing, state: 'refused' };
  }
}

function kindOf(place: string): 'file' | 'folder' | 'absent' {
  const stats = lstatSync(place, { throwIfNoEntry: false });
  if (stats === undefined) return 'absent';
  if (stats.isFile()) return 'file';
  if (stats.isDirectory()) return 'folder';
  throw new Refused('neither a file nor a folder');
}

interface Count {
  files: number;
  bytes: number;
  entries: number;
}

type Row = readonly [path: string, kind: 'file' | 'link', sha256: Digest];

/** Every file and link below a folder. The kind stands beside the digest: a file may hold what a link leads to. */
function digestFolder(folder: string, below: string, count: Count): Row[] {
  return readdirSync(folder, { withFileTypes: true, encoding: 'buffer' }).flatMap((entry): readonly Row[] => {
    count.entries += 1;
    if (count.entries > MAX_OUTPUT_ENTRIES) throw new Refused('too many entries');
    const name = textOf(entry.name);
    const place = join(folder, name);
    const path = below === '' ? name : `${below}/${name}`;
    if (entry.isDirectory()) return digestFolder(place, path, count);
    if (entry.isSymbolicLink()) return [[path, 'link', sha256(textOf(readlinkSync(place, { encoding: 'buffer' })))]];
    if (!entry.isFile()) throw new Refused('neither a file nor a folder');
    count.files += 1;
    return [[path, 'file', digestFile(place, count)]];
  });
}

/** A name that is no UTF-8 would be read as one that another file may have. */
function textOf(bytes: Buffer): string {
  if (!isUtf8(bytes)) throw new Refused('a name that is no UTF-8');
  return bytes.toString('utf8');
}

function digestFile(place: string, count: Count): Digest {
  const descriptor = openSync(place, constants.O_RDONLY | NO_LINKS | NON_BLOCKING);
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw new Refused('no regular file');
    // A file with holes costs nobody anything to make, and would be read for minutes.
    if (count.bytes + stats.size > MAX_OUTPUT_BYTES) throw new Refused('too many bytes');
    // The native hash: outputs may be large, and nothing else is bound to how fast this starts.
    const hash = createHash('sha256');
    const buffer = Buffer.allocUnsafe(CHUNK);
    for (let read = readSync(descriptor, buffer); read > 0; read = readSync(descriptor, buffer)) {
      count.bytes += read;
      if (count.bytes > MAX_OUTPUT_BYTES) throw new Refused('too many bytes');
      hash.update(buffer.subarray(0, read));
    }
    const digest = asDigest(hash.digest('hex'));
    if (digest === null) throw new Refused('no digest');
    return digest;
  } finally {
    closeSync(descriptor);
  }
}
