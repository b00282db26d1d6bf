import type { RuntimeContext } from '../base/context.js';
import type { Decision } from '../base/decision.js';
import type { IsolationReport } from '../base/execution.js';
import type { ActionPolicy } from '../base/generated/records.js';
import type { Capability } from '../base/outcome.js';
import { isGithubHosted } from './runner.js';

type Rows = ActionPolicy['capability_enforcement'];
type Means = Rows[number]['by'];

const CAPABILITIES: readonly Capability[] = [
  'private_runner',
  'unsafe_payload_fetch',
  'secret_material_access',
  'public_metadata_verification',
];

/** Nothing enforces anything for steps that only read the records. */
export const ADVISED: Rows = rowsOf(() => 'advised');

/**
 * What enforces each capability. For a guarded run: on block nothing is started; on warn the isolation keeps the command from network and
 * secrets, and the run itself saw where it runs; on allow there is nothing to enforce. `isGuarded`: the run starts a command.
 */
export function capabilityEnforcement(
  decision: Decision,
  isGuarded: boolean,
  isolation: IsolationReport | null,
  context: RuntimeContext,
): Rows {
  if (!isGuarded || decision === 'allow') return ADVISED;
  if (decision === 'block') return rowsOf(() => 'enforced:not-started');
  return rowsOf((capability) => {
    switch (capability) {
      case 'private_runner':
        return isGithubHosted(context) ? 'enforced:runner-check' : 'advised';
      case 'unsafe_payload_fetch':
      case 'secret_material_access':
        return isolation === null ? 'advised' : `enforced:${isolation.mechanism}`;
      case 'public_metadata_verification':
        return 'advised';
    }
  });
}

function rowsOf(by: (capability: Capability) => Means): Rows {
  return CAPABILITIES.map((capability) => ({ capability, by: by(capability) }));
}
