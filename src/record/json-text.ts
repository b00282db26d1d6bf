/** A record as it stands on disk: two spaces of indentation and a line feed at the end. */
export function jsonText(value: object): string {
  return JSON.stringify(value, null, 2) + '\n';
}
