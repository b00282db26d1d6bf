import { readlinkSync } from 'node:fs';
import { homedir } from 'node:os';

import {
  ISOLATION_ASPECTS,
  notStarted,
  type CommandPlan,
  type Isolation,
  type IsolationLimits,
  type PreparedIsolation,
} from '../../base/execution.js';
import { errorText, printable } from '../../base/printable.js';
import { MISSING_PROGRAM } from '../command/missing-program.js';
import { refuseCommand } from '../command/refuse-command.js';
import type { Variables } from '../command/run-direct.js';
import { bubblewrap } from './bubblewrap.js';
import { isolatedEnvironment, isolatedPath } from './environment.js';
import { findCommand } from './find-command.js';
import { findHidden } from './hidden.js';
import { judgeSighting, type Promised } from './judge.js';
import { layoutOf } from './layout.js';
import type { MakeCommand, MechanismCommand } from './mechanism.js';
import { probeArguments } from './probe-arguments.js';
import { TRUSTED_FOLDERS } from './programs.js';
import { refusePlan } from './refuse-plan.js';
import { runIsolated } from './run-isolated.js';
import { openSandbox, type Sandbox } from './sandbox.js';
import { setpriv } from './setpriv.js';
import { readSighting } from './sighting.js';
import { ordinaryUser } from './user.js';

/** What an isolation is made in. */
export interface Surroundings {
  readonly environment: Variables;
  /** Further folders with records of the gate, absolute and real: no output folder lies among them. */
  readonly records: readonly string[];
  /** Where the programs of a mechanism are looked for; built-in the folders of the system. */
  readonly trusted?: readonly string[];
  /** Whether standard error of the command goes where its standard output goes, so that both keep their order; built-in not. */
  readonly isOneStream?: boolean;
}

/** In the order in which they are tried. */
const MECHANISMS: readonly MakeCommand[] = [bubblewrap, setpriv];
const NAMESPACES = ['net', 'pid', 'ipc', 'uts', 'mnt'] as const;

/**
 * Finds a mechanism, builds the isolation with it, and has a probe confirm every aspect of that from inside. The command then waits in
 * this very isolation. What cannot be had is a reason, and never a weaker isolation. Does not throw.
 */
export async function prepareIsolation(
  plan: CommandPlan,
  limits: IsolationLimits,
  surroundings: Surroundings,
): Promise<PreparedIsolation> {
  try {
    return await prepare(plan, limits, surroundings);
  } catch (error) {
    return { ok: false, reasons: [`The isolation could not be prepared: ${errorText(error)}.`] };
  }
}

async function prepare(plan: CommandPlan, limits: IsolationLimits, surroundings: Surroundings): Promise<PreparedIsolation> {
  if (process.platform !== 'linux') {
    return { ok: false, reasons: [`There is no mechanism for isolation on ${process.platform}.`] };
  }
  const { environment, records, trusted = TRUSTED_FOLDERS, isOneStream = false } = surroundings;
  const command = refuseCommand(plan.argv);
  const refusals = command === null ? refusePlan(plan, limits, environment, records) : [command];
  if (refusals.length > 0) return { ok: false, reasons: refusals };
  const hidden = findHidden(plan.workspace);
  if (typeof hidden === 'string') return { ok: false, reasons: [hidden] };

  const layout = layoutOf(plan, limits, hidden);
  const [name = '', ...rest] = plan.argv;
  const program = findCommand(name, plan.workingDirectory, isolatedPath(environment['PATH'] ?? '', layout.system));
  const variables = isolatedEnvironment(environment, limits.passEnvironment, layout.system);
  const user = ordinaryUser(plan.workspace);
  const homes = [...new Set(['/root', '/home', homedir(), environment['HOME'] ?? ''])].filter((home) => home.length > 1);
  const outside = new Map(NAMESPACES.map((namespace) => [namespace, readlinkSync(`/proc/self/ns/${namespace}`)]));
  const everywhere: Omit<Promised, 'processLimit'> = { layout, limits, user, homes, outside };

  const reasons: string[] = [];
  for (const make of MECHANISMS) {
    const made = make({ layout, limits, user, trusted });
    if (typeof made === 'string') {
      reasons.push(made);
      continue;
    }
    const promised: Promised = { ...everywhere, processLimit: made.processLimit };
    const inside = probeArguments(made, promised, environment, variables, [program ?? '/bin/true', ...rest]);
    const sandbox = typeof inside === 'string' ? inside : await probed(made, inside, promised, isOneStream);
    if (typeof sandbox === 'string') {
      reasons.push(`${made.mechanism}: ${sandbox}.`);
      continue;
    }
    return { ok: true, isolation: isolationOf(made, sandbox, limits, program === null ? name : null) };
  }
  return { ok: false, reasons };
}

/** A sandbox in which everything that was promised holds, or a printable reason why there is none. */
async function probed(
  made: MechanismCommand,
  inside: readonly string[],
  promised: Promised,
  isOneStream: boolean,
): Promise<Sandbox | string> {
  const sandbox = await openSandbox(made, inside, isOneStream);
  if (typeof sandbox === 'string') return sandbox;
  const sighting = readSighting(sandbox.report);
  const { failed } = judgeSighting(sighting, promised);
  if (failed.length === 0 && sighting.lacks.length === 0) return sandbox;
  sandbox.kill();
  await sandbox.ended;
  if (failed.length > 0) return `the probe inside did not confirm ${failed.join(', ')}`;
  const lacks = sighting.lacks.map((access) => `${WORDS.get(access[0] ?? '') ?? 'use'} ${printable(access.slice(2))}`);
  return `user ${String(promised.user.uid)}, as whom the command would run, cannot ${lacks.join(', ')}`;
}

const WORDS: ReadonlyMap<string, string> = new Map([
  ['r', 'read'],
  ['w', 'write to'],
  ['x', 'run'],
]);

/** `missing`: the name of a command that does not exist. */
function isolationOf(
  { mechanism, tellsStatus }: MechanismCommand,
  sandbox: Sandbox,
  limits: IsolationLimits,
  missing: string | null,
): Isolation {
  let isUsed = false;
  const abandon = async (): Promise<void> => {
    if (isUsed) return;
    isUsed = true;
    sandbox.kill();
    await sandbox.ended;
  };
  return {
    // Every aspect: `probed` gives no sandbox that lacks one.
    report: { mechanism, verified: ISOLATION_ASPECTS },
    refusal: missing === null ? null : MISSING_PROGRAM,
    abandon,
    start: async () => {
      if (isUsed) return notStarted('The isolation has been used or taken down already.', false);
      if (missing !== null) {
        await abandon();
        return notStarted(`The command ${printable(missing, 100)} was not started: there is no such program inside.`, true);
      }
      isUsed = true;
      return await runIsolated(sandbox, limits, tellsStatus);
    },
  };
}
