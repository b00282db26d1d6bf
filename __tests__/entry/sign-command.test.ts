import { spawnSync } from 'node:child_process';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from '@jest/globals';

import { sha256 } from '../../src/base/digest.js';
import { MAX_ENVELOPE_BYTES, MAX_KEY_BYTES } from '../../src/base/limits.js';
import type { TrustedKey } from '../../src/base/policy.js';
import { signCommand, type SignRequest } from '../../src/entry/sign-command.js';
import { EXECUTION_TYPE, executionPredicate, statementOf } from '../support/envelopes.js';
import { verifying } from '../support/verifying.js';
import { temporaryFolder } from '../support/workspace.js';

const folder = temporaryFolder();
afterAll(() => {
  folder.remove();
});
const at = (name: string): string => join(folder.path, name);
const place = (name: string, content: string | Uint8Array): string => {
  writeFileSync(at(name), content);
  return at(name);
};

const pkcs8 = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }).toString();
const ed = generateKeyPairSync('ed25519');
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const KEY = place('ed.pem', pkcs8(ed.privateKey));
const EC_KEY = place('ec.pem', pkcs8(ec.privateKey));
const TEXT = `${JSON.stringify(statementOf(EXECUTION_TYPE, executionPredicate()), null, 2)}\n`;
const STATEMENT = place('statement.json', TEXT);

