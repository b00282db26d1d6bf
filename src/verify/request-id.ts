import type { GateRecord } from '../base/generated/records.js';
import { printable } from '../base/printable.js';
import type { CheckList, Problem } from './check-list.js';

/**
 * Checks that all files name one and the same request, and that it is one of the run that the gate record tells of. `ids` are the
 * request ids by the names of what holds them; `gate` is null where it cannot be read.
 */
export function checkRequestIds(ids: ReadonlyMap<string, string>, gate: GateRecord | null, list: CheckList): void {
  const [first] = ids;
  if (first === undefined) {
    list.skipped('request-id', 'No file that could be read names a request.');
    return;
  }
  const [of, expected] = first;
  list.made('request-id', `One request id everywhere: ${printable(expected)}.`, [
    ...[...ids].flatMap(([name, id]) =>
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
    ...(gate === null ? [] : runProblems(gate)),
  ]);
}

/** An id that is not made up for a run of which nothing is known begins with run, attempt and job, and ends with eight digits. */
function runProblems({ request_id: id, runtime_context: context }: GateRecord): Problem[] {
  const { github_run_id: run, github_run_attempt: attempt, github_job: job } = context;
  if (id.startsWith('local-') || id.slice(0, -8) === [run, attempt, job, ''].join('-')) return [];
  return [{ message: 'The request id is not one of the run, attempt and job that the gate record names.' }];
}
