/** docs/codes.md: every row of the closed table. `codes`, `list`, `text` and `decision` are the modules of src/base of these names. */
export function generateCodes({ GATE_IDS, codeEntry }, { CODES }, { codeText }, { exitStatus }) {
  const sections = GATE_IDS.map((gate) => {
    const rows = CODES.filter((code) => codeEntry(code).gate === gate);
    return [
      `## ${gate === 'gate' ? 'The gate itself' : `Gate \`${gate}\``}`,
      ...rows.map((code) => section(code, { ...codeEntry(code), ...codeText(code) }, exitStatus)),
    ].join('\n\n');
  });
  return [INTRODUCTION, ...sections].join('\n\n');
}

const INTRODUCTION = `# Codes

Every finding carries one of these codes, in the order in which they are listed as reasons. \`fail-closed-gate explain CODE\`
prints the same on a terminal.

| outcome | class | exit status | what it means |
|---|---|---|---|
| pass, warn | none | 0 | the runtime may go on; after a warn in isolation |
| block | policy | 1 | the evidence is well formed and says no |
| block | evidence | 2 | evidence is missing, unreadable, malformed or tampered with |
| block | gate | 3 | the gate itself could not work |

Of several blocks the highest exit status counts. Where \`enforcement: report-only\` is in force, blocks of class policy and evidence
end with 0; a block of class gate never does.`;

function section(code, { outcome, failureClass, check, violation, meaning, remedy }, exitStatus) {
  const facts = [
    outcome,
    ...(outcome === 'block' ? [`class ${failureClass}`] : []),
    `exit status ${exitStatus(outcome === 'block' ? 'block' : 'allow', failureClass, 'enforce')}`,
    ...(check === undefined ? [] : [`makes the check \`${check}\` false`]),
    ...(violation === undefined ? [] : [`recorded as the violation \`${violation}\``]),
  ];
  return `### \`${code}\`\n\n${meaning}\n\n**What to do.** ${remedy}\n\n${facts.join(' · ')}`;
}
