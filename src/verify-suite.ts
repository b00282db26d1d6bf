/** Everything that `verify` does with files, archives and threads. */

import type { LoadZipReader } from './verify-suite/judge.js';

export { verifyAll } from './verify-suite/command.js';
export { writeCompliance } from './verify-suite/compliance.js';
export { serveThread } from './verify-suite/serve.js';

// Used for archives only.
export const loadZipReader: LoadZipReader = async () => await import(/* webpackIgnore: true */ './zip-reader.js');
