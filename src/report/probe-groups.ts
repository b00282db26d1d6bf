import { codeEntry } from '../base/codes/index.js';
import { isCode } from '../base/codes/list.js';
import type { ProbeReport, ProbeRow } from '../base/probe-report.js';

/** Probes about the same thing, counted. */
export interface ProbeGroup {
  readonly name: string;
  readonly count: number;
  readonly blocked: number;
}

/** Whether a probe was stopped, as it should be. */
export function isClosed({ fail_open: failOpen, allow }: ProbeRow): boolean {
  return !failOpen && !allow;
}

/** The probes by what they are about: the guard, the codes of each gate, and each part of the own policy and evidence. */
export function groupsOf({ results }: ProbeReport): readonly ProbeGroup[] {
  const groups = new Map<string, ProbeGroup>();
  for (const row of results) {
    const name = groupOf(row.id);
    const { count, blocked } = groups.get(name) ?? { count: 0, blocked: 0 };
    groups.set(name, { name, count: count + 1, blocked: blocked + (isClosed(row) ? 1 : 0) });
  }
  return [...groups.values()];
}

function groupOf(id: string): string {
  if (id.startsWith('B:')) {
    const code = id.slice('B:'.length);
    return isCode(code) ? `codes of ${codeEntry(code).gate}` : 'codes';
  }
  if (!id.startsWith('C:')) return 'production action guard';
  // A pointer begins with a number sign, and how something is damaged stands behind a colon.
  const [, subject = ''] = /^C:(.*?)(?:#|: |$)/.exec(id) ?? [];
  return `own ${subject}`;
}

/** How many damages are not covered. */
export function uncoveredCount({ not_covered: notCovered }: ProbeReport): number {
  return notCovered.reduce((sum, { damage }) => sum + damage.length, 0);
}
