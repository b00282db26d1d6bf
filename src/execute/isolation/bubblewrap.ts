import type { Layout } from './layout.js';
import { DESCRIPTOR, limitArguments, processLimit, type MakeCommand } from './mechanism.js';
import { findProgram, TRUSTED_FOLDERS } from './programs.js';

/** bubblewrap as an ordinary user, which needs user namespaces; root becomes such a user first. */
export const bubblewrap: MakeCommand = ({ layout, limits, user, trusted }) => {
  const bwrap = findProgram('bwrap', trusted);
  if (bwrap === null) return `bubblewrap: there is no program bwrap of root's in ${trusted.join(', ')}.`;
  const prlimit = findProgram('prlimit', TRUSTED_FOLDERS);
  if (prlimit === null) return `bubblewrap: there is no program prlimit of root's in ${TRUSTED_FOLDERS.join(', ')}.`;
  // Counted for each user namespace: those of this user outside are not among them.
  const most = processLimit(limits, 0);
  const isolation = [...NAMESPACES, ...fileSystem(layout), '--chdir', layout.workingDirectory];
  const args = [
    ...isolation,
    '--json-status-fd',
    String(DESCRIPTOR.status),
    '--',
    prlimit,
    ...limitArguments(limits, most),
    '--',
  ];
  const common = { mechanism: 'bubblewrap', isFirstProcess: false, tellsStatus: true, processLimit: most } as const;
  if (!user.isOther) return { ...common, program: bwrap, args };
  const setpriv = findProgram('setpriv', trusted);
  if (setpriv === null) return `bubblewrap: there is no program setpriv of root's in ${trusted.join(', ')}.`;
  const asUser = [`--reuid=${String(user.uid)}`, `--regid=${String(user.gid)}`, '--clear-groups', '--'];
  return { ...common, program: setpriv, args: [...asUser, bwrap, ...args] };
};

const NAMESPACES: readonly string[] = [
  '--unshare-user',
  // With a namespace of its own, a command could have all rights over that, and reach far more of the kernel.
  '--disable-userns',
  '--unshare-ipc',
  '--unshare-pid',
  '--unshare-net',
  '--unshare-uts',
  '--unshare-cgroup-try',
  '--hostname',
  'isolated',
  '--die-with-parent',
  // Else it could type into the terminal of the caller (TIOCSTI).
  '--new-session',
  '--cap-drop',
  'ALL',
];

/** In the order in which they are mounted: what comes later lies on top. */
function fileSystem(layout: Layout): string[] {
  return [
    ...layout.system.flatMap((path) => ['--ro-bind', path, path]),
    ...layout.links.flatMap(({ path, target }) => ['--symlink', target, path]),
    ...['--proc', '/proc', '--dev', '/dev'],
    ...layout.memory.flatMap(({ path, bytes }) => ['--perms', '0700', '--size', String(bytes), '--tmpfs', path]),
    ...['--ro-bind', layout.workspace, layout.workspace],
    ...layout.outputs.flatMap((path) => ['--bind', path, path]),
    ...layout.hidden.folders.flatMap((path) => ['--perms', '0555', '--tmpfs', path, '--remount-ro', path]),
    ...layout.hidden.files.flatMap((path) => ['--ro-bind', '/dev/null', path]),
    ...(layout.script === null ? [] : ['--ro-bind', layout.script, layout.script]),
    ...['--remount-ro', '/dev', '--remount-ro', '/'],
  ];
}
