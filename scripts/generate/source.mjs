import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import ts from 'typescript';

/**
 * Strips the types from src/ and gives a function that imports one of its modules, by its path without ending. Nothing is
 * checked here, so that documents can be made while the code does not compile yet.
 */
export function loadSource(root) {
  // Inside the repository, where imports of packages are resolved.
  const folder = join(root, 'build', 'generate');
  rmSync(folder, { recursive: true, force: true });
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 };
  for (const path of readdirSync(join(root, 'src'), { recursive: true })) {
    if (!path.endsWith('.ts')) continue;
    const target = join(folder, path.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    const source = readFileSync(join(root, 'src', path), 'utf8');
    writeFileSync(target, ts.transpileModule(source, { compilerOptions }).outputText);
  }
  return (path) => import(pathToFileURL(join(folder, `${path}.js`)).href);
}
