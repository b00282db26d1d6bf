/** Whatever is asked for: its approval passes, and nothing else does. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { sortedByName, type Parameter, type RequestDocument } from '../../src/base/approval-request.js';
import { commandOf, type GuardedCommand } from '../../src/base/command.js';
import { asDigest, sha256 } from '../../src/base/digest.js';
import { readFlags } from '../../src/capture/flags.js';
import { approveCommand } from '../../src/entry/approve-command.js';
import { approvalFile, judging, keyOf, requestDocument, requestFile, timeAfter } from '../support/approvals.js';
import { JUDGED_AT } from '../support/envelopes.js';
import { CI_CONTEXT } from '../support/real-outcome.js';
import { temporaryFolder } from '../support/workspace.js';

const ALICE = keyOf('alice-2026', 'alice');

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((one) => !/\p{Cc}/u.test(one));
const value = fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.boolean(), fc.maxSafeInteger());
const parameters: fc.Arbitrary<readonly Parameter[]> = fc
  .dictionary(fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_.-]{0,9}$/), value, { maxKeys: 5 })
  .map((table) => sortedByName(Object.entries(table).map(([name, one]) => ({ name, value: one }))));
const command: fc.Arbitrary<GuardedCommand | null> = fc.option(
  fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }).map((argv) => commandOf(argv)),
);
const nonce = fc.stringMatching(/^[A-Za-z0-9_-]{16,128}$/);

/** A request, and the command that the run would start. */
const asked = fc
  .record({
    identity: text,
    action: text,
    target: text,
    environment: fc.option(fc.constantFrom('staging', 'production')),
    subject: fc.option(text.map((one) => sha256(one))),
    parameters,
    command,
    nonce,
  })
  .map(({ subject, command: runs, ...rest }) => ({
    runs,
    request: requestDocument({ ...rest, subject_digest: subject, command_sha256: runs?.sha256 ?? null }),
  }));

const folder = temporaryFolder();
afterAll(() => {
  folder.remove();
});
const KEY = place('alice.pem', ALICE.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());

function place(name: string, content: string): string {
  writeFileSync(join(folder.path, name), content);
  return join(folder.path, name);
}

/** The envelope that `approve` makes of a request, with exact values. */
function approved(request: RequestDocument): string {
  const path = place('request.json', JSON.stringify(request));
  const line = readFlags(['approve', path, '--key', KEY]);
  if (line.kind !== 'approve') throw new Error('no command line of approve');
  let [out, error] = ['', ''];
  const streams = { out: (text: string): void => void (out += text), error: (text: string): void => void (error += text) };
  const person = { context: { ...CI_CONTEXT, now: JUDGED_AT }, random: (bytes: number) => new Uint8Array(bytes) };
  if (approveCommand(line, streams, person) !== 0) throw new Error(error);
  return out;
}

function passes(request: RequestDocument, envelope: string, runs: GuardedCommand | null, actor: string): boolean {
  const { findings, verdict } = judging({
    keys: [ALICE],
    request: requestFile(JSON.stringify(request)),
    approval: approvalFile(envelope),
    settings: { command: runs, subjectDigest: asDigest(request.subject_digest) },
    policy: { environment: request.environment },
    context: { actor },
  });
  const isBlocked = findings.some(({ outcome }) => outcome === 'block');
  expect(verdict?.claim === null).toBe(isBlocked);
  return !isBlocked;
}

/** One change of one field, to something that the schema takes. */
const CHANGES: readonly ((request: RequestDocument) => RequestDocument)[] = [
  (request) => ({ ...request, identity: `${request.identity}x` }),
  (request) => ({ ...request, action: `${request.action}x` }),
  (request) => ({ ...request, target: `x${request.target}` }),
  (request) => ({ ...request, environment: request.environment === null ? 'lab' : null }),
  (request) => ({ ...request, subject_digest: request.subject_digest === null ? sha256('') : null }),
  (request) => ({ ...request, command_sha256: request.command_sha256 === null ? sha256('') : null }),
  (request) => ({ ...request, nonce: request.nonce.replace(/^./, (first) => (first === 'a' ? 'b' : 'a')) }),
  (request) => ({ ...request, timestamp: timeAfter(-301) }),
  (request) => ({ ...request, timestamp: timeAfter(301) }),
  (request) => ({ ...request, parameters: [...request.parameters, { name: 'one_more_than_asked', value: true }] }),
  (request) =>
    request.parameters.length === 0
      ? { ...request, parameters: [{ name: 'x', value: '' }] }
      : { ...request, parameters: request.parameters.slice(1) },
  ({ parameters: [first, ...rest], ...request }) => ({
    ...request,
    parameters: first === undefined ? [{ name: 'x', value: 0 }] : [{ ...first, value: other(first.value) }, ...rest],
  }),
  ({ parameters: [first, ...rest], ...request }) => ({
    ...request,
    parameters:
      first === undefined
        ? [{ name: 'x', value: false }]
        : [{ ...first, value: typeof first.value === 'string' ? 0 : String(first.value) }, ...rest],
  }),
];

function other(value: Parameter['value']): Parameter['value'] {
  if (typeof value === 'boolean') return !value;
  return typeof value === 'number' ? (value === 0 ? 1 : -value) : `${value}\u0000`;
}

describe('an approval with exact values', () => {
  test('is for exactly what was asked', () => {
    fc.assert(
      fc.property(asked, fc.nat(CHANGES.length - 1), ({ request, runs }, index) => {
        const envelope = approved(request);
        expect(passes(request, envelope, runs, request.identity)).toBe(true);
        const changed = CHANGES[index]?.(request) ?? request;
        expect(changed).not.toEqual(request);
        expect(passes(changed, envelope, runs, request.identity)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('is for nobody else, and for no other command', () => {
    fc.assert(
      fc.property(asked, command, ({ request, runs }, another) => {
        const envelope = approved(request);
        expect(passes(request, envelope, runs, `${request.identity}x`)).toBe(false);
        expect(passes(request, envelope, another, request.identity)).toBe(another?.sha256 === runs?.sha256);
      }),
      { numRuns: 100 },
    );
  });

  test('is worth nothing with any byte changed', () => {
    const envelope = approved(requestDocument());
    const payload = Buffer.from((JSON.parse(envelope) as { payload: string }).payload, 'base64');
    fc.assert(
      fc.property(fc.nat(payload.length - 1), fc.integer({ min: 1, max: 255 }), (index, change) => {
        const bytes = Buffer.from(payload);
        bytes[index] = (bytes[index] ?? 0) ^ change;
        const text = JSON.stringify({ ...(JSON.parse(envelope) as object), payload: bytes.toString('base64') });
        expect(passes(requestDocument(), text, null, requestDocument().identity)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});
