import { TEXTS } from './code-texts.js';
import type { Code, CodeText } from './index.js';

/**
 * What a code means and what to do about it. In a built script the texts are another file, read here for the first time; where that
 * cannot be read this throws, which makes a decision a block.
 */
export function codeText(code: Code): CodeText {
  return TEXTS[code];
}
