import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

import type { GateId } from '../base/codes/index.js';
import { sha256 } from '../base/digest.js';
import type { CapturedFile, EvidenceRole, EvidenceSource, ReceiptRole } from '../base/evidence.js';
import { finding } from '../base/finding.js';
import { MAX_JSON_BYTES } from '../base/limits.js';
import { printable } from '../base/printable.js';
import { readBounded } from './files.js';
import { isInside } from './inside.js';

/**
 * Where a document lies when the caller does not say. An artifact keeps the folders of what was uploaded only above the
 * files' nearest common folder, so one made of `docs/keys` alone holds the bare names; one layout holds for all documents.
 */
export function defaultPath(path: string, source: EvidenceSource): string {
  const folder = path.slice(0, path.lastIndexOf('/'));
  const isNested = source.artifact === null || existsSync(join(source.root, folder));
  return isNested ? path : path.slice(folder.length + 1);
}

/** Reads one file, once. `asked` starts at the base of the source; `gate` is what a finding about it belongs to. */
export function readRole<Role extends EvidenceRole | ReceiptRole>(
  role: Role,
  asked: string,
  source: EvidenceSource,
  gate: GateId = 'key-status',
): CapturedFile<Role> {
  const absolute = resolve(source.base, asked);
  // A name that leads out and back in through a link is judged by its real path below, and shown as it was given.
  const path = (isInside(source.root, absolute) ? relative(source.base, absolute) : absolute).split(sep).join('/');
  const file = readBounded(absolute, source.root, MAX_JSON_BYTES);
  switch (file.state) {
    case 'read':
      return { role, path, state: 'read', bytes: file.bytes, sha256: sha256(file.bytes) };
    case 'absent':
      return { role, path, state: 'absent' };
    case 'refused': {
      const message = `The file ${printable(path)} is refused. ${file.message}`;
      return { role, path, state: 'refused', finding: finding(file.code, message, { gate, path }) };
    }
  }
}
