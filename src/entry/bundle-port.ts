import type { BundlePort } from '../ports.js';

/** Loads what makes bundles, which a run without one does not need. */
export type LoadBundleMaker = () => Promise<typeof import('../bundle-maker.js')>;

/** Bundles by the module that is loaded only then. */
export function bundlePort(load: LoadBundleMaker): BundlePort {
  return {
    make: async (facts) => (await load()).makeBundle(facts),
    write: async (path, files) => (await load()).writeBundle(path, files),
  };
}
