import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { ArtifactServiceError, type ArtifactClient, type FoundArtifact, type OtherRun } from '../base/artifact-client.js';
import { Abandoned, withinDeadline } from '../base/deadline.js';
import { asDigest, sameDigest, sha256, type Digest } from '../base/digest.js';
import { GateError } from '../base/error.js';
import type { UpstreamArtifact } from '../base/evidence.js';
import { finding, type Finding } from '../base/finding.js';
import { ARTIFACT_DEADLINE_MS, MAX_ARTIFACT_BYTES } from '../base/limits.js';
import { errorText, printable } from '../base/printable.js';
import { ArchiveRefused } from './archive-refused.js';
import { checkProducer, type UpstreamAccess } from './producer.js';
import { unzip } from './unzip.js';

/** Which artifact is wanted. */
export interface ArtifactRequest {
  readonly name: string;
  /** sha256 that the archive must have; null where the caller names none. */
  readonly digest: Digest | null;
  /** The other run that made it, and how to ask who that is; null for an artifact of this run. */
  readonly upstream: { readonly runId: string; readonly access: UpstreamAccess } | null;
  /** Absolute path of a folder that is there; a fresh one is made below it. */
  readonly temporaryFolder: string;
}

/** `folder` is the real path of a fresh folder that holds the files of the artifact and nothing else. */
export type FetchedArtifact =
  | { readonly ok: true; readonly artifact: UpstreamArtifact; readonly folder: string }
  | { readonly ok: false; readonly finding: Finding };

/** How long downloaded bytes may go unwatched, in milliseconds. */
const WATCH_MS = 100;

/**
 * Fetches an artifact that an earlier job of the same run uploaded, through the client that `load` gives; or one of another run, after
 * it was checked which run that is.
 *
 * What is wrong with the artifact is a finding: `upstream_run_mismatch`, `upstream_artifact_missing`, `upstream_artifact_digest_mismatch`,
 * `upstream_artifact_refused`; nothing stays on disk then. Throws GateError `upstream_artifact_unavailable` where the service
 * or the disk fails, or `deadlineMs` pass before the archive is there, and the signal's own GateError when it is aborted.
 */
export async function fetchArtifact(
  request: ArtifactRequest,
  load: () => Promise<ArtifactClient>,
  signal: AbortSignal,
  deadlineMs = ARTIFACT_DEADLINE_MS,
): Promise<FetchedArtifact> {
  const { upstream } = request;
  const checked = upstream === null ? null : await checkProducer(upstream.runId, upstream.access, signal, deadlineMs);
  if (checked?.ok === false) return checked;
  const made: string[] = [];
  try {
    const run = checked?.run;
    const archive = await withinDeadline((over) => download(request, run, load, made, over), signal, deadlineMs);
    if (!archive.ok) return archive;
    const mismatch = digestMismatch(request, archive.found, archive.sha256);
    if (mismatch !== null) return { ok: false, finding: mismatch };
    const folder = makeFolder(request.temporaryFolder);
    try {
      await unzip(archive.bytes, folder, signal);
    } catch (thrown) {
      removeFetched(folder);
      throw thrown;
    }
    const producer = checked?.producer ?? null;
    const { name, digest: expectedSha256 } = request;
    const artifact = { name, id: archive.found.id, sha256: archive.sha256, expectedSha256, producer };
    return { ok: true, artifact, folder };
  } catch (thrown) {
    if (thrown instanceof ArchiveRefused) return refusal(request, thrown.message);
    if (signal.aborted && signal.reason instanceof GateError) throw signal.reason;
    throw unavailable(request, thrown);
  } finally {
    for (const folder of made) removeFetched(folder);
  }
}

/**
 * Removes the folder of a fetched artifact. Best effort: nothing is decided by it. Synchronous, because a run that was cancelled
 * ends soon after.
 */
export function removeFetched(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // The runner empties its temporary folder after the job.
  }
}

type Downloaded =
  | { readonly ok: true; readonly found: FoundArtifact; readonly bytes: Uint8Array; readonly sha256: Digest }
  | { readonly ok: false; readonly finding: Finding };

/** The folder that it makes is added to `made`, so that it is removed also when nobody waits for the download any longer. */
async function download(
  request: ArtifactRequest,
  run: OtherRun | undefined,
  load: () => Promise<ArtifactClient>,
  made: string[],
  over: AbortSignal,
): Promise<Downloaded> {
  const client = await load();
  over.throwIfAborted();
  const found = await client.find(request.name, run);
  if (found === null) {
    const which = request.upstream === null ? 'This workflow run' : `The workflow run ${request.upstream.runId}`;
    const message = `${which} has no artifact named "${printable(request.name)}".`;
    return { ok: false, finding: finding('upstream_artifact_missing', message) };
  }
  assertSensible(found, request.name);
  if (found.size > MAX_ARTIFACT_BYTES) return tooLarge(request, found.size);
  over.throwIfAborted();
  // Made and noted in one go: a folder that is not noted would stay.
  const folder = makeFolder(request.temporaryFolder);
  made.push(folder);
  const tooMany = await watchedDownload(client.download(found.id, folder, run), folder, over);
  if (tooMany !== null) return tooLarge(request, tooMany);
  const bytes = await readArchive(folder);
  return { ok: true, found, bytes, sha256: sha256(bytes) };
}

