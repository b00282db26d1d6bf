/** Leaves out of a bundle what nothing in it uses: the bundler only marks that, for a minifier to remove. */
import ts from 'typescript';

const { SyntaxKind } = ts;

/**
 * The text of an ES module without those declarations at its top that nobody needs and whose own evaluation does nothing.
 * Names are compared as texts, whatever their scope: doubt keeps a declaration.
 */
export function withoutUnused(code) {
  const source = ts.createSourceFile('bundle.js', code, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS);
  const parts = source.statements.map((node) => ({ node, declares: removableNames(node), needs: namesIn(node) }));
  const used = usedParts(parts);
  let rest = '';
  let from = 0;
  for (const { node } of parts.filter((part) => !used.has(part))) {
    rest += code.slice(from, node.getFullStart());
    from = node.end;
  }
  return rest + code.slice(from);
}

/** The names that a statement declares where nothing but the need for them keeps it; else none. */
function removableNames(statement) {
  if (statement.modifiers?.some(({ kind }) => kind === SyntaxKind.ExportKeyword) === true) return [];
  if (ts.isFunctionDeclaration(statement)) return [statement.name.text];
  // The bundler imports only what it was told to leave out.
  const imported = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined;
  if (imported !== undefined && ts.isNamespaceImport(imported)) return [imported.name.text];
  if (ts.isClassDeclaration(statement)) return isPureClass(statement) ? [statement.name.text] : [];
  if (!ts.isVariableStatement(statement)) return [];
  const { declarations } = statement.declarationList;
  const isPlain = declarations.every(({ name, initializer }) => ts.isIdentifier(name) && isPure(initializer));
  return isPlain ? declarations.map(({ name }) => name.text) : [];
}

/** The statements that do something, and all that they need. */
function usedParts(parts) {
  const declaring = new Map(parts.flatMap((part) => part.declares.map((name) => [name, part])));
  const used = new Set(parts.filter(({ declares }) => declares.length === 0));
  // A set that grows is walked to its end.
  for (const part of used) {
    for (const name of part.needs) if (declaring.has(name)) used.add(declaring.get(name));
  }
  return used;
}

/** Every name in a node, but for names of properties. */
function namesIn(node) {
  const names = new Set();
  const visit = (child) => {
    if (ts.isIdentifier(child) && !isPropertyName(child)) names.add(child.text);
    ts.forEachChild(child, visit);
  };
  visit(node);
  return names;
}

function isPropertyName(identifier) {
  const { parent } = identifier;
  if (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) return parent.name === identifier;
  return ts.isMethodDeclaration(parent) || ts.isPropertyDeclaration(parent);
}

/** Whether evaluating an expression does nothing that could be noticed. */
function isPure(node) {
  if (node === undefined || ts.isIdentifier(node) || ts.isLiteralExpression(node)) return true;
  if (ts.isFunctionExpression(node) || ts.isArrowFunction(node)) return true;
  if (ts.isParenthesizedExpression(node)) return isPure(node.expression);
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isPure);
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.every((one) => ts.isPropertyAssignment(one) && ts.isIdentifier(one.name) && isPure(one.initializer));
  }
  // The bundler writes `null && (…)` for what it found to be unused.
  if (ts.isBinaryExpression(node)) {
    return node.left.kind === SyntaxKind.NullKeyword && node.operatorToken.kind === SyntaxKind.AmpersandAmpersandToken;
  }
  // The bundler gives every module of Node a name, used or not. Loading one does nothing that others could notice.
  if (ts.isPropertyAccessExpression(node)) return /^external_\w+_namespaceObject$/.test(node.expression.getText());
  if (/^process\.getBuiltinModule\(["'][\w/:]+["']\)$/.test(node.getText())) return true;
  // Whoever wrote the call says so in the comment before it.
  const isCall = ts.isCallExpression(node) || ts.isNewExpression(node);
  return isCall && /[@#]__PURE__/.test(node.getFullText().slice(0, node.getLeadingTriviaWidth()));
}

/** Whether a class can be declared without running anything: no static members, no computed names, a plain name to extend. */
function isPureClass(node) {
  const bases = node.heritageClauses?.flatMap(({ types }) => [...types]) ?? [];
  const isPlain = (member) =>
    !ts.isClassStaticBlockDeclaration(member) &&
    member.modifiers?.some(({ kind }) => kind === SyntaxKind.StaticKeyword) !== true &&
    (member.name === undefined || !ts.isComputedPropertyName(member.name));
  return bases.every(({ expression }) => ts.isIdentifier(expression)) && node.members.every(isPlain);
}
