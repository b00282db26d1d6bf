import { spawnSync } from 'node:child_process';

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { commandOf } from '../../src/base/command.js';
import type { Delivery } from '../../src/base/delivery.js';
import { sha256 } from '../../src/base/digest.js';
import { finding } from '../../src/base/finding.js';
import { MAX_SUMMARY_BYTES } from '../../src/base/limits.js';
import { OUTPUT_PATHS, type Outcome } from '../../src/base/outcome.js';
import { FLOOR } from '../../src/base/policy.js';
import { DEFAULT_SETTINGS } from '../../src/base/settings.js';
import { renderSummary } from '../../src/report/render.js';
import { splitCodeSpans } from '../support/markdown.js';
import {
  DELIVERED,
  EVIDENCE_BLOCK,
  GATE_BLOCK,
  HASH_BLOCK,
  HOSTILE_TEXTS,
  hostileFinding,
  hostileRun,
  IN_CI,
  LOCAL,
  makeOutcome,
  NOT_DELIVERED,
  POLICY_BLOCK,
  VERIFIED,
} from '../support/outcome.js';
import { realOutcome } from '../support/real-outcome.js';
import { put, temporaryFolder } from '../support/workspace.js';

const ROOM = MAX_SUMMARY_BYTES;
const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');
const render = (outcome: Outcome, delivery: Delivery = DELIVERED, room = ROOM): string =>
  renderSummary(outcome, delivery, room);
const firstLine = (text: string): string => text.slice(0, text.indexOf('\n'));

const BLOCK = makeOutcome({ findings: [POLICY_BLOCK, HASH_BLOCK, EVIDENCE_BLOCK, IN_CI] });
const WARN = makeOutcome({ findings: [VERIFIED, LOCAL] });
const ALLOW = makeOutcome();

describe('the first line is the decision and what it means', () => {
  test.each([
    ['allow', ALLOW, '## 🟢 Fail-Closed Gate: allow — the job goes on'],
    ['warn', WARN, '## 🟡 Fail-Closed Gate: warn — the job goes on, with risky capabilities isolated'],
    ['a block', BLOCK, '## 🔴 Fail-Closed Gate: block — the job fails'],
    [
      'a block of class gate',
      makeOutcome({ findings: [GATE_BLOCK] }),
      '## 🔴 Fail-Closed Gate: block — the gate itself could not work, so the job fails',
    ],
    [
      'a block that is only recorded',
      makeOutcome({ findings: [POLICY_BLOCK], enforcement: 'report-only' }),
      '## 🔴 Fail-Closed Gate: block — recorded only (report-only), the job goes on',
    ],
    [
      'a block of class gate under report-only',
      makeOutcome({ findings: [GATE_BLOCK], enforcement: 'report-only' }),
      '## 🔴 Fail-Closed Gate: block — the gate itself could not work, so the job fails',
    ],
  ])('%s', (_, outcome, line) => {
    expect(firstLine(render(outcome))).toBe(line);
  });
});

describe('a block', () => {
  const text = render(BLOCK);

  test('says its class, exit status and request', () => {
    expect(text).toContain('Failure class `evidence`: evidence is missing, unreadable, malformed or tampered with.');
    expect(text).toContain('Exit status 2. Request `9876543210-2-gate-0a1b2c3d`.');
  });

  test('has the gates, and every finding with place, both values and what to do', () => {
    expect(text).toContain('| key-status | 🔴 block | 3 |\n| runtime-context | 🟢 pass | 0 |');
    const { path = '', expected = '', found = '' } = HASH_BLOCK;
    expect(text).toContain(
      `\`${path}:31\` at \`/result_sha256\`<br>recorded: \`${found.replaceAll('"', '')}\`<br>computed: \`${expected}\``,
    );
    expect(text).toContain('found: `"reject"`<br>expected: `"accept_verification_ready"`');
    expect(text).toContain(
      '**`stage355_status_missing`**<br>The key status verification is not there.<br>**What to do:** Check',
    );
    expect(text).not.toContain('runtime_allowed_in_ci_context');
  });

  test('has all of the rest in sight: chain, capabilities, proof, receipts', () => {
    expect(text).not.toContain('<details>');
    expect(text).toContain('**Action:** `terminate`. **Allowed:** none. **Isolated:** `private_runner`,');
    expect(text).toContain('**The hashes prove:** nothing.');
    expect(text).toContain('status["key status<br/>entry_hash<br/>none"]');
    expect(text).toContain('status -.- gate --> receipt --> policy --> action');
  });

  test('says what to do once for findings of one code', () => {
    const other = { ...POLICY_BLOCK, line: 9 };
    const both = render(makeOutcome({ findings: [POLICY_BLOCK, other, IN_CI] }));
    expect(both.match(/What to do/g)).toHaveLength(1);
    expect(both.match(/^ {2}- /gm)).toHaveLength(2);
  });
});

