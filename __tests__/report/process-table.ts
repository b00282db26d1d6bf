import type { ProcessView } from '../../src/report/process-identity.js';

/** A Linux machine with the processes that a test wants, so that it can let them die, and others be born under their ids. */
export class ProcessTable {
  readonly processes = new Map<number, { start: string; state: string }>();
  boot = 'boot-1';
  bootInstant = 0;
  #clock = 1_000;

  start(pid: number): ProcessView {
    this.#clock += 1;
    this.processes.set(pid, { start: String(this.#clock), state: 'R' });
    return this.viewOf(pid);
  }

  kill(pid: number): void {
    this.processes.delete(pid);
  }

  viewOf(pid: number): ProcessView {
    return {
      platform: 'linux',
      pid,
      hostname: () => 'runner-1',
      readText: (path) => this.#read(path, pid),
      readLink: () => 'pid:[1]',
      probe: (other) => {
        if (!this.processes.has(other)) throw Object.assign(new Error('kill ESRCH'), { code: 'ESRCH' });
      },
      listedStart: () => null,
      ownStart: () => 0,
      bootInstant: () => this.bootInstant,
      pause: () => undefined,
    };
  }

  #read(path: string, self: number): string {
    if (path === '/proc/sys/kernel/random/boot_id') return this.boot + '\n';
    const name = /^\/proc\/(self|\d+)\/stat$/.exec(path)?.[1];
    const pid = name === 'self' ? self : Number(name);
    const found = this.processes.get(pid);
    if (found === undefined) throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
    return `${String(pid)} (a ) name) ${found.state} ${'0 '.repeat(18)}${found.start} 0 0\n`;
  }
}
