/**
 * Checking one approval, as the gate does, beside bare node:crypto verifying its two signatures: `node bench/approval.mjs [--check]`. The first
 * check of a process is what a run pays for; it is timed in processes of their own, after their modules were loaded.
 */
import { spawnSync } from 'node:child_process';
import { createHash, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { PLAIN, report } from './measure.mjs';

const FOLDER = resolve('build/bench');
const PROCESSES = 31;
const ROUNDS = 200;
const TYPE = 'application/vnd.in-toto+json';
const NOW = Date.parse('2026-07-01T00:00:00Z');

if (process.argv.includes('--first')) {
  const { bare, check } = await candidates();
  // The key and the hash of node:crypto are loaded by either; whoever comes first must not pay for both.
  createHash('sha256').update('').digest();
  console.log(JSON.stringify(process.argv.includes('--bare') ? timed(bare) : timed(check)));
} else {
  compile();
  const { bare, check } = await candidates();
  const first = (...options) => median(Array.from({ length: PROCESSES }, () => inProcess('--first', ...options)));
  const [firstBare, firstCheck] = [first('--bare'), first()];
  const [warmBare, warmCheck] = [bare, check].map((run) => Math.min(...Array.from({ length: ROUNDS }, () => timed(run))));
  console.log(`first of a process: bare ${firstBare.toFixed(2)} ms, check ${firstCheck.toFixed(2)} ms`);
  console.log(`warm: bare ${warmBare.toFixed(3)} ms, check ${warmCheck.toFixed(3)} ms`);
  report('checking an approval, warm, in ms', warmCheck, 2);
  report('checking an approval, warm / bare signatures', warmCheck / warmBare, null);
  report('checking an approval, first of a process, in ms', firstCheck, null);
}

/** The gate's check, and the bare signatures, over one approval of a signed request with ten parameters. */
async function candidates() {
  const load = async (path) => await import(pathToFileURL(join(FOLDER, path)).href);
  const { checkApproval } = await load('check/approval.js');
  const { FLOOR } = await load('base/policy.js');
  const { DEFAULT_SETTINGS } = await load('base/settings.js');
  const [alice, octocat] = [key('alice', 'approval'), key('octocat', 'request')];
  const request = {
    ...common(),
    schema: 'fail-closed-gate/request/v1',
    request_id: 'local-0123456789abcdef',
    timestamp: time(0),
  };
  const approval = {
    ...{
      ...common(),
      approval_id: 'approval-1',
      request_digest: digest(canonical(request)),
      policy_sha256: null,
      issuer: 'bench',
    },
    ...{ issued_at: time(-60), not_before: time(-60), expires_at: time(3600) },
  };
  const files = { request: envelope('request', request, octocat), approval: envelope('approval', approval, alice) };
  const rules = {
    threshold: 1,
    twoPerson: true,
    signedRequest: true,
    clockSkewSeconds: 300,
    maxValidity: 86400,
    replay: 'required',
  };
  const subject = {
    context: { now: NOW, githubActions: 'true', actor: 'octocat', localUser: null },
    settings: { ...DEFAULT_SETTINGS, request: 'request.dsse.json', subjectDigest: digest('artifact') },
    policy: { ...FLOOR, environment: 'production', approval: rules, trustedKeys: [alice.trusted, octocat.trusted] },
  };
  const captured = { request: files.request.file, isOwnRequest: false, approval: files.approval.file };
  const check = () => {
    const { findings, verdict } = checkApproval(subject, { signed: { approval: captured } });
    if (findings.length > 0 || verdict.claim === null) throw new Error(JSON.stringify(findings));
  };
  const bare = () => {
    for (const [{ covered, sig }, { trusted }] of [
      [files.request, octocat],
      [files.approval, alice],
    ]) {
      if (!verify(null, covered, createPublicKey(trusted.pem), sig)) throw new Error('a signature does not hold');
    }
  };
  return { bare, check };
}

function common() {
  const parameters = Array.from({ length: 10 }, (_, index) => ({ name: `parameter_${index}`, value: `value ${index}` }));
  const names = { identity: 'octocat', action: 'deploy', target: 'web', environment: 'production' };
  const digests = { subject_digest: digest('artifact'), command_sha256: null };
  return { ...names, ...digests, parameters, nonce: 'n0nce_of-the-request' };
}

function key(identity, purpose) {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const pem = publicKey.export({ type: 'spki', format: 'pem' });
  const limits = { validFrom: null, validUntil: null, revokedAt: null };
  const trusted = { id: identity, identity, path: `${identity}.pem`, pem, sha256: digest(pem), purposes: [purpose], ...limits };
  return { trusted, privateKey };
}

function envelope(name, predicate, { trusted, privateKey }) {
  const subject = [{ name, digest: { sha256: digest(canonical(predicate)) } }];
  const predicateType = `fail-closed-gate/${name}@v1`;
  const statement = { _type: 'https://in-toto.io/Statement/v1', subject, predicateType, predicate };
  const payload = Buffer.from(JSON.stringify(statement));
  const covered = Buffer.concat([Buffer.from(`DSSEv1 ${TYPE.length} ${TYPE} ${payload.length} `), payload]);
  const sig = sign(null, covered, privateKey);
  const signatures = [{ keyid: trusted.id, sig: sig.toString('base64') }];
  const bytes = Buffer.from(JSON.stringify({ payloadType: TYPE, payload: payload.toString('base64'), signatures }));
  const file = { role: name === 'request' ? 'approval-request' : name, path: `${name}.dsse.json`, state: 'read', bytes };
  return { file: { ...file, sha256: digest(bytes) }, covered, sig };
}

function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.keys(value).sort();
  return `{${members.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
}

function digest(content) {
  return createHash('sha256').update(content).digest('hex');
}

function time(seconds) {
  return new Date(NOW + seconds * 1000).toISOString().replace('.000Z', 'Z');
}

function timed(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function inProcess(...options) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), ...options], { env: PLAIN });
  if (status !== 0) throw new Error(stderr.toString());
  return JSON.parse(stdout.toString());
}

function median(values) {
  return values.sort((left, right) => left - right)[Math.floor(values.length / 2)];
}

/** The modules by themselves: what is measured is a function, and no bundle exports it. */
function compile() {
  const args = [resolve('node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json', '--outDir', FOLDER];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error('src/ does not compile.');
}
