import { parse, resolve } from 'node:path';

import { canonicalBytes } from '../base/canonical.js';
import { sha256 } from '../base/digest.js';
import { parseJson } from '../base/json.js';
import { MAX_JSON_BYTES } from '../base/limits.js';
import { printable } from '../base/printable.js';
import { readBounded } from '../capture/files.js';

/** The digest of one file, or the sentence that says why there is none. */
export type FileDigest =
  { readonly path: string; readonly sha256: string } | { readonly path: string; readonly problem: string };

/**
 * The sha256 of the canonical text of a JSON file (DESIGN §4 "Hash rules"). The path may be anywhere: the person at the command
 * line named it. Whatever strict JSON refuses has no digest.
 */
export function digestFile(path: string): FileDigest {
  const absolute = resolve(path);
  const file = readBounded(absolute, parse(absolute).root, MAX_JSON_BYTES);
  if (file.state === 'absent') return { path, problem: `${printable(path)}: there is no such file.` };
  if (file.state === 'refused') return { path, problem: `${printable(path)}: ${file.message} (${file.code})` };
  const parsed = parseJson(file.bytes);
  if (parsed.ok) return { path, sha256: sha256(canonicalBytes(parsed.value)) };
  const { code, line, offset, message } = parsed.fault;
  return { path, problem: `${printable(path)}, line ${String(line)}, byte ${String(offset)}: ${message} (${code})` };
}

/** One line as sha256sum prints it: a name with a backslash or a line break is escaped, and the line says so by its first byte. */
export function digestLine(path: string, digest: string): string {
  const escaped = path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
  return `${escaped === path ? '' : '\\'}${digest}  ${escaped}\n`;
}
