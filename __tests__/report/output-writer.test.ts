import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { EOL } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { setOutput } from '../../src/actions-core.js';
import { createOutputWriter } from '../../src/report/output-writer.js';
import { stepOutputs } from '../../src/report/outputs.js';
import { HOSTILE_TEXTS, hostileRun } from '../support/outcome.js';
import { readStepOutputs } from '../support/step-outputs.js';
import { withEnvironment } from '../support/with-environment.js';
import { temporaryFolder } from '../support/workspace.js';

let folder: ReturnType<typeof temporaryFolder>;
let path = '';
beforeEach(() => {
  folder = temporaryFolder();
  path = join(folder.path, 'output');
  writeFileSync(path, '');
});
afterEach(() => {
  folder.remove();
});

/** As the toolkit does it. */
const append = (name: string, value: string): void => {
  appendFileSync(path, `${name}<<X${EOL}${value}${EOL}X${EOL}`);
};
const written = (): Record<string, string> => readStepOutputs(readFileSync(path, 'utf8'));

describe('with the real toolkit and a real file', () => {
  const withOutputFile = async (work: () => void): Promise<void> =>
    await withEnvironment({ GITHUB_OUTPUT: path }, async () => {
      work();
      await Promise.resolve();
    });

  test('every output arrives as it is, whatever stands in it', async () => {
    await withOutputFile(() => {
      fc.assert(
        fc.property(fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: 'binary' })), (text) => {
          writeFileSync(path, '');
          const { outcome, delivery } = hostileRun(text);
          const outputs = stepOutputs(outcome, delivery);
          createOutputWriter(path)(outputs, setOutput);
          const expected = Object.fromEntries([...outputs].map(([name, value]) => [name, value.toWellFormed()]));
          expect(written()).toEqual(expected);
          expect(written()['allowed']).toBe('false');
        }),
        { numRuns: 100 },
      );
    });
  });

  test('a value cannot end itself and set another output', async () => {
    const attack = ['x', 'ghadelimiter_00000000-0000-0000-0000-000000000000', 'allowed<<X', 'true', 'X', ''].join('\n');
    await withOutputFile(() => {
      createOutputWriter(path)(new Map([['request-id', attack]]), setOutput);
    });
    expect(written()).toEqual({ 'request-id': attack });
  });
});

describe('an output that does not arrive', () => {
  const outputs = new Map([
    ['decision', 'allow'],
    ['findings', '[]'],
    ['action', 'continue'],
    ['allowed', 'true'],
  ]);

  test.each<[string, (name: string, value: string) => void]>([
    [
      'that throws half way',
      (name) => {
        appendFileSync(path, `${name}<<X${EOL}half`);
        throw new Error('ENOSPC: no space left on device');
      },
    ],
    [
      'of which half is there',
      (name) => {
        appendFileSync(path, `${name}<<X${EOL}half`);
      },
    ],
    ['of which nothing is there', () => undefined],
    [
      'that has another value',
      (name) => {
        append(name, 'other');
      },
    ],
    [
      'that has another name',
      (_, value) => {
        append('other', value);
      },
    ],
    [
      'that comes with another one',
      (name, value) => {
        append(name, value);
        append('allowed', 'true');
      },
    ],
    [
      'whose value holds the delimiter',
      (name) => {
        appendFileSync(path, `${name}<<[]${EOL}[]${EOL}[]${EOL}`);
      },
    ],
    [
      'without a delimiter',
      (name, value) => {
        appendFileSync(path, `${name}<<${EOL}${value}${EOL}${EOL}`);
      },
    ],
  ])('%s fails, and leaves the others whole, but never allowed', (_, broken) => {
    const write = createOutputWriter(path);
    expect(() => {
      write(outputs, (name, value) => {
        if (name === 'findings') broken(name, value);
        else append(name, value);
      });
    }).toThrow(/ENOSPC|the step output findings did not arrive/);
    expect(written()).toEqual({ decision: 'allow', action: 'continue' });
  });

  test('does not keep allowed from being said to be false', () => {
    expect(() => {
      createOutputWriter(path)(new Map([...outputs, ['allowed', 'false']]), (name, value) => {
        if (name !== 'findings') append(name, value);
      });
    }).toThrow('findings');
    expect(written()).toEqual({ decision: 'allow', action: 'continue', allowed: 'false' });
  });
});

test('what was said before and no longer holds is taken back, and what others said stays', () => {
  append('mine', 'before');
  const write = createOutputWriter(path);
  write(
    new Map([
      ['decision', 'allow'],
      ['artifact-id', '1'],
      ['allowed', 'true'],
    ]),
    append,
  );
  expect(written()).toEqual({ mine: 'before', decision: 'allow', 'artifact-id': '1', allowed: 'true' });
  // Also when nothing more can be written.
  expect(() => {
    write(new Map([['decision', 'block']]), () => {
      throw new Error('full');
    });
  }).toThrow('full');
  expect(written()).toEqual({ mine: 'before' });
  write(
    new Map([
      ['decision', 'block'],
      ['allowed', 'false'],
    ]),
    append,
  );
  expect(written()).toEqual({ mine: 'before', decision: 'block', allowed: 'false' });
});

describe('what is no regular file', () => {
  const write = (): void => {
    createOutputWriter(path)(new Map([['decision', 'block']]), append);
  };

  test('a missing file, a folder', () => {
    path = join(folder.path, 'missing');
    expect(write).toThrow('ENOENT');
    mkdirSync(path);
    expect(write).toThrow(/EISDIR|EPERM|EACCES|not a regular file/);
  });

  if (process.platform !== 'win32') {
    test('a FIFO is not waited for, and a link is not followed', () => {
      const file = path;
      path = join(folder.path, 'fifo');
      expect(spawnSync('mkfifo', [path]).status).toBe(0);
      expect(write).toThrow('not a regular file');
      path = join(folder.path, 'link');
      symlinkSync(file, path);
      expect(write).toThrow('ELOOP');
    });
  }
});
