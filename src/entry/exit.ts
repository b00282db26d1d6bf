/**
 * Ends the process with this status. Exits by force: sockets that the artifact client left open would keep the process alive for
 * minutes. What is still in the buffers of standard output is written first, for a second at most.
 */
export function endProcess(process: NodeJS.Process, status: number): void {
  process.exitCode = status;
  const exit = (): void => {
    process.exit(status);
  };
  setTimeout(exit, 1000).unref();
  process.stdout.write('', exit);
}
