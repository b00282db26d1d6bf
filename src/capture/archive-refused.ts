import { printable } from '../base/printable.js';

/** An archive must not be unfolded. `message` is a printable clause without a full stop. */
export class ArchiveRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ArchiveRefused';
  }
}

/** Refuses the archive for one of its entries. `name` is foreign text. */
export function refuseEntry(name: string, why: string): never {
  throw new ArchiveRefused(`its entry "${printable(name)}" ${why}`);
}
