import type { MessagePort } from 'node:worker_threads';

import { hashNatively } from '../base/digest.js';
import type { VerificationResult } from '../base/verification.js';
import { inBrief } from '../verify.js';
import { judge, type FoundTarget, type LateModules } from './judge.js';
import type { ThreadOrders } from './threads.js';

/** The other end of `judgeInThreads`: judges every batch that comes and sends back its results, in the same order. */
export function serveThread(port: MessagePort, orders: ThreadOrders, late: LateModules): void {
  hashNatively();
  const auditor = { ...orders, parts: null };
  const judgeAll = async (targets: readonly FoundTarget[]): Promise<void> => {
    const results: VerificationResult[] = [];
    for (const target of targets) {
      const result = await judge(target, auditor, late);
      results.push(orders.everyCheck ? result : inBrief(result));
    }
    port.postMessage(results);
  };
  port.on('message', (targets: readonly FoundTarget[]) => {
    void judgeAll(targets);
  });
}
