/** Ways to change a bundle, as somebody would who knows more or less of its format. */
import {
  ACTION,
  GATE,
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
} from './seal.mjs';

export const RUNTIME_SUMMARY = 'docs/runtime/stage356_runtime_summary.txt';
export const ACTION_SUMMARY = 'docs/actions/stage357_runtime_action_summary.txt';
export const LOG = 'docs/runtime/fail_closed_gate_audit_log.jsonl';

const BAD = { status: 1, verdict: 'not proved' };
/** Every hash holds, so only deriving the decision again, or a clock, tells. */
const HASHES = { status: 0, verdict: 'hashes' };

const both = { verify: { ...BAD, proof: null }, python: BAD };
export const forged = { verify: { ...BAD, proof: null }, python: HASHES };
export const holds = { verify: { ...HASHES, proof: 'self-consistent' }, python: HASHES };

export const from = (name, why, change, expected = both) => ({ from: name, why, change, ...expected });
export const get = (files, path) => files.get(path) ?? Buffer.from('');
export const text = (files, path) => get(files, path).toString('utf8');

/** Changes one bit in the middle of a file. */
export const flip = (path) => (files) => {
  const bytes = Buffer.from(get(files, path));
  bytes[bytes.length >> 1] ^= 1;
  files.set(path, bytes);
};
export const find = (files, folder) => [...files.keys()].find((path) => path.startsWith(folder)) ?? '';
export const first = (folder, change) => (files) => change(find(files, folder))(files);

/** A change after which the manifest is made anew, as one who only knows the manifest would. */
export const listed = (change) => (files, other) => {
  change(files, other);
  remakeManifest(files);
};
export const replaced = (path, before, after) => (files) => {
  if (!text(files, path).includes(before)) throw new Error(`${path} does not hold ${before}`);
  files.set(path, Buffer.from(text(files, path).replace(before, after)));
};
export const lines =
  (change, path = SLICE) =>
  (files) => {
    files.set(path, Buffer.from(change(text(files, path).split(/(?<=\n)/)).join('')));
  };
export const taken =
  (...paths) =>
  (files, other) => {
    for (const path of paths) files.set(path, get(other('warn-local'), path));
  };

/** Takes over what an allowed run decided, in every record, and makes every hash anew. */
export function forgeDecision(files, other) {
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
export function forgeResult(files) {
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

export function future(files) {
  reseal(files, ({ gate, receipt, policy, action, inputs, log }) => {
    inputs.context.now_ms += 100 * 365 * 86_400_000;
    const time = new Date(inputs.context.now_ms).toISOString();
    for (const document of [gate, receipt, policy, action]) document.created_at = time.replace(/\.\d{3}/, '');
    for (const record of log) record.timestamp = time;
  });
}

/** Closes a line that a killed run left unfinished, as the next run does. */
export function closeTornLine(files) {
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
