import { GateError } from '../base/error.js';
import { errorText } from '../base/printable.js';
import type { InterruptionPort } from '../ports.js';

/**
 * Turns everything that could end the process between two lines of the run into one abort: SIGINT and SIGTERM (a cancelled job
 * gets both, 7.5 s apart), unhandled rejections and uncaught errors. The run then blocks and writes its receipts; later signals
 * find that under way and change nothing. `output`: the stream that others print through, where there is one; what it cannot write
 * it tells later, and nobody else waits for that.
 */
export function watchInterruptions(process: NodeJS.Process, output: NodeJS.WriteStream | null): InterruptionPort {
  let reason: GateError | null = null;
  let controller: AbortController | null = null;
  const interrupt = (error: GateError): void => {
    reason ??= error;
    controller?.abort(reason);
  };
  output?.on('error', (error) => {
    interrupt(new GateError('report_failed', `Standard output cannot be written: ${errorText(error)}.`, error));
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      interrupt(new GateError('run_interrupted', `The run was cancelled by ${signal}.`));
    });
  }
  process.on('unhandledRejection', (thrown) => {
    interrupt(new GateError('internal_error', `A promise failed and nobody waited for it: ${errorText(thrown)}.`, thrown));
  });
  process.on('uncaughtException', (error) => {
    interrupt(new GateError('internal_error', `An error was caught by nobody: ${errorText(error)}.`, error));
  });
  return {
    interrupted: () => reason !== null,
    get signal() {
      const made = controller ?? new AbortController();
      controller = made;
      if (reason !== null) made.abort(reason);
      return made.signal;
    },
    // Signals are handed over when the loop polls; an immediate comes after that.
    settle: async () => {
      await new Promise<void>((resolve) => {
        setImmediate(resolve);
      });
    },
  };
}
