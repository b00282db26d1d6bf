import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { MAX_BUNDLE_FILES, MAX_JSON_BYTES, MAX_SEARCHED_DEPTH } from '../../src/base/limits.js';
import { AUDIT_LOG_PATH, GATE_RECORD_PATH, OUTPUT_PATHS } from '../../src/base/outcome.js';
import type { VerificationReport, VerificationResult } from '../../src/base/verification.js';
import { lateModules, verifyAll } from '../../src/verify-suite.js';
import { auditedBundle, type Files } from '../support/audited-bundle.js';
import { JUDGED_AT } from '../support/envelopes.js';
import { signedRun } from '../support/signed-run.js';
import { readJson, temporaryFolder, upstreamSamples } from '../support/workspace.js';
import { buildZip } from '../support/zip-builder.js';

const FILES = auditedBundle((auditLog) => signedRun({ auditLog }));
const folder = temporaryFolder();
afterAll(() => {
  folder.remove();
});
const at = (...names: readonly string[]): string => join(folder.path, ...names);

function write(target: string, files: ReadonlyMap<string, Uint8Array> = FILES): string {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), bytes);
  }
  return target;
}

async function verify(...paths: readonly string[]): Promise<VerificationReport> {
  const now = Math.max(Date.now(), JUDGED_AT);
  return await verifyAll({
    paths,
    expectedSha256: null,
    expectedKeys: null,
    everyCheck: false,
    now,
    worker: null,
    late: lateModules,
    progress: null,
  });
}

async function verifyOne(path: string): Promise<VerificationResult> {
  const { results } = await verify(path);
  const [only, ...others] = results;
  if (only === undefined || others.length > 0) throw new Error(`${String(results.length)} results`);
  return only;
}

function zipOf(files: Files): Buffer {
  return buildZip([...files].map(([name, content]) => ({ name, content: Buffer.from(content) })));
}

describe('a bundle', () => {
  test('is proved from its folder and from the archive that was downloaded', async () => {
    expect(await verifyOne(write(at('good')))).toMatchObject({
      kind: 'bundle',
      verdict: 'replayed',
      proof: 'anchored',
      exit_status: 0,
    });
    writeFileSync(at('good.zip'), zipOf(FILES));
    expect(await verifyOne(at('good.zip'))).toMatchObject({
      kind: 'bundle',
      verdict: 'replayed',
      proof: 'anchored',
      exit_status: 0,
    });
  });

  test('is one also without its manifest, and is not proved then', async () => {
    const without = write(at('no-manifest'));
    rmSync(join(without, 'manifest.json'));
    expect(await verifyOne(without)).toMatchObject({ kind: 'bundle', verdict: 'not proved', exit_status: 1 });
  });

  test.each<[string, (path: string) => void, RegExp]>([
    ['a symbolic link', (path) => symlinkSync('manifest.json', join(path, 'link.json')), /link\.json is a symbolic link/],
    ['a link in the place of a folder', (path) => symlinkSync('docs', join(path, 'more')), /more is a symbolic link/],
    [
      'a link in the place of the manifest',
      (path) => {
        rmSync(join(path, 'manifest.json'));
        symlinkSync(at('good', 'manifest.json'), join(path, 'manifest.json'));
      },
      /manifest\.json is a symbolic link/,
    ],
    ['a FIFO', (path) => void spawnSync('mkfifo', [join(path, 'pipe')]), /pipe is not a regular file/],
    [
      'a sparse file of 1 GB',
      (path) => {
        writeFileSync(join(path, 'large.json'), '');
        truncateSync(join(path, 'large.json'), 1024 ** 3);
      },
      new RegExp(`large\\.json has 1073741824 bytes; at most ${String(MAX_JSON_BYTES)}`),
    ],
    [
      'too many files',
      (path) => {
        for (let count = 0; count < MAX_BUNDLE_FILES; count += 1) writeFileSync(join(path, `f${String(count)}`), '');
      },
      /more than 1100 files/,
    ],
    [
      'folders that are too deep',
      (path) => void mkdirSync(join(path, ...Array<string>(12).fill('d')), { recursive: true }),
      /deeper than 8 folders/,
    ],
  ])('with %s is unusable, and says why', async (name, damage, expected) => {
    const path = write(at(`bad ${name}`));
    damage(path);
    const result = await verifyOne(path);
    expect(result).toMatchObject({ kind: 'unusable', exit_status: 2 });
    expect('problem' in result ? result.problem : '').toMatch(expected);
  });

  test('with a file that may not be read is unusable', async () => {
    const path = write(at('unreadable'));
    chmodSync(join(path, GATE_RECORD_PATH), 0);
    // For root nothing is unreadable.
    const result = await verifyOne(path);
    expect(result.exit_status).toBe(process.getuid?.() === 0 ? 0 : 2);
  });
});

