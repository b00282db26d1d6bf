/** Whoever can write to the workspace before the gate runs neither changes the policy of the base commit nor executes anything. */

import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { sha256 } from '../../../src/base/digest.js';
import { GateError } from '../../../src/base/error.js';
import type { CapturedPolicy } from '../../../src/capture/policy/load.js';
import { makeRepository, type GitRepository } from '../../support/git-repository.js';
import {
  capture,
  findingOf,
  KEY_PATH,
  POLICY,
  POLICY_PATH,
  policyOf,
  PUBLIC_KEY,
  SOFT_POLICY,
} from '../../support/policy-request.js';
import { put, temporaryFolder } from '../../support/workspace.js';

let folder: ReturnType<typeof temporaryFolder>;
let workspace: string;
let temporary: string;
let marker: string;
let repository: GitRepository;
let baseCommit: string;

beforeEach(() => {
  folder = temporaryFolder();
  workspace = join(folder.path, 'workspace');
  temporary = join(folder.path, 'temporary');
  marker = join(folder.path, 'executed');
  mkdirSync(temporary);
  repository = makeRepository(workspace);
  baseCommit = repository.commit({ [POLICY_PATH]: POLICY, [KEY_PATH]: PUBLIC_KEY });
});

afterEach(() => {
  // Whatever happened: nothing of ours stays.
  expect(readdirSync(temporary)).toEqual([]);
  expect(existsSync(marker)).toBe(false);
  folder.remove();
});

interface Options {
  readonly path?: string;
  readonly signal?: AbortSignal;
  readonly deadlineMs?: number;
}

function captureBase({ path = process.env['PATH'] ?? '', signal, deadlineMs }: Options = {}): Promise<CapturedPolicy> {
  return capture({ workspace, baseCommit, variables: { PATH: path, RUNNER_TEMP: temporary } }, signal, deadlineMs);
}

function putProgram(path: string, script: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
}

/** Path of the loose object of an id. */
function looseObject(id: string): string {
  return join(workspace, '.git/objects', id.slice(0, 2), id.slice(2));
}

/** Puts other content under the id of an object, as git itself would store it. */
function substitute(id: string, change: (object: Buffer) => Buffer): void {
  const path = looseObject(id);
  chmodSync(path, 0o600);
  writeFileSync(path, deflateSync(change(inflateSync(readFileSync(path)))));
}

