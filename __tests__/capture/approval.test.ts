import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { commandOf } from '../../src/base/command.js';
import type { RuntimeContext } from '../../src/base/context.js';
import { sha256 } from '../../src/base/digest.js';
import type { CapturedApproval } from '../../src/base/evidence.js';
import { MAX_PARAMETER_CHARACTERS, MAX_PARAMETERS } from '../../src/base/limits.js';
import { FLOOR } from '../../src/base/policy.js';
import { DEFAULT_SETTINGS, type Settings } from '../../src/base/settings.js';
import { TOOL } from '../../src/base/tool.js';
import { captureApproval } from '../../src/capture/approval.js';
import { parseParameters } from '../../src/capture/approval/parameters.js';
import { ACTOR, approvalEnvelope, judging, RULES } from '../support/approvals.js';
import { JUDGED_AT, SUBJECT } from '../support/envelopes.js';
import { CI_CONTEXT } from '../support/real-outcome.js';
import { put, temporaryFolder } from '../support/workspace.js';

const folder = temporaryFolder();
beforeAll(() => {
  put(folder.path, 'docs/approvals/approval.dsse.json', approvalEnvelope());
  put(folder.path, 'asked/request.json', '{}');
});
afterAll(() => {
  folder.remove();
});

const INPUTS: Partial<Settings> = {
  requestedAction: 'deploy',
  target: 'web',
  subjectDigest: SUBJECT,
  parameters: '{"replicas": 3, "region": "eu-west-1", "dry_run": false}',
};

function capture(settings: Partial<Settings>, context: Partial<RuntimeContext> = {}): CapturedApproval {
  const source = { base: folder.path, root: folder.path, artifact: null };
  const run = {
    context: { ...CI_CONTEXT, actor: ACTOR, now: JUDGED_AT, ...context },
    identity: { requestId: 'local-0123456789abcdef', tool: TOOL },
    workspace: source,
  };
  const policy = { ...FLOOR, environment: 'production', approval: RULES };
  return captureApproval({ ...DEFAULT_SETTINGS, ...settings }, policy, run);
}

describe('the approval and the request are read', () => {
  test('from their built-in place, and from the inputs', () => {
    const { approval, request, isOwnRequest } = capture(INPUTS);
    expect([approval.path, approval.state, approval.role]).toEqual(['docs/approvals/approval.dsse.json', 'read', 'approval']);
    expect([request.path, request.state, request.role, isOwnRequest]).toEqual([
      '(the inputs)',
      'read',
      'approval-request',
      true,
    ]);
  });

  test('from where the inputs say', () => {
    const { approval, request, isOwnRequest } = capture({ approval: 'a.json', request: 'asked/request.json' });
    expect([approval.path, approval.state, request.path, request.state]).toEqual([
      'a.json',
      'absent',
      'asked/request.json',
      'read',
    ]);
    expect(isOwnRequest).toBe(false);
  });

  test.each(['../approval.json', '/etc/passwd', 'docs'])('never from %s', (path) => {
    const { approval, request } = capture({ approval: path, request: path });
    expect([approval.state, request.state]).not.toContain('read');
    const findings = [approval, request].flatMap((file) => (file.state === 'refused' ? [file.finding] : []));
    expect(findings.every(({ gate, outcome }) => gate === 'approval' && outcome === 'block')).toBe(true);
  });
});

