import { readFileSync } from 'node:fs';

import { describe, expect, test } from '@jest/globals';

import { variableRefusal } from '../../../src/base/execution.js';
import { isolatedEnvironment, isolatedPath, refusedVariables } from '../../../src/execute/isolation/environment.js';

describe('variables that may not be passed', () => {
  const refused = [
    'GITHUB_TOKEN',
    'github_token',
    'NPM_TOKEN',
    'MY_SECRET_X',
    'DB_PASSWORD',
    'AWS_ACCESS_KEY_ID',
    'ACTIONS_RUNTIME_URL',
    'INPUT_RUN',
    'SSH_AUTH_SOCK',
    'DOCKER_HOST',
    'DBUS_SESSION_BUS_ADDRESS',
    'XDG_RUNTIME_DIR',
    'GITHUB_ENV',
    'GITHUB_OUTPUT',
    'GITHUB_PATH',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
    'PATH',
    'HOME',
    'PWD',
    'OLDPWD',
    ...['GH_PAT', 'DB_PASS', 'MYSQL_PWD', 'SENTRY_DSN', 'DATABASE_URL', 'prod_mongodb_uri', 'CONNECTION_STRING'],
    ...['SLACK_WEBHOOK_URL', 'GPG_AGENT_INFO', 'COOKIE', 'BASIC_AUTH', 'PASSPHRASE'],
    ...['LD_PRELOAD', 'DYLD_INSERT_LIBRARIES', 'GLIBC_TUNABLES', 'GCONV_PATH', 'GIT_SSH_COMMAND', 'BASH_ENV', 'ENV', 'env'],
    ...['NODE_OPTIONS', 'NODE_PATH', 'PERL5OPT', 'PERL5LIB', 'PYTHONPATH', 'PYTHONSTARTUP', 'PYTHONHOME', 'RUBYOPT', 'RUBYLIB'],
    ...['JAVA_TOOL_OPTIONS', '_JAVA_OPTIONS', 'JDK_JAVA_OPTIONS'],
    '',
    'A=B',
    'A B',
    '1A',
    'A\n',
  ];

  test.each(refused)('%j', (name) => {
    expect(variableRefusal(name)).not.toBeNull();
    expect(refusedVariables(['LANG', name])).toHaveLength(1);
  });

  test.each([
    ...['LANG', 'GITHUB_SHA', 'NODE_ENV', 'MY_FLAG', '_X', 'PATTERN', 'PASSED', 'BASE_URL', 'GITHUB_SERVER_URL'],
    ...['PYTHONDONTWRITEBYTECODE', 'JAVA_HOME', 'ENVIRONMENT', 'OLD'],
  ])('%s may', (name) => {
    expect(variableRefusal(name)).toBeNull();
  });
});

test('docs/policy.md names nothing that may be passed', () => {
  const page = readFileSync('docs/policy.md', 'utf8');
  const begin = page.indexOf('`TOKEN`');
  const names = [...page.slice(begin, page.indexOf('\n- ', begin)).matchAll(/`([A-Z0-9_…]+)`/g)].map((match) => match[1] ?? '');
  expect(names.length).toBeGreaterThan(70);
  const allowed = names.filter((name) => name !== 'URI' && variableRefusal(name.replace('…', 'X')) === null);
  expect(allowed).toEqual([]);
});

test('what is not on the list is not there', () => {
  const outside = { PATH: '/usr/bin', LANG: 'C', HOME: '/home/x', TOKEN: 't', EMPTY: '', NAMED: 'n', GITHUB_TOKEN: 't' };
  expect(isolatedEnvironment(outside, ['NAMED', 'EMPTY', 'ABSENT'], ['/usr']).sort()).toEqual([
    'HOME=/tmp-home',
    'LANG=C',
    'NAMED=n',
    'PATH=/usr/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/sbin:/bin',
    'TMPDIR=/tmp',
  ]);
});

describe('PATH keeps what is a folder of the system', () => {
  const fixed = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin'];
  const cases: readonly (readonly [path: string, kept: readonly string[]])[] = [
    ['', []],
    ['/home/x/bin:/work/bin', []],
    ['/opt/hostedtoolcache/node/bin:/home/x', ['/opt/hostedtoolcache/node/bin']],
    ['/opt/hostedtoolcache-of-mine/bin', []],
    ['.:bin::', []],
    ['/usr/../home/x', []],
    ['/usr/games', ['/usr/games']],
  ];

  test.each(cases)('%j', (path, kept) => {
    expect(isolatedPath(path, ['/usr', '/opt/hostedtoolcache'])).toEqual([...kept, ...fixed]);
  });
});
