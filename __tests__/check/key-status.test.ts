import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { sha256, type Digest } from '../../src/base/digest.js';
import type { Evidence, EvidenceFile, EvidenceRole } from '../../src/base/evidence.js';
import { MAX_FINDINGS_PER_CODE } from '../../src/base/limits.js';
import { FLOOR } from '../../src/base/policy.js';
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
  signed: null,
};

describe('the key status gate', () => {
  test('one finding passes when every check passed', () => {
    const verdict = checkKeyStatus(evidence, NOW, FLOOR.keyStatus);
    expect(verdict.findings.map(({ code, outcome }) => [code, outcome])).toEqual([['key_status_verified', 'pass']]);
    expect([...verdict.proved].every((check) => check.startsWith('stage355_'))).toBe(true);
    expect(verdict.proved.size).toBe(10);
    expect(verdict.hashesHold).toBe(true);
  });

  test('without documents nothing is proved', () => {
    const absent = (role: EvidenceRole, path: string): EvidenceFile => ({ role, path, state: 'absent' });
    const nothing = { ...evidence, result: absent('result', RESULT), status: absent('status', STATUS) };
    const verdict = checkKeyStatus(nothing, NOW, FLOOR.keyStatus);
    expect([...verdict.proved]).toEqual([]);
    expect(verdict).toMatchObject({ hashesHold: false, statusEntryHash: null, resultSha256: null });
  });

  test('a hostile list of key records costs neither time nor memory beyond its size', () => {
    const status = JSON.parse(readFileSync(join('examples/allow', STATUS), 'utf8')) as Record<string, unknown>;
    status['key_records_evaluated'] = Array.from({ length: 300_000 }, () => ({}));
    const bytes = Buffer.from(JSON.stringify(status));
    const before = process.memoryUsage().heapUsed;
    const verdict = checkKeyStatus(
      { ...evidence, status: { ...read('status', STATUS), bytes } as EvidenceFile },
      NOW,
      FLOOR.keyStatus,
    );
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(400 * 1024 * 1024);
    expect(verdict.findings.length).toBeLessThan(500);
    expect(verdict.findings).toContainEqual(expect.objectContaining({ pointer: '/key_records_evaluated/0/algorithm' }));
  });

  test.each([
    ['key_status_checks', 'stage355_key_status_check_not_true'],
    ['safety_boundary', 'stage355_safety_flag_not_true'],
  ])('a hostile %s is counted to its end, and its differences are not kept', (name, code) => {
    const status = JSON.parse(readFileSync(join('examples/allow', STATUS), 'utf8')) as Record<string, object>;
    const kept = Object.keys(status[name] ?? {}).length;
    const flags = Array.from({ length: 200_000 }, (_, index) => [`flag ${String(index)}`, 1] as const);
    // What must be there stands behind the first batches.
    const bytes = Buffer.from(JSON.stringify({ ...status, [name]: { ...Object.fromEntries(flags), ...status[name] } }));
    expect(kept).toBeGreaterThan(0);
    const before = process.memoryUsage().heapUsed;
    const { findings } = checkKeyStatus(
      { ...evidence, status: { ...read('status', STATUS), bytes } as EvidenceFile },
      NOW,
      FLOOR.keyStatus,
    );
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(400 * 1024 * 1024);
    const schema = findings.filter((found) => found.code === 'stage355_status_schema_invalid');
    expect(schema).toHaveLength(MAX_FINDINGS_PER_CODE + 1);
    // Those that the gate listed by a code of their own are not listed twice, and nothing that is there is called missing.
    const listed = findings.filter((found) => found.code === code).length - 1;
    expect(listed).toBe(MAX_FINDINGS_PER_CODE);
    expect(findings.filter((found) => found.expected === 'must be there')).toEqual([]);
    const more = (of: string): string | undefined => findings.findLast((found) => found.code === of)?.message;
    expect(more(code)).toBe(
      `${String(flags.length - MAX_FINDINGS_PER_CODE)} more findings of this kind are not listed one by one.`,
    );
    expect(more('stage355_status_schema_invalid')).toMatch(/^\d{6} more findings/);
  });

  test('a flag that is missing from many, and one late among them that is no boolean, are found', () => {
    const status = JSON.parse(readFileSync(join('examples/allow', STATUS), 'utf8')) as Record<string, object>;
    const flags = Object.fromEntries(Array.from({ length: 1_234 }, (_, index) => [`flag ${String(index)}`, true]));
    const boundary: Record<string, unknown> = { ...flags, ...status['safety_boundary'], late: 'yes' };
    delete boundary['no_raw_secrets'];
    const bytes = Buffer.from(JSON.stringify({ ...status, safety_boundary: boundary }));
    const { findings } = checkKeyStatus(
      { ...evidence, status: { ...read('status', STATUS), bytes } as EvidenceFile },
      NOW,
      FLOOR.keyStatus,
    );
    const places = findings.map(({ pointer }) => pointer);
    expect(places).toContain('/safety_boundary/no_raw_secrets');
    expect(places).toContain('/safety_boundary/late');
    expect(places.filter((place) => /flag|no_private_keys/.test(place ?? ''))).toEqual([]);
  });

  test('a record late in a long list is found at its own place', () => {
    const status = JSON.parse(readFileSync(join('examples/allow', STATUS), 'utf8')) as Record<string, unknown>;
    const [record] = status['key_records_evaluated'] as unknown[];
    status['key_records_evaluated'] = [...Array.from({ length: 1234 }, () => record), { ...(record as object), algorithm: 5 }];
    const bytes = Buffer.from(JSON.stringify(status));
    const { findings } = checkKeyStatus(
      { ...evidence, status: { ...read('status', STATUS), bytes } as EvidenceFile },
      NOW,
      FLOOR.keyStatus,
    );
    expect(findings.filter(({ code }) => code === 'stage355_status_schema_invalid').map(({ pointer }) => pointer)).toEqual([
      '/key_records_evaluated/1234/algorithm',
    ]);
  });

  test.each([
    'ML-DSA',
    'ml_dsa-65',
    'ML\u2011DSA',
    'ＭＬ-ＤＳＡ',
    'ML\u200b DSA',
    'M.L.D.S.A',
    'Dilithium3',
    'FIPS 204',
    '2.16.840.1.101.3.4.3.18',
  ])('%j is ML-DSA', (algorithm) => {
    const status = JSON.parse(readFileSync(join('examples/allow', STATUS), 'utf8')) as Record<string, unknown>;
    const [record] = status['key_records_evaluated'] as object[];
    status['key_records_evaluated'] = [{ ...record, algorithm, present: false }];
    const bytes = Buffer.from(JSON.stringify(status));
    const { findings } = checkKeyStatus(
      { ...evidence, status: { ...read('status', STATUS), bytes } as EvidenceFile },
      NOW,
      FLOOR.keyStatus,
    );
    expect(findings.map(({ code }) => code)).toContain('pqc_key_active_without_presence');
  });

  test('the age counts from the exact second', () => {
    const made = Date.parse('2026-01-05T09:30:00Z');
    const codes = (now: number): string[] =>
      checkKeyStatus(evidence, now, { ...FLOOR.keyStatus, maxAge: 60 }).findings.map(({ code }) => code);
    expect(codes(made + 60_000)).toEqual(['key_status_verified']);
    expect(codes(made + 60_001)).toEqual(['stage355_evidence_too_old', 'stage355_evidence_too_old']);
    expect(codes(made - 5 * 60_000)).toEqual(['key_status_verified']);
    expect(codes(made - 5 * 60_000 - 1)).toContain('stage355_created_at_in_future');
  });
});

