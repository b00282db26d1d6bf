/** The base commit of a proposed change, by git. */

import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { sha256 } from '../../../src/base/digest.js';
import { MAX_GIT_OBJECT_BYTES, MAX_KEY_BYTES, MAX_POLICY_BYTES } from '../../../src/base/limits.js';
import { baseCommitFiles } from '../../../src/capture/policy/base-commit.js';
import { makeRepository, runGit, type Content, type GitRepository } from '../../support/git-repository.js';
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

const FILES: Readonly<Record<string, Content>> = { [POLICY_PATH]: POLICY, [KEY_PATH]: PUBLIC_KEY, 'README.md': 'x\n' };

let folder: ReturnType<typeof temporaryFolder>;
let workspace: string;
let repository: GitRepository;

beforeEach(() => {
  folder = temporaryFolder();
  workspace = join(folder.path, 'workspace');
  repository = makeRepository(workspace);
});

afterEach(() => {
  folder.remove();
});

describe('what the change does to the policy counts for nothing', () => {
  const changes: [string, (base: string) => unknown][] = [
    ['softened and committed', () => repository.commit({ [POLICY_PATH]: SOFT_POLICY })],
    ['deleted and committed', () => repository.commit({ [POLICY_PATH]: null, [KEY_PATH]: null })],
    ['softened in the work tree', () => put(workspace, POLICY_PATH, SOFT_POLICY)],
    ['joined by a second default', () => repository.commit({ '.github/fail-closed-gate.json': '{}' })],
    ['with another key', () => repository.commit({ [KEY_PATH]: 'another key' })],
    ['with the whole work tree gone', () => rmSync(join(workspace, '.github'), { recursive: true })],
    [
      'with a replacement of the policy',
      (base) => {
        const soft = repository.idOf(repository.commit({ [POLICY_PATH]: SOFT_POLICY }), POLICY_PATH);
        repository.git('replace', repository.idOf(base, POLICY_PATH), soft);
      },
    ],
    [
      'with a replacement of the commit',
      (base) => repository.git('replace', base, repository.commit({ [POLICY_PATH]: SOFT_POLICY })),
    ],
  ];

  test.each(changes)('%s', async (_name, change) => {
    const baseCommit = repository.commit(FILES);
    change(baseCommit);
    const policy = policyOf(await capture({ workspace, baseCommit }));
    expect(policy.source).toEqual({ path: POLICY_PATH, commit: baseCommit, sha256: sha256(POLICY) });
    expect(policy.trustedKeys).toMatchObject([{ path: KEY_PATH, pem: PUBLIC_KEY }]);
  });

  test('added by the change', async () => {
    const baseCommit = repository.commit({ 'README.md': 'x\n' });
    repository.commit(FILES);
    expect(policyOf(await capture({ workspace, baseCommit })).source).toBeNull();
    const settings = { policy: POLICY_PATH };
    const finding = findingOf(await capture({ workspace, baseCommit, settings }));
    expect(finding).toMatchObject({ code: 'policy_missing', path: POLICY_PATH });
    expect(finding.message).toContain(baseCommit);
  });
});

test('objects are found in packs too', async () => {
  const baseCommit = repository.commit(FILES);
  repository.commit({ [POLICY_PATH]: SOFT_POLICY });
  repository.git('gc', '--quiet');
  expect(policyOf(await capture({ workspace, baseCommit })).source?.commit).toBe(baseCommit);
});

test('a repository with SHA-256 ids is read', async () => {
  const other = join(folder.path, 'other');
  const baseCommit = makeRepository(other, 'sha256').commit(FILES);
  expect(baseCommit).toHaveLength(64);
  expect(policyOf(await capture({ workspace: other, baseCommit })).source?.commit).toBe(baseCommit);
});

test('the input policy is a path of the base commit, below the working directory that the input names', async () => {
  const baseCommit = repository.commit({ 'app/gate.yml': POLICY, [KEY_PATH]: PUBLIC_KEY });
  repository.commit({ 'app/gate.yml': SOFT_POLICY });
  const settings = { policy: 'gate.yml', workingDirectory: 'app' };
  const captured = await capture({ workspace, workingDirectory: join(workspace, 'app'), settings, baseCommit });
  expect(policyOf(captured).source).toEqual({ path: 'app/gate.yml', commit: baseCommit, sha256: sha256(POLICY) });
});

