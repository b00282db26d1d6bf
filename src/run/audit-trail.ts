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
  /** Of all records, those that are still to be written among them. */
  #head: AuditHead | null;
  #writtenHead: AuditHead | null;
  /** How many of the lines are written. */
  #written = 0;
  #state: 'open' | 'broken' | 'failed';

  constructor(request: AuditedRequest, log: AuditLogFile) {
    this.#request = request;
    this.#log = log;
    this.#head = log.head;
    this.#writtenHead = log.head;
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
   * Adds records. `later`: they are written with those that come next, which have to come before anything is made of them; `now`: they
   * are written; `flushed`: they are on disk. Does nothing where records are not taken. Throws GateError `audit_log_failed` or
   * `audit_log_broken`; the log stands at the last record that it took then.
   */
  note(events: readonly AuditEvent[], when: 'later' | 'now' | 'flushed'): void {
    if (this.#state !== 'open') return;
    try {
      for (const event of events) this.#add(event);
      if (when === 'later') return;
      this.#log.append(this.#lines.slice(this.#written), when === 'flushed');
      this.#written = this.#lines.length;
      this.#writtenHead = this.#head;
    } catch (thrown) {
      this.#fail();
      throw ofTheLog(thrown);
    }
  }

  #add(event: AuditEvent): void {
    const number = this.#lines.length + 1;
    const tornLine = number === 1 ? this.#log.tornLine : null;
    const place = { previous: this.#head, number, now: this.#log.now(), tornLine };
    const { line, head } = auditRecord(this.#request, event, place);
    this.#lines.push(line);
    this.#head = head;
  }

  /** Takes no more records: somebody else may hold the folder now. Throws GateError `audit_log_failed` where it took some before. */
  abandon(): void {
    if (this.#state !== 'open') return;
    this.#fail();
    throw new GateError(
      'audit_log_failed',
      'The lock of the output folder was lost, so the audit log may be that of another run.',
    );
  }

  #fail(): void {
    this.#state = 'failed';
    this.#head = this.#writtenHead;
  }
}

/** Records say by a code of the log that it does not hold the whole run (docs/receipts.md §11), whatever kept it from that. */
function ofTheLog(thrown: unknown): GateError {
  if (!(thrown instanceof GateError)) {
    return new GateError('audit_log_failed', 'The audit log could not be written: the gate itself failed.', thrown);
  }
  if (thrown.code === 'audit_log_failed' || thrown.code === 'audit_log_broken') return thrown;
  return new GateError('audit_log_failed', `The audit log could not be written. ${thrown.message}`, thrown);
}
