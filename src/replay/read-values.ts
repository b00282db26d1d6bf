import { asDigest, type Digest } from '../base/digest.js';
import { printable } from '../base/printable.js';
import { parseUtcTime } from '../base/time.js';
import { NotDerivable } from './not-derivable.js';

/** The digest that a recorded text is. Throws NotDerivable for any other text. */
export function digestOf(text: string, what: string): Digest {
  const digest = asDigest(text);
  if (digest === null) throw new NotDerivable(`${what} is ${printable(text)}, which is no sha256.`);
  return digest;
}

/** The same where there may be none. */
export function digestOrNull(text: string | null, what: string): Digest | null {
  return text === null ? null : digestOf(text, what);
}

/** The instant that a recorded time names, in milliseconds since 1970. Throws NotDerivable for what is no time. */
export function instantOf(text: string, what: string): number {
  const instant = parseUtcTime(text);
  if (instant === null) throw new NotDerivable(`${what} is ${printable(text)}, which is no time in UTC.`);
  return instant;
}

/** The same where there may be none. */
export function instantOrNull(text: string | null, what: string): number | null {
  return text === null ? null : instantOf(text, what);
}
