import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { FLOOR, type Policy } from '../../src/base/policy.js';
import { effectivePolicyRecord } from '../../src/base/policy-record.js';
import { DEFAULT_SETTINGS, type Settings } from '../../src/base/settings.js';
import { policyInForce } from '../../src/capture/policy/effective.js';
import { effectiveValues } from '../../src/capture/policy/origins.js';
import type { CommandResult } from '../../src/entry/command-result.js';
import { policyCommand } from '../../src/entry/policy-command.js';
import { changed, documentOf, FULL, layOut, PATH, policyOf } from '../support/policies.js';
import { put, temporaryFolder } from '../support/workspace.js';

let folder: { path: string; remove: () => void };

beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

async function run(operands: readonly string[] = [], json = false): Promise<CommandResult> {
  return await policyCommand(operands, json, folder.path);
}

/** One half of a fresh key. */
function pem(half: 'publicKey' | 'privateKey'): string {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const text =
    half === 'publicKey'
      ? publicKey.export({ type: 'spki', format: 'pem' })
      : privateKey.export({ type: 'pkcs8', format: 'pem' });
  return text.toString();
}

function putFull(): string {
  const { text } = layOut(FULL);
  put(folder.path, PATH, text);
  for (const { key } of FULL['trusted-keys']) put(folder.path, key, pem('publicKey'));
  return text;
}

describe('a policy that is right', () => {
  test('is printed with where each value comes from', async () => {
    put(folder.path, PATH, 'version: 1\nenvironments: [staging, production]\ngates:\n  key-status: { max-age: 90m }\n');
    expect(await run()).toEqual({
      text: [
        'version: 1                                 # policy line 1',
        '# environment: any                         # built-in',
        'environments: [staging, production]        # policy line 2',
        'enforcement: enforce                       # built-in',
        'context:',
        '  local: warn                              # built-in',
        'gates:',
        '  key-status:',
        '    max-age: 90m                           # policy line 4',
        '    # signed-by: no signature is wanted    # built-in',
        '    # expected-entry-hash: any that holds  # built-in',
        '  execution-evidence:',
        '    enabled: false                         # built-in',
        '  beacon-rate:',
        '    enabled: false                         # built-in',
        '  production-action:',
        '    enabled: false                         # built-in',
        '  approval:',
        '    enabled: false                         # built-in',
        'run:',
        '  self-hosted: block                       # built-in',
        '  timeout: 1h                              # built-in',
        '  max-processes: 256                       # built-in',
        '  max-memory-mib: 4096                     # built-in',
        '  # outputs: none                          # built-in',
        '  # pass-environment: none                 # built-in',
        '# trusted-keys: none                       # built-in',
        '',
      ].join('\n'),
      errorText: '',
      status: 0,
    });
  });

  test('and what is printed is a policy that means the same', async () => {
    putFull();
    const printed = await run();
    expect(printed).toMatchObject({ errorText: '', status: 0 });
    expect(printed.text).not.toContain('built-in');
    put(folder.path, 'again.yml', printed.text);
    const [first, second] = [await run([], true), await run(['again.yml'], true)];
    const recordOf = ({ text }: CommandResult): Record<string, unknown> => {
      const { policy } = JSON.parse(text) as { policy: Record<string, unknown> };
      return { ...policy, source: null };
    };
    expect(recordOf(second)).toEqual(recordOf(first));
    expect(recordOf(first)['trusted_keys']).toHaveLength(5);
  });

  test('as data', async () => {
    const text = putFull();
    const printed = await run([], true);
    const { ok, path, values } = JSON.parse(printed.text) as Record<string, unknown>;
    expect({ ok, path }).toEqual({ ok: true, path: PATH });
    const line = text.split('\n').findIndex((one) => one.includes('min-verification-rate')) + 1;
    const pointer = '/gates/beacon-rate/min-verification-rate';
    expect(values).toContainEqual({ pointer, value: '0.950', origin: `policy line ${String(line)}` });
    expect(printed.text).not.toContain('PRIVATE');
  });

  test('in JSON, by its own name', async () => {
    put(folder.path, 'other.json', '{"version": 1, "environment": "production"}');
    expect((await run(['other.json'])).text).toContain('environment: production                    # policy line 1\n');
  });
});

