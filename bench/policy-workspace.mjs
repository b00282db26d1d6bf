/** A workspace whose policy has every gate on, with evidence that passes, signed anew. */
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const RESULT = 'docs/keys/stage355_revocation_enforcement_result.json';
const SUBJECT = sha256('the artifact that is promoted');

/** The inputs that such a run needs, as options. */
export const POLICY_OPTIONS = [
  ...['--environment', 'production', '--subject-digest', SUBJECT],
  ...['--requested-action', 'deploy', '--target', 'web'],
];

const POLICY = `version: 1
environments: [staging, production]
gates:
  key-status: { max-age: 3650d, signed-by: [release] }
  execution-evidence: { enabled: true, source: signed, evidence: evidence/*.dsse.json, observed-in: [staging] }
  beacon-rate: { enabled: true, source: signed, evidence: evidence/*.dsse.json, missing-beacon-action: block }
  production-action:
    enabled: true
    actions: [{ name: deploy, requires: [DEPLOY] }]
    grants: [{ name: DEPLOY, granted: true, target: web, valid-until: 2999-01-01T00:00:00Z }]
trusted-keys:
  - { id: release, key: keys/release.pem, purposes: [key-status, execution-evidence, beacon-rate] }
`;

const EXECUTION = {
  artifact_id: `sha256:${SUBJECT}`,
  environment_id: 'staging',
  trace_source: 'ebpf',
  observation_window: { start: '2026-01-30T12:00:00Z', end: '2026-01-30T12:05:00Z', duration_ms: 300_000 },
  trace_summary: {
    syscall_families_observed: ['network'],
    hot_symbols: ['main'],
    hot_symbol_count: 42,
    unique_call_paths: 17,
    address_canonicalized: true,
  },
  trace_digest: `sha256:${sha256('trace')}`,
  determinism: { inputs_digest: `sha256:${sha256('inputs')}` },
  timestamp: '2026-01-30T12:05:00Z',
};

const BEACONS = {
  artifact_id: `sha256:${SUBJECT}`,
  environment_id: 'staging',
  beacon_source: 'ebpf_uprobe',
  beacon_function: 'tick',
  window_start: '2026-01-30T12:00:00Z',
  window_end: '2026-01-30T12:05:00Z',
  beacon_count: 47,
  first_sequence: 1,
  last_sequence: 50,
  sequence_gaps: 3,
  verification_rate: 0.94,
  timestamp: '2026-01-30T12:05:00Z',
};

/** Adds policy, key and envelopes to a workspace that holds key status evidence. */
export function addPolicy(folder) {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const put = (path, text) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const envelope = (predicateType, predicate, digest) => signed(statement(predicateType, predicate, digest), privateKey);
  put('.github/fail-closed-gate.yml', POLICY);
  put('keys/release.pem', publicKey.export({ type: 'spki', format: 'pem' }));
  put('evidence/execution.dsse.json', envelope('stella.ops/executionEvidence@v1', EXECUTION, SUBJECT));
  put('evidence/beacons.dsse.json', envelope('stella.ops/beaconAttestation@v1', BEACONS, SUBJECT));
  const result = sha256(readFileSync(join(folder, RESULT)));
  put(RESULT.replace(/\.json$/, '.dsse.json'), envelope('fail-closed-gate/key-status@v1', {}, result));
}

function statement(predicateType, predicate, digest) {
  const subject = [{ name: 'artifact', digest: { sha256: digest } }];
  return JSON.stringify({ _type: 'https://in-toto.io/Statement/v1', subject, predicateType, predicate });
}

function signed(text, privateKey) {
  const payload = Buffer.from(text);
  const covered = Buffer.concat([Buffer.from(`DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${payload.length} `), payload]);
  const signatures = [{ keyid: 'release', sig: sign(null, covered, privateKey).toString('base64') }];
  return JSON.stringify({ payloadType: PAYLOAD_TYPE, payload: payload.toString('base64'), signatures });
}

function sha256(content) {
  return createHash('sha256').update(content).digest('hex');
}
