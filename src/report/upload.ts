import { ArtifactServiceError, type ArtifactClient, type UploadedArtifact } from '../base/artifact-client.js';
import type { RuntimeContext } from '../base/context.js';
import { Abandoned, withinDeadline } from '../base/deadline.js';
import type { Uploaded } from '../base/delivery.js';
import { isDigest } from '../base/digest.js';
import { GateError } from '../base/error.js';
import { REPOSITORY, RUN_NUMBER } from '../base/identifiers.js';
import { ARTIFACT_DEADLINE_MS } from '../base/limits.js';
import { errorText, printable } from '../base/printable.js';

/** The files of one receipts artifact. */
export interface ReceiptsUpload {
  readonly name: string;
  /** Absolute path that the entry names of the archive start at. */
  readonly root: string;
  /** Paths below `root`, with `/`. */
  readonly files: readonly string[];
  /** null leaves the choice to the repository. */
  readonly retentionDays: number | null;
  readonly context: RuntimeContext;
}

export interface Uploader {
  readonly upload: (request: ReceiptsUpload, signal: AbortSignal) => Promise<Uploaded>;
}

/**
 * Uploads receipts through the client that `load` gives, which is called only then.
 *
 * Throws GateError `receipt_upload_failed` for whatever keeps the service from confirming the artifact: no service, a
 * refusal, a confirmation that cannot be right, an aborted signal, or `deadlineMs` over loading and uploading together
 * (DESIGN §6: on its own the client waits for many minutes).
 */
export function createUploader(load: () => Promise<ArtifactClient>, deadlineMs = ARTIFACT_DEADLINE_MS): Uploader {
  return {
    upload: async (request, signal) => {
      try {
        const confirmed = await withinDeadline((over) => uploadWith(load, request, over), signal, deadlineMs);
        return checkConfirmation(confirmed, request);
      } catch (thrown) {
        if (thrown instanceof GateError) throw thrown;
        throw failure(reasonOf(thrown, request.name), thrown);
      }
    },
  };
}

async function uploadWith(
  load: () => Promise<ArtifactClient>,
  request: ReceiptsUpload,
  over: AbortSignal,
): Promise<UploadedArtifact> {
  if (!request.context.artifactService) {
    throw new ArtifactServiceError(
      'no-service',
      'the variables of the artifact service (ACTIONS_RUNTIME_TOKEN, ACTIONS_RESULTS_URL) are not set',
    );
  }
  const client = await load();
  // An upload that was reported as failed must not begin afterwards.
  over.throwIfAborted();
  return await client.upload(request.name, request.files, request.root, request.retentionDays);
}

/** A confirmation is proof only when it names an artifact: anything else counts as no upload. */
function checkConfirmation({ id, digest }: UploadedArtifact, { name, context }: ReceiptsUpload): Uploaded {
  if (id === null || !Number.isSafeInteger(id) || id <= 0) {
    throw failure(`the artifact service confirmed it with the id ${String(id)}, expected a positive integer`);
  }
  if (!isDigest(digest)) {
    const found = digest === null ? 'no digest' : `the digest ${printable(digest)}`;
    throw failure(`the artifact client confirmed it with ${found}, expected a sha256 in 64 lower-case hexadecimal digits`);
  }
  return { name, id, digest, url: artifactUrl(id, context) };
}

function reasonOf(thrown: unknown, name: string): string {
  if (thrown instanceof Abandoned) return `the exchange with the artifact service ${thrown.message}`;
  if (thrown instanceof ArtifactServiceError) {
    const remedy = thrown.fault === 'no-service' ? '; where there is no such service, set upload-receipts: false' : '';
    return `${thrown.message}${remedy} (artifact ${printable(name)})`;
  }
  return `the artifact client could not be used (${errorText(thrown)})`;
}

function failure(reason: string, cause?: unknown): GateError {
  return new GateError('receipt_upload_failed', `The receipts were not uploaded: ${reason}.`, cause);
}

/** The page of the artifact; null where a part of its address is not there or not well formed. */
function artifactUrl(id: number, { serverUrl, repository, runId }: RuntimeContext): string | null {
  if (serverUrl === null || repository === null || runId === null) return null;
  if (!REPOSITORY.test(repository) || !RUN_NUMBER.test(runId) || !URL.canParse(serverUrl)) return null;
  const server = new URL(serverUrl);
  const plain = server.username === '' && server.password === '' && server.search === '' && server.hash === '';
  if (!plain || server.pathname !== '/' || !['https:', 'http:'].includes(server.protocol)) return null;
  return `${server.origin}/${repository}/actions/runs/${runId}/artifacts/${id.toString()}`;
}
