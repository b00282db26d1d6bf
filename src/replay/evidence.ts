import { evidencePath } from '../base/bundle.js';
import type { GateId } from '../base/codes/index.js';
import { sha256, type Digest } from '../base/digest.js';
import {
  OWN_REQUEST_PATH,
  type CapturedApproval,
  type Evidence,
  type EvidenceFile,
  type EvidenceRole,
  type SignedEvidence,
  type UpstreamArtifact,
} from '../base/evidence.js';
import type { EvidenceFileEntry, RecordedArtifact, RecordedEvidence } from '../base/generated/records.js';
import { printable } from '../base/printable.js';
import { refusalOf } from './findings.js';
import { NotDerivable, Withheld } from './not-derivable.js';
import { digestOf, digestOrNull } from './read-values.js';

/** The roles in the order in which entries stand; the first three are there exactly once. */
const ROLES = [
  'result',
  'status',
  'ledger',
  'key-status-signature',
  'execution-evidence',
  'beacon-attestation',
  'approval-request',
  'approval',
] as const;

/** The gates that look for envelopes by patterns. */
const LISTING_GATES: readonly GateId[] = ['execution-evidence', 'beacon-rate'];

/** The evidence as it was captured, with the bytes of the bundle. Throws NotDerivable where they are not there or are others. */
export function evidenceOf(recorded: RecordedEvidence, files: ReadonlyMap<string, Uint8Array>): Evidence {
  const captured = recorded.files.map((entry) => fileOf(entry, files));
  requireOrder(recorded.files);
  const of = (role: EvidenceRole): readonly EvidenceFile[] => captured.filter((file) => file.role === role);
  const only = (role: EvidenceRole): EvidenceFile => {
    const [file, ...others] = of(role);
    if (file === undefined || others.length > 0)
      throw new NotDerivable(`There is not exactly one evidence file with the role ${role}.`);
    return file;
  };
  return {
    result: only('result'),
    status: only('status'),
    ledger: only('ledger'),
    artifact: artifactOf(recorded.artifact),
    signed: signedOf(recorded, of),
  };
}

function signedOf(
  { signed, findings, files }: RecordedEvidence,
  of: (role: EvidenceRole) => readonly EvidenceFile[],
): SignedEvidence | null {
  if (!signed) {
    if (findings.length === 0 && files.length === 3) return null;
    throw new NotDerivable('There is signed evidence, and the gates that look at it are said not to have run.');
  }
  const [keyStatusSignature = null, ...others] = of('key-status-signature');
  if (others.length > 0) throw new NotDerivable('There is more than one signature over the key status.');
  return {
    keyStatusSignature,
    executionEvidence: of('execution-evidence'),
    beaconAttestations: of('beacon-attestation'),
    approval: approvalOf(of),
    findings: findings.map((one) => refusalOf(one, LISTING_GATES)),
  };
}

function approvalOf(of: (role: EvidenceRole) => readonly EvidenceFile[]): CapturedApproval | null {
  const [requests, approvals] = [of('approval-request'), of('approval')];
  const [request] = requests;
  const [approval] = approvals;
  if (request === undefined && approval === undefined) return null;
  if (request === undefined || approval === undefined || requests.length + approvals.length > 2) {
    throw new NotDerivable('There is not exactly one request and one approval.');
  }
  return { request, isOwnRequest: request.path === OWN_REQUEST_PATH, approval };
}

function requireOrder(entries: readonly EvidenceFileEntry[]): void {
  const ranks = entries.map(({ role }) => ROLES.indexOf(role));
  if (ranks.some((rank, index) => rank < (ranks[index - 1] ?? 0))) {
    throw new NotDerivable('The evidence files are not in the order in which the gates look at them.');
  }
}

function fileOf(
  { role, path, state, size, sha256: digest, finding }: EvidenceFileEntry,
  files: ReadonlyMap<string, Uint8Array>,
): EvidenceFile {
  const name = `the evidence file ${printable(path)}`;
  const isRead = size !== null && digest !== null;
  if (state === 'read' && isRead && finding === null) return { role, path, state, ...bytesOf(name, size, digest, files) };
  if (state === 'absent' && size === null && digest === null && finding === null) return { role, path, state };
  if (state === 'refused' && size === null && digest === null && finding !== null) {
    return { role, path, state, finding: refusalOf(finding, [gateOf(role)]) };
  }
  throw new NotDerivable(`The entry of ${name} contradicts itself: ${state} goes with other fields.`);
}

function bytesOf(
  name: string,
  size: number,
  digest: string,
  files: ReadonlyMap<string, Uint8Array>,
): Pick<Extract<EvidenceFile, { state: 'read' }>, 'bytes' | 'sha256'> {
  const recorded = digestOf(digest, `The sha256 of ${name}`);
  return checkedBytes(name, evidencePath(recorded), { size, sha256: recorded }, files);
}

/** The bytes of a file of the bundle, which must be those that were recorded. Throws NotDerivable. */
export function checkedBytes(
  name: string,
  path: string,
  { size, sha256: recorded }: { readonly size: number; readonly sha256: Digest },
  files: ReadonlyMap<string, Uint8Array>,
): { readonly bytes: Uint8Array; readonly sha256: Digest } {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Withheld(`The bytes of ${name} are not in the bundle; ${path} is expected.`);
  const computed = sha256(bytes);
  if (computed === recorded && bytes.length === size) return { bytes, sha256: recorded };
  const says = `${String(size)} bytes and sha256 ${recorded}`;
  throw new NotDerivable(
    `The bytes of ${name} are others: ${says} are recorded, ${String(bytes.length)} bytes and ${computed} are there.`,
  );
}

/** The gate that a file of this role is read for. */
function gateOf(role: EvidenceRole): GateId {
  switch (role) {
    case 'result':
    case 'status':
    case 'ledger':
    case 'key-status-signature':
      return 'key-status';
    case 'execution-evidence':
      return 'execution-evidence';
    case 'beacon-attestation':
      return 'beacon-rate';
    case 'approval-request':
    case 'approval':
      return 'approval';
  }
}

/** The workflow artifact that files were taken from. */
export function artifactOf(recorded: RecordedArtifact | null): UpstreamArtifact | null {
  if (recorded === null) return null;
  const { name, id, producer } = recorded;
  return {
    ...{ name, id },
    sha256: digestOf(recorded.sha256, 'The sha256 of the artifact'),
    expectedSha256: digestOrNull(recorded.expected_sha256, 'The expected sha256 of the artifact'),
    producer:
      producer === null
        ? null
        : {
            runId: producer.run_id,
            runAttempt: producer.run_attempt,
            repository: producer.repository,
            workflow: producer.workflow,
            headSha: producer.head_sha,
          },
  };
}
