/** Bundles of approved and guarded runs, as the run itself writes them: real capture, policy, records and log; command and store are ports. */

import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';

import type { GuardedCommand } from '../../src/base/command.js';
import type { EvidenceSource } from '../../src/base/evidence.js';
import type { ClaimResult, ReplayStoreKind } from '../../src/base/replay-store.js';
import type { Settings } from '../../src/base/settings.js';
import { environmentOf } from '../../src/capture/environment.js';
import { captureEvidence } from '../../src/capture/evidence.js';
import { digestOutputs } from '../../src/execute/outputs/digest-outputs.js';
import { loadPolicy } from '../../src/policy-engine.js';
import type { Ports } from '../../src/ports.js';
import { run } from '../../src/run.js';
import { runJob } from '../../src/run/run-job.js';
import { runnerWith } from './action-run.js';
import { ACTOR, ALICE, approvalEnvelope, APPROVAL_PATH, approvalPredicate } from './approvals.js';
import type { Files } from './audited-bundle.js';
import type { FakeRunner } from './fake-runner.js';
import { COMMAND, fakeExecution } from './guarded.js';
import { testPorts, type TestPorts } from './ports.js';

/** What a run is made of; what is not given lets an approved command run in CI. */
export interface GuardedParts {
  /** null: the gate alone, which starts nothing. */
  readonly command?: GuardedCommand | null;
  readonly execution?: Parameters<typeof fakeExecution>[0];
  /** Changes of the approval; null: the policy asks for none. */
  readonly approval?: Partial<Parameters<typeof approvalPredicate>[0]> | null;
  /** Rules of the gate `approval`. */
  readonly rules?: Readonly<Record<string, unknown>>;
  /** Answer of the replay store; null: there is none. */
  readonly claim?: (() => ClaimResult) | null;
  readonly store?: ReplayStoreKind;
  readonly isLocal?: boolean;
  readonly settings?: Partial<Settings>;
  readonly outputs?: readonly string[];
  readonly change?: (made: TestPorts) => Ports;
}

export interface GuardedBundle {
  readonly files: Files;
  readonly runner: FakeRunner;
  readonly status: number;
}

/** Runs once in a new workspace below a folder, and gives the bundle that it wrote. */
export async function guardedBundle(root: string, parts: GuardedParts = {}): Promise<GuardedBundle> {
  const { command = COMMAND, execution = {}, isLocal = false, change = (made: TestPorts) => made.ports } = parts;
  const runner = runnerWith(root);
  const { workspace, temp } = runner;
  const environment: Record<string, string> = isLocal ? { USER: ACTOR } : runner.environment;
  writePolicy(workspace, parts);
  writeApproval(workspace, parts);
  const bundle = join(temp, 'bundle');
  const asked = { requestedAction: 'deploy', target: 'web', parameters: '{"region":"eu-west-1"}', policy: POLICY_PATH };
  const withApproval = parts.approval === null ? { policy: POLICY_PATH } : asked;
  const made = testPorts(workspace, environment, {
    command,
    bundle,
    uploadReceipts: false,
    ...withApproval,
    ...parts.settings,
  });
  const ports = withStore(withPolicy(change(made), environment), parts);
  const status = await run(
    ports,
    command === null
      ? undefined
      : runJob(fakeExecution({ outputs: () => digestOutputs(workspace, parts.outputs ?? []), ...execution }).port),
  );
  return { files: filesBelow(bundle), runner, status };
}

const POLICY_PATH = '.github/fail-closed-gate.json';

function writePolicy(workspace: string, { approval, rules = {}, outputs = [] }: GuardedParts): void {
  const { trusted } = ALICE;
  const key = { id: trusted.id, key: trusted.path, identity: trusted.identity, purposes: trusted.purposes };
  write(workspace, trusted.path, trusted.pem);
  const gates = { approval: { enabled: true, ...rules } };
  const policy = {
    version: 1,
    ...(outputs.length === 0 ? {} : { run: { outputs } }),
    ...(approval === null ? {} : { gates, 'trusted-keys': [key] }),
  };
  write(workspace, POLICY_PATH, JSON.stringify(policy));
}

function writeApproval(workspace: string, { approval, command = COMMAND, isLocal = false }: GuardedParts): void {
  if (approval === null) return;
  const predicate = approvalPredicate({
    identity: isLocal ? userInfo().username : ACTOR,
    environment: null,
    subject_digest: null,
    parameters: [{ name: 'region', value: 'eu-west-1' }],
    command_sha256: command?.sha256 ?? null,
    ...{ issued_at: fromNow(-5), not_before: fromNow(-5), expires_at: fromNow(3600) },
    ...approval,
  });
  write(workspace, APPROVAL_PATH, approvalEnvelope(predicate));
}

/** An instant as documents write it, some seconds from now. */
function fromNow(seconds: number): string {
  return new Date(Date.now() + seconds * 1000).toISOString().replace(/\.\d{3}Z/, 'Z');
}

function write(workspace: string, path: string, text: string): void {
  mkdirSync(dirname(join(workspace, path)), { recursive: true });
  writeFileSync(join(workspace, path), text);
}

/** The policy file, and the gates that it turns on, as the entries wire them. */
function withPolicy(ports: Ports, variables: Readonly<Record<string, string>>): Ports {
  const environment = environmentOf({ ...variables, PATH: process.env['PATH'] });
  const noClient = async (): Promise<never> => await Promise.reject(new Error('no artifact client in this test'));
  return {
    ...ports,
    capture: {
      ...ports.capture,
      policy: async (request, { signal }) => await loadPolicy({ ...request, environment }, signal),
      evidence: async ({ settings, places, policy, gates, context, identity }, interruption) => {
        const readSigned =
          gates === null
            ? null
            : (source: EvidenceSource) => gates.capture(settings, policy, source, { context, identity, workspace: source });
        return await captureEvidence(settings, places, null, readSigned, noClient, interruption);
      },
    },
  };
}

function withStore(ports: Ports, { claim = () => ({ state: 'claimed' }), store, isLocal = false }: GuardedParts): Ports {
  if (claim === null) return ports;
  const kind = store ?? (isLocal ? 'local' : 'github');
  const open = { kind, claim: async () => await Promise.resolve(claim()) };
  return { ...ports, replayStore: { open: async () => await Promise.resolve(open) } };
}

function filesBelow(root: string): Files {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(root, path)).isFile());
  return new Map(paths.sort().map((path) => [path.replaceAll('\\', '/'), new Uint8Array(readFileSync(join(root, path)))]));
}
