import { printable } from '../../base/printable.js';
import { noteOrder, noteRepeated } from './meaning-lists.js';
import type { MeaningCheck } from './meaning.js';

const ACTIONS = '/gates/production-action/actions';
const GRANTS = '/gates/production-action/grants';

/** Rules about actions and grants. */
export function checkActions(check: MeaningCheck): void {
  const { actions, grants } = check.document.productionAction;
  const names = new Set<string>();
  for (const { pointer, name, requires } of actions ?? []) {
    noteRepeated(check, `${pointer}/requires`, requires);
    if (names.has(name)) {
      const message = `Two actions have the name \`${printable(name)}\`.`;
      check.note(`${pointer}/name`, message, { expected: 'every action once', found: name });
    }
    names.add(name);
  }
  const granted = new Set<string>();
  for (const { pointer, name, target, validFrom, validUntil } of grants ?? []) {
    noteOrder(check, pointer, validFrom, validUntil);
    const both = JSON.stringify([name, target]);
    if (granted.has(both)) {
      const message = `Two grants have the name \`${printable(name)}\` and the target \`${printable(target)}\`.`;
      check.note(pointer, message, { expected: 'every grant once for a target', found: name });
    }
    granted.add(both);
  }
  checkUse(check);
}

/** A grant that no action requires is a slip in one of the two names. The built-in table names its own grants. */
function checkUse(check: MeaningCheck): void {
  const { actions, grants } = check.document.productionAction;
  if (actions === null || !check.sound(ACTIONS, GRANTS)) return;
  const required = new Set(actions.flatMap(({ requires }) => requires));
  for (const { pointer, name } of grants ?? []) {
    if (required.has(name)) continue;
    const message = `No action requires the grant \`${printable(name)}\`, so nothing would read it.`;
    check.note(`${pointer}/name`, message, { expected: 'a name under `requires` of an action', found: name });
  }
}
