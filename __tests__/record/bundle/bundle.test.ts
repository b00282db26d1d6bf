import { describe, expect, test } from '@jest/globals';

import { evidencePath, keyPath, MANIFEST_PATH, type BundleFacts } from '../../../src/base/bundle.js';
import { sha256 } from '../../../src/base/digest.js';
import type { EvidenceFile } from '../../../src/base/evidence.js';
import { finding } from '../../../src/base/finding.js';
import { validateBundleManifest } from '../../../src/base/generated/bundle-validators.js';
import { OUTPUT_PATHS } from '../../../src/base/outcome.js';
import { FLOOR } from '../../../src/base/policy.js';
import { makeBundle } from '../../../src/record/bundle/index.js';
import { filesOf, inputsOf, textOf } from '../../support/bundles.js';
import { executionEnvelope, newKey } from '../../support/envelopes.js';
import { SECRETS } from '../../support/secret-forms.js';
import { readFile, RELEASE, SECOND, SIGNED_EVIDENCE, signedRun, STRICT_POLICY } from '../../support/signed-run.js';

const RUN = signedRun();
const LINES = ['{"one":1}\n', '{"two":2}\n'];

function pathsOf(facts: Partial<BundleFacts> = {}): readonly string[] {
  return makeBundle({ ...RUN, auditLines: LINES, ...facts }).map(({ path }) => path);
}

function digestOf(file: EvidenceFile | null | undefined): ReturnType<typeof sha256> {
  if (file?.state !== 'read') throw new Error('the file was not read');
  return file.sha256;
}

const SIGNED_FILES = [
  SIGNED_EVIDENCE.result,
  SIGNED_EVIDENCE.status,
  SIGNED_EVIDENCE.ledger,
  SIGNED_EVIDENCE.signed?.keyStatusSignature,
  ...(SIGNED_EVIDENCE.signed?.executionEvidence ?? []),
  ...(SIGNED_EVIDENCE.signed?.beaconAttestations ?? []),
];

describe('a bundle', () => {
  test('holds records, inputs, log, evidence and keys, and the manifest last', () => {
    expect(RUN.outcome.decision).toBe('allow');
    expect(pathsOf()).toEqual([
      ...OUTPUT_PATHS,
      'recorded-inputs.json',
      'audit-log.jsonl',
      ...SIGNED_FILES.map((file) => evidencePath(digestOf(file))),
      ...[RELEASE, SECOND].map(({ trusted }) => keyPath(trusted.sha256)),
      'manifest.json',
    ]);
  });

  test('has no log where the run could have none', () => {
    expect(pathsOf({ auditLines: null })).not.toContain('audit-log.jsonl');
    expect(textOf(makeBundle({ ...RUN, auditLines: LINES }), 'audit-log.jsonl')).toBe(LINES.join(''));
  });

  test('holds every byte as it was', () => {
    const files = filesOf(makeBundle({ ...RUN, auditLines: LINES }));
    for (const [path, bytes] of files) {
      const named = /^(?:evidence|keys)\/([0-9a-f]{64})\./.exec(path)?.[1];
      if (named !== undefined) expect(sha256(bytes)).toBe(named);
    }
    for (const { path, text } of RUN.outcome.files) expect(Buffer.from(files.get(path) ?? []).toString()).toBe(text);
  });

  test('has the same bytes once, though every role has its own entry', () => {
    const envelope = readFile('execution-evidence', 'evidence/both.dsse.json', executionEnvelope([RELEASE]));
    const signed = {
      keyStatusSignature: null,
      executionEvidence: [envelope],
      beaconAttestations: [{ ...envelope, role: 'beacon-attestation' as const }],
      approval: null,
      findings: [],
    };
    const run = signedRun({ evidence: { ...SIGNED_EVIDENCE, signed } });
    const bundle = makeBundle({ ...run, auditLines: null });
    expect(bundle.filter(({ path }) => path === evidencePath(digestOf(envelope)))).toHaveLength(1);
    expect(inputsOf(bundle).evidence?.files.map(({ role }) => role)).toEqual([
      'result',
      'status',
      'ledger',
      'execution-evidence',
      'beacon-attestation',
    ]);
  });

  test('names files that are not there, without bytes', () => {
    const refused = finding('file_unreadable', 'It cannot be read.', { gate: 'key-status', path: 'x' });
    const evidence = {
      ...SIGNED_EVIDENCE,
      status: { role: 'status', path: 's.json', state: 'absent' },
      ledger: { role: 'ledger', path: 'l.json', state: 'refused', finding: refused },
    } as const;
    const inputs = inputsOf(makeBundle({ ...signedRun({ evidence }), auditLines: null }));
    expect(inputs.evidence?.files.slice(1, 3)).toEqual([
      { role: 'status', path: 's.json', state: 'absent', size: null, sha256: null, finding: null },
      expect.objectContaining({
        role: 'ledger',
        state: 'refused',
        finding: expect.objectContaining({ code: 'file_unreadable' }),
      }),
    ]);
  });

  test('of a run that captured nothing says so, and has the incident that says why', () => {
    const incidents = [finding('policy_missing', 'There is no policy.')];
    const run = signedRun({ evidence: null, incidents, policy: FLOOR, settings: { environment: null } });
    const inputs = inputsOf(makeBundle({ ...run, auditLines: null }));
    expect(inputs.evidence).toBeNull();
    expect(inputs.incidents).toMatchObject([{ code: 'policy_missing', outcome: 'block' }]);
  });
});

