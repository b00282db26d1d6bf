/** What passes between a guarded command and the world: its streams, byte for byte, and its environment. */

import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { afterAll, describe, expect, test } from '@jest/globals';

import { commandsIn, linesOf } from '../support/action-run.js';
import { runEntry } from '../support/fake-runner.js';
import { CAN_ISOLATE, EMULATED, ENTRIES, guardedRunner, outcomeOf, runCommand, runScript } from '../support/guarded-run.js';
import { put, temporaryFolder } from '../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

const MEBIBYTE = 1024 * 1024;

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Everything that stands in standard output. */
function collector(): { readonly printed: (bytes: Buffer) => void; readonly bytes: () => Buffer } {
  const chunks: Buffer[] = [];
  return { printed: (bytes) => chunks.push(bytes), bytes: () => Buffer.concat(chunks) };
}

if (process.platform !== 'win32') {
  describe('streams of the command line', () => {
    test('1 MiB of any bytes goes in and comes out again as it was', async () => {
      const runner = guardedRunner(root);
      const stdin = randomBytes(MEBIBYTE);
      const { printed, bytes } = collector();
      expect((await runCommand(runner, ['cat'], { process: { stdin, printed } })).status).toBe(0);
      expect(bytes().equals(stdin)).toBe(true);
    });

    test('1 MiB on standard error comes out too, and the verdict behind it', async () => {
      const runner = guardedRunner(root);
      const stdin = Buffer.from('abcdefg\n'.repeat(MEBIBYTE / 8));
      const run = await runCommand(runner, ['sh', '-c', 'cat >&2'], { process: { stdin } });
      expect({ status: run.status, stdout: run.stdout }).toEqual({ status: 0, stdout: '' });
      const [first = '', verdict = ''] = run.stderr.split('The command ended: exited 0\n');
      expect(first.endsWith(stdin.toString())).toBe(true);
      expect(verdict).toMatch(/^ALLOW /);
    });

    test('with --json nothing but the command prints on standard output', async () => {
      const runner = guardedRunner(root);
      const args = ['run', '--json', '--', 'sh', '-c', 'echo out; exit 5'];
      const run = await runEntry('cli.js', args, { cwd: runner.workspace, env: runner.environment });
      expect({ status: run.status, stdout: run.stdout }).toEqual({ status: 5, stdout: 'out\n' });
      const said = JSON.parse(linesOf(run.stderr).find((line) => line.startsWith('{')) ?? '') as Record<string, unknown>;
      expect(said).toMatchObject({ decision: 'allow', exit_status: 5, command: outcomeOf(runner) });
    });

    test('a reader that goes away is the command’s to notice, and hangs nobody', () => {
      const runner = guardedRunner(root);
      const script = '"$@" | head -c 10 >/dev/null; echo "status ${PIPESTATUS[0]}"';
      const argv = ['-c', script, 'bash', process.execPath, resolve('dist/cli.js'), 'run', '--', 'yes'];
      const env = { ...runner.environment, PATH: process.env['PATH'] };
      const { stdout } = spawnSync('bash', argv, { cwd: runner.workspace, env, encoding: 'utf8' });
      expect(stdout).toBe('status 141\n');
      expect(outcomeOf(runner)).toMatchObject({ state: 'signaled', signal: 'SIGPIPE' });
    });

    if (CAN_ISOLATE) {
      test('an isolated command prints byte for byte, and reads nothing', async () => {
        const runner = guardedRunner(root);
        const content = randomBytes(MEBIBYTE);
        put(runner.workspace, 'content', content);
        const { printed, bytes } = collector();
        const argv = ['sh', '-c', 'cat content; cat | wc -c >&2'];
        const run = await runCommand(runner, argv, { env: EMULATED, process: { printed, stdin: Buffer.from('secret') } });
        expect(run.status).toBe(0);
        expect(sha256(bytes())).toBe(sha256(content));
        expect(run.stderr).toMatch(/^ *0$/m);
      });
    }
  });

  describe('lines that a runner would obey', () => {
    const HOSTILE = ['::add-path::/tmp/evil', '::set-env name=A::b', '::stop-commands::guess', '##[add-path]/tmp/evil'];
    const script = HOSTILE.map((line) => `echo '${line}'`).join('\n');

    /** What a runner obeys: nothing between a stop and the line that ends it. */
    function obeyed(log: string): string[] {
      let token: string | null = null;
      return linesOf(log).flatMap((line) => {
        if (token !== null) {
          if (line === `::${token}::`) token = null;
          return [];
        }
        token = /^::stop-commands::(.*)$/.exec(line)?.[1] ?? null;
        return /^::|##\[/.test(line) ? [line] : [];
      });
    }

    if (CAN_ISOLATE) {
      test('come out of an isolation on one stream, for a runner may read the other one first', async () => {
        const runner = guardedRunner(root);
        const both = HOSTILE.map((line) => `echo '${line}' >&2\necho '${line}'`).join('\n');
        const { stdout, stderr } = await runScript('action', runner, both, { env: EMULATED });
        expect(linesOf(stdout).filter((line) => HOSTILE.includes(line))).toEqual(HOSTILE.flatMap((line) => [line, line]));
        expect(stderr).toBe('');
      });

      test('are not obeyed where they come out of an isolation; what the gate says afterwards is', async () => {
        const runner = guardedRunner(root);
        const { stdout, status } = await runScript('action', runner, `${script}\nprintf 'no line feed'`, { env: EMULATED });
        expect(status).toBe(0);
        for (const line of HOSTILE) expect(linesOf(stdout)).toContain(line);
        const names = obeyed(stdout).map((line) => commandsIn(line)[0]?.name);
        expect(names.filter((name) => name !== 'group' && name !== 'endgroup')).toEqual(['stop-commands', 'warning']);
        const token = /^::stop-commands::([0-9a-f]{32})$/m.exec(stdout)?.[1] ?? '';
        expect(linesOf(stdout).filter((line) => line === `::${token}::`)).toHaveLength(1);
        // Nobody knows the token of the next run.
        const again = await runScript('action', runner, 'true', { env: EMULATED });
        expect(again.stdout).toContain('::stop-commands::');
        expect(again.stdout).not.toContain(token);
      });
    }

    test('are those of the command itself where it was allowed: it is a step like any other', async () => {
      const runner = guardedRunner(root);
      const { stdout } = await runScript('action', runner, script);
      expect(obeyed(stdout)).toContain('::add-path::/tmp/evil');
    });
  });

  describe('the environment of the command', () => {
    const PLANTED = {
      ACTIONS_RUNTIME_TOKEN: 'planted',
      ACTIONS_RUNTIME_URL: 'http://127.0.0.1:9/',
      ACTIONS_CACHE_URL: 'http://127.0.0.1:9/',
      OWN: 'value',
      GITHUB_TOKEN: 'planted',
      GITHUB_ENV: '/nowhere/env',
      LANG: 'C.UTF-8',
    };
    const namesIn = (text: string): string[] => text.split('\0').map((one) => one.slice(0, one.indexOf('=')));

    test.each(ENTRIES)('on allow, by the %s, is that of a step', async (entry) => {
      const runner = guardedRunner(root);
      expect((await runScript(entry, runner, 'env -0 > environment', { env: PLANTED })).status).toBe(0);
      const names = namesIn(readFileSync(join(runner.workspace, 'environment'), 'utf8'));
      expect(names).toEqual(expect.arrayContaining([...Object.keys(runner.environment), 'OWN', 'GITHUB_ENV', 'GITHUB_TOKEN']));
      // What the runner gives to actions alone stays with the Action; nobody gave it to the command line but the one who calls it.
      const withheld = names.filter((name) => /^(INPUT_|ACTIONS_)/.test(name)).sort();
      expect(withheld).toEqual(
        entry === 'action'
          ? []
          : Object.keys(PLANTED)
              .filter((name) => name.startsWith('ACTIONS_'))
              .sort(),
      );
    });

    if (CAN_ISOLATE) {
      test.each(ENTRIES)('on warn, by the %s, is a short list', async (entry) => {
        const runner = guardedRunner(root, 'allow', { run: { 'pass-environment': ['OWN'] } });
        const run = await runScript(entry, runner, 'env', { env: { ...PLANTED, ...EMULATED, CI: 'true' } });
        expect(run.status).toBe(0);
        expect(run.stdout).not.toContain('planted');
        expect(run.stdout).toContain('OWN=value\n');
        expect(run.stdout).not.toMatch(/^(GITHUB|RUNNER|ACTIONS|INPUT|ACT=)/m);
      });
    }
  });
}
