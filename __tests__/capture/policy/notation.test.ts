import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { MAX_FINDINGS_PER_CODE, MAX_JSON_DEPTH, MAX_POLICY_BYTES, MAX_POLICY_TOKENS } from '../../../src/base/limits.js';
import { readPolicy } from '../../../src/capture/policy/read.js';
import { brief, documentOf, findingsOf, FULL, layOut, PATH } from '../../support/policies.js';

const OK = 'version: 1\n';

function codesOf(text: string | Uint8Array, format: 'yaml' | 'json' = 'yaml'): readonly string[] {
  return [...new Set(findingsOf(text, format).map(({ code }) => code))];
}

describe('what is read', () => {
  test.each([
    ['the least', OK],
    ['no line end', 'version: 1'],
    ['CRLF', 'version: 1\r\ncontext:\r\n  local: block\r\n'],
    ['a document start and end', '---\nversion: 1\n...\n'],
    ['comments and a hint for editors', '# yaml-language-server: $schema=x\n\nversion: 1 # one\n# end'],
    ['JSON as YAML', '{"version": 1, "context": {"local": "warn"}}'],
    ['quotes and escapes', '"version": 1\n\'environment\': "prod\\u0075ction"\n'],
    ['a tab that separates', 'version:\t1\n'],
    ['an explicit key', '? version\n: 1\n'],
  ])('%s', (_, text) => {
    expect(findingsOf(text).map(brief)).toEqual([]);
  });

  test('quoted text is never a number, a date or a flag, and a block text is a text', () => {
    const text = 'version: 1\nenvironment: >-\n  production\nenvironments:\n  - "1"\n  - "true"\n  - production\n';
    expect(documentOf(text).environments).toEqual(['1', 'true', 'production']);
    expect(documentOf(text).environment).toBe('production');
  });
});

describe('what is refused before it is read as YAML', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['nothing', '', 'policy_malformed'],
    ['comments only', '# version: 1\n', 'policy_malformed'],
    ['an empty document', '---\n', 'policy_malformed'],
    ['a byte-order mark', '\uFEFFversion: 1', 'policy_malformed 1:1'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x76, 0]), 'policy_malformed 1:1'],
    ['broken UTF-8', new Uint8Array([...new TextEncoder().encode('version: 1\nä'), 0xc3]), 'policy_malformed 2:2'],
    ['NUL', 'version: 1\n# \0', 'policy_malformed 2:3'],
    ['a direction override in a comment', 'version: 1 # \u202Ewarn', 'policy_malformed 1:14'],
    ['a zero-width space', 'version: 1 # a\u200Bb', 'policy_malformed 1:15'],
    ['a line separator', 'version: 1 # a\u2028local: warn', 'policy_malformed 1:15'],
    ['a next line', 'version: 1 # a\u0085local: warn', 'policy_malformed 1:15'],
    ['a line end of old', 'version: 1 # a\rlocal: warn', 'policy_malformed 1:15'],
    ['an escape', 'version: 1 # \u001b[2J', 'policy_malformed 1:14'],
  ])('%s', (_, text, expected) => {
    expect(findingsOf(text).map(brief)).toEqual([expected]);
    expect(codesOf(text, 'json')).toEqual(['policy_malformed']);
  });

  test('a file over the limit, at its first byte', () => {
    const comment = (bytes: number): string => OK + '#'.repeat(bytes - OK.length);
    expect(findingsOf(comment(MAX_POLICY_BYTES))).toEqual([]);
    expect(findingsOf(comment(MAX_POLICY_BYTES + 1)).map(({ found, expected }) => [found, expected])).toEqual([
      ['262145', 'at most 262,144 bytes'],
    ]);
  });

  test('secret material, written plainly or with escapes, of which nothing is repeated', () => {
    const token = `ghp_${'a'.repeat(36)}`;
    const escaped = token.replace('_', '\\x5f');
    for (const text of [`${OK}# ${token}`, `${OK}environment: "${escaped}"`, `${OK}"${escaped}": [1, &a 2]`]) {
      const findings = findingsOf(text);
      expect(findings.map(brief)).toEqual(['policy_secret_detected']);
      expect(JSON.stringify(findings)).not.toContain('aaaa');
    }
    expect(codesOf(`{"version": 1, "environment": "${token.replace('_', '\\u005f')}"}`, 'json')).toEqual([
      'policy_secret_detected',
    ]);
  });
});

