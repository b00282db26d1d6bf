import { ACTION_PATHS } from '../base/outcome.js';
import type { ReceiptsCapture } from '../base/receipts.js';
import { checkReceipts, judgeReceipts, receiptsHash, recordReceipts, type CheckedReceipts } from '../enforce.js';
import type { Places } from '../ports.js';
import type { Job } from './job.js';
import type { RunState } from './state.js';
import { whenThere } from './when-there.js';

/** The job of `enforce`: the receipts of another job in, the three files of the action out. One for each run. */
export function enforceJob(): Job {
  let checked: CheckedReceipts | null = null;
  const known = ({ subject }: RunState): CheckedReceipts => checked ?? checkReceipts(subject, null);
  return {
    command: 'enforce',
    steps: [
      captureReceipts,
      async (state) => {
        await state.stage('Check', 'internal_error', () => {
          checked = checkReceipts(state.subject, state.receipts);
          state.checked = checked;
          state.dataHash = state.receipts === null ? null : receiptsHash(state.receipts);
          for (const one of checked.findings) state.log.debug(`${one.gate}: ${one.outcome} ${one.code}`);
        });
      },
    ],
    paths: ACTION_PATHS,
    gone: [],
    act: null,
    runRecord: () => null,
    retell: () => undefined,
    exitStatus: ({ outcome }) => outcome.exitStatus,
    judge: (state) => judgeReceipts(state.subject, known(state), state.incidents),
    record: (state, judgement) => recordReceipts(state.subject, known(state), judgement, state.audit?.link ?? null),
    provisional: ({ subject, audit }, reasons) => {
      const nothing = checkReceipts(subject, null);
      return recordReceipts(subject, nothing, judgeReceipts(subject, nothing, reasons), audit?.link ?? null).files;
    },
  };
}

async function captureReceipts(state: RunState, places: Places): Promise<void> {
  await state.stage('Capture', 'internal_error', (interruption) => {
    const { settings, context } = state.subject;
    return whenThere<ReceiptsCapture>(
      state,
      state.ports.capture.receipts({ settings, places, context }, interruption),
      (captured) => {
        if (!captured.ok) {
          state.incident(captured.finding);
          return;
        }
        const { gateRecord, receipt } = captured.receipts;
        for (const file of [gateRecord, receipt]) state.log.info(`${file.role}: ${file.state}`);
        state.receipts = captured.receipts;
      },
    );
  });
}
