import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import type { AuditHead } from '../../src/base/audit.js';
import { sha256 } from '../../src/base/digest.js';
import { MAX_AUDIT_LOG_BYTES, MAX_NAMING_RECEIPT_BYTES } from '../../src/base/limits.js';
import { ACTION_RECEIPT_PATH, AUDIT_LOG_PATH, GATE_RECORD_PATH, RUNTIME_RECEIPT_PATH } from '../../src/base/outcome.js';
import type { AuditLog } from '../../src/report/audit-log.js';
import { openOutputFolder, type LockedFolder } from '../../src/report/write.js';
import { auditLines, logText, nextLine } from '../support/audit-logs.js';
import { put, putLog, readLog, receiptNaming } from './audit-log-fixture.js';
import { interceptedFileSystem, systemError } from './faulty-file-system.js';
import { freshRoot, gateErrorOf } from './output-fixture.js';

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

/** Opens a log that has to be broken. */
function problemOf(log: AuditLog): string {
  expect(log.continuity).toBe('broken');
  expect(log.tornLine).toBeNull();
  expect(log.problem).toMatchObject({ code: 'audit_log_broken', outcome: 'block', path: AUDIT_LOG_PATH });
  const message = log.problem?.message ?? '';
  expect(message).toContain('nothing was appended to it.');
  expect(message).toContain('move the folders docs/runtime and docs/actions');
  const before = existsSync(join(root, AUDIT_LOG_PATH)) && statSync(join(root, AUDIT_LOG_PATH)).isFile() ? readLog(root) : null;
  expect(
    gateErrorOf(() => {
      log.append([nextLine(log.head).line], true);
    }),
  ).toMatchObject({ code: 'audit_log_broken', message });
  if (before !== null) expect(readLog(root)).toBe(before);
  return message;
}

describe('a log that is held', () => {
  it('goes on behind its last record', () => {
    putLog(root, text, at(5));
    const log = open();
    expect(log).toMatchObject({ continuity: 'held', head: at(5), problem: null, tornLine: null });
  });

  it('may have grown since the receipts were made', () => {
    putLog(root, text, at(2));
    expect(open()).toMatchObject({ continuity: 'held', head: at(5) });
  });

  it('may have an unfinished last line', () => {
    putLog(root, text + '{"action', at(4));
    expect(open()).toMatchObject({ continuity: 'held', head: at(5), tornLine: sha256('{"action') });
  });

  it('is so by each receipt that names a record', () => {
    putLog(root, text, null);
    put(root, RUNTIME_RECEIPT_PATH, receiptNaming(at(3), 'not-compared'));
    put(root, ACTION_RECEIPT_PATH, receiptNaming(at(4)));
    expect(open().continuity).toBe('held');
  });
});

describe('a log that enforce opens', () => {
  const openAsEnforce = (): AuditLog => {
    folder = openOutputFolder({ outputDirectory: root, outputRoot: root }, 'local-1');
    return folder.openAuditLog('enforce');
  };
  const enforced = (head: AuditHead): string => receiptNaming(head).replace('{', '{"enforced_by":{"request_id":"local-1"},');

  it('need not hold what receipts of the gate name: they may come from another job', () => {
    putLog(root, text, null);
    for (const path of [GATE_RECORD_PATH, RUNTIME_RECEIPT_PATH, ACTION_RECEIPT_PATH])
      put(root, path, receiptNaming({ ...at(5), sequence: 9 }));
    expect(openAsEnforce()).toMatchObject({ continuity: 'not-compared', head: at(5), problem: null });
  });

  it('has to hold what an earlier enforce left', () => {
    putLog(root, text, null);
    put(root, ACTION_RECEIPT_PATH, enforced(at(4)));
    expect(openAsEnforce()).toMatchObject({ continuity: 'held', head: at(5) });
    folder.release();
    put(root, ACTION_RECEIPT_PATH, enforced({ ...at(5), sequence: 9 }));
    expect(openAsEnforce().continuity).toBe('broken');
  });

  it('has to be whole all the same', () => {
    putLog(root, text.replace('"sequence":2', '"sequence":3'), null);
    expect(openAsEnforce().continuity).toBe('broken');
  });
});

