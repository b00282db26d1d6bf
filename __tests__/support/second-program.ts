/** The programs of examples/verify, as an auditor starts them. */

import { spawn, spawnSync } from 'node:child_process';

/** What one of them says, and how it ends. Its last line is the verdict. */
export interface SecondVerdict {
  readonly status: number | null;
  readonly verdict: string;
}

/** Judges a folder with verify.py. Throws where that writes to standard error: it has a line for everything. */
export async function runPython(folder: string): Promise<SecondVerdict> {
  return await judge('python3', ['examples/verify/verify.py', folder]);
}

/** Judges many folders with verify.py, started once. */
export function runPythonOnAll(folders: readonly string[]): readonly SecondVerdict[] {
  const args = ['__tests__/support/judge_all.py', 'examples/verify/verify.py'];
  const run = spawnSync('python3', args, { input: JSON.stringify(folders), encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (run.status !== 0) throw new Error(`python3: ${run.stderr}`);
  const answers = JSON.parse(run.stdout) as readonly { status: number; stdout: string; stderr: string }[];
  if (answers.length !== folders.length) throw new Error('python3 did not judge every folder');
  return answers.map(({ status, stdout, stderr }) => verdictOf(status, stdout, stderr));
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
  return verdictOf(status, Buffer.concat(stdout).toString('utf8'), Buffer.concat(stderr).toString('utf8'));
}

function verdictOf(status: number | null, stdout: string, stderr: string): SecondVerdict {
  if (stderr !== '') throw new Error(`the second program complains: ${stderr}`);
  const last = stdout.trimEnd().split(/\r?\n/).at(-1) ?? '';
  return { status, verdict: /^(?:verdict: )?(hashes|not proved|unusable)\b/.exec(last)?.[1] ?? last };
}
