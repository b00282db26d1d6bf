import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { readRecordLine } from '../../../src/base/audit-chain/record-line.js';
import { canonicalOfPlain, type PlainJson } from '../../../src/base/canonical.js';
import { sha256 } from '../../../src/base/digest.js';
import { validateAuditRecord } from '../../../src/base/generated/record-validators.js';
import { nextLine } from '../../support/audit-logs.js';

type Members = Readonly<Record<string, PlainJson>>;

const first = nextLine(null);
const record = JSON.parse(first.line) as Members;
const HEX = 'a'.repeat(64);

/** Values that a member may have, and values that look like them. */
const VALUES: readonly PlainJson[] = [
  ...[
    null,
    true,
    0,
    1,
    2,
    -1,
    '',
    'GENESIS',
    HEX,
    HEX.slice(1),
    `${HEX}a`,
    HEX.toUpperCase(),
    'allow',
    'warn',
    'block',
    'Allow',
  ],
  ...['continue', 'isolate_and_continue', 'terminate', 'key-status', 'Key', '-a', 'a_code', 'a-code', 'internal_error'],
  ...['request_received', 'run_failed', 'request received', 'fail-closed-gate/audit-record/v2', '2026-01-02T03:04:05.678Z'],
  ...['2026-01-02T03:04:05Z', '2026-01-02t03:04:05.678Z', [], {}, { kind: 'unknown' }, { kind: 'unknown', name: null }],
  ...[
    { kind: 'local-user', name: 'a"b\\c\u0000\u0008\t\n\u000b\u000c\r\u001f\u007f\u2028é😀' },
    { kind: 'other', name: null },
  ],
  ...[
    { kind: 'unknown', name: 1 },
    { kind: 'unknown', name: null, more: 1 },
    '1-1-job-01234567',
    'local-01234567',
    '-01234567',
  ],
  ...['local-0123456789abcde', 'a"\\\t\u0000-01234567', 'a\n-01234567', 'a\u2028-01234567', 'é-01234567', '1-1-job-0123456g'],
];

/** What the schema says, and what docs/receipts.md says of `record_id`. */
function isRecord(members: Members): boolean {
  const { record_id: id, request_id: request } = members;
  return validateAuditRecord(members) && typeof id === 'string' && id.replace(/\.\d+$/, '') === request;
}

describe('the pattern of a record', () => {
  it('takes what the schema takes', () => {
    const key = fc.constantFrom(...Object.keys(record), 'more');
    const change = fc.tuple(key, fc.oneof(fc.constantFrom(...VALUES), fc.string(), fc.constant(undefined)));
    const ids = fc
      .tuple(fc.constantFrom(...VALUES), fc.constantFrom('.1', '.0', '.01', '.10', '', '.1.1', '.x'))
      .map(([id, end]) => {
        return { request_id: id, record_id: typeof id === 'string' ? id + end : id };
      });
    let accepted = 0;
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(change, { maxLength: 2 }).map((pairs) => Object.fromEntries(pairs)),
          ids,
        ),
        (changes) => {
          const members = Object.fromEntries(
            Object.entries({ ...record, ...changes }).filter(([, value]) => value !== undefined),
          );
          const text = canonicalOfPlain(members);
          expect([text, readRecordLine(text) !== null]).toEqual([text, isRecord(members as Members)]);
          accepted += readRecordLine(text) === null ? 0 : 1;
        },
      ),
      { numRuns: 20_000 },
    );
    expect(accepted).toBeGreaterThan(1_000);
  });

  it('takes every string that canonical text can hold as a name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const { line, head } = nextLine(null, { request: { identity: { kind: 'github-actor', name } } });
        const read = readRecordLine(line.trimEnd());
        expect(read?.recordHash).toBe(head.recordHash);
        expect(sha256(read?.covered ?? '')).toBe(head.recordHash);
      }),
    );
  });

  it('finds the hash of the record, and not what a name says', () => {
    const name = `,"record_hash":"${HEX}",`;
    const { line, head } = nextLine(null, { request: { identity: { kind: 'local-user', name } } });
    const read = readRecordLine(line.trimEnd());
    expect(read?.recordHash).toBe(head.recordHash);
    expect(sha256(read?.covered ?? '')).toBe(head.recordHash);
  });

  const text = first.line.trimEnd();
  it.each([
    ['a space', text.replace('"code":null', '"code": null')],
    ['a space before it', ` ${text}`],
    ['a space behind it', `${text} `],
    ['another order', text.replace('"action":null,"approval_id":null', '"approval_id":null,"action":null')],
    ['a duplicate key', text.replace('"code":null', '"code":null,"code":null')],
    ['a number that is spelt in another way', text.replace('"sequence":1', '"sequence":1.0')],
    ['an exponent', text.replace('"sequence":1', '"sequence":1e0')],
    ['a leading zero', text.replace('"sequence":1', '"sequence":01')],
    ['a number beyond the safe integers', text.replace('"sequence":1', '"sequence":9007199254740992')],
    ['an escape that is none', text.replace('"ada"', String.raw`"\u0061da"`)],
    ['an escape in capitals', text.replace('"ada"', String.raw`"\u001F"`)],
    ['a short escape that is spelt out', text.replace('"ada"', String.raw`"\u000a"`)],
    ['an escaped slash', text.replace('"ada"', String.raw`"\/"`)],
    ['half of a surrogate pair', text.replace('"ada"', String.raw`"\ud800"`)],
    ['a raw control character', text.replace('"ada"', '"\t"')],
    ['a key that is escaped', text.replace('"code"', String.raw`"\u0063ode"`)],
    ['something behind it', `${text}{}`],
    ['something behind a line feed', `${text}\n`],
  ])('takes no other spelling: %s', (_, other) => {
    expect(other).not.toBe(text);
    expect(readRecordLine(text)).not.toBeNull();
    expect(readRecordLine(other)).toBeNull();
  });
});
