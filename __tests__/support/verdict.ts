/** What the built `verify` says, as an auditor runs it. */

import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { runEntry } from './fake-runner.js';

/** The answer about one target; a field that it does not have is undefined. */
export interface Verdict {
  readonly status: number | null;
  readonly kind: unknown;
  readonly verdict: unknown;
  readonly proof: unknown;
  /** Names of the checks that failed, or why it could not be judged. */
  readonly wrong: readonly unknown[];
}

/** Judges one bundle, archive or workspace, given as an absolute path. */
export async function verdictOf(path: string, ...options: readonly string[]): Promise<Verdict> {
  const run = await runEntry('cli.js', ['verify', path, '--json', ...options], { cwd: dirname(path) });
  const { results } = JSON.parse(run.stdout) as { results: readonly Readonly<Record<string, unknown>>[] };
  const [result, ...more] = results;
  if (result === undefined || more.length > 0) throw new Error(`verify judged ${String(results.length)} targets`);
  const checks = (result['checks'] ?? []) as readonly Readonly<Record<string, unknown>>[];
  const failed = checks.filter(({ outcome }) => outcome === 'fail');
  const { kind, verdict, proof } = result;
  return { status: run.status, kind, verdict, proof, wrong: kind === 'unusable' ? [result] : failed };
}

let count = 0;

/** Judges the bytes of an archive, which it keeps below a folder. */
export async function verdictOfArchive(folder: string, zip: Uint8Array, ...options: readonly string[]): Promise<Verdict> {
  count += 1;
  const file = join(folder, `archive-${String(count)}.zip`);
  writeFileSync(file, zip);
  return await verdictOf(file, ...options);
}
