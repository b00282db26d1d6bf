import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { ExitStatus } from '../base/decision.js';
import { asDigest, hashNatively, type Digest } from '../base/digest.js';
import { errorText, printable } from '../base/printable.js';
import type { VerificationReport } from '../base/verification.js';
import { renderVerificationProgress } from '../report/terminal-verify.js';
import { lateModules, verifyAll } from '../verify-suite.js';

/** What the caller knows of the receipts from elsewhere. */
export interface Expectations {
  readonly sha256: Digest | null;
  readonly keys: ReadonlySet<Digest> | null;
}

/** What `verify` of either entry is made of. */
export interface VerifyCommand {
  readonly paths: readonly string[];
  readonly expectations: Expectations;
  /** Folder for a compliance report; null for none. */
  readonly compliance: string | null;
  /** Shows how far it has come, in place of what was shown before; null where nobody looks on. */
  readonly showProgress: ((line: string) => void) | null;
  /** Tells the answer where it belongs; may throw anything. */
  readonly tell: (report: VerificationReport) => void | Promise<void>;
  /** Says why there is no answer. */
  readonly fail: (message: string) => void;
}

/**
 * Verifies in a process; gives its exit status: 0 only where everything is proved, 1 where a check failed, 2 where something could not be
 * judged or there was nothing to judge, 3 where verifying itself failed.
 */
export async function runVerify(command: VerifyCommand): Promise<ExitStatus> {
  const { paths, expectations, compliance, showProgress, tell, fail } = command;
  hashNatively();
  try {
    let shown = 0;
    const report = await verifyAll({
      paths,
      expectedSha256: expectations.sha256,
      expectedKeys: expectations.keys,
      now: Date.now(),
      everyCheck: compliance !== null,
      worker: threadScript(),
      late: lateModules,
      progress:
        showProgress === null
          ? null
          : (done, total, bad) => {
              const now = Date.now();
              if (done < total && now - shown < REDRAW_MS) return;
              shown = now;
              showProgress(renderVerificationProgress(done, total, bad));
            },
    });
    if (compliance !== null) (await lateModules.compliance())(compliance, report.results, Date.now());
    await tell(report);
    return report.exit_status;
  } catch (thrown) {
    fail(`Verifying failed: ${errorText(thrown)}`);
    return 3;
  }
}

const REDRAW_MS = 100;

/** The script of the threads lies beside the program that was started; where it does not, everything is judged in one thread. */
function threadScript(): string | null {
  try {
    const script = join(dirname(realpathSync.native(process.argv[1] ?? '')), 'verify-worker.js');
    return existsSync(script) ? script : null;
  } catch {
    return null;
  }
}

/** Reads the options `expect-sha256` and `expect-key`; `problem` where one is not what it takes. */
export function readExpectations(
  options: ReadonlyMap<string, string>,
): { readonly expectations: Expectations } | { readonly problem: string } {
  const sha256 = options.get('expect-sha256') ?? null;
  const keys = options.get('expect-key')?.split(',') ?? null;
  for (const [name, text] of [['expect-sha256', sha256], ...(keys ?? []).map((key) => ['expect-key', key] as const)] as const) {
    if (text !== null && asDigest(text) === null) {
      return {
        problem: `--${name} takes a sha256 in 64 lower-case hexadecimal digits, and got ${printable(text === '' ? 'nothing' : text)}.`,
      };
    }
  }
  return {
    expectations: {
      sha256: asDigest(sha256),
      keys: keys === null ? null : new Set(keys.flatMap((key) => asDigest(key) ?? [])),
    },
  };
}