describe('where no policy file is there', () => {
  test('the built-in floor is printed, and that it is no file', async () => {
    const { text, errorText, status } = await run();
    expect({ errorText, status }).toEqual({ errorText: '', status: 0 });
    const [first = '', ...rows] = text.trimEnd().split('\n');
    expect(first).toMatch(/^# There is no policy file, so the built-in floor holds\. One would stand at \.github\//);
    expect(rows.map((row) => row.replace(/ {2,}#/, ' #'))).toContain('enforcement: enforce # built-in');
    // Headings alone say nothing of where they come from.
    expect(rows.filter((row) => !/^ *[a-z-]+:$/.test(row) && !row.endsWith('  # built-in'))).toEqual([]);
  });

  test('as data', async () => {
    const { text, status } = await run([], true);
    const { ok, path, policy, values } = JSON.parse(text) as Record<string, unknown>;
    expect({ status, ok, path, policy }).toMatchObject({ status: 0, ok: true, path: null, policy: { enforcement: 'enforce' } });
    expect(values).toContainEqual({ pointer: '/context/local', value: 'warn', origin: 'built-in' });
  });
});

describe('a policy that is wrong', () => {
  test('has all errors, as compilers print them', async () => {
    put(folder.path, PATH, 'version: 2\ngates: { beacon: 1 }\n');
    const errorText = [
      `${PATH}:1:10: \`version\` is \`2\`; it takes exactly \`1\`. (policy_value_invalid)\n`,
      `${PATH}:2:10: There is no key \`beacon\` in \`gates\`; the nearest one is \`beacon-rate\`. (policy_key_unknown)\n`,
    ].join('');
    expect(await run()).toEqual({ text: '', errorText, status: 3 });
    const asData = await run([], true);
    expect(asData).toMatchObject({ errorText, status: 3 });
    expect(JSON.parse(asData.text)).toMatchObject({
      ok: false,
      problems: [
        { line: 1, column: 10 },
        { line: 2, column: 10 },
      ],
    });
  });

  test.each<[string, () => readonly string[], RegExp]>([
    ['none by its name', () => ['a.yml'], /^a\.yml: There is no such file\.\n$/],
    [
      'two by default',
      () => {
        put(folder.path, PATH, 'version: 1');
        put(folder.path, '.github/fail-closed-gate.json', '{"version": 1}');
        return [];
      },
      /^fail-closed-gate: Only one of these files may be there: /,
    ],
    [
      'a folder',
      () => {
        mkdirSync(join(folder.path, 'a.yml'));
        return ['a.yml'];
      },
      /^a\.yml: It is not a regular file\.\n$/,
    ],
    [
      'a link that leads nowhere',
      () => {
        mkdirSync(join(folder.path, '.github'));
        symlinkSync('nothing', join(folder.path, PATH));
        return [];
      },
      /cannot be read: (Error: )?ENOENT/,
    ],
    [
      'a name that nothing looks for',
      () => {
        put(folder.path, '.github/Fail-Closed-Gate.yml', 'version: 1');
        return [];
      },
      /^fail-closed-gate: There is no policy;.* Nothing looks for \.github\/Fail-Closed-Gate\.yml\./,
    ],
    [
      'a folder that cannot be looked at',
      () => {
        symlinkSync('.github', join(folder.path, '.github'));
        return [];
      },
      /cannot be read: (Error: )?ELOOP/,
    ],
    ['two operands', () => ['a.yml', 'b.yml'], /policy takes one file at most/],
  ])('%s', async (_, prepare, message) => {
    const result = await run(prepare());
    expect(result).toMatchObject({ text: '', status: 3 });
    expect(result.errorText).toMatch(message);
  });

  test.each<[string, (path: string) => void, RegExp]>([
    [
      'a key file that is not there',
      () => undefined,
      /keys\/release\.pem: The key file .* is not there in the workspace\. \(policy_key_missing\)/,
    ],
    [
      'a key file outside',
      (path) => {
        mkdirSync(join(path, 'keys'), { recursive: true });
        symlinkSync('/etc/hostname', join(path, 'keys/release.pem'));
      },
      /Its real path is outside the workspace/,
    ],
    [
      'a key file that is no text',
      (path) => {
        put(path, 'keys/release.pem', new Uint8Array([0xff]));
      },
      /It is not UTF-8/,
    ],
    [
      'a key file that is too large',
      (path) => {
        put(path, 'keys/release.pem', 'x'.repeat(64 * 1024 + 1));
      },
      /at most 65536 are read/,
    ],
    [
      'a key file that holds no key',
      (path) => {
        put(path, 'keys/release.pem', 'release');
      },
      /keys\/release\.pem: The trusted key .* cannot be used.*\(trusted_key_unusable\)/,
    ],
    [
      'a key file that holds a private key',
      (path) => {
        put(path, 'keys/release.pem', pem('privateKey'));
      },
      /keys\/release\.pem: .*\(policy_secret_detected\)/,
    ],
  ])('%s', async (_, prepare, message) => {
    put(folder.path, PATH, layOut(FULL).text);
    for (const { key } of FULL['trusted-keys'].slice(1)) put(folder.path, key, pem('publicKey'));
    prepare(folder.path);
    const result = await run();
    expect(result.status).toBe(3);
    expect(result.errorText).toMatch(message);
  });
});

describe('where values come from', () => {
  async function originsOf(text: string | null, changes: Partial<Settings>): Promise<ReadonlyMap<string, string>> {
    const settings = { ...DEFAULT_SETTINGS, ...changes };
    const document = text === null ? null : documentOf(text);
    const result = policyInForce(text === null ? FLOOR : await policyOf(text), settings);
    if (!result.ok) throw new Error('no policy');
    return new Map(effectiveValues(result.policy, document, settings).map(({ pointer, origin }) => [pointer, origin]));
  }

  test('an input that tightens is named', async () => {
    const text = 'version: 1\nenforcement: report-only\ngates:\n  key-status: { max-age: 24h }';
    const given = { environment: 'production', maxAge: 60, enforcement: 'enforce', requestedAction: 'deploy' } as const;
    const origins = await originsOf(text, given);
    expect(origins.get('/environment')).toBe('input environment');
    expect(origins.get('/enforcement')).toBe('input enforcement');
    expect(origins.get('/gates/key-status/max-age')).toBe('input max-age');
    expect(origins.get('/gates/production-action/enabled')).toBe('input requested-action');
    expect((await originsOf(null, { target: 'web' })).get('/gates/production-action/enabled')).toBe('input target');
  });

  test('an input that changes nothing is not', async () => {
    const text = 'version: 1\nenforcement: report-only\nenvironment: production\ngates:\n  key-status: { max-age: 1h }';
    const given = { environment: 'production', maxAge: 7200, enforcement: 'report-only' } as const;
    const origins = await originsOf(text, given);
    expect(origins.get('/environment')).toBe('policy line 3');
    expect(origins.get('/enforcement')).toBe('policy line 2');
    expect(origins.get('/gates/key-status/max-age')).toBe('policy line 5');
  });

  test('every key of the policy in force has a row', async () => {
    const lines = layOut(FULL);
    const origins = await originsOf(lines.text, {});
    const expected = ['/environment', '/gates/key-status/threshold', '/trusted-keys/1', '/gates/production-action/grants/0'];
    for (const pointer of expected) expect(origins.get(pointer)).toBe(`policy line ${String(lines.at(pointer).line)}`);
    expect([...origins.values()].filter((origin) => origin === 'built-in')).toEqual([]);
  });
});

describe('the record', () => {
  test('holds everything that the policy in force has, and no key material', async () => {
    const policy = await policyOf(layOut(FULL).text);
    const record = effectivePolicyRecord(policy);
    if (record === null) throw new Error('there is no record');
    expect(record.gates.beacon_rate?.min_verification_rate).toBe('0.950');
    expect(record.gates.key_status.max_age_seconds).toBe(86_400);
    expect(record.trusted_keys[0]).toEqual({
      id: 'release',
      identity: null,
      path: 'keys/release.pem',
      sha256: policy.trustedKeys[0]?.sha256,
      purposes: ['key-status', 'execution-evidence', 'beacon-rate'],
      valid_from: '2026-01-01T00:00:00Z',
      valid_until: '2027-01-01T00:00:00Z',
      revoked_at: '2026-06-01T00:00:00Z',
    });
    const secret: Policy = { ...policy, trustedKeys: policy.trustedKeys.map((key) => ({ ...key, pem: 'MATERIAL' })) };
    expect(JSON.stringify(effectivePolicyRecord(secret))).not.toContain('MATERIAL');
  });

  test('differs for policies that differ', async () => {
    const records = new Set<string>();
    const leaves: Readonly<Record<string, string>> = {
      '/environment': 'staging',
      '/environments': '[staging, production, lab]',
      '/enforcement': 'enforce',
      '/context/local': 'warn',
      '/gates/approval/threshold': '1',
      '/gates/approval/two-person': 'false',
      '/gates/approval/signed-request': 'false',
      '/gates/approval/clock-skew': '2m',
      '/gates/approval/max-validity': '25h',
      '/gates/approval/replay': 'off',
      '/run/self-hosted': 'block',
      '/run/timeout': '16m',
      '/run/max-processes': '129',
      '/run/max-memory-mib': '2049',
      '/run/outputs': '[dist]',
      '/run/pass-environment': '[LANG]',
      '/trusted-keys/3/identity': 'zoe',
      '/gates/key-status/max-age': '1h',
      '/gates/key-status/threshold': '1',
      '/gates/key-status/signature': 'a.json',
      '/gates/key-status/expected-entry-hash': `"${'1'.repeat(64)}"`,
      '/gates/execution-evidence/evidence': 'a.json',
      '/gates/execution-evidence/required-environments': '[production]',
      '/gates/execution-evidence/observed-in': '[staging]',
      '/gates/execution-evidence/max-age': '1h',
      '/gates/execution-evidence/missing-evidence-action': 'warn',
      '/gates/execution-evidence/min-hot-symbol-count': '4',
      '/gates/execution-evidence/min-unique-call-paths': '4',
      '/gates/beacon-rate/min-verification-rate': '0.95',
      '/gates/beacon-rate/min-beacon-count': '21',
      '/gates/beacon-rate/missing-beacon-action': 'warn',
      '/gates/beacon-rate/below-threshold-action': 'warn',
      '/gates/beacon-rate/insufficient-action': 'warn',
      '/gates/production-action/actions/0/name': 'release',
      '/gates/production-action/grants/0/granted': 'false',
      '/gates/production-action/grants/0/target': 'Web',
      '/gates/production-action/grants/0/valid-from': '2026-01-02T00:00:00Z',
      '/trusted-keys/0/valid-until': '2027-01-02T00:00:00Z',
      '/trusted-keys/0/revoked-at': '2026-06-02T00:00:00Z',
    };
    const texts = [FULL, ...Object.entries(leaves).map(([pointer, leaf]) => changed(FULL, pointer, leaf))];
    for (const layout of texts) records.add(JSON.stringify(effectivePolicyRecord(await policyOf(layOut(layout).text))));
    expect(records.size).toBe(texts.length);
  });
});
