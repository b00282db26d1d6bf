import type { Code } from '../../base/codes/index.js';
import type { PolicyDocument } from './document.js';
import { checkActions } from './meaning-actions.js';
import { checkApproval } from './meaning-approval.js';
import { checkEnvironments } from './meaning-environments.js';
import { checkKeys } from './meaning-keys.js';
import { checkSignedGates } from './meaning-gates.js';
import { checkRun } from './meaning-run.js';
import type { Problems } from './problems.js';
import { placed, type Tree } from './tree.js';

/** What a rule about meaning works with. */
export interface MeaningCheck {
  readonly document: PolicyDocument;
  /** Whether no value at these pointers, around or inside of them is faulty, so that a rule may rely on them. */
  readonly sound: (...pointers: readonly string[]) => boolean;
  /** Notes a contradiction at a value. */
  readonly note: (pointer: string, message: string, detail?: Detail) => void;
}

interface Detail {
  readonly code?: Code;
  readonly expected?: string;
  readonly found?: string;
}

/**
 * Notes every value that does not go with another one. Rules about values that are wrong in themselves are left out: their problems
 * are noted already, and nothing follows from them.
 */
export function checkMeaning(document: PolicyDocument, tree: Tree, problems: Problems): void {
  // A set that the rules below do not grow.
  const faulty = [...tree.faulty];
  const around = (pointer: string, other: string): boolean => other === pointer || other.startsWith(`${pointer}/`);
  const check: MeaningCheck = {
    document,
    sound: (...pointers) =>
      !faulty.some((fault) => pointers.some((pointer) => around(pointer, fault) || around(fault, pointer))),
    note: (pointer, message, { code = 'policy_contradictory', ...detail } = {}) => {
      problems.add({ code, message, ...placed(tree, pointer), ...detail });
    },
  };
  checkKeys(check);
  checkEnvironments(check);
  checkSignedGates(check);
  checkActions(check);
  checkApproval(check);
  checkRun(check);
}
