/** What the input `run` changes: its proof for action-inputs.test.ts. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { expect } from '@jest/globals';

import { RUN_OUTCOME_PATH } from '../../src/base/outcome.js';
import { runAction } from '../support/action-run.js';
import { guardedRunner, outcomeOf } from '../support/guarded-run.js';
import { verify } from '../support/receipts.js';
import type { InputProof } from './policy-inputs.js';

export const run: InputProof = async (root) => {
  const runner = guardedRunner(root);
  const without = { 'upload-receipts': 'false' };
  const withScript = { ...without, run: 'touch started\nexit 4' };
  expect((await runAction(runner, without)).status).toBe(0);
  expect(existsSync(join(runner.workspace, RUN_OUTCOME_PATH))).toBe(false);
  // With a command or without one, it is a guarded run.
  for (const command of ['gate', '']) {
    expect((await runAction(runner, { ...withScript, command })).status).toBe(4);
    expect(outcomeOf(runner)).toMatchObject({ state: 'exited', exit_status: 4 });
    expect(verify(runner.workspace).holds).toBe(true);
  }
  expect(existsSync(join(runner.workspace, 'started'))).toBe(true);

  const blocked = guardedRunner(root, 'block-policy');
  expect((await runAction(blocked, withScript)).status).toBe(201);
  expect(existsSync(join(blocked.workspace, 'started'))).toBe(false);
  expect(outcomeOf(blocked)).toMatchObject({ state: 'not-started' });
};
