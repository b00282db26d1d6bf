import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { canonical, canonicalBytes } from '../../src/base/canonical.js';
import { parseJson } from '../../src/base/json.js';
import { jsonText } from '../support/json-arbitrary.js';
import { bytesOf } from '../support/json-text.js';
import { askPython, type PythonAnswer } from '../support/python-json.js';

/** Rules that Python's own reader does not have. */
const STRICTER: ReadonlySet<string> = new Set([
  'json_byte_order_mark',
  'json_duplicate_key',
  'json_lone_surrogate',
  'json_non_finite_number',
  'json_number_overflow',
  'json_number_too_long',
]);

/** Fails where we and Python disagree about a document, but for the rules that are ours alone. */
function compare(document: Uint8Array, python: PythonAnswer): void {
  const ours = parseJson(document);
  const label = Buffer.from(document).toString('latin1');
  if (ours.ok) {
    expect({ label, python }).toEqual({ label, python: { accepted: true, canonical: canonical(ours.value) } });
    expect(Buffer.from(canonicalBytes(ours.value)).toString('utf8')).toBe(canonical(ours.value));
  } else if (!STRICTER.has(ours.fault.code)) {
    expect({ label, accepted: python.accepted }).toEqual({ label, accepted: false });
  }
}

/** Compares all; gives how many of them Python accepts, so that a test can show that it did not compare refusals only. */
function compareAll(documents: readonly Uint8Array[]): number {
  const answers = askPython(documents);
  expect(answers).toHaveLength(documents.length);
  documents.forEach((document, index) => {
    const answer = answers[index];
    if (answer !== undefined) compare(document, answer);
  });
  return answers.filter((answer) => answer.accepted).length;
}

describe('the canonical text is that of Python', () => {
  test('for generated documents', () => {
    const many = fc.array(jsonText, { minLength: 500, maxLength: 500 });
    fc.assert(
      fc.property(many, (documents) => {
        expect(compareAll(documents.map((document) => bytesOf(document)))).toBe(500);
        expect(documents.filter((document) => parseJson(bytesOf(document)).ok).length).toBeGreaterThan(400);
      }),
      // Each run is five hundred documents; shrinking would start a process for every step.
      { numRuns: 4, endOnFailure: true },
    );
  });

  test('for generated numbers', () => {
    const numbers = fc.sample(fc.double({ noNaN: true, noDefaultInfinity: true }), 20_000);
    const spelled = numbers.map((value) => (Number.isInteger(value) ? value.toExponential() : String(value)));
    expect(compareAll([bytesOf(`[${spelled.join(',')}]`)])).toBe(1);
  });

  test.each([
    ['{"f":[1E5,1e16,1e-5,1e-400,-0,-0.0,1e22,123456789012345678901234567890,0.1,1e-4,9007199254740993]}'],
    ['{"\ue000":1,"\u{1f511}":2,"\uffff":3,"z":4,"Z":5,"é":6,"":7}'],
    ['{"b":1,"a":{"d":1,"c":2},"10":1,"9":2,"__proto__":{"x":1},"constructor":null}'],
    ['["\u007f\u0080\u2028\u2029\ufeff/\\/\\u001f\\b\\f\\n\\r\\t\\"\\\\"]'],
    [`[${'9'.repeat(4300)},-${'9'.repeat(4300)}]`],
    [`{"${'k'.repeat(200)}":"${'v'.repeat(100_000)}","é":"${'é\\n'.repeat(10_000)}"}`],
    [
      JSON.stringify(
        Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`k${String((index * 7919) % 500)}`, index])),
      ),
    ],
  ])('for the document %#', (document) => {
    const result = parseJson(bytesOf(document));
    expect(result.ok).toBe(true);
    expect(compareAll([bytesOf(document)])).toBe(1);
  });
});

describe('acceptance is that of Python, but for the stricter rules', () => {
  test('for damaged documents', () => {
    const damaged = fc
      .tuple(jsonText, fc.nat(), fc.integer({ min: 0, max: 255 }), fc.constantFrom('replace', 'insert', 'remove', 'cut'))
      .map(([text, place, byte, how]) => {
        const bytes = [...bytesOf(text)];
        const at = place % (bytes.length + 1);
        if (how === 'replace') bytes[Math.min(at, bytes.length - 1)] = byte;
        if (how === 'insert') bytes.splice(at, 0, byte);
        if (how === 'remove') bytes.splice(at, 1);
        if (how === 'cut') bytes.splice(at);
        return Uint8Array.from(bytes);
      });
    fc.assert(
      fc.property(fc.array(damaged, { minLength: 2000, maxLength: 2000 }), (documents) => {
        const accepted = compareAll(documents);
        expect(accepted).toBeGreaterThan(100);
        expect(accepted).toBeLessThan(1900);
      }),
      {
        numRuns: 2,
        endOnFailure: true,
      },
    );
  });

  test('the offset of broken UTF-8 in a string is the one that Python names', () => {
    const bytes = fc.sample(
      fc.array(
        fc.constantFrom(
          0x41,
          0x7f,
          0x80,
          0x8f,
          0x90,
          0x9f,
          0xa0,
          0xbf,
          0xc0,
          0xc1,
          0xc2,
          0xdf,
          0xe0,
          0xe1,
          0xed,
          0xef,
          0xf0,
          0xf1,
          0xf4,
          0xf5,
          0xff,
        ),
        { maxLength: 6 },
      ),
      5000,
    );
    const documents = bytes.map((some) => bytesOf('"é', some, '"'));
    const answers = askPython(documents);
    let broken = 0;
    documents.forEach((document, index) => {
      const answer = answers[index];
      const ours = parseJson(document);
      const offset = ours.ok ? null : ours.fault.offset;
      if (!ours.ok) expect(ours.fault.code).toBe('json_not_utf8');
      expect(answer).toMatchObject(ours.ok ? { accepted: true } : { accepted: false, utf8Offset: offset });
      if (!ours.ok) broken += 1;
    });
    expect(broken).toBeGreaterThan(1000);
    expect(broken).toBeLessThan(documents.length);
  });
});
