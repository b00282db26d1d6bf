/** What the schema of a policy says, for the messages of the gate and for readers. `schema` is schemas/policy.schema.json. */

/** src/base/generated/policy-keys.ts: what each place of a policy takes, and which keys it has. */
export function generatePolicyKeys(schema) {
  const takes = [];
  const keys = [];
  for (const { place, part, type } of parts(schema)) {
    takes.push([place, type]);
    if (part.properties !== undefined) keys.push([place, Object.keys(part.properties)]);
  }
  return `
/**
 * What each place of a policy takes, for a person. A place is a JSON pointer with \`*\` for the index of a list.
 */
export const POLICY_TAKES: ReadonlyMap<string, string> = new Map(${JSON.stringify(takes)});

/** The keys that each mapping of a policy may have. */
export const POLICY_KEYS: ReadonlyMap<string, readonly string[]> = new Map(${JSON.stringify(keys)});
`;
}

/** docs/policy-reference.md: every key with what it takes, its built-in value and what it is for. */
export function generatePolicyReference(schema) {
  const sections = [...parts(schema)].flatMap(({ place, part }) => {
    if (part.properties === undefined) return [];
    const rows = Object.entries(part.properties).map(([key, property]) => row(schema, key, property, part.required ?? []));
    return [`## ${title(place)}`, part.description, table(rows)];
  });
  return [INTRODUCTION, ...sections].join('\n\n');
}

const INTRODUCTION = `# Policy reference

Every key of \`.github/fail-closed-gate.yml\`. [policy.md](policy.md) shows how to use them, and
[policy.schema.json](../schemas/policy.schema.json) says the same to editors. A key that is not listed here, a value that a key does
not take, and a key that stands twice are errors: the run is a block, and every error is named with its line and column.`;

/** Every place of a document that the schema speaks of, from the top down. */
function* parts(schema, part = schema, place = '') {
  yield { place, part, type: typeText(schema, part) };
  for (const [key, property] of Object.entries(part.properties ?? {})) {
    yield* parts(schema, property, `${place}/${key}`);
  }
  const { items } = resolved(schema, part);
  if (items !== undefined) yield* parts(schema, items, `${place}/*`);
}

function resolved(schema, part) {
  return part.$ref === undefined ? part : schema.$defs[part.$ref.replace('#/$defs/', '')];
}

function typeText(schema, part) {
  if (part.$ref !== undefined) return resolved(schema, part).description;
  if (part.type === 'array') return `a list of 1 to ${part.maxItems.toLocaleString('en')} mappings`;
  if (part.type === 'object') return 'a mapping of keys to values';
  throw new Error(`schemas/policy.schema.json: what does this take? ${JSON.stringify(part)}`);
}

function title(place) {
  if (place === '') return 'Top level';
  return `\`${place.slice(1).replaceAll('/*', '[]').replaceAll('/', '.')}\``;
}

function row(schema, key, property, required) {
  const builtIn = property.default === undefined ? '' : `\`${flow(property.default)}\``;
  return [`\`${key}\``, typeText(schema, property), required.includes(key) ? 'required' : builtIn, property.description];
}

/** A value as YAML has it in one line. */
function flow(value) {
  return Array.isArray(value) ? `[${value.join(', ')}]` : String(value);
}

function table(rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(['key', 'takes', 'built-in', 'what it is for']), '|---|---|---|---|', ...rows.map(line)].join('\n');
}
