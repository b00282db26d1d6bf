import type { OtherRun } from '../base/artifact-client.js';
import type { RuntimeContext } from '../base/context.js';
import { Abandoned, withinDeadline } from '../base/deadline.js';
import { GateError } from '../base/error.js';
import type { ArtifactProducer } from '../base/evidence.js';
import { finding, type Finding } from '../base/finding.js';
import { GithubApiError } from '../base/github-client.js';
import { RUN_NUMBER } from '../base/identifiers.js';
import { ARTIFACT_DEADLINE_MS, MAX_API_ANSWER_BYTES } from '../base/limits.js';
import { errorText, printable } from '../base/printable.js';
import { githubAccess, openGithub, type GithubRequest, type LoadGithubClient } from './github-access.js';

/** How GitHub's API is asked about the run that made an artifact. */
export interface UpstreamAccess extends GithubRequest {
  readonly load: LoadGithubClient;
}

/** The run, proved to be one whose artifacts may be used, and how its artifacts are asked for. */
export type CheckedProducer =
  | { readonly ok: true; readonly producer: ArtifactProducer; readonly run: OtherRun }
  | { readonly ok: false; readonly finding: Finding };

/**
 * Checks who made an artifact of another run, before a byte of it is used: the run must be of this repository and of no fork, of the
 * same workflow and commit, or of those that the event `workflow_run` names. What differs is the finding `upstream_run_mismatch`.
 * Throws GateError `upstream_artifact_unavailable` where nobody says, and the signal's own GateError when it is aborted.
 */
export async function checkProducer(
  id: string,
  access: UpstreamAccess,
  signal: AbortSignal,
  deadlineMs = ARTIFACT_DEADLINE_MS,
): Promise<CheckedProducer> {
  try {
    return await withinDeadline((over) => compareRun(id, access, over), signal, deadlineMs);
  } catch (thrown) {
    if (signal.aborted && signal.reason instanceof GateError) throw signal.reason;
    const message = `The workflow run ${id} could not be checked (this needs github-token with actions: read): ${reasonOf(thrown)}.`;
    throw new GateError('upstream_artifact_unavailable', message, thrown);
  }
}

function reasonOf(thrown: unknown): string {
  if (thrown instanceof GithubApiError) return `GitHub's API ${thrown.message}`;
  if (thrown instanceof Abandoned) return `the exchange with GitHub's API ${thrown.message}`;
  return errorText(thrown).replace(/\.$/, '');
}

async function compareRun(id: string, request: UpstreamAccess, signal: AbortSignal): Promise<CheckedProducer> {
  const access = githubAccess(request);
  if (!access.ok) throw new GithubApiError(`was ${access.why}`);
  // The client of the artifact service takes a number, which must be this very one.
  const number = Number(id);
  if (!Number.isSafeInteger(number)) throw new GithubApiError('knows no run of such a number');
  const client = await openGithub(access, request.load);
  signal.throwIfAborted();
  const answer = parse(await client.workflowRun(id, MAX_API_ANSWER_BYTES, signal));
  const attempt = numberOf(answer.get('run_attempt'));
  if (numberOf(answer.get('id')) !== id || attempt === null) throw new GithubApiError('described another run');
  const { producer, differences } = compared(id, attempt, answer, request.context, access.repository);
  if (differences.length > 0 || producer === null) return { ok: false, finding: mismatch(id, differences) };
  const [owner = '', repository = ''] = access.repository.split('/');
  return { ok: true, producer, run: { id: number, owner, repository, token: access.token } };
}

interface Difference {
  readonly what: string;
  readonly expected: string | null;
  readonly found: unknown;
}

/** What the API says against what it must say; every part that differs, because each of them is enough. */
function compared(
  id: string,
  runAttempt: string,
  answer: ReadonlyMap<string, unknown>,
  context: RuntimeContext,
  repository: string,
): { readonly producer: ArtifactProducer | null; readonly differences: readonly Difference[] } {
  const event = context.upstreamRun;
  const workflow = event === null ? context.workflow : event.workflow;
  const headSha = event === null ? context.sha : event.headSha;
  const parts: readonly Difference[] = [
    { what: 'run', expected: event === null ? id : event.id, found: id },
    { what: 'repository', expected: repository, found: membersOf(answer.get('repository')).get('full_name') },
    { what: 'head repository', expected: repository, found: membersOf(answer.get('head_repository')).get('full_name') },
    { what: 'workflow', expected: workflow, found: answer.get('name') },
    { what: 'commit', expected: headSha, found: answer.get('head_sha') },
  ];
  // Two that are absent are never the same.
  const differences = parts.filter(({ expected, found }) => expected === null || expected === '' || found !== expected);
  if (differences.length > 0 || workflow === null || headSha === null) return { producer: null, differences };
  return { producer: { runId: id, runAttempt, repository, workflow, headSha }, differences };
}

function mismatch(id: string, differences: readonly Difference[]): Finding {
  const shown = (value: unknown): string => printable(typeof value === 'string' && value !== '' ? value : 'nothing');
  const list = (side: 'expected' | 'found'): string => differences.map((one) => `${one.what} ${shown(one[side])}`).join(', ');
  const message = `The workflow run ${id} is not one whose artifacts may be used: it has ${list('found')} instead of ${list('expected')}.`;
  return finding('upstream_run_mismatch', message, { expected: list('expected'), found: list('found') });
}

function parse(bytes: Uint8Array): ReadonlyMap<string, unknown> {
  try {
    return membersOf(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    throw new GithubApiError('gave an answer that is no JSON');
  }
}

/** The members of an answer by name; none of anything but an object. */
function membersOf(value: unknown): ReadonlyMap<string, unknown> {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : new Map();
}

function numberOf(value: unknown): string | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && RUN_NUMBER.test(String(value)) ? String(value) : null;
}
