import type { RuntimeContext } from '../base/context.js';

/** Whether this is a runner that GitHub hosts, as the runner says; a machine that is no runner is none. */
export function isGithubHosted({ githubActions, runnerEnvironment }: RuntimeContext): boolean {
  return githubActions === 'true' && runnerEnvironment === 'github-hosted';
}

/** Whether this is somebody's own runner: what does not say that GitHub hosts it counts as one. A laptop is no runner. */
export function isSelfHosted(context: RuntimeContext): boolean {
  return context.githubActions !== null && !isGithubHosted(context);
}
