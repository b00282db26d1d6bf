import { asDigest } from '../base/digest.js';
import { finding, type Finding } from '../base/finding.js';
import { MAX_AGE_SECONDS, MAX_SETTING_CHARACTERS } from '../base/limits.js';
import { printable } from '../base/printable.js';
import { DEFAULT_SETTINGS, type Settings } from '../base/settings.js';
import { parseDuration } from '../base/time.js';

/** The settings as texts, by input name, from whichever entry they came: only what was given and is not empty. */
export type RawSettings = ReadonlyMap<SettingName, string>;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** How one input is read: sets its field and answers true, or answers false where the text is malformed. */
interface SettingReader {
  /** What the input takes, for error messages and `--help`. */
  readonly takes: string;
  readonly read: (text: string, into: Mutable<Settings>) => boolean;
}

/** The inputs of `gate`, by their names in action.yml and on the command line. */
export const SETTINGS = {
  'working-directory': {
    takes: 'a folder inside the workspace',
    read: (text, into) => isPath(text) && ((into.workingDirectory = text), true),
  },
  'output-directory': {
    takes: 'a folder inside the workspace or the temporary folder of the runner',
    read: (text, into) => isPath(text) && ((into.outputDirectory = text), true),
  },
  'key-status-result': {
    takes: 'the path of a file inside the workspace',
    read: (text, into) => isPath(text) && ((into.keyStatusResult = text), true),
  },
  'key-status-verification': {
    takes: 'the path of a file inside the workspace',
    read: (text, into) => isPath(text) && ((into.keyStatusVerification = text), true),
  },
  'max-age': {
    takes: 'a duration such as 90s, 30m, 24h or 7d, at most ten years',
    read: (text, into) => {
      const seconds = parseDuration(text);
      if (seconds === null || seconds > MAX_AGE_SECONDS) return false;
      into.maxAge = seconds;
      return true;
    },
  },
  'upstream-artifact': {
    takes: 'the name of a workflow artifact of this run',
    read: (text, into) => isArtifactName(text) && ((into.upstreamArtifact = text), true),
  },
  'upstream-digest': {
    takes: '64 lower-case hexadecimal digits, with or without `sha256:` before them',
    read: (text, into) => {
      into.upstreamDigest = asDigest(text.replace(/^sha256:/, ''));
      return into.upstreamDigest !== null;
    },
  },
  enforcement: {
    takes: '`enforce` or `report-only`',
    read: (text, into) => (text === 'enforce' || text === 'report-only') && ((into.enforcement = text), true),
  },
  'upload-receipts': {
    takes: '`true` or `false`',
    read: (text, into) => isBoolean(text) && ((into.uploadReceipts = text === 'true'), true),
  },
  'receipts-artifact-name': {
    takes: 'a name for a workflow artifact: at most 200 characters, none of " : < > | * ? \\ / and no line break',
    read: (text, into) => isArtifactName(text) && ((into.receiptsArtifactName = text), true),
  },
  'retention-days': {
    takes: 'a whole number from 1 to 400',
    read: (text, into) => {
      if (!/^[1-9]\d{0,2}$/.test(text) || Number(text) > 400) return false;
      into.retentionDays = Number(text);
      return true;
    },
  },
  summary: {
    takes: '`true` or `false`',
    read: (text, into) => isBoolean(text) && ((into.summary = text === 'true'), true),
  },
} as const satisfies Readonly<Record<string, SettingReader>>;

export type SettingName = keyof typeof SETTINGS;

const READERS: ReadonlyMap<string, SettingReader> = new Map<string, SettingReader>(Object.entries(SETTINGS));

/** All input names, in the order of action.yml. */
export const SETTING_NAMES: readonly SettingName[] = [...READERS.keys()].filter(isSettingName);

/** Whether a text is the name of an input of `gate`. */
export function isSettingName(name: string): name is SettingName {
  return READERS.has(name);
}

/**
 * Reads all settings; every malformed one is a finding, all at once, and is replaced by nothing but the built-in value of a
 * run that blocks anyway. `spell` turns a name into what the caller typed (`max-age`, `--max-age`).
 */
export function readSettings(
  raw: RawSettings,
  spell: (name: SettingName) => string,
): { settings: Settings; findings: Finding[] } {
  const settings: Mutable<Settings> = { ...DEFAULT_SETTINGS };
  const findings: Finding[] = [];
  for (const [name, text] of raw) {
    const reader: SettingReader = SETTINGS[name];
    if (text.length <= MAX_SETTING_CHARACTERS && reader.read(text, settings)) continue;
    const found = printable(text);
    const message = `The input ${spell(name)} is \`${found}\`; it takes ${reader.takes}.`;
    findings.push(finding('input_invalid', message, { expected: reader.takes, found }));
  }
  if (settings.upstreamDigest !== null && settings.upstreamArtifact === null && !raw.has('upstream-artifact')) {
    const message = `The input ${spell('upstream-digest')} is set without ${spell('upstream-artifact')}, so there is nothing to compare it with.`;
    findings.push(finding('input_invalid', message, { expected: `${spell('upstream-artifact')} beside it` }));
  }
  return { settings, findings };
}

/** A path that a person can have meant: not a control character in it. */
function isPath(text: string): boolean {
  return !/\p{Cc}/u.test(text);
}

/** The rules of the artifact service, with a length that leaves room for its own suffixes. */
function isArtifactName(text: string): boolean {
  return text.length <= 200 && !/["<>:|*?\\/\p{Cc}]/u.test(text);
}

function isBoolean(text: string): boolean {
  return text === 'true' || text === 'false';
}
