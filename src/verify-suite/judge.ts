import { AUDIT_SLICE_PATH, MANIFEST_PATH, RECORDED_INPUTS_PATH } from '../base/bundle.js';
import { MAX_ARTIFACT_BYTES } from '../base/limits.js';
import { errorText } from '../base/printable.js';
import type { Verification, VerificationResult } from '../base/verification.js';
import { PartsNeeded, verifyTarget, type Auditor, type AuditorParts, type Target } from '../verify.js';
import { readBundleFolder } from './read-bundle.js';
import { readRegularFile, Unusable } from './read-file.js';
import { readWorkspace } from './read-workspace.js';

/** Something that is to be judged, or (`problem`) that cannot be. */
export interface FoundTarget {
  /** As it is shown: below the path that the caller gave. */
  readonly path: string;
  readonly kind: 'bundle' | 'workspace' | 'zip' | 'problem';
  /** Why it cannot be judged, where it cannot. */
  readonly problem?: string;
}

/** Loads what most targets do not need. */
export interface LateModules {
  readonly zipReader: () => Promise<typeof import('../zip-reader.js')>;
  readonly parts: () => Promise<AuditorParts>;
  readonly compliance: () => Promise<typeof import('./compliance.js').writeCompliance>;
}

/** Judges one target. Never throws: what cannot be judged is a result too. */
export async function judge(found: FoundTarget, auditor: Auditor, late: LateModules): Promise<VerificationResult> {
  return found.kind === 'zip' ? await judgeZip(found.path, auditor, late) : await judgeFolder(found, auditor, late);
}

async function judgeFolder(
  { path, kind, problem = 'it is no bundle' }: FoundTarget,
  auditor: Auditor,
  late: LateModules,
): Promise<VerificationResult> {
  return await guarded(
    path,
    () => {
      if (kind === 'problem') throw new Unusable(problem);
      return kind === 'bundle' ? { kind: 'bundle', files: readBundleFolder(path) } : readWorkspace(path);
    },
    auditor,
    late,
  );
}

async function judgeZip(path: string, auditor: Auditor, late: LateModules): Promise<VerificationResult> {
  try {
    const archive = readRegularFile(path, 'the file', MAX_ARTIFACT_BYTES);
    if (archive === null) throw new Unusable('there is no such file');
    const { ArchiveRefused, unzipInMemory } = await late.zipReader();
    const files = await unzipInMemory(archive).catch((thrown: unknown) => {
      throw thrown instanceof ArchiveRefused ? new Unusable(`the archive is refused: ${thrown.message}`) : thrown;
    });
    if (!isBundle(files)) throw new Unusable('the archive holds no bundle: there is no manifest.json at its top');
    return await guarded(path, () => ({ kind: 'bundle', files }), auditor, late);
  } catch (thrown) {
    return unusable(path, thrown);
  }
}

function isBundle(files: ReadonlyMap<string, Uint8Array>): boolean {
  return [MANIFEST_PATH, RECORDED_INPUTS_PATH, AUDIT_SLICE_PATH].some((path) => files.has(path));
}

async function guarded(path: string, read: () => Target, auditor: Auditor, late: LateModules): Promise<VerificationResult> {
  try {
    const { kind, ...rest } = await judgeTarget(read(), auditor, late);
    return { path, kind, ...rest, exit_status: rest.verdict === 'not proved' ? 1 : 0 };
  } catch (thrown) {
    return unusable(path, thrown);
  }
}

async function judgeTarget(target: Target, auditor: Auditor, late: LateModules): Promise<Verification> {
  try {
    return verifyTarget(target, auditor);
  } catch (thrown) {
    if (!(thrown instanceof PartsNeeded)) throw thrown;
    return verifyTarget(target, { ...auditor, parts: await late.parts() });
  }
}

/** 2 where the files are to blame, 3 where this program is. */
function unusable(path: string, thrown: unknown): VerificationResult {
  if (thrown instanceof Unusable) return { path, kind: 'unusable', problem: thrown.message, exit_status: 2 };
  return { path, kind: 'unusable', problem: `judging it failed: ${errorText(thrown)}`, exit_status: 3 };
}
