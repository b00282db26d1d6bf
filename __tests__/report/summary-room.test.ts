import { expect, test } from '@jest/globals';

import { renderSummary } from '../../src/report/render.js';
import { elementsOf, htmlOf } from '../support/gfm.js';
import { DELIVERED } from '../support/outcome.js';
import { realOutcomes } from '../support/real-outcome.js';

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

test.each([...realOutcomes()])('a summary keeps to every room, from nothing to all that it needs: %s', (_, outcome) => {
  const whole = renderSummary(outcome, DELIVERED, Infinity);
  const headline = `${whole.slice(0, whole.indexOf('\n'))}\n`;
  const all = outcome.findings.filter((found) => found.outcome !== 'pass');
  const made = new Set<string>();
  for (let room = 0; room <= bytes(whole); room += 1) {
    const text = renderSummary(outcome, DELIVERED, room);
    made.add(text);
    expect(bytes(text)).toBeLessThanOrEqual(room);
    expect(headline.startsWith(text) || text.startsWith(headline)).toBe(true);
  }
  expect(renderSummary(outcome, DELIVERED, bytes(whole))).toBe(whole);
  for (const text of made) {
    // Those that hold more than the first line and what stands below it name each finding, or say how many they leave out.
    if (!text.includes('Findings') && !text.includes('did not fit')) continue;
    const shown = all.filter(({ code }) => text.includes(`**\`${code}\`**`)).length;
    const left = Number(/\*\*(\d+) (?:more )?findings? did not fit here\./.exec(text)?.[1] ?? 0);
    expect(shown + left).toBe(all.length);
    // The worst come first.
    for (const { code } of all.slice(0, shown)) expect(text).toContain(`**\`${code}\`**`);
    expect(elementsOf(htmlOf(whole))).toEqual(expect.arrayContaining([...elementsOf(htmlOf(text))]));
  }
  expect(made.size).toBeGreaterThan(bytes(headline) / 2);
});
