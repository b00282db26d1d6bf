import { readFileSync } from 'node:fs';

import { describe, expect, test } from '@jest/globals';

import { scriptCommand } from '../../src/base/command.js';
import {
  MAX_METADATA_CHARACTERS,
  MAX_PARAMETERS_CHARACTERS,
  MAX_SCRIPT_BYTES,
  MAX_SETTING_CHARACTERS,
} from '../../src/base/limits.js';
import { DEFAULT_SETTINGS } from '../../src/base/settings.js';
import { INPUT_NAMES, readInputs } from '../../src/capture/inputs.js';

const codes = (variables: NodeJS.ProcessEnv): string[] => readInputs(variables).findings.map(({ code }) => code);

describe('inputs of the Action', () => {
  test('nothing set means the built-in values', () => {
    expect(readInputs({ PATH: '/bin', INPUTS: 'x' })).toEqual({ command: 'gate', settings: DEFAULT_SETTINGS, findings: [] });
  });

  test('empty and absent are the same', () => {
    const empty = Object.fromEntries(INPUT_NAMES.map((name) => [`INPUT_${name.toUpperCase()}`, ' \n']));
    expect(readInputs(empty)).toEqual({ command: 'gate', settings: DEFAULT_SETTINGS, findings: [] });
  });

  test('every input is read', () => {
    const { settings, findings } = readInputs({
      INPUT_COMMAND: 'gate',
      'INPUT_WORKING-DIRECTORY': 'app',
      'INPUT_OUTPUT-DIRECTORY': 'out',
      'INPUT_KEY-STATUS-RESULT': 'r.json',
      'INPUT_KEY-STATUS-VERIFICATION': 's.json',
      'INPUT_MAX-AGE': '24h\n',
      'INPUT_UPSTREAM-ARTIFACT': 'evidence',
      'INPUT_UPSTREAM-DIGEST': `sha256:${'a'.repeat(64)}`,
      INPUT_POLICY: 'p.yml',
      'INPUT_POLICY-SHA256': `sha256:${'b'.repeat(64)}`,
      INPUT_ENVIRONMENT: 'production',
      'INPUT_SUBJECT-DIGEST': `sha256:${'c'.repeat(64)}`,
      INPUT_METADATA: 'a=b\nc=d',
      INPUT_EVIDENCE: 'a/*.json\n\n  b.json\r\n',
      'INPUT_REQUESTED-ACTION': 'deploy',
      INPUT_TARGET: 'web',
      INPUT_APPROVAL: 'a.json',
      INPUT_REQUEST: 'q.json',
      INPUT_RUN: '  echo a\n\n',
      'INPUT_GITHUB-TOKEN': `ghs_${'x'.repeat(36)}`,
      INPUT_ENFORCEMENT: 'report-only',
      'INPUT_UPLOAD-RECEIPTS': 'false',
      'INPUT_RECEIPTS-ARTIFACT-NAME': 'receipts',
      'INPUT_RETENTION-DAYS': '400',
      INPUT_SUMMARY: 'false',
    });
    expect(findings).toEqual([]);
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      workingDirectory: 'app',
      outputDirectory: 'out',
      keyStatusResult: 'r.json',
      keyStatusVerification: 's.json',
      maxAge: 86_400,
      upstreamArtifact: 'evidence',
      upstreamDigest: 'a'.repeat(64),
      enforcement: 'report-only',
      policy: 'p.yml',
      policySha256: 'b'.repeat(64),
      environment: 'production',
      subjectDigest: 'c'.repeat(64),
      metadata: 'a=b\nc=d',
      evidence: ['a/*.json', 'b.json'],
      requestedAction: 'deploy',
      target: 'web',
      approval: 'a.json',
      request: 'q.json',
      command: scriptCommand('  echo a\n\n'),
      githubToken: `ghs_${'x'.repeat(36)}`,
      uploadReceipts: false,
      receiptsArtifactName: 'receipts',
      retentionDays: 400,
      summary: false,
    });
  });

  test('parameters are read where no file holds the request, and refused beside one', () => {
    expect(readInputs({ INPUT_PARAMETERS: ' replicas=3\n' })).toMatchObject({
      settings: { parameters: 'replicas=3' },
      findings: [],
    });
    expect(codes({ INPUT_PARAMETERS: 'replicas=3', INPUT_REQUEST: 'q.json' })).toEqual(['input_invalid']);
  });

  test('a name that is not an input is an error that names the nearest one', () => {
    const [found] = readInputs({ INPUT_ENFORCMENT: 'report-only' }).findings;
    expect(found).toMatchObject({ code: 'input_unknown', expected: 'enforcement' });
    expect(codes({ INPUT_POLCY: 'x' })).toEqual(['input_unknown']);
    expect(codes({ [`INPUT_${'X'.repeat(100_000)}`]: '' })).toEqual(['input_unknown']);
  });

  test('only upper case is the spelling of the runner', () => {
    expect(codes({ 'INPUT_max-age': '1h', 'INPUT_MAX-AGE': '2h' })).toEqual(['input_unknown']);
    expect(readInputs({ input_file: 'of somebody else' })).toEqual({
      command: 'gate',
      settings: DEFAULT_SETTINGS,
      findings: [],
    });
  });

  test('thousands of unknown names are counted, not listed', () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`INPUT_X${String(index)}`, '']));
    const { findings } = readInputs(many);
    expect(findings).toHaveLength(51);
    expect(findings.at(-1)?.message).toBe('950 more variables are set that are no inputs.');
  });

  test('all errors come at once', () => {
    const found = codes({ INPUT_COMMAND: 'gat', INPUT_SUMMARY: 'yes', 'INPUT_MAX-AGE': '1 day', INPUT_X: '' });
    expect(found.sort()).toEqual(['command_unknown', 'input_invalid', 'input_invalid', 'input_unknown']);
  });

  test.each([
    ['MAX-AGE', ['24', '1 day', '0h', '-1h', '1.5h', '1w', '1H', '24h7d', '99999999999s', '4000d', '٣h']],
    ['ENFORCEMENT', ['Enforce', 'report_only', 'off', 'true']],
    ['UPLOAD-RECEIPTS', ['True', '1', 'yes', 'on']],
    ['SUMMARY', ['FALSE', '0']],
    ['RETENTION-DAYS', ['0', '401', '-1', '1.0', '1e2', '007', ' 5 5']],
    ['UPSTREAM-DIGEST', ['abc', 'A'.repeat(64), `sha512:${'a'.repeat(64)}`, `sha256:sha256:${'a'.repeat(64)}`]],
    ['UPSTREAM-ARTIFACT', ['a/b', 'a\\b', 'a:b', 'a\nb', 'x'.repeat(201)]],
    ['RECEIPTS-ARTIFACT-NAME', ['a*b', '"', '<']],
    ['WORKING-DIRECTORY', ['a\nb', 'a\u0000b']],
    ['KEY-STATUS-RESULT', ['x'.repeat(MAX_SETTING_CHARACTERS + 1)]],
    ['POLICY-SHA256', ['abc', 'A'.repeat(64)]],
    ['SUBJECT-DIGEST', ['abc', 'A'.repeat(64), `sha512:${'a'.repeat(64)}`]],
    ['ENVIRONMENT', ['a b', '-a', 'a\nb', 'x'.repeat(101), 'pröd', '${{ inputs.env }}']],
    ['METADATA', ['x'.repeat(MAX_METADATA_CHARACTERS + 1), `token=ghs_${'x'.repeat(36)}`]],
    ['EVIDENCE', ['a\u0000b']],
    ['REQUESTED-ACTION', ['a\u0007b']],
    ['TARGET', ['a\u0000']],
    ['APPROVAL', ['a\nb', 'x'.repeat(MAX_SETTING_CHARACTERS + 1)]],
    ['REQUEST', ['a\u0000']],
    ['PARAMETERS', ['x'.repeat(MAX_PARAMETERS_CHARACTERS + 1), `a=ghs_${'x'.repeat(36)}`]],
    ['RUN', ['x'.repeat(MAX_SCRIPT_BYTES + 1), 'a\u0000b', 'a\ud800', `curl -H ghs_${'x'.repeat(36)}`]],
    ['GITHUB-TOKEN', ['a b', 'tökén']],
  ])('%s refuses what it does not take', (name, texts) => {
    for (const text of texts) {
      const { settings, findings } = readInputs({
        [`INPUT_${name}`]: text,
        'INPUT_UPSTREAM-ARTIFACT': name === 'UPSTREAM-ARTIFACT' ? text : 'x',
      });
      expect([text, findings.map(({ code }) => code)]).toEqual([text, ['input_invalid']]);
      expect(settings.maxAge).toBeNull();
    }
  });

  test('a digest without an artifact has nothing to be compared with', () => {
    expect(codes({ 'INPUT_UPSTREAM-DIGEST': 'a'.repeat(64) })).toEqual(['input_invalid']);
  });

  test('the longest value that is taken', () => {
    const path = 'x'.repeat(MAX_SETTING_CHARACTERS);
    expect(readInputs({ 'INPUT_KEY-STATUS-RESULT': path }).settings.keyStatusResult).toBe(path);
    expect(readInputs({ 'INPUT_MAX-AGE': '3660d' }).settings.maxAge).toBe(3660 * 86_400);
  });

  test('a script is taken with the space around it, up to its limit, and a blank one is none', () => {
    const script = `${' '.repeat(MAX_SCRIPT_BYTES - 1)}x`;
    const { settings, findings } = readInputs({ INPUT_RUN: script });
    expect({ script: settings.command?.script, findings }).toEqual({ script, findings: [] });
    const digests = ['a', ' a', 'a\n', 'a\r\n'].map((text) => readInputs({ INPUT_RUN: text }).settings.command?.sha256);
    expect(new Set(digests).size).toBe(digests.length);
    expect(readInputs({ INPUT_RUN: ' \n\t' }).settings.command).toBeNull();
  });

  test('the limit of a script is one of bytes, whatever they spell', () => {
    const longest = 'é'.repeat(MAX_SCRIPT_BYTES / 2);
    expect(readInputs({ INPUT_RUN: longest }).settings.command?.script).toBe(longest);
    const { settings, findings } = readInputs({ INPUT_RUN: `${longest}x` });
    expect(settings.command).toBeNull();
    expect(findings).toMatchObject([{ code: 'input_invalid', found: '65537 bytes that are not shown' }]);
  });

  test.each([
    ['too long', 'x'.repeat(MAX_SCRIPT_BYTES)],
    ['cut by a NUL', '\0'],
    ['of half a character', '\ud800'],
    ['with a token in it', `ghs_${'x'.repeat(36)}`],
  ])('no message shows a script, not one that is %s', (_, rest) => {
    const { findings } = readInputs({ INPUT_RUN: `echo hush-hush\n${rest}` });
    expect(findings.map(({ code }) => code)).toEqual(['input_invalid']);
    expect(JSON.stringify(findings)).not.toContain('hush');
  });

  test('no message shows a token, whatever is wrong with it', () => {
    const token = `ghs_${'x'.repeat(36)} ü`;
    const { findings } = readInputs({ 'INPUT_GITHUB-TOKEN': token });
    expect(findings.map(({ code }) => code)).toEqual(['input_invalid']);
    expect(JSON.stringify(findings)).not.toContain('ghs_');
  });

  test('they are the inputs of action.yml, in its order', () => {
    const text = readFileSync('action.yml', 'utf8');
    const inputs = text.slice(text.indexOf('\ninputs:'), text.indexOf('\noutputs:'));
    expect([...inputs.matchAll(/^ {2}([a-z0-9-]+):/gm)].map((match) => match[1])).toEqual(INPUT_NAMES);
  });
});

