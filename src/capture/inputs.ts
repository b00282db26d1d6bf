import { finding, type Finding } from '../base/finding.js';
import { printable } from '../base/printable.js';
import type { Settings } from '../base/settings.js';
import { nearestName } from './nearest.js';
import { isSettingName, readSettings, SETTING_NAMES, type SettingName } from './settings.js';

/** All inputs of the Action (DESIGN §7). */
export const INPUT_NAMES: readonly string[] = ['command', ...SETTING_NAMES];

const PREFIX = 'INPUT_';

/**
 * Reads the inputs of the Action from its environment: `INPUT_<NAME>` in upper case, as the runner passes them. Absent and
 * empty are the same. An input that the Action does not have, a malformed value and an unknown command are findings, all at
 * once; each makes the run a block of class gate.
 */
export function readInputs(variables: NodeJS.ProcessEnv): { settings: Settings; findings: Finding[] } {
  const raw = new Map<SettingName, string>();
  const findings: Finding[] = [];
  for (const [variable, value] of Object.entries(variables)) {
    if (!variable.startsWith(PREFIX)) continue;
    const name = variable.slice(PREFIX.length).toLowerCase();
    // The runner writes upper case only. Another spelling would be a second value for the same input.
    const spelling = PREFIX + name.toUpperCase();
    // The runner's own toolkit trims too: YAML block texts end with a line feed.
    const text = (value ?? '').trim();
    if (variable !== spelling) {
      findings.push(unknownInput(variable, name));
    } else if (name === 'command') {
      if (text !== '' && text !== 'gate') findings.push(unknownCommand(text));
    } else if (!isSettingName(name)) {
      findings.push(unknownInput(variable, name));
    } else if (text !== '') {
      raw.set(name, text);
    }
  }
  const read = readSettings(raw, (name) => name);
  return { settings: read.settings, findings: [...findings, ...read.findings] };
}

function unknownCommand(text: string): Finding {
  const found = printable(text);
  return finding('command_unknown', `The input command is \`${found}\`; it takes \`gate\`.`, { expected: 'gate', found });
}

function unknownInput(variable: string, name: string): Finding {
  const nearest = nearestName(name, INPUT_NAMES);
  const message = `There is no input for the variable ${printable(variable)}; the nearest one is \`${nearest}\`.`;
  return finding('input_unknown', message, { expected: nearest, found: printable(name) });
}
