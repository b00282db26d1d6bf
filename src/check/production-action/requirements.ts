import type { ActionRule } from '../../base/policy.js';

/** What one action needs before it may be done. */
export interface Requirements {
  /** Grants that the sentence about missing grants names. */
  readonly grants: readonly string[];
  /** Grants of which each proves that the target can be restored; null where that need not be proved. */
  readonly rollbackProofs: readonly string[] | null;
  /** The grant that proves that a production gate stands before the deployment; null where none is needed. */
  readonly gateProof: string | null;
}

const ROLLBACK_PROOF = 'PROD_ROLLBACK_PROVEN';
const ROLLBACK_PROOFS: readonly string[] = ['ROLLBACK_PROVEN', ROLLBACK_PROOF];
const GATE_PROOF = 'GATE_PRESENT';

/** The built-in table (COMPATIBILITY §6). Proofs count only as grants, so those of the built-in actions have names of grants too. */
const BUILT_IN: ReadonlyMap<string, Requirements> = new Map([
  ['production_run', rollback(['PRODUCTION_EXECUTION_OPT4', ROLLBACK_PROOF])],
  ['real_run', plain(['REAL_RUN'])],
  ['qt001_apply', rollback(['QT001_APPLY'])],
  ['cutover', rollback(['CUTOVER'])],
  ['ci_deploy_production', { ...plain(['CI_DEPLOY_PRODUCTION']), gateProof: GATE_PROOF }],
  ['secrets_change', plain(['SECRETS_CHANGE'])],
]);

function plain(grants: readonly string[]): Requirements {
  return { grants, rollbackProofs: null, gateProof: null };
}

function rollback(grants: readonly string[]): Requirements {
  return { grants, rollbackProofs: [ROLLBACK_PROOF], gateProof: null };
}

/**
 * What an action needs: by the built-in table where `actions` is null, else by those. Null for an action that is not defined, and
 * for one that needs nothing: what needs no proof would be allowed without any.
 */
export function requirementsOf(action: unknown, actions: readonly ActionRule[] | null): Requirements | null {
  if (typeof action !== 'string') return null;
  if (actions === null) return BUILT_IN.get(action) ?? null;
  // A name that is there twice needs what both want.
  const grants = [...new Set(actions.flatMap(({ name, requires }) => (name === action ? requires : [])))];
  if (grants.length === 0) return null;
  const proofs = grants.filter((grant) => ROLLBACK_PROOFS.includes(grant));
  return {
    grants,
    rollbackProofs: proofs.length === 0 ? null : proofs,
    gateProof: grants.includes(GATE_PROOF) ? GATE_PROOF : null,
  };
}
