import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { Delivery } from '../../src/base/delivery.js';
import type { Outcome } from '../../src/base/outcome.js';
import { MAX_REPORTED_CHARACTERS } from '../../src/base/limits.js';
import { printable } from '../../src/base/printable.js';
import { renderSummary } from '../../src/report/render.js';
import { codeTexts, elementsOf, htmlOf, outsideOfCode } from '../support/gfm.js';
import { DELIVERED, HOSTILE_TEXTS, hostileRun, NOT_DELIVERED } from '../support/outcome.js';
import { realOutcome, realOutcomes } from '../support/real-outcome.js';

const ROOM = 1024 * 1024;

function pageOf(outcome: Outcome, delivery: Delivery = DELIVERED): string {
  return htmlOf(renderSummary(outcome, delivery, ROOM));
}

describe('a summary as a Markdown parser reads it', () => {
  const PLAIN = ['br', 'code', 'h2', 'p', 'pre', 'strong', 'table', 'tbody', 'td', 'th', 'thead', 'tr'];
  const FINDINGS = ['h3', 'li', 'ul'];
  const FOLDED = ['details', 'summary'];

  test.each([
    ['allow', [...PLAIN.filter((name) => name !== 'br'), 'a', ...FOLDED]],
    ['warn', [...PLAIN, 'a', ...FINDINGS, ...FOLDED]],
    ['block of class evidence', [...PLAIN, 'a', ...FINDINGS]],
    ['block of class policy', [...PLAIN, 'a', ...FINDINGS]],
  ])('%s has its elements and no other', (name, elements) => {
    const outcome = realOutcomes().get(name);
    if (outcome === undefined) throw new Error(`no outcome ${name}`);
    expect(elementsOf(pageOf(outcome))).toEqual([...elements].sort());
    // Without an artifact there is nothing to link to.
    expect(elementsOf(pageOf(outcome, NOT_DELIVERED))).not.toContain('a');
  });

  test('has the heading first, the gates in a table, and a picture of the chain', () => {
    const page = pageOf(realOutcome({ example: 'block-evidence' }));
    expect(page).toMatch(/^<h2>🔴 Fail-Closed Gate: block — the job fails<\/h2>\n/);
    expect(page).toContain('<td>key-status</td>\n<td>🔴 block</td>\n<td>1</td>');
    expect(page).toContain('<pre><code class="language-mermaid">flowchart LR\n');
    expect(page.match(/<a href="[^"]*"/g)).toEqual([`<a href="${DELIVERED.upload?.url ?? ''}"`]);
  });

  test('says report-only in a quotation below the first line', () => {
    const page = pageOf(realOutcome({ example: 'block-policy', settings: { enforcement: 'report-only' } }));
    expect(page).toMatch(/^<h2>🔴 [^<]*report-only[^<]*<\/h2>\n<blockquote>\n<p><strong>[^<]*report-only/);
  });

  test('shows a changed value with both hashes', () => {
    const page = pageOf(
      realOutcome({
        example: 'allow',
        change: (role, text) => (role === 'status' ? text.replace('Ed25519', 'Ed25510') : text),
      }),
    );
    expect(page).toMatch(/<br>recorded: <code>[0-9a-f]{64}<\/code><br>computed: <code>[0-9a-f]{64}<\/code>/);
  });
});

describe('foreign text', () => {
  const markup = (text: string): string => {
    const { outcome, delivery } = hostileRun(text, 2);
    return outsideOfCode(pageOf(outcome, delivery));
  };
  const benign = markup('benign');
  /** A code span that holds nothing but spaces, or one that is empty, is a case of its own. */
  const hasContent = (text: string): boolean => printable(text).trim() !== '';

  test('stands in code and nowhere else, and all of it stands there', () => {
    expect(benign).not.toContain('benign');
    const { outcome, delivery } = hostileRun('a ` b', 1);
    const shown = codeTexts(pageOf(outcome, delivery)).filter((text) => text.startsWith('a ` b'));
    expect(shown).toEqual(['a ` b', 'a ` b', 'a ` b:3', 'a ` b', 'a ` b', 'a ` b', 'a ` b', 'a ` b', 'a ` b']);
  });

  test.each(HOSTILE_TEXTS.filter(hasContent).map((text) => [text.slice(0, 60), text]))('%j makes no markup', (_, text) => {
    expect(markup(text)).toBe(benign);
  });

  test('makes no markup, whatever it is, and is shown as it is', () => {
    const piece = fc.oneof(
      fc.constantFrom(...HOSTILE_TEXTS.filter((text) => text.length < 100)),
      fc.constantFrom(
        '`',
        '``',
        '```',
        '|',
        '\\',
        '<',
        '>',
        '[',
        ']',
        '(',
        ')',
        '\n',
        '\n\n',
        '    ',
        '- ',
        '# ',
        '> ',
        '*',
        '_',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    const text = fc
      .array(piece, { minLength: 1, maxLength: 8 })
      .map((pieces) => pieces.join(''))
      .filter(hasContent);
    fc.assert(
      fc.property(text, (hostile) => {
        expect(markup(hostile)).toBe(benign);
        const { outcome, delivery } = hostileRun(hostile, 1);
        expect(codeTexts(pageOf(outcome, delivery))).toContain(printable(hostile, MAX_REPORTED_CHARACTERS));
      }),
      { numRuns: 150 },
    );
  });
});
