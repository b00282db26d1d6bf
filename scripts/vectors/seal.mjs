/** Makes every hash of a bundle anew after its records were changed: what a forger does who knows the format. */
import { createHash } from 'node:crypto';

export const GATE = 'docs/runtime/stage356_runtime_fail_closed_gate.json';
export const RECEIPT = 'docs/runtime/stage356_runtime_execution_receipt.json';
export const POLICY = 'docs/actions/stage357_runtime_action_policy.json';
export const ACTION = 'docs/actions/stage357_runtime_action_receipt.json';
export const INPUTS = 'recorded-inputs.json';
export const SLICE = 'audit-log.jsonl';
export const MANIFEST = 'manifest.json';

export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** Canonical text of what has ASCII keys and whole numbers only. */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`);
  return `{${members.join(',')}}`;
}

export function digest(value, ...without) {
  return sha256(canonical(Object.fromEntries(Object.entries(value).filter(([key]) => !without.includes(key)))));
}

export const read = (files, path) => JSON.parse((files.get(path) ?? Buffer.from('null')).toString('utf8'));
export const write = (files, path, value) => files.set(path, Buffer.from(`${JSON.stringify(value, null, 2)}\n`));
export const records = (files) =>
  (files.get(SLICE) ?? Buffer.from(''))
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Reads the documents of a bundle, lets `change` edit them in place, and makes every hash of them, of the log and of the manifest. */
export function reseal(files, change = () => undefined) {
  const [gate, receipt, policy, action, inputs] = [GATE, RECEIPT, POLICY, ACTION, INPUTS].map((path) => read(files, path));
  const log = records(files);
  change({ gate, receipt, policy, action, inputs, log });

  const planned = log.findLastIndex((record) => record.event === 'action_planned');
  const requestHash = digest(inputs.request, 'metadata');
  const evidenceHash = inputs.evidence === null ? null : sha256(canonical(inputs.evidence.files));
  for (const record of log) {
    // What a claim is about is no evidence.
    const isOther = record.data_hash === null || record.event.startsWith('nonce_');
    Object.assign(record, { request_hash: requestHash, data_hash: isOther ? record.data_hash : evidenceHash });
  }
  chain(log.slice(0, planned + 1));
  const link = { ...gate.audit_log, sequence: log[planned].sequence, record_hash: log[planned].record_hash };
  for (const document of [gate, receipt, action, inputs]) document.audit_log = link;

  gate.entry_hash = digest(gate, 'entry_hash', 'runtime_decision', 'reasons');
  Object.assign(receipt, { entry_hash: gate.entry_hash, gate_sha256: digest(gate) });
  receipt.receipt_sha256 = digest(receipt, 'receipt_sha256');
  policy.previous_hash = receipt.receipt_sha256;
  Object.assign(policy.stage356_binding, {
    stage356_receipt_sha256: receipt.receipt_sha256,
    stage356_entry_hash: gate.entry_hash,
  });
  policy.action_entry_hash = digest(policy, 'action_entry_hash');
  Object.assign(action, { previous_hash: receipt.receipt_sha256, action_entry_hash: policy.action_entry_hash });
  action.action_receipt_sha256 = digest(action, 'action_receipt_sha256');
  for (const record of log.slice(planned + 1)) record.data_hash = action.action_receipt_sha256;
  chain(log.slice(planned));

  for (const [path, document] of [
    [GATE, gate],
    [RECEIPT, receipt],
    [POLICY, policy],
    [ACTION, action],
    [INPUTS, inputs],
  ]) {
    write(files, path, document);
  }
  writeLog(files, log);
  remakeManifest(files);
}

/** Chains records to the first of them. */
function chain(log) {
  log.forEach((record, index) => {
    const before = log[index - 1];
    if (before !== undefined) record.previous_hash = before.record_hash;
    record.record_hash = digest(record, 'record_hash');
  });
}

export function writeLog(files, log) {
  files.set(SLICE, Buffer.from(log.map((record) => `${canonical(record)}\n`).join('')));
}

/** Lists the files that are there, whatever they are. */
export function remakeManifest(files, change = () => undefined) {
  const manifest = read(files, MANIFEST);
  const paths = [...files.keys()].filter((path) => path !== MANIFEST).sort();
  manifest.files = paths.map((path) => {
    const bytes = files.get(path) ?? Buffer.from('');
    return { path, size: bytes.length, sha256: sha256(bytes) };
  });
  change(manifest);
  manifest.manifest_sha256 = digest(manifest, 'manifest_sha256');
  files.set(MANIFEST, Buffer.from(canonical(manifest)));
}
