import { readFileSync, statSync } from 'node:fs';

import { canonical } from '../base/canonical.js';
import { sha256 } from '../base/digest.js';
import { parseJson } from '../base/json.js';
import { MAX_JSON_BYTES } from '../base/limits.js';
import { errorText, printable } from '../base/printable.js';

/** The digest of one file, or the sentence that says why there is none. */
export type FileDigest =
  { readonly path: string; readonly sha256: string } | { readonly path: string; readonly problem: string };

/**
 * The sha256 of the canonical text of a JSON file (DESIGN §4 "Hash rules"). The path may be anywhere: the person at the command
 * line named it. Whatever strict JSON refuses has no digest.
 */
export function digestFile(path: string): FileDigest {
  let bytes: Uint8Array;
  try {
    // Looked at before it is opened: a FIFO would wait for a writer.
    const status = statSync(path);
    if (!status.isFile()) return { path, problem: `${printable(path)}: it is not a regular file.` };
    if (status.size > MAX_JSON_BYTES) return { path, problem: `${printable(path)}: it is larger than 16 MiB.` };
    bytes = readFileSync(path);
  } catch (error) {
    return { path, problem: `${printable(path)}: it cannot be read: ${errorText(error)}.` };
  }
  const parsed = parseJson(bytes);
  if (parsed.ok) return { path, sha256: sha256(canonical(parsed.value)) };
  const { code, line, offset, message } = parsed.fault;
  return { path, problem: `${printable(path)}, line ${String(line)}, byte ${String(offset)}: ${message} (${code})` };
}

/** One line as sha256sum prints it: a name with a backslash or a line break is escaped, and the line says so by its first byte. */
export function digestLine(path: string, digest: string): string {
  const escaped = path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
  return `${escaped === path ? '' : '\\'}${digest}  ${escaped}\n`;
}
