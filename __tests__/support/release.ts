/** A release whose evidence passes every gate: its policy, the key that the policy trusts, and envelopes that are signed anew. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { sha256 } from '../../src/base/digest.js';
import { runnerWith, type Inputs } from './action-run.js';
import {
  beaconEnvelope,
  executionEnvelope,
  newKey,
  signedEnvelope,
  statementOf,
  SUBJECT,
  type Json,
  type SigningKey,
} from './envelopes.js';
import type { FakeRunner } from './fake-runner.js';
import { put, RESULT } from './workspace.js';

export const POLICY_FILE = '.github/fail-closed-gate.json';
export const KEY_FILE = 'keys/release.pem';
export const TRACE = 'evidence/trace.dsse.json';
export const BEACONS = 'evidence/beacons.dsse.json';
export const KEY_STATUS_SIGNATURE = 'evidence/key-status.dsse.json';

/** The key that the policy trusts. */
export const RELEASE_KEY: SigningKey = newKey('release', []);

/** What the caller of the gate says about the release. */
export const RELEASE_INPUTS: Inputs = {
  environment: 'production',
  'subject-digest': SUBJECT,
  'requested-action': 'deploy',
  target: 'web',
  'upload-receipts': 'false',
};

type Table = Readonly<Record<string, Json>>;

/** Its gates, all of them on; a policy of a test puts others in their place. */
export const GATES = {
  'key-status': { 'signed-by': ['release'], signature: KEY_STATUS_SIGNATURE },
  'execution-evidence': {
    enabled: true,
    source: 'signed',
    evidence: TRACE,
    'missing-evidence-action': 'block',
    'observed-in': ['staging'],
    'max-age': '7d',
  },
  'beacon-rate': {
    enabled: true,
    source: 'signed',
    evidence: BEACONS,
    'missing-beacon-action': 'block',
    'below-threshold-action': 'block',
    'insufficient-action': 'block',
  },
  'production-action': {
    enabled: true,
    actions: [{ name: 'deploy', requires: ['DEPLOY', 'GATE_PRESENT'] }],
    grants: ['DEPLOY', 'GATE_PRESENT'].map((name) => ({
      name,
      granted: true,
      target: 'web',
      'valid-until': '2999-01-01T00:00:00Z',
    })),
  },
} as const satisfies Readonly<Record<string, Table>>;

/** The policy as text, with other gates or other keys at the top. */
export function policyText(gates: Readonly<Record<string, Table>> = GATES, fields: Table = {}): string {
  const trusted = { id: 'release', key: KEY_FILE, purposes: ['key-status', 'execution-evidence', 'beacon-rate'] };
  const policy = { version: 1, environments: ['staging', 'production'], gates, 'trusted-keys': [trusted], ...fields };
  return `${JSON.stringify(policy, null, 2)}\n`;
}

/** Writes policy and key below a workspace. */
export function putPolicy(workspace: string, text: string = policyText(), key: SigningKey = RELEASE_KEY): void {
  put(workspace, POLICY_FILE, text);
  put(workspace, KEY_FILE, key.trusted.pem);
}

/** Writes the three envelopes, about what was seen an hour ago; the key status evidence has to be there. */
export function putEnvelopes(workspace: string, key: SigningKey = RELEASE_KEY): void {
  const now = Math.floor(Date.now() / 1000) * 1000;
  const at = (seconds: number): string => new Date(now - seconds * 1000).toISOString().replace(/\.\d+/, '');
  const observed = { start: at(3_900), end: at(3_600), duration_ms: 300_000 };
  put(workspace, TRACE, executionEnvelope([key], { observation_window: observed, timestamp: at(3_600) }));
  put(workspace, BEACONS, beaconEnvelope([key], { window_start: at(3_900), window_end: at(3_600), timestamp: at(3_600) }));
  put(workspace, KEY_STATUS_SIGNATURE, keyStatusEnvelope(workspace, [key]));
}

/** A signature over the key status result of a workspace. */
function keyStatusEnvelope(workspace: string, keys: readonly SigningKey[]): string {
  const digest = sha256(readFileSync(join(workspace, RESULT)));
  return signedEnvelope(statementOf('fail-closed-gate/key-status@v1', {}, digest), keys);
}

/** A runner below a folder that holds all of it, and the options of the command line that it passes with. */
export function releaseRun(root: string): { runner: FakeRunner; ci: true; options: string[] } {
  const runner = runnerWith(root);
  putPolicy(runner.workspace);
  putEnvelopes(runner.workspace);
  const options = Object.entries(RELEASE_INPUTS).flatMap(([name, value]) => [`--${name}`, value]);
  return { runner, ci: true, options };
}
