/** `--bundle DIR` of the built command line: a folder that can be judged by itself, or a block and nothing at all. */

import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';

import { OUTPUT_PATHS } from '../../src/base/outcome.js';
import { runAction, runnerWith } from '../support/action-run.js';
import { startArtifactService } from '../support/artifact-service.js';
import { ALLOWED, blockedBy, gateRun, logRecords, messageOf } from '../support/audit-log-file.js';
import { runEntry, type FakeRunner } from '../support/fake-runner.js';
import { readOutputs, readRecords, unpackZip, verify } from '../support/receipts.js';
import { releaseRun } from '../support/release.js';
import { SECRETS } from '../support/secret-forms.js';
import { put, readJson, RESULT, temporaryFolder } from '../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

let runner: FakeRunner;
/** A folder that is not there yet, beside the workspace. */
let bundle: string;
beforeEach(() => {
  runner = runnerWith(root);
  bundle = join(runner.temp, 'bundle');
});

/** The files below a folder, by their paths with `/`. */
function filesOf(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    lstatSync(join(folder, name)).isFile(),
  );
  return new Map(names.sort().map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')]));
}

async function judged(path: string): Promise<unknown> {
  const run = await runEntry('cli.js', ['verify', '--json', path], { cwd: runner.workspace });
  const { results } = JSON.parse(run.stdout) as { results: readonly unknown[] };
  expect(results).toHaveLength(1);
  return results[0];
}

const REPLAYED = { kind: 'bundle', verdict: 'replayed', exit_status: 0 };
const CONTENT = [
  /^audit-log\.jsonl$/,
  /^docs\/actions\/\w+\.(?:json|txt)$/,
  /^docs\/runtime\/\w+\.(?:json|txt)$/,
  /^evidence\/[0-9a-f]{64}\.json$/,
  /^manifest\.json$/,
  /^recorded-inputs\.json$/,
];

describe('a bundle', () => {
  test('goes to a new folder, holds what docs/receipts.md §9 says, and verifies by itself', async () => {
    expect(await gateRun(runner, ['--bundle', bundle])).toMatchObject(ALLOWED);
    const files = filesOf(bundle);
    for (const path of OUTPUT_PATHS) expect(files.get(path)).toBe(readFileSync(join(runner.workspace, path), 'utf8'));
    for (const path of files.keys()) expect(CONTENT.some((form) => form.test(path))).toBe(true);
    for (const form of CONTENT) expect([...files.keys()].some((path) => form.test(path))).toBe(true);
    expect([...files.keys()].filter((path) => path.startsWith('evidence/'))).toHaveLength(3);
    expect(await judged(bundle)).toMatchObject({ ...REPLAYED, decision: 'allow', proof: 'self-consistent' });
    // Nothing stays beside it, and the log of the workspace goes on behind the slice.
    expect(readdirSync(runner.temp)).toEqual(['bundle']);
    const events = logRecords(runner.workspace).map((one) => one['event']);
    expect(events.slice(-3)).toEqual(['receipts_intended', 'receipts_written', 'bundle_intended']);
    expect(files.get('audit-log.jsonl')?.trimEnd().split('\n')).toHaveLength(events.length);
  });

  test('goes to an empty folder, and by a relative path', async () => {
    mkdirSync(join(runner.workspace, 'out'));
    expect(await gateRun(runner, ['--bundle=out'])).toMatchObject(ALLOWED);
    expect(await judged(join(runner.workspace, 'out'))).toMatchObject(REPLAYED);
  });

  test('of a run with a policy and every gate on holds its keys, and is anchored', async () => {
    const { runner: release, options } = releaseRun(root);
    expect(await gateRun(release, [...options, '--bundle', bundle])).toMatchObject(ALLOWED);
    expect([...filesOf(bundle).keys()].filter((path) => /^keys\/[0-9a-f]{64}\.pem$/.test(path))).toHaveLength(1);
    expect(await judged(bundle)).toMatchObject({ ...REPLAYED, proof: 'anchored' });
  });

  test('of a block is one as well', async () => {
    put(runner.workspace, RESULT, JSON.stringify({ ...readJson(runner.workspace, RESULT), decision: 'reject' }));
    expect((await gateRun(runner, ['--bundle', bundle])).decision).toBe('block');
    expect(await judged(bundle)).toMatchObject({ ...REPLAYED, decision: 'block' });
  });

  test('is what is uploaded, but for the intent that ends its audit log', async () => {
    const service = await startArtifactService();
    try {
      expect((await runAction(runner, {}, service.environment())).status).toBe(0);
      const [artifact] = service.uploaded();
      const uploaded = unpackZip(artifact?.zip ?? Buffer.of());
      expect(await gateRun(runner, ['--bundle', bundle])).toMatchObject(ALLOWED);
      expect([...uploaded.keys()].sort()).toEqual([...filesOf(bundle).keys()].sort());
      for (const [path, content] of uploaded) put(join(runner.temp, 'unpacked'), path, content);
      expect(await judged(join(runner.temp, 'unpacked'))).toMatchObject(REPLAYED);
      expect(uploaded.get('audit-log.jsonl')?.trimEnd().split('\n').at(-1)).toContain('"event":"upload_intended"');
    } finally {
      await service.close();
    }
  });
});

