import type { Grant, ProductionActionRules } from '../../base/policy.js';
import type { Settings } from '../../base/settings.js';
import type { Attempt } from '../gate.js';
import type { Damage } from './damage.js';

/** What is asked for, made unclear, and the grants that it rests on taken away, one name after the other. */
export function* deniedActions(attempt: Attempt): Generator<Damage> {
  const { settings, policy, context } = attempt;
  const rules = policy.productionAction;
  if (rules === null) return;
  const asking = (damage: string, changes: Partial<Settings>): Damage => ({
    subject: 'requested action',
    pointer: '',
    damage,
    tolerated: null,
    make: () => ({ ...attempt, settings: { ...settings, ...changes } }),
  });
  yield asking('no action', { requestedAction: null });
  yield asking('an unknown action', { requestedAction: 'fail-closed-gate-probe' });
  yield asking('the action in another spelling', { requestedAction: `${settings.requestedAction ?? ''} ` });
  for (const target of [null, ' ', '?', 'Ambiguous', 'UNKNOWN']) yield asking(`target ${JSON.stringify(target)}`, { target });
  yield asking('another target', { target: `${settings.target ?? ''}-fail-closed-gate-probe` });

  const granting = (damage: string, names: ReadonlySet<string>, change: (grant: Grant) => readonly Grant[]): Damage => ({
    subject: `grant ${[...names].join(', ')}`,
    pointer: '',
    damage,
    tolerated: isRequired(settings.requestedAction, names, rules) ? null : 'the requested action does not need it',
    make: () => {
      const grants = rules.grants.flatMap((grant) => (names.has(grant.name) ? change(grant) : [grant]));
      return { ...attempt, policy: { ...policy, productionAction: { ...rules, grants } } };
    },
  });
  const names = [...new Set(rules.grants.map(({ name }) => name))];
  const all = new Set(names);
  if (all.size > 0) yield granting('all removed', all, () => []);
  for (const name of names) {
    const one = new Set([name]);
    yield granting('removed', one, () => []);
    yield granting('not granted', one, (grant) => [{ ...grant, granted: false }]);
    yield granting('for another target', one, (grant) => [{ ...grant, target: `${grant.target}-fail-closed-gate-probe` }]);
    yield granting('ended', one, (grant) => [{ ...grant, validUntil: context.now }]);
    yield granting('not yet valid', one, (grant) => [{ ...grant, validFrom: context.now + 1 }]);
  }
}

/** Whether the action needs one of these grants. The built-in table is the guard's own: of it, only that it needs some. */
function isRequired(action: string | null, names: ReadonlySet<string>, { actions, grants }: ProductionActionRules): boolean {
  if (grants.every(({ name }) => names.has(name))) return true;
  return actions?.some(({ name, requires }) => name === action && requires.some((grant) => names.has(grant))) ?? false;
}
