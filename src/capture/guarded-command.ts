import { commandOf, type GuardedCommand } from '../base/command.js';
import { finding, type Finding } from '../base/finding.js';

/** What stands for bytes that are no UTF-8: the command would be started with other ones than were given. */
const REPLACEMENT = '\uFFFD';

/**
 * The command that follows `--`, argument for argument as it was given; null for none. One that nobody could start as it was meant is a
 * finding, which shows nothing of it: arguments may hold secrets.
 */
export function readGuardedCommand(argv: readonly string[] | null): GuardedCommand | Finding {
  const [program] = argv ?? [];
  if (argv === null || program === undefined) return invalid('There is no command to run; it stands behind `--`.');
  if (program === '') return invalid('The name of the command to run is empty.');
  const place = argv.findIndex((one) => one.includes('\0') || one.includes(REPLACEMENT) || !one.isWellFormed());
  if (place < 0) return commandOf(argv);
  const what = place === 0 ? 'The name of the command to run' : `Argument ${String(place)} of the command to run`;
  return invalid(`${what} holds a NUL character, or bytes that are no UTF-8.`);
}

function invalid(message: string): Finding {
  return finding('run_command_invalid', message, { expected: '`run -- COMMAND ARG…`' });
}
