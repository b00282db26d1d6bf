/** A process of its own that runs a command directly, says what came of it, and ends as it did. */

import { writeSync } from 'node:fs';

import { runDirect } from '../../src/execute/command/run-direct.js';

const [folder = '', withheld = '', ...argv] = process.argv.slice(2);
const outcome = await runDirect({ argv, workingDirectory: folder }, process.env, withheld === '' ? [] : withheld.split(','));
writeSync(2, `\noutcome ${JSON.stringify(outcome)}\n`);
process.exit(outcome.exitStatus ?? 201);
