/** What is done to good bundles, by name, and what the two programs must say of it. */
import {
  ACTION,
  GATE,
  INPUTS,
  MANIFEST,
  POLICY,
  RECEIPT,
  SLICE,
  canonical,
  digest,
  read,
  records,
  remakeManifest,
  reseal,
  sha256,
  write,
  writeLog,
} from './seal.mjs';

const RUNTIME_SUMMARY = 'docs/runtime/stage356_runtime_summary.txt';
const ACTION_SUMMARY = 'docs/actions/stage357_runtime_action_summary.txt';
const LOG = 'docs/runtime/fail_closed_gate_audit_log.jsonl';

const BAD = { status: 1, verdict: 'not proved' };
/** Every hash holds, so only deriving the decision again, or a clock, tells. */
const HASHES = { status: 0, verdict: 'hashes' };

const both = { verify: { ...BAD, proof: null }, python: BAD };
const forged = { verify: { ...BAD, proof: null }, python: HASHES };
const holds = { verify: { ...HASHES, proof: 'self-consistent' }, python: HASHES };

const from = (name, why, change, expected = both) => ({ from: name, why, change, ...expected });
const get = (files, path) => files.get(path) ?? Buffer.from('');
const text = (files, path) => get(files, path).toString('utf8');

/** Changes one bit in the middle of a file. */
const flip = (path) => (files) => {
  const bytes = Buffer.from(get(files, path));
  bytes[bytes.length >> 1] ^= 1;
  files.set(path, bytes);
};
const find = (files, folder) => [...files.keys()].find((path) => path.startsWith(folder)) ?? '';
const first = (folder, change) => (files) => change(find(files, folder))(files);

/** A change after which the manifest is made anew, as one who only knows the manifest would. */
const listed = (change) => (files, other) => {
  change(files, other);
  remakeManifest(files);
};
const replaced = (path, before, after) => (files) => {
  if (!text(files, path).includes(before)) throw new Error(`${path} does not hold ${before}`);
  files.set(path, Buffer.from(text(files, path).replace(before, after)));
};
const lines =
  (change, path = SLICE) =>
  (files) => {
    files.set(path, Buffer.from(change(text(files, path).split(/(?<=\n)/)).join('')));
  };
const taken =
  (...paths) =>
  (files, other) => {
    for (const path of paths) files.set(path, get(other('warn-local'), path));
  };

const BYTES = [
  ['gate-record', GATE],
  ['runtime-receipt', RECEIPT],
  ['runtime-summary', RUNTIME_SUMMARY],
  ['action-policy', POLICY],
  ['action-receipt', ACTION],
  ['action-summary', ACTION_SUMMARY],
  ['recorded-inputs', INPUTS],
  ['audit-log', SLICE],
  ['manifest', MANIFEST],
].map(([name, path]) => [`byte-in-${name}`, from('allow', `One bit of ${path} is another.`, flip(path))]);

/** Takes over what an allowed run decided, in every record, and makes every hash anew. */
function forgeDecision(files, other) {
  const allowed = other('allow');
  const decision = ['runtime_decision', 'reasons', 'violations', 'failure_class', 'checks', 'findings'];
  const action = ['checks', 'violations', 'action_decision', 'isolation_mode', 'actions', 'failure_class'];
  const carry = (document, path, fields) =>
    Object.assign(document, Object.fromEntries(fields.map((field) => [field, read(allowed, path)[field]])));
  reseal(files, ({ gate, receipt, policy, action: last, log }) => {
    carry(gate, GATE, decision);
    carry(
      receipt,
      RECEIPT,
      decision.filter((field) => field !== 'findings'),
    );
    carry(policy, POLICY, action);
    carry(last, ACTION, [...action, 'runtime_decision_from_stage356']);
    policy.stage356_binding.stage356_runtime_decision = 'allow';
    const said = new Map(records(allowed).map((record) => [`${record.event} ${record.gate}`, record]));
    for (const record of log) {
      const model = said.get(`${record.event} ${record.gate}`);
      if (model !== undefined) Object.assign(record, { decision: model.decision, action: model.action, code: model.code });
    }
  });
}

