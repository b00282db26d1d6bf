import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes what was counted in this process, or in this test file, to the folder that the coverage run named. */
export function writeCounters() {
  const counters = globalThis.__coverage__;
  const folder = process.env['GATE_COVERAGE_FOLDER'];
  if (counters === undefined || folder === undefined) return;
  writeFileSync(join(folder, `${randomUUID()}.json`), JSON.stringify(counters));
}
