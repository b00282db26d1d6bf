import { describe, expect, test } from '@jest/globals';

import { runDirect } from '../../../src/execute/command/run-direct.js';
import { refuseCommand } from '../../../src/execute/command/refuse-command.js';

describe('no command', () => {
  const cases: readonly (readonly [what: string, argv: readonly string[], refusal: RegExp])[] = [
    ['nothing', [], /no command/],
    ['an empty name', ['', 'x'], /no command/],
    ['a NUL in its name', ['tr\0ue'], /Argument 0 .* NUL/],
    ['a NUL in an argument', ['echo', 'a', 'b\0c'], /Argument 2 .* NUL/],
    ['half a character', ['echo', '\ud800'], /no Unicode text/],
  ];

  test.each(cases)('%s', async (_what, argv, refusal) => {
    expect(refuseCommand(argv)).toMatch(refusal);
    const outcome = await runDirect({ argv, workingDirectory: process.cwd() }, process.env, []);
    expect(outcome).toMatchObject({ state: 'not-started', exitStatus: null, problem: refuseCommand(argv) });
  });
});

test.each([[['true']], [['echo', '', '\n', '$(x)']]])('a command: %j', (argv) => {
  expect(refuseCommand(argv)).toBeNull();
});

test('more than the system takes is not started', async () => {
  const argv = ['true', ...Array.from({ length: 100 }, () => 'x'.repeat(128 * 1024))];
  const outcome = await runDirect({ argv, workingDirectory: process.cwd() }, process.env, []);
  expect(outcome).toMatchObject({ state: 'not-started', exitStatus: null });
  expect(outcome.problem).toMatch(/E2BIG/);
});
