import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { DEFAULT_SETTINGS, type Settings } from '../../src/base/settings.js';
import { environmentOf } from '../../src/capture/environment.js';
import { findPlaces, type Places } from '../../src/capture/places.js';
import { put, temporaryFolder } from '../support/workspace.js';

let folder: ReturnType<typeof temporaryFolder>;
let workspace: string;
let temp: string;
beforeEach(() => {
  folder = temporaryFolder();
  workspace = join(folder.path, 'workspace');
  temp = join(folder.path, 'temp');
  for (const path of ['workspace/app', 'temp', 'elsewhere']) mkdirSync(join(folder.path, path), { recursive: true });
});
afterEach(() => {
  folder.remove();
});

const places = (settings: Partial<Settings>, env: Record<string, string> = {}, current = workspace): Places =>
  findPlaces({ ...DEFAULT_SETTINGS, ...settings }, environmentOf(env), current);
const ci = (): Record<string, string> => ({ GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temp });
const codes = (found: Places): string[] => found.findings.map(({ code }) => code);

describe('the folders of a run outside CI', () => {
  test('are the folder of the process', () => {
    const found = places({});
    expect(found).toEqual({
      workspace,
      workingDirectory: workspace,
      outputDirectory: workspace,
      outputRoot: workspace,
      findings: [],
    });
  });

  test('start at the working directory, wherever it is', () => {
    const elsewhere = join(folder.path, 'elsewhere');
    expect(places({ workingDirectory: elsewhere, outputDirectory: 'out' })).toMatchObject({
      workspace: elsewhere,
      workingDirectory: elsewhere,
      outputDirectory: join(elsewhere, 'out'),
      findings: [],
    });
  });

  test('ignore GITHUB_WORKSPACE', () => {
    expect(places({}, { GITHUB_WORKSPACE: join(folder.path, 'elsewhere') }).workspace).toBe(workspace);
  });
});

describe('the folders of a run in CI', () => {
  test('are inside the workspace', () => {
    expect(places({ workingDirectory: 'app' }, ci())).toMatchObject({
      workspace,
      workingDirectory: join(workspace, 'app'),
      findings: [],
    });
    expect(places({}, ci(), join(workspace, 'app')).workingDirectory).toBe(join(workspace, 'app'));
  });

  test('start at the workspace when the process is elsewhere', () => {
    expect(places({}, ci(), join(folder.path, 'elsewhere'))).toMatchObject({ workingDirectory: workspace, findings: [] });
  });

  test('are those of the process where there is no GITHUB_WORKSPACE', () => {
    expect(places({}, { GITHUB_ACTIONS: 'true' })).toMatchObject({ workspace, findings: [] });
    expect(places({}, { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: '' })).toMatchObject({ workspace, findings: [] });
    // An input does not move the place where the policy is looked for.
    const env = { GITHUB_ACTIONS: 'true' };
    const below = places({ workingDirectory: 'app' }, env);
    expect(below).toMatchObject({ workspace, workingDirectory: join(workspace, 'app'), findings: [] });
    const outside = places({ workingDirectory: '..' }, env);
    expect(outside.findings.map(({ code, message }) => [code, message])).toEqual([
      ['input_invalid', 'The input working-directory is outside the workspace: `..`.'],
    ]);
  });

  test('a workspace that is no folder is no context of CI', () => {
    put(folder.path, 'file', '');
    expect(codes(places({}, { ...ci(), GITHUB_WORKSPACE: join(folder.path, 'file') }))).toEqual(['ci_context_invalid']);
  });

  test('a working directory outside, or none, is refused and the workspace takes its place', () => {
    symlinkSync(join(folder.path, 'elsewhere'), join(workspace, 'out'));
    for (const workingDirectory of ['..', '../workspace-sibling', join(folder.path, 'elsewhere'), 'out', 'nowhere']) {
      const found = places({ workingDirectory }, ci());
      expect([workingDirectory, codes(found), found.workingDirectory]).toEqual([
        workingDirectory,
        ['input_invalid'],
        workspace,
      ]);
    }
  });
});

describe('the output folder', () => {
  test('may be in the workspace or in the temporary folder of the runner, also where it is not there yet', () => {
    expect(places({ outputDirectory: 'new/deep' }, ci())).toMatchObject({
      outputDirectory: join(workspace, 'new/deep'),
      outputRoot: workspace,
    });
    expect(places({ outputDirectory: join(temp, 'gate') }, ci())).toMatchObject({
      outputDirectory: join(temp, 'gate'),
      outputRoot: temp,
    });
  });

  test('may be named through a link that leads to either of them', () => {
    const alias = join(folder.path, 'alias');
    symlinkSync(workspace, alias);
    const env = { ...ci(), GITHUB_WORKSPACE: alias };
    expect(places({ outputDirectory: join(alias, 'out') }, env)).toMatchObject({
      outputDirectory: join(workspace, 'out'),
      findings: [],
    });
  });

  test('is refused anywhere else, and the working directory takes its place', () => {
    for (const outputDirectory of ['..', '/etc', `${workspace}-sibling`, `${temp}/../elsewhere`]) {
      const found = places({ outputDirectory }, ci());
      expect([outputDirectory, codes(found), found.outputDirectory]).toEqual([
        outputDirectory,
        ['output_path_refused'],
        workspace,
      ]);
    }
    expect(codes(places({ outputDirectory: 'x' }, { RUNNER_TEMP: 'relative' }))).toEqual([]);
    expect(codes(places({ outputDirectory: '/tmp/x' }, { RUNNER_TEMP: '' }))).toEqual(['output_path_refused']);
  });
});
