import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { GateError } from '../src/base/error.js';
import { finding } from '../src/base/finding.js';
import { ACTION_RECEIPT_PATH, GATE_RECORD_PATH, OUTPUT_PATHS, RUNTIME_RECEIPT_PATH } from '../src/base/outcome.js';
import type { AuditLogFile, OutputFolder, Places, Ports } from '../src/ports.js';
import { NODE_FILE_SYSTEM, type FileSystem } from '../src/report/file-system.js';
import { openOutputFolder } from '../src/report/write.js';
import { run } from '../src/run.js';
import { FakeRunner } from './support/fake-runner.js';
import { testPorts } from './support/ports.js';
import { copyExample, readJson, temporaryFolder } from './support/workspace.js';

let folder: ReturnType<typeof temporaryFolder>;
let runner: FakeRunner;
beforeEach(() => {
  folder = temporaryFolder();
  runner = new FakeRunner(folder.path);
  copyExample('allow', runner.workspace);
});
afterEach(() => {
  folder.remove();
});

/** What stands on disk: the decision and reasons of the gate record, and whether all six files are of one request. */
function onDisk(): { decision: unknown; reasons: unknown; action: unknown; whole: boolean } {
  const gate = readJson(runner.workspace, GATE_RECORD_PATH);
  const receipt = readJson(runner.workspace, RUNTIME_RECEIPT_PATH);
  const action = readJson(runner.workspace, ACTION_RECEIPT_PATH);
  return {
    decision: gate['runtime_decision'],
    reasons: gate['reasons'],
    action: action['action_decision'],
    whole:
      OUTPUT_PATHS.every((path) => existsSync(join(runner.workspace, path))) &&
      new Set([gate, receipt, action].map((record) => record['request_id'])).size === 1 &&
      receipt['receipt_sha256'] === action['previous_hash'],
  };
}

/** Nothing of the run itself stays behind: no lock, no staging folder, no temporary file. */
function leftovers(): string[] {
  const names = ['docs', 'docs/runtime', 'docs/actions'].flatMap((name) => readdirSync(join(runner.workspace, name)));
  return names.filter((name) => name.startsWith('.'));
}

describe('a run that meets no trouble', () => {
  test('allows in a complete context, uploads, and tells the reporters in order', async () => {
    const { ports, told } = testPorts(runner.workspace, runner.environment);
    expect(await run(ports)).toBe(0);
    expect(onDisk()).toEqual({
      decision: 'allow',
      reasons: ['runtime_allowed_in_ci_context'],
      action: 'continue',
      whole: true,
    });
    expect(told.map(({ step }) => step)).toEqual(['summary', 'annotate', 'outputs', 'verdict']);
    expect(told.every(({ delivery }) => delivery.written.length === 6 && delivery.upload?.id === 7)).toBe(true);
    expect(leftovers()).toEqual([]);
  });

  test('warns outside CI and uploads nothing', async () => {
    const { ports, told } = testPorts(runner.workspace);
    expect(await run(ports)).toBe(0);
    expect(onDisk()).toMatchObject({ decision: 'warn', action: 'isolate_and_continue', whole: true });
    expect(told.every(({ delivery }) => delivery.upload === null)).toBe(true);
  });

  test('uploads outside CI where the variables of the service are there, and nowhere when it is told not to', async () => {
    const service = { ACTIONS_RUNTIME_TOKEN: 'x', ACTIONS_RESULTS_URL: 'http://127.0.0.1:1' };
    const local = testPorts(runner.workspace, service);
    await run(local.ports);
    expect(local.told[0]?.delivery.upload?.name).toMatch(/^fail-closed-gate-local-1-[0-9a-f]{8}$/);
    const forbidden = testPorts(runner.workspace, { ...runner.environment, ...service }, { uploadReceipts: false });
    await run(forbidden.ports);
    expect(forbidden.told[0]?.delivery.upload).toBeNull();
  });

  test('names the artifact by job, attempt and request', async () => {
    const { ports, told } = testPorts(runner.workspace, runner.environment);
    await run(ports);
    const { delivery, outcome } = told[0] ?? {};
    expect(delivery?.upload?.name).toBe(`fail-closed-gate-gate-2-${outcome?.identity.requestId.slice(-8) ?? ''}`);
  });

  test('writes no summary when it is told not to', async () => {
    const { ports, told } = testPorts(runner.workspace, runner.environment, { summary: false });
    expect(await run(ports)).toBe(0);
    expect(told.map(({ step }) => step)).toEqual(['annotate', 'outputs', 'verdict']);
  });
});

