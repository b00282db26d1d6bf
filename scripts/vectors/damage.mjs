import { DAMAGED_AGREEMENT } from './damaged-agreement.mjs';
import { DAMAGED_EXECUTION } from './damaged-execution.mjs';
import { DAMAGED_FILES } from './damaged-files.mjs';
import { DAMAGED_LINKS } from './damaged-links.mjs';
import { DAMAGED_MEANING } from './damaged-meaning.mjs';

/** Name -> which good one it is made from, why it is judged so, the change, and the two verdicts. */
export const DAMAGE = new Map([
  ...DAMAGED_FILES,
  ...DAMAGED_LINKS,
  ...DAMAGED_MEANING,
  ...DAMAGED_EXECUTION,
  ...DAMAGED_AGREEMENT,
]);
