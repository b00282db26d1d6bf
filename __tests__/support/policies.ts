/** Policies for tests, as files with known lines and columns. */

import { asDigest, type Digest } from '../../src/base/digest.js';
import type { Finding } from '../../src/base/finding.js';
import type { Policy } from '../../src/base/policy.js';
import type { PolicyDocument } from '../../src/capture/policy/document.js';
import { effectivePolicy, type KeyFile } from '../../src/capture/policy/effective.js';
import { readPolicy, type PolicyText } from '../../src/capture/policy/read.js';

/** A policy as a tree whose leaves are raw YAML. */
export type Layout = string | readonly Layout[] | { readonly [key: string]: Layout };

/** A policy in block style, one leaf a line, with the place of every value. */
export interface LaidOut {
  readonly text: string;
  /** Line and column of the value at a JSON pointer, both from 1. */
  readonly at: (pointer: string) => { readonly line: number; readonly column: number };
}

export const PATH = '.github/fail-closed-gate.yml';
export const ZEROS = '0'.repeat(64);

/** Every key that a policy can have, each with a value that it takes. */
export const FULL = {
  $schema: 'https://example.invalid/policy.schema.json',
  version: '1',
  environment: 'production',
  environments: '[staging, production]',
  enforcement: 'report-only',
  context: { local: 'block' },
  gates: {
    'key-status': {
      'max-age': '24h',
      'signed-by': '[release, second]',
      threshold: '2',
      signature: 'docs/keys/result.dsse.json',
      'expected-entry-hash': `"${ZEROS}"`,
    },
    'execution-evidence': {
      enabled: 'true',
      source: 'signed',
      evidence: '[evidence/*.dsse.json, more/run.dsse.json]',
      'required-environments': '[staging]',
      'observed-in': '[lab]',
      'max-age': '7d',
      threshold: '1',
      'missing-evidence-action': 'block',
      'min-hot-symbol-count': '5',
      'min-unique-call-paths': '2',
    },
    'beacon-rate': {
      enabled: 'true',
      source: 'signed',
      evidence: 'beacons/*.dsse.json',
      'required-environments': '[staging, production]',
      'observed-in': '[staging]',
      'max-age': '30m',
      threshold: '1',
      'min-verification-rate': '0.950',
      'min-beacon-count': '20',
      'missing-beacon-action': 'block',
      'below-threshold-action': 'block',
      'insufficient-action': 'block',
    },
    'production-action': {
      enabled: 'true',
      actions: [{ name: 'deploy', requires: '[DEPLOY, GATE_PRESENT]' }],
      grants: [
        {
          name: 'DEPLOY',
          granted: 'true',
          target: 'web',
          'valid-from': '2026-01-01T00:00:00Z',
          'valid-until': '2027-01-01T00:00:00Z',
        },
      ],
    },
    approval: {
      enabled: 'true',
      threshold: '2',
      'two-person': 'true',
      'signed-request': 'true',
      'clock-skew': '1m',
      'max-validity': '24h',
      replay: 'optional',
    },
  },
  run: {
    'self-hosted': 'isolate',
    timeout: '15m',
    'max-processes': '128',
    'max-memory-mib': '2048',
    outputs: '[dist, reports/html]',
    'pass-environment': '[LANG, NODE_ENV]',
  },
  'trusted-keys': [
    {
      id: 'release',
      key: 'keys/release.pem',
      purposes: '[key-status, execution-evidence, beacon-rate]',
      'valid-from': '2026-01-01T00:00:00Z',
      'valid-until': '2027-01-01T00:00:00Z',
      'revoked-at': '2026-06-01T00:00:00Z',
    },
    { id: 'second', key: 'keys/second.pem', purposes: '[key-status]' },
    { id: 'ann', key: 'keys/ann.pem', identity: 'ann', purposes: '[approval, request]' },
    { id: 'ben', key: 'keys/ben.pem', identity: 'ben', purposes: '[approval]' },
    { id: 'eve', key: 'keys/eve.pem', identity: 'eve', purposes: '[approval]' },
  ],
} as const satisfies Layout;

