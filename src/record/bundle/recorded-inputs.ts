import type { Evidence } from '../../base/evidence.js';
import type { Finding } from '../../base/finding.js';
import type { RecordedInputs } from '../../base/generated/records.js';
import type { Outcome } from '../../base/outcome.js';
import type { CapturedReceipts } from '../../base/receipts.js';
import { policyFileRecord, policyInForceRecord } from '../../base/policy-record.js';
import { RULES_VERSION } from '../../base/rules.js';
import { nonceClaimRecord } from '../approval.js';
import { findingRecord } from '../gate-record.js';
import { recordedContext } from './context.js';
import { recordedEvidence } from './evidence-entries.js';
import { recordedReceipts } from './receipt-entries.js';
import { recordedRequest } from './request.js';

/** What the recorded inputs of one run are made of. */
export interface InputFacts {
  readonly command: RecordedInputs['command'];
  readonly outcome: Pick<Outcome, 'identity' | 'settings' | 'context' | 'policy' | 'auditLog' | 'checked' | 'isolation'>;
  /** What was judged; null where nothing was. */
  readonly evidence: Evidence | null;
  /** The receipts that `enforce` read; null for other commands. */
  readonly receipts: CapturedReceipts | null;
  /** Findings about the run itself, in the order in which they happened. */
  readonly incidents: readonly Finding[];
  /** Whether the metadata stand there by their digest alone. */
  readonly withheld: boolean;
}

/** Everything that a decision was made from, but for the bytes of the files (docs/receipts.md §10). */
export function recordedInputs({ command, outcome, evidence, receipts, incidents, withheld }: InputFacts): RecordedInputs {
  const { identity, settings, context, policy, auditLog, checked, isolation } = outcome;
  return {
    schema: 'fail-closed-gate/recorded-inputs/v1',
    request_id: identity.requestId,
    command,
    rules_version: RULES_VERSION,
    tool: { name: identity.tool.name, version: identity.tool.version },
    request: recordedRequest(settings, withheld),
    context: recordedContext(context),
    policy_file: policyFileRecord(policy),
    policy: policyInForceRecord(policy),
    evidence: recordedEvidence(evidence),
    receipts: recordedReceipts(receipts),
    incidents: incidents.map(findingRecord),
    audit_log: auditLog,
    nonce_claim: nonceClaimRecord(checked.nonceAnswer),
    isolation: isolation === null ? null : { mechanism: isolation.mechanism, verified: [...isolation.verified] },
  };
}
