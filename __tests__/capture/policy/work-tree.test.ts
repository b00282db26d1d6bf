import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { MAX_KEY_BYTES, MAX_POLICY_BYTES } from '../../../src/base/limits.js';
import { asDigest, sha256 } from '../../../src/base/digest.js';
import { DEFAULT_SETTINGS } from '../../../src/base/settings.js';
import { wantsPolicy } from '../../../src/capture/policy-wanted.js';
import {
  capture,
  findingOf,
  KEY_PATH,
  POLICY,
  POLICY_PATH,
  policyOf,
  policyRequest,
  PUBLIC_KEY,
} from '../../support/policy-request.js';
import { put, temporaryFolder } from '../../support/workspace.js';

let folder: ReturnType<typeof temporaryFolder>;
let workspace: string;

beforeEach(() => {
  folder = temporaryFolder();
  workspace = join(folder.path, 'workspace');
  mkdirSync(workspace);
});

afterEach(() => {
  folder.remove();
});

function putPolicy(path = POLICY_PATH): void {
  put(workspace, path, POLICY);
  put(workspace, KEY_PATH, PUBLIC_KEY);
}

test('without a policy file the floor holds', async () => {
  const policy = policyOf(await capture({ workspace, settings: { environment: 'production' } }));
  expect(policy.source).toBeNull();
  expect(policy.environment).toBe('production');
});

test.each(['.github/fail-closed-gate.yml', '.github/fail-closed-gate.yaml'])(
  'the default %s is read, with its keys',
  async (path) => {
    putPolicy(path);
    const policy = policyOf(await capture({ workspace }));
    expect(policy.source).toEqual({ path, commit: null, sha256: sha256(POLICY) });
    expect(policy.trustedKeys).toMatchObject([{ path: KEY_PATH, pem: PUBLIC_KEY, sha256: sha256(PUBLIC_KEY) }]);
  },
);

test('of two default files none is taken', async () => {
  putPolicy();
  put(workspace, '.github/fail-closed-gate.json', '{"version":1}');
  const found = '.github/fail-closed-gate.yml, .github/fail-closed-gate.json';
  expect(findingOf(await capture({ workspace }))).toMatchObject({ code: 'policy_ambiguous', found, outcome: 'block' });
  // One that is named is meant.
  expect(policyOf(await capture({ workspace, settings: { policy: POLICY_PATH } })).source?.path).toBe(POLICY_PATH);
});

test.each([
  '.github/fail-closed-gate.YML',
  '.github/Fail-Closed-Gate.yaml',
  '.github/fail_closed_gate.yml',
  '.github/failclosedgate.json',
  'app/.github/fail-closed-gate.yml',
  'app/.github/Fail-Closed-Gate.yml',
])('the policy %s is not overlooked', async (path) => {
  put(workspace, path, POLICY);
  mkdirSync(join(workspace, 'app'), { recursive: true });
  const places = { workspace, workingDirectory: join(workspace, 'app') };
  const context = policyRequest(places).context;
  expect(findingOf(await capture(places))).toMatchObject({ code: 'policy_ambiguous', found: path, outcome: 'block' });
  expect(wantsPolicy(DEFAULT_SETTINGS, places, context)).toBe(true);
  // One that is named is meant, and so is one under a default name.
  putPolicy();
  expect(policyOf(await capture(places)).source?.path).toBe(POLICY_PATH);
});

test.each(['.github/fail-closed-gate.md', '.github/workflows/fail-closed-gate.yml', 'other/.github/fail-closed-gate.yml'])(
  "the file %s is nobody's policy",
  async (path) => {
    put(workspace, path, POLICY);
    mkdirSync(join(workspace, 'app'));
    const places = { workspace, workingDirectory: join(workspace, 'app') };
    expect(policyOf(await capture(places)).source).toBeNull();
    expect(wantsPolicy(DEFAULT_SETTINGS, places, policyRequest(places).context)).toBe(false);
  },
);