describe('an archive', () => {
  test.each<[string, () => Buffer, RegExp]>([
    ['that is none', () => Buffer.from('PK nothing'), /no zip archive/],
    [
      'without a bundle at its top',
      () => zipOf(new Map([...FILES].map(([path, bytes]) => [`inner/${path}`, bytes]))),
      /holds no bundle/,
    ],
    ['that leads out of its folder', () => zipOf(new Map([...FILES, ['../evil', Buffer.of()]])), /path segment "\.\."/],
    [
      'that unfolds to more than it may',
      () => zipOf(new Map([...FILES, ['zeros', Buffer.alloc(130 * 1024 * 1024)]])),
      /unfolds to \d+ bytes|has \d+ bytes/,
    ],
  ])('%s is unusable', async (name, make, expected) => {
    const path = at(`${name}.zip`);
    writeFileSync(path, make());
    const result = await verifyOne(path);
    expect(result).toMatchObject({ kind: 'unusable', exit_status: 2 });
    expect('problem' in result ? result.problem : '').toMatch(expected);
  });
});

describe('a folder of many', () => {
  test('is walked in order, follows no link, and shows the bad one among good ones', async () => {
    const root = at('many');
    for (const name of ['b', 'a/1', 'a/2', 'c']) write(join(root, name));
    writeFileSync(join(root, 'a', 'z.ZIP'), zipOf(FILES));
    writeFileSync(join(root, 'a', '2', 'recorded-inputs.json'), '{}');
    symlinkSync('..', join(root, 'loop'));
    const { results, summary, exit_status: status } = await verify(root);
    expect(results.map(({ path, exit_status: one }) => [path.slice(root.length + 1), one])).toEqual([
      ['a/1', 0],
      ['a/2', 1],
      ['a/z.ZIP', 0],
      ['b', 0],
      ['c', 0],
    ]);
    expect(summary).toMatchObject({ targets: 5, replayed: 4, not_proved: 1, unusable: 0, anchored: 4, links_not_followed: 1 });
    expect(status).toBe(1);
  });

  test('is walked only so deep, and says where it stopped', async () => {
    const deep = at('deep', ...Array<string>(MAX_SEARCHED_DEPTH + 1).fill('d'));
    mkdirSync(deep, { recursive: true });
    expect(await verifyOne(at('deep'))).toMatchObject({
      kind: 'unusable',
      problem: expect.stringContaining('was not looked into'),
    });
  });

  test('of nothing is nothing that could be proved', async () => {
    mkdirSync(at('empty'));
    for (const path of [at('empty'), at('not-there')]) {
      expect(await verifyOne(path)).toMatchObject({ kind: 'unusable', exit_status: 2 });
    }
    // The worst counts, in whatever order.
    expect((await verify(at('empty'), at('good'))).exit_status).toBe(2);
    expect((await verify(at('good'), at('good'))).exit_status).toBe(0);
  });

  test('is judged by threads as by one', async () => {
    const root = at('threads');
    for (let count = 0; count < 310; count += 1)
      write(join(root, String(count)), new Map([...FILES].slice(count === 77 ? 1 : 0)));
    const request = {
      paths: [root],
      expectedSha256: null,
      expectedKeys: null,
      everyCheck: false,
      now: Date.now(),
      late: lateModules,
      progress: null,
    };
    const alone = await verifyAll({ ...request, worker: null });
    const together = await verifyAll({ ...request, worker: resolve('build/src/verify-worker.js') });
    expect(together).toEqual(alone);
    expect(together.summary).toMatchObject({ targets: 310, replayed: 309, not_proved: 1 });
    // Threads that die prove nothing.
    writeFileSync(at('dies.js'), 'process.exit(0)');
    await expect(verifyAll({ ...request, worker: at('dies.js') })).resolves.toMatchObject({
      exit_status: 3,
      summary: { replayed: 0, unusable: 310 },
    });
  });
});

