/** Whether what a probe saw from inside is the isolation that was promised. Nothing is taken for granted that was not seen. */

import type { IsolationAspect, IsolationLimits } from '../../base/execution.js';
import type { Layout } from './layout.js';
import { dataLimit, DESCRIPTOR, PROBE_ENVIRONMENT } from './mechanism.js';
import type { Mount, Sighting } from './sighting.js';
import type { OrdinaryUser } from './user.js';
import { isWithin } from './within.js';

export interface Promised {
  readonly layout: Layout;
  readonly limits: IsolationLimits;
  readonly user: OrdinaryUser;
  readonly processLimit: number;
  /** Namespaces of this process, as /proc names them. */
  readonly outside: ReadonlyMap<string, string>;
  readonly homes: readonly string[];
}

type Judge = (sighting: Sighting, promised: Promised) => boolean;

const NO_CAPABILITY = /^0+$/;
const CAPABILITIES = ['CapInh', 'CapPrm', 'CapEff', 'CapBnd', 'CapAmb'] as const;
/** What the probe is started with, and what a shell sets for itself. */
const OF_THE_PROBE = new Set([...Object.keys(PROBE_ENVIRONMENT), 'PWD', 'OLDPWD', 'SHLVL', '_']);
/** Made by the isolation, and its own. */
const OWN_MOUNTS = ['/proc', '/dev/pts', '/dev/shm'];
const DEVICE = /^\/dev\/(null|zero|full|random|urandom|tty|console|ptmx)$/;

/** In the order in which they are told. */
const JUDGES: ReadonlyMap<IsolationAspect, Judge> = new Map<IsolationAspect, Judge>([
  [
    'network',
    (sighting, { outside }) =>
      sighting.headings.has('Inter-|') && isOnly(sighting.interfaces, ['lo']) && isOwn('net', sighting, outside),
  ],
  ['environment', ({ variables }) => variables.every((name) => OF_THE_PROBE.has(name))],
  [
    'home',
    ({ seen, mounts }, { layout, homes }) =>
      mounts.length > 0 &&
      seen.every((path) => !homes.some((home) => isWithin(path, home)) || isOnTheWay(path, layout)) &&
      homes.every((home) => !mounts.some((mount) => isWithin(mount.path, home) && !isBoundOf(mount.path, layout))),
  ],
  [
    'sockets',
    ({ seen, unixSockets, headings, descriptors }, { layout, homes }) =>
      headings.has('Num ') &&
      unixSockets === 0 &&
      descriptors.length > 0 &&
      descriptors.every((descriptor) => descriptor <= DESCRIPTOR.status) &&
      seen.every((path) => homes.some((home) => isWithin(path, home)) || isOnTheWay(path, layout)),
  ],
  [
    'workspace_read_only',
    ({ mounts, written }, { layout }) =>
      mounts.some(({ path, isReadOnly }) => path === layout.workspace && isReadOnly) &&
      !written.includes(layout.workspace) &&
      layout.outputs.every((output) => mounts.some(({ path, isReadOnly }) => path === output && !isReadOnly)) &&
      hiddenPaths(layout).every((hidden) => mounts.some(({ path, isReadOnly }) => path === hidden && isReadOnly)),
  ],
  [
    'system_read_only',
    ({ mounts, written }, { layout }) =>
      written.length === 0 &&
      mounts.some(({ path, isReadOnly, type }) => path === '/' && isReadOnly && type === 'tmpfs') &&
      mounts.every((mount) => isExpected(mount, layout)),
  ],
  [
    'processes',
    ({ processes, self, ...sighting }, { outside }) =>
      self >= 1 &&
      processes.includes(self) &&
      processes.every((id) => id === 1 || id === self) &&
      (['pid', 'ipc', 'uts', 'mnt'] as const).every((name) => isOwn(name, sighting, outside)),
  ],
  [
    'privileges',
    ({ status }, { user }) =>
      user.uid !== 0 &&
      status.get('Uid') === fourTimes(user.uid) &&
      status.get('Gid') === fourTimes(user.gid) &&
      status.get('NoNewPrivs') === '1' &&
      CAPABILITIES.every((name) => NO_CAPABILITY.test(status.get(name) ?? '')),
  ],
  [
    'limits',
    ({ limits }, promised) => {
      const [processes, dataBytes] = [promised.processLimit, dataLimit(promised.limits)];
      return (
        limits.get('Max processes') === `${String(processes)} ${String(processes)}` &&
        limits.get('Max data size') === `${String(dataBytes)} ${String(dataBytes)}` &&
        limits.get('Max core file size') === '0 0'
      );
    },
  ],
]);

/** The aspects that hold, and those that do not. */
export function judgeSighting(
  sighting: Sighting,
  promised: Promised,
): { readonly verified: readonly IsolationAspect[]; readonly failed: readonly IsolationAspect[] } {
  const names = [...JUDGES.keys()];
  const holds = new Set([...JUDGES].filter(([, judge]) => judge(sighting, promised)).map(([name]) => name));
  return { verified: names.filter((name) => holds.has(name)), failed: names.filter((name) => !holds.has(name)) };
}

function isOnly(found: readonly string[], expected: readonly string[]): boolean {
  return found.length === expected.length && found.every((value) => expected.includes(value));
}

/** Whether a namespace is another one than ours. Two that are not known are not different. */
function isOwn(name: string, { namespaces }: Pick<Sighting, 'namespaces'>, outside: ReadonlyMap<string, string>): boolean {
  const [inside, ours] = [namespaces.get(name), outside.get(name)];
  return inside !== undefined && ours !== undefined && inside.startsWith(`${name}:[`) && inside !== ours;
}

/** Folders that only lead to what is bound: nothing else stands in them. */
function isOnTheWay(path: string, layout: Layout): boolean {
  return boundOf(layout).some((bound) => isWithin(bound, path) || isWithin(path, bound));
}

function isBoundOf(path: string, layout: Layout): boolean {
  return boundOf(layout).some((bound) => isWithin(path, bound));
}

function boundOf({ workspace, script }: Layout): string[] {
  return script === null ? [workspace] : [workspace, script];
}

function hiddenPaths({ hidden }: Layout): string[] {
  return [...hidden.folders, ...hidden.files];
}

/** Everything that is mounted is of the layout, and what is writable was to be. */
function isExpected({ path, isReadOnly }: Mount, layout: Layout): boolean {
  if (OWN_MOUNTS.includes(path) || DEVICE.test(path) || layout.memory.some((memory) => memory.path === path)) return true;
  if (layout.outputs.some((output) => isWithin(path, output))) return true;
  const known = [...layout.system, ...boundOf(layout), '/proc'];
  return isReadOnly && (path === '/' || path === '/dev' || known.some((folder) => isWithin(path, folder)));
}

function fourTimes(id: number): string {
  return Array.from({ length: 4 }, () => String(id)).join(' ');
}