test('a working directory that became a link chooses no other policy of the base commit', async () => {
  const baseCommit = repository.commit({ 'app/gate.yml': POLICY, 'soft/gate.yml': SOFT_POLICY });
  rmSync(join(workspace, 'app'), { recursive: true });
  symlinkSync('soft', join(workspace, 'app'));
  const settings = { policy: 'gate.yml', workingDirectory: 'app' };
  // The working directory of a run is a real path.
  const captured = await capture({ workspace, workingDirectory: join(workspace, 'soft'), settings, baseCommit });
  expect(findingOf(captured)).toMatchObject({ code: 'policy_file_refused', found: 'app' });
});

describe('in the base commit', () => {
  const refusals: [string, Readonly<Record<string, Content>>, string][] = [
    ['a link', { 'real.yml': POLICY, [POLICY_PATH]: { link: '../real.yml' } }, 'symbolic link'],
    ['a folder', { [`${POLICY_PATH}/x`]: 'x' }, 'a folder'],
    ['a submodule', { [POLICY_PATH]: { submodule: '1'.repeat(40) } }, 'submodule'],
    ['behind a link', { 'real/fail-closed-gate.yml': POLICY, '.github': { link: 'real' } }, 'leads through .github'],
    ['in a submodule', { '.github': { submodule: '1'.repeat(40) } }, 'leads through .github'],
  ];

  test.each(refusals)('a policy file that is %s is refused', async (_name, files, words) => {
    const finding = findingOf(await capture({ workspace, baseCommit: repository.commit(files) }));
    expect(finding).toMatchObject({ code: 'policy_file_refused', path: POLICY_PATH, outcome: 'block' });
    expect(finding.message).toContain(words);
  });

  test('a file in the place of the folder means no policy', async () => {
    const baseCommit = repository.commit({ '.github': 'x' });
    expect(policyOf(await capture({ workspace, baseCommit })).source).toBeNull();
  });

  test('two default files are ambiguous', async () => {
    const baseCommit = repository.commit({ [POLICY_PATH]: POLICY, '.github/fail-closed-gate.json': '{}' });
    repository.commit({ '.github/fail-closed-gate.json': null });
    expect(findingOf(await capture({ workspace, baseCommit }))).toMatchObject({ code: 'policy_ambiguous' });
  });

  test('a key that is a link is refused, one that is absent is missing', async () => {
    const linked = repository.commit({ [POLICY_PATH]: POLICY, 'real.pem': PUBLIC_KEY, [KEY_PATH]: { link: '../real.pem' } });
    expect(findingOf(await capture({ workspace, baseCommit: linked }))).toMatchObject({
      code: 'policy_file_refused',
      path: KEY_PATH,
    });
    const without = repository.commit({ [KEY_PATH]: null });
    put(workspace, KEY_PATH, PUBLIC_KEY);
    expect(findingOf(await capture({ workspace, baseCommit: without }))).toMatchObject({
      code: 'policy_key_missing',
      path: KEY_PATH,
    });
  });

  test('files are read up to their limits and not a byte beyond', async () => {
    const policy = `${POLICY}#`;
    const at = { [POLICY_PATH]: policy.padEnd(MAX_POLICY_BYTES, 'x'), [KEY_PATH]: PUBLIC_KEY.padEnd(MAX_KEY_BYTES, '\n') };
    expect(policyOf(await capture({ workspace, baseCommit: repository.commit(at) })).trustedKeys).toHaveLength(1);
    const policyBeyond = repository.commit({ [POLICY_PATH]: policy.padEnd(MAX_POLICY_BYTES + 1, 'x') });
    const tooLarge = findingOf(await capture({ workspace, baseCommit: policyBeyond }));
    expect(tooLarge).toMatchObject({ code: 'policy_file_refused', path: POLICY_PATH });
    const keyBeyond = repository.commit({ [POLICY_PATH]: POLICY, [KEY_PATH]: PUBLIC_KEY.padEnd(MAX_KEY_BYTES + 1, '\n') });
    expect(findingOf(await capture({ workspace, baseCommit: keyBeyond }))).toMatchObject({
      code: 'policy_file_refused',
      path: KEY_PATH,
    });
  });
});