interface Signed {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

function signing(request: Partial<SignRequest>): Signed {
  let [out, error] = ['', ''];
  const streams = { out: (text: string): void => void (out += text), error: (text: string): void => void (error += text) };
  const whole = { statement: STATEMENT, result: null, key: KEY, keyid: null, output: null, ...request };
  const status = signCommand(whole, streams);
  return { status, out, error };
}

function trusted(pair: { readonly publicKey: KeyObject }, purpose: TrustedKey['purposes'][number]): TrustedKey {
  const pem = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const limits = { identity: null, validFrom: null, validUntil: null, revokedAt: null };
  return { id: 'release', path: 'release.pem', pem, sha256: sha256(pem), purposes: [purpose], ...limits };
}

describe('sign', () => {
  test.each([
    ['Ed25519', KEY, ed],
    ['ECDSA P-256', EC_KEY, ec],
  ])('writes an envelope that the gate accepts: %s', (_, key, pair) => {
    const { status, out, error } = signing({ key });
    expect([status, error]).toEqual([0, '']);
    expect(out.endsWith('}\n')).toBe(true);
    const { kind, statement } = verifying(out, { keys: [trusted(pair, 'execution-evidence')] });
    expect(kind).toBe('verified');
    // The bytes of the file, not another spelling of what they say.
    expect(Buffer.from(statement?.document.file.bytes ?? []).toString()).toBe(TEXT);
  });

  test('takes a key file of exactly the largest size', () => {
    const pem = pkcs8(ed.privateKey);
    expect(signing({ key: place('full.pem', pem + ' '.repeat(MAX_KEY_BYTES - pem.length)) }).status).toBe(0);
    expect(signing({ key: place('over.pem', pem + ' '.repeat(MAX_KEY_BYTES - pem.length + 1)) }).status).toBe(3);
  });

  test('names the key where an id is given, and no key where none is', () => {
    expect(signing({ keyid: 'release-2026' }).out).toContain('"signatures":[{"keyid":"release-2026","sig":"');
    expect(signing({}).out).toContain('"signatures":[{"sig":"');
  });

  test('over a key status result makes the statement itself', () => {
    const result = place('result.json', '{"stage": 355}\n');
    const { status, out } = signing({ statement: null, result });
    expect(status).toBe(0);
    const { kind, statement } = verifying(out, { keys: [trusted(ed, 'key-status')], purpose: 'key-status' });
    expect([kind, statement?.subject, statement?.predicateType]).toEqual([
      ...['verified', sha256(readFileSync(result)), 'fail-closed-gate/key-status@v1'],
    ]);
    expect(JSON.parse(statement?.document.file.bytes.toString() ?? '')).toMatchObject({ subject: [{ name: 'result.json' }] });
  });

  test('writes a new file, and only a new one', () => {
    const output = at('new.dsse.json');
    expect(signing({ output })).toEqual({ status: 0, out: '', error: '' });
    const text = readFileSync(output, 'utf8');
    expect(verifying(text, { keys: [trusted(ed, 'execution-evidence')] }).kind).toBe('verified');
    const again = signing({ output, keyid: 'other' });
    expect([again.status, again.out]).toEqual([3, '']);
    expect(again.error).toContain('something else stands there already (EEXIST)');
    expect(readFileSync(output, 'utf8')).toBe(text);
  });

  test('follows no link that stands at the output path', () => {
    symlinkSync(at('elsewhere.json'), at('link.json'));
    expect(signing({ output: at('link.json') }).status).toBe(3);
    expect(existsSync(at('elsewhere.json'))).toBe(false);
    expect(signing({ output: at('no-folder/x.json') })).toMatchObject({ status: 3, out: '' });
  });

  test('leaves the key file as it is', () => {
    const before = statSync(KEY).mtimeMs;
    signing({});
    expect([readFileSync(KEY, 'utf8'), statSync(KEY).mtimeMs]).toEqual([pkcs8(ed.privateKey), before]);
  });
});

describe('sign refuses with status 2', () => {
  const changed = (changes: object): string =>
    JSON.stringify({ ...statementOf(EXECUTION_TYPE, executionPredicate()), ...changes });

  test.each([
    ['a statement that is no JSON', 'x', 'json_syntax'],
    ['a key twice', TEXT.replace('{', '{"predicate": {},'), 'json_duplicate_key'],
    ['a list', '[]', 'json_not_object'],
    ['another type', changed({ predicateType: 'x' }), 'statement_type_unknown'],
    ['two subjects', changed({ subject: [{}, {}] }), 'statement_subject_invalid'],
    ['another version', changed({ _type: 'x' }), 'statement_version_unknown'],
    ['no predicate', changed({ predicate: 1 }), 'statement_malformed'],
    ['a token in it', changed({ token: `ghp_${'a1B2'.repeat(9)}` }), 'secret_material_detected'],
    ['one that is too long', changed({ predicate: { filling: 'x'.repeat(MAX_ENVELOPE_BYTES) } }), 'envelope_too_large'],
  ])('%s', (_, text, code) => {
    const output = at('never.json');
    const { status, out, error } = signing({ statement: place('bad.json', text), output });
    expect([status, out, existsSync(output)]).toEqual([2, '', false]);
    expect(error).toContain(`(${code})`);
    expect(error).not.toContain('a1B2a1B2');
    expect(
      error
        .trimEnd()
        .split('\n')
        .every((line) => line.startsWith('fail-closed-gate: ')),
    ).toBe(true);
  });

  test('with all that is wrong, line by line', () => {
    const { error } = signing({ statement: place('bad.json', '{\n"_type": 1,\n"predicate": {}}') });
    expect(error).toContain(`fail-closed-gate: ${at('bad.json')}, line 2, at /_type: `);
    expect(error.trimEnd().split('\n')).toHaveLength(3);
  });

  test('a statement that is not there, or is no file', () => {
    mkdirSync(at('folder'));
    expect(signing({ statement: at('nothing.json') })).toMatchObject({ status: 2, out: '' });
    expect(signing({ statement: at('folder') })).toMatchObject({ status: 2, out: '' });
    expect(signing({ statement: null, result: at('nothing.json') })).toMatchObject({ status: 2, out: '' });
  });

  test('a result that is no strict JSON', () => {
    const { status, error } = signing({ statement: null, result: place('result.json', '{"a":1,"a":2}') });
    expect([status, error]).toEqual([2, expect.stringContaining('(json_duplicate_key)')]);
  });

  test('a key id that is a token: nobody should sign that into the open', () => {
    const token = `ghp_${'a1B2'.repeat(9)}`;
    const { status, out, error } = signing({ keyid: token });
    expect([status, out, error.includes(token)]).toEqual([2, '', false]);
  });
});

describe('sign refuses with status 3', () => {
  const password = { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'secret' } as const;
  const sec1 = ec.privateKey.export({ type: 'sec1', format: 'pem' }).toString();
  const body = pkcs8(ed.privateKey).split('\n')[1] ?? '';

  test.each([
    ['an encrypted key', ed.privateKey.export(password).toString(), 'decrypt it first'],
    ['a key in SEC 1', sec1, 'convert it first'],
    ['an RSA key', pkcs8(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey), 'neither Ed25519 nor ECDSA P-256'],
    ['a P-384 key', pkcs8(generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey), 'neither Ed25519 nor ECDSA P-256'],
    ['an Ed448 key', pkcs8(generateKeyPairSync('ed448').privateKey), 'neither Ed25519 nor ECDSA P-256'],
    ['a public key', ed.publicKey.export({ type: 'spki', format: 'pem' }).toString(), 'cannot sign'],
    ['two keys', pkcs8(ed.privateKey) + pkcs8(ec.privateKey), 'no single PEM block'],
    ['text around it', `key:\n${pkcs8(ed.privateKey)}`, 'no single PEM block'],
    ['a damaged key', pkcs8(ed.privateKey).replace(body, `${body.slice(0, 20)}AAAA${body.slice(24)}`.slice(4)), 'It holds'],
    ['nothing', '', 'no single PEM block'],
    ['no PEM', body, 'no single PEM block'],
    ['a file that is too long', pkcs8(ed.privateKey) + ' '.repeat(MAX_KEY_BYTES), 'at most'],
  ])('%s, of which nothing is shown', (_, pem, expected) => {
    const { status, out, error } = signing({ key: place('bad.pem', pem) });
    expect([status, out]).toEqual([3, '']);
    expect(error.toLowerCase()).toContain(expected.toLowerCase());
    for (const line of pem.split('\n').filter((text) => text.length > 20 && !text.startsWith('-'))) {
      expect(error).not.toContain(line.slice(0, 12));
    }
  });

  test('a key that is not there, and a folder', () => {
    expect(signing({ key: at('nothing.pem') })).toMatchObject({ status: 3, out: '' });
    expect(signing({ key: folder.path })).toMatchObject({ status: 3, out: '' });
  });

  test.each([[{ statement: null, result: null }], [{ statement: STATEMENT, result: STATEMENT }]])(
    'a request for no statement, or for two: %j',
    (request) => {
      const { status, error } = signing(request);
      expect([status, error]).toEqual([3, expect.stringContaining('either one STATEMENT or --result')]);
    },
  );

  test('a FIFO, without waiting for somebody to write', () => {
    expect(spawnSync('mkfifo', [at('fifo')]).status).toBe(0);
    expect(signing({ key: at('fifo') })).toMatchObject({ status: 3, out: '' });
    expect(signing({ statement: at('fifo') })).toMatchObject({ status: 2, out: '' });
  });
});
