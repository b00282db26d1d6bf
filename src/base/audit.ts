import type { Digest } from './digest.js';
import type { AuditLogLink } from './generated/records.js';

/** The last record of an audit log. */
export interface AuditHead {
  readonly sequence: number;
  readonly recordHash: Digest;
}

/** `previous_hash` of the first record of a log. */
export const GENESIS = 'GENESIS';

/** Where an audit log stands, as records say it. */
export function auditLogLink(continuity: AuditLogLink['continuity'], head: AuditHead | null): AuditLogLink {
  return { continuity, sequence: head?.sequence ?? null, record_hash: head?.recordHash ?? null };
}