test('files may be asked for at once', async () => {
  const baseCommit = repository.commit({ a: 'one', 'b/a': 'two', 'b/c': 'three' });
  const git = { workspace, temporaryFolder: folder.path, searchPath: process.env['PATH'] ?? null };
  const api = (): Promise<never> => Promise.reject(new Error('not needed'));
  const files = baseCommitFiles(baseCommit, { git, api }, new AbortController().signal);
  const read = await Promise.all(['a', 'b/a', 'b/c', 'b/d', 'b', 'a/x'].map((path) => files.read(path, 5)));
  files.close();
  const found = read.map((file) => (file.state === 'read' ? Buffer.from(file.bytes).toString() : file.state));
  expect(found).toEqual(['one', 'two', 'three', 'absent', 'refused', 'absent']);
});

test('commits are read up to their limit and not a byte beyond', async () => {
  const tree = repository.git('rev-parse', `${repository.commit(FILES)}^{tree}`);
  const written = (length: number): string => {
    put(folder.path, 'commit', `tree ${tree}\nauthor a <a> 0 +0000\ncommitter a <a> 0 +0000\n\n`.padEnd(length, 'x'));
    return repository.git('hash-object', '-t', 'commit', '-w', join(folder.path, 'commit'));
  };
  const baseCommit = written(MAX_GIT_OBJECT_BYTES);
  expect(policyOf(await capture({ workspace, baseCommit })).source?.commit).toBe(baseCommit);
  const finding = findingOf(await capture({ workspace, baseCommit: written(MAX_GIT_OBJECT_BYTES + 1) }));
  expect(finding).toMatchObject({ code: 'policy_base_unavailable' });
  expect(finding.message).toContain(`more than ${String(MAX_GIT_OBJECT_BYTES)} bytes`);
});

describe('without the base commit', () => {
  test('a shallow checkout names both ways', async () => {
    const baseCommit = repository.commit(FILES);
    repository.commit({ [POLICY_PATH]: SOFT_POLICY });
    const shallow = join(folder.path, 'shallow');
    runGit(folder.path, 'clone', '--quiet', '--depth=1', `file://${workspace}`, shallow);
    const finding = findingOf(await capture({ workspace: shallow, baseCommit }));
    expect(finding).toMatchObject({ code: 'policy_base_unavailable', outcome: 'block', gate: 'gate' });
    expect(finding.message).toContain(`git: it does not have the commit ${baseCommit}`);
    expect(finding.message).toContain('GitHub API: not asked, because there is no github-token');
    expect(finding.message).toContain('fetch-depth: 0');
    expect(finding.message).toContain('contents: read');
  });

  test.each(['', '/nonexistent', '.', 'bin'])('no git on PATH %j', async (path) => {
    const baseCommit = repository.commit(FILES);
    const finding = findingOf(await capture({ workspace, baseCommit, variables: { PATH: path } }));
    expect(finding).toMatchObject({ code: 'policy_base_unavailable' });
    expect(finding.message).toContain('git is not installed');
  });

  test('a workspace that is no repository, or a folder of one', async () => {
    const baseCommit = repository.commit({ ...FILES, 'sub/x': 'x' });
    rmSync(join(workspace, 'sub'), { recursive: true });
    for (const place of [join(workspace, 'sub'), join(folder.path, 'none')]) {
      mkdirSync(place);
      const finding = findingOf(await capture({ workspace: place, baseCommit }));
      expect(finding).toMatchObject({ code: 'policy_base_unavailable' });
      expect(finding.message).toContain('the workspace holds no git repository');
    }
  });

  test('an event that names none', async () => {
    repository.commit(FILES);
    for (const settings of [{}, { policySha256: sha256(POLICY) }, { policy: POLICY_PATH }]) {
      const finding = findingOf(await capture({ workspace, baseCommit: null, settings }));
      expect(finding).toMatchObject({ code: 'policy_base_unavailable', outcome: 'block' });
      expect(finding.message).toContain('pull_request.base.sha');
    }
  });

  test('an id that is no commit', async () => {
    const commit = repository.commit(FILES);
    const finding = findingOf(await capture({ workspace, baseCommit: repository.idOf(commit, '.github') }));
    expect(finding).toMatchObject({ code: 'policy_base_object_mismatch', expected: 'a commit', found: 'a tree' });
  });
});