describe('an allow', () => {
  const text = render(ALLOW);

  test('is short, and folds up what is needed only to verify', () => {
    const [visible = '', folded = ''] = text.split('<details>');
    expect(visible.split('\n').length).toBeLessThan(15);
    expect(visible).toContain('| key-status | 🟢 pass | 0 |');
    expect(visible).not.toContain('Findings');
    expect(folded).toContain('```mermaid');
    expect(text.trimEnd().endsWith('</details>')).toBe(true);
  });

  test('says above the fold that it holds nobody to anything, of a guarded run too', () => {
    const visible = (outcome: Outcome): string => render(outcome).split('<details>')[0] ?? '';
    expect(visible(ALLOW)).toContain('Nothing holds the steps that come after to this decision');
    const guarded = { ...ALLOW, settings: { ...DEFAULT_SETTINGS, command: commandOf(['true']) } };
    expect(visible(guarded)).toContain('The command is not isolated, and nothing holds other steps to this decision.');
  });

  test('links the artifact and names its digest', () => {
    expect(text).toContain(
      `[\`fail-closed-gate-gate-2-0a1b2c3d\`](<${DELIVERED.upload?.url ?? ''}>), sha256 \`${sha256('archive')}\``,
    );
    expect(render(ALLOW, { ...DELIVERED, upload: null })).not.toContain('**Artifact');
  });

  test('says what the hashes prove, and what they do not', () => {
    expect(text).toContain(
      'self-consistent. The hashes agree with each other, so nothing was edited by halves. They do not prove who',
    );
    const anchored = makeOutcome({ checked: { evidenceProof: 'anchored' } });
    expect(render(anchored)).toContain('**The hashes prove:** anchored.');
  });

  test('shows the chain with short hashes in its order', () => {
    const nodes = [...text.matchAll(/^ {2}\w+\["(.*)"\]$/gm)].map(([, label]) => label);
    const short = (of: string): string => `${sha256(of).slice(0, 12)}…`;
    expect(nodes).toEqual([
      `key status<br/>entry_hash<br/>${short('status')}`,
      `gate record, allow<br/>entry_hash<br/>${short('gate entry')}`,
      `runtime receipt<br/>receipt_sha256<br/>${short('receipt')}`,
      `action policy, continue<br/>action_entry_hash<br/>${short('action entry')}`,
      `action receipt<br/>action_receipt_sha256<br/>${short('action receipt')}`,
    ]);
  });
});

test('a warn shows its findings and what is isolated', () => {
  const [visible = ''] = render(WARN).split('<details>');
  expect(visible).toContain('**`local_context_detected_warn_only`**');
  expect(visible).toContain('**Isolated:** `private_runner`, `unsafe_payload_fetch`, `secret_material_access`.');
});

describe('report-only is said plainly', () => {
  const line = (outcome: Outcome): string => render(outcome).split('\n')[2] ?? '';

  test('where it applies, where it does not, and where nothing was to be softened', () => {
    const enforcement = 'report-only';
    expect(line(makeOutcome({ findings: [POLICY_BLOCK], enforcement }))).toBe(
      '> **Enforcement is report-only: the block is recorded as it is, and does not fail the job.**',
    );
    expect(line(makeOutcome({ findings: [GATE_BLOCK], enforcement }))).toContain('never softens a block of class gate');
    expect(line(makeOutcome({ enforcement }))).toContain('would not fail the job');
    expect(render(ALLOW)).not.toContain('report-only');
  });

  test('where somebody asked for it in vain, with the reason', () => {
    const settings = { ...DEFAULT_SETTINGS, enforcement: 'report-only' as const };
    const source = { path: '.github/fail-closed-gate.yml', commit: null, sha256: sha256('policy') };
    const asked = { ...BLOCK, settings };
    const refused = '> **The input enforcement asks for report-only, which is not in force: ';
    const enforcedBy = { request_id: 'x', github_run_id: null, github_run_attempt: null, github_job: null };
    expect(line({ ...asked, policy: { ...FLOOR, source } })).toBe(`${refused}the policy file does not say it too.**`);
    expect(line({ ...asked, enforcedBy })).toBe(`${refused}no proved receipt says it too.**`);
    const guarded = { ...settings, command: commandOf(['true']) };
    expect(line({ ...asked, settings: guarded })).toBe(`${refused}what is blocked is never run.**`);
    // A policy that could not be read: what is in force is told by the finding about that.
    expect(render(asked)).not.toContain('report-only');
  });
});

