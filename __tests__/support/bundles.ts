/** Bundles as a stranger reads them: from their bytes alone. */

import { RECORDED_INPUTS_PATH, type BundleFile } from '../../src/base/bundle.js';
import { validateRecordedInputs } from '../../src/base/generated/bundle-validators.js';
import type { RecordedInputs } from '../../src/base/generated/records.js';
import { parseJson } from '../../src/base/json.js';
import { project } from '../../src/base/json-projection.js';

/** The files of a bundle by path. */
export function filesOf(bundle: readonly BundleFile[]): ReadonlyMap<string, Uint8Array> {
  return new Map(bundle.map(({ path, bytes }) => [path, bytes]));
}

/** The recorded inputs that bytes hold, through the strict reader and the schema. */
export function readInputs(bytes: Uint8Array | undefined): RecordedInputs {
  const parsed = parseJson(bytes ?? new Uint8Array());
  if (!parsed.ok) throw new Error(parsed.fault.message);
  const value = project(parsed.value);
  if (!validateRecordedInputs(value)) throw new Error(JSON.stringify(validateRecordedInputs.errors));
  return value as RecordedInputs;
}

/** The recorded inputs of a bundle. */
export function inputsOf(bundle: readonly BundleFile[]): RecordedInputs {
  return readInputs(filesOf(bundle).get(RECORDED_INPUTS_PATH));
}

/** The text of one file of a bundle. */
export function textOf(bundle: readonly BundleFile[], path: string): string {
  return Buffer.from(filesOf(bundle).get(path) ?? []).toString('utf8');
}
