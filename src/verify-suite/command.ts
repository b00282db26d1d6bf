import type { Digest } from '../base/digest.js';
import { MAX_TARGETS_IN_FULL, MIN_TARGETS_FOR_THREADS } from '../base/limits.js';
import type { VerificationReport, VerificationResult } from '../base/verification.js';
import { inBrief, reportOf } from '../verify.js';
import { findTargets } from './find-targets.js';
import { judge, type FoundTarget, type LateModules } from './judge.js';
import { judgeInThreads } from './threads.js';

/** What is to be verified, and what the caller knows from elsewhere. */
export interface VerifyRequest {
  /** Bundle folders, artifact archives, workspaces, or folders to look for them in. */
  readonly paths: readonly string[];
  /** `receipt_sha256` or `action_receipt_sha256` that the receipt must have; null for nothing. */
  readonly expectedSha256: Digest | null;
  /** sha256 of the files of the only keys whose signatures anchor evidence; null for whatever the policy of the run trusted. */
  readonly expectedKeys: ReadonlySet<Digest> | null;
  /** Whether a report needs every check of every target, also where there are so many that a person is shown the first bad one alone. */
  readonly everyCheck: boolean;
  /** The clock, in milliseconds since 1970. */
  readonly now: number;
  /** The script that threads run; null for none, then everything is judged in this one. */
  readonly worker: string | null;
  readonly late: LateModules;
  /** Is told how many of all targets are judged, and how many of them are not proved; decides nothing. */
  readonly progress: ((done: number, total: number, bad: number) => void) | null;
}

/** Finds and judges everything below the paths. Writes nothing. Throws only where this program itself fails: exit status 3. */
export async function verifyAll(request: VerifyRequest): Promise<VerificationReport> {
  const { found, links } = findTargets(request.paths);
  return reportOf(await judgeAll(found, request), links);
}

async function judgeAll(found: readonly FoundTarget[], request: VerifyRequest): Promise<readonly VerificationResult[]> {
  const { now, expectedSha256, expectedKeys, everyCheck, worker, late, progress } = request;
  const told = (done: number, bad: number): void => progress?.(done, found.length, bad);
  if (worker !== null && found.length >= MIN_TARGETS_FOR_THREADS) {
    return await judgeInThreads(worker, found, { now, expectedSha256, expectedKeys, everyCheck }, told);
  }
  const auditor = { now, expectedSha256, expectedKeys, parts: null };
  const results: VerificationResult[] = [];
  let bad = 0;
  for (const target of found) {
    const result = await judge(target, auditor, late);
    if (result.exit_status !== 0) bad += 1;
    results.push(found.length > MAX_TARGETS_IN_FULL && !everyCheck ? inBrief(result) : result);
    told(results.length, bad);
  }
  return results;
}
