#!/usr/bin/env node
import { runCommandLine } from './entry/command-line.js';
import { endProcess } from './entry/exit.js';

const load = {
  githubClient: async () => await import(/* webpackIgnore: true */ './github-client.js'),
  artifactClient: async () => await import(/* webpackIgnore: true */ './artifact-client.js'),
  commands: async () => await import(/* webpackIgnore: true */ './commands.js'),
  verifier: async () => await import(/* webpackIgnore: true */ './verifier.js'),
  probes: async () => await import(/* webpackIgnore: true */ './probe-suite.js'),
  enforcement: async () => await import(/* webpackIgnore: true */ './enforcement.js'),
  bundleMaker: async () => await import(/* webpackIgnore: true */ './bundle-maker.js'),
  policyEngine: async () => await import(/* webpackIgnore: true */ './policy-engine.js'),
};

// No top-level await: the bundler would wrap the whole program in a function then, which takes twice as long to start.
// Everything is written synchronously, so there is nothing to flush.
void endProcess(process, runCommandLine(process, load), false);
