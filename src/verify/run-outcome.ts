/** The outcome record of a guarded run (docs/receipts.md §12): its form, its hash, and what binds it to the other records. */

import { sha256, type Digest } from '../base/digest.js';
import { canonicalBytes } from '../base/canonical.js';
import type { GateRecord, RecordedInputs, RunOutcome } from '../base/generated/records.js';
import { isJsonArray, type JsonObject } from '../base/json.js';
import { RUN_OUTCOME_PATH } from '../base/outcome.js';
import { differing, type CheckList, type Problem } from './check-list.js';
import { readRecord } from './document.js';
import { outcomeStateProblems } from './outcome-state.js';
import { hashOf, type Records } from './records.js';
import type { NamedTime } from './times.js';
import { sameValue } from './same-value.js';
import { partsOf, type Auditor } from './target.js';

/** An outcome record, and the hashes that it had: as it stands, and before each thing that went wrong was added to it. */
export interface ReadOutcome {
  readonly value: RunOutcome;
  readonly own: Digest;
  readonly earlier: ReadonlySet<string>;
}

/** Reads the outcome record of a guarded run, and notes its form and hash; null where it is not there or has not the form of one. */
export function readRunOutcome(files: ReadonlyMap<string, Uint8Array>, auditor: Auditor, list: CheckList): ReadOutcome | null {
  const bytes = files.get(RUN_OUTCOME_PATH);
  const read = readRecord<RunOutcome>(RUN_OUTCOME_PATH, bytes, partsOf(auditor).validators.runOutcome);
  const problems = 'problems' in read ? read.problems : layoutProblems(read.document.value, bytes);
  list.made('run-outcome-form', `${RUN_OUTCOME_PATH} is strict JSON of its schema, laid out as the gate writes it.`, problems);
  if ('problems' in read) return null;
  const { value, json } = read.document;
  const own = hashOf(json, 'outcome_sha256');
  list.made(
    'run-outcome-sha256',
    `outcome_sha256 of the outcome record holds: ${own}.`,
    differing(
      'outcome_sha256 does not hold. Somebody changed the record after it was hashed, or the hash.',
      value.outcome_sha256,
      own,
    ),
  );
  return { value, own, earlier: earlierHashes(json) };
}

/** Two texts of the same values would be two records of one run: only one of them is as it was written. */
function layoutProblems(value: RunOutcome, bytes: Uint8Array | undefined): Problem[] {
  if (Buffer.compare(Buffer.from(`${JSON.stringify(value, null, 2)}\n`), bytes ?? Buffer.of()) === 0) return [];
  return [
    { message: `${RUN_OUTCOME_PATH} is not laid out as the gate writes it: it was written by another program, or changed.` },
  ];
}

/** How many incidents may have been added since: a run has a handful, a hostile record has as many as fit. */
const MAX_LATER_INCIDENTS = 20;

/** The log is told of the end once; what goes wrong later is added to `incidents`, at their end, and to nothing else. */
function earlierHashes(json: JsonObject): ReadonlySet<string> {
  const incidents = json.get('incidents');
  const all = incidents !== undefined && isJsonArray(incidents) ? incidents : [];
  const hashes = Array.from({ length: Math.min(all.length, MAX_LATER_INCIDENTS) }, (_, kept) =>
    sha256(canonicalBytes(new Map([...json, ['incidents', all.slice(0, kept)]]), 'outcome_sha256')),
  );
  return new Set(hashes);
}

/** Checks what the outcome record says against the records of the decision, and against itself. `inputs`: null for a workspace. */
export function checkRunOutcome(
  { value }: ReadOutcome,
  { gate, action }: Records,
  inputs: RecordedInputs | null,
  list: CheckList,
): void {
  if (gate === null || action === null) {
    list.skipped('run-outcome', 'Without the records of the decision the outcome record cannot be compared with anything.');
    return;
  }
  list.made('run-outcome', 'The outcome record is about this decision, its approval, its command and its isolation.', [
    ...differing(
      'action_receipt_sha256 of the outcome record is not that of the action receipt.',
      value.action_receipt_sha256,
      action.computed.own,
    ),
    ...differing(
      'command_sha256 of the outcome record is not that of the gate record.',
      value.command_sha256,
      gate.value.promotion.command_sha256,
    ),
    ...differing(
      'approval_id of the outcome record is not that of the gate record.',
      value.approval_id,
      gate.value.approval?.approval_id ?? null,
    ),
    ...isolationProblems(value, inputs),
    ...outputProblems(value, gate.value),
  ]);
  list.made(
    'run-outcome-state',
    `What the outcome record says agrees with itself and with the decision: ${value.state}.`,
    outcomeStateProblems(value, gate.value, inputs !== null),
  );
  // A gate that was killed while its command ran: that much is known, and no more.
  if (value.state === 'started' && inputs === null) {
    list.skipped('command-end', 'The command was started, and its end is not known: the gate ended before it.');
  }
}

/** The times that an outcome record names. */
export function outcomeTimes(outcome: ReadOutcome | null): readonly NamedTime[] {
  if (outcome === null) return [];
  const { created_at: written, started_at: started } = outcome.value;
  return [
    { of: 'the outcome record', time: written },
    ...(started === null ? [] : [{ of: 'the start of the command', time: started }]),
  ];
}

/** What stood ready is recorded, and is what the command ran in where it was started. */
function isolationProblems({ started_at: startedAt, isolation }: RunOutcome, inputs: RecordedInputs | null): Problem[] {
  if (inputs === null || sameValue(isolation, startedAt === null ? null : inputs.isolation)) return [];
  return [{ message: 'isolation of the outcome record is not the one that stood ready.' }];
}

/** Each output that the policy declares, once, in its order; none where the end is not known, or where they could not be read, which is an incident. */
function outputProblems({ started_at: startedAt, state, outputs, incidents }: RunOutcome, gate: GateRecord): Problem[] {
  const declared = startedAt === null ? [] : (gate.effective_policy?.run.outputs ?? []);
  const names = outputs.map(({ path }) => path);
  const isUnread =
    names.length === 0 &&
    (startedAt === null || state === 'started' || incidents.some(({ code }) => code === 'internal_error'));
  if (isUnread || sameValue(names, declared)) return [];
  return [{ message: 'outputs of the outcome record are not those that the policy declares.' }];
}
