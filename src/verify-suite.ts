/** Everything that `verify` does with files, archives and threads. */

import type { LateModules } from './verify-suite/judge.js';

export { verifyAll } from './verify-suite/command.js';
export { serveThread } from './verify-suite/serve.js';

/** Each once: they are large. */
export const lateModules: LateModules = {
  zipReader: async () => await import(/* webpackIgnore: true */ './zip-reader.js'),
  compliance: async () => (await import(/* webpackIgnore: true */ './verifier-parts.js')).writeCompliance,
  parts: async () => (await import(/* webpackIgnore: true */ './verifier-parts.js')).auditorParts,
};
