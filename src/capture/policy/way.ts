import { Abandoned, withinDeadline } from '../../base/deadline.js';
import { GateError } from '../../base/error.js';
import { errorText } from '../../base/printable.js';
import { ObjectsUnavailable, type ObjectStore } from './git-objects.js';
import { SourceFailed } from './source.js';

/**
 * One way to the objects of a commit, with a deadline for all its questions together. A way that failed as a whole is not tried
 * again, so that a second file does not wait for it a second time.
 */
export class Way {
  private readonly over = new AbortController();
  private readonly open: (over: AbortSignal) => Promise<ObjectStore>;
  private readonly signal: AbortSignal;
  private readonly deadlineMs: number;
  private store: Promise<ObjectStore> | null = null;
  private spentMs = 0;
  private failure: ObjectsUnavailable | null = null;

  /** `open` is called with the first question; its signal is aborted when nothing more is asked. */
  constructor(open: (over: AbortSignal) => Promise<ObjectStore>, signal: AbortSignal, deadlineMs: number) {
    this.open = open;
    this.signal = signal;
    this.deadlineMs = deadlineMs;
  }

  /** Throws ObjectsUnavailable, SourceFailed, or the GateError of the run's signal. */
  async ask<T>(question: (store: ObjectStore) => Promise<T>): Promise<T> {
    if (this.failure !== null) throw this.failure;
    const start = performance.now();
    try {
      const work = async (): Promise<T> => {
        this.store ??= this.open(this.over.signal);
        return await question(await this.store);
      };
      return await withinDeadline(work, this.signal, this.deadlineMs - this.spentMs);
    } catch (thrown) {
      throw this.explain(thrown);
    } finally {
      this.spentMs += performance.now() - start;
    }
  }

  /** Ends what is still under way. */
  close(): void {
    this.over.abort();
  }

  private explain(thrown: unknown): Error {
    if (thrown instanceof SourceFailed) return thrown;
    if (thrown instanceof ObjectsUnavailable && !thrown.whole) return thrown;
    this.close();
    if (thrown instanceof Abandoned && thrown.why === 'aborted') {
      return this.signal.reason instanceof GateError ? this.signal.reason : thrown;
    }
    this.failure = this.failureOf(thrown);
    return this.failure;
  }

  private failureOf(thrown: unknown): ObjectsUnavailable {
    if (thrown instanceof ObjectsUnavailable) return thrown;
    if (thrown instanceof Abandoned) {
      return new ObjectsUnavailable(`did not finish within ${String(this.deadlineMs / 1000)} s`, true);
    }
    // Of the file system, say: no temporary folder could be made.
    return new ObjectsUnavailable(`failed (${errorText(thrown).replace(/\.$/, '')})`, true);
  }
}
