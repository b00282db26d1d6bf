import { scriptCommand } from '../base/command.js';
import { asDigest } from '../base/digest.js';
import { finding, type Finding } from '../base/finding.js';
import {
  MAX_AGE_SECONDS,
  MAX_METADATA_CHARACTERS,
  MAX_PARAMETERS_CHARACTERS,
  MAX_SCRIPT_BYTES,
  MAX_SETTING_CHARACTERS,
} from '../base/limits.js';
import { RUN_NUMBER } from '../base/identifiers.js';
import { printable } from '../base/printable.js';
import { holdsSecret } from '../base/secrets.js';
import { DEFAULT_SETTINGS, type Settings } from '../base/settings.js';
import { parseDuration } from '../base/time.js';
import { isArtifactName, isBoolean, isPath } from './setting-forms.js';
import { conflictsOf } from './settings-conflicts.js';

/** The settings as texts, by input name, from whichever entry they came: only what was given and is not empty. */
export type RawSettings = ReadonlyMap<SettingName, string>;

/** How one input is read. */
interface SettingReader {
  /** What the input takes, for error messages and `--help`. */
  readonly takes: string;
  /** Longest text that is taken, in UTF-16 units, where it is not the usual one. */
  readonly longest?: number;
  /** The text is a secret: it may hold a token, and no message shows it. */
  readonly secret?: true;
  /** The text is a payload: records hold its digest at most, and messages say how long it is. */
  readonly payload?: true;
  /** The text is taken as it is, with the space around it. */
  readonly exact?: true;
  /** Only the Action has it; the command line says the same otherwise. */
  readonly actionOnly?: true;
  /** What the text sets, or null where it is malformed. */
  readonly read: (text: string) => Partial<Settings> | null;
}

const ONE_OF_TWO = '`true` or `false`';
const FILE = 'the path of a file inside the workspace';
const SHA256 = '64 lower-case hexadecimal digits, with or without `sha256:` before them';

/** What deployment environments are called: nothing that could be taken for anything else in a record or a report. */
export const ENVIRONMENT_NAME = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/;

