import { evidenceFiles, type CapturedEvidence } from '../base/evidence.js';
import type { LoadedPolicy } from '../base/policy-gates.js';
import { OUTPUT_PATHS, RUN_OUTCOME_PATH } from '../base/outcome.js';
import { check, conclude, evidenceHash, judge, recordJudgement } from '../gate.js';
import type { Places } from '../ports.js';
import { claimNonce, findStore } from './claim.js';
import type { Job } from './job.js';
import type { RunState } from './state.js';
import { whenThere } from './when-there.js';

/** The job of the gate: policy and evidence in, findings out, all six files. */
export const GATE_JOB: Job = {
  command: 'gate',
  steps: [capturePolicy, captureEvidence, checkEvidence, findStore, claimNonce],
  paths: OUTPUT_PATHS,
  gone: [RUN_OUTCOME_PATH],
  act: null,
  runRecord: () => null,
  retell: () => undefined,
  exitStatus: ({ outcome }) => outcome.exitStatus,
  judge: ({ subject, checked, incidents }) => judge(subject, checked, incidents),
  record: ({ subject, checked, audit, isolation }, judgement) =>
    recordJudgement(subject, checked, judgement, audit?.link ?? null, isolation),
  provisional: ({ subject, audit }, reasons) =>
    conclude(subject, check(subject, null, null), reasons, audit?.link ?? null).files,
};

async function capturePolicy(state: RunState, places: Places): Promise<void> {
  await state.stage('Policy', 'internal_error', (interruption) => {
    const { settings, context } = state.subject;
    return whenThere<LoadedPolicy>(state, state.ports.capture.policy({ settings, places, context }, interruption), (loaded) => {
      if (loaded.ok) {
        state.usePolicy(loaded.policy, loaded.gates);
        return;
      }
      for (const problem of loaded.findings) state.incident(problem);
      // No reason at all is none to go on under the built-in floor.
      if (!state.blocked) throw new Error('the policy was refused without a reason');
    });
  });
}

async function captureEvidence(state: RunState, places: Places): Promise<void> {
  await state.stage('Capture', 'internal_error', (interruption) => {
    const { settings, policy, context, identity } = state.subject;
    const request = { settings, places, policy, gates: state.gates, context, identity };
    return whenThere(state, state.ports.capture.evidence(request, interruption), (captured) => {
      keepEvidence(state, captured);
    });
  });
}

async function checkEvidence(state: RunState): Promise<void> {
  await state.stage('Check', 'internal_error', () => {
    if (state.evidence === null) return;
    state.checked = check(state.subject, state.evidence, state.gates);
    state.judged = state.evidence;
    state.dataHash = evidenceHash(state.evidence);
    for (const one of state.checked.findings) state.log.debug(`${one.gate}: ${one.outcome} ${one.code}`);
  });
}

function keepEvidence(state: RunState, captured: CapturedEvidence): void {
  if (!captured.ok) {
    state.incident(captured.finding);
    return;
  }
  for (const file of evidenceFiles(captured.evidence)) {
    state.log.info(`${file.role}: ${file.state}`);
    state.log.debug(`${file.role}: ${file.path}${file.state === 'read' ? ` sha256 ${file.sha256}` : ''}`);
  }
  state.evidence = captured.evidence;
}
