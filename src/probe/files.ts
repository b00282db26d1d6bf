import type { Evidence } from '../base/evidence.js';
import type { Policy } from '../base/policy.js';
import type { Settings } from '../base/settings.js';

/** What stands at a path: a regular file, a symbolic link to somewhere, or a folder. */
export type Entry =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'link'; readonly to: string }
  | { readonly kind: 'folder' };

/** Files in a folder of their own. */
export interface Layout {
  /** Folder below the root that relative paths of the evidence start at, with `/`; empty for the root itself. */
  readonly base: string;
  /** What stands there, by path from `base`, with `/`. */
  readonly entries: ReadonlyMap<string, Entry>;
}

/** A path outside of every layout, at which there is a readable file with the bytes of what a link took the place of. */
export const OUTSIDE = '<outside>';

/** The file system as probes use it. */
export interface FilesPort {
  /**
   * Writes the layout into a fresh folder, captures the evidence from it as a run does, and removes it again. A link to `OUTSIDE`
   * leads to a file beside the folder that holds `outside`. Throws whatever the file system throws.
   */
  readonly capture: (layout: Layout, outside: Uint8Array, settings: Settings, policy: Policy) => Promise<Evidence>;
}
