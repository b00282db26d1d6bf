/** Making and writing bundles, as a bundle of its own: a run that neither uploads nor writes one does not load it. */

export { makeBundle } from './record/bundle/index.js';
export { writeBundle } from './report/bundle-folder.js';