test('a link that leads nowhere is no absent file', async () => {
  mkdirSync(join(workspace, '.github'));
  symlinkSync('nowhere', join(workspace, POLICY_PATH));
  expect(findingOf(await capture({ workspace }))).toMatchObject({ code: 'policy_file_refused', path: POLICY_PATH });
});

test('a folder of defaults that loops is no absent file', async () => {
  symlinkSync('.github', join(workspace, '.github'));
  expect(findingOf(await capture({ workspace }))).toMatchObject({ code: 'policy_file_refused', path: POLICY_PATH });
});

describe('the input policy', () => {
  test('starts at the working directory', async () => {
    put(workspace, 'app/gate.yml', POLICY);
    put(workspace, KEY_PATH, PUBLIC_KEY);
    const settings = { policy: './gate.yml', workingDirectory: 'app' };
    const policy = policyOf(await capture({ workspace, workingDirectory: join(workspace, 'app'), settings }));
    expect(policy.source?.path).toBe('app/gate.yml');
  });

  test('may be absolute, also by a name of the workspace that leads through a link', async () => {
    put(workspace, 'gate.yml', POLICY);
    put(workspace, KEY_PATH, PUBLIC_KEY);
    const alias = join(folder.path, 'alias');
    symlinkSync(workspace, alias);
    for (const policy of [join(workspace, 'gate.yml'), join(alias, 'gate.yml')]) {
      const captured = await capture({ workspace, settings: { policy }, variables: { GITHUB_WORKSPACE: alias } });
      expect(policyOf(captured).source?.path).toBe('gate.yml');
    }
  });

  test('names a file that must be there', async () => {
    putPolicy();
    const finding = findingOf(await capture({ workspace, settings: { policy: 'other.yml' } }));
    expect(finding).toMatchObject({ code: 'policy_missing', path: 'other.yml', outcome: 'block' });
  });

  test.each(['../gate.yml', '/etc/gate.yml', '.', '', 'gate.txt', 'gate', 'a\\b.yml', 'a:b.yml', '../workspace-2/gate.yml'])(
    'does not take %j',
    async (policy) => {
      put(folder.path, 'gate.yml', POLICY);
      put(folder.path, 'workspace-2/gate.yml', POLICY);
      put(workspace, 'gate.txt', POLICY);
      expect(findingOf(await capture({ workspace, settings: { policy } }))).toMatchObject({ code: 'input_invalid' });
    },
  );
});

describe('the policy file', () => {
  test('may be a link inside of the workspace, and none out of it', async () => {
    put(workspace, 'real.yml', POLICY);
    put(workspace, KEY_PATH, PUBLIC_KEY);
    put(folder.path, 'outside.yml', POLICY);
    symlinkSync('real.yml', join(workspace, 'in.yml'));
    symlinkSync('../outside.yml', join(workspace, 'out.yml'));
    expect(policyOf(await capture({ workspace, settings: { policy: 'in.yml' } })).source?.path).toBe('in.yml');
    const finding = findingOf(await capture({ workspace, settings: { policy: 'out.yml' } }));
    expect(finding).toMatchObject({ code: 'policy_file_refused', path: 'out.yml' });
    expect(finding.message).toContain('outside the workspace');
  });

  test('must be a regular file', async () => {
    mkdirSync(join(workspace, 'folder.yml'));
    execFileSync('mkfifo', [join(workspace, 'fifo.yml')]);
    for (const policy of ['folder.yml', 'fifo.yml']) {
      const finding = findingOf(await capture({ workspace, settings: { policy } }));
      expect(finding).toMatchObject({ code: 'policy_file_refused' });
      expect(finding.message).toContain('not a regular file');
    }
  });

  test('is read up to its limit and not a byte beyond', async () => {
    const padded = (length: number): string => `version: 1\n#${'x'.repeat(length - 13)}\n`;
    put(workspace, POLICY_PATH, padded(MAX_POLICY_BYTES));
    expect(policyOf(await capture({ workspace })).source?.path).toBe(POLICY_PATH);
    put(workspace, POLICY_PATH, padded(MAX_POLICY_BYTES + 1));
    expect(findingOf(await capture({ workspace }))).toMatchObject({ code: 'policy_file_refused', path: POLICY_PATH });
  });

  test('must hold no secret', async () => {
    putPolicy();
    put(workspace, POLICY_PATH, `${POLICY}# ghp_${'a'.repeat(36)}\n`);
    const finding = findingOf(await capture({ workspace }));
    expect(finding).toMatchObject({ code: 'policy_secret_detected', path: POLICY_PATH });
    expect(JSON.stringify(finding)).not.toContain('ghp_');
  });

  test('is pinned by policy-sha256', async () => {
    putPolicy();
    const right = sha256(POLICY);
    const wrong = asDigest('0'.repeat(64));
    expect(policyOf(await capture({ workspace, settings: { policySha256: right } })).source?.sha256).toBe(right);
    const finding = findingOf(await capture({ workspace, settings: { policySha256: wrong } }));
    expect(finding).toMatchObject({ code: 'policy_sha256_mismatch', expected: wrong, found: right, path: POLICY_PATH });
  });

  test('that is pinned must be there', async () => {
    const settings = { policySha256: sha256(POLICY) };
    expect(findingOf(await capture({ workspace, settings }))).toMatchObject({ code: 'policy_missing', found: 'nothing' });
  });
});

