import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import type { AuditHead } from '../../src/base/audit.js';
import { readAuditChain } from '../../src/base/audit-chain.js';
import { MAX_AUDIT_LINE_BYTES, MAX_AUDIT_LOG_BYTES } from '../../src/base/limits.js';
import { AUDIT_LOG_PATH } from '../../src/base/outcome.js';
import type { AuditLog } from '../../src/report/audit-log.js';
import { openOutputFolder, type LockedFolder } from '../../src/report/write.js';
import { auditLines, logText, nextLine, type MadeLine } from '../support/audit-logs.js';
import { put, putLog, readLog } from './audit-log-fixture.js';
import { fileSet, freshRoot, gateErrorOf } from './output-fixture.js';

const lines = auditLines(5);
const text = logText(lines);
const at = (sequence: number): AuditHead => {
  const head = lines[sequence - 1]?.head;
  if (head === undefined) throw new Error('no such line');
  return head;
};

let root = '';
let remove = (): void => undefined;
let folder: LockedFolder;
beforeEach(() => {
  ({ root, remove } = freshRoot());
});
afterEach(() => {
  folder.release();
  remove();
});

function open(): AuditLog {
  folder = openOutputFolder({ outputDirectory: root, outputRoot: root }, 'local-1');
  return folder.openAuditLog('gate');
}

