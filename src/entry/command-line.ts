import type { ArtifactClient } from '../base/artifact-client.js';
import type { ExitStatus } from '../base/decision.js';
import { errorText } from '../base/printable.js';
import { TOOL } from '../base/tool.js';
import { environmentOf } from '../capture/environment.js';
import { readFlags, type CommandLine } from '../capture/flags.js';
import type { LoadGithubClient } from '../capture/github-access.js';
import { terminalText } from '../report/escape.js';
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
import { bundlePort, type LoadBundleMaker } from './bundle-port.js';
import type { LoadVerifier } from './capture-port.js';
import { capturePort, type LoadArtifactModule, type LoadEnforcement, type LoadPolicyEngine } from './capture-port.js';
import { watchInterruptions } from './interruption.js';
import { hasColours } from './has-colours.js';
import { isTerminal } from './is-terminal.js';
import { jobOf, type LoadJobs } from './job-of.js';
import { replayStorePort, type LoadReplayStores } from './replay-store-port.js';
import { runProbes, type LoadProbeSuite } from './probe-command.js';

const OUT = 1;
const ERR = 2;

/** The modules that the command line loads only when it uses them. */
export interface LoadModules {
  readonly artifactClient: LoadArtifactModule;
  readonly githubClient: LoadGithubClient;
  readonly policyEngine: LoadPolicyEngine;
  readonly bundleMaker: LoadBundleMaker;
  readonly execution: LoadJobs['execution'];
  readonly replayStores: LoadReplayStores;
  readonly enforcement: LoadEnforcement;
  readonly commands: () => Promise<typeof import('../commands.js')>;
  readonly probes: LoadProbeSuite;
  readonly verifier: LoadVerifier;
}

/** Runs the command line of a process; gives its exit status (DESIGN §5, §7).  */
export async function runCommandLine(process: NodeJS.Process, load: LoadModules): Promise<number> {
  const commandLine = readFlags(process.argv.slice(2));
  try {
    switch (commandLine.kind) {
      case 'version':
        writeAll(OUT, `${TOOL.name} ${TOOL.version}\n`);
        return 0;
      case 'usage':
        writeError(`fail-closed-gate: ${commandLine.message} See fail-closed-gate --help.\n`);
        return 3;
      case 'gate':
      case 'enforce':
      case 'run':
        return await gate(commandLine, process, load);
      case 'probe':
        return await probe(commandLine, process, load);
      case 'verify':
        return await verify(commandLine, process, load);
      case 'help':
      case 'explain':
      case 'digest':
      case 'policy':
      case 'init':
      case 'sign':
      case 'request':
      case 'approve':
      case 'replay':
        return await (await load.commands()).runCommand(commandLine, { out: writeOut, error: writeError }, load.githubClient);
    }
  } catch (thrown) {
    // A part of the program that cannot be loaded, say: whoever asked must not be left with a bare status.
    return fail(thrown);
  }
}

async function verify(
  request: Extract<CommandLine, { kind: 'verify' }>,
  process: NodeJS.Process,
  load: LoadModules,
): Promise<ExitStatus> {
  const { verifyCommandLine } = await load.verifier();
  const colour = hasColours(environmentOf(process.env));
  return await verifyCommandLine(request, { out: writeOut, error: writeError, colour, onTerminal: isTerminal(2) });
}

function fail(thrown: unknown): ExitStatus {
  try {
    writeError(`fail-closed-gate: ${terminalText(`The command failed: ${errorText(thrown)}`)}\n`);
  } catch {
    // Standard error cannot be written: there is nobody left to tell.
  }
  return 3;
}

function writeOut(text: string): void {
  writeAll(OUT, text);
}

function writeError(text: string): void {
  writeAll(ERR, text);
}

type Request = Extract<CommandLine, { kind: 'gate' | 'enforce' | 'run' | 'probe' }>;

async function gate(request: Request, process: NodeJS.Process, load: LoadModules): Promise<number> {
  const environment = environmentOf(process.env);
  // Standard output belongs to the outcome, so what the client prints goes elsewhere.
  const loadClient = async (): Promise<ArtifactClient> => (await load.artifactClient()).createArtifactClient(writeError);
  // In a guarded run standard output is the command's.
  const out = unblocked(request.kind === 'run' ? ERR : OUT);
  let summaryStart: number | null = null;
  let timesTold = 0;
  const render = request.json ? renderJson : terminalRenderer(hasColours(environment));
  const { job, problem } = await jobOf(request.kind, request.settings, {
    enforcement: load.enforcement,
    execution: load.execution,
    running: { variables: process.env, isAction: false, temporaryFolder: environment('RUNNER_TEMP') },
  });
  const asked = problem === null ? request : { ...request, findings: [...request.findings, problem] };
  const status = await run(
    {
      capture: capturePort(() => asked, environment, loadClient, load.policyEngine, load.githubClient, load.enforcement),
      output: { open: openOutputFolder },
      upload: createUploader(loadClient),
      bundle: bundlePort(load.bundleMaker),
      replayStore: replayStorePort(load.replayStores, environment, load.githubClient),
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
          timesTold += 1;
        },
      },
      log: createTerminalLog(writeError, environment('RUNNER_DEBUG') === '1'),
      interruption: watchInterruptions(process, null),
      uploadsByDefault: false,
    },
    job,
  );
  // A verdict that could not be told is a block; whoever asked must not be left with a bare status.
  if (timesTold === 0)
    writeError('fail-closed-gate: The decision could not be told; the records in the output folder say what it is.\n');
  return status;
}

async function probe(request: Request, process: NodeJS.Process, load: LoadModules): Promise<ExitStatus> {
  const environment = environmentOf(process.env);
  const loadClient = async (): Promise<ArtifactClient> => (await load.artifactClient()).createArtifactClient(writeError);
  return await runProbes({
    request: () => request,
    environment,
    loadSuite: load.probes,
    loadEngine: load.policyEngine,
    loadGithub: load.githubClient,
    loadClient,
    interruption: watchInterruptions(process, null),
    tell: (answer, { renderProbeJson, renderProbeSummary, renderProbeTable }) => {
      writeOut(request.json ? renderProbeJson(answer) : renderProbeTable(answer, { colour: hasColours(environment) }));
      const path = environment('GITHUB_STEP_SUMMARY');
      if (path !== null && path !== '') appendSummary(path, (room) => renderProbeSummary(answer, room), null);
    },
    fail: (message) => {
      writeError(`fail-closed-gate: ${terminalText(message)}\n`);
    },
  });
}

function terminalRenderer(colour: boolean): typeof renderJson {
  return (outcome, delivery) => renderTerminal(outcome, delivery, { colour });
}
