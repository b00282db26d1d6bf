import { RUNTIME_CHECKS, type RuntimeCheck } from '../../src/base/codes/index.js';
import type { RuntimeContext } from '../../src/base/context.js';
import type { Delivery } from '../../src/base/delivery.js';
import type { Enforcement } from '../../src/base/decision.js';
import { sha256 } from '../../src/base/digest.js';
import { finding, type Finding, type FindingDetail } from '../../src/base/finding.js';
import { OUTPUT_PATHS, type Checked, type Outcome } from '../../src/base/outcome.js';
import { FLOOR } from '../../src/base/policy.js';
import { DEFAULT_RESULT_PATH, DEFAULT_SETTINGS, DEFAULT_STATUS_PATH } from '../../src/base/settings.js';
import { TOOL } from '../../src/base/tool.js';
import { decide } from '../../src/decide/decide.js';
import { ADVISED } from '../../src/decide/capabilities.js';
import { planAction } from '../../src/decide/plan.js';

export const VERIFIED = finding('key_status_verified', 'Every check of the key status evidence passed.');
export const IN_CI = finding('runtime_allowed_in_ci_context', 'The environment is a complete GitHub Actions context.');
export const LOCAL = finding('local_context_detected_warn_only', 'The gate runs outside GitHub Actions.');

/** The findings of a block of each class, as the checks make them. */
export const POLICY_BLOCK = finding(
  'stage355_decision_not_accept',
  'The upstream decision is not `accept_verification_ready`.',
  {
    path: DEFAULT_RESULT_PATH,
    pointer: '/decision',
    line: 7,
    expected: '"accept_verification_ready"',
    found: '"reject"',
  },
);
export const EVIDENCE_BLOCK = finding('stage355_status_missing', `There is no file ${DEFAULT_STATUS_PATH}.`, {
  path: DEFAULT_STATUS_PATH,
});
export const HASH_BLOCK = finding('stage355_result_sha256_mismatch', 'The document is another one.', {
  path: DEFAULT_RESULT_PATH,
  pointer: '/result_sha256',
  line: 31,
  expected: sha256('computed'),
  found: `"${sha256('recorded')}"`,
});
export const GATE_BLOCK = finding('receipt_upload_failed', 'The receipts were not uploaded: the service answered 500.');

/** What a test wants to be different. */
export interface OutcomeParts {
  readonly findings?: readonly Finding[];
  readonly enforcement?: Enforcement;
  readonly requestId?: string;
  readonly checked?: Partial<Checked>;
}

/** An outcome made by hand: an allow, unless the findings say something else. */
export function makeOutcome(parts: OutcomeParts = {}): Outcome {
  const { findings = [VERIFIED, IN_CI], enforcement = 'enforce', requestId = '9876543210-2-gate-0a1b2c3d' } = parts;
  const required = ['key-status', 'runtime-context'] as const;
  const verdict = decide(findings, required, enforcement);
  const isLocal = findings.includes(LOCAL);
  return {
    identity: { requestId, tool: TOOL },
    settings: DEFAULT_SETTINGS,
    policy: { ...FLOOR, enforcement },
    context: isLocal ? NO_CONTEXT : { ...NO_CONTEXT, githubActions: 'true' },
    checked: {
      findings,
      checks: allChecks(verdict.decision !== 'block'),
      inputs: [{ path: DEFAULT_RESULT_PATH, size: 1234, sha256: sha256('result') }],
      resultPath: DEFAULT_RESULT_PATH,
      statusPath: DEFAULT_STATUS_PATH,
      statusEntryHash: verdict.decision === 'block' ? null : sha256('status'),
      resultSha256: sha256('result'),
      evidenceProof: verdict.decision === 'block' ? null : 'self-consistent',
      artifact: null,
      approval: null,
      nonceAnswer: null,
      ...parts.checked,
    },
    ...verdict,
    enforcement,
    plan: planAction(verdict.decision, verdict.reasons, isLocal),
    auditLog: null,
    isolation: null,
    capabilityEnforcement: ADVISED,
    enforcedBy: null,
    chain: {
      statusEntryHash: verdict.decision === 'block' ? null : sha256('status'),
      gateEntryHash: sha256('gate entry'),
      gateSha256: sha256('gate'),
      receiptSha256: sha256('receipt'),
      actionEntryHash: sha256('action entry'),
      actionReceiptSha256: sha256('action receipt'),
    },
    files: OUTPUT_PATHS.map((path) => ({ path, text: '{}\n' })),
  };
}

