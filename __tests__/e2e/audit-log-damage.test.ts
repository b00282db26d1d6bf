/** An audit log that was cut, edited, removed or replaced, under the built program: a block that adds nothing and says the way out. */

import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
} from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { MAX_AUDIT_LOG_BYTES } from '../../src/base/limits.js';
import { ACTION_RECEIPT_PATH, AUDIT_LOG_PATH, GATE_RECORD_PATH, RUNTIME_RECEIPT_PATH } from '../../src/base/outcome.js';
import { runnerWith } from '../support/action-run.js';
import { ALLOWED, blockedBy, gateRun, logBytes, logRecords, messageOf, putLog } from '../support/audit-log-file.js';
import type { FakeRunner } from '../support/fake-runner.js';
import { readRecords, verify } from '../support/receipts.js';
import { temporaryFolder } from '../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

/** A workspace after two runs that allowed. */
let finished: FakeRunner;
let lines: readonly string[];
beforeAll(async () => {
  finished = runnerWith(root);
  for (let run = 0; run < 2; run += 1) expect(await gateRun(finished)).toMatchObject(ALLOWED);
  lines = logBytes(finished.workspace)
    .toString('utf8')
    .split(/(?<=\n)/);
});

let runner: FakeRunner;
beforeEach(() => {
  runner = copyOfFinished();
});

function copyOfFinished(): FakeRunner {
  const copy = runnerWith(root);
  cpSync(finished.workspace, copy.workspace, { recursive: true });
  return copy;
}

/** Moves receipts and log to a place of their own, as the message says. */
function moveAway({ workspace, temp }: FakeRunner): void {
  for (const name of ['runtime', 'actions']) renameSync(join(workspace, 'docs', name), join(temp, name));
}

/** A block that changes nothing in the log; so is the next one, and only moving all of it away ends it. */
async function expectBroken(broken: FakeRunner, why: RegExp): Promise<void> {
  const path = join(broken.workspace, AUDIT_LOG_PATH);
  const isFile = lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
  const before = isFile ? readFileSync(path) : null;
  for (let run = 0; run < 2; run += 1) {
    const told = await gateRun(broken);
    expect(told).toMatchObject(blockedBy('audit_log_broken'));
    const message = messageOf(told, 'audit_log_broken');
    expect(message).toMatch(why);
    expect(message).toMatch(
      /nothing was appended to it\. Find out who changed it, move the folders docs\/runtime and docs\/actions/,
    );
    if (before !== null) expect(readFileSync(path).equals(before)).toBe(true);
    else expect(lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false).toBe(false);
    expect(verify(broken.workspace).holds).toBe(true);
    expect(readRecords(broken.workspace).gate).toMatchObject({
      runtime_decision: 'block',
      reasons: ['audit_log_broken'],
      audit_log: { continuity: 'broken' },
    });
  }
  moveAway(broken);
  expect(await gateRun(broken)).toMatchObject(ALLOWED);
  expect(readRecords(broken.workspace).gate['audit_log']).toMatchObject({ continuity: 'not-compared', sequence: 6 });
}

describe('a log whose end is missing', () => {
  test('is broken: nothing is appended, and the next run blocks too', async () => {
    putLog(runner.workspace, lines.slice(0, -4).join(''));
    await expectBroken(runner, /does not hold the record that docs\/\S+ names, so it was cut or replaced/);
  });

  test('keeps asking for the record that is missing, in its own receipts', async () => {
    const asked = readRecords(runner.workspace).gate['audit_log'] as {
      readonly sequence: number;
      readonly record_hash: string;
    };
    putLog(runner.workspace, lines.slice(0, 8).join(''));
    const told = await gateRun(runner);
    expect(told).toMatchObject(blockedBy('audit_log_broken'));
    expect(told.findings[0]).toMatchObject({
      expected: `record ${String(asked.sequence)} with record_hash ${asked.record_hash}`,
      found: expect.stringMatching(/^8 records, the last with [0-9a-f]{64}$/),
    });
    expect(readRecords(runner.workspace).gate['audit_log']).toEqual({ ...asked, continuity: 'broken' });
    // With the log as it was, all is in order again.
    putLog(runner.workspace, lines.join(''));
    expect(await gateRun(runner)).toMatchObject(ALLOWED);
    expect(logRecords(runner.workspace)).toHaveLength(lines.length + 8);
  });

  test.each(['', 'half a line'])('is broken also where %j is all that it holds', async (content) => {
    putLog(runner.workspace, content);
    await expectBroken(runner, /does not hold the record/);
  });

  test('is broken where it is gone altogether', async () => {
    rmSync(join(runner.workspace, AUDIT_LOG_PATH));
    await expectBroken(runner, /The audit log \S+ is missing, though docs\/\S+ names a record of it/);
  });

  test.each([GATE_RECORD_PATH, RUNTIME_RECEIPT_PATH, ACTION_RECEIPT_PATH])('is missed by %s alone', async (path) => {
    for (const other of [GATE_RECORD_PATH, RUNTIME_RECEIPT_PATH, ACTION_RECEIPT_PATH])
      if (other !== path) rmSync(join(runner.workspace, other));
    rmSync(join(runner.workspace, AUDIT_LOG_PATH));
    const told = await gateRun(runner);
    expect(told).toMatchObject(blockedBy('audit_log_broken'));
    expect(messageOf(told, 'audit_log_broken')).toContain(path);
  });
});

