/** Somebody who knows every rule of the format, and rewrites all of it. */

import { describe, expect, test } from '@jest/globals';

import { asDigest, sha256 } from '../../src/base/digest.js';
import type { Evidence, EvidenceFile } from '../../src/base/evidence.js';
import type { AuditLogLink } from '../../src/base/generated/records.js';
import { canonical } from '../../src/base/canonical.js';
import { isJsonObject, parseJson, type JsonObject } from '../../src/base/json.js';
import { FLOOR } from '../../src/base/policy.js';
import { judge, recordJudgement } from '../../src/gate.js';
import { auditedBundle, failedChecks, judgeBundle } from '../support/audited-bundle.js';
import type { JudgedRun } from '../support/judged-run.js';
import { readFile, RELEASE, SIGNED_EVIDENCE, signedRun, type SignedParts } from '../support/signed-run.js';
import { RESULT, STATUS } from '../support/workspace.js';

const NOTHING_ASKED = { environment: null, subjectDigest: null, requestedAction: null, target: null };
const PLAIN: SignedParts = { policy: FLOOR, settings: NOTHING_ASKED, evidence: { ...SIGNED_EVIDENCE, signed: null } };

function bytesOf(file: EvidenceFile): Uint8Array {
  if (file.state !== 'read') throw new Error(`${file.path} was not read`);
  return file.bytes;
}

function objectOf(text: string): JsonObject {
  const parsed = parseJson(Buffer.from(text));
  if (!parsed.ok || !isJsonObject(parsed.value)) throw new Error('no object');
  return parsed.value;
}

/** A document with another text in it, and the hash that it then has. */
function rehashed(file: EvidenceFile, field: string, change: (text: string) => string): string {
  const text = change(Buffer.from(bytesOf(file)).toString('utf8'));
  return text.replace(new RegExp(`"${field}": "\\w{64}"`), `"${field}": "${sha256(canonical(objectOf(text), field))}"`);
}

/** Evidence that says another engine made it, with every hash made anew. */
function forgedEvidence(): Evidence {
  const status = rehashed(SIGNED_EVIDENCE.status, 'entry_hash', (text) =>
    text.replace(/"engine": "[^"]*"/, '"engine": "Forged"'),
  );
  const entryHash = asDigest(objectOf(status).get('entry_hash')) ?? '';
  const result = rehashed(SIGNED_EVIDENCE.result, 'result_sha256', (text) =>
    text.replace(/"entry_hash": "\w{64}"/, `"entry_hash": "${entryHash}"`),
  );
  return { ...SIGNED_EVIDENCE, status: readFile('status', STATUS, status), result: readFile('result', RESULT, result) };
}

/** The run of `honest`, with the decision of `wanted` in every record, hash and line of the log. */
function withDecisionOf(wanted: SignedParts, honest: SignedParts): (auditLog: AuditLogLink | null) => JudgedRun {
  return (auditLog) => {
    const real = signedRun({ ...honest, auditLog });
    const good = signedRun({ ...wanted, auditLog }).outcome;
    const { statusEntryHash, resultSha256, inputs } = real.outcome.checked;
    const checked = { ...good.checked, inputs, statusEntryHash, resultSha256 };
    return { ...real, outcome: recordJudgement(real.outcome, checked, judge(good, checked, []), auditLog) };
  };
}

const revoked = (file: EvidenceFile): EvidenceFile =>
  readFile(
    'status',
    STATUS,
    rehashed(file, 'entry_hash', (text) => text.replace('"no_private_keys": true', '"no_private_keys": false')),
  );

describe('a decision that is rewritten and rehashed throughout', () => {
  const bad: SignedParts = {
    ...PLAIN,
    evidence: { ...SIGNED_EVIDENCE, signed: null, status: revoked(SIGNED_EVIDENCE.status) },
  };

  test('is a block before that, and proved to be one', () => {
    expect(judgeBundle(auditedBundle((auditLog) => signedRun({ ...bad, auditLog })))).toMatchObject({
      verdict: 'replayed',
      decision: 'block',
    });
  });

  test('fails replay while the evidence is left alone, and nothing but what looks at the evidence', () => {
    const judged = judgeBundle(auditedBundle(withDecisionOf(PLAIN, bad)));
    expect(judged).toMatchObject({ verdict: 'not proved', proof: null, decision: 'allow' });
    expect(failedChecks(judged)).toContain('replay');
    expect(failedChecks(judged).filter((name) => name !== 'replay' && name !== 'evidence-hashes')).toEqual([]);
  });
});

describe('forged evidence with every hash made anew', () => {
  test('is replayed, and never more than self-consistent', () => {
    const forged = auditedBundle((auditLog) =>
      signedRun({ ...PLAIN, evidence: { ...forgedEvidence(), signed: null }, auditLog }),
    );
    expect(judgeBundle(forged)).toMatchObject({ verdict: 'replayed', proof: 'self-consistent', decision: 'allow' });
  });

  test('fails where a signature over the real evidence is asked for', () => {
    const judged = judgeBundle(auditedBundle(withDecisionOf({}, { evidence: forgedEvidence() })));
    expect(judged).toMatchObject({ verdict: 'not proved', decision: 'allow' });
    expect(failedChecks(judged)).toContain('replay');
  });

  test('fails where the auditor knows the keys, though the forger left signatures out', () => {
    const forged = auditedBundle((auditLog) =>
      signedRun({ ...PLAIN, evidence: { ...forgedEvidence(), signed: null }, auditLog }),
    );
    const judged = judgeBundle(forged, { expectedKeys: new Set([RELEASE.trusted.sha256]) });
    expect(failedChecks(judged)).toEqual(['expected-keys']);
  });
});

describe('one flipped bit', () => {
  const files = auditedBundle((auditLog) => signedRun({ auditLog }));

  test.each([...files.keys()])('in any byte of %s is found', (path) => {
    const bytes = files.get(path) ?? Buffer.of();
    const step = Math.max(1, Math.floor(bytes.length / 150));
    for (let at = 0; at < bytes.length; at += step) {
      const flipped = Uint8Array.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      expect([at, judgeBundle(new Map([...files, [path, flipped]])).verdict]).toEqual([at, 'not proved']);
    }
  });
});
