import { describe, expect, it } from '@jest/globals';

import { readFlags } from '../../src/capture/flags.js';
import { readInputs } from '../../src/capture/inputs.js';
import { SETTING_NAMES, type SettingName } from '../../src/capture/settings.js';
import { unusedInputs } from '../../src/capture/unused-inputs.js';

const DIGEST = 'a'.repeat(64);

/** Names that a command refuses, whatever their values. */
function refused(command: string): string[] {
  const all = new Map(SETTING_NAMES.map((name): [SettingName, string] => [name, 'x']));
  return unusedInputs(command, all, (name) => name).map(({ expected }) => expected?.split(' ')[1] ?? '');
}

describe('inputs that a command does not look at', () => {
  it.each([
    ['gate', []],
    ['run', []],
    ['probe', ['run']],
  ])('%s judges no receipts of another job, and refuses %j besides', (command, besides) => {
    expect(refused(command).sort()).toEqual(['allow-earlier-attempt', 'expected-receipt-sha256', 'receipts', ...besides]);
  });

  it('enforce judges no evidence, and compares the receipts with nothing that the gate compared', () => {
    expect(refused('enforce').sort()).toEqual([
      'approval',
      'environment',
      'evidence',
      'key-status-result',
      'key-status-verification',
      'metadata',
      'parameters',
      'policy',
      'policy-sha256',
      'request',
      'requested-action',
      'run',
      'subject-digest',
      'target',
    ]);
  });

  it('verify takes a folder, an expected digest, and what is about reporting', () => {
    expect(SETTING_NAMES.filter((name) => !refused('verify').includes(name)).sort()).toEqual([
      'expected-receipt-sha256',
      'github-token',
      'include-evidence',
      'output-directory',
      'receipts',
      'receipts-artifact-name',
      'retention-days',
      'summary',
      'upload-receipts',
    ]);
  });

  it('are an error of the Action that names input, command and remedy, and no value', () => {
    const { findings } = readInputs({ INPUT_COMMAND: 'enforce', 'INPUT_SUBJECT-DIGEST': DIGEST });
    expect(findings).toEqual([
      expect.objectContaining({
        code: 'input_invalid',
        message:
          'The input subject-digest is set, and the command `enforce` does not look at it, so nothing would be compared with it; ' +
          'leave it out, or give it to `gate`.',
      }),
    ]);
    expect(JSON.stringify(findings)).not.toContain(DIGEST);
  });

  it.each(['enforce', 'verify', 'probe'])('a script is none that %s would start', (command) => {
    const { findings } = readInputs({ INPUT_COMMAND: command, INPUT_RUN: 'exit 0' });
    expect(findings).toEqual([expect.objectContaining({ code: 'input_invalid' })]);
    expect(findings[0]?.message).toContain('so nothing would be run;');
  });

  it('are none where the input is empty, as the runner passes what is not given', () => {
    expect(readInputs({ INPUT_COMMAND: 'enforce', 'INPUT_SUBJECT-DIGEST': '', INPUT_POLICY: ' ' }).findings).toEqual([]);
  });

  it('are an error of the command line too', () => {
    const line = readFlags(['gate', '--expected-receipt-sha256', DIGEST]);
    expect(line).toMatchObject({ findings: [{ code: 'input_invalid', expected: 'no --expected-receipt-sha256 with gate' }] });
    expect(readFlags(['enforce', '--expected-receipt-sha256', DIGEST])).toMatchObject({ findings: [] });
  });
});
