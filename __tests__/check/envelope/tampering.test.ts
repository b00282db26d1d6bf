import { readFileSync } from 'node:fs';

import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';

import { Collector } from '../../../src/check/collector.js';
import { readEnvelope } from '../../../src/check/envelope/envelope.js';
import { EXECUTION_TYPE, executionPredicate, signatureOf, statementOf, type Json } from '../../support/envelopes.js';
import { assembled, covered, ED25519, P256, readFile, sealed, verifying } from '../../support/verifying.js';

const PAYLOAD = Buffer.from(JSON.stringify(statementOf(EXECUTION_TYPE, executionPredicate())));

function flipped(bytes: Uint8Array, bit: number): Buffer {
  const copy = Buffer.from(bytes);
  const at = Math.floor(bit / 8) % copy.length;
  copy[at] = (copy[at] ?? 0) ^ (1 << (bit % 8));
  return copy;
}

describe('any flipped bit is seen', () => {
  const signers = fc.constantFrom(ED25519, P256);
  const bit = fc.nat({ max: 1_000_000 });

  test('of the payload', () => {
    fc.assert(
      fc.property(signers, bit, (signer, at) => {
        const envelope = assembled(flipped(PAYLOAD, at), [{ sig: signatureOf(covered(PAYLOAD), signer) }]);
        expect(verifying(envelope)).toMatchObject({ kind: 'refused', codes: ['signature_unknown_key'] });
      }),
    );
  });

  test.each([ED25519, P256])('of the signature, each of them', (signer) => {
    const sig = signatureOf(covered(PAYLOAD), signer);
    for (let at = 0; at < sig.length * 8; at += 1) {
      const envelope = assembled(PAYLOAD, [{ sig: flipped(sig, at), keyid: signer.trusted.id }]);
      expect(verifying(envelope)).toMatchObject({ kind: 'refused', codes: ['signature_invalid'] });
    }
  });

  test('of the type', () => {
    fc.assert(
      fc.property(bit, (at) => {
        const type = flipped(Buffer.from('application/vnd.in-toto+json'), at).toString('latin1');
        expect(verifying({ ...sealed(PAYLOAD, ED25519), payloadType: type }).kind).toBe('refused');
      }),
    );
  });

  test('of the whole file: what is still accepted says the very same thing', () => {
    const text = Buffer.from(JSON.stringify(sealed(PAYLOAD, ED25519)));
    let accepted = 0;
    for (let at = 0; at < text.length; at += 1) {
      const { kind, blocks, statement } = verifying(flipped(text, at * 8 + (at % 8)));
      expect(blocks.length === 0).toBe(kind === 'verified');
      if (kind !== 'verified') continue;
      accepted += 1;
      // Only the key id, which is a hint, and its name.
      expect(statement?.document.file.bytes).toEqual(PAYLOAD);
    }
    expect(accepted).toBeGreaterThan(0);
    expect(accepted).toBeLessThan(`"keyid":"${ED25519.trusted.id}"`.length);
  });
});

test('a cut file is refused, wherever it is cut', () => {
  const text = JSON.stringify(sealed(PAYLOAD, ED25519));
  for (let length = 0; length < text.length; length += 1) {
    const { kind, blocks } = verifying(text.slice(0, length));
    expect([kind, blocks.length]).toEqual(['refused', 1]);
  }
});

test('a cut payload or signature is refused, wherever it is cut', () => {
  const sig = signatureOf(covered(PAYLOAD), P256);
  for (let length = 0; length < sig.length; length += 1) {
    expect(verifying(assembled(PAYLOAD, [{ sig: sig.subarray(0, length) }])).kind).toBe('refused');
  }
  for (let length = 0; length < PAYLOAD.length; length += 1) {
    expect(verifying(assembled(PAYLOAD.subarray(0, length), [{ sig }])).kind).toBe('refused');
  }
});

test('signatures of two envelopes cannot be swapped', () => {
  const other = Buffer.from(JSON.stringify(statementOf(EXECUTION_TYPE, executionPredicate({ environment_id: 'production' }))));
  const { signatures } = sealed(other, ED25519);
  expect(verifying({ ...sealed(PAYLOAD, ED25519), signatures }).codes).toEqual(['signature_invalid']);
});

describe('whatever JSON is offered', () => {
  const good: Readonly<Record<string, unknown>> = { ...sealed(PAYLOAD, ED25519) };
  const value = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom<Json>(null, true, 0, '', 'Zg==', 'application/vnd.in-toto+json', [], {}) },
    { weight: 2, arbitrary: fc.constantFrom(...Object.values(good)) },
    {
      weight: 2,
      arbitrary: fc.array(fc.constantFrom<Json>(null, 'x', {}, { sig: 'Zg==' }, { sig: 1 }, { sig: '', keyid: null })),
    },
  );
  const envelope = fc.dictionary(fc.constantFrom('payload', 'payloadType', 'signatures', 'further'), value);

  test('a refusal always has a block, and nothing unsigned is accepted', () => {
    fc.assert(
      fc.property(envelope, (one) => {
        const { kind, blocks } = verifying(one);
        const isGood = ['payload', 'payloadType', 'signatures'].every((name) => one[name] === good[name]);
        expect(kind).toBe(isGood ? 'verified' : 'refused');
        expect(blocks.length > 0).toBe(kind === 'refused');
      }),
      { numRuns: 1000 },
    );
  });

  test('what the reader accepts is what the published schema accepts', () => {
    const schema = JSON.parse(readFileSync('schemas/dsse-envelope.schema.json', 'utf8')) as object;
    const validate = new Ajv2020().compile(schema);
    fc.assert(
      fc.property(envelope, (one) => {
        const collector = new Collector('key-status');
        readEnvelope(readFile(JSON.stringify(one)), collector);
        expect(collector.codes().includes('envelope_malformed')).toBe(!validate(one));
      }),
      { numRuns: 1000 },
    );
  });

  test('and whatever is signed in the place of a statement', () => {
    const field = fc.constantFrom<Json>(null, 0, '', 'x', [], [{}], {}, [{ digest: {} }], [{ digest: null }], [null]);
    const statement = { ...statementOf(EXECUTION_TYPE, executionPredicate()) };
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(statement)), field, { minKeys: 1 }), (changes) => {
        const { kind, blocks } = verifying(sealed(Buffer.from(JSON.stringify({ ...statement, ...changes })), ED25519));
        const isHarmless = Object.entries(changes).every(([key, one]) => key === 'predicate' && JSON.stringify(one) === '{}');
        expect([kind, blocks.length > 0]).toEqual(isHarmless ? ['verified', false] : ['refused', true]);
      }),
      { numRuns: 500 },
    );
  });
});
