import type { AuditRecord } from '../generated/records.js';

/** What the chain needs to know of one record. */
export interface RecordLine {
  readonly sequence: number;
  /** A digest, or `GENESIS`. */
  readonly previousHash: string;
  /** A digest, as it is recorded. */
  readonly recordHash: string;
  /** sha256 of the line before, where a run that was killed left it unfinished; else null. */
  readonly tornLine: string | null;
  /** Canonical text of the record without `record_hash`: what that hash covers. */
  readonly covered: string;
}

const DIGEST = '"[0-9a-f]{64}"';
/** What canonical text escapes within a string, but for the line breaks. */
const ESCAPE = String.raw`\\["\\bft]|\\u00(?:0[0-7bef]|1[0-9a-f])`;
const TEXT = String.raw`"(?:[^"\\\u0000-\u001f]|\\[nr]|${ESCAPE})*"`;
/** `^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$`, where `.` is no line break. */
const REQUEST_ID = String.raw`local-[0-9a-f]{16}|(?:[^"\\\u0000-\u001f\u2028\u2029]|${ESCAPE})+-[0-9a-f]{8}`;
const IDENTITY = String.raw`\{"kind":"(?:github-actor|local-user|unknown)","name":(?:null|${TEXT})\}`;

/** Looked up rather than part of the pattern: so many words take a millisecond to compile. */
const EVENTS: ReadonlySet<unknown> = new Set<AuditRecord['event']>([
  'request_received',
  'evidence_captured',
  'gate_evaluated',
  'nonce_claim_intended',
  'nonce_claimed',
  'decision_made',
  'action_planned',
  'receipts_intended',
  'command_intended',
  'command_finished',
  'upload_intended',
  'bundle_intended',
  'upload_finished',
  'receipts_written',
  'run_failed',
]);

/** The members of a record in canonical order, six of them captured (named captures take twice the time); schemas/audit-record.schema.json, as text. */
const MEMBERS: readonly (readonly [name: string, value: string])[] = [
  ['action', 'null|"(?:continue|isolate_and_continue|terminate)"'],
  ['approval_id', `null|${TEXT}`],
  ['code', 'null|"[a-z0-9_]+"'],
  ['data_hash', `null|${DIGEST}`],
  ['decision', 'null|"(?:allow|warn|block)"'],
  ['event', '"([a-z_]+)"'],
  ['gate', 'null|"[a-z][a-z-]*"'],
  ['identity', IDENTITY],
  ['outcome', 'null|"[A-Za-z0-9 +-]+"'],
  ['previous_hash', '"([0-9a-f]{64}|GENESIS)"'],
  ['record_hash', '"([0-9a-f]{64})"'],
  ['record_id', String.raw`"(${REQUEST_ID})\.[1-9][0-9]*"`],
  ['request_hash', DIGEST],
  ['request_id', String.raw`"\4"`],
  ['schema', '"fail-closed-gate/audit-record/v1"'],
  ['sequence', '([1-9][0-9]*)'],
  ['timestamp', String.raw`"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z"`],
  ['torn_line_sha256', 'null|"([0-9a-f]{64})"'],
];

/**
 * A record has one canonical text only, so one pattern says all at once: fields, their types, their order, their spelling, and that
 * no key is there twice. It takes a fraction of the time of parsing and writing again.
 */
const RECORD = new RegExp(`^\\{${MEMBERS.map(([name, value]) => `"${name}":(?:${value})`).join(',')}\\}$`);

/** No text of a member holds this: within a string the first `"` would be escaped. */
const OWN_HASH = ',"record_hash":"';
const OWN_HASH_LENGTH = OWN_HASH.length + 64 + '"'.length;

/** Reads one line, without its line feed; null where it is not the canonical text of an audit record. Checks no hash. */
export function readRecordLine(line: string): RecordLine | null {
  const [, event, previous, own, , sequence, torn] = RECORD.exec(line) ?? [];
  const number = Number(sequence);
  if (previous === undefined || own === undefined || !EVENTS.has(event) || !Number.isSafeInteger(number)) return null;
  const start = line.indexOf(OWN_HASH);
  const covered = line.slice(0, start) + line.slice(start + OWN_HASH_LENGTH);
  return { sequence: number, previousHash: previous, recordHash: own, tornLine: torn ?? null, covered };
}
