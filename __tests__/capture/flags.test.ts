import { describe, expect, test } from '@jest/globals';

import { commandOf } from '../../src/base/command.js';
import { DEFAULT_SETTINGS } from '../../src/base/settings.js';
import { COMMANDS, OWN_OPTIONS } from '../../src/capture/commands.js';
import { readFlags, type CommandLine } from '../../src/capture/flags.js';
import { OPTION_SETTINGS } from '../../src/capture/settings.js';

const gate = (...argv: string[]): Extract<CommandLine, { settings: unknown }> => {
  const read = readFlags(argv);
  if (read.kind !== 'gate' && read.kind !== 'probe' && read.kind !== 'run') throw new Error(`not a gate: ${read.kind}`);
  return read;
};
const codes = (...argv: string[]): string[] => gate(...argv).findings.map(({ code }) => code);

describe('the command line', () => {
  test('is a gate without arguments', () => {
    expect(gate()).toEqual({ kind: 'gate', json: false, settings: DEFAULT_SETTINGS, findings: [] });
    expect(gate('gate', '--json').json).toBe(true);
  });

  test('has the inputs as options, with a value beside or behind an equals sign', () => {
    expect(gate('--max-age', '90s', '--summary=false').settings).toEqual({ ...DEFAULT_SETTINGS, maxAge: 90, summary: false });
    expect(gate('gate', '--working-directory=a=b').settings.workingDirectory).toBe('a=b');
  });

  test('help and version win over everything', () => {
    expect(readFlags(['--bogus', '--help']).kind).toBe('help');
    expect(readFlags(['digest', '--version']).kind).toBe('version');
    expect(readFlags(['-h']).kind).toBe('help');
    expect(readFlags(['-v']).kind).toBe('version');
  });

  test.each([
    ['an unknown option', ['--max-aeg', '24h'], 'input_unknown'],
    ['a short option', ['-x'], 'input_unknown'],
    ['an inherited name', ['--constructor', 'x'], 'input_unknown'],
    ['a name of the prototype', ['--__proto__=x'], 'input_unknown'],
    ['a missing value', ['--max-age'], 'input_invalid'],
    ['an empty value', ['--max-age='], 'input_invalid'],
    ['a value that is an option', ['--max-age', '--json'], 'input_invalid'],
    ['an option twice', ['--max-age=1h', '--max-age=2h'], 'input_invalid'],
    ['a switch with a value', ['--json=yes'], 'input_invalid'],
    ['a malformed value', ['--retention-days', '0'], 'input_invalid'],
    ['an operand', ['gate', 'docs'], 'input_unknown'],
    ['an option of another command', ['--key', 'x'], 'input_unknown'],
    ['what probe does not take', ['probe', 'docs'], 'input_unknown'],
  ])('%s is a finding of the run', (_, argv, code) => {
    expect(codes(...argv)).toContain(code);
  });

  test('all errors come at once', () => {
    expect(codes('gate', '--a', '--max-age=x', '--summary=y').sort()).toEqual([
      'input_invalid',
      'input_invalid',
      'input_unknown',
    ]);
  });

  test.each(COMMANDS)('a hint for %s names an option that it takes', (command) => {
    const messages = (...argv: string[]): readonly string[] => {
      const line = readFlags([command, ...argv]);
      return line.kind === 'usage' ? [line.message] : 'findings' in line ? line.findings.map(({ message }) => message) : [];
    };
    const misspelt = [...OPTION_SETTINGS, ...OWN_OPTIONS].map((name) => `--${name}x`);
    const nearest = misspelt.map((typed) => /nearest one is `([a-z0-9-]+)`/.exec(messages(typed).join())?.[1] ?? '');
    const refused = nearest.filter((option) =>
      /There is no option|does not take the|does not look|has no/.test(messages(`${option}=1`).join()),
    );
    expect(refused).toEqual([]);
  });

  test.each([
    ['gate', '--receipt', '--request'],
    ['enforce', '--receipt', '--receipts'],
    ['sign', '--kex', '--key'],
    ['init', '--kex', '--help'],
  ])('the hint for %s %s is %s', (command, typed, nearest) => {
    const line = readFlags([command, typed]);
    const message = line.kind === 'usage' ? line.message : 'findings' in line ? line.findings[0]?.message : '';
    expect(message).toBe(`There is no option ${typed}; the nearest one is \`${nearest}\`.`);
  });

  test('reads the operands of explain and digest', () => {
    expect(readFlags(['explain', 'a', 'b'])).toEqual({
      kind: 'explain',
      json: false,
      operands: ['a', 'b'],
      options: new Map(),
    });
    expect(readFlags(['digest', '--json', '--', '--x'])).toEqual({
      kind: 'digest',
      json: true,
      operands: ['--x'],
      options: new Map(),
    });
  });

  test('reads the options of single commands', () => {
    const options = new Map([
      ['key', 'k.pem'],
      ['output', 'o.json'],
    ]);
    expect(readFlags(['sign', 's.json', '--key', 'k.pem', '--output=o.json'])).toEqual({
      kind: 'sign',
      json: false,
      operands: ['s.json'],
      options,
    });
    expect(readFlags(['policy'])).toEqual({ kind: 'policy', json: false, operands: [], options: new Map() });
    expect(readFlags(['probe', '--max-age', '1h'])).toMatchObject({ kind: 'probe', settings: { maxAge: 3600 } });
  });

  test('keeps what follows `--` as it is where a command may stand there', () => {
    const after = ['--key', '', 'a\nb', '--', '-h', '--json'];
    expect(readFlags(['request', '--target', 'web', '--', ...after])).toEqual({
      kind: 'request',
      json: false,
      operands: [],
      options: new Map([['target', 'web']]),
      command: after,
    });
    expect(readFlags(['approve', 'r.json', '--'])).toMatchObject({ operands: ['r.json'], command: [] });
    expect(readFlags(['approve', 'r.json'])).toMatchObject({ command: null });
    expect(codes('gate', '--', 'ls', '-l')).toEqual(['input_unknown', 'input_unknown']);
  });

  test('a guarded run keeps its command as it is, whatever it looks like', () => {
    const command = ['ls', '--json', '--', '', ' ', '-h', '--max-age', 'a\nb', '$(id) `id` ;|&', 'ü🙂'];
    const read = gate('run', '--json', '--max-age', '1h', '--', ...command);
    expect(read).toMatchObject({ kind: 'run', json: true, findings: [], settings: { maxAge: 3600 } });
    expect(read.settings.command).toEqual(commandOf(command));
    expect(read.settings.command?.argv).toEqual(command);
  });

  test('one character more or less is another command, and so is another cut between two arguments', () => {
    const digests = [['ls', '-l'], ['ls', '-l', ''], ['ls', '-la'], ['ls -l'], ['ls', '-l\n'], ['ls', 'l']].map(
      (command) => gate('run', '--', ...command).settings.command?.sha256,
    );
    expect(new Set(digests).size).toBe(digests.length);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['without anything behind', ['run'], ['run_command_invalid']],
    ['with nothing behind', ['run', '--'], ['run_command_invalid']],
    ['of an empty name', ['run', '--', ''], ['run_command_invalid']],
    ['with a NUL', ['run', '--', 'ls', 'a\0b'], ['run_command_invalid']],
    ['with half a surrogate pair', ['run', '--', 'ls', 'a\ud800'], ['run_command_invalid']],
    ['with what stands for bytes that are no text', ['run', '--', 'l\ufffds'], ['run_command_invalid']],
    ['before the dashes', ['run', 'ls', '-l'], ['input_unknown', 'input_unknown', 'run_command_invalid']],
    ['before the dashes and behind', ['run', 'ls', '--', 'ls'], ['input_unknown']],
    ['behind an option that there is not', ['run', '--maxage', '1h', '--', 'ls'], ['input_unknown', 'input_unknown']],
    ['with receipts of another job', ['run', '--receipts', 'r', '--', 'ls'], ['input_invalid']],
    ['in an option', ['gate', '--run', 'ls'], ['input_unknown', 'input_unknown']],
    ['of a gate, which starts none', ['gate', '--'], ['input_unknown']],
    ['of no command at all', ['--'], ['input_unknown']],
    ['of enforce', ['enforce', '--', 'ls'], ['input_unknown']],
    ['of a probe', ['probe', '--'], ['input_unknown']],
  ])('a command %s is never started: %j', (_, argv, expected) => {
    const read = readFlags(argv);
    expect('findings' in read && read.findings.map(({ code }) => code)).toEqual(expected);
  });

  test('a guarded run behind an unknown option and its value is still one', () => {
    const read = gate('--unknown', 'value', 'run', '--', 'ls');
    expect(read.kind).toBe('run');
    expect(read.findings.map(({ code }) => code)).toEqual(['input_unknown', 'input_unknown']);
  });

  test('no message shows an argument of the command', () => {
    const read = gate('run', '--', 'ls', 'hush\0');
    expect(JSON.stringify(read.findings)).not.toContain('hush');
    expect(read.findings[0]?.message).toContain('Argument 1');
    // Its digest tells it from others, and there is nothing to start.
    expect(read.settings.command).toEqual({ ...commandOf(['ls', 'hush\0']), argv: [] });
    expect(gate('run').settings.command).toEqual(commandOf([]));
  });

  test('reads switches and repeated options of approve', () => {
    const read = readFlags(['approve', '--allow', 'a=1', '--bind-request', '--allow=b~x=y', 'r.json']);
    const options = new Map([
      ['allow', 'a=1\nb~x=y'],
      ['bind-request', 'true'],
    ]);
    expect(read).toEqual({ kind: 'approve', json: false, operands: ['r.json'], options, command: null });
  });

  test.each([
    ['a bound of two lines', ['approve', '--allow', 'a=1\nb=2'], 'one line'],
    ['a switch with a value', ['approve', '--bind-request=no'], 'takes no value'],
    ['a request with an operand', ['request', 'a'], 'a'],
    ['an unknown command', ['gaet'], 'gate'],
    ['explain without a code', ['explain'], 'code'],
    ['digest without a file', ['digest'], 'file'],
    ['digest with an option of gate', ['digest', '--max-age', '1h', 'x'], '--max-age'],
    ['policy with two files', ['policy', 'a', 'b'], 'b'],
    ['init with an operand', ['init', 'a'], 'a'],
    ['an option of another command', ['policy', '--key', 'x'], '--key'],
    ['explain with an unknown option', ['explain', '--jsno', 'x'], '--json'],
  ])('%s is wrong usage', (_, argv, word) => {
    const read = readFlags(argv);
    expect(read.kind).toBe('usage');
    expect(read.kind === 'usage' && read.message).toContain(word);
  });
});