describe('the manifest', () => {
  const bundle = makeBundle({ ...RUN, auditLines: LINES });
  const text = textOf(bundle, MANIFEST_PATH);
  const manifest = JSON.parse(text) as { files: { path: string; size: number; sha256: string }[]; manifest_sha256: string };

  test('is canonical, hashed over the rest, and as its schema says', () => {
    expect(validateBundleManifest(manifest)).toBe(true);
    // Its keys and all that it lists are ASCII: sorted, without space, that is the canonical text.
    const sorted = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(sorted)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .sort(([left], [right]) => (left < right ? -1 : 1))
                .map(([key, member]) => [key, sorted(member)]),
            )
          : value;
    expect(text).toBe(JSON.stringify(sorted(manifest)));
    const { manifest_sha256: own, ...rest } = manifest;
    expect(own).toBe(sha256(JSON.stringify(sorted(rest))));
  });

  test('lists every other file once, sorted by path', () => {
    const others = bundle.filter(({ path }) => path !== MANIFEST_PATH);
    const wanted = others.map(({ path, bytes }) => ({ path, size: bytes.length, sha256: sha256(bytes) }));
    expect(manifest.files).toEqual(wanted.sort((left, right) => (left.path < right.path ? -1 : 1)));
    expect(manifest).toMatchObject({ request_id: RUN.outcome.identity.requestId, command: 'gate', evidence_included: true });
  });
});

/** Every text and every encoding under which a secret could hide in the files of a bundle. */
function expectNowhere(facts: BundleFacts, secret: string): void {
  const bundle = makeBundle(facts);
  const everything = Buffer.concat(bundle.map(({ bytes }) => bytes)).toString('latin1');
  expect(everything).not.toContain(secret);
  expect(bundle.filter(({ path }) => path.startsWith('evidence/'))).toEqual([]);
  expect(JSON.parse(textOf(bundle, MANIFEST_PATH))).toMatchObject({ evidence_included: false });
  const { request } = inputsOf(bundle);
  expect(request.metadata).toBeNull();
  const { metadata } = facts.outcome.settings;
  expect(request.metadata_sha256).toBe(metadata === null ? null : sha256(metadata));
}

