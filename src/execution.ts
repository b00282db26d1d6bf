/** What a guarded run needs and the gate does not, as a bundle of its own: starting commands, isolated or not. */

export { executionPort } from './execute/port.js';
export { runJob } from './run/run-job.js';
