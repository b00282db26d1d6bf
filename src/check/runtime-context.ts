import type { Code, RuntimeCheck } from '../base/codes/index.js';
import type { RuntimeContext } from '../base/context.js';
import { finding, type Finding } from '../base/finding.js';
import { COMMIT, JOB_ID, REPOSITORY, RUN_NUMBER } from '../base/identifiers.js';
import { MAX_SETTING_CHARACTERS } from '../base/limits.js';
import type { Severity } from '../base/policy.js';
import { printable } from '../base/printable.js';

/** One variable that every runner sets, and the form that it must have. */
interface Requirement {
  readonly variable: string;
  readonly value: (context: RuntimeContext) => string | null;
  readonly form: RegExp;
  readonly wanted: string;
}

const REQUIREMENTS: readonly Requirement[] = [
  { variable: 'GITHUB_RUN_ID', value: (context) => context.runId, form: RUN_NUMBER, wanted: 'a decimal number' },
  {
    variable: 'GITHUB_RUN_ATTEMPT',
    value: (context) => context.runAttempt,
    form: RUN_NUMBER,
    wanted: 'a decimal number',
  },
  {
    variable: 'GITHUB_SHA',
    value: (context) => context.sha,
    form: COMMIT,
    wanted: '40 or 64 lower-case hexadecimal digits',
  },
  {
    variable: 'GITHUB_REPOSITORY',
    value: (context) => context.repository,
    form: REPOSITORY,
    wanted: 'owner/name',
  },
  {
    variable: 'GITHUB_WORKFLOW',
    value: (context) => context.workflow,
    form: /^[^\p{Cc}]+$/u,
    wanted: 'the name of a workflow',
  },
  {
    variable: 'GITHUB_JOB',
    value: (context) => context.job,
    form: JOB_ID,
    wanted: 'the id of a job',
  },
  {
    variable: 'GITHUB_EVENT_NAME',
    value: (context) => context.eventName,
    form: /^[a-z][a-z_]{0,99}$/,
    wanted: 'the name of an event',
  },
];

/** What the runtime context gate established. */
export interface RuntimeContextVerdict {
  readonly findings: readonly Finding[];
  /** The checks that this gate proved true. */
  readonly proved: ReadonlySet<RuntimeCheck>;
}

/**
 * The `runtime-context` gate (DESIGN §5 "Context"). GITHUB_ACTIONS not set at all: local, at best `warn`, whatever else is set.
 * Exactly `true`, and every variable of a runner there and well formed: CI. Anything between is a block: a context that only
 * claims to be CI. ACT beside a complete context is a local emulation, at best `warn`. `local`: what the
 * policy makes of both.
 */
export function checkRuntimeContext(context: RuntimeContext, local: Severity): RuntimeContextVerdict {
  const localCode = (warning: Code): Code => (local === 'block' ? 'local_context_not_allowed' : warning);
  if (context.githubActions === null) {
    const message = 'GITHUB_ACTIONS is not set: the gate runs outside GitHub Actions.';
    return detected([finding(localCode('local_context_detected_warn_only'), message)]);
  }
  const problems = contextProblems(context);
  if (problems.length > 0) return { findings: problems, proved: new Set() };
  if (context.act !== null) {
    const message = 'ACT is set beside a complete context: a local program imitates GitHub Actions.';
    return detected([finding(localCode('local_emulation_detected_warn_only'), message)]);
  }
  const message = 'The environment is a complete GitHub Actions context.';
  return detected([finding('runtime_allowed_in_ci_context', message)]);
}

function detected(findings: readonly Finding[]): RuntimeContextVerdict {
  return { findings, proved: new Set<RuntimeCheck>(['runtime_context_detected', 'ci_context_valid_if_required']) };
}

function contextProblems(context: RuntimeContext): Finding[] {
  const problems: Finding[] = [];
  const problem = (variable: string, wanted: string, found: string | null): void => {
    const shown = found === null ? 'nothing' : `\`${printable(found)}\``;
    const message = `The environment claims to be GitHub Actions, but ${variable} is ${shown} instead of ${wanted}.`;
    problems.push(finding('ci_context_invalid', message, { expected: `${variable}: ${wanted}`, found: shown }));
  };
  if (context.githubActions !== 'true') problem('GITHUB_ACTIONS', 'exactly `true`', context.githubActions);
  for (const { variable, value, form, wanted } of REQUIREMENTS) {
    const found = value(context);
    if (found === null || found.length > MAX_SETTING_CHARACTERS || !form.test(found)) problem(variable, wanted, found);
  }
  if (context.eventFile !== 'readable') {
    problem(
      'GITHUB_EVENT_PATH',
      'a readable file with a JSON object',
      context.eventFile === 'unreadable' ? 'a file that is not one' : null,
    );
  }
  return problems;
}
