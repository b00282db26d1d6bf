import { join } from 'node:path';

import type { Delivery } from '../base/delivery.js';
import type { Finding } from '../base/finding.js';
import { MAX_OUTPUT_CHARACTERS } from '../base/limits.js';
import {
  ACTION_POLICY_PATH,
  ACTION_RECEIPT_PATH,
  GATE_RECORD_PATH,
  RUNTIME_RECEIPT_PATH,
  type Outcome,
} from '../base/outcome.js';

/** The step outputs (DESIGN §7): only for what exists; `allowed` is `true` only on allow. */
export function stepOutputs(outcome: Outcome, delivery: Delivery): ReadonlyMap<string, string> {
  const { plan, chain } = outcome;
  const outputs = new Map<string, string>([
    ['decision', outcome.decision],
    ['allowed', String(outcome.decision === 'allow')],
    ['action', plan.actionDecision],
    ['failure-class', outcome.failureClass],
    ['reasons', JSON.stringify(outcome.reasons)],
    ['findings', boundedJson(outcome.findings)],
    ['allowed-capabilities', JSON.stringify(plan.allowed)],
    ['isolated-capabilities', JSON.stringify(plan.isolated)],
    ['request-id', outcome.identity.requestId],
    ['enforcement', outcome.enforcement],
  ]);
  const file = (path: string, pathOutput: string, hashOutput?: string, hash?: string): void => {
    if (delivery.outputDirectory === null || !delivery.written.includes(path)) return;
    outputs.set(pathOutput, join(delivery.outputDirectory, path));
    if (hashOutput !== undefined && hash !== undefined) outputs.set(hashOutput, hash);
  };
  file(GATE_RECORD_PATH, 'gate-path');
  file(RUNTIME_RECEIPT_PATH, 'receipt-path', 'receipt-sha256', chain.receiptSha256);
  file(ACTION_POLICY_PATH, 'action-policy-path');
  file(ACTION_RECEIPT_PATH, 'action-receipt-path', 'action-receipt-sha256', chain.actionReceiptSha256);
  if (delivery.upload !== null) {
    outputs.set('artifact-name', delivery.upload.name);
    outputs.set('artifact-id', String(delivery.upload.id));
    outputs.set('artifact-digest', delivery.upload.digest);
    if (delivery.upload.url !== null) outputs.set('artifact-url', delivery.upload.url);
  }
  return outputs;
}

/** As many findings as fit, the worst first, always valid JSON: the gate record holds all of them. */
function boundedJson(findings: readonly Finding[]): string {
  const items: string[] = [];
  let length = 2;
  for (const one of findings) {
    const text = JSON.stringify(one);
    length += text.length + 1;
    if (length > MAX_OUTPUT_CHARACTERS) break;
    items.push(text);
  }
  return `[${items.join(',')}]`;
}
