import type { Environment } from '../capture/environment.js';
import type { ActionsCore } from '../report/action-reporter.js';
import { jsonLine } from '../report/escape.js';
import { createOutputWriter } from '../report/output-writer.js';
import { flushStandardOutput } from '../report/standard-output.js';

const TITLE = 'Fail-Closed Gate: verify';

/** Tells the workflow how `verify` ended: an annotation for what is wrong (null for nothing), and step outputs that never say `allowed`. */
export async function concludeVerify(
  problem: string | null,
  reasons: readonly string[],
  environment: Environment,
  load: () => Promise<ActionsCore>,
): Promise<void> {
  const core = await load();
  if (problem !== null) {
    core.error(problem, { title: TITLE });
    await flushStandardOutput();
  }
  const path = environment('GITHUB_OUTPUT');
  if (path === null || path === '') return;
  const outputs = new Map([
    ['reasons', jsonLine(reasons)],
    ['allowed', 'false'],
  ]);
  createOutputWriter(path)(outputs, (name, value) => {
    core.setOutput(name, value);
  });
}
