import type { Readable } from 'node:stream';

import { MAX_GIT_OBJECT_BYTES } from '../../base/limits.js';
import { printable } from '../../base/printable.js';
import { startGit, type GitPlaces, type GitProcess } from './git-command.js';
import { ObjectsUnavailable, parseCommitTree, parseTree, requireObject } from './git-objects.js';
import type { ObjectStore, ObjectType } from './git-objects.js';
import { SourceFailed } from './source.js';

/**
 * The objects of the workspace's repository whose ids are as long as `commit`. One question at a time; ended by the signal. Throws
 * ObjectsUnavailable where git cannot be started.
 */
export function gitObjects(places: GitPlaces, commit: string, over: AbortSignal): ObjectStore {
  const idLength = commit.length;
  const batch = new Batch(startGit(places, idLength === 40 ? 'sha1' : 'sha256'));
  over.addEventListener('abort', () => {
    batch.close();
  });
  const read = async (id: string, type: ObjectType, limit: number): Promise<Uint8Array | null> => {
    const content = await batch.read(id, type, limit);
    if (content !== null) requireObject(id, type, content);
    return content;
  };
  const whole = async (id: string, type: 'commit' | 'tree'): Promise<Uint8Array> => {
    const content = await read(id, type, MAX_GIT_OBJECT_BYTES);
    if (content !== null) return content;
    const message = `The ${type} ${id} has more than ${String(MAX_GIT_OBJECT_BYTES)} bytes.`;
    throw new SourceFailed('policy_base_unavailable', message);
  };
  return {
    commitTree: async (id) => parseCommitTree(await whole(id, 'commit'), idLength),
    tree: async (id) => parseTree(await whole(id, 'tree'), idLength),
    blob: (id, limit) => read(id, 'blob', limit),
  };
}

/** Longest line that git gives before an object: id, type, size. */
const MAX_LINE_BYTES = 128;

const LINE_FEED = 0x0a;

/** The protocol of `git cat-file --batch`, taken to the letter. */
class Batch {
  private readonly git: GitProcess;
  private readonly chunks: AsyncIterator<unknown>;
  private rest: Buffer = Buffer.alloc(0);

  constructor(git: GitProcess) {
    this.git = git;
    const stdout: Readable = git.stdout;
    this.chunks = stdout[Symbol.asyncIterator]();
  }

  /** The content of an object; null where it is larger than `limit` bytes, and nothing more can be asked then. */
  async read(id: string, type: ObjectType, limit: number): Promise<Uint8Array | null> {
    this.git.stdin.write(`${id}\n`);
    const line = await this.line();
    if (line === `${id} missing`) throw new ObjectsUnavailable(`it does not have the ${type} ${id}`, false);
    const [, foundId, foundType, digits = ''] = /^([0-9a-f]+) ([a-z]+) (0|[1-9]\d{0,14})$/.exec(line) ?? [];
    if (foundId !== id) throw strange(line);
    if (foundType !== type) {
      const message = `The object ${id} of the base commit is a ${printable(foundType ?? '')}.`;
      throw new SourceFailed('policy_base_object_mismatch', message, `a ${type}`, `a ${printable(foundType ?? '')}`);
    }
    const size = Number(digits);
    if (size > limit) {
      this.git.close();
      return null;
    }
    const content = await this.bytes(size + 1);
    if (content[size] !== LINE_FEED) throw strange('no line feed after an object');
    return content.subarray(0, size);
  }

  close(): void {
    this.git.close();
  }

  private async line(): Promise<string> {
    for (;;) {
      const end = this.rest.indexOf(LINE_FEED);
      if (end > MAX_LINE_BYTES || (end < 0 && this.rest.length > MAX_LINE_BYTES)) throw strange('a long line');
      if (end >= 0) {
        const line = this.rest.toString('latin1', 0, end);
        this.rest = this.rest.subarray(end + 1);
        return line;
      }
      this.rest = Buffer.concat([this.rest, await this.chunk()]);
    }
  }

  private async bytes(count: number): Promise<Buffer> {
    const parts = [this.rest];
    let length = this.rest.length;
    while (length < count) {
      const part = await this.chunk();
      parts.push(part);
      length += part.length;
    }
    const all = Buffer.concat(parts);
    this.rest = all.subarray(count);
    return all.subarray(0, count);
  }

  private async chunk(): Promise<Buffer> {
    // A broken pipe is an end as well.
    const next: IteratorResult<unknown, unknown> = await this.chunks.next().catch(() => ({ done: true, value: null }));
    if (next.done !== true && Buffer.isBuffer(next.value)) return next.value;
    throw new ObjectsUnavailable(await this.git.ended, true);
  }
}

function strange(found: string): ObjectsUnavailable {
  return new ObjectsUnavailable(`git gave an answer that is not of its protocol (${printable(found)})`, true);
}
