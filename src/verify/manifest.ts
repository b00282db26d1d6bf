import { AUDIT_SLICE_PATH, MANIFEST_PATH, RECORDED_INPUTS_PATH } from '../base/bundle.js';
import { canonicalBytes } from '../base/canonical.js';
import { sha256 } from '../base/digest.js';
import type { BundleManifest } from '../base/generated/records.js';
import { validateBundleManifest } from '../base/generated/bundle-validators.js';
import { isJsonArray, isJsonObject, JsonNumber, type JsonValue } from '../base/json.js';
import { OUTPUT_PATHS, RUN_OUTCOME_PATH } from '../base/outcome.js';
import { printable } from '../base/printable.js';
import { differing, type CheckList, type Problem } from './check-list.js';
import { readRecord, type RecordDocument } from './document.js';

type Files = ReadonlyMap<string, Uint8Array>;

/** Checks the manifest and every file by it; gives the manifest, or null where it has not the form of one. */
export function checkManifest(files: Files, list: CheckList): BundleManifest | null {
  const bytes = files.get(MANIFEST_PATH);
  const read = readRecord<BundleManifest>(MANIFEST_PATH, bytes, validateBundleManifest);
  const problems = 'problems' in read ? read.problems : formProblems(bytes, read.document);
  list.made('manifest-form', 'manifest.json is canonical text, byte for byte.', problems);
  if ('problems' in read) {
    list.skipped('manifest-files', 'No file could be compared with the manifest.');
    return null;
  }
  const { value, json } = read.document;
  const own = sha256(canonicalBytes(json, 'manifest_sha256'));
  list.made(
    'manifest-sha256',
    `manifest_sha256 holds: ${own}.`,
    differing(
      'manifest_sha256 does not hold. Somebody changed the manifest after it was hashed, or the hash.',
      value.manifest_sha256,
      own,
    ),
  );
  list.made(
    'manifest-complete',
    'The bundle holds the files that its manifest lists, and no other.',
    listProblems(value, files),
  );
  list.made(
    'manifest-files',
    `Size and sha256 of all ${String(value.files.length)} files are those of the manifest.`,
    fileProblems(value, files),
  );
  return value;
}

function formProblems(bytes: Uint8Array | undefined, { json }: RecordDocument<BundleManifest>): Problem[] {
  const canonical = canonicalBytes(json);
  const isCanonical = bytes?.length === canonical.length && canonical.every((byte, index) => byte === bytes[index]);
  if (isCanonical && hasWholeNumbers(json)) return [];
  return [{ message: 'manifest.json is not canonical text: it was written by another program, or changed.' }];
}

/** `1.0` has a canonical text of its own, and would be a second manifest of the same files. */
function hasWholeNumbers(value: JsonValue): boolean {
  if (value instanceof JsonNumber) return /^(?:0|[1-9][0-9]*)$/.test(value.text);
  if (isJsonArray(value)) return value.every(hasWholeNumbers);
  return !isJsonObject(value) || [...value.values()].every(hasWholeNumbers);
}

function listProblems({ files: entries, command }: BundleManifest, files: Files): Problem[] {
  const listed = new Set(entries.map(({ path }) => path));
  const problems: Problem[] = [];
  for (const path of listed) {
    if (path === MANIFEST_PATH) problems.push({ message: 'The manifest lists itself.' });
    else if (!files.has(path)) problems.push({ message: `The manifest lists ${path}, and there is no such file.` });
  }
  for (const path of files.keys()) {
    if (path !== MANIFEST_PATH && !listed.has(path)) {
      problems.push({ message: `There is a file ${printable(path)} that the manifest does not list.` });
    }
  }
  for (const path of listed) {
    const isOwn = OWN_PATHS.has(path) || (command === 'run' && path === RUN_OUTCOME_PATH);
    if (!isOwn && !/^(?:evidence|keys)\//.test(path)) problems.push({ message: `${path} is no file of a bundle.` });
  }
  // The pattern of paths is ASCII, where the order of UTF-16 units is that of code points.
  const isSorted = entries.every(({ path }, index) => index === 0 || (entries[index - 1]?.path ?? '') < path);
  if (!isSorted) problems.push({ message: 'The manifest does not list its files sorted by path, each once.' });
  return problems;
}

/** What a bundle may hold beside evidence and keys, which recorded inputs name one by one. */
const OWN_PATHS: ReadonlySet<string> = new Set([...OUTPUT_PATHS, MANIFEST_PATH, RECORDED_INPUTS_PATH, AUDIT_SLICE_PATH]);

function fileProblems({ files: entries }: BundleManifest, files: Files): Problem[] {
  return entries.flatMap(({ path, size, sha256: recorded }) => {
    const bytes = files.get(path);
    if (bytes === undefined) return [];
    if (bytes.length !== size) return differing(`${path} has not the size that the manifest says.`, size, bytes.length);
    return differing(`${path} is not the file that the manifest describes.`, recorded, sha256(bytes));
  });
}
