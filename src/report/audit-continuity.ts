/** How an audit log goes with the receipts that stand beside it; reads, and changes nothing. */

import { readAuditChain, type AuditChain, type AuditDamage } from '../base/audit-chain.js';
import type { AuditHead } from '../base/audit.js';
import type { Digest } from '../base/digest.js';
import { finding, type Finding, type FindingDetail } from '../base/finding.js';
import { MAX_AUDIT_LOG_BYTES } from '../base/limits.js';
import { AUDIT_LOG_PATH } from '../base/outcome.js';
import type { NamedHead } from './audit-receipts.js';
import type { RegularFile } from './regular-file.js';

/** How the log of an output folder stands. */
export interface LogStanding {
  readonly continuity: 'held' | 'not-compared' | 'broken';
  /** The last record, or null; for a broken log the record that the receipts ask for. */
  readonly head: AuditHead | null;
  /** `audit_log_broken`, or null. */
  readonly problem: Finding | null;
  /** sha256 of an unfinished last line, or null. */
  readonly tornLine: Digest | null;
}

const MOVE =
  'ove the folders docs/runtime and docs/actions, with the log and the receipts that name it, to a place of their own';

/** What to do about a log that takes no more lines. */
export const MOVE_AWAY = `Find out who changed it, m${MOVE}, and run again.`;

/** What to do about a log that is full: nobody did anything to it. */
export const MAKE_ROOM = `M${MOVE}, and run again.`;

/** Judges a log by itself and by the receipts. */
export function standingOf(log: RegularFile, named: readonly NamedHead[]): LogStanding {
  if (log.state === 'other') {
    const what = `There is ${log.kind} at ${AUDIT_LOG_PATH} where the audit log belongs`;
    return broken(named, what, { expected: 'a regular file', found: log.kind });
  }
  if (log.state === 'too-large') {
    const [expected, found] = [`at most ${String(MAX_AUDIT_LOG_BYTES)} bytes`, `${String(log.size)} bytes`];
    return broken(named, `The audit log ${AUDIT_LOG_PATH} has ${found}, and ${expected} can be checked`, { expected, found });
  }
  const chain = log.state === 'read' ? readAuditChain(log.bytes) : NO_LOG;
  if (!chain.ok) return broken(named, damageInWords(chain), placeOf(chain));
  const missing = named.filter(({ head }) => !chain.holds(head));
  if (missing.length > 0) return notHeld(log.state === 'absent', chain, missing);
  return { continuity: named.length > 0 ? 'held' : 'not-compared', head: chain.head, problem: null, tornLine: chain.tornLine };
}

const NO_LOG: AuditChain = { ok: true, head: null, tornLine: null, holds: () => false };

function notHeld(isAbsent: boolean, chain: AuditChain, missing: readonly NamedHead[]): LogStanding {
  const asked = highest(missing);
  const expected = `record ${String(asked?.head.sequence)} with record_hash ${String(asked?.head.recordHash)}`;
  const last =
    chain.head === null ? 'no whole record' : `${String(chain.head.sequence)} records, the last with ${chain.head.recordHash}`;
  const found = isAbsent ? 'no audit log' : last;
  const what = isAbsent
    ? `The audit log ${AUDIT_LOG_PATH} is missing, though ${String(asked?.path)} names a record of it`
    : `The audit log ${AUDIT_LOG_PATH} does not hold the record that ${String(asked?.path)} names, so it was cut or replaced`;
  // Of those that are held the next run would not see that anything is wrong.
  return broken(missing, what, { expected, found }, isAbsent ? ` ${BROUGHT_ALONG}` : '');
}

/** Receipts travel further than the log beside them: to a repository, or to another job. */
const BROUGHT_ALONG =
  'Where the receipts were committed or downloaded without the log, keep both or neither; receipts of another job belong in a folder ' +
  'of their own, which the input `receipts` names.';

function damageInWords({ line, reason, expected, found }: AuditDamage): string {
  const values = expected === undefined || found === undefined ? '' : ` (expected ${expected}, found ${found})`;
  return `The audit log ${AUDIT_LOG_PATH} is damaged at line ${String(line)}: ${reason}${values}`;
}

function placeOf({ line, expected, found }: AuditDamage): FindingDetail {
  return { line, ...(expected === undefined ? {} : { expected }), ...(found === undefined ? {} : { found }) };
}

function broken(asking: readonly NamedHead[], what: string, detail: FindingDetail, hint = ''): LogStanding {
  const message = `${what}; nothing was appended to it. ${MOVE_AWAY}${hint}`;
  const problem = finding('audit_log_broken', message, { path: AUDIT_LOG_PATH, ...detail });
  return { continuity: 'broken', head: highest(asking)?.head ?? null, problem, tornLine: null };
}

function highest(named: readonly NamedHead[]): NamedHead | null {
  let best: NamedHead | null = null;
  for (const one of named) if (best === null || one.head.sequence > best.head.sequence) best = one;
  return best;
}
