import { commandData, logLine, terminalText } from './escape.js';
import { MAX_LOG_LINE_CHARACTERS } from '../base/limits.js';

/** Says what happens. Returns nothing and decides nothing; throws what `write` throws. */
interface Log {
  readonly startGroup: (title: string) => void;
  readonly endGroup: () => void;
  readonly info: (line: string) => void;
  readonly debug: (line: string) => void;
}

/** The log of the Action, in workflow commands: one group a stage. `write` takes whole lines with their line feed. */
export function createActionLog(write: (line: string) => void, debugOn: boolean): Log {
  return {
    startGroup: (title) => {
      write(`::group::${commandData(title)}\n`);
    },
    endGroup: () => {
      write('::endgroup::\n');
    },
    info: (line) => {
      write(`${logLine(line)}\n`);
    },
    debug: (line) => {
      // The runner hides these lines itself where debug logging is off; not writing them keeps the log short.
      if (debugOn) write(`::debug::${commandData(line)}\n`);
    },
  };
}

/**
 * The log of the command line. What is said within a stage is shown only where debug logging is on, since the outcome says all of
 * it again; what is said outside of stages (a lock that was taken over, a gate that failed) is said nowhere else.
 */
export function createTerminalLog(write: (line: string) => void, debugOn: boolean): Log {
  let inStage = false;
  const say = (text: string): void => {
    write(`${terminalText(text, MAX_LOG_LINE_CHARACTERS)}\n`);
  };
  return {
    startGroup: (title) => {
      inStage = true;
      if (debugOn) say(`[${title}]`);
    },
    endGroup: () => {
      inStage = false;
    },
    info: (line) => {
      if (debugOn || !inStage) say(line);
    },
    debug: (line) => {
      if (debugOn) say(line);
    },
  };
}
