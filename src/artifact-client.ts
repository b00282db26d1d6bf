/** The one place that knows the toolkit's artifact client. It is large: import this file dynamically, and only to use it. */

import { AsyncLocalStorage } from 'node:async_hooks';
import { constants } from 'node:fs';
import { access, lstat } from 'node:fs/promises';
import { join } from 'node:path';

import { ArtifactNotFoundError, DefaultArtifactClient, GHESNotSupportedError, type FindOptions } from '@actions/artifact';

import { ArtifactServiceError, type ArtifactClient, type OtherRun } from './base/artifact-client.js';
import { errorText, printable } from './base/printable.js';

/** Takes what the toolkit prints while it works, line ends included: workflow commands and plain lines. */
export type PrintClientOutput = (text: string) => void;

/**
 * A client for the artifact service that the environment names at the time of each call (`ACTIONS_RUNTIME_TOKEN`,
 * `ACTIONS_RESULTS_URL`, `GITHUB_SERVER_URL`).
 *
 * The toolkit prints to standard output. With `print`, that text goes there instead and what others print meanwhile still
 * goes to standard output; with null, everything stays as it is.
 */
export function createArtifactClient(print: PrintClientOutput | null): ArtifactClient {
  const toolkit = new DefaultArtifactClient();
  return {
    upload: (name, files, root, retentionDays) =>
      ask(print, async () => {
        const paths = files.map((file) => join(root, file));
        for (const [index, path] of paths.entries()) await assertReadable(path, files[index] ?? path);
        const options = retentionDays === null ? {} : { retentionDays };
        const { id, digest, size } = await toolkit.uploadArtifact(name, paths, root, options);
        return { id: id ?? null, digest: digest ?? null, size: size ?? null };
      }),
    find: (name, run) =>
      ask(print, async () => {
        try {
          const { artifact } = await toolkit.getArtifact(name, findBy(run));
          return { name: artifact.name, id: artifact.id, size: artifact.size, digest: artifact.digest ?? null };
        } catch (thrown) {
          if (thrown instanceof ArtifactNotFoundError) return null;
          throw thrown;
        }
      }),
    download: (id, folder, run) =>
      ask(print, async () => {
        // The caller hashes the bytes that arrived; what the toolkit would say about a digest decides nothing.
        await toolkit.downloadArtifact(id, { path: folder, skipDecompress: true, ...findBy(run) });
      }),
  };
}

/** Where the toolkit looks: in this run, or through GitHub's API at GITHUB_API_URL. */
function findBy(run: OtherRun | undefined): FindOptions {
  if (run === undefined) return {};
  return {
    findBy: { token: run.token, workflowRunId: run.id, repositoryOwner: run.owner, repositoryName: run.repository },
  };
}

/** The toolkit leaves a file out with a mere warning, or throws where nobody can catch it: look before it does. */
async function assertReadable(path: string, name: string): Promise<void> {
  if (!(await lstat(path)).isFile()) {
    throw new ArtifactServiceError('failed', `${printable(name)} is not a regular file`);
  }
  await access(path, constants.R_OK);
}

async function ask<T>(print: PrintClientOutput | null, work: () => Promise<T>): Promise<T> {
  try {
    return await (print === null ? work() : withDivertedOutput(print, work));
  } catch (thrown) {
    throw explain(thrown);
  }
}

/** What a failure of the toolkit means. It tells most of them apart by their text only. */
function explain(thrown: unknown): ArtifactServiceError {
  if (thrown instanceof ArtifactServiceError) return thrown;
  if (thrown instanceof GHESNotSupportedError) {
    return new ArtifactServiceError('no-service', 'GitHub Enterprise Server has no artifact service of this kind', thrown);
  }
  const text = withoutQueries(thrown instanceof Error ? thrown.message : errorText(thrown));
  const variable = /^Unable to get the (ACTIONS_[A-Z_]+) env variable/.exec(text)?.[1];
  if (variable !== undefined) {
    return new ArtifactServiceError(
      'no-service',
      `the variable ${variable} of the artifact service is not set (the runner gives it to actions, not to run: steps)`,
      thrown,
    );
  }
  return new ArtifactServiceError('failed', explainText(text, statusOf(thrown, text)), thrown);
}

function explainText(text: string, status: number | null): string {
  if (text.includes('storage quota has been hit')) {
    return 'the artifact service refused it with status 403: the storage quota for artifacts is used up';
  }
  if (status === 409) {
    return 'the artifact service refused it with status 409: this workflow run has an artifact of that name already';
  }
  const network = /Unable to make request: ([A-Z]+)/.exec(text)?.[1];
  if (network !== undefined) return `the artifact service cannot be reached (${network})`;
  const first = printable(text.split('\n')[0] ?? '');
  if (status === null) return `the artifact client failed (${first})`;
  return `the artifact service answered with status ${status.toString()} (${first})`;
}

function statusOf(thrown: unknown, text: string): number | null {
  // The blob storage client puts the status into a property, the service's own client into its message.
  if (thrown instanceof Error && 'statusCode' in thrown && typeof thrown.statusCode === 'number') return thrown.statusCode;
  const status = /Failed request: \((\d{3})\)/.exec(text)?.[1];
  return status === undefined ? null : Number(status);
}

/** Signed addresses carry their secret in the query. */
function withoutQueries(text: string): string {
  return text.replaceAll(/(https?:\/\/[^\s?"']*)\?[^\s"']*/g, '$1?…');
}

const printOfThisWork = new AsyncLocalStorage<PrintClientOutput>();
let worksWithDivertedOutput = 0;
let restoreOutput: () => void = () => undefined;

/**
 * Runs `work` so that what it prints to standard output goes to `print`; what anything else prints is not touched. It holds
 * until the work itself has ended, also when nobody waits for it any longer: a late line would spoil the caller's own output.
 */
async function withDivertedOutput<T>(print: PrintClientOutput, work: () => Promise<T>): Promise<T> {
  if (worksWithDivertedOutput === 0) restoreOutput = divertOutput();
  worksWithDivertedOutput += 1;
  try {
    return await printOfThisWork.run(print, work);
  } finally {
    worksWithDivertedOutput -= 1;
    if (worksWithDivertedOutput === 0) restoreOutput();
  }
}

function divertOutput(): () => void {
  const { stdout } = process;
  const own = Object.getOwnPropertyDescriptor(stdout, 'write');
  const original = stdout.write.bind(stdout);
  const write = (chunk: string | Uint8Array, ...rest: readonly unknown[]): boolean => {
    const print = printOfThisWork.getStore();
    if (print === undefined) return Boolean(Reflect.apply(original, stdout, [chunk, ...rest]));
    print(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8'));
    return true;
  };
  Object.defineProperty(stdout, 'write', { configurable: true, enumerable: true, writable: true, value: write });
  return () => {
    if (own === undefined) Reflect.deleteProperty(stdout, 'write');
    else Object.defineProperty(stdout, 'write', own);
  };
}
