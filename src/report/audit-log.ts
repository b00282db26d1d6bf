/** The audit log of an output folder: read once, then only appended to (docs/receipts.md §11). */

import { constants, type Stats } from 'node:fs';

import type { AuditHead } from '../base/audit.js';
import type { Digest } from '../base/digest.js';
import { GateError } from '../base/error.js';
import type { Finding } from '../base/finding.js';
import { MAX_AUDIT_LINE_BYTES, MAX_AUDIT_LOG_BYTES } from '../base/limits.js';
import { AUDIT_LOG_PATH } from '../base/outcome.js';
import { removeQuietly, renameFile, syncFolder, temporaryName, writeNewFile } from './atomic-file.js';
import { MAKE_ROOM, MOVE_AWAY, standingOf, type LogStanding } from './audit-continuity.js';
import { namedHeads } from './audit-receipts.js';
import { errnoInWords, errnoOf } from './errno.js';
import type { FileSystem } from './file-system.js';
import { folderOf } from './output-file.js';
import { below, ensureRealFolders, kindOf } from './real-path.js';
import { readRegularFile, type RegularFile } from './regular-file.js';

/** Where a log lies, and what has to hold whenever it is touched. */
export interface AuditLogPlace {
  readonly fs: FileSystem;
  /** The output folder, a real one. */
  readonly top: string;
  /** Carries a step out where this run still has the output folder; throws GateError where it has not. */
  readonly guarded: (step: () => void) => void;
}

const FOLDERS = folderOf(AUDIT_LOG_PATH).split('/');
const LINE_FEED = Uint8Array.of(0x0a);

/** The log stands where it stood, and is as long as this run left it. */
interface OwnState {
  readonly inode: number;
  readonly size: number;
}

/**
 * Reads the log and the receipts beside it; to be called under the lock, before a receipt is replaced.
 * Throws GateError `audit_log_failed` where they cannot be read, `output_path_refused` where the folder of the log is none.
 */
export function openAuditLog(place: AuditLogPlace, command: 'gate' | 'enforce' | 'run'): AuditLog {
  const { fs, top } = place;
  try {
    const folder = fs.lstat(below(top, folderOf(AUDIT_LOG_PATH)));
    // Says what is wrong where it is a link or a file.
    if (folder !== null && !folder.isDirectory()) ensureRealFolders(fs, top, FOLDERS);
    const file: RegularFile =
      folder === null ? { state: 'absent' } : readRegularFile(fs, below(top, AUDIT_LOG_PATH), MAX_AUDIT_LOG_BYTES);
    return new AuditLog(place, standingOf(file, namedHeads(fs, top, command)), file);
  } catch (error) {
    if (error instanceof GateError) throw error;
    throw new GateError(
      'audit_log_failed',
      `The audit log ${AUDIT_LOG_PATH} and the receipts that name it cannot be read: ${errnoInWords(error)}.`,
      error,
    );
  }
}

/** The log as this run found it, and the one way to add to it. */
export class AuditLog implements LogStanding {
  readonly continuity: LogStanding['continuity'];
  readonly head: AuditHead | null;
  readonly problem: Finding | null;
  readonly tornLine: Digest | null;
  readonly #place: AuditLogPlace;
  readonly #path: string;
  readonly #folder: string;
  /** null where there is no log yet. */
  #own: OwnState | null;
  /** A log with an unfinished last line, until it is closed. */
  #torn: { readonly bytes: Uint8Array; readonly mode: number } | null;
  /** Whether the name of the log may not be on disk yet. */
  #isNameNew = false;
  #failure: GateError | null = null;

  constructor(place: AuditLogPlace, { continuity, head, problem, tornLine }: LogStanding, file: RegularFile) {
    this.continuity = continuity;
    this.head = head;
    this.problem = problem;
    this.tornLine = tornLine;
    this.#place = place;
    this.#path = below(place.top, AUDIT_LOG_PATH);
    this.#folder = below(place.top, folderOf(AUDIT_LOG_PATH));
    const stats = file.state === 'read' ? file.stats : null;
    this.#own = stats === null ? null : { inode: stats.ino, size: stats.size };
    this.#torn = file.state === 'read' && tornLine !== null ? { bytes: file.bytes, mode: file.stats.mode & 0o777 } : null;
  }

  /** Milliseconds since 1970. */
  now(): number {
    return Date.now();
  }

  /**
   * Appends whole lines, each with its line feed; with `flush` they are on disk when it returns. After a failure the log takes no more
   * lines of this run. Throws GateError `audit_log_failed`; `audit_log_broken` for a broken log, and where somebody else changed it
   * meanwhile; and what the output folder throws where it is no longer this run's.
   */
  append(lines: readonly string[], flush: boolean): void {
    if (this.problem !== null) throw new GateError('audit_log_broken', this.problem.message);
    if (this.#failure !== null) throw this.#failure;
    if (lines.length === 0) return;
    this.#place.guarded(() => {
      try {
        const size = (this.#own?.size ?? 0) + (this.#torn === null ? 0 : LINE_FEED.length);
        this.#append(boundedBytes(lines, size), flush);
      } catch (error) {
        this.#failure = asFailure(error);
        throw this.#failure;
      }
    });
  }

