/** Outcomes as the core itself makes them from the evidence of the examples. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { RuntimeContext } from '../../src/base/context.js';
import { sha256 } from '../../src/base/digest.js';
import type { EvidenceFile } from '../../src/base/evidence.js';
import type { Finding } from '../../src/base/finding.js';
import { FLOOR, tightened } from '../../src/base/policy.js';
import type { Outcome } from '../../src/base/outcome.js';
import { DEFAULT_SETTINGS, type Settings } from '../../src/base/settings.js';
import { TOOL } from '../../src/base/tool.js';
import { check, conclude } from '../../src/gate.js';
import { LEDGER, RESULT, STATUS } from './workspace.js';

const PATHS = { result: RESULT, status: STATUS, ledger: LEDGER } as const;

/** A complete context of GitHub Actions, after the examples were made. */
export const CI_CONTEXT: RuntimeContext = {
  now: Date.parse('2026-02-01T12:00:00Z'),
  githubActions: 'true',
  runId: '9876543210',
  runAttempt: '1',
  sha: '0123456789abcdef0123456789abcdef01234567',
  repository: 'octo-org/example',
  workflow: 'Release',
  job: 'gate',
  eventName: 'push',
  ref: 'refs/heads/main',
  actor: 'octocat',
  runnerEnvironment: 'github-hosted',
  act: null,
  eventFile: 'readable',
  serverUrl: 'https://github.com',
  artifactService: true,
  localUser: null,
  proposal: null,
  upstreamRun: null,
};

export interface RealParts {
  readonly example: 'allow' | 'warn' | 'block-evidence' | 'block-policy';
  readonly context?: Partial<RuntimeContext>;
  readonly settings?: Partial<Settings>;
  /** Makes another text of a document before it is checked; its hashes stay as they were. */
  readonly change?: (role: keyof typeof PATHS, text: string) => string;
  /** Findings about the gate's own work. */
  readonly incidents?: readonly Finding[];
}

/** What the gate says about the evidence of an example. */
export function realOutcome({ example, context, settings, change = (_, text) => text, incidents = [] }: RealParts): Outcome {
  const file = (role: keyof typeof PATHS): EvidenceFile => {
    const bytes = Buffer.from(change(role, readFileSync(join('examples', example, PATHS[role]), 'utf8')), 'utf8');
    return { role, path: PATHS[role], state: 'read', bytes, sha256: sha256(bytes) };
  };
  const asked = { ...DEFAULT_SETTINGS, ...settings };
  const subject = {
    identity: { requestId: '9876543210-1-gate-0a1b2c3d', tool: TOOL },
    context: { ...CI_CONTEXT, ...context },
    settings: asked,
    policy: tightened(FLOOR, asked),
  };
  const evidence = { result: file('result'), status: file('status'), ledger: file('ledger'), artifact: null, signed: null };
  return conclude(subject, check(subject, evidence, null), incidents);
}

/** All examples: allow, a local warning, and a block of each class. */
export function realOutcomes(): ReadonlyMap<string, Outcome> {
  return new Map([
    ['allow', realOutcome({ example: 'allow' })],
    ['warn', realOutcome({ example: 'warn', context: { githubActions: null } })],
    ['block of class evidence', realOutcome({ example: 'block-evidence' })],
    ['block of class policy', realOutcome({ example: 'block-policy' })],
  ]);
}
