/** `verify` of the built command line: what is proved, and what is not. */

import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { sha256 } from '../../src/base/digest.js';
import { RUNTIME_RECEIPT_PATH } from '../../src/base/outcome.js';
import { runAction, runnerWith } from '../support/action-run.js';
import { startArtifactService } from '../support/artifact-service.js';
import { blockedBy, gateRun, putLog } from '../support/audit-log-file.js';
import { runEntry } from '../support/fake-runner.js';
import { KEY_FILE, releaseRun } from '../support/release.js';
import { makeBundle, verifyRun, type MadeBundle } from '../support/verify-run.js';
import { put, temporaryFolder, upstreamSamples } from '../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

let made: MadeBundle;
beforeAll(async () => {
  made = await makeBundle(root);
});

let count = 0;
function fresh(name: string): string {
  count += 1;
  return join(root, `${String(count)}-${name}`);
}

/** A copy of the good bundle, with something changed in it. */
function bundleWith(change: (folder: string) => void): string {
  const folder = fresh('bundle');
  cpSync(made.bundle, folder, { recursive: true });
  change(folder);
  return folder;
}

const REPLAYED = { verdict: 'replayed', proof: 'self-consistent', decision: 'allow', exit_status: 0 };

describe('what is proved', () => {
  test('is a bundle: status 0, every check with its name, and nothing is written', async () => {
    const before = readdirSync(made.bundle, { recursive: true });
    const { run, report } = await verifyRun(root, made.bundle);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(report).toMatchObject({
      schema: 'fail-closed-gate/verification/v1',
      exit_status: 0,
      results: [{ path: made.bundle, kind: 'bundle', legacy: false, ...REPLAYED, request_id: made.told.request_id }],
      summary: {
        targets: 1,
        replayed: 1,
        hashes: 0,
        not_proved: 0,
        unusable: 0,
        anchored: 0,
        legacy: 0,
        links_not_followed: 0,
      },
    });
    const [result] = report.results;
    if (result === undefined || result.kind === 'unusable') throw new Error('it was not judged');
    expect(result.checks.length).toBeGreaterThan(30);
    expect(new Set(result.checks.map(({ outcome }) => outcome))).toEqual(new Set(['pass']));
    expect(readdirSync(made.bundle, { recursive: true })).toEqual(before);
    expect(run.stdout.trimEnd()).not.toContain('\n');
  });

  test('is told to a person line by line, with the verdict', async () => {
    const run = await runEntry('cli.js', ['verify', made.bundle], { cwd: root });
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toMatch(/^ {2}ok {3}manifest-form +manifest\.json is canonical text, byte for byte\.$/m);
    expect(run.stdout).toMatch(/^replayed, self-consistent {2}.*The records say allow\.$/m);
    // Nobody looks on: no colour, and no line that is drawn again.
    expect(run.stdout).not.toMatch(/\r|\p{Cc}\[/u);
  });

  test('is the workspace that the gate left, as far as hashes go', async () => {
    const { report } = await verifyRun(root, made.runner.workspace);
    expect(report.results).toMatchObject([{ kind: 'workspace', verdict: 'hashes', proof: 'self-consistent', exit_status: 0 }]);
  });

  test('is the archive that was uploaded, as it is downloaded', async () => {
    const service = await startArtifactService();
    try {
      const runner = runnerWith(root);
      expect((await runAction(runner, {}, service.environment())).status).toBe(0);
      const archive = fresh('receipts.zip');
      put(root, archive.slice(root.length + 1), service.uploaded()[0]?.zip ?? '');
      const { report } = await verifyRun(root, archive);
      expect(report.results).toMatchObject([{ path: archive, kind: 'bundle', ...REPLAYED }]);
      // The digest that the job summary shows anchors it.
      const anchored = await verifyRun(root, archive, '--expect-sha256', runner.outputs['receipt-sha256'] ?? '');
      expect(anchored.report.results).toMatchObject([{ ...REPLAYED, proof: 'anchored' }]);
    } finally {
      await service.close();
    }
  });

  const samples = upstreamSamples();
  (samples === null ? test.skip : test)('are records of the compatible systems, as legacy', async () => {
    const { report } = await verifyRun(root, samples ?? '');
    expect(report.results).toMatchObject([{ legacy: true, verdict: 'hashes', proof: 'self-consistent', exit_status: 0 }]);
    expect(report.summary).toMatchObject({ legacy: 1, hashes: 1 });
  });
});

describe('an expected digest', () => {
  test.each(['receipt_sha256', 'action_receipt_sha256'])('anchors the receipt that has it: %s', async (name) => {
    const digest = String(made.told.hashes[name]);
    const { report } = await verifyRun(root, made.bundle, `--expect-sha256=${digest}`);
    expect(report.results).toMatchObject([{ ...REPLAYED, proof: 'anchored' }]);
    expect(report.summary.anchored).toBe(1);
  });

  test('that the receipt does not have proves nothing, and both are shown', async () => {
    const digest = sha256('another receipt');
    const { run } = await verifyRun(root, made.bundle, '--expect-sha256', digest);
    expect(run.status).toBe(1);
    const shown = await runEntry('cli.js', ['verify', made.bundle, '--expect-sha256', digest], { cwd: root });
    expect(shown.status).toBe(1);
    expect(shown.stdout).toMatch(/^ {2}FAIL /m);
    for (const text of [digest, String(made.told.hashes['receipt_sha256']), 'NOT PROVED']) expect(shown.stdout).toContain(text);
  });

  test.each(['5d0c', 'A'.repeat(64), `${'a'.repeat(63)}g`])('that is none is wrong usage: %j', async (text) => {
    for (const option of ['--expect-sha256', '--expect-key']) {
      const run = await runEntry('cli.js', ['verify', made.bundle, `${option}=${text}`], { cwd: root });
      expect(run).toMatchObject({ status: 3, stdout: '' });
      expect(run.stderr).toContain('64 lower-case hexadecimal digits');
    }
  });
});

describe('an expected key', () => {
  let signed: string;
  let key: string;
  beforeAll(async () => {
    const { runner, options } = releaseRun(root);
    signed = join(runner.temp, 'bundle');
    expect(await gateRun(runner, [...options, '--bundle', signed])).toMatchObject({ status: 0 });
    key = sha256(readFileSync(join(runner.workspace, KEY_FILE)));
  });

  test('anchors evidence that it signed, also among others', async () => {
    for (const keys of [key, `${sha256('another key')},${key}`]) {
      const { report } = await verifyRun(root, signed, '--expect-key', keys);
      expect(report.results).toMatchObject([{ ...REPLAYED, proof: 'anchored' }]);
    }
  });

  test('that signed nothing is not enough', async () => {
    const { run, report } = await verifyRun(root, signed, '--expect-key', sha256('another key'));
    expect(run.status).toBe(1);
    expect(report.results).toMatchObject([{ verdict: 'not proved', proof: null }]);
    // Nor is any key for evidence that nobody signed.
    expect((await verifyRun(root, made.bundle, '--expect-key', key)).run.status).toBe(1);
  });
});

describe('the bundle of a run that went wrong', () => {
  test('because the upload failed is replayed, as the block that it is', async () => {
    const service = await startArtifactService('quota');
    try {
      const runner = runnerWith(root);
      const bundle = join(runner.temp, 'bundle');
      const told = await gateRun(runner, ['--bundle', bundle, '--upload-receipts', 'true'], service.environment());
      expect(told).toMatchObject(blockedBy('receipt_upload_failed'));
      const { report } = await verifyRun(root, bundle);
      expect(report.results).toMatchObject([{ ...REPLAYED, decision: 'block' }]);
    } finally {
      await service.close();
    }
  });

  test('because its audit log is broken has none, and is replayed as well', async () => {
    const runner = runnerWith(root);
    const bundle = join(runner.temp, 'bundle');
    await gateRun(runner);
    putLog(runner.workspace, '');
    expect(await gateRun(runner, ['--bundle', bundle])).toMatchObject(blockedBy('audit_log_broken'));
    expect(readdirSync(bundle)).not.toContain('audit-log.jsonl');
    expect((await verifyRun(root, bundle)).report.results).toMatchObject([{ ...REPLAYED, decision: 'block' }]);
    // Its records say themselves that there was no log to rely on, and block for it.
    const { report } = await verifyRun(root, runner.workspace);
    expect(report.results).toMatchObject([{ verdict: 'hashes', decision: 'block', exit_status: 0 }]);
  });

  (process.platform === 'win32' ? test.skip : test)('because it was interrupted is replayed too', async () => {
    const service = await startArtifactService('service-hangs');
    try {
      const runner = runnerWith(root);
      const bundle = join(runner.temp, 'bundle');
      const options = ['--bundle', bundle, '--upload-receipts', 'true'];
      const told = await gateRun(runner, options, service.environment(), (child) => {
        const timer = setInterval(() => {
          if (service.calls.length === 0) return;
          clearInterval(timer);
          child.kill('SIGTERM');
        }, 10);
      });
      expect(told).toMatchObject(blockedBy('run_interrupted'));
      expect((await verifyRun(root, bundle)).report.results).toMatchObject([{ ...REPLAYED, decision: 'block' }]);
      expect((await verifyRun(root, runner.workspace)).run.status).toBe(0);
    } finally {
      await service.close();
    }
  });
});

describe('what is not proved', () => {
  test('is a bundle with one other byte: status 1, with what is recorded and what is computed', async () => {
    const receipt = bundleWith((folder) => {
      const text = readFileSync(join(folder, RUNTIME_RECEIPT_PATH), 'utf8');
      put(folder, RUNTIME_RECEIPT_PATH, text.replace('"runtime_decision": "allow"', '"runtime_decision": "ALLOW"'));
    });
    const run = await runEntry('cli.js', ['verify', receipt], { cwd: root });
    expect(run).toMatchObject({ status: 1, stderr: '' });
    expect(run.stdout).toMatch(/^ {2}FAIL manifest-files .*\n +recorded [0-9a-f]{64}.*\n +computed [0-9a-f]{64}/m);
    expect(run.stdout).toMatch(/^NOT PROVED {2}\d+ checks failed/m);
  });
});

describe('the command line', () => {
  test.each<[string, readonly string[]]>([
    ['no path', []],
    ['an option that there is not', ['--expect-sha265', 'a'.repeat(64), '.']],
    ['an option of the gate', ['--environment', 'production', '.']],
  ])('with %s is wrong usage: status 3', async (_, args) => {
    const run = await runEntry('cli.js', ['verify', ...args], { cwd: root });
    expect(run).toMatchObject({ status: 3, stdout: '' });
    expect(run.stderr).toMatch(/^fail-closed-gate: .*--help/);
  });

  test('gives the worst of several paths, in their order', async () => {
    const bad = bundleWith((folder) => {
      put(folder, 'more.txt', 'more');
    });
    const { run, report } = await verifyRun(root, made.bundle, bad, join(root, 'nowhere'), made.bundle);
    expect(report.results.map(({ exit_status: status }) => status)).toEqual([0, 1, 2, 0]);
    expect(run.status).toBe(2);
  });
});
