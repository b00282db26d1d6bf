import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { describe, expect, test } from '@jest/globals';

import { flushStandardOutput } from '../../src/report/standard-output.js';

type Stream = NonNullable<Parameters<typeof flushStandardOutput>[0]>;

/** A stream that calls back when `answer` does. */
function stream(answer: (callback: (error?: Error) => void) => void): Stream {
  return {
    write: (_: unknown, callback: unknown) => {
      answer((error) => {
        if (typeof callback === 'function') Reflect.apply(callback, undefined, [error]);
      });
      return true;
    },
  };
}

const MODULE = JSON.stringify(pathToFileURL(resolve('build/src/report/standard-output.js')).href);

/** Prints as the toolkit does, waits, and says on standard error what came of it and whether anything was left to write. */
const PROGRAM = `import { flushStandardOutput } from ${MODULE};
  process.on('uncaughtException', () => undefined);
  process.stdout.write('x'.repeat(1_000_000));
  try {
    await flushStandardOutput();
    console.error('flushed, ' + process.stdout.writableLength + ' left');
  } catch (error) {
    console.error('failed: ' + error.code);
  }`;

/** What the program says when its standard output is a pipe or a descriptor. */
async function run(stdout: 'pipe' | number, read: 'all' | 'nothing'): Promise<string> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', PROGRAM], { stdio: ['ignore', stdout, 'pipe'] });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  if (read === 'all') setTimeout(() => child.stdout?.resume(), 100);
  else child.stdout?.destroy();
  await new Promise((done) => child.on('close', done));
  return said.trim();
}

describe('flushStandardOutput', () => {
  test('waits for a reader that is late', async () => {
    expect(await run('pipe', 'all')).toBe('flushed, 0 left');
  });

  if (process.platform !== 'win32') {
    test('fails where the reader has gone', async () => {
      expect(await run('pipe', 'nothing')).toBe('failed: EPIPE');
    });
  }

  if (existsSync('/dev/full')) {
    test('fails where the device is full', async () => {
      const full = openSync('/dev/full', 'w');
      expect(await run(full, 'all')).toBe('failed: ENOSPC');
      closeSync(full);
    });
  }

  test('fails where it is not read within the patience, and not before', async () => {
    const start = performance.now();
    await expect(
      flushStandardOutput(
        stream(() => undefined),
        30,
      ),
    ).rejects.toThrow('has stopped reading');
    expect(performance.now() - start).toBeGreaterThanOrEqual(29);
    await flushStandardOutput(
      stream((callback) => {
        setTimeout(callback, 20);
      }),
      10_000,
    );
    const broken = stream((callback) => {
      callback(new Error('broken'));
    });
    await expect(flushStandardOutput(broken)).rejects.toThrow('broken');
  });
});
