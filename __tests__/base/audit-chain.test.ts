import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { readAuditChain, readAuditRecords, type AuditDamage } from '../../src/base/audit-chain.js';
import { canonicalOfPlain } from '../../src/base/canonical.js';
import { sha256 } from '../../src/base/digest.js';
import { MAX_AUDIT_LINE_BYTES } from '../../src/base/limits.js';
import { auditLines, logText, nextLine, type MadeLine } from '../support/audit-logs.js';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8');

function damageOf(log: Uint8Array | string): AuditDamage {
  const chain = readAuditChain(typeof log === 'string' ? bytes(log) : log);
  if (chain.ok) throw new Error('the log was accepted');
  return chain;
}

function headOf(log: Uint8Array | string): number {
  const chain = readAuditChain(typeof log === 'string' ? bytes(log) : log);
  if (!chain.ok) throw new Error(`line ${String(chain.line)}: ${chain.reason}`);
  return chain.head?.sequence ?? 0;
}

/** A record with other members, and the hash that goes with them. */
function rehashed(made: MadeLine, change: Readonly<Record<string, unknown>>): string {
  const record = { ...(JSON.parse(made.line) as Record<string, unknown>), ...change };
  return `${canonicalOfPlain({ ...record, record_hash: sha256(canonicalOfPlain(record, 'record_hash')) })}\n`;
}

const four = auditLines(4);
const [one, two, three] = four;
if (one === undefined || two === undefined || three === undefined) throw new Error('no lines');
const log = logText(four);

describe('a log that is whole', () => {
  it('may be empty', () => {
    expect(readAuditChain(bytes(''))).toMatchObject({ ok: true, head: null, tornLine: null });
  });

  it('has its last record as head, and holds each of its records and no other', () => {
    const chain = readAuditChain(bytes(log));
    if (!chain.ok) throw new Error(chain.reason);
    expect(chain.head).toEqual(four[3]?.head);
    for (const { head } of four) expect(chain.holds(head)).toBe(true);
    expect(chain.holds({ sequence: 2, recordHash: three.head.recordHash })).toBe(false);
    for (const sequence of [0, -1, 5, 1.5]) expect(chain.holds({ sequence, recordHash: one.head.recordHash })).toBe(false);
  });

  it('gives its records', () => {
    const read = readAuditRecords(bytes(log), { whole: true });
    expect(read.ok && read.records.map((record) => `${canonicalOfPlain(record)}\n`).join('')).toBe(log);
  });

  it('is read alike where it is so large that the native hash is used', () => {
    const many = auditLines(200);
    const text = logText(many);
    expect(headOf(text)).toBe(200);
    expect(damageOf(text.replace('"sequence":150', '"sequence":151')).line).toBe(150);
    expect(damageOf(text.slice(0, -2000).replaceAll('ada', 'eve')).line).toBe(1);
  });
});

