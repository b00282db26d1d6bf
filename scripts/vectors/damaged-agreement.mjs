/** Records and log made anew throughout, that contradict each other or themselves: no evidence is needed to tell. */
import { from } from './changes.mjs';
import { reseal } from './seal.mjs';

const both = (change) => (files) => reseal(files, change);
const withheld = (why, change) => from('allow-withheld', why, both(change));

/** The records of the log that `change` gives, numbered anew. */
const log = (change) => (documents) => {
  const [first] = documents.log;
  const [sequence, previous] = [first.sequence, first.previous_hash];
  const changed = change(documents.log.map((record) => ({ ...record })));
  changed.forEach((record, index) => {
    Object.assign(record, {
      sequence: sequence + index,
      record_id: `${record.request_id}.${index + 1}`,
      previous_hash: previous,
    });
  });
  documents.log.splice(0, documents.log.length, ...changed);
};
const rows = (event, values) => log((all) => all.map((row) => (row.event === event ? { ...row, ...values } : row)));

export const DAMAGED_AGREEMENT = [
  [
    'allowed-with-violations',
    withheld('An allow that names violations.', ({ gate, receipt }) => {
      for (const record of [gate, receipt]) record.violations = ['stage355_has_violations'];
    }),
  ],
  [
    'allowed-with-a-check-that-fails',
    withheld('An allow beside a check that does not hold.', ({ gate, receipt }) => {
      for (const record of [gate, receipt]) record.checks = { ...record.checks, stage355_decision_accept: false };
    }),
  ],
  [
    'allowed-without-proof',
    withheld('An allow whose evidence was not seen to hold.', ({ gate }) => Object.assign(gate, { evidence_proof: null })),
  ],
  [
    'allowed-without-a-gate',
    withheld('An allow for which one of the gates found nothing.', (documents) => {
      const { gate } = documents;
      gate.findings = gate.findings.filter((finding) => finding.gate !== 'key-status');
      log((all) => all.filter((row) => row.gate !== 'key-status'))(documents);
    }),
  ],
  [
    'allowed-beside-an-incident',
    withheld('An allow beside an incident that is a block.', ({ inputs }) => {
      inputs.incidents = [
        { code: 'receipt_upload_failed', gate: 'gate', outcome: 'block', message: 'The receipts were not uploaded.' },
      ];
    }),
  ],
  [
    'engine-of-one-record',
    withheld('The gate record names another program than the runtime receipt.', ({ gate }) =>
      Object.assign(gate, { engine: 'another' }),
    ),
  ],
  [
    'request-of-another-run',
    withheld('The request id is not one of the run that the records name.', ({ gate, inputs }) => {
      gate.runtime_context.github_run_id = '1';
      inputs.context.run_id = '1';
    }),
  ],
  [
    'log-without-a-gate',
    withheld(
      'The log does not tell of one of the gates.',
      log((all) => all.filter((row) => row.gate !== 'key-status')),
    ),
  ],
  [
    'log-with-a-gate-twice',
    withheld(
      'The log tells of a gate twice.',
      log((all) => all.flatMap((row) => (row.gate === 'key-status' ? [row, { ...row }] : [row]))),
    ),
  ],
  [
    'log-with-another-code',
    withheld('The log gives another code of the gates than the findings.', rows('gate_evaluated', { code: 'expired' })),
  ],
  ['log-that-knows-before', withheld('The request knows its decision.', rows('request_received', { decision: 'allow' }))],
  [
    'approval-not-complete',
    from(
      'approved-allow',
      'What was approved cannot be told.',
      both(({ gate }) => Object.assign(gate.approval, { request_digest: null })),
    ),
  ],
];
