/** The probes as a bundle of their own, which only the command `probe` loads. */

export { probeCommand, type ProbePorts } from './probe-suite/command.js';
export { renderProbeJson } from './report/render-probe-json.js';
export { renderProbeSummary } from './report/render-probe-summary.js';
export { renderProbeTable } from './report/terminal-probes.js';
