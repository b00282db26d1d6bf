import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';

import type { ArtifactClient } from '../base/artifact-client.js';
import { sha256 } from '../base/digest.js';
import type {
  CapturedEvidence,
  Evidence,
  EvidenceFile,
  EvidenceRole,
  EvidenceSource,
  SignedEvidence,
} from '../base/evidence.js';
import { finding } from '../base/finding.js';
import { MAX_JSON_BYTES } from '../base/limits.js';
import { printable } from '../base/printable.js';
import { DEFAULT_RESULT_PATH, DEFAULT_STATUS_PATH, LEDGER_PATH, type Settings } from '../base/settings.js';
import { readBounded } from './files.js';
import { isInside } from './inside.js';

/** The folders that capturing needs, absolute and real. */
interface CapturePlaces {
  readonly workspace: string;
  readonly workingDirectory: string;
}

/**
 * Captures the evidence from the workspace, or from the workflow artifact that the settings name, which is fetched to a fresh
 * folder below `temporaryFolder` and removed again. `readSigned` reads what a policy asks for from the same place. `load` gives the artifact client and is called only for an artifact. Throws
 * GateError `upstream_artifact_unavailable` where the service fails.
 */
export async function captureEvidence(
  settings: Settings,
  places: CapturePlaces,
  temporaryFolder: string | null,
  readSigned: ((source: EvidenceSource) => SignedEvidence) | null,
  load: () => Promise<ArtifactClient>,
  signal: AbortSignal,
): Promise<CapturedEvidence> {
  const { workspace, workingDirectory } = places;
  const { upstreamArtifact: name, upstreamDigest: digest } = settings;
  if (name === null) {
    const source = { base: workingDirectory, root: workspace, artifact: null };
    return { ok: true, evidence: readEvidence(settings, source, readSigned) };
  }
  // Loaded only here: the way from the workspace needs neither streams nor archives, and starts faster without.
  const { fetchArtifact, removeFetched } = await import(/* webpackIgnore: true */ './artifact.js');
  const request = { name, digest, temporaryFolder: temporaryFolder ?? tmpdir() };
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

/**
 * Where a document lies when the caller does not say. An artifact keeps the folders of what was uploaded only above the
 * files' nearest common folder, so one made of `docs/keys` alone holds the bare names; one layout holds for all documents.
 */
function defaultPath(path: string, source: EvidenceSource): string {
  const folder = path.slice(0, path.lastIndexOf('/'));
  const isNested = source.artifact === null || existsSync(join(source.root, folder));
  return isNested ? path : path.slice(folder.length + 1);
}

function readRole(role: EvidenceRole, asked: string, source: EvidenceSource): EvidenceFile {
  const absolute = resolve(source.base, asked);
  // A name that leads out and back in through a link is judged by its real path below, and shown as it was given.
  const path = (isInside(source.root, absolute) ? relative(source.base, absolute) : absolute).split(sep).join('/');
  const file = readBounded(absolute, source.root, MAX_JSON_BYTES);
  switch (file.state) {
    case 'read':
      return { role, path, state: 'read', bytes: file.bytes, sha256: sha256(file.bytes) };
    case 'absent':
      return { role, path, state: 'absent' };
    case 'refused': {
      const message = `The file ${printable(path)} is refused. ${file.message}`;
      return { role, path, state: 'refused', finding: finding(file.code, message, { path }) };
    }
  }
}
