import { createPublicKey, generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto';

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { sha256 } from '../../../src/base/digest.js';
import type { TrustedKey } from '../../../src/base/policy.js';
import { hasSignatureForm, holds, readPublicKey, type PublicKey } from '../../../src/check/envelope/public-key.js';
import { checkTrustedKeys, knownKeys } from '../../../src/check/envelope/trusted-key.js';
import { isWeakEd25519 } from '../../../src/check/envelope/weak-ed25519.js';

const pemOf = (key: KeyObject): string => key.export({ type: 'spki', format: 'pem' }).toString();
const derOf = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' });
const framed = (der: Uint8Array, frame = 'PUBLIC KEY'): string =>
  `-----BEGIN ${frame}-----\n${Buffer.from(der).toString('base64')}\n-----END ${frame}-----\n`;
const problemOf = (pem: string): string | null => {
  const reading = readPublicKey(pem);
  return reading.ok ? null : reading.problem;
};
const keyOf = (pem: string): PublicKey => {
  const reading = readPublicKey(pem);
  if (!reading.ok) throw new Error(reading.problem);
  return reading.key;
};

const ed = generateKeyPairSync('ed25519');
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const [edPem, ecPem] = [pemOf(ed.publicKey), pemOf(ec.publicKey)];

const ED25519_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');
const P = 2n ** 255n - 19n;
const littleEndian = (value: bigint): Buffer => Buffer.from(value.toString(16).padStart(64, '0'), 'hex').reverse();

describe('a public key', () => {
  test.each([
    ['ed25519', edPem],
    ['ecdsa-p256', ecPem],
    ['ed25519', edPem.replaceAll('\n', '\r\n')],
    ['ed25519', edPem.trimEnd()],
    ['ed25519', `\n\n${edPem}\n \n`],
  ])('is read: %s', (algorithm, pem) => {
    expect(keyOf(pem).algorithm).toBe(algorithm);
  });

  test('is the same key in whatever form its point is written', () => {
    const { x = '', y = '' } = ec.publicKey.export({ format: 'jwk' });
    const sign = (Buffer.from(y, 'base64url').at(-1) ?? 0) % 2 === 0 ? '02' : '03';
    const head = Buffer.from(`3039301306072a8648ce3d020106082a8648ce3d030107032200${sign}`, 'hex');
    const compressed = keyOf(framed(Buffer.concat([head, Buffer.from(x, 'base64url')])));
    expect(compressed.material).toBe(keyOf(ecPem).material);
    expect(keyOf(edPem).material).not.toBe(compressed.material);
    const content = Buffer.from('content');
    expect(holds(compressed, content, sign256(content))).toBe(true);
  });

  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const point = derOf(ec.publicKey);
  const offCurve = Buffer.from(point);
  offCurve[90] = (offCurve[90] ?? 0) ^ 1;
  const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' });
  const explicit = generateKeyPairSync('ec', { namedCurve: 'P-256', paramEncoding: 'explicit' });
  const privatePem = ed.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

  test.each([
    ['nothing', '', 'no PEM block'],
    ['garbage', 'hello', 'no PEM block'],
    ['RSA', pemOf(rsa.publicKey), 'a key of type rsa, or one written in another form'],
    ['RSA in its own frame', rsa.publicKey.export({ type: 'pkcs1', format: 'pem' }).toString(), 'a block RSA PUBLIC KEY'],
    ['P-384', pemOf(p384.publicKey), 'a key of type ec (secp384r1), or one written in another form'],
    ['secp256k1', pemOf(generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).publicKey), 'a key of type ec (secp256k1), or'],
    ['X25519', pemOf(generateKeyPairSync('x25519').publicKey), 'a key of type x25519, or one written in another form'],
    ['Ed448', pemOf(generateKeyPairSync('ed448').publicKey), 'a key of type ed448, or one written in another form'],
    ['P-256 by explicit parameters', pemOf(explicit.publicKey), 'or one written in another form'],
    ['a private key', privatePem, 'a private key, which is published now: revoke it'],
    ['a private key behind a public one', edPem + privatePem, 'a private key, which is published now: revoke it'],
    ['two blocks', edPem + ecPem, 'several PEM blocks'],
    ['a certificate', framed(point, 'CERTIFICATE'), 'a block CERTIFICATE'],
    ['text around it', `my key\n${edPem}`, 'something around or inside'],
    ['text behind it', `${edPem}my key`, 'something around or inside'],
    ['headers inside', edPem.replace('\n', '\nProc-Type: 4\n\n'), 'something around or inside'],
    ['no end', edPem.split('-----END')[0] ?? '', 'something around or inside'],
    ['broken base64', edPem.replace('\nMC', '\nM=C'), 'a PEM block whose base64 is malformed'],
    ['an empty key', framed(Buffer.alloc(0)).replace('\n\n', '\nAAAA\n'), 'a PEM block that is no public key'],
    ['bytes behind the key', framed(Buffer.concat([derOf(ed.publicKey), Buffer.from([0])])), 'written in another form'],
    ['a point off the curve', framed(offCurve), 'a point that is not on the curve'],
    ['a point that is too short', framed(point.subarray(0, -1)), 'a PEM block that is no public key'],
  ])('is refused when it is %s', (_, pem, expected) => {
    expect(problemOf(pem)).toContain(expected);
  });

  test('that is refused is a block of class gate, once for each, and its text is not shown', () => {
    const entry = (id: string, pem: string): TrustedKey => ({
      ...{ id, path: `keys/${id}.pem`, pem, sha256: sha256(pem) },
      ...{ purposes: ['key-status'], identity: null, validFrom: null, validUntil: null, revokedAt: null },
    });
    const findings = checkTrustedKeys([entry('good', edPem), entry('leaked', privatePem), entry('rsa', pemOf(rsa.publicKey))]);
    expect(findings.map(({ code, gate, outcome, path }) => [code, gate, outcome, path])).toEqual([
      ['trusted_key_unusable', 'gate', 'block', 'keys/leaked.pem'],
      ['trusted_key_unusable', 'gate', 'block', 'keys/rsa.pem'],
    ]);
    expect(findings[0]?.message).toBe(
      'The trusted key leaked in keys/leaked.pem cannot be used: it holds a private key, which is published now: revoke it.',
    );
    expect(JSON.stringify(findings)).not.toContain(privatePem.split('\n')[1]);
    expect(knownKeys([entry('leaked', privatePem)])).toEqual([]);
  });

  test('never makes the reader throw, and what is accepted is one of the two algorithms', () => {
    const text = fc.oneof(
      fc.string(),
      fc.uint8Array({ maxLength: 100 }).map((bytes) => framed(bytes)),
      fc.tuple(fc.nat({ max: 43 }), fc.integer({ min: 1, max: 255 })).map(([at, mask]) => {
        const der = derOf(ed.publicKey);
        der[at] = (der[at] ?? 0) ^ mask;
        return framed(der);
      }),
    );
    fc.assert(
      fc.property(text, (pem) => {
        const reading = readPublicKey(pem);
        if (reading.ok) expect(['ed25519', 'ecdsa-p256']).toContain(reading.key.algorithm);
      }),
    );
  });

  function sign256(content: Uint8Array): Buffer {
    return sign('sha256', content, ec.privateKey);
  }
});