describe('what the evidence proves', () => {
  const subject = { context: readContext(environmentOf({}), NOW), settings: DEFAULT_SETTINGS, policy: FLOOR };
  const digest = sha256('archive');
  const proof = (expectedSha256: Digest | null, ledger = evidence.ledger): unknown =>
    checkAll(
      subject,
      { ...evidence, ledger, artifact: { name: 'a', id: 1, sha256: digest, expectedSha256, producer: null } },
      null,
    ).evidenceProof;

  test('is anchored only by an expected hash from elsewhere that it has, and only where its own hashes hold', () => {
    expect(checkAll(subject, evidence, null).evidenceProof).toBe('self-consistent');
    expect(proof(null)).toBe('self-consistent');
    expect(proof(sha256('another'))).toBe('self-consistent');
    expect(proof(digest)).toBe('anchored');
    const broken = checkAll(
      subject,
      {
        ...evidence,
        status: { ...read('status', STATUS), state: 'absent' },
        artifact: { name: 'a', id: 1, sha256: digest, expectedSha256: digest, producer: null },
      },
      null,
    );
    expect(broken.evidenceProof).toBeNull();
  });

  test('is not anchored by the entry hash that the policy expects: the decision stands in the result', () => {
    const expecting = (expectedEntryHash: Digest, of: Evidence): unknown => {
      const policy = { ...FLOOR, keyStatus: { ...FLOOR.keyStatus, expectedEntryHash } };
      const { findings, evidenceProof } = checkAll({ ...subject, policy }, of, null);
      return { proof: evidenceProof, codes: findings.filter(({ outcome }) => outcome === 'block').map(({ code }) => code) };
    };
    const recorded = checkAll(subject, evidence, null).statusEntryHash;
    if (recorded === null) throw new Error('the example has no entry hash');
    expect(expecting(recorded, evidence)).toEqual({ proof: 'self-consistent', codes: [] });
    expect(expecting(sha256('another'), evidence)).toEqual({ proof: null, codes: ['stage355_entry_hash_unexpected'] });
    // A document that only claims the expected hash.
    const text = readFileSync(join('examples/allow', STATUS), 'utf8').replace('"present": true', '"present": false');
    const forged = { ...evidence, status: { ...read('status', STATUS), bytes: Buffer.from(text) } as EvidenceFile };
    expect(expecting(recorded, forged)).toEqual({
      proof: null,
      codes: ['stage355_status_hash_mismatch', 'stage355_entry_hash_unexpected'],
    });
  });
});
