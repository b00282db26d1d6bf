/** Records of the compatible systems: they name no request, no run and no rules, and have fewer hashes than ours. */

import { asDigest } from '../base/digest.js';
import { isJsonObject, type JsonObject, type JsonValue } from '../base/json.js';
import {
  ACTION_POLICY_PATH,
  ACTION_RECEIPT_PATH,
  AUDIT_LOG_PATH,
  GATE_RECORD_PATH,
  RUNTIME_RECEIPT_PATH,
} from '../base/outcome.js';
import { printable } from '../base/printable.js';
import type { Verification } from '../base/verification.js';
import { CheckList, differing } from './check-list.js';
import { readObject } from './document.js';
import { checkEvidenceChain } from './evidence-hashes.js';
import { checkProof } from './proof.js';
import { hashOf, NOT_COVERED } from './records.js';
import { checkSummaries } from './summaries.js';
import type { Auditor, WorkspaceTarget } from './target.js';
import { checkTimes } from './times.js';

const PATHS = {
  gate: GATE_RECORD_PATH,
  receipt: RUNTIME_RECEIPT_PATH,
  policy: ACTION_POLICY_PATH,
  action: ACTION_RECEIPT_PATH,
} as const;
type Name = keyof typeof PATHS;
const NAMES: readonly Name[] = ['gate', 'receipt', 'policy', 'action'];
const OWN_HASH = {
  gate: 'entry_hash',
  receipt: 'receipt_sha256',
  policy: 'action_entry_hash',
  action: 'action_receipt_sha256',
} as const;

/** Fields that no record of those systems has, and each of ours has at least one of. */
const OWN_FIELDS = [
  'schema',
  'request_id',
  'failure_class',
  'enforcement',
  'audit_log',
  'rules_version',
  'gate_sha256',
  'enforced_by',
  'evidence_proof',
  'findings',
] as const;

/** Whether the records say nothing that only ours say: a single one of ours among them makes all of them ours. */
export function isLegacy(files: ReadonlyMap<string, Uint8Array>): boolean {
  const read = NAMES.flatMap((name) => {
    const bytes = files.get(PATHS[name]);
    return bytes === undefined ? [] : [readObject(PATHS[name], bytes)];
  });
  const documents = read.flatMap((one) => ('document' in one ? [one.document] : []));
  return documents.length > 0 && documents.every((document) => !OWN_FIELDS.some((field) => document.has(field)));
}

