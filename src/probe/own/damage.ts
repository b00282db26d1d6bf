import type { EvidenceFile } from '../../base/evidence.js';
import type { Attempt } from '../gate.js';

/** One way to damage what passes. */
export interface Damage {
  /** Path of the file, or what else is damaged. */
  readonly subject: string;
  /** JSON pointer into it; empty for all of it. */
  readonly pointer: string;
  /** What is done to it. */
  readonly damage: string;
  /** Why nothing judges it; null where the gate must block. */
  readonly tolerated: string | null;
  /** Whether it is the one damage to one place by which a shape of fields is probed at all. */
  readonly isFirstOfShape?: true;
  /** The damaged attempt; null where the damage changes nothing. */
  readonly make: () => Attempt | null | Promise<Attempt | null>;
}

/** The attempt with another file in every place where the one of its path stands. */
export function withFile(attempt: Attempt, file: EvidenceFile): Attempt {
  const { evidence } = attempt;
  const { signed } = evidence;
  const swapped = (old: EvidenceFile): EvidenceFile => (old.path === file.path ? { ...file, role: old.role } : old);
  return {
    ...attempt,
    evidence: {
      ...evidence,
      result: swapped(evidence.result),
      status: swapped(evidence.status),
      ledger: swapped(evidence.ledger),
      signed:
        signed === null
          ? null
          : {
              ...signed,
              keyStatusSignature: signed.keyStatusSignature === null ? null : swapped(signed.keyStatusSignature),
              executionEvidence: signed.executionEvidence.map(swapped),
              beaconAttestations: signed.beaconAttestations.map(swapped),
            },
    },
  };
}

/** A file that was read. */
export type ReadFile = Extract<EvidenceFile, { state: 'read' }>;

/** The envelopes of an attempt that were read, each path once. */
export function envelopesOf({ evidence }: Attempt): readonly ReadFile[] {
  const { keyStatusSignature = null, executionEvidence = [], beaconAttestations = [] } = evidence.signed ?? {};
  return distinct([...(keyStatusSignature === null ? [] : [keyStatusSignature]), ...executionEvidence, ...beaconAttestations]);
}

/** All files of an attempt that were read, each path once. */
export function filesOf(attempt: Attempt): readonly ReadFile[] {
  const { result, status, ledger } = attempt.evidence;
  return distinct([result, status, ledger, ...envelopesOf(attempt)]);
}

function distinct(files: readonly EvidenceFile[]): readonly ReadFile[] {
  const byPath = new Map<string, ReadFile>();
  for (const file of files) if (file.state === 'read' && !byPath.has(file.path)) byPath.set(file.path, file);
  return [...byPath.values()];
}
