/** Policies that the documents show are right, and what they say of `policy` and of codes is so. */

import { expect, test } from '@jest/globals';

import { isCode } from '../src/base/codes/list.js';
import { MAX_JSON_DEPTH, MAX_POLICY_BYTES, MAX_POLICY_TOKENS } from '../src/base/limits.js';
import { brief, findingsOf } from './support/policies.js';
import { allPages, blocksIn, codeSpans, readPage } from './support/pages.js';

test('every policy that a document shows is right', () => {
  const policies = allPages().flatMap((page) => blocksIn(page, 'yml').map((text) => ({ path: page.path, text })));
  expect(policies.length).toBeGreaterThanOrEqual(7);
  for (const { path, text } of policies)
    expect({ path, text, findings: findingsOf(text).map(brief) }).toEqual({ path, text, findings: [] });
});

test('docs/policy.md names codes and limits that there are', () => {
  const { prose } = readPage('docs/policy.md');
  const codes = codeSpans(prose).filter((span) => /^[a-z]+_[a-z_]+$/.test(span));
  expect(codes).toEqual(
    expect.arrayContaining(['environment_fixed', 'environment_missing', 'environment_not_listed', 'input_unused']),
  );
  expect(codes.filter((code) => !isCode(code))).toEqual([]);
  const limits = `more than ${String(MAX_POLICY_BYTES / 1024)} KiB, ${String(MAX_JSON_DEPTH)} levels or ${MAX_POLICY_TOKENS.toLocaleString('en-US')} tokens`;
  expect(prose).toContain(limits);
});

test.each(['1e3', '0o14', '0x1F', '+3', '007', '.5', '.inf'])(
  'a number such as %s is refused, as the document says',
  (number) => {
    expect(codeSpans(readPage('docs/policy.md').prose)).toContain(number);
    expect(findingsOf(`version: 1\ngates: { beacon-rate: { min-beacon-count: ${number} } }`)).toHaveLength(1);
  },
);
