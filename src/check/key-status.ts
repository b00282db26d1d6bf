import { RUNTIME_CHECKS, codeEntry, type RuntimeCheck } from '../base/codes/index.js';
import { asDigest, sameDigest } from '../base/digest.js';
import type { Evidence } from '../base/evidence.js';
import { finding, type Finding } from '../base/finding.js';
import {
  validateKeyRotationLedger,
  validateKeyStatusResult,
  validateKeyStatusVerification,
} from '../base/generated/validators.js';
import type { Checked } from '../base/outcome.js';
import type { KeyStatusRules } from '../base/policy.js';
import { Collector } from './collector.js';
import { checkSchema, readDocument } from './document.js';
import type { KeyStatusDocuments } from './key-status/documents.js';
import { checkExpectedHash, checkHashes } from './key-status/hashes.js';
import { checkHeader } from './key-status/header.js';
import { checkKeyRecords, KEY_RECORDS } from './key-status/key-records.js';
import { checkLedger } from './key-status/ledger.js';
import { checkResultVerdict, checkStatusVerdict } from './key-status/verdict.js';

/** What the key status gate established. */
export interface KeyStatusVerdict {
  readonly findings: readonly Finding[];
  /** The checks that this gate proved true. */
  readonly proved: ReadonlySet<RuntimeCheck>;
  readonly statusEntryHash: Checked['statusEntryHash'];
  readonly resultSha256: Checked['resultSha256'];
  /** Whether every hash is what the documents give, and links them. */
  readonly hashesHold: boolean;
  /** Whether `entry_hash` is the one that the policy knows from elsewhere. It covers the status, and nothing of the result's own. */
  readonly expectedHashHolds: boolean;
}

/**
 * The `key-status` gate (COMPATIBILITY §1–2): are the two upstream documents well formed, whole, bound to each other and to
 * the ledger beside them, recent enough, and do they say yes? All findings are reported, not the first one only. `now` is in
 * milliseconds since 1970.
 */
export function checkKeyStatus(evidence: Evidence, now: number, rules: KeyStatusRules): KeyStatusVerdict {
  const { maxAge, expectedEntryHash } = rules;
  const collector = new Collector();
  const documents: KeyStatusDocuments = {
    result: readDocument(evidence.result, 'stage355_result_missing', collector),
    status: readDocument(evidence.status, 'stage355_status_missing', collector),
    // Optional: only where it is there, the link to it is checked.
    ledger: readDocument(evidence.ledger, null, collector),
  };
  const { result, status, ledger } = documents;

  checkHashes(documents, collector);
  if (result !== null) {
    checkHeader(result, now, maxAge, collector);
    checkResultVerdict(result, collector);
    checkSchema(result, validateKeyStatusResult, 'stage355_result_schema_invalid', collector, RESULT_PARTS);
  }
  if (status !== null) {
    checkHeader(status, now, maxAge, collector);
    checkStatusVerdict(status, collector);
    checkKeyRecords(status, now, collector);
    checkSchema(status, validateKeyStatusVerification, 'stage355_status_schema_invalid', collector, STATUS_PARTS);
  }
  const expectedHashHolds = expectedEntryHash !== null && checkExpectedHash(documents, expectedEntryHash, collector);
  if (ledger !== null) {
    checkLedger(ledger, status, collector);
    checkSchema(ledger, validateKeyRotationLedger, 'stage354_ledger_schema_invalid', collector);
  }

  const proved = provedChecks(evidence, documents, collector);
  if (collector.clean && result !== null && status !== null) {
    collector.add(finding('key_status_verified', 'Every check of the key status evidence passed.'));
  }
  return {
    findings: collector.findings(),
    proved,
    statusEntryHash: asDigest(status?.value.get('entry_hash')),
    resultSha256: asDigest(result?.value.get('result_sha256')),
    hashesHold: HASH_CHECKS.every((check) => proved.has(check)),
    expectedHashHolds,
  };
}

/** What of the two documents may be of any size, and has a schema for each of its items or members. */
const RESULT_PARTS: readonly string[] = ['checks'];
const STATUS_PARTS: readonly string[] = [KEY_RECORDS, 'key_status_checks', 'safety_boundary'];

/** The checks that depend on one document only; the others need both. */
const NEEDS_RESULT: readonly RuntimeCheck[] = ['stage355_decision_accept', 'stage355_result_sha256_present'];
const NEEDS_STATUS: readonly RuntimeCheck[] = ['stage355_no_real_pqc_signature_claim', 'stage355_pqc_intent_not_active'];
const HASH_CHECKS: readonly RuntimeCheck[] = [
  'stage355_result_sha256_present',
  'stage355_entry_hash_present',
  'stage355_entry_hash_matches_status_previous_binding',
];

/** A check is true when its documents were judged and no finding speaks against it: what was not looked at is not true. */
function provedChecks(evidence: Evidence, documents: KeyStatusDocuments, collector: Collector): ReadonlySet<RuntimeCheck> {
  const { result, status } = documents;
  const refuted = new Set(collector.codes().map((code) => codeEntry(code).check));
  const proved = new Set<RuntimeCheck>();
  if (evidence.result.state === 'read') proved.add('stage355_result_exists');
  if (evidence.status.state === 'read') proved.add('stage355_status_exists');
  for (const check of RUNTIME_CHECKS) {
    if (!check.startsWith('stage355_') || check.endsWith('_exists') || refuted.has(check)) continue;
    const judged = (result !== null || NEEDS_STATUS.includes(check)) && (status !== null || NEEDS_RESULT.includes(check));
    if (judged) proved.add(check);
  }
  // Said once more in its plainest form, because everything hangs on it: the two files name one and the same hash.
  if (!sameDigest(result?.value.get('entry_hash'), status?.value.get('entry_hash'))) {
    proved.delete('stage355_entry_hash_matches_status_previous_binding');
  }
  return proved;
}
