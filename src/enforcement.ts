/** What `enforce` needs and the gate does not, as a bundle of its own: the validators of records are large. */

export { captureReceipts } from './capture/receipts.js';
export { enforceJob } from './run/enforce-job.js';
