/** The commands that decide nothing, as a bundle of its own: a run of the gate does not load it. */

export { runCommand } from './entry/run-command.js';
