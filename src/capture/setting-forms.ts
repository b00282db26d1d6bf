/** A path that a person can have meant: not a control character in it. */
export function isPath(text: string): boolean {
  return !/\p{Cc}/u.test(text);
}

/** The rules of the artifact service, with a length that leaves room for its own suffixes. */
export function isArtifactName(text: string): boolean {
  return text.length <= 200 && !/["<>:|*?\\/\p{Cc}]/u.test(text);
}

/** One of the two words that a runner passes for a flag. */
export function isBoolean(text: string): boolean {
  return text === 'true' || text === 'false';
}
