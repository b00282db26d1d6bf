import { commandOf, type GuardedCommand } from '../base/command.js';
import { finding, type Finding } from '../base/finding.js';

/** What stands for bytes that are no UTF-8: the command would be started with other ones than were given. */
const REPLACEMENT = '\uFFFD';

/** What a guarded run was asked to start; where there is a problem, its arguments are empty and only its digest is kept. */
interface GuardedArguments {
  readonly command: GuardedCommand;
  readonly problem: Finding | null;
}

/**
 * The command that follows `--`, argument for argument as it was given; null for none. One that nobody could start as it was meant comes
 * with a finding, which shows nothing of it: arguments may hold secrets.
 */
export function readGuardedCommand(argv: readonly string[] | null): GuardedArguments {
  const command = commandOf(argv ?? []);
  const problem = problemOf(argv ?? []);
  return problem === null ? { command, problem } : { command: { ...command, argv: [] }, problem: invalid(problem) };
}

function problemOf(argv: readonly string[]): string | null {
  const [program] = argv;
  if (program === undefined) return 'There is no command to run; it stands behind `--`.';
  if (program === '') return 'The name of the command to run is empty.';
  const place = argv.findIndex((one) => one.includes('\0') || one.includes(REPLACEMENT) || !one.isWellFormed());
  if (place < 0) return null;
  const what = place === 0 ? 'The name of the command to run' : `Argument ${String(place)} of the command to run`;
  return `${what} holds a NUL character, or bytes that are no UTF-8.`;
}

function invalid(message: string): Finding {
  return finding('run_command_invalid', message, { expected: '`run -- COMMAND ARG…`' });
}
