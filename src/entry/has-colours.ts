import { fstatSync, statSync } from 'node:fs';
import { devNull } from 'node:os';

import type { Environment } from '../capture/environment.js';

const OUT = 1;

/** Colours only on a terminal, and only where nobody asked for none. */
export function hasColours(environment: Environment): boolean {
  const noColour = environment('NO_COLOR');
  if (noColour !== null && noColour !== '') return false;
  try {
    // Cheap, and false nearly always: the module that knows for certain takes time to load. Scripts like the null device.
    const out = fstatSync(OUT);
    if (!out.isCharacterDevice() || out.rdev === statSync(devNull, { throwIfNoEntry: false })?.rdev) return false;
  } catch {
    return false;
  }
  const { isatty } = process.getBuiltinModule('node:tty');
  return isatty(OUT);
}