/** The inputs of `gate`, by their names in action.yml and on the command line. */
export const SETTINGS = {
  'working-directory': {
    takes: 'a folder inside the workspace',
    read: (text) => (isPath(text) ? { workingDirectory: text } : null),
  },
  'output-directory': {
    takes: 'a folder inside the workspace or the temporary folder of the runner',
    read: (text) => (isPath(text) ? { outputDirectory: text } : null),
  },
  'key-status-result': {
    takes: FILE,
    read: (text) => (isPath(text) ? { keyStatusResult: text } : null),
  },
  'key-status-verification': {
    takes: FILE,
    read: (text) => (isPath(text) ? { keyStatusVerification: text } : null),
  },
  'max-age': {
    takes: 'a duration such as 90s, 30m, 24h or 7d, at most ten years',
    read: (text) => {
      const seconds = parseDuration(text);
      return seconds === null || seconds > MAX_AGE_SECONDS ? null : { maxAge: seconds };
    },
  },
  'upstream-artifact': {
    takes: 'the name of a workflow artifact of this run',
    read: (text) => (isArtifactName(text) ? { upstreamArtifact: text } : null),
  },
  'upstream-run-id': {
    takes: 'the id of a workflow run of this repository',
    read: (text) => (RUN_NUMBER.test(text) ? { upstreamRunId: text } : null),
  },
  'upstream-digest': {
    takes: SHA256,
    read: (text) => {
      const digest = asDigest(text.replace(/^sha256:/, ''));
      return digest === null ? null : { upstreamDigest: digest };
    },
  },
  policy: {
    takes: FILE,
    read: (text) => (isPath(text) ? { policy: text } : null),
  },
  'policy-sha256': {
    takes: SHA256,
    read: (text) => {
      const digest = asDigest(text.replace(/^sha256:/, ''));
      return digest === null ? null : { policySha256: digest };
    },
  },
  environment: {
    takes: 'the name of an environment: letters, digits, `.`, `_`, `/` and `-`, at most 100 characters',
    read: (text) => (ENVIRONMENT_NAME.test(text) ? { environment: text } : null),
  },
  'subject-digest': {
    takes: SHA256,
    read: (text) => {
      const digest = asDigest(text.replace(/^sha256:/, ''));
      return digest === null ? null : { subjectDigest: digest };
    },
  },
  metadata: {
    takes: 'a JSON object whose values are strings, or lines `key=value`, at most 64 KiB',
    longest: MAX_METADATA_CHARACTERS,
    // Read by the gates that use it: they say which key is wrong.
    read: (text) => ({ metadata: text }),
  },
  evidence: {
    takes: 'patterns of files inside the workspace, one a line',
    read: (text) => {
      const patterns = text.split(/[\r\n]+/).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
      return patterns.length > 0 && patterns.every(isPath) ? { evidence: patterns } : null;
    },
  },
  'requested-action': {
    takes: 'the name of an action',
    read: (text) => (isPath(text) ? { requestedAction: text } : null),
  },
  target: {
    takes: 'the name of what the action is done to',
    read: (text) => (isPath(text) ? { target: text } : null),
  },
  approval: {
    takes: FILE,
    read: (text) => (isPath(text) ? { approval: text } : null),
  },
  request: {
    takes: FILE,
    read: (text) => (isPath(text) ? { request: text } : null),
  },
  parameters: {
    takes: 'a JSON object of strings, whole numbers, `true` and `false`, or lines `key=value`, at most 64 KiB',
    longest: MAX_PARAMETERS_CHARACTERS,
    // Read where the request is made: it says which parameter is wrong.
    read: (text) => ({ parameters: text }),
  },
  run: {
    takes: 'a script for bash: at most 65536 bytes of UTF-8, with no NUL, token or private key in it',
    // No text has fewer bytes than units: the bytes are counted where it is read.
    longest: MAX_SCRIPT_BYTES,
    payload: true,
    exact: true,
    actionOnly: true,
    // Half a surrogate pair has no bytes of its own, so that an approval could not be bound to it.
    read: (text) =>
      Buffer.byteLength(text) > MAX_SCRIPT_BYTES || text.includes('\0') || !text.isWellFormed()
        ? null
        : { command: scriptCommand(text) },
  },
  'github-token': {
    takes: 'a token that may read the contents of this repository',
    secret: true,
    read: (text) => (/^[\x21-\x7e]+$/.test(text) ? { githubToken: text } : null),
  },
  receipts: {
    takes: 'a folder inside the workspace or the temporary folder of the runner',
    read: (text) => (isPath(text) ? { receipts: text } : null),
  },
  'expected-receipt-sha256': {
    takes: SHA256,
    read: (text) => {
      const digest = asDigest(text.replace(/^sha256:/, ''));
      return digest === null ? null : { expectedReceiptSha256: digest };
    },
  },
  'allow-earlier-attempt': {
    takes: ONE_OF_TWO,
    read: (text) => (isBoolean(text) ? { allowEarlierAttempt: text === 'true' } : null),
  },
  enforcement: {
    takes: '`enforce` or `report-only`',
    read: (text) => (text === 'enforce' || text === 'report-only' ? { enforcement: text } : null),
  },
  'upload-receipts': {
    takes: ONE_OF_TWO,
    read: (text) => (isBoolean(text) ? { uploadReceipts: text === 'true' } : null),
  },
  'include-evidence': {
    takes: ONE_OF_TWO,
    read: (text) => (isBoolean(text) ? { includeEvidence: text === 'true' } : null),
  },
  'receipts-artifact-name': {
    takes: 'a name for a workflow artifact: at most 200 characters, none of " : < > | * ? \\ / and no line break',
    read: (text) => (isArtifactName(text) ? { receiptsArtifactName: text } : null),
  },
  'retention-days': {
    takes: 'a whole number from 1 to 400',
    read: (text) => (/^[1-9]\d{0,2}$/.test(text) && Number(text) <= 400 ? { retentionDays: Number(text) } : null),
  },
  summary: {
    takes: ONE_OF_TWO,
    read: (text) => (isBoolean(text) ? { summary: text === 'true' } : null),
  },
} as const satisfies Readonly<Record<string, SettingReader>>;

export type SettingName = keyof typeof SETTINGS;

const READERS: ReadonlyMap<string, SettingReader> = new Map<string, SettingReader>(Object.entries(SETTINGS));

/** All input names, in the order of action.yml. */
export const SETTING_NAMES: readonly SettingName[] = [...READERS.keys()].filter(isSettingName);

/** The inputs that are options of the command line too. */
export const OPTION_SETTINGS: readonly SettingName[] = SETTING_NAMES.filter((name) => READERS.get(name)?.actionOnly !== true);

/** The inputs whose text is taken with the space around it. */
export const EXACT_SETTINGS: readonly SettingName[] = SETTING_NAMES.filter((name) => READERS.get(name)?.exact === true);

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
  let settings = DEFAULT_SETTINGS;
  const findings: Finding[] = [];
  for (const [name, text] of raw) {
    const reader: SettingReader = SETTINGS[name];
    // Settings are recorded, and records are uploaded: a token in the wrong place must not become one.
    const { longest = MAX_SETTING_CHARACTERS, secret = false } = reader;
    const read = text.length > longest || (!secret && holdsSecret(text)) ? null : reader.read(text);
    if (read !== null) {
      settings = { ...settings, ...read };
      continue;
    }
    const found = shownText(reader, text);
    const message = `The input ${spell(name)} is \`${found}\`; it takes ${reader.takes}.`;
    findings.push(finding('input_invalid', message, { expected: reader.takes, found }));
  }
  return { settings, findings: [...findings, ...conflictsOf(settings, raw, spell)] };
}

function shownText({ secret, payload }: SettingReader, text: string): string {
  if (payload === true) return `${String(Buffer.byteLength(text))} bytes that are not shown`;
  return secret === true ? 'withheld' : printable(text);
}
