import type { CodeText } from '../entry.js';
import type { RECEIPT_CODES } from '../receipt.js';

const RERUN = 'Have the job of the gate write its receipts again, and hand over both files unchanged.';
const FOREIGN = 'Take the receipts of the job of the gate in this very run; find out how others came to lie there.';

/** The texts of `RECEIPT_CODES`. */
export const RECEIPT_TEXTS = {
  expected_receipt_missing: {
    meaning: 'Receipts from an artifact need `expected-receipt-sha256`, because the name of an artifact can be imitated.',
    remedy:
      'Pass the output `receipt-sha256` of the job of the gate; where that is empty, the gate was skipped or failed, so nothing may follow from it.',
  },
  receipt_gate_missing: {
    meaning: 'There is no gate record, so nothing shows that a gate decided.',
    remedy: 'Check `receipts` or `upstream-artifact`, and that the job of the gate is in `needs` and did run.',
  },
  receipt_missing: {
    meaning: 'There is no runtime receipt, so nothing shows that a gate decided.',
    remedy: 'Check `receipts` or `upstream-artifact`, and that the job of the gate is in `needs` and did run.',
  },
  receipt_legacy: {
    meaning:
      'The record has no `schema`: systems that write such records do not say which run they are of, so it cannot be proved.',
    remedy: 'Let this gate decide in this run, and hand over its receipts.',
  },
  receipt_malformed: {
    meaning: 'The record does not have the form that its schema asks for.',
    remedy: RERUN,
  },
  receipt_hash_mismatch: {
    meaning: 'A hash that the record states of itself is not the one that it has: it was changed after it was written.',
    remedy: RERUN,
  },
  receipt_gate_mismatch: {
    meaning: 'The runtime receipt is not the one of this gate record.',
    remedy: RERUN,
  },
  receipt_inconsistent: {
    meaning: 'What the gate record decides does not follow from what it says it found, so no gate wrote it.',
    remedy: 'Take it for forged: find out who wrote it, and run the gate again.',
  },
  receipt_sha256_mismatch: {
    meaning: 'The runtime receipt is another one than `expected-receipt-sha256` names.',
    remedy: 'Find out who replaced it; pass the output `receipt-sha256` of the job of the gate.',
  },
  receipt_made_locally: {
    meaning: 'The receipt was made outside GitHub Actions, and what a laptop decided lets no job go on.',
    remedy: FOREIGN,
  },
  receipt_of_ci: {
    meaning: 'The receipt was made in GitHub Actions, and this run is a local one: it cannot be of the same run.',
    remedy: 'Use `verify` to check receipts of a workflow run on your own machine.',
  },
  receipt_other_repository: {
    meaning: 'The receipt is of another repository.',
    remedy: FOREIGN,
  },
  receipt_other_run: {
    meaning: 'The receipt is of another workflow run.',
    remedy: FOREIGN,
  },
  receipt_other_attempt: {
    meaning: 'The receipt is of another attempt of this workflow run.',
    remedy:
      'Re-run all jobs, so that the gate decides anew; `allow-earlier-attempt: true` accepts what an earlier attempt decided.',
  },
  receipt_other_commit: {
    meaning: 'The receipt is of another commit.',
    remedy: FOREIGN,
  },
  receipt_in_future: {
    meaning: 'The receipt was made in the future, so one of the clocks is wrong or the time was made up.',
    remedy: 'Set the clocks of the runners right, and run the gate again.',
  },
  receipt_too_old: {
    meaning: 'The receipt is older than `max-age`.',
    remedy: 'Run the gate again.',
  },
  receipt_blocks_gate: {
    meaning: 'The gate decided block, because it could not work itself.',
    remedy: 'Look into the findings of the gate record, and run the gate again.',
  },
  receipt_blocks_evidence: {
    meaning: 'The gate decided block, because evidence is missing, malformed or tampered with.',
    remedy: 'Look into the findings of the gate record.',
  },
  receipt_blocks_policy: {
    meaning: 'The gate decided block, because the evidence says no.',
    remedy: 'Look into the findings of the gate record.',
  },
  receipt_warns: {
    meaning: 'The gate decided warn: the runtime may go on with risky capabilities isolated.',
    remedy: 'Look into the findings of the gate record.',
  },
  receipt_allows: {
    meaning: 'The receipt is proved to be of this run, and the gate decided allow.',
    remedy: 'Nothing to do.',
  },
} as const satisfies Record<keyof typeof RECEIPT_CODES, CodeText>;
