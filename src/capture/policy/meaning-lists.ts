import { pointer as pointerOf } from '../../base/json-place.js';
import { printable } from '../../base/printable.js';
import type { MeaningCheck } from './meaning.js';

/** Notes every text that stands in a list a second time: one of them is a slip for something else. */
export function noteRepeated(check: MeaningCheck, pointer: string, texts: readonly string[] | null): void {
  if (!check.sound(pointer)) return;
  const seen = new Set<string>();
  (texts ?? []).forEach((text, index) => {
    if (seen.has(text)) {
      const message = `\`${printable(text)}\` stands in this list twice.`;
      check.note(pointer + pointerOf(index), message, { expected: 'every item once', found: text });
    }
    seen.add(text);
  });
}

/** Notes a validity that ends before it begins, of a key or a grant. */
export function noteOrder(check: MeaningCheck, pointer: string, from: number | null, until: number | null): void {
  if (from === null || until === null || until > from) return;
  const message = 'The validity ends before it begins, so it would never hold.';
  check.note(`${pointer}/valid-until`, message, { expected: 'a time after `valid-from`' });
}

/** Notes a threshold that so many keys can never meet. */
export function noteThreshold(check: MeaningCheck, pointer: string, threshold: number | null, keys: number): void {
  if (threshold === null || threshold <= keys) return;
  const number = keys === 1 ? 'Only 1 key counts' : `Only ${String(keys)} keys count`;
  const message = `${number} here, so this threshold would never be met.`;
  check.note(pointer, message, { expected: `at most ${String(keys)}`, found: String(threshold) });
}
