import type { BundleFile } from '../base/bundle.js';
import { asDigest } from '../base/digest.js';
import { receiptsEvent, uploadEvent } from './audit-events.js';
import type { RunState } from './state.js';

/**
 * Steps 4 and 5 of DESIGN §6: stage the files, upload them from there, put them in place. Whatever goes wrong on the way makes
 * the decision stricter, and the files are made again before they are put in place.
 */
export async function deliver(state: RunState): Promise<void> {
  await state.stage('Decide and record', 'output_write_failed', () => {
    const { decision, reasons } = state.outcome;
    state.log.info(`${decision}: ${reasons.join(', ')}`);
    stageFiles(state);
  });
  const { act } = state.job;
  if (act !== null) {
    await state.noteInterruption();
    settle(state);
    await act(state);
    // What was put in place has left the staging folder.
    if (wantsUpload(state)) state.staged = null;
  }
  if (wantsUpload(state)) await uploadBundle(state);
  await state.noteInterruption();
  if (!state.sealed) settle(state);
  // Last: whoever kills the run before leaves no bundle, and none that says more than the receipts.
  const before = state.incidentCount;
  await writeBundle(state);
  if (state.incidentCount > before) replaceAll(state);
  state.job.retell(state);
}

/** The intent to upload closes what the bundle tells of the audit log; what became of it stands in the log alone. */
async function uploadBundle(state: RunState): Promise<void> {
  const before = state.incidentCount;
  await state.stage('Upload', 'receipt_upload_failed', async ({ signal }) => {
    const paths = await stageBundle(state);
    if (paths !== null) state.upload = await upload(state, paths, signal);
  });
  const failure = [...state.incidents, ...state.aftermath].slice(before).at(0)?.code ?? null;
  const archive = state.upload === null ? null : asDigest(state.upload.digest);
  state.attempt('audit_log_failed', () => state.audit?.note([uploadEvent(archive, failure)], 'now'));
}

/** Gives the paths of all files of the bundle; null where one of them could not be staged: half a bundle proves nothing. */
async function stageBundle(state: RunState): Promise<readonly string[] | null> {
  const { folder } = state;
  if (folder === null) return null;
  intendReceipts(state);
  intend(state, 'upload_intended');
  stageFiles(state);
  const files = await bundleFiles(state);
  const staged = new Set(state.outcome.files.map(({ path }) => path));
  const problems = folder.stageBundle(files.filter(({ path }) => !staged.has(path)));
  for (const problem of problems) state.incident(problem);
  return problems.length === 0 ? files.map(({ path }) => path) : null;
}

/** Writes the bundle that the caller asked for; where that fails, the decision is none that could be checked. */
async function writeBundle(state: RunState): Promise<void> {
  const { bundle } = state.subject.settings;
  if (bundle === null || state.folder === null) return;
  // The decision may be another one than that of the upload, and its receipts come first in what the bundle tells.
  intendReceipts(state);
  intend(state, 'bundle_intended');
  const before = state.incidentCount;
  await state.attemptAsync('bundle_write_failed', async () => {
    const files = await bundleFiles(state);
    // A signal came meanwhile: nobody waits here any longer, and the decision is another one by now.
    if (state.incidentCount > before) return;
    const written = await state.ports.bundle.write(bundle, files);
    if (state.incidentCount > before) written.remove();
    else state.bundle = written;
  });
}

/** A bundle that is milder than the decision must not be what stays; the receipts in the output folder say what holds. */
function withdrawBundle(state: RunState): void {
  const { bundle } = state;
  if (bundle === null) return;
  state.bundle = null;
  state.attempt('bundle_write_failed', () => {
    bundle.remove();
    state.log.info('The bundle was removed again: something happened that made the decision stricter than the one in it.');
  });
}

async function bundleFiles(state: RunState): Promise<readonly BundleFile[]> {
  const { job, outcome, judged, receipts, incidents, audit } = state;
  const auditLines = audit?.lines ?? null;
  return await state.ports.bundle.make({
    command: job.command,
    outcome,
    evidence: judged,
    receipts,
    incidents,
    auditLines,
    runOutcome: job.runRecord(state)?.file ?? null,
  });
}

/** An intent is on disk before its effect. A log that cannot be written changes the decision, and there is no intent of it then. */
function intend(state: RunState, event: Parameters<typeof receiptsEvent>[0]): void {
  state.attempt('audit_log_failed', () => state.audit?.note([receiptsEvent(event, state.outcome)], 'flushed'));
}

/**
 * Puts the last decision in place. A file that cannot be put there makes the decision a block, which then takes the place of
 * whatever stands there.
 */
