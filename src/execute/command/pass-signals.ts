/** What a cancelled job, a closed terminal and a person at it send. */
const PASSED = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Where the signals of this process go. */
export interface PassedSignals {
  /** Names who gets them; what came before goes there at once. */
  readonly to: (send: (signal: NodeJS.Signals) => void) => void;
  readonly stop: () => void;
}

/**
 * Takes every signal that would end this process, until it is stopped: the command ends first, and its end is recorded. Begins before
 * the command does, for a signal that came between would end this process and leave the command running alone. Ctrl-C at a terminal
 * reaches the command by itself where both share that terminal (`sharesTerminal`); a second one would make many programs skip their own
 * tidying up.
 */
export function passSignals(sharesTerminal: boolean): PassedSignals {
  const waiting: NodeJS.Signals[] = [];
  let receive = (signal: NodeJS.Signals): void => {
    waiting.push(signal);
  };
  const listeners = PASSED.map((signal) => {
    const listener = (): void => {
      if (signal !== 'SIGINT' || !sharesTerminal) receive(signal);
    };
    process.on(signal, listener);
    return { signal, listener };
  });
  return {
    to: (send) => {
      receive = send;
      for (const signal of waiting.splice(0)) send(signal);
    },
    stop: () => {
      for (const { signal, listener } of listeners) process.off(signal, listener);
    },
  };
}
