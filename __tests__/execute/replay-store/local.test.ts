import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { GateError } from '../../../src/base/error.js';
import { claimKey, type NonceClaim } from '../../../src/base/replay-store.js';
import { defaultNonceFolder } from '../../../src/execute/replay-store/folder.js';
import { createLocalReplayStore } from '../../../src/execute/replay-store/local.js';
import { temporaryFolder } from '../../support/workspace.js';
import { CLAIM, gateError, interceptedFileSystem, NEVER, stateOf } from './nonce-fixture.js';

let root: ReturnType<typeof temporaryFolder>;
let folder = '';
beforeEach(() => {
  root = temporaryFolder();
  folder = join(root.path, 'state/nonces');
});
afterEach(() => {
  root.remove();
});

function fileOf(claim: NonceClaim): string {
  return join(folder, claimKey(claim));
}

function claimed(claim: NonceClaim = CLAIM): ReturnType<typeof stateOf> {
  return stateOf(createLocalReplayStore(folder).claim(claim, NEVER));
}

describe('a claim in a folder', () => {
  test('is the first one, once', async () => {
    expect([await claimed(), await claimed(), await claimed({ ...CLAIM, requestId: 'local-other', until: 0 })]).toEqual([
      'claimed',
      'already-used',
      'already-used',
    ]);
  });

  test('says what was claimed, by whom and until when, to this user alone', async () => {
    await claimed({ ...CLAIM, until: CLAIM.until + 250 });
    expect(readFileSync(fileOf(CLAIM), 'utf8')).toBe(
      '{"action":"deploy","identity":"octo","nonce":"nonce-of-the-tests","request_id":"local-0123456789abcdef",' +
        '"schema":"fail-closed-gate/nonce/v1","until":"2026-07-01T00:00:00.25Z"}',
    );
    expect(readdirSync(folder)).toEqual([claimKey(CLAIM)]);
    for (const [path, mode] of [
      [fileOf(CLAIM), 0o600],
      [folder, 0o700],
      [join(root.path, 'state'), 0o700],
    ] as const) {
      expect({ path, mode: statSync(path).mode & 0o777 }).toEqual({ path, mode });
    }
  });

  test('behaves as a set does, whatever the order', async () => {
    const parts = {
      identity: fc.constantFrom('a', 'A', 'b'),
      action: fc.constantFrom('x', 'y'),
      nonce: fc.constantFrom('1', '2'),
    };
    const claims = fc.array(fc.record(parts), { maxLength: 30 });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(claims, async (sequence) => {
        run += 1;
        folder = join(root.path, String(run));
        const used = new Set<string>();
        for (const { identity, action, nonce } of sequence) {
          const key = [identity.toLowerCase(), action, nonce].join();
          expect(await claimed({ ...CLAIM, identity, action, nonce })).toBe(used.has(key) ? 'already-used' : 'claimed');
          used.add(key);
        }
        expect(used.size === 0 ? [] : readdirSync(folder)).toHaveLength(used.size);
      }),
      { numRuns: 40 },
    );
  });

  const LEFT: readonly (readonly [what: string, put: (path: string) => void])[] = [
    [
      'an empty file',
      (path) => {
        writeFileSync(path, '');
      },
    ],
    [
      'half a claim',
      (path) => {
        writeFileSync(path, '{"action":"depl');
      },
    ],
    [
      'garbage',
      (path) => {
        writeFileSync(path, Buffer.from([0, 255, 7]));
      },
    ],
    [
      'a folder',
      (path) => {
        mkdirSync(path);
      },
    ],
    [
      'a link to nothing',
      (path) => {
        symlinkSync('nothing', path);
      },
    ],
    [
      'a link to another claim',
      (path) => {
        symlinkSync(claimKey({ ...CLAIM, nonce: 'other' }), path);
      },
    ],
  ];
  test.each(LEFT)('was made already where there is %s in its place', async (_what, put) => {
    expect(await claimed({ ...CLAIM, nonce: 'other' })).toBe('claimed');
    put(fileOf(CLAIM));
    expect(await claimed()).toBe('already-used');
  });
});

