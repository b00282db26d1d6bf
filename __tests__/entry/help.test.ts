import { expect, test } from '@jest/globals';

import { COMMANDS, OWN_OPTIONS } from '../../src/capture/commands.js';
import { readFlags } from '../../src/capture/flags.js';
import { OPTION_SETTINGS } from '../../src/capture/settings.js';
import { helpText } from '../../src/entry/help.js';

/** The options under each heading, by the commands that the heading names. */
function optionsByHeading(): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const block of helpText().split('\n\n')) {
    const heading = /^Options? of (.*?)(?:, (?:each )?with a value.*)?:$/m.exec(block)?.[1];
    const options = Array.from(block.matchAll(/^ {2}--([a-z0-9-]+)/gm), ([, name]) => name ?? '');
    if (heading !== undefined) groups.set(heading, options);
  }
  return groups;
}

function isRefused(command: string, option: string): boolean {
  const line = readFlags([command, `--${option}=1`]);
  const messages =
    line.kind === 'usage' ? [line.message] : 'findings' in line ? line.findings.map(({ message }) => message) : [];
  return messages.some((message) => /There is no option|does not take the option|does not look|has no option/.test(message));
}

test('every command is told, and every option stands under a heading', () => {
  const text = helpText();
  expect(COMMANDS.filter((command) => !new RegExp(`fail-closed-gate \\[?${command}\\b`).test(text))).toEqual([]);
  const told = [...optionsByHeading().values()].flat();
  expect([...OPTION_SETTINGS, ...OWN_OPTIONS].filter((name) => !told.includes(name))).toEqual([]);
});

test('a heading names only commands that take the options below it', () => {
  const groups = [...optionsByHeading()].filter(([heading]) => heading !== 'every command');
  const wrong = groups.flatMap(([heading, options]) =>
    heading
      .replace('replay prune', 'replay')
      .split(/, | and /)
      .flatMap((command) => options.filter((name) => isRefused(command, name)).map((name) => `${command} --${name}`)),
  );
  expect(wrong).toEqual([]);
  expect(isRefused('gate', 'receipts')).toBe(true);
  expect(groups.map(([heading]) => heading)).toEqual(expect.arrayContaining(['enforce', 'gate, run and probe']));
});
