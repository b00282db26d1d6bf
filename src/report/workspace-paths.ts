import { POLICY_CODES } from '../base/codes/policy.js';
import type { Finding } from '../base/finding.js';
import type { Outcome } from '../base/outcome.js';

/**
 * The outcome with the paths of its findings from the root of the workspace, where a reader of the job looks for them; records keep
 * them from the working directory. `prefix` is the way from the one to the other, with `/` at its end, or empty.
 */
export function fromWorkspace(outcome: Outcome, prefix: string): Outcome {
  // A file of an artifact lies in no folder of the workspace.
  if (prefix === '' || outcome.checked.artifact !== null) return outcome;
  return { ...outcome, findings: outcome.findings.map((found) => moved(found, prefix)) };
}

function moved(found: Finding, prefix: string): Finding {
  if (found.path === undefined || hasOwnRoot(found)) return found;
  const path = insideWorkspace(prefix + found.path);
  return path === null || isAbsolute(found.path) ? found : { ...found, path };
}

/** Policy and keys are named from the root of the workspace anyway, and receipts from the folder that holds them. */
function hasOwnRoot({ code, gate }: Finding): boolean {
  return gate === 'receipt' || code === 'trusted_key_unusable' || Object.hasOwn(POLICY_CODES, code);
}

/** A path from the root of the workspace, or null for one that leads out of it. */
export function insideWorkspace(path: string): string | null {
  if (isAbsolute(path)) return null;
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..' && parts.pop() === undefined) return null;
    if (part !== '..' && part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function isAbsolute(path: string): boolean {
  return /^(\/|[A-Za-z]:)/.test(path);
}
