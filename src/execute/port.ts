import { randomBytes } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { SCRIPT_SHELL, type GuardedCommand } from '../base/command.js';
import type { RuntimeContext } from '../base/context.js';
import type {
  CommandOutcome,
  CommandPlan,
  DeclaredOutput,
  Isolation,
  IsolationLimits,
  IsolationReport,
  RunningEntry,
} from '../base/execution.js';
import { OUTPUT_PATHS } from '../base/outcome.js';
import type { RunRules } from '../base/policy.js';
import { missingProgram } from './command/missing-program.js';
import { runDirect } from './command/run-direct.js';
import { writeScript, type WrittenScript } from './command/script.js';
import { withoutWorkflowCommands } from './command/workflow-commands.js';
import { prepareIsolation } from './isolation/prepare.js';
import { findProgram, TRUSTED_FOLDERS } from './isolation/programs.js';
import { ordinaryUser } from './isolation/user.js';
import { digestOutputs } from './outputs/digest-outputs.js';
import { makeOutputs } from './outputs/make-outputs.js';

/** One guarded run. Folders are absolute and real. */
interface GuardedRequest {
  readonly command: GuardedCommand;
  readonly places: { readonly workspace: string; readonly workingDirectory: string; readonly outputDirectory: string };
  readonly rules: RunRules;
  readonly context: RuntimeContext;
}

/** Folders with records of the gate, below the output directory. */
const RECORD_FOLDERS = [...new Set(OUTPUT_PATHS.map((path) => dirname(path)))];

/** What the runner gives to actions only, and not to the steps that a workflow writes itself. */
const ACTION_VARIABLES = /^(INPUT_.*|ACTIONS_RUNTIME_TOKEN|ACTIONS_RUNTIME_URL|ACTIONS_RESULTS_URL|ACTIONS_CACHE_URL)$/i;

/** What a shell reads before a script, or takes for its options and functions: another script than the approved one would run. */
const SHELL_VARIABLES = /^(BASH_ENV|SHELLOPTS|BASHOPTS|BASH_FUNC_.*)$/;

type Prepared =
  { readonly ok: true; readonly report: IsolationReport } | { readonly ok: false; readonly reasons: readonly string[] };

/** Starts one command, once. The isolation stands from when it was probed until the command has ended in it. */
export class Execution {
  readonly #running: RunningEntry;
  #script: WrittenScript | null = null;
  #isolation: Isolation | null = null;

  constructor(running: RunningEntry) {
    this.#running = running;
  }

  readonly now = (): number => Date.now();

  /** Finds what isolates a command here, and sees from inside that it does; the command waits. */
  readonly prepare = async (request: GuardedRequest): Promise<Prepared> => {
    const { places, rules } = request;
    const owner = ordinaryUser(places.workspace);
    const outputs = makeOutputs(places.workspace, rules.outputs, owner.isOther ? owner : null);
    const limits: IsolationLimits = { ...rules, outputs };
    // Not the whole folder that they lie in: by default that is the workspace.
    const records = RECORD_FOLDERS.map((path) => join(places.outputDirectory, path));
    // A runner reads two streams in no order: a command on the second could come before the line on the first that has none obeyed.
    const { variables: environment } = this.#running;
    const isOneStream = this.#isReadByRunner;
    const prepared = await prepareIsolation(this.#plan(request, true), limits, { environment, records, isOneStream });
    if (!prepared.ok) return prepared;
    this.#isolation = prepared.isolation;
    return { ok: true, report: prepared.isolation.report };
  };

  /** Why the command could not be started, as far as that can be seen without starting it. */
  readonly refusal = ({ command, places }: GuardedRequest, wanted: IsolationReport | null): string | null => {
    if (wanted !== null) return this.#isolation?.refusal ?? null;
    const program = command.script === null ? (command.argv[0] ?? '') : shellOfSystem();
    return missingProgram(program, places.workingDirectory, this.#running.variables['PATH']);
  };

  /** Runs the command, in the isolation that stands where one is asked for, and waits for it. */
  readonly start = async (request: GuardedRequest, wanted: IsolationReport | null): Promise<CommandOutcome> => {
    try {
      if (wanted === null) {
        const { variables, isAction } = this.#running;
        const isKept = (name: string): boolean =>
          (isAction && ACTION_VARIABLES.test(name)) || (request.command.script !== null && SHELL_VARIABLES.test(name));
        const withheld = Object.keys(variables).filter(isKept);
        return await runDirect(this.#plan(request, false), variables, withheld);
      }
      const isolation = this.#isolation;
      if (isolation === null) throw new Error('no isolation stands ready');
      if (!this.#isReadByRunner) return await isolation.start();
      // What a runner would do because of a line that is printed is done outside of the isolation.
      return await withoutWorkflowCommands(randomBytes(16).toString('hex'), isolation.start);
    } finally {
      this.#script?.remove();
    }
  };

  /** Takes down what stands where the command is not started. */
  readonly abandon = async (): Promise<void> => {
    this.#script?.remove();
    await this.#isolation?.abandon();
  };

  readonly outputs = async ({ places, rules }: GuardedRequest): Promise<readonly DeclaredOutput[]> =>
    await Promise.resolve(digestOutputs(places.workspace, rules.outputs));

  /** Whether a runner obeys lines that are printed. */
  get #isReadByRunner(): boolean {
    return this.#running.isAction;
  }

  #plan({ command, places }: GuardedRequest, isIsolated: boolean): CommandPlan {
    const { workspace, workingDirectory } = places;
    if (command.script === null) return { argv: command.argv, workingDirectory, workspace, script: null };
    const runsAsOther = isIsolated && ordinaryUser(workspace).isOther;
    this.#script ??= writeScript(command.script, realpathSync(this.#running.temporaryFolder ?? tmpdir()), runsAsOther);
    const { path } = this.#script;
    return { argv: [shellOfSystem(), ...command.argv.slice(1), path], workingDirectory, workspace, script: path };
  }
}

/** What stands in the PATH of a job before the system's own shell would run in its place. */
function shellOfSystem(): string {
  return process.platform === 'win32' ? SCRIPT_SHELL[0] : (findProgram(SCRIPT_SHELL[0], TRUSTED_FOLDERS) ?? '/bin/bash');
}

/** The execution port of a process. */
export function executionPort(running: RunningEntry): Execution {
  return new Execution(running);
}
