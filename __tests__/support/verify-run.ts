/** `verify` of the built command line, and what it is given to judge. */

import { cpSync } from 'node:fs';
import { join } from 'node:path';

import type { VerificationReport } from '../../src/base/verification.js';
import { runnerWith } from './action-run.js';
import { gateRun, type GateRun } from './audit-log-file.js';
import { runEntry, type FakeRunner, type Run } from './fake-runner.js';

export interface VerifyRun {
  readonly run: Run;
  readonly report: VerificationReport;
}

/** Runs `verify --json` somewhere else than in what it judges, without any variable of a runner. */
export async function verifyRun(folder: string, ...args: readonly string[]): Promise<VerifyRun> {
  const run = await runEntry('cli.js', ['verify', '--json', ...args], { cwd: folder });
  if (!run.stdout.startsWith('{')) throw new Error(`verify gave no report: ${run.stdout}${run.stderr}`);
  const report = JSON.parse(run.stdout) as VerificationReport;
  // The status of the process is that of the report, always.
  if (report.exit_status !== run.status) throw new Error(`status ${String(run.status)}: ${run.stdout}`);
  return { run, report };
}

export interface MadeBundle {
  readonly runner: FakeRunner;
  readonly told: GateRun;
  /** The folder of the bundle. */
  readonly bundle: string;
}

/** A bundle of a run of the gate, in a runner of its own below a folder. */
export async function makeBundle(root: string, options: readonly string[] = [], example = 'allow'): Promise<MadeBundle> {
  const runner = runnerWith(root, example);
  const bundle = join(runner.temp, 'bundle');
  const told = await gateRun(runner, ['--bundle', bundle, ...options]);
  return { runner, told, bundle };
}

/** Copies a bundle so many times below a folder, as `0000`, `0001`, …; gives that folder. */
export function copies(bundle: string, folder: string, count: number): string {
  for (let number = 0; number < count; number += 1) {
    cpSync(bundle, join(folder, String(number).padStart(4, '0')), { recursive: true });
  }
  return folder;
}
