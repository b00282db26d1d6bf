import { closeSync, constants, fstatSync, ftruncateSync, openSync, readSync } from 'node:fs';
import { EOL } from 'node:os';

/** Sets one step output: `core.setOutput`, which appends to the file that GITHUB_OUTPUT names. */
export type SetOutput = (name: string, value: string) => void;

/** Sets all outputs. Throws Error when one of them did not arrive; the others are set all the same. */
export type WriteOutputs = (outputs: ReadonlyMap<string, string>, setOutput: SetOutput) => void;

/**
 * Writes step outputs to the file at `path` and reads each of them back. Called again, it first takes back what it wrote before:
 * an `allowed` that no longer holds must not be what stays when the disk is full.
 */
export function createOutputWriter(path: string): WriteOutputs {
  let start: number | null = null;
  return (outputs, setOutput) => {
    // Not blocking, and no link followed: the toolkit itself would wait on a FIFO.
    const descriptor = openSync(path, constants.O_RDWR | constants.O_NONBLOCK | constants.O_NOFOLLOW);
    try {
      if (!fstatSync(descriptor).isFile()) throw new Error('the file of the step outputs is not a regular file');
      start ??= sizeOf(descriptor);
      if (sizeOf(descriptor) > start) ftruncateSync(descriptor, start);
      writeEach(descriptor, outputs, setOutput);
    } finally {
      closeSync(descriptor);
    }
  };
}

function writeEach(descriptor: number, outputs: ReadonlyMap<string, string>, setOutput: SetOutput): void {
  const problems: unknown[] = [];
  for (const [name, value] of outputs) {
    // What comes last rests on what came before it.
    if (problems.length > 0 && name === 'allowed' && value === 'true') continue;
    const before = sizeOf(descriptor);
    try {
      setOutput(name, value);
      if (!arrived(descriptor, before, name, value)) throw new Error(`the step output ${name} did not arrive in its file`);
    } catch (error) {
      problems.push(error);
      // Half an output would swallow the ones that follow it.
      ftruncateSync(descriptor, before);
    }
  }
  if (problems.length > 0) throw problems[0];
}

/** Whether the file now goes on with exactly this output, in the runner's form: name and delimiter, value, delimiter. */
function arrived(descriptor: number, before: number, name: string, value: string): boolean {
  const bytes = new Uint8Array(sizeOf(descriptor) - before);
  const length = readSync(descriptor, bytes, 0, bytes.length, before);
  const text = Buffer.from(bytes.subarray(0, length)).toString('utf8');
  const delimiter = text.slice(`${name}<<`.length, text.indexOf(EOL));
  if (delimiter === '' || value.includes(delimiter)) return false;
  return text === `${name}<<${delimiter}${EOL}${value.toWellFormed()}${EOL}${delimiter}${EOL}`;
}

function sizeOf(descriptor: number): number {
  return fstatSync(descriptor).size;
}
