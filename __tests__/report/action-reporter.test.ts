import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { EOL } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { createActionReporter, type ActionPlaces, type ActionsCore } from '../../src/report/action-reporter.js';
import { annotationsIn, linesOf } from '../support/action-run.js';
import {
  DELIVERED,
  GATE_BLOCK,
  HOSTILE_TEXTS,
  hostileRun,
  LOCAL,
  makeOutcome,
  POLICY_BLOCK,
  VERIFIED,
} from '../support/outcome.js';
import { readStepOutputs } from '../support/step-outputs.js';
import { temporaryFolder } from '../support/workspace.js';

const ALLOW = makeOutcome();
const BLOCK = makeOutcome({ findings: [POLICY_BLOCK] });

let folder: ReturnType<typeof temporaryFolder>;
let summaryPath = '';
let outputPath = '';
/** What happened, in order. */
let events: string[] = [];
beforeEach(() => {
  folder = temporaryFolder();
  summaryPath = join(folder.path, 'summary');
  outputPath = join(folder.path, 'output');
  for (const path of [summaryPath, outputPath]) writeFileSync(path, '');
  events = [];
});
afterEach(() => {
  folder.remove();
});

const core: ActionsCore = {
  error: (_, { title, file, startLine }) => events.push(['error', title, file, startLine].join(' ')),
  warning: (_, { title }) => events.push(`warning ${title ?? ''}`),
  notice: (message) => events.push(`notice ${message}`),
  setOutput: (name, value) => {
    appendFileSync(outputPath, `${name}<<X${EOL}${value}${EOL}X${EOL}`);
  },
};
const load = async (): Promise<ActionsCore> => {
  events.push('load');
  return await Promise.resolve(core);
};
const reporter = (places: Partial<ActionPlaces> = {}): ReturnType<typeof createActionReporter> =>
  createActionReporter(load, {
    summaryPath,
    outputPath,
    pathPrefix: () => '',
    write: (text) => events.push(text),
    flush: async () => {
      events.push('flush');
      await Promise.resolve();
    },
    ...places,
  });
const summary = (): string => readFileSync(summaryPath, 'utf8');
const outputs = (): Record<string, string> => readStepOutputs(readFileSync(outputPath, 'utf8'));

describe('the job summary', () => {
  test('is written, and written anew where the outcome changed', () => {
    writeFileSync(summaryPath, 'Mine\n');
    const { summary: tell } = reporter();
    tell(ALLOW, DELIVERED);
    expect(summary()).toContain('Mine\n\n## 🟢 Fail-Closed Gate: allow');
    tell(BLOCK, DELIVERED);
    expect(summary()).toContain('Mine\n\n## 🔴 Fail-Closed Gate: block');
    expect(summary()).not.toContain('allow —');
  });

  test('names places from the root of the workspace, as the annotations do', () => {
    reporter({ pathPrefix: () => 'deep/' }).summary(BLOCK, DELIVERED);
    expect(summary()).toContain(`\`deep/${POLICY_BLOCK.path ?? ''}:7\``);
  });

  test.each([null, ''])('is left out where there is no file for it: %j', (path) => {
    reporter({ summaryPath: path }).summary(ALLOW, DELIVERED);
    expect(summary()).toBe('');
  });
});

describe('annotations', () => {
  test('go through the toolkit, have left the process when it is done, and point below the workspace', async () => {
    await reporter({ pathPrefix: () => 'deep/' }).annotate(BLOCK);
    expect(events).toEqual([
      'load',
      `error Fail-Closed Gate: stage355_decision_not_accept deep/${POLICY_BLOCK.path ?? ''} 7`,
      'flush',
    ]);
  });

  test('have their own kinds', async () => {
    await reporter().annotate(makeOutcome({ findings: [VERIFIED, LOCAL], enforcement: 'report-only' }));
    expect(events[1]).toBe('warning Fail-Closed Gate: local_context_detected_warn_only');
    expect(events[2]).toMatch(/^notice Enforcement is report-only/);
  });

  test('that are none load nothing', async () => {
    await reporter().annotate(ALLOW);
    expect(events).toEqual([]);
  });

  test('that could not be printed are an error', async () => {
    const flush = async (): Promise<void> => await Promise.reject(new Error('EPIPE'));
    await expect(reporter({ flush }).annotate(BLOCK)).rejects.toThrow('EPIPE');
  });
});

