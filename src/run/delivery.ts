import type { Delivery } from '../base/delivery.js';
import type { RunState } from './state.js';

/** What became of the outcome on its way out, as reporters are told. */
export function deliveryOf(state: RunState): Delivery {
  const { folder, places, staged, decided, written, upload, job } = state;
  const made = job.runRecord(state);
  return {
    outputDirectory: folder === null ? null : (places?.outputDirectory ?? null),
    // A file that holds an earlier outcome is not where this one is.
    written: staged === decided ? written : [],
    upload,
    command: made === null ? null : { outcome: made.record, exitStatus: job.exitStatus(state) },
  };
}
