/** A fresh folder for each test, and what becomes of an archive in it. */

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect } from '@jest/globals';

import { ArchiveRefused } from '../../src/capture/archive-refused.js';
import { unzip } from '../../src/capture/unzip.js';
import type { ZipEntry } from './zip-builder.js';

export const GOOD: ZipEntry = { name: 'docs/keys/good.json', content: '{"a":1}' };
export const LATE: ZipEntry = { name: 'z-last.json', content: 'late' };

export interface Extraction {
  /** The folder that holds nothing but `folder()`. */
  readonly parent: () => string;
  readonly folder: () => string;
  readonly freshFolder: () => void;
  readonly extract: (archive: Uint8Array, signal?: AbortSignal) => Promise<readonly string[]>;
  /** The clause that says why the archive was refused. */
  readonly refusal: (archive: Uint8Array) => Promise<string>;
}

/** Call it at the top of a test file. */
export function useExtraction(): Extraction {
  let parent = '';
  const folder = (): string => join(parent, 'out');
  const freshFolder = (): void => {
    rmSync(folder(), { recursive: true, force: true });
    mkdirSync(folder());
  };
  const extract = (archive: Uint8Array, signal = new AbortController().signal): Promise<readonly string[]> =>
    unzip(archive, folder(), signal);
  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'unzip-'));
    freshFolder();
  });
  afterEach(() => {
    rmSync(parent, { recursive: true, force: true });
  });
  const refusal = async (archive: Uint8Array): Promise<string> => {
    const result = await extract(archive).catch((error: unknown) => error);
    if (!(result instanceof ArchiveRefused)) throw new Error(`expected a refusal, found ${JSON.stringify(result)}`);
    expect(result.message).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]|\.$/u);
    return result.message;
  };
  return { parent: () => parent, folder, freshFolder, extract, refusal };
}

/** Entries with names of their own. */
export function manyEntries(count: number): ZipEntry[] {
  return Array.from({ length: count }, (_, index) => ({ name: `f${index.toString()}` }));
}
