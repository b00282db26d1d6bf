import { relative, sep } from 'node:path';

import type { ExitStatus } from '../base/decision.js';
import type { Finding } from '../base/finding.js';
import type { PolicyGates } from '../base/policy-gates.js';
import type { ProbeAnswer } from '../base/probe-report.js';
import type { Guard } from '../check/production-action/guard.js';
import type { check, conclude } from '../gate.js';
import type { CapturePort, Places } from '../ports.js';
import { probeAll } from '../probe/suite.js';
import { probeFiles } from './files.js';
import { probeKeys } from './keys.js';

/** What the command needs from outside. The gate comes from the caller, so that what is probed is what decides. */
export interface ProbePorts {
  readonly capture: CapturePort;
  readonly gate: { readonly check: typeof check; readonly conclude: typeof conclude };
  /** The gates that a policy turns on, and the guard among them. */
  readonly loadGates: () => Promise<{ readonly policyGates: PolicyGates; readonly guardAction: Guard }>;
  /** Where fresh folders for damaged evidence may be made; absolute. */
  readonly temporaryFolder: string;
  readonly signal: AbortSignal;
  /** Lets the event loop turn once. */
  readonly settle: () => Promise<void>;
}

/**
 * The command `probe`: reads policy and evidence as a run of the gate does, and where they pass, runs all probes. Writes no record.
 * Throws what the ports throw: then the gate itself could not work, and the exit status is 3.
 */
export async function probeCommand(ports: ProbePorts): Promise<ProbeAnswer> {
  const { capture, gate, signal, settle } = ports;
  const { settings, findings } = capture.request();
  const context = capture.context();
  const identity = capture.identity(context);
  const places = capture.places(settings);
  const problems = [...findings, ...places.findings];
  if (problems.length > 0) return refused(identity.requestId, 3, problems);

  const loaded = await capture.policy({ settings, places, context }, { signal });
  if (!loaded.ok) return refused(identity.requestId, 2, loaded.findings);
  const { gates } = loaded;
  // A probe asks nobody for anything, and uses no approval up: the report says that it is not covered.
  const policy = { ...loaded.policy, approval: null };
  const captured = await capture.evidence({ settings, places, policy, gates, context, identity }, { signal });
  if (!captured.ok) return refused(identity.requestId, 2, [captured.finding]);
  const { evidence } = captured;
  const subject = { identity, context, settings, policy };
  const outcome = gate.conclude(subject, gate.check(subject, evidence, gates), []);
  // Of what is stopped anyway, no probe could tell what stopped it.
  if (outcome.decision === 'block') return refused(identity.requestId, 2, outcome.findings.filter(isBlock));

  const { policyGates, guardAction } = await ports.loadGates();
  const pause = async (): Promise<void> => {
    signal.throwIfAborted();
    await settle();
  };
  const report = await probeAll({
    requestId: identity.requestId,
    gate: { ...gate, policyGates, guard: guardAction },
    tools: { files: probeFiles(ports.temporaryFolder, policyGates, signal), keys: probeKeys },
    own: { context, settings, policy: loaded.policy, evidence },
    base: evidence.artifact === null ? wayTo(places) : '',
    pause,
  });
  return { kind: 'report', report, status: report.verdict === 'ALL_FAIL_CLOSED' ? 0 : 1 };
}

function isBlock({ outcome }: Finding): boolean {
  return outcome === 'block';
}

function refused(requestId: string, status: ExitStatus & (2 | 3), findings: readonly Finding[]): ProbeAnswer {
  return { kind: 'refused', requestId, status, findings };
}

/** The way from the workspace to the working directory, with `/`; empty where they are the same. */
function wayTo({ workspace, workingDirectory }: Places): string {
  return relative(workspace, workingDirectory).split(sep).join('/');
}
