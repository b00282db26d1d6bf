import type { Outcome } from '../base/outcome.js';
import { mermaidLabel } from './escape.js';

const SHOWN_DIGITS = 12;

/** The hash chain as a Mermaid picture, from the upstream status document to the action receipt, with short hashes. */
export function renderChain({ chain, decision, plan, enforcedBy }: Outcome): string {
  const node = (id: string, title: string, field: string, hash: string | null): string =>
    `  ${id}["${mermaidLabel(title)}<br/>${field}<br/>${hash === null ? 'none' : short(hash)}"]`;
  return [
    '```mermaid',
    'flowchart LR',
    node('status', 'key status', 'entry_hash', chain.statusEntryHash),
    // What another gate decided is not what this run makes of it.
    node('gate', enforcedBy === null ? `gate record, ${decision}` : 'gate record', 'entry_hash', chain.gateEntryHash),
    node('receipt', 'runtime receipt', 'receipt_sha256', chain.receiptSha256),
    node('policy', `action policy, ${plan.actionDecision}`, 'action_entry_hash', chain.actionEntryHash),
    node('action', 'action receipt', 'action_receipt_sha256', chain.actionReceiptSha256),
    // Without a hash in the evidence there is nothing that the record could be bound to.
    `  status ${chain.statusEntryHash === null ? '-.-' : '-->'} gate --> receipt --> policy --> action`,
    '```',
  ].join('\n');
}

function short(hash: string): string {
  return mermaidLabel(hash.slice(0, SHOWN_DIGITS)) + '…';
}
