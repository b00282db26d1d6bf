import { lstatSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';

import { MAX_AUDIT_LOG_BYTES, MAX_BUNDLE_BYTES, MAX_JSON_BYTES } from '../base/limits.js';
import { AUDIT_LOG_PATH, GATE_RECORD_PATH, OUTPUT_PATHS, RUN_OUTCOME_PATH } from '../base/outcome.js';
import { printable } from '../base/printable.js';
import { namedEvidence, type Target } from '../verify.js';
import { readRegularFile, Unusable } from './read-file.js';

type Workspace = Extract<Target, { kind: 'workspace' }>;

/** Reads the records of a workspace, and what its gate record names where that lies below it. Throws Unusable as for a bundle. */
export function readWorkspace(folder: string): Workspace {
  const files = new Map<string, Uint8Array>();
  for (const path of [...OUTPUT_PATHS, RUN_OUTCOME_PATH, AUDIT_LOG_PATH]) {
    const bytes = readBelow(folder, path, path === AUDIT_LOG_PATH ? MAX_AUDIT_LOG_BYTES : MAX_JSON_BYTES);
    if (bytes !== null) files.set(path, bytes);
  }
  const evidence = new Map<string, Uint8Array>();
  let left = MAX_BUNDLE_BYTES;
  for (const path of namedEvidence(files.get(GATE_RECORD_PATH))) {
    const bytes = isBelow(path) ? readBelow(folder, path, Math.min(left, MAX_JSON_BYTES)) : null;
    if (bytes === null) continue;
    left -= bytes.length;
    evidence.set(path, bytes);
  }
  return { kind: 'workspace', files, evidence };
}

/** A path of a record is foreign text: only one that plainly leads below the folder is looked at. */
function isBelow(path: string): boolean {
  if (path === '' || isAbsolute(path) || /[\0\\]/.test(path)) return false;
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

/** No folder on the way may be a link: it could lead anywhere. */
function readBelow(folder: string, path: string, limit: number): Uint8Array | null {
  const shown = printable(path);
  for (let above = dirname(path); above !== '.'; above = dirname(above)) {
    const status = lstatSync(join(folder, above), { throwIfNoEntry: false });
    if (status?.isSymbolicLink() === true) throw new Unusable(`a folder above ${shown} is a symbolic link`);
  }
  return readRegularFile(join(folder, path), shown, limit);
}
