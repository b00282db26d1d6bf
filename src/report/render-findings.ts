import { codeText } from '../base/codes/text.js';
import type { Finding } from '../base/finding.js';
import { markdownCode } from './escape.js';
import { extraMessage, OUTCOME_SIGNS, placeOf, valuesOf } from './words.js';

/**
 * Findings as a Markdown list, one text each, in their order. Findings of one code stand together: the first brings what the code
 * means and what to do, each brings its place and its values. Any number of texts from the start is a whole list. Foreign text
 * stands in code spans only; meaning and remedy are our own and may hold code spans.
 */
export function renderFindings(findings: readonly Finding[]): readonly string[] {
  return findings.map((found, index) => {
    const lines = findings[index - 1]?.code === found.code ? [] : [heading(found)];
    const detail = detailOf(found);
    if (detail !== '') lines.push(`  - ${detail}`);
    return lines.join('\n');
  });
}

function heading({ code, outcome }: Finding): string {
  const { meaning, remedy } = codeText(code);
  return `- ${OUTCOME_SIGNS[outcome]} **\`${code}\`**<br>${meaning}<br>**What to do:** ${remedy}`;
}

/** Place, values and message, each on a line of its own; empty where the code says all. */
function detailOf(found: Finding): string {
  const where = placeOf(found)
    .map((part) => markdownCode(part))
    .join(' at ');
  const extra = extraMessage(found);
  const parts = [
    ...(extra === '' ? [] : [markdownCode(extra)]),
    ...(where === '' ? [] : [where]),
    ...valuesOf(found).map(([name, value]) => `${name}: ${markdownCode(value)}`),
  ];
  return parts.join('<br>');
}
