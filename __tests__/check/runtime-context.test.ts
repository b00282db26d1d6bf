import { describe, expect, test } from '@jest/globals';

import type { RuntimeContext } from '../../src/base/context.js';
import { checkRuntimeContext } from '../../src/check/runtime-context.js';

const COMPLETE: RuntimeContext = {
  now: 0,
  githubActions: 'true',
  runId: '1',
  runAttempt: '1',
  sha: 'a'.repeat(40),
  repository: 'o/n',
  workflow: 'W',
  job: 'j',
  eventName: 'push',
  ref: null,
  actor: null,
  runnerEnvironment: null,
  act: null,
  eventFile: 'readable',
  serverUrl: null,
  artifactService: false,
  localUser: null,
  proposal: null,
  upstreamRun: null,
};
const codes = (change: Partial<RuntimeContext>): string[] =>
  checkRuntimeContext({ ...COMPLETE, ...change }, 'warn').findings.map(({ code }) => code);

describe('the runtime context gate', () => {
  test('a complete context is CI', () => {
    expect(codes({})).toEqual(['runtime_allowed_in_ci_context']);
    expect(
      codes({
        sha: 'b'.repeat(64),
        repository: 'octo_corp/a.b-c_d',
        workflow: '.github/workflows/ü.yml',
        runId: '9'.repeat(20),
      }),
    ).toEqual(['runtime_allowed_in_ci_context']);
  });

  test('proves its checks only where a context is detected', () => {
    expect([...checkRuntimeContext(COMPLETE, 'warn').proved]).toEqual([
      'runtime_context_detected',
      'ci_context_valid_if_required',
    ]);
    expect([...checkRuntimeContext({ ...COMPLETE, job: null }, 'warn').proved]).toEqual([]);
  });

  test('a policy may allow no local run at all, and softens nothing', () => {
    const strict = (change: Partial<RuntimeContext>): string[] =>
      checkRuntimeContext({ ...COMPLETE, ...change }, 'block').findings.map(({ code }) => code);
    expect(strict({})).toEqual(['runtime_allowed_in_ci_context']);
    expect(strict({ githubActions: null })).toEqual(['local_context_not_allowed']);
    expect(strict({ act: '' })).toEqual(['local_context_not_allowed']);
    expect(strict({ act: 'true', job: null })).toEqual(['ci_context_invalid']);
  });

  test('not set at all is local, whatever else is set', () => {
    expect(codes({ githubActions: null, act: 'true', runId: null })).toEqual(['local_context_detected_warn_only']);
  });

  test.each([
    ['githubActions', ['', 'True', 'TRUE', '1', 'true ', 'false']],
    ['runId', [null, '', '0', '01', '-1', '1.0', '1e3', '9'.repeat(21), '1\n', '١']],
    ['runAttempt', [null, '', '0', 'x']],
    ['sha', [null, '', 'A'.repeat(40), 'a'.repeat(39), 'a'.repeat(41), `${'a'.repeat(40)}\n`]],
    ['repository', [null, '', 'x', '/x', 'x/', 'a/b/c', 'a b/c', '../c', 'a/b\n']],
    ['workflow', [null, '', 'a\nb', 'x'.repeat(4097)]],
    ['job', [null, '', '1job', 'a b', 'a/b', 'x'.repeat(101)]],
    ['eventName', [null, '', 'Push', 'pull-request', 'a b']],
    ['eventFile', ['not-set', 'unreadable']],
  ] as const)('%s must be what a runner sets', (field, values) => {
    for (const value of values) expect([value, codes({ [field]: value })]).toEqual([value, ['ci_context_invalid']]);
  });

  test('every problem is reported', () => {
    expect(codes({ runId: null, sha: null, eventFile: 'not-set' })).toHaveLength(3);
  });

  test('ACT beside a complete context is an emulation, and softens nothing', () => {
    expect(codes({ act: 'true' })).toEqual(['local_emulation_detected_warn_only']);
    expect(codes({ act: '' })).toEqual(['local_emulation_detected_warn_only']);
    expect(codes({ act: 'true', sha: null })).toEqual(['ci_context_invalid']);
  });
});
