import type { CodeEntry } from './entry.js';

/** Codes of `enforce`: whether the receipts of another job hold, whose they are, and what they say. In the order of proving. */

const EVIDENCE = { gate: 'receipt', outcome: 'block', failureClass: 'evidence' } as const;

const RERUN = 'Have the job of the gate write its receipts again, and hand over both files unchanged.';
const FOREIGN = 'Take the receipts of the job of the gate in this very run; find out how others came to lie there.';

export const RECEIPT_CODES = {
  expected_receipt_missing: {
    gate: 'receipt',
    outcome: 'block',
    failureClass: 'gate',
    meaning: 'Receipts from an artifact need `expected-receipt-sha256`, because the name of an artifact can be imitated.',
    remedy:
      'Pass the output `receipt-sha256` of the job of the gate; where that is empty, the gate was skipped or failed, so nothing may follow from it.',
  },
  receipt_gate_missing: {
    ...EVIDENCE,
    meaning: 'There is no gate record, so nothing shows that a gate decided.',
    remedy: 'Check `receipts` or `upstream-artifact`, and that the job of the gate is in `needs` and did run.',
  },
  receipt_missing: {
    ...EVIDENCE,
    meaning: 'There is no runtime receipt, so nothing shows that a gate decided.',
    remedy: 'Check `receipts` or `upstream-artifact`, and that the job of the gate is in `needs` and did run.',
  },
  receipt_legacy: {
    ...EVIDENCE,
    meaning:
      'The record has no `schema`: systems that write such records do not say which run they are of, so it cannot be proved.',
    remedy: 'Let this gate decide in this run, and hand over its receipts.',
  },
  receipt_malformed: {
    ...EVIDENCE,
    meaning: 'The record does not have the form that its schema asks for.',
    remedy: RERUN,
  },
  receipt_hash_mismatch: {
    ...EVIDENCE,
    meaning: 'A hash that the record states of itself is not the one that it has: it was changed after it was written.',
    remedy: RERUN,
  },
  receipt_gate_mismatch: {
    ...EVIDENCE,
    meaning: 'The runtime receipt is not the one of this gate record.',
    remedy: RERUN,
  },
  receipt_inconsistent: {
    ...EVIDENCE,
    meaning: 'What the gate record decides does not follow from what it says it found, so no gate wrote it.',
    remedy: 'Take it for forged: find out who wrote it, and run the gate again.',
  },
  receipt_sha256_mismatch: {
    ...EVIDENCE,
    meaning: 'The runtime receipt is another one than `expected-receipt-sha256` names.',
    remedy: 'Find out who replaced it; pass the output `receipt-sha256` of the job of the gate.',
  },
  receipt_made_locally: {
    ...EVIDENCE,
    meaning: 'The receipt was made outside GitHub Actions, and what a laptop decided lets no job go on.',
    remedy: FOREIGN,
  },
  receipt_of_ci: {
    ...EVIDENCE,
    meaning: 'The receipt was made in GitHub Actions, and this run is a local one: it cannot be of the same run.',
    remedy: 'Use `verify` to check receipts of a workflow run on your own machine.',
  },
  receipt_other_repository: {
    ...EVIDENCE,
    meaning: 'The receipt is of another repository.',
    remedy: FOREIGN,
  },
  receipt_other_run: {
    ...EVIDENCE,
    meaning: 'The receipt is of another workflow run.',
    remedy: FOREIGN,
  },
  receipt_other_attempt: {
    ...EVIDENCE,
    meaning: 'The receipt is of another attempt of this workflow run.',
    remedy:
      'Re-run all jobs, so that the gate decides anew; `allow-earlier-attempt: true` accepts what an earlier attempt decided.',
  },
  receipt_other_commit: {
    ...EVIDENCE,
    meaning: 'The receipt is of another commit.',
    remedy: FOREIGN,
  },
  receipt_in_future: {
    ...EVIDENCE,
    meaning: 'The receipt was made in the future, so one of the clocks is wrong or the time was made up.',
    remedy: 'Set the clocks of the runners right, and run the gate again.',
  },
  receipt_too_old: {
    ...EVIDENCE,
    meaning: 'The receipt is older than `max-age`.',
    remedy: 'Run the gate again.',
  },
  receipt_blocks_gate: {
    gate: 'receipt',
    outcome: 'block',
    failureClass: 'gate',
    meaning: 'The gate decided block, because it could not work itself.',
    remedy: 'Look into the findings of the gate record, and run the gate again.',
  },
  receipt_blocks_evidence: {
    ...EVIDENCE,
    meaning: 'The gate decided block, because evidence is missing, malformed or tampered with.',
    remedy: 'Look into the findings of the gate record.',
  },
  receipt_blocks_policy: {
    gate: 'receipt',
    outcome: 'block',
    failureClass: 'policy',
    meaning: 'The gate decided block, because the evidence says no.',
    remedy: 'Look into the findings of the gate record.',
  },
  receipt_warns: {
    gate: 'receipt',
    outcome: 'warn',
    failureClass: 'none',
    meaning: 'The gate decided warn: the runtime may go on with risky capabilities isolated.',
    remedy: 'Look into the findings of the gate record.',
  },
  receipt_allows: {
    gate: 'receipt',
    outcome: 'pass',
    failureClass: 'none',
    meaning: 'The receipt is proved to be of this run, and the gate decided allow.',
    remedy: 'Nothing to do.',
  },
} as const satisfies Record<string, CodeEntry>;
