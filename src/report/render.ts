import { MAX_SUMMARY_BYTES } from '../base/limits.js';
import type { Delivery } from '../base/delivery.js';
import type { Outcome } from '../base/outcome.js';
import { markdownCode } from './escape.js';
import { renderChain } from './render-chain.js';
import { renderFinding } from './render-findings.js';
import { OUTCOME_SIGNS, proofWords, verdictWords } from './words.js';

const SIGNS = { allow: OUTCOME_SIGNS.pass, warn: OUTCOME_SIGNS.warn, block: OUTCOME_SIGNS.block } as const;

/**
 * The job summary in GitHub-flavoured Markdown, of at most `roomBytes` bytes of UTF-8: short on allow, complete on block. Findings
 * come worst first; what does not fit is counted, and the gate record holds it. Pure.
 */
export function renderSummary(outcome: Outcome, delivery: Delivery, roomBytes = MAX_SUMMARY_BYTES): string {
  const head = headline(outcome);
  const tail = [capabilities(outcome), proof(outcome), receipts(outcome, delivery), renderChain(outcome)];
  const around = joined([head, gates(outcome), ...tail]);
  const shown = outcome.findings.filter((found) => found.outcome !== 'pass').map(renderFinding);
  // Room for the headings and for the line that says how many were left out.
  const fitting = takeFitting(shown, roomBytes - bytes(around) - 200);
  const findings = shown.length === 0 ? '' : findingsSection(fitting, shown.length);
  const whole = joined([head, gates(outcome), findings, ...tail]);
  // Where not even the rest fits, the first line is what matters; where that does not, nothing is better than half a word.
  return [whole, `${head}\n`].find((text) => bytes(text) <= roomBytes) ?? '';
}

function headline(outcome: Outcome): string {
  return `## ${SIGNS[outcome.decision]} Fail-Closed Gate: ${outcome.decision} — ${verdictWords(outcome)}`;
}

function gates(outcome: Outcome): string {
  const rows = outcome.gates.map(({ gate, outcome: verdict, findings }) => {
    return `| ${gate} | ${OUTCOME_SIGNS[verdict]} ${verdict} | ${String(findings)} |`;
  });
  return ['| gate | outcome | findings |', '|---|---|---|', ...rows].join('\n');
}

function findingsSection(fitting: readonly string[], all: number): string {
  const left = all - fitting.length;
  const note = left === 0 ? [] : [`**${String(left)} more ${left === 1 ? 'finding does' : 'findings do'} not fit here; the gate record holds them.**`];
  return joined(['### Findings', ...fitting, ...note]).trimEnd();
}

function capabilities(outcome: Outcome): string {
  const { allowed, isolated, actionDecision } = outcome.plan;
  const list = (names: readonly string[]): string => (names.length === 0 ? 'none' : names.map((name) => `\`${name}\``).join(', '));
  return `**Action** \`${actionDecision}\` · **allowed** ${list(allowed)} · **isolated** ${list(isolated)}`;
}

function proof(outcome: Outcome): string {
  return `**What the hashes prove:** ${proofWords(outcome)}`;
}

function receipts(outcome: Outcome, delivery: Delivery): string {
  const lines = [`**Request** ${markdownCode(outcome.identity.requestId)} · **enforcement** \`${outcome.enforcement}\``];
  const { outputDirectory, written, upload } = delivery;
  if (outputDirectory === null || written.length === 0) lines.push('**Receipts:** none could be written.');
  else lines.push(`**Receipts** below ${markdownCode(outputDirectory, 1000)}:`, written.map((path) => `- \`${path}\``).join('\n'));
  if (upload !== null) {
    const name = markdownCode(upload.name);
    const link = upload.url === null ? name : `<a href="${upload.url.replaceAll(/["<>&\s]/g, encodeURIComponent)}">${name}</a>`;
    lines.push(`**Artifact** ${link}, sha256 ${markdownCode(upload.digest)}`);
  }
  const { receiptSha256, actionReceiptSha256 } = outcome.chain;
  lines.push(`\`receipt_sha256\` \`${receiptSha256}\`, \`action_receipt_sha256\` \`${actionReceiptSha256}\``);
  lines.push('To verify: recompute every hash with Python or jq as `docs/receipts.md` of the action shows, and compare with these two.');
  return joined(lines).trimEnd();
}

function takeFitting(blocks: readonly string[], room: number): string[] {
  const taken: string[] = [];
  let left = room;
  for (const block of blocks) {
    left -= bytes(block) + 2;
    if (left < 0) break;
    taken.push(block);
  }
  return taken;
}

function joined(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