function settle(state: RunState): void {
  const before = state.incidentCount;
  publish(state);
  noteWritten(state);
  // The same trouble as before is no new incident, and yet not all that stands there is this decision.
  if (state.incidentCount > before || state.written.length < state.outcome.files.length) replaceAll(state);
}

/**
 * Puts a decision in place that is stricter than the one that stands there. Its files go first, receipts before all: on a disk
 * that has become full, or in a folder that somebody tidied up, no milder answer may be what stays.
 */
export function replaceAll(state: RunState): void {
  // The decision was acted upon: its records stay what they were, whatever became of the bundle or the report.
  if (state.sealed) return;
  withdrawBundle(state);
  replaceOnce(state);
  // What went wrong is a part of the decision, so it is written once more; the same trouble again changes nothing.
  if (state.staged !== state.outcome) replaceOnce(state);
  noteWritten(state);
}

/** A log that cannot be written then makes a block of what stands there. */
function noteWritten(state: RunState): void {
  const { outcome, written, staged } = state;
  if (staged !== outcome || written.length < outcome.files.length) return;
  state.attempt('audit_log_failed', () => state.audit?.note([receiptsEvent('receipts_written', outcome)], 'now'));
}

function replaceOnce(state: RunState): void {
  state.written = [];
  state.attempt('output_write_failed', () => {
    reopenLost(state);
    intendReceipts(state);
    const { outcome, folder } = state;
    if (folder === null) return;
    const problems = folder.replace(outcome.files);
    state.staged = outcome;
    state.written = outcome.files.map(({ path }) => path).filter((path) => !problems.some((one) => one.path === path));
    for (const problem of problems) state.incident(problem);
  });
}

/** A lock that was removed under us can be taken anew where no other run has it; if one has, the folder is that one's. */
function reopenLost(state: RunState): void {
  if (!state.lockedOut || state.folder === null || state.places === null) return;
  // Another run may have written to the log meanwhile.
  state.attempt('audit_log_failed', () => state.audit?.abandon());
  state.folder = state.ports.output.open(state.places, state.subject.identity.requestId);
}

function publish(state: RunState): void {
  state.attempt('output_write_failed', () => {
    const { folder } = state;
    if (folder === null) return;
    state.written = [];
    stageFiles(state);
    const { written, findings } = folder.publish();
    state.written = written;
    for (const problem of findings) state.incident(problem);
  });
}

/** Stages the files of the last decision; where that fails the decision changes, so they are staged once more. */
function stageFiles(state: RunState): void {
  if (state.staged === state.outcome) return;
  intendReceipts(state);
  const problems = state.folder?.stage(state.outcome.files) ?? [];
  for (const problem of problems) state.incident(problem);
  if (problems.length > 0) {
    intendReceipts(state);
    state.folder?.stage(state.outcome.files);
  }
  state.staged = state.outcome;
}

/** Once for every decision: the receipts of each are made, and then put in place. */
function intendReceipts(state: RunState): void {
  const { actionReceiptSha256 } = state.outcome.chain;
  if (state.intended === actionReceiptSha256) return;
  intend(state, 'receipts_intended');
  state.intended = state.outcome.chain.actionReceiptSha256;
}

/** Asked for, or the built-in way of the entry where there is somewhere to upload to (DESIGN §7 `upload-receipts`). */
function wantsUpload(state: RunState): boolean {
  const { settings, context } = state.subject;
  if (state.folder === null || state.ports.interruption.interrupted()) return false;
  if (settings.uploadReceipts !== null) return settings.uploadReceipts;
  const inCi = context.githubActions === 'true' && state.checked.checks.ci_context_valid_if_required;
  return state.ports.uploadsByDefault && (inCi || context.artifactService);
}

async function upload(state: RunState, files: readonly string[], signal: AbortSignal): Promise<RunState['upload']> {
  const { folder, subject } = state;
  if (folder === null) return null;
  return await state.ports.upload.upload(
    {
      name: subject.settings.receiptsArtifactName ?? defaultArtifactName(subject.identity.requestId),
      root: folder.stagingRoot,
      files,
      retentionDays: subject.settings.retentionDays,
      context: subject.context,
    },
    signal,
  );
}

/** `fail-closed-gate-<job>-<attempt>-<8 hex>`: legs of a matrix and attempts of a run never collide. */
function defaultArtifactName(requestId: string): string {
  const ci = /^\d+-(\d+)-(.+)-([0-9a-f]{8})$/.exec(requestId);
  if (ci !== null) return `fail-closed-gate-${ci[2] ?? ''}-${ci[1] ?? ''}-${ci[3] ?? ''}`;
  return `fail-closed-gate-local-1-${requestId.slice(-8)}`;
}
