import type { Code } from '../../base/codes/index.js';
import { sameDigest, type Digest } from '../../base/digest.js';
import { isJsonArray, isJsonObject, type JsonObject } from '../../base/json.js';
import type { Collector, ReadFile } from '../collector.js';
import { describe, type JsonDocument } from '../document.js';
import type { Statement } from '../envelope/statement.js';

/** The predicate of a statement as a document of its own: findings point below `/payload/predicate` of the envelope. */
export function predicateDocument({ document: { file }, predicate }: Statement): JsonDocument {
  return { file: within(file, `${file.within ?? ''}/predicate`), value: predicate };
}

/** The same file, with findings that point below another field of the one on disk. */
export function within(file: ReadFile, place: string): ReadFile {
  const { role, path, state, bytes } = file;
  return {
    ...{ role, path, state, bytes, within: place },
    // Nobody asks for it, and it is computed when it is asked for.
    get sha256() {
      return file.sha256;
    },
  };
}

/** Whether the one subject of a statement has the fixed name and the digest of its own predicate; the collector says what is wrong. */
export function isAboutItself(
  { document, subject }: Statement,
  name: string,
  computed: Digest,
  code: Code,
  collector: Collector,
): boolean {
  const found = nameOf(document.value);
  if (found !== name) collector.at(document.file, code, '/subject/0/name', `"${name}"`, describe(found));
  if (!sameDigest(subject, computed)) collector.at(document.file, code, '/subject/0/digest/sha256', computed, subject);
  return found === name && sameDigest(subject, computed);
}

function nameOf(statement: JsonObject): string | undefined {
  const subjects = statement.get('subject');
  const [subject] = isJsonArray(subjects) ? subjects : [];
  const name = isJsonObject(subject) ? subject.get('name') : undefined;
  return typeof name === 'string' ? name : undefined;
}

/** A document whose fields can be compared, and where findings about them go. */
export interface Placed<T> {
  readonly fields: T;
  readonly file: ReadFile;
}
