/** Fails when dist/ is not, byte for byte and file for file, what a fresh build gives, or is not committed as it stands. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const COMMITTED = join(ROOT, 'dist');
const fresh = mkdtempSync(join(tmpdir(), 'dist-'));

try {
  execFileSync(process.execPath, [join(ROOT, 'scripts', 'build.mjs'), fresh], { cwd: ROOT, stdio: 'inherit' });
  const problems = [...compare(), ...uncommitted()];
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) {
    console.error('dist/ is not what src/ gives. Run `npm ci && npm run build` and commit all of dist/.');
    process.exitCode = 1;
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

function compare() {
  const built = list(fresh);
  const committed = list(COMMITTED);
  return [
    ...built.filter((name) => !committed.includes(name)).map((name) => `dist/${name} is missing`),
    ...committed.filter((name) => !built.includes(name)).map((name) => `dist/${name} does not belong there`),
    ...built.filter((name) => committed.includes(name) && !same(name)).map((name) => `dist/${name} differs`),
  ];
}

function list(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => {
    if (!entry.isFile()) throw new Error(`${join(entry.parentPath, entry.name)} is not a regular file.`);
    return entry.name;
  });
}

function same(name) {
  const [left, right] = [join(fresh, name), join(COMMITTED, name)];
  const executable = (path) => (statSync(path).mode & 0o111) !== 0;
  return readFileSync(left).equals(readFileSync(right)) && executable(left) === executable(right);
}

/** Untracked and changed files, which a comparison with the folder alone does not see. */
function uncommitted() {
  const status = execFileSync('git', ['status', '--porcelain', '--ignored', '--untracked-files=all', '--', 'dist'], {
    cwd: ROOT,
  });
  return status
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((line) => `not committed: ${line}`);
}