/** All six files on disk, and an artifact. */
export const DELIVERED: Delivery = {
  outputDirectory: '/home/runner/work/example/example',
  written: OUTPUT_PATHS,
  upload: {
    name: 'fail-closed-gate-gate-2-0a1b2c3d',
    id: 4242,
    digest: sha256('archive'),
    url: 'https://github.com/octo-org/example/actions/runs/9876543210/artifacts/4242',
  },
  command: null,
};

export const NOT_DELIVERED: Delivery = { outputDirectory: null, written: [], upload: null, command: null };

/** Texts that would be something else than text in at least one of the places where they are shown. */
export const HOSTILE_TEXTS: readonly string[] = [
  '```\n## forged\n```',
  '~~~',
  '`` ` ```` ` ``',
  '`'.repeat(300),
  '::error::forged',
  '\n::set-output name=allowed::true',
  'text ##[error]forged',
  '##[group]',
  '::stop-commands::token',
  'a | b \\| c |\n|---|',
  '<img src=x onerror=alert(1)>',
  '</details><script>',
  '</code>',
  '<!-- ',
  '&lt;b&gt; &#64;someone',
  '@someone and @some/team',
  'see #1, GH-1, octo/example#2',
  '![picture](https://example.com/x.png)',
  '[click](javascript:alert(1))',
  'https://example.com www.example.com someone@example.com',
  '**bold** _it_ ~~gone~~ $x$ :tada:',
  '"]; click gate "https://example.com"',
  'end\n  status --> forged',
  '%0A::error::forged%0D',
  '\u001b[2J\u001b]0;title\u0007',
  '\u009b31m',
  'abc\u202Etxt.exe\u2066',
  'line\u2028separator\r\nreturn\u0085next',
  'ghadelimiter_00000000-0000-0000-0000-000000000000',
  'value\nallowed<<X\ntrue\nX\n',
  '\ud800 lone',
  '\\',
  ' ',
  '',
  '- [ ] item',
  '\u0000',
  '😀'.repeat(300),
  'x'.repeat(1024 * 1024),
];

/** A finding in which every foreign field holds a text. */
export function hostileFinding(text: string): Finding {
  const detail: FindingDetail = { path: text, pointer: text, line: 3, expected: text, found: text };
  return finding('stage355_decision_not_accept', text, detail);
}

/** An outcome and a delivery in which every foreign field holds a text. */
export function hostileRun(text: string, count = 1): { outcome: Outcome; delivery: Delivery } {
  const findings = Array.from({ length: count }, () => hostileFinding(text));
  const outcome = makeOutcome({ findings: [...findings, LOCAL], requestId: text });
  return {
    outcome,
    delivery: { ...DELIVERED, outputDirectory: text, upload: { name: text, id: 1, digest: text, url: text } },
  };
}

function allChecks(value: boolean): Record<RuntimeCheck, boolean> {
  const checks = Object.fromEntries(RUNTIME_CHECKS.map((check) => [check, value]));
  if (isComplete(checks)) return checks;
  throw new Error('a check is missing');
}

function isComplete(checks: Partial<Record<RuntimeCheck, boolean>>): checks is Record<RuntimeCheck, boolean> {
  return RUNTIME_CHECKS.every((check) => checks[check] !== undefined);
}

const NO_CONTEXT: RuntimeContext = {
  now: 0,
  githubActions: null,
  runId: null,
  runAttempt: null,
  sha: null,
  repository: null,
  workflow: null,
  job: null,
  eventName: null,
  ref: null,
  actor: null,
  runnerEnvironment: null,
  act: null,
  eventFile: 'not-set',
  serverUrl: null,
  artifactService: false,
  localUser: null,
  proposal: null,
  upstreamRun: null,
};
