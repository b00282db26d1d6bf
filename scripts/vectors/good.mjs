/** Bundles and workspaces that hold, made by the built program as a runner or a person starts it. */
import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const RESULT = 'docs/keys/stage355_revocation_enforcement_result.json';
const KEY = 'keys/release.pem';

const REPLAYED = { status: 0, verdict: 'replayed', proof: 'self-consistent' };
const HASHES = { status: 0, verdict: 'hashes' };

const SIGNED_POLICY = {
  version: 1,
  gates: { 'key-status': { 'signed-by': ['release'] } },
  'trusted-keys': [{ id: 'release', key: KEY, purposes: ['key-status'] }],
};

/** name: which example, where, with which options; what the two programs say of it. */
const GOOD = [
  ['allow', { why: 'A job on a runner, with evidence that passes.', ci: true }],
  ['warn-local', { why: 'The same evidence on a laptop.' }],
  [
    'block-policy',
    { why: 'The evidence says no; the bundle of a block is as good as that of an allow.', ci: true, example: 'block-policy' },
  ],
  [
    'block-evidence',
    { why: 'The evidence does not hold, and says so; its own hashes are not asked for.', ci: true, example: 'block-evidence' },
  ],
  [
    'block-gate',
    { why: 'A malformed option: nothing was captured, and the incident says why.', ci: true, options: ['--max-age', '1 day'] },
  ],
  [
    'allow-signed',
    {
      why: 'A policy asks for a signature, and the key that made it is in the bundle.',
      ci: true,
      signed: true,
      verify: { ...REPLAYED, proof: 'anchored' },
    },
  ],
  [
    'allow-withheld',
    {
      why: 'Without the evidence the decision cannot be derived again: hashes, and no more.',
      ci: true,
      options: ['--include-evidence', 'false'],
      verify: { ...REPLAYED, verdict: 'hashes' },
    },
  ],
  [
    'allow-metadata',
    {
      why: 'A gate over facts that the caller vouches for, with names that are not ASCII.',
      ci: true,
      options: [
        '--environment',
        'production',
        '--metadata',
        'has_execution_evidence=true\nexecution_evidence_hot_symbol_count=42\nexecution_evidence_unique_call_paths=17\nnote=gr\u00fc\u00df\u20ac\u{1f511}',
      ],
      policy: {
        version: 1,
        environments: ['production'],
        gates: { 'execution-evidence': { enabled: true, source: 'metadata' } },
      },
    },
  ],
  ['enforce', { why: 'A later job proved the receipt of an allow, and acts on it.', ci: true, enforce: true }],
  [
    'enforce-block',
    { why: 'A later job proved the receipt of a block, and acts on it.', ci: true, example: 'block-policy', enforce: true },
  ],
  [
    'workspace',
    {
      why: 'What two runs left in a folder: the log has grown, the records are those of the second.',
      ci: true,
      workspace: true,
      verify: { ...REPLAYED, verdict: 'hashes' },
    },
  ],
];

/** Gives name -> files and expectations. `folder` is a temporary one. Throws where a run does not end as it must. */
export function goodBundles(places) {
  return new Map(
    GOOD.map(([name, { why, verify = REPLAYED, ...run }]) => [
      name,
      { why, verify, python: HASHES, files: filesBelow(made(name, run, places)) },
    ]),
  );
}

function made(
  name,
  { ci = false, example = 'allow', options = [], signed = false, policy = null, workspace: whole = false, enforce = false },
  { dist, root, folder },
) {
  const workspace = join(folder, name, 'workspace');
  cpSync(join(root, 'examples', example, 'docs', 'keys'), join(workspace, 'docs', 'keys'), { recursive: true });
  const run = (args) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(dist, 'cli.js'), ...args], {
      cwd: workspace,
      env: { PATH: process.env['PATH'] ?? '', USER: 'auditor', ...(ci && environment(join(folder, name), workspace)) },
      encoding: 'utf8',
    });
    return { status, text: stdout + stderr };
  };
  if (signed) sign(workspace, run);
  const wanted = signed ? SIGNED_POLICY : policy;
  if (wanted !== null) writeJson(join(workspace, '.github', 'fail-closed-gate.json'), wanted);
  const bundle = join(folder, name, 'bundle');
  if (whole) {
    run(['gate', ...options]);
    run(['gate', ...options]);
    return workspace;
  }
  if (enforce) {
    run(['gate', ...options]);
    const second = run(['enforce', '--receipts', '.', '--output-directory', 'second', '--bundle', bundle]);
    if (second.status === null || second.status > 1) throw new Error(`${name}: ${second.text}`);
    return bundle;
  }
  const { status, text } = run(['gate', '--bundle', bundle, ...options]);
  if (status !== (example === 'allow' && !options.includes('1 day') ? 0 : status) || status === null)
    throw new Error(`${name}: ${text}`);
  return bundle;
}

/** A key of this run alone, whose private half goes with the temporary folder. */
function sign(workspace, run) {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  mkdirSync(join(workspace, 'keys'));
  writeFileSync(join(workspace, KEY), publicKey.export({ type: 'spki', format: 'pem' }));
  const secret = join(dirname(workspace), 'release.key');
  writeFileSync(secret, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const envelope = RESULT.replace(/\.json$/, '.dsse.json');
  const { status, text } = run(['sign', '--result', RESULT, '--key', secret, '--keyid', 'release', '--output', envelope]);
  if (status !== 0) throw new Error(text);
}

function environment(folder, workspace) {
  const event = join(folder, 'event.json');
  writeJson(event, { ref: 'refs/heads/main' });
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_RUN_ID: '9876543210',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_REPOSITORY: 'octo-org/example',
    GITHUB_WORKFLOW: 'Release',
    GITHUB_JOB: 'gate',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: event,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_ACTOR: 'octocat',
    GITHUB_WORKSPACE: workspace,
    GITHUB_SERVER_URL: 'https://github.com',
    RUNNER_TEMP: folder,
    RUNNER_ENVIRONMENT: 'github-hosted',
  };
}

function writeJson(path, value) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}

/** The files below a folder: path with `/` -> bytes, sorted. */
function filesBelow(root) {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true, encoding: 'utf8' });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    );
  return new Map(paths.sort().map((path) => [path, readFileSync(join(root, path))]));
}
