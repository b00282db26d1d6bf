/** The command line as a bundle of its own: everything but `verify` goes through it. */

import { runCommandLine } from './entry/command-line.js';
import { endProcess } from './entry/exit.js';

const load = {
  githubClient: async () => await import(/* webpackIgnore: true */ './github-client.js'),
  artifactClient: async () => await import(/* webpackIgnore: true */ './artifact-client.js'),
  commands: async () => await import(/* webpackIgnore: true */ './commands.js'),
  verifier: async () => await import(/* webpackIgnore: true */ './verifier.js'),
  probes: async () => await import(/* webpackIgnore: true */ './probe-suite.js'),
  enforcement: async () => await import(/* webpackIgnore: true */ './enforcement.js'),
  execution: async () => await import(/* webpackIgnore: true */ './execution.js'),
  replayStores: async () => await import(/* webpackIgnore: true */ './replay-stores.js'),
  bundleMaker: async () => await import(/* webpackIgnore: true */ './bundle-maker.js'),
  policyEngine: async () => await import(/* webpackIgnore: true */ './policy-engine.js'),
};

/** Runs the command line of a process and ends it with what it comes to. */
export async function startCommandLine(process: NodeJS.Process): Promise<void> {
  // Everything is written synchronously, so there is nothing to flush.
  await endProcess(process, runCommandLine(process, load), false);
}