describe('a log that was edited', () => {
  test('is broken at the first bad line, wherever a byte was changed', async () => {
    expect(lines).toHaveLength(16);
    const found = await Promise.all(
      lines.map(async (line, index) => {
        const copy = copyOfFinished();
        const at = line.indexOf('"timestamp":"') + '"timestamp":"2'.length;
        const changed = `${line.slice(0, at)}${line[at] === '9' ? '8' : '9'}${line.slice(at + 1)}`;
        const content = [...lines.slice(0, index), changed, ...lines.slice(index + 1)].join('');
        putLog(copy.workspace, content);
        const told = await gateRun(copy);
        expect(told).toMatchObject(blockedBy('audit_log_broken'));
        expect(logBytes(copy.workspace).toString('utf8')).toBe(content);
        expect(messageOf(told, 'audit_log_broken')).toContain(`is damaged at line ${String(index + 1)}:`);
        return told.findings[0]?.line;
      }),
    );
    expect(found).toEqual(lines.map((_, index) => index + 1));
  });

  test.each<[string, () => readonly string[], number]>([
    ['lost a line', () => lines.toSpliced(5, 1), 6],
    ['has two lines the other way round', () => lines.toSpliced(4, 2, lines[5] ?? '', lines[4] ?? ''), 5],
    ['has a line twice', () => lines.toSpliced(3, 0, lines[3] ?? ''), 5],
    ['lost its beginning', () => lines.slice(8), 1],
    ['has an empty line', () => lines.toSpliced(8, 0, '\n'), 9],
    ['has another line end', () => lines.map((line, index) => (index === 2 ? line.replace('\n', '\r\n') : line)), 3],
  ])('because it %s is broken there', async (_, change, line) => {
    putLog(runner.workspace, change().join(''));
    await expectBroken(runner, new RegExp(`is damaged at line ${String(line)}: .*`));
  });

  test('so that all of its hashes hold again is found by the receipts that name it', async () => {
    const other = runnerWith(root);
    await gateRun(other);
    await gateRun(other);
    cpSync(join(other.workspace, AUDIT_LOG_PATH), join(runner.workspace, AUDIT_LOG_PATH));
    await expectBroken(runner, /does not hold the record that docs\/\S+ names, so it was cut or replaced/);
  });
});

describe('an unfinished last line', () => {
  test('is damage once a line feed closed it that no run wrote', async () => {
    appendFileSync(join(runner.workspace, AUDIT_LOG_PATH), '{"action":null,"code":nu\n');
    await expectBroken(runner, new RegExp(`is damaged at line ${String(lines.length + 1)}:`));
  });
});

describe('a log that is none', () => {
  test.each<[string, (path: string) => void, RegExp]>([
    [
      'a link to a log that holds',
      (path) => {
        renameSync(path, `${path}.kept`);
        symlinkSync(`${path}.kept`, path);
      },
      /There is a symbolic link at/,
    ],
    [
      'a link that leads nowhere',
      (path) => {
        rmSync(path);
        symlinkSync('/nowhere/at/all', path);
      },
      /There is a symbolic link at/,
    ],
    [
      'a folder',
      (path) => {
        rmSync(path);
        mkdirSync(path);
      },
      /There is a folder at/,
    ],
    [
      'larger than any that is read, sparse',
      (path) => {
        truncateSync(path, MAX_AUDIT_LOG_BYTES + 1);
      },
      /has 67108865 bytes, and at most 67108864 bytes can be checked/,
    ],
  ])('but %s is broken', async (_, change, why) => {
    change(join(runner.workspace, AUDIT_LOG_PATH));
    await expectBroken(runner, why);
  });

  (process.platform === 'win32' ? test.skip : test)('but a FIFO is broken, and nobody waits for it', async () => {
    const path = join(runner.workspace, AUDIT_LOG_PATH);
    rmSync(path);
    expect(spawnSync('mkfifo', [path]).status).toBe(0);
    await expectBroken(runner, /There is a FIFO|There is a named pipe/);
  });
});
