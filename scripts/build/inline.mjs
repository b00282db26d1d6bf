/** Puts small functions in the place of their calls: in code that runs only once, a call costs more than what is called. */
import ts from 'typescript';

/**
 * The text of a module in which the calls of some functions are their expressions instead. `names` are functions at its top that
 * do nothing but return an expression of their parameters; calls with other arguments than names and numbers stay.
 */
export function inlined(code, names) {
  const source = ts.createSourceFile('bundle.js', code, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS);
  const functions = new Map(source.statements.filter(ts.isFunctionDeclaration).map((one) => [one.name?.text, one]));
  const bodies = new Map(names.map((name) => [name, bodyOf(functions.get(name), name)]));
  const edits = [];
  const visit = (node) => {
    const body = ts.isCallExpression(node) ? bodies.get(node.expression.getText()) : undefined;
    if (body !== undefined && node.arguments.every(isSimple))
      edits.push([node, body(node.arguments.map((one) => one.getText()))]);
    else ts.forEachChild(node, visit);
  };
  visit(source);
  let text = '';
  let from = 0;
  for (const [node, expression] of edits) {
    text += `${code.slice(from, node.getStart())}(${expression})`;
    from = node.end;
  }
  return text + code.slice(from);
}

/** Evaluated twice or never, it makes no difference. */
function isSimple(node) {
  return ts.isIdentifier(node) || ts.isNumericLiteral(node);
}

/** Gives what a function returns, as a text in which arguments stand for the parameters. */
function bodyOf(declaration, name) {
  const [only, ...others] = declaration?.body?.statements ?? [];
  const isPlain = only !== undefined && ts.isReturnStatement(only) && only.expression !== undefined && others.length === 0;
  if (!isPlain) throw new Error(`There is no function ${name} that only returns an expression.`);
  const parameters = declaration.parameters.map((one) => one.name.getText());
  const { expression } = only;
  const places = [];
  const visit = (node) => {
    if (ts.isIdentifier(node)) {
      if (!parameters.includes(node.text))
        throw new Error(`The function ${name} uses ${node.text}, which is no parameter of it.`);
      places.push(node);
    } else ts.forEachChild(node, visit);
  };
  visit(expression);
  return (values) => {
    let text = '';
    let from = expression.getStart();
    for (const place of places) {
      text += source(from, place.getStart()) + values[parameters.indexOf(place.text)];
      from = place.end;
    }
    return text + source(from, expression.end);
  };

  function source(from, to) {
    return declaration.getSourceFile().text.slice(from, to);
  }
}