describe('a log that nothing is compared with', () => {
  it('may be there or not', () => {
    expect(open()).toMatchObject({ continuity: 'not-compared', head: null, problem: null, tornLine: null });
    folder.release();
    putLog(root, text, null);
    expect(open()).toMatchObject({ continuity: 'not-compared', head: at(5) });
    folder.release();
    put(root, AUDIT_LOG_PATH, '');
    expect(open()).toMatchObject({ continuity: 'not-compared', head: null, tornLine: null });
  });

  it.each([
    ['no JSON', 'block: the gate itself failed.\n'],
    ['no UTF-8', Uint8Array.of(0x22, 0xff, 0x22)],
    ['no object', '[{"audit_log":1}]'],
    ['null', 'null'],
    ['of another program', '{"runtime_decision":"warn"}'],
    ['without a log', '{"audit_log":null}'],
    ['without a record', '{"audit_log":{"continuity":"broken","sequence":null,"record_hash":null}}'],
    ['with another word', receiptNaming(at(1)).replace('held', 'kept')],
    ['with a sequence of 0', receiptNaming({ ...at(1), sequence: 0 })],
    ['with a fraction', receiptNaming({ ...at(1), sequence: 1.5 })],
    ['with a sequence that is a text', receiptNaming(at(1)).replace(':1,', ':"1",')],
    ['with half a hash', receiptNaming(at(1)).replace(at(1).recordHash, at(1).recordHash.slice(1))],
    ['with inherited fields', '{"__proto__":{"audit_log":{"continuity":"held","sequence":1,"record_hash":"x"}}}'],
  ])('is what a receipt that is %s leaves', (_, receipt) => {
    put(root, RUNTIME_RECEIPT_PATH, receipt);
    expect(open().continuity).toBe('not-compared');
  });

  it('is what a receipt leaves that is too large for one', () => {
    const receipt = receiptNaming(at(1));
    put(root, RUNTIME_RECEIPT_PATH, receipt + ' '.repeat(MAX_NAMING_RECEIPT_BYTES - receipt.length + 1));
    expect(open().continuity).toBe('not-compared');
    folder.release();
    put(root, RUNTIME_RECEIPT_PATH, receipt + ' '.repeat(MAX_NAMING_RECEIPT_BYTES - receipt.length));
    expect(open().continuity).toBe('broken');
  });

  it('is what links and folders leave that stand in the place of receipts', () => {
    put(root, 'elsewhere.json', receiptNaming(at(1)));
    mkdirSync(join(root, 'docs/runtime'), { recursive: true });
    symlinkSync(join(root, 'elsewhere.json'), join(root, GATE_RECORD_PATH));
    mkdirSync(join(root, RUNTIME_RECEIPT_PATH));
    put(root, 'other/stage357_runtime_action_receipt.json', receiptNaming(at(1)));
    symlinkSync(join(root, 'other'), join(root, 'docs/actions'));
    expect(open().continuity).toBe('not-compared');
  });
});

