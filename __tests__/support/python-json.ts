import { spawnSync } from 'node:child_process';

/** What Python's `json` makes of a document. */
export type PythonAnswer =
  | { readonly accepted: true; readonly canonical: string }
  | { readonly accepted: false; readonly reason: string; readonly utf8Offset: number | null };

/** Asks one Python process about many documents. Throws where there is no Python: nothing would be proved without it. */
export function askPython(documents: readonly Uint8Array[]): readonly PythonAnswer[] {
  const input = documents.map((document) => `${Buffer.from(document).toString('base64')}\n`).join('');
  const run = spawnSync('python3', ['__tests__/support/python_json.py'], {
    input,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (run.error !== undefined) throw new Error('these tests need python3 on the PATH', { cause: run.error });
  if (run.status !== 0) throw new Error(`python3 failed: ${run.stderr}`);
  const lines = run.stdout.split('\n').filter((line) => line !== '');
  if (lines.length !== documents.length) throw new Error('python3 did not answer every question');
  return lines.map(readAnswer);
}

function readAnswer(line: string): PythonAnswer {
  const parsed: unknown = JSON.parse(line);
  if (typeof parsed !== 'object' || parsed === null) throw new Error('python3 gave no object');
  const answer = new Map<string, unknown>(Object.entries(parsed));
  const text = answer.get('text');
  if (typeof text === 'string') return { accepted: true, canonical: Buffer.from(text, 'base64').toString('utf8') };
  const offset = answer.get('offset');
  return { accepted: false, reason: String(answer.get('refused')), utf8Offset: typeof offset === 'number' ? offset : null };
}
