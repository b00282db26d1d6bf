import { environmentOf } from '../capture/environment.js';
import { readFlags } from '../capture/flags.js';
import { endProcess } from '../entry/exit.js';
import { hasColours } from '../entry/has-colours.js';
import { isTerminal } from '../entry/is-terminal.js';
import { writeAll } from '../report/write-all.js';
import { verifyCommandLine } from './command-line.js';

/**
 * Runs `verify` as the command of a process and ends it with what it comes to. Gives false where the arguments ask for something else
 * after all, such as help, or are not in order.
 */
export async function startVerifier(process: NodeJS.Process): Promise<boolean> {
  const request = readFlags(process.argv.slice(2));
  if (request.kind !== 'verify') return false;
  const terminal = {
    out: (text: string) => {
      writeAll(1, text);
    },
    error: (text: string) => {
      writeAll(2, text);
    },
    colour: hasColours(environmentOf(process.env)),
    onTerminal: isTerminal(2),
  };
  await endProcess(process, verifyCommandLine(request, terminal), false);
  return true;
}
