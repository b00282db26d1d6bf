/** The hashes of the key status evidence, and its link to the gate record (docs/receipts.md §3, §4). */

import { evidencePath } from '../base/bundle.js';
import { asDigest } from '../base/digest.js';
import type { GateRecord, RecordedInputs } from '../base/generated/records.js';
import type { JsonObject } from '../base/json.js';
import type { Outcome } from '../base/outcome.js';
import { differing, type CheckList, type Problem } from './check-list.js';
import { readObject } from './document.js';
import { hashOf } from './records.js';

/** What a gate record says of the evidence. */
interface EvidenceBinding {
  readonly previousHash: string;
  readonly statusEntryHash: string | null;
  readonly resultSha256: string | null;
  /** Whether the gate found that the hashes hold: where it did not, that was its reason to block. */
  readonly claimed: boolean;
}

/** `previous_hash` of a gate record whose status document has no usable hash. */
const MISSING_ENTRY_HASH = 'MISSING_STAGE355_ENTRY_HASH';

/** What a record of ours says of the evidence. */
export function bindingOf({
  previous_hash: previousHash,
  stage355_binding: bound,
  evidence_proof: proof,
}: GateRecord): EvidenceBinding {
  const { stage355_entry_hash: statusEntryHash, stage355_result_sha256: resultSha256 } = bound;
  return { previousHash, statusEntryHash, resultSha256, claimed: proof !== null };
}

/**
 * The evidence of a bundle. Where the same decision was just derived from the same bytes (`again`), their hashes were computed on the
 * way, and hold where the record says so.
 */
export function checkBundledEvidence(
  files: ReadonlyMap<string, Uint8Array>,
  gate: GateRecord | null,
  inputs: RecordedInputs | null,
  again: Outcome | null,
  list: CheckList,
): void {
  if (gate === null) {
    list.skipped('evidence-hashes', 'Without the gate record the hashes of the evidence cannot be compared with anything.');
    return;
  }
  const proved = again?.checked.evidenceProof ?? null;
  if (proved !== null && gate.evidence_proof !== null) {
    list.made(LINK, `The gate record is linked to the status document: ${gate.previous_hash}.`, linkProblems(bindingOf(gate)));
    list.made(HASHES, HASHES_HOLD, []);
    return;
  }
  const bytesOf = (role: 'result' | 'status'): Uint8Array | undefined => {
    const digest = asDigest(inputs?.evidence?.files.find((file) => file.role === role)?.sha256);
    return digest === null ? undefined : files.get(evidencePath(digest));
  };
  checkEvidenceChain(bindingOf(gate), bytesOf('result'), bytesOf('status'), list);
}

const LINK = 'chain-evidence-gate';
const HASHES = 'evidence-hashes';
const HASHES_HOLD = 'entry_hash and result_sha256 of the evidence hold, and are those of the gate record.';

function linkProblems({ previousHash, statusEntryHash }: EvidenceBinding): Problem[] {
  const named = statusEntryHash ?? MISSING_ENTRY_HASH;
  return differing('previous_hash of the gate record is not the entry_hash that it names.', previousHash, named);
}

/** Checks what the gate record says of itself, and both documents where their bytes are there. */
export function checkEvidenceChain(
  binding: EvidenceBinding,
  result: Uint8Array | undefined,
  status: Uint8Array | undefined,
  list: CheckList,
): void {
  list.made(LINK, `The gate record is linked to the status document: ${binding.previousHash}.`, linkProblems(binding));
  if (!binding.claimed) {
    list.skipped(HASHES, 'The gate did not find that the hashes of the evidence hold, and decided on that.');
    return;
  }
  if (result === undefined || status === undefined) {
    list.skipped(HASHES, 'The evidence is not there, so its hashes cannot be computed again.');
    return;
  }
  list.made(HASHES, HASHES_HOLD, [
    ...documentProblems('status document', 'entry_hash', status, binding.statusEntryHash),
    ...documentProblems('result', 'result_sha256', result, binding.resultSha256),
    ...sameEntryHash(result, status),
  ]);
}

function documentProblems(name: string, field: string, bytes: Uint8Array, bound: string | null): Problem[] {
  const read = readObject(`The ${name}`, bytes);
  if ('problems' in read) return [...read.problems];
  const recorded = textOf(read.document, field);
  return [
    ...differing(
      `${field} of the ${name} does not hold. Somebody changed the document after it was hashed, or the hash.`,
      recorded,
      hashOf(read.document, field),
    ),
    ...differing(`The gate record names another ${field} than the ${name} has.`, bound, recorded),
  ];
}

function sameEntryHash(result: Uint8Array, status: Uint8Array): Problem[] {
  const [first, second] = [result, status].map((bytes) => readObject('The evidence', bytes));
  if (first === undefined || second === undefined || 'problems' in first || 'problems' in second) return [];
  return differing(
    'The result names another status document.',
    textOf(first.document, 'entry_hash'),
    textOf(second.document, 'entry_hash'),
  );
}

function textOf(document: JsonObject, field: string): string | null {
  return asDigest(document.get(field));
}
