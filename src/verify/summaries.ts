import { ACTION_SUMMARY_PATH, RUNTIME_SUMMARY_PATH } from '../base/outcome.js';
import type { CheckList } from './check-list.js';

/**
 * No hash covers them, so all that can be said is whether they are there. A run of `enforce` writes that of the action alone, beside
 * records that another job may have handed over without theirs.
 */
export function checkSummaries(files: ReadonlyMap<string, Uint8Array>, list: CheckList, isEnforced = false): void {
  const expected = isEnforced ? [ACTION_SUMMARY_PATH] : [RUNTIME_SUMMARY_PATH, ACTION_SUMMARY_PATH];
  const missing = expected.filter((path) => !files.has(path));
  list.made(
    'summaries',
    `${isEnforced ? 'The summary of the action is' : 'Both summaries are'} there. No hash covers them: read the records.`,
    missing.map((path) => ({ message: `There is no file ${path}.` })),
  );
}
