/** Where something stands in a text: both from 1, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where one value of a document stands, as offsets in UTF-16 units. */
export interface Place {
  /** Of its key; null for an item of a list and for the whole document. */
  readonly key: number | null;
  readonly value: number;
}

/** Gives the position of an offset; cheap for any number of offsets. */
export class Lines {
  private readonly starts: readonly number[];

  constructor(text: string) {
    const starts = [0];
    for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', feed + 1)) starts.push(feed + 1);
    this.starts = starts;
  }

  position(offset: number): Position {
    let low = 0;
    let high = this.starts.length - 1;
    // The last line that starts at the offset or before it.
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.starts[low] ?? 0) + 1 };
  }
}

/** A JSON pointer as people write it: `gates.key-status.max-age`, `trusted-keys[0].id`. */
export function dotted(pointer: string): string {
  const segments = pointer.split('/').slice(1);
  const names = segments.map((segment) => (/^\d+$/.test(segment) ? `[${segment}]` : `.${unescaped(segment)}`));
  return names.join('').replace(/^\./, '');
}

/** A JSON pointer with `*` for every index, as the tables made from the schema have it. */
export function generalPlace(pointer: string): string {
  return pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*');
}

/** The last name of a JSON pointer. */
export function lastName(pointer: string): string {
  return unescaped(pointer.slice(pointer.lastIndexOf('/') + 1));
}

function unescaped(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~');
}
