/**
 * Every environment variable that the gate reads, with what it is read for. Nothing else of the environment is looked at but
 * the inputs of the Action, `INPUT_<NAME>`; what the artifact client reads by itself stands in docs/evidence-rules.md.
 */
export const VARIABLES = {
  GITHUB_ACTIONS: 'exactly `true` on a runner; decides between the CI and the local context',
  GITHUB_RUN_ID: 'identity of the workflow run',
  GITHUB_RUN_ATTEMPT: 'which attempt of that run',
  GITHUB_SHA: 'commit that the run is about',
  GITHUB_REPOSITORY: 'owner/name of the repository',
  GITHUB_WORKFLOW: 'name of the workflow',
  GITHUB_JOB: 'id of the job',
  GITHUB_EVENT_NAME: 'event that started the run',
  GITHUB_EVENT_PATH: 'file with the payload of that event; it must be readable in CI',
  GITHUB_REF: 'branch or tag, recorded only',
  GITHUB_ACTOR: 'who started the run, recorded only',
  RUNNER_ENVIRONMENT: '`github-hosted` or `self-hosted`, recorded only',
  ACT: 'set by a local program that imitates the runner',
  GITHUB_WORKSPACE: 'folder that evidence and outputs must not leave',
  RUNNER_TEMP: 'temporary folder of the job: outputs may go there, downloads do',
  GITHUB_SERVER_URL: 'links to the run; tells GitHub from GitHub Enterprise Server',
  GITHUB_API_URL:
    "address of GitHub's API; gives the policy of a base commit, and who made an artifact of another run; keeps claims",
  PATH: 'where git is looked for; gives the policy of a base commit too',
  XDG_STATE_HOME: 'folder that the local replay store is below',
  HOME: 'the same where that is not set',
  GITHUB_STEP_SUMMARY: 'file that the job summary is appended to',
  GITHUB_OUTPUT: 'file that step outputs are appended to',
  ACTIONS_RUNTIME_TOKEN: 'access to the artifact service; only its presence is noted',
  ACTIONS_RESULTS_URL: 'address of the artifact service; only its presence is noted',
  RUNNER_DEBUG: '`1` where debug logging is on',
  NO_COLOR: 'not empty: no colours on a terminal',
} as const;

type VariableName = keyof typeof VARIABLES;

/** The environment as one run reads it: looked up by the names of the table only. */
export type Environment = (name: VariableName) => string | null;

/** Takes `process.env` (or a table of a test); a variable that is not set is null, an empty one is the empty string. */
export function environmentOf(variables: NodeJS.ProcessEnv): Environment {
  return (name) => variables[name] ?? null;
}
