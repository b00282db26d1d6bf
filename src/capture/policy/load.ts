import type { RuntimeContext } from '../../base/context.js';
import { sameDigest, sha256 } from '../../base/digest.js';
import { finding, type Finding } from '../../base/finding.js';
import { MAX_KEY_BYTES, MAX_POLICY_BYTES } from '../../base/limits.js';
import { FLOOR, type Policy } from '../../base/policy.js';
import { printable } from '../../base/printable.js';
import { bytesHoldSecret, escapedBytesHoldSecret } from '../../base/secrets.js';
import type { Settings } from '../../base/settings.js';
import type { Environment } from '../environment.js';
import { readPolicy } from './read.js';
import { effectivePolicy, policyInForce, type KeyFile } from './effective.js';
import { locatePolicy } from './locate.js';
import type { LoadGithubClient } from '../github-access.js';
import { openFiles, placesOf } from './open.js';
import { PATH_FORM, repositoryPath, SourceFailed, type PolicyFiles } from './source.js';

/** What reading the policy starts from. Folders are absolute and real. */
export interface PolicyRequest {
  readonly settings: Settings;
  readonly places: { readonly workspace: string; readonly workingDirectory: string };
  readonly context: RuntimeContext;
  readonly environment: Environment;
}

/** The policy in force, or every finding that says why there is none. */
export type CapturedPolicy =
  { readonly ok: true; readonly policy: Policy } | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Reads the policy file and the keys that it names, checks them, and tightens the policy by the inputs. Where the event proposes
 * a change, all of it comes from the commit that the change is based on. `loadGithub` is called only where git does not have that
 * commit. Throws the signal's own GateError when it is aborted.
 */
export async function capturePolicy(
  request: PolicyRequest,
  loadGithub: LoadGithubClient,
  signal: AbortSignal,
  deadlineMs?: number,
): Promise<CapturedPolicy> {
  const files = openFiles(request, loadGithub, signal, deadlineMs);
  try {
    return await captureFrom(request, files);
  } catch (thrown) {
    if (thrown instanceof SourceFailed) return { ok: false, findings: [failureOf(thrown, null)] };
    throw thrown;
  } finally {
    files.close();
  }
}

async function captureFrom(request: PolicyRequest, files: PolicyFiles): Promise<CapturedPolicy> {
  const { settings } = request;
  const located = await locatePolicy(settings, placesOf(request), files);
  if (!located.ok) return { ok: false, findings: [located.finding] };
  const { path } = located;
  if (path === null) return policyInForce(FLOOR, settings);
  const read = await readPolicyFile(path, settings, files);
  if (!read.ok) return { ok: false, findings: [read.finding] };
  const { bytes } = read;
  const document = readPolicy({ bytes, path, format: path.endsWith('.json') ? 'json' : 'yaml' });
  if (!document.ok) return document;
  const source = { path, commit: files.commit, sha256: sha256(bytes) };
  const effective = await effectivePolicy(document.document, source, (keyPath) => readKey(keyPath, files));
  return effective.ok ? policyInForce(effective.policy, settings) : effective;
}

type FileRead = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly finding: Finding };

async function readPolicyFile(path: string, settings: Settings, files: PolicyFiles): Promise<FileRead> {
  const read = await readFile('policy file', path, MAX_POLICY_BYTES, files);
  if (!read.ok) return read;
  const found = sha256(read.bytes);
  if (settings.policySha256 === null || sameDigest(settings.policySha256, found)) return read;
  const message = `The policy file ${printable(path)} has another sha256 than the input policy-sha256 expects.`;
  return failed(finding('policy_sha256_mismatch', message, { path, expected: settings.policySha256, found }));
}

/** Reads the public key of a trusted key; the path starts at the root of the workspace. Throws nothing for what the file is. */
export async function readKey(path: string, files: PolicyFiles): Promise<KeyFile> {
  try {
    if (repositoryPath(path) === null) {
      const message = `The policy names a key file by a path that is not taken: ${printable(path)}.`;
      return failed(finding('policy_file_refused', message, { expected: PATH_FORM, found: printable(path) }));
    }
    const read = await readFile('key file', path, MAX_KEY_BYTES, files);
    if (!read.ok) return read;
    const pem = strictText(read.bytes);
    if (pem !== null) return { ok: true, pem, sha256: sha256(read.bytes) };
    return failed(finding('policy_file_refused', `The key file ${printable(path)} is refused. It is not UTF-8.`, { path }));
  } catch (thrown) {
    // A finding of its own, so that what is wrong with other keys is told as well.
    if (thrown instanceof SourceFailed) return failed(failureOf(thrown, path));
    throw thrown;
  }
}

async function readFile(what: 'policy file' | 'key file', path: string, limit: number, files: PolicyFiles): Promise<FileRead> {
  const file = await files.read(path, limit);
  const name = `The ${what} ${printable(path)}`;
  const where = files.commit === null ? 'in the workspace' : `in the base commit ${files.commit}`;
  switch (file.state) {
    case 'read':
      if (!bytesHoldSecret(file.bytes) && !escapedBytesHoldSecret(file.bytes)) return { ok: true, bytes: file.bytes };
      return failed(finding('policy_secret_detected', `${name} holds a private key or an access token.`, { path }));
    case 'absent': {
      const code = what === 'key file' ? 'policy_key_missing' : 'policy_missing';
      return failed(finding(code, `${name} is not there ${where}.`, { path, expected: 'a file', found: 'nothing' }));
    }
    case 'refused':
      return failed(finding('policy_file_refused', `${name} ${where} is refused. ${file.message}`, { path }));
  }
}

/** PEM is ASCII; anything else is no key, and is not to be shown in part. */
function strictText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function failureOf({ code, message, expected, found }: SourceFailed, path: string | null): Finding {
  return finding(code, message, {
    ...(path === null ? {} : { path }),
    ...(expected === null ? {} : { expected }),
    ...(found === null ? {} : { found }),
  });
}

function failed(one: Finding): { readonly ok: false; readonly finding: Finding } {
  return { ok: false, finding: one };
}
