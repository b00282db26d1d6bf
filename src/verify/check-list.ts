import { MAX_PROBLEMS_PER_CHECK } from '../base/limits.js';
import type { VerificationCheck } from '../base/verification.js';

/** What is wrong: a whole sentence, and both values where two that must agree do not. */
export interface Problem {
  readonly message: string;
  readonly recorded?: string;
  readonly computed?: string;
}

/** Collects checks in the order in which a person reads them. */
export class CheckList {
  readonly checks: VerificationCheck[] = [];

  /** Whether no check failed so far. */
  get holds(): boolean {
    return this.checks.every(({ outcome }) => outcome !== 'fail');
  }

  /** Notes a check that was made: passed where nothing is wrong, else one row for each problem, up to a limit that is named. */
  made(name: string, message: string, problems: readonly Problem[]): void {
    if (problems.length === 0) this.checks.push({ name, outcome: 'pass', message });
    for (const problem of problems.slice(0, MAX_PROBLEMS_PER_CHECK)) this.checks.push({ name, outcome: 'fail', ...problem });
    const left = problems.length - MAX_PROBLEMS_PER_CHECK;
    if (left > 0)
      this.checks.push({ name, outcome: 'fail', message: `${String(left)} more of this kind are not listed one by one.` });
  }

  /** Notes a check that could not be made, and why. */
  skipped(name: string, message: string): void {
    this.checks.push({ name, outcome: 'skip', message });
  }
}

/** The problem of two values that must be the same and are not; nothing where they are. Null stands for none. */
export function differing(message: string, recorded: string | number | null, computed: string | number | null): Problem[] {
  return recorded === computed ? [] : [{ message, recorded: shown(recorded), computed: shown(computed) }];
}

function shown(value: string | number | null): string {
  return value === null ? 'none' : String(value);
}