describe('step outputs', () => {
  test('arrive, and those of an outcome that no longer holds do not stay', async () => {
    const { outputs: tell } = reporter();
    await tell(ALLOW, DELIVERED);
    expect(outputs()).toMatchObject({ decision: 'allow', allowed: 'true', 'artifact-id': '4242' });
    await tell(makeOutcome({ findings: [GATE_BLOCK] }), { ...DELIVERED, upload: null });
    expect(outputs()).toMatchObject({ decision: 'block', allowed: 'false', 'failure-class': 'gate' });
    expect(outputs()['artifact-id']).toBeUndefined();
    expect(readFileSync(outputPath, 'utf8')).not.toContain('true');
  });

  test.each([null, ''])('are not set where there is no file for them: %j', async (path) => {
    await reporter({ outputPath: path }).outputs(ALLOW, DELIVERED);
    expect(events).toEqual([]);
  });

  test('that have no file are an error', async () => {
    await expect(reporter({ outputPath: join(folder.path, 'missing') }).outputs(ALLOW, DELIVERED)).rejects.toThrow('ENOENT');
    expect(existsSync(join(folder.path, 'missing'))).toBe(false);
  });

  test('that a toolkit which fails to load cannot set are an error', async () => {
    const broken = createActionReporter(async () => await Promise.reject(new Error('no module')), {
      summaryPath,
      outputPath,
      pathPrefix: () => '',
      write: () => undefined,
    });
    await expect(broken.outputs(ALLOW, DELIVERED)).rejects.toThrow('no module');
    await expect(broken.annotate(BLOCK)).rejects.toThrow('no module');
  });
});

describe('the verdict', () => {
  test.each([
    [ALLOW, 'allow — the job goes on (runtime_allowed_in_ci_context), request 9876543210-2-gate-0a1b2c3d'],
    [BLOCK, 'block — the job fails (stage355_decision_not_accept), request 9876543210-2-gate-0a1b2c3d'],
  ])('is one line (%#)', (outcome, line) => {
    reporter().verdict(outcome);
    expect(events).toEqual([`Fail-Closed Gate: ${line}\n`]);
  });

  test.each(HOSTILE_TEXTS)('is one line, and no command, whatever the request is called (%#)', (text) => {
    reporter().verdict(makeOutcome({ requestId: text }));
    expect(events).toHaveLength(1);
    expect(events[0]).toMatch(/^Fail-Closed Gate: (?!.*(::|##\[))[^\p{C}\p{Zl}\p{Zp}]*\n$/u);
  });

  test('that cannot be printed is an error', () => {
    const write = (): void => {
      throw new Error('EPIPE');
    };
    expect(() => {
      reporter({ write }).verdict(ALLOW);
    }).toThrow('EPIPE');
  });
});

test('with the real toolkit, a log of hostile texts holds our commands only, and the verdict last', () => {
  const url = (path: string): string => JSON.stringify(new URL(`../../${path}`, import.meta.url).href);
  const program = `
    import { createActionReporter } from ${url('src/report/action-reporter.js')};
    import { writeAll } from ${url('src/report/write-all.js')};
    import { HOSTILE_TEXTS, hostileRun } from ${url('__tests__/support/outcome.js')};
    const load = async () => await import(${url('src/actions-core.js')});
    for (const text of HOSTILE_TEXTS) {
      const { outcome, delivery } = hostileRun(text, 20);
      const reporter = createActionReporter(load, {
        summaryPath: null, outputPath: process.env.GITHUB_OUTPUT, pathPrefix: () => '', write: (line) => writeAll(1, line),
      });
      await reporter.annotate(outcome);
      await reporter.outputs(outcome, delivery);
      reporter.verdict(outcome);
    }`;
  const env = { ...process.env, GITHUB_OUTPUT: outputPath };
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  expect([run.status, run.stderr]).toEqual([0, '']);
  const lines = linesOf(run.stdout);
  // Ten errors, one warning and the verdict for each text.
  expect(lines).toHaveLength(HOSTILE_TEXTS.length * 12);
  lines.forEach((line, index) => {
    const place = index % 12;
    const kind = place < 10 ? /^::error title=/ : place === 10 ? /^::warning title=/ : /^Fail-Closed Gate: block — /;
    expect(line).toMatch(kind);
    expect(line.replace(/^::(error|warning) [^:]*::/, '')).not.toMatch(/::|##\[/);
  });
  const annotations = annotationsIn(run.stdout);
  expect(annotations).toHaveLength(HOSTILE_TEXTS.length * 11);
  for (const { properties } of annotations) expect(properties['title']).toMatch(/^Fail-Closed Gate(: [a-z0-9_]+)?$/);
  expect(outputs()['allowed']).toBe('false');
  expect(outputs()['request-id']).toBe(hostileRun(HOSTILE_TEXTS.at(-1) ?? '').outcome.identity.requestId);
});
