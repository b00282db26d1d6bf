import { tmpdir } from 'node:os';

import type { ArtifactClient } from '../base/artifact-client.js';
import type { ExitStatus } from '../base/decision.js';
import { errorText } from '../base/printable.js';
import type { ProbeAnswer } from '../base/probe-report.js';
import type { Environment } from '../capture/environment.js';
import type { LoadGithubClient } from '../capture/github-access.js';
import { check, conclude } from '../gate.js';
import type { InterruptionPort, Request } from '../ports.js';
import { capturePort, type LoadPolicyEngine } from './capture-port.js';

/** Loads the probes, which only their command needs. */
export type LoadProbeSuite = () => Promise<typeof import('../probe-suite.js')>;

/** What the command `probe` of either entry is made of. */
export interface ProbeRequest {
  readonly request: () => Request;
  readonly environment: Environment;
  readonly loadSuite: LoadProbeSuite;
  readonly loadEngine: LoadPolicyEngine;
  readonly loadClient: () => Promise<ArtifactClient>;
  readonly loadGithub: LoadGithubClient;
  readonly interruption: InterruptionPort;
  /** Tells the answer where it belongs; may throw anything. */
  readonly tell: (answer: ProbeAnswer, suite: typeof import('../probe-suite.js')) => void | Promise<void>;
  /** Says why there is no answer. */
  readonly fail: (message: string) => void;
}

/**
 * Runs the probes in a process; gives its exit status: 0 only where everything was blocked, 1 where something got through, 2 where
 * policy and evidence do not pass by themselves, 3 for wrong usage and for whatever goes wrong on the way.
 */
export async function runProbes(asked: ProbeRequest): Promise<ExitStatus> {
  const { request, environment, loadSuite, loadEngine, loadClient, loadGithub, interruption, tell, fail } = asked;
  // Probes damage what the gate judges; they never read the receipts of another job.
  const loadNothing = async (): Promise<never> => await Promise.reject(new Error('probes read no receipts'));
  try {
    const suite = await loadSuite();
    const temporary = environment('RUNNER_TEMP');
    const answer = await suite.probeCommand({
      capture: capturePort(request, environment, loadClient, loadEngine, loadGithub, loadNothing),
      gate: { check, conclude },
      loadGates: loadEngine,
      temporaryFolder: temporary === null || temporary === '' ? tmpdir() : temporary,
      signal: interruption.signal,
      settle: interruption.settle,
    });
    await tell(answer, suite);
    interruption.signal.throwIfAborted();
    return answer.status;
  } catch (thrown) {
    fail(`The probes failed: ${errorText(thrown)}`);
    return 3;
  }
}