/** Everything that a port can throw, Errors or not. */
const THROWN: readonly (readonly [name: string, thrown: unknown])[] = [
  ['an Error', new Error('broken')],
  ['a GateError', new GateError('internal_error', 'The gate broke.')],
  ['a text', 'broken'],
  ['undefined', undefined],
  [
    'an object with a hostile toString',
    {
      toString: () => {
        throw new Error('worse');
      },
    },
  ],
];

/** Every place where a port can fail, and whether all six files can still be written by this run. */
const FAILURES: readonly (readonly [name: string, breakPort: (ports: Ports, fail: () => never) => Ports, writes: boolean])[] = [
  ['capture.request', (ports, fail) => ({ ...ports, capture: { ...ports.capture, request: fail } }), true],
  ['capture.context', (ports, fail) => ({ ...ports, capture: { ...ports.capture, context: fail } }), true],
  ['capture.identity', (ports, fail) => ({ ...ports, capture: { ...ports.capture, identity: fail } }), true],
  ['capture.places', (ports, fail) => ({ ...ports, capture: { ...ports.capture, places: fail } }), false],
  ['capture.evidence', (ports, fail) => ({ ...ports, capture: { ...ports.capture, evidence: fail } }), true],
  ['capture.evidence, later', (ports, fail) => ({ ...ports, capture: { ...ports.capture, evidence: later(fail) } }), true],
  ['output.open', (ports, fail) => ({ ...ports, output: { ...ports.output, open: fail } }), false],
  ['output.openAuditLog', (ports, fail) => withFolder(ports, (opened) => ({ ...opened, openAuditLog: fail })), true],
  ['output.append', (ports, fail) => withFolder(ports, (opened) => withLog(opened, (log) => ({ ...log, append: fail }))), true],
  [
    'output.append, from the second time on',
    (ports, fail) =>
      withFolder(ports, (opened) => withLog(opened, (log) => ({ ...log, append: afterFirst(log.append, fail) }))),
    true,
  ],
  [
    'output.append, the last time',
    (ports, fail) => withFolder(ports, (opened) => withLog(opened, (log) => ({ ...log, append: lastTime(log.append, fail) }))),
    true,
  ],
  ['output.stageBundle', (ports, fail) => withFolder(ports, (opened) => ({ ...opened, stageBundle: fail })), true],
  ['output.replace', (ports, fail) => withFolder(ports, (opened) => ({ ...opened, replace: fail })), true],
  ['output.stage', (ports, fail) => withFolder(ports, (opened) => ({ ...opened, stage: fail })), false],
  ['output.publish', (ports, fail) => withFolder(ports, (opened) => ({ ...opened, publish: fail })), false],
  ['upload', (ports, fail) => ({ ...ports, upload: { upload: fail } }), true],
  ['upload, later', (ports, fail) => ({ ...ports, upload: { upload: later(fail) } }), true],
  ['report.summary', (ports, fail) => ({ ...ports, report: { ...ports.report, summary: fail } }), true],
  ['report.annotate', (ports, fail) => ({ ...ports, report: { ...ports.report, annotate: later(fail) } }), true],
  ['report.outputs', (ports, fail) => ({ ...ports, report: { ...ports.report, outputs: fail } }), true],
  ['report.verdict', (ports, fail) => ({ ...ports, report: { ...ports.report, verdict: fail } }), true],
  ['log.startGroup', (ports, fail) => ({ ...ports, log: { ...ports.log, startGroup: fail } }), true],
  ['log.endGroup', (ports, fail) => ({ ...ports, log: { ...ports.log, endGroup: fail } }), true],
  ['log.info', (ports, fail) => ({ ...ports, log: { ...ports.log, info: fail } }), true],
  ['log.debug', (ports, fail) => ({ ...ports, log: { ...ports.log, debug: fail } }), true],
  ['interruption.settle', (ports, fail) => ({ ...ports, interruption: { ...ports.interruption, settle: later(fail) } }), true],
];

function later(fail: () => never): () => Promise<never> {
  return async () => {
    await new Promise((resolve) => setTimeout(resolve, 1));
    return fail();
  };
}

/** The real folder with some of its methods replaced. */
function withFolder(ports: Ports, change: (opened: OutputFolder) => OutputFolder): Ports {
  return {
    ...ports,
    output: {
      ...ports.output,
      open: (places, requestId) => {
        const opened = openOutputFolder(places, requestId);
        return change({
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
        });
      },
    },
  };
}

