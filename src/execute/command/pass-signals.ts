/** What a cancelled job, a closed terminal and a person at it send. */
const PASSED = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Hands every signal that would end this process to `send` instead, until the function that it gives is called: the command ends
 * first, and its end is recorded. Ctrl-C at a terminal reaches the command by itself where both share that terminal
 * (`sharesTerminal`); a second one would make many programs skip their own tidying up.
 */
export function passSignals(send: (signal: NodeJS.Signals) => void, sharesTerminal: boolean): () => void {
  const listeners = PASSED.map((signal) => {
    const listener = (): void => {
      if (signal !== 'SIGINT' || !sharesTerminal) send(signal);
    };
    process.on(signal, listener);
    return { signal, listener };
  });
  return () => {
    for (const { signal, listener } of listeners) process.off(signal, listener);
  };
}
