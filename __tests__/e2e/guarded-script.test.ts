/** The input `run`: a script, from a file, by a shell that stops at the first failure; never text put into a command. */

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';

import { scriptCommand } from '../../src/base/command.js';
import { MAX_SCRIPT_BYTES } from '../../src/base/limits.js';
import { RUN_OUTCOME_PATH } from '../../src/base/outcome.js';
import { linesOf, runAction } from '../support/action-run.js';
import type { FakeRunner, Run } from '../support/fake-runner.js';
import { CAN_ISOLATE, EMULATED, guardedRunner, outcomeOf, runScript } from '../support/guarded-run.js';
import { readRecords } from '../support/receipts.js';
import { put, temporaryFolder } from '../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

let runner: FakeRunner;
beforeEach(() => {
  runner = guardedRunner(root);
});

/** Runs a script; nothing of it may be left in the temporary folder. */
async function run(script: string, env: Readonly<Record<string, string>> = {}): Promise<Run> {
  const ran = await runScript('action', runner, script, { env });
  expect(readdirSync(runner.temp)).toEqual([]);
  return ran;
}

/** What the script printed: it marks its lines. */
function printedBy({ stdout }: Run): string[] {
  return linesOf(stdout).flatMap((line) => (line.startsWith('> ') ? [line.slice(2)] : []));
}

const SURROUNDINGS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['on allow', {}],
  ...(CAN_ISOLATE ? ([['on warn', EMULATED]] as const) : []),
];

if (process.platform !== 'win32') {
  test.each([
    ['a file that a shell reads first', { BASH_ENV: 'before.sh' }],
    ['options of a shell', { SHELLOPTS: 'noexec' }],
    ['a function with the name of a command', { 'BASH_FUNC_echo%%': '() { builtin echo "> other"; }' }],
  ])('the script alone runs, not %s of the environment', async (_what, env) => {
    put(runner.workspace, 'before.sh', 'builtin echo "> other"\n');
    const ran = await run('echo "> script"; exit 6', env);
    expect({ status: ran.status, printed: printedBy(ran) }).toEqual({ status: 6, printed: ['script'] });
  });

  describe.each(SURROUNDINGS)('a script %s', (_decision, env) => {
    test.each([
      ['ends at the first command that fails', 'echo "> one"\nfalse\necho "> two"', 1, ['one']],
      ['fails with the first part of a pipe that does', 'echo "> one"\n(exit 4) | cat\necho "> two"', 4, ['one']],
      ['has several lines', 'x=1\nfor n in 1 2; do\n  echo "> $((n + x))"\ndone\n', 0, ['2', '3']],
      ['may end without a line feed', 'echo "> one"; exit 6', 6, ['one']],
      ['may end with a comment', 'echo "> one" # two', 0, ['one']],
      ['may be in the middle of a here-document at its end', "cat <<'X'\n> $HOME\nX", 0, ['$HOME']],
      ['has no arguments', 'echo "> $#"', 0, ['0']],
      ['is no shell that somebody logs in with', 'shopt -q login_shell || echo "> none"', 0, ['none']],
      ['may say anything that a shell reads', 'echo "> \'\\"`echo a`$(echo b)é🙂"', 0, ['\'"abé🙂']],
    ])('%s', async (_what, script, status, printed) => {
      const ran = await run(script, env);
      expect({ status: ran.status, printed: printedBy(ran) }).toEqual({ status, printed });
      expect(outcomeOf(runner)).toMatchObject({ command_sha256: scriptCommand(script).sha256, exit_status: status });
    });
  });

  test('it sees the variables of a step, and none of the inputs', async () => {
    const ran = await run('echo "> $GITHUB_REPOSITORY"; echo "> ${INPUT_RUN-none}"; echo "b=1" >> "$GITHUB_OUTPUT"');
    expect(printedBy(ran)).toEqual(['octo-org/example', 'none']);
    // An output of its own, beside those of the gate.
    expect(runner.outputs).toMatchObject({ b: '1', decision: 'allow', allowed: 'true' });
  });

  test('a digest is that of the text as it stands, with every space', () => {
    const digests = ['exit 0', 'exit 0\n', ' exit 0', 'exit  0'].map((script) => scriptCommand(script).sha256);
    expect(new Set(digests).size).toBe(digests.length);
  });

  test('64 KiB are taken', async () => {
    const script = 'echo "> one" #'.padEnd(MAX_SCRIPT_BYTES, 'x');
    expect(printedBy(await run(script))).toEqual(['one']);
  });

  test.each([
    ['is longer than 64 KiB', 'touch started #'.padEnd(MAX_SCRIPT_BYTES + 1, 'x')],
    ['is given to another command', 'touch started', 'enforce'],
    ['is given to a command that there is not', 'touch started', 'rum'],
  ])('what %s is a block, and never started', async (_what, script, command = 'gate') => {
    const ran = await runAction(runner, { 'upload-receipts': 'false', command, run: script });
    expect(ran.status).toBeGreaterThan(0);
    expect(existsSync(join(runner.workspace, 'started'))).toBe(false);
    expect(runner.outputs).toMatchObject({ decision: 'block', allowed: 'false' });
    if (existsSync(join(runner.workspace, RUN_OUTCOME_PATH))) expect(outcomeOf(runner)).toMatchObject({ state: 'not-started' });
  });

  test('the text stays out of records and outputs: it may hold what is nobody’s business', async () => {
    const ran = await run('true # hush-hush');
    expect(ran.stdout).not.toContain('hush-hush');
    const { gate, action } = readRecords(runner.workspace);
    expect(JSON.stringify([gate, action, outcomeOf(runner), runner.outputs, runner.summary])).not.toContain('hush-hush');
  });

  test('nor does a text that is too long come into log, records and outputs', async () => {
    const ran = await run('true # hush-hush'.padEnd(MAX_SCRIPT_BYTES + 1, 'x'));
    expect(ran.status).toBeGreaterThan(0);
    expect(ran.stdout).toContain('65537 bytes that are not shown');
    const { gate, action } = readRecords(runner.workspace);
    expect(JSON.stringify([ran, gate, action, runner.outputs, runner.summary])).not.toContain('hush-hush');
  });
}
