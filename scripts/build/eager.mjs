/**
 * Makes functions that every run calls be compiled with the script. Else the engine reads each of them twice: once to find its
 * end, and once more when it is called. What tells it is a function expression in parentheses.
 */
import ts from 'typescript';

/**
 * The text of a script in which the functions at its top that have these names are expressions in parentheses. They stand first,
 * as declarations are known from the start too, so nothing else changes.
 */
export function withEager(code, names) {
  const functions = functionsAtTop(code).filter(({ name }) => names.has(name));
  const [directive] = parse(code).statements;
  let rest = code.slice(directive.end);
  for (const { node, start } of functions.toReversed()) {
    rest = rest.slice(0, start - directive.end) + rest.slice(node.end - directive.end);
  }
  const eager = functions.map(({ name, text }) => `var ${name} = (${text})\n`);
  return `${code.slice(0, directive.end)}\n${eager.join('')}${rest}`;
}

/** The names of the functions at the top of a script, also of those that are expressions in parentheses. */
export function namesAtTop(code) {
  const isEager = ({ initializer }) => initializer !== undefined && ts.isParenthesizedExpression(initializer);
  const variables = parse(code).statements.filter(ts.isVariableStatement);
  const eager = variables.flatMap(({ declarationList }) => declarationList.declarations.filter(isEager));
  return [...functionsAtTop(code), ...eager.map(({ name }) => ({ name: name.text }))].map(({ name }) => name);
}

function functionsAtTop(code) {
  return parse(code)
    .statements.filter(ts.isFunctionDeclaration)
    .map((node) => {
      const start = node.getStart();
      const text = code.slice(start, node.name.getStart()) + code.slice(node.name.end, node.end);
      return { name: node.name.text, node, start, text };
    });
}

function parse(code) {
  return ts.createSourceFile('script.js', code, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS);
}
