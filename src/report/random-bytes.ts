import { randomBytes as randomBytesOfNode } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** The kernel's generator by its number (major 1, minor 9): whatever else stands at its path is not asked. */
const LINUX_GENERATOR = 0x109;
const GENERATOR_PATH = '/dev/urandom';

/** As many as the names of one run take, so that the generator is asked once. */
const SUPPLY_BYTES = 192;

/** What the generator gave and nobody has got yet. */
let supply = new Uint8Array(0);

/**
 * Random bytes from the generator of the system. On Linux they are read from its device, because node:crypto, which asks the same
 * generator, takes 2 to 4 ms to load; elsewhere, and where `device` is not that device, node:crypto gives them.
 */
export function randomBytes(count: number, device = GENERATOR_PATH): Uint8Array {
  if (device !== GENERATOR_PATH || count > SUPPLY_BYTES) return freshBytes(count, device);
  if (supply.length < count) supply = Uint8Array.from(freshBytes(SUPPLY_BYTES, device));
  const bytes = supply.slice(0, count);
  supply = supply.subarray(count);
  return bytes;
}

function freshBytes(count: number, device: string): Uint8Array {
  return (process.platform === 'linux' ? readGenerator(count, device) : null) ?? randomBytesOfNode(count);
}

function readGenerator(count: number, device: string): Uint8Array | null {
  try {
    // Non-blocking: a FIFO in its place must not hold the run up.
    const descriptor = openSync(device, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      if (fstatSync(descriptor).rdev !== LINUX_GENERATOR) return null;
      const bytes = new Uint8Array(count);
      return readSync(descriptor, bytes) === count ? bytes : null;
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return null;
  }
}
