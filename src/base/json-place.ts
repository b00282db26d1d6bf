import { nearestLine, newPlace, placeAt, PlaceFinder, type Place } from './json-place-finder.js';

export { lineAt } from './json-fault.js';

/** A JSON pointer (RFC 6901) of these segments; none is the whole document. */
export function pointer(...segments: readonly (string | number)[]): string {
  return segments.map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/**
 * The line, from 1, on which each pointer's value starts (for a member of an object: its key), or that of the nearest ancestor
 * that is there. One pass over the document for all of them; `bytes` must be a document that parses.
 */
export function linesOf(bytes: Uint8Array, pointers: Iterable<string>): ReadonlyMap<string, number> {
  const root = newPlace(null);
  const places = new Map<string, Place>();
  for (const text of pointers) if (!places.has(text)) places.set(text, placeAt(root, text));
  if (places.size > 0) new PlaceFinder(bytes).find(root);
  return new Map([...places].map(([text, place]) => [text, nearestLine(place)]));
}
