/** The client of GitHub's API, as a bundle of its own. */

/** Placeholder. */
export function createGithubClient(): never {
  throw new Error('not there yet');
}