/** Changes the signed result, makes its own hash anew, and everything that names it. */
function forgeResult(files) {
  reseal(files, ({ gate, inputs }) => {
    const entry = inputs.evidence.files.find((one) => one.role === 'result');
    const path = `evidence/${entry.sha256}.json`;
    const result = { ...read(files, path), created_at: '2026-01-31T00:00:00Z' };
    result.result_sha256 = digest(result, 'result_sha256');
    files.delete(path);
    const bytes = Buffer.from(JSON.stringify(result));
    const named = { size: bytes.length, sha256: sha256(bytes) };
    files.set(`evidence/${named.sha256}.json`, bytes);
    Object.assign(entry, named);
    Object.assign(
      gate.inputs.find((one) => one.path === entry.path),
      named,
    );
    gate.stage355_binding.stage355_result_sha256 = result.result_sha256;
  });
}

function future(files) {
  reseal(files, ({ gate, receipt, policy, action, inputs, log }) => {
    inputs.context.now_ms += 100 * 365 * 86_400_000;
    const time = new Date(inputs.context.now_ms).toISOString();
    for (const document of [gate, receipt, policy, action]) document.created_at = time.replace(/\.\d{3}/, '');
    for (const record of log) record.timestamp = time;
  });
}

/** Closes a line that a killed run left unfinished, as the next run does. */
function closeTornLine(files) {
  const torn = '{"action":null,"code":null,"data_ha';
  const last = JSON.parse(text(files, LOG).trimEnd().split('\n').at(-1) ?? '');
  const record = {
    ...last,
    sequence: last.sequence + 1,
    previous_hash: last.record_hash,
    torn_line_sha256: sha256(torn),
    event: 'request_received',
    record_id: 'local-0000000000000001.1',
    request_id: 'local-0000000000000001',
  };
  record.record_hash = digest(record, 'record_hash');
  files.set(LOG, Buffer.from(`${text(files, LOG)}${torn}\n${canonical(record)}\n`));
}

