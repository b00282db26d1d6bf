import { finding, type Finding } from '../base/finding.js';
import type { RawSettings, SettingName } from './settings.js';

/** About the receipts of another job. */
const RECEIPTS: readonly SettingName[] = ['receipts', 'expected-receipt-sha256', 'allow-earlier-attempt'];

/** What a gate judges: whoever gives one of these wants something compared with it. */
const JUDGED: readonly SettingName[] = [
  'key-status-result',
  'key-status-verification',
  'policy',
  'policy-sha256',
  'environment',
  'subject-digest',
  'metadata',
  'evidence',
  'requested-action',
  'target',
  'approval',
  'request',
  'parameters',
  'run',
];

const BEYOND_FILES: readonly SettingName[] = [
  'working-directory',
  'max-age',
  'upstream-artifact',
  'upstream-run-id',
  'upstream-digest',
  'allow-earlier-attempt',
  'enforcement',
];

/** What a command does not look at. What is about delivering records alone is harmless to all, and in no list. */
const UNUSED: ReadonlyMap<string, readonly SettingName[]> = new Map([
  ['gate', RECEIPTS],
  ['run', RECEIPTS],
  // What it damages is the approval of a run as well; it runs nothing.
  ['probe', [...RECEIPTS, 'run']],
  ['enforce', JUDGED],
  ['verify', [...JUDGED, ...BEYOND_FILES]],
]);

/** Whether a command over the inputs of the gate looks at an input, or at least bears with it. */
export function takesInput(command: string, name: SettingName): boolean {
  return UNUSED.get(command)?.includes(name) !== true;
}

/**
 * An input that a command does not look at is an error: who gives it believes that something is proved, and nothing is. `spell` turns
 * a name into what the caller typed.
 */
export function unusedInputs(command: string, raw: RawSettings, spell: (name: SettingName) => string): readonly Finding[] {
  return (UNUSED.get(command) ?? []).flatMap((name) => {
    if (!raw.has(name)) return [];
    const user = RECEIPTS.includes(name) ? 'enforce' : 'gate';
    const nothing = name === 'run' ? 'nothing would be run' : 'nothing would be compared with it';
    const message =
      `The input ${spell(name)} is set, and the command \`${command}\` does not look at it, so ${nothing}; ` +
      `leave it out, or give it to \`${user}\`.`;
    return [finding('input_invalid', message, { expected: `no ${spell(name)} with ${command}` })];
  });
}
