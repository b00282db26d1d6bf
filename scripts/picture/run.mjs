import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The job summary, in Markdown, that a built Action writes about the folder of an example in the environment of a runner. */
export function summaryOfRun(action, example, folder) {
  const workspace = join(folder, 'example');
  cpSync(join(example, 'docs', 'keys'), join(workspace, 'docs', 'keys'), { recursive: true });
  const file = (name, text) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const summary = file('summary.md', '');
  const temporary = join(folder, 'temporary');
  mkdirSync(temporary);
  const environment = {
    PATH: process.env['PATH'],
    GITHUB_ACTIONS: 'true',
    GITHUB_RUN_ID: '9876543210',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_REPOSITORY: 'octo-org/example',
    GITHUB_WORKFLOW: 'Release',
    GITHUB_JOB: 'deploy',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: file('event.json', '{"ref":"refs/heads/main"}'),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_ACTOR: 'octocat',
    GITHUB_WORKSPACE: workspace,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_OUTPUT: file('output.txt', ''),
    GITHUB_STEP_SUMMARY: summary,
    RUNNER_TEMP: temporary,
    RUNNER_ENVIRONMENT: 'github-hosted',
    // There is no artifact service here.
    'INPUT_UPLOAD-RECEIPTS': 'false',
  };
  const run = spawnSync(process.execPath, [action], { cwd: workspace, env: environment, encoding: 'utf8' });
  const { expect } = JSON.parse(readFileSync(join(example, 'example.json'), 'utf8'));
  if (run.status !== expect.exit_status) {
    throw new Error(`The Action ended with ${run.status} instead of ${expect.exit_status}:\n${run.stdout}${run.stderr}`);
  }
  return readFileSync(summary, 'utf8');
}
