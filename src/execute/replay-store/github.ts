import { Abandoned, withinDeadline } from '../../base/deadline.js';
import { GithubApiError, type GithubClient } from '../../base/github-client.js';
import { COMMIT } from '../../base/identifiers.js';
import { MAX_API_ANSWER_BYTES, REPLAY_STORE_DEADLINE_MS } from '../../base/limits.js';
import { errorText } from '../../base/printable.js';
import { claimKey, type ClaimResult, type NonceClaim, type ReplayStore } from '../../base/replay-store.js';
import { claimText } from './claim-record.js';
import { nonceRef, readRef, readTag } from './github-answers.js';
import { abortedWith, unconfirmed } from './unavailable.js';

/** The repository whose refs are the store. */
export interface GithubStorage {
  /** owner/name, for messages. */
  readonly repository: string;
  /** Opens the client for it; may load what is large. */
  readonly open: () => Promise<GithubClient>;
  /** Commit of this run, which the tags are made of; null where there is none. */
  readonly commit: string | null;
  readonly random: (count: number) => Uint8Array;
}

/** Name of all tag objects of claims. No ref of this name is made. */
const TAG_NAME = 'fail-closed-gate-nonce';

const SALT_BYTES = 16;

/** Status of a ref that is there already, and of other questions that the API refuses. */
const REFUSED = 422;

/**
 * The replay store in the refs of a repository: one ref for each claim, which GitHub makes only where there is none of its name. The ref
 * points to a tag object of its own that says what was claimed and until when.
 *
 * Only the answer that GitHub made the ref is `claimed`. Where that answer is lost, the ref is not read back, although one that points to our
 * own tag would show who was first: an unconfirmed write is a denial (COMPATIBILITY §7, INV-3), also where the network decides what is lost.
 */
export function createGithubReplayStore(storage: GithubStorage, deadlineMs = REPLAY_STORE_DEADLINE_MS): ReplayStore {
  return {
    kind: 'github',
    claim: async (claim, signal) => {
      try {
        return await withinDeadline((over) => claimRef(storage, claim, over), signal, deadlineMs);
      } catch (thrown) {
        const aborted = abortedWith(signal);
        if (aborted !== null) throw aborted;
        const sentence =
          `The replay store, refs of ${storage.repository}, confirmed no claim (it needs github-token with contents: write): ` +
          `${githubReason(thrown)}.`;
        throw unconfirmed(sentence, thrown);
      }
    },
  };
}

/** Why GitHub did not do what it was asked for, without a full stop. */
export function githubReason(thrown: unknown): string {
  if (thrown instanceof GithubApiError) return `GitHub's API ${thrown.message}`;
  if (thrown instanceof Abandoned) return `the exchange with GitHub's API ${thrown.message}`;
  return errorText(thrown).replace(/\.$/, '');
}

async function claimRef(storage: GithubStorage, claim: NonceClaim, signal: AbortSignal): Promise<ClaimResult> {
  const { commit } = storage;
  const ref = nonceRef(claimKey(claim));
  const message = claimText(claim, Buffer.from(storage.random(SALT_BYTES)).toString('hex'));
  if (commit === null || !COMMIT.test(commit)) throw new Error('GITHUB_SHA names no commit for it to point to');
  const client = await storage.open();
  signal.throwIfAborted();
  const tag = await makeTag(client, message, commit, signal);
  signal.throwIfAborted();
  let answer;
  try {
    answer = await client.createRef(ref, tag, MAX_API_ANSWER_BYTES, signal);
  } catch (thrown) {
    if (!(thrown instanceof GithubApiError) || thrown.status !== REFUSED) throw thrown;
    return await explainRefusal(client, ref, tag, signal);
  }
  const made = readRef(answer);
  if (made.ref !== ref || made.id !== tag) throw new GithubApiError('says that it made another ref');
  return { state: 'claimed' };
}

/** Makes the tag object, which is nobody else's because of the salt; gives its id. */
async function makeTag(client: GithubClient, message: string, commit: string, signal: AbortSignal): Promise<string> {
  const tag = readTag(await client.createTag({ name: TAG_NAME, message, commit }, MAX_API_ANSWER_BYTES, signal));
  // What it says until when the claim holds is what `replay prune` goes by. git ends every message with a line feed.
  if (tag.message.trimEnd() !== message || tag.object !== commit) throw new GithubApiError('says that it made another tag');
  return tag.id;
}

/** The API refuses for many reasons; only a ref that is really there is a nonce that was used. */
async function explainRefusal(client: GithubClient, ref: string, ours: string, signal: AbortSignal): Promise<ClaimResult> {
  let found;
  try {
    found = readRef(await client.gitRef(ref, MAX_API_ANSWER_BYTES, signal));
  } catch (thrown) {
    if (!(thrown instanceof GithubApiError) || thrown.status !== 404) throw thrown;
    throw new GithubApiError('answered with status 422 to the new ref, and has none of its name', REFUSED);
  }
  if (found.ref !== ref) throw new GithubApiError('described another ref');
  // Somebody on the way sent the question twice: the first answer is lost.
  if (found.id === ours) throw new GithubApiError('made the ref and did not say so');
  return { state: 'already-used' };
}
