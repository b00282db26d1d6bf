import type { Delivery } from '../base/delivery.js';
import {
  ACTION_POLICY_PATH,
  ACTION_RECEIPT_PATH,
  GATE_RECORD_PATH,
  OUTPUT_PATHS,
  RUNTIME_RECEIPT_PATH,
  type Outcome,
} from '../base/outcome.js';
import { markdownCode, markdownLink } from './escape.js';
import { counted } from './words.js';

/** Where the receipts are, what their hashes are, and how anyone verifies them. */
export function renderReceipts(outcome: Outcome, delivery: Delivery): string {
  const { outputDirectory, written } = delivery;
  const missing = OUTPUT_PATHS.filter((path) => !written.includes(path));
  if (outputDirectory === null || missing.length === OUTPUT_PATHS.length) return '**Receipts:** none could be written.';
  const parts = [
    `**Receipts:** ${counted(OUTPUT_PATHS.length - missing.length, 'file')} below ${markdownCode(outputDirectory)}.`,
  ];
  if (missing.length > 0) parts.push(`**Not written:** ${missing.map((path) => markdownCode(path)).join(', ')}.`);
  const rows = hashRows(outcome).filter(([path]) => written.includes(path));
  if (rows.length > 0) {
    const lines = rows.map(([path, field, hash]) => `| \`${path}\` | \`${field}\` | \`${hash}\` |`);
    parts.push(['| file | hash | sha256 |', '|---|---|---|', ...lines].join('\n'));
  }
  if (written.includes(GATE_RECORD_PATH)) parts.push(howToVerify());
  return parts.join('\n\n');
}

/** The artifact with its link and digest; null where nothing was uploaded. */
export function renderArtifact({ upload }: Delivery): string | null {
  if (upload === null) return null;
  return `**Artifact:** ${markdownLink(upload.name, upload.url)}, sha256 ${markdownCode(upload.digest)}.`;
}

function hashRows({ chain }: Outcome): readonly (readonly [path: string, field: string, hash: string])[] {
  return [
    [GATE_RECORD_PATH, 'gate_sha256', chain.gateSha256],
    [RUNTIME_RECEIPT_PATH, 'receipt_sha256', chain.receiptSha256],
    [ACTION_POLICY_PATH, 'action_entry_hash', chain.actionEntryHash],
    [ACTION_RECEIPT_PATH, 'action_receipt_sha256', chain.actionReceiptSha256],
  ];
}

/** jq's sorted compact text is the canonical text of what the gate writes (docs/receipts.md §6). */
function howToVerify(): string {
  return [
    '**Verify:** in the folder that holds `docs/`, this prints `gate_sha256`. `docs/receipts.md` of the gate has the other checks.',
    '',
    '```sh',
    `jq -jcS . ${GATE_RECORD_PATH} | sha256sum`,
    '```',
  ].join('\n');
}
