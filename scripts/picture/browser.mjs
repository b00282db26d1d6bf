import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Width of the picture, in pixels. */
const WIDTH = 900;

const TIMEOUT_MS = 120_000;
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'chrome.exe'];
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  '--virtual-time-budget=10000',
];

/** The program that CHROMIUM names, or the first one on PATH; null where there is none. */
export function findBrowser() {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find((path) => existsSync(path)) ?? null;
}

/** Takes a picture of a whole page, whatever its height. The page writes its height into `data-height` of its root. */
export function photograph(browser, html, target, folder) {
  const page = join(folder, 'page.html');
  writeFileSync(page, html);
  const show = (...flags) => {
    // A profile of its own, each time: nothing of another run or of a person gets into the picture.
    const profile = `--user-data-dir=${mkdtempSync(join(folder, 'profile-'))}`;
    const options = { encoding: 'utf8', timeout: TIMEOUT_MS, maxBuffer: 64 * 1024 * 1024 };
    const run = spawnSync(browser, [...FLAGS, profile, ...flags, pathToFileURL(page).href], options);
    if (run.error !== undefined) throw new Error(`${browser} could not be run: ${run.error.message}`);
    if (run.status !== 0) throw new Error(`${browser} ended with ${run.status}:\n${run.stderr}`);
    return run.stdout;
  };
  const height = /<html[^>]* data-height="(\d+)"/.exec(show(`--window-size=${WIDTH},1000`, '--dump-dom'))?.[1];
  if (height === undefined) throw new Error('The page did not say how high it is.');
  show(`--window-size=${WIDTH},${height}`, `--screenshot=${target}`);
  if (!existsSync(target)) throw new Error(`${browser} took no picture.`);
}
