import { describe, expect, test } from '@jest/globals';

import { Abandoned, withinDeadline } from '../../src/base/deadline.js';

const NEVER = new AbortController().signal;
const hanging = (): Promise<never> => new Promise<never>(() => undefined);

async function abandonedBy(work: Promise<unknown>): Promise<Abandoned> {
  const thrown = await work.catch((error: unknown) => error);
  if (!(thrown instanceof Abandoned)) throw new Error('expected it to be abandoned');
  return thrown;
}

describe('withinDeadline', () => {
  test('gives what the work gives, and throws what it throws, in an orderly way too', async () => {
    expect(await withinDeadline(() => Promise.resolve(7), NEVER, 1_000)).toBe(7);
    await expect(withinDeadline(() => Promise.reject(new Error('broken')), NEVER, 1_000)).rejects.toThrow('broken');
    const throwing = (): Promise<never> => {
      throw new Error('at once');
    };
    await expect(withinDeadline(throwing, NEVER, 1_000)).rejects.toThrow('at once');
  });

  test('waits no longer than the deadline, and tells the work so', async () => {
    let over: AbortSignal | undefined;
    const started = performance.now();
    const abandoned = await abandonedBy(
      withinDeadline(
        (signal) => {
          over = signal;
          return hanging();
        },
        NEVER,
        50,
      ),
    );
    expect(abandoned).toMatchObject({ why: 'deadline', message: 'did not finish within 0.05 s' });
    expect(performance.now() - started).toBeGreaterThanOrEqual(45);
    expect(over?.aborted).toBe(true);
  });

  test('waits no longer than the signal, whose reason is kept', async () => {
    const stop = new AbortController();
    const reason = new Error('The user went away.');
    setTimeout(() => {
      stop.abort(reason);
    }, 10);
    const abandoned = await abandonedBy(withinDeadline(hanging, stop.signal, 60_000));
    expect(abandoned).toMatchObject({ why: 'aborted', message: 'was given up: The user went away', cause: reason });
  });

  test('starts nothing where the signal is aborted already', async () => {
    let started = false;
    const work = (): Promise<void> => {
      started = true;
      return Promise.resolve();
    };
    expect((await abandonedBy(withinDeadline(work, AbortSignal.abort('so'), 1_000))).why).toBe('aborted');
    expect(started).toBe(false);
  });
});
