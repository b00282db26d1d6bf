#!/usr/bin/env node

// `verify` has no use for the gate, and the gate none for `verify`: reading the other's code would take a quarter of the start.
async function start(): Promise<void> {
  // Whatever empties the event loop before there is an answer, it is no success.
  process.exitCode = 3;
  if (process.argv[2] === 'verify') {
    const { startVerifier } = await import(/* webpackIgnore: true */ './verifier.js');
    if (await startVerifier(process)) return;
  }
  const { startCommandLine } = await import(/* webpackIgnore: true */ './command-line.js');
  await startCommandLine(process);
}

start().catch((thrown: unknown) => {
  // A part of the program that cannot be loaded, say: whoever asked must not be left with a bare status.
  const text = thrown instanceof Error ? thrown.message : 'the program cannot be loaded';
  process.stderr.write(`fail-closed-gate: The command failed: ${text.replaceAll(/[^\x20-\x7e]+/g, ' ')}\n`);
  process.exitCode = 3;
});