describe('receipts', () => {
  test('name what was not written, and no hash of it', () => {
    const written = OUTPUT_PATHS.slice(0, 2);
    const text = render(BLOCK, { ...DELIVERED, written });
    expect(text).toContain('**Receipts:** 2 files below');
    expect(text).toContain('**Not written:** `docs/runtime/stage356_runtime_summary.txt`, `docs/actions/');
    expect(text).toContain(sha256('receipt'));
    expect(text).not.toContain(sha256('action receipt'));
  });

  test.each([NOT_DELIVERED, { ...DELIVERED, written: [] }])('say where there are none', (delivery) => {
    const text = render(BLOCK, delivery);
    expect(text).toContain('**Receipts:** none could be written.');
    expect(text).not.toContain('**Verify:**');
  });

  test('have no hash and no command where only the texts for people were written', () => {
    const text = render(BLOCK, { ...DELIVERED, written: OUTPUT_PATHS.filter((path) => path.endsWith('.txt')) });
    expect(text).toContain('**Receipts:** 2 files below');
    expect(text).not.toContain('**Verify:**');
    expect(text).not.toContain('| hash |');
  });

  test('come with commands that give the hashes, in their order', () => {
    const { path: root, remove } = temporaryFolder();
    const outcome = realOutcome({ example: 'allow' });
    for (const { path, text } of outcome.files) put(root, path, text);
    const text = render(outcome);
    const hashes = Array.from(text.matchAll(/^\| `\w+` \| `([0-9a-f]{64})` \|$/gm), ([, hash]) => hash);
    const commands = /```sh\n(.*?)\n```/s.exec(text)?.[1]?.split('\n') ?? [];
    expect(commands).toHaveLength(4);
    expect(commands.map((command) => recompute(root, command))).toEqual(hashes);
    remove();
  });
});

/** What a command prints: by jq where this machine has it, else by Python, which stands in for its two filters. */
function recompute(root: string, command: string): string {
  const [, field, path] = /^jq -jcS (?:\.|'del\(\.(\w+)\)') (\S+) \| sha256sum$/.exec(command) ?? [];
  if (path === undefined) throw new Error(`not understood: ${command}`);
  const hasJq = spawnSync('sh', ['-c', 'jq --version && sha256sum --version']).status === 0;
  const run = hasJq
    ? spawnSync('sh', ['-c', command], { cwd: root, encoding: 'utf8' })
    : spawnSync('python3', ['-c', AS_JQ, path, field ?? ''], { cwd: root, encoding: 'utf8' });
  expect(run.stderr).toBe('');
  return run.stdout.slice(0, 64);
}

const AS_JQ = `
import hashlib, json, sys
document = json.load(open(sys.argv[1], encoding="utf-8"))
document.pop(sys.argv[2], None)
text = json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
print(hashlib.sha256(text.encode()).hexdigest())
`;

