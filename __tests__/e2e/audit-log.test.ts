/** The audit log from the built program: it grows, says everything that happened, and holds what the receipts name. */

import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';

import { OUTPUT_PATHS } from '../../src/base/outcome.js';
import { runAction, runnerWith } from '../support/action-run.js';
import { startArtifactService } from '../support/artifact-service.js';
import { ALLOWED, eventsIn, gateRun, logBytes, logRecords } from '../support/audit-log-file.js';
import type { FakeRunner } from '../support/fake-runner.js';
import { readRecords, verify } from '../support/receipts.js';
import { put, readJson, RESULT, temporaryFolder } from '../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

let runner: FakeRunner;
beforeEach(() => {
  runner = runnerWith(root);
});

/** `audit_log` of the three records that have it, which is the same. */
function linkOf(folder: string): { readonly sequence: unknown; readonly record_hash: unknown; readonly continuity: unknown } {
  const { gate, receipt, action } = readRecords(folder);
  expect(receipt['audit_log']).toEqual(gate['audit_log']);
  expect(action['audit_log']).toEqual(gate['audit_log']);
  return gate['audit_log'] as ReturnType<typeof linkOf>;
}

const GATE_EVENTS = [
  'request_received',
  'evidence_captured',
  'gate_evaluated',
  'gate_evaluated',
  'decision_made',
  'action_planned',
  'receipts_intended',
  'receipts_written',
];

describe('two runs in a row', () => {
  test('are one log: the second compares it with the receipts of the first, and only adds to it', async () => {
    expect(await gateRun(runner)).toMatchObject(ALLOWED);
    const first = logBytes(runner.workspace);
    expect(linkOf(runner.workspace)).toMatchObject({ continuity: 'not-compared', sequence: 6 });
    expect(await gateRun(runner)).toMatchObject(ALLOWED);
    const second = logBytes(runner.workspace);
    expect(second.subarray(0, first.length).equals(first)).toBe(true);
    expect(eventsIn(runner.workspace)).toEqual([...GATE_EVENTS, ...GATE_EVENTS]);
    const link = linkOf(runner.workspace);
    expect(link).toMatchObject({ continuity: 'held', sequence: GATE_EVENTS.length + 6 });
    const named = logRecords(runner.workspace).find((one) => one['record_hash'] === link.record_hash);
    expect(named).toMatchObject({ event: 'action_planned', sequence: link.sequence });
    expect(verify(runner.workspace).holds).toBe(true);
  });

  test('of which the first left no receipts behind: there is nothing to compare with, and the log goes on', async () => {
    await gateRun(runner);
    for (const path of OUTPUT_PATHS) rmSync(join(runner.workspace, path));
    expect(await gateRun(runner)).toMatchObject(ALLOWED);
    expect(linkOf(runner.workspace)).toMatchObject({ continuity: 'not-compared', sequence: GATE_EVENTS.length + 6 });
  });

  test('by Action and command line alike, in one folder', async () => {
    expect((await runAction(runner, { 'upload-receipts': 'false' })).status).toBe(0);
    expect(await gateRun(runner)).toMatchObject(ALLOWED);
    expect(linkOf(runner.workspace)).toMatchObject({ continuity: 'held' });
  });
});

describe('a record', () => {
  test('says who asked, for what, and what came of it', async () => {
    const { request_id: requestId } = await gateRun(runner);
    const records = logRecords(runner.workspace);
    const { gate, action } = readRecords(runner.workspace);
    for (const record of records)
      expect(record).toMatchObject({
        schema: 'fail-closed-gate/audit-record/v1',
        request_id: requestId,
        identity: { kind: 'github-actor', name: 'octocat' },
        request_hash: records[0]?.['request_hash'],
        timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      });
    const by = (event: string): unknown => records.filter((one) => one['event'] === event);
    const dataHash = records[1]?.['data_hash'];
    expect(dataHash).toMatch(/^[0-9a-f]{64}$/);
    expect(by('gate_evaluated')).toMatchObject([
      { gate: 'key-status', decision: 'allow', code: 'key_status_verified', data_hash: dataHash },
      { gate: 'runtime-context', decision: 'allow', data_hash: dataHash },
    ]);
    expect(by('decision_made')).toMatchObject([{ decision: 'allow', code: 'runtime_allowed_in_ci_context' }]);
    expect(by('action_planned')).toMatchObject([{ decision: 'allow', action: 'continue' }]);
    for (const event of ['receipts_intended', 'receipts_written'])
      expect(by(event)).toMatchObject([{ data_hash: action['action_receipt_sha256'], action: 'continue' }]);
    expect(gate['runtime_decision']).toBe('allow');
  });

  test('of the same request has the same request_hash, of another one another', async () => {
    await gateRun(runner);
    await gateRun(runner);
    await gateRun(runner, ['--max-age', '3000d']);
    const hashes = new Set(logRecords(runner.workspace).map((one) => one['request_hash']));
    expect(hashes.size).toBe(2);
  });
});

