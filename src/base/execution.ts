/** Running a command behind the gate: what is asked, what isolates it, and what came of it. */

/** The program that makes an isolation. */
export type Mechanism = 'bubblewrap' | 'setpriv';

/** What an isolated command may use. */
export interface IsolationLimits {
  /** Wall clock, from the start of the command; then SIGTERM to everything inside, and SIGKILL 5 s later. */
  readonly timeoutSeconds: number;
  /** Processes and threads, together. */
  readonly maxProcesses: number;
  /** Resident memory of everything inside, MiB; never address space, of which Node reserves far more than it uses. */
  readonly maxMemoryMib: number;
  /** Folders below the workspace that stay writable: real folders, absolute. */
  readonly outputs: readonly string[];
  /** Names of variables that the command sees beside the fixed ones. */
  readonly passEnvironment: readonly string[];
}

/** A command, and where it runs. Nothing of it ever goes through a shell. */
export interface CommandPlan {
  /** argv; argv[0] is looked up in PATH as a shell would. */
  readonly argv: readonly string[];
  /** Absolute and real, the workspace or inside it. */
  readonly workingDirectory: string;
  /** Absolute and real. */
  readonly workspace: string;
  /** A file outside the workspace that the command has to read, absolute and real; null for none. */
  readonly script: string | null;
}

/** What a probe can see of an isolation from inside. */
export const ISOLATION_ASPECTS = [
  'network',
  'environment',
  'home',
  'sockets',
  'workspace_read_only',
  'system_read_only',
  'processes',
  'privileges',
  'limits',
] as const;

export type IsolationAspect = (typeof ISOLATION_ASPECTS)[number];

export interface IsolationReport {
  readonly mechanism: Mechanism;
  /** What a probe saw from inside to hold: always every aspect, for an isolation that lacks one is none. */
  readonly verified: readonly IsolationAspect[];
}

/** An isolation that stands and has been probed; the command waits outside of it. */
export interface Isolation {
  readonly report: IsolationReport;
  /** Why the command could not be started in it, printable; null where nothing is known against that. */
  readonly refusal: string | null;
  /** Runs the command in exactly the isolation that was probed. Once; never throws, trouble is an outcome. */
  readonly start: () => Promise<CommandOutcome>;
  /** Takes the isolation down where the command shall not run. Does nothing after `start`. */
  readonly abandon: () => Promise<void>;
}

/** `reasons`: one printable sentence for each mechanism that was looked at, why it is none. */
export type PreparedIsolation =
  { readonly ok: true; readonly isolation: Isolation } | { readonly ok: false; readonly reasons: readonly string[] };

export interface CommandOutcome {
  readonly state: 'exited' | 'signaled' | 'timed-out' | 'not-started';
  /** What this process ends with: the command's own, 128 + n after signal n, 124 after a time-out; null where it was not started. */
  readonly exitStatus: number | null;
  /** The signal that ended it, such as `SIGKILL`; null for none, and where only 128 + n is known of it. */
  readonly signal: string | null;
  readonly durationMs: number;
  /** Whether the isolation still held at the end: null where there was none. */
  readonly isolationHeld: boolean | null;
  /** Printable: why it was not started, or why it was ended from here; else null. */
  readonly problem: string | null;
}

/** The end of a command that was never started. */
export function notStarted(problem: string, isolationHeld: boolean | null): CommandOutcome {
  return { state: 'not-started', exitStatus: null, signal: null, durationMs: 0, isolationHeld, problem };
}

const SECRET_WORDS = /TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|KEY|AUTH|COOKIE|WEBHOOK/;
const SECRET_PREFIXES = /^(ACTIONS_|INPUT_|DBUS_|DOCKER_|SSH_|GPG_|XDG_RUNTIME)/;
/** The last ones hold where a database is, mostly with a password in it. */
const SECRET_ENDINGS =
  /(PAT|PASS|PWD|DSN|CONNECTION_STRING|(DATABASE|REDIS|MONGO|MONGODB|POSTGRES|POSTGRESQL|MYSQL|AMQP)_(URL|URI))$/;
/** Files through which a step changes the job: a command that could write there would leave its isolation. */
const JOB_FILES = new Set(['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY']);
/** Of the loader, of git, of shells and of interpreters: by them another program runs inside than the one that was approved. */
const STARTING_PREFIXES = /^(LD_|DYLD_|GIT_)/;
const STARTING = new Set([
  ...['GLIBC_TUNABLES', 'GCONV_PATH', 'LOCPATH', 'BASH_ENV', 'ENV', 'SHELLOPTS', 'BASHOPTS', 'ZDOTDIR', 'IFS', 'PS4'],
  ...['NODE_OPTIONS', 'NODE_PATH', 'PERL5OPT', 'PERL5LIB', 'PERL5DB', 'PERLLIB', 'RUBYOPT', 'RUBYLIB'],
  ...['PYTHONPATH', 'PYTHONHOME', 'PYTHONSTARTUP', 'PYTHONUSERBASE', 'PYTHONBREAKPOINT', 'LUA_INIT', 'LUA_PATH', 'LUA_CPATH'],
  ...[
    'JAVA_TOOL_OPTIONS',
    '_JAVA_OPTIONS',
    'JDK_JAVA_OPTIONS',
    'CLASSPATH',
    'DOTNET_STARTUP_HOOKS',
    'PHPRC',
    'PHP_INI_SCAN_DIR',
  ],
  ...['OPENSSL_CONF', 'OPENSSL_MODULES', 'OPENSSL_ENGINES'],
]);
/** Where things are: inside, the isolation says that. */
const FIXED = new Set(['HOME', 'PATH', 'PWD', 'OLDPWD', 'TMPDIR']);
const VARIABLE_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Why a variable may not be passed into an isolated command, as a printable predicate; null where it may. Case does not matter. */
export function variableRefusal(name: string): string | null {
  if (!VARIABLE_NAME.test(name)) return 'is no name of a variable';
  const upper = name.toUpperCase();
  // First, for two of them end like a password.
  if (FIXED.has(upper)) return 'is for the isolation itself to set';
  if (SECRET_WORDS.test(upper) || SECRET_PREFIXES.test(upper) || SECRET_ENDINGS.test(upper)) {
    return 'is named like a secret, or leads to one';
  }
  if (JOB_FILES.has(upper)) return 'names a file that changes the rest of the job';
  return STARTING.has(upper) || STARTING_PREFIXES.test(upper) ? 'changes how programs start' : null;
}

/** A declared output as it stands after a run. */
export interface DeclaredOutput {
  /** As the policy names it. */
  readonly path: string;
  readonly state: 'file' | 'folder' | 'absent' | 'refused';
  readonly files: number | null;
  readonly bytes: number | null;
  readonly sha256: string | null;
}

/** What a command is started from. */
export interface RunningEntry {
  /** The environment of this process. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Whether this is the Action: then its inputs and the tokens that only actions get stay with the gate. */
  readonly isAction: boolean;
  /** Folder for the script of the input `run`; null for that of the system. */
  readonly temporaryFolder: string | null;
}
