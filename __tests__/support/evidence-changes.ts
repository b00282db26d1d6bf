import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';

import { LEDGER, RESULT, STATUS } from './workspace.js';

const PATHS = { result: RESULT, status: STATUS, ledger: LEDGER } as const;

/** One change of a case: which file, and what is done to it. */
export interface Change {
  readonly file: keyof typeof PATHS;
  /** JSON pointer whose value is set to `value`. */
  readonly set?: string;
  readonly value?: unknown;
  /** JSON pointer that is removed. */
  readonly remove?: string;
  /** Text that is replaced once. */
  readonly find?: string;
  readonly replace?: string;
  /** The whole content, as text, in base64, as zero bytes of a size, or as a repeated text between two others. */
  readonly text?: string;
  readonly base64?: string;
  readonly size?: number;
  readonly repeat?: string;
  readonly times?: number;
  readonly before?: string;
  readonly after?: string;
  readonly delete?: boolean;
  readonly folder?: boolean;
  /** The file becomes a symbolic link to this. */
  readonly link?: string;
  /** The file is moved here first. */
  readonly move?: string;
}

/** Applies one change to the evidence below a folder. */
export function applyChange(folder: string, change: Change): void {
  const path = join(folder, PATHS[change.file]);
  if (change.set !== undefined) edit(path, change.set, change.value);
  if (change.remove !== undefined) edit(path, change.remove, undefined);
  if (change.find !== undefined) {
    const before = readFileSync(path, 'utf8');
    if (!before.includes(change.find)) throw new Error(`${change.find} is not in ${path}`);
    writeFileSync(
      path,
      before.replace(change.find, () => change.replace ?? ''),
    );
  }
  if (change.text !== undefined) writeFileSync(path, change.text);
  if (change.base64 !== undefined) writeFileSync(path, Buffer.from(change.base64, 'base64'));
  if (change.size !== undefined) truncateSync(path, change.size);
  if (change.repeat !== undefined) {
    writeFileSync(path, (change.before ?? '') + change.repeat.repeat(change.times ?? 0) + (change.after ?? ''));
  }
  if (change.move !== undefined) renameSync(path, join(folder, change.move));
  if (change.delete === true || change.folder === true) rmSync(path);
  if (change.folder === true) mkdirSync(path);
  if (change.link !== undefined) {
    rmSync(path, { force: true });
    symlinkSync(change.link, path);
  }
}

/** Makes the hashes of evidence anew with a program of its own. */
export function seal(folders: readonly (readonly [folder: string, which: 'all' | 'result'])[]): void {
  const run = spawnSync('python3', ['__tests__/support/seal.py'], { input: JSON.stringify(folders), encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`python3 could not make the hashes: ${run.stderr}`);
}

/** Sets or removes the value at a JSON pointer; the file is written with the layout of the examples. */
function edit(path: string, pointer: string, value: unknown): void {
  const document: unknown = JSON.parse(readFileSync(path, 'utf8'));
  changeAt(document, pointer, value);
  writeFileSync(path, JSON.stringify(document, null, 2) + '\n');
}

/** Sets the value at a JSON pointer, or removes it where the value is undefined. What is around it has to be there. */
export function changeAt(document: unknown, pointer: string, value: unknown): void {
  const segments = pointer.split('/').slice(1);
  const last = segments.pop() ?? '';
  let parent: unknown = document;
  for (const segment of segments) parent = member(parent, segment);
  if (typeof parent !== 'object' || parent === null) throw new Error(`${pointer} has no parent.`);
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else Reflect.set(parent, last, value);
}

function member(parent: unknown, segment: string): unknown {
  return typeof parent === 'object' && parent !== null ? Reflect.get(parent, segment) : undefined;
}
