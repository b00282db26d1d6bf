/** What the inputs about approvals change: one proof an input, for action-inputs.test.ts, by both entries. */

import { expect } from '@jest/globals';

import { requestDocument } from '../support/approvals.js';
import {
  approvalRunner,
  approvalText,
  ASKED,
  ENTRIES,
  fromNow,
  gateIn,
  GRANTED,
  PROMOTION,
  putApproval,
  type Ended,
} from '../support/approved-run.js';
import type { FakeRunner } from '../support/fake-runner.js';
import { readRecords } from '../support/receipts.js';
import { put } from '../support/workspace.js';
import type { InputProof } from './policy-inputs.js';

/** Nothing that is claimed stands in the way of a second run here. */
const REPEATABLE = { replay: 'off' } as const;

/** The same decision by both entries. */
async function decided(runner: FakeRunner, inputs: Readonly<Record<string, string>>): Promise<Ended> {
  const [line, action] = ENTRIES;
  const first = await gateIn(runner, line ?? 'command line', inputs);
  expect(await gateIn(runner, action ?? 'Action', inputs)).toEqual(first);
  return first;
}

function blocked(status: number, ...reasons: readonly string[]): Ended {
  return { status, decision: 'block', reasons };
}

/** In the order of action.yml. */
export const APPROVAL_INPUTS: readonly (readonly [string, InputProof])[] = [
  [
    'approval',
    async (root) => {
      const runner = approvalRunner(root, REPEATABLE);
      put(runner.workspace, 'elsewhere/approval.json', approvalText());
      expect(await decided(runner, ASKED)).toEqual(blocked(2, 'approval_missing'));
      expect(await decided(runner, { ...ASKED, approval: 'elsewhere/approval.json' })).toEqual(GRANTED);
      expect(await decided(runner, { ...ASKED, approval: '../approval.json' })).toMatchObject({ decision: 'block' });
    },
  ],
  [
    'request',
    async (root) => {
      const runner = approvalRunner(root, REPEATABLE);
      putApproval(runner);
      expect(await decided(runner, PROMOTION)).toEqual(blocked(1, 'approval_parameter_missing'));
      const parameters = [
        { name: 'region', value: 'us-east-1' },
        { name: 'replicas', value: 5 },
      ];
      const document = requestDocument({ timestamp: fromNow(0), parameters });
      put(runner.workspace, 'request.json', JSON.stringify(document));
      expect(await decided(runner, { ...PROMOTION, request: 'request.json' })).toEqual(GRANTED);
      expect(readRecords(runner.workspace).gate['approval']).toMatchObject({
        request_id: document.request_id,
        request_nonce: document.nonce,
        vouched_by: 'context',
      });
      expect(await decided(runner, { ...PROMOTION, request: 'absent.json' })).toEqual(blocked(2, 'approval_request_missing'));
    },
  ],
  [
    'parameters',
    async (root) => {
      const runner = approvalRunner(root, REPEATABLE);
      putApproval(runner);
      const withReplicas = (text: string): Readonly<Record<string, string>> => ({ ...ASKED, parameters: text });
      expect(await decided(runner, withReplicas('{"region": "us-east-1", "replicas": 5}'))).toEqual(GRANTED);
      const beyond = await decided(runner, withReplicas('{"region": "us-east-1", "replicas": 6}'));
      expect(beyond).toEqual(blocked(1, 'approval_parameter_out_of_bounds'));
      const asText = await decided(runner, withReplicas('region=us-east-1\nreplicas=5'));
      expect(asText).toEqual(blocked(1, 'approval_parameter_type_mismatch'));
      expect(await decided(runner, withReplicas('{"region"'))).toEqual(blocked(2, 'approval_request_malformed'));
    },
  ],
];