describe('inputs that go together', () => {
  const messages = (variables: NodeJS.ProcessEnv): string[] => readInputs(variables).findings.map(({ message }) => message);

  test('a run id without an artifact names nothing to fetch', () => {
    expect(messages({ 'INPUT_UPSTREAM-RUN-ID': '1111' })).toEqual([expect.stringContaining('without upstream-artifact')]);
    const both = { 'INPUT_UPSTREAM-RUN-ID': '1111', 'INPUT_UPSTREAM-ARTIFACT': 'receipts' };
    expect(readInputs(both)).toMatchObject({ settings: { upstreamRunId: '1111' }, findings: [] });
    for (const id of ['0', '01', '-1', '1e3', 'latest']) {
      expect(codes({ ...both, 'INPUT_UPSTREAM-RUN-ID': id })).toEqual(['input_invalid']);
    }
  });

  test('a folder and an artifact of receipts are one too many', () => {
    const enforce = { INPUT_COMMAND: 'enforce' };
    const both = { ...enforce, INPUT_RECEIPTS: 'bundle', 'INPUT_UPSTREAM-ARTIFACT': 'receipts' };
    expect(messages(both)).toEqual([expect.stringContaining('receipts and upstream-artifact are both set')]);
    expect(codes({ ...enforce, INPUT_RECEIPTS: 'bundle' })).toEqual([]);
  });

  test('an expected receipt and earlier attempts are read strictly, and empty is as if they were absent', () => {
    const hash = 'a'.repeat(64);
    const { settings } = readInputs({
      'INPUT_EXPECTED-RECEIPT-SHA256': `sha256:${hash}`,
      'INPUT_ALLOW-EARLIER-ATTEMPT': 'true',
    });
    expect(settings).toMatchObject({ expectedReceiptSha256: hash, allowEarlierAttempt: true });
    expect(readInputs({ 'INPUT_EXPECTED-RECEIPT-SHA256': '' }).settings.expectedReceiptSha256).toBeNull();
    for (const text of ['A'.repeat(64), 'a'.repeat(63), 'null']) {
      expect(codes({ INPUT_COMMAND: 'enforce', 'INPUT_EXPECTED-RECEIPT-SHA256': text })).toEqual(['input_invalid']);
    }
    expect(codes({ INPUT_COMMAND: 'enforce', 'INPUT_ALLOW-EARLIER-ATTEMPT': 'yes' })).toEqual(['input_invalid']);
  });
});
