import { codeEntry, type Code } from '../base/codes/index.js';
import { CODES } from '../base/codes/list.js';
import type { ProbeRow } from '../base/probe-report.js';
import { errorText } from '../base/printable.js';
import type { Attack, Tools } from './attacks/attack.js';
import { ATTACKS, PASSING, UNREACHABLE } from './attacks/index.js';
import { answerTo, type ProbedGate } from './gate.js';

/**
 * The codes that must have a probe: every block of class policy or evidence, unless it is listed as one that no evidence can reach.
 * Codes of class gate are about the gate's own work; one that has an attack all the same is probed too.
 */
export function probedCodes(): readonly Code[] {
  return CODES.filter((code) => {
    const { outcome, failureClass } = codeEntry(code);
    return outcome === 'block' && (ATTACKS.has(code) || (failureClass !== 'gate' && !UNREACHABLE.has(code)));
  });
}

/**
 * Provokes every code on evidence that passes, made in memory. A probe is closed only where the gate blocks and says that very code:
 * a block for another reason proves nothing about it.
 */
export async function probeEveryCode(
  gate: ProbedGate,
  tools: Tools,
  pause: () => Promise<void>,
  codes: readonly Code[] = probedCodes(),
): Promise<readonly ProbeRow[]> {
  const rows: ProbeRow[] = [];
  for (const [name, passing] of PASSING) rows.push(...(await baseline(name, passing, gate, tools)));
  for (const code of codes) {
    rows.push(await probeCode(code, ATTACKS.get(code), gate, tools));
    await pause();
  }
  return rows;
}

/** Where an untouched sample does not pass, no block of a damaged one says anything: then there is a row that says so. */
async function baseline(name: string, passing: Attack, gate: ProbedGate, tools: Tools): Promise<readonly ProbeRow[]> {
  const { decision, reasons } = answerTo(await passing(tools), gate);
  return decision === 'allow' ? [] : [notProved(`B:${name}`, ['the untouched sample does not pass', ...reasons])];
}

async function probeCode(code: Code, attack: Attack | undefined, gate: ProbedGate, tools: Tools): Promise<ProbeRow> {
  const id = `B:${code}`;
  if (attack === undefined) return notProved(id, ['there is no probe for this code']);
  try {
    const { decision, reasons, token } = answerTo(await attack(tools), gate);
    if (decision !== 'block') return { id, verdict: decision, allow: true, token, fail_open: true, reasons };
    if (!reasons.includes(code)) return { ...notProved(id, reasons), token };
    return { id, verdict: 'BLOCK', allow: false, token, fail_open: token !== null, reasons };
  } catch (thrown) {
    return notProved(id, [`the probe failed: ${errorText(thrown)}`]);
  }
}

function notProved(id: string, reasons: readonly string[]): ProbeRow {
  return { id, verdict: 'NOT_PROVED', allow: false, token: null, fail_open: true, reasons };
}
