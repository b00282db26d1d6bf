/**
 * Verifying 1,000 signed envelopes, as the gate does, beside a bare node:crypto loop over the same signatures:
 * `node bench/envelopes.mjs [--check]`. Ratio of times, each the best of several rounds that take turns within this process.
 */
import { spawnSync } from 'node:child_process';
import { createPublicKey, createHash, generateKeyPairSync, sign, verify } from 'node:crypto';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { report } from './measure.mjs';

const ENVELOPES = 1000;
const ROUNDS = 31;
const TYPE = 'application/vnd.in-toto+json';
const NOW = Date.parse('2026-07-01T00:00:00Z');

const { Collector, verifyEnvelope } = await compiled(resolve('build/bench'));
for (const kind of ['Ed25519', 'ECDSA P-256']) {
  const { files, bare, rules } = envelopes(kind);
  const ours = () => {
    // One collector, as a gate has one for all of its envelopes.
    const collector = new Collector('execution-evidence');
    for (const file of files) {
      if (verifyEnvelope(file, rules, collector).kind !== 'verified') throw new Error(JSON.stringify(collector.findings()));
    }
    if (collector.findings().length > 0) throw new Error('an envelope has findings');
  };
  const [loop, gate] = fastest([bare, ours]);
  console.log(`${kind}: bare loop ${loop.toFixed(0)} ms, gate ${gate.toFixed(0)} ms for ${ENVELOPES} envelopes`);
  report(`${kind}: gate / bare loop`, gate / loop, 2);
}

/** The modules by themselves: what is measured is a function, and no bundle exports it. */
async function compiled(folder) {
  const compiler = resolve('node_modules/typescript/bin/tsc');
  const args = [compiler, '-p', 'tsconfig.build.json', '--outDir', folder];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error('src/ does not compile.');
  const load = async (path) => await import(pathToFileURL(join(folder, path)).href);
  return { ...(await load('check/collector.js')), ...(await load('check/envelope/verify.js')) };
}

/** Envelopes of one key over evidence of the usual size, and the bare loop over what their signatures cover. */
function envelopes(kind) {
  const isEd25519 = kind === 'Ed25519';
  const pair = isEd25519 ? generateKeyPairSync('ed25519') : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = pair.publicKey.export({ type: 'spki', format: 'pem' });
  const hash = isEd25519 ? null : 'sha256';
  const limits = { validFrom: null, validUntil: null, revokedAt: null };
  const key = { id: 'release', path: 'release.pem', pem, sha256: digest(pem), purposes: ['execution-evidence'], ...limits };
  const signed = [];
  const files = Array.from({ length: ENVELOPES }, (_, index) => {
    const payload = Buffer.from(JSON.stringify(statement(index)));
    const covered = Buffer.concat([Buffer.from(`DSSEv1 ${TYPE.length} ${TYPE} ${payload.length} `), payload]);
    const sig = sign(hash, covered, pair.privateKey);
    signed.push([covered, sig]);
    const signatures = [{ keyid: 'release', sig: sig.toString('base64') }];
    const bytes = Buffer.from(JSON.stringify({ payloadType: TYPE, payload: payload.toString('base64'), signatures }));
    return { role: 'execution-evidence', path: `evidence/${index}.dsse.json`, state: 'read', bytes, sha256: digest(bytes) };
  });
  const publicKey = createPublicKey(pem);
  const bare = () => {
    for (const [covered, sig] of signed)
      if (!verify(hash, covered, publicKey, sig)) throw new Error('a signature does not hold');
  };
  return { files, bare, rules: { keys: [key], purpose: 'execution-evidence', signedBy: null, threshold: 1, now: NOW } };
}

function statement(index) {
  const subject = [{ name: 'artifact', digest: { sha256: digest(`artifact ${index}`) } }];
  const hotSymbols = Array.from({ length: 12 }, (_, at) => `main.(*Server).handle${at}`);
  const predicate = {
    artifact_id: `sha256:${digest(`artifact ${index}`)}`,
    environment_id: 'staging',
    trace_source: 'ebpf',
    observation_window: { start: '2026-06-30T00:00:00Z', end: '2026-06-30T00:10:00Z', duration_ms: 600000 },
    trace_summary: {
      syscall_families_observed: ['network', 'file', 'process'],
      hot_symbols: hotSymbols,
      hot_symbol_count: 42,
      unique_call_paths: 17,
      address_canonicalized: true,
    },
    trace_digest: `sha256:${digest(`trace ${index}`)}`,
    determinism: { inputs_digest: `sha256:${digest('inputs')}` },
    timestamp: '2026-06-30T00:11:00Z',
  };
  const predicateType = 'stella.ops/executionEvidence@v1';
  return { _type: 'https://in-toto.io/Statement/v1', subject, predicateType, predicate };
}

function digest(text) {
  return createHash('sha256').update(text).digest('hex');
}

/** The shortest time of each function in milliseconds; they take turns, so that what the machine does meanwhile meets both. */
function fastest(functions) {
  const best = functions.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round += 1) {
    functions.forEach((run, index) => {
      const start = performance.now();
      run();
      best[index] = Math.min(best[index], performance.now() - start);
    });
  }
  return best;
}
