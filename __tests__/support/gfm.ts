/** GitHub-flavoured Markdown as a parser of its own reads it. */

import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** The HTML that a Markdown text stands for; HTML in it is let through, so that what is forged would show. */
export function htmlOf(markdown: string): string {
  return micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
}

/** The same without what stands in code: markup, and text that GitHub looks at for mentions, references and addresses. */
export function outsideOfCode(html: string): string {
  return html.replaceAll(/<code( [^>]*)?>[^<]*<\/code>/g, '<code>');
}

/** What stands in each piece of code, as a reader sees it. */
export function codeTexts(html: string): readonly string[] {
  return Array.from(html.matchAll(/<code(?: [^>]*)?>([^<]*)<\/code>/g), ([, text = '']) => decoded(text));
}

/** The names of all elements, each once, sorted. */
export function elementsOf(html: string): readonly string[] {
  return [...new Set(Array.from(html.matchAll(/<([a-z0-9]+)/gi), ([, name = '']) => name.toLowerCase()))].sort();
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&amp;', '&'],
]);

function decoded(text: string): string {
  return text.replaceAll(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES.get(entity) ?? entity);
}
