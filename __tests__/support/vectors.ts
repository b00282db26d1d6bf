/** The vectors of __tests__/vectors, as its README.md explains them. */

import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What the two programs must say of a vector. */
export interface Expected {
  readonly from: string | null;
  readonly removed: readonly string[];
  readonly why: string;
  readonly verify: { readonly status: number; readonly verdict: string; readonly proof: string | null };
  readonly python: { readonly status: number; readonly verdict: string };
}

const VECTORS = '__tests__/vectors';

export const VECTOR_NAMES = readdirSync(VECTORS).filter((name) => statSync(join(VECTORS, name)).isDirectory());

export function readExpected(name: string): Expected {
  return JSON.parse(readFileSync(join(VECTORS, name, 'expected.json'), 'utf8')) as Expected;
}

/** The files of a vector by path: those that it is made from, without what is removed, under what is changed. */
export function vectorFiles(name: string): ReadonlyMap<string, Uint8Array> {
  const { from, removed } = readExpected(name);
  const files = new Map(from === null ? [] : vectorFiles(from));
  for (const path of removed) {
    if (!files.delete(path)) throw new Error(`${name} removes ${path}, which is not there`);
  }
  for (const [path, bytes] of ownFiles(join(VECTORS, name, 'files'))) files.set(path, bytes);
  return files;
}

function ownFiles(folder: string): readonly (readonly [string, Uint8Array])[] {
  // A vector that only removes has no files of its own.
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((entry) => statSync(join(folder, entry)).isFile())
    .map((entry) => [entry.replaceAll('\\', '/'), readFileSync(join(folder, entry))] as const);
}

/** Writes files below a folder, which it gives back. */
export function layOut(folder: string, files: ReadonlyMap<string, Uint8Array>): string {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}
