import type { ExitStatus } from '../base/decision.js';
import type { CommandLine } from '../capture/flags.js';
import { digestFile, digestLine } from './digest.js';
import { explainRow, explainText, findCodes } from './explain.js';
import { helpText } from './help.js';

/** Where a command prints. */
export interface CommandOutput {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

type CommandRequest = Exclude<CommandLine, { kind: 'version' | 'usage' | 'gate' | 'probe' }>;

/** The exit status of `digest` for a file that strict JSON refuses. */
const REFUSED = 2;

/** Runs a command that decides nothing; gives the exit status of the process. */
export function runCommand(request: CommandRequest, output: CommandOutput): ExitStatus {
  switch (request.kind) {
    case 'help':
      output.out(helpText());
      return 0;
    case 'explain':
      return explain(request.operands, request.json, output);
    case 'digest':
      return digest(request.operands, request.json, output);
    case 'policy':
    case 'init':
    case 'sign':
      return usageError('not there yet', output);
  }
}

/** Tells what is wrong with the command line. */
export function usageError(message: string, { error }: CommandOutput): ExitStatus {
  error(`fail-closed-gate: ${message} See fail-closed-gate --help.\n`);
  return 3;
}

function explain(operands: readonly string[], json: boolean, output: CommandOutput): ExitStatus {
  const found = findCodes(operands);
  if ('problem' in found) return usageError(found.problem, output);
  output.out(json ? `${JSON.stringify(found.codes.map(explainRow))}\n` : found.codes.map(explainText).join('\n'));
  return 0;
}

function digest(operands: readonly string[], json: boolean, { out, error }: CommandOutput): ExitStatus {
  const digests = operands.map(digestFile);
  if (json) out(`${JSON.stringify(digests)}\n`);
  let status: ExitStatus = 0;
  for (const one of digests) {
    if ('problem' in one) {
      status = REFUSED;
      error(`fail-closed-gate: ${one.problem}\n`);
    } else if (!json) out(digestLine(one.path, one.sha256));
  }
  return status;
}
