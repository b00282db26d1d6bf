import type { Delivery } from '../base/delivery.js';
import type { Outcome } from '../base/outcome.js';
import { annotationsOf } from './annotations.js';
import { logLine } from './escape.js';
import { createOutputWriter } from './output-writer.js';
import { stepOutputs } from './outputs.js';
import { renderSummary } from './render.js';
import { flushStandardOutput } from './standard-output.js';
import { appendSummary } from './summary.js';
import { verdictWords } from './words.js';
import { fromWorkspace } from './workspace-paths.js';

/** What is needed of the runner's toolkit: it prints annotations as workflow commands and writes the file of step outputs. */
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
  /** GITHUB_OUTPUT; null or empty on a laptop: then no step reads outputs, and the toolkit would print them as commands. */
  readonly outputPath: string | null;
  /** The way from the workspace to the working directory, with `/` at its end, or empty. */
  readonly pathPrefix: () => string;
  /** Writes text to the log. */
  readonly write: (text: string) => void;
  /** Waits until what the toolkit printed has left the process; built in: standard output. */
  readonly flush?: () => Promise<void>;
}

interface Reporter {
  readonly summary: (outcome: Outcome, delivery: Delivery) => void;
  readonly annotate: (outcome: Outcome) => Promise<void>;
  readonly outputs: (outcome: Outcome, delivery: Delivery) => Promise<void>;
  readonly verdict: (outcome: Outcome) => void;
}

/**
 * Reports to the runner: job summary, annotations, step outputs, and the verdict as the last line of the log. `load` gives the
 * toolkit, and is called only when there is something for it to do. Each method throws Error where something did not arrive; one
 * that is called again puts the new outcome in the place of the old one.
 */
export function createActionReporter(load: () => Promise<ActionsCore>, places: ActionPlaces): Reporter {
  const { summaryPath, outputPath, pathPrefix, write, flush = flushStandardOutput } = places;
  const writeOutputs = isGiven(outputPath) ? createOutputWriter(outputPath) : null;
  let summaryStart: number | null = null;
  return {
    summary: (outcome, delivery) => {
      if (!isGiven(summaryPath)) return;
      const shown = fromWorkspace(outcome, pathPrefix());
      summaryStart = appendSummary(summaryPath, (room) => renderSummary(shown, delivery, room), summaryStart);
    },
    annotate: async (outcome) => {
      const annotations = annotationsOf(outcome, pathPrefix());
      if (annotations.length === 0) return;
      const core = await load();
      for (const { level, message, ...properties } of annotations) core[level](message, properties);
      await flush();
    },
    outputs: async (outcome, delivery) => {
      if (writeOutputs === null) return;
      const core = await load();
      writeOutputs(stepOutputs(outcome, delivery), (name, value) => {
        core.setOutput(name, value);
      });
    },
    verdict: (outcome) => {
      const { decision, reasons, identity } = outcome;
      const words = `${decision} — ${verdictWords(outcome, 'job')} (${reasons.join(', ')}), request ${identity.requestId}`;
      write(`Fail-Closed Gate: ${logLine(words)}\n`);
    },
  };
}

function isGiven(path: string | null): path is string {
  return path !== null && path !== '';
}
