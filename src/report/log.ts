import { logLine, terminalText } from './escape.js';

/** Says what happens. Returns nothing and decides nothing. */
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
      write(`::group::${logLine(title)}\n`);
    },
    endGroup: () => {
      write('::endgroup::\n');
    },
    info: (line) => {
      write(`${logLine(line)}\n`);
    },
    debug: (line) => {
      // The runner drops these lines itself where debug logging is off; not writing them keeps the path short.
      if (debugOn) write(`::debug::${logLine(line).replaceAll('%', '%25')}\n`);
    },
  };
}

/** The log of the command line: silent unless debug logging is on, since the outcome says all that a person wants to know. */
export function createTerminalLog(write: (line: string) => void, debugOn: boolean): Log {
  const line = (text: string): void => {
    if (debugOn) write(`${terminalText(text)}\n`);
  };
  return { startGroup: (title) => { line(`[${title}]`); }, endGroup: () => undefined, info: line, debug: line };
}
