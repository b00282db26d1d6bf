/** Loaded into a process before a built entry: no record can be written as text, as if the core of the gate had a fault. */

const { stringify } = JSON;

JSON.stringify = (value: unknown, replacer?: unknown, indentation?: unknown): string => {
  // Only records are written with two spaces.
  if (indentation === 2) throw new Error('no record can be made');
  return Reflect.apply(stringify, JSON, [value, replacer, indentation]) as string;
};
