import type { RuntimeContext } from '../base/context.js';
import type { GithubClient } from '../base/github-client.js';
import { REPOSITORY } from '../base/identifiers.js';
import type { Settings } from '../base/settings.js';
import type { Environment } from './environment.js';

/** Loads the module of the client of GitHub's API: large, so only when it is used. */
export type LoadGithubClient = () => Promise<Pick<typeof import('../github-client.js'), 'createGithubClient'>>;

/** What asking GitHub's API takes. */
export interface GithubRequest {
  readonly settings: Settings;
  readonly context: RuntimeContext;
  readonly environment: Environment;
}

/** Where GitHub's API may be asked and with what; or why it may not, as a predicate without a full stop. */
export type GithubAccess =
  | { readonly ok: true; readonly token: string; readonly apiUrl: string; readonly repository: string }
  | { readonly ok: false; readonly why: string };

/** Judges whether the token may be sent, before anything is loaded or asked. */
export function githubAccess({ settings, context, environment }: GithubRequest): GithubAccess {
  const { repository } = context;
  const address = environment('GITHUB_API_URL') ?? '';
  if (settings.githubToken === null) return { ok: false, why: 'not asked, because there is no github-token' };
  if (repository === null || !REPOSITORY.test(repository)) {
    return { ok: false, why: 'not asked, because GITHUB_REPOSITORY is not owner/name' };
  }
  if (!isTrustworthy(address)) return { ok: false, why: 'not asked, because GITHUB_API_URL is not an https address' };
  return { ok: true, token: settings.githubToken, apiUrl: address.replace(/\/+$/, ''), repository };
}

/** A client for the repository of this run. */
export async function openGithub(access: GithubAccess & { readonly ok: true }, load: LoadGithubClient): Promise<GithubClient> {
  const { createGithubClient } = await load();
  return createGithubClient(access.token, access.apiUrl, access.repository);
}

/** Without TLS anybody on the way could read the token and write the answer; on the machine itself there is nobody on the way. */
function isTrustworthy(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(address);
  if (username !== '' || password !== '' || search !== '' || hash !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname));
}
