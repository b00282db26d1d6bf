import {
  AUDIT_SLICE_PATH,
  evidencePath,
  keyPath,
  RECORDED_INPUTS_PATH,
  type BundleFacts,
  type BundleFile,
} from '../../base/bundle.js';
import { evidenceFiles, type Evidence } from '../../base/evidence.js';
import type { TrustedKey } from '../../base/policy.js';
import { bytesHoldSecret } from '../../base/secrets.js';
import { bundleManifest } from './manifest.js';
import { receiptFiles } from './receipt-entries.js';
import { recordedInputs } from './recorded-inputs.js';
import { utf8 } from './utf8.js';
import { isWithheld, jsonHoldsSecret } from './withheld.js';

/** The files of a bundle (docs/receipts.md §9), each path once, the manifest last. */
export function makeBundle({
  command,
  outcome,
  evidence,
  receipts,
  incidents,
  auditLines,
  runOutcome,
}: BundleFacts): readonly BundleFile[] {
  const copied = receipts === null ? [] : receiptFiles(receipts);
  // What another job left is copied only where it holds nothing that must not be shown.
  const hidden = copied.some(({ bytes }) => jsonHoldsSecret(bytes));
  const withheld = hidden || isWithheld(outcome, evidence, incidents);
  const inputs = recordedInputs({ command, outcome, evidence, receipts, incidents, withheld });
  const files = [
    ...[...outcome.files, ...(runOutcome === null ? [] : [runOutcome])].map(({ path, text }) => ({ path, bytes: utf8(text) })),
    { path: RECORDED_INPUTS_PATH, bytes: utf8(`${JSON.stringify(inputs, null, 2)}\n`) },
    ...(auditLines === null ? [] : [{ path: AUDIT_SLICE_PATH, bytes: utf8(auditLines.join('')) }]),
    ...(withheld || evidence === null ? [] : bytesOf(evidence)),
    ...keyFiles(outcome.policy.trustedKeys),
    ...(hidden ? [] : copied),
  ];
  const { request_id, tool } = inputs;
  return [...files, bundleManifest({ request_id, command, tool, evidence_included: !withheld }, files)];
}

/** Two files with the same bytes are one file of the bundle. */
function bytesOf(evidence: Evidence): readonly BundleFile[] {
  const files = new Map<string, BundleFile>();
  for (const file of evidenceFiles(evidence)) {
    if (file.state !== 'read') continue;
    const path = evidencePath(file.sha256);
    files.set(path, { path, bytes: file.bytes });
  }
  return [...files.values()];
}

/** Public keys only: the policy loader refuses a file with a private key, and one that came another way is left out here. */
function keyFiles(keys: readonly TrustedKey[]): readonly BundleFile[] {
  const files = new Map<string, BundleFile>();
  for (const { sha256, pem } of keys) {
    const bytes = utf8(pem);
    if (!bytesHoldSecret(bytes)) files.set(keyPath(sha256), { path: keyPath(sha256), bytes });
  }
  return [...files.values()];
}
