/** Envelopes made by programs that share nothing with the gate, and its own verified by them. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { sha256 } from '../../../src/base/digest.js';
import type { TrustedKey } from '../../../src/base/policy.js';
import { signCommand } from '../../../src/entry/sign-command.js';
import { EXECUTION_TYPE, executionPredicate, statementOf } from '../../support/envelopes.js';
import { assembled, covered, verifying } from '../../support/verifying.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gate-openssl-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function openssl(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('openssl', args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`openssl ${args.join(' ')} ended with ${String(status)}: ${stderr}`);
  return stdout;
}

const inFolder = (name: string): string => join(folder, name);

interface Kind {
  readonly name: string;
  readonly generate: readonly string[];
  readonly sign: readonly string[];
  readonly verify: readonly string[];
}

const KINDS: readonly Kind[] = [
  {
    name: 'Ed25519',
    generate: ['genpkey', '-algorithm', 'ed25519', '-out', 'private.pem'],
    sign: ['pkeyutl', '-sign', '-rawin', '-inkey', 'private.pem', '-in', 'covered', '-out', 'sig'],
    verify: ['pkeyutl', '-verify', '-rawin', '-pubin', '-inkey', 'public.pem', '-in', 'covered', '-sigfile', 'sig'],
  },
  {
    name: 'ECDSA P-256',
    generate: ['genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256', '-out', 'private.pem'],
    sign: ['dgst', '-sha256', '-sign', 'private.pem', '-out', 'sig', 'covered'],
    verify: ['dgst', '-sha256', '-verify', 'public.pem', '-signature', 'sig', 'covered'],
  },
];

const PAYLOAD = Buffer.from(JSON.stringify(statementOf(EXECUTION_TYPE, executionPredicate())));

describe.each(KINDS)('openssl, $name', ({ generate, sign, verify }) => {
  let key: TrustedKey;
  beforeAll(() => {
    openssl(...generate);
    openssl('pkey', '-in', 'private.pem', '-pubout', '-out', 'public.pem');
    const pem = readFileSync(inFolder('public.pem'), 'utf8');
    const limits = { identity: null, validFrom: null, validUntil: null, revokedAt: null };
    key = { id: 'openssl', path: 'public.pem', pem, sha256: sha256(pem), purposes: ['execution-evidence'], ...limits };
  });

  test('its signature is accepted here, and not over anything else', () => {
    writeFileSync(inFolder('covered'), covered(PAYLOAD));
    openssl(...sign);
    const envelope = assembled(PAYLOAD, [{ sig: readFileSync(inFolder('sig')) }]);
    expect(verifying(envelope, { keys: [key] })).toMatchObject({ kind: 'verified', findings: [] });

    writeFileSync(inFolder('covered'), PAYLOAD);
    openssl(...sign);
    const bare = assembled(PAYLOAD, [{ sig: readFileSync(inFolder('sig')) }]);
    expect(verifying(bare, { keys: [key] })).toMatchObject({ kind: 'refused', codes: ['signature_unknown_key'] });
  });

  test('an envelope of the command `sign` is accepted there', () => {
    writeFileSync(inFolder('statement.json'), PAYLOAD);
    const [statement, keyPath] = [inFolder('statement.json'), inFolder('private.pem')];
    let text = '';
    let error = '';
    const request = { statement, result: null, key: keyPath, keyid: null, output: null };
    const streams = { out: (part: string) => void (text += part), error: (part: string) => void (error += part) };
    expect([signCommand(request, streams), error]).toEqual([0, '']);

    const envelope = JSON.parse(text) as { payload: string; payloadType: string; signatures: { sig: string }[] };
    expect(Buffer.from(envelope.payload, 'base64')).toEqual(PAYLOAD);
    writeFileSync(inFolder('covered'), covered(PAYLOAD, envelope.payloadType));
    writeFileSync(inFolder('sig'), Buffer.from(envelope.signatures[0]?.sig ?? '', 'base64'));
    openssl(...verify);
    writeFileSync(inFolder('covered'), covered(Buffer.concat([PAYLOAD, Buffer.from(' ')])));
    expect(() => openssl(...verify)).toThrow('ended with 1');
  });
});

/** Made by Python's cryptography 48 (OpenSSL inside) with keys that nobody uses: both sign the same payload. */
const PYTHON = {
  ed25519: 'MCowBQYDK2VwAyEAapUDdlyyxuayFPGs3no7DZx1hyU1g8o1Lv5mAYwD8u8=',
  p256: `MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEiKO/af1W2hTqVtphcnBMyKrvrCxB
5aq1I0mw62W0OsHVLEcb7lHueWRCMNXB3HhBrseR9CnzpcWwn/hnomZtzQ==`,
  statement: {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'artifact', digest: { sha256: 'c7c5c1d70c5dec4416ab6158afd0b223ef40c29b1dc1f97ed9428b94d4cadb1c' } }],
    predicateType: 'fail-closed-gate/key-status@v1',
    predicate: {},
  },
  signatures: [
    { sig: 'KMTc-ZoklGneOgL5OnjecjmMr1OjEesmfOzPOYeJxfWBorrEkxMcIgH3GhPT__AhXImSSr8hES7gLLwdlA1pDQ==' },
    { sig: 'MEUCIG1UcYaBsMR3j3VBO1W1cyX3YVPKo2yYAJZMCg7vHMbhAiEAhmXBTgfws6PsXRZhrIMSoXgowi9m6hl0Y066xkUCD2c=' },
  ],
};

test('an envelope that Python signed with two keys is accepted', () => {
  const keys = [PYTHON.ed25519, PYTHON.p256].map((base64, index): TrustedKey => {
    const pem = `-----BEGIN PUBLIC KEY-----\n${base64}\n-----END PUBLIC KEY-----\n`;
    const limits = { identity: null, validFrom: null, validUntil: null, revokedAt: null };
    return { id: `python-${String(index)}`, path: 'x.pem', pem, sha256: sha256(pem), purposes: ['key-status'], ...limits };
  });
  const payload = Buffer.from(JSON.stringify(PYTHON.statement)).toString('base64');
  const envelope = { payload, payloadType: 'application/vnd.in-toto+json', signatures: PYTHON.signatures };
  const { kind, statement, findings } = verifying(envelope, { keys, purpose: 'key-status', threshold: 2 });
  expect([kind, findings, statement?.signers.map(({ id }) => id)]).toEqual(['verified', [], ['python-0', 'python-1']]);
});
