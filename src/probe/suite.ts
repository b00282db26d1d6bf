import type { ProbeReport, ProbeRow } from '../base/probe-report.js';
import type { Tools } from './attacks/attack.js';
import { probeEveryCode } from './every-code.js';
import type { Attempt, ProbedGate } from './gate.js';
import { probeNine } from './nine.js';
import { probeOwnEvidence } from './own-evidence.js';
import { reportOf } from './report.js';

/** What all probes need. */
export interface SuiteRequest {
  readonly requestId: string;
  readonly gate: ProbedGate;
  readonly tools: Tools;
  /** The user's own policy and evidence, which pass but for an approval that the policy asks for. */
  readonly own: Attempt;
  /** The way from the root of that evidence to the folder that its paths start at, with `/`. */
  readonly base: string;
  /** Lets others have a turn; throws where nobody waits for the report any more. */
  readonly pause: () => Promise<void>;
}

/** Runs all probes: the nine, one for every code, and those on the user's own policy and evidence. */
export async function probeAll({ requestId, gate, tools, own, base, pause }: SuiteRequest): Promise<ProbeReport> {
  const rows: ProbeRow[] = [...probeNine(gate.guard, own.context.now)];
  await pause();
  rows.push(...(await probeEveryCode(gate, tools, pause)));
  const probes = await probeOwnEvidence(own, base, gate, tools, pause);
  rows.push(...probes.rows);
  return reportOf(requestId, rows, probes.notCovered, probes.leftOut);
}
