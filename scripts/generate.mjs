/**
 * Writes everything in the repository that is made from something else: `npm run generate`. With `--check` it writes nothing
 * and ends with 1 where a committed file differs.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import * as prettier from 'prettier';

import { generateRecords } from './generate/records.mjs';
import { generateValidators } from './generate/validators.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const NOTICE = 'Made by `npm run generate`. Do not edit.';

const schemas = new Map(
  readdirSync(join(ROOT, 'schemas')).map((file) => [
    file.replace(/\.schema\.json$/, ''),
    JSON.parse(readFileSync(join(ROOT, 'schemas', file), 'utf8')),
  ]),
);

const files = new Map([
  ['src/base/generated/validators.ts', `/* ${NOTICE} Source: schemas/ */\n${generateValidators(schemas)}`],
  ['src/base/generated/records.ts', `/* ${NOTICE} Source: schemas/ */\n\n${await generateRecords(schemas)}`],
]);

const check = process.argv.includes('--check');
const stale = [];
for (const [path, text] of files) {
  const target = join(ROOT, path);
  const options = await prettier.resolveConfig(target);
  const wanted = await prettier.format(text, { ...options, filepath: target });
  if (read(target) === wanted) continue;
  stale.push(path);
  if (check) continue;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, wanted);
}

for (const path of stale) console.log(`${check ? 'stale' : 'written'}: ${path}`);
if (check && stale.length > 0) {
  console.error('These files are not what their sources give. Run `npm run generate` and commit the result.');
  process.exitCode = 1;
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
