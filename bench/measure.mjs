import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Environment of every measured process: what the caller has set for Node would be measured too. */
export const PLAIN = { PATH: process.env.PATH, HOME: process.env.HOME };

/** A fresh folder, in memory where the system has such a place. `onDisk`: on the real disk all the same. */
export function temporaryFolder(onDisk = false) {
  const path = mkdtempSync(join(!onDisk && existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'gate-bench-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Runs a command once, after `before`, and gives its wall time in milliseconds. Throws where it ends with another status than expected. */
export function time({ command, args, cwd, env = PLAIN, status = 0, before = () => undefined }) {
  before();
  const start = performance.now();
  const run = spawnSync(command, args, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
  const elapsed = performance.now() - start;
  if (run.status !== status) throw new Error(`${command} ${args.join(' ')} ended with ${run.status}: ${run.stderr}`);
  return elapsed;
}

/** Runs all commands in turn, so that what the machine does meanwhile meets all of them; gives the median of each. */
export function medians(commands, runs) {
  const times = commands.map(() => []);
  // The first round warms the file cache and is not counted.
  for (let round = 0; round <= runs; round += 1) {
    commands.forEach((command, index) => {
      const elapsed = time(command);
      if (round > 0) times[index].push(elapsed);
    });
  }
  return times.map((all) => all.sort((left, right) => left - right)[Math.floor(all.length / 2)]);
}

/** Prints a ratio beside its limit; with `--check` on the command line, one that is over it makes the status 1. */
export function report(what, ratio, limit) {
  const over = limit !== null && ratio > limit;
  const beside = limit === null ? '' : `  (at most ${limit})${over ? '  OVER' : ''}`;
  console.log(`${what.padEnd(58)} ${ratio.toFixed(2)}${beside}`);
  if (over && process.argv.includes('--check')) process.exitCode = 1;
}
