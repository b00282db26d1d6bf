/** The output folder of a run: locked, emptied of yesterday's answers, and filled so that a killed run leaves no `allow`. */

import type { BundleFile } from '../base/bundle.js';
import { GateError } from '../base/error.js';
import type { Finding } from '../base/finding.js';
import { ACTION_RECEIPT_PATH, OUTPUT_PATHS, RUNTIME_RECEIPT_PATH, type OutputFile } from '../base/outcome.js';
import { randomName, removeQuietly, syncFolder, writeNewFile } from './atomic-file.js';
import { openAuditLog, type AuditLog } from './audit-log.js';
import { errnoInWords } from './errno.js';
import { NODE_FILE_SYSTEM, type FileSystem } from './file-system.js';
import { removeLeftovers, removeTemporaryFiles, removeTree, stagingName } from './leftovers.js';
import { acquireLock, type Lock } from './lock.js';
import { attempt, folderOf, moveOutputs, removeOutputs, writeOutputs, type FileFindings } from './output-file.js';
import { NODE_PROCESS_VIEW, type ProcessView } from './process-identity.js';
import { below, ensureRealFolders, namesBelow, shownPath } from './real-path.js';

/** The folder below the output folder that holds everything we write. */
const DOCS = 'docs';

/** The output folder of one run, locked for it. Methods throw GateError only. */
export interface LockedFolder {
  /** A sentence for the log where the lock of a dead run was taken over, else null. */
  readonly takenOver: string | null;
  /** Absolute path of the staging folder: staged files stand there under their relative paths. */
  readonly stagingRoot: string;
  /** Deletes the earlier output files of the same names, receipts first, then writes these, each by rename. */
  readonly replace: (files: readonly OutputFile[], gone?: readonly string[]) => readonly Finding[];
  /** Puts a file in the place of an earlier one by rename: where that fails, the earlier one stays. */
  readonly put: (file: OutputFile) => readonly Finding[];
  /** Writes the files to the staging folder, in the place of those staged before, and flushes them to disk. */
  readonly stage: (files: readonly OutputFile[]) => readonly Finding[];
  /** Renames the staged files into place, in the order in which they were given; `written` names those that arrived. */
  readonly publish: () => { readonly written: readonly string[]; readonly findings: readonly Finding[] };
  /**
   * Writes further files of the bundle to the staging folder, in the place of those of an earlier call. They are there for the upload:
   * `publish` does not move them, `stage` removes them, and they need not outlive a power failure.
   */
  readonly stageBundle: (files: readonly BundleFile[]) => readonly Finding[];
  /**
   * Reads the audit log and the receipts that name it, once, before anything is replaced. A broken log is no error, but takes no line.
   * Throws GateError `audit_log_failed` where they cannot be read.
   */
  readonly openAuditLog: (command: 'gate' | 'enforce' | 'run') => AuditLog;
  /** Removes the staging folder and the lock; best effort, throws nothing. */
  readonly release: () => void;
}

/**
 * Locks the output folder for this run, making it where it is missing (DESIGN §6 step 1). Both places are absolute paths:
 * `outputDirectory` is `outputRoot` or below it, and no component below `outputRoot` may be a link.
 * Throws GateError `output_locked`, `output_path_refused` or `output_write_failed`.
 */
export function openOutputFolder(
  places: { readonly outputDirectory: string; readonly outputRoot: string },
  requestId: string,
  fs: FileSystem = NODE_FILE_SYSTEM,
  view: ProcessView = NODE_PROCESS_VIEW,
): LockedFolder {
  return gateErrorsOnly(places.outputDirectory, () => {
    const names = [...namesBelow(places.outputRoot, places.outputDirectory), DOCS];
    const top = places.outputDirectory;
    const requireRealFolders = (): string => ensureRealFolders(fs, places.outputRoot, names);
    const folder = requireRealFolders();
    const makeRoom = (): void => {
      removeOutputs({ fs, top }, receiptsFirst(OUTPUT_PATHS), new Map());
    };
    const lock = acquireLock({ fs, view, folder, requestId, makeRoom });
    removeLeftovers(fs, folder);
    return new OutputFolder(fs, top, folder, lock, requireRealFolders);
  });
}

class OutputFolder implements LockedFolder {
  readonly takenOver: string | null;
  readonly stagingRoot: string;
  readonly #fs: FileSystem;
  readonly #top: string;
  readonly #lock: Lock;
  readonly #requireRealFolders: () => void;
  readonly #stagingFolders = new Set<string>();
  readonly #stagedPaths = new Set<string>();
  readonly #bundlePaths = new Set<string>();
  #staged: readonly OutputFile[] = [];

  constructor(fs: FileSystem, top: string, docs: string, lock: Lock, requireRealFolders: () => void) {
    this.takenOver = lock.takenOver;
    this.stagingRoot = below(docs, stagingName(randomName()));
    this.#fs = fs;
    this.#top = top;
    this.#lock = lock;
    this.#requireRealFolders = requireRealFolders;
  }

