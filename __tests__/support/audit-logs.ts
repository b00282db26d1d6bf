import type { AuditHead } from '../../src/base/audit.js';
import { sha256, type Digest } from '../../src/base/digest.js';
import { auditRecord, type AuditedRequest, type AuditEvent } from '../../src/record/audit-log.js';

/** One line of a log as a run makes it, with its line feed, and the record that the next one is chained to. */
export interface MadeLine {
  readonly line: string;
  readonly head: AuditHead;
}

const REQUEST: AuditedRequest = {
  requestId: 'local-0123456789abcdef',
  identity: { kind: 'local-user', name: 'ada' },
  requestHash: sha256('a request'),
};

/** The next line of a log. */
export function nextLine(
  previous: AuditHead | null,
  {
    number = 1,
    tornLine = null,
    request = {},
    event = {},
  }: {
    readonly number?: number;
    readonly tornLine?: Digest | null;
    readonly request?: Partial<AuditedRequest>;
    readonly event?: Partial<AuditEvent>;
  } = {},
): MadeLine {
  const told: AuditEvent = { event: 'request_received', ...event };
  return auditRecord({ ...REQUEST, ...request }, told, { previous, number, now: 1_700_000_000_123, tornLine });
}

/** A log of so many records, line by line. */
export function auditLines(count: number, previous: AuditHead | null = null): readonly MadeLine[] {
  const lines: MadeLine[] = [];
  for (let number = 1; number <= count; number += 1) lines.push(nextLine(lines.at(-1)?.head ?? previous, { number }));
  return lines;
}

/** The text of lines. */
export function logText(lines: readonly MadeLine[]): string {
  return lines.map(({ line }) => line).join('');
}
