import { codeEntry, type Code } from '../base/codes/index.js';
import { CODES, isCode } from '../base/codes/list.js';
import { codeText } from '../base/codes/text.js';
import { exitStatus } from '../base/decision.js';
import { printable } from '../base/printable.js';

/** What the table says about a code, for a person. */
export function explainText(code: Code): string {
  const { gate, outcome, failureClass } = codeEntry(code);
  const { meaning, remedy } = codeText(code);
  const status =
    outcome === 'block' ? `, class ${failureClass}, exit status ${String(exitStatus('block', failureClass, 'enforce'))}` : '';
  return `${code}\n  ${meaning}\n  What to do: ${remedy}\n  Gate ${gate}, outcome ${outcome}${status}.\n`;
}

/** The same as data. */
export function explainRow(code: Code): Record<string, string> {
  const { gate, outcome, failureClass } = codeEntry(code);
  const { meaning, remedy } = codeText(code);
  return { code, gate, outcome, failure_class: failureClass, meaning, remedy };
}

/** The codes among some texts, or the sentence about the first one that is none. */
export function findCodes(texts: readonly string[]): { codes: readonly Code[] } | { problem: string } {
  const codes: Code[] = [];
  for (const text of texts) {
    if (!isCode(text))
      return { problem: `There is no code \`${printable(text)}\`; docs/codes.md lists all ${String(CODES.length)}.` };
    codes.push(text);
  }
  return { codes };
}
