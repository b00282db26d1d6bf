/** Whether two plain JSON values are the same, whatever the order of the members of their objects. */
export function sameValue(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) || Array.isArray(right)) {
    if (!Array.isArray(left) || !Array.isArray(right) || left.length !== right.length) return false;
    return left.every((item, index) => sameValue(item, right[index]));
  }
  const names = Object.keys(left);
  if (names.length !== Object.keys(right).length) return false;
  const others = new Map<string, unknown>(Object.entries(right));
  return Object.entries(left).every(([name, value]) => others.has(name) && sameValue(value, others.get(name)));
}
