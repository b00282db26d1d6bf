/** A deployment that takes the receipts of a gate from a folder, with the built Action; for the tests of `enforce`. */

import { cpSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, expect } from '@jest/globals';

import { ACTION_POLICY_PATH, ACTION_RECEIPT_PATH } from '../../src/base/outcome.js';
import { annotationsIn, localEnvironment, runAction, runnerWith, type Inputs } from './action-run.js';
import type { FakeRunner, Run } from './fake-runner.js';
import { leftovers } from './receipts.js';
import { emptyRunner, type JobEnvironment } from './two-jobs.js';
import { readJson, temporaryFolder } from './workspace.js';

/** Where in the workspace of the deployment the receipts lie, unless a test puts them elsewhere. */
export const FOLDER = 'from-the-gate';

export interface Enforcing {
  /** Of a gate that allowed in a workflow run. */
  readonly gate: FakeRunner;
  /** Of a gate that warned on a laptop. */
  readonly local: FakeRunner;
  /** Of the deployment, fresh for each test. */
  readonly runner: FakeRunner;
  /** Copies what a gate wrote for the deployments after it. */
  readonly hand: (folder: string, from?: FakeRunner) => void;
  readonly enforce: (inputs?: Inputs, environment?: JobEnvironment) => Promise<Run>;
  /** Enforces, and expects a block with this code among its reasons. */
  readonly expectRefused: (code: string, status: number, inputs?: Inputs, environment?: JobEnvironment) => Promise<void>;
}

const NO_UPLOAD = { 'upload-receipts': 'false' };

/** Call it at the top of a test file. */
export function useEnforcing(): Enforcing {
  const { path: root, remove } = temporaryFolder();
  afterAll(remove);
  const made = { gate: runnerWith(root), local: runnerWith(root), runner: emptyRunner(root) };
  beforeAll(async () => {
    expect((await runAction(made.gate, NO_UPLOAD)).status).toBe(0);
    expect((await runAction(made.local, NO_UPLOAD, localEnvironment(made.local))).status).toBe(0);
  });
  beforeEach(() => {
    made.runner = emptyRunner(root);
  });

  function hand(folder: string, from = made.gate): void {
    cpSync(join(from.workspace, 'docs/runtime'), join(folder, 'docs/runtime'), { recursive: true });
  }

  async function enforce(inputs: Inputs = {}, environment: JobEnvironment = {}): Promise<Run> {
    const all = { command: 'enforce', receipts: FOLDER, ...NO_UPLOAD, ...inputs };
    return await runAction(made.runner, all, { GITHUB_JOB: 'deploy', ...environment });
  }

  async function expectRefused(
    code: string,
    status: number,
    inputs: Inputs = {},
    environment: JobEnvironment = {},
  ): Promise<void> {
    const run = await enforce(inputs, environment);
    const { outputs, workspace } = made.runner;
    const reasons = JSON.parse(outputs['reasons'] ?? 'null') as unknown;
    expect({ status: run.status, reasons }).toEqual({ status, reasons: expect.arrayContaining([code]) as unknown });
    expect(outputs).toMatchObject({ decision: 'block', allowed: 'false', action: 'terminate' });
    for (const path of [ACTION_POLICY_PATH, ACTION_RECEIPT_PATH])
      expect(readJson(workspace, path)).toMatchObject({ action_decision: 'terminate' });
    expect(annotationsIn(run.stdout).map(({ properties }) => properties['title'])).toContain(`Fail-Closed Gate: ${code}`);
    expect(leftovers(workspace)).toEqual([]);
  }

  return Object.assign(made, { hand, enforce, expectRefused });
}