/** The real log with some of its members replaced. */
function withLog(opened: OutputFolder, change: (log: AuditLogFile) => AuditLogFile): OutputFolder {
  return { ...opened, openAuditLog: (command) => change(opened.openAuditLog(command)) };
}

function afterFirst(append: AuditLogFile['append'], fail: () => never): AuditLogFile['append'] {
  let count = 0;
  return (lines, flush) => {
    count += 1;
    if (count > 1) fail();
    append(lines, flush);
  };
}

/** Fails where the receipts are said to stand in their place already. */
function lastTime(append: AuditLogFile['append'], fail: () => never): AuditLogFile['append'] {
  return (lines, flush) => {
    if (lines.some((line) => line.includes('"receipts_written"'))) fail();
    append(lines, flush);
  };
}

describe.each(FAILURES)('a run whose %s fails', (_, breakPort, writes) => {
  test.each(THROWN)('by throwing %s blocks, says so and leaves no allow', async (_name, thrown) => {
    await run(testPorts(runner.workspace, runner.environment).ports);
    expect(onDisk().decision).toBe('allow');

    const { ports, told } = testPorts(runner.workspace, runner.environment);
    const broken = breakPort(ports, () => {
      throw thrown;
    });
    expect(await run(broken)).toBe(3);
    if (writes) expect(onDisk()).toMatchObject({ decision: 'block', action: 'terminate', whole: true });
    const last = told.at(-1);
    if (last !== undefined) expect(last.outcome).toMatchObject({ decision: 'block', failureClass: 'gate', exitStatus: 3 });
  });
});

describe('a run that meets a fault of its own', () => {
  test('blocks with internal_error and says what was thrown', async () => {
    const { ports, told } = testPorts(runner.workspace, runner.environment);
    const fault = new TypeError('x is not a function');
    const evidence = async (): Promise<never> => await Promise.reject(fault);
    expect(await run({ ...ports, capture: { ...ports.capture, evidence } })).toBe(3);
    expect(onDisk()).toMatchObject({ decision: 'block', reasons: ['internal_error'], whole: true });
    expect(told.at(-1)?.outcome.findings[0]?.message).toContain('x is not a function');
  });
});

describe('a run that cannot open its folder', () => {
  test('touches no file there when another run holds it, and sets its outputs only', async () => {
    const { workspace } = runner;
    await run(testPorts(workspace, runner.environment).ports);
    const held = openOutputFolder({ outputDirectory: workspace, outputRoot: workspace }, 'local-0');
    const { ports, told } = testPorts(workspace, runner.environment);
    expect(await run(ports)).toBe(3);
    held.release();
    expect(onDisk().decision).toBe('allow');
    expect(told.map(({ step }) => step)).toEqual(['annotate', 'outputs', 'verdict']);
    expect(told[0]?.outcome.reasons).toEqual(['output_locked']);
    expect(told[0]?.delivery).toEqual({ outputDirectory: null, written: [], upload: null, command: null });
  });
});

describe('a run that meets trouble after its allow stands on disk', () => {
  test.each([
    ['a lock that was removed', (workspace: string) => rmSync(join(workspace, 'docs/.fail-closed-gate.lock'))],
    [
      'a lost staging folder',
      (workspace: string) => {
        for (const name of readdirSync(join(workspace, 'docs'))) {
          if (name.startsWith('.fail-closed-gate-staging')) rmSync(join(workspace, 'docs', name), { recursive: true });
        }
      },
    ],
  ])('and %s puts the block in its place', async (_, disturb) => {
    const { ports } = testPorts(runner.workspace, runner.environment);
    let first = true;
    const outputs = (): void => {
      if (!first) return;
      first = false;
      expect(onDisk().decision).toBe('allow');
      disturb(runner.workspace);
      throw new Error('no room');
    };
    expect(await run({ ...ports, report: { ...ports.report, outputs } })).toBe(3);
    expect(onDisk()).toMatchObject({ decision: 'block', action: 'terminate', whole: true });
    expect(leftovers()).toEqual([]);
  });

  test('and no room for a single file leaves no receipt of it', async () => {
    const { ports } = testPorts(runner.workspace, runner.environment);
    let full = false;
    const fs: FileSystem = {
      ...NODE_FILE_SYSTEM,
      write: (descriptor, bytes) => {
        if (full) throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
        NODE_FILE_SYSTEM.write(descriptor, bytes);
      },
    };
    const outputs = (): void => {
      full = true;
      throw new Error('no room');
    };
    const output = { ...ports.output, open: (places: Places, id: string) => openOutputFolder(places, id, fs) };
    expect(await run({ ...ports, output, report: { ...ports.report, outputs } })).toBe(3);
    expect(OUTPUT_PATHS.filter((path) => existsSync(join(runner.workspace, path)))).toEqual([]);
  });
});

