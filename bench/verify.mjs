/** What verifying costs: `node bench/verify.mjs [--check]`. Ratios within this run; bundles a second as a figure of this machine. */
import { cpSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';

import { medians, PLAIN, report, temporaryFolder, time } from './measure.mjs';

const RUNS = 21;
const FEW = 1_000;
const MANY = 10_000;

const EVIDENCE = resolve('examples/allow', 'docs/keys');
const cli = resolve('dist/cli.js');
const folder = temporaryFolder();

/** Hard links of one bundle: what is measured is judging, not the memory of a file system. */
function copies(from, target, count) {
  const files = readdirSync(from, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (let number = 0; number < count; number += 1) {
    for (const { parentPath, name } of files) {
      const path = join(target, String(number), parentPath.slice(from.length), name);
      mkdirSync(dirname(path), { recursive: true });
      linkSync(join(parentPath, name), path);
    }
  }
  return target;
}

try {
  const workspace = join(folder.path, 'workspace');
  const bundle = join(folder.path, 'bundle');
  cpSync(EVIDENCE, join(workspace, 'docs/keys'), { recursive: true });
  const node = (args) => ({ command: process.execPath, args, cwd: workspace, env: PLAIN });
  time(node([cli, 'gate', '--bundle', bundle]));
  const few = copies(bundle, join(folder.path, 'few'), FEW);
  const many = copies(bundle, join(folder.path, 'many'), MANY);
  const [bare, one] = medians([node(['-e', '0']), node([cli, 'verify', bundle])], RUNS);
  const [some, all] = medians([node([cli, 'verify', few]), node([cli, 'verify', many])], 3);
  console.log(`Node ${process.version}, ${availableParallelism()} processors, bare start ${bare.toFixed(1)} ms`);
  report('verify one bundle / bare Node', one / bare, 2.5);
  report(`${MANY} bundles / ${FEW} bundles, start taken off, per bundle`, (all - one) / (some - one) / (MANY / FEW), 1.3);
  report('milliseconds a bundle, of many', all / MANY, 1);
} finally {
  folder.remove();
}
