import type { Outcome } from '../base/outcome.js';
import type { EvidenceOrigin } from '../base/policy.js';

/** How a renderer shows foreign text: as code, or made safe for a terminal. */
type Show = (text: string) => string;

/** Which policy was in force and where it was read, in one sentence; null where there is no policy file. */
export function policyWords({ policy }: Outcome, show: Show): string | null {
  const { source } = policy;
  if (source === null) return null;
  const { path, commit, sha256 } = source;
  const place =
    commit === null
      ? 'read from the work tree'
      : `read, with the keys that it names, from commit ${show(commit)}, which the change is based on`;
  const environment = policy.environment === null ? '' : ` Environment ${show(policy.environment)}.`;
  return `${show(path)}, sha256 ${show(sha256)}, ${place}.${environment}`;
}

/** The gates whose evidence the caller vouches for by the input `metadata`, in one sentence; null where there are none. */
export function vouchedWords({ policy }: Outcome): string | null {
  const origins: readonly (readonly [gate: string, origin: EvidenceOrigin | undefined])[] = [
    ['execution-evidence', policy.executionEvidence?.source],
    ['beacon-rate', policy.beaconRate?.source],
  ];
  const vouched = origins.filter(([, origin]) => origin === 'metadata').map(([gate]) => gate);
  if (vouched.length === 0) return null;
  return `The caller vouches for what ${vouched.join(' and ')} went by: it comes from the input metadata, and nobody signed it.`;
}
