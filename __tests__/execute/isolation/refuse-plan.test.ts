import { mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from '@jest/globals';

import type { CommandPlan, IsolationLimits } from '../../../src/base/execution.js';
import { prepareIsolation } from '../../../src/execute/isolation/prepare.js';
import { refusePlan } from '../../../src/execute/isolation/refuse-plan.js';
import { LIMITS } from '../../support/isolated.js';
import { put, temporaryFolder } from '../../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);
const workspace = join(root, 'workspace');
for (const folder of ['dist/inner', 'docs/runtime', '.git', 'deep/.github/x', 'receipts', 'temp', 'new\nline', 'distant']) {
  mkdirSync(join(workspace, folder), { recursive: true });
}
put(workspace, 'file', '');
symlinkSync('dist', join(workspace, 'link'));

type Changes = Partial<CommandPlan> & Partial<IsolationLimits>;

function refusals(changes: Changes, environment: Readonly<Record<string, string>> = {}): string[] {
  const plan = { argv: ['true'], workingDirectory: changes.workspace ?? workspace, workspace, script: null, ...changes };
  return refusePlan(plan, { ...LIMITS, ...changes }, environment, [join(workspace, 'receipts')]);
}

const inside = (path: string): string => join(workspace, path);

describe('refused', () => {
  const cases: readonly (readonly [what: string, changes: Changes, reason: RegExp, environment?: Record<string, string>])[] = [
    ['the whole system', { workspace: '/' }, /holds folders of the system/],
    ['the programs of the system', { workspace: '/usr' }, /holds folders of the system/],
    ['the temporary folder', { workspace: realpathSync('/tmp') }, /holds folders of the system/],
    ['the home folder', { workspace: realpathSync(homedir()) }, /holds (the home folder|folders of the system)/],
    ['a folder of the kernel', { workspace: realpathSync('/proc/sys') }, /does not see/],
    ['the configuration', { workspace: realpathSync('/etc/ssl') }, /does not see/],
    ['a relative workspace', { workspace: 'workspace' }, /workspace is no folder at a real, absolute path/],
    ['a workspace through a link', { workspace: inside('link') }, /workspace is no folder at a real/],
    ['a workspace that is not there', { workspace: inside('gone') }, /workspace is no folder at a real/],
    ['a workspace with a line break', { workspace: inside('new\nline') }, /control character/],
    ['the home folder in the workspace', {}, /holds what HOME names/, { HOME: inside('temp') }],
    ['the files of the runner in the workspace', {}, /holds what RUNNER_TEMP names/, { RUNNER_TEMP: inside('temp') }],
    ['the variables of the job in the workspace', {}, /holds what GITHUB_ENV names/, { GITHUB_ENV: inside('file') }],
    ['a working directory elsewhere', { workingDirectory: root }, /working directory is not inside/],
    [
      'a working directory that only begins alike',
      { workspace: inside('dist'), workingDirectory: inside('distant') },
      /not inside/,
    ],
    ['a script that is a folder', { script: inside('dist') }, /script is no regular file/],
    ['a script that is not there', { script: inside('gone') }, /script is no regular file/],
    ['the workspace as output', { outputs: [workspace] }, /not below the workspace/],
    ['an output outside', { outputs: [root] }, /not below the workspace/],
    ['an output through a link', { outputs: [inside('link')] }, /output folder is no folder at a real/],
    ['an output that is a file', { outputs: [inside('file')] }, /output folder is no folder/],
    ['an output that is not there', { outputs: [inside('dist'), inside('gone')] }, /output folder is no folder/],
    ['an output with `..`', { outputs: [`${workspace}/dist/../dist`] }, /output folder is no folder at a real/],
    ['the git folder as output', { outputs: [inside('.git')] }, /\.git or \.github/],
    ['an output below .github', { outputs: [inside('deep/.github/x')] }, /\.git or \.github/],
    ['the records as output', { outputs: [inside('docs/runtime')] }, /holds records/],
    ['an output that holds the records', { outputs: [inside('docs')] }, /holds records/],
    ['other records as output', { outputs: [inside('receipts')] }, /holds records/],
    ['a token', { passEnvironment: ['LANG', 'NPM_TOKEN'] }, /NPM_TOKEN cannot be passed/],
    ['no time', { timeoutSeconds: 0 }, /no whole number/],
    ['a limit that is no number', { maxProcesses: Number.NaN }, /no whole number/],
    ['half a MiB', { maxMemoryMib: 0.5 }, /no whole number/],
  ];

  test.each(cases)('%s', async (_what, changes, reason, environment = {}) => {
    const found = refusals(changes, environment);
    expect(found.join('\n')).toMatch(reason);
    if (process.platform !== 'linux') return;
    const plan = { argv: ['true'], workingDirectory: changes.workspace ?? workspace, workspace, script: null, ...changes };
    const surroundings = { environment, records: [join(workspace, 'receipts')] };
    expect(await prepareIsolation(plan, { ...LIMITS, ...changes }, surroundings)).toEqual({ ok: false, reasons: found });
  });
});

test('a plan that keeps to its workspace is not refused', () => {
  const changes = {
    outputs: [inside('dist'), inside('dist/inner')],
    workingDirectory: inside('dist'),
    passEnvironment: ['LANG'],
  };
  expect(refusals(changes, { HOME: '/nowhere', RUNNER_WORKSPACE: workspace, RUNNER_TEMP: root })).toEqual([]);
});
