/** Escaping for each place where text is shown. Foreign text passes through one of these, whatever was done to it before. */

import { MAX_LOG_LINE_CHARACTERS, MAX_REPORTED_CHARACTERS } from '../base/limits.js';
import { printable } from '../base/printable.js';

/**
 * A foreign text as a code span of GitHub-flavoured Markdown: one line in which nothing is markup, a link, a mention, an issue
 * reference, HTML or an image. GitHub looks for none of them in code, and no text can end the span: its fence has a length that
 * no run of backticks in the text has (CommonMark 0.31 §6.1). Not for table cells, which are split before spans are looked for.
 */
export function markdownCode(text: string, limit = MAX_REPORTED_CHARACTERS): string {
  const shown = printable(text, limit);
  // A code span cannot be empty.
  if (shown === '') return '(empty)';
  const runs = new Set(Array.from(shown.matchAll(/`+/g), ([run]) => run.length));
  let length = 1;
  while (runs.has(length)) length += 1;
  const fence = '`'.repeat(length);
  // One space on both sides is taken away again: it keeps backticks of the text from joining the fence, and its own spaces.
  const pad = /^[` ]|[` ]$/.test(shown) ? ' ' : '';
  // A span of nothing but spaces would lose none of them, and show nothing either.
  return /^ +$/.test(shown) ? `${fence}${shown}${fence}` : `${fence}${pad}${shown}${pad}${fence}`;
}

/** Plain web addresses: no query, no fragment, no character that Markdown or HTML gives a meaning. */
const PLAIN_URL = /^https?:\/\/[A-Za-z0-9.-]+(:[0-9]{1,5})?(\/[A-Za-z0-9._~%-]+)*$/;

/** A link with foreign text under it. An address that is not a plain one gives the text alone. */
export function markdownLink(text: string, url: string | null): string {
  const label = markdownCode(text);
  return url === null || !PLAIN_URL.test(url) ? label : `[${label}](<${url}>)`;
}

/** A text inside of a quoted Mermaid label: all but letters, digits and a few marks become entities in Mermaid's own spelling. */
export function mermaidLabel(text: string): string {
  return Array.from(printable(text), (character) =>
    /[A-Za-z0-9 _.,-]/.test(character) ? character : `#${String(character.codePointAt(0) ?? 0)};`,
  ).join('');
}

/**
 * One line of a log that the runner reads. It takes `::` at the start of a line and `##[` anywhere for its commands, and a line
 * may be put behind another text: so both are broken up anywhere, and line breaks are shown instead of made.
 */
export function logLine(text: string, limit = MAX_LOG_LINE_CHARACTERS): string {
  return printable(text, limit).replaceAll('::', ':\\u{3a}').replaceAll('##[', '##\\u{5b}');
}

/** What stands behind `::group::` or `::debug::`: a log line, in which the runner also decodes percent signs. */
export function commandData(text: string): string {
  return logLine(text).replaceAll('%', '%25');
}

/** One line for a terminal: nothing of it can move the cursor, set a colour or turn the direction of the text. */
export function terminalText(text: string, limit = MAX_REPORTED_CHARACTERS): string {
  return printable(text, limit);
}

/**
 * One line of JSON for the same value that `JSON.stringify` gives, in which control, format and unassigned characters are escaped
 * too: it can be shown on a terminal and put into the file of step outputs.
 */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value).replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) =>
    // By UTF-16 units, of which a character beyond U+FFFF has two.
    character.replaceAll(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}
