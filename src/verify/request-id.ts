import { printable } from '../base/printable.js';
import type { CheckList } from './check-list.js';

/** Checks that all files name one and the same request. `ids` are the request ids by the names of what holds them. */
export function checkRequestIds(ids: ReadonlyMap<string, string>, list: CheckList): void {
  const [first] = ids;
  if (first === undefined) {
    list.skipped('request-id', 'No file that could be read names a request.');
    return;
  }
  const [of, expected] = first;
  list.made(
    'request-id',
    `One request id everywhere: ${printable(expected)}.`,
    [...ids].flatMap(([name, id]) =>
      id === expected
        ? []
        : [
            {
              message: `The ${name} is of another request than the ${of}: they are not one set.`,
              recorded: printable(id),
              computed: printable(expected),
            },
          ],
    ),
  );
}
