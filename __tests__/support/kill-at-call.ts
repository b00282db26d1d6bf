/**
 * Loaded into a process before a built entry: ends it by SIGKILL just before one of its calls that change files, and where that
 * call is a write, in the middle of it. The number of the call comes from GATE_TEST_KILL_AT, from 1. Without it, or where there are
 * fewer calls, the process ends as always, and tells their number on standard error.
 */

import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const CHANGING = [
  'mkdirSync',
  'linkSync',
  'renameSync',
  'unlinkSync',
  'rmdirSync',
  'fsyncSync',
  'writeSync',
  'writeFileSync',
] as const;
const killAt = Number(process.env['GATE_TEST_KILL_AT'] ?? 'Infinity');
const { writeSync } = fs;
let calls = 0;

for (const name of CHANGING) {
  const original: unknown = Reflect.get(fs, name);
  if (typeof original !== 'function') throw new TypeError(`node:fs has no ${name}`);
  Reflect.set(fs, name, (...args: readonly unknown[]): unknown => {
    calls += 1;
    if (calls === killAt) {
      const [descriptor, content] = args;
      if (typeof descriptor === 'number' && content instanceof Uint8Array)
        writeSync(descriptor, content.subarray(0, content.length / 2));
      process.kill(process.pid, 'SIGKILL');
    }
    const result: unknown = Reflect.apply(original, fs, args);
    return result;
  });
}
syncBuiltinESMExports();

process.on('exit', () => {
  writeSync(2, `calls: ${String(calls)}\n`);
});
