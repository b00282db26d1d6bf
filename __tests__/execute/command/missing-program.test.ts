import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, expect, test } from '@jest/globals';

import { MISSING_PROGRAM, missingProgram } from '../../../src/execute/command/missing-program.js';
import { put, temporaryFolder } from '../../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);
put(root, 'bin/tool', '#!/bin/sh\n');
chmodSync(join(root, 'bin/tool'), 0o755);
put(root, 'bin/text', 'text');
chmodSync(join(root, 'bin/text'), 0o644);
mkdirSync(join(root, 'bin/folder'));

const NOWHERE = '/nowhere';

if (process.platform !== 'win32') {
  test.each<readonly [name: string, folder: string, path: string | undefined, isThere: boolean]>([
    ['sh', root, '/usr/bin:/bin', true],
    ['tool', root, join(root, 'bin'), true],
    ['tool', root, `${NOWHERE}:bin`, true],
    ['tool', join(root, 'bin'), `${NOWHERE}:`, true],
    ['tool', join(root, 'bin'), '', true],
    ['tool', join(root, 'bin'), NOWHERE, false],
    ['tool', root, NOWHERE, false],
    // Each system looks in folders of its own then.
    ['no-such-program', root, undefined, true],
    ['./bin/tool', root, undefined, true],
    ['./bin/gone', root, undefined, false],
    ['./bin/text', root, '', false],
    ['text', root, 'bin', false],
    ['./bin/folder', root, '', false],
    [join(root, 'bin/tool'), NOWHERE, '', true],
    [join(root, 'bin/tool/x'), root, '', false],
  ])('%s in %s, with PATH %j: %p', (name, folder, path, isThere) => {
    expect(missingProgram(name, folder, path)).toBe(isThere ? null : MISSING_PROGRAM);
  });
}
