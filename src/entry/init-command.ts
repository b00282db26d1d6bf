import { closeSync, lstatSync, mkdirSync, openSync, realpathSync, rmdirSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { errorText } from '../base/printable.js';
import type { CommandResult } from './command-result.js';
import { STARTER_POLICY } from './init/starter-policy.js';
import { STARTER_WORKFLOW } from './init/starter-workflow.js';

/** The folders that are needed, each after the one that it is in. */
const FOLDERS = ['.github', '.github/workflows'] as const;

/** What is written, in this order. */
const FILES: readonly (readonly [string, string])[] = [
  ['.github/fail-closed-gate.yml', STARTER_POLICY],
  ['.github/workflows/fail-closed-gate.yml', STARTER_WORKFLOW],
];

/** Other names under which a policy may stand already: two policies at once would be ambiguous. */
const OTHER_POLICIES = ['.github/fail-closed-gate.yaml', '.github/fail-closed-gate.json'] as const;

const REFUSED = 3;

/**
 * `init`: writes a commented starter policy and a workflow below `folder`, the root of a repository, absolute. Both or none: it
 * overwrites nothing, follows no link, and takes back what it made when it cannot go on.
 */
export function initCommand(operands: readonly string[], json: boolean, folder: string): CommandResult {
  if (operands.length > 0) return refuse('init takes no argument. See fail-closed-gate --help.', json);
  const undo: (() => void)[] = [];
  try {
    // The folder itself may be reached by a link; nothing below it may be one.
    const root = realpathSync(folder);
    const inTheWay = whatIsInTheWay(root);
    if (inTheWay !== null) return refuse(`${inTheWay} Nothing was written.`, json);
    for (const path of FOLDERS) makeFolder(join(root, path), undo);
    for (const [path, text] of FILES) makeFile(join(root, path), text, undo);
  } catch (thrown) {
    const left = undo.reverse().filter((step) => !succeeds(step)).length;
    const rest = left === 0 ? 'Nothing was left behind.' : 'Some of what was made could not be removed again.';
    return refuse(`The files cannot be written: ${errorText(thrown)}. ${rest}`, json);
  }
  const written = FILES.map(([path]) => path);
  const next = 'Next: read both, put the owner of the gate into the workflow, and run fail-closed-gate policy.';
  const text = `${written.map((path) => `wrote ${path}\n`).join('')}${next}\n`;
  return { text: json ? `${JSON.stringify({ ok: true, written })}\n` : text, errorText: '', status: 0 };
}

function refuse(message: string, json: boolean): CommandResult {
  const text = json ? `${JSON.stringify({ ok: false, message })}\n` : '';
  return { text, errorText: `fail-closed-gate: ${message}\n`, status: REFUSED };
}

/** The sentence about the first thing that is where something would be written, or null. */
function whatIsInTheWay(root: string): string | null {
  // Folders first: nothing can be asked for below a file.
  for (const path of FOLDERS) {
    const status = statusOf(join(root, path));
    if (status !== undefined && !status.isDirectory()) return `${path} is no folder, or a link to one.`;
  }
  for (const path of [...FILES.map(([file]) => file), ...OTHER_POLICIES]) {
    if (statusOf(join(root, path)) !== undefined) return `There is a file ${path} already.`;
  }
  return null;
}

/** What stands at a path, links not followed. */
function statusOf(path: string): ReturnType<typeof lstatSync> | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}

function makeFolder(path: string, undo: (() => void)[]): void {
  if (statusOf(path)?.isDirectory() === true) return;
  mkdirSync(path);
  undo.push(() => {
    rmdirSync(path);
  });
}

/** Exclusive: a file that came meanwhile is not touched, and a link at its place is not followed. */
function makeFile(path: string, text: string, undo: (() => void)[]): void {
  const descriptor = openSync(path, 'wx');
  undo.push(() => {
    unlinkSync(path);
  });
  try {
    writeFileSync(descriptor, text);
  } finally {
    closeSync(descriptor);
  }
}

function succeeds(step: () => void): boolean {
  try {
    step();
    return true;
  } catch {
    return false;
  }
}
