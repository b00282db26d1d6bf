/** `--bundle` while something goes wrong: a bundle that is milder than the last decision is never what stays. */

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { GateError } from '../src/base/error.js';
import { ACTION_RECEIPT_PATH, GATE_RECORD_PATH } from '../src/base/outcome.js';
import type { Ports } from '../src/ports.js';
import { openOutputFolder } from '../src/report/write.js';
import { NODE_FILE_SYSTEM } from '../src/report/file-system.js';
import { run } from '../src/run.js';
import { interceptedFileSystem, systemError } from './report/faulty-file-system.js';
import { FakeRunner } from './support/fake-runner.js';
import { testPorts, type TestPorts } from './support/ports.js';
import { copyExample, readJson, temporaryFolder } from './support/workspace.js';

let folder: ReturnType<typeof temporaryFolder>;
let runner: FakeRunner;
let bundle = '';
beforeEach(() => {
  folder = temporaryFolder();
  runner = new FakeRunner(folder.path);
  copyExample('allow', runner.workspace);
  bundle = join(folder.path, 'bundle');
});
afterEach(() => {
  folder.remove();
});

function portsWith(change: (made: TestPorts) => Partial<Ports>): Ports {
  const made = testPorts(runner.workspace, runner.environment, { bundle });
  return { ...made.ports, ...change(made) };
}

test('a run that stays with its decision leaves the bundle', async () => {
  expect(await run(portsWith(() => ({})))).toBe(0);
  expect(readJson(bundle, ACTION_RECEIPT_PATH)['action_decision']).toBe('continue');
});

test('a report that fails takes the bundle of the milder decision away', async () => {
  const ports = portsWith(({ ports }) => ({
    report: {
      ...ports.report,
      outputs: () => {
        throw new Error('no outputs');
      },
    },
  }));
  expect(await run(ports)).toBe(3);
  expect(existsSync(bundle)).toBe(false);
  expect(readJson(runner.workspace, GATE_RECORD_PATH)['runtime_decision']).toBe('block');
});

test('receipts that cannot be put in place make a bundle that says block, as they do', async () => {
  const fs = interceptedFileSystem((call) => {
    if (
      call.name === 'rename' &&
      String(call.args[1]).endsWith(ACTION_RECEIPT_PATH) &&
      String(call.args[0]).includes('staging')
    )
      throw systemError('EIO');
  }, NODE_FILE_SYSTEM);
  const ports = portsWith(() => ({ output: { open: (places, id) => openOutputFolder(places, id, fs) } }));
  expect(await run(ports)).toBe(3);
  expect(readJson(bundle, GATE_RECORD_PATH)['runtime_decision']).toBe('block');
  expect(readJson(runner.workspace, GATE_RECORD_PATH)['runtime_decision']).toBe('block');
});

test('a signal while the bundle is made leaves none behind, also none that is finished later', async () => {
  let finished: Promise<unknown> = Promise.resolve();
  const ports = portsWith(({ ports, controller }) => ({
    bundle: {
      ...ports.bundle,
      make: async (facts) => {
        const made = (async () => {
          controller.abort(new GateError('run_interrupted', 'The run was cancelled by SIGINT.'));
          await new Promise((resolve) => {
            setImmediate(resolve);
          });
          return await ports.bundle.make(facts);
        })();
        finished = made;
        return await made;
      },
    },
  }));
  expect(await run({ ...ports, uploadsByDefault: false })).toBe(3);
  await finished;
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
  expect(existsSync(bundle)).toBe(false);
  expect(readJson(runner.workspace, GATE_RECORD_PATH)['reasons']).toEqual(['run_interrupted']);
});

test('a folder that somebody else put in its place stays', async () => {
  const ports = portsWith(({ ports }) => ({
    report: {
      ...ports.report,
      outputs: () => {
        NODE_FILE_SYSTEM.rename(bundle, join(folder.path, 'moved'));
        mkdirSync(bundle);
        writeFileSync(join(bundle, 'mine.txt'), 'mine');
        throw new Error('no outputs');
      },
    },
  }));
  expect(await run(ports)).toBe(3);
  expect(existsSync(join(bundle, 'mine.txt'))).toBe(true);
});

test('a lock that is taken away while the audit log is read leaves nothing of yesterday', async () => {
  expect(await run(testPorts(runner.workspace, runner.environment).ports)).toBe(0);
  const lock = join(runner.workspace, 'docs/.fail-closed-gate.lock');
  const fs = interceptedFileSystem((call) => {
    if (call.name === 'open' && String(call.args[0]).endsWith('.jsonl') && call.nth < 8) NODE_FILE_SYSTEM.unlink(lock);
  }, NODE_FILE_SYSTEM);
  const { ports } = testPorts(runner.workspace, runner.environment);
  expect(await run({ ...ports, output: { open: (places, id) => openOutputFolder(places, id, fs) } })).toBe(3);
  // The log that was read may be that of another run by now: it learns nothing of this one, and the records say so.
  expect(readJson(runner.workspace, GATE_RECORD_PATH)['reasons']).toEqual(['output_locked', 'audit_log_failed']);
});
