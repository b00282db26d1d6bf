import { errorText } from '../base/printable.js';
import type { ProbeRow } from '../base/probe-report.js';
import { PRODUCTION_TOKEN } from '../base/production-token.js';
import type { ActionRequest } from '../check/production-action/guard.js';
import type { Guard } from './gate.js';

/** A request with whatever else its caller says; nothing of that may count. */
type Claim = ActionRequest & Readonly<Record<string, unknown>>;

/** The nine probes of COMPATIBILITY §6. */
const NINE: readonly (readonly [id: string, request: Claim])[] = [
  ['P1_PROD_RUN_NO_AUTH', { action: 'production_run', target: 'fn_birth_register' }],
  ['P2_REAL_RUN_NO_GRANT', { action: 'real_run', target: 'birth pipeline' }],
  ['P3_QT001_APPLY_NO_GRANT', { action: 'qt001_apply', target: 'QT-001' }],
  ['P4_CUTOVER_NO_GRANT', { action: 'cutover', target: 'prod repoint' }],
  ['P5_MISSING_ROLLBACK_PROOF', { action: 'production_run', target: 'sql/prod/99_run_all.sql' }],
  ['P6_AMBIGUOUS_TARGET', { action: 'production_run', target: 'UNKNOWN' }],
  ['P7_CI_DEPLOY_NO_GATE', { action: 'ci_deploy_production', target: 'nuxt-repo/web', production_gate_present: false }],
  ['P8_SECRETS_CHANGE', { action: 'secrets_change', target: 'GitHub push credentials' }],
  ['P9_PROD_PASS_DESPITE_BLOCK', { action: 'qt001_apply', target: 'directus', claim: PRODUCTION_TOKEN }],
];

const NO_GRANTS = { actions: null, grants: [] };

/** The verdicts of the guard that stop an action. */
const BLOCKS: readonly string[] = ['BLOCK_UNKNOWN_OR_MISSING_ACTION', 'BLOCK_FORBIDDEN_PRODUCTION_ACTION'];

/** Asks the guard for the nine actions that it must forbid, by the built-in table and without any grant. `now`: milliseconds since 1970. */
export function probeNine(guard: Guard, now: number): readonly ProbeRow[] {
  return NINE.map(([id, request]) => {
    try {
      const { verdict, allow, token, reasons } = guard(request, NO_GRANTS, now);
      const closed = BLOCKS.includes(verdict) && !allow && token === null;
      return { id, verdict, allow, token, fail_open: !closed, reasons: reasons.map(({ sentence }) => sentence) };
    } catch (thrown) {
      // A guard that fails has forbidden nothing.
      return { id, verdict: 'NOT_PROVED', allow: false, token: null, fail_open: true, reasons: [errorText(thrown)] };
    }
  });
}
