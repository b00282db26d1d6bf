import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { sha256 } from '../../src/base/digest.js';
import { claimKey } from '../../src/base/replay-store.js';

const CLAIM = { identity: 'octo', action: 'deploy', nonce: 'n'.repeat(16) };

describe('the key of a claim', () => {
  test('is the sha256 of the canonical text of identity, action and nonce', () => {
    expect(claimKey(CLAIM)).toBe(sha256('["octo","deploy","nnnnnnnnnnnnnnnn"]'));
    expect(claimKey({ ...CLAIM, action: 'é"\u2028' })).toBe(sha256('["octo","é\\"\u2028","nnnnnnnnnnnnnnnn"]'));
  });

  test('is the same for every spelling of one identity, and of nothing else', () => {
    expect(claimKey({ ...CLAIM, identity: 'OcTo' })).toBe(claimKey(CLAIM));
    for (const other of [{ identity: 'octo ' }, { action: 'Deploy' }, { nonce: 'N'.repeat(16) }]) {
      expect(claimKey({ ...CLAIM, ...other })).not.toBe(claimKey(CLAIM));
    }
    // Only ASCII has another case: the Kelvin sign is no k.
    expect(claimKey({ ...CLAIM, identity: '\u212a' })).not.toBe(claimKey({ ...CLAIM, identity: 'k' }));
  });

  test('does not depend on where one part ends and the next begins', () => {
    const part = fc.string({ minLength: 1, unit: fc.constantFrom('a', '"', ',', '\\') });
    fc.assert(
      fc.property(part, part, part, part, part, part, (identity, action, nonce, ...rest) => {
        const [otherIdentity, otherAction, otherNonce] = rest;
        const other = { identity: otherIdentity, action: otherAction, nonce: otherNonce };
        const same = identity === otherIdentity && action === otherAction && nonce === otherNonce;
        expect(claimKey({ identity, action, nonce }) === claimKey(other)).toBe(same);
      }),
    );
  });

  test.each(['identity', 'action', 'nonce'] as const)('does not exist where the %s is empty or no Unicode text', (name) => {
    expect(() => claimKey({ ...CLAIM, [name]: '' })).toThrow(TypeError);
    expect(() => claimKey({ ...CLAIM, [name]: '\ud800' })).toThrow(TypeError);
  });
});
