/** Two runs of the built Action in one output folder: they never mix, and who comes too late touches nothing. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';

import { AUDIT_LOG_PATH } from '../../src/base/outcome.js';
import { annotationsIn, linesOf, runAction, runnerWith } from '../support/action-run.js';
import { FakeRunner } from '../support/fake-runner.js';
import { leftovers, readOutputs, readRecords, verify } from '../support/receipts.js';
import { verdictOf } from '../support/verdict.js';
import { put, temporaryFolder } from '../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

const NO_UPLOAD = { 'upload-receipts': 'false' };
let runner: FakeRunner;
beforeEach(() => {
  runner = runnerWith(root);
});

describe('two runs at once in one folder', () => {
  test('are never mixed: at least one gets through, and a loser touches nothing', async () => {
    for (let pair = 0; pair < 10; pair += 1) {
      // Each step has files of its own to report to.
      const other = new FakeRunner(join(root, `pair-${String(pair)}`));
      const reports = { GITHUB_OUTPUT: other.outputPath, GITHUB_STEP_SUMMARY: other.summaryPath };
      const runs = await Promise.all([runAction(runner, NO_UPLOAD), runAction(runner, NO_UPLOAD, reports)]);
      const statuses = runs.map(({ status }) => status);
      expect(statuses).toContain(0);
      for (const { status, stdout } of runs) {
        if (status === 0) continue;
        expect(status).toBe(3);
        expect(linesOf(stdout).at(-1)).toContain('output_locked');
      }
      expect(verify(runner.workspace)).toMatchObject({ holds: true });
      expect(readRecords(runner.workspace).gate['runtime_decision']).toBe('allow');
      expect(leftovers(runner.workspace)).toEqual([]);
      expect(await verdictOf(runner.workspace)).toMatchObject({ status: 0, kind: 'workspace' });
    }
  });

  test('a folder that is locked: status 3, outputs only, and not a byte changes', async () => {
    expect((await runAction(runner, NO_UPLOAD)).status).toBe(0);
    const before = readOutputs(runner.workspace);
    const log = readFileSync(join(runner.workspace, AUDIT_LOG_PATH), 'utf8');
    put(runner.workspace, 'docs/.fail-closed-gate.lock', '{"held by": "something else"}');
    writeFileSync(runner.summaryPath, '');
    writeFileSync(runner.outputPath, '');
    const run = await runAction(runner, NO_UPLOAD);
    expect(run.status).toBe(3);
    expect(runner.outputs).toMatchObject({ decision: 'block', allowed: 'false', reasons: '["output_locked"]' });
    for (const name of ['gate-path', 'receipt-path', 'receipt-sha256', 'artifact-id'])
      expect(runner.outputs[name]).toBeUndefined();
    expect(runner.summary).toBe('');
    expect(annotationsIn(run.stdout)[0]?.data).toContain('.fail-closed-gate.lock');
    expect(readOutputs(runner.workspace)).toEqual(before);
    expect(readFileSync(join(runner.workspace, AUDIT_LOG_PATH), 'utf8')).toBe(log);
    expect(leftovers(runner.workspace)).toEqual(['.fail-closed-gate.lock']);
  });
});
