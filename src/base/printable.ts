import { MAX_SHOWN_CHARACTERS } from './limits.js';
import { holdsSecret, WITHHELD } from './secrets.js';

/**
 * Foreign text, fit to be shown to a person: one line, no control or direction characters, at most `limit` code points.
 * What is not printable appears as `\u{hex}`; what is cut ends with `…`, and nothing of it is shown where it holds secret
 * material. Escaping for the place where it is shown (workflow command, Markdown, HTML, terminal) is the business of the renderer.
 */
export function printable(text: string, limit = MAX_SHOWN_CHARACTERS): string {
  return text.length <= limit && PLAIN.test(text) ? text : madePrintable(text, limit);
}

function madePrintable(text: string, limit: number): string {
  // Control, format (bidirectional overrides among them), surrogate, private-use and unassigned characters, line and
  // paragraph separators: each can make a person see another text than the one that is there.
  const unprintable = /[\p{C}\p{Zl}\p{Zp}]/u;
  let result = '';
  let count = 0;
  for (const character of text) {
    // The first half of a token has no known form any more, so the whole text is asked.
    if (count >= limit) return holdsSecret(text) ? WITHHELD : result + '…';
    count += 1;
    result += unprintable.test(character) ? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}` : character;
  }
  return result;
}

/** Printable ASCII, as nearly every text is: told without the tables that the other pattern has to be made of. */
const PLAIN = /^[ -~]*$/;

/** What a thrown value says, in one printable line; anything can be thrown, also what is no Error. */
export function errorText(thrown: unknown): string {
  if (thrown instanceof Error) return printable(thrown.message === '' ? thrown.name : thrown.message);
  if (typeof thrown === 'string') return printable(thrown);
  try {
    return printable(String(thrown));
  } catch {
    // A thrown object may have a hostile toString.
    return 'a value that cannot be shown was thrown';
  }
}
