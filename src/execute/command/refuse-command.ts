import { printable } from '../../base/printable.js';

/** Why an argument list is no command, as a printable sentence; null where it is one. */
export function refuseCommand(argv: readonly string[]): string | null {
  const [program] = argv;
  if (program === undefined || program === '') return 'There is no command to run.';
  // The system ends an argument at its first NUL: what ran would not be what was decided on.
  const cut = argv.findIndex((argument) => argument.includes('\0'));
  if (cut !== -1) return `Argument ${String(cut)} of the command holds a NUL: no program can be given it.`;
  // UTF-8 has no form for a lone surrogate: it would silently become another character.
  const torn = argv.find((argument) => !argument.isWellFormed());
  return torn === undefined ? null : `An argument of the command is no Unicode text: ${printable(torn)}.`;
}