/** The service must speak of the artifact that it was asked for, in words that can be compared. */
function assertSensible(found: FoundArtifact, name: string): void {
  const { id, size, digest } = found;
  if (found.name !== name || !Number.isSafeInteger(id) || id <= 0 || !Number.isSafeInteger(size) || size < 0) {
    throw new ArtifactServiceError('failed', 'the artifact service described another artifact, or one without id and size');
  }
  if (digest !== null && statedDigest(digest) === null) {
    throw new ArtifactServiceError('failed', `the artifact service states a digest that is no sha256 (${printable(digest)})`);
  }
}

/** The digest in `sha256:<hex>`; older services write it without the prefix. */
function statedDigest(text: string): Digest | null {
  return asDigest(text.replace(/^sha256:/, ''));
}

/** Waits for a download while it stays within the limit, and else gives the bytes that are too many: the stated size may lie. */
async function watchedDownload(downloading: Promise<void>, folder: string, over: AbortSignal): Promise<number | null> {
  let timer: NodeJS.Timeout | undefined;
  const stop = (): void => {
    clearInterval(timer);
  };
  const tooMany = new Promise<number>((resolve) => {
    timer = setInterval(() => {
      void sizeOf(folder).then((bytes) => {
        if (bytes > MAX_ARTIFACT_BYTES) resolve(bytes);
      });
    }, WATCH_MS);
  });
  over.addEventListener('abort', stop);
  try {
    const bytes = await Promise.race([tooMany, downloading.then(() => sizeOf(folder))]);
    return bytes > MAX_ARTIFACT_BYTES ? bytes : null;
  } finally {
    stop();
  }
}

/** Bytes of the files in a folder, as far as they can be seen. */
async function sizeOf(folder: string): Promise<number> {
  try {
    const names = await readdir(folder);
    const sizes = await Promise.all(names.map(async (name) => (await lstat(join(folder, name))).size));
    return sizes.reduce((sum, size) => sum + size, 0);
  } catch {
    // It is being removed; what is read afterwards is read strictly.
    return 0;
  }
}

async function readArchive(folder: string): Promise<Uint8Array> {
  const [name, ...more] = await readdir(folder);
  if (name === undefined || more.length > 0) {
    throw new ArtifactServiceError('failed', 'the download did not give one archive');
  }
  const path = join(folder, name);
  if (!(await lstat(path)).isFile()) throw new ArtifactServiceError('failed', 'the download did not give a regular file');
  return await readFile(path);
}

/** A fresh folder with mode 0700 and a random name; its real path, because later reads compare real paths. */
function makeFolder(below: string): string {
  return realpathSync(mkdtempSync(join(below, 'fail-closed-gate-')));
}

/** The digest that the caller expects comes first: the one of the service is only what the uploader stated. */
function digestMismatch(request: ArtifactRequest, found: FoundArtifact, computed: Digest): Finding | null {
  const name = printable(request.name);
  if (request.digest !== null && !sameDigest(request.digest, computed)) {
    const message = `The archive of the artifact "${name}" has another sha256 than upstream-digest expects.`;
    return finding('upstream_artifact_digest_mismatch', message, { expected: request.digest, found: computed });
  }
  const stated = found.digest === null ? null : statedDigest(found.digest);
  if (stated !== null && !sameDigest(stated, computed)) {
    const message = `The archive of the artifact "${name}" has another sha256 than the artifact service states for it.`;
    return finding('upstream_artifact_digest_mismatch', message, { expected: stated, found: computed });
  }
  return null;
}

function tooLarge(request: ArtifactRequest, bytes: number): { readonly ok: false; readonly finding: Finding } {
  return refusal(request, `it has ${bytes.toString()} bytes, more than ${MAX_ARTIFACT_BYTES.toString()}`);
}

function refusal(request: ArtifactRequest, why: string): { readonly ok: false; readonly finding: Finding } {
  const message = `The archive of the artifact "${printable(request.name)}" was refused: ${why}.`;
  return { ok: false, finding: finding('upstream_artifact_refused', message) };
}

function unavailable(request: ArtifactRequest, thrown: unknown): GateError {
  const message = `The artifact "${printable(request.name)}" could not be fetched: ${reasonOf(thrown)}.`;
  return new GateError('upstream_artifact_unavailable', message, thrown);
}

function reasonOf(thrown: unknown): string {
  if (thrown instanceof Abandoned) return `the exchange with the artifact service ${thrown.message}`;
  if (thrown instanceof ArtifactServiceError) return thrown.message;
  return errorText(thrown).replace(/\.$/, '');
}
