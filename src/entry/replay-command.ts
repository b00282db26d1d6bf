import { GateError } from '../base/error.js';
import type { ReplayStoreKind } from '../base/replay-store.js';
import { DEFAULT_SETTINGS } from '../base/settings.js';
import { readContext } from '../capture/context.js';
import type { Environment } from '../capture/environment.js';
import { githubAccess, openGithub, type LoadGithubClient } from '../capture/github-access.js';
import { defaultNonceFolder } from '../execute/replay-store/folder.js';
import { pruneGithubStore } from '../execute/replay-store/prune-github.js';
import { pruneLocalStore } from '../execute/replay-store/prune-local.js';
import type { PruneReport } from '../execute/replay-store/prune.js';
import { jsonLine, terminalText } from '../report/escape.js';
import type { CommandResult } from './command-result.js';

/** What the command takes from outside. */
export interface ReplayWorld {
  readonly environment: Environment;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly random: (count: number) => Uint8Array;
  readonly loadGithub: LoadGithubClient;
}

const FAILED = 3;

/**
 * `replay prune [--store local|github] [--github-token TOKEN]`: deletes the claims of the replay store whose time is over, and tells which.
 * Status 3 where one could not be judged or deleted, or the store not be used.
 */
export async function replayCommand(
  operands: readonly string[],
  options: ReadonlyMap<string, string>,
  json: boolean,
  world: ReplayWorld,
): Promise<CommandResult> {
  const { environment } = world;
  const [operand = '', ...more] = operands;
  if (operand !== 'prune' || more.length > 0)
    return usageError(`replay takes the operand prune, and not ${operands.join(' ')}.`);
  const kind = options.get('store') ?? (environment('GITHUB_ACTIONS') === null ? 'local' : 'github');
  if (kind !== 'local' && kind !== 'github') return usageError(`--store takes local or github, and not ${kind}.`);
  try {
    const report = await prune(kind, options.get('github-token') ?? null, world);
    return describe(kind, report, json);
  } catch (thrown) {
    if (!(thrown instanceof GateError)) throw thrown;
    const { code, message } = thrown;
    const text = json ? `${jsonLine({ ok: false, store: kind, code, message })}\n` : '';
    return { text, errorText: line(message), status: FAILED };
  }
}

async function prune(kind: ReplayStoreKind, githubToken: string | null, world: ReplayWorld): Promise<PruneReport> {
  const { environment, now, random, loadGithub } = world;
  if (kind === 'local') return pruneLocalStore(defaultNonceFolder(environment), now);
  const access = githubAccess({
    settings: { ...DEFAULT_SETTINGS, githubToken },
    context: readContext(environment, now),
    environment,
  });
  if (!access.ok) throw new GateError('replay_store_unavailable', `GitHub's API was ${access.why}.`);
  const open = () => openGithub(access, loadGithub);
  // The process ends by the signals themselves: what was deleted is deleted, and the next call goes on.
  return await pruneGithubStore({ repository: access.repository, open, random, now }, new AbortController().signal);
}

function describe(store: ReplayStoreKind, report: PruneReport, json: boolean): CommandResult {
  const { deleted, kept, problems, left } = report;
  const ok = problems.length === 0;
  const errorText = problems.map(({ message }) => line(message)).join('');
  const status = ok ? 0 : FAILED;
  if (json) return { text: `${jsonLine({ ok, store, deleted, kept, left, problems })}\n`, errorText, status };
  const rows = deleted.map(({ key, identity, action, until }) =>
    terminalText(`deleted ${key}: ${identity}, ${action}, until ${until}`),
  );
  const rest = left === 0 ? '' : `, ${String(left)} not looked at: run it again`;
  const sum = `${String(deleted.length)} deleted, ${String(kept)} kept, ${String(problems.length)} with a problem${rest}`;
  return { text: [...rows, sum].map((row) => `${row}\n`).join(''), errorText, status };
}

function usageError(message: string): CommandResult {
  return { text: '', errorText: `fail-closed-gate: ${terminalText(message)} See fail-closed-gate --help.\n`, status: FAILED };
}

function line(message: string): string {
  return `fail-closed-gate: ${terminalText(message)}\n`;
}
