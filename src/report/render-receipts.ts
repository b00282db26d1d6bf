import type { Delivery } from '../base/delivery.js';
import {
  ACTION_POLICY_PATH,
  ACTION_RECEIPT_PATH,
  GATE_RECORD_PATH,
  RUNTIME_RECEIPT_PATH,
  type Outcome,
} from '../base/outcome.js';
import { markdownCode, markdownLink } from './escape.js';
import { counted } from './words.js';

/** Where the receipts are, what their hashes are, and how anyone verifies them. */
export function renderReceipts(outcome: Outcome, delivery: Delivery): string {
  const { outputDirectory, written } = delivery;
  // Those of the command: `enforce` writes the action's records only.
  const paths = outcome.files.map(({ path }) => path);
  const missing = paths.filter((path) => !written.includes(path));
  if (outputDirectory === null || missing.length === paths.length) return '**Receipts:** none could be written.';
  const parts = [`**Receipts:** ${counted(paths.length - missing.length, 'file')} below ${markdownCode(outputDirectory)}.`];
  if (missing.length > 0) parts.push(`**Not written:** ${missing.map((path) => markdownCode(path)).join(', ')}.`);
  const hashes = hashesOf(outcome).filter(({ path, hash }) => hash !== null && written.includes(path));
  if (hashes.length > 0) parts.push(hashTable(hashes), howToVerify(hashes));
  return parts.join('\n\n');
}

/** The artifact with its link and digest; null where nothing was uploaded. */
export function renderArtifact({ upload }: Delivery): string | null {
  if (upload === null) return null;
  return `**Artifact:** ${markdownLink(upload.name, upload.url)}, sha256 ${markdownCode(upload.digest)}.`;
}

/** One hash of the chain, and how jq gives the text that it covers. */
interface RecordHash {
  readonly path: string;
  readonly field: string;
  readonly hash: string | null;
  readonly filter: string;
}

/** jq's sorted compact text is the canonical text of what the gate writes (docs/receipts.md §3, §6). */
function hashesOf({ chain }: Outcome): readonly RecordHash[] {
  const without = (field: string): string => `'del(.${field})'`;
  return [
    { path: GATE_RECORD_PATH, field: 'gate_sha256', hash: chain.gateSha256, filter: '.' },
    { path: RUNTIME_RECEIPT_PATH, field: 'receipt_sha256', hash: chain.receiptSha256, filter: without('receipt_sha256') },
    { path: ACTION_POLICY_PATH, field: 'action_entry_hash', hash: chain.actionEntryHash, filter: without('action_entry_hash') },
    {
      path: ACTION_RECEIPT_PATH,
      field: 'action_receipt_sha256',
      hash: chain.actionReceiptSha256,
      filter: without('action_receipt_sha256'),
    },
  ];
}

function hashTable(hashes: readonly RecordHash[]): string {
  const rows = hashes.map(({ field, hash }) => `| \`${field}\` | \`${hash ?? ''}\` |`);
  return ['| hash | sha256 |', '|---|---|', ...rows].join('\n');
}

function howToVerify(hashes: readonly RecordHash[]): string {
  return [
    '**Verify:** run this where `docs/` lies; it prints the hashes above. `verify` of the gate proves the whole artifact and derives the decision again (`docs/verify.md`).',
    '',
    '```sh',
    ...hashes.map(({ path, filter }) => `jq -jcS ${filter} ${path} | sha256sum`),
    '```',
  ].join('\n');
}