describe('a run whose records cannot be made', () => {
  test('ends with 3 and leaves nothing that a reader could take for a record', async () => {
    await run(testPorts(runner.workspace, runner.environment).ports);
    const { ports, lines } = testPorts(runner.workspace, runner.environment);
    const identity = () => ({ requestId: 'half of a pair: \ud800', tool: { name: 'x', version: '1' } });
    expect(await run({ ...ports, capture: { ...ports.capture, identity } })).toBe(3);
    for (const path of OUTPUT_PATHS) {
      const text = readFileSync(join(runner.workspace, path), 'utf8');
      expect(text).toMatch(/^block: the gate itself failed: /);
    }
    expect(lines.at(-1)).toMatch(/^block: the gate itself failed: /);
    expect(leftovers()).toEqual([]);
  });
});

describe('a run with findings about its settings', () => {
  test('blocks without looking at the evidence', async () => {
    const { ports, told } = testPorts(runner.workspace, runner.environment);
    const problem = finding('input_invalid', 'The input max-age is wrong.');
    const { request } = ports.capture;
    const broken = { ...ports, capture: { ...ports.capture, request: () => ({ ...request(), findings: [problem] }) } };
    expect(await run(broken)).toBe(3);
    expect(onDisk()).toMatchObject({ decision: 'block', reasons: ['input_invalid'], whole: true });
    expect(told[0]?.outcome.checked.inputs).toEqual([]);
  });
});

describe('a run that does not know the policy', () => {
  test('never goes on under the floor where the policy was refused without a reason', async () => {
    const { ports, told } = testPorts(runner.workspace, runner.environment);
    const refusing: Ports = { ...ports, capture: { ...ports.capture, policy: () => ({ ok: false, findings: [] }) } };
    expect(await run(refusing)).toBe(3);
    expect(onDisk()).toMatchObject({ decision: 'block', reasons: ['internal_error'], whole: true });
    expect(told.at(-1)?.outcome.decision).toBe('block');
  });

  test('is never report-only: the policy could say otherwise', async () => {
    const environment = { ...runner.environment, GITHUB_WORKSPACE: join(runner.workspace, 'nowhere') };
    const { ports } = testPorts(runner.workspace, environment, { enforcement: 'report-only' });
    expect(await run(ports)).toBe(2);
    expect(readJson(runner.workspace, GATE_RECORD_PATH)).toMatchObject({ enforcement: 'enforce' });
  });

  test('is report-only where that was asked for and there is none', async () => {
    copyExample('block-policy', runner.workspace);
    const { ports } = testPorts(runner.workspace, runner.environment, { enforcement: 'report-only' });
    expect(await run(ports)).toBe(0);
    expect(onDisk().decision).toBe('block');
  });
});

describe('a run that is interrupted', () => {
  const reason = new GateError('run_interrupted', 'The run was cancelled by SIGTERM.');

  test.each(['evidence', 'upload', 'summary', 'annotate', 'outputs'] as const)('during %s blocks', async (where) => {
    const { ports, controller } = testPorts(runner.workspace, runner.environment);
    const hang = async (): Promise<never> => {
      controller.abort(reason);
      return await new Promise<never>(() => undefined);
    };
    const broken: Ports =
      where === 'evidence'
        ? { ...ports, capture: { ...ports.capture, evidence: hang } }
        : where === 'upload'
          ? { ...ports, upload: { upload: hang } }
          : { ...ports, report: { ...ports.report, [where]: once(hang) } };
    expect(await run(broken)).toBe(3);
    expect(onDisk()).toMatchObject({ decision: 'block', reasons: ['run_interrupted'], whole: true });
  });

  test('before it began blocks without looking at the evidence', async () => {
    const { ports, told, controller } = testPorts(runner.workspace, runner.environment);
    controller.abort('a reason that is no GateError');
    expect(await run(ports)).toBe(3);
    expect(onDisk()).toMatchObject({ decision: 'block', reasons: ['run_interrupted'], whole: true });
    expect(told.at(-1)?.outcome.checked.inputs).toEqual([]);
  });
});

/** Hangs the first time only, so that what is said again after the interruption arrives. */
function once(hang: () => Promise<never>): () => Promise<void> {
  let first = true;
  return async () => {
    if (!first) return;
    first = false;
    await hang();
  };
}
