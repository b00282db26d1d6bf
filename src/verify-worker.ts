/** The script of the threads that `verify` judges in. */

import { parentPort, workerData, type MessagePort } from 'node:worker_threads';

import type { ThreadOrders } from './verify-suite/threads.js';

async function serve(port: MessagePort): Promise<void> {
  const { lateModules, serveThread } = await import(/* webpackIgnore: true */ './verifier.js');
  serveThread(port, workerData as ThreadOrders, lateModules);
}

if (parentPort !== null) void serve(parentPort);