describe('nothing is claimed', () => {
  const FOLDERS: readonly (readonly [what: string, make: () => void, why: string])[] = [
    [
      'the folder is a link',
      () => {
        mkdirSync(join(root.path, 'real'));
        symlinkSync('../real', folder);
      },
      'is a symbolic link',
    ],
    [
      'the folder is a link to nothing',
      () => {
        symlinkSync('nothing', folder);
      },
      'is a symbolic link',
    ],
    [
      'the folder is a file',
      () => {
        writeFileSync(folder, '');
      },
      'is no folder',
    ],
    [
      'the group may write to the folder',
      () => {
        mkdirSync(folder);
        chmodSync(folder, 0o770);
      },
      'mode 0770',
    ],
    [
      'everybody may write to the folder',
      () => {
        mkdirSync(folder);
        chmodSync(folder, 0o1702);
      },
      'mode 1702',
    ],
  ];
  test.each(FOLDERS)('where %s', async (_what, make, why) => {
    mkdirSync(join(root.path, 'state'));
    make();
    const { code, message } = await gateError(createLocalReplayStore(folder).claim(CLAIM, NEVER));
    expect(code).toBe('replay_store_unavailable');
    expect(message).toContain(folder);
    expect(message).toContain(why);
    expect(existsSync(fileOf(CLAIM))).toBe(false);
  });

  test('where the folder is of somebody else', async () => {
    mkdirSync(folder, { recursive: true });
    const owner = statSync(folder).uid;
    const fs = { ...interceptedFileSystem(() => undefined), userId: () => owner + 1 };
    const { message } = await gateError(createLocalReplayStore(folder, fs).claim(CLAIM, NEVER));
    expect(message).toContain(`belongs to user ${String(owner)} and not to ${String(owner + 1)}`);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    ['a part of it is empty', { nonce: '' }],
    ['it has no canonical text', { requestId: '\udfff' }],
    ['its time is none of the calendar', { until: 1e20 }],
    ['its time is beyond the year 9999', { until: Date.UTC(10_000, 0) }],
    ['its time is no number', { until: Number.NaN }],
  ])('where %s', async (_what, change) => {
    expect(await claimed({ ...CLAIM, ...change })).toBe('replay_store_unavailable');
    expect(existsSync(folder)).toBe(false);
  });

  test('after the run was cancelled, which is what the error says', async () => {
    const cancelled = AbortSignal.abort(new GateError('run_interrupted', 'The run was cancelled.'));
    expect(await stateOf(createLocalReplayStore(folder).claim(CLAIM, cancelled))).toBe('run_interrupted');
    expect(await stateOf(createLocalReplayStore(folder).claim(CLAIM, AbortSignal.abort()))).toBe('replay_store_unavailable');
    expect(existsSync(folder)).toBe(false);
  });
});

describe('the folder outside of CI', () => {
  const lookUp = (variables: Readonly<Record<string, string>>) =>
    defaultNonceFolder((name) => new Map(Object.entries(variables)).get(name) ?? null);

  test.each([
    [{ XDG_STATE_HOME: '/state', HOME: '/home/a' }, '/state/fail-closed-gate/nonces'],
    [{ XDG_STATE_HOME: '', HOME: '/home/a' }, '/home/a/.local/state/fail-closed-gate/nonces'],
    [{ HOME: '/home/a' }, '/home/a/.local/state/fail-closed-gate/nonces'],
    [{ XDG_STATE_HOME: '/state' }, '/state/fail-closed-gate/nonces'],
  ])('%j: %s', (variables, expected) => {
    expect(lookUp(variables)).toBe(expected);
  });

  test.each([
    [{}, 'HOME is not set'],
    [{ HOME: '' }, 'HOME is not set'],
    [{ HOME: 'home' }, 'HOME is no absolute path'],
    [{ XDG_STATE_HOME: 'state', HOME: '/home/a' }, 'XDG_STATE_HOME is no absolute path'],
  ])('%j: none, because %s', (variables, why) => {
    expect(() => lookUp(variables)).toThrow(why);
    expect(() => lookUp(variables)).toThrow(GateError);
  });
});
