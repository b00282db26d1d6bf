/** Makes a classic script of a bundle: Node starts one in less time than an ES module, on Node 20 by a tenth of the whole run. */
import ts from 'typescript';

/** Where code loads another bundle. Those that are scripts are required, because the loader of ES modules takes time to set up. */
const LATE_BUNDLE = /\bimport\((?:\/\*[^*]*\*\/ )?(["'])\.\/([\w-]+)\.js\1\)/g;

/** The CommonJS form of an ES module that imports nothing statically; `scripts` names the other bundles that are scripts. */
export function asScript(code, scripts) {
  const loading = code.replaceAll(LATE_BUNDLE, (_, _quote, name) =>
    scripts.includes(`${name}.js`) ? `require('./${name}.js')` : `import('./${name}.mjs')`,
  );
  const source = ts.createSourceFile('bundle.js', loading, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS);
  const exported = [];
  let body = loading;
  // From the end, so that the places of the others stay what they are.
  for (const statement of source.statements.toReversed()) {
    if (!ts.isExportDeclaration(statement)) continue;
    exported.push(
      ...statement.exportClause.elements.map(({ name, propertyName }) => `${name.text}: ${(propertyName ?? name).text}`),
    );
    body = body.slice(0, statement.getStart()) + body.slice(statement.end);
  }
  const exporting = exported.length === 0 ? '' : `\nmodule.exports = { ${exported.join(', ')} };\n`;
  // What a script says loudly, a module is silently: strict.
  const script = `'use strict';\n${body}${exporting}`;
  requireScript(script);
  return script;
}

/** Whatever only a module may hold would make Node read the file a second time, or refuse it. */
function requireScript(code) {
  const source = ts.createSourceFile('bundle.js', code, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS);
  const isModular = (node) =>
    ts.isMetaProperty(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isExportAssignment(node);
  const visit = (node) => {
    if (isModular(node)) throw new Error(`A bundle that is a script has ${node.getText()}.`);
    ts.forEachChild(node, visit);
  };
  visit(source);
}