/** Lays a policy out. */
export function layOut(layout: Layout): LaidOut {
  const lines: string[] = [];
  const places = new Map<string, { line: number; column: number }>();
  const write = (value: Layout, pointer: string, indent: string, head: string): void => {
    if (typeof value === 'string') {
      places.set(pointer, { line: lines.length + 1, column: head.length + 1 });
      lines.push(head + value);
    } else if (isList(value)) {
      if (head.trim() !== '') lines.push(head.trimEnd());
      value.forEach((item, index) => write(item, `${pointer}/${String(index)}`, `${indent}  `, `${indent}- `));
    } else {
      const inItem = head.trimEnd().endsWith('-');
      if (head !== '' && !inItem) lines.push(head.trimEnd());
      places.set(pointer, { line: lines.length + 1, column: indent.length + 1 });
      Object.entries(value).forEach(([key, member], index) => {
        const start = inItem && index === 0 ? head : indent;
        write(member, `${pointer}/${key}`, `${indent}  `, `${start}${key}: `);
      });
    }
  };
  write(layout, '', '', '');
  const at: LaidOut['at'] = (pointer) => {
    const place = places.get(pointer);
    if (place === undefined) throw new Error(`the layout has no ${pointer}`);
    return place;
  };
  return { text: `${lines.join('\n')}\n`, at };
}

/** The layout with another leaf, or without it, at a JSON pointer. */
export function changed(layout: Layout, pointer: string, leaf: Layout | null): Layout {
  const [, name, ...rest] = pointer.split('/');
  if (name === undefined) return leaf ?? '';
  if (typeof layout === 'string') throw new Error(`${pointer} is inside of a leaf`);
  const entries = Object.entries(layout).flatMap(([key, value]): [string, Layout][] => {
    if (key !== name) return [[key, value]];
    if (rest.length > 0) return [[key, changed(value, `/${rest.join('/')}`, leaf)]];
    return leaf === null ? [] : [[key, leaf]];
  });
  if (rest.length === 0 && !(name in layout) && leaf !== null) entries.push([name, leaf]);
  return isList(layout) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}

function isList(layout: Layout): layout is readonly Layout[] {
  return Array.isArray(layout);
}

/** The findings about a text; empty where it is a policy. */
export function findingsOf(text: string | Uint8Array, format: PolicyText['format'] = 'yaml'): readonly Finding[] {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const read = readPolicy({ bytes, path: PATH, format });
  return read.ok ? [] : read.findings;
}

/** A finding in short: `code line:column pointer`. */
export function brief({ code, line, pointer, message }: Finding): string {
  const column = /\(column (\d+)\)\.$/.exec(message)?.[1];
  const place = line === undefined ? '' : ` ${String(line)}:${column ?? '?'}`;
  return `${code}${place}${pointer === undefined ? '' : ` ${pointer}`}`;
}

/** The document of a text that is a policy. */
export function documentOf(text: string, format: PolicyText['format'] = 'yaml'): PolicyDocument {
  const read = readPolicy({ bytes: new TextEncoder().encode(text), path: PATH, format });
  if (!read.ok) throw new Error(read.findings.map(({ message }) => message).join('\n'));
  return read.document;
}

/** A key file for every path: its text is the path. */
export function keyFile(path: string): KeyFile {
  return { ok: true, pem: path, sha256: digestOf(path) };
}

function digestOf(path: string): Digest {
  const hex = Buffer.from(path).toString('hex').padEnd(64, '0').slice(0, 64);
  const digest = asDigest(hex);
  if (digest === null) throw new Error('no digest');
  return digest;
}

export const SOURCE = { path: PATH, commit: null, sha256: digestOf('policy') };

/** The policy that a text states, before any input. */
export async function policyOf(text: string, format: PolicyText['format'] = 'yaml'): Promise<Policy> {
  const effective = await effectivePolicy(documentOf(text, format), SOURCE, keyFile);
  if (!effective.ok) throw new Error(effective.findings.map(({ message }) => message).join('\n'));
  return effective.policy;
}
