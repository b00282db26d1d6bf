import type { Code } from '../../base/codes/index.js';
import type { Attack } from './attack.js';
import { DOCUMENT_ATTACKS } from './document.js';
import { KEY_STATUS_ATTACKS } from './key-status.js';
import { PRODUCTION_ACTION_ATTACKS } from './production-action.js';
import { RUNTIME_CONTEXT_ATTACKS } from './runtime-context.js';

/** How each code that evidence can reach is provoked. */
export const ATTACKS: ReadonlyMap<Code, Attack> = new Map<Code, Attack>([
  ...KEY_STATUS_ATTACKS,
  ...DOCUMENT_ATTACKS,
  ...RUNTIME_CONTEXT_ATTACKS,
  ...PRODUCTION_ACTION_ATTACKS,
]);

/** Codes of class policy or evidence that no evidence can reach, each with the reason why there is no probe for it. */
export const UNREACHABLE: ReadonlyMap<Code, string> = new Map<Code, string>([
  ['upstream_artifact_missing', 'only the artifact service can say that there is no such artifact'],
  ['upstream_artifact_digest_mismatch', 'it is about what the artifact service delivers, before there is any evidence'],
  ['upstream_artifact_refused', 'it is about what the artifact service delivers, before there is any evidence'],
]);
