/** A last line that a killed run left unfinished, under the built program: kept, named, and no hindrance. */

import { createHash } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';

import { AUDIT_LOG_PATH } from '../../src/base/outcome.js';
import { runnerWith } from '../support/action-run.js';
import { ALLOWED, expectVerified, gateRun, logBytes, logRecords, putLog } from '../support/audit-log-file.js';
import type { FakeRunner } from '../support/fake-runner.js';
import { readRecords } from '../support/receipts.js';
import { temporaryFolder } from '../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

/** A workspace after a run that allowed, and the lines of its log. */
let runner: FakeRunner;
let lines: readonly string[];
beforeEach(async () => {
  runner = runnerWith(root);
  expect(await gateRun(runner)).toMatchObject(ALLOWED);
  lines = logBytes(runner.workspace)
    .toString('utf8')
    .split(/(?<=\n)/);
});

describe('a last line that was not finished', () => {
  /** The log after a run that was killed in the middle of its next record. */
  const torn = '{"action":null,"code":null,"data_hash":null,"decision":nu';

  test('is kept and named by the next run, which goes on', async () => {
    appendFileSync(join(runner.workspace, AUDIT_LOG_PATH), torn);
    expect(await gateRun(runner)).toMatchObject(ALLOWED);
    expect(
      logBytes(runner.workspace)
        .toString('utf8')
        .startsWith(`${lines.join('')}${torn}\n`),
    ).toBe(true);
    const records = logRecords(runner.workspace);
    const sha256 = createHash('sha256').update(torn).digest('hex');
    expect(records.filter((one) => one['torn_line_sha256'] !== null)).toMatchObject([
      { event: 'request_received', sequence: lines.length + 1, torn_line_sha256: sha256 },
    ]);
    expect(readRecords(runner.workspace).gate['audit_log']).toMatchObject({ continuity: 'held' });
    expect(await gateRun(runner)).toMatchObject(ALLOWED);
    await expectVerified(runner);
  });

  test('is in order also where it is a whole record without its line feed, and counts for nothing', async () => {
    // The receipts name an earlier record: the last one says that they were written.
    putLog(runner.workspace, lines.join('').slice(0, -1));
    expect(await gateRun(runner)).toMatchObject(ALLOWED);
    expect(logRecords(runner.workspace)[lines.length - 1]).toMatchObject({
      event: 'request_received',
      sequence: lines.length,
      torn_line_sha256: createHash('sha256')
        .update(lines.at(-1)?.trimEnd() ?? '')
        .digest('hex'),
    });
    await expectVerified(runner);
  });
});
