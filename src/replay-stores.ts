/** What remembers the nonces of approvals, as a bundle of its own: a run without an approval loads none of it. */

export { openReplayStore } from './entry/open-replay-store.js';
