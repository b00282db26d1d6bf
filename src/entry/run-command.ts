import type { ExitStatus } from '../base/decision.js';
import { readContext } from '../capture/context.js';
import { environmentOf } from '../capture/environment.js';
import type { CommandLine } from '../capture/flags.js';
import type { LoadGithubClient } from '../capture/github-access.js';
import { randomBytes } from '../report/random-bytes.js';
import { approveCommand } from './approve-command.js';
import { digestFile, digestLine } from './digest.js';
import { explainRow, explainText, findCodes } from './explain.js';
import { helpText } from './help.js';
import type { CommandResult } from './command-result.js';
import { initCommand } from './init-command.js';
import { policyCommand } from './policy-command.js';
import { replayCommand } from './replay-command.js';
import { requestCommand, type AskingPerson } from './request-command.js';
import { signCommand } from './sign-command.js';

/** Where a command prints. */
export interface CommandOutput {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

type CommandRequest = Exclude<CommandLine, { kind: 'version' | 'usage' | 'gate' | 'enforce' | 'run' | 'probe' | 'verify' }>;

/** The exit status of `digest` for a file that strict JSON refuses. */
const REFUSED = 2;

/** Runs a command that decides nothing; gives the exit status of the process. */
export async function runCommand(
  request: CommandRequest,
  output: CommandOutput,
  loadGithub: LoadGithubClient,
): Promise<ExitStatus> {
  switch (request.kind) {
    case 'help':
      output.out(helpText());
      return 0;
    case 'explain':
      return explain(request.operands, request.json, output);
    case 'digest':
      return digest(request.operands, request.json, output);
    case 'policy':
      return print(await policyCommand(request.operands, request.json, process.cwd()), output);
    case 'init':
      return print(initCommand(request.operands, request.json, process.cwd()), output);
    case 'sign':
      return sign(request, output);
    case 'request':
      return requestCommand(request, output, askingPerson());
    case 'approve':
      return approveCommand(request, output, askingPerson());
    case 'replay': {
      const { operands, options, json } = request;
      const world = { environment: environmentOf(process.env), now: Date.now(), random: randomBytes, loadGithub };
      return print(await replayCommand(operands, options, json, world), output);
    }
  }
}

function askingPerson(): AskingPerson {
  return { context: readContext(environmentOf(process.env), Date.now()), random: randomBytes };
}

/** Tells what is wrong with the command line. */
function usageError(message: string, { error }: CommandOutput): ExitStatus {
  error(`fail-closed-gate: ${message} See fail-closed-gate --help.\n`);
  return 3;
}

function print({ text, errorText, status }: CommandResult, { out, error }: CommandOutput): ExitStatus {
  if (text !== '') out(text);
  if (errorText !== '') error(errorText);
  return status;
}

function sign({ operands, options }: Extract<CommandRequest, { operands: unknown }>, output: CommandOutput): ExitStatus {
  const key = options.get('key');
  if (key === undefined) return usageError('sign needs --key with the file of a private key.', output);
  const request = {
    statement: operands[0] ?? null,
    result: options.get('result') ?? null,
    key,
    keyid: options.get('keyid') ?? null,
    output: options.get('output') ?? null,
  };
  return signCommand(request, output);
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
