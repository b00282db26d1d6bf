import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from '@jest/globals';

import type { ApprovalPredicate, RequestDocument } from '../../src/base/approval-request.js';
import { commandOf, scriptCommand } from '../../src/base/command.js';
import { sha256 } from '../../src/base/digest.js';
import { readFlags } from '../../src/capture/flags.js';
import { readContext } from '../../src/capture/context.js';
import { approveCommand } from '../../src/entry/approve-command.js';
import { requestCommand, type AskingPerson } from '../../src/entry/request-command.js';
import { ACTOR, approvalFile, judging, keyOf, requestFile, type ApprovalRun } from '../support/approvals.js';
import { JUDGED_AT, SUBJECT, type SigningKey } from '../support/envelopes.js';
import { temporaryFolder } from '../support/workspace.js';

const folder = temporaryFolder();
afterAll(() => {
  folder.remove();
});
let made = 0;
const fresh = (): string => join(folder.path, `file-${String((made += 1))}.json`);
const place = (content: string): string => {
  const path = fresh();
  writeFileSync(path, content);
  return path;
};

const ALICE = keyOf('alice-2026', 'alice');
const BOB = keyOf('bob-2026', 'bob');
const OCTOCAT = keyOf('octocat-2026', ACTOR, ['request']);
const pem = ({ privateKey }: SigningKey): string => place(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
const ALICE_FILE = pem(ALICE);
const BOB_FILE = pem(BOB);
const OCTOCAT_FILE = pem(OCTOCAT);

let counted = 0;
const PERSON: AskingPerson = {
  context: { ...readContext(() => null, JUDGED_AT), localUser: ACTOR },
  random: (bytes) => new Uint8Array(bytes).fill((counted += 1)),
};

interface Ended {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

/** Runs `request` or `approve` with arguments as they stand on a command line. */
function command(argv: readonly string[], person = PERSON): Ended {
  const line = readFlags(argv);
  let [out, error] = ['', ''];
  const streams = { out: (text: string): void => void (out += text), error: (text: string): void => void (error += text) };
  if (line.kind === 'request') return { status: requestCommand(line, streams, person), out, error };
  if (line.kind === 'approve') return { status: approveCommand(line, streams, person), out, error };
  return { status: 3, out, error: line.kind === 'usage' ? line.message : line.kind };
}

const ASKED = ['--requested-action', 'deploy', '--target', 'web', '--environment', 'production', '--subject-digest', SUBJECT];
const PARAMETERS = ['--parameters', '{"region": "eu-west-1", "replicas": 3, "dry_run": false, "tag": "3"}'];

function written(argv: readonly string[], person = PERSON): { readonly path: string; readonly text: string } {
  const { status, out, error } = command(argv, person);
  if (status !== 0) throw new Error(error);
  return { path: place(out), text: out };
}

const request = (...more: readonly string[]): string => written(['request', ...ASKED, ...PARAMETERS, ...more]).path;
const approve = (path: string, ...more: readonly string[]): string =>
  written(['approve', path, '--key', ALICE_FILE, '--keyid', 'alice-2026', ...more]).path;

/** What the gate says of a request and an approval: the codes that block. */
function gate(requestPath: string, approvalPath: string, run: ApprovalRun = {}): readonly string[] {
  const { findings, verdict } = judging({
    keys: [ALICE, BOB, OCTOCAT],
    request: requestFile(readFileSync(requestPath)),
    approval: approvalFile(readFileSync(approvalPath)),
    ...run,
  });
  const codes = findings.flatMap(({ code, outcome }) => (outcome === 'block' ? [code] : []));
  expect(verdict?.claim === null).toBe(codes.length > 0);
  return codes;
}

const documentOf = (path: string): RequestDocument => JSON.parse(readFileSync(path, 'utf8')) as RequestDocument;
function predicateOf(path: string): ApprovalPredicate {
  const { payload } = JSON.parse(readFileSync(path, 'utf8')) as { readonly payload: string };
  return (JSON.parse(Buffer.from(payload, 'base64').toString()) as { readonly predicate: ApprovalPredicate }).predicate;
}

describe('what `request` writes and `approve` signs passes the gate', () => {
  test.each<readonly [what: string, request: readonly string[], approve: readonly string[], run: ApprovalRun]>([
    ['as it is', [], [], {}],
    ['signed', ['--key', OCTOCAT_FILE, '--keyid', 'octocat-2026'], [], { rules: { signedRequest: true } }],
    ['bound to the request', [], ['--bind-request'], {}],
    [
      'for a command',
      ['--', 'make', 'a b', '--json'],
      ['--', 'make', 'a b', '--json'],
      {
        settings: { command: commandOf(['make', 'a b', '--json']) },
      },
    ],
    ['within bounds', [], ['--allow', 'replicas=1..5', '--allow', 'region~eu-[a-z]+-\\d', '--allow', 'dry_run=true|false'], {}],
  ])('%s', (_, requestOptions, approveOptions, run) => {
    const path = request(...requestOptions);
    expect(gate(path, approve(path, ...approveOptions), run)).toEqual([]);
  });

  test('also of a script, as it stands in its file', () => {
    const text = '\nset -e\necho "$HOME"\n';
    const script = place(text);
    const path = request('--run-script', script);
    expect(documentOf(path).command_sha256).toBe(scriptCommand(text).sha256);
    const approval = approve(path, '--run-script', script);
    expect(gate(path, approval, { settings: { command: scriptCommand(text) } })).toEqual([]);
    for (const other of [text.trim(), text.replace('HOME', 'HOM')]) {
      expect(gate(path, approval, { settings: { command: scriptCommand(other) } })).toContain('approval_command_mismatch');
    }
  });

  test('by two people', () => {
    const path = request();
    const first = approve(path);
    const both = written(['approve', '--add', first, '--key', BOB_FILE]).path;
    expect(gate(path, first, { rules: { threshold: 2 } })).toEqual(['approval_threshold_not_met']);
    expect(gate(path, both, { rules: { threshold: 2 } })).toEqual([]);
    const again = command(['approve', '--add', both, '--key', BOB_FILE]);
    expect([again.status, again.out]).toEqual([2, '']);
    expect(again.error).toContain('a signature by this key');
  });

  test('renewed, with the same nonce and another time', () => {
    const path = request();
    const approval = approve(path);
    const later = { ...PERSON, context: { ...PERSON.context, now: JUDGED_AT + 1_000_000 } };
    const renewed = written(['request', '--renew', path], later).path;
    expect(documentOf(renewed)).toEqual({ ...documentOf(path), timestamp: '2026-07-01T00:16:40Z' });
    const context = { now: JUDGED_AT + 1_000_000 };
    expect(gate(path, approval, { context })).toEqual(['approval_request_stale']);
    expect(gate(renewed, approval, { context })).toEqual([]);
    // Bound to the request, it is for that one only.
    expect(gate(renewed, approve(path, '--bind-request'), { context })).toEqual(['approval_request_digest_mismatch']);
  });
});

describe('an approval', () => {
  test('says what is approved before it is written, and nothing of the key', () => {
    const path = request('--', 'deploy');
    const { error } = command(['approve', path, '--key', ALICE_FILE, '--allow', 'replicas=..5', '--expires-in', '30m']);
    expect(error).toContain('action         deploy\n');
    expect(error).toContain(`artifact       sha256 ${SUBJECT}\n`);
    expect(error).toContain(`command        sha256 ${commandOf(['deploy']).sha256}\n`);
    expect(error).toContain('    replicas     a whole number up to 5 (asked for: 3)\n');
    expect(error).toContain('    tag          exactly "3" (asked for: "3")\n');
    expect(error).toContain('until          2026-07-01T00:30:00Z\n');
    expect(error).not.toContain('PRIVATE KEY');
  });

  test('is valid as long as is said, for one hour else', () => {
    const path = request();
    expect(predicateOf(approve(path))).toMatchObject({
      issued_at: '2026-07-01T00:00:00Z',
      not_before: '2026-07-01T00:00:00Z',
      expires_at: '2026-07-01T01:00:00Z',
      request_digest: null,
      policy_sha256: null,
      nonce: documentOf(path).nonce,
    });
    const policy = sha256('policy');
    const options = ['--expires-in', '2d', '--not-before', '2026-07-02T00:00:00Z', '--policy-sha256', `sha256:${policy}`];
    expect(predicateOf(approve(path, ...options, '--issuer', 'release desk'))).toMatchObject({
      not_before: '2026-07-02T00:00:00Z',
      expires_at: '2026-07-04T00:00:00Z',
      policy_sha256: policy,
      issuer: 'release desk',
    });
    // From a time that is over, but not until one.
    expect(predicateOf(approve(path, '--not-before', '2026-06-30T23:00:01Z'))).toMatchObject({
      expires_at: '2026-07-01T00:00:01Z',
    });
  });

  test.each<readonly [allow: string, parameter: object]>([
    ['replicas=1..5', { range: { minimum: 1, maximum: 5 } }],
    ['replicas=3..', { range: { minimum: 3 } }],
    ['replicas=..3', { range: { maximum: 3 } }],
    ['replicas=-1..3', { range: { minimum: -1, maximum: 3 } }],
    ['replicas=3|5', { enum: [3, 5] }],
    ['replicas=3', { enum: [3] }],
    ['tag=3|4', { enum: ['3', '4'] }],
    ['tag=3|1..4', { enum: ['3', '1..4'] }],
    ['tag~[0-9]+', { pattern: '[0-9]+' }],
    ['dry_run=true|false', { enum: [true, false] }],
  ])('takes the bound %s', (allow, parameter) => {
    const name = allow.slice(0, allow.search(/[=~]/));
    expect(predicateOf(approve(request(), '--allow', allow)).parameters).toContainEqual({ name, ...parameter });
  });

  test.each<readonly [options: readonly string[], status: number, message: string]>([
    [['--allow', 'replicas=4..5'], 3, 'The request itself would not be approved'],
    [['--allow', 'replicas=5..1'], 3, 'a minimum that is not above the maximum'],
    [['--allow', 'replicas=..'], 3, 'a range has at least one end'],
    [['--allow', 'replicas=a|b'], 3, 'is no whole number'],
    [['--allow', 'replicas=1..99999999999999999999'], 3, 'is no whole number'],
    [['--allow', 'replicas~3'], 3, 'a pattern is for texts'],
    [['--allow', 'region~(?=eu).*'], 3, 'a group of another kind'],
    [['--allow', 'region~us.*'], 3, 'The request itself would not be approved'],
    [['--allow', 'dry_run=yes|no'], 3, 'neither true nor false'],
    [['--allow', 'unknown=1'], 3, 'the request has no parameter unknown'],
    [['--allow', 'replicas'], 3, 'it is none of name=min..max'],
    [['--allow', 'replicas=1..5', '--allow', 'replicas=1..9'], 3, 'there is another bound'],
    [['--expires-in', '0s'], 3, '--expires-in is `0s`'],
    [['--expires-in', 'never'], 3, '--expires-in is `never`'],
    [['--not-before', 'tomorrow'], 3, '--not-before is `tomorrow`'],
    [['--not-before', '2026-01-01T00:00:00Z', '--expires-in', '30m'], 3, 'expired at 2026-01-01T00:30:00Z already'],
    [['--not-before', '2026-06-30T23:00:00Z'], 3, 'expired at 2026-07-01T00:00:00Z already'],
    [['--policy-sha256', 'abc'], 3, '--policy-sha256 is `abc`'],
    [['--bind-request=yes'], 3, '--bind-request takes no value'],
    [['--', 'other'], 2, 'The request is for the command none'],
    [['--issuer', `ghp_${'a'.repeat(36)}`], 2, 'holds a private key or an access token'],
    [['--result', 'x'], 3, 'approve has no option --result'],
  ])('is refused with %j', (options, status, message) => {
    const ended = command(['approve', request(), '--key', ALICE_FILE, ...options]);
    expect([ended.status, ended.out]).toEqual([status, '']);
    expect(ended.error).toContain(message);
  });

  test('overwrites nothing', () => {
    const [path, output] = [request(), place('mine')];
    const { status, error } = command(['approve', path, '--key', ALICE_FILE, '--output', output]);
    expect([status, readFileSync(output, 'utf8')]).toEqual([3, 'mine']);
    expect(error).toContain('Nothing was overwritten');
  });

  test.each<readonly [what: string, argv: () => readonly string[], status: number, message: string]>([
    ['no key', () => ['approve', request()], 3, 'needs --key'],
    ['no request', () => ['approve', '--key', ALICE_FILE], 3, 'needs a request file'],
    ['a request that is not there', () => ['approve', '/nowhere', '--key', ALICE_FILE], 2, 'there is no such file'],
    ['a request that is none', () => ['approve', place('{}'), '--key', ALICE_FILE], 2, 'approval_request_malformed'],
    ['an approval for a request', () => ['approve', approve(request()), '--key', ALICE_FILE], 2, 'not of a request'],
    [
      'a request for an approval',
      () => ['approve', '--add', request('--key', OCTOCAT_FILE), '--key', BOB_FILE],
      2,
      'not of an approval',
    ],
    [
      'both',
      () => ['approve', request(), '--add', approve(request()), '--key', BOB_FILE],
      3,
      '--add signs an approval as it is',
    ],
    [
      'a bound for what is approved',
      () => ['approve', '--add', approve(request()), '--key', BOB_FILE, '--allow', 'a=1'],
      3,
      '--add',
    ],
  ])('is refused with %s', (_, argv, status, message) => {
    const ended = command(argv());
    expect([ended.status, ended.out]).toEqual([status, '']);
    expect(ended.error).toContain(message);
  });
});

describe('a request', () => {
  test('has its digest told, and says how to go on where it goes to a file', () => {
    const output = fresh();
    const { status, out, error } = command(['request', ...ASKED, '--output', output]);
    expect(status).toBe(0);
    expect(out).toContain(`fail-closed-gate approve ${output} --key KEY_FILE`);
    const digest = execFileSync('python3', [
      '-c',
      'import json,hashlib,sys;d=json.load(open(sys.argv[1]));' +
        'print(hashlib.sha256(json.dumps(d,ensure_ascii=False,sort_keys=True,separators=(",",":")).encode()).hexdigest())',
      output,
    ]);
    expect(error).toBe(`fail-closed-gate: the digest of the request is ${digest.toString()}`);
    expect(command(['request', ...ASKED, '--output', output]).status).toBe(3);
  });

  test('is in the name of who asks, or of whom the option names', () => {
    expect(documentOf(request()).identity).toBe(ACTOR);
    expect(documentOf(request('--identity', 'somebody')).identity).toBe('somebody');
    const { context } = PERSON;
    const inCi = { ...PERSON, context: { ...context, githubActions: 'true', actor: 'actor', localUser: null } };
    expect(documentOf(written(['request', ...ASKED], inCi).path).identity).toBe('actor');
    const nobody = { ...PERSON, context: { ...context, localUser: null } };
    expect(command(['request', ...ASKED], nobody)).toMatchObject({ status: 3, out: '' });
  });

  test.each<readonly [argv: readonly string[], status: number, message: string]>([
    [['--target', 'web'], 3, 'needs --requested-action and --target'],
    [['--requested-action', 'deploy'], 3, 'needs --requested-action and --target'],
    [[...ASKED, '--parameters', '{"a": 1.5}'], 3, '--parameters cannot be read'],
    [[...ASKED, '--identity', 'a'.repeat(101)], 3, 'Nobody can say who asks'],
    [[...ASKED, '--identity', 'a\nb'], 3, 'Nobody can say who asks'],
    [[...ASKED, '--target', 'again'], 3, 'given twice'],
    [['--requested-action', 'deploy', '--target', 'web', '--subject-digest', 'abc'], 3, '--subject-digest'],
    [[...ASKED, '--keyid', 'me'], 3, 'without --key nothing is signed'],
    [[...ASKED, '--'], 3, 'There is no command after'],
    [[...ASKED, '--run-script', '/nowhere'], 2, 'there is no such file'],
    [[...ASKED, '--run-script', '/nowhere', '--', 'ls'], 3, 'not both'],
    [['--renew', '/nowhere', '--target', 'web'], 3, '--renew writes the same request'],
    [['--renew', '/nowhere', '--', 'ls'], 3, '--renew writes the same request'],
    [['--renew', '/nowhere'], 2, 'there is no such file'],
    [['file.json', ...ASKED], 3, 'does not take the argument file.json'],
    [[...ASKED, '--parameters', `{"token": "ghp_${'a'.repeat(36)}"}`], 3, 'holds secret material'],
  ])('is refused: %j', (argv, status, message) => {
    const ended = command(['request', ...argv]);
    expect([ended.status, ended.out]).toEqual([status, '']);
    expect(ended.error).toContain(message);
  });
});
