import type { Environment } from '../capture/environment.js';
import type { LoadGithubClient } from '../capture/github-access.js';
import type { ReplayStorePort } from '../ports.js';

/** Loads what remembers nonces, which a run without an approval does not need. */
export type LoadReplayStores = () => Promise<typeof import('../replay-stores.js')>;

/** The replay store by the module that is loaded only then. */
export function replayStorePort(
  load: LoadReplayStores,
  environment: Environment,
  loadGithub: LoadGithubClient,
): ReplayStorePort {
  return {
    open: async ({ settings, context }) => (await load()).openReplayStore({ settings, context, environment }, loadGithub),
  };
}
