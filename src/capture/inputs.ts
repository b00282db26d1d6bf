import { finding, type Finding } from '../base/finding.js';
import { MAX_FINDINGS_PER_CODE } from '../base/limits.js';
import { printable } from '../base/printable.js';
import type { Settings } from '../base/settings.js';
import { nearestName } from './nearest.js';
import { EXACT_SETTINGS, isSettingName, readSettings, SETTING_NAMES, type SettingName } from './settings.js';
import { unusedInputs } from './unused-inputs.js';

/** All inputs of the Action (DESIGN §7). */
export const INPUT_NAMES: readonly string[] = ['command', ...SETTING_NAMES];

const PREFIX = 'INPUT_';

/** The commands of the Action. What is no command counts as `gate`, and blocks. */
export const ACTION_COMMANDS = ['gate', 'enforce', 'verify', 'probe'] as const;
export type ActionCommand = (typeof ACTION_COMMANDS)[number];

/** What the inputs of the Action ask for. */
export interface ActionRequest {
  readonly command: ActionCommand;
  readonly settings: Settings;
  readonly findings: readonly Finding[];
}

/**
 * Reads the inputs of the Action from its environment: `INPUT_<NAME>` in upper case, as the runner passes them. Absent and
 * empty are the same. An input that the Action does not have, a malformed value and an unknown command are findings, all at
 * once; each makes the run a block of class gate.
 */
export function readInputs(variables: NodeJS.ProcessEnv): ActionRequest {
  let command: ActionCommand = 'gate';
  const raw = new Map<SettingName, string>();
  const findings: Finding[] = [];
  const unknown: string[] = [];
  // Names first: reading every value of a large environment takes long.
  for (const variable of Object.keys(variables)) {
    if (!variable.startsWith(PREFIX)) continue;
    const name = variable.slice(PREFIX.length).toLowerCase();
    // The runner writes upper case only. Another spelling would be a second value for the same input.
    const spelling = PREFIX + name.toUpperCase();
    // The runner's own toolkit trims too: YAML block texts end with a line feed.
    const exact = variables[variable] ?? '';
    const text = exact.trim();
    if (variable !== spelling || (name !== 'command' && !isSettingName(name))) {
      unknown.push(variable);
    } else if (name === 'command') {
      const known = ACTION_COMMANDS.find((name) => name === text);
      if (known !== undefined) command = known;
      else if (text !== '') findings.push(unknownCommand(text));
    } else if (isSettingName(name) && text !== '') {
      raw.set(name, EXACT_SETTINGS.includes(name) ? exact : text);
    }
  }
  const read = readSettings(raw, (name) => name);
  // Of what an unknown command would look at, nobody can tell.
  const unused = findings.length > 0 ? [] : unusedInputs(command, raw, (name) => name);
  return { command, settings: read.settings, findings: [...findings, ...unknownInputs(unknown), ...read.findings, ...unused] };
}

function unknownCommand(text: string): Finding {
  const found = printable(text);
  const takes = ACTION_COMMANDS.map((name) => `\`${name}\``).join(', ');
  return finding('command_unknown', `The input command is \`${found}\`; it takes one of ${takes}.`, {
    expected: ACTION_COMMANDS.join(', '),
    found,
  });
}

/** Each by its name, up to the bound; the last one then counts the rest. */
function unknownInputs(variables: readonly string[]): Finding[] {
  const listed = variables.slice(0, MAX_FINDINGS_PER_CODE).map(unknownInput);
  const left = variables.length - listed.length;
  if (left === 0) return listed;
  return [...listed, finding('input_unknown', `${String(left)} more variables are set that are no inputs.`)];
}

function unknownInput(variable: string): Finding {
  const name = variable.slice(PREFIX.length).toLowerCase();
  const nearest = nearestName(name, INPUT_NAMES);
  const message = `There is no input for the variable ${printable(variable)}; the nearest one is \`${nearest}\`.`;
  return finding('input_unknown', message, { expected: nearest, found: printable(name) });
}
