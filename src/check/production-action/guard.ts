import type { Code } from '../../base/codes/index.js';
import type { Grant, ProductionActionRules } from '../../base/policy.js';
import { PRODUCTION_TOKEN } from '../../base/production-token.js';
import { absenceOf, isGranted } from './grants.js';
import { requirementsOf, type Requirements } from './requirements.js';

/** What somebody asks to do. Whatever else a caller claims beside these two is not looked at. */
export interface ActionRequest {
  readonly action: unknown;
  readonly target: unknown;
}

/** One thing that stands against an action. */
export interface GuardReason {
  readonly code: Code;
  /** The sentence of the compatible systems, letter by letter. */
  readonly sentence: string;
  /** Why each missing grant is not there, by its name. */
  readonly absent: readonly (readonly [grant: string, why: string])[];
}

export interface GuardVerdict {
  readonly verdict: 'ALLOW' | 'BLOCK_UNKNOWN_OR_MISSING_ACTION' | 'BLOCK_FORBIDDEN_PRODUCTION_ACTION';
  readonly allow: boolean;
  /** What the compatible systems hand out on ALLOW. The gate neither prints nor records it. */
  readonly token: string | null;
  readonly reasons: readonly GuardReason[];
}

/** Decides on an action; the probes take any function of this type, so that tests can weaken it. */
export type Guard = (request: ActionRequest, rules: ProductionActionRules, now: number) => GuardVerdict;

/**
 * The production action guard (COMPATIBILITY §6). An unknown action is refused at once; otherwise everything that stands against it
 * is collected. `now` is in milliseconds since 1970.
 */
export const guardAction: Guard = ({ action, target }, { actions, grants }, now) => {
  const requirements = requirementsOf(action, actions);
  if (requirements === null) {
    const reason = { code: 'production_action_unknown', sentence: 'unknown/missing production action', absent: [] } as const;
    return { verdict: 'BLOCK_UNKNOWN_OR_MISSING_ACTION', allow: false, token: null, reasons: [reason] };
  }
  const reasons = reasonsAgainst(requirements, target, grants, now);
  if (reasons.length > 0) return { verdict: 'BLOCK_FORBIDDEN_PRODUCTION_ACTION', allow: false, token: null, reasons };
  const reason = { code: 'production_action_allowed', sentence: 'all gates satisfied', absent: [] } as const;
  return { verdict: 'ALLOW', allow: true, token: PRODUCTION_TOKEN, reasons: [reason] };
};

function reasonsAgainst(needs: Requirements, target: unknown, grants: readonly Grant[], now: number): readonly GuardReason[] {
  // No grant is for what is no text.
  const isAbsent = (name: string): boolean => typeof target !== 'string' || !isGranted(name, target, grants, now);
  const whyAbsent = (names: readonly string[]): GuardReason['absent'] =>
    names.map((name) => [name, typeof target === 'string' ? absenceOf(name, target, grants, now) : 'the target is no text']);
  const reasons: GuardReason[] = [];
  if (isAmbiguous(target)) {
    reasons.push({ code: 'production_target_ambiguous', sentence: 'ambiguous/missing production target', absent: [] });
  }
  const { rollbackProofs, gateProof } = needs;
  const unproved = rollbackProofs?.filter(isAbsent) ?? [];
  if (unproved.length > 0) {
    const sentence = 'production rollback/snapshot-restore NOT proven';
    reasons.push({ code: 'production_rollback_not_proven', sentence, absent: whyAbsent(unproved) });
  }
  if (gateProof !== null && isAbsent(gateProof)) {
    reasons.push({
      code: 'production_gate_missing',
      sentence: 'CI deploy lacks production gate',
      absent: whyAbsent([gateProof]),
    });
  }
  const missing = needs.grants.filter(isAbsent);
  if (missing.length > 0) {
    const sentence = `missing required grant(s): ${missing.join(',')}`;
    reasons.push({ code: 'production_grant_missing', sentence, absent: whyAbsent(missing) });
  }
  return reasons;
}

/** What people write who do not know, or do not say, what would be changed. */
const PLACEHOLDERS: ReadonlySet<string> = new Set(['', '?', 'ambiguous', 'unknown']);

/** Spaces of every kind, and what nobody can see: they make no other target of a text. */
const INVISIBLE = /[\s\p{Z}\p{C}\p{Default_Ignorable_Code_Point}]/gu;

function isAmbiguous(target: unknown): boolean {
  if (typeof target !== 'string') return true;
  return PLACEHOLDERS.has(target.normalize('NFKC').replaceAll(INVISIBLE, '').toLowerCase());
}
