/** `enforce` before receipts that somebody else could have made or changed, from the built Action: each is a block. */

import { cpSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, test, expect } from '@jest/globals';

import { GATE_RECORD_PATH, RUNTIME_RECEIPT_PATH } from '../../src/base/outcome.js';
import { FOLDER, useEnforcing } from '../support/enforcing.js';
import { put, readJson } from '../support/workspace.js';

const job = useEnforcing();

describe('receipts that a later step could have made or changed', () => {
  const change = (path: string, edit: (record: Record<string, unknown>) => void): void => {
    const folder = join(job.runner.workspace, FOLDER);
    const record = readJson(folder, path);
    edit(record);
    writeFileSync(join(folder, path), JSON.stringify(record));
  };

  const cases: readonly (readonly [name: string, code: string, damage: () => void])[] = [
    ['no gate record', 'receipt_gate_missing', () => rmSync(join(job.runner.workspace, FOLDER, GATE_RECORD_PATH))],
    ['no runtime receipt', 'receipt_missing', () => rmSync(join(job.runner.workspace, FOLDER, RUNTIME_RECEIPT_PATH))],
    ['a folder that is not there', 'receipt_missing', () => rmSync(join(job.runner.workspace, FOLDER), { recursive: true })],
    [
      'a decision that was edited',
      'receipt_hash_mismatch',
      () => {
        change(RUNTIME_RECEIPT_PATH, (record) => (record['runtime_decision'] = 'warn'));
      },
    ],
    [
      'a run that was edited',
      'receipt_hash_mismatch',
      () => {
        change(GATE_RECORD_PATH, (record) => (record['request_id'] = '9876543210-2-gate-00000000'));
      },
    ],
    [
      'the receipt of another run of the gate',
      'receipt_gate_mismatch',
      () => {
        cpSync(join(job.local.workspace, RUNTIME_RECEIPT_PATH), join(job.runner.workspace, FOLDER, RUNTIME_RECEIPT_PATH));
      },
    ],
    [
      'a field that no schema knows',
      'receipt_malformed',
      () => {
        change(GATE_RECORD_PATH, (record) => (record['approved'] = true));
      },
    ],
    [
      'a record of a system that names no run',
      'receipt_legacy',
      () => {
        change(GATE_RECORD_PATH, (record) => delete record['schema']);
      },
    ],
    [
      'text that is no JSON',
      'json_syntax',
      () => {
        put(job.runner.workspace, `${FOLDER}/${GATE_RECORD_PATH}`, '{"decision": "allow"');
      },
    ],
    [
      'a key twice',
      'json_duplicate_key',
      () => {
        put(job.runner.workspace, `${FOLDER}/${RUNTIME_RECEIPT_PATH}`, '{"schema": 1, "schema": 2}');
      },
    ],
    [
      'a link out of the folder',
      'file_outside_workspace',
      () => {
        const record = join(job.runner.workspace, FOLDER, GATE_RECORD_PATH);
        renameSync(record, join(job.runner.workspace, '../record.json'));
        symlinkSync(join(job.runner.workspace, '../record.json'), record);
      },
    ],
  ];

  // Windows lets nobody but administrators make such links.
  const possible = cases.filter(([name]) => process.platform !== 'win32' || !name.startsWith('a link'));
  test.each(possible)('%s: %s', async (_name, code, damage) => {
    job.hand(join(job.runner.workspace, FOLDER));
    damage();
    await job.expectRefused(code, 2);
  });

  test('of a laptop let no job go on', async () => {
    job.hand(join(job.runner.workspace, FOLDER), job.local);
    await job.expectRefused('receipt_made_locally', 2);
  });

  test('and none is believed in a context that only claims to be CI', async () => {
    job.hand(join(job.runner.workspace, FOLDER));
    await job.expectRefused('ci_context_invalid', 2, {}, { GITHUB_SHA: null });
    expect(job.runner.outputs['findings']).not.toContain('receipt_allows');
  });
});

describe('inputs that enforce does not look at', () => {
  test.each(['policy', 'policy-sha256', 'subject-digest', 'environment', 'requested-action', 'metadata'])(
    '%s is a block, because whoever gives it believes that something is compared with it',
    async (name) => {
      job.hand(join(job.runner.workspace, FOLDER));
      const value = name.endsWith('sha256') || name.endsWith('digest') ? '0'.repeat(64) : 'production';
      await job.expectRefused('input_invalid', 3, { [name]: value });
      expect(job.runner.outputs['findings']).toContain(`The input ${name} is set`);
    },
  );
});
