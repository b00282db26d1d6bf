/** Zip archives in memory, as a bundle of its own: only who verifies a downloaded artifact loads it. */

export { ArchiveRefused } from './capture/archive-refused.js';
export { unzipInMemory } from './capture/unzip.js';
