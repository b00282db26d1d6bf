import type { RuntimeContext } from '../base/context.js';
import type { RecordedContext } from '../base/generated/records.js';
import { NotDerivable } from './not-derivable.js';

/** The last instant that RFC 3339 can write: 9999-12-31T23:59:59.999Z. */
const LATEST_MS = 253_402_300_799_999;

/** The environment and the clock as the run read them. Throws NotDerivable for a time that no clock of a run shows. */
export function contextOf(recorded: RecordedContext): RuntimeContext {
  const { proposal, upstream_run: upstreamRun } = recorded;
  if (!Number.isInteger(recorded.now_ms) || recorded.now_ms < 0 || recorded.now_ms > LATEST_MS) {
    throw new NotDerivable(`The run read the time ${String(recorded.now_ms)}, which no clock shows.`);
  }
  return {
    now: recorded.now_ms,
    githubActions: recorded.github_actions,
    runId: recorded.run_id,
    runAttempt: recorded.run_attempt,
    sha: recorded.sha,
    repository: recorded.repository,
    workflow: recorded.workflow,
    job: recorded.job,
    eventName: recorded.event_name,
    ref: recorded.ref,
    actor: recorded.actor,
    runnerEnvironment: recorded.runner_environment,
    act: recorded.act,
    eventFile: recorded.event_file,
    serverUrl: recorded.server_url,
    artifactService: recorded.artifact_service,
    localUser: recorded.local_user,
    proposal: proposal === null ? null : { baseCommit: proposal.base_commit },
    upstreamRun:
      upstreamRun === null ? null : { id: upstreamRun.id, workflow: upstreamRun.workflow, headSha: upstreamRun.head_sha },
  };
}
