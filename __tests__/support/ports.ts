import type { ArtifactClient } from '../../src/base/artifact-client.js';
import type { Delivery } from '../../src/base/delivery.js';
import type { Outcome } from '../../src/base/outcome.js';
import { FLOOR, tightened } from '../../src/base/policy.js';
import { DEFAULT_SETTINGS, type Settings } from '../../src/base/settings.js';
import { TOOL } from '../../src/base/tool.js';
import { newRequestId, readContext } from '../../src/capture/context.js';
import { environmentOf } from '../../src/capture/environment.js';
import { captureEvidence } from '../../src/capture/evidence.js';
import { captureReceipts } from '../../src/capture/receipts.js';
import { findPlaces } from '../../src/capture/places.js';
import type { Ports } from '../../src/ports.js';
import { makeBundle } from '../../src/record/bundle/index.js';
import { writeBundle } from '../../src/report/bundle-folder.js';
import { openOutputFolder } from '../../src/report/write.js';

/** What the reporters of a test run were told, in order. */
export interface Told {
  readonly step: 'summary' | 'annotate' | 'outputs' | 'verdict';
  readonly outcome: Outcome;
  readonly delivery: Delivery;
}

export interface TestPorts {
  readonly ports: Ports;
  readonly told: Told[];
  readonly lines: string[];
  readonly controller: AbortController;
}

const noClient = async (): Promise<ArtifactClient> => await Promise.reject(new Error('no artifact client in this test'));

/** Real capture and real files below a workspace; a confirmed upload; reporters that keep what they are told. */
export function testPorts(
  workspace: string,
  environment: Readonly<Record<string, string>> = {},
  settings: Partial<Settings> = {},
): TestPorts {
  const told: Told[] = [];
  const lines: string[] = [];
  const controller = new AbortController();
  const env = environmentOf(environment);
  const tell = (step: Told['step']) => (outcome: Outcome, delivery: Delivery) => {
    told.push({ step, outcome, delivery });
  };
  const ports: Ports = {
    capture: {
      request: () => ({ settings: { ...DEFAULT_SETTINGS, ...settings }, findings: [] }),
      context: () => readContext(env, Date.now()),
      identity: (context) => ({ requestId: newRequestId(context), tool: TOOL }),
      places: (asked) => findPlaces(asked, env, workspace),
      policy: ({ settings: asked }) => ({ ok: true, policy: tightened(FLOOR, asked), gates: null }),
      evidence: ({ settings: asked, places }, interruption) =>
        captureEvidence(asked, places, null, null, noClient, interruption),
      receipts: ({ settings: asked, places }, interruption) => captureReceipts(asked, places, null, noClient, interruption),
    },
    replayStore: { open: async () => await Promise.resolve(null) },
    output: { open: openOutputFolder },
    bundle: {
      make: async (facts) => await Promise.resolve(makeBundle(facts)),
      write: async (path, files) => {
        await Promise.resolve();
        return writeBundle(path, files);
      },
    },
    upload: {
      upload: async ({ name }) => await Promise.resolve({ name, id: 7, digest: 'a'.repeat(64), url: null }),
    },
    report: { summary: tell('summary'), annotate: tell('annotate'), outputs: tell('outputs'), verdict: tell('verdict') },
    log: {
      startGroup: (title) => lines.push(title),
      endGroup: () => undefined,
      info: (line) => lines.push(line),
      debug: (line) => lines.push(line),
    },
    interruption: {
      signal: controller.signal,
      interrupted: () => controller.signal.aborted,
      settle: async () => {
        await new Promise<void>((resolve) => {
          setImmediate(resolve);
        });
      },
    },
    uploadsByDefault: true,
  };
  return { ports, told, lines, controller };
}
