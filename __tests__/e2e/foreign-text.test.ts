/** Secrets and hostile texts in the evidence, through the built entries: the first are told to nobody, the second never as they are. */

import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from '@jest/globals';

import { annotationsIn, commandsIn, linesOf, runAction, runnerWith } from '../support/action-run.js';
import { startArtifactService } from '../support/artifact-service.js';
import { applyChange, seal, type Change } from '../support/evidence-changes.js';
import { runEntry, type FakeRunner } from '../support/fake-runner.js';
import { readOutputs, readRecords, unpackZip, verify } from '../support/receipts.js';
import { RESULT, STATUS, temporaryFolder } from '../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

interface Told {
  readonly status: number | null;
  readonly runner: FakeRunner;
  /** The log of the Action. */
  readonly log: string;
  /** Each text that anybody can read afterwards, by where. */
  readonly places: ReadonlyMap<string, string>;
}

/** Runs both entries with every detail switched on, and gathers all that they tell. */
async function tell(runner: FakeRunner): Promise<Told> {
  const service = await startArtifactService();
  try {
    const run = await runAction(runner, {}, { ...service.environment(), RUNNER_DEBUG: '1' });
    const files = readOutputs(runner.workspace);
    const archive = unpackZip(service.uploaded()[0]?.zip ?? Buffer.alloc(0));
    const environment = { ...runner.environment, RUNNER_DEBUG: '1' };
    const text = await runEntry('cli.js', [], { cwd: runner.workspace, env: environment });
    const json = await runEntry('cli.js', ['--json'], { cwd: runner.workspace, env: environment });
    expect(verify(runner.workspace).holds).toBe(true);
    const places = new Map([
      ['log', run.stdout],
      ['errors', run.stderr + text.stderr + json.stderr],
      ['terminal', text.stdout],
      ['json', json.stdout],
      ['summary', runner.summary],
      ['outputs', readFileSync(runner.outputPath, 'utf8')],
      ...[...files].map(([path, content]) => [path, content] as const),
      ...[...archive].map(([path, content]) => [`archive ${path}`, content] as const),
    ]);
    return { status: run.status, runner, log: run.stdout, places };
  } finally {
    await service.close();
  }
}

const A = 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0';
/** Put together here, so that no file of the project holds what looks like one. */
const SECRETS = {
  'a token of GitHub': `ghp_${A.slice(0, 36)}`,
  'an access key id': `AKIAABCDEFGH234567QR`,
  'a web token': ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiIxMjM0NTY3ODkwIn0', A].join('.'),
  'a private key': ['-----BEGIN', ' EC PRIVATE KEY-----\nMHcCAQEEIB', A, '\n-----END EC PRIVATE KEY-----'].join(''),
  'a token of npm': `npm_${A.slice(0, 36)}`,
} as const;

