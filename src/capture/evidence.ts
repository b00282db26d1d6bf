import { tmpdir } from 'node:os';

import type { ArtifactClient } from '../base/artifact-client.js';
import { GateError } from '../base/error.js';
import type { CapturedEvidence, Evidence, EvidenceSource, SignedEvidence } from '../base/evidence.js';
import { DEFAULT_RESULT_PATH, DEFAULT_STATUS_PATH, LEDGER_PATH, type Settings } from '../base/settings.js';
import type { ArtifactRequest } from './artifact.js';
import { defaultPath, readRole } from './evidence-file.js';
import type { UpstreamAccess } from './producer.js';

/** The folders that capturing needs, absolute and real. */
interface CapturePlaces {
  readonly workspace: string;
  readonly workingDirectory: string;
}

/**
 * Captures the evidence from the workspace, or from the workflow artifact that the settings name, which is fetched to a fresh
 * folder below `temporaryFolder` and removed again. `readSigned` reads what a policy asks for from the same place. `load` gives the
 * artifact client and is called only for an artifact; `upstream` says how to ask who made one of another run. Throws GateError `upstream_artifact_unavailable` where the service fails. There
 * is something to wait for only with an artifact.
 */
export function captureEvidence(
  settings: Settings,
  places: CapturePlaces,
  temporaryFolder: string | null,
  readSigned: ((source: EvidenceSource) => SignedEvidence) | null,
  load: () => Promise<ArtifactClient>,
  interruption: { readonly signal: AbortSignal },
  upstream: UpstreamAccess | null = null,
): CapturedEvidence | Promise<CapturedEvidence> {
  const { workspace, workingDirectory } = places;
  const { upstreamArtifact: name } = settings;
  if (name !== null) {
    const request = artifactRequest(settings, name, temporaryFolder, upstream);
    return captureArtifact(settings, request, readSigned, load, interruption.signal);
  }
  const source = { base: workingDirectory, root: workspace, artifact: null };
  return { ok: true, evidence: readEvidence(settings, source, readSigned) };
}

/**
 * What is asked for of the artifact service. Throws GateError `upstream_artifact_unavailable` where another run is named and there is
 * nobody who could be asked about it.
 */
export function artifactRequest(
  settings: Settings,
  name: string,
  temporaryFolder: string | null,
  access: UpstreamAccess | null,
): ArtifactRequest {
  const { upstreamRunId: runId, upstreamDigest: digest } = settings;
  if (runId !== null && access === null) {
    const message = `The workflow run ${runId} could not be checked: there is no way to ask GitHub's API here.`;
    throw new GateError('upstream_artifact_unavailable', message);
  }
  const upstream = runId === null || access === null ? null : { runId, access };
  return { name, digest, upstream, temporaryFolder: temporaryFolder ?? tmpdir() };
}

async function captureArtifact(
  settings: Settings,
  request: ArtifactRequest,
  readSigned: ((source: EvidenceSource) => SignedEvidence) | null,
  load: () => Promise<ArtifactClient>,
  signal: AbortSignal,
): Promise<CapturedEvidence> {
  // Loaded only here: the way from the workspace needs neither streams nor archives, and starts faster without.
  const { fetchArtifact, removeFetched } = await import(/* webpackIgnore: true */ './artifact.js');
  const fetched = await fetchArtifact(request, load, signal);
  if (!fetched.ok) return fetched;
  const { folder, artifact } = fetched;
  try {
    return { ok: true, evidence: readEvidence(settings, { base: folder, root: folder, artifact }, readSigned) };
  } finally {
    removeFetched(folder);
  }
}

/** Reads the documents of the key status, each once. No file is a state of its own, never an empty document. */
function readEvidence(
  settings: Settings,
  source: EvidenceSource,
  readSigned: ((source: EvidenceSource) => SignedEvidence) | null,
): Evidence {
  return {
    result: readRole('result', settings.keyStatusResult ?? defaultPath(DEFAULT_RESULT_PATH, source), source),
    status: readRole('status', settings.keyStatusVerification ?? defaultPath(DEFAULT_STATUS_PATH, source), source),
    ledger: readRole('ledger', defaultPath(LEDGER_PATH, source), source),
    artifact: source.artifact,
    signed: readSigned === null ? null : readSigned(source),
  };
}
