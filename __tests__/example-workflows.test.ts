/** The workflows to copy: whole, with inputs and outputs that there are, and the same as on the page that shows them. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

import { blocksIn, readPage } from './support/pages.js';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly name: string;
  readonly on: unknown;
  readonly permissions: unknown;
  readonly jobs: Readonly<
    Record<
      string,
      { readonly outputs?: Readonly<Record<string, string>>; readonly needs?: string; readonly steps: readonly Step[] }
    >
  >;
}

const FOLDER = 'examples/workflows';
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.yml'));
const ACTION = parse(readFileSync('action.yml', 'utf8')) as Record<'inputs' | 'outputs', Readonly<Record<string, unknown>>>;

const isGate = ({ uses = '' }: Step): boolean => uses.startsWith('<owner>/fail-closed-gate@');

describe.each(FILES)('%s', (file) => {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  const workflow = parse(text) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test('is whole: a name, a trigger, no permissions but those of a job, and the gate', () => {
    expect(workflow.name).toMatch(/^[a-z]/);
    expect(workflow.on).toBeTruthy();
    expect(workflow.permissions).toEqual({});
    expect(steps.filter(isGate).length).toBeGreaterThanOrEqual(1);
  });

  test('uses inputs that there are', () => {
    expect(
      steps.filter(isGate).flatMap((step) => Object.keys(step.with ?? {}).filter((name) => !(name in ACTION.inputs))),
    ).toEqual([]);
  });

  test('reads outputs that there are, of jobs that it waits for', () => {
    const ids = new Set(steps.filter(isGate).flatMap(({ id }) => (id === undefined ? [] : [id])));
    for (const [, id = '', name = ''] of text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)) {
      expect(ids).toContain(id);
      expect(Object.keys(ACTION.outputs)).toContain(name);
    }
    for (const [, job = '', name = ''] of text.matchAll(/needs\.([\w-]+)\.outputs\.([\w-]+)/g)) {
      expect(Object.keys(workflow.jobs[job]?.outputs ?? {})).toContain(name);
      expect(jobs.map(({ needs }) => needs)).toContain(job);
    }
  });
});

test.each(['two-jobs', 'guarded-run'])('docs/%s.md shows the file as it is', (name) => {
  expect(blocksIn(readPage(`docs/${name}.md`), 'yaml')[0]).toBe(readFileSync(join(FOLDER, `${name}.yml`), 'utf8'));
});

test('the README of the workflows lists all of them', () => {
  const { prose } = readPage(join(FOLDER, 'README.md'));
  expect(FILES.filter((file) => !prose.includes(`](${file})`))).toEqual([]);
});
