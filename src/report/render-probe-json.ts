import type { ProbeAnswer } from '../base/probe-report.js';
import { jsonLine } from './escape.js';

/** The answer as one JSON object on one line; without a verdict where there is no report. */
export function renderProbeJson(answer: ProbeAnswer): string {
  switch (answer.kind) {
    case 'report':
      return `${jsonLine(answer.report)}\n`;
    case 'refused': {
      const { requestId, status, findings } = answer;
      return `${jsonLine({ schema: 'fail-closed-gate/probe-refused/v1', request_id: requestId, exit_status: status, verdict: null, findings })}\n`;
    }
  }
}
