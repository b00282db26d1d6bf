import { policyInForceRecord } from '../base/policy-record.js';
import { printable } from '../base/printable.js';
import { DEFAULT_POLICY_PATHS } from '../capture/policy-wanted.js';
import { inspectPolicy, type Inspection } from '../capture/policy/inspect.js';
import { checkTrustedKeys } from '../check/envelope/trusted-key.js';
import type { CommandResult } from './command-result.js';

type Right = Extract<Inspection, { ok: true }>;
type Wrong = Extract<Inspection, { ok: false }>;

/** A policy that is wrong is a block of class gate in a run, and the same here. */
const WRONG = 3;

/**
 * `policy [FILE]`: checks a policy and prints the effective one, with where each value comes from. What is wrong goes to standard
 * error, one line each, as `path:line:column: message`; with `json`, both are one object on standard output. Without a file it is the
 * built-in floor. `folder` is the root of the workspace, absolute.
 */
export async function policyCommand(operands: readonly string[], json: boolean, folder: string): Promise<CommandResult> {
  const [operand = null, ...more] = operands;
  if (more.length > 0) {
    const errorText = 'fail-closed-gate: policy takes one file at most. See fail-closed-gate --help.\n';
    return { text: '', errorText, status: WRONG };
  }
  const inspected = await inspectPolicy(operand, folder, checkTrustedKeys);
  return inspected.ok ? describeRight(inspected, json) : describeWrong(inspected, json);
}

function describeRight({ path, policy, values }: Right, json: boolean): CommandResult {
  const text = json
    ? `${JSON.stringify({ ok: true, path, policy: policyInForceRecord(policy), values: values.map(valueRow) })}\n`
    : `${path === null ? NO_FILE : ''}${effectiveText(values)}`;
  return { text, errorText: '', status: 0 };
}

/** A comment, as all is that is printed and is no value. */
const NO_FILE = `# There is no policy file, so the built-in floor holds. One would stand at ${DEFAULT_POLICY_PATHS.join(' or ')}.\n`;

function describeWrong({ problems }: Wrong, json: boolean): CommandResult {
  const errorText = problems.map(problemLine).join('');
  return { text: json ? `${JSON.stringify({ ok: false, problems })}\n` : '', errorText, status: WRONG };
}

function problemLine({ path, line, column, code, message }: Wrong['problems'][number]): string {
  const place = path === null ? 'fail-closed-gate' : [printable(path), line, column].filter((part) => part !== null).join(':');
  return `${place}: ${message}${code === null ? '' : ` (${code})`}\n`;
}

function valueRow({ pointer, value, origin }: Right['values'][number]) {
  return { pointer, value, origin };
}

/** The values as YAML, each with where it comes from as a comment; what is not set is a comment as a whole. */
function effectiveText(values: Right['values']): string {
  const rows: { readonly text: string; readonly origin: string | null }[] = [];
  let before: readonly string[] = [];
  for (const { pointer, value, meaning, origin } of values) {
    const names = pointer.split('/').slice(1);
    const parents = names.slice(0, -1);
    const shared = parents.findIndex((name, depth) => name !== before[depth]);
    const from = shared === -1 ? parents.length : shared;
    parents.slice(from).forEach((name, index) => {
      rows.push({ text: `${indentation(from + index)}${name}:`, origin: null });
    });
    const name = names.at(-1) ?? '';
    const label = /^\d+$/.test(name) ? '-' : `${name}:`;
    const text = value === null ? `# ${label} ${meaning ?? ''}` : `${label} ${value}`;
    rows.push({ text: indentation(parents.length) + text, origin });
    before = parents;
  }
  const width = Math.max(...rows.filter(({ text }) => text.length <= MAX_ALIGNED).map(({ text }) => text.length));
  return rows.map(({ text, origin }) => (origin === null ? `${text}\n` : `${text.padEnd(width)}  # ${origin}\n`)).join('');
}

/** A line longer than this has its comment right behind it, and does not push all others to the right. */
const MAX_ALIGNED = 72;

function indentation(depth: number): string {
  return '  '.repeat(depth);
}
