import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { sha256, type Digest } from '../../src/base/digest.js';
import type { Evidence, EvidenceFile, EvidenceRole } from '../../src/base/evidence.js';
import { DEFAULT_SETTINGS } from '../../src/base/settings.js';
import { environmentOf } from '../../src/capture/environment.js';
import { readContext } from '../../src/capture/context.js';
import { checkAll } from '../../src/check/index.js';
import { checkKeyStatus } from '../../src/check/key-status.js';
import { LEDGER, RESULT, STATUS } from '../support/workspace.js';

const NOW = Date.parse('2026-07-01T00:00:00Z');

function read(role: EvidenceRole, path: string): EvidenceFile {
  const bytes = readFileSync(join('examples/allow', path));
  return { role, path, state: 'read', bytes, sha256: sha256(bytes) };
}

const evidence: Evidence = {
  result: read('result', RESULT),
  status: read('status', STATUS),
  ledger: read('ledger', LEDGER),
  artifact: null,
};

describe('the key status gate', () => {
  test('one finding passes when every check passed', () => {
    const verdict = checkKeyStatus(evidence, NOW, null);
    expect(verdict.findings.map(({ code, outcome }) => [code, outcome])).toEqual([['key_status_verified', 'pass']]);
    expect([...verdict.proved].every((check) => check.startsWith('stage355_'))).toBe(true);
    expect(verdict.proved.size).toBe(10);
    expect(verdict.hashesHold).toBe(true);
  });

  test('without documents nothing is proved', () => {
    const absent = (role: EvidenceRole, path: string): EvidenceFile => ({ role, path, state: 'absent' });
    const nothing = { ...evidence, result: absent('result', RESULT), status: absent('status', STATUS) };
    const verdict = checkKeyStatus(nothing, NOW, null);
    expect([...verdict.proved]).toEqual([]);
    expect(verdict).toMatchObject({ hashesHold: false, statusEntryHash: null, resultSha256: null });
  });

  test('the age counts from the exact second', () => {
    const made = Date.parse('2026-01-05T09:30:00Z');
    const codes = (now: number): string[] => checkKeyStatus(evidence, now, 60).findings.map(({ code }) => code);
    expect(codes(made + 60_000)).toEqual(['key_status_verified']);
    expect(codes(made + 60_001)).toEqual(['stage355_evidence_too_old', 'stage355_evidence_too_old']);
    expect(codes(made - 5 * 60_000)).toEqual(['key_status_verified']);
    expect(codes(made - 5 * 60_000 - 1)).toContain('stage355_created_at_in_future');
  });
});

describe('what the evidence proves', () => {
  const context = readContext(environmentOf({}), NOW);
  const digest = sha256('archive');
  const proof = (expectedSha256: Digest | null, ledger = evidence.ledger): unknown =>
    checkAll({ ...evidence, ledger, artifact: { name: 'a', id: 1, sha256: digest, expectedSha256 } }, context, DEFAULT_SETTINGS)
      .evidenceProof;

  test('is anchored only by an expected hash from elsewhere that it has, and only where its own hashes hold', () => {
    expect(checkAll(evidence, context, DEFAULT_SETTINGS).evidenceProof).toBe('self-consistent');
    expect(proof(null)).toBe('self-consistent');
    expect(proof(sha256('another'))).toBe('self-consistent');
    expect(proof(digest)).toBe('anchored');
    const broken = checkAll(
      {
        ...evidence,
        status: { ...read('status', STATUS), state: 'absent' },
        artifact: { name: 'a', id: 1, sha256: digest, expectedSha256: digest },
      },
      context,
      DEFAULT_SETTINGS,
    );
    expect(broken.evidenceProof).toBeNull();
  });
});
