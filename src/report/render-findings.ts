import { codeEntry } from '../base/codes/index.js';
import type { Finding } from '../base/finding.js';
import { markdownCode, markdownText } from './escape.js';
import { OUTCOME_SIGNS, placeOf } from './words.js';

/** One finding as Markdown: its code, what is the matter, where, recorded and computed value, and what to do. */
export function renderFinding(found: Finding): string {
  const lines = [`#### ${OUTCOME_SIGNS[found.outcome]} \`${found.code}\``, '', markdownText(found.message, Infinity)];
  const place = placeOf(found);
  const details = [
    ...(place === null ? [] : [`- where: ${markdownCode(place, 1000)}`]),
    ...(found.expected === undefined ? [] : [`- expected: ${markdownCode(found.expected)}`]),
    ...(found.found === undefined ? [] : [`- found: ${markdownCode(found.found)}`]),
    `- what to do: ${markdownText(codeEntry(found.code).remedy, Infinity)}`,
  ];
  return [...lines, '', ...details].join('\n');
}
