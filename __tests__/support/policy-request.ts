import { generateKeyPairSync } from 'node:crypto';

import { DEFAULT_SETTINGS, type Settings } from '../../src/base/settings.js';
import { environmentOf } from '../../src/capture/environment.js';
import { readContext } from '../../src/capture/context.js';
import { capturePolicy, type CapturedPolicy, type PolicyRequest } from '../../src/capture/policy/load.js';
import { createGithubClient } from '../../src/github-client.js';
import type { Finding } from '../../src/base/finding.js';
import type { Policy } from '../../src/base/policy.js';

export const POLICY_PATH = '.github/fail-closed-gate.yml';
export const KEY_PATH = 'keys/release.pem';

/** A policy that names a key, and is in order. */
export const POLICY = `version: 1
environments: [staging, production]
environment: production
trusted-keys:
  - id: release
    key: ${KEY_PATH}
    purposes: [key-status]
`;

/** The same, but milder. */
export const SOFT_POLICY = 'version: 1\nenforcement: report-only\n';

/** A public key as PEM text. */
export const PUBLIC_KEY = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString();

export interface RequestOptions {
  readonly workspace: string;
  readonly workingDirectory?: string;
  readonly settings?: Partial<Settings>;
  /** undefined: no change is proposed. */
  readonly baseCommit?: string | null;
  readonly variables?: Readonly<Record<string, string | undefined>>;
}

export function policyRequest({
  workspace,
  workingDirectory = workspace,
  settings = {},
  baseCommit,
  variables = {},
}: RequestOptions): PolicyRequest {
  const environment = environmentOf({
    PATH: process.env['PATH'],
    GITHUB_REPOSITORY: 'octo/repo',
    GITHUB_WORKSPACE: workspace,
    ...variables,
  });
  const proposal = baseCommit === undefined ? null : { baseCommit };
  return {
    settings: { ...DEFAULT_SETTINGS, ...settings },
    places: { workspace, workingDirectory },
    context: { ...readContext(environment, Date.parse('2026-01-01T00:00:00Z')), proposal },
    environment,
  };
}

/** Reads the policy with the real client of the API. */
export function capture(
  options: RequestOptions,
  signal = new AbortController().signal,
  deadlineMs?: number,
): Promise<CapturedPolicy> {
  return capturePolicy(policyRequest(options), () => Promise.resolve({ createGithubClient }), signal, deadlineMs);
}

export function policyOf(captured: CapturedPolicy): Policy {
  if (!captured.ok) throw new Error(captured.findings.map(({ code, message }) => `${code}: ${message}`).join('\n'));
  return captured.policy;
}

/** The one finding that there is. */
export function findingOf(captured: CapturedPolicy): Finding {
  if (captured.ok) throw new Error('there is a policy');
  const [one, ...more] = captured.findings;
  if (one === undefined || more.length > 0) throw new Error(JSON.stringify(captured.findings));
  return one;
}
