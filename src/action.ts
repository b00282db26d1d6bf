import { endProcess } from './entry/exit.js';
import { runAction } from './entry/run-action.js';

const load = {
  githubClient: async () => await import(/* webpackIgnore: true */ './github-client.js'),
  artifactClient: async () => await import(/* webpackIgnore: true */ './artifact-client.js'),
  enforcement: async () => await import(/* webpackIgnore: true */ './enforcement.js'),
  execution: async () => await import(/* webpackIgnore: true */ './execution.js'),
  replayStores: async () => await import(/* webpackIgnore: true */ './replay-stores.js'),
  bundleMaker: async () => await import(/* webpackIgnore: true */ './bundle-maker.js'),
  policyEngine: async () => await import(/* webpackIgnore: true */ './policy-engine.js'),
  probes: async () => await import(/* webpackIgnore: true */ './probe-suite.js'),
  verifier: async () => await import(/* webpackIgnore: true */ './verifier.js'),
  verifierParts: async () => await import(/* webpackIgnore: true */ './verifier-parts.js'),
  actionsCore: async () => await import(/* webpackIgnore: true */ './actions-core.js'),
};

// No top-level await: the bundler would wrap the whole program in a function then, which takes twice as long to start.
void endProcess(process, runAction(process, load), true);
