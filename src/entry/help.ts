import { TOOL } from '../base/tool.js';
import { SETTINGS, SETTING_NAMES } from '../capture/settings.js';

/** What `--help` prints. */
export function helpText(): string {
  const options = SETTING_NAMES.map((name) => `  --${name.padEnd(26)} ${SETTINGS[name].takes}`);
  return `${TOOL.name} ${TOOL.version}: lets a job run only when the verification evidence proves that it may.

Usage:
  fail-closed-gate [gate] [options]     decide on the evidence and write the receipts
  fail-closed-gate explain CODE...      what a finding code means and what to do about it
  fail-closed-gate digest FILE...       sha256 of the canonical text of JSON files

Options of gate, each with a value:
${options.join('\n')}

Options of every command:
  --json                       print the outcome as one JSON object
  -h, --help                   print this text
  -v, --version                print the version

Exit status of gate: 0 allow or warn, 1 block by policy, 2 block by evidence, 3 block because the gate could not work;
with --enforcement report-only, 0 in place of 1 and 2.
Exit status of explain and digest: 0 done, 2 a file that is missing or refused, 3 wrong usage.
`;
}
