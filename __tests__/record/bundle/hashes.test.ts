import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { commandOf } from '../../../src/base/command.js';
import { canonicalOfPlain } from '../../../src/base/canonical.js';
import { sha256 } from '../../../src/base/digest.js';
import { DEFAULT_SETTINGS } from '../../../src/base/settings.js';
import { evidenceFileEntries, evidenceHash } from '../../../src/record/bundle/evidence-entries.js';
import { recordedRequest, requestHash } from '../../../src/record/bundle/request.js';
import { readFile, SIGNED_EVIDENCE } from '../../support/signed-run.js';

const FIELDS = Object.keys(DEFAULT_SETTINGS).filter((name) => name !== 'githubToken' && name !== 'bundle');

/** Another value for a setting than the one that it has. */
function otherValue(name: string): unknown {
  if (name === 'summary') return false;
  if (name === 'maxAge' || name === 'retentionDays') return 7;
  if (name === 'evidence') return ['a'];
  if (name === 'command') return commandOf(['a']);
  return ['uploadReceipts', 'includeEvidence', 'allowEarlierAttempt'].includes(name) ? true : 'a'.repeat(64);
}

test.each(FIELDS)('the request hash covers %s', (name) => {
  const changed = { ...DEFAULT_SETTINGS, [name]: otherValue(name) };
  expect(requestHash(changed)).not.toBe(requestHash(DEFAULT_SETTINGS));
});

test('the request hash is the same whether or not the metadata are withheld, and covers their digest', () => {
  const settings = { ...DEFAULT_SETTINGS, metadata: 'a=b' };
  const { metadata, ...rest } = recordedRequest(settings, true);
  expect(metadata).toBeNull();
  expect(requestHash(settings)).toBe(sha256(canonicalOfPlain(rest)));
  expect(requestHash({ ...settings, metadata: 'a=c' })).not.toBe(requestHash(settings));
});

test('neither the token nor the folder of the bundle is recorded', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 20 }), (text) => {
      const settings = { ...DEFAULT_SETTINGS, githubToken: text, bundle: text };
      expect(recordedRequest(settings)).toEqual(recordedRequest(DEFAULT_SETTINGS));
      expect(requestHash(settings)).toBe(requestHash(DEFAULT_SETTINGS));
    }),
  );
});

test('the evidence hash is that of the entries, and null where nothing was judged', () => {
  expect(evidenceHash(null)).toBeNull();
  expect(evidenceHash(SIGNED_EVIDENCE)).toBe(sha256(canonicalOfPlain(evidenceFileEntries(SIGNED_EVIDENCE))));
  const other = { ...SIGNED_EVIDENCE, status: readFile('status', 'status.json', '{}') };
  expect(evidenceHash(other)).not.toBe(evidenceHash(SIGNED_EVIDENCE));
});
