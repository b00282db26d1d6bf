/**
 * Ends the process with the status that a run comes to, by force: sockets that the artifact client left open would keep it alive
 * for minutes. A run that fails to come to any ends with 3. `flush`: standard output may hold text that is not written yet (the
 * runner's toolkit prints through it); it is waited for, for a second at most.
 */
export async function endProcess(process: NodeJS.Process, run: Promise<number>, flush: boolean): Promise<void> {
  // Whatever empties the event loop before there is an answer, it is no success.
  process.exitCode = 3;
  const status = await run.catch(() => 3);
  process.exitCode = status;
  const exit = (): void => {
    process.exit(status);
  };
  if (!flush) {
    exit();
    return;
  }
  setTimeout(exit, 1000).unref();
  process.stdout.write('', exit);
}