describe('an Ed25519 key that anybody can sign for', () => {
  // Every y of a point whose order divides 8, and the second spellings of those below 19.
  const ORDER_8 = [
    0x5fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n,
    0x7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7n,
  ];
  const weak = [0n, 1n, P - 1n, ...ORDER_8, P, P + 1n, P + 18n].flatMap((y) => [
    littleEndian(y),
    littleEndian(y | (1n << 255n)),
  ]);

  test('is refused in each of its spellings', () => {
    for (const point of weak) {
      const pem = framed(Buffer.concat([ED25519_PREFIX, point]));
      // The library takes it: refusing it is up to us.
      expect(createPublicKey(pem).asymmetricKeyType).toBe('ed25519');
      expect(problemOf(pem)).toBe('an Ed25519 point that anybody can sign for');
    }
  });

  test('would make one signature hold for every content', () => {
    const neutral = createPublicKey(framed(Buffer.concat([ED25519_PREFIX, littleEndian(1n)])));
    // R is the neutral point, S is 0: S·B = R + h·A for whatever hash.
    const forged = Buffer.concat([littleEndian(1n), Buffer.alloc(32)]);
    expect(verify(null, Buffer.from('any'), neutral, forged)).toBe(true);
    expect(verify(null, Buffer.from('other'), neutral, forged)).toBe(true);
  });

  test('is told from those beside it', () => {
    expect(weak.every(isWeakEd25519)).toBe(true);
    for (const y of [2n, P - 2n, ...ORDER_8.map((one) => one + 1n)]) expect(isWeakEd25519(littleEndian(y))).toBe(false);
    for (let round = 0; round < 50; round += 1) {
      const { x = '' } = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' });
      expect(isWeakEd25519(Buffer.from(x, 'base64url'))).toBe(false);
    }
  });
});

describe('a signature', () => {
  const content = Buffer.from('content');
  const [edKey, ecKey] = [keyOf(edPem), keyOf(ecPem)];
  const edSignature = sign(null, content, ed.privateKey);
  const ecSignature = sign('sha256', content, ec.privateKey);

  test('holds for its own key and content only', () => {
    expect(holds(edKey, content, edSignature)).toBe(true);
    expect(holds(ecKey, content, ecSignature)).toBe(true);
    expect(holds(edKey, content, ecSignature)).toBe(false);
    expect(holds(ecKey, content, edSignature)).toBe(false);
    expect(holds(edKey, Buffer.from('Content'), edSignature)).toBe(false);
    expect(hasSignatureForm(edKey, edSignature)).toBe(true);
    expect(hasSignatureForm(edKey, ecSignature)).toBe(false);
    expect(hasSignatureForm(ecKey, ecSignature)).toBe(true);
  });

  test('of Ed25519 whose S is not reduced does not hold', () => {
    const order = 2n ** 252n + 27742317777372353535851937790883648493n;
    const s = BigInt(`0x${Buffer.from(edSignature.subarray(32)).reverse().toString('hex')}`);
    const second = Buffer.concat([edSignature.subarray(0, 32), littleEndian(s + order)]);
    expect(holds(edKey, content, second)).toBe(false);
  });

  test('of ECDSA with the other s holds too: signatures are counted by key, so a second spelling gains nothing', () => {
    const n = BigInt('0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551');
    const raw = sign('sha256', content, { key: ec.privateKey, dsaEncoding: 'ieee-p1363' });
    const s = BigInt(`0x${raw.subarray(32).toString('hex')}`);
    const integer = (value: bigint): string => {
      const text = value.toString(16);
      const even = text.length % 2 === 0 ? text : `0${text}`;
      const body = Number.parseInt(even.slice(0, 2), 16) >= 0x80 ? `00${even}` : even;
      return `02${(body.length / 2).toString(16).padStart(2, '0')}${body}`;
    };
    for (const one of [s, n - s]) {
      const integers = integer(BigInt(`0x${raw.subarray(0, 32).toString('hex')}`)) + integer(one);
      const der = Buffer.from(`30${(integers.length / 2).toString(16)}${integers}`, 'hex');
      expect(hasSignatureForm(ecKey, der)).toBe(true);
      expect(holds(ecKey, content, der)).toBe(true);
    }
  });
});
