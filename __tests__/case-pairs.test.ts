import { describe, expect, test } from '@jest/globals';

import { POLICY_KEYS } from '../src/base/generated/policy-keys.js';
import { SETTING_NAMES } from '../src/capture/settings.js';
import { caseNames, readCase, type Case } from './support/cases.js';

const CASES: readonly Case[] = caseNames().map(readCase);

/** Every key of a policy that has a value of its own, as a JSON pointer with `*` for the index of a list. */
const OPTIONS: readonly string[] = [...POLICY_KEYS].flatMap(([place, keys]) =>
  keys.map((key) => `${place}/${key}`).filter((option) => !POLICY_KEYS.has(option)),
);

/** Nothing but editors reads the address of the schema; what a guarded run makes of its rules, scenarios of runs show (`__tests__/e2e`). */
const UNREAD = ['/$schema', ...OPTIONS.filter((option) => option.startsWith('/run/'))];

/** A value that the policy does not take, or one that an input does not go with, is the only other outcome of these. */
const REFUSED_OTHERWISE: readonly string[] = ['/version', '/environments'];
/** What the source is changes what else has to be there, and its absence is a fault of the gate. */
const ASKS_FOR_MORE: readonly string[] = ['/gates/execution-evidence/source', '/gates/beacon-rate/source'];

describe('every option of a policy changes an outcome', () => {
  test.each(OPTIONS.filter((option) => !UNREAD.includes(option)))('%s', (option) => {
    // A value that is refused changes an outcome as well, and shows nothing about what a value does.
    const isGateFault = REFUSED_OTHERWISE.includes(option) || ASKS_FOR_MORE.includes(option);
    const cases = CASES.filter(({ expect: { exit_status: status } }) => isGateFault || status !== 3);
    expect(outcomesWithout(cases, (one) => withoutOption(one, option))).toBeGreaterThan(1);
  });
});

/** Inputs that change how the gate reports and not what it decides, or that other scenarios show (`__tests__/e2e`). */
const SHOWN_ELSEWHERE: readonly string[] = [
  'output-directory',
  'working-directory',
  'upstream-artifact',
  'upstream-digest',
  'upstream-run-id',
  'github-token',
  'run',
  'upload-receipts',
  'include-evidence',
  'receipts',
  'expected-receipt-sha256',
  'allow-earlier-attempt',
  'receipts-artifact-name',
  'retention-days',
  'summary',
];

describe('every input that evidence and policy have to do with changes an outcome', () => {
  test.each(SETTING_NAMES.filter((name) => !SHOWN_ELSEWHERE.includes(name)))('%s', (name) => {
    // A value that is refused changes an outcome as well, and shows nothing about what a value does.
    const cases = CASES.filter((one) => !one.expect.reasons.includes('input_invalid'));
    expect(outcomesWithout(cases, (one) => withoutInput(one, name))).toBeGreaterThan(1);
  });
});

/** The most different outcomes among cases that are the same but for what is taken out of them. */
function outcomesWithout(cases: readonly Case[], takenOut: (one: Case) => unknown): number {
  const outcomes = new Map<string, Set<string>>();
  for (const one of cases) {
    const rest = takenOut(one);
    if (rest === null) continue;
    const key = JSON.stringify(rest);
    const { decision, exit_status: status, reasons } = one.expect;
    outcomes.set(key, (outcomes.get(key) ?? new Set()).add(JSON.stringify([decision, status, reasons])));
  }
  return Math.max(...[...outcomes.values()].map(({ size }) => size));
}

/** A case without an option of its policy and without what is expected; null where it has no policy as a table. */
function withoutOption(one: Case, option: string): unknown {
  const rest: Partial<Case> = structuredClone(one);
  Reflect.deleteProperty(rest, 'expect');
  if (typeof rest.policy !== 'object') return null;
  remove(rest.policy, option.split('/').slice(1));
  return rest;
}

function remove(value: unknown, path: readonly string[]): void {
  const [key = '', ...more] = path;
  if (typeof value !== 'object' || value === null) return;
  if (key === '*') for (const item of Object.values(value)) remove(item, more);
  else if (more.length === 0) Reflect.deleteProperty(value, key);
  else remove(Reflect.get(value, key), more);
}

/** A case without an input and without what is expected. */
function withoutInput(one: Case, name: string): unknown {
  const { options = [] } = one;
  const kept = options.filter((text, index) => text !== `--${name}` && options[index - 1] !== `--${name}`);
  return [{ ...one, options: undefined, expect: undefined }, kept];
}
