import type { ApprovalPredicate, RequestDocument } from '../../base/approval-request.js';
import type { Code } from '../../base/codes/index.js';
import { validateApproval, validateApprovalRequest } from '../../base/generated/statement-validators.js';
import { isJsonArray, isJsonObject, JsonNumber, type JsonValue } from '../../base/json.js';
import { pointer } from '../../base/json-place.js';
import { project } from '../../base/json-projection.js';
import { MAX_PARAMETERS } from '../../base/limits.js';
import { parseUtcNanoseconds } from '../../base/time.js';
import type { Collector } from '../collector.js';
import { checkSchema, describe, type JsonDocument, type Validator } from '../document.js';

/** Reads a request document; null where it is none, the collector then says why. */
export function readRequestDocument(document: JsonDocument, collector: Collector): RequestDocument | null {
  const isWhole = checkDocument(document, validateApprovalRequest, ['timestamp'], 'approval_request_malformed', collector);
  // The schema was checked, and every number is one that a double holds exactly.
  return isWhole ? (project(document.value) as RequestDocument) : null;
}

/** Reads the predicate of an approval; null where it is none, the collector then says why. */
export function readApprovalPredicate(document: JsonDocument, collector: Collector): ApprovalPredicate | null {
  const times = ['issued_at', 'not_before', 'expires_at'];
  const isWhole = checkDocument(document, validateApproval, times, 'approval_malformed', collector);
  return isWhole ? (project(document.value) as ApprovalPredicate) : null;
}

/** Whether a document has the shape of its schema, times that the calendar has, whole numbers, and no parameter twice. */
function checkDocument(
  document: JsonDocument,
  validate: Validator,
  times: readonly string[],
  code: Code,
  collector: Collector,
): boolean {
  const { file, value } = document;
  let isWhole = true;
  const note = (place: string, expected: string, found: string): void => {
    isWhole = false;
    collector.at(file, code, place, expected, found);
  };
  for (const name of times) {
    const time = value.get(name);
    if (typeof time === 'string' && parseUtcNanoseconds(time) !== null) continue;
    note(pointer(name), 'a time such as 2026-01-31T09:30:00Z', describe(time));
  }
  const parameters = value.get('parameters');
  // Longer lists are refused by the schema; they are not gone through before.
  if (isJsonArray(parameters) && parameters.length <= MAX_PARAMETERS) {
    noteRepeated(parameters, note);
    noteInexact(parameters, '/parameters', note);
  }
  return checkSchema(document, validate, code, collector) && isWhole;
}

type Note = (place: string, expected: string, found: string) => void;

function noteRepeated(parameters: readonly JsonValue[], note: Note): void {
  const names = new Set<string>();
  parameters.forEach((parameter, index) => {
    const name = isJsonObject(parameter) ? parameter.get('name') : undefined;
    if (typeof name !== 'string') return;
    if (names.has(name)) note(pointer('parameters', index, 'name'), 'a name that stands once', describe(name));
    names.add(name);
  });
}

/** `3.0` and `3e0` are not spelt as the whole number 3 is, and two readers may take them for different things. */
function noteInexact(value: JsonValue, place: string, note: Note): void {
  if (value instanceof JsonNumber) {
    if (!PLAIN_INTEGER.test(value.text)) note(place, 'a whole number in plain digits', value.text);
  } else if (isJsonArray(value)) {
    value.forEach((item, index) => {
      noteInexact(item, place + pointer(index), note);
    });
  } else if (isJsonObject(value)) for (const [key, member] of value) noteInexact(member, place + pointer(key), note);
}

const PLAIN_INTEGER = /^(?:0|-?[1-9][0-9]{0,15})$/;
