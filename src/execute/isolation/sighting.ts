/** What the probe reported from inside. Every line is one fact; a fact that is not there is not known, and nothing is assumed of it. */

export interface Mount {
  readonly path: string;
  readonly isReadOnly: boolean;
  readonly type: string;
}

export interface Sighting {
  /** Fields of /proc/self/status, and of /proc/self/limits with soft and hard limit. */
  readonly status: ReadonlyMap<string, string>;
  readonly limits: ReadonlyMap<string, string>;
  readonly mounts: readonly Mount[];
  readonly interfaces: readonly string[];
  readonly unixSockets: number;
  readonly namespaces: ReadonlyMap<string, string>;
  readonly processes: readonly number[];
  readonly self: number;
  readonly descriptors: readonly number[];
  readonly variables: readonly string[];
  readonly seen: readonly string[];
  readonly written: readonly string[];
  readonly lacks: readonly string[];
  /** Headings of the files that were read: an empty list below one that is missing would prove nothing. */
  readonly headings: ReadonlySet<string>;
}

const STATUS = /^([A-Za-z_]+):\t(.*)$/;
const LIMIT = /^(Max [a-z ]+?) {2,}(\S+) +(\S+)/;
const MOUNT = /^\d+ \d+ \d+:\d+ \S+ (\S+) (\S+) .*?- (\S+) /;
const INTERFACE = /^ *(\S+): *\d+ +\d+/;
const SOCKET = /^[0-9a-f]{8,16}: /;
/** As /proc names a namespace. */
const NAMESPACE = /^([a-z]+):\[\d+\]$/;
const FACT = /^@([a-z]+) (.*)$/;
const VARIABLE = /^(?:export|declare -x) ([A-Za-z_][A-Za-z0-9_]*)(?:=|$)/;
const HEADINGS = ['Inter-|', 'Num ', 'Limit '] as const;

export function readSighting(text: string): Sighting {
  const facts = new Map<string, string[]>();
  const status = new Map<string, string>();
  const limits = new Map<string, string>();
  const namespaces = new Map<string, string>();
  const [mounts, interfaces, variables] = [[] as Mount[], [] as string[], [] as string[]];
  const headings = new Set<string>();
  let unixSockets = 0;
  for (const line of text.split('\n')) {
    const [, fact, rest = ''] = FACT.exec(line) ?? [];
    if (fact !== undefined) facts.set(fact, [...(facts.get(fact) ?? []), rest]);
    const [, field, value = ''] = STATUS.exec(line) ?? [];
    if (field !== undefined) status.set(field, value.trim().replace(/\s+/g, ' '));
    const [, limit, soft = '', hard = ''] = LIMIT.exec(line) ?? [];
    if (limit !== undefined) limits.set(limit, `${soft} ${hard}`);
    const [, path, options = '', type = ''] = MOUNT.exec(line) ?? [];
    if (path !== undefined) mounts.push({ path: unescaped(path), isReadOnly: options.split(',').includes('ro'), type });
    const [, network] = fact === undefined && !SOCKET.test(line) ? (INTERFACE.exec(line) ?? []) : [];
    if (network !== undefined) interfaces.push(network);
    const [, variable] = VARIABLE.exec(line) ?? [];
    if (variable !== undefined) variables.push(variable);
    const [, namespace] = NAMESPACE.exec(line) ?? [];
    if (namespace !== undefined) namespaces.set(namespace, line);
    if (SOCKET.test(line)) unixSockets += 1;
    for (const heading of HEADINGS) if (line.startsWith(heading)) headings.add(heading);
  }
  const of = (fact: string): readonly string[] => facts.get(fact) ?? [];
  return {
    ...{ status, limits, namespaces, mounts, interfaces, unixSockets, variables, headings },
    processes: of('process').map(Number),
    self: Number(of('self')[0] ?? Number.NaN),
    descriptors: of('descriptor').map(Number),
    seen: of('seen'),
    written: of('written'),
    lacks: of('lacks'),
  };
}

/** Paths in mountinfo have white space and backslashes as three octal digits for each byte. */
function unescaped(path: string): string {
  return path.replace(/\\([0-7]{3})/g, (_match, digits: string) => String.fromCharCode(Number.parseInt(digits, 8)));
}