describe('a request that is made from the inputs', () => {
  test('says what they say, and is approved as one from a file is', () => {
    const captured = capture(INPUTS);
    const { request } = captured;
    const text = request.state === 'read' ? Buffer.from(request.bytes).toString() : '';
    expect(text).toBe(
      `{"action":"deploy","command_sha256":null,"environment":"production","identity":"${ACTOR}","nonce":"${sha256('local-0123456789abcdef').slice(0, 32)}",` +
        '"parameters":[{"name":"dry_run","value":false},{"name":"region","value":"eu-west-1"},{"name":"replicas","value":3}],' +
        `"request_id":"local-0123456789abcdef","schema":"fail-closed-gate/request/v1","subject_digest":"${SUBJECT}","target":"web","timestamp":"2026-07-01T00:00:00Z"}`,
    );
    const { findings, verdict } = judging({ captured, isOwnRequest: true });
    expect(findings).toEqual([]);
    expect(verdict?.claim).not.toBeNull();
    expect(verdict?.facts.requestDigest).toBe(sha256(text));
  });

  test('holds the digest of the command', () => {
    const command = commandOf(['make', 'deploy', 'a\nb', '$(id)']);
    const { request } = capture({ ...INPUTS, command });
    const document = JSON.parse(request.state === 'read' ? Buffer.from(request.bytes).toString() : '') as Record<
      string,
      unknown
    >;
    expect(document['command_sha256']).toBe(sha256('["make","deploy","a\\nb","$(id)"]'));
  });

  test.each<readonly [what: string, settings: Partial<Settings>, context: Partial<RuntimeContext>, message: string]>([
    ['no action', { requestedAction: null }, {}, 'requested-action is not set'],
    ['no target', { target: null }, {}, 'target is not set'],
    ['nobody', {}, { actor: null }, 'whose run this is'],
    ['an empty name', {}, { actor: '' }, 'whose run this is'],
    ['broken parameters', { parameters: '{"a": 1.5}' }, {}, 'The value of `a` is 1.5'],
  ])('is refused with %s', (_, settings, context, message) => {
    const captured = capture({ ...INPUTS, ...settings }, context);
    const { findings, verdict } = judging({ captured, isOwnRequest: true, context });
    const found = findings.find(({ code }) => code === 'approval_request_malformed');
    expect(found?.message).toContain(message);
    expect(verdict?.claim).toBeNull();
  });
});

describe('parameters', () => {
  const read = (text: string): unknown => {
    const result = parseParameters(text);
    return result.ok ? Object.fromEntries(result.parameters.map(({ name, value }) => [name, value])) : result.message;
  };

  test.each<readonly [text: string, parameters: unknown]>([
    ['{}', {}],
    ['', {}],
    ['\n  \n', {}],
    ['{"a": "x", "b": true, "c": -3, "d": 9007199254740991}', { a: 'x', b: true, c: -3, d: 9007199254740991 }],
    ['a=x\nb=true\r\nc=3', { a: 'x', b: 'true', c: '3' }],
    ['a= x = y ', { a: ' x = y ' }],
    ['a=', { a: '' }],
    ['_a.b-c=1', { '_a.b-c': '1' }],
  ])('%j', (text, parameters) => {
    expect(read(text)).toEqual(parameters);
  });

  test.each<readonly [text: string, message: string]>([
    ['[]', 'not `key=value`'],
    ['a', 'not `key=value`'],
    ['=x', 'is no name'],
    ['a b=x', 'is no name'],
    ['1a=x', 'is no name'],
    [`${'a'.repeat(101)}=x`, 'is no name'],
    ['a=1\na=2', 'repeats the name `a`'],
    ['{"a": 1, "a": 2}', 'Line 1'],
    ['{"a": 1.0}', 'is 1.0, not'],
    ['{"a": 1e3}', 'is 1e3, not'],
    ['{"a": -0}', 'is -0, not'],
    ['{"a": 9007199254740992}', 'is 9007199254740992, not'],
    ['{"a": -9007199254740992}', 'is -9007199254740992, not'],
    ['{"a": null}', 'is null, not'],
    ['{"a": []}', 'is a list, not'],
    ['{"a": {}}', 'is an object, not'],
    ['{"é": 1}', 'is no name'],
    ['{"a": 1', 'Line 1'],
    [`a=${'x'.repeat(MAX_PARAMETER_CHARACTERS + 1)}`, 'longer than 4096'],
  ])('%j is refused', (text, message) => {
    expect(read(text)).toContain(message);
  });

  test('limits hold at their edge', () => {
    const lines = (count: number): string => Array.from({ length: count }, (_, index) => `p${String(index)}=x`).join('\n');
    expect(read(lines(MAX_PARAMETERS))).toHaveProperty('p99', 'x');
    expect(read(lines(MAX_PARAMETERS + 1))).toContain('at most 100');
    expect(read(`a=${'x'.repeat(MAX_PARAMETER_CHARACTERS)}`)).toHaveProperty('a');
  });
});
