/**
 * Builds dist/ (or the folder that the first argument names) from src/: `npm run build`. The bytes depend on src/ and on
 * node_modules as `npm ci` makes it, on nothing else.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';

import ncc from '@vercel/ncc';

import { namesAtTop, withEager } from './build/eager.mjs';
import { finish } from './build/finish.mjs';
import { withLateScript } from './build/late-script.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** What is bundled, as against what only builds and tests. */
const { dependencies: DEPENDENCIES } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
/** The functions that a plain run calls, by script: `npm run profile` writes them. */
const CALLED = JSON.parse(readFileSync(join(ROOT, 'scripts', 'build', 'called.json'), 'utf8'));
const COMPILED = join(ROOT, 'build', 'release');
const KIBIBYTE = 1024;

/** Stands for what a bundle leaves out because it uses none of it. */
const LEFT_OUT = './left-out.js';

/**
 * What no script brings along: each reads the texts of codes, and what is wrong with a document, where it has something to tell; and
 * the YAML library where a policy is in YAML.
 */
const LATE = [
  { file: './code-texts.js', built: './code-texts.json' },
  { file: './differences.js', built: './differences.js' },
  { file: './yaml-library.js', built: './yaml-library.js' },
];

/** Each bundle with its source. Those on the decision path have a limit: a runner reads them cold, every time. */
const BUNDLES = [
  { file: 'index.js', source: 'action.js', limit: 300 * KIBIBYTE },
  { file: 'cli.js', source: 'cli.js', limit: 4 * KIBIBYTE, executable: true },
  { file: 'command-line.js', source: 'command-line.js', limit: 300 * KIBIBYTE },
  // Loaded by the Action only, which asks for no identity token and starts no program through the toolkit. With its HTTP client, and
  // undici behind it, the Action would take twice as long to start.
  {
    file: 'actions-core.js',
    source: 'actions-core.js',
    limit: 100 * KIBIBYTE,
    leftOut: ['@actions/http-client', '@actions/http-client/lib/auth', '@actions/exec'],
  },
  { file: 'code-texts.js', source: join('base', 'codes', 'code-texts.js'), limit: 100 * KIBIBYTE, isData: true },
  { file: 'differences.js', source: join('base', 'generated', 'differences.js'), limit: 600 * KIBIBYTE },
  { file: 'yaml-library.js', source: join('capture', 'policy', 'yaml-library.js'), limit: 300 * KIBIBYTE },
  // Loaded only where there is a policy, or an input that asks for one of its gates.
  { file: 'bundle-maker.js', source: 'bundle-maker.js', limit: 100 * KIBIBYTE },
  { file: 'enforcement.js', source: 'enforcement.js', limit: 900 * KIBIBYTE },
  { file: 'execution.js', source: 'execution.js', limit: 300 * KIBIBYTE },
  { file: 'replay-stores.js', source: 'replay-stores.js', limit: 100 * KIBIBYTE },
  { file: 'policy-engine.js', source: 'policy-engine.js', limit: 900 * KIBIBYTE },
  // Loaded by `verify` alone; a script, because it has to start fast.
  { file: 'verifier.js', source: 'verifier.js', limit: 1200 * KIBIBYTE },
  { file: 'verifier-parts.js', source: 'verifier-parts.js', limit: 900 * KIBIBYTE },
  { file: 'verify-worker.js', source: 'verify-worker.js', limit: 8 * KIBIBYTE },
  // Loaded by both entries only when they are used. Bundles of their own, and no chunks: what an
  // entry shares with a chunk stays apart from the rest of it, which costs time at every start. These stay ES modules.
  { file: 'artifact.mjs', source: join('capture', 'artifact.js'), limit: Infinity },
  { file: 'zip-reader.mjs', source: 'zip-reader.js', limit: Infinity },
  { file: 'commands.mjs', source: 'commands.js', limit: Infinity },
  { file: 'probe-suite.mjs', source: 'probe-suite.js', limit: Infinity },
  { file: 'github-client.mjs', source: 'github-client.js', limit: Infinity },
  { file: 'artifact-client.mjs', source: 'artifact-client.js', limit: Infinity },
];

/** The bundles on the decision path. */
const SCRIPTS = BUNDLES.filter(({ limit }) => limit !== Infinity).map(({ file }) => file);

compile();
const { files, executables } = await bundle();
write(resolve(process.argv[2] ?? join(ROOT, 'dist')));

