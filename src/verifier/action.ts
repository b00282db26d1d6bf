import type { ExitStatus } from '../base/decision.js';
import type { VerificationReport } from '../base/verification.js';
import type { Environment } from '../capture/environment.js';
import type { ActionRequest } from '../capture/inputs.js';
import { concludeVerify } from '../entry/conclude-verify.js';
import type { ActionsCore } from '../report/action-reporter.js';
import { appendSummary } from '../report/summary.js';
import { renderVerificationSummary } from '../report/render-verify-summary.js';
import { renderVerification } from '../report/terminal-verify.js';
import type { runVerify } from './command.js';

/** What the command `verify` of the Action is made of. */
export interface VerifyAction {
  readonly request: ActionRequest;
  readonly environment: Environment;
  readonly loadCore: () => Promise<ActionsCore>;
  /** Writes lines of foreign text to the log, so that no runner takes one for a command. */
  readonly log: (text: string) => void;
  readonly verify: typeof runVerify;
}

/**
 * Verifies what lies at the input `receipts`: bundles, archives, workspaces, or a folder of them; without it the workspace. Step outputs
 * never say `allowed`, because nothing is decided about a job. Gives the exit status.
 */
export async function verifyAction({ request, environment, loadCore, log, verify }: VerifyAction): Promise<ExitStatus> {
  const { settings, findings } = request;
  if (findings.length > 0) {
    const messages = findings.map(({ message }) => message).join('\n');
    log(messages);
    await concludeVerify(
      messages,
      findings.map(({ code }) => code),
      environment,
      loadCore,
    );
    return 3;
  }
  let problem = '';
  const status = await verify({
    paths: [settings.receipts ?? '.'],
    expectations: { sha256: settings.expectedReceiptSha256, keys: null },
    compliance: null,
    showProgress: null,
    tell: async (report) => {
      log(renderVerification(report, { colour: false }));
      const path = environment('GITHUB_STEP_SUMMARY');
      if (settings.summary && path !== null && path !== '') {
        appendSummary(path, (room) => renderVerificationSummary(report, room), null);
      }
      await concludeVerify(report.exit_status === 0 ? null : messageOf(report), reasonsOf(report), environment, loadCore);
    },
    fail: (message) => {
      problem = message;
    },
  });
  if (problem !== '') {
    log(problem);
    await concludeVerify(problem, ['internal_error'], environment, loadCore);
  }
  return status;
}

/** The names of the checks that failed, each once. */
function reasonsOf({ results }: VerificationReport): readonly string[] {
  const names = results.flatMap((result) =>
    result.kind === 'unusable'
      ? ['unusable']
      : result.checks.filter(({ outcome }) => outcome === 'fail').map(({ name }) => name),
  );
  return [...new Set(names)];
}

function messageOf({ summary }: VerificationReport): string {
  const bad = summary.not_proved + summary.unusable;
  if (summary.targets === 0) return 'There is nothing to verify: no bundle, no archive and no workspace with records.';
  return `${String(bad)} of ${String(summary.targets)} are not proved; the log says which checks failed.`;
}
