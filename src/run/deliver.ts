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
  if (wantsUpload(state)) {
    await state.stage('Upload', 'receipt_upload_failed', async ({ signal }) => {
      state.upload = await upload(state, signal);
    });
  }
  await state.noteInterruption();
  settle(state);
}

/**
 * Puts the last decision in place. A file that cannot be put there makes the decision a block, which then takes the place of
 * whatever stands there.
 */
function settle(state: RunState): void {
  const before = state.incidentCount;
  publish(state);
  if (state.incidentCount > before) replaceAll(state);
}

/**
 * Puts a decision in place that is stricter than the one that stands there. Its files go first, receipts before all: on a disk
 * that has become full, or in a folder that somebody tidied up, no milder answer may be what stays.
 */
export function replaceAll(state: RunState): void {
  replaceOnce(state);
  // What went wrong is a part of the decision, so it is written once more; the same trouble again changes nothing.
  if (state.staged !== state.outcome) replaceOnce(state);
}

function replaceOnce(state: RunState): void {
  state.written = [];
  state.attempt('output_write_failed', () => {
    reopenLost(state);
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
  const problems = state.folder?.stage(state.outcome.files) ?? [];
  for (const problem of problems) state.incident(problem);
  if (problems.length > 0) state.folder?.stage(state.outcome.files);
  state.staged = state.outcome;
}

/** Asked for, or the built-in way of the entry where there is somewhere to upload to (DESIGN §7 `upload-receipts`). */
function wantsUpload(state: RunState): boolean {
  const { settings, context } = state.subject;
  if (state.folder === null || state.ports.interruption.interrupted()) return false;
  if (settings.uploadReceipts !== null) return settings.uploadReceipts;
  const inCi = context.githubActions === 'true' && state.checked.checks.ci_context_valid_if_required;
  return state.ports.uploadsByDefault && (inCi || context.artifactService);
}

async function upload(state: RunState, signal: AbortSignal): Promise<RunState['upload']> {
  const { folder, subject, outcome } = state;
  if (folder === null) return null;
  return await state.ports.upload.upload(
    {
      name: subject.settings.receiptsArtifactName ?? defaultArtifactName(subject.identity.requestId),
      root: folder.stagingRoot,
      files: outcome.files.map((file) => file.path),
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
