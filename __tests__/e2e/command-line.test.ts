/** The command line from the built entry: what each command prints, where, and with which status it ends. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';

import { CODES } from '../../src/base/codes/list.js';
import { codeText } from '../../src/base/codes/text.js';
import { COMMANDS, OWN_OPTIONS } from '../../src/capture/commands.js';
import { isSettingName, SETTING_NAMES } from '../../src/capture/settings.js';
import { linesOf, runnerWith } from '../support/action-run.js';
import { runEntry, type FakeRunner, type Run } from '../support/fake-runner.js';
import { readOutputs, readRecords, verify } from '../support/receipts.js';
import { put, STATUS, temporaryFolder } from '../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

let runner: FakeRunner;
beforeEach(() => {
  runner = runnerWith(root);
});

async function cli(...args: readonly string[]): Promise<Run> {
  return await runEntry('cli.js', args, { cwd: runner.workspace });
}

/** A usage error: status 3, one line on standard error that says where to look, and no file. */
function expectUsageError(run: Run, why: RegExp): void {
  expect(run).toMatchObject({ status: 3, stdout: '' });
  expect(run.stderr).toMatch(/^fail-closed-gate: [^\n]* See fail-closed-gate --help\.\n$/);
  expect(run.stderr).toMatch(why);
  expect(readOutputs(runner.workspace).size).toBe(0);
}

/** A block over the options of gate: told on standard output, with receipts. */
async function expectBlocked(args: readonly string[], code: string, why: RegExp): Promise<void> {
  const run = await cli(...args);
  expect(run.status).toBe(3);
  expect(run.stdout).toMatch(/^BLOCK/);
  expect(run.stdout).toMatch(why);
  expect(run.stdout).not.toContain('\u001b');
  const { gate } = readRecords(runner.workspace);
  expect(gate).toMatchObject({ runtime_decision: 'block', failure_class: 'gate', reasons: [code] });
  expect(verify(runner.workspace).holds).toBe(true);
}

describe('help and version', () => {
  test('are printed to standard output, for any command, and write nothing', async () => {
    const help = await cli('--help');
    expect(help).toMatchObject({ status: 0, stderr: '' });
    // The script of the input `run` is a command on the command line.
    for (const name of SETTING_NAMES) {
      if (name !== 'run') expect(help.stdout).toContain(`--${name} `);
    }
    for (const word of ['--json', '--version', 'Exit status']) expect(help.stdout).toContain(word);
    for (const command of COMMANDS) expect(help.stdout).toMatch(new RegExp(`^ {2}fail-closed-gate \\[?${command}\\b`, 'm'));
    // `request` takes some options of the gate as well: they stand there, with another text.
    const own = OWN_OPTIONS.filter((name) => !isSettingName(name));
    for (const name of own) expect(help.stdout).toMatch(new RegExp(`^ {2}--${name}(?:\\[=[A-Z]+\\])? +[a-z]`, 'm'));
    expect((await cli('digest', '--help')).stdout).toBe(help.stdout);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(await cli('--version')).toMatchObject({ status: 0, stdout: `fail-closed-gate ${version}\n`, stderr: '' });
    expect(readOutputs(runner.workspace).size).toBe(0);
  });
});

describe('explain', () => {
  test('knows every code, and says what the table says', async () => {
    const [text, json] = await Promise.all([cli('explain', ...CODES), cli('explain', '--json', ...CODES)]);
    expect(text).toMatchObject({ status: 0, stderr: '' });
    const rows = JSON.parse(json.stdout) as Record<string, string>[];
    expect(rows.map(({ code }) => code)).toEqual(CODES);
    for (const code of CODES) {
      const { meaning, remedy } = codeText(code);
      for (const part of [code, meaning, remedy]) expect(text.stdout).toContain(part);
    }
    expect(readOutputs(runner.workspace).size).toBe(0);
  });

  test('refuses what is no code, names of objects among them', async () => {
    expectUsageError(await cli('explain', 'json_syntax', 'no_such_code'), /no_such_code/);
    expectUsageError(await cli('explain', 'constructor'), /constructor/);
    expectUsageError(await cli('explain', '\u001b[31mred'), /\\u\{1b\}/);
    expectUsageError(await cli('explain'), /needs at least one code/);
    expectUsageError(await cli('explain', 'json_syntax', '--max-age', '1h'), /max-age/);
  });
});

