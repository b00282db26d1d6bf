import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { CODES } from '../../src/base/codes/list.js';
import { codeText } from '../../src/base/codes/text.js';
import { MAX_LOG_LINE_CHARACTERS, MAX_REPORTED_CHARACTERS } from '../../src/base/limits.js';
import { printable } from '../../src/base/printable.js';
import {
  commandData,
  jsonLine,
  logLine,
  markdownCode,
  markdownLink,
  mermaidLabel,
  terminalText,
} from '../../src/report/escape.js';
import { HOSTILE_TEXTS } from '../support/outcome.js';
import { readCodeSpan } from '../support/markdown.js';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...Array.from('`` |\\<>&@#:[]()!*_~%$\n\r\t\u001b\u202e a1')) }),
  fc.constantFrom(...HOSTILE_TEXTS),
);

describe('markdownCode', () => {
  test('gives one code span, from the first character to the last, that reads as the printable text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(text !== '');
        const markdown = markdownCode(text);
        const span = readCodeSpan(markdown, 0);
        expect(span).toEqual({ text: printable(text, MAX_REPORTED_CHARACTERS), end: markdown.length });
      }),
      { numRuns: 2000 },
    );
  });

  test('never has a fence that GitHub takes no notice of, however the backticks lie', () => {
    const runs = Array.from({ length: 60 }, (_, index) => '`'.repeat(index + 1)).join(' ');
    expect(/^`+/.exec(markdownCode(runs))?.[0].length).toBeLessThan(80);
    expect(readCodeSpan(markdownCode(runs), 0)?.text).toBe(printable(runs, MAX_REPORTED_CHARACTERS));
  });

  test.each([
    ['plain', '`plain`'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['``a`', '``` ``a` ```'],
    [' x', '`  x `'],
    ['  ', '`  `'],
    ['', '(empty)'],
    ['a\nb', '`a\\u{a}b`'],
  ])('%j is %j', (text, markdown) => {
    expect(markdownCode(text)).toBe(markdown);
  });

  test('is cut at its limit and says so', () => {
    expect(markdownCode('x'.repeat(1001))).toBe(`\`${'x'.repeat(1000)}…\``);
    expect(markdownCode('x'.repeat(1000))).toBe(`\`${'x'.repeat(1000)}\``);
  });
});

describe('markdownLink', () => {
  test.each(['https://github.com/octo/x/actions/runs/1/artifacts/2', 'http://127.0.0.1:8080/a'])('links %s', (url) => {
    expect(markdownLink('name', url)).toBe(`[\`name\`](<${url}>)`);
  });

  test.each([
    null,
    '',
    'javascript:alert(1)',
    'https://example.com/a b',
    'https://example.com/)>',
    'https://user@example.com/',
    'https://example.com/?a=1&b',
    'https://example.com/#x',
    'https://example.com/\n',
    'https://example.com/`',
    'HTTPS://example.com/|',
    ' https://example.com/',
  ])('does not link %j', (url) => {
    expect(markdownLink('name', url)).toBe('`name`');
  });

  test('links nothing else of any text', () => {
    fc.assert(
      fc.property(anyText, (url) => {
        const markdown = markdownLink('name', url);
        expect(markdown === '`name`' || /^\[`name`\]\(<https?:\/\/[\w.:/~%-]+>\)$/.test(markdown)).toBe(true);
      }),
    );
  });
});

describe('mermaidLabel', () => {
  test('keeps nothing that means something to Mermaid, and loses nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const label = mermaidLabel(text);
        expect(label).toMatch(/^([A-Za-z0-9 _.,-]|#\d+;)*$/);
        const decoded = label.replaceAll(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
        expect(decoded).toBe(printable(text));
      }),
    );
  });
});

describe('logLine', () => {
  test('is one line in which no command begins anywhere, also behind another text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = logLine(text);
        expect(line).not.toMatch(/::|##\[|[\p{C}\p{Zl}\p{Zp}]/u);
        expect(Array.from(line).length).toBeLessThanOrEqual(6 * MAX_LOG_LINE_CHARACTERS + 1);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['::error::x', ':\\u{3a}error:\\u{3a}x'],
    [':::', ':\\u{3a}:'],
    ['::::', ':\\u{3a}:\\u{3a}'],
    ['###[group]', '###\\u{5b}group]'],
    ['12:30 #[x] %', '12:30 #[x] %'],
  ])('%j is %j', (text, line) => {
    expect(logLine(text)).toBe(line);
  });
});

test('commandData is what the runner decodes to the log line', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const data = commandData(text);
      expect(data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')).toBe(logLine(text));
    }),
  );
});

test('terminalText holds no control and no direction character', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(terminalText(text)).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
    }),
  );
});

describe('jsonLine', () => {
  test('is one printable line of JSON for the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), anyText, (value, text) => {
        const all = { value, text };
        const line = jsonLine(all);
        expect(line).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
        expect(JSON.parse(line)).toEqual(JSON.parse(JSON.stringify(all)));
      }),
    );
  });

  test('escapes characters beyond U+FFFF by both of their units', () => {
    expect(jsonLine('\u{e0001}\u202e\u007f😀')).toBe('"\\udb40\\udc01\\u202e\\u007f😀"');
  });
});

test('meaning and remedy of every code are plain prose with code spans, so that they need no escaping', () => {
  for (const code of CODES) {
    const { meaning, remedy } = codeText(code);
    for (const text of [meaning, remedy]) {
      const prose = text.replaceAll(/`[^`\n]+`/g, '');
      expect(`${code}: ${prose}`).not.toMatch(/[`<>&*#@|[\]\\~$!\n]|https?:|www\.|\b_|_\b/);
      expect(printable(text, Infinity)).toBe(text);
    }
  }
});