  replace(files: readonly OutputFile[], gone: readonly string[] = []): readonly Finding[] {
    return this.#guarded(() => {
      const place = { fs: this.#fs, top: this.#top };
      const findings: FileFindings = new Map();
      const paths = receiptsFirst(files.map(({ path }) => path));
      removeOutputs(place, [...paths, ...gone], findings);
      for (const folder of new Set(paths.map(folderOf))) {
        // Behind a link lie the files of somebody else.
        if (this.#fs.lstat(below(this.#top, folder))?.isDirectory() === true) {
          removeTemporaryFiles(this.#fs, below(this.#top, folder));
        }
      }
      writeOutputs(place, files, findings);
      return [...findings.values()];
    });
  }

  put(file: OutputFile): readonly Finding[] {
    return this.#guarded(() => {
      const findings: FileFindings = new Map();
      writeOutputs({ fs: this.#fs, top: this.#top }, [file], findings);
      return [...findings.values()];
    });
  }

  stage(files: readonly OutputFile[]): readonly Finding[] {
    return this.#guarded(() => {
      const findings: FileFindings = new Map();
      // A bundle is about the very files that are staged with it.
      this.#unstage(this.#bundlePaths);
      this.#unstage(this.#stagedPaths);
      this.#staged = files.filter(({ path, text }) =>
        attempt(findings, path, 'staged', () => {
          this.#writeStaged(path, text, this.#stagedPaths, true);
        }),
      );
      for (const folder of this.#stagingFolders) {
        attempt(findings, folder, 'flushed to disk', () => {
          syncFolder(this.#fs, below(this.stagingRoot, folder));
        });
      }
      return [...findings.values()];
    });
  }

  stageBundle(files: readonly BundleFile[]): readonly Finding[] {
    return this.#guarded(() => {
      const findings: FileFindings = new Map();
      this.#unstage(this.#bundlePaths);
      for (const { path, bytes } of files) {
        attempt(findings, path, 'staged', () => {
          this.#writeStaged(path, bytes, this.#bundlePaths, false);
        });
      }
      return [...findings.values()];
    });
  }

  openAuditLog(command: 'gate' | 'enforce' | 'run'): AuditLog {
    const guarded = (step: () => void): void => {
      this.#guarded(step);
    };
    return this.#guarded(() => openAuditLog({ fs: this.#fs, top: this.#top, guarded }, command));
  }

  publish(): { readonly written: readonly string[]; readonly findings: readonly Finding[] } {
    return this.#guarded(() => {
      const findings: FileFindings = new Map();
      const written = moveOutputs({ fs: this.#fs, top: this.#top }, this.stagingRoot, this.#staged, findings);
      this.#staged = [];
      return { written, findings: [...findings.values()] };
    });
  }

  release(): void {
    if (this.#stagingFolders.size > 0) removeTree(this.#fs, this.stagingRoot);
    this.#stagingFolders.clear();
    this.#staged = [];
    this.#lock.release();
  }

  /** Nothing is written but under our own lock, and by a path that still has no link in it. */
  #guarded<Result>(step: () => Result): Result {
    return gateErrorsOnly(this.#top, () => {
      this.#requireRealFolders();
      this.#lock.requireHeld();
      return step();
    });
  }

  #writeStaged(path: string, content: string | Uint8Array, paths: Set<string>, flush: boolean): void {
    this.#ensureStagingFolder(folderOf(path));
    // What is staged already is refused (EEXIST), and stays with those that it belongs to.
    if (!this.#stagedPaths.has(path)) paths.add(path);
    writeNewFile(this.#fs, below(this.stagingRoot, path), content, { flush });
  }

  #unstage(paths: Set<string>): void {
    for (const path of paths) removeQuietly(this.#fs, below(this.stagingRoot, path));
    paths.clear();
  }

  /** Makes the folders of a staged file; nobody but this user may look into them before the files are final. */
  #ensureStagingFolder(folder: string): void {
    const parts = folder.split('/');
    for (let count = 0; count <= parts.length; count += 1) {
      const path = parts.slice(0, count).join('/');
      if (this.#stagingFolders.has(path)) continue;
      // What somebody else made under our random name is refused (EEXIST).
      this.#fs.mkdir(below(this.stagingRoot, path), 0o700);
      this.#stagingFolders.add(path);
    }
  }
}

/** Receipts go first: without them no other file proves anything, so no moment shows a set that verifies. */
function receiptsFirst(paths: readonly string[]): readonly string[] {
  const receipts = [RUNTIME_RECEIPT_PATH, ACTION_RECEIPT_PATH].filter((path) => paths.includes(path));
  return [...receipts, ...paths.filter((path) => !receipts.includes(path))];
}

function gateErrorsOnly<Result>(folder: string, step: () => Result): Result {
  try {
    return step();
  } catch (error) {
    if (error instanceof GateError) throw error;
    throw new GateError(
      'output_write_failed',
      `The output folder ${shownPath(folder)} cannot be used: ${errnoInWords(error)}.`,
      error,
    );
  }
}
