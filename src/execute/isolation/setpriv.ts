import { existsSync } from 'node:fs';

import { limitArguments, processLimit, type MakeCommand } from './mechanism.js';
import { threadsOf } from './process-tree.js';
import { findProgram, TRUSTED_FOLDERS } from './programs.js';
import { tablesOf } from './setpriv-tables.js';
import { SETUP_SCRIPT } from './setup-script.js';
import { isWithin } from './within.js';

const PROGRAMS = ['setpriv', 'unshare', 'sh', 'mount', 'umount', 'mkdir', 'cp', 'ln', 'pivot_root', 'chroot'] as const;
/** Needed inside, where the folders of the system are those of the system. */
const PROGRAMS_INSIDE = ['setpriv', 'prlimit'] as const;

/** Folders that every system has, one of which the new root is mounted on: in a namespace of its own, where nobody else sees it. */
const PLACES = ['/mnt', '/media', '/srv', '/boot'] as const;

const NAMESPACES = ['--net', '--mount', '--ipc', '--uts', '--cgroup', '--pid', '--fork', '--kill-child=KILL', '--'] as const;
const NO_RIGHTS = [
  '--clear-groups',
  '--no-new-privs',
  '--inh-caps=-all',
  '--ambient-caps=-all',
  '--bounding-set=-all',
  '--',
] as const;
/** Killed when what started it ends: the same promise that bubblewrap makes. */
const WITH_PARENT = ['--pdeathsig', 'KILL'] as const;

/**
 * root without a user namespace, where the system restricts those: namespaces by unshare(1), a new root by mount(8), and then an
 * ordinary user without any right, by setpriv(1).
 */
export const setpriv: MakeCommand = ({ layout, limits, user, trusted }) => {
  if (!user.isOther) return 'setpriv: only root can isolate without user namespaces.';
  const programs = new Map(PROGRAMS.map((name) => [name, findProgram(name, trusted)]));
  const inside = new Map(PROGRAMS_INSIDE.map((name) => [name, findProgram(name, TRUSTED_FOLDERS)]));
  const missing = [...programs, ...inside].filter(([, found]) => found === null).map(([name]) => name);
  if (missing.length > 0) return `setpriv: there is no program ${missing.join(', ')} of root's in ${trusted.join(', ')}.`;
  const needed = [...layout.system, layout.workspace, ...(layout.script === null ? [] : [layout.script])];
  const place = PLACES.find((path) => existsSync(path) && !needed.some((bound) => isWithin(bound, path)));
  if (place === undefined) return `setpriv: there is no free folder to mount on among ${PLACES.join(', ')}.`;

  // Without a user namespace, whatever else that user runs on this machine is counted too; the watch counts what is inside alone.
  const most = processLimit(limits, threadsOf(user.uid));
  const path = (name: (typeof PROGRAMS)[number]): string => programs.get(name) ?? name;
  const { folders, files, made, empty, copied } = tablesOf(layout, user, place);
  const setup = ['-c', SETUP_SCRIPT, 'setup', trusted.join(':'), place, folders, files, made, empty, copied];
  const asUser = [...WITH_PARENT, `--reuid=${String(user.uid)}`, `--regid=${String(user.gid)}`, ...NO_RIGHTS];
  return {
    mechanism: 'setpriv',
    program: path('setpriv'),
    args: [
      ...[...WITH_PARENT, '--', path('unshare'), ...NAMESPACES],
      ...[path('sh'), ...setup],
      ...[inside.get('setpriv') ?? '', ...asUser],
      ...[inside.get('prlimit') ?? '', ...limitArguments(limits, most), '--'],
    ],
    isFirstProcess: true,
    tellsStatus: false,
    processLimit: most,
  };
};
