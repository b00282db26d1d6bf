import type { RuntimeContext } from '../../base/context.js';
import type { UpstreamArtifact } from '../../base/evidence.js';
import { finding } from '../../base/finding.js';
import type { GateRecord } from '../../base/generated/records.js';
import { RUN_NUMBER } from '../../base/identifiers.js';
import { printable } from '../../base/printable.js';
import type { Collector, ReadFile } from '../collector.js';

/** The run that a receipt must be of. */
interface WantedRun {
  readonly repository: string | null;
  readonly runId: string | null;
  readonly runAttempt: string | null;
  readonly commit: string | null;
}

const PLACE = '/runtime_context/';

/**
 * Notes what shows that a gate record is not of this run: of another repository, run, attempt or commit, or not of GitHub Actions
 * at all. The context of this run must be known to be valid. For an artifact of another run, whose maker was checked, it is that run. A
 * receipt that rests on an approval is never taken from an earlier attempt (INV-3).
 */
export function checkOrigin(
  gate: GateRecord,
  file: ReadFile,
  context: RuntimeContext,
  artifact: UpstreamArtifact | null,
  allowEarlierAttempt: boolean,
  collector: Collector,
): void {
  const made = gate.runtime_context;
  if (context.githubActions === null) {
    if (!made.local_execution) collector.at(file, 'receipt_of_ci', `${PLACE}local_execution`, 'true', 'false');
    return;
  }
  // A program that imitates a runner says so itself; it may hand a receipt to its own next job, and to nobody else.
  const imitated = gate.findings.some((one) => one.code === 'local_emulation_detected_warn_only');
  if (made.local_execution || (imitated && context.act === null)) {
    collector.at(
      file,
      'receipt_made_locally',
      `${PLACE}local_execution`,
      'a run of GitHub Actions',
      imitated ? 'an imitation' : 'true',
    );
    return;
  }
  const wanted = wantedRun(context, artifact);
  const compare = (
    code: 'receipt_other_repository' | 'receipt_other_run' | 'receipt_other_commit',
    field: keyof typeof made,
    expected: string | null,
  ): boolean => {
    const found = made[field];
    if (expected !== null && expected !== '' && found === expected) return true;
    collector.at(file, code, PLACE + field, printable(expected ?? 'nothing'), printable(String(found)));
    return false;
  };
  const sameRepository = compare('receipt_other_repository', 'github_repository', wanted.repository);
  const sameRun = compare('receipt_other_run', 'github_run_id', wanted.runId);
  compare('receipt_other_commit', 'github_sha', wanted.commit);
  // The attempt of another run says nothing.
  if (!sameRepository || !sameRun) return;
  // Each attempt is a use of its own, and an approval is for one.
  const accepts = gate.approval === null ? (allowEarlierAttempt ? 'earlier' : 'asked') : 'none';
  checkAttempt(made.github_run_attempt, wanted.runAttempt, file, accepts, collector);
}

function wantedRun(context: RuntimeContext, artifact: UpstreamArtifact | null): WantedRun {
  const producer = artifact?.producer ?? null;
  if (producer === null) {
    const { repository, runId, runAttempt, sha: commit } = context;
    return { repository, runId, runAttempt, commit };
  }
  const { repository, runId, runAttempt, headSha: commit } = producer;
  return { repository, runId, runAttempt, commit };
}

function checkAttempt(
  made: string | null,
  wanted: string | null,
  file: ReadFile,
  accepts: 'earlier' | 'asked' | 'none',
  collector: Collector,
): void {
  const areNumbers = made !== null && wanted !== null && RUN_NUMBER.test(made) && RUN_NUMBER.test(wanted);
  if (areNumbers && made === wanted) return;
  const isEarlier = areNumbers && BigInt(made) < BigInt(wanted);
  if (isEarlier && accepts === 'earlier') return;
  const expected = printable(wanted ?? 'nothing');
  const found = printable(made ?? 'nothing');
  const message =
    isEarlier && accepts === 'asked'
      ? `The receipt is of attempt ${found} of the workflow run and not of attempt ${expected}, as after "Re-run failed jobs"; \`allow-earlier-attempt: true\` accepts it.`
      : `The receipt is of attempt ${found} of the workflow run and not of attempt ${expected}, which no input accepts.`;
  collector.add(finding('receipt_other_attempt', message, { path: file.path, expected, found }));
}
