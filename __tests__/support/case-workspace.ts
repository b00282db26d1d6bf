/** What a case with a policy puts into its workspace: the policy, public keys, and envelopes that are signed anew for every run. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { sha256 } from '../../src/base/digest.js';
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
import { put, RESULT } from './workspace.js';

/** One envelope of a case: a predicate that passes but for the changes, and who signs it. */
export interface CaseEnvelope {
  readonly execution?: Readonly<Record<string, Json>>;
  readonly beacon?: Readonly<Record<string, Json>>;
  /** The result of the key status is what is signed. */
  readonly key_status?: Readonly<Record<string, Json>>;
  /** Names of the keys below. */
  readonly sign: readonly string[];
  /** Another subject than the one that is promoted. */
  readonly subject?: string;
  /** Other values for fields of the statement. */
  readonly statement?: Readonly<Record<string, Json>>;
  /** Other values for fields of the envelope. */
  readonly envelope?: Readonly<Record<string, Json>>;
  /** A text that is replaced in the envelope once it is signed. */
  readonly find?: string;
  readonly replace?: string;
}

/** The part of a case that needs a policy. */
export interface CasePolicy {
  /** A table becomes `.github/fail-closed-gate.json`, a text `.github/fail-closed-gate.yml`. */
  readonly policy?: string | Readonly<Record<string, Json>>;
  /** Further files by path: text, or a table as JSON. */
  readonly files?: Readonly<Record<string, string | Readonly<Record<string, Json>>>>;
  readonly envelopes?: Readonly<Record<string, CaseEnvelope>>;
}

/** The keys of all cases, as `keys/<name>.pem`: two that policies trust, in both algorithms, and one that nobody does. */
const KEYS: ReadonlyMap<string, SigningKey> = new Map([
  ['release', newKey('release', [])],
  ['second', newKey('second', [], 'p256')],
  ['stranger', newKey('stranger', [])],
]);

/** Writes what a case asks for below its workspace. */
export function furnish(workspace: string, { policy, files = {}, envelopes = {} }: CasePolicy): void {
  if (policy !== undefined) {
    const name = typeof policy === 'string' ? 'fail-closed-gate.yml' : 'fail-closed-gate.json';
    put(workspace, `.github/${name}`, textOf(policy));
    for (const [key, { trusted }] of KEYS) put(workspace, `keys/${key}.pem`, trusted.pem);
  }
  for (const [path, content] of Object.entries(files)) put(workspace, path, textOf(content));
  for (const [path, envelope] of Object.entries(envelopes)) put(workspace, path, envelopeText(workspace, envelope));
}

/** The options of a case; `{subject}` stands for the digest of what is promoted. */
export function optionsOf(options: readonly string[]): string[] {
  return options.map((option) => option.replaceAll('{subject}', SUBJECT));
}

function textOf(content: string | Readonly<Record<string, Json>>): string {
  return typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`;
}

function envelopeText(workspace: string, asked: CaseEnvelope): string {
  const keys = asked.sign.map((name) => {
    const key = KEYS.get(name);
    if (key === undefined) throw new Error(`There is no key ${name}.`);
    return key;
  });
  const [type, predicate, subject] = contentOf(workspace, asked);
  const statement = { ...statementOf(type, predicate, asked.subject ?? subject), ...asked.statement };
  const text = signedEnvelope(statement, keys, { fields: asked.envelope ?? {} });
  if (asked.find === undefined) return text;
  if (!text.includes(asked.find)) throw new Error(`${asked.find} is not in the envelope.`);
  return text.replace(asked.find, () => asked.replace ?? '');
}

function contentOf(
  workspace: string,
  { execution, beacon, key_status: keyStatus }: CaseEnvelope,
): [type: string, predicate: Json, subject: string] {
  if (execution !== undefined) return [EXECUTION_TYPE, executionPredicate(execution), SUBJECT];
  if (beacon !== undefined) return [BEACON_TYPE, beaconPredicate(beacon), SUBJECT];
  if (keyStatus === undefined) throw new Error('The envelope has no content.');
  return ['fail-closed-gate/key-status@v1', keyStatus, sha256(readFileSync(join(workspace, RESULT)))];
}