describe('a denial', () => {
  test('leaves the records that an allow leaves, with its reason', async () => {
    put(runner.workspace, RESULT, JSON.stringify({ ...readJson(runner.workspace, RESULT), decision: 'reject' }));
    const run = await gateRun(runner);
    expect(run.decision).toBe('block');
    expect(eventsIn(runner.workspace)).toEqual(GATE_EVENTS);
    const code = (run.reasons as readonly string[])[0];
    expect(logRecords(runner.workspace).slice(-4)).toMatchObject([
      { event: 'decision_made', decision: 'block', code },
      { event: 'action_planned', decision: 'block', action: 'terminate', code },
      { event: 'receipts_intended', decision: 'block', action: 'terminate', code },
      { event: 'receipts_written', decision: 'block', action: 'terminate', code },
    ]);
  });

  test('before anything was captured leaves one too, without a hash of evidence', async () => {
    put(runner.workspace, '.github/fail-closed-gate.yml', 'version: 7\n');
    const run = await gateRun(runner);
    expect(run.status).toBe(3);
    const captured = logRecords(runner.workspace).find((one) => one['event'] === 'evidence_captured');
    expect(captured).toMatchObject({ data_hash: null, code: (run.reasons as readonly string[])[0] });
  });
});

describe('an upload', () => {
  test('is intended before it begins and finished when the service confirmed it', async () => {
    const service = await startArtifactService();
    try {
      expect((await runAction(runner, {}, service.environment())).status).toBe(0);
      const [artifact] = service.uploaded();
      const records = logRecords(runner.workspace);
      expect(records.slice(-4).map((one) => one['event'])).toEqual([
        'receipts_intended',
        'upload_intended',
        'upload_finished',
        'receipts_written',
      ]);
      expect(records.at(-2)).toMatchObject({ data_hash: artifact?.digest?.replace('sha256:', ''), code: null });
    } finally {
      await service.close();
    }
  });

  test('that fails leaves the intent, the failure, and then the block that it makes', async () => {
    const service = await startArtifactService('quota');
    try {
      expect((await runAction(runner, {}, service.environment())).status).toBe(3);
      const events = eventsIn(runner.workspace);
      expect(events.slice(events.indexOf('receipts_intended'))).toEqual([
        'receipts_intended',
        'upload_intended',
        'upload_finished',
        'decision_made',
        'action_planned',
        'receipts_intended',
        'receipts_written',
      ]);
      const finished = logRecords(runner.workspace).find((one) => one['event'] === 'upload_finished');
      expect(finished).toMatchObject({ data_hash: null, code: 'receipt_upload_failed' });
      expect(logRecords(runner.workspace).at(-1)).toMatchObject({ decision: 'block', code: 'receipt_upload_failed' });
      expect(linkOf(runner.workspace)).toMatchObject({ continuity: 'not-compared' });
    } finally {
      await service.close();
    }
    expect(await gateRun(runner)).toMatchObject(ALLOWED);
    expect(linkOf(runner.workspace)).toMatchObject({ continuity: 'held' });
  });
});

test('a run that is killed during its upload had the intent on disk, and the next run goes on behind it', async () => {
  const service = await startArtifactService('service-hangs');
  try {
    const run = await runAction(runner, {}, service.environment(), (child) => {
      const timer = setInterval(() => {
        if (service.calls.length === 0) return;
        clearInterval(timer);
        child.kill('SIGKILL');
      }, 10);
    });
    expect(run.status).not.toBe(0);
  } finally {
    await service.close();
  }
  expect(eventsIn(runner.workspace).slice(-2)).toEqual(['receipts_intended', 'upload_intended']);
  expect(await gateRun(runner)).toMatchObject(ALLOWED);
  expect(linkOf(runner.workspace)).toMatchObject({ continuity: 'held' });
});

describe('a gate that fails inside', () => {
  test('leaves run_failed where no record could be made at all, and the next run goes on', async () => {
    expect(await gateRun(runner)).toMatchObject(ALLOWED);
    const preload = new URL('../support/break-records.js', import.meta.url).href;
    const options = [process.env['NODE_OPTIONS'] ?? '', `--import=${preload}`].join(' ').trim();
    const broken = await runAction(runner, { 'upload-receipts': 'false' }, { NODE_OPTIONS: options });
    expect(broken.status).toBe(3);
    expect(logRecords(runner.workspace).at(-1)).toMatchObject({ event: 'run_failed', code: 'internal_error', decision: null });
    const copy = runnerWith(root);
    cpSync(runner.workspace, copy.workspace, { recursive: true });
    expect(await gateRun(copy)).toMatchObject(ALLOWED);
  });
});
