import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

import { MAX_VERIFIER_THREADS } from '../base/limits.js';
import { errorText } from '../base/printable.js';
import type { VerificationResult } from '../base/verification.js';
import type { Auditor } from '../verify.js';
import type { FoundTarget } from './judge.js';

/** What every thread is told once. Sets and gates do not travel. */
export interface ThreadOrders {
  readonly now: number;
  readonly expectedSha256: Auditor['expectedSha256'];
  readonly expectedKeys: Auditor['expectedKeys'];
  /** Whether the results keep every check. */
  readonly everyCheck: boolean;
}

/** Targets that a thread is given at once. */
const BATCH = 32;
/** A thread that ends before its time takes one batch with it; after so many nobody is trusted with more. */
const MOST_LOST = 16;

/**
 * Judges targets in threads that run the script at `worker`; gives the results in the order of the targets. `told` is called with the
 * number of results so far and of those that are not proved. Throws where threads keep dying.
 */
export async function judgeInThreads(
  worker: string,
  targets: readonly FoundTarget[],
  orders: ThreadOrders,
  told: (done: number, bad: number) => void,
): Promise<readonly VerificationResult[]> {
  const results: VerificationResult[] = [];
  let next = 0;
  let done = 0;
  let bad = 0;
  let lost = 0;
  const take = (): number | null => {
    if (next >= targets.length) return null;
    next += BATCH;
    return next - BATCH;
  };
  const keep = (start: number, batch: readonly VerificationResult[]): void => {
    batch.forEach((result, index) => {
      results[start + index] = result;
      if (result.exit_status !== 0) bad += 1;
    });
    done += batch.length;
    told(done, bad);
  };
  const runThread = async (): Promise<void> => {
    for (let start = take(); start !== null; start = await serve(worker, targets, orders, start, take, keep)) {
      // Whatever killed the thread may be in the batch that it had: none of it is proved.
      lost += 1;
      if (lost > MOST_LOST) throw new Error('the threads that judge keep dying');
    }
  };
  const count = Math.min(MAX_VERIFIER_THREADS, availableParallelism(), Math.ceil(targets.length / BATCH));
  await Promise.all(Array.from({ length: count }, runThread));
  return results;
}

type Keep = (start: number, batch: readonly VerificationResult[]) => void;

/** One thread, from batch to batch. Gives null when all is done; where the thread died, the next batch to take, after noting the loss. */
async function serve(
  script: string,
  targets: readonly FoundTarget[],
  orders: ThreadOrders,
  first: number,
  take: () => number | null,
  keep: Keep,
): Promise<number | null> {
  const thread = new Worker(script, { workerData: orders, resourceLimits: { maxYoungGenerationSizeMb: 16 } });
  let start = first;
  const send = (): void => {
    thread.postMessage(targets.slice(start, start + BATCH));
  };
  try {
    return await new Promise<number | null>((resolve, reject) => {
      let isDead = false;
      const died = (thrown: unknown): void => {
        // An error is followed by the end.
        if (isDead) return;
        isDead = true;
        const problem = `judging it failed: the thread that had it died (${errorText(thrown)})`;
        keep(
          start,
          targets.slice(start, start + BATCH).map(({ path }) => ({ path, kind: 'unusable', problem, exit_status: 3 })),
        );
        resolve(take());
      };
      thread.once('error', died);
      thread.once('exit', (code) => {
        died(`it ended with ${String(code)}`);
      });
      thread.on('message', (batch: readonly VerificationResult[]) => {
        if (batch.length !== Math.min(BATCH, targets.length - start)) {
          reject(new Error('a thread gave another number of results than it was given targets'));
          return;
        }
        keep(start, batch);
        const following = take();
        if (following === null) {
          resolve(null);
          return;
        }
        start = following;
        send();
      });
      send();
    });
  } finally {
    thread.removeAllListeners();
    await thread.terminate();
  }
}
