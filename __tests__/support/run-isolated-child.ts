/** A process of its own that isolates a command, says what came of it, and ends as it did. Takes the path of a file of JSON. */

import { readFileSync, writeSync } from 'node:fs';

import type { CommandPlan, IsolationLimits } from '../../src/base/execution.js';
import { prepareIsolation } from '../../src/execute/isolation/prepare.js';

interface Order {
  readonly plan: CommandPlan;
  readonly limits: IsolationLimits;
  readonly trusted?: readonly string[];
  readonly records?: readonly string[];
}

// Written by the test beside it.
const { plan, limits, trusted, records = [] } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Order;
const environment = process.env;
const prepared = await prepareIsolation(plan, limits, { environment, records, ...(trusted && { trusted }) });
const report = prepared.ok ? prepared.isolation.report : { reasons: prepared.reasons };
writeSync(2, `\nprepared ${JSON.stringify(report)}\n`);
if (!prepared.ok) process.exit(203);
const outcome = await prepared.isolation.start();
writeSync(2, `\noutcome ${JSON.stringify(outcome)}\n`);
process.exit(outcome.exitStatus ?? 201);
