import { TABLE, type Code } from './index.js';

/** All codes in table order. Apart from the table, because a run of the gate has no use for the list. */
export const CODES: readonly Code[] = Object.keys(TABLE).filter(isCode);

/** Whether a text is a code of the table. Foreign text may ask (`explain CODE`): `constructor` is none. */
export function isCode(text: string): text is Code {
  return Object.hasOwn(TABLE, text);
}
