/**
 * Writes everything in the repository that is made from something else: `npm run generate`. With `--check` it writes nothing
 * and ends with 1 where a committed file differs.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import * as prettier from 'prettier';
import { parse as parseYaml } from 'yaml';

import { generateCodes } from './generate/codes.mjs';
import { generateInputs } from './generate/inputs.mjs';
import { generatePolicyKeys, generatePolicyReference } from './generate/policy.mjs';
import { generateRecords } from './generate/records.mjs';
import { loadSource } from './generate/source.mjs';
import { generateDifferences, generateShapes, SHAPE_MODULES } from './generate/validators.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const NOTICE = 'Made by `npm run generate`. Do not edit.';

const schemas = new Map(
  readdirSync(join(ROOT, 'schemas')).map((file) => [
    file.replace(/\.schema\.json$/, ''),
    JSON.parse(readFileSync(join(ROOT, 'schemas', file), 'utf8')),
  ]),
);

const check = process.argv.includes('--check');
const stale = [];

const validators = {
  ...Object.fromEntries(Object.entries(SHAPE_MODULES).map(([name, table]) => [name, generateShapes(table, schemas)])),
  differences: generateDifferences(schemas),
};
for (const [name, text] of Object.entries(validators)) {
  await emit(`src/base/generated/${name}.ts`, `/* ${NOTICE} Source: schemas/ */\n${text}`);
}
await emit('src/base/generated/records.ts', `/* ${NOTICE} Source: schemas/ */\n\n${await generateRecords(schemas)}`);

const policy = schemas.get('policy');
const POLICY_SCHEMA = 'schemas/policy.schema.json';
await emit('src/base/generated/policy-keys.ts', `/* ${NOTICE} Source: ${POLICY_SCHEMA} */\n${generatePolicyKeys(policy)}`);
const reference = generatePolicyReference(policy);
await emit('docs/policy-reference.md', `<!-- ${NOTICE} Source: ${POLICY_SCHEMA} -->\n\n${reference}\n`);

// The documents are made from the code, and the code imports what was made above.
const load = loadSource(ROOT);
const codeModules = await Promise.all(['base/codes/index', 'base/codes/list', 'base/codes/text', 'base/decision'].map(load));
const codes = generateCodes(...codeModules);
await emit('docs/codes.md', `<!-- ${NOTICE} Source: src/base/codes/ -->\n\n${codes}\n`);

const action = parseYaml(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
const modules = await Promise.all(['capture/settings', 'capture/inputs', 'capture/commands'].map(load));
const inputs = generateInputs(action, ...modules);
await emit('docs/inputs-and-outputs.md', `<!-- ${NOTICE} Sources: action.yml, src/capture/ -->\n\n${inputs}\n`);

for (const path of stale) console.log(`${check ? 'stale' : 'written'}: ${path}`);
if (check && stale.length > 0) {
  console.error('These files are not what their sources give. Run `npm run generate` and commit the result.');
  process.exitCode = 1;
}

/** Writes a file that differs from what it should be, or only notes it. */
async function emit(path, text) {
  const target = join(ROOT, path);
  const options = await prettier.resolveConfig(target);
  const wanted = await prettier.format(text, { ...options, filepath: target });
  if (read(target) === wanted) return;
  stale.push(path);
  if (check) return;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, wanted);
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
