#!/usr/bin/env node
import { runCommandLine } from './entry/command-line.js';
import { endProcess } from './entry/exit.js';

endProcess(process, await runCommandLine(process, async () => await import(/* webpackIgnore: true */ './artifact-client.js')));