describe('digest', () => {
  const DOCUMENT =
    '{"b": [1E5, 1e16, 1e-5, -0, -0.0, 1e-400, 12345678901234567890], "ä": "\\u00e9 \\u2028\\u007f/", "a": {"z": null, "A": true}}';

  /** `<digest>  <name>` of the canonical text, from Python. */
  function inPython(path: string): string {
    const program =
      'import hashlib, json, sys\n' +
      'text = json.dumps(json.load(open(sys.argv[1], encoding="utf-8")), ensure_ascii=False, sort_keys=True, separators=(",", ":"))\n' +
      'sys.stdout.write(hashlib.sha256(text.encode("utf-8")).hexdigest())';
    const run = spawnSync('python3', ['-c', program, path], { cwd: runner.workspace, encoding: 'utf8' });
    if (run.status !== 0) throw new Error(run.stderr);
    return run.stdout;
  }

  test('prints what Python computes, one line a file, as sha256sum does', async () => {
    put(runner.workspace, 'a b.json', DOCUMENT);
    const run = await cli('digest', 'a b.json', STATUS);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toBe(`${inPython('a b.json')}  a b.json\n${inPython(STATUS)}  ${STATUS}\n`);
    const json = await cli('digest', '--json', STATUS);
    expect(JSON.parse(json.stdout)).toEqual([{ path: STATUS, sha256: inPython(STATUS) }]);
  });

  // Windows has no such names.
  if (process.platform !== 'win32') {
    test('escapes names as sha256sum does', async () => {
      for (const name of ['line\nfeed.json', 'back\\slash.json', 'carriage\rreturn.json']) put(runner.workspace, name, '{}');
      const run = await cli('digest', 'line\nfeed.json', 'back\\slash.json', 'carriage\rreturn.json');
      const empty = inPython('line\nfeed.json');
      expect(run.stdout).toBe(
        `\\${empty}  line\\nfeed.json\n\\${empty}  back\\\\slash.json\n\\${empty}  carriage\\rreturn.json\n`,
      );
    });

    test('waits for no FIFO', async () => {
      spawnSync('mkfifo', [join(runner.workspace, 'pipe.json')]);
      expect(await cli('digest', 'pipe.json')).toMatchObject({ status: 2, stdout: '' });
    });
  }

  test('ends with 2 for a file that is refused or missing, and still prints the others', async () => {
    put(runner.workspace, 'twice.json', '{"a": 1, "a": 1}');
    put(runner.workspace, 'late.json', '{}\n}');
    mkdirSync(join(runner.workspace, 'folder.json'));
    const run = await cli('digest', 'twice.json', STATUS, 'missing.json', 'folder.json', 'late.json');
    expect(run.status).toBe(2);
    expect(run.stdout).toBe(`${inPython(STATUS)}  ${STATUS}\n`);
    expect(linesOf(run.stderr)).toEqual([
      expect.stringMatching(/^fail-closed-gate: twice\.json, line 1, .*\(json_duplicate_key\)$/),
      'fail-closed-gate: missing.json: there is no such file.',
      'fail-closed-gate: folder.json: It is not a regular file. (file_not_regular)',
      expect.stringMatching(/^fail-closed-gate: late\.json, line 2, .*\(json_trailing_text\)$/),
    ]);
    const json = await cli('digest', '--json', 'missing.json');
    expect(json.status).toBe(2);
    expect(JSON.parse(json.stdout)).toMatchObject([{ path: 'missing.json', problem: expect.any(String) as unknown }]);
  });

  test('goes where it is told, also through a link and out of the folder', async () => {
    writeFileSync(join(runner.temp, 'outside.json'), '{}');
    symlinkSync(join(runner.temp, 'outside.json'), join(runner.workspace, 'link.json'));
    expect((await cli('digest', 'link.json')).status).toBe(0);
    expectUsageError(await cli('digest'), /needs at least one file/);
  });
});

