import { parseArgs } from 'node:util';

import { finding, type Finding } from '../base/finding.js';
import { printable } from '../base/printable.js';
import type { Settings } from '../base/settings.js';
import { COMMANDS, FOLDER_OPTIONS, formOf, isCommand, OWN_OPTIONS, OWN_SWITCHES, REPEATED_OPTIONS } from './commands.js';
import type { Command } from './commands.js';
import { readGuardedCommand } from './guarded-command.js';
import { nearestName } from './nearest.js';
import { isSettingName, OPTION_SETTINGS, readSettings, type SettingName } from './settings.js';
import { takesInput, unusedInputs } from './unused-inputs.js';

/** The commands over the inputs of the gate. */
type Judging = 'gate' | 'enforce' | 'run' | 'probe';

/** What a command line asks for. */
export type CommandLine =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  /** There is no such command, or it cannot be run like this. */
  | { readonly kind: 'usage'; readonly message: string }
  /** A command over the inputs of the gate. */
  | {
      readonly kind: Judging;
      readonly json: boolean;
      readonly settings: Settings;
      readonly findings: readonly Finding[];
    }
  | ({ readonly kind: 'verify' } & OperandLine)
  | ({ readonly kind: 'request' | 'approve' } & OperandLine & FollowingCommand)
  | ({ readonly kind: Exclude<Command, Judging | 'verify' | 'request' | 'approve'> } & OperandLine);

/** What a command over operands is given. */
interface OperandLine {
  readonly json: boolean;
  readonly operands: readonly string[];
  /** The options of the command itself, by name. */
  readonly options: ReadonlyMap<string, string>;
}

/** What follows the options of a command that runs, asks for or approves another one. */
interface FollowingCommand {
  /** The arguments after `--`, byte for byte; null where there is no `--`. */
  readonly command: readonly string[] | null;
}

const SWITCHES = ['json', 'help', 'version'] as const;
/** What people type without looking; everything else is spelt out. */
const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ['help', '-h'],
  ['version', '-v'],
]);
const OPTION_NAMES: readonly string[] = [...OPTION_SETTINGS, ...OWN_OPTIONS, ...SWITCHES];

