/** Trouble of one kind that comes twice: each decision is known to the audit log before there is a record of it. */

import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeEach, expect, test } from '@jest/globals';

import { AUDIT_SLICE_PATH } from '../src/base/bundle.js';
import { finding } from '../src/base/finding.js';
import { AUDIT_LOG_PATH, GATE_RECORD_PATH } from '../src/base/outcome.js';
import type { OutputFolder, Ports } from '../src/ports.js';
import { openOutputFolder } from '../src/report/write.js';
import { run } from '../src/run.js';
import { runnerWith } from './support/action-run.js';
import { failedChecks, judgeBundle } from './support/audited-bundle.js';
import type { FakeRunner } from './support/fake-runner.js';
import { testPorts } from './support/ports.js';
import { temporaryFolder } from './support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

let runner: FakeRunner;
beforeEach(() => {
  runner = runnerWith(root);
});

function portsWith(change: (opened: OutputFolder) => Partial<OutputFolder>): Ports {
  const { ports } = testPorts(runner.workspace, runner.environment, { uploadReceipts: false });
  return {
    ...ports,
    output: {
      open: (places, id) => {
        const opened = openOutputFolder(places, id);
        const all: OutputFolder = {
          takenOver: opened.takenOver,
          stagingRoot: opened.stagingRoot,
          replace: (files, gone) => opened.replace(files, gone),
          put: (file) => opened.put(file),
          stage: (files) => opened.stage(files),
          publish: () => opened.publish(),
          stageBundle: (files) => opened.stageBundle(files),
          openAuditLog: (command) => opened.openAuditLog(command),
          release: () => {
            opened.release();
          },
        };
        return { ...all, ...change(all) };
      },
    },
  };
}

test('the records name the decision in the log, not what was written of an earlier one', async () => {
  let staged = 0;
  const ports = portsWith((opened) => ({
    stage: (files) => {
      staged += 1;
      return [
        ...opened.stage(files),
        ...(staged === 1 ? [finding('output_write_failed', 'One file could not be staged.')] : []),
      ];
    },
    publish: () => {
      const published = opened.publish();
      return { ...published, findings: [finding('output_write_failed', 'Another could not be put in place.')] };
    },
  }));
  expect(await run(ports)).toBe(3);
  const gate = JSON.parse(readFileSync(join(runner.workspace, GATE_RECORD_PATH), 'utf8')) as {
    readonly audit_log: { readonly sequence: number };
  };
  const lines = readFileSync(join(runner.workspace, AUDIT_LOG_PATH), 'utf8').trimEnd().split('\n');
  const named = JSON.parse(lines[gate.audit_log.sequence - 1] ?? '') as { readonly event: string };
  expect(named.event).toBe('action_planned');
});

test('a lock that is lost makes the log fail too, so that a bundle says why it holds no slice of it', async () => {
  let opened = 0;
  const ports = portsWith((folder) => {
    opened += 1;
    return opened > 1
      ? {}
      : {
          publish: () => {
            rmSync(join(runner.workspace, 'docs/.fail-closed-gate.lock'));
            return folder.publish();
          },
        };
  });
  const bundle = join(root, 'bundle-of-a-lost-lock');
  const asked = { ...ports.capture.request(), settings: { ...ports.capture.request().settings, bundle } };
  expect(await run({ ...ports, capture: { ...ports.capture, request: () => asked } })).toBe(3);
  const files = new Map(
    readdirSync(bundle, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(bundle, path)).isFile())
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(bundle, path))]),
  );
  expect(files.has(AUDIT_SLICE_PATH)).toBe(false);
  const judged = judgeBundle(files, { now: Date.now() });
  expect({ verdict: judged.verdict, decision: judged.decision, failed: failedChecks(judged) }).toEqual({
    verdict: 'replayed',
    decision: 'block',
    failed: [],
  });
});