describe('appending', () => {
  const [first, second, third] = lines;
  if (first === undefined || second === undefined || third === undefined) throw new Error('no lines');

  it('makes the log, and adds to it', () => {
    const log = open();
    log.append([first.line, second.line], false);
    log.append([third.line], true);
    expect(readLog(root)).toBe(logText([first, second, third]));
    folder.release();
    expect(open()).toMatchObject({ continuity: 'not-compared', head: third.head });
    folder.release();
  });

  it('makes the log for everybody to read, less what the umask takes', () => {
    const before = process.umask(0o027);
    try {
      open().append([first.line], false);
    } finally {
      process.umask(before);
    }
    expect(statSync(join(root, AUDIT_LOG_PATH)).mode & 0o777).toBe(0o640);
  });

  it('never changes what is there', () => {
    putLog(root, text, null);
    const log = open();
    const made = nextLine(log.head);
    log.append([made.line], true);
    expect(readLog(root)).toBe(text + made.line);
  });

  it('of no line is nothing', () => {
    open().append([], true);
    expect(existsSync(join(root, AUDIT_LOG_PATH))).toBe(false);
  });

  it('goes on while output files are replaced, staged and published beside it', () => {
    const log = open();
    log.append([first.line], false);
    expect(folder.replace(fileSet('provisional'))).toEqual([]);
    log.append([second.line], true);
    folder.stage(fileSet('today'));
    folder.publish();
    log.append([third.line], true);
    expect(readLog(root)).toBe(logText([first, second, third]));
  });

  it('closes a torn line and keeps it', () => {
    putLog(root, text + '{"torn', at(5));
    chmodSync(join(root, AUDIT_LOG_PATH), 0o600);
    const log = open();
    const closing = nextLine(log.head, { tornLine: log.tornLine });
    log.append([closing.line], false);
    const after = nextLine(closing.head, { number: 2 });
    log.append([after.line], true);
    expect(readLog(root)).toBe(`${text}{"torn\n${closing.line}${after.line}`);
    expect(readAuditChain(Buffer.from(readLog(root)))).toMatchObject({ ok: true, head: after.head });
    expect(statSync(join(root, AUDIT_LOG_PATH)).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(root, 'docs/runtime')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('needs the lock of the run', () => {
    const log = open();
    log.append([first.line], false);
    rmSync(join(root, 'docs/.fail-closed-gate.lock'));
    expect(
      gateErrorOf(() => {
        log.append([second.line], false);
      }).code,
    ).toBe('output_locked');
    expect(readLog(root)).toBe(first.line);
  });

  it('follows no folder that became a link', () => {
    const log = open();
    log.append([first.line], false);
    renameSync(join(root, 'docs/runtime'), join(root, 'moved'));
    symlinkSync(join(root, 'moved'), join(root, 'docs/runtime'));
    expect(
      gateErrorOf(() => {
        log.append([second.line], false);
      }).code,
    ).toBe('output_path_refused');
  });

  it('stops before a line that no reader would take', () => {
    const line = (size: number): string => 'x'.repeat(size - 1) + '\n';
    const log = open();
    log.append([line(MAX_AUDIT_LINE_BYTES)], false);
    const error = gateErrorOf(() => {
      log.append([line(MAX_AUDIT_LINE_BYTES + 1)], false);
    });
    expect(error).toMatchObject({ code: 'audit_log_failed' });
    expect(error.message).toContain('a record is longer than 65536 bytes');
    expect(readLog(root)).toHaveLength(MAX_AUDIT_LINE_BYTES);
  });

  it.each([
    ['', 0],
    [' with a torn line', 1],
  ])('stops before a log that no run would read%s', (_, feed) => {
    /** Records that fill a log up to where so many bytes are left. */
    const filled = (left: number): { readonly log: string; readonly head: AuditHead | null } => {
      const made: MadeLine[] = [];
      const torn = feed === 1 ? '{' : '';
      let size = 0;
      const name = 'n'.repeat(60_000);
      const add = (long: string): void => {
        const line = nextLine(made.at(-1)?.head ?? null, { request: { identity: { kind: 'local-user', name: long } } });
        made.push(line);
        size += line.line.length;
      };
      const target = MAX_AUDIT_LOG_BYTES - left - torn.length - feed;
      while (size + 2 * 62_000 < target) add(name);
      const short = nextLine(made.at(-1)?.head ?? null, { request: { identity: { kind: 'local-user', name: '' } } });
      add('n'.repeat(Math.floor((target - size) / 2) - short.line.length));
      const last = nextLine(made.at(-1)?.head ?? null, { request: { identity: { kind: 'local-user', name: '' } } });
      add('n'.repeat(target - size - last.line.length));
      expect(size).toBe(target);
      return { log: logText(made) + torn, head: made.at(-1)?.head ?? null };
    };
    const { log: content } = filled(2_000);
    putLog(root, content, null);
    const line = (size: number): string => 'x'.repeat(size - 1) + '\n';
    const log = open();
    expect(log.problem).toBeNull();
    const error = gateErrorOf(() => {
      log.append([line(2_001)], false);
    });
    expect(error).toMatchObject({ code: 'audit_log_failed' });
    expect(error.message).toContain('it would be larger than 67108864 bytes');
    expect(error.message).toContain('. Move the folders');
    folder.release();
    open().append([line(2_000)], false);
    expect(statSync(join(root, AUDIT_LOG_PATH)).size).toBe(MAX_AUDIT_LOG_BYTES);
  });
});

describe('somebody else who writes meanwhile', () => {
  const changes: readonly (readonly [string, string, (path: string) => void])[] = [
    [
      'appended a line',
      'bytes and has',
      (path) => {
        writeFileSync(path, 'x\n', { flag: 'a' });
      },
    ],
    [
      'cut it',
      'bytes and has',
      (path) => {
        truncateSync(path, 10);
      },
    ],
    [
      'removed it',
      'it is gone',
      (path) => {
        rmSync(path);
      },
    ],
    [
      'put another file there',
      'another file stands there now',
      (path) => {
        // A copy of the same size, which is not the file that this run checked.
        renameSync(path, `${path}.old`);
        writeFileSync(path, 'x'.repeat(statSync(`${path}.old`).size));
      },
    ],
    [
      'put a link there',
      'a symbolic link stands there now',
      (path) => {
        renameSync(path, `${path}.old`);
        symlinkSync(`${path}.old`, path);
      },
    ],
    [
      'put a folder there',
      'a folder stands there now',
      (path) => {
        rmSync(path);
        mkdirSync(path);
      },
    ],
    [
      'put a FIFO there',
      'a FIFO',
      (path) => {
        rmSync(path);
        execFileSync('mkfifo', [path]);
      },
    ],
  ];

  for (const torn of ['', '{"torn']) {
    it.each(changes)(
      `and %s is noticed, and nothing is appended${torn === '' ? '' : ' behind a torn line'}`,
      (_, words, change) => {
        putLog(root, text + torn, at(5));
        const log = open();
        const path = join(root, AUDIT_LOG_PATH);
        change(path);
        const before = statSync(path, { throwIfNoEntry: false })?.size;
        const line = nextLine(log.head, { tornLine: log.tornLine }).line;
        const error = gateErrorOf(() => {
          log.append([line], true);
        });
        expect(error.code).toBe('audit_log_broken');
        expect(error.message).toContain(words);
        expect(error.message).toContain('move the folders');
        expect(statSync(path, { throwIfNoEntry: false })?.size).toBe(before);
        // Nor later, whatever stands there then.
        expect(
          gateErrorOf(() => {
            log.append([line], true);
          }),
        ).toBe(error);
      },
    );
  }

  it('is noticed where there was no log', () => {
    const log = open();
    put(root, AUDIT_LOG_PATH, '');
    expect(
      gateErrorOf(() => {
        log.append([nextLine(null).line], true);
      }),
    ).toMatchObject({ code: 'audit_log_broken' });
    expect(readLog(root)).toBe('');
  });

  it('is noticed between two lines of this run', () => {
    const log = open();
    const made = nextLine(null);
    log.append([made.line], false);
    writeFileSync(join(root, AUDIT_LOG_PATH), made.line, { flag: 'a' });
    expect(
      gateErrorOf(() => {
        log.append([nextLine(made.head).line], true);
      }),
    ).toMatchObject({ code: 'audit_log_broken' });
    expect(readLog(root)).toBe(made.line + made.line);
  });
});
