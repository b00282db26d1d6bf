/** Whole bundles in memory, with the audit records that a run leaves, and ways to change them as somebody would who knows the format. */

import { MANIFEST_PATH } from '../../src/base/bundle.js';
import { auditLogLink, type AuditHead } from '../../src/base/audit.js';
import { canonicalOfPlain } from '../../src/base/canonical.js';
import { sha256 } from '../../src/base/digest.js';
import type { AuditLogLink } from '../../src/base/generated/records.js';
import { auditRecord, evidenceHash, type AuditEvent } from '../../src/gate.js';
import { makeBundle } from '../../src/record/bundle/index.js';
import { auditorParts } from '../../src/verifier-parts.js';
import { auditedRequest, decisionEvents, receiptsEvent } from '../../src/run/audit-events.js';
import { verifyTarget, type Auditor } from '../../src/verify.js';
import type { Verification } from '../../src/base/verification.js';
import type { JudgedRun } from './judged-run.js';
import { JUDGED_AT } from './envelopes.js';

export type Files = Map<string, Uint8Array>;

/** The bundle of a run; `run` makes the same run again with the place of the audit log in its records. */
export function auditedBundle(run: (auditLog: AuditLogLink | null) => JudgedRun): Files {
  const first = run(null);
  const { outcome, evidence } = first;
  const request = auditedRequest(outcome);
  const lines: string[] = [];
  let head: AuditHead | null = { sequence: 41, recordHash: sha256('the record before') };
  const note = (events: readonly AuditEvent[]): void => {
    for (const event of events) {
      const made = auditRecord(request, event, {
        previous: head,
        number: lines.length + 1,
        now: outcome.context.now,
        tornLine: null,
      });
      lines.push(made.line);
      head = made.head;
    }
  };
  note([
    { event: 'request_received' },
    ...decisionEvents({ verdict: outcome, plan: outcome.plan }, evidenceHash(evidence), true),
  ]);
  const final = run(auditLogLink('held', head));
  note([receiptsEvent('receipts_intended', final.outcome), receiptsEvent('upload_intended', final.outcome)]);
  return new Map(makeBundle({ ...final, auditLines: lines }).map(({ path, bytes }) => [path, bytes]));
}

/** The same files under a manifest that describes them: what everybody can make who changes a file. */
export function resealed(files: ReadonlyMap<string, Uint8Array>): Files {
  const manifest: unknown = JSON.parse(textOf(files, MANIFEST_PATH));
  const entries = [...files]
    .filter(([path]) => path !== MANIFEST_PATH)
    .map(([path, bytes]) => ({ path, size: bytes.length, sha256: sha256(bytes) }));
  const sorted = entries.sort((left, right) => (left.path < right.path ? -1 : 1));
  const body = { ...(manifest as object), files: sorted };
  const own = sha256(canonicalOfPlain(body, 'manifest_sha256'));
  return new Map([...files, [MANIFEST_PATH, Buffer.from(canonicalOfPlain({ ...body, manifest_sha256: own }))]]);
}

/** The files with another text in one of them, and a manifest that says so. */
export function rewritten(files: ReadonlyMap<string, Uint8Array>, path: string, change: (text: string) => string): Files {
  const before = textOf(files, path);
  const after = change(before);
  if (after === before) throw new Error(`nothing was changed in ${path}`);
  return resealed(new Map([...files, [path, Buffer.from(after)]]));
}

export function textOf(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  return Buffer.from(files.get(path) ?? []).toString('utf8');
}

/** Judges a bundle as of the time at which it was made, but for what a test wants to be different. */
export function judgeBundle(files: ReadonlyMap<string, Uint8Array>, auditor: Partial<Auditor> = {}): Verification {
  return verifyTarget(
    { kind: 'bundle', files },
    { now: JUDGED_AT, expectedSha256: null, expectedKeys: null, parts: auditorParts, ...auditor },
  );
}

/** The names of the checks that failed, each once. */
export function failedChecks({ checks }: Verification): readonly string[] {
  return [...new Set(checks.filter(({ outcome }) => outcome === 'fail').map(({ name }) => name))];
}
