import { endProcess } from './entry/exit.js';
import { runAction } from './entry/run-action.js';

const load = {
  artifactClient: async () => await import(/* webpackIgnore: true */ './artifact-client.js'),
  actionsCore: async () => await import(/* webpackIgnore: true */ './actions-core.js'),
};

endProcess(process, await runAction(process, load));
