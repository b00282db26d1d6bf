/** Records and logs that do not go with each other. */
import { ACTION_SUMMARY, forged, from, listed, replaced, lines, taken, forgeDecision, forgeResult } from './changes.mjs';
import {
  ACTION,
  GATE,
  INPUTS,
  POLICY,
  RECEIPT,
  SLICE,
  digest,
  read,
  records,
  reseal,
  sha256,
  write,
  writeLog,
} from './seal.mjs';

export const DAMAGED_LINKS = [
  ['not-a-number', from('allow', 'NaN is no JSON.', listed(replaced(GATE, '"stage": 356', '"stage": NaN')))],
  [
    'gate-record-edited',
    from(
      'block-policy',
      'The decision was edited in one place, and the manifest made anew.',
      listed(replaced(GATE, '"runtime_decision": "block"', '"runtime_decision": "allow"')),
    ),
  ],
  [
    'gate-record-without-schema',
    from('allow', 'Records of this program do not become old ones of another by losing a field.', (files) =>
      reseal(files, ({ gate }) => {
        delete gate.schema;
      }),
    ),
  ],
  ['receipt-of-another-run', from('allow', 'The runtime receipt is that of another run.', listed(taken(RECEIPT)))],
  [
    'actions-of-another-run',
    from('allow', 'The records of the action are those of another run.', listed(taken(POLICY, ACTION, ACTION_SUMMARY))),
  ],
  [
    'records-of-another-run',
    from(
      'allow',
      'All records are those of another run, and hold by themselves.',
      listed(taken(GATE, RECEIPT, POLICY, ACTION)),
    ),
  ],
  ['audit-log-of-another-run', from('allow', 'The slice of the audit log is that of another run.', listed(taken(SLICE)))],
  [
    'context-edited',
    from(
      'allow',
      'The recorded context is not that of the gate record.',
      listed(replaced(INPUTS, '"repository": "octo-org/example"', '"repository": "octo-org/another"')),
    ),
  ],
  [
    'metadata-edited',
    from(
      'allow-metadata',
      'The metadata is not what its digest is of.',
      listed(replaced(INPUTS, 'symbol_count=42', 'symbol_count=99')),
    ),
  ],
  [
    'head-differs',
    from(
      'allow',
      'The recorded inputs name another record of the log than the records do.',
      listed((files) => {
        const inputs = read(files, INPUTS);
        inputs.audit_log.sequence += 1;
        write(files, INPUTS, inputs);
      }),
    ),
  ],
  ['log-line-cut', from('allow', 'A line of the log is missing.', listed(lines((all) => all.toSpliced(2, 1))))],
  ['log-first-line-cut', from('allow', 'The first line of the log is missing.', listed(lines((all) => all.slice(1))))],
  ['log-last-line-cut', from('allow', 'The intent is missing.', listed(lines((all) => all.slice(0, -1))))],
  ['log-line-doubled', from('allow', 'A line stands twice.', listed(lines((all) => all.toSpliced(2, 0, all[2] ?? ''))))],
  [
    'log-lines-swapped',
    from('allow', 'Two lines changed places.', listed(lines((all) => all.toSpliced(2, 2, all[3] ?? '', all[2] ?? '')))),
  ],
  [
    'log-line-not-canonical',
    from(
      'allow',
      'A line says the same in another text.',
      listed(lines((all) => all.with(1, `${JSON.stringify(JSON.parse(all[1] ?? ''), null, 1).replaceAll('\n', '')}\n`))),
    ),
  ],
  [
    'log-without-last-line-feed',
    from('allow', 'What has no line feed is no record.', listed(lines((all) => [all.join('').trimEnd()]))),
  ],
  [
    'log-with-foreign-line',
    from('allow', 'A line that is no record.', listed(lines((all) => all.toSpliced(3, 0, 'approved\n')))),
  ],
  [
    'log-of-another-decision',
    from(
      'allow',
      'The log was chained anew and says another decision than the records.',
      listed((files) => {
        const log = records(files);
        for (const record of log) if (record.event === 'decision_made') record.decision = 'warn';
        log.forEach((record, index) => {
          if (index > 0) record.previous_hash = log[index - 1].record_hash;
          record.record_hash = digest(record, 'record_hash');
        });
        writeLog(files, log);
      }),
    ),
  ],
  [
    'forged-decision',
    from(
      'block-policy',
      'A block became an allow in every record, and every hash was made anew: only the evidence says otherwise.',
      forgeDecision,
      forged,
    ),
  ],
  [
    'forged-result',
    from(
      'allow-signed',
      'Signed evidence was changed, and every hash made anew: the signature does not hold.',
      forgeResult,
      forged,
    ),
  ],
  [
    'forged-metadata',
    from(
      'allow-metadata',
      'The metadata was lowered under the threshold, and every hash made anew.',
      (files) =>
        reseal(files, ({ inputs: { request } }) => {
          request.metadata = request.metadata.replace('symbol_count=42', 'symbol_count=1');
          request.metadata_sha256 = sha256(Buffer.from(request.metadata));
        }),
      forged,
    ),
  ],
  [
    'forged-context',
    from(
      'warn-local',
      'A laptop became a runner in every record, and every hash was made anew.',
      (files) =>
        reseal(files, ({ gate, inputs }) => {
          inputs.context.github_actions = 'true';
          Object.assign(gate.runtime_context, { github_actions_env: 'true', is_github_actions: true, local_execution: false });
        }),
      forged,
    ),
  ],
];