describe('a damaged log', () => {
  it('is noticed for every byte that is another one', () => {
    const good = bytes(log);
    for (let offset = 0; offset < good.length; offset += 1) {
      for (const mask of [0x01, 0x20, 0x80]) {
        const bad = Uint8Array.from(good);
        bad[offset] = (bad[offset] ?? 0) ^ mask;
        const lineOfByte = log.slice(0, offset).split('\n').length;
        if (offset === good.length - 1) {
          // Without its line feed the last line is what a killed run leaves.
          expect(headOf(bad)).toBe(3);
        } else expect(damageOf(bad).line).toBe(lineOfByte);
      }
    }
  });

  it('is cut at any byte a log with a torn line or a shorter one, never a longer one', () => {
    const good = bytes(log);
    for (let length = 0; length <= good.length; length += 1) {
      const cut = good.subarray(0, length);
      const whole = log.slice(0, length).split('\n').length - 1;
      const chain = readAuditChain(cut);
      const rest = log.slice(0, length).split('\n').at(-1) ?? '';
      expect(chain).toMatchObject({ ok: true, tornLine: rest === '' ? null : sha256(rest) });
      expect(chain.ok && (chain.head?.sequence ?? 0)).toBe(whole);
    }
  });

  it.each([
    ['a line cut out', logText([one, three]), 2, 'its sequence is not the next one'],
    ['the first line cut out', logText([two, three]), 1, 'its sequence is not the next one'],
    ['a line doubled', logText([one, two, two, three]), 3, 'its sequence is not the next one'],
    ['lines swapped', logText([one, three, two]), 2, 'its sequence is not the next one'],
    ['an empty line', logText([one]) + '\n' + two.line, 2, 'it is not the canonical text of an audit record'],
    ['a foreign line', logText([one]) + '{}\n' + two.line, 2, 'it is not the canonical text of an audit record'],
    ['a foreign last line', log + 'x\n', 5, 'it is not the canonical text of an audit record'],
    ['a byte-order mark', `\u{feff}${log}`, 1, 'it is not the canonical text of an audit record'],
    ['carriage returns', log.replaceAll('\n', '\r\n'), 1, 'it is not the canonical text of an audit record'],
    [
      'a record of another log',
      one.line + nextLine(one.head, { request: { requestHash: sha256('x') } }).line + three.line,
      3,
      'its previous_hash is not that of the record before it',
    ],
    [
      'a first record that has one before it',
      rehashed(one, { previous_hash: 'a'.repeat(64) }),
      1,
      'its previous_hash is not that of the record before it',
    ],
    [
      'another hash',
      one.line.replace(one.head.recordHash, two.head.recordHash),
      1,
      'its record_hash is not that of the record',
    ],
  ])('is one with %s', (_, text, line, reason) => {
    expect(damageOf(text)).toMatchObject({ line, reason });
  });

  it('says what it should say and what it says', () => {
    expect(damageOf(logText([one, three]))).toMatchObject({ expected: '2', found: '3' });
    expect(damageOf(one.line.replace(one.head.recordHash, two.head.recordHash))).toMatchObject({
      expected: one.head.recordHash,
      found: two.head.recordHash,
    });
  });

  it('is one with a line that is no UTF-8', () => {
    expect(damageOf(Buffer.concat([bytes(log), Uint8Array.of(0xff, 0x0a)])).line).toBe(5);
  });
});

describe('a torn line', () => {
  const torn = three.line.slice(0, 100);
  const closing = nextLine(two.head, { tornLine: sha256(torn) });
  const closed = `${logText([one, two])}${torn}\n${closing.line}`;

  it('is in order before a record that names it', () => {
    expect(headOf(closed)).toBe(3);
    expect(headOf(closed + nextLine(closing.head).line)).toBe(4);
    expect(headOf(`${torn}\n${nextLine(null, { tornLine: sha256(torn) }).line}`)).toBe(1);
  });

  it('is in order where it is a whole record but for its line feed', () => {
    const whole = three.line.trimEnd();
    expect(readAuditChain(bytes(logText([one, two]) + whole))).toMatchObject({ head: two.head, tornLine: sha256(whole) });
    const after = nextLine(two.head, { tornLine: sha256(whole) });
    const chain = readAuditChain(bytes(logText([one, two, three]) + after.line));
    expect(chain).toMatchObject({ ok: true, head: after.head });
    expect(chain.ok && chain.holds(three.head)).toBe(false);
  });

  it('is in order where it is no UTF-8', () => {
    const half = Uint8Array.of(0x7b, 0xe2, 0x82);
    const after = nextLine(one.head, { tornLine: sha256(half) });
    expect(headOf(Buffer.concat([bytes(one.line), half, bytes(`\n${after.line}`)]))).toBe(2);
  });

  it('may be there more than once', () => {
    const again = nextLine(closing.head, { tornLine: sha256('{"') });
    expect(headOf(`${closed}{"\n${again.line}`)).toBe(4);
  });

  it.each([
    ['it is not there', logText([one, two]) + closing.line, 3, 'it names a torn line that is not the one before it'],
    [
      'it is another one',
      closed.replace(`${torn}\n`, `${torn.slice(1)}\n`),
      3,
      'it is not the canonical text of an audit record',
    ],
    [
      'it is not directly before',
      closed.replace(`${torn}\n`, `${torn}\n\n`),
      3,
      'it is not the canonical text of an audit record',
    ],
    [
      'there are two of them',
      closed.replace(`${torn}\n`, `${torn}\n${torn}\n`),
      3,
      'it is not the canonical text of an audit record',
    ],
    ['nobody names it', `${logText([one, two])}${torn}\n${three.line}`, 3, 'it is not the canonical text of an audit record'],
    [
      'it is closed, and nothing follows',
      `${logText([one, two])}${torn}\n`,
      3,
      'it is not the canonical text of an audit record',
    ],
    [
      'who names it is chained to something else',
      `${logText([one, two])}${torn}\n${nextLine(one.head, { tornLine: sha256(torn) }).line}`,
      4,
      'its sequence is not the next one',
    ],
    [
      'who names it was torn itself',
      `${closed}${nextLine(two.head, { tornLine: sha256(closing.line.trimEnd()) }).line}`,
      5,
      'its sequence is not the next one',
    ],
    ['who names it is torn', closed.trimEnd(), 3, 'it is not the canonical text of an audit record'],
  ])('is damage where %s', (_, text, line, reason) => {
    expect(damageOf(text)).toMatchObject({ line, reason });
  });

  it('lets nobody take a record back that something is chained to', () => {
    const forged = nextLine(one.head, { tornLine: sha256(two.line.trimEnd()) });
    expect(headOf(logText([one, two]) + forged.line)).toBe(2);
    expect(damageOf(logText([one, two]) + forged.line + three.line)).toMatchObject({ line: 4 });
  });
});

