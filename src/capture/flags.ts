import { parseArgs } from 'node:util';

import { finding, type Finding } from '../base/finding.js';
import { printable } from '../base/printable.js';
import type { Settings } from '../base/settings.js';
import { nearestName } from './nearest.js';
import { isSettingName, readSettings, SETTING_NAMES, type SettingName } from './settings.js';

/** The commands of the command line. */
export const COMMANDS = ['gate', 'explain', 'digest'] as const;
export type Command = (typeof COMMANDS)[number];

/** What a command line asks for. */
export type CommandLine =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  /** There is no such command, or it cannot be run like this. */
  | { readonly kind: 'usage'; readonly message: string }
  | { readonly kind: 'gate'; readonly json: boolean; readonly settings: Settings; readonly findings: readonly Finding[] }
  | { readonly kind: 'explain' | 'digest'; readonly json: boolean; readonly operands: readonly string[] };

const SWITCHES = ['json', 'help', 'version'] as const;
/** What people type without looking; everything else is spelt out. */
const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ['help', '-h'],
  ['version', '-v'],
]);
const OPTION_NAMES: readonly string[] = [...SETTING_NAMES, ...SWITCHES];

/** One command line, taken apart: nothing is judged yet. */
interface Parts {
  readonly positionals: readonly string[];
  readonly switches: ReadonlySet<string>;
  readonly raw: ReadonlyMap<SettingName, string>;
  readonly findings: readonly Finding[];
}

/**
 * Reads the arguments after the program's name. The first operand is the command, `gate` where there is none. For `gate` every
 * unknown option and malformed value is a finding, all at once, so that the run still writes its receipts and blocks.
 */
export function readFlags(argv: readonly string[]): CommandLine {
  const { positionals, switches, raw, findings } = takeApart(argv);
  if (switches.has('help')) return { kind: 'help' };
  if (switches.has('version')) return { kind: 'version' };
  const [command = 'gate', ...operands] = commandFirst(positionals, findings.length > 0);
  const json = switches.has('json');
  switch (command) {
    case 'gate': {
      const read = readSettings(raw, (name) => `--${name}`);
      const extra = operands.map((operand) => unexpected(`the argument ${printable(operand)}`, printable(operand)));
      return { kind: 'gate', json, settings: read.settings, findings: [...findings, ...extra, ...read.findings] };
    }
    case 'explain':
    case 'digest': {
      const [setting] = raw.keys();
      const problem = findings[0]?.message ?? (setting === undefined ? null : `${command} has no option --${setting}.`);
      if (problem !== null) return { kind: 'usage', message: problem };
      if (operands.length === 0) return { kind: 'usage', message: `${command} needs at least one ${NEEDS[command]}.` };
      return { kind: command, json, operands };
    }
    default: {
      const nearest = nearestName(command, COMMANDS);
      return { kind: 'usage', message: `There is no command \`${printable(command)}\`; the nearest one is \`${nearest}\`.` };
    }
  }
}

/** What follows an unknown option may be its value and no command: then the run is a gate, which blocks and says so. */
function commandFirst(positionals: readonly string[], hasFindings: boolean): readonly string[] {
  const [first] = positionals;
  return hasFindings && first !== undefined && !isCommand(first) ? ['gate', ...positionals] : positionals;
}

function isCommand(text: string): text is Command {
  return (COMMANDS as readonly string[]).includes(text);
}

const NEEDS = { explain: 'code', digest: 'file' } as const;

function takeApart(argv: readonly string[]): Parts {
  // Nothing but operands: the parser of options would take half a millisecond to find that out.
  if (argv.every((argument) => !argument.startsWith('-'))) {
    return { positionals: argv, switches: new Set(), raw: new Map(), findings: [] };
  }
  const options = Object.fromEntries<{ type: 'string' | 'boolean'; short?: string }>([
    ...SETTING_NAMES.map((name) => [name, { type: 'string' }] as const),
    ...SWITCHES.map((name) => [name, { type: 'boolean', ...shortOf(name) }] as const),
  ]);
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
  const positionals: string[] = [];
  const switches = new Set<string>();
  const raw = new Map<SettingName, string>();
  const findings: Finding[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if ((rawName !== SHORT_NAMES.get(name) && rawName !== `--${name}`) || !OPTION_NAMES.includes(name))
      findings.push(unknownOption(rawName, name));
    else if (!isSettingName(name)) {
      if (value === undefined) switches.add(name);
      else findings.push(invalid(`The option --${name} takes no value.`, 'no value', value));
    } else if (value === undefined || value === '')
      findings.push(invalid(`The option --${name} needs a value.`, 'a value', ''));
    else if (raw.has(name)) findings.push(invalid(`The option --${name} is given twice.`, 'once', value));
    else raw.set(name, value);
  }
  return { positionals, switches, raw, findings };
}

function shortOf(name: string): { short?: string } {
  const short = SHORT_NAMES.get(name)?.slice(1);
  return short === undefined ? {} : { short };
}

function unknownOption(rawName: string, name: string): Finding {
  const nearest = nearestName(name, OPTION_NAMES);
  const message = `There is no option ${printable(rawName)}; the nearest one is \`--${nearest}\`.`;
  return finding('input_unknown', message, { expected: `--${nearest}`, found: printable(rawName) });
}

function unexpected(what: string, found: string): Finding {
  return finding('input_unknown', `The command gate does not take ${what}.`, { expected: 'options only', found });
}

function invalid(message: string, expected: string, found: string): Finding {
  return finding('input_invalid', message, { expected, found: printable(found) });
}
