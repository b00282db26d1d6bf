/** Does all the works, two at a time, as there are processors; the results are in the order of the works. */
export async function inPairs<T>(works: readonly (() => Promise<T>)[]): Promise<readonly T[]> {
  const left = [...works.entries()];
  const results: T[] = [];
  const next = async (): Promise<void> => {
    for (let work = left.shift(); work !== undefined; work = left.shift()) results[work[0]] = await work[1]();
  };
  await Promise.all([next(), next()]);
  return results;
}
