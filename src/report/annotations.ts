import { codeEntry } from '../base/codes/index.js';
import type { Finding } from '../base/finding.js';
import { MAX_ANNOTATIONS_PER_KIND } from '../base/limits.js';
import type { Outcome } from '../base/outcome.js';

/** One annotation of the run, as the runner's toolkit takes it. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  /** Path from the root of the workspace, with `/`. */
  readonly file?: string;
  readonly startLine?: number;
}

/**
 * Findings as annotations: worst first, at most ten of a kind; the last of a kind says how many more there are. `pathPrefix` is the
 * way from the workspace to the working directory, with `/` at its end, or empty.
 */
export function annotationsOf(outcome: Outcome, pathPrefix: string): Annotation[] {
  const level = outcome.exitStatus === 0 ? 'warning' : 'error';
  const blocks = outcome.findings.filter((found) => found.outcome === 'block');
  const warnings = outcome.findings.filter((found) => found.outcome === 'warn');
  // A file of an artifact is not in the repository: there is no line to point at.
  const inWorkspace = outcome.checked.artifact === null;
  const made = [
    ...blocks.map((found) => annotation(level, found, inWorkspace, pathPrefix)),
    ...warnings.map((found) => annotation('warning', found, inWorkspace, pathPrefix)),
  ];
  const bounded = [...boundedKind(made, 'error'), ...boundedKind(made, 'warning')];
  if (outcome.enforcement !== 'report-only') return bounded;
  const message = 'enforcement is report-only: a block of class policy or evidence is recorded and does not fail the job.';
  return [...bounded, { level: 'notice', title: 'Fail-Closed Gate', message }];
}

function annotation(level: Annotation['level'], found: Finding, inWorkspace: boolean, pathPrefix: string): Annotation {
  const compared = found.expected === undefined ? '' : ` Expected ${found.expected}, found ${found.found ?? 'nothing'}.`;
  const message = `${found.message}${compared} ${codeEntry(found.code).remedy}`;
  const base = { level, title: `Fail-Closed Gate: ${found.code}`, message };
  if (found.path === undefined || !inWorkspace) return base;
  return { ...base, file: pathPrefix + found.path, ...(found.line !== undefined && { startLine: found.line }) };
}

function boundedKind(made: readonly Annotation[], level: Annotation['level']): Annotation[] {
  const kind = made.filter((one) => one.level === level);
  if (kind.length <= MAX_ANNOTATIONS_PER_KIND) return kind;
  const shown = kind.slice(0, MAX_ANNOTATIONS_PER_KIND - 1);
  const message = `${String(kind.length - shown.length)} more findings stand in the job summary and in the gate record.`;
  return [...shown, { level, title: 'Fail-Closed Gate', message }];
}
