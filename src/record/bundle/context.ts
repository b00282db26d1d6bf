import type { RuntimeContext } from '../../base/context.js';
import type { RecordedContext } from '../../base/generated/records.js';

/** What was read from the environment and the clock as the recorded inputs hold it, all of it and nothing else. */
export function recordedContext(context: RuntimeContext): RecordedContext {
  const { proposal, upstreamRun } = context;
  return {
    now_ms: context.now,
    github_actions: context.githubActions,
    run_id: context.runId,
    run_attempt: context.runAttempt,
    sha: context.sha,
    repository: context.repository,
    workflow: context.workflow,
    job: context.job,
    event_name: context.eventName,
    ref: context.ref,
    actor: context.actor,
    runner_environment: context.runnerEnvironment,
    act: context.act,
    server_url: context.serverUrl,
    event_file: context.eventFile,
    artifact_service: context.artifactService,
    local_user: context.localUser,
    proposal: proposal === null ? null : { base_commit: proposal.baseCommit },
    upstream_run:
      upstreamRun === null ? null : { id: upstreamRun.id, workflow: upstreamRun.workflow, head_sha: upstreamRun.headSha },
  };
}
