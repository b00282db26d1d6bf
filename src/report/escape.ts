/** Escaping for each place where text is shown. Foreign text passes through one of these, whatever was done to it before. */

import { printable } from '../base/printable.js';

/**
 * A foreign text as inline Markdown that can be nothing but text: no link, mention, issue reference, image, HTML, emphasis, table
 * cell or code span comes of it. Characters that could begin one become numeric entities, which Markdown takes for plain text.
 */
export function markdownText(text: string, limit?: number): string {
  const shown = printable(text, limit);
  return [...shown].map((character, index) => (isPlain(character, shown[index - 1]) ? character : entity(character))).join('');
}

/** Letters, digits, what is no ASCII, and marks that mean nothing inside of a line; a dot not where it makes a web address. */
function isPlain(character: string, before: string | undefined): boolean {
  if (character === '.') return before !== 'w' && before !== 'W';
  if (character === '_') return false;
  return character > '\u007f' || /[A-Za-z0-9 ,;()/'"=+-]/.test(character);
}

function entity(character: string): string {
  return `&#${String(character.codePointAt(0) ?? 0)};`;
}

/** A foreign text in a monospaced font. A code span takes everything but backticks as it is, and bars where it is in a table. */
export function markdownCode(text: string, limit?: number): string {
  const shown = printable(text, limit);
  const spans = shown !== '' && !/[`|\\]/.test(shown) && shown.trim() === shown;
  return spans ? `\`${shown}\`` : `<code>${markdownText(shown, Infinity)}</code>`;
}

/** A foreign text inside of a quoted Mermaid label: entities in Mermaid's own spelling. */
export function mermaidLabel(text: string, limit?: number): string {
  return [...printable(text, limit)]
    .map((character) => (/[A-Za-z0-9 _.,-]/.test(character) ? character : `#${String(character.codePointAt(0) ?? 0)};`))
    .join('');
}

/**
 * One line of a log that the runner reads: `::` and `##[` start its commands anywhere in a line, so a zero-width space is put
 * into both. Line breaks would start a new line and are shown instead.
 */
export function logLine(text: string): string {
  return printable(text, Infinity).replaceAll('::', ':\u200b:').replaceAll('##[', '##\u200b[');
}

/** One line for a terminal: nothing of it can move the cursor, set a colour or turn the direction of the text. */
export function terminalText(text: string, limit = Infinity): string {
  return printable(text, limit);
}
