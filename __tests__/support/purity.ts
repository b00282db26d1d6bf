import ts from 'typescript';

/** Globals by which a function would see or change the outside world, or hide that it does. */
const FORBIDDEN: ReadonlySet<string> = new Set([
  'process',
  'performance',
  'crypto',
  'fetch',
  'WebSocket',
  'globalThis',
  'global',
  'eval',
  'Function',
  'require',
  'console',
  'Intl',
]);

/** Globals of which only these members are pure. */
const PURE_MEMBERS: ReadonlyMap<string, (member: string) => boolean> = new Map([
  ['Math', (member) => member !== 'random'],
  ['Date', (member) => member === 'UTC' || member === 'parse'],
]);

/** Methods whose result depends on the locale or time zone of the machine. */
const LOCAL_METHODS =
  /^(toLocale\w*|localeCompare|getTimezoneOffset|(get|set)(Hours|Minutes|Date|Day|Month|FullYear)|toDateString|toTimeString)$/;

/** What in a source file makes it impure: clock, randomness, process, network, locale. */
export function impurities(file: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword)
      found.push('it is pure and uses import.meta');
    if (ts.isPropertyAccessExpression(node) && LOCAL_METHODS.test(node.name.text) && !namesLocale(node)) {
      found.push(`it is pure and uses ${node.name.text}`);
    }
    if (ts.isIdentifier(node) && isValue(node)) {
      const use = impureUse(node);
      if (use !== null) found.push(`it is pure and uses ${use}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** `toLocaleString('en-US')` gives the same text everywhere. */
function namesLocale({ name, parent }: ts.PropertyAccessExpression): boolean {
  const [locale] = ts.isCallExpression(parent) ? parent.arguments : [];
  return name.text === 'toLocaleString' && locale !== undefined && ts.isStringLiteral(locale);
}

function impureUse(node: ts.Identifier): string | null {
  const name = node.text;
  if (FORBIDDEN.has(name)) return name;
  const isPureMember = PURE_MEMBERS.get(name);
  if (isPureMember === undefined) return null;
  const { parent } = node;
  // A date that is made from a value does not read the clock.
  if (name === 'Date' && ts.isNewExpression(parent) && parent.expression === node && (parent.arguments ?? []).length > 0) {
    return null;
  }
  if (ts.isPropertyAccessExpression(parent) && parent.expression === node && isPureMember(parent.name.text)) return null;
  return parent.getText();
}

/** Whether an identifier stands for a value, and is not the name of a member, a type or a declaration. */
function isValue(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (ts.isTypeNode(parent) || ts.isQualifiedName(parent) || ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent))
    return false;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  const isNamed = ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodSignature(parent);
  if (isNamed || ts.isClassElement(parent) || ts.isParameter(parent)) return !('name' in parent && parent.name === node);
  return true;
}
