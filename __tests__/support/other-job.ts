/** Receipts as another job leaves them, and what an attacker makes of them. */

import { canonicalOfPlain } from '../../src/base/canonical.js';
import type { RuntimeContext } from '../../src/base/context.js';
import { sha256, type Digest } from '../../src/base/digest.js';
import { GATE_RECORD_PATH, RUNTIME_RECEIPT_PATH, type Outcome } from '../../src/base/outcome.js';
import { FLOOR, tightened } from '../../src/base/policy.js';
import type { ReceiptFile } from '../../src/base/evidence.js';
import type { CapturedReceipts } from '../../src/base/receipts.js';
import { DEFAULT_SETTINGS, type Settings } from '../../src/base/settings.js';
import { TOOL } from '../../src/base/tool.js';
import type { Subject } from '../../src/gate.js';
import { CI_CONTEXT, realOutcome } from './real-outcome.js';

/** A record whose fields may be anything. */
export type Loose = Record<string, unknown>;

/** The two records, as they are read from disk. */
export interface LooseReceipts {
  gate: Loose;
  receipt: Loose;
}

/** What the job of the gate decided on the example that is allowed, in the same run as `deploySubject`. */
export const ALLOWED: Outcome = realOutcome({ example: 'allow' });

export function textOf({ files }: Outcome, wanted: string): string {
  const text = files.find(({ path }) => path === wanted)?.text;
  if (text === undefined) throw new Error(`the outcome has no ${wanted}`);
  return text;
}

export function receiptsOf(outcome: Outcome): LooseReceipts {
  const parse = (path: string): Loose => JSON.parse(textOf(outcome, path)) as Loose;
  return { gate: parse(GATE_RECORD_PATH), receipt: parse(RUNTIME_RECEIPT_PATH) };
}

/** Fields that the receipt repeats. */
const SHARED = [
  'created_at',
  'request_id',
  'audit_log',
  'previous_hash',
  'runtime_decision',
  'reasons',
  'failure_class',
  'enforcement',
  'checks',
  'violations',
  'policy',
  'effective_policy',
];

/** Changes a gate record and makes every hash and every repetition of it anew, as whoever knows the rules can. */
export function forged(outcome: Outcome, change: (gate: Loose) => void): LooseReceipts {
  const { gate, receipt } = receiptsOf(outcome);
  change(gate);
  gate['entry_hash'] = sha256(canonicalOfPlain(gate, ['entry_hash', 'runtime_decision', 'reasons']));
  for (const field of SHARED) receipt[field] = gate[field];
  receipt['entry_hash'] = gate['entry_hash'];
  receipt['gate_sha256'] = sha256(canonicalOfPlain(gate));
  receipt['receipt_sha256'] = sha256(canonicalOfPlain(receipt, 'receipt_sha256'));
  return { gate, receipt };
}

export function fileOf(role: 'gate-record' | 'runtime-receipt', content: Uint8Array | string): ReceiptFile {
  const path = role === 'gate-record' ? GATE_RECORD_PATH : RUNTIME_RECEIPT_PATH;
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  return { role, path, state: 'read', bytes, sha256: sha256(bytes) };
}

export function captured({ gate, receipt }: LooseReceipts): CapturedReceipts {
  return {
    gateRecord: fileOf('gate-record', JSON.stringify(gate)),
    receipt: fileOf('runtime-receipt', JSON.stringify(receipt)),
    artifact: null,
  };
}

export function capturedOf(outcome: Outcome): CapturedReceipts {
  return captured(receiptsOf(outcome));
}

/** `receipt_sha256` as the job of the gate hands it over. */
export function receiptSha256Of(outcome: Outcome): Digest {
  const { receiptSha256 } = outcome.chain;
  if (receiptSha256 === null) throw new Error('the outcome has no receipt');
  return receiptSha256;
}

/** The later job of the same run, a minute after the gate. */
export function deploySubject(context: Partial<RuntimeContext> = {}, settings: Partial<Settings> = {}): Subject {
  const asked = { ...DEFAULT_SETTINGS, ...settings };
  return {
    identity: { requestId: '9876543210-1-deploy-11223344', tool: TOOL },
    context: { ...CI_CONTEXT, job: 'deploy', now: CI_CONTEXT.now + 60_000, ...context },
    settings: asked,
    policy: tightened(FLOOR, asked),
  };
}
