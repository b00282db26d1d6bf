import { LEDGER_PATH } from '../../base/settings.js';
import { fileOfBytes } from '../documents.js';
import { OUTSIDE, type Entry, type FilesPort } from '../files.js';
import type { Attempt } from '../gate.js';
import { filesOf, withFile, type Damage, type ReadFile } from './damage.js';

const CLOSING_BRACE = 0x7d;

/** Every file cut: to nothing, in the middle, and before its last brace. */
export function* truncations(attempt: Attempt): Generator<Damage> {
  for (const file of filesOf(attempt)) {
    // White space behind the last brace is no part of the document.
    const end = file.bytes.lastIndexOf(CLOSING_BRACE);
    const cuts = [
      ['truncated to nothing', 0],
      ['truncated in the middle', Math.floor(end / 2)],
      ['truncated before its last brace', end],
    ] as const;
    for (const [damage, length] of cuts) {
      const make = (): Attempt | null =>
        length < 0 ? null : withFile(attempt, fileOfBytes(file.role, file.path, file.bytes.subarray(0, length)));
      yield { subject: file.path, pointer: '', damage, tolerated: null, make };
    }
  }
}

/** The two documents that must be there, taken away. */
export function* removals(attempt: Attempt): Generator<Damage> {
  for (const role of ['result', 'status'] as const) {
    const { path } = attempt.evidence[role];
    const make = (): Attempt => withFile(attempt, { role, path, state: 'absent' });
    yield { subject: path, pointer: '', damage: 'file removed', tolerated: null, make };
  }
}

/** Every file replaced by a link or by a folder, and captured anew by the real capture. `base`: of the layout. */
export function* replacements(attempt: Attempt, base: string, files: FilesPort): Generator<Damage> {
  for (const file of filesOf(attempt)) {
    const isDocument = ['result', 'status', 'ledger'].includes(file.role);
    const entries: readonly (readonly [string, Entry])[] = [
      ['replaced by a link out of the workspace', { kind: 'link', to: OUTSIDE }],
      ['replaced by a link to nothing', { kind: 'link', to: 'fail-closed-gate-probe-nothing.json' }],
      // A pattern matches files only: a folder at its place is an envelope that is not there.
      ...(isDocument ? ([['replaced by a folder', { kind: 'folder' }]] as const) : []),
    ];
    for (const [damage, entry] of entries) {
      const make = async (): Promise<Attempt> => await recaptured(attempt, base, files, file, entry);
      yield { subject: file.path, pointer: '', damage, tolerated: null, make };
    }
  }
}

/** The attempt with its evidence written to a fresh folder and captured from there, one file replaced where `file` names one. */
export async function recaptured(
  attempt: Attempt,
  base: string,
  files: FilesPort,
  file: ReadFile | null,
  entry: Entry | null,
): Promise<Attempt> {
  const { evidence, policy } = attempt;
  const entries = new Map<string, Entry>(filesOf(attempt).map((one) => [placeOf(one), { kind: 'file', bytes: one.bytes }]));
  if (file !== null && entry !== null) entries.set(placeOf(file), entry);
  // What was found by name is named; nothing of the run's own folders or of its artifact holds in the fresh one.
  const settings = {
    ...attempt.settings,
    workingDirectory: null,
    upstreamArtifact: null,
    upstreamDigest: null,
    keyStatusResult: evidence.result.path,
    keyStatusVerification: evidence.status.path,
  };
  const signature = evidence.signed?.keyStatusSignature?.path ?? null;
  const named = { ...policy, keyStatus: { ...policy.keyStatus, signature } };
  const outside = file?.bytes ?? new Uint8Array();
  const captured = await files.capture({ base, entries }, outside, settings, named);
  return { ...attempt, evidence: { ...captured, artifact: evidence.artifact } };
}

/** The ledger of an artifact may lie at its top; outside of artifacts it has one place. */
function placeOf({ role, path }: ReadFile): string {
  return role === 'ledger' ? LEDGER_PATH : path;
}
