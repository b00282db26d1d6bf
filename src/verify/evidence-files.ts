/** The bytes of evidence and keys of a bundle: those that were read, and no other. */

import { evidencePath, keyPath } from '../base/bundle.js';
import { asDigest, sha256, type Digest } from '../base/digest.js';
import type { BundleManifest, GateRecord, RecordedInputs, RecordedReceipts } from '../base/generated/records.js';
import { GATE_RECORD_PATH, RUNTIME_RECEIPT_PATH } from '../base/outcome.js';
import { printable } from '../base/printable.js';
import { differing, type CheckList, type Problem } from './check-list.js';

type Files = ReadonlyMap<string, Uint8Array>;

interface ReadFile {
  readonly path: string;
  readonly size: number | null;
  readonly sha256: string | null;
}

/** The files that were read, as recorded inputs list them. */
function filesRead({ evidence }: RecordedInputs): readonly ReadFile[] {
  return evidence?.files.filter(({ state }) => state === 'read') ?? [];
}

/** Checks the evidence of a bundle against its recorded inputs. */
export function checkEvidenceFiles(
  files: Files,
  manifest: BundleManifest | null,
  inputs: RecordedInputs,
  list: CheckList,
): void {
  const read = filesRead(inputs);
  const own = [...files.keys()].filter((path) => path.startsWith('evidence/'));
  const withheld = isWithheld(manifest, own.length, read.length);
  const digests = withheld ? [] : read.flatMap(({ sha256: digest }) => asDigest(digest) ?? []);
  const problems = [
    ...read.flatMap(({ path, sha256: digest, size }) =>
      digest === null || size === null ? [{ message: `The digest of ${printable(path)} is not recorded.` }] : [],
    ),
    ...missing(files, digests, evidencePath, 'evidence'),
    ...additional(own, digests.map(evidencePath)),
    ...(withheld ? [] : read.flatMap((file) => sizeProblem(files, file))),
    ...withheldProblems(manifest, inputs, own.length),
  ];
  if (withheld && problems.length === 0) {
    list.skipped(
      'evidence-files',
      `The evidence is withheld: only the digests of ${String(read.length)} files are known, and nothing can be derived again.`,
    );
  } else list.made('evidence-files', `The evidence is there, byte for byte: ${String(read.length)} files.`, problems);
}

/** Checks the keys of a bundle against the policy in force. */
export function checkKeyFiles(files: Files, { policy }: RecordedInputs, list: CheckList): void {
  const digests = policy.trusted_keys.flatMap(({ sha256: digest }) => asDigest(digest) ?? []);
  const own = [...files.keys()].filter((path) => path.startsWith('keys/'));
  list.made('key-files', `The trusted keys of the policy are there, byte for byte: ${String(digests.length)} files.`, [
    ...missing(files, digests, keyPath, 'key'),
    ...additional(own, digests.map(keyPath)),
  ]);
}

/** Checks that the receipts in a bundle of `enforce` are those that it read. */
export function checkReceiptFiles(
  files: Files,
  manifest: BundleManifest | null,
  { files: entries }: RecordedReceipts,
  list: CheckList,
): void {
  const present = [GATE_RECORD_PATH, RUNTIME_RECEIPT_PATH]
    .flatMap((path) => files.get(path) ?? [])
    .map((bytes): string => sha256(bytes));
  const read = entries.flatMap(({ state, sha256: digest }) => (state === 'read' && digest !== null ? [digest] : []));
  if (isWithheld(manifest, present.length, read.length)) {
    list.skipped('receipt-files', 'The receipts are withheld; their digests are recorded.');
    return;
  }
  const same = present.toSorted().join(' ') === read.toSorted().join(' ');
  const problem = {
    message: 'The receipts are not those that were read.',
    recorded: read.join(' and '),
    computed: present.join(' and '),
  };
  list.made('receipt-files', 'The receipts are there as they were read, byte for byte.', same ? [] : [problem]);
}

/** Checks that gate record and recorded inputs name the same files. */
export function checkInputsNamed(gate: GateRecord, inputs: RecordedInputs, list: CheckList): void {
  const named = new Set(gate.inputs.map(keyOf));
  const read = new Set(filesRead(inputs).map(keyOf));
  const differences = [...named].filter((key) => !read.has(key)).concat([...read].filter((key) => !named.has(key)));
  list.made(
    'evidence-named',
    'Gate record and recorded inputs name the same files.',
    differences.map((key) => ({ message: `Only one of gate record and recorded inputs names this file: ${printable(key)}.` })),
  );
}

function keyOf({ path, size, sha256: digest }: ReadFile): string {
  return `${path} (${String(size)} bytes, sha256 ${String(digest)})`;
}

function isWithheld(manifest: BundleManifest | null, present: number, read: number): boolean {
  // Without a manifest that says so, nothing is withheld: it is missing.
  return manifest?.evidence_included === false && present === 0 && read > 0;
}

/** What is said to be withheld and is there could be judged: to say otherwise would keep the decision from being derived again. */
function withheldProblems(manifest: BundleManifest | null, { request }: RecordedInputs, present: number): Problem[] {
  if (manifest?.evidence_included !== false) return [];
  return [
    ...(present > 0 ? [{ message: 'The manifest says that the evidence is withheld, and the bundle holds evidence.' }] : []),
    ...(request.metadata === null
      ? []
      : [{ message: 'The manifest says that the evidence is withheld, and the metadata are there.' }]),
  ];
}

function missing(files: Files, digests: readonly Digest[], place: (digest: Digest) => string, what: string): Problem[] {
  return digests.flatMap((digest) => {
    const bytes = files.get(place(digest));
    if (bytes === undefined) return [{ message: `The bundle does not hold the ${what} file ${place(digest)}.` }];
    return differing(`${place(digest)} is not the ${what} file that was read.`, digest, sha256(bytes));
  });
}

function additional(present: readonly string[], expected: readonly string[]): Problem[] {
  const known = new Set(expected);
  return present
    .filter((path) => !known.has(path))
    .map((path) => ({ message: `Nothing that was recorded names ${printable(path)}.` }));
}

function sizeProblem(files: Files, { path, size, sha256: recorded }: ReadFile): Problem[] {
  const digest = asDigest(recorded);
  const bytes = digest === null ? undefined : files.get(evidencePath(digest));
  return bytes === undefined
    ? []
    : differing(`The size of ${printable(path)} is not the one that was recorded.`, size, bytes.length);
}
