import { describe, expect, test } from '@jest/globals';

import { findingsOf } from '../../support/policies.js';

/** The findings of a policy with this list, each with its code and the item that it names. */
function findingsWith(key: 'outputs' | 'pass-environment', items: readonly string[]): readonly string[] {
  const list = items.map((item) => `\n    - ${item}`).join('');
  return findingsOf(`version: 1\nrun:\n  ${key}:${list}`).map((one) => `${one.code} ${one.pointer ?? ''}`);
}

describe('folders that an isolated command may write to', () => {
  const at = (...items: readonly number[]): readonly string[] =>
    items.map((item) => `policy_contradictory /run/outputs/${String(item)}`);
  test.each<[string, readonly string[], readonly string[]]>([
    ['apart from each other', ['dist', 'distribution', 'build/html', 'build/pdf', '.gitignored'], []],
    ['the same twice', ['dist', 'build', 'dist'], at(2)],
    ['one inside of another', ['build', 'build/html'], at(1)],
    ['one around another', ['a/b/c', 'a'], at(0)],
    ['the records of the gate', ['docs/runtime'], at(0)],
    ['what is inside of them', ['docs/actions/more'], at(0)],
    ['what is around them', ['docs'], at(0)],
    ['what is beside them', ['docs/html', 'docs/runtimes'], []],
  ])('%s', (_, folders, expected) => {
    expect(findingsWith('outputs', folders)).toEqual(expected);
  });
});

describe('variables that an isolated command may see', () => {
  test.each(['LANG', 'NODE_ENV', '_', 'PYTHONDONTWRITEBYTECODE', 'ENVIRONMENT', 'GITHUB_SHA', 'GITHUB_REF_NAME', 'INPUTS'])(
    '%s',
    (name) => {
      expect(findingsWith('pass-environment', [name])).toEqual([]);
    },
  );

  test.each([
    ...['GITHUB_TOKEN', 'NPM_TOKEN', 'TOKENS', 'npm_config_token', 'CLIENT_SECRET', 'MySecret', 'PGPASSWORD', 'DB_PASSWD'],
    ...['GOOGLE_CREDENTIALS', 'AWS_ACCESS_KEY_ID', 'apikey', 'SSH_AUTH_SOCK', 'SSH_AGENT_PID', 'DOCKER_HOST', 'docker_host'],
    ...['DBUS_SESSION_BUS_ADDRESS', 'LD_PRELOAD', 'LD_LIBRARY_PATH', 'NODE_OPTIONS', 'BASH_ENV', 'ENV', 'env'],
    ...['ACTIONS_RUNTIME_URL', 'ACTIONS_CACHE_URL', 'INPUT_COMMAND', 'INPUT_'],
    ...['HOME', 'PATH', 'TMPDIR', 'COOKIE', 'XDG_RUNTIME_DIR', 'GPG_AGENT_INFO', 'PASSPHRASE', 'BASIC_AUTH'],
    ...['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'],
  ])('%s is refused', (name) => {
    expect(findingsWith('pass-environment', ['LANG', name])).toEqual(['policy_contradictory /run/pass-environment/1']);
  });

  test('the message says why', () => {
    const text = 'version: 1\nrun: { pass-environment: [PERL5OPT] }';
    expect(findingsOf(text)).toMatchObject([{ message: expect.stringContaining('`PERL5OPT` changes how programs start') }]);
  });

  test('each stands once', () => {
    expect(findingsWith('pass-environment', ['LANG', 'TZ', 'LANG'])).toEqual(['policy_contradictory /run/pass-environment/2']);
  });
});
