/** What holds for every run of the Action, whatever it decides. */

import { createHash } from 'node:crypto';
import { join } from 'node:path';

import { expect } from '@jest/globals';

import {
  ACTION_POLICY_PATH,
  ACTION_RECEIPT_PATH,
  GATE_RECORD_PATH,
  OUTPUT_PATHS,
  RUNTIME_RECEIPT_PATH,
} from '../../src/base/outcome.js';
import { linesOf } from './action-run.js';
import type { ArtifactService } from './artifact-service.js';
import type { FakeRunner, Run } from './fake-runner.js';
import { leftovers, readOutputs, readRecords, unpackZip, verify } from './receipts.js';
import { verdictOfArchive } from './verdict.js';

/** What holds after every run of the Action that could do its work, whatever it decided. */
export function expectWhole(runner: FakeRunner, run: Run, decision: string): void {
  const { gate, receipt, action } = readRecords(runner.workspace);
  expect(readOutputs(runner.workspace).size).toBe(6);
  expect(verify(runner.workspace)).toMatchObject({ holds: true });
  expect(gate['runtime_decision']).toBe(decision);
  expect(leftovers(runner.workspace)).toEqual([]);
  expect(run.stderr).toBe('');
  expect(linesOf(run.stdout).at(-1)).toMatch(
    new RegExp(`^Fail-Closed Gate: ${decision} — .*\\(${String((gate['reasons'] as string[])[0])}`),
  );
  expect(linesOf(runner.summary)[0]).toMatch(new RegExp(`^## .* Fail-Closed Gate: ${decision} — `));
  expect(runner.outputs).toMatchObject({
    decision,
    allowed: String(decision === 'allow'),
    'failure-class': gate['failure_class'],
    reasons: JSON.stringify(gate['reasons']),
    'request-id': gate['request_id'],
    enforcement: gate['enforcement'],
    'gate-path': join(runner.workspace, GATE_RECORD_PATH),
    'receipt-path': join(runner.workspace, RUNTIME_RECEIPT_PATH),
    'receipt-sha256': receipt['receipt_sha256'],
    'action-policy-path': join(runner.workspace, ACTION_POLICY_PATH),
    'action-receipt-path': join(runner.workspace, ACTION_RECEIPT_PATH),
    'action-receipt-sha256': action['action_receipt_sha256'],
    action: action['action_decision'],
  });
  const findings = JSON.parse(runner.outputs['findings'] ?? '') as unknown;
  expect(findings).toEqual(gate['findings']);
}

/** The one artifact of a run is a whole bundle: the very files that stand on disk, and all that derives them again. */
export async function expectUploaded(
  service: ArtifactService,
  runner: FakeRunner,
  name = defaultArtifactName(runner),
): Promise<void> {
  const [artifact, ...more] = service.uploaded();
  expect(more).toEqual([]);
  if (artifact === undefined) throw new Error('nothing was uploaded');
  expect(artifact.name).toBe(name);
  const files = unpackZip(artifact.zip);
  const records = [...files].filter(([path]) => (OUTPUT_PATHS as readonly string[]).includes(path));
  expect(new Map(records)).toEqual(readOutputs(runner.workspace));
  const evidence = [...files].filter(([path]) => path.startsWith('evidence/'));
  const others = ['audit-log.jsonl', 'manifest.json', 'recorded-inputs.json', ...evidence.map(([path]) => path)];
  expect([...files.keys()].sort()).toEqual([...OUTPUT_PATHS, ...others].sort());
  for (const [path, text] of evidence) expect(path).toBe(`evidence/${createHash('sha256').update(text).digest('hex')}.json`);
  expect(await verdictOfArchive(runner.temp, artifact.zip)).toMatchObject({ status: 0, kind: 'bundle', verdict: 'replayed' });
  expect(runner.outputs).toMatchObject({
    'artifact-name': name,
    'artifact-id': String(artifact.id),
    'artifact-digest': artifact.digest?.replace('sha256:', ''),
    'artifact-url': `https://github.com/octo-org/example/actions/runs/9876543210/artifacts/${String(artifact.id)}`,
  });
}

/** The name that a runner's own variables and the request id give. */
function defaultArtifactName(runner: FakeRunner): string {
  const requestId = runner.outputs['request-id'] ?? '';
  expect(requestId).toMatch(/^9876543210-2-gate-[0-9a-f]{8}$/);
  return `fail-closed-gate-gate-2-${requestId.slice(-8)}`;
}
