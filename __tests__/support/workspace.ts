import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export const RESULT = 'docs/keys/stage355_revocation_enforcement_result.json';
export const STATUS = 'docs/keys/stage355_key_status_verification.json';
export const LEDGER = 'docs/keys/stage354_key_rotation_ledger.json';

/** A fresh folder that is removed again; its path is real. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'gate-test-')));
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}

/** Copies the evidence of an example into a folder. */
export function copyExample(name: string, folder: string): void {
  cpSync(resolve('examples', name, 'docs/keys'), join(folder, 'docs/keys'), { recursive: true });
}

/** Writes a file below a folder, folders included. */
export function put(folder: string, path: string, content: string | Uint8Array): void {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
}

export function readJson(folder: string, path: string): Record<string, unknown> {
  const value: unknown = JSON.parse(readFileSync(join(folder, path), 'utf8'));
  if (typeof value !== 'object' || value === null) throw new Error(`${path} holds no object`);
  return { ...value };
}

/** The folder with the files of the compatible systems, where this machine has it. */
export function upstreamSamples(): string | null {
  const folder = process.env['UPSTREAM_SAMPLES'];
  if (folder === undefined || folder === '') return null;
  // A misspelt folder must not leave the tests out in silence.
  if (!existsSync(folder)) throw new Error(`UPSTREAM_SAMPLES names no folder: ${folder}`);
  return resolve(folder);
}
