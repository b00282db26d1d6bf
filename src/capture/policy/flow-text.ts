/** What a policy holds, as it is written in one line. */
export type FlowValue =
  string | number | boolean | { readonly literal: string } | readonly string[] | { readonly [key: string]: FlowValue | null };

/** Words that need no quotes: none of them is read as anything but itself. */
const PLAIN = /^(?:(?!(?:true|false|null)$)[A-Za-z][\w./-]*|\d+[smhd]|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)$/i;

/** A value as YAML has it in one line; members that are null are left out. */
export function flowText(value: FlowValue): string {
  if (typeof value === 'string') return PLAIN.test(value) ? value : JSON.stringify(value);
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return `[${value.map(flowText).join(', ')}]`;
  if (isLiteral(value)) return value.literal;
  const members = Object.entries(value).flatMap(([key, member]) => (member === null ? [] : [`${key}: ${flowText(member)}`]));
  return `{ ${members.join(', ')} }`;
}

function isList(value: FlowValue): value is readonly string[] {
  return Array.isArray(value);
}

function isLiteral(value: object): value is { readonly literal: string } {
  return 'literal' in value;
}
