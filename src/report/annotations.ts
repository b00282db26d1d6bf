import { codeText } from '../base/codes/text.js';
import type { Finding } from '../base/finding.js';
import { MAX_ANNOTATIONS_PER_KIND } from '../base/limits.js';
import type { Outcome } from '../base/outcome.js';
import { logLine } from './escape.js';
import { counted, notable, placeOf, reportOnlyWords, valuesOf } from './words.js';
import { fromWorkspace, insideWorkspace } from './workspace-paths.js';

/** One annotation of the run, as the runner's toolkit takes it. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  /** Path from the root of the workspace, with `/`. */
  readonly file?: string;
  /** From 1. */
  readonly startLine?: number;
}

const TITLE = 'Fail-Closed Gate';

/** Most characters of each foreign text of an annotation, which the runner shows whole. */
const MAX_PART_CHARACTERS = 500;

/**
 * Findings as annotations: worst first, at most ten of a kind; the last of a kind then says how many more there are. A block that
 * does not fail the job is a warning. `pathPrefix` is the way from the workspace to the working directory, with `/` at its end,
 * or empty.
 */
export function annotationsOf(outcome: Outcome, pathPrefix: string): readonly Annotation[] {
  // A file of an artifact is not in the repository: there is no line to point at.
  const isInWorkspace = outcome.checked.artifact === null;
  const made = notable(fromWorkspace(outcome, pathPrefix)).map((found) => {
    const level = found.outcome === 'block' && outcome.exitStatus !== 0 ? 'error' : 'warning';
    return annotation(level, found, isInWorkspace);
  });
  const reportOnly = reportOnlyWords(outcome);
  return [
    ...bounded(made.filter(({ level }) => level === 'error')),
    ...bounded(made.filter(({ level }) => level === 'warning')),
    ...(reportOnly === null ? [] : [{ level: 'notice' as const, title: TITLE, message: reportOnly }]),
  ];
}

/** The place is named in the message too: a file that is not part of the commit gets no mark beside its line. */
function annotation(level: Annotation['level'], found: Finding, isInWorkspace: boolean): Annotation {
  const place = placeOf(found);
  const lines = [
    found.message,
    ...(place.length === 0 ? [] : [`Place: ${place.join(' at ')}`]),
    ...valuesOf(found).map(([name, value]) => `${capitalised(name)}: ${value}`),
    `What to do: ${codeText(found.code).remedy}`,
  ];
  const file = !isInWorkspace || found.path === undefined ? null : insideWorkspace(found.path);
  return {
    level,
    title: `${TITLE}: ${found.code}`,
    message: lines.map((line) => logLine(line, MAX_PART_CHARACTERS)).join('\n'),
    ...(file !== null && { file }),
    ...(file !== null && found.line !== undefined && { startLine: found.line }),
  };
}

function bounded(annotations: readonly Annotation[]): readonly Annotation[] {
  const [first] = annotations;
  if (first === undefined || annotations.length <= MAX_ANNOTATIONS_PER_KIND) return annotations;
  const shown = annotations.slice(0, MAX_ANNOTATIONS_PER_KIND - 1);
  const more = counted(annotations.length - shown.length, 'more finding');
  return [...shown, { level: first.level, title: TITLE, message: `${more}: see the job summary, or the gate record.` }];
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
