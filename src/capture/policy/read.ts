import type { Finding } from '../../base/finding.js';
import { isJsonArray, isJsonObject, type JsonValue } from '../../base/json.js';
import { holdsSecret } from '../../base/secrets.js';
import type { PolicyDocument } from './document.js';
import { readDocument } from './document-reader.js';
import { readJson } from './json.js';
import { checkMeaning } from './meaning.js';
import { Options } from './options.js';
import { Problems, problemFinding, type Problem } from './problems.js';
import { checkShape } from './shape.js';
import { noteSecret, readText } from './text.js';
import { readYaml } from './yaml.js';

/** The bytes of a policy file. */
export interface PolicyText {
  readonly bytes: Uint8Array;
  /** From the root of the workspace, with `/`. */
  readonly path: string;
  readonly format: 'yaml' | 'json';
}

/** A policy as it stands there, or everything that is wrong with it. */
export type ReadPolicy =
  { readonly ok: true; readonly document: PolicyDocument } | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Reads the text of a policy: notation, shape and meaning. All that is wrong comes at once, from the top of the file down, as
 * findings of class gate with line, column and pointer. Throws nothing for what the bytes are.
 */
export function readPolicy(text: PolicyText): ReadPolicy {
  const examined = examinePolicy(text);
  if (examined.ok) return examined;
  return { ok: false, findings: examined.problems.map((problem) => problemFinding(problem, text.path)) };
}

/** The same with the problems as they are, for who prints their columns apart. */
export function examinePolicy({
  bytes,
  format,
}: PolicyText):
  { readonly ok: true; readonly document: PolicyDocument } | { readonly ok: false; readonly problems: readonly Problem[] } {
  const problems = new Problems();
  const text = readText(bytes, problems);
  if (text === null) return { ok: false, problems: problems.list() };
  const tree = format === 'json' ? readJson(bytes, text, problems) : readYaml(text, problems);
  if (tree === null) return { ok: false, problems: problems.list() };
  if (anyText(tree.value, holdsSecret)) {
    // Written with escapes. Nothing else is said of such a file.
    const only = new Problems();
    noteSecret(only);
    return { ok: false, problems: only.list() };
  }
  checkShape(tree, problems);
  const document = readDocument(tree, new Options(tree, problems));
  checkMeaning(document, tree, problems);
  return problems.none ? { ok: true, document } : { ok: false, problems: problems.list() };
}

/** Whether any text of a document passes a test. Depth is bounded by who read it. */
function anyText(value: JsonValue, test: (text: string) => boolean): boolean {
  if (typeof value === 'string') return test(value);
  if (isJsonArray(value)) return value.some((item) => anyText(item, test));
  if (!isJsonObject(value)) return false;
  return [...value].some(([key, member]) => test(key) || anyText(member, test));
}
