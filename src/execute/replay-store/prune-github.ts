import { withinDeadline } from '../../base/deadline.js';
import type { Digest } from '../../base/digest.js';
import { GithubApiError, type GithubClient } from '../../base/github-client.js';
import { MAX_API_ANSWER_BYTES, MAX_PRUNED_CLAIMS, MAX_PRUNED_PAGES, REPLAY_STORE_DEADLINE_MS } from '../../base/limits.js';
import { githubReason, type GithubStorage } from './github.js';
import { keyOfRef, NONCE_REFS, nonceRef, readRefs, readTag, type GitRef } from './github-answers.js';
import { judgeClaim, type DeletedClaim, type JudgedClaim, type PruneProblem, type PruneReport } from './prune.js';
import { abortedWith, unavailable } from './unavailable.js';

/** How a store in refs is pruned. */
export interface GithubPruning extends Omit<GithubStorage, 'commit'> {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Time that each question may take, in milliseconds. */
  readonly deadlineMs?: number;
}

/** Asks one question. */
type Ask = <T>(question: (client: GithubClient, signal: AbortSignal) => Promise<T>) => Promise<T>;

type Claims = readonly (readonly [key: Digest, ref: GitRef])[];

/**
 * Deletes the refs of claims whose time is over, and asks about `MAX_PRUNED_CLAIMS` of them at most. Throws GateError
 * `replay_store_unavailable` where they cannot be listed, and the signal's own GateError when it is aborted.
 */
export async function pruneGithubStore(pruning: GithubPruning, signal: AbortSignal): Promise<PruneReport> {
  const { deadlineMs = REPLAY_STORE_DEADLINE_MS } = pruning;
  try {
    const client = await withinDeadline(() => pruning.open(), signal, deadlineMs);
    const ask: Ask = (question) => withinDeadline((over) => question(client, over), signal, deadlineMs);
    return await pruneClaims(turned(await listClaims(ask), pruning.random), ask, pruning.now, signal);
  } catch (thrown) {
    const aborted = abortedWith(signal);
    if (aborted !== null) throw aborted;
    const sentence =
      `The replay store, refs of ${pruning.repository}, cannot be pruned (this needs github-token with contents: write): ` +
      `${githubReason(thrown)}.`;
    throw unavailable(sentence, thrown);
  }
}

async function listClaims(ask: Ask): Promise<Claims> {
  const claims = new Map<Digest, GitRef>();
  // Without the last slash, which is no part of a name.
  const prefix = NONCE_REFS.slice(0, -1);
  for (let page = 1; page <= MAX_PRUNED_PAGES; page += 1) {
    const before = claims.size;
    const refs = readRefs(await ask((client, signal) => client.matchingRefs(prefix, page, MAX_API_ANSWER_BYTES, signal)));
    for (const ref of refs) {
      const key = keyOfRef(ref.ref);
      if (key !== null) claims.set(key, ref);
    }
    // A server that knows no pages gives everything at once, and the same again.
    if (claims.size === before) break;
  }
  return [...claims];
}

/** From a random claim on, in a circle: else those that have to stay would be asked about every time, and the others never. */
function turned(claims: Claims, random: GithubPruning['random']): Claims {
  if (claims.length <= MAX_PRUNED_CLAIMS) return claims;
  const start = Buffer.from(random(4)).readUInt32BE() % claims.length;
  return [...claims.slice(start), ...claims.slice(0, start)];
}

async function pruneClaims(claims: Claims, ask: Ask, now: number, signal: AbortSignal): Promise<PruneReport> {
  const deleted: DeletedClaim[] = [];
  const problems: PruneProblem[] = [];
  let kept = 0;
  const wanted = claims.slice(0, MAX_PRUNED_CLAIMS);
  for (const [key, ref] of wanted) {
    try {
      const judged = await judgeRef(key, ref, ask, now);
      if (judged.state === 'kept') kept += 1;
      else if (judged.state === 'unreadable') problems.push({ key, message: `The claim ${ref.ref} ${judged.why} and stays.` });
      else {
        await ask((client, over) => client.deleteRef(nonceRef(key), over));
        deleted.push({ key, ...judged.record });
      }
    } catch (thrown) {
      signal.throwIfAborted();
      problems.push({ key, message: `The claim ${ref.ref} was not deleted: ${githubReason(thrown)}.` });
      // Whatever is wrong with more than this one claim is wrong with the next one as well.
      if (!isAboutOne(thrown)) break;
    }
  }
  return { kept, deleted, problems, left: claims.length - kept - deleted.length - problems.length };
}

async function judgeRef(key: Digest, ref: GitRef, ask: Ask, now: number): Promise<JudgedClaim> {
  if (ref.type !== 'tag') return { state: 'unreadable', why: 'points to no tag object' };
  const tag = readTag(await ask((client, signal) => client.gitObject('tags', ref.id, MAX_API_ANSWER_BYTES, signal)));
  if (tag.id !== ref.id) return { state: 'unreadable', why: 'was answered with another tag' };
  return judgeClaim(Buffer.from(tag.message, 'utf8'), key, now);
}

/** 404 and 422: such an object or ref is not there, or not any more. */
function isAboutOne(thrown: unknown): boolean {
  return thrown instanceof GithubApiError && (thrown.status === 404 || thrown.status === 422);
}
