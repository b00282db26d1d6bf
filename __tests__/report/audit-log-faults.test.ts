import { mkdirSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { readAuditChain, type AuditChain } from '../../src/base/audit-chain.js';
import { GateError } from '../../src/base/error.js';
import { AUDIT_LOG_PATH } from '../../src/base/outcome.js';
import { NODE_FILE_SYSTEM, type FileSystem } from '../../src/report/file-system.js';
import type { ProcessView } from '../../src/report/process-identity.js';
import { openOutputFolder } from '../../src/report/write.js';
import { auditLines, logText, nextLine, type MadeLine } from '../support/audit-logs.js';
import { putLog, readLog, RECEIPT_PATHS } from './audit-log-fixture.js';
import { interceptedFileSystem, systemError, type CallName, type Interceptor } from './faulty-file-system.js';
import { freshRoot, gateErrorOf, namesIn } from './output-fixture.js';
import { ProcessTable } from './process-table.js';

let root = '';
let remove = (): void => undefined;
beforeEach(() => {
  ({ root, remove } = freshRoot());
});
afterEach(() => {
  remove();
});

/** Without the wait for the disk: thousands of runs are made here, and no power fails. */
const QUICK: FileSystem = { ...NODE_FILE_SYSTEM, fsync: () => undefined };

const old = auditLines(3);
const oldHead = old[2]?.head ?? null;
const LOGS: readonly (readonly [name: string, log: string | null])[] = [
  ['no log', null],
  ['a log', logText(old)],
  ['a log with a torn line', `${logText(old)}{"torn`],
];

/** What a run does with the log; gives the lines that it was told are there. */
function useLog(directory: string, fs: FileSystem, view: ProcessView): readonly MadeLine[] {
  const folder = openOutputFolder({ outputDirectory: directory, outputRoot: directory }, 'local-run', fs, view);
  const told: MadeLine[] = [];
  try {
    const log = folder.openAuditLog('gate');
    if (log.problem !== null) throw new Error(log.problem.message);
    let tornLine = log.tornLine;
    for (const flush of [false, true, true]) {
      const first = nextLine(told.at(-1)?.head ?? log.head, { number: told.length + 1, tornLine });
      const second = nextLine(first.head, { number: told.length + 2 });
      log.append([first.line, second.line], flush);
      told.push(first, second);
      tornLine = null;
    }
    return told;
  } catch (error) {
    expect(error).toBeInstanceOf(GateError);
    // A log that failed takes no line from the same run, so that none is missing among those that are there.
    throw Object.assign(new Error('the run failed', { cause: error }), { told });
  } finally {
    folder.release();
  }
}

function toldBefore(error: unknown): readonly MadeLine[] {
  if (error instanceof Error && 'told' in error) return error.told as readonly MadeLine[];
  expect(error).toBeInstanceOf(GateError);
  return [];
}

/** The log is one that the next run goes on with, and it holds what was there and what a run was told is there. */
function expectWhole(directory: string, log: string | null, told: readonly MadeLine[]): AuditChain | null {
  if (log === null && !namesIn(directory).includes(AUDIT_LOG_PATH)) {
    expect(told).toEqual([]);
    return null;
  }
  const text = readLog(directory);
  expect(text.startsWith(log ?? '')).toBe(true);
  const chain = readAuditChain(Buffer.from(text, 'utf8'));
  if (!chain.ok) throw new Error(`line ${String(chain.line)}: ${chain.reason}`);
  for (const { head } of told) expect(chain.holds(head)).toBe(true);
  return chain;
}

function layOut(directory: string, log: string | null): void {
  mkdirSync(directory);
  if (log !== null) putLog(directory, log, oldHead);
}

const CALLS: readonly CallName[] = ['lstat', 'open', 'fstat', 'read', 'write', 'fsync', 'close', 'rename', 'fchmod', 'umask'];

describe.each(LOGS)('calls to the file system that fail, with %s', (_, log) => {
  for (const code of ['ENOSPC', 'EACCES']) {
    for (const forEver of [false, true]) {
      it.each(CALLS)(
        `lose no record and leave no damage: ${code}${forEver ? ' from then on' : ' once'} at every %s`,
        (name) => {
          for (let nth = 1, failures = 1; failures > 0; nth += 1) {
            const directory = join(root, String(nth));
            layOut(directory, log);
            failures = 0;
            const fs = interceptedFileSystem((call) => {
              if (call.name !== name || call.nth < nth || (call.nth > nth && !forEver)) return;
              failures += 1;
              throw systemError(code);
            }, QUICK);
            let told: readonly MadeLine[];
            try {
              told = useLog(directory, fs, new ProcessTable().start(1));
            } catch (error) {
              told = toldBefore(error);
            }
            expectWhole(directory, log, told);
            if (nth > 500) throw new Error('it does not end');
          }
        },
      );
    }
  }
});

/** The real file system, but that somebody stands between us and the log itself. */
function betweenLog(intercept: Interceptor): FileSystem {
  const descriptors = new Set<unknown>();
  const base: FileSystem = {
    ...QUICK,
    open: (path, flags, mode) => {
      const descriptor = QUICK.open(path, flags, mode);
      if (path === join(root, AUDIT_LOG_PATH)) descriptors.add(descriptor);
      else descriptors.delete(descriptor);
      return descriptor;
    },
  };
  return interceptedFileSystem((call, proceed) => {
    if (descriptors.has(call.args[0])) intercept(call, proceed);
  }, base);
}

describe('a failure', () => {
  const [first, second] = auditLines(2);
  if (first === undefined || second === undefined) throw new Error('no lines');

  it.each(['write', 'fsync', 'close'] as const)('of %s makes the log take no more lines of this run', (name) => {
    let broken = true;
    const fs = betweenLog((call, proceed) => {
      if (!broken || call.name !== name) return;
      const [descriptor, bytes] = call.args;
      // A disk that becomes full takes a part of what is written.
      if (typeof descriptor === 'number' && bytes instanceof Uint8Array) writeSync(descriptor, bytes.subarray(0, 50));
      else proceed();
      throw systemError('EIO');
    });
    const folder = openOutputFolder({ outputDirectory: root, outputRoot: root }, 'local-run', fs);
    const log = folder.openAuditLog('gate');
    const append = (line: string) => () => {
      log.append([line], true);
    };
    const error = gateErrorOf(append(first.line));
    expect(error.code).toBe('audit_log_failed');
    expect(error.message).toBe(
      `Nothing can be appended to the audit log ${AUDIT_LOG_PATH}: the device reports an input/output error (EIO).`,
    );
    broken = false;
    const before = readLog(root);
    expect(before).toBe(name === 'write' ? first.line.slice(0, 50) : first.line);
    expect(gateErrorOf(append(second.line))).toBe(error);
    expect(readLog(root)).toBe(before);
    folder.release();
  });

  it.each(['x'.repeat(100_000), ''])('is a log that changes its size while it is read', (change) => {
    putLog(root, logText(old), null);
    const fs = betweenLog((call, proceed) => {
      if (call.name !== 'fstat') return;
      proceed();
      writeFileSync(join(root, AUDIT_LOG_PATH), change);
    });
    const folder = openOutputFolder({ outputDirectory: root, outputRoot: root }, 'local-run', fs);
    const error = gateErrorOf(() => folder.openAuditLog('gate'));
    expect(error.code).toBe('audit_log_failed');
    expect(error.message).toContain('its size changed while it was read');
    folder.release();
  });
});

type Death = 'before the call' | 'after the call' | 'in the middle of a write';

/** Ends a run at one of its calls; false where it has no such call. */
function killedAt(directory: string, moment: number, death: Death, log: string | null): boolean {
  layOut(directory, log);
  const table = new ProcessTable();
  let isDead = false;
  const fs = interceptedFileSystem((call, proceed) => {
    if (call.index < moment) return;
    const isFirst = !isDead;
    isDead = true;
    if (isFirst && death === 'after the call') proceed();
    const [descriptor, bytes] = call.args;
    if (isFirst && death === 'in the middle of a write' && call.name === 'write' && typeof descriptor === 'number') {
      if (bytes instanceof Uint8Array) writeSync(descriptor, bytes.subarray(0, bytes.length / 2));
    }
    throw systemError('EKILLED');
  }, QUICK);
  let told: readonly MadeLine[];
  try {
    told = useLog(directory, fs, table.start(10));
  } catch (error) {
    told = toldBefore(error);
  }
  table.kill(10);
  const left = expectWhole(directory, log, told);
  if (log?.endsWith('{"torn') === true) {
    // Never half of a closing.
    expect(readLog(directory) === log || (left?.head?.sequence ?? 0) >= 5).toBe(true);
  }
  // The next run goes on, and nothing of the dead one stays beside the log.
  const after = useLog(directory, QUICK, table.start(11));
  const chain = expectWhole(directory, log, [...told, ...after]);
  expect(chain).toMatchObject({ head: after.at(-1)?.head, tornLine: null });
  const folder = openOutputFolder({ outputDirectory: directory, outputRoot: directory }, 'local-next', QUICK, table.start(12));
  expect(folder.replace(RECEIPT_PATHS.map((path) => ({ path, text: '{}' })))).toEqual([]);
  folder.release();
  expect(namesIn(directory).filter((name) => name.includes('.fail-closed-gate'))).toEqual([]);
  return isDead;
}

describe.each(LOGS)('a run that is killed, with %s', (_, log) => {
  it.each<Death>(['before the call', 'after the call', 'in the middle of a write'])(
    'loses nothing that was there, and hinders nobody: %s',
    (death) => {
      let moment = 1;
      while (killedAt(join(root, String(moment)), moment, death, log)) moment += 1;
      expect(moment).toBeGreaterThan(60);
    },
  );
});

describe('somebody who writes between the look at the log and the append', () => {
  it.each([
    ['appends', 'foreign\n', 'a'],
    ['replaces what stands there', 'foreign\n', 'w'],
  ] as const)('is seen: %s', (_, content, flag) => {
    putLog(root, logText(old), null);
    const fs = interceptedFileSystem(({ name, args }) => {
      const [, bytes] = args;
      if (name !== 'write' || !(bytes instanceof Uint8Array) || !Buffer.from(bytes).includes('audit-record')) return;
      writeFileSync(join(root, AUDIT_LOG_PATH), content, { flag });
    }, QUICK);
    const folder = openOutputFolder({ outputDirectory: root, outputRoot: root }, 'local-run', fs, new ProcessTable().start(1));
    const log = folder.openAuditLog('gate');
    const next = nextLine(oldHead);
    const error = gateErrorOf(() => {
      log.append([next.line], false);
    });
    expect(error.code).toBe('audit_log_broken');
    folder.release();
  });
});