describe('evidence', () => {
  test('is left out where the caller says so: digests alone, and the hashes hold', async () => {
    expect(await gateRun(runner, ['--bundle', bundle, '--include-evidence', 'false'])).toMatchObject(ALLOWED);
    expect(existsSync(join(bundle, 'evidence'))).toBe(false);
    expect(readJson(bundle, 'manifest.json')['evidence_included']).toBe(false);
    expect(await judged(bundle)).toMatchObject({ ...REPLAYED, verdict: 'hashes' });
  });

  test('with secret material in it is left out whatever the caller says', async () => {
    const secret = SECRETS.find(([name]) => name === 'AWS')?.[1] ?? '';
    expect(secret).not.toBe('');
    const result = { ...readJson(runner.workspace, RESULT), note: secret };
    put(runner.workspace, RESULT, JSON.stringify(result));
    const told = await gateRun(runner, ['--bundle', bundle, '--include-evidence', 'true']);
    expect(told.decision).toBe('block');
    expect(existsSync(join(bundle, 'evidence'))).toBe(false);
    for (const text of filesOf(bundle).values()) expect(text).not.toContain(secret);
    expect(await judged(bundle)).toMatchObject({ ...REPLAYED, verdict: 'hashes', decision: 'block' });
  });
});

/** A block in the place of the decision: no bundle stands where one was asked for. */
async function expectRefused(path: string, why: RegExp): Promise<void> {
  const told = await gateRun(runner, ['--bundle', path]);
  expect(told).toMatchObject(blockedBy('bundle_write_failed'));
  expect(messageOf(told, 'bundle_write_failed')).toMatch(why);
  expect(verify(runner.workspace).holds).toBe(true);
  expect(readOutputs(runner.workspace).size).toBe(6);
  expect(readRecords(runner.workspace).receipt).toMatchObject({ runtime_decision: 'block', reasons: ['bundle_write_failed'] });
  expect(logRecords(runner.workspace).slice(-5)).toMatchObject([
    { event: 'bundle_intended', decision: 'allow' },
    { event: 'decision_made', decision: 'block', code: 'bundle_write_failed' },
    { event: 'action_planned', action: 'terminate' },
    { event: 'receipts_intended' },
    { event: 'receipts_written', decision: 'block' },
  ]);
}

describe('a bundle that cannot be written is a block', () => {
  test('because its folder is not empty, and nothing in it is touched', async () => {
    put(bundle, 'mine.txt', 'mine');
    await expectRefused(bundle, /The bundle could not be written to \S+: the folder is not empty/);
    expect(readRecords(runner.workspace).gate['reasons']).toEqual(['bundle_write_failed']);
    expect([...filesOf(bundle)]).toEqual([['mine.txt', 'mine']]);
    // Where it is empty again, the next run writes it.
    expect(await gateRun(runner, ['--bundle', `${bundle}-2`])).toMatchObject(ALLOWED);
  });

  test('because a link stands there, and it is followed nowhere', async () => {
    const elsewhere = join(runner.temp, 'elsewhere');
    mkdirSync(elsewhere);
    symlinkSync(elsewhere, bundle, 'junction');
    await expectRefused(bundle, /there is a symbolic link already/);
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  test('because a file stands there', async () => {
    put(runner.temp, 'bundle', 'mine');
    await expectRefused(bundle, /there is a file already/);
    expect(readFileSync(bundle, 'utf8')).toBe('mine');
  });

  test('because the folder above is not there', async () => {
    await expectRefused(join(bundle, 'deeper'), /is not there; make it first/);
    expect(existsSync(bundle)).toBe(false);
  });

  (process.platform === 'win32' ? test.skip : test)('because the folder above is read-only', async () => {
    const above = join(runner.temp, 'above');
    mkdirSync(above);
    const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'tmpfs', above]).status === 0;
    if (!isMounted) chmodSync(above, 0o555);
    // Modes stop nobody who may do everything, and nobody at all can make a folder in /proc.
    const isEverywhere = !isMounted && process.getuid?.() === 0;
    try {
      await expectRefused(
        isEverywhere ? '/proc/bundle' : join(above, 'bundle'),
        /name a folder in one that may be written to|make it first/,
      );
      expect(readdirSync(above)).toEqual([]);
    } finally {
      if (isMounted) spawnSync('umount', ['-l', above]);
      else chmodSync(above, 0o755);
    }
  });
});
