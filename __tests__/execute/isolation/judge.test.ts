/** Each aspect fails as soon as one thing that the probe saw is not what was promised. */

import { describe, expect, test } from '@jest/globals';

import { ISOLATION_ASPECTS, type IsolationAspect } from '../../../src/base/execution.js';
import { judgeSighting, type Promised } from '../../../src/execute/isolation/judge.js';
import { readSighting } from '../../../src/execute/isolation/sighting.js';

const GOOD = `Name:\tcat
Uid:\t1000\t1000\t1000\t1000
Gid:\t1000\t1000\t1000\t1000
CapInh:\t0000000000000000
CapPrm:\t0000000000000000
CapEff:\t0000000000000000
CapBnd:\t0000000000000000
CapAmb:\t0000000000000000
NoNewPrivs:\t1
65 42 0:40 /newroot / ro,nosuid,nodev,relatime - tmpfs tmpfs rw,uid=1000
66 65 254:0 /usr /usr ro,nosuid,nodev,relatime - ext4 /dev/vda rw
67 65 0:41 / /proc rw,nosuid,nodev,noexec,relatime - proc proc rw
68 65 0:42 / /dev ro,nosuid,nodev,relatime - tmpfs tmpfs rw
69 68 0:6 /null /dev/null rw,nosuid,relatime - devtmpfs devtmpfs rw
77 65 0:45 / /tmp rw,nosuid,nodev,relatime - tmpfs tmpfs rw,size=102400k
79 65 254:0 /home/a/work /home/a/my\\040work ro,nosuid,nodev,relatime - ext4 /dev/vda rw
80 79 254:0 /home/a/work/dist /home/a/my\\040work/dist rw,nosuid,nodev,relatime - ext4 /dev/vda rw
81 79 0:47 / /home/a/my\\040work/.git ro,nosuid,nodev,relatime - tmpfs tmpfs rw,mode=555
Limit                     Soft Limit           Hard Limit           Units
Max data size             536870912            536870912            bytes
Max core file size        0                    0                    bytes
Max processes             65                   65                   processes
Inter-|   Receive                                                |  Transmit
 face |bytes    packets errs drop fifo frame compressed multicast|bytes    packets errs drop fifo colls carrier compressed
    lo:       0       0    0    0    0     0          0         0        0       0    0    0    0     0       0          0
Num       RefCount Protocol Flags    Type St Inode Path
net:[2]
pid:[2]
ipc:[2]
uts:[2]
mnt:[2]
@process 1
@process 2
@self 2
@descriptor 1
@descriptor 3
export LC_ALL='C'
export PATH='/usr/bin'
export PWD='/home/a/my work'
@seen /home/a
@seen /home/a/my work
@end
`;

const WORKSPACE = '/home/a/my work';
const PROMISED: Promised = {
  layout: {
    system: ['/usr'],
    links: [],
    memory: [{ path: '/tmp', bytes: 1 }],
    workspace: WORKSPACE,
    outputs: [`${WORKSPACE}/dist`],
    script: null,
    hidden: { folders: [`${WORKSPACE}/.git`], files: [] },
    workingDirectory: WORKSPACE,
  },
  limits: { timeoutSeconds: 1, maxProcesses: 64, maxMemoryMib: 128, outputs: [], passEnvironment: [] },
  user: { uid: 1000, gid: 1000, isOther: false },
  processLimit: 65,
  homes: ['/root', '/home', '/home/a'],
  outside: new Map(['net', 'pid', 'ipc', 'uts', 'mnt'].map((name) => [name, `${name}:[1]`])),
};

function failed(report: string): readonly IsolationAspect[] {
  return judgeSighting(readSighting(report), PROMISED).failed;
}

test('everything holds where everything is as promised', () => {
  expect(judgeSighting(readSighting(GOOD), PROMISED)).toEqual({ verified: ISOLATION_ASPECTS, failed: [] });
});

test('nothing holds where nothing was seen', () => {
  expect(failed('')).toEqual(ISOLATION_ASPECTS.filter((aspect) => aspect !== 'environment'));
});

