import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { GateError } from '../../src/base/error.js';
import { OUTPUT_PATHS, type OutputFile } from '../../src/base/outcome.js';

/** Six files whose texts say which set they belong to, long enough to be cut in the middle. */
export function fileSet(marker: string): readonly OutputFile[] {
  return OUTPUT_PATHS.map((path) => ({ path, text: textOf(marker, path) }));
}

export function textOf(marker: string, path: string): string {
  return `${marker}\n${path}\n${'.'.repeat(300)}\nend of ${marker}\n`;
}

/** Puts a finished set of an earlier run into a folder. */
export function layOut(directory: string, marker: string): void {
  for (const { path, text } of fileSet(marker)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
}

/** The set that each output file belongs to; `absent`, or `torn` where it is not whole. */
export function markersIn(directory: string): readonly string[] {
  return OUTPUT_PATHS.map((path) => {
    const absolute = join(directory, path);
    if (!existsSync(absolute)) return 'absent';
    const text = readFileSync(absolute, 'utf8');
    const marker = text.slice(0, text.indexOf('\n'));
    return text === textOf(marker, path) ? marker : 'torn';
  });
}

/** Everything below a folder, with `/`, sorted. */
export function namesIn(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

/** The six files and their folders, as `namesIn` gives them when nothing else was left. */
export const CLEAN_NAMES = ['docs', 'docs/actions', 'docs/runtime', ...OUTPUT_PATHS].sort();

/** A fresh real folder; `remove` takes it away again. */
export function freshRoot(): { readonly root: string; readonly remove: () => void } {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'gate-output-')));
  return {
    root,
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** The GateError that a step throws; any other end of the step fails the test. */
export function gateErrorOf(step: () => unknown): GateError {
  try {
    step();
  } catch (error) {
    if (error instanceof GateError) return error;
    throw error;
  }
  throw new Error('no GateError was thrown');
}