/** Name -> which good one it is made from, why it is judged so, the change, and the two verdicts. */
export const DAMAGE = new Map([
  ...BYTES,
  ['byte-in-evidence', from('allow', 'One bit of an evidence file is another.', first('evidence/', flip))],
  ['byte-in-key', from('allow-signed', 'One bit of a trusted key is another.', first('keys/', flip))],
  [
    'evidence-changed-and-listed',
    from(
      'allow',
      'The manifest was made anew, but a file of evidence is called by its sha256.',
      listed(first('evidence/', flip)),
    ),
  ],
  ['key-changed-and-listed', from('allow-signed', 'Likewise a key.', listed(first('keys/', flip)))],
  [
    'evidence-removed',
    from('allow', 'A file that the manifest lists is not there.', (files) => files.delete(find(files, 'evidence/'))),
  ],
  [
    'evidence-removed-and-unlisted',
    from(
      'allow',
      'The manifest was made anew, but the recorded inputs name the file.',
      listed((files) => files.delete(find(files, 'evidence/'))),
    ),
  ],
  [
    'key-removed-and-unlisted',
    from(
      'allow-signed',
      'The policy in force names the key.',
      listed((files) => files.delete(find(files, 'keys/'))),
    ),
  ],
  [
    'audit-log-removed-and-unlisted',
    from(
      'allow',
      'Only a block that says why may be without its slice of the audit log.',
      listed((files) => files.delete(SLICE)),
    ),
  ],
  [
    'summary-removed-and-unlisted',
    from(
      'allow',
      'No hash of the records covers a summary, but it belongs there.',
      listed((files) => files.delete(RUNTIME_SUMMARY)),
    ),
  ],
  ['manifest-removed', from('allow', 'A bundle without its manifest is not complete.', (files) => files.delete(MANIFEST))],
  [
    'recorded-inputs-removed',
    from('allow', 'A bundle without its recorded inputs cannot be bound to anything.', (files) => files.delete(INPUTS)),
  ],
  [
    'file-added',
    from('allow', 'A file that the manifest does not list.', (files) => files.set('notes.txt', Buffer.from('approved\n'))),
  ],
  [
    'file-added-and-listed',
    from(
      'allow',
      'A file that has no place in a bundle, listed or not.',
      listed((files) => files.set('notes.txt', Buffer.from('approved\n'))),
    ),
  ],
  [
    'file-renamed-and-listed',
    from(
      'allow',
      'The right bytes under a name that has no place.',
      listed((files) => {
        const path = find(files, 'evidence/');
        files.set('evidence/result.json', get(files, path));
        files.delete(path);
      }),
    ),
  ],
  [
    'manifest-indented',
    from('allow', 'The manifest is not canonical text.', (files) =>
      files.set(MANIFEST, Buffer.from(JSON.stringify(read(files, MANIFEST), null, 2))),
    ),
  ],
  [
    'manifest-line-feed',
    from('allow', 'There is a line feed behind the manifest.', (files) =>
      files.set(MANIFEST, Buffer.from(`${text(files, MANIFEST)}\n`)),
    ),
  ],
  [
    'manifest-reordered',
    from('allow', 'The files are not sorted by path.', (files) =>
      remakeManifest(files, (manifest) => manifest.files.reverse()),
    ),
  ],
  [
    'manifest-lists-twice',
    from('allow', 'One file is listed twice.', (files) =>
      remakeManifest(files, (manifest) => manifest.files.unshift(manifest.files[0])),
    ),
  ],
  [
    'manifest-of-another-request',
    from('allow', 'The manifest names another request than the records.', (files) =>
      remakeManifest(files, (manifest) => {
        manifest.request_id = read(files, INPUTS).request_id.replace(/.{8}$/, '00000000');
      }),
    ),
  ],
  [
    'manifest-hash-upper-case',
    from('allow', 'Hashes are lower-case.', (files) => {
      const manifest = read(files, MANIFEST);
      files.set(MANIFEST, Buffer.from(canonical({ ...manifest, manifest_sha256: manifest.manifest_sha256.toUpperCase() })));
    }),
  ],
  [
    'evidence-claimed-included',
    from('allow-withheld', 'The manifest says that the evidence is there, and it is not.', (files) =>
      remakeManifest(files, (manifest) => {
        manifest.evidence_included = true;
      }),
    ),
  ],
  [
    'duplicate-key',
    from(
      'allow',
      'Of two keys of one name readers take the first, the last, or none.',
      listed(replaced(GATE, '"stage": 356,', '"runtime_decision": "block",\n  "stage": 356,')),
    ),
  ],
  [
    'byte-order-mark',
    from(
      'allow',
      'Strict JSON has no byte-order mark.',
      listed((files) => files.set(ACTION, Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), get(files, ACTION)]))),
    ),
  ],
  [
    'not-utf8',
    from(
      'allow',
      'A byte that is not UTF-8.',
      listed((files) => {
        const bytes = Buffer.from(get(files, RECEIPT));
        bytes[bytes.indexOf('Runtime')] = 0xff;
        files.set(RECEIPT, bytes);
      }),
    ),
  ],
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
  ['future', from('allow', 'Every record is of a time that is still to come.', future, forged)],
  [
    'enforced-receipt-of-another-run',
    from(
      'enforce',
      'The receipt is not the one that was enforced.',
      listed((files, other) => files.set(RECEIPT, get(other('allow'), RECEIPT))),
    ),
  ],
  [
    'enforced-gate-record-edited',
    from(
      'enforce-block',
      'The decision was edited after it was enforced.',
      listed(replaced(GATE, '"runtime_decision": "block"', '"runtime_decision": "allow"')),
    ),
  ],
  ['enforced-action-byte', from('enforce', 'One bit of the action receipt is another.', flip(ACTION))],
  [
    'nothing',
    from(
      'allow',
      'A folder without manifest and without docs/runtime.',
      (files) => {
        files.clear();
        files.set('notes.txt', Buffer.from('approved\n'));
      },
      { verify: { status: 2, verdict: 'unusable', proof: null }, python: { status: 2, verdict: 'unusable' } },
    ),
  ],
  [
    'workspace-log-missing',
    from('workspace', 'The receipts name a record of a log that is gone.', (files) => files.delete(LOG)),
  ],
  [
    'workspace-log-cut',
    from(
      'workspace',
      'The end of the log was cut, with the record that the receipts name.',
      lines((all) => all.slice(0, -5), LOG),
    ),
  ],
  [
    'workspace-log-line-doubled',
    from(
      'workspace',
      'A line stands twice.',
      lines((all) => all.toSpliced(1, 0, all[1] ?? ''), LOG),
    ),
  ],
  [
    'workspace-log-unfinished',
    from(
      'workspace',
      'A run that was killed left half a line: that is in order at the very end.',
      (files) => files.set(LOG, Buffer.from(`${text(files, LOG)}{"action":null,"co`)),
      holds,
    ),
  ],
  ['workspace-log-continued', from('workspace', 'The next run closed that line and names its digest.', closeTornLine, holds)],
  [
    'workspace-evidence-changed',
    from(
      'workspace',
      'The evidence is not that which was read.',
      replaced('docs/keys/stage355_key_status_verification.json', '"stage": 355', '"stage":  355'),
    ),
  ],
]);
