/** A program that tries everything: what it reaches when it runs freely, and what of that is left when it is isolated. */

import { join, resolve } from 'node:path';

import { afterAll, describe, expect, test } from '@jest/globals';

import { ISOLATION_ASPECTS } from '../../../src/base/execution.js';
import { hostileWorld } from '../../support/hostile-world.js';
import { heard, isRoot, runIsolatedIn, waysHere } from '../../support/isolated.js';
import { temporaryFolder } from '../../support/workspace.js';

/** `always`: what the program manages in a direct run, whoever runs it. `root`: what only root manages there. */
const REACHED_DIRECTLY: Readonly<Record<string, 'always' | 'root' | 'not asked'>> = {
  'connect to a server of the host': 'always',
  'connect to a docker socket': 'always',
  'connect to an agent socket': 'always',
  'connect to a socket in the workspace': 'always',
  'connect to an abstract socket': 'always',
  'have another network interface': 'not asked',
  'resolve a name': 'always',
  'read the home folder': 'always',
  'read the home folder of root': 'root',
  'read a token of git': 'always',
  'read the token of a nested checkout': 'always',
  'read a token file of a login action': 'always',
  'see a token variable': 'always',
  'see a token variable of another process': 'always',
  'see a process of the host': 'always',
  'see more processes than its own': 'always',
  'signal a process of the host': 'always',
  'trace a process of the host': 'root',
  'write to the workspace': 'always',
  'change a file of the workspace': 'always',
  'write below the output folder of records': 'always',
  'write where the runner reads variables': 'always',
  'write to the system': 'root',
  'make a user namespace': 'not asked',
  'make a mount': 'root',
  'become root': 'root',
  'be root': 'root',
  'gain rights by a set-user-id program': 'root',
  'gain rights by sudo': 'not asked',
  'have a capability': 'root',
  'raise a limit': 'not asked',
  'read the memory of the machine': 'not asked',
  'set a kernel parameter': 'root',
  'use a descriptor that was left open': 'always',
  'overwrite what was printed before': 'always',
  'type into the terminal of the caller': 'not asked',
};

/** What it is given on purpose. */
const GIVEN = ['write to an output folder', 'use a temporary folder'];

const ATTEMPTS = [...Object.keys(REACHED_DIRECTLY), ...GIVEN, 'use its home folder', 'use a loopback of its own'];

function read(stdout: string): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(stdout);
  if (typeof value !== 'object' || value === null) throw new Error('the program said nothing');
  return { ...value };
}

const ways = waysHere();

test.each(ways)('isolated, nothing is reached: $name', async (way) => {
  const { path: root, remove } = temporaryFolder();
  const world = await hostileWorld(root);
  try {
    const run = await runIsolatedIn(way, {
      root,
      plan: { argv: world.argv, workspace: world.workspace },
      limits: { outputs: [world.output] },
      env: world.env,
      leftOpen: world.leftOpen,
      toFile: join(root, 'printed'),
    });
    expect(run.reasons).toEqual([]);
    expect(run.report).toEqual({ mechanism: way.mechanism, verified: ISOLATION_ASPECTS });
    expect(run.outcome).toMatchObject({ state: 'exited', exitStatus: 0, isolationHeld: true });
    const managed = read(run.stdout);
    expect(Object.keys(managed).sort()).toEqual([...ATTEMPTS].sort());
    const reached = Object.keys(managed).filter((attempt) => managed[attempt] === true);
    // A loopback that is down is as empty as one that is up.
    expect(reached.filter((attempt) => attempt !== 'use a loopback of its own').sort()).toEqual(
      [...GIVEN, 'use its home folder'].sort(),
    );
  } finally {
    world.end();
    remove();
  }
});

describe('the same program, run directly', () => {
  const { path: root, remove } = temporaryFolder();
  afterAll(remove);
  const linux = process.platform === 'linux' ? test : test.skip;

  linux('reaches what there is to reach', async () => {
    const world = await hostileWorld(root);
    try {
      const child = resolve('build/__tests__/support/run-direct-child.js');
      const command = [process.execPath, child, world.workspace, '', ...world.argv];
      const run = await heard(command, { root, env: world.env, leftOpen: world.leftOpen, toFile: join(root, 'printed') });
      const managed = read(run.stdout);
      expect(Object.keys(managed).sort()).toEqual([...ATTEMPTS].sort());
      const expected = Object.keys(REACHED_DIRECTLY).filter(
        (attempt) => REACHED_DIRECTLY[attempt] === 'always' || (isRoot && REACHED_DIRECTLY[attempt] === 'root'),
      );
      expect([...expected, ...GIVEN].filter((attempt) => managed[attempt] !== true)).toEqual([]);
    } finally {
      world.end();
    }
  });
});
