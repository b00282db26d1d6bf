/** Runs `work` with timers that run `times` as fast: for a client whose own pauses between its tries are long. */
export async function withFastTimers<T>(times: number, work: () => Promise<T>): Promise<T> {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'setTimeout');
  if (own === undefined) throw new Error('there is no setTimeout');
  const real = globalThis.setTimeout;
  const fast = (callback: (...values: unknown[]) => void, milliseconds = 0, ...values: unknown[]): NodeJS.Timeout =>
    real(callback, milliseconds / times, ...values);
  Object.defineProperty(globalThis, 'setTimeout', { ...own, value: Object.assign(fast, real) });
  try {
    return await work();
  } finally {
    Object.defineProperty(globalThis, 'setTimeout', own);
  }
}
