/** The built program, killed at each call that changes a file around the start of its command: none runs that the log does not know of. */

import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, expect, test } from '@jest/globals';

import { AUDIT_LOG_PATH, RUN_OUTCOME_PATH } from '../../src/base/outcome.js';
import { expectVerified, logRecords } from '../support/audit-log-file.js';
import type { FakeRunner } from '../support/fake-runner.js';
import { CAN_ISOLATE, EMULATED, guardedRunner, outcomeOf, runCommand } from '../support/guarded-run.js';
import { inPairs } from '../support/in-pairs.js';
import { readRecords, verify } from '../support/receipts.js';
import { readJson, temporaryFolder } from '../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

const preload = new URL('../support/kill-at-call.js', import.meta.url).href;
const NODE_OPTIONS = [process.env['NODE_OPTIONS'] ?? '', `--import=${preload}`].join(' ').trim();

/** How far a run came, as its workspace shows. */
type Stage = 'nothing' | 'decided' | 'intended' | 'started' | 'told';

function stageOf({ workspace }: FakeRunner): Stage {
  const made = existsSync(join(workspace, 'dist/made'));
  const records = existsSync(join(workspace, AUDIT_LOG_PATH)) ? logRecords(workspace).map(({ event }) => event) : [];
  const isIntended = records.includes('command_intended');
  const state = existsSync(join(workspace, RUN_OUTCOME_PATH)) ? readJson(workspace, RUN_OUTCOME_PATH)['state'] : null;
  if (made) {
    // It ran: the log knew before, and so did the records that let it.
    expect(isIntended).toBe(true);
    expect(['started', 'exited']).toContain(state);
    expect(verify(workspace).holds).toBe(true);
    expect(readRecords(workspace).action['action_decision']).not.toBe('terminate');
  } else expect(state).not.toBe('exited');
  if (records.includes('command_finished')) return 'told';
  if (made) return 'started';
  if (isIntended) return 'intended';
  return records.includes('decision_made') ? 'decided' : 'nothing';
}

// Windows cannot end a process in the middle of a call.
if (process.platform !== 'win32') {
  // Every call of the last third, where the command is started and told of; before that, and in an isolation, some of them.
  const ways: readonly (readonly [string, Readonly<Record<string, string>>, (call: number, calls: number) => boolean])[] = [
    ['direct', {}, (call, calls) => call > (calls * 2) / 3 || call % 6 === 0],
    ...(CAN_ISOLATE
      ? ([['isolated', EMULATED, (call: number, calls: number) => call > calls - 12 || call % 12 === 0]] as const)
      : []),
  ];

  test.each(ways)(
    'kill -9 at each call that changes a file, %s',
    async (_way, env, isTried) => {
      const killedAt = async (call: number): Promise<{ readonly stderr: string; readonly runner: FakeRunner }> => {
        const runner = guardedRunner(root, 'allow', { run: { outputs: ['dist'] } });
        mkdirSync(join(runner.workspace, 'dist'));
        chmodSync(join(runner.workspace, 'dist'), 0o777);
        const at = call > 0 ? { GATE_TEST_KILL_AT: String(call) } : {};
        // The command is no program that the preload is for.
        const argv = ['sh', '-c', 'echo > dist/made'];
        const run = await runCommand(runner, argv, { env: { ...env, NODE_OPTIONS, ...at } });
        if (call > 0) expect(run.status).toBeNull();
        return { stderr: run.stderr, runner };
      };
      const whole = await killedAt(0);
      const calls = Number(/^calls: (\d+)$/m.exec(whole.stderr)?.[1]);
      expect(calls).toBeGreaterThan(60);
      const tried = Array.from({ length: calls }, (_, index) => index + 1).filter((call) => isTried(call, calls));
      const stages = await inPairs(
        tried.map((call, index) => async () => {
          const { runner } = await killedAt(call);
          const stage = stageOf(runner);
          // A run for each would take as long again: those around the start are the ones that could be harmed most.
          if (index % (stage === 'nothing' ? 8 : 3) === 0) {
            expect((await runCommand(runner, ['true'], { env })).status).toBe(0);
            expect(outcomeOf(runner)).toMatchObject({ state: 'exited', exit_status: 0 });
            await expectVerified(runner);
          }
          return stage;
        }),
      );
      // They follow one another in this order, and nothing comes back; a command that was just started may not have come far.
      const order = stages.filter((stage, index) => stage !== stages[index - 1]);
      expect(order.filter((stage) => stage !== 'intended')).toEqual(['nothing', 'decided', 'started', 'told']);
    },
    400_000,
  );
}