  #append(bytes: Uint8Array, flush: boolean): void {
    const { fs, top } = this.#place;
    ensureRealFolders(fs, top, FOLDERS);
    if (this.#torn === null) this.#appendInPlace(bytes, flush);
    else this.#closeTornLine(this.#torn, bytes);
    if (!flush || !this.#isNameNew) return;
    syncFolder(fs, this.#folder);
    this.#isNameNew = false;
  }

  #appendInPlace(bytes: Uint8Array, flush: boolean): void {
    const { fs } = this.#place;
    const descriptor = this.#open();
    try {
      const { inode, size } = this.#requireOwn(fs.fstat(descriptor));
      fs.write(descriptor, bytes);
      this.#own = { inode, size: size + bytes.length };
      // What somebody did between the look and the write stands before our lines now.
      this.#requireOwn(fs.fstat(descriptor));
      if (flush) fs.fsync(descriptor);
    } finally {
      // Closing can say that the disk was full all along.
      fs.close(descriptor);
    }
  }

  /** Opens the log for appending, and makes it where there was none. */
  #open(): number {
    const { O_WRONLY, O_APPEND, O_NOFOLLOW, O_NONBLOCK, O_CREAT, O_EXCL } = constants;
    const isNew = this.#own === null;
    // Flags that Windows does not have are undefined there and count as 0.
    const flags = O_WRONLY | O_APPEND | O_NOFOLLOW | O_NONBLOCK | (isNew ? O_CREAT | O_EXCL : 0);
    try {
      const descriptor = this.#place.fs.open(this.#path, flags, 0o644);
      this.#isNameNew ||= isNew;
      return descriptor;
    } catch (error) {
      const changed = FOREIGN.get(errnoOf(error) ?? '');
      throw changed === undefined ? error : changedMeanwhile(changed);
    }
  }

  /**
   * Half of a line feed and a record that names the torn line would be damage, so log, line feed and lines become a new file that
   * takes the place of the old one.
   */
  #closeTornLine({ bytes: old, mode }: { readonly bytes: Uint8Array; readonly mode: number }, bytes: Uint8Array): void {
    const { fs } = this.#place;
    const stats = fs.lstat(this.#path);
    if (stats === null) throw changedMeanwhile('it is gone');
    this.#requireOwn(stats);
    const temporary = below(this.#folder, temporaryName());
    const whole = Buffer.concat([old, LINE_FEED, bytes]);
    writeNewFile(fs, temporary, whole, { mode });
    try {
      const written = fs.lstat(temporary);
      renameFile(fs, temporary, this.#path);
      this.#own = { inode: written?.ino ?? 0, size: whole.length };
    } catch (error) {
      removeQuietly(fs, temporary);
      throw error;
    }
    this.#isNameNew = true;
    this.#torn = null;
  }

  #requireOwn(stats: Stats): OwnState {
    if (!stats.isFile()) throw changedMeanwhile(`${kindOf(stats)} stands there now`);
    const own = this.#own ?? { inode: stats.ino, size: 0 };
    if (stats.ino !== own.inode) throw changedMeanwhile('another file stands there now');
    if (stats.size !== own.size) {
      throw changedMeanwhile(`it should have ${String(own.size)} bytes and has ${String(stats.size)}`);
    }
    return own;
  }
}

/** What a failed opening says about who else was there. */
const FOREIGN: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'it is gone'],
  ['EEXIST', 'something stands there now'],
  ['EISDIR', 'a folder stands there now'],
  ['ELOOP', 'a symbolic link stands there now'],
  ['ENXIO', 'a FIFO or a socket stands there now'],
]);

/** The lines as they go to the log, which then has `size` bytes already. */
function boundedBytes(lines: readonly string[], size: number): Uint8Array {
  const tooLong = lines.some((line) => Buffer.byteLength(line) > MAX_AUDIT_LINE_BYTES);
  if (tooLong) throw failed(`a record is longer than ${String(MAX_AUDIT_LINE_BYTES)} bytes.`);
  const bytes = Buffer.from(lines.join(''), 'utf8');
  // What is larger, no later run would read.
  if (size + bytes.length > MAX_AUDIT_LOG_BYTES) {
    throw failed(`it would be larger than ${String(MAX_AUDIT_LOG_BYTES)} bytes. ${MAKE_ROOM}`);
  }
  return bytes;
}

function asFailure(error: unknown): GateError {
  if (error instanceof GateError) return error;
  return failed(`${errnoInWords(error)}.`, error);
}

function failed(why: string, cause?: unknown): GateError {
  return new GateError('audit_log_failed', `Nothing can be appended to the audit log ${AUDIT_LOG_PATH}: ${why}`, cause);
}

function changedMeanwhile(how: string): GateError {
  return new GateError(
    'audit_log_broken',
    `Somebody else changed the audit log ${AUDIT_LOG_PATH} while this run had it: ${how}; nothing more was appended to it. ${MOVE_AWAY}`,
  );
}
