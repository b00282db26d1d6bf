import { join, resolve } from 'node:path';
import { spawn } from 'node:child_process';

import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { GATE_RECORD_PATH } from '../../src/base/outcome.js';
import { FakeRunner } from '../support/fake-runner.js';
import { copyExample, readJson, temporaryFolder } from '../support/workspace.js';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  folder.remove();
});

test('a reader that keeps the pipe open and never reads is not waited for without end', async () => {
  const runner = new FakeRunner(folder.path);
  copyExample('allow', runner.workspace);
  const folderOfEntries = resolve(process.env['GATE_ENTRY_FOLDER'] ?? 'dist');
  // The shell holds both ends of the pipe and fills it to the brim before the gate starts.
  const script = `mkfifo "$1" && exec 3<>"$1" && head -c 65536 /dev/zero >&3 && exec "$2" "$3" gate >"$1" 3>&-`;
  const args = ['-c', script, 'bash', join(folder.path, 'fifo'), process.execPath, join(folderOfEntries, 'cli.js')];
  // Without a reader the pipe would be broken, which is another story: a second shell keeps it.
  const keeper = spawn(
    'bash',
    ['-c', 'until [ -p "$1" ]; do sleep 0.01; done; exec 3<>"$1"; sleep 30', 'bash', join(folder.path, 'fifo')],
    {
      stdio: 'ignore',
    },
  );
  const inherited = { PATH: process.env['PATH'] ?? '', NODE_OPTIONS: process.env['NODE_OPTIONS'] ?? '' };
  const coverage = process.env['GATE_COVERAGE_FOLDER'];
  const env = { ...inherited, ...(coverage !== undefined && { GATE_COVERAGE_FOLDER: coverage }), ...runner.environment };
  const child = spawn('bash', args, { cwd: runner.workspace, env, stdio: 'ignore' });
  const status = await new Promise((resolveStatus) => child.on('close', resolveStatus));
  keeper.kill('SIGKILL');
  expect(status).toBe(3);
  expect(readJson(runner.workspace, GATE_RECORD_PATH)).toMatchObject({ runtime_decision: 'block', reasons: ['report_failed'] });
});
