import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import type { ArtifactClient } from '../base/artifact-client.js';
import type { Evidence, EvidenceSource, SignedEvidence } from '../base/evidence.js';
import { GateError } from '../base/error.js';
import type { Policy } from '../base/policy.js';
import type { PolicyGates } from '../base/policy-gates.js';
import type { Settings } from '../base/settings.js';
import { TOOL } from '../base/tool.js';
import { readContext } from '../capture/context.js';
import { environmentOf } from '../capture/environment.js';
import { captureEvidence } from '../capture/evidence.js';
import { isInside } from '../capture/inside.js';
import { OUTSIDE, type Entry, type FilesPort, type Layout } from '../probe/files.js';

/** The real file system for the probes: everything stands in fresh folders below `temporaryFolder`, which are removed again. */
export function probeFiles(temporaryFolder: string, gates: PolicyGates, signal: AbortSignal): FilesPort {
  return {
    capture: async (layout, outside, settings, policy) => {
      const folder = realpathSync.native(mkdtempSync(join(temporaryFolder, 'fail-closed-gate-probe-')));
      try {
        return await captureFrom(folder, layout, outside, { settings, policy, gates, signal });
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

interface CaptureRequest {
  readonly settings: Settings;
  readonly policy: Policy;
  readonly gates: PolicyGates;
  readonly signal: AbortSignal;
}

async function captureFrom(folder: string, layout: Layout, outside: Uint8Array, request: CaptureRequest): Promise<Evidence> {
  const { settings, policy, gates, signal } = request;
  const workspace = join(folder, 'workspace');
  const beside = join(folder, 'outside.json');
  const workingDirectory = resolve(workspace, layout.base);
  if (!isInside(workspace, workingDirectory)) throw refused(layout.base);
  mkdirSync(workingDirectory, { recursive: true });
  writeFileSync(beside, outside, { flag: 'wx' });
  for (const [path, entry] of layout.entries) {
    const target = resolve(workingDirectory, path);
    if (!isInside(workspace, target)) throw refused(path);
    put(target, entry, beside);
  }
  // A probe asks nobody for anything, and no approval is used up by one.
  const unasked = { ...policy, approval: null };
  const identity = { requestId: 'local-0000000000000000', tool: TOOL };
  const source = { base: workingDirectory, root: workspace, artifact: null };
  const run = { context: readContext(environmentOf({}), 0), identity, workspace: source };
  const readSigned = (source: EvidenceSource): SignedEvidence => gates.capture(settings, unasked, source, run);
  const captured = await captureEvidence(settings, { workspace, workingDirectory }, null, readSigned, noArtifacts, { signal });
  if (!captured.ok) throw new GateError('internal_error', captured.finding.message);
  return captured.evidence;
}

function put(target: string, entry: Entry, beside: string): void {
  mkdirSync(dirname(target), { recursive: true });
  switch (entry.kind) {
    case 'file':
      // Exclusive: two entries at one path would be a mistake of the probe.
      writeFileSync(target, entry.bytes, { flag: 'wx' });
      break;
    case 'link':
      symlinkSync(entry.to === OUTSIDE ? beside : entry.to, target);
      break;
    case 'folder':
      mkdirSync(target);
      break;
  }
}

function refused(path: string): GateError {
  return new GateError('internal_error', `A probe would write outside of its folder: ${JSON.stringify(path)}.`);
}

const noArtifacts = async (): Promise<ArtifactClient> =>
  await Promise.reject(new GateError('internal_error', 'A probe asked for an artifact.'));
