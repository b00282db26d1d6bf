/** What one command of the command line takes. */
interface CommandForm {
  /** Whether it takes the inputs of the gate as options; what is wrong with them are findings then, and no usage error. */
  readonly settings: boolean;
  /** Fewest and most operands. */
  readonly operands: readonly [least: number, most: number];
  /** What an operand is, for messages. */
  readonly operand: string;
  /** Options with a value that this command has. */
  readonly options: readonly string[];
  /** Whether it takes a command and its arguments after `--`. */
  readonly command?: true;
}

/** Inputs of the gate that a request is made of. */
const REQUESTED = ['requested-action', 'target', 'environment', 'subject-digest', 'parameters'] as const;

const FORMS = {
  gate: { settings: true, operands: [0, 0], operand: 'option', options: ['bundle'] },
  enforce: { settings: true, operands: [0, 0], operand: 'option', options: ['bundle'] },
  run: { settings: true, operands: [0, 0], operand: 'option', options: ['bundle'], command: true },
  probe: { settings: true, operands: [0, 0], operand: 'option', options: [] },
  verify: { settings: false, operands: [1, Infinity], operand: 'path', options: ['expect-sha256', 'expect-key', 'compliance'] },
  policy: { settings: false, operands: [0, 1], operand: 'policy file', options: [] },
  init: { settings: false, operands: [0, 0], operand: 'option', options: [] },
  sign: { settings: false, operands: [0, 1], operand: 'statement file', options: ['key', 'keyid', 'output', 'result'] },
  request: {
    settings: false,
    operands: [0, 0],
    operand: 'option',
    options: [...REQUESTED, 'identity', 'renew', 'run-script', 'key', 'keyid', 'output'],
    command: true,
  },
  approve: {
    settings: false,
    operands: [0, 1],
    operand: 'request file',
    options: [
      ...['add', 'allow', 'bind-request', 'policy-sha256', 'expires-in', 'not-before', 'issuer', 'run-script'],
      ...['key', 'keyid', 'output'],
    ],
    command: true,
  },
  replay: { settings: false, operands: [1, 1], operand: 'operand, which is `prune`', options: ['store', 'github-token'] },
  explain: { settings: false, operands: [1, Infinity], operand: 'code', options: [] },
  digest: { settings: false, operands: [1, Infinity], operand: 'file', options: [] },
} as const satisfies Record<string, CommandForm>;

/** A command of the command line. */
export type Command = keyof typeof FORMS;

const BY_NAME: ReadonlyMap<string, CommandForm> = new Map<string, CommandForm>(Object.entries(FORMS));

/** All commands, as help and documentation list them. */
export const COMMANDS: readonly Command[] = [...BY_NAME.keys()].filter(isCommand);

/** Options whose value may be left out: it is the current folder then. A value needs `=`. */
export const FOLDER_OPTIONS: readonly string[] = ['compliance'];

/** Options that take no value. */
export const OWN_SWITCHES: readonly string[] = ['bind-request'];

/** Options that may stand several times; a line feed stands between their values. */
export const REPEATED_OPTIONS: readonly string[] = ['allow'];

/** Options that single commands have. */
export const OWN_OPTIONS: readonly string[] = [...new Set([...BY_NAME.values()].flatMap(({ options }) => options))];

/** Whether a text is the name of a command. */
export function isCommand(text: string): text is Command {
  return BY_NAME.has(text);
}

/** What a command takes. */
export function formOf(command: Command): CommandForm {
  return FORMS[command];
}
