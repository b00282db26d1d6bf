/** What a run left in its output folder, read as a stranger would read it: with the program that docs/receipts.md prints. */

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import {
  ACTION_POLICY_PATH,
  ACTION_RECEIPT_PATH,
  GATE_RECORD_PATH,
  OUTPUT_PATHS,
  RUNTIME_RECEIPT_PATH,
} from '../../src/base/outcome.js';
import { readJson } from './workspace.js';

export type Document = Readonly<Record<string, unknown>>;

/** The four records of one run. */
export interface Records {
  readonly gate: Document;
  readonly receipt: Document;
  readonly policy: Document;
  readonly action: Document;
}

export function readRecords(folder: string): Records {
  return {
    gate: readJson(folder, GATE_RECORD_PATH),
    receipt: readJson(folder, RUNTIME_RECEIPT_PATH),
    policy: readJson(folder, ACTION_POLICY_PATH),
    action: readJson(folder, ACTION_RECEIPT_PATH),
  };
}

/** The bytes of the output files that are there, by path; folders and links count as files that hold nothing. */
export function readOutputs(folder: string): ReadonlyMap<string, string> {
  return new Map(
    OUTPUT_PATHS.filter((path) => existsSync(join(folder, path))).map((path) => [
      path,
      readFileSync(join(folder, path), 'utf8'),
    ]),
  );
}

/** Names below `docs` that belong to a run that has not ended: its lock, its staging folder, temporary files. */
export function leftovers(folder: string): string[] {
  const folders = ['docs', 'docs/runtime', 'docs/actions', 'docs/keys'].filter((name) => existsSync(join(folder, name)));
  return folders.flatMap((name) => readdirSync(join(folder, name))).filter((name) => name.startsWith('.'));
}

/** The Python program of section 5 of docs/receipts.md. */
function printedProgram(): string {
  const section = /^## 5\..*?^```python\n(.*?)^```/ms.exec(readFileSync('docs/receipts.md', 'utf8'));
  if (section?.[1] === undefined) throw new Error('docs/receipts.md prints no program');
  return section[1];
}

export interface Verification {
  readonly holds: boolean;
  /** One line a check, then the decision. */
  readonly lines: readonly string[];
}

/** Recomputes every hash and link of the records in a folder with the printed program. */
export function verify(folder: string): Verification {
  const run = spawnSync('python3', ['-c', printedProgram()], { cwd: folder, encoding: 'utf8' });
  if (run.error !== undefined) throw run.error;
  return { holds: run.status === 0, lines: `${run.stdout}${run.stderr}`.trimEnd().split(/\r?\n/) };
}

/** The entries of a zip archive, by name, with their bytes; duplicate names make it fail. */
export function unpackZip(archive: Uint8Array): ReadonlyMap<string, string> {
  const program = [
    'import base64, io, json, sys, zipfile',
    'archive = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))',
    'assert archive.testzip() is None and len(set(archive.namelist())) == len(archive.namelist())',
    'json.dump([[name, base64.b64encode(archive.read(name)).decode()] for name in archive.namelist()], sys.stdout)',
  ].join('\n');
  const run = spawnSync('python3', ['-c', program], { input: archive, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`python3 cannot read the archive: ${run.stderr}`);
  const entries = JSON.parse(run.stdout) as readonly (readonly [string, string])[];
  return new Map(entries.map(([name, content]) => [name, Buffer.from(content, 'base64').toString('utf8')]));
}
