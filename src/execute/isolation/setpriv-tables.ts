/** The mounts of the setpriv isolation, as tables that mount(8) works through in one go: a program for each would take longer. */

import { statSync } from 'node:fs';
import { dirname } from 'node:path';

import type { Layout } from './layout.js';
import type { OrdinaryUser } from './user.js';

/** Each is an argument of the setup script. Paths are absolute and outside, below the place where the root is built. */
export interface Tables {
  readonly folders: string;
  readonly files: string;
  readonly made: string;
  readonly empty: string;
  readonly copied: string;
}

const DEVICES = ['null', 'zero', 'full', 'random', 'urandom', 'tty'] as const;
const DEVICE_LINKS = ['/dev/fd', '/dev/stdin', '/dev/stdout', '/dev/stderr'] as const;

/** Room for the files of the system that are copied: two dozen at most. */
const ROOM_BYTES = 32 * 1024 * 1024;
/** A larger file is mounted. */
const MAX_COPIED_BYTES = 1024 * 1024;

export function tablesOf(layout: Layout, user: OrdinaryUser, place: string): Tables {
  const inside = (path: string): string => `${place}/in${path}`;
  const line = (source: string, target: string, type: string, options: string): string =>
    `${escaped(source)} ${escaped(target)} ${type} ${options} 0 0\n`;
  const bound = (path: string, options: string): string => line(path, inside(path), 'none', options);
  const memory = (target: string, options: string): string =>
    line('isolated', target, 'tmpfs', `nosuid,nodev,X-mount.mkdir,${options}`);
  const owned = `uid=${String(user.uid)},gid=${String(user.gid)},mode=0700`;

  const files = layout.system.filter(isFile);
  const small = files.filter((path) => statSync(path).size <= MAX_COPIED_BYTES);
  const mounted = [...files.filter((path) => !small.includes(path)), ...(layout.script === null ? [] : [layout.script])];
  const devices = DEVICES.map((name) => `/dev/${name}`);
  return {
    folders: [
      // Where the old root goes, until it is left.
      memory(`${place}/old`, 'ro,mode=0555,size=4k'),
      memory(inside(''), `mode=0755,size=${String(ROOM_BYTES)}`),
      ...layout.system.filter((path) => !isFile(path)).map((path) => bound(path, 'bind,ro,nosuid,nodev,X-mount.mkdir')),
      line('isolated', inside('/proc'), 'proc', 'nosuid,nodev,noexec,X-mount.mkdir'),
      line('isolated', inside('/dev/pts'), 'devpts', 'nosuid,noexec,newinstance,ptmxmode=0666,mode=0620,X-mount.mkdir'),
      ...layout.memory.map(({ path, bytes }) => memory(inside(path), `${owned},size=${String(bytes)}`)),
      bound(layout.workspace, 'bind,ro,nosuid,nodev,X-mount.mkdir'),
      ...layout.outputs.map((path) => bound(path, 'bind,rw,nosuid,nodev')),
      ...layout.hidden.folders.map((path) => memory(inside(path), 'ro,mode=0555,size=4k')),
    ].join(''),
    files: [
      ...devices.map((path) => bound(path, 'bind,rw,nosuid,noexec')),
      line(inside('/dev/pts/ptmx'), inside('/dev/ptmx'), 'none', 'bind,rw,nosuid,noexec'),
      ...layout.hidden.files.map((path) => line('/dev/null', inside(path), 'none', 'bind,ro,nosuid,nodev')),
      ...mounted.map((path) => bound(path, 'bind,ro,nosuid,nodev')),
    ].join(''),
    made: mounted.map((path) => inside(dirname(path))).join('\n'),
    empty: [...devices, '/dev/ptmx', ...mounted].map(inside).join('\n'),
    // A few small files of /etc: to mount each takes longer.
    copied: [...DEVICE_LINKS, ...layout.links.map(({ path }) => path), ...small].join('\n'),
  };
}

/** A field of such a table: white space, a backslash and a number sign would end it, or mean something. */
function escaped(path: string): string {
  return path.replace(/[\s\\#]/g, (character) =>
    [...Buffer.from(character, 'utf8')].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join(''),
  );
}

function isFile(path: string): boolean {
  return statSync(path).isFile();
}
