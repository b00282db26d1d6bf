/** The programs of examples/verify, as an auditor starts them. */

import { spawn } from 'node:child_process';

/** What one of them says, and how it ends. Its last line is the verdict. */
export interface SecondVerdict {
  readonly status: number | null;
  readonly verdict: string;
}

/** Judges a folder with verify.py. Throws where that writes to standard error: it has a line for everything. */
export async function runPython(folder: string): Promise<SecondVerdict> {
  return await judge('python3', ['examples/verify/verify.py', folder]);
}

/** Judges a bundle with verify.sh, which needs jq. */
export async function runShell(folder: string): Promise<SecondVerdict> {
  return await judge('sh', ['examples/verify/verify.sh', folder]);
}

async function judge(program: string, args: readonly string[]): Promise<SecondVerdict> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (stderr.length > 0) throw new Error(`${program}: ${Buffer.concat(stderr).toString('utf8')}`);
  const last = Buffer.concat(stdout).toString('utf8').trimEnd().split(/\r?\n/).at(-1) ?? '';
  return { status, verdict: /^(?:verdict: )?(hashes|not proved|unusable)\b/.exec(last)?.[1] ?? last };
}