describe('what YAML has and a policy has not', () => {
  test.each([
    ['an anchor', 'version: &a 1', ['policy_yaml_feature_refused 1:10']],
    ['an alias', 'version: 1\ncontext: *a', ['policy_yaml_feature_refused 2:10']],
    ['a tag', 'version: !!int "1"', ['policy_yaml_feature_refused 1:10']],
    ['a tag of its own', 'version: 1\nenvironment: !env production', ['policy_yaml_feature_refused 2:14']],
    ['a directive that makes `on` a flag', '%YAML 1.1\n---\nversion: 1', ['policy_yaml_feature_refused 1:1']],
    ['an unknown directive', '%FOO bar\n---\nversion: 1', ['policy_yaml_feature_refused 1:1']],
    ['a merge key', 'version: 1\n<<: { environment: production }', ['policy_key_unknown 2:1 /<<']],
    ['a second document', `${OK}---\nversion: 1`, ['policy_malformed 2:1']],
    ['a second, empty document', `${OK}---\n`, ['policy_malformed 2:1']],
    ['a list as key', 'version: 1\n? [a]\n: b', ['policy_malformed 2:3']],
    ['a tab as indentation', 'context:\n\tlocal: warn\nversion: 1', ['policy_malformed 2:1']],
    ['a bracket that stays open', 'version: 1\nenvironments: [a', ['policy_malformed']],
    ['a key on the line of another', 'version: 1 environment: a', ['policy_malformed']],
    ['text behind a quote', 'version: 1\nenvironment: "a" b', ['policy_malformed']],
    ['an unknown escape', 'version: 1\nenvironment: "\\q"', ['policy_malformed']],
    ['a list on top', '- version: 1', ['policy_value_invalid 1:1 ']],
    ['a text on top', 'version', ['policy_value_invalid 1:1 ']],
  ])('%s', (_, text, expected) => {
    const found = findingsOf(text).map(brief);
    expected.forEach((one) => expect(found.some((place) => place.startsWith(one))).toBe(true));
    expect(new Set(found.map((place) => place.split(' ')[0]))).toEqual(new Set(expected.map((one) => one.split(' ')[0])));
  });

  test('keys that objects have are ordinary unknown keys', () => {
    const text = '__proto__: { enabled: true }\nconstructor: 1\ntoString: 2\nversion: 1\n"": 3\ntrue: 4\n1: 5\n~: 6';
    expect(codesOf(text)).toEqual(['policy_key_unknown']);
    expect(findingsOf(text)).toHaveLength(7);
    expect(codesOf('{"__proto__": {"version": 1}, "version": 1}', 'json')).toEqual(['policy_key_unknown']);
  });
});