/** Where in the evidence somebody may have left one. */
const HIDING: readonly (readonly [name: string, hide: (folder: string, secret: string) => void])[] = [
  ['in a value that is judged', (folder, secret) => applyChange(folder, { file: 'result', set: '/decision', value: secret })],
  [
    'in a value that nobody reads',
    (folder, secret) => applyChange(folder, { file: 'status', set: '/comment', value: [{ deep: secret }] }),
  ],
  ['in a key', (folder, secret) => applyChange(folder, { file: 'status', set: `/key_status_checks/${secret}`, value: false })],
  [
    'in a key record',
    (folder, secret) => applyChange(folder, { file: 'status', set: '/key_records_evaluated/0/key_id', value: secret }),
  ],
  ['behind the end of a document', (folder, secret) => appendFileSync(join(folder, RESULT), secret)],
  ['in a file that is no JSON', (folder, secret) => writeFileSync(join(folder, STATUS), `password = ${secret}`)],
  [
    'as an escaped text',
    (folder, secret) => {
      const escaped = Array.from(secret, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
      applyChange(folder, { file: 'result', find: '"accept_verification_ready"', replace: `"${escaped}"` });
    },
  ],
];

describe('secret material is a block, and told to nobody', () => {
  test.each(HIDING)('%s', async (_name, hide) => {
    // One kind a place is enough here: the forms are tested one by one elsewhere.
    const index = HIDING.findIndex(([name]) => name === _name);
    const secret = Object.values(SECRETS)[index % Object.keys(SECRETS).length] ?? '';
    const runner = runnerWith(root);
    hide(runner.workspace, secret);
    const { status, places } = await tell(runner);
    expect(status).not.toBe(0);
    expect(readRecords(runner.workspace).gate['reasons']).toContain('secret_material_detected');
    const parts = secret.split('\n').filter((part) => part.length > 10);
    const tails = [...parts, secret.slice(0, 20), secret.slice(-20)];
    for (const [place, text] of places)
      expect({ place, tells: tails.filter((part) => text.includes(part)) }).toEqual({ place, tells: [] });
  });
});

const ESCAPE = '\u001b[31mred\u001b]0;title\u0007';
const COMMANDS = 'x\n::error::owned\r\n::set-output name=decision::allow\n::stop-commands::t\n##[error]owned';
const INVISIBLE = `${ESCAPE}\u202egnp.exe\u2066\u200b\ufeff`;
const HTML =
  '# Heading\n<script>alert(1)</script> <img src=x onerror=y> ![x](http://evil.example/p.png) @octocat #1 `` ` ```mermaid';
const TABLE = '|\n\n| a | b |\n|---|---|\n| c | d |';
const OUTPUT_FILE = 'ghadelimiter_00000000-0000-0000-0000-000000000000\ndecision=allow\nallowed<<EOF\ntrue\nEOF';
const HOSTILE = [HTML, COMMANDS, INVISIBLE, TABLE, OUTPUT_FILE].join('\n');

describe('hostile texts', () => {
  const changes: readonly (readonly [name: string, changes: readonly Change[]])[] = [
    [
      'as values that are judged',
      [
        { file: 'result', set: '/decision', value: HTML },
        { file: 'result', set: '/violations', value: [HOSTILE] },
        { file: 'result', set: '/created_at', value: TABLE },
        { file: 'status', set: '/key_records_evaluated/0/status', value: COMMANDS },
        { file: 'status', set: '/key_records_evaluated/0/valid_from', value: INVISIBLE },
        { file: 'status', set: '/created_at', value: OUTPUT_FILE },
      ],
    ],
    [
      'as names of checks',
      [
        { file: 'result', set: `/checks/${HOSTILE.replaceAll('/', ' ')}`, value: false },
        { file: 'status', set: `/key_status_checks/${HOSTILE.replaceAll('/', ' ')}`, value: 'no' },
      ],
    ],
    [
      'where a hash belongs',
      [
        { file: 'result', set: '/result_sha256', value: HOSTILE },
        { file: 'result', set: '/entry_hash', value: HOSTILE },
        { file: 'status', set: '/previous_hash', value: HOSTILE },
      ],
    ],
  ];

  test.each(changes)('%s command nothing, mark nothing up and move no cursor', async (_name, list) => {
    const runner = runnerWith(root);
    for (const change of list) applyChange(runner.workspace, change);
    if (_name !== 'where a hash belongs') seal([[runner.workspace, 'all']]);
    const { status, log, places } = await tell(runner);
    expect([1, 2]).toContain(status);
    // The runner takes commands of ours only.
    expect(annotationsIn(log).map(({ properties }) => properties['title']?.startsWith('Fail-Closed Gate'))).not.toContain(
      false,
    );
    expect(commandsIn(log).filter(({ name }) => ['set-output', 'stop-commands', 'set-env'].includes(name))).toEqual([]);
    expect(log).not.toContain('##[');
    // Step outputs are what we said, whatever the text imitates.
    expect(runner.outputs).toMatchObject({ decision: 'block', allowed: 'false' });
    // Nothing raw: no escape sequence, no text that runs backwards, no line of its own.
    for (const [place, text] of places) {
      // The evidence itself, byte for byte, under its own hash; nobody reads it but a program.
      if (place.startsWith('archive evidence/')) {
        expect(place).toBe(`archive evidence/${createHash('sha256').update(text).digest('hex')}.json`);
        continue;
      }
      expect({
        place,
        raw: /(?![\t\n\r])[\p{Cc}\p{Cf}]/u.exec(text)?.index ?? null,
      }).toEqual({ place, raw: null });
      for (const line of linesOf(text))
        expect(/^(?:::error::owned|decision=allow|# Heading|\| a \| b \|)/.test(line)).toBe(false);
    }
    // In the summary, all of it stands in code: GitHub makes neither elements nor mentions of that.
    expect(places.get('summary')).toContain('octocat');
    const outsideCode = (places.get('summary') ?? '').replaceAll(/```[^]*?```|(`+)(?!`)[^]*?[^`]\1(?!`)/g, '');
    expect(outsideCode).not.toMatch(/<script|<img|!\[x\]|@octocat|evil\.example/);
  });

  test('in variables and inputs command nothing either', async () => {
    const runner = runnerWith(root);
    const run = await runAction(
      runner,
      { 'max-age': `1h\n::error::owned${ESCAPE}`, 'upload-receipts': 'false', [`x${ESCAPE}`]: '1' },
      { GITHUB_WORKFLOW: `ci\n::warning::owned${ESCAPE}`, GITHUB_REF: ESCAPE, GITHUB_ACTOR: '<b>`@octocat' },
    );
    expect(run.status).toBe(3);
    expect(annotationsIn(run.stdout).map(({ data }) => data.startsWith('owned'))).not.toContain(true);
    for (const text of [run.stdout, run.stderr, runner.summary, readFileSync(runner.outputPath, 'utf8')])
      expect(text).not.toContain('\u001b');
  });
});
