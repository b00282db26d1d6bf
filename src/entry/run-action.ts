import { relative, sep } from 'node:path';

import type { ArtifactClient } from '../base/artifact-client.js';
import { environmentOf } from '../capture/environment.js';
import type { LoadGithubClient } from '../capture/github-access.js';
import { readInputs } from '../capture/inputs.js';
import { errorText } from '../base/printable.js';
import type { Places } from '../ports.js';
import { createActionReporter, type ActionsCore } from '../report/action-reporter.js';
import { logLine } from '../report/escape.js';
import { createActionLog } from '../report/log.js';
import { appendSummary } from '../report/summary.js';
import { createUploader } from '../report/upload.js';
import { openOutputFolder } from '../report/write.js';
import { writeAll } from '../report/write-all.js';
import { run } from '../run.js';
import { bundlePort, type LoadBundleMaker } from './bundle-port.js';
import {
  capturePort,
  type LoadArtifactModule,
  type LoadEnforcement,
  type LoadPolicyEngine,
  type LoadVerifier,
} from './capture-port.js';
import { watchInterruptions } from './interruption.js';
import { concludeProbe } from './conclude-probe.js';
import { concludeVerify } from './conclude-verify.js';
import { jobOf, type LoadJobs } from './job-of.js';
import { replayStorePort, type LoadReplayStores } from './replay-store-port.js';
import { runProbes, type LoadProbeSuite } from './probe-command.js';

const OUT = 1;

/** The modules that the Action loads only when it uses them. */
export interface LoadModules {
  readonly artifactClient: LoadArtifactModule;
  readonly githubClient: LoadGithubClient;
  readonly policyEngine: LoadPolicyEngine;
  readonly bundleMaker: LoadBundleMaker;
  readonly execution: LoadJobs['execution'];
  readonly replayStores: LoadReplayStores;
  readonly enforcement: LoadEnforcement;
  readonly probes: LoadProbeSuite;
  readonly verifier: LoadVerifier;
  readonly verifierParts: () => Promise<typeof import('../verifier-parts.js')>;
  readonly actionsCore: () => Promise<ActionsCore>;
}

/** Runs the Action in a process; gives its exit status (DESIGN §5). */
export async function runAction(process: NodeJS.Process, load: LoadModules): Promise<number> {
  const interruption = watchInterruptions(process, process.stdout);
  const environment = environmentOf(process.env);
  const loadClient = async (): Promise<ArtifactClient> => (await load.artifactClient()).createArtifactClient(null);
  const write = (text: string): void => {
    writeAll(OUT, text);
  };
  const request = readInputs(process.env);
  const capture = capturePort(() => request, environment, loadClient, load.policyEngine, load.githubClient, load.enforcement);
  if (request.command === 'probe') {
    return await runProbes({
      request: () => request,
      environment,
      loadSuite: load.probes,
      loadEngine: load.policyEngine,
      loadGithub: load.githubClient,
      loadClient,
      interruption,
      tell: async (answer, { renderProbeSummary, renderProbeTable }) => {
        write(asLogLines(renderProbeTable(answer, { colour: false })));
        const path = environment('GITHUB_STEP_SUMMARY');
        if (path !== null && path !== '') appendSummary(path, (room) => renderProbeSummary(answer, room), null);
        await concludeProbe(answer, load.actionsCore, environment('GITHUB_OUTPUT'));
      },
      fail: (message) => {
        write(`${logLine(message)}\n`);
      },
    });
  }
  if (request.command === 'verify') {
    const log = (text: string): void => {
      write(asLogLines(text));
    };
    try {
      const [{ verifyAction }, { runVerify: verify }] = [await load.verifierParts(), await load.verifier()];
      return await verifyAction({ request, environment, loadCore: load.actionsCore, log, verify });
    } catch (thrown) {
      // A part of the program that is not there, say: told in the way in which the rest is told.
      const message = `Verifying failed: ${errorText(thrown)}`;
      log(message);
      await concludeVerify(message, ['internal_error'], environment, load.actionsCore);
      return 3;
    }
  }
  let places: Places | null = null;
  const { job, problem } = await jobOf(request.command, request.settings, {
    enforcement: load.enforcement,
    execution: load.execution,
    running: { variables: process.env, isAction: true, temporaryFolder: environment('RUNNER_TEMP') },
  });
  const asked = problem === null ? request : { ...request, findings: [...request.findings, problem] };
  return await run(
    {
      capture: {
        ...capture,
        request: () => asked,
        places: (settings) => {
          places = capture.places(settings);
          return places;
        },
      },
      output: { open: openOutputFolder },
      upload: createUploader(loadClient),
      bundle: bundlePort(load.bundleMaker),
      replayStore: replayStorePort(load.replayStores, environment, load.githubClient),
      report: createActionReporter(load.actionsCore, {
        summaryPath: environment('GITHUB_STEP_SUMMARY'),
        outputPath: environment('GITHUB_OUTPUT'),
        pathPrefix: () => wayBelow(places),
        write,
      }),
      log: createActionLog(write, environment('RUNNER_DEBUG') === '1'),
      interruption,
      uploadsByDefault: true,
    },
    job,
  );
}

/** Lines that no runner takes for commands. */
function asLogLines(text: string): string {
  return `${text
    .trimEnd()
    .split('\n')
    .map((line) => logLine(line))
    .join('\n')}\n`;
}

/** The way from the workspace to the working directory, as annotations need it: with `/`, and at its end too. */
function wayBelow(places: Places | null): string {
  const way = places === null ? '' : relative(places.workspace, places.workingDirectory);
  return way === '' ? '' : `${way.split(sep).join('/')}/`;
}
