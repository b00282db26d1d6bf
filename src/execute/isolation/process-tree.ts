/** The processes of an isolation, as this machine sees them from outside. */

import { readdirSync, readFileSync, statSync } from 'node:fs';

export interface Member {
  readonly id: number;
  readonly threads: number;
}

interface Entry extends Member {
  readonly parent: number;
  readonly state: string;
  /** Clock ticks since the boot: with the id, what tells one process from a later one. */
  readonly start: string;
}

/** A process with its descendants; everything in a process namespace descends from its first process. */
export function membersOf(first: number): Member[] {
  const children = new Map<number, Entry[]>();
  let root: Entry | null = null;
  for (const entry of allEntries()) {
    if (entry.id === first) root = entry;
    const siblings = children.get(entry.parent);
    if (siblings === undefined) children.set(entry.parent, [entry]);
    else siblings.push(entry);
  }
  const members: Entry[] = root === null ? [] : [root];
  for (const member of members) members.push(...(children.get(member.id) ?? []));
  return members;
}

/** The only child of a process; null where it has none, or several. */
export function onlyChildOf(parent: number): { readonly id: number; readonly start: string } | null {
  const found = childrenOf(parent);
  const [child] = found;
  return found.length === 1 && child !== undefined ? child : null;
}

function childrenOf(parent: number): Entry[] {
  try {
    const ids = readFileSync(`/proc/${String(parent)}/task/${String(parent)}/children`, 'latin1')
      .trim()
      .split(' ');
    return ids.flatMap((id) => entryOf(id) ?? []);
  } catch {
    // Not every kernel lists them.
    return allEntries().filter((entry) => entry.parent === parent);
  }
}

/** Whether that very process has ended. The first of a namespace ends only after all others in it. */
export function hasEnded({ id, start }: { readonly id: number; readonly start: string }): boolean {
  const entry = entryOf(String(id));
  return entry?.start !== start || entry.state === 'Z' || entry.state === 'X';
}

/** How many processes and threads of a user run on this machine. */
export function threadsOf(uid: number): number {
  return allEntries()
    .filter(({ id }) => ownerOf(id) === uid)
    .reduce((sum, { threads }) => sum + threads, 0);
}

function ownerOf(id: number): number | null {
  try {
    return statSync(`/proc/${String(id)}`).uid;
  } catch {
    return null;
  }
}

/** Resident memory of processes, KiB; what several share counts for each. One that has just ended has none. */
export function residentKib(members: readonly Member[]): number {
  return members.reduce((sum, { id }) => sum + residentOf(id), 0);
}

function residentOf(id: number): number {
  try {
    return Number(/^VmRSS:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${String(id)}/status`, 'latin1'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

function allEntries(): Entry[] {
  return readdirSync('/proc').flatMap((name) => {
    const entry = /^\d+$/.test(name) ? entryOf(name) : null;
    return entry === null ? [] : [entry];
  });
}

/** null for a process that has ended meanwhile. */
function entryOf(id: string): Entry | null {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'latin1');
    // The name before them may hold spaces and brackets: fields count from its end.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [state = '', parent = '', start = ''] = [fields[0], fields[1], fields[19]];
    return { id: Number(id), state, parent: Number(parent), threads: Number(fields[17]), start };
  } catch {
    return null;
  }
}
