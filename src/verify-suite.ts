/** `verify` as a bundle of its own, which only this command and its threads load. */

import type { LoadZipReader } from './verify-suite/judge.js';

export { verifyAll, type VerifyRequest } from './verify-suite/command.js';
export { writeCompliance } from './verify-suite/compliance.js';
export { serveThread } from './verify-suite/serve.js';
export { renderVerificationSummary } from './report/render-verify-summary.js';
export { renderVerificationJson } from './report/render-verify-json.js';
export { renderVerification, renderVerificationProgress } from './report/terminal-verify.js';

// Used for archives only.
export const loadZipReader: LoadZipReader = async () => await import(/* webpackIgnore: true */ './zip-reader.js');