describe('usage', () => {
  test('a command that does not exist is a usage error that names the nearest', async () => {
    expectUsageError(await cli('gat'), /There is no command `gat`; the nearest one is `gate`\./);
    expectUsageError(await cli('toString'), /toString/);
    expectUsageError(await cli('\u001b]0;title\u0007'), /\\u\{1b\}/);
  });

  test('a misspelt option blocks and leaves receipts, though no command is named', async () => {
    await expectBlocked(
      ['--max-aeg', '24h'],
      'input_unknown',
      /There is no option --max-aeg; the nearest one is `--max-age`\./,
    );
  });

  test.each<[string, readonly string[], string, RegExp]>([
    ['an option twice', ['gate', '--max-age', '1h', '--max-age', '9999d'], 'input_invalid', /--max-age is given twice/],
    ['an option without its value', ['gate', '--max-age'], 'input_invalid', /--max-age needs a value/],
    ['an option with an empty value', ['gate', '--output-directory='], 'input_invalid', /--output-directory needs a value/],
    ['a switch with a value', ['gate', '--json=yes'], 'input_invalid', /--json takes no value/],
    ['a short option', ['gate', '-x'], 'input_unknown', /There is no option -x/],
    ['a negated option', ['gate', '--no-summary'], 'input_unknown', /--no-summary/],
    ['an argument too many', ['gate', 'now'], 'input_unknown', /does not take the argument now/],
    ['an option after --', ['gate', '--', '--max-age'], 'input_unknown', /does not take the argument --max-age/],
    ['a value that is none', ['gate', '--retention-days', '401'], 'input_invalid', /a whole number from 1 to 400/],
  ])('%s blocks and leaves receipts', async (_name, args, code, why) => {
    await expectBlocked(args, code, why);
  });

  test('variables of the Action are not read', async () => {
    const run = await runEntry('cli.js', [], { cwd: runner.workspace, env: { 'INPUT_MAX-AGE': 'nonsense', INPUT_POLCY: 'x' } });
    expect(run.status).toBe(0);
  });
});

describe('--json', () => {
  test.each([
    ['allow', [], 0],
    ['block-policy', [], 1],
    ['block-evidence', [], 2],
    ['block-gate', ['--max-age', '1 day'], 3],
    ['allow', ['--verbose'], 3],
  ] as const)('prints one JSON object on one line and nothing else: %s %s', async (example, options, status) => {
    runner = runnerWith(root, example);
    const run = await runEntry('cli.js', ['--json', ...options], { cwd: runner.workspace, env: runner.environment });
    expect(run).toMatchObject({ status, stderr: '' });
    expect(linesOf(run.stdout)).toHaveLength(1);
    const { gate, receipt } = readRecords(runner.workspace);
    expect(JSON.parse(run.stdout)).toMatchObject({
      decision: gate['runtime_decision'],
      exit_status: status,
      request_id: gate['request_id'],
      reasons: gate['reasons'],
      hashes: { receipt_sha256: receipt['receipt_sha256'] },
    });
  });

  test('is kept when the artifact client prints meanwhile, and when debug logging is on', async () => {
    const env = {
      ...runner.environment,
      RUNNER_DEBUG: '1',
      ACTIONS_RUNTIME_TOKEN: 'none',
      ACTIONS_RESULTS_URL: 'http://127.0.0.1:1/',
    };
    const run = await runEntry('cli.js', ['--json', '--upload-receipts', 'true'], { cwd: runner.workspace, env });
    expect(run.status).toBe(3);
    expect(JSON.parse(run.stdout)).toMatchObject({ decision: 'block', reasons: ['receipt_upload_failed'] });
    expect(run.stderr).not.toBe('');
  });
});

test('without a terminal there are no colours, and the person is told the decision first', async () => {
  const run = await cli();
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(linesOf(run.stdout)[0]).toMatch(/^WARN {2}/);
  expect(run.stdout).not.toContain('\u001b');
  expect(run.stdout).toContain(String(readRecords(runner.workspace).receipt['receipt_sha256']));
});
