import { chmodSync, mkdirSync, readdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { sha256 } from '../../src/base/digest.js';
import type { EvidenceFile, EvidenceSource, SignedEvidence } from '../../src/base/evidence.js';
import { MAX_EVIDENCE_BYTES, MAX_EVIDENCE_FILES, MAX_JSON_BYTES, MAX_WALKED_ENTRIES } from '../../src/base/limits.js';
import { FLOOR, type Policy } from '../../src/base/policy.js';
import { DEFAULT_SETTINGS, type Settings } from '../../src/base/settings.js';
import { TOOL } from '../../src/base/tool.js';
import { readContext } from '../../src/capture/context.js';
import { environmentOf } from '../../src/capture/environment.js';
import { captureSigned } from '../../src/capture/signed-evidence.js';
import { JUDGED_AT } from '../support/envelopes.js';
import { BEACON_RULES, codesOf, EXECUTION_RULES } from '../support/policy-subject.js';
import { put, RESULT, temporaryFolder } from '../support/workspace.js';

let folder = '';
let remove = (): void => undefined;

beforeEach(() => {
  ({ path: folder, remove } = temporaryFolder());
});
afterEach(() => remove());

/** A run that asks for nothing. */
const RUN = {
  context: readContext(environmentOf({}), JUDGED_AT),
  identity: { requestId: 'local-0123456789abcdef', tool: TOOL },
};

function source(base = folder): EvidenceSource {
  return { base, root: folder, artifact: null };
}

function execution(evidence: readonly string[], more: Partial<Policy> = {}): Policy {
  return { ...FLOOR, executionEvidence: { ...EXECUTION_RULES, evidence }, ...more };
}

function capture(policy: Policy, settings: Partial<Settings> = {}, from = source()): SignedEvidence {
  return captureSigned({ ...DEFAULT_SETTINGS, ...settings }, policy, from, { ...RUN, workspace: source() });
}

function paths(files: readonly EvidenceFile[]): readonly string[] {
  return files.map(({ path, state }) => (state === 'read' ? path : `${path} ${state}`));
}

/** Paths that patterns of the execution gate find. */
function found(...patterns: readonly string[]): readonly string[] {
  const { executionEvidence, findings } = capture(execution(patterns));
  expect(findings).toEqual([]);
  return paths(executionEvidence);
}

describe('patterns', () => {
  test('find files, sorted, each once', () => {
    for (const path of ['evidence/b.json', 'evidence/a.json', 'evidence/sub/c.json', 'evidence/note.txt'])
      put(folder, path, path);
    expect(found('evidence/*.json')).toEqual(['evidence/a.json', 'evidence/b.json']);
    expect(found('evidence/**/*.json', 'evidence/a.json', '*/a.json')).toEqual([
      'evidence/a.json',
      'evidence/b.json',
      'evidence/sub/c.json',
    ]);
    const [first] = capture(execution(['evidence/a.json'])).executionEvidence;
    const bytes = Buffer.from('evidence/a.json');
    expect(first).toEqual({ role: 'execution-evidence', path: 'evidence/a.json', state: 'read', bytes, sha256: sha256(bytes) });
  });

  test('that match nothing are no evidence and no finding', () => {
    put(folder, 'a.json', '');
    expect(found('evidence/*.json', 'evidence/x.json', 'b*.json', 'a/**')).toEqual([]);
  });

  test('start at the base, which may be below the root', () => {
    put(folder, 'app/evidence/a.json', 'a');
    put(folder, 'evidence/b.json', 'b');
    const { executionEvidence } = capture(execution(['evidence/*.json']), {}, source(join(folder, 'app')));
    expect(paths(executionEvidence)).toEqual(['evidence/a.json']);
  });

  test('that are absolute, lead up or are not well formed are a block each', () => {
    const patterns = ['/etc/*', '../*.json', 'a/../../*', '[a', ''];
    const { executionEvidence, findings } = capture(execution(patterns));
    expect(executionEvidence).toEqual([]);
    expect(findings.map(({ code, outcome, gate, found: shown }) => [code, outcome, gate, shown])).toEqual(
      patterns.map((pattern) => ['evidence_pattern_invalid', 'block', 'execution-evidence', pattern]),
    );
  });

  test('that cannot be used are told by every gate that has them, once', () => {
    const policy = execution(['/etc/*', '/etc/*'], { beaconRate: { ...BEACON_RULES, evidence: ['/etc/*'] } });
    expect(capture(policy, { evidence: ['/etc/*'] }).findings.map(({ gate }) => gate)).toEqual([
      'execution-evidence',
      'beacon-rate',
    ]);
  });

  test('see hidden files and folders only where they name the dot', () => {
    for (const path of ['.git/a.json', '.evidence/a.json', 'evidence/.a.json', 'evidence/b.json']) put(folder, path, '');
    expect(found('**/*.json')).toEqual(['evidence/b.json']);
    expect(found('.evidence/*.json')).toEqual(['.evidence/a.json']);
    expect(found('evidence/.*.json')).toEqual(['evidence/.a.json']);
  });

  test('of the input add to those of the policy, for every gate that takes signed evidence', () => {
    for (const path of ['e/a.json', 'b/b.json', 'i/c.json']) put(folder, path, '');
    const beaconRate = { ...BEACON_RULES, evidence: ['b/*.json'] };
    const both = capture(execution(['e/*.json'], { beaconRate }), { evidence: ['i/*.json'] });
    expect(paths(both.executionEvidence)).toEqual(['e/a.json', 'i/c.json']);
    expect(paths(both.beaconAttestations)).toEqual(['b/b.json', 'i/c.json']);
    expect(both.beaconAttestations.map(({ role }) => role)).toEqual(['beacon-attestation', 'beacon-attestation']);
  });

  test('are for gates that are on and take signed evidence', () => {
    put(folder, 'e/a.json', '');
    const policy = execution([], { executionEvidence: { ...EXECUTION_RULES, source: 'metadata' } });
    expect(capture(policy, { evidence: ['e/*.json', '/etc/*'] })).toEqual({
      keyStatusSignature: null,
      approval: null,
      executionEvidence: [],
      beaconAttestations: [],
      findings: [],
    });
    expect(capture(FLOOR, { evidence: ['e/*.json'] }).executionEvidence).toEqual([]);
  });
});

describe('hostile trees', () => {
  test('a link to a file inside is read, one that leads out or nowhere is refused', () => {
    put(folder, 'evidence/real.json', 'real');
    symlinkSync('real.json', join(folder, 'evidence/in.json'));
    symlinkSync('/etc/passwd', join(folder, 'evidence/out.json'));
    symlinkSync('nothing', join(folder, 'evidence/void.json'));
    const { executionEvidence } = capture(execution(['evidence/*.json']));
    expect(paths(executionEvidence)).toEqual([
      'evidence/in.json',
      'evidence/out.json refused',
      'evidence/real.json',
      'evidence/void.json refused',
    ]);
    const refused = executionEvidence.flatMap((file) => (file.state === 'refused' ? [file.finding] : []));
    expect(refused.map(({ code, gate }) => [code, gate])).toEqual([
      ['file_outside_workspace', 'execution-evidence'],
      ['file_unreadable', 'execution-evidence'],
    ]);
  });

  test('links to folders are not followed; one that matches is refused', () => {
    put(folder, 'real/a.json', '');
    mkdirSync(join(folder, 'evidence'));
    symlinkSync('../real', join(folder, 'evidence/sub'));
    symlinkSync('..', join(folder, 'evidence/up'));
    symlinkSync('../real', join(folder, 'evidence/folder.json'));
    expect(found('evidence/**/a.json')).toEqual([]);
    expect(found('evidence/*.json')).toEqual(['evidence/folder.json refused']);
  });

  test('a folder that the pattern names may be a link inside, and none that leads out', () => {
    put(folder, 'real/a.json', '');
    symlinkSync('real', join(folder, 'evidence'));
    expect(found('evidence/*.json')).toEqual(['evidence/a.json']);
    symlinkSync('/etc', join(folder, 'out'));
    symlinkSync('nothing', join(folder, 'void'));
    const { executionEvidence, findings } = capture(execution(['out/*', 'void/*']));
    expect(executionEvidence).toEqual([]);
    expect(findings.map(({ code, path, gate }) => [code, path, gate])).toEqual([
      ['file_outside_workspace', 'out', 'execution-evidence'],
      ['file_unreadable', 'void', 'execution-evidence'],
    ]);
  });

  test('a FIFO that matches is refused and never waited for; a folder that matches is no file', () => {
    mkdirSync(join(folder, 'evidence/folder.json'), { recursive: true });
    expect(spawnSync('mkfifo', [join(folder, 'evidence/fifo.json')]).status).toBe(0);
    expect(found('evidence/*.json')).toEqual(['evidence/fifo.json refused']);
    expect(found('evidence/folder.json')).toEqual(['evidence/folder.json refused']);
  });

  test('a file in the place of a folder is a block', () => {
    put(folder, 'evidence', 'file');
    expect(codesOf(capture(execution(['evidence/*'])).findings)).toEqual(['file_unreadable']);
    expect(paths(capture(execution(['evidence/a.json'])).executionEvidence)).toEqual(['evidence/a.json refused']);
  });

  test('a name that is no Unicode text is a block, not no evidence', () => {
    mkdirSync(join(folder, 'evidence'));
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/evidence/`), Buffer.from([0xff]), Buffer.from('.json')]), '{}');
    const [only] = capture(execution(['evidence/*.json'])).executionEvidence;
    expect(only).toMatchObject({ state: 'refused', finding: { code: 'file_unreadable', outcome: 'block' } });
  });

  test('a folder that cannot be read is a block', () => {
    put(folder, 'evidence/closed/a.json', '');
    const closed = join(folder, 'evidence/closed');
    chmodSync(closed, 0);
    try {
      const readable = canRead(closed);
      const { findings } = capture(execution(['evidence/**/*.json']));
      // Whoever may read anything (root) sees no trouble.
      expect(codesOf(findings)).toEqual(readable ? [] : ['file_unreadable']);
    } finally {
      chmodSync(closed, 0o700);
    }
  });
});

function canRead(path: string): boolean {
  try {
    readdirSync(path);
    return true;
  } catch {
    return false;
  }
}

describe('limits', () => {
  test('so many files, and not one more', () => {
    for (let index = 0; index < MAX_EVIDENCE_FILES; index += 1) put(folder, `e/${String(index)}.json`, '');
    const at = capture(execution(['e/*.json']));
    expect([at.executionEvidence.length, at.findings]).toEqual([MAX_EVIDENCE_FILES, []]);
    put(folder, 'b/one-more.json', '');
    const beaconRate = { ...BEACON_RULES, evidence: ['b/*.json', 'e/1.json'] };
    const past = capture(execution(['e/*.json'], { beaconRate }));
    expect(past.findings.map(({ code, gate, outcome }) => [code, gate, outcome])).toEqual([
      ['evidence_too_many_files', 'beacon-rate', 'block'],
    ]);
  });

  test('a file that both gates take counts once', () => {
    for (let index = 0; index < MAX_EVIDENCE_FILES; index += 1) put(folder, `e/${String(index)}.json`, '');
    const both = capture(execution(['e/*.json'], { beaconRate: { ...BEACON_RULES, evidence: ['e/*'] } }));
    expect([both.executionEvidence.length, both.beaconAttestations.length, both.findings]).toEqual([
      MAX_EVIDENCE_FILES,
      MAX_EVIDENCE_FILES,
      [],
    ]);
  });

  test('so many bytes together, and not one more', () => {
    const sizes = [MAX_JSON_BYTES, MAX_JSON_BYTES, MAX_JSON_BYTES, MAX_EVIDENCE_BYTES - 3 * MAX_JSON_BYTES];
    sizes.forEach((size, index) => {
      put(folder, `e/${String(index)}.json`, '');
      truncateSync(join(folder, `e/${String(index)}.json`), size);
    });
    expect(capture(execution(['e/*.json'])).findings).toEqual([]);
    put(folder, 'e/4.json', '1');
    put(folder, 'e/5.json', '1');
    const past = capture(execution(['e/*.json']));
    expect(codesOf(past.findings)).toEqual(['evidence_too_large']);
    expect(past.executionEvidence.length).toBe(5);
  });

  test('so many entries of folders, and not one more', () => {
    // Looking at the same thousand entries again counts again.
    const names = Array.from({ length: 1000 }, (_, index) => `e/${String(index)}`);
    for (const name of names) put(folder, name, '');
    const patterns = Array.from({ length: MAX_WALKED_ENTRIES / 1000 }, (_, index) => `e/x${String(index)}*`);
    expect(capture(execution(patterns)).findings).toEqual([]);
    put(folder, 'f/y', '');
    const past = capture(execution([...patterns, 'f/y*', 'f/z*']));
    expect(past.findings.map(({ code, message }) => [code, message])).toEqual([
      ['evidence_too_many_files', 'The patterns of evidence files look at more entries of folders than the gate takes.'],
    ]);
  });
});

test('folders that cannot hold a match are not looked at: deeper ones, and hidden ones', () => {
  for (let index = 0; index < 1000; index += 1) {
    put(folder, `e/sub/${String(index)}`, '');
    put(folder, `h/.hidden/${String(index)}`, '');
  }
  const codes = (text: string): readonly string[] => {
    const patterns = Array.from({ length: MAX_WALKED_ENTRIES / 1000 }, (_, index) => text.replace('@', String(index)));
    return codesOf(capture(execution(patterns)).findings);
  };
  expect(codes('e/x@*')).toEqual([]);
  expect(codes('e/*/x@*')).toEqual(['evidence_too_many_files']);
  expect(codes('h/**/x@*')).toEqual([]);
  expect(codes('h/**/.x@*')).toEqual(['evidence_too_many_files']);
});

describe('the signature over the key status', () => {
  const policy = (signature: string | null): Policy => ({
    ...FLOOR,
    keyStatus: { ...FLOOR.keyStatus, signedBy: ['release'], signature },
  });
  const DEFAULT = RESULT.replace('.json', '.dsse.json');

  test('lies beside the result, or where the policy says', () => {
    put(folder, DEFAULT, 'a');
    put(folder, 'other/b.json', 'b');
    put(folder, 'r/result.dsse.json', 'c');
    put(folder, 'r/plain.dsse.json', 'd');
    const at = (signature: string | null, keyStatusResult: string | null): unknown =>
      capture(policy(signature), { keyStatusResult }).keyStatusSignature;
    expect(at(null, null)).toMatchObject({ role: 'key-status-signature', path: DEFAULT, state: 'read', sha256: sha256('a') });
    expect(at('other/b.json', null)).toMatchObject({ path: 'other/b.json', sha256: sha256('b') });
    expect(at(null, 'r/result.json')).toMatchObject({ path: 'r/result.dsse.json', sha256: sha256('c') });
    expect(at(null, 'r/plain')).toMatchObject({ path: 'r/plain.dsse.json', sha256: sha256('d') });
    expect(at(null, 'r/none.json')).toMatchObject({ path: 'r/none.dsse.json', state: 'absent' });
    expect(at('../x.json', null)).toMatchObject({ state: 'absent' });
    expect(at('/etc/passwd', null)).toMatchObject({
      state: 'refused',
      finding: { code: 'file_outside_workspace', gate: 'key-status' },
    });
  });

  test('has the bare name in an artifact without folders', () => {
    put(folder, 'stage355_revocation_enforcement_result.dsse.json', 'a');
    const artifact = { name: 'a', id: 1, sha256: sha256('a'), expectedSha256: null, producer: null };
    const { keyStatusSignature } = capture(policy(null), {}, { ...source(), artifact });
    expect(keyStatusSignature).toMatchObject({ state: 'read', path: 'stage355_revocation_enforcement_result.dsse.json' });
  });

  test('is not looked for where the policy wants none', () => {
    put(folder, DEFAULT, 'a');
    expect(capture(FLOOR).keyStatusSignature).toBeNull();
  });
});