describe('hostile size', () => {
  const N = MAX_POLICY_BYTES;
  const nested = (depth: number): string => `version: ${'['.repeat(depth)}${']'.repeat(depth)}`;

  test('nesting is read up to the limit and refused one past it', () => {
    // The mapping on top is one level.
    expect(codesOf(nested(MAX_JSON_DEPTH - 1))).toEqual(['policy_value_invalid']);
    expect(codesOf(nested(MAX_JSON_DEPTH))).toContain('policy_malformed');
    const json = (depth: number): string => `{"version": ${'['.repeat(depth)}${']'.repeat(depth)}}`;
    expect(codesOf(json(MAX_JSON_DEPTH - 1), 'json')).toEqual(['policy_value_invalid']);
    expect(codesOf(json(MAX_JSON_DEPTH), 'json')).toEqual(['policy_malformed']);
  });

  test('tokens are counted up to the limit', () => {
    // A start mark and a mode mark come before; every empty line is one token.
    const lines = (count: number): string => `version: 1${'\n'.repeat(count)}`;
    const around = 7;
    expect(findingsOf(lines(MAX_POLICY_TOKENS - around))).toEqual([]);
    expect(findingsOf(lines(MAX_POLICY_TOKENS - around + 1)).map(({ expected }) => expected)).toEqual([
      'at most 65,536 tokens',
    ]);
  });

  test.each<[string, string]>([
    ['10,000 lists', '['.repeat(10_000)],
    ['lists to the last byte', '['.repeat(N)],
    ['mappings to the last byte', '{'.repeat(N)],
    ['items of items', '- '.repeat(N / 2)],
    ['keys of keys', '? '.repeat(N / 2)],
    ['mappings of lists', 'a: ['.repeat(N / 4)],
    ['ever deeper lines', Array.from({ length: 700 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['closing brackets', ']'.repeat(N)],
    ['keys', Array.from({ length: 25_000 }, (_, index) => `k${String(index)}:`).join('\n')],
    ['the same key', 'k:\n'.repeat(N / 3)],
    ['anchors', '&a '.repeat(N / 3)],
    ['documents', '---\n'.repeat(N / 4)],
    ['commas', `[${','.repeat(N - 2)}]`],
    [
      'laughs',
      ['a: &a [l, l]', ...Array.from({ length: 60 }, (_, at) => `b${String(at)}: &b${String(at)} [*a, *a]`)].join('\n'),
    ],
  ])('is a block within seconds, and no crash: %s', (_, text) => {
    const start = performance.now();
    const findings = findingsOf(text);
    expect(performance.now() - start).toBeLessThan(15_000);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every(({ outcome, gate }) => outcome === 'block' && gate === 'gate')).toBe(true);
  });

  test('findings of one code are bounded, and the last one counts the rest', () => {
    const text = `version: 1\n${Array.from({ length: MAX_FINDINGS_PER_CODE + 3 }, (_, at) => `k${String(at)}: 1`).join('\n')}`;
    const findings = findingsOf(text);
    expect(findings).toHaveLength(MAX_FINDINGS_PER_CODE + 1);
    expect(findings.at(-1)?.message).toBe('3 more errors of this kind are not listed one by one.');
  });
});

describe('JSON', () => {
  test.each([
    ['a syntax error', '{"version": 1,}', 'policy_malformed 1:15'],
    ['a comment', '{"version": 1}\n// x', 'policy_malformed 2:1'],
    ['a key that stands twice', '{"version": 1,\n "ä": "ä", "version": 1}', 'policy_key_duplicate 2:12'],
    ['a number with an exponent', '{"version":\n  1e0}', 'policy_value_invalid 2:3 /version'],
    ['a number as text', '{"version": "1"}', 'policy_value_invalid 1:13 /version'],
    [
      'a wrong value behind wide characters',
      '{"$schema": "ää😀",\n"version": 1, "context": {"local": "off"}}',
      'policy_value_invalid 2:36 /context/local',
    ],
    [
      'an unknown key in a list',
      '{"version": 1, "trusted-keys": [{"id": "a", "key": "k", "purposes": ["key-status"], "x": 1}]}',
      'policy_key_unknown 1:85 /trusted-keys/0/x',
    ],
  ])('%s', (_, text, expected) => {
    expect(findingsOf(text, 'json').map(brief)).toEqual([expected]);
  });

  test('says the same as YAML', () => {
    const json = '{"version": 1, "gates": {"beacon-rate": {"min-verification-rate": 0.950, "max-age": "7d"}}}';
    expect(documentOf(json, 'json').beaconRate).toEqual(documentOf(json).beaconRate);
    expect(documentOf(json, 'json').beaconRate).toMatchObject({ minVerificationRate: '0.950', maxAge: 604_800 });
  });
});

describe('properties', () => {
  test('nothing is ever thrown, and what is no policy has findings of class gate with a place', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 200 }).map((text) => new TextEncoder().encode(text)),
      fc
        .array(fc.constantFrom(...Array.from('{}[]:,-?&*!|>%@`"\'#\n\t 1aversion: ')), { maxLength: 60 })
        .map((parts) => new TextEncoder().encode(parts.join(''))),
    );
    fc.assert(
      fc.property(bytes, fc.constantFrom('yaml', 'json'), (content, format) => {
        const read = readPolicy({ bytes: content, path: PATH, format });
        if (!read.ok) {
          expect(read.findings.length).toBeGreaterThan(0);
          expect(read.findings.every(({ outcome, path }) => outcome === 'block' && path === PATH)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('a policy with one character more, fewer or other is read the same every time, or refused', () => {
    const { text } = layOut(FULL);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('', ' ', ':', '"', '\n', '0', '-', '[', '#', '&'), (at, other) => {
        const mutated = text.slice(0, at) + other + text.slice(at + 1);
        const bytes = new TextEncoder().encode(mutated);
        const [first, second] = [
          readPolicy({ bytes, path: PATH, format: 'yaml' }),
          readPolicy({ bytes, path: PATH, format: 'yaml' }),
        ];
        expect(JSON.stringify(first)).toBe(JSON.stringify(second));
      }),
      { numRuns: 300 },
    );
  });
});
