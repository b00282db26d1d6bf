import { finding } from '../base/finding.js';
import { isSelfHosted } from '../gate.js';
import type { ExecutionPort } from '../ports.js';
import { decisionIfClaimed } from './claim.js';
import { guardedRequest } from './guarded-request.js';
import type { RunState } from './state.js';

/** Has an isolation stand ready where the decision will be warn; where none can be had, the decision is a block, never less isolation. */
export async function prepareIsolation(state: RunState, execution: ExecutionPort): Promise<void> {
  const request = guardedRequest(state);
  if (request === null || decisionIfClaimed(state) !== 'warn') return;
  const { policy, context } = state.subject;
  if (isSelfHosted(context) && policy.run.selfHosted === 'block') {
    const message =
      'The decision is warn, and this is a self-hosted runner: what is doubtful is not run on a machine of your own.';
    state.incident(finding('isolation_refused_self_hosted', message, { expected: 'a runner that GitHub hosts' }));
    return;
  }
  await state.stage('Isolate', 'isolation_unavailable', async () => {
    const prepared = await execution.prepare(request);
    // A signal came meanwhile: nothing will be started.
    if (state.blocked) return;
    if (prepared.ok) {
      state.isolation = prepared.report;
      state.log.info(`Isolated by ${prepared.report.mechanism}: ${prepared.report.verified.join(', ')}`);
      return;
    }
    const why = prepared.reasons.join(' ');
    state.incident(finding('isolation_unavailable', `The command cannot be isolated here. ${why}`.trim()));
  });
}
