/** What a run decides, with what it was decided from, without a process and without output files. */

import type { Evidence, EvidenceSource } from '../../src/base/evidence.js';
import { finding, type Finding } from '../../src/base/finding.js';
import type { AuditLogLink } from '../../src/base/generated/records.js';
import type { Outcome } from '../../src/base/outcome.js';
import { FLOOR, tightened } from '../../src/base/policy.js';
import type { LoadedPolicy } from '../../src/base/policy-gates.js';
import { TOOL } from '../../src/base/tool.js';
import { newRequestId, readContext } from '../../src/capture/context.js';
import { environmentOf } from '../../src/capture/environment.js';
import { captureEvidence } from '../../src/capture/evidence.js';
import { readFlags } from '../../src/capture/flags.js';
import { findPlaces } from '../../src/capture/places.js';
import { wantsPolicy } from '../../src/capture/policy-wanted.js';
import { check, conclude, withNonceAnswer, type Subject } from '../../src/gate.js';
import { loadPolicy } from '../../src/policy-engine.js';
import { incidentOf } from '../../src/run/incident.js';

export interface JudgedRun {
  readonly command: 'gate';
  readonly receipts: null;
  readonly outcome: Outcome;
  /** Only what was judged. */
  readonly evidence: Evidence | null;
  readonly incidents: readonly Finding[];
  readonly runOutcome: null;
}

/** Real capture below a workspace, as `gate` with these arguments does it there. */
export async function judgedRun(
  workspace: string,
  environment: Readonly<Record<string, string>>,
  argv: readonly string[] = [],
  auditLog: AuditLogLink | null = null,
): Promise<JudgedRun> {
  const env = environmentOf({ ...environment, PATH: process.env['PATH'] });
  const request = readFlags(['gate', ...argv]);
  if (request.kind !== 'gate') throw new Error(`${argv.join(' ')} is no run of the gate`);
  const { settings } = request;
  const context = readContext(env, Date.now());
  const places = findPlaces(settings, env, workspace);
  const incidents: Finding[] = [...request.findings, ...places.findings];
  const identity = { requestId: newRequestId(context), tool: TOOL };
  let subject: Subject = { identity, context, settings, policy: { ...tightened(FLOOR, settings), enforcement: 'enforce' } };
  let evidence: Evidence | null = null;
  let checked = check(subject, null, null);
  const { signal } = new AbortController();
  const judge = async (): Promise<void> => {
    if (incidents.length > 0) return;
    const loaded: LoadedPolicy = wantsPolicy(settings, places, context)
      ? await loadPolicy({ settings, places, context, environment: env }, signal)
      : { ok: true, policy: tightened(FLOOR, settings), gates: null };
    if (!loaded.ok) {
      incidents.push(...loaded.findings);
      return;
    }
    subject = { ...subject, policy: loaded.policy };
    const { gates } = loaded;
    const readSigned =
      gates === null
        ? null
        : (source: EvidenceSource) => gates.capture(settings, loaded.policy, source, { context, identity, workspace: source });
    const captured = await captureEvidence(settings, places, null, readSigned, noClient, { signal });
    if (!captured.ok) {
      incidents.push(captured.finding);
      return;
    }
    evidence = captured.evidence;
    checked = check(subject, evidence, gates);
    const isBlocked = checked.findings.some(({ outcome }) => outcome === 'block');
    // On a runner without a token there is no store.
    if (isBlocked) return;
    checked = withNonceAnswer(checked, subject.policy, { state: 'no-store' });
    const isWithout = checked.approval !== null && checked.approval.claim !== null && checked.nonceAnswer === null;
    if (isWithout) incidents.push(finding('replay_store_unavailable', 'There is no replay store here.'));
  };
  try {
    await judge();
  } catch (thrown) {
    incidents.push(incidentOf(thrown, 'internal_error'));
  }
  return {
    command: 'gate',
    outcome: conclude(subject, checked, incidents, auditLog),
    evidence,
    receipts: null,
    incidents,
    runOutcome: null,
  };
}

const noClient = async (): Promise<never> => await Promise.reject(new Error('no artifact client in this test'));
