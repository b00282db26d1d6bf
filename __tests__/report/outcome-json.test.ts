import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { RUNTIME_CHECKS } from '../../src/base/codes/index.js';
import { OUTPUT_PATHS } from '../../src/base/outcome.js';
import { renderJson } from '../../src/report/outcome-json.js';
import { DELIVERED, HOSTILE_TEXTS, hostileRun, NOT_DELIVERED } from '../support/outcome.js';
import { realOutcome } from '../support/real-outcome.js';

type Json = Readonly<Record<string, unknown>>;
const parse = (text: string): Json => JSON.parse(text) as Json;

describe('the outcome as JSON', () => {
  const block = realOutcome({ example: 'block-evidence' });

  test('has everything that a program wants to know of a block', () => {
    const json = parse(renderJson(block, DELIVERED));
    expect(json).toMatchObject({
      decision: 'block',
      action: 'terminate',
      failure_class: 'evidence',
      exit_status: 2,
      enforcement: 'enforce',
      request_id: block.identity.requestId,
      reasons: ['stage355_status_hash_mismatch'],
      evidence_proof: null,
      artifact: DELIVERED.upload,
      tool: block.identity.tool,
    });
    expect(json['findings']).toEqual(block.findings);
    expect(json['gates']).toEqual(block.gates);
    expect(json['inputs']).toEqual(block.checked.inputs);
    expect(json['capabilities']).toEqual({ allowed: [], isolated: block.plan.isolated });
    expect(Object.keys(json['checks'] as Json)).toEqual([...RUNTIME_CHECKS]);
  });

  test('has absolute paths, and the hashes of the chain', () => {
    const json = parse(renderJson(block, DELIVERED));
    expect(Object.values(json['paths'] as Json).sort()).toEqual(
      OUTPUT_PATHS.map((path) => `/home/runner/work/example/example/${path}`).sort(),
    );
    expect(new Set(Object.values(json['hashes'] as Json))).toEqual(new Set(Object.values(block.chain)));
  });

  test('names no path, hash or artifact of what is not there', () => {
    const json = parse(renderJson(block, NOT_DELIVERED));
    expect(new Set(Object.values(json['paths'] as Json))).toEqual(new Set([null]));
    expect(json['hashes']).toEqual({
      status_entry_hash: block.chain.statusEntryHash,
      gate_entry_hash: null,
      gate_sha256: null,
      receipt_sha256: null,
      action_entry_hash: null,
      action_receipt_sha256: null,
    });
    expect(json['artifact']).toBeNull();
  });

  test('has the separator of the system that the output folder is on', () => {
    const windows = parse(renderJson(block, { ...DELIVERED, outputDirectory: 'D:\\a\\example' }));
    expect((windows['paths'] as Json)['gate_record']).toBe(
      'D:\\a\\example\\docs\\runtime\\stage356_runtime_fail_closed_gate.json',
    );
    const root = parse(renderJson(block, { ...DELIVERED, outputDirectory: '/' }));
    expect((root['paths'] as Json)['gate_record']).toBe('/docs/runtime/stage356_runtime_fail_closed_gate.json');
  });

  test('is one printable line, and gives every text back as it was', () => {
    const text = fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(text, (hostile) => {
        const { outcome, delivery } = hostileRun(hostile);
        const line = renderJson(outcome, delivery);
        expect(line.slice(0, -1)).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
        expect(line.endsWith('\n')).toBe(true);
        expect(parse(line)['findings']).toEqual(outcome.findings);
        expect(parse(line)['artifact']).toEqual(delivery.upload);
      }),
    );
  });
});
