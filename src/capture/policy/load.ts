import type { RuntimeContext } from '../../base/context.js';
import { finding, type Finding } from '../../base/finding.js';
import type { Policy } from '../../base/policy.js';
import type { Settings } from '../../base/settings.js';
import type { Environment } from '../environment.js';

/** What reading the policy starts from. Folders are absolute and real. */
export interface PolicyRequest {
  readonly settings: Settings;
  readonly places: { readonly workspace: string; readonly workingDirectory: string };
  readonly context: RuntimeContext;
  readonly environment: Environment;
}

/** The policy in force, or every finding that says why there is none. */
export type CapturedPolicy =
  { readonly ok: true; readonly policy: Policy } | { readonly ok: false; readonly findings: readonly Finding[] };

/** Reads the policy file, checks it, and tightens it by the inputs. */
export function capturePolicy(_request: PolicyRequest, _loadGithub: unknown, _signal: AbortSignal): Promise<CapturedPolicy> {
  return Promise.resolve({ ok: false, findings: [finding('check_did_not_run', 'The policy was not read.')] });
}
