import type { ExitStatus } from '../base/decision.js';
import { environmentOf } from '../capture/environment.js';
import { readInputs } from '../capture/inputs.js';
import { createActionReporter } from '../report/action-reporter.js';
import { createActionLog } from '../report/log.js';
import { createUploader } from '../report/upload.js';
import { openOutputFolder } from '../report/write.js';
import { writeAll } from '../report/write-all.js';
import { run } from '../run.js';
import { capturePort, type LoadArtifactModule } from './capture-port.js';
import { watchInterruptions } from './interruption.js';

const OUT = 1;

/** The modules that the Action loads only when it uses them. */
export interface LoadModules {
  readonly artifactClient: LoadArtifactModule;
  readonly actionsCore: () => Promise<typeof import('../actions-core.js')>;
}

/** Runs the Action in a process; gives its exit status (DESIGN §5). */
export async function runAction(process: NodeJS.Process, load: LoadModules): Promise<ExitStatus> {
  const interruption = watchInterruptions(process);
  const environment = environmentOf(process.env);
  const loadClient = async (): ReturnType<typeof clientOf> => await clientOf(load.artifactClient);
  return await run({
    capture: capturePort(() => readInputs(process.env), environment, loadClient),
    output: { open: openOutputFolder },
    upload: createUploader(loadClient),
    report: createActionReporter(load.actionsCore, environment),
    log: createActionLog((line) => {
      writeAll(OUT, line);
    }, environment('RUNNER_DEBUG') === '1'),
    interruption,
    uploadsByDefault: true,
  });
}
