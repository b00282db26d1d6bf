/** `verify` as a bundle of its own, which only this command and its threads load. */

export { startVerifier } from './verifier/start.js';
export { runVerify } from './verifier/command.js';
export { verifyCommandLine } from './verifier/command-line.js';
export { lateModules, serveThread } from './verify-suite.js';
