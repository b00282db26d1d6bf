import fc from 'fast-check';

/** Raw JSON text with everything that writers and readers disagree about: odd numbers, escapes, keys beyond U+FFFF. */

const digits = (least: number, most: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...Array.from('0123456789')), minLength: least, maxLength: most });

const integer = fc.oneof(
  fc.constant('0'),
  fc.tuple(fc.constantFrom(...Array.from('123456789')), digits(0, 40)).map(([first, rest]) => first + rest),
);

const exponent = fc
  .tuple(fc.constantFrom('e', 'E'), fc.constantFrom('', '+', '-'), fc.integer({ min: 0, max: 330 }), fc.constantFrom('', '0'))
  .map(([letter, sign, power, zero]) => letter + sign + zero + String(power));

const literal = fc
  .tuple(
    fc.constantFrom('', '-'),
    integer,
    fc.option(
      digits(1, 25).map((text) => `.${text}`),
      { nil: '' },
    ),
    fc.option(exponent, { nil: '' }),
  )
  .map((parts) => parts.join(''));

/** Doubles near every change of notation, and any at all. */
const double = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => JSON.stringify(value)),
  fc
    .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: -12, max: 24 }))
    .map(([value, power]) => `${String(value)}e${String(power)}`),
  fc.constantFrom(
    '1e16',
    '9999999999999999.0',
    '1e15',
    '1e-4',
    '9.9999e-5',
    '5e-324',
    '2.2250738585072014e-308',
    '-0',
    '-0.0',
    '-1e-400',
  ),
);

/** A text as one of the ways to write it in JSON. */
const spelling = fc.constantFrom('raw', 'escaped', 'upper');

const character = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  fc.integer({ min: 0, max: 0x9f }).map((point) => String.fromCodePoint(point)),
  fc.integer({ min: 0xe000, max: 0xffff }).map((point) => String.fromCodePoint(point)),
  fc.integer({ min: 0x1_0000, max: 0x10_ffff }).map((point) => String.fromCodePoint(point)),
  fc.constantFrom('"', '\\', '/', '\u007f', '\u2028', '\u2029', '\ufeff', 'é'),
);

function spell(text: string, way: string): string {
  if (way === 'raw') return JSON.stringify(text);
  const escaped = text.split('').map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'));
  return `"${escaped.map((hex) => `\\u${way === 'upper' ? hex.toUpperCase() : hex}`).join('')}"`;
}

const text = fc.oneof(
  fc.array(character, { maxLength: 6 }).map((characters) => characters.join('')),
  fc.constantFrom('', '__proto__', 'constructor', 'a', '10', '9', 'toString', 'a plain text that is longer than most'),
);

const string = fc.tuple(text, spelling).map(([value, way]) => spell(value, way));
const space = fc.string({ unit: fc.constantFrom(' ', '\n', '\t', '\r'), maxLength: 2 });

const member = fc.tuple(text, spelling, space).map(([key, way, gap]) => ({ key, label: `${spell(key, way)}${gap}:` }));

/** One JSON document that the strict reader accepts, unless a number in it overflows. */
export const jsonText: fc.Arbitrary<string> = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.oneof(fc.constantFrom('null', 'true', 'false'), literal, double, string),
    fc
      .tuple(fc.array(fc.tuple(space, tie('value')), { maxLength: 6 }), space)
      .map(([items, end]) => `[${items.map((item) => item.join('')).join(',')}${end}]`),
    fc
      .tuple(
        fc.uniqueArray(member, { maxLength: 6, selector: (made) => made.key }),
        fc.array(tie('value'), { minLength: 6, maxLength: 6 }),
        space,
      )
      .map(
        ([members, values, gap]) =>
          `{${gap}${members.map(({ label }, index) => label + gap + (values[index] ?? 'null')).join(`,${gap}`)}}`,
      ),
  ),
})).value;
