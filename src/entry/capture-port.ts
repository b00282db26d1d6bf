import type { ArtifactClient } from '../base/artifact-client.js';
import type { RuntimeContext } from '../base/context.js';
import type { EvidenceSource } from '../base/evidence.js';
import { FLOOR, tightened } from '../base/policy.js';
import type { LoadedPolicy } from '../base/policy-gates.js';
import type { Settings } from '../base/settings.js';
import { TOOL } from '../base/tool.js';
import { newRequestId, readContext } from '../capture/context.js';
import type { Environment } from '../capture/environment.js';
import { captureEvidence } from '../capture/evidence.js';
import type { LoadGithubClient } from '../capture/github-access.js';
import { findPlaces } from '../capture/places.js';
import { wantsPolicy } from '../capture/policy-wanted.js';
import type { UpstreamAccess } from '../capture/producer.js';
import type { Abortable, CapturePort, PolicyRequest, Request } from '../ports.js';
import { randomBytes } from '../report/random-bytes.js';

/** Loads the module of the artifact client: large, so only when it is used, and from beside the entry. */
export type LoadArtifactModule = () => Promise<typeof import('../artifact-client.js')>;

/** Loads what only `verify` needs. */
export type LoadVerifier = () => Promise<typeof import('../verifier.js')>;

/** Loads what only `enforce` needs. */
export type LoadEnforcement = () => Promise<typeof import('../enforcement.js')>;

/** Loads what a policy needs, which a run without one does not. */
export type LoadPolicyEngine = () => Promise<typeof import('../policy-engine.js')>;

/** Wires the first stage to the real environment, clock, file system and artifact service. */
export function capturePort(
  request: () => Request,
  environment: Environment,
  load: () => Promise<ArtifactClient>,
  loadEngine: LoadPolicyEngine,
  loadGithub: LoadGithubClient,
  loadEnforcement: LoadEnforcement,
): CapturePort {
  const upstream = (settings: Settings, context: RuntimeContext): UpstreamAccess => ({
    settings,
    context,
    environment,
    load: loadGithub,
  });
  return {
    request,
    context: () => readContext(environment, Date.now()),
    identity: (context) => ({ requestId: newRequestId(context, randomBytes), tool: TOOL }),
    places: (settings) => findPlaces(settings, environment, currentFolder(environment)),
    policy: (request, interruption) => {
      const { settings, places, context } = request;
      if (wantsPolicy(settings, places, context)) return readPolicy(request, environment, loadEngine, interruption);
      return { ok: true, policy: tightened(FLOOR, settings), gates: null };
    },
    evidence: ({ settings, places, policy, gates, context, identity }, interruption) => {
      const { workingDirectory: base, workspace: root } = places;
      const run = { context, identity, workspace: { base, root, artifact: null } };
      const readSigned = gates === null ? null : (source: EvidenceSource) => gates.capture(settings, policy, source, run);
      const access = upstream(settings, context);
      return captureEvidence(settings, places, environment('RUNNER_TEMP'), readSigned, load, interruption, access);
    },
    receipts: async ({ settings, places, context }, interruption) => {
      const { captureReceipts } = await loadEnforcement();
      const access = upstream(settings, context);
      return await captureReceipts(settings, places, environment('RUNNER_TEMP'), load, interruption, access);
    },
  };
}

async function readPolicy(
  request: PolicyRequest,
  environment: Environment,
  loadEngine: LoadPolicyEngine,
  { signal }: Abortable,
): Promise<LoadedPolicy> {
  const { loadPolicy } = await loadEngine();
  return await loadPolicy({ ...request, environment }, signal);
}

/** The folder of the process. Where it was deleted, the workspace of a runner takes its place; elsewhere there is none. */
function currentFolder(environment: Environment): string {
  try {
    return process.cwd();
  } catch (error) {
    const workspace = environment('GITHUB_ACTIONS') === 'true' ? environment('GITHUB_WORKSPACE') : null;
    if (workspace === null || workspace === '') throw error;
    return workspace;
  }
}
