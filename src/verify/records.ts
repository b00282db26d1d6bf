import { canonicalBytes, type Without } from '../base/canonical.js';
import { sha256, type Digest } from '../base/digest.js';
import type { ActionPolicy, ActionReceipt, GateRecord, RuntimeReceipt } from '../base/generated/records.js';
import type { JsonObject } from '../base/json.js';
import {
  ACTION_POLICY_PATH,
  ACTION_RECEIPT_PATH,
  GATE_RECORD_PATH,
  RUNTIME_RECEIPT_PATH,
  type Outcome,
} from '../base/outcome.js';
import type { CheckList } from './check-list.js';
import { readRecord, type DocumentRead, type RecordDocument } from './document.js';
import { partsOf, type Auditor } from './target.js';

/** One of the four records and the hashes that its content gives. */
export interface HashedRecord<T, Name extends string> {
  readonly value: T;
  readonly computed: Readonly<Record<Name, Digest>>;
}

/** The records of one run, each null where it is not there or has not the form of one. */
export interface Records {
  readonly gate: HashedRecord<GateRecord, 'entryHash' | 'whole'> | null;
  readonly receipt: HashedRecord<RuntimeReceipt, 'own'> | null;
  readonly policy: HashedRecord<ActionPolicy, 'own'> | null;
  readonly action: HashedRecord<ActionReceipt, 'own'> | null;
}

/** The fields that a hash leaves out (docs/receipts.md §3). */
export const NOT_COVERED = {
  gate: ['entry_hash', 'runtime_decision', 'reasons'],
  receipt: 'receipt_sha256',
  policy: 'action_entry_hash',
  action: 'action_receipt_sha256',
} as const satisfies Record<keyof Records, Without>;

/** sha256 of the canonical text of a document without some of its fields. */
export function hashOf(json: JsonObject, without: Without = []): Digest {
  return sha256(canonicalBytes(json, without));
}

/**
 * Whether a later run refused receipts (docs/receipts.md §9): what it refused lies beside its answer as it was read, and may be broken in
 * every way.
 */
export function isDenial(files: ReadonlyMap<string, Uint8Array>, auditor: Auditor): boolean {
  const { actionReceipt } = partsOf(auditor).validators;
  const read = readRecord<ActionReceipt>(ACTION_RECEIPT_PATH, files.get(ACTION_RECEIPT_PATH), actionReceipt);
  if ('problems' in read) return false;
  const { enforced_by: by, action_decision: action } = read.document.value;
  return by !== null && action === 'terminate';
}

/** The records of a run that refused receipts: its own two; what it refused is proved by nothing here, and is not judged. */
export function readDenial(files: ReadonlyMap<string, Uint8Array>, auditor: Auditor, list: CheckList): Records {
  list.skipped(
    'refused-receipts',
    'A later run refused the gate record and the runtime receipt, so they are not proved here; its answer is.',
  );
  const own = new Map([...files].filter(([path]) => path !== GATE_RECORD_PATH && path !== RUNTIME_RECEIPT_PATH));
  return readRecords(own, auditor, list, false);
}

/** Reads the four records of a run, and notes whether each is strict JSON of its schema; without `whole`, the two of the action only. */
export function readRecords(files: ReadonlyMap<string, Uint8Array>, auditor: Auditor, list: CheckList, whole = true): Records {
  const { gateRecord, runtimeReceipt, actionPolicy, actionReceipt } = partsOf(auditor).validators;
  const note = <T>(name: string, path: string, read: DocumentRead<RecordDocument<T>>): RecordDocument<T> | null => {
    list.made(`${name}-form`, `${path} is strict JSON of its schema.`, 'problems' in read ? read.problems : []);
    return 'problems' in read ? null : read.document;
  };
  const at = files.get.bind(files);
  const gate = !whole
    ? null
    : note('gate-record', GATE_RECORD_PATH, readRecord<GateRecord>(GATE_RECORD_PATH, at(GATE_RECORD_PATH), gateRecord));
  const receipt = !whole
    ? null
    : note(
        'runtime-receipt',
        RUNTIME_RECEIPT_PATH,
        readRecord<RuntimeReceipt>(RUNTIME_RECEIPT_PATH, at(RUNTIME_RECEIPT_PATH), runtimeReceipt),
      );
  const policy = note(
    'action-policy',
    ACTION_POLICY_PATH,
    readRecord<ActionPolicy>(ACTION_POLICY_PATH, at(ACTION_POLICY_PATH), actionPolicy),
  );
  const action = note(
    'action-receipt',
    ACTION_RECEIPT_PATH,
    readRecord<ActionReceipt>(ACTION_RECEIPT_PATH, at(ACTION_RECEIPT_PATH), actionReceipt),
  );
  return {
    gate: gate && {
      value: gate.value,
      computed: { entryHash: hashOf(gate.json, NOT_COVERED.gate), whole: hashOf(gate.json) },
    },
    receipt: receipt && { value: receipt.value, computed: { own: hashOf(receipt.json, NOT_COVERED.receipt) } },
    policy: policy && { value: policy.value, computed: { own: hashOf(policy.json, NOT_COVERED.policy) } },
    action: action && { value: action.value, computed: { own: hashOf(action.json, NOT_COVERED.action) } },
  };
}

/**
 * The records of a run whose bytes are those that replay gave: made by our own recorder just now, so their form is right, and their
 * hashes are those that it computed.
 */
export function replayedRecords({ files, chain }: Pick<Outcome, 'files' | 'chain'>, list: CheckList): Records {
  const parse = (name: string, path: string): unknown => {
    list.made(`${name}-form`, `${path} is strict JSON of its schema.`, []);
    return JSON.parse(files.find((file) => file.path === path)?.text ?? 'null');
  };
  return {
    gate: {
      value: parse('gate-record', GATE_RECORD_PATH) as GateRecord,
      computed: { entryHash: computedOf(chain.gateEntryHash), whole: computedOf(chain.gateSha256) },
    },
    receipt: {
      value: parse('runtime-receipt', RUNTIME_RECEIPT_PATH) as RuntimeReceipt,
      computed: { own: computedOf(chain.receiptSha256) },
    },
    policy: { value: parse('action-policy', ACTION_POLICY_PATH) as ActionPolicy, computed: { own: chain.actionEntryHash } },
    action: {
      value: parse('action-receipt', ACTION_RECEIPT_PATH) as ActionReceipt,
      computed: { own: chain.actionReceiptSha256 },
    },
  };
}

/** The hashes that runtime receipt and action receipt really have. */
export function receiptDigests({ receipt, action }: Records): readonly Digest[] {
  return [receipt, action].flatMap((record) => (record === null ? [] : [record.computed.own]));
}

/** A replay of the gate computes every hash; one that is missing would match nothing. */
function computedOf(digest: Digest | null): Digest {
  if (digest === null) throw new TypeError('a replay of the gate left a hash out');
  return digest;
}
