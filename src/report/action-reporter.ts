import { statSync } from 'node:fs';
import { EOL } from 'node:os';

import type { Delivery } from '../base/delivery.js';
import type { Outcome } from '../base/outcome.js';
import { annotationsOf } from './annotations.js';
import { stepOutputs } from './outputs.js';
import { renderSummary } from './render.js';
import { appendSummary } from './summary.js';
import { verdictWords } from './words.js';

/** What is needed of the runner's toolkit: it escapes workflow commands and writes the file of step outputs. */
export interface ActionsCore {
  readonly error: (message: string, properties: AnnotationProperties) => void;
  readonly warning: (message: string, properties: AnnotationProperties) => void;
  readonly notice: (message: string, properties: AnnotationProperties) => void;
  readonly setOutput: (name: string, value: string) => void;
}

interface AnnotationProperties {
  title?: string;
  file?: string;
  startLine?: number;
}

/** Where the Action reports to. */
export interface ActionPlaces {
  /** GITHUB_STEP_SUMMARY; null or empty on a laptop: then there is none. */
  readonly summaryPath: string | null;
  /** GITHUB_OUTPUT; null or empty on a laptop: then no step reads outputs. */
  readonly outputPath: string | null;
  /** The way from the workspace to the working directory, with `/` at its end, or empty. */
  readonly pathPrefix: () => string;
  /** Writes text to the log. */
  readonly write: (text: string) => void;
}

interface Reporter {
  readonly summary: (outcome: Outcome, delivery: Delivery) => void;
  readonly annotate: (outcome: Outcome) => Promise<void>;
  readonly outputs: (outcome: Outcome, delivery: Delivery) => Promise<void>;
  readonly verdict: (outcome: Outcome) => void;
}

/** Reports to the runner: job summary, annotations, step outputs, and the verdict as the last line of the log. */
export function createActionReporter(load: () => Promise<ActionsCore>, places: ActionPlaces): Reporter {
  const { summaryPath, outputPath, pathPrefix, write } = places;
  return {
    summary: (outcome, delivery) => {
      if (isGiven(summaryPath)) appendSummary(summaryPath, (room) => renderSummary(outcome, delivery, room));
    },
    annotate: async (outcome) => {
      const annotations = annotationsOf(outcome, pathPrefix());
      if (annotations.length === 0) return;
      const core = await load();
      for (const { level, message, title, file, startLine } of annotations) {
        core[level](message, { title, ...(file !== undefined && { file }), ...(startLine !== undefined && { startLine }) });
      }
    },
    outputs: async (outcome, delivery) => {
      if (!isGiven(outputPath)) return;
      const core = await load();
      // The toolkit appends without looking: what is no regular file might hang it, or lose the outputs.
      if (!statSync(outputPath).isFile()) throw new Error('the file of the step outputs is not a regular file');
      for (const [name, value] of stepOutputs(outcome, delivery)) core.setOutput(name, value);
    },
    verdict: (outcome) => {
      write(`Fail-Closed Gate: ${outcome.decision} — ${verdictWords(outcome)} (${outcome.reasons.join(', ')})${EOL}`);
    },
  };
}

function isGiven(path: string | null): path is string {
  return path !== null && path !== '';
}