describe('foreign text', () => {
  /** All that Markdown gives a meaning, and the texts in code. */
  const structure = (text: string): string => {
    const { outcome, delivery } = hostileRun(text, 3);
    return render(outcome, delivery)
      .split('\n')
      .map((line) => splitCodeSpans(line).rest)
      .join('\n');
  };
  const benign = structure('benign');

  test('is in code spans only, in every field', () => {
    expect(benign).not.toContain('benign');
    const { outcome, delivery } = hostileRun('benign');
    const spans = render(outcome, delivery)
      .split('\n')
      .flatMap((line) => splitCodeSpans(line).spans);
    expect(spans.filter((span) => /^benign(:3)?$/.test(span))).toHaveLength(9);
  });

  test.each(HOSTILE_TEXTS.filter((text) => text !== '').map((text) => [text.slice(0, 60), text]))(
    '%j changes nothing around it',
    (_, text) => {
      expect(structure(text)).toBe(benign);
    },
  );

  test('never changes anything around it', () => {
    const unit = fc.oneof(
      fc.constantFrom(...Array.from('``|\\<>&@#[]()!*_~-:\n\r a1')),
      fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1 }), (text) => {
        expect(structure(text)).toBe(benign);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the room', () => {
  const many = Array.from({ length: 400 }, (_, index) => ({ ...hostileFinding(`problem ${String(index)}`) }));
  const crowded = makeOutcome({ findings: [POLICY_BLOCK, ...many, LOCAL] });
  const whole = render(crowded);

  test('is never left, to the byte, and what fits whole is whole', () => {
    expect(render(crowded, DELIVERED, bytes(whole))).toBe(whole);
    const less = render(crowded, DELIVERED, bytes(whole) - 1);
    expect(less).not.toBe(whole);
    expect(bytes(less)).toBeLessThan(bytes(whole));
  });

  test('that is too small drops the last findings and counts them', () => {
    for (const room of [20_000, 35_000, bytes(whole) - 1]) {
      const text = render(crowded, DELIVERED, room);
      expect(bytes(text)).toBeLessThanOrEqual(room);
      // Nothing that would have fitted is missing: one finding has less than 600 bytes.
      expect(bytes(text)).toBeGreaterThan(room - 600);
      const shown = text.match(/^ {2}- /gm)?.length ?? 0;
      const left = Number(/\*\*(\d+) more findings? did not fit here/.exec(text)?.[1]);
      expect(shown + left).toBe(402);
      expect(text).toContain('"reject"');
      expect(text).toContain('problem 1`');
      expect(text).toContain('```mermaid');
    }
  });

  test('that is hardly there keeps the findings before the rest, then the statements, then the first line', () => {
    const small = render(crowded, DELIVERED, 2000);
    expect(small).toContain('more findings did not fit here. The gate record lists all of them.');
    expect(small).toContain('**`stage355_decision_not_accept`**');
    expect(small).not.toContain('mermaid');
    expect(render(crowded, DELIVERED, 300)).toMatch(/^## .*\n\nFailure class .*\n\n\*\*402 findings did not fit here\..*\n$/);
    expect(render(crowded, DELIVERED, 200)).toMatch(/^## .*\n\nFailure class .*\n$/);
    const line = `${firstLine(whole)}\n`;
    expect(render(crowded, DELIVERED, bytes(line))).toBe(line);
  });

  test('of any size holds the start of the first line, cut between characters', () => {
    const headline = firstLine(whole);
    for (let room = 0; room < bytes(headline) + 1; room += 1) {
      const text = render(crowded, DELIVERED, room);
      expect(bytes(text)).toBeLessThanOrEqual(room);
      expect(bytes(text)).toBeGreaterThan(room - 4);
      expect(headline.startsWith(text)).toBe(true);
    }
    expect(render(crowded, DELIVERED, 0)).toBe('');
  });

  test('is kept whatever the outcome and the texts in it', () => {
    fc.assert(
      fc.property(fc.nat(30_000), fc.nat(30), fc.constantFrom(...HOSTILE_TEXTS), (room, count, text) => {
        const { outcome, delivery } = hostileRun(text, count);
        const rendered = render(outcome, delivery, room);
        expect(bytes(rendered)).toBeLessThanOrEqual(room);
        expect(rendered.isWellFormed()).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('of a whole job summary takes the largest outcome that there can be', () => {
    const { outcome, delivery } = hostileRun('😀'.repeat(2000), 3000);
    expect(bytes(render(outcome, delivery))).toBeLessThanOrEqual(ROOM);
  });
});

test('a code that says all has no line of its own below it', () => {
  const { gate, outcome } = finding('run_interrupted', 'The run was cancelled before it ended.');
  expect([gate, outcome]).toEqual(['gate', 'block']);
  const text = render(makeOutcome({ findings: [finding('run_interrupted', 'The run was cancelled before it ended.')] }));
  expect(text).toContain(
    '- 🔴 **`run_interrupted`**<br>The run was cancelled before it ended.<br>**What to do:** Run it again.\n\n',
  );
});
