import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { createInstrumenter } from 'istanbul-lib-instrument';

/**
 * Copies what the compiler made of src/ and __tests__/ to build/instrumented, and puts counters into all hand-written modules of
 * src/. Gives the counters at zero, so that a module which nothing loads counts as not covered.
 */
export function instrument(root) {
  const target = join(root, 'build', 'instrumented');
  rmSync(target, { recursive: true, force: true });
  const instrumenter = createInstrumenter({ esModules: true, compact: false, produceSourceMap: false });
  const counters = {};
  for (const path of compiledFiles(root)) {
    const file = join(root, 'build', path);
    let code = readFileSync(file, 'utf8');
    if (path.startsWith('src/') && !path.startsWith('src/base/generated/')) {
      code = instrumenter.instrumentSync(code, file, JSON.parse(readFileSync(`${file}.map`, 'utf8')));
      counters[file] = instrumenter.lastFileCoverage();
    }
    const copy = join(target, path);
    mkdirSync(dirname(copy), { recursive: true });
    writeFileSync(copy, code);
  }
  return counters;
}

/** Only what a source stands for today: the folder may hold what an older compilation left. */
function compiledFiles(root) {
  return ['src', '__tests__'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
      .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
      .map((path) => path.replace(/\.ts$/, '.js')),
  );
}
