/** The Action as a runner starts it: inputs as variables, a workspace, files for outputs and summary. */

import { join } from 'node:path';

import { FakeRunner, runEntry, type Run, type RunOptions } from './fake-runner.js';
import { copyExample } from './workspace.js';

export type Inputs = Readonly<Record<string, string>>;

let count = 0;

/** A runner below a folder, with the evidence of an example in its workspace. */
export function runnerWith(root: string, example = 'allow'): FakeRunner {
  count += 1;
  const runner = new FakeRunner(join(root, `runner-${String(count)}`));
  copyExample(example, runner.workspace);
  return runner;
}

/** Inputs as the runner passes them on: upper case, spaces replaced, everything else kept. */
function inputVariables(inputs: Inputs): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase().replaceAll(' ', '_')}`, value]),
  );
}

/** Runs the Action in the workspace of a runner. A variable of `environment` that is null is not set at all. */
export async function runAction(
  runner: FakeRunner,
  inputs: Inputs = {},
  environment: Readonly<Record<string, string | null>> = {},
  process?: RunOptions['started'] | Pick<RunOptions, 'started' | 'printed' | 'stdin'>,
): Promise<Run> {
  const variables = Object.entries({ ...runner.environment, ...environment, ...inputVariables(inputs) });
  const env = Object.fromEntries(variables.flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
  const options = typeof process === 'function' ? { started: process } : process;
  return await runEntry('index.js', [], { cwd: runner.workspace, env, ...options });
}

/** What a program makes of a runner that is none: the files of the runner are there, and no variable says CI. */
export function localEnvironment(runner: FakeRunner): Record<string, null> {
  const kept = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'RUNNER_TEMP'];
  return Object.fromEntries(Object.keys(runner.environment).flatMap((name) => (kept.includes(name) ? [] : [[name, null]])));
}

/** The lines of a log without the last line feed. */
export function linesOf(text: string): string[] {
  return text.replace(/\r?\n$/, '').split(/\r?\n/);
}

/** A workflow command in a log, such as an annotation. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** The workflow commands of a log, decoded as the runner decodes them. */
export function commandsIn(log: string): WorkflowCommand[] {
  const decode = (text: string): string =>
    text.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
  return linesOf(log).flatMap((line) => {
    const match = /^::([A-Za-z-]+)(?: ([^:]*))?::(.*)$/.exec(line);
    if (match === null) return [];
    const [, name = '', list = '', data = ''] = match;
    const pairs = list.split(',').filter((pair) => pair !== '');
    const properties = Object.fromEntries(
      pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), decode(pair.slice(pair.indexOf('=') + 1))]),
    );
    return [{ name, properties, data: decode(data) }];
  });
}

export function annotationsIn(log: string): WorkflowCommand[] {
  return commandsIn(log).filter(({ name }) => ['error', 'warning', 'notice'].includes(name));
}
