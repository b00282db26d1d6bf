/** One run of the gate by the compiled modules in the folder of the first argument, `with` or `without` an audit log. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [modules, mode] = process.argv.slice(2);
const load = async (path) => await import(pathToFileURL(join(modules, path)).href);

const { run } = await load('run.js');
const { capturePort } = await load('entry/capture-port.js');
const { watchInterruptions } = await load('entry/interruption.js');
const { environmentOf } = await load('capture/environment.js');
const { readFlags } = await load('capture/flags.js');
const { createTerminalLog } = await load('report/log.js');
const { openOutputFolder } = await load('report/write.js');

/** Takes every line and keeps none. */
const NOWHERE = {
  continuity: 'not-compared',
  head: null,
  problem: null,
  tornLine: null,
  now: () => Date.now(),
  append: () => undefined,
};

const request = readFlags([]);
const nothing = () => undefined;
process.exitCode = await run({
  capture: capturePort(() => request, environmentOf(process.env), nothing, nothing),
  output: {
    open: (places, requestId) => {
      const folder = openOutputFolder(places, requestId);
      if (mode === 'without') folder.openAuditLog = () => NOWHERE;
      return folder;
    },
  },
  upload: { upload: nothing },
  // Nobody asks for one here.
  bundle: { make: nothing, write: nothing },
  report: { summary: nothing, annotate: nothing, outputs: nothing, verdict: nothing },
  log: createTerminalLog(nothing, false),
  interruption: watchInterruptions(process, null),
  uploadsByDefault: false,
});
