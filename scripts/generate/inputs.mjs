/**
 * docs/inputs-and-outputs.md. `action` is action.yml; `settings`, `inputs` and `commands` are the modules of src/capture of these
 * names. Throws where they do not agree about what inputs there are.
 */
export function generateInputs(action, { SETTINGS }, { INPUT_NAMES, ACTION_COMMANDS }, { COMMANDS }) {
  const inputs = Object.entries(action.inputs);
  const problems = disagreements(inputs, INPUT_NAMES);
  if (problems.length > 0) throw new Error(`action.yml and src/capture/inputs.ts do not agree:\n${problems.join('\n')}`);
  const words = ACTION_COMMANDS.map((command) => `\`${command}\``).join(', ');
  const inputRows = inputs.map(([name, { description }]) => [`\`${name}\``, description, SETTINGS[name]?.takes ?? words]);
  const outputRows = Object.entries(action.outputs).map(([name, { description }]) => [`\`${name}\``, description]);
  return [
    '# Inputs and outputs',
    'An input that is absent or empty means the built-in value that its description names. A value that an input does not take, and\n' +
      'an input that does not exist, is a block: nothing is guessed.',
    '## Inputs of the Action',
    table(['input', 'what it is for', 'takes'], inputRows),
    '## Outputs of the Action',
    'They are set on a block too, those of a record only when it stands on disk; an output without a value is the empty string. A\n' +
      "job that guards others tests `steps.<id>.outputs.allowed == 'true'`, never that something is not `block`.",
    table(['output', 'value'], outputRows),
    '## Command line',
    '    fail-closed-gate [COMMAND] [OPTIONS]',
    `Commands: ${COMMANDS.map((command) => `\`${command}\``).join(', ')}. Without one it is \`gate\`, which has every input above but\n` +
      '`command`, `run` and those over receipts as a long option: `--max-age 24h`. Receipts are uploaded only where `--upload-receipts true` is given.',
    table(
      ['command or option', 'what it does'],
      [
        ...COMMANDS.map((name) => [`\`${name}\``, describe(COMMAND_TEXTS, name)]),
        ...OPTION_TEXTS.map(([name, text]) => [`\`${name}\``, text]),
      ],
    ),
    '## Exit status',
    table(
      ['status', 'meaning'],
      [
        ['0', 'allow or warn, and every block of class policy or evidence under `report-only`'],
        ['1', 'block of class policy'],
        [
          '2',
          'block of class evidence; a file other than a key that `digest`, `sign`, `request` or `approve` refuses, or misses',
        ],
        [
          '3',
          'block of class gate; a policy that `policy` finds wrong; a key that cannot be used; a file that cannot be written; a claim that ' +
            '`replay prune` cannot judge or delete; a command line that is not understood',
        ],
        ['201, 202, 203', 'the same three of a guarded run, whose command was not started'],
        ['any other', 'of a guarded run: that of the command, 128 + n where signal n ended it'],
      ],
    ),
  ].join('\n\n');
}

const COMMAND_TEXTS = new Map([
  ['gate', 'checks the evidence, decides, and writes the six records'],
  ['enforce', 'proves the receipts of another job, and writes the three records of the action that they lead to'],
  [
    'run',
    '`run -- COMMAND ARG…` decides as `gate` does, and starts the command only then: isolated where the decision is warn, never on a block',
  ],
  ['probe', 'damages the policy and the evidence in every way that must be a block, and sees whether it is'],
  [
    'verify',
    '`verify PATH…` proves receipts again from the files alone: a bundle, an artifact archive, a workspace, or a folder of them',
  ],
  ['policy', '`policy [FILE]` checks a policy and prints the one in force, with where each value comes from'],
  ['init', 'writes a commented starter policy and a workflow; overwrites nothing'],
  ['sign', '`sign STATEMENT --key FILE` signs an in-toto statement; `sign --result FILE --key FILE` signs a key status result'],
  ['replay', '`replay prune` deletes the claims of the [replay store](replay-store.md) whose time is over'],
  [
    'request',
    '`request --requested-action NAME --target NAME [-- COMMAND…]` writes a request for an approval (docs/approvals.md); overwrites nothing',
  ],
  ['approve', '`approve REQUEST --key FILE` approves a request; `approve --add ENVELOPE --key FILE` adds a signature'],
  ['explain', '`explain CODE…` prints what codes mean and what to do about them'],
  ['digest', '`digest FILE…` prints the sha256 of the canonical text of JSON files, as sha256sum prints its lines'],
]);

const OPTION_TEXTS = [
  [
    '--expect-sha256',
    '`verify` proves only the receipt with this `receipt_sha256` or `action_receipt_sha256`, known from elsewhere',
  ],
  ['--expect-key', '`verify` counts the signatures of these keys alone: sha256 of their files, with commas between them'],
  [
    '--compliance',
    '`verify` writes `fail-closed-gate-compliance.json` and `.md` to the current folder, or with `--compliance=FOLDER` there',
  ],
  ['--bundle', '`gate`, `enforce` and `run` write to this folder, which must be new or empty, what an upload would hold'],
  ['--store', '`replay prune` prunes this store: `local` or `github`; built-in: `github` in GitHub Actions, else `local`'],
  ['--json', 'prints the result as one JSON object'],
  ['-h, --help', 'prints how to use it'],
  ['-v, --version', 'prints the version'],
];

function describe(texts, name) {
  const text = texts.get(name);
  if (text === undefined) throw new Error(`The command ${name} has no description in scripts/generate/inputs.mjs.`);
  return text;
}

function disagreements(inputs, names) {
  const declared = inputs.map(([name]) => name);
  return [
    ...declared.filter((name) => !names.includes(name)).map((name) => `${name} is declared and read by nothing`),
    ...names.filter((name) => !declared.includes(name)).map((name) => `${name} is read and not declared`),
    ...inputs
      .filter(([name, input]) => 'default' in input && name !== 'github-token')
      .map(([name]) => `${name} has a default in action.yml`),
  ];
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map((cells) => line(cells.map(escapeHtml)))].join('\n');
}

/** Outside of code, `<` would begin an element. */
function escapeHtml(text) {
  const parts = text.split(/(`[^`]*`)/);
  return parts.map((part) => (part.startsWith('`') ? part : part.replaceAll('<', '&lt;').replaceAll('>', '&gt;'))).join('');
}