describe('a workspace', () => {
  let workspace = '';
  beforeAll(() => {
    workspace = at('workspace');
    cpSync('examples/allow/docs/keys', join(workspace, 'docs/keys'), { recursive: true });
    const run = spawnSync(process.execPath, [resolve('build/src/cli.js'), 'gate'], {
      cwd: workspace,
      env: { PATH: process.env['PATH'] },
    });
    expect(run.status).toBe(0);
  });

  test('gives hashes at best', async () => {
    expect(await verifyOne(workspace)).toMatchObject({
      kind: 'workspace',
      legacy: false,
      verdict: 'hashes',
      proof: 'self-consistent',
      decision: 'warn',
    });
  });

  test.each([
    GATE_RECORD_PATH,
    AUDIT_LOG_PATH,
    'docs/runtime/stage356_runtime_summary.txt',
    'docs/actions/stage357_runtime_action_receipt.json',
  ])('without %s is not proved', async (path) => {
    const copy = at(`without ${path.replaceAll('/', ' ')}`);
    cpSync(workspace, copy, { recursive: true });
    rmSync(join(copy, path));
    expect(await verifyOne(copy)).toMatchObject({ verdict: 'not proved', exit_status: 1 });
  });

  test('with other evidence is not proved, and without it is', async () => {
    const copy = at('other evidence');
    cpSync(workspace, copy, { recursive: true });
    writeFileSync(join(copy, 'docs/keys/stage355_key_status_verification.json'), '{}');
    expect(await verifyOne(copy)).toMatchObject({ verdict: 'not proved' });
    rmSync(join(copy, 'docs/keys'), { recursive: true });
    expect(await verifyOne(copy)).toMatchObject({ verdict: 'hashes' });
  });

  test('whose records were stripped of what names them ours is still ours', async () => {
    const copy = at('stripped');
    cpSync(workspace, copy, { recursive: true });
    for (const path of OUTPUT_PATHS.filter((one) => one.endsWith('.json'))) {
      const { schema, request_id: id, ...rest } = readJson(copy, path);
      expect([typeof schema, typeof id]).toEqual(['string', 'string']);
      writeFileSync(join(copy, path), JSON.stringify(rest));
    }
    expect(await verifyOne(copy)).toMatchObject({ legacy: false, verdict: 'not proved' });
  });

  const samples = upstreamSamples();
  (samples === null ? test.skip : test)('of the compatible systems is legacy', async () => {
    expect(await verifyOne(samples ?? '')).toMatchObject({
      legacy: true,
      verdict: 'hashes',
      proof: 'self-consistent',
      exit_status: 0,
    });
    const copy = at('legacy');
    cpSync(samples ?? '', copy, { recursive: true });
    const receipt = join(copy, 'docs/runtime/stage356_runtime_execution_receipt.json');
    writeFileSync(receipt, '{"runtime_decision": "allow"}');
    expect(await verifyOne(copy)).toMatchObject({ legacy: true, verdict: 'not proved', exit_status: 1 });
    const logged = at('legacy beside a log');
    cpSync(samples ?? '', logged, { recursive: true });
    cpSync(join(workspace, AUDIT_LOG_PATH), join(logged, AUDIT_LOG_PATH));
    expect(await verifyOne(logged)).toMatchObject({ legacy: true, verdict: 'not proved', exit_status: 1 });
  });
});
