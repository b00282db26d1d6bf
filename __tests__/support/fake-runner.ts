import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Folder of the built entries: dist, or an instrumented build that measures coverage. */
const ENTRIES = resolve(process.env['GATE_ENTRY_FOLDER'] ?? 'dist');

/** What is taken over from the environment of the tests: enough to start node, nothing that the gate reads. */
const INHERITED = [
  'PATH',
  'HOME',
  'TMPDIR',
  'SYSTEMROOT',
  'TEMP',
  'TMP',
  'NODE_OPTIONS',
  'GATE_COVERAGE_FOLDER',
  'GATE_ENTRY_FOLDER',
];

export interface Run {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Called with the process as soon as it runs. */
  readonly started?: (child: { pid: number; kill: (signal: NodeJS.Signals) => void }) => void;
  /** Called with what arrives on standard output, byte for byte, and with a way to send a signal. */
  readonly printed?: (bytes: Buffer, kill: (signal: NodeJS.Signals) => void) => void;
  /** Standard input; where it is left out, it is empty. */
  readonly stdin?: Uint8Array;
}

/** Starts a built entry as a child process and waits for its end. */
export async function runEntry(entry: 'cli.js' | 'index.js', args: readonly string[], options: RunOptions): Promise<Run> {
  const file = entry === 'index.js' && process.env['GATE_ENTRY_FOLDER'] !== undefined ? 'action.js' : entry;
  return await runNode([join(ENTRIES, file), ...args], options);
}

/** Runs node with only the environment that is given, and what node needs to start. */
export async function runNode(args: readonly string[], options: RunOptions): Promise<Run> {
  const inherited = Object.fromEntries(
    INHERITED.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );
  const child = spawn(process.execPath, args, {
    cwd: options.cwd,
    env: { ...inherited, ...options.env },
    stdio: [options.stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  const kill = (signal: NodeJS.Signals): void => {
    child.kill(signal);
  };
  child.stdout?.on('data', (chunk: Buffer) => {
    stdout.push(chunk);
    options.printed?.(chunk, kill);
  });
  child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk));
  // Who does not read it to its end closes it, which is no failure of a test.
  child.stdin?.on('error', () => undefined).end(options.stdin);
  const { pid } = child;
  if (pid !== undefined) options.started?.({ pid, kill });
  return await new Promise<Run>((resolveRun, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => {
      resolveRun({
        status,
        signal,
        stdout: Buffer.concat(stdout).toString('utf8'),
        stderr: Buffer.concat(stderr).toString('utf8'),
      });
    });
  });
}

/** The variables and files of a hosted runner, below one temporary folder. */
export class FakeRunner {
  readonly workspace: string;
  readonly #temp: string;
  readonly #output: string;
  readonly #summary: string;
  readonly #event: string;

  constructor(folder: string) {
    this.workspace = join(folder, 'workspace');
    this.#temp = join(folder, 'temp');
    this.#output = join(folder, 'output.txt');
    this.#summary = join(folder, 'summary.md');
    this.#event = join(folder, 'event.json');
    mkdirSync(this.workspace, { recursive: true });
    mkdirSync(this.#temp, { recursive: true });
    for (const path of [this.#output, this.#summary]) writeFileSync(path, '');
    writeFileSync(this.#event, '{"ref":"refs/heads/main"}');
  }

  /** A complete environment of GitHub Actions. */
  get environment(): Record<string, string> {
    return {
      GITHUB_ACTIONS: 'true',
      GITHUB_RUN_ID: '9876543210',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
      GITHUB_REPOSITORY: 'octo-org/example',
      GITHUB_WORKFLOW: 'Release',
      GITHUB_JOB: 'gate',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: this.#event,
      GITHUB_REF: 'refs/heads/main',
      GITHUB_ACTOR: 'octocat',
      GITHUB_WORKSPACE: this.workspace,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_OUTPUT: this.#output,
      GITHUB_STEP_SUMMARY: this.#summary,
      RUNNER_TEMP: this.#temp,
      RUNNER_ENVIRONMENT: 'github-hosted',
    };
  }

  get temp(): string {
    return this.#temp;
  }

  get summaryPath(): string {
    return this.#summary;
  }

  get outputPath(): string {
    return this.#output;
  }

  get summary(): string {
    return readFileSync(this.#summary, 'utf8');
  }

  /** The step outputs, read as the runner reads its file: the last value of a name holds. */
  get outputs(): Record<string, string> {
    const outputs: Record<string, string> = {};
    if (!existsSync(this.#output)) return outputs;
    const lines = readFileSync(this.#output, 'utf8').split('\n');
    for (let index = 0; index < lines.length; index += 1) {
      const line = lines[index] ?? '';
      const heredoc = /^([^=<]+)<<(.+)$/.exec(line);
      if (heredoc !== null) {
        const [, name = '', delimiter] = heredoc;
        const value: string[] = [];
        for (index += 1; index < lines.length && lines[index] !== delimiter; index += 1) value.push(lines[index] ?? '');
        outputs[name] = value.join('\n');
      } else if (line.includes('=')) {
        outputs[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
      }
    }
    return outputs;
  }
}