describe('one thing is not as promised', () => {
  const mounted = (path: string, options: string): string => `90 65 254:0 /x ${path} ${options} - ext4 /dev/vda rw\n`;
  const cases: readonly (readonly [what: string, from: string | RegExp, to: string, aspects: readonly IsolationAspect[]])[] = [
    ['another interface', '    lo:', '  eth0:       1       0\n    lo:', ['network']],
    ['no loopback at all', / {4}lo:.*\n/, '', ['network']],
    ['the network of the host', 'net:[2]', 'net:[1]', ['network']],
    ['an unknown network', 'net:[2]\n', '', ['network']],
    ['no list of interfaces', 'Inter-|', 'x', ['network']],
    ['a variable', '@end', "export TOKEN='x'\n@end", ['environment']],
    ['a variable, told by another shell', '@end', 'declare -x TOKEN="x"\n@end', ['environment']],
    ['a file beside the workspace', '@end', '@seen /home/a/.ssh\n@end', ['home']],
    ['another home folder', '@end', '@seen /home/b\n@end', ['home']],
    ['the home folder of root', '@end', '@seen /root\n@end', ['home']],
    ['a mounted home folder', '@end', `${mounted('/home/a', 'ro')}@end`, ['home', 'system_read_only']],
    ['a docker socket', '@end', '@seen /run/docker.sock\n@end', ['sockets']],
    [
      'a socket in its network',
      '@process 1',
      'ffff888000000000: 00000002 00000000 00010000 0001 01 1 @x\n@process 1',
      ['sockets'],
    ],
    ['a descriptor that was left open', '@end', '@descriptor 9\n@end', ['sockets']],
    ['a writable workspace', 'my\\040work ro,', 'my\\040work rw,', ['workspace_read_only', 'system_read_only']],
    [
      'a workspace that could be written to',
      '@end',
      `@written ${WORKSPACE}\n@end`,
      ['workspace_read_only', 'system_read_only'],
    ],
    ['an output that cannot be written to', 'dist rw,', 'dist ro,', ['workspace_read_only']],
    ['a git folder that is not covered', /81 79.*\n/, '', ['workspace_read_only']],
    ['a writable root', '/newroot / ro,', '/newroot / rw,', ['system_read_only']],
    ['the root of the host', 'tmpfs tmpfs rw,uid=1000', 'ext4 /dev/vda rw', ['system_read_only']],
    ['a writable system', '/usr /usr ro', '/usr /usr rw', ['system_read_only']],
    ['a folder that nobody asked for', '@end', `${mounted('/var', 'ro')}@end`, ['system_read_only']],
    ['a writable folder below the system', '@end', `${mounted('/usr/local', 'rw')}@end`, ['system_read_only']],
    ['a system that could be written to', '@end', '@written /etc\n@end', ['system_read_only']],
    ['another process', '@process 2', '@process 2\n@process 77', ['processes']],
    ['no process of its own', '@process 2\n', '', ['processes']],
    ['the processes of the host', 'pid:[2]', 'pid:[1]', ['processes']],
    ['the shared memory of the host', 'ipc:[2]', 'ipc:[1]', ['processes']],
    ['root', /Uid:.*/, 'Uid:\t0\t0\t0\t0', ['privileges']],
    ['a saved user that is root', /Uid:.*/, 'Uid:\t1000\t1000\t0\t1000', ['privileges']],
    ['the group of root', /Gid:.*/, 'Gid:\t0\t0\t0\t0', ['privileges']],
    ['new privileges', 'NoNewPrivs:\t1', 'NoNewPrivs:\t0', ['privileges']],
    ['a capability', /CapEff:.*/, 'CapEff:\t0000000000200000', ['privileges']],
    ['a capability to be had', /CapBnd:.*/, 'CapBnd:\t000001ffffffffff', ['privileges']],
    ['capabilities that are not known', /CapAmb:.*\n/, '', ['privileges']],
    ['no limit of processes', /Max processes.*/, 'Max processes             unlimited            unlimited', ['limits']],
    ['a limit that can be raised', /Max processes.*/, 'Max processes             65                   66', ['limits']],
    ['no limit of data', /Max data size.*\n/, '', ['limits']],
    ['core files', /Max core file size.*/, 'Max core file size        0                    unlimited', ['limits']],
  ];

  test.each(cases)('%s', (_what, from, to, aspects) => {
    const report = GOOD.replace(from, () => to);
    expect(report).not.toBe(GOOD);
    expect(failed(report)).toEqual(aspects);
  });
});
