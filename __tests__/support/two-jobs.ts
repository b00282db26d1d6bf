/** Two jobs of one workflow run with the built Action: the gate uploads its bundle, and a deployment proves it with `enforce`. */

import { join } from 'node:path';

import { runAction, runnerWith, type Inputs } from './action-run.js';
import type { ArtifactService } from './artifact-service.js';
import { FakeRunner, type Run } from './fake-runner.js';

/** What the service and the runner add to a job, and what a test changes of it; null: the variable is not set. */
export type JobEnvironment = Readonly<Record<string, string | null>>;

/** A job that has ended. */
export interface EndedJob {
  readonly run: Run;
  readonly runner: FakeRunner;
}

/** The job of the gate, on a machine of its own, with the evidence of an example. */
export async function gateJob(
  root: string,
  service: ArtifactService,
  {
    example = 'allow',
    inputs = {},
    environment = {},
  }: { example?: string; inputs?: Inputs; environment?: JobEnvironment } = {},
): Promise<EndedJob> {
  const runner = runnerWith(root, example);
  return { runner, run: await runAction(runner, inputs, { ...service.environment(), ...environment }) };
}

let count = 0;

/** A machine without a checkout, as the job of a deployment has it. */
export function emptyRunner(root: string): FakeRunner {
  count += 1;
  return new FakeRunner(join(root, `deploy-${String(count)}`));
}

/** The inputs by which the workflow of docs/two-jobs.md hands over what the gate put out. */
export function handedOver({ outputs }: FakeRunner): Inputs {
  return {
    command: 'enforce',
    'upstream-artifact': outputs['artifact-name'] ?? '',
    'expected-receipt-sha256': outputs['receipt-sha256'] ?? '',
  };
}

/** The job of the deployment. */
export async function enforceJob(
  runner: FakeRunner,
  service: ArtifactService,
  inputs: Inputs,
  environment: JobEnvironment = {},
): Promise<EndedJob> {
  const all = { ...service.environment(), GITHUB_JOB: 'deploy', ...environment };
  return { runner, run: await runAction(runner, inputs, all) };
}
