import type { Code } from '../base/codes/index.js';
import type { RunIdentity, RuntimeContext } from '../base/context.js';
import type { Decision, Enforcement, FailureClass } from '../base/decision.js';
import type { Finding } from '../base/finding.js';
import type { ActionPlan, Checked } from '../base/outcome.js';
import type { Policy } from '../base/policy.js';
import type { Settings } from '../base/settings.js';

/** Everything that the records of one run are made of. */
export interface RecordFacts {
  readonly identity: RunIdentity;
  readonly context: RuntimeContext;
  readonly settings: Settings;
  readonly policy: Policy;
  readonly checked: Checked;
  readonly decision: Decision;
  readonly failureClass: FailureClass;
  readonly enforcement: Enforcement;
  readonly reasons: readonly Code[];
  /** As the record lists them: worst first. */
  readonly findings: readonly Finding[];
  readonly plan: ActionPlan;
}

/** `previous_hash` of a gate record whose status document has no usable hash (DESIGN §4). */
export const MISSING_ENTRY_HASH = 'MISSING_STAGE355_ENTRY_HASH';