/** Judges a folder of the compatible systems. Throws nothing for what its files hold. */
export function verifyLegacy({ files, evidence }: WorkspaceTarget, auditor: Auditor): Verification {
  const list = new CheckList();
  const documents = new Map(NAMES.map((name) => [name, readLegacy(name, files, list)]));
  checkSummaries(files, list);
  const field = (name: Name, key: string): string | null => textOf(documents.get(name)?.get(key));
  const has = (...names: readonly Name[]): boolean => names.every((name) => documents.get(name) instanceof Map);
  for (const name of NAMES) {
    const document = documents.get(name);
    if (document === null || document === undefined) continue;
    const computed = hashOf(document, NOT_COVERED[name]);
    const key = OWN_HASH[name];
    list.made(
      `${name}-hash`,
      `${key} holds: ${computed}.`,
      differing(`${key} of ${PATHS[name]} does not hold.`, field(name, key), computed),
    );
  }
  if (has('gate', 'receipt')) {
    list.made('chain-gate-receipt', 'The runtime receipt names this gate record and its decision.', [
      ...differing(
        'entry_hash of the runtime receipt is not that of the gate record.',
        field('receipt', 'entry_hash'),
        field('gate', 'entry_hash'),
      ),
      ...differing(
        'previous_hash of the runtime receipt is not that of the gate record.',
        field('receipt', 'previous_hash'),
        field('gate', 'previous_hash'),
      ),
      ...differing(
        'The runtime receipt names another decision.',
        field('receipt', 'runtime_decision'),
        field('gate', 'runtime_decision'),
      ),
    ]);
  }
  if (has('receipt', 'policy')) {
    const link = differing(
      'previous_hash of the action policy is not receipt_sha256.',
      field('policy', 'previous_hash'),
      field('receipt', 'receipt_sha256'),
    );
    list.made('chain-receipt-action-policy', 'The action policy is linked to this runtime receipt.', link);
  }
  if (has('receipt', 'policy', 'action')) {
    list.made(
      'chain-action-receipt',
      'The action receipt is linked to runtime receipt and action policy, and names the decision.',
      [
        ...differing(
          'previous_hash of the action receipt is not receipt_sha256.',
          field('action', 'previous_hash'),
          field('receipt', 'receipt_sha256'),
        ),
        ...differing(
          'action_entry_hash of the action receipt is not that of the action policy.',
          field('action', 'action_entry_hash'),
          field('policy', 'action_entry_hash'),
        ),
        ...differing(
          'The action receipt names another decision.',
          field('action', 'runtime_decision_from_stage356'),
          field('receipt', 'runtime_decision'),
        ),
        ...differing(
          'The action is not the one that the decision leads to.',
          field('action', 'action_decision'),
          ACTION_OF.get(field('receipt', 'runtime_decision') ?? '') ?? null,
        ),
      ],
    );
  }
  const gate = documents.get('gate');
  if (gate !== null && gate !== undefined) checkLegacyEvidence(gate, evidence, list);
  const times = NAMES.flatMap((name) => (has(name) ? [{ of: PATHS[name], time: field(name, 'created_at') ?? '' }] : []));
  checkTimes(times, auditor.now, list);
  // Records of ours that were stripped of all that is ours would stand beside their log.
  if (files.has(AUDIT_LOG_PATH)) {
    const message = `There is ${AUDIT_LOG_PATH}, and none of the records names it: the system that left them keeps no audit log.`;
    list.made('audit-log', '', [{ message }]);
  } else list.skipped('audit-log', 'These systems keep no audit log.');
  list.skipped('replay', 'Records of these systems do not hold what a decision was made from.');
  const receipts = (['receipt', 'action'] as const).flatMap((name) => {
    const document = documents.get(name);
    return document === null || document === undefined ? [] : [hashOf(document, NOT_COVERED[name])];
  });
  const proof = checkProof(receipts, null, auditor, list);
  return {
    kind: 'workspace',
    legacy: true,
    verdict: list.holds ? 'hashes' : 'not proved',
    proof: list.holds ? proof : null,
    decision: shown(field('gate', 'runtime_decision')),
    request_id: null,
    checks: list.checks,
  };
}

const ACTION_OF: ReadonlyMap<string, string> = new Map([
  ['allow', 'continue'],
  ['warn', 'isolate_and_continue'],
  ['block', 'terminate'],
]);

function readLegacy(name: Name, files: ReadonlyMap<string, Uint8Array>, list: CheckList): JsonObject | null {
  const path = PATHS[name];
  const read = readObject(path, files.get(path));
  const isRead = 'document' in read;
  list.made(`${name}-form`, `${path} is strict JSON.`, isRead ? [] : read.problems);
  return isRead ? read.document : null;
}

function checkLegacyEvidence(gate: JsonObject, evidence: ReadonlyMap<string, Uint8Array>, list: CheckList): void {
  const bound = gate.get('stage355_binding');
  const named = (key: string): string | null => (isJsonObject(bound) ? textOf(bound.get(key)) : null);
  const bytes = (key: string): Uint8Array | undefined => evidence.get(named(key) ?? '');
  const binding = {
    previousHash: textOf(gate.get('previous_hash')) ?? 'none',
    statusEntryHash: asDigest(named('stage355_entry_hash')),
    resultSha256: asDigest(named('stage355_result_sha256')),
    // They block where a hash is absent, and compare no more than that.
    claimed: gate.get('runtime_decision') !== 'block',
  };
  checkEvidenceChain(binding, bytes('stage355_result_path'), bytes('stage355_status_path'), list);
}

function textOf(value: JsonValue | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

function shown(text: string | null): string | null {
  return text === null ? null : printable(text);
}
