import { MANIFEST_PATH, type BundleFile } from '../../base/bundle.js';
import { canonicalOfPlain } from '../../base/canonical.js';
import { sha256 } from '../../base/digest.js';
import type { BundleManifest } from '../../base/generated/records.js';
import { RULES_VERSION } from '../../base/rules.js';
import { utf8 } from './utf8.js';

/** What a manifest says beside the list of files. */
export type ManifestFacts = Pick<BundleManifest, 'request_id' | 'command' | 'tool' | 'evidence_included'>;

/** The manifest over the other files of a bundle: canonical text byte for byte, without a line feed at its end. */
export function bundleManifest(facts: ManifestFacts, files: readonly BundleFile[]): BundleFile {
  const entries = files.map(({ path, bytes }) => ({ path, size: bytes.length, sha256: sha256(bytes) }));
  const body = {
    schema: 'fail-closed-gate/bundle-manifest/v1',
    request_id: facts.request_id,
    command: facts.command,
    rules_version: RULES_VERSION,
    tool: facts.tool,
    evidence_included: facts.evidence_included,
    // Paths of a bundle are ASCII, where the order of UTF-16 units is that of code points.
    files: entries.sort((left, right) => (left.path < right.path ? -1 : 1)),
  } satisfies Omit<BundleManifest, 'manifest_sha256'>;
  const manifest = { ...body, manifest_sha256: sha256(canonicalOfPlain(body)) };
  return { path: MANIFEST_PATH, bytes: utf8(canonicalOfPlain(manifest)) };
}