describe('a key file', () => {
  const keyFinding = async (): Promise<unknown> => findingOf(await capture({ workspace }));

  test('must be there', async () => {
    put(workspace, POLICY_PATH, POLICY);
    expect(await keyFinding()).toMatchObject({ code: 'policy_key_missing', path: KEY_PATH, outcome: 'block' });
  });

  test('is public', async () => {
    putPolicy();
    const { privateKey } = generateKeyPairSync('ed25519');
    put(workspace, KEY_PATH, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    expect(await keyFinding()).toMatchObject({ code: 'policy_secret_detected', path: KEY_PATH });
  });

  test('is text', async () => {
    putPolicy();
    put(workspace, KEY_PATH, Uint8Array.of(0x2d, 0xff));
    expect(await keyFinding()).toMatchObject({ code: 'policy_file_refused', path: KEY_PATH });
  });

  test('is read up to its limit and not a byte beyond', async () => {
    putPolicy();
    put(workspace, KEY_PATH, PUBLIC_KEY.padEnd(MAX_KEY_BYTES, '\n'));
    expect(policyOf(await capture({ workspace })).trustedKeys[0]?.pem).toHaveLength(MAX_KEY_BYTES);
    put(workspace, KEY_PATH, PUBLIC_KEY.padEnd(MAX_KEY_BYTES + 1, '\n'));
    expect(await keyFinding()).toMatchObject({ code: 'policy_file_refused', path: KEY_PATH });
  });

  test.each([
    '/etc/release.pem',
    '../release.pem',
    'keys/../../release.pem',
    'keys\\release.pem',
    './keys/release.pem',
    'keys//release.pem',
  ])('has a path below the workspace, not %s', async (path) => {
    put(folder.path, 'release.pem', PUBLIC_KEY);
    putPolicy();
    put(workspace, POLICY_PATH, POLICY.replace(KEY_PATH, path));
    expect(await keyFinding()).toMatchObject({ code: 'policy_value_invalid' });
  });

  test('does not start at the working directory', async () => {
    put(workspace, POLICY_PATH, POLICY);
    put(workspace, `app/${KEY_PATH}`, PUBLIC_KEY);
    const workingDirectory = join(workspace, 'app');
    const captured = await capture({ workspace, workingDirectory, settings: { workingDirectory: 'app' } });
    expect(findingOf(captured)).toMatchObject({ code: 'policy_key_missing' });
  });

  test('leads through no link out of the workspace', async () => {
    put(folder.path, KEY_PATH, PUBLIC_KEY);
    put(workspace, POLICY_PATH, POLICY);
    symlinkSync('../keys', join(workspace, 'keys'));
    expect(await keyFinding()).toMatchObject({ code: 'policy_file_refused', path: KEY_PATH });
  });
});
