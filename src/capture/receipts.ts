import { realpathSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';

import type { ArtifactClient } from '../base/artifact-client.js';
import type { EvidenceSource } from '../base/evidence.js';
import { finding } from '../base/finding.js';
import { GATE_RECORD_PATH, RUNTIME_RECEIPT_PATH } from '../base/outcome.js';
import { printable } from '../base/printable.js';
import { expectedReceiptMissing, type CapturedReceipts, type ReceiptsCapture } from '../base/receipts.js';
import type { Settings } from '../base/settings.js';
import type { ArtifactRequest } from './artifact.js';
import { artifactRequest } from './evidence.js';
import { defaultPath, readRole } from './evidence-file.js';
import { isInside } from './inside.js';
import type { UpstreamAccess } from './producer.js';

/** The folders that capturing receipts needs, absolute; all but `outputDirectory` are real. */
interface ReceiptPlaces {
  readonly workspace: string;
  readonly workingDirectory: string;
  readonly outputDirectory: string;
  readonly outputRoot: string;
}

/**
 * Captures gate record and runtime receipt of another job: from the workflow artifact that the settings name, from the folder
 * `receipts`, else from the output folder. `load` gives the artifact client and is called only for an artifact, and not before the
 * caller has named the receipt that it must hold. Throws GateError `upstream_artifact_unavailable` where the service fails. There is
 * something to wait for only with an artifact.
 */
export function captureReceipts(
  settings: Settings,
  places: ReceiptPlaces,
  temporaryFolder: string | null,
  load: () => Promise<ArtifactClient>,
  interruption: { readonly signal: AbortSignal },
  upstream: UpstreamAccess | null = null,
): ReceiptsCapture | Promise<ReceiptsCapture> {
  const { upstreamArtifact: name, receipts, expectedReceiptSha256 } = settings;
  if (name !== null) {
    if (expectedReceiptSha256 === null) return { ok: false, finding: expectedReceiptMissing() };
    return captureArtifact(artifactRequest(settings, name, temporaryFolder, upstream), load, interruption.signal);
  }
  if (receipts === null) {
    const source = { base: places.outputDirectory, root: places.outputRoot, artifact: null };
    return { ok: true, receipts: readReceipts(source) };
  }
  const source = folderSource(receipts, places, temporaryFolder);
  return source === null ? outside(receipts) : { ok: true, receipts: readReceipts(source) };
}

async function captureArtifact(
  request: ArtifactRequest,
  load: () => Promise<ArtifactClient>,
  signal: AbortSignal,
): Promise<ReceiptsCapture> {
  const { fetchArtifact, removeFetched } = await import(/* webpackIgnore: true */ './artifact.js');
  const fetched = await fetchArtifact(request, load, signal);
  if (!fetched.ok) return fetched;
  const { folder, artifact } = fetched;
  try {
    return { ok: true, receipts: readReceipts({ base: folder, root: folder, artifact }) };
  } finally {
    removeFetched(folder);
  }
}

/** Both files, each read once. One that is not there is a state of its own. */
function readReceipts(source: EvidenceSource): CapturedReceipts {
  return {
    gateRecord: readRole('gate-record', defaultPath(GATE_RECORD_PATH, source), source, 'receipt'),
    receipt: readRole('runtime-receipt', defaultPath(RUNTIME_RECEIPT_PATH, source), source, 'receipt'),
    artifact: source.artifact,
  };
}

/** Where the files of a folder may lie: in the workspace or below the temporary folder of the runner (DESIGN §4 "Exempt"). */
function folderSource(asked: string, places: ReceiptPlaces, temporaryFolder: string | null): EvidenceSource | null {
  const absolute = resolve(places.workingDirectory, asked);
  // A folder that is not there holds no file, which is a finding of its own; where it would lie is judged by its name then.
  const real = realPath(absolute) ?? absolute;
  const temporary = temporaryFolder === null || !isAbsolute(temporaryFolder) ? null : realPath(temporaryFolder);
  const root = [places.workspace, ...(temporary === null ? [] : [temporary])].find((one) => isInside(one, real));
  return root === undefined ? null : { base: real, root, artifact: null };
}

function realPath(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}

function outside(asked: string): ReceiptsCapture {
  const found = printable(asked);
  const message = `The input receipts is outside the workspace and the temporary folder of the runner: ${found}.`;
  return { ok: false, finding: finding('input_invalid', message, { expected: 'a folder inside one of them', found }) };
}
