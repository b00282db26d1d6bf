/** How long what reads the log may take, in milliseconds, before it counts as gone. */
const PATIENCE_MS = 5_000;

/**
 * Waits until all that was printed through `process.stdout` has left this process: lines that are written to the descriptor itself
 * afterwards then come after it. Throws Error where it cannot be written, or not within `patienceMs`.
 */
export async function flushStandardOutput(
  stream: Pick<NodeJS.WriteStream, 'write'> = process.stdout,
  patienceMs = PATIENCE_MS,
): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error('what reads the output of the gate has stopped reading'));
    }, patienceMs);
    stream.write('', (error) => {
      clearTimeout(timer);
      if (error instanceof Error) reject(error);
      else resolve();
    });
  });
}
