import { readFileSync } from 'node:fs';

import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

import { TOOL } from '../src/base/tool.js';
import { COMMANDS } from '../src/capture/commands.js';
import { ACTION_COMMANDS, INPUT_NAMES } from '../src/capture/inputs.js';

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, string>>;
}

describe('action.yml', () => {
  const action = parse(readFileSync('action.yml', 'utf8')) as ActionFile;

  test('declares exactly the inputs that are read, without defaults but the token', () => {
    expect(Object.keys(action.inputs)).toEqual(INPUT_NAMES);
    const defaults = Object.entries(action.inputs).flatMap(([name, input]) =>
      'default' in input ? [[name, input.default]] : [],
    );
    expect(defaults).toEqual([['github-token', '${{ github.token }}']]);
  });

  test('describes every input and output in words', () => {
    const described = [...Object.values(action.inputs), ...Object.values(action.outputs)].map(({ description }) => description);
    expect(described.filter((description) => description.length < 10)).toEqual([]);
  });

  test('names an entry that the build makes', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  });

  test('and its page tell of every command', () => {
    const page = readFileSync('docs/inputs-and-outputs.md', 'utf8');
    expect(COMMANDS.filter((command) => !page.includes(`\`${command}\``))).toEqual([]);
    const text = action.inputs['command']?.description ?? '';
    expect(ACTION_COMMANDS.filter((command) => !text.includes(`\`${command}\``))).toEqual([]);
  });
});

describe('package.json', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as PackageFile;

  test('has the name and version that records name', () => {
    expect({ name: manifest.name, version: manifest.version }).toEqual(TOOL);
    expect(Object.keys(manifest.bin)).toEqual([TOOL.name]);
  });

  test('pins every dependency exactly', () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.overrides };
    expect(Object.keys(manifest.dependencies)).not.toEqual([]);
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
