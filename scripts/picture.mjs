/**
 * Renders the job summary of a real run, for the README: `npm run picture`. Runs the built Action (`npm run build`) on evidence
 * that was tampered with, in the environment of a runner, and photographs the summary with a Chromium from PATH, or the program
 * that CHROMIUM names. MERMAID may name the file mermaid.min.js of the npm package mermaid: then the hash chain is drawn as
 * GitHub draws it, and else it is shown as text. Nothing is downloaded. The first argument may name another folder than dist/.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { findBrowser, photograph } from './picture/browser.mjs';
import { pageOf } from './picture/page.mjs';
import { summaryOfRun } from './picture/run.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const EXAMPLE = 'block-evidence';
const TARGET = join(ROOT, 'docs', 'images', 'job-summary.png');

const folder = mkdtempSync(join(tmpdir(), 'fail-closed-gate-'));
try {
  draw();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function draw() {
  const browser = findBrowser();
  if (browser === null) {
    throw new Error(
      'There is no browser to take the picture with: install chromium, or name one with CHROMIUM=/path/to/chromium.',
    );
  }
  const mermaid = process.env['MERMAID'];
  if (mermaid !== undefined && !existsSync(mermaid)) throw new Error(`MERMAID names ${mermaid}, and no file is there.`);
  if (mermaid === undefined) console.log('MERMAID is not set, so the hash chain is shown as text.');
  const built = resolve(process.argv[2] ?? join(ROOT, 'dist'));
  const summary = summaryOfRun(join(built, 'index.js'), join(ROOT, 'examples', EXAMPLE), folder);
  mkdirSync(dirname(TARGET), { recursive: true });
  photograph(browser, pageOf(summary, mermaid === undefined ? null : readFileSync(mermaid, 'utf8')), TARGET, folder);
  console.log(`${relative(ROOT, TARGET)}: ${statSync(TARGET).size} bytes, by ${browser}`);
}
