import { auditLogLink, type AuditHead } from '../base/audit.js';
import { GateError } from '../base/error.js';
import type { Finding } from '../base/finding.js';
import type { AuditLogLink } from '../base/generated/records.js';
import { auditRecord, type AuditedRequest, type AuditEvent } from '../gate.js';
import type { AuditLogFile } from '../ports.js';

/**
 * What one run writes to the audit log. A log that is broken, or that could not be written once, takes no more records: the run
 * blocks then, and its receipts say why.
 */
export class AuditTrail {
  readonly #request: AuditedRequest;
  readonly #log: AuditLogFile;
  readonly #lines: string[] = [];
  #head: AuditHead | null;
  #state: 'open' | 'broken' | 'failed';

  constructor(request: AuditedRequest, log: AuditLogFile) {
    this.#request = request;
    this.#log = log;
    this.#head = log.head;
    this.#state = log.continuity === 'broken' ? 'broken' : 'open';
  }

  /** Why nothing may be appended, from the start; null where something may. */
  get problem(): Finding | null {
    return this.#log.problem;
  }

  /** Where the log stands, as records say it: after a failure, at the last record that it took. */
  get link(): AuditLogLink {
    return auditLogLink(this.#log.continuity, this.#head);
  }

  /** The lines of this request so far, each with its line feed; null where the log does not hold them all. */
  get lines(): readonly string[] | null {
    return this.#state === 'open' ? this.#lines : null;
  }

  /**
   * Appends records, in one piece; with `flush` they are on disk when it returns. Does nothing where records are not taken. Throws
   * GateError `audit_log_failed` or `audit_log_broken`.
   */
  note(events: readonly AuditEvent[], flush: boolean): void {
    if (this.#state !== 'open') return;
    try {
      const lines: string[] = [];
      let head = this.#head;
      for (const event of events) {
        const number = this.#lines.length + lines.length + 1;
        const tornLine = number === 1 ? this.#log.tornLine : null;
        const record = auditRecord(this.#request, event, { previous: head, number, now: this.#log.now(), tornLine });
        lines.push(record.line);
        head = record.head;
      }
      this.#log.append(lines, flush);
      this.#lines.push(...lines);
      this.#head = head;
    } catch (thrown) {
      this.#state = 'failed';
      if (thrown instanceof GateError) throw thrown;
      throw new GateError('audit_log_failed', 'The audit log could not be written: the gate itself failed.', thrown);
    }
  }

  /** Takes no more records: somebody else may hold the folder now. */
  abandon(): void {
    if (this.#state === 'open') this.#state = 'failed';
  }
}
