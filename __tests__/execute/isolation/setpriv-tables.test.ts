/** What the setpriv isolation mounts and what it copies. */

import { mkdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, expect, test } from '@jest/globals';

import type { Layout } from '../../../src/execute/isolation/layout.js';
import { tablesOf } from '../../../src/execute/isolation/setpriv-tables.js';
import { put, temporaryFolder } from '../../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

const USER = { uid: 1000, gid: 1000, isOther: true };

function layoutWith(changes: Partial<Layout>): Layout {
  const workspace = join(root, 'workspace');
  mkdirSync(workspace, { recursive: true });
  return {
    system: [],
    links: [],
    memory: [],
    workspace,
    outputs: [],
    script: null,
    hidden: { folders: [], files: [] },
    workingDirectory: workspace,
    ...changes,
  };
}

test('a small file is copied, and a large one mounted, for which there is no room', () => {
  put(root, 'small', 'text');
  put(root, 'large', '');
  truncateSync(join(root, 'large'), 1024 * 1024 + 1);
  const [small, large] = [join(root, 'small'), join(root, 'large')];
  const tables = tablesOf(layoutWith({ system: [small, large] }), USER, '/mnt');
  expect(tables.copied.split('\n')).toContain(small);
  expect(tables.copied.split('\n')).not.toContain(large);
  expect(tables.files).not.toContain(`${small} `);
  expect(tables.files).toContain(`${large} /mnt/in${large} none bind,ro,nosuid,nodev 0 0\n`);
  expect(tables.empty.split('\n')).toContain(`/mnt/in${large}`);
  expect(tables.made).toBe(`/mnt/in${root}`);
});

test('a folder is mounted, read-only, and a script too', () => {
  put(root, 'script', 'true');
  const script = join(root, 'script');
  const tables = tablesOf(layoutWith({ system: ['/usr'], script }), USER, '/mnt');
  expect(tables.folders).toContain('/usr /mnt/in/usr none bind,ro,nosuid,nodev,X-mount.mkdir 0 0\n');
  expect(tables.files).toContain(`${script} /mnt/in${script} none bind,ro,nosuid,nodev 0 0\n`);
  expect(tables.copied).not.toContain(script);
});
