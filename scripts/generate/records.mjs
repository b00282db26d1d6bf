import { compile } from 'json-schema-to-typescript';
import ts from 'typescript';

/** The documents that the gate writes, and the names of their types. */
const RECORDS = [
  ['gate-record', 'GateRecord'],
  ['runtime-receipt', 'RuntimeReceipt'],
  ['action-policy', 'ActionPolicy'],
  ['action-receipt', 'ActionReceipt'],
  ['audit-record', 'AuditRecord'],
  ['bundle-manifest', 'BundleManifest'],
  ['recorded-inputs', 'RecordedInputs'],
  ['run-outcome', 'RunOutcome'],
];

/** The TypeScript types of all records that the gate writes. `schemas` maps names to parsed schema files. */
export async function generateRecords(schemas) {
  const declarations = new Map();
  for (const [file, name] of RECORDS) {
    // The name of the type would else be made from `$id` or `title`.
    const { $id: _id, title: _title, ...schema } = schemas.get(file);
    const source = await compile(schema, name, {
      additionalProperties: false,
      bannerComment: '',
      format: false,
      ignoreMinAndMaxItems: true,
    });
    for (const [declared, text] of readonlyDeclarations(source)) {
      const known = declarations.get(declared);
      // Records share types by name; two shapes under one name would be a mistake in the schemas.
      if (known !== undefined && known !== text) throw new Error(`${declared} has two different shapes in schemas/.`);
      declarations.set(declared, text);
    }
  }
  return [...declarations.values()].join('\n\n').replaceAll(/\/\*\*\n\s*\* (.*)\n\s*\*\//g, '/** $1 */');
}

/** Each exported declaration with its comment, made read-only throughout. */
function readonlyDeclarations(source) {
  const file = ts.createSourceFile('records.ts', source, ts.ScriptTarget.ESNext, true);
  const insertions = [];
  const visit = (node) => {
    if (ts.isPropertySignature(node)) insertions.push(node.name.getStart(file));
    if (ts.isArrayTypeNode(node)) insertions.push(node.getStart(file));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return file.statements.map((statement) => {
    let text = '';
    let from = statement.getFullStart();
    for (const at of insertions.filter((at) => at >= statement.getStart(file) && at < statement.end).sort((a, b) => a - b)) {
      text += `${source.slice(from, at)}readonly `;
      from = at;
    }
    return [statement.name.text, (text + source.slice(from, statement.end)).trim()];
  });
}
