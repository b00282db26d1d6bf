import type { RuntimeContext } from '../base/context.js';
import type { Finding } from '../base/finding.js';
import { FLOOR, tightened } from '../base/policy.js';
import { DEFAULT_SETTINGS } from '../base/settings.js';
import type { Places, Ports } from '../ports.js';
import { incidentOf } from './incident.js';
import type { Job } from './job.js';
import { RunState } from './state.js';

/** Reads request, context and folders. A port that fails leaves its built-in value and an incident: the run blocks. */
export function beginRun(ports: Ports, job: Job): RunState {
  const incidents: Finding[] = [];
  const orElse = <T>(read: () => T, fallback: T): T => {
    try {
      return read();
    } catch (thrown) {
      incidents.push(incidentOf(thrown, 'internal_error'));
      return fallback;
    }
  };
  const request = orElse(ports.capture.request, { settings: DEFAULT_SETTINGS, findings: [] });
  const context = orElse(ports.capture.context, UNKNOWN_CONTEXT);
  const identity = orElse(() => ports.capture.identity(context), UNKNOWN_IDENTITY);
  const places = orElse<Places | null>(() => ports.capture.places(request.settings), null);
  for (const found of [...request.findings, ...(places?.findings ?? [])]) incidents.push(found);
  return new RunState(
    ports,
    job,
    // Until it is known whether there is a policy, nobody can tell whether report-only may hold.
    {
      identity,
      context,
      settings: request.settings,
      policy: { ...tightened(FLOOR, request.settings), enforcement: 'enforce' },
    },
    places,
    incidents,
  );
}

const UNKNOWN_IDENTITY = { requestId: 'local-0000000000000000', tool: { name: 'fail-closed-gate', version: 'unknown' } };

const UNKNOWN_CONTEXT: RuntimeContext = {
  now: 0,
  githubActions: null,
  runId: null,
  runAttempt: null,
  sha: null,
  repository: null,
  workflow: null,
  job: null,
  eventName: null,
  ref: null,
  actor: null,
  runnerEnvironment: null,
  act: null,
  eventFile: 'not-set',
  serverUrl: null,
  artifactService: false,
  localUser: null,
  proposal: null,
  upstreamRun: null,
};
