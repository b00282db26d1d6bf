import { fstatSync, statSync } from 'node:fs';
import { devNull } from 'node:os';

import type { ArtifactClient } from '../base/artifact-client.js';
import type { ExitStatus } from '../base/decision.js';
import { TOOL } from '../base/tool.js';
import { environmentOf, type Environment } from '../capture/environment.js';
import { readFlags, type CommandLine } from '../capture/flags.js';
import { createTerminalLog } from '../report/log.js';
import { renderJson } from '../report/outcome-json.js';
import { renderSummary } from '../report/render.js';
import { appendSummary } from '../report/summary.js';
import { renderTerminal } from '../report/terminal.js';
import { createUploader } from '../report/upload.js';
import { openOutputFolder } from '../report/write.js';
import { unblocked } from '../report/unblocked.js';
import { writeAll } from '../report/write-all.js';
import { run } from '../run.js';
import { capturePort, type LoadArtifactModule, type LoadPolicyEngine } from './capture-port.js';
import { digestFile, digestLine } from './digest.js';
import { explainRow, explainText, findCodes } from './explain.js';
import { helpText } from './help.js';
import { watchInterruptions } from './interruption.js';

const OUT = 1;
const ERR = 2;

/** The exit status of `digest` for a file that strict JSON refuses. */
const REFUSED = 2;

/** The modules that the command line loads only when it uses them. */
export interface LoadModules {
  readonly artifactClient: LoadArtifactModule;
  readonly policyEngine: LoadPolicyEngine;
}

/** Runs the command line of a process; gives its exit status (DESIGN §5, §7).  */
export async function runCommandLine(process: NodeJS.Process, load: LoadModules): Promise<ExitStatus> {
  const commandLine = readFlags(process.argv.slice(2));
  try {
    switch (commandLine.kind) {
      case 'help':
        writeAll(OUT, helpText());
        return 0;
      case 'version':
        writeAll(OUT, `${TOOL.name} ${TOOL.version}\n`);
        return 0;
      case 'usage':
        return usageError(commandLine.message);
      case 'explain':
        return explain(commandLine.operands, commandLine.json);
      case 'digest':
        return digest(commandLine.operands, commandLine.json);
      case 'gate':
        return await gate(commandLine, process, load);
    }
  } catch {
    // Standard output or standard error cannot be written: there is nobody left to tell.
    return 3;
  }
}

function writeError(text: string): void {
  writeAll(ERR, text);
}

function usageError(message: string): ExitStatus {
  writeAll(ERR, `fail-closed-gate: ${message} See fail-closed-gate --help.\n`);
  return 3;
}

function explain(operands: readonly string[], json: boolean): ExitStatus {
  const found = findCodes(operands);
  if ('problem' in found) return usageError(found.problem);
  const text = json ? `${JSON.stringify(found.codes.map(explainRow))}\n` : found.codes.map(explainText).join('\n');
  writeAll(OUT, text);
  return 0;
}

function digest(operands: readonly string[], json: boolean): ExitStatus {
  const digests = operands.map(digestFile);
  if (json) writeAll(OUT, `${JSON.stringify(digests)}\n`);
  let status: ExitStatus = 0;
  for (const one of digests) {
    if ('problem' in one) {
      status = REFUSED;
      writeAll(ERR, `fail-closed-gate: ${one.problem}\n`);
    } else if (!json) writeAll(OUT, digestLine(one.path, one.sha256));
  }
  return status;
}

async function gate(
  request: Extract<CommandLine, { kind: 'gate' }>,
  process: NodeJS.Process,
  load: LoadModules,
): Promise<ExitStatus> {
  const environment = environmentOf(process.env);
  // Standard output belongs to the outcome, so what the client prints goes elsewhere.
  const loadClient = async (): Promise<ArtifactClient> => (await load.artifactClient()).createArtifactClient(writeError);
  const out = unblocked(OUT);
  let summaryStart: number | null = null;
  const render = request.json ? renderJson : terminalRenderer(hasColours(environment));
  return await run({
    capture: capturePort(() => request, environment, loadClient, load.policyEngine),
    output: { open: openOutputFolder },
    upload: createUploader(loadClient),
    report: {
      summary: (outcome, delivery) => {
        const path = environment('GITHUB_STEP_SUMMARY');
        if (path === null || path === '') return;
        summaryStart = appendSummary(path, (room) => renderSummary(outcome, delivery, room), summaryStart);
      },
      // Annotations and step outputs belong to the Action.
      annotate: () => undefined,
      outputs: () => undefined,
      verdict: (outcome, delivery) => {
        writeAll(out, render(outcome, delivery));
      },
    },
    log: createTerminalLog(writeError, environment('RUNNER_DEBUG') === '1'),
    interruption: watchInterruptions(process, null),
    uploadsByDefault: false,
  });
}

function terminalRenderer(colour: boolean): typeof renderJson {
  return (outcome, delivery) => renderTerminal(outcome, delivery, { colour });
}

/** Colours only on a terminal, and only where nobody asked for none. */
function hasColours(environment: Environment): boolean {
  const noColour = environment('NO_COLOR');
  if (noColour !== null && noColour !== '') return false;
  try {
    // Cheap, and false nearly always: the module that knows for certain takes time to load. Scripts like the null device.
    const out = fstatSync(OUT);
    if (!out.isCharacterDevice() || out.rdev === statSync(devNull, { throwIfNoEntry: false })?.rdev) return false;
  } catch {
    return false;
  }
  const { isatty } = process.getBuiltinModule('node:tty');
  return isatty(OUT);
}
