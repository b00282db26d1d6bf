import type { Code } from '../../src/base/codes/index.js';

/** Where a code is provoked that no folder of evidence can provoke: the file of the scenario, and the title of its test. */
export const SCENARIO_CODES: ReadonlyMap<Code, { readonly file: string; readonly title: string }> = new Map();
