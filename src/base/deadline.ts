import { errorText } from './printable.js';

/** Work was not waited for any longer. `message` is a printable predicate, such as `did not finish within 45 s`. */
export class Abandoned extends Error {
  readonly why: 'deadline' | 'aborted';

  constructor(why: 'deadline' | 'aborted', message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'Abandoned';
    this.why = why;
  }
}

/**
 * The result of `work`, unless `milliseconds` pass or `signal` is aborted first: then Abandoned is thrown at once, with the
 * reason of the signal as its cause. What the work does afterwards, a late failure too, is not heard any more; it is given a
 * signal that is aborted as soon as nobody waits for it, so that it starts nothing new.
 */
export async function withinDeadline<T>(
  work: (over: AbortSignal) => Promise<T>,
  signal: AbortSignal,
  milliseconds: number,
): Promise<T> {
  const over = new AbortController();
  let giveUp: (error: Abandoned) => void = () => undefined;
  const abandoned = new Promise<never>((_resolve, reject) => {
    giveUp = reject;
  });
  const onAbort = (): void => {
    const reason = errorText(signal.reason).replace(/\.$/, '');
    giveUp(new Abandoned('aborted', `was given up: ${reason}`, signal.reason));
  };
  // The timer keeps the process alive: a process that ends for want of work would end without an answer.
  const timer = setTimeout(() => {
    giveUp(new Abandoned('deadline', `did not finish within ${(milliseconds / 1000).toString()} s`));
  }, milliseconds);
  signal.addEventListener('abort', onAbort);
  try {
    if (signal.aborted) onAbort();
    // An aborted signal starts no work at all. The race listens to both sides to the end, so a late rejection is heard.
    return await Promise.race(signal.aborted ? [abandoned] : [abandoned, Promise.resolve(over.signal).then(work)]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
    over.abort();
  }
}
