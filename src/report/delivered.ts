import type { Delivery } from '../base/delivery.js';

/**
 * Absolute path of an output file that stands on disk with this outcome in it; null for one that does not. `path` is one of
 * `OUTPUT_PATHS`. The separator is the one of the output folder, so that this needs no platform.
 */
export function deliveredPath({ outputDirectory, written }: Delivery, path: string): string | null {
  if (outputDirectory === null || !written.includes(path)) return null;
  const separator = /^([A-Za-z]:|\\\\)/.test(outputDirectory) ? '\\' : '/';
  const folder = /[\\/]$/.test(outputDirectory) ? outputDirectory : outputDirectory + separator;
  return folder + path.replaceAll('/', separator);
}
