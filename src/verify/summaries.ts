import { ACTION_SUMMARY_PATH, RUNTIME_SUMMARY_PATH } from '../base/outcome.js';
import type { CheckList } from './check-list.js';

/** No hash covers them, so all that can be said is whether they are there. */
export function checkSummaries(files: ReadonlyMap<string, Uint8Array>, list: CheckList): void {
  const missing = [RUNTIME_SUMMARY_PATH, ACTION_SUMMARY_PATH].filter((path) => !files.has(path));
  list.made(
    'summaries',
    'Both summaries are there. No hash covers them: read the records.',
    missing.map((path) => ({ message: `There is no file ${path}.` })),
  );
}