function objectOf(type: string, content: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${type} ${String(content.length)}\0`), content]);
}

describe('an object with other content under its id', () => {
  const soft = Buffer.from(SOFT_POLICY);

  test('the policy', async () => {
    const id = repository.idOf(baseCommit, POLICY_PATH);
    substitute(id, () => objectOf('blob', soft));
    const found = createHash('sha1').update(objectOf('blob', soft)).digest('hex');
    expect(findingOf(await captureBase())).toMatchObject({ code: 'policy_base_object_mismatch', expected: id, found });
  });

  test('a key', async () => {
    substitute(repository.idOf(baseCommit, KEY_PATH), () => objectOf('blob', Buffer.from('another key')));
    expect(findingOf(await captureBase())).toMatchObject({ code: 'policy_base_object_mismatch', path: KEY_PATH });
  });

  test.each([
    ['the folder', '.github'],
    ['the root', ''],
  ])('%s', async (_name, path) => {
    const other = repository.commit({ [POLICY_PATH]: SOFT_POLICY });
    const content = inflateSync(readFileSync(looseObject(repository.idOf(other, path))));
    substitute(repository.idOf(baseCommit, path), () => content);
    expect(findingOf(await captureBase())).toMatchObject({ code: 'policy_base_object_mismatch' });
  });

  test('the commit', async () => {
    const other = inflateSync(readFileSync(looseObject(repository.commit({ [POLICY_PATH]: SOFT_POLICY }))));
    substitute(baseCommit, () => other);
    expect(findingOf(await captureBase())).toMatchObject({ code: 'policy_base_object_mismatch', expected: baseCommit });
  });

  test('that is no object at all', async () => {
    const path = looseObject(repository.idOf(baseCommit, POLICY_PATH));
    chmodSync(path, 0o600);
    writeFileSync(path, 'x');
    expect(findingOf(await captureBase())).toMatchObject({ code: 'policy_base_unavailable' });
  });

  test('that is a folder where a file was', async () => {
    // The tree says that it is a file.
    substitute(repository.idOf(baseCommit, POLICY_PATH), () => objectOf('tree', Buffer.alloc(0)));
    expect(findingOf(await captureBase())).toMatchObject({
      code: 'policy_base_object_mismatch',
      expected: 'a blob',
      found: 'a tree',
    });
  });
});

describe('nothing of the repository is executed', () => {
  test('by its configuration, hooks and remotes', async () => {
    const run = (): string => `touch ${marker}`;
    for (const [key, value] of [
      ['core.repositoryFormatVersion', '1'],
      ['extensions.partialClone', 'origin'],
      ['remote.origin.promisor', 'true'],
      ['remote.origin.url', `ext::sh -c touch% ${marker}`],
      ['remote.origin.uploadpack', `${run()};`],
      ['protocol.ext.allow', 'always'],
      ['protocol.allow', 'always'],
      ['core.fsmonitor', run()],
      ['core.pager', run()],
      ['core.sshCommand', run()],
      ['core.alternateRefsCommand', run()],
      ['alias.cat-file', `!${run()}`],
      ['pager.cat-file', run()],
      ['diff.external', run()],
    ] as const) {
      repository.git('config', key, value);
    }
    const hook = join(workspace, '.git/hooks/post-index-change');
    putProgram(hook, run());
    expect(policyOf(await captureBase()).source?.sha256).toBe(sha256(POLICY));
    // What is missing is not fetched from where the configuration says.
    const id = repository.idOf(baseCommit, POLICY_PATH);
    renameSync(looseObject(id), join(folder.path, 'away'));
    const finding = findingOf(await captureBase());
    expect(finding).toMatchObject({ code: 'policy_base_unavailable' });
    expect(finding.message).toContain(`it does not have the blob ${id}`);
  });

  test('by a configuration that git would not even start with', async () => {
    writeFileSync(join(workspace, '.git/config'), '[core\n\trepositoryformatversion = 99\n');
    expect(policyOf(await captureBase()).source?.sha256).toBe(sha256(POLICY));
  });

  test('by a program of the workspace that is named git', async () => {
    const evil = join(workspace, 'node_modules/.bin');
    putProgram(join(evil, 'git'), `touch ${marker}`);
    symlinkSync(evil, join(folder.path, 'linked-folder'));
    mkdirSync(join(folder.path, 'linked-program'));
    symlinkSync(join(evil, 'git'), join(folder.path, 'linked-program/git'));
    const places = [
      evil,
      join(folder.path, 'linked-folder'),
      join(folder.path, 'linked-program'),
      '.',
      '',
      'node_modules/.bin',
    ];
    expect(findingOf(await captureBase({ path: places.join(delimiter) })).message).toContain('git is not installed');
    const path = [...places, process.env['PATH'] ?? ''].join(delimiter);
    expect(policyOf(await captureBase({ path })).source?.sha256).toBe(sha256(POLICY));
  });

  test.each(['file', 'link that leads nowhere'])('where .git is a %s', async (kind) => {
    renameSync(join(workspace, '.git'), join(folder.path, 'real'));
    if (kind === 'file') put(workspace, '.git', `gitdir: ${join(folder.path, 'real')}\n`);
    else symlinkSync('nowhere', join(workspace, '.git'));
    const finding = findingOf(await captureBase());
    expect(finding).toMatchObject({ code: 'policy_base_unavailable' });
    expect(finding.message).toContain('.git in the workspace is no folder');
  });

  test('where the workspace itself looks like a bare repository', async () => {
    renameSync(join(workspace, '.git'), join(folder.path, 'real'));
    for (const name of ['HEAD', 'config']) writeFileSync(join(workspace, name), readFileSync(join(folder.path, 'real', name)));
    for (const name of ['objects', 'refs']) mkdirSync(join(workspace, name));
    expect(findingOf(await captureBase()).message).toContain('the workspace holds no git repository');
  });
});

describe('a git that answers otherwise', () => {
  const answers: [string, string, string][] = [
    ['nothing', 'exit 3', 'git ended with status 3'],
    ['a complaint', 'echo "fatal: no" >&2; exit 128', 'status 128: fatal: no'],
    ['another id', `read id; echo "${'0'.repeat(40)} commit 3"; printf 'abc\\n'`, 'not of its protocol'],
    ['a size that is no number', 'read id; echo "$id commit 1e3"', 'not of its protocol'],
    ['too many words', 'read id; echo "$id commit 3 4"', 'not of its protocol'],
    ['a line without an end', 'head -c 100000 /dev/zero', 'not of its protocol'],
    ['a size that ends too early', 'read id; echo "$id commit 1000"; echo abc', 'git ended with status 0'],
    ['no line feed behind', 'read id; echo "$id commit 3"; printf abcd', 'not of its protocol'],
  ];

  test.each(answers)('%s', async (_name, script, words) => {
    const tools = join(folder.path, 'tools');
    putProgram(join(tools, 'git'), script);
    const finding = findingOf(await captureBase({ path: [tools, process.env['PATH'] ?? ''].join(delimiter) }));
    expect(finding).toMatchObject({ code: 'policy_base_unavailable' });
    expect(finding.message).toContain(words);
  });

  test('an object without bound', async () => {
    const tools = join(folder.path, 'tools');
    putProgram(join(tools, 'git'), `read id; echo "$id commit 99999999999"; cat /dev/zero`);
    const finding = findingOf(await captureBase({ path: [tools, process.env['PATH'] ?? ''].join(delimiter) }));
    expect(finding).toMatchObject({ code: 'policy_base_unavailable' });
    expect(finding.message).toContain('more than 16777216 bytes');
  });

  test('content of its own', async () => {
    const tools = join(folder.path, 'tools');
    putProgram(join(tools, 'git'), `read id; printf '%s commit 46\\ntree ${'a'.repeat(40)}\\n\\n' "$id"`);
    const finding = findingOf(await captureBase({ path: [tools, process.env['PATH'] ?? ''].join(delimiter) }));
    expect(finding).toMatchObject({ code: 'policy_base_object_mismatch', expected: baseCommit });
  });
});

describe('a git that hangs', () => {
  const tools = (): string => {
    const path = join(folder.path, 'tools');
    // exec: the shell must not outlive what it waits for.
    putProgram(join(path, 'git'), 'exec sleep 60');
    return [path, process.env['PATH'] ?? ''].join(delimiter);
  };

  test('is given up after its deadline', async () => {
    const finding = findingOf(await captureBase({ path: tools(), deadlineMs: 300 }));
    expect(finding).toMatchObject({ code: 'policy_base_unavailable' });
    expect(finding.message).toContain('did not finish within 0.3 s');
  });

  test('is ended with the run', async () => {
    const controller = new AbortController();
    const captured = captureBase({ path: tools(), signal: controller.signal });
    const reason = new GateError('run_interrupted', 'The run was cancelled.');
    setTimeout(() => {
      controller.abort(reason);
    }, 100);
    await expect(captured).rejects.toBe(reason);
  });
});
