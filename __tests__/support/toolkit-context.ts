import { context } from '@actions/github';

// Prints what the runner's own toolkit reads from the environment, for a test to compare ours with.
const { sha, ref, workflow, job, actor, eventName, runId, runAttempt, repo, serverUrl, payload } = context;
process.stdout.write(
  JSON.stringify({ sha, ref, workflow, job, actor, eventName, runId, runAttempt, repo, serverUrl, payload }),
);
