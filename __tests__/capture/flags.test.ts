import { describe, expect, test } from '@jest/globals';

import { DEFAULT_SETTINGS } from '../../src/base/settings.js';
import { readFlags, type CommandLine } from '../../src/capture/flags.js';

const gate = (...argv: string[]): Extract<CommandLine, { kind: 'gate' | 'enforce' | 'probe' }> => {
  const read = readFlags(argv);
  if (read.kind !== 'gate' && read.kind !== 'probe') throw new Error(`not a gate: ${read.kind}`);
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
