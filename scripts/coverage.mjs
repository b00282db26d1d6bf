/**
 * Runs all tests and measures which lines and branches of src/ they run: `npm run coverage`. The entries and whatever else runs
 * in processes of its own count too. Arguments are handed to jest.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { instrument } from './coverage/instrument.mjs';
import { reportCoverage } from './coverage/report.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'coverage-'));

try {
  const compiled = runNode([join('node_modules', 'typescript', 'bin', 'tsc'), '-p', '.'], {});
  const zero = instrument(ROOT);
  const passed = runTests();
  const met = await reportCoverage(ROOT, folder, zero);
  process.exitCode = compiled && passed && met ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function runTests() {
  const jest = join('node_modules', 'jest', 'bin', 'jest.js');
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const config = ['--config', join('scripts', 'coverage', 'jest.config.mjs')];
  return runNode([...flags, jest, ...config, ...process.argv.slice(2)], {
    NODE_OPTIONS: `--import=${new URL('coverage/child.mjs', import.meta.url).href}`,
    GATE_COVERAGE_FOLDER: folder,
    GATE_ENTRY_FOLDER: join(ROOT, 'build', 'instrumented', 'src'),
  });
}

/** Whether the program ended with 0. */
function runNode(args, variables) {
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...variables } });
  return status === 0;
}