/** One command line, taken apart: nothing is judged yet. */
interface Parts {
  readonly positionals: readonly string[];
  /** What stands after `--`; null where there is none. */
  readonly command: readonly string[] | null;
  readonly switches: ReadonlySet<string>;
  /** Options with a value, by name. */
  readonly values: ReadonlyMap<string, string>;
  /** Options that no command has: as they were typed, and by their name. */
  readonly unknown: readonly (readonly [typed: string, name: string])[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the arguments after the program's name. The first operand is the command, `gate` where there is none. For those over
 * evidence every unknown option and malformed value is a finding, all at once, so that a gate still writes its receipts and blocks.
 */
export function readFlags(argv: readonly string[]): CommandLine {
  const parts = takeApart(argv);
  if (parts.switches.has('help')) return { kind: 'help' };
  if (parts.switches.has('version')) return { kind: 'version' };
  const [command = 'gate', ...before] = commandFirst(parts);
  if (!isCommand(command)) {
    const nearest = nearestName(command, COMMANDS);
    return { kind: 'usage', message: `There is no command \`${printable(command)}\`; the nearest one is \`${nearest}\`.` };
  }
  // Elsewhere `--` only says that what follows are no options.
  const operands = formOf(command).command === true ? before : [...before, ...(parts.command ?? [])];
  const json = parts.switches.has('json');
  if (command === 'gate' || command === 'enforce' || command === 'run' || command === 'probe') {
    return { kind: command, json, ...readRequest(command, operands, parts) };
  }
  const problem = problemOf(command, operands, parts);
  if (problem !== null) return { kind: 'usage', message: problem };
  const line = { json, operands, options: parts.values };
  if (command === 'request' || command === 'approve') return { kind: command, ...line, command: parts.command };
  return command === 'verify' ? { kind: command, ...line } : { kind: command, ...line };
}

function readRequest(
  command: Judging,
  operands: readonly string[],
  { values, unknown, findings, command: following }: Parts,
): { settings: Settings; findings: readonly Finding[] } {
  const raw = new Map<SettingName, string>();
  const foreign: Finding[] = [];
  let bundle: string | null = null;
  for (const [name, value] of values) {
    if (isSettingName(name)) raw.set(name, value);
    else if (name === 'bundle' && formOf(command).options.includes(name)) bundle = value;
    else foreign.push(unexpected(command, `the option --${name}`, printable(name)));
  }
  const read = readSettings(raw, (name) => `--${name}`);
  const unused = unusedInputs(command, raw, (name) => `--${name}`);
  const extra = operands.map((operand) => unexpected(command, `the argument ${printable(operand)}`, printable(operand)));
  const all = [...unknownOptions(command, unknown), ...findings, ...foreign, ...extra, ...read.findings, ...unused];
  if (command !== 'run') {
    // Whoever writes it there means to run something.
    if (following?.length === 0) all.push(unexpected(command, '`--`', '--'));
    return { settings: { ...read.settings, bundle }, findings: all };
  }
  const { command: guarded, problem } = readGuardedCommand(following);
  // Also a command that is none makes a guarded run of it: what is told afterwards is that nothing was started.
  return { settings: { ...read.settings, bundle, command: guarded }, findings: problem === null ? all : [...all, problem] };
}

/** What is wrong with the arguments of a command that is no run of the gate; null where they are in order. */
function problemOf(command: Command, operands: readonly string[], { values, unknown, findings }: Parts): string | null {
  const form = formOf(command);
  const [least, most] = form.operands;
  const foreign = [...values.keys()].find((name) => !form.options.includes(name));
  const [fault] = [...unknownOptions(command, unknown), ...findings];
  if (fault !== undefined) return fault.message;
  if (foreign !== undefined) return `${command} has no option --${foreign}.`;
  if (operands.length < least) return `${command} needs at least one ${form.operand}.`;
  const extra = operands[most];
  return extra === undefined ? null : `${command} does not take the argument ${printable(extra)}.`;
}

/** What follows an unknown option may be its value and no command: then it is a run, or a gate, which blocks and says so. */
function commandFirst({ positionals, unknown, findings, command }: Parts): readonly string[] {
  const [first] = positionals;
  if (unknown.length + findings.length === 0 || first === undefined || isCommand(first)) return positionals;
  const guards = command !== null && positionals.includes('run');
  return guards ? ['run', ...positionals.filter((one) => one !== 'run')] : ['gate', ...positionals];
}

function takeApart(all: readonly string[]): Parts {
  // What follows belongs to the command that is named there, whatever it looks like.
  const end = all.indexOf('--');
  const [argv, command] = end < 0 ? [all, null] : [all.slice(0, end), all.slice(end + 1)];
  // Nothing but operands: the parser of options would take half a millisecond to find that out.
  if (argv.every((argument) => !argument.startsWith('-'))) {
    return { positionals: argv, command, switches: new Set(), values: new Map(), unknown: [], findings: [] };
  }
  const options = Object.fromEntries<{ type: 'string' | 'boolean'; short?: string }>([
    ...[...OPTION_SETTINGS, ...OWN_OPTIONS].map((name) => [name, { type: 'string' }] as const),
    ...SWITCHES.map((name) => [name, { type: 'boolean', ...shortOf(name) }] as const),
    ...[...FOLDER_OPTIONS, ...OWN_SWITCHES].map((name) => [name, { type: 'boolean' }] as const),
  ]);
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
  const positionals: string[] = [];
  const switches = new Set<string>();
  const values = new Map<string, string>();
  const unknown: [string, string][] = [];
  const findings: Finding[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName } = token;
    const value = token.value ?? (FOLDER_OPTIONS.includes(name) ? '.' : undefined);
    if ((rawName !== SHORT_NAMES.get(name) && rawName !== `--${name}`) || !OPTION_NAMES.includes(name))
      unknown.push([rawName, name]);
    else if (isSwitch(name)) {
      if (value === undefined) switches.add(name);
      else findings.push(invalid(`The option --${name} takes no value.`, 'no value', value));
    } else if (OWN_SWITCHES.includes(name)) {
      if (token.value === undefined) values.set(name, 'true');
      else findings.push(invalid(`The option --${name} takes no value.`, 'no value', token.value));
    } else if (value === undefined || value === '')
      findings.push(invalid(`The option --${name} needs a value.`, 'a value', ''));
    else if (REPEATED_OPTIONS.includes(name) && value.includes('\n'))
      findings.push(invalid(`The option --${name} takes one line at a time.`, 'one line', value));
    else if (REPEATED_OPTIONS.includes(name)) values.set(name, [values.get(name) ?? [], value].flat().join('\n'));
    else if (values.has(name)) findings.push(invalid(`The option --${name} is given twice.`, 'once', value));
    else values.set(name, value);
  }
  return { positionals, command, switches, values, unknown, findings };
}

function isSwitch(name: string): boolean {
  return (SWITCHES as readonly string[]).includes(name);
}

function shortOf(name: string): { short?: string } {
  const short = SHORT_NAMES.get(name)?.slice(1);
  return short === undefined ? {} : { short };
}

function unknownOptions(command: Command, unknown: Parts['unknown']): readonly Finding[] {
  return unknown.map(([typed, name]) => {
    // One of another command would be refused in its turn.
    const nearest = nearestName(name, optionsOf(command));
    const message = `There is no option ${printable(typed)}; the nearest one is \`--${nearest}\`.`;
    return finding('input_unknown', message, { expected: `--${nearest}`, found: printable(typed) });
  });
}

/** The options that a command takes. */
function optionsOf(command: Command): readonly string[] {
  const { settings, options } = formOf(command);
  return [...(settings ? OPTION_SETTINGS.filter((name) => takesInput(command, name)) : []), ...options, ...SWITCHES];
}

function unexpected(command: Command, what: string, found: string): Finding {
  return finding('input_unknown', `The command ${command} does not take ${what}.`, { expected: 'options only', found });
}

function invalid(message: string, expected: string, found: string): Finding {
  return finding('input_invalid', message, { expected, found: printable(found) });
}