describe('a part of a log', () => {
  const part = (text: string): ReturnType<typeof readAuditRecords> => readAuditRecords(bytes(text), { whole: false });

  it('starts anywhere', () => {
    const read = part(logText(four.slice(1, 3)));
    expect(read.ok && read.records.map(({ sequence }) => sequence)).toEqual([2, 3]);
    expect(part(log)).toMatchObject({ ok: true, tornLine: null });
    expect(part('')).toEqual({ ok: true, records: [], tornLine: null });
  });

  it('may start with a record that names a torn line, and has no other', () => {
    const closing = nextLine(two.head, { tornLine: sha256('{') });
    expect(part(closing.line).ok).toBe(true);
    expect(part(`{\n${closing.line}`)).toMatchObject({ ok: false, line: 1 });
    expect(part(two.line + closing.line)).toMatchObject({ ok: false, line: 2 });
    expect(part(`${two.line}{\n${closing.line}`)).toMatchObject({ ok: false, line: 2 });
  });

  it('ends with a line feed', () => {
    expect(part(log.trimEnd())).toMatchObject({ ok: false, line: 4, reason: 'it does not end with a line feed' });
  });

  it('is without a gap, and chained', () => {
    expect(part(logText([one, three]))).toMatchObject({ ok: false, line: 2 });
    expect(part(two.line + nextLine({ ...two.head, recordHash: one.head.recordHash }).line)).toMatchObject({ line: 2 });
    expect(part(two.line.replace('"ada"', '"eve"'))).toMatchObject({
      line: 1,
      reason: 'its record_hash is not that of the record',
    });
  });

  it.each([
    ['a first record with one before it', { previous_hash: 'a'.repeat(64) }],
    ['a later record with none before it', { sequence: 2 }],
  ])('has not %s', (_, change) => {
    expect(part(rehashed(one, change))).toMatchObject({ line: 1, reason: 'its previous_hash does not go with its sequence' });
  });
});

describe('the limit of a line', () => {
  /** A record whose line has so many bytes, its line feed included. */
  function ofSize(size: number): MadeLine {
    const made = (length: number): MadeLine =>
      nextLine(null, { request: { identity: { kind: 'local-user', name: 'a'.repeat(length) } } });
    return made(size - made(0).line.length);
  }

  it('holds for a record', () => {
    expect(headOf(ofSize(MAX_AUDIT_LINE_BYTES).line)).toBe(1);
    expect(damageOf(ofSize(MAX_AUDIT_LINE_BYTES + 1).line)).toMatchObject({ line: 1, reason: 'it is longer than 65536 bytes' });
  });

  it('holds for what a killed run left', () => {
    expect(headOf('x'.repeat(MAX_AUDIT_LINE_BYTES - 1))).toBe(0);
    expect(damageOf('x'.repeat(MAX_AUDIT_LINE_BYTES)).line).toBe(1);
  });
});

it('is never deceived by an edit of any kind', () => {
  const piece = fc.oneof(fc.constantFrom(...four.map(({ line }) => line)), fc.string({ maxLength: 5 }), fc.constant('\n'));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 7 }), (pieces) => {
      const text = pieces.join('');
      const chain = readAuditChain(bytes(text));
      // Nobody here can make a record that names a torn line, so what is accepted is a beginning of the log, and a torn line at most.
      if (!chain.ok) return;
      const count = chain.head?.sequence ?? 0;
      const whole = logText(four.slice(0, count));
      expect(text.startsWith(whole)).toBe(true);
      const rest = text.slice(whole.length);
      expect(rest).not.toContain('\n');
      expect(chain.tornLine).toBe(rest === '' ? null : sha256(rest));
    }),
  );
});
