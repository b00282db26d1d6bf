/** Adds up the results that jest wrote as JSON and prints one line: `N passed, N failed`. */
import { readFileSync } from 'node:fs';

let passed = 0;
let failed = 0;
for (const path of process.argv.slice(2)) {
  const result = read(path);
  passed += result?.numPassedTests ?? 0;
  // A file that could not even be loaded holds tests that nobody counted; no result at all is a failure as well.
  failed += result === null ? 1 : result.numFailedTests + result.numRuntimeErrorTestSuites;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = passed > 0 && failed === 0 ? 0 : 1;

function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
