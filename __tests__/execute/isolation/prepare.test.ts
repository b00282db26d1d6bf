/** An isolation that stands and waits, and those that cannot be had. */

import { chmodSync, chownSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from '@jest/globals';

import type { Isolation, IsolationLimits } from '../../../src/base/execution.js';
import { prepareIsolation } from '../../../src/execute/isolation/prepare.js';
import { isRoot, isolationWorkspace, LIMITS, waysHere } from '../../support/isolated.js';
import { put, temporaryFolder } from '../../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);
const { workspace, output } = isolationWorkspace(root);

interface Changes {
  readonly argv?: readonly string[];
  readonly trusted?: readonly string[];
  readonly limits?: Partial<IsolationLimits>;
  readonly script?: string;
}

async function prepare(changes: Changes): Promise<Isolation | readonly string[]> {
  const { argv = ['true'], trusted, limits, script = null } = changes;
  const surroundings = { environment: process.env, records: [], ...(trusted && { trusted }) };
  const plan = { argv, workingDirectory: workspace, workspace, script };
  const prepared = await prepareIsolation(plan, { ...LIMITS, ...limits }, surroundings);
  return prepared.ok ? prepared.isolation : prepared.reasons;
}

async function prepared(changes: Changes): Promise<Isolation> {
  const isolation = await prepare(changes);
  if (!('start' in isolation)) throw new Error(isolation.join('\n'));
  return isolation;
}

/** Processes whose command line holds this text. */
function processesWith(mark: string): number[] {
  return readdirSync('/proc').flatMap((name) => {
    try {
      const isOne = /^\d+$/.test(name) && readFileSync(`/proc/${name}/cmdline`, 'latin1').split('\0').includes(mark);
      return isOne ? [Number(name)] : [];
    } catch {
      return [];
    }
  });
}

const here = waysHere().length > 0 ? describe : describe.skip;

here('an isolation that waits', () => {
  test('has not begun its command', async () => {
    const isolation = await prepared({ argv: ['touch', join(output, 'begun')], limits: { outputs: [output] } });
    expect(readdirSync(output)).toEqual([]);
    expect(await isolation.start()).toMatchObject({ state: 'exited', exitStatus: 0, isolationHeld: true });
    expect(readdirSync(output)).toEqual(['begun']);
  });

  test('is used once', async () => {
    const isolation = await prepared({});
    expect(await isolation.start()).toMatchObject({ state: 'exited' });
    expect(await isolation.start()).toMatchObject({ state: 'not-started', isolationHeld: false });
    await isolation.abandon();
  });

  test('leaves nothing behind when it is abandoned', async () => {
    const mark = `abandoned-${process.hrtime.bigint().toString()}`;
    const isolation = await prepared({ argv: ['echo', mark] });
    expect(processesWith(mark)).not.toEqual([]);
    await isolation.abandon();
    expect(processesWith(mark)).toEqual([]);
    expect(await isolation.start()).toMatchObject({ state: 'not-started', isolationHeld: false });
  });

  test('does not begin where something else has ended it', async () => {
    const mark = `ended-${process.hrtime.bigint().toString()}`;
    const isolation = await prepared({ argv: ['echo', mark] });
    for (const id of processesWith(mark)) {
      try {
        process.kill(id, 'SIGKILL');
      } catch {
        // Another one of them has taken it along.
      }
    }
    expect(await isolation.start()).toMatchObject({ state: 'not-started', exitStatus: null, isolationHeld: false });
  });
});

here('no isolation', () => {
  test('without a program of any mechanism', async () => {
    const trusted = [join(root, 'no-programs')];
    const reasons = await prepare({ trusted });
    expect(reasons).toEqual([
      expect.stringMatching(/^bubblewrap: there is no program bwrap of root's in /),
      expect.stringMatching(/^setpriv: (there is no program setpriv, unshare, |only root can)/),
    ]);
  });

  test('by a program that others can write', async () => {
    put(root, 'own-programs/bwrap', '#!/bin/sh\nexec "$@"\n');
    chmodSync(join(root, 'own-programs/bwrap'), 0o777);
    const trusted = [join(root, 'own-programs')];
    expect(await prepare({ trusted })).toEqual([expect.stringMatching(/no program bwrap of root's/), expect.anything()]);
  });

  // waysHere says that what root starts is left out.
  const asRoot = isRoot ? test : test.skip;

  asRoot('with an output folder that the command could not write to', async () => {
    const folder = join(workspace, 'of-root');
    mkdirSync(folder, { mode: 0o755 });
    chownSync(folder, 0, 0);
    const reasons = await prepare({ limits: { outputs: [folder] } });
    expect(reasons).toHaveLength(2);
    for (const reason of 'start' in reasons ? [] : reasons)
      expect(reason).toMatch(/: user 65534, as whom .* cannot write to .*of-root\.$/);
  });

  test('with a program that is not inside', async () => {
    put(root, 'elsewhere/tool', '#!/bin/sh\n');
    const tool = join(root, 'elsewhere/tool');
    chmodSync(tool, 0o755);
    const reasons = await prepare({ argv: [tool] });
    expect(reasons).toContainEqual(expect.stringMatching(/^bubblewrap: .* cannot run .*elsewhere\/tool\.$/));
  });

  test.each([[['a\0b']], [[]], [['']]])('of what is no command: %j', async (argv) => {
    expect(await prepare({ argv })).toHaveLength(1);
  });
});
