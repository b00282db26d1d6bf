/** What a case with a policy puts into its workspace: the policy, public keys, and envelopes that are signed anew for every run. */

import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { sha256 } from '../../src/base/digest.js';
import { approvalPredicate, canonicalText, json, ownStatement, requestDocument } from './approvals.js';
import {
  BEACON_TYPE,
  beaconPredicate,
  EXECUTION_TYPE,
  executionPredicate,
  newKey,
  signedEnvelope,
  statementOf,
  SUBJECT,
  type Json,
  type SigningKey,
} from './envelopes.js';
import { changeAt } from './evidence-changes.js';
import { put, RESULT } from './workspace.js';

/** One envelope of a case: a statement that passes but for the changes, and who signs it. */
export interface CaseEnvelope {
  /** What the statement is about; the result of the key status is read as it is when the envelope is made. */
  readonly about: 'execution' | 'beacon' | 'key-status' | 'approval' | 'request';
  /** Whether only the predicate is written, and nothing signed: a plain request. */
  readonly plain?: true;
  /** Names of the keys below. */
  readonly sign: readonly string[];
  /** Other values in the statement, by JSON pointer; a text `{now-5}` is the time five seconds ago. */
  readonly set?: Readonly<Record<string, Json>>;
  /** JSON pointers that are removed from the statement. */
  readonly remove?: readonly string[];
  /** Texts that are replaced in the statement before it is signed, for what JSON.stringify does not write. */
  readonly replace_in_payload?: Readonly<Record<string, string>>;
  /** Other values for fields of the envelope, once it is signed. */
  readonly envelope?: Readonly<Record<string, Json>>;
  /** Texts that are replaced in the envelope, once it is signed. */
  readonly replace?: Readonly<Record<string, string>>;
}

/** The part of a case that needs a policy. */
export interface CasePolicy {
  /** A table becomes `.github/fail-closed-gate.json`, a text `.github/fail-closed-gate.yml`. */
  readonly policy?: string | Readonly<Record<string, Json>>;
  /** Further files by path: text, or a table as JSON. */
  readonly files?: Readonly<Record<string, string | Readonly<Record<string, Json>>>>;
  readonly envelopes?: Readonly<Record<string, CaseEnvelope>>;
  /** Symbolic links by path, with what they lead to. */
  readonly links?: Readonly<Record<string, string>>;
}

const KEY_STATUS_TYPE = 'fail-closed-gate/key-status@v1';

/** The keys of all cases, as `keys/<name>.pem`: two that policies trust, in both algorithms, and one that nobody does. */
const KEYS: ReadonlyMap<string, SigningKey> = new Map([
  ['release', newKey('release', [])],
  ['second', newKey('second', [], 'p256')],
  ['stranger', newKey('stranger', [])],
]);

/** Writes what a case asks for below its workspace. */
export function furnish(workspace: string, { policy, files = {}, envelopes = {}, links = {} }: CasePolicy): void {
  if (policy !== undefined) {
    const name = typeof policy === 'string' ? 'fail-closed-gate.yml' : 'fail-closed-gate.json';
    put(workspace, `.github/${name}`, textOf(policy));
    for (const [key, { trusted }] of KEYS) put(workspace, `keys/${key}.pem`, trusted.pem);
    // The same key by another text: whoever lists it under a second id has still one key.
    put(workspace, 'keys/twin.pem', `${keyOf('release').trusted.pem}\n`);
  }
  for (const [path, content] of Object.entries(files)) put(workspace, path, textOf(content));
  for (const [path, envelope] of Object.entries(envelopes)) put(workspace, path, envelopeText(workspace, envelope));
  for (const [path, target] of Object.entries(links)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    symlinkSync(target, join(workspace, path));
  }
}

/** The options of a case; `{subject}` stands for the digest of what is promoted. */
export function optionsOf(options: readonly string[]): string[] {
  return options.map((option) => option.replaceAll('{subject}', SUBJECT));
}

function textOf(content: string | Readonly<Record<string, Json>>): string {
  return typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`;
}

function envelopeText(workspace: string, asked: CaseEnvelope): string {
  const statement = statementAbout(workspace, asked.about);
  for (const [pointer, value] of Object.entries(asked.set ?? {})) changeAt(statement, pointer, inTime(value));
  for (const pointer of asked.remove ?? []) changeAt(statement, pointer, undefined);
  if (asked.plain === true) return JSON.stringify(statement['predicate']);
  // Such a statement is about its own predicate, whatever was changed in it.
  const predicate = statement['predicate'] ?? null;
  const isChanged = '/subject/0/digest/sha256' in (asked.set ?? {});
  if ((asked.about === 'approval' || asked.about === 'request') && !isChanged) {
    changeAt(statement, '/subject/0/digest/sha256', sha256(canonicalText(predicate)));
  }
  const payload = replaced(JSON.stringify(statement), asked.replace_in_payload);
  const text = signedEnvelope(Buffer.from(payload), asked.sign.map(keyOf), { fields: asked.envelope ?? {} });
  return replaced(text, asked.replace);
}

/** A statement of its own, to be changed. */
function statementAbout(workspace: string, about: CaseEnvelope['about']): Readonly<Record<string, Json>> {
  switch (about) {
    case 'execution':
      return structuredClone(statementOf(EXECUTION_TYPE, executionPredicate()));
    case 'beacon':
      return structuredClone(statementOf(BEACON_TYPE, beaconPredicate()));
    case 'key-status':
      return structuredClone(statementOf(KEY_STATUS_TYPE, {}, sha256(readFileSync(join(workspace, RESULT)))));
    case 'approval':
      return ownStatement('approval', json(approvalPredicate(APPROVED)));
    case 'request':
      return ownStatement('request', json(requestDocument({ parameters: APPROVED.parameters, timestamp: timeFromNow(-5) })));
  }
}

/** What the approval of a case says beside the usual: lines of the input `parameters` are texts. */
const APPROVED = {
  parameters: [{ name: 'replicas', value: '3' }],
  issued_at: timeFromNow(-5),
  not_before: timeFromNow(-5),
  expires_at: timeFromNow(3600),
};

function timeFromNow(seconds: number): string {
  return new Date(Date.now() + seconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
}

function inTime(value: Json): Json {
  const seconds = typeof value === 'string' ? /^\{now([+-]\d+)\}$/.exec(value)?.[1] : undefined;
  return seconds === undefined ? value : timeFromNow(Number(seconds));
}

function keyOf(name: string): SigningKey {
  const key = KEYS.get(name);
  if (key === undefined) throw new Error(`There is no key ${name}.`);
  return key;
}

function replaced(text: string, changes: Readonly<Record<string, string>> = {}): string {
  return Object.entries(changes).reduce((before, [find, replacement]) => {
    if (!before.includes(find)) throw new Error(`${find} is not in ${before}.`);
    return before.replace(find, () => replacement);
  }, text);
}