describe('a broken log', () => {
  it('is one with a damaged line, which is named, and carries on what the receipts ask for', () => {
    putLog(root, text.replace('"sequence":3', '"sequence":4'), at(4));
    const log = open();
    expect(problemOf(log)).toContain(
      `${AUDIT_LOG_PATH} is damaged at line 3: its sequence is not the next one (expected 3, found 4)`,
    );
    expect(log).toMatchObject({ head: at(4), problem: { line: 3, expected: '3', found: '4' } });
  });

  it('is one that is damaged also where no receipt names anything', () => {
    putLog(root, 'x\n', null);
    const log = open();
    expect(problemOf(log)).toContain('is damaged at line 1: it is not the canonical text of an audit record');
    expect(log.head).toBeNull();
  });

  it('is one that is missing', () => {
    putLog(root, null, at(4));
    const log = open();
    expect(problemOf(log)).toContain(
      `The audit log ${AUDIT_LOG_PATH} is missing, though ${GATE_RECORD_PATH} names a record of it`,
    );
    expect(problemOf(log)).toContain('Where the receipts were committed or downloaded without the log, keep both or neither');
    expect(log).toMatchObject({ head: at(4), problem: { found: 'no audit log' } });
    expect(log.problem?.expected).toBe(`record 4 with record_hash ${at(4).recordHash}`);
    expect(existsSync(join(root, AUDIT_LOG_PATH))).toBe(false);
  });

  it.each([
    ['empty', '', 'no whole record'],
    ['cut before the record', logText(lines.slice(0, 3)), `3 records, the last with ${at(3).recordHash}`],
    [
      'cut within the record',
      text.slice(0, logText(lines.slice(0, 4)).length - 1),
      `3 records, the last with ${at(3).recordHash}`,
    ],
    ['another log', logText([nextLine(null, { number: 9 })]), '1 records, the last with'],
  ])('is one that is %s', (_, log, found) => {
    putLog(root, log, at(4));
    const opened = open();
    expect(problemOf(opened)).toContain('does not hold the record that');
    expect(opened.head).toEqual(at(4));
    expect(opened.problem?.found).toContain(found);
  });

  it('still is one for the run after the denial', () => {
    putLog(root, logText(lines.slice(0, 3)), null);
    for (const path of [GATE_RECORD_PATH, ACTION_RECEIPT_PATH]) put(root, path, receiptNaming(at(5), 'broken'));
    expect(open().head).toEqual(at(5));
  });

  it('is one where a single receipt names what is not there, and that is what is asked for again', () => {
    putLog(root, logText(lines.slice(0, 4)), at(4));
    const forged = { sequence: 2, recordHash: sha256('forged') };
    put(root, RUNTIME_RECEIPT_PATH, receiptNaming(forged));
    const log = open();
    expect(problemOf(log)).toContain(`does not hold the record that ${RUNTIME_RECEIPT_PATH} names`);
    expect(log.head).toEqual(forged);
  });

  it('asks for the latest of what is not there', () => {
    putLog(root, text, null);
    put(root, GATE_RECORD_PATH, receiptNaming({ sequence: 6, recordHash: sha256('6') }));
    put(root, RUNTIME_RECEIPT_PATH, receiptNaming({ sequence: 8, recordHash: sha256('8') }));
    put(root, ACTION_RECEIPT_PATH, receiptNaming({ sequence: 7, recordHash: sha256('7') }));
    expect(open().head?.sequence).toBe(8);
  });

  it('is a link, also to a good log', () => {
    putLog(root, null, at(5));
    put(root, 'elsewhere.jsonl', text);
    symlinkSync(join(root, 'elsewhere.jsonl'), join(root, AUDIT_LOG_PATH));
    const log = open();
    expect(problemOf(log)).toContain(`There is a symbolic link at ${AUDIT_LOG_PATH} where the audit log belongs`);
    expect(log).toMatchObject({ head: at(5), problem: { expected: 'a regular file', found: 'a symbolic link' } });
  });

  it('is a folder', () => {
    mkdirSync(join(root, AUDIT_LOG_PATH), { recursive: true });
    expect(problemOf(open())).toContain('There is a folder at');
  });

  it('is a FIFO, which nobody waits on', () => {
    mkdirSync(join(root, 'docs/runtime'), { recursive: true });
    execFileSync('mkfifo', [join(root, AUDIT_LOG_PATH)]);
    expect(problemOf(open())).toContain('There is a FIFO at');
  });

  it('is one that is larger than can be checked', () => {
    putLog(root, '', null);
    truncateSync(join(root, AUDIT_LOG_PATH), MAX_AUDIT_LOG_BYTES + 1);
    const log = open();
    expect(log.problem).toMatchObject({ expected: 'at most 67108864 bytes', found: '67108865 bytes' });
    expect(log.problem?.message).toContain('move the folders');
    folder.release();
    // At the limit it is read; what is in it here is no record.
    truncateSync(join(root, AUDIT_LOG_PATH), MAX_AUDIT_LOG_BYTES);
    expect(open().problem?.message).toContain('is damaged at line 1: it is longer than 65536 bytes');
  });
});

describe('a log that cannot be read', () => {
  it('is an error where its folder is a link', () => {
    mkdirSync(join(root, 'docs'));
    mkdirSync(join(root, 'other'));
    symlinkSync(join(root, 'other'), join(root, 'docs/runtime'));
    expect(gateErrorOf(open).code).toBe('output_path_refused');
  });

  it.each([AUDIT_LOG_PATH, GATE_RECORD_PATH, RUNTIME_RECEIPT_PATH, ACTION_RECEIPT_PATH])(
    'is an error where this user may not read %s',
    (path) => {
      putLog(root, text, at(5));
      const fs = interceptedFileSystem((call) => {
        if (call.name === 'open' && call.args[0] === join(root, path)) throw systemError('EACCES');
      });
      folder = openOutputFolder({ outputDirectory: root, outputRoot: root }, 'local-1', fs);
      const error = gateErrorOf(() => folder.openAuditLog('gate'));
      expect(error.code).toBe('audit_log_failed');
      expect(error.message).toContain('permission denied (EACCES)');
    },
  );
});