function compile() {
  // What an earlier build left must not find its way into this one.
  rmSync(COMPILED, { recursive: true, force: true });
  const compiler = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
  // Of a CommonJS package the bundler keeps all; of the same package as modules, what is used.
  const file = join(COMPILED, 'capture', 'policy', 'yaml-library.js');
  const text = readFileSync(file, 'utf8');
  const modules = relative(dirname(file), join(ROOT, 'node_modules', 'yaml', 'browser', 'index.js')).replaceAll(sep, '/');
  if (!text.includes("from 'yaml'")) throw new Error('The module of the YAML library does not import it.');
  writeFileSync(file, text.replace("from 'yaml'", `from '${modules}'`));
}

async function bundle() {
  const files = new Map();
  const executables = [];
  const licenses = new Map();
  for (const { file, source, limit, executable = false, isData = false, leftOut = [] } of BUNDLES) {
    const isScript = SCRIPTS.includes(file);
    const externals = Object.fromEntries(leftOut.map((name) => [name, LEFT_OUT]));
    if (isScript) for (const { file: late } of LATE) externals[late] = late;
    const options = { filename: file, cache: false, quiet: true, license: 'licenses.txt', target: 'es2023', externals };
    const { code: bundled, assets } = await ncc(join(COMPILED, source), options);
    const code = isScript ? eager(file, await finish(withLateScripts(bundled), SCRIPTS)) : bundled;
    if (isData) {
      add(files, file.replace(/js$/, 'json'), asData(code));
      continue;
    }
    if (code.includes(LEFT_OUT)) throw new Error(`${file} uses something of what is left out of it.`);
    if (Buffer.byteLength(code) > limit) throw new Error(`${file} has ${Buffer.byteLength(code)} bytes, more than ${limit}.`);
    add(files, file, code);
    if (executable) {
      if (!code.startsWith('#!/usr/bin/env node\n')) throw new Error(`${file} does not start with #!/usr/bin/env node.`);
      executables.push(file);
    }
    for (const [name, asset] of Object.entries(assets)) {
      const text = asset.source.toString();
      if (name === 'licenses.txt') licenses.set(text, [...(licenses.get(text) ?? []), file]);
      // The bundler's own says that everything is a module.
      else if (name !== 'package.json') {
        if (isScript) throw new Error(`${file} has a chunk: ${name}.`);
        add(files, name, text);
      }
    }
  }
  // Without it the one above would hold: there everything is a module.
  add(files, 'package.json', `${JSON.stringify({ type: 'commonjs' }, null, 2)}\n`);
  // The bundler misses packages whose modules it joins into one with ours.
  for (const name of Object.keys(DEPENDENCIES)) {
    if ([...licenses.keys()].some((text) => text.split('\n').includes(name))) continue;
    const text = `${name}\n${readFileSync(join(ROOT, 'node_modules', name, 'LICENSE'), 'utf8').trim()}\n`;
    licenses.set(text, SCRIPTS);
  }
  const notices = [...licenses].map(([text, bundles]) => `==== In ${bundles.join(' and ')}\n\n${text.trim()}\n`);
  add(files, 'licenses.txt', notices.join('\n'));
  return { files, executables };
}

function withLateScripts(code) {
  return LATE.reduce((text, { file, built }) => withLateScript(text, file, built), code);
}

/** What a script exports, as JSON: an engine reads that in half the time. */
function asData(code) {
  const script = { exports: {} };
  new Function('module', code)(script);
  const text = JSON.stringify(script.exports, null, 1);
  if (!isDeepStrictEqual(JSON.parse(text), script.exports)) throw new Error('What is meant to be data is more than that.');
  return `${text}\n`;
}

function eager(file, code) {
  const called = CALLED[file] ?? [];
  const atTop = new Set(namesAtTop(code));
  const gone = called.filter((name) => !atTop.has(name));
  if (gone.length > 0)
    console.warn(`${file} has no function ${gone.join(', ')} any more: run \`npm run profile\`, and build again.`);
  return called.length === 0 ? code : withEager(code, new Set(called));
}

function add(files, name, text) {
  // Two different files of one name would overwrite each other.
  if (files.has(name) && files.get(name) !== text) throw new Error(`Two bundles bring different files of the name ${name}.`);
  files.set(name, text);
}

function write(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  for (const name of executables) chmodSync(join(folder, name), 0o755);
}
