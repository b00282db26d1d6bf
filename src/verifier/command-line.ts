import type { ExitStatus } from '../base/decision.js';
import type { CommandLine } from '../capture/flags.js';
import { terminalText } from '../report/escape.js';
import { renderVerificationJson } from '../report/render-verify-json.js';
import { renderVerification } from '../report/terminal-verify.js';
import { readExpectations, runVerify } from './command.js';

/** Where `verify` of the command line prints. */
export interface VerifyTerminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Whether standard output takes colours. */
  readonly colour: boolean;
  /** Whether somebody looks on at standard error. */
  readonly onTerminal: boolean;
}

/** Verifies what the operands name; gives the exit status of the process. */
export async function verifyCommandLine(
  { operands, options, json }: Extract<CommandLine, { kind: 'verify' }>,
  { out, error, colour, onTerminal }: VerifyTerminal,
): Promise<ExitStatus> {
  const read = readExpectations(options);
  if ('problem' in read) {
    error(`fail-closed-gate: ${read.problem} See fail-closed-gate --help.\n`);
    return 3;
  }
  return await runVerify({
    paths: operands,
    expectations: read.expectations,
    compliance: options.get('compliance') ?? null,
    showProgress: onTerminal
      ? (line) => {
          error(`\r${line}`);
        }
      : null,
    tell: (report) => {
      if (onTerminal) error('\r\u001b[K');
      out(json ? renderVerificationJson(report) : renderVerification(report, { colour }));
    },
    fail: (message) => {
      error(`fail-closed-gate: ${terminalText(message)}\n`);
    },
  });
}
