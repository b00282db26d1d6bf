/** An approval of a command whose program is not there: it stays good for the run in which the program is. */

import { chmodSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, expect, test } from '@jest/globals';

import { commandOf } from '../../src/base/command.js';
import { ACTOR, approvalRunner, LOCAL_USER, putApproval, storeOn, WITH_TOKEN, ASKED } from '../support/approved-run.js';
import { runEntry, type FakeRunner, type Run } from '../support/fake-runner.js';
import { CAN_ISOLATE, expectNotStarted, outcomeOf } from '../support/guarded-run.js';
import { startNonceApi } from '../support/nonce-api.js';
import { readRecords } from '../support/receipts.js';
import { put, temporaryFolder } from '../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

const ARGV = ['./tool', 'hush-hush'];
const COMMAND = { command_sha256: commandOf(ARGV).sha256 };
type Table = Readonly<Record<string, string>>;

async function runTool({ workspace }: FakeRunner, inputs: Table, env: Table): Promise<Run> {
  const options = Object.entries(inputs).flatMap(([name, value]) => [`--${name}`, value]);
  return await runEntry('cli.js', ['run', ...options, '--', ...ARGV], { cwd: workspace, env });
}

/** A run without the program, one with it, and one more. */
async function expectOneUse(runner: FakeRunner, inputs: Table, env: Table): Promise<void> {
  const missing = await runTool(runner, inputs, env);
  expect(missing.status).toBe(203);
  expectNotStarted(runner, 'run_command_invalid');
  const { gate, action } = readRecords(runner.workspace);
  expect(gate['approval']).toMatchObject({ nonce_claim: null });
  expect(JSON.stringify([gate, action, outcomeOf(runner)])).not.toMatch(/hush|\.\/tool/);
  const verified = await runEntry('cli.js', ['verify', '.'], { cwd: runner.workspace, env });
  expect(verified).toMatchObject({ status: 0 });
  put(runner.workspace, 'tool', '#!/bin/sh\nexit 7\n');
  chmodSync(join(runner.workspace, 'tool'), 0o755);
  expect((await runTool(runner, inputs, env)).status).toBe(7);
  expect((await runTool(runner, inputs, env)).status).toBe(201);
  expectNotStarted(runner, 'approval_nonce_used');
}

if (process.platform !== 'win32') {
  test('as it is, with the store on GitHub', async () => {
    const api = await startNonceApi(join(root, 'api'));
    const runner = approvalRunner(root);
    putApproval(runner, { identity: ACTOR, ...COMMAND });
    await expectOneUse(runner, WITH_TOKEN, { ...runner.environment, ...storeOn(api) });
    await api.close();
  });
}

if (CAN_ISOLATE) {
  test('isolated, with a store on this machine', async () => {
    const runner = approvalRunner(root);
    putApproval(runner, { identity: LOCAL_USER, ...COMMAND });
    await expectOneUse(runner, ASKED, { XDG_STATE_HOME: join(runner.temp, 'state') });
  });
}
