import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

import { expect, test } from '@jest/globals';

import { GATE_RECORD_PATH } from '../../src/base/outcome.js';
import { FakeRunner } from '../support/fake-runner.js';
import { copyExample, readJson, temporaryFolder } from '../support/workspace.js';

const ENTRIES = resolve(process.env['GATE_ENTRY_FOLDER'] ?? 'dist');

/** Starts the command line in a folder that is gone by then. */
async function startInLostFolder(env: Readonly<Record<string, string>>, folder: string): Promise<number | null> {
  const script = 'mkdir "$1" && cd "$1" && rmdir "$1" && exec "$2" "$3" gate';
  const args = ['-c', script, 'bash', join(folder, 'lost'), process.execPath, join(ENTRIES, 'cli.js')];
  const inherited: Record<string, string> = {};
  for (const name of ['PATH', 'NODE_OPTIONS', 'GATE_COVERAGE_FOLDER']) inherited[name] = process.env[name] ?? '';
  const child = spawn('bash', args, { env: { ...inherited, ...env }, stdio: 'ignore' });
  return await new Promise((resolveStatus) => child.on('close', resolveStatus));
}

test('a runner knows its workspace also when the folder of the process is gone', async () => {
  const { path, remove } = temporaryFolder();
  const runner = new FakeRunner(path);
  copyExample('allow', runner.workspace);
  expect(await startInLostFolder(runner.environment, path)).toBe(0);
  expect(readJson(runner.workspace, GATE_RECORD_PATH)['runtime_decision']).toBe('allow');
  remove();
});

test('elsewhere there is nowhere to look and nowhere to write: status 3', async () => {
  const { path, remove } = temporaryFolder();
  expect(await startInLostFolder({}, path)).toBe(3);
  remove();
});