describe('secret material', () => {
  const ROLES = ['result', 'status', 'ledger', 'keyStatusSignature', 'executionEvidence', 'beaconAttestations'] as const;

  function withContent(role: (typeof ROLES)[number], content: string | Uint8Array): typeof SIGNED_EVIDENCE {
    const signed = SIGNED_EVIDENCE.signed;
    if (signed === null) throw new Error('nothing is signed');
    switch (role) {
      case 'result':
      case 'status':
      case 'ledger':
        return { ...SIGNED_EVIDENCE, [role]: readFile(role, `${role}.json`, content) };
      case 'keyStatusSignature':
        return { ...SIGNED_EVIDENCE, signed: { ...signed, [role]: readFile('key-status-signature', 's.json', content) } };
      case 'executionEvidence':
        return { ...SIGNED_EVIDENCE, signed: { ...signed, [role]: [readFile('execution-evidence', 'e.json', content)] } };
      case 'beaconAttestations':
        return { ...SIGNED_EVIDENCE, signed: { ...signed, [role]: [readFile('beacon-attestation', 'b.json', content)] } };
    }
  }

  describe.each(ROLES)('in a file with the role %s', (role) => {
    test.each(SECRETS)('%s', (_, secret) => {
      const settings = { metadata: 'a=b' };
      const escaped = [...secret].map((letter) => `\\u00${letter.charCodeAt(0).toString(16)}`).join('');
      for (const content of [
        `{"x": ${JSON.stringify(secret)}}`,
        `{"x": "${escaped}"}`,
        `{"x": "${escaped}`,
        Buffer.from(secret, 'utf16le'),
      ]) {
        const run = signedRun({ evidence: withContent(role, content), settings });
        expectNowhere({ ...run, auditLines: LINES }, secret);
        // Whatever the gates said of it: those that did not run say nothing.
        const silent = { ...run.outcome, findings: [], checked: { ...run.outcome.checked, findings: [] } };
        expectNowhere({ ...run, outcome: silent, auditLines: LINES }, secret);
      }
    });
  });

  test.each(SECRETS)('%s, in the payload of an envelope that a stranger signed and nobody reads', (_, secret) => {
    const stranger = newKey('stranger', []);
    const envelope = executionEnvelope([stranger], { note: secret });
    for (const role of ['keyStatusSignature', 'executionEvidence', 'beaconAttestations'] as const) {
      const run = signedRun({ evidence: withContent(role, envelope) });
      expect(run.outcome.findings.map(({ code }) => code)).not.toContain('secret_material_detected');
      expectNowhere({ ...run, auditLines: null }, envelope);
    }
  });

  test.each(SECRETS)('%s, in an envelope that is too large to be judged', (_, secret) => {
    const large = `{"x": ${JSON.stringify(secret)}, "y": "${' '.repeat(2 * 1024 * 1024)}"}`;
    const run = signedRun({ evidence: withContent('executionEvidence', large) });
    expect(run.outcome.reasons).toContain('envelope_too_large');
    expectNowhere({ ...run, auditLines: null }, secret);
  });

  test.each(SECRETS)('%s, in the metadata', (_, secret) => {
    const escaped = [...secret].map((letter) => `\\u00${letter.charCodeAt(0).toString(16)}`).join('');
    for (const metadata of [`key=${secret}`, `{"key": "${escaped}"}`]) {
      expectNowhere({ ...signedRun({ settings: { metadata } }), auditLines: null }, secret);
    }
  });

  test.each(SECRETS)('%s, in what has the place of a public key', (_, secret) => {
    const trusted = { ...RELEASE.trusted, pem: `${RELEASE.trusted.pem}${secret}\n` };
    const run = signedRun({ policy: { ...STRICT_POLICY, trustedKeys: [trusted, SECOND.trusted] } });
    const bundle = makeBundle({ ...run, auditLines: null });
    expect(Buffer.concat(bundle.map(({ bytes }) => bytes)).toString('latin1')).not.toContain(secret);
    expect(bundle.filter(({ path }) => path.startsWith('keys/'))).toHaveLength(1);
  });

  test('that an incident tells of, keeps everything out', () => {
    const incidents = [finding('secret_material_detected', 'Somewhere.')];
    expectNowhere({ ...signedRun({ incidents, settings: { metadata: 'a=b' } }), auditLines: null }, 'a=b');
  });
});

describe('include-evidence', () => {
  test('false keeps evidence and metadata out, and leaves their digests', () => {
    const run = signedRun({ settings: { includeEvidence: false, metadata: 'a=b' } });
    expectNowhere({ ...run, auditLines: null }, 'a=b');
    expect(inputsOf(makeBundle({ ...run, auditLines: null })).evidence?.files.map(({ sha256: digest }) => digest)).toEqual(
      SIGNED_FILES.map(digestOf),
    );
  });

  test.each([null, true])('%s puts both in', (includeEvidence) => {
    const bundle = makeBundle({ ...signedRun({ settings: { includeEvidence, metadata: 'a=b' } }), auditLines: null });
    expect(bundle.filter(({ path }) => path.startsWith('evidence/'))).toHaveLength(6);
    expect(inputsOf(bundle).request.metadata).toBe('a=b');
  });
});
