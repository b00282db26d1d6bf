import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { CasePolicy } from './case-workspace.js';
import type { Change } from './evidence-changes.js';

/** What `case.json` of a case says. */
export interface Case extends CasePolicy {
  readonly context: 'ci' | 'local';
  readonly environment?: Readonly<Record<string, string | null>>;
  readonly options?: readonly string[];
  readonly changes?: readonly Change[];
  /** Whether the hashes are made anew after the changes; `["result"]`: only that of the result. */
  readonly rehash?: boolean | readonly string[];
  readonly expect: {
    readonly decision: string;
    readonly exit_status: number;
    readonly reasons: readonly string[];
    /** Findings that are there too, with what matters of each: those that pass are no reasons, and messages have letters. */
    readonly findings?: readonly { readonly code: string; readonly message?: string; readonly found?: string }[];
    readonly evidence_proof?: 'self-consistent' | 'anchored';
  };
}

const FOLDER = '__tests__/cases';

export function caseNames(): readonly string[] {
  return readdirSync(FOLDER);
}

export function readCase(name: string): Case {
  return JSON.parse(readFileSync(join(FOLDER, name, 'case.json'), 'utf8')) as Case;
}
