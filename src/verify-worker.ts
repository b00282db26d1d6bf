/** The script of the threads that `verify` judges in. */

import { parentPort, workerData } from 'node:worker_threads';

import type { ThreadOrders } from './verify-suite/threads.js';

const port = parentPort;
if (port !== null) {
  void import(/* webpackIgnore: true */ './verify-suite.js').then(({ loadZipReader, serveThread }) => {
    serveThread(port, workerData as ThreadOrders, loadZipReader);
  });
}
