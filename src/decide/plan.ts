import type { Code } from '../base/codes/index.js';
import type { Decision } from '../base/decision.js';
import type { ActionPlan, ActionRow, Capability } from '../base/outcome.js';

/** The capabilities that are isolated, each with its reason (COMPATIBILITY §3); null stands for the reason of the decision. */
const RISKY: readonly (readonly [capability: Capability, reason: string | null])[] = [
  ['private_runner', null],
  ['unsafe_payload_fetch', 'no_raw_payloads_public_boundary'],
  ['secret_material_access', 'no_private_keys_boundary'],
];
const SAFE: Capability = 'public_metadata_verification';
const ALL: readonly Capability[] = [...RISKY.map(([capability]) => capability), SAFE];

/** What a decision means for the runtime (DESIGN §5 "Isolation"): rows, capabilities, and the action decision. */
export function planAction(decision: Decision, reasons: readonly Code[], isLocal: boolean): ActionPlan {
  const mainReason = reasons[0] ?? 'not_evaluated';
  switch (decision) {
    case 'allow':
      return {
        actionDecision: 'continue',
        isolationMode: 'none',
        actions: [{ action: 'continue_runtime', target: 'runtime', status: 'allowed', reason: mainReason }],
        allowed: ALL,
        isolated: [],
      };
    case 'warn':
      return {
        actionDecision: 'isolate_and_continue',
        isolationMode: 'safe_metadata_only',
        actions: [
          ...isolate(isLocal ? 'local_runtime_context_warn' : mainReason),
          { action: 'continue_runtime', target: SAFE, status: 'allowed', reason: 'safe_metadata_only_execution' },
        ],
        allowed: [SAFE],
        isolated: RISKY.map(([capability]) => capability),
      };
    case 'block':
      return {
        actionDecision: 'terminate',
        isolationMode: 'terminated',
        actions: [
          { action: 'terminate_runtime', target: 'runtime', status: 'terminated', reason: mainReason },
          ...isolate(mainReason),
        ],
        allowed: [],
        isolated: ALL,
      };
  }
}

function isolate(decisionReason: string): ActionRow[] {
  return RISKY.map(([target, reason]) => ({
    action: 'isolate_capability',
    target,
    status: 'disabled',
    reason: reason ?? decisionReason,
  }));
}
