import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from '@jest/globals';

import { findHidden } from '../../../src/execute/isolation/hidden.js';
import { put, temporaryFolder } from '../../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

/** A workspace of its own, with these files; a path that ends with `/` is an empty folder. */
function workspaceWith(paths: readonly string[]): string {
  const folder = temporaryFolderIn();
  for (const path of paths) {
    if (path.endsWith('/')) mkdirSync(join(folder, path), { recursive: true });
    else put(folder, path, 'x');
  }
  return folder;
}

let count = 0;
function temporaryFolderIn(): string {
  count += 1;
  const folder = join(root, String(count));
  mkdirSync(folder);
  return folder;
}

describe('covered', () => {
  const cases: readonly (readonly [
    what: string,
    paths: readonly string[],
    folders: readonly string[],
    files: readonly string[],
  ])[] = [
    ['the git folder', ['.git/config', 'a'], ['.git'], []],
    ['one in a nested checkout', ['a/b/.git/config'], ['a/b/.git'], []],
    ['a file that leads to one', ['.git', 'sub/.git'], [], ['.git', 'sub/.git']],
    ['a git folder of another name', ['real/HEAD', 'real/config', 'real/objects/', 'real/refs/'], ['real'], []],
    ['credential files', ['.netrc', 'a/.git-credentials'], [], ['.netrc', 'a/.git-credentials']],
    ['what login actions write', ['gha-creds-0a1b.json'], [], ['gha-creds-0a1b.json']],
    ['key folders', ['.ssh/id', 'x/.aws/credentials'], ['.ssh', 'x/.aws'], []],
    [
      'credentials of tools',
      ['.docker/config.json', '.cargo/credentials.toml', 'a/.cargo/credentials', '.terraformrc', '.pypirc'],
      [],
      ['.cargo/credentials.toml', '.docker/config.json', '.pypirc', '.terraformrc', 'a/.cargo/credentials'],
    ],
    [
      'those of clouds',
      ['.config/gcloud/application_default_credentials.json', '.config/gh/hosts.yml', '.kube/config', '.aws/credentials'],
      ['.aws', '.config/gcloud', '.config/gh', '.kube'],
      [],
    ],
    [
      'no settings beside them',
      ['.cargo/config.toml', '.config/x/y', 'config.json', 'docker/config.json', 'credentials'],
      [],
      [],
    ],
    ['nothing else', ['git', '.gitignore', '.github/x.yml', 'HEAD', 'a/HEAD', 'gha-creds-x.txt', 'ssh/id'], [], []],
  ];

  test.each(cases)('%s', (_what, paths, folders, files) => {
    const workspace = workspaceWith(paths);
    const found = findHidden(workspace);
    if (typeof found === 'string') throw new Error(found);
    expect([...found.folders].sort()).toEqual(folders.map((path) => join(workspace, path)).sort());
    expect([...found.files].sort()).toEqual(files.map((path) => join(workspace, path)).sort());
  });

  test.each([
    ['.npmrc', 'registry=https://registry.example/\nengine-strict=true\n', false],
    ['.npmrc', '//registry.npmjs.org/:_authToken=${NPM_TOKEN}\r\nalways=1\r\n', false],
    ['.npmrc', '_auth = "${AUTH?}"\n_password=${PASSWORD}', false],
    ['.npmrc', '//registry.npmjs.org/:_authToken=0a1b2c\n', true],
    ['.npmrc', '_authToken=${NPM_TOKEN}x\n', true],
    ['.npmrc', '_authToken=${NPM_TOKEN}\n//other/:_password=eA==\n', true],
    ['.npmrc', `a=npm_${'a'.repeat(36)}`, true],
    ['.npmrc', '#'.repeat(64 * 1024 + 1), true],
    ['.yarnrc.yml', 'nodeLinker: node-modules\nyarnPath: .yarn/releases/yarn.cjs\n', false],
    ['.yarnrc.yml', 'npmAuthToken: "${NPM_TOKEN:-}"\n', false],
    ['.yarnrc.yml', 'npmAuthToken: "${NPM_TOKEN:-0a1b2c}"\n', true],
    ['.yarnrc.yml', 'npmRegistries:\n  x:\n    npmAuthIdent: a:b\n', true],
  ])('%s that holds %j: %p', (name, text, isCovered) => {
    const workspace = temporaryFolderIn();
    put(workspace, `a/${name}`, text);
    expect(findHidden(workspace)).toEqual({ folders: [], files: isCovered ? [join(workspace, 'a', name)] : [] });
  });

  test('a socket and a FIFO, also in a folder below', async () => {
    const workspace = workspaceWith(['a/']);
    const server = createServer();
    await new Promise<void>((settle) => server.listen(join(workspace, 'a/s.sock'), settle));
    expect(spawnSync('mkfifo', [join(workspace, 'fifo')]).status).toBe(0);
    expect(findHidden(workspace)).toEqual({ folders: [], files: [join(workspace, 'fifo'), join(workspace, 'a/s.sock')] });
    server.close();
  });

  test('what a link leads to only once, and no circle is followed', () => {
    const workspace = workspaceWith(['a/.git/config']);
    symlinkSync('a', join(workspace, 'link'));
    symlinkSync('.', join(workspace, 'a/circle'));
    symlinkSync('a/.git', join(workspace, '.git'));
    expect(findHidden(workspace)).toEqual({ folders: [join(workspace, 'a/.git')], files: [] });
  });
});

test.each([
  [256, false],
  [257, true],
])('%d of them: too many is %s', (number, isTooMany) => {
  const workspace = workspaceWith(Array.from({ length: number }, (_, index) => `${String(index)}/.netrc`));
  expect(typeof findHidden(workspace) === 'string').toBe(isTooMany);
});
