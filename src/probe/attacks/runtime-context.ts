import type { Code } from '../../base/codes/index.js';
import { attemptOf, passingSample } from '../sample.js';
import type { Attack } from './attack.js';

/** How each code of the `runtime-context` gate is provoked. */
export const RUNTIME_CONTEXT_ATTACKS: ReadonlyMap<Code, Attack> = new Map<Code, Attack>([
  [
    'ci_context_invalid',
    () => {
      const sample = passingSample();
      return attemptOf({ ...sample, context: { ...sample.context, runId: null } });
    },
  ],
  [
    'local_context_not_allowed',
    () => {
      const sample = passingSample();
      const context = { ...sample.context, githubActions: null };
      return attemptOf({ ...sample, context, policy: { ...sample.policy, local: 'block' } });
    },
  ],
]);
