import type { Delivery } from '../base/delivery.js';
import { MAX_OUTPUT_CHARACTERS } from '../base/limits.js';
import {
  ACTION_POLICY_PATH,
  ACTION_RECEIPT_PATH,
  GATE_RECORD_PATH,
  RUNTIME_RECEIPT_PATH,
  type Outcome,
} from '../base/outcome.js';
import { deliveredPath } from './delivered.js';
import { jsonLine } from './escape.js';

/**
 * The step outputs (DESIGN §7), only for what exists: no path or hash of a file that does not stand on disk, nothing about an
 * artifact that was not uploaded. `allowed` is `true` only on allow, and comes last, so that it is set after all that it rests on.
 */
export function stepOutputs(outcome: Outcome, delivery: Delivery): ReadonlyMap<string, string> {
  const { plan, chain } = outcome;
  const outputs = new Map<string, string>([
    ['decision', outcome.decision],
    ['action', plan.actionDecision],
    ['failure-class', outcome.failureClass],
    ['enforcement', outcome.enforcement],
    ['request-id', outcome.identity.requestId],
    ['allowed-capabilities', jsonLine(plan.allowed)],
    ['isolated-capabilities', jsonLine(plan.isolated)],
    ['reasons', boundedArray(outcome.reasons)],
    ['findings', boundedArray(outcome.findings)],
  ]);
  const file = (path: string, pathOutput: string, hashOutput?: string, hash?: string | null): void => {
    const absolute = deliveredPath(delivery, path);
    if (absolute === null) return;
    outputs.set(pathOutput, absolute);
    if (hashOutput !== undefined && hash !== undefined && hash !== null) outputs.set(hashOutput, hash);
  };
  file(GATE_RECORD_PATH, 'gate-path');
  file(RUNTIME_RECEIPT_PATH, 'receipt-path', 'receipt-sha256', chain.receiptSha256);
  file(ACTION_POLICY_PATH, 'action-policy-path');
  file(ACTION_RECEIPT_PATH, 'action-receipt-path', 'action-receipt-sha256', chain.actionReceiptSha256);
  if (delivery.upload !== null) {
    const { name, id, digest, url } = delivery.upload;
    outputs.set('artifact-name', name).set('artifact-id', String(id)).set('artifact-digest', digest);
    if (url !== null) outputs.set('artifact-url', url);
  }
  return outputs.set('allowed', String(outcome.decision === 'allow'));
}

/** A JSON array of as many items as fit, from the start; always valid JSON. The gate record holds all of them. */
function boundedArray(items: readonly unknown[]): string {
  const texts: string[] = [];
  let length = '[]'.length;
  for (const item of items) {
    const text = jsonLine(item);
    length += text.length + (texts.length === 0 ? 0 : 1);
    if (length > MAX_OUTPUT_CHARACTERS) break;
    texts.push(text);
  }
  return `[${texts.join(',')}]`;
}
