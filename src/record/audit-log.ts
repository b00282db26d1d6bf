import { canonicalOfPlain } from '../base/canonical.js';
import { GENESIS, type AuditHead } from '../base/audit.js';
import type { RuntimeContext } from '../base/context.js';
import { sha256, type Digest } from '../base/digest.js';
import type { AuditRecord } from '../base/generated/records.js';
import { formatUtcTime } from '../base/time.js';

/** What every record of one run says alike. */
export interface AuditedRequest {
  readonly requestId: string;
  readonly identity: AuditRecord['identity'];
  readonly requestHash: Digest;
}

/** What one record tells; what it leaves out is null. */
export interface AuditEvent {
  readonly event: AuditRecord['event'];
  readonly dataHash?: Digest | null;
  readonly gate?: string;
  readonly decision?: AuditRecord['decision'];
  readonly action?: AuditRecord['action'];
  readonly code?: string | null;
  readonly approvalId?: string | null;
  readonly outcome?: string | null;
}

/** Where a record goes. */
export interface AuditPlace {
  /** The record before it; null for the first of a log. */
  readonly previous: AuditHead | null;
  /** Number of the record within its request; the first is 1. */
  readonly number: number;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: number;
  /** sha256 of what a killed run left as the last line, without a line feed; null where there is no such line. */
  readonly tornLine: Digest | null;
}

/** What follows `record_hash` in canonical order. */
const NEXT_KEY = ',"record_id":"';

/** One record of the audit log: its line, canonical text with a line feed, and what the next one is chained to. */
export function auditRecord(
  { requestId, identity, requestHash }: AuditedRequest,
  { event, dataHash = null, gate, decision = null, action = null, code = null, approvalId = null, outcome = null }: AuditEvent,
  { previous, number, now, tornLine }: AuditPlace,
): { readonly line: string; readonly head: AuditHead } {
  const sequence = (previous?.sequence ?? 0) + 1;
  const body = {
    schema: 'fail-closed-gate/audit-record/v1',
    record_id: `${requestId}.${String(number)}`,
    sequence,
    timestamp: timestampOf(now),
    request_id: requestId,
    identity,
    event,
    request_hash: requestHash,
    data_hash: dataHash,
    gate: gate ?? null,
    decision,
    action,
    code,
    approval_id: approvalId,
    outcome,
    torn_line_sha256: tornLine,
    previous_hash: previous?.recordHash ?? GENESIS,
  } satisfies Omit<AuditRecord, 'record_hash'>;
  const text = canonicalOfPlain(body);
  const recordHash = sha256(text);
  // Canonical text of the record with its hash: the key that follows is the first of its name, because a text would escape its quotes.
  const at = text.indexOf(NEXT_KEY);
  const line = `${text.slice(0, at)},"record_hash":"${recordHash}"${text.slice(at)}\n`;
  return { line, head: { sequence, recordHash } };
}

/** Who asked: the actor on a runner, the user of the system elsewhere. */
export function auditIdentity({ githubActions, actor, localUser }: RuntimeContext): AuditRecord['identity'] {
  const [kind, name] = githubActions === null ? (['local-user', localUser] as const) : (['github-actor', actor] as const);
  return name === null ? { kind: 'unknown', name: null } : { kind, name };
}

/** RFC 3339 in UTC with milliseconds. */
function timestampOf(now: number): string {
  const milliseconds = String(((now % 1000) + 1000) % 1000).padStart(3, '0');
  return formatUtcTime(now).replace(/Z$/, `.${milliseconds}Z`);
}
