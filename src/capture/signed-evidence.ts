import type { Code, GateId } from '../base/codes/index.js';
import type { EvidenceFile, EvidenceRole, EvidenceSource, SignedEvidence } from '../base/evidence.js';
import { finding, type Finding, type FindingDetail } from '../base/finding.js';
import { MAX_EVIDENCE_BYTES, MAX_EVIDENCE_FILES, MAX_WALKED_ENTRIES } from '../base/limits.js';
import type { AskingRun } from '../base/policy-gates.js';
import type { Policy, SignedGateRules } from '../base/policy.js';
import { printable } from '../base/printable.js';
import { DEFAULT_RESULT_PATH, type Settings } from '../base/settings.js';
import { captureApproval } from './approval.js';
import { defaultPath, readRole } from './evidence-file.js';
import { FolderWalk, type WalkTrouble } from './folder-walk.js';
import { readPattern, type EvidencePattern } from './pattern.js';

/**
 * Reads the envelopes that a policy asks for: for each gate over signed evidence those that its own patterns match, and those
 * of the input `evidence`, which only add to them. A pattern that matches nothing is no evidence; what keeps a file from being
 * found or read is a block.
 */
export function captureSigned(settings: Settings, policy: Policy, source: EvidenceSource, run: AskingRun): SignedEvidence {
  const search = new Search(source);
  const filesOf = (gate: GateId, role: EvidenceRole, rules: SignedGateRules | null): readonly EvidenceFile[] =>
    rules?.source === 'signed' ? search.read(gate, role, [...rules.evidence, ...(settings.evidence ?? [])]) : [];
  return {
    keyStatusSignature: policy.keyStatus.signedBy === null ? null : search.signature(settings, policy.keyStatus.signature),
    executionEvidence: filesOf('execution-evidence', 'execution-evidence', policy.executionEvidence),
    beaconAttestations: filesOf('beacon-rate', 'beacon-attestation', policy.beaconRate),
    approval: policy.approval === null ? null : captureApproval(settings, policy, run),
    findings: search.findings,
  };
}

/** What a pattern gave. */
interface Found {
  readonly paths: readonly string[];
  /** Why there may be more; null where that is all. */
  readonly trouble: Trouble | null;
}

interface Trouble {
  readonly code: Code;
  readonly message: string;
  readonly detail: FindingDetail;
}

/** One search through the folders for all gates: its limits hold for all of them together, and each file is read once. */
class Search {
  readonly findings: Finding[] = [];
  readonly #source: EvidenceSource;
  readonly #walk: FolderWalk;
  readonly #found = new Map<string, Found>();
  readonly #files = new Map<string, EvidenceFile>();
  readonly #matched = new Set<string>();
  #bytes = 0;

  constructor(source: EvidenceSource) {
    this.#source = source;
    this.#walk = new FolderWalk(source.base, source.root);
  }

  /** The envelope over the result of the key status: where the policy says, or beside the result. */
  signature(settings: Settings, named: string | null): EvidenceFile {
    const result = settings.keyStatusResult ?? defaultPath(DEFAULT_RESULT_PATH, this.#source);
    return readRole('key-status-signature', named ?? `${result.replace(/\.json$/, '')}.dsse.json`, this.#source);
  }

  /** The files that the patterns of one gate match, each once, sorted by path. */
  read(gate: GateId, role: EvidenceRole, patterns: readonly string[]): readonly EvidenceFile[] {
    const paths = new Set<string>();
    for (const pattern of patterns) {
      const { paths: found, trouble } = this.#find(pattern);
      for (const path of found) paths.add(path);
      if (trouble !== null) this.#report(trouble, gate);
    }
    return [...paths].sort().flatMap((path) => this.#file(path, role, gate));
  }

  /** Every gate with the same trouble says so, but only once. */
  #report({ code, message, detail }: Trouble, gate: GateId): void {
    if (this.findings.some((told) => told.code === code && told.gate === gate && told.message === message)) return;
    this.findings.push(finding(code, message, { ...detail, gate }));
  }

  #find(text: string): Found {
    const known = this.#found.get(text);
    if (known !== undefined) return known;
    const pattern = readPattern(text);
    const found = pattern === null ? { paths: [], trouble: patternInvalid(text) } : this.#search(pattern);
    this.#found.set(text, found);
    return found;
  }

  #search(pattern: EvidencePattern): Found {
    const paths: string[] = [];
    const walk = this.#walk.matches(pattern);
    for (let step = walk.next(); ; step = walk.next()) {
      if (step.done === true) return { paths, trouble: step.value === null ? null : walkStopped(step.value) };
      this.#matched.add(step.value);
      if (this.#matched.size > MAX_EVIDENCE_FILES) return { paths, trouble: TOO_MANY_FILES };
      paths.push(step.value);
    }
  }

  /** A file in its role, or none where there is none; over the limit of bytes nothing more is read. */
  #file(path: string, role: EvidenceRole, gate: GateId): readonly EvidenceFile[] {
    const known = this.#files.get(path);
    if (known?.state === 'read') return [{ ...known, role }];
    if (this.#bytes > MAX_EVIDENCE_BYTES) return [];
    const file = readRole(role, path, this.#source, gate);
    // A folder listed it: it vanished meanwhile, or its name is no Unicode text. Neither is the same as no evidence.
    if (file.state === 'absent') return [vanished(file, gate)];
    this.#files.set(path, file);
    if (file.state === 'read') this.#bytes += file.bytes.length;
    if (this.#bytes > MAX_EVIDENCE_BYTES) this.#report(TOO_LARGE, gate);
    return [file];
  }
}

const TOO_MANY_FILES: Trouble = {
  code: 'evidence_too_many_files',
  message: 'The patterns of evidence files match more files than the gate takes.',
  detail: { expected: `at most ${String(MAX_EVIDENCE_FILES)} files`, found: 'more' },
};

const TOO_LARGE: Trouble = {
  code: 'evidence_too_large',
  message: 'The envelopes together are larger than the gate takes; the rest of them was not read.',
  detail: { expected: `at most ${String(MAX_EVIDENCE_BYTES)} bytes`, found: 'more' },
};

function patternInvalid(text: string): Trouble {
  const found = printable(text);
  const expected = 'a path below the working directory with *, **, ?, [abc] or {a,b}';
  return { code: 'evidence_pattern_invalid', message: `The pattern \`${found}\` cannot be used.`, detail: { expected, found } };
}

function walkStopped(trouble: WalkTrouble): Trouble {
  switch (trouble.kind) {
    case 'too-many-entries': {
      const message = 'The patterns of evidence files look at more entries of folders than the gate takes.';
      const expected = `at most ${String(MAX_WALKED_ENTRIES)} entries`;
      return { code: 'evidence_too_many_files', message, detail: { expected, found: 'more' } };
    }
    case 'outside': {
      const message = `The real path of the folder ${printable(trouble.folder)} is outside the workspace.`;
      return { code: 'file_outside_workspace', message, detail: { path: trouble.folder } };
    }
    case 'unreadable': {
      const message = `The folder ${printable(trouble.folder)} cannot be read: ${trouble.message}.`;
      return { code: 'file_unreadable', message, detail: { path: trouble.folder } };
    }
  }
}

function vanished({ role, path }: EvidenceFile, gate: GateId): EvidenceFile {
  const message = `The file ${printable(path)} was listed and cannot be found.`;
  return { role, path, state: 'refused', finding: finding('file_unreadable', message, { gate, path }) };
}
