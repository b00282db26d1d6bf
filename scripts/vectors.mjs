/**
 * Makes __tests__/vectors anew: `npx tsc -p . && node scripts/vectors.mjs [DIST]`. Good bundles come from the built program in the environment of a
 * runner; damaged ones are those, changed by the functions of vectors/damage.mjs. Ids, times and keys are new every time.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { DAMAGE } from './vectors/damage.mjs';
import { goodBundles } from './vectors/good.mjs';
import { guardedBundles } from './vectors/guarded.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const VECTORS = join(ROOT, '__tests__', 'vectors');

const folder = mkdtempSync(join(tmpdir(), 'fail-closed-gate-'));
try {
  await make(resolve(process.argv[2] ?? join(ROOT, 'dist')));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function make(dist) {
  const good = new Map([...goodBundles({ dist, root: ROOT, folder }), ...(await guardedBundles(folder))]);
  for (const [name] of [...good, ...DAMAGE]) rmSync(join(VECTORS, name), { recursive: true, force: true });
  for (const [name, { files, ...expected }] of good) write(name, files, { from: null, removed: [], ...expected });
  for (const [name, { from, change, ...expected }] of DAMAGE) {
    const before = good.get(from)?.files;
    if (before === undefined) throw new Error(`${name} is made from ${from}, which there is not.`);
    const after = new Map(before);
    change(after, (other) => good.get(other)?.files ?? new Map());
    const changed = new Map([...after].filter(([path, bytes]) => before.get(path)?.equals(bytes) !== true));
    const removed = [...before.keys()].filter((path) => !after.has(path));
    if (changed.size + removed.length === 0) throw new Error(`${name} changes nothing.`);
    write(name, changed, { from, removed, ...expected });
  }
}

function write(name, files, expected) {
  const place = join(VECTORS, name);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(place, 'files', path)), { recursive: true });
    writeFileSync(join(place, 'files', path), bytes);
  }
}
