import type { Code } from '../../base/codes/index.js';
import { finding, type Finding } from '../../base/finding.js';
import { MAX_FINDINGS_PER_CODE } from '../../base/limits.js';
import { printable } from '../../base/printable.js';
import type { Position } from './places.js';

/** What is wrong with a policy, before it is a finding. */
export interface Problem {
  readonly code: Code;
  /** One printable sentence. */
  readonly message: string;
  readonly position?: Position;
  /** JSON pointer into the document. */
  readonly pointer?: string;
  readonly expected?: string;
  readonly found?: string;
}

/** Collects all problems of one policy; of each code a bounded number, and then how many more there are. */
export class Problems {
  private readonly kept: Problem[] = [];
  private readonly counts = new Map<Code, number>();

  add(problem: Problem): void {
    const count = (this.counts.get(problem.code) ?? 0) + 1;
    this.counts.set(problem.code, count);
    if (count <= MAX_FINDINGS_PER_CODE) this.kept.push(problem);
  }

  get none(): boolean {
    return this.counts.size === 0;
  }

  /** All of them, from the top of the document down. */
  list(): readonly Problem[] {
    const sorted = [...this.kept].sort((left, right) => rank(left) - rank(right));
    const left = [...this.counts].flatMap(([code, count]) => {
      const more = count - MAX_FINDINGS_PER_CODE;
      return more > 0 ? [{ code, message: `${String(more)} more errors of this kind are not listed one by one.` }] : [];
    });
    return [...sorted, ...left];
  }
}

/** By line, then by column: a column is always less than the largest policy has bytes. */
function rank({ position }: Problem): number {
  return position === undefined ? 0 : position.line * 2 ** 20 + position.column;
}

/** A problem as a finding about the file at a path. */
export function problemFinding({ code, message, position, pointer, expected, found }: Problem, path: string): Finding {
  const sentence = position === undefined ? message : `${message.replace(/\.$/, '')} (column ${String(position.column)}).`;
  return finding(code, sentence, {
    path,
    ...(position !== undefined && { line: position.line }),
    ...(pointer !== undefined && { pointer: printable(pointer) }),
    ...(expected !== undefined && { expected }),
    ...(found !== undefined && { found: printable(found) }),
  });
}
