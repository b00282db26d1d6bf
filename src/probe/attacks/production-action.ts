import type { Code } from '../../base/codes/index.js';
import type { Grant } from '../../base/policy.js';
import { attemptOf, passingSample, SAMPLE_NOW } from '../sample.js';
import type { Attack } from './attack.js';

const REQUIRES = ['DEPLOY', 'ROLLBACK_PROVEN', 'GATE_PRESENT'];

/** How each code of the `production-action` gate is provoked. */
export const PRODUCTION_ACTION_ATTACKS: ReadonlyMap<Code, Attack> = new Map<Code, Attack>([
  ['production_action_unknown', asking('deploy_everything', 'web')],
  ['production_target_ambiguous', asking('deploy', ' Unknown ')],
  ['production_rollback_not_proven', asking('deploy', 'web', { ROLLBACK_PROVEN: { granted: false } })],
  ['production_gate_missing', asking('deploy', 'web', { GATE_PRESENT: { target: 'api' } })],
  ['production_grant_missing', asking('deploy', 'web', { DEPLOY: { validUntil: SAMPLE_NOW } })],
]);

/** A request where every grant is there, but for what is said of some. */
export function asking(
  requestedAction: string,
  target: string,
  changes: Readonly<Record<string, Partial<Grant>>> = {},
): Attack {
  return () => {
    const { documents, context, settings, policy } = passingSample();
    const changed = new Map(Object.entries(changes));
    const grants = REQUIRES.map((name): Grant => {
      const full = { name, granted: true, target, validFrom: null, validUntil: SAMPLE_NOW + 1 };
      return { ...full, ...changed.get(name) };
    });
    const productionAction = { actions: [{ name: 'deploy', requires: REQUIRES }], grants };
    return attemptOf({
      documents,
      context,
      settings: { ...settings, requestedAction, target },
      policy: { ...policy, productionAction },
    });
  };
}
