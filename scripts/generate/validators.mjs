import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';

/**
 * The generated modules of src/base/generated/ that only tell whether a document has its shape, each with the exported names of its
 * validators and the schemas that they are made from. What only a policy needs stands apart, because a run without one does not load it.
 */
export const SHAPE_MODULES = {
  validators: {
    validateKeyStatusResult: 'key-status-result',
    validateKeyStatusVerification: 'key-status-verification',
    validateKeyRotationLedger: 'key-rotation-ledger',
  },
  'policy-validator': {
    validatePolicy: 'policy',
  },
  'statement-validators': {
    validateEnvelope: 'dsse-envelope',
    validateStatement: 'in-toto-statement',
    validateExecutionEvidence: 'execution-evidence-predicate',
    validateBeaconAttestation: 'beacon-attestation-predicate',
    validateApprovalRequest: 'approval-request',
    validateApproval: 'approval-predicate',
  },
  'bundle-validators': {
    validateBundleManifest: 'bundle-manifest',
    validateRecordedInputs: 'recorded-inputs',
  },
  // For those who read what a run wrote.
  'record-validators': {
    validateGateRecord: 'gate-record',
    validateRuntimeReceipt: 'runtime-receipt',
    validateActionPolicy: 'action-policy',
    validateActionReceipt: 'action-receipt',
    validateRunOutcome: 'run-outcome',
    validateAuditRecord: 'audit-record',
  },
};

/** The generated module that tells what is wrong with a document of any of those shapes. It is large, and loaded where something is. */
const DIFFERENCES = Object.assign({}, ...Object.values(SHAPE_MODULES));

/** How ajv notes a difference: an object, and a list that it is added to. Braces inside of its texts end nothing. */
const CODE = String.raw`(?:[^{};"]|"(?:[^"\\]|\\.)*")`;
const NOTE = new RegExp(
  String.raw`const (err\d+) = \{instancePath(:${CODE}+?)?,schemaPath:"[^"]*",keyword:("\w+"),params:(\{${CODE}*\}),message:(${CODE}*)\};` +
    String.raw`if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}`,
  'g',
);

/** Validators that note every difference, as one TypeScript module with a table of them; `schemas` maps names to parsed schema files. */
export function generateDifferences(schemas) {
  const noting = compiled(DIFFERENCES, schemas)
    // A call takes a third of the text.
    .replaceAll(
      NOTE,
      (_, _name, path, keyword, params, message) =>
        `vErrors = noted(vErrors, ${(path ?? ':instancePath').slice(1)}, ${keyword}, ${params}, ${message});`,
    )
    .replaceAll(/^export const (validate\w+) = /gm, 'const $1: Validator = ');
  if (/schemaPath|const err\d/.test(noting)) throw new Error(NOT_UNDERSTOOD);
  const table = `export const DIFFERENCES = { ${Object.keys(DIFFERENCES).join(', ')} };`;
  return `// @ts-nocheck\nimport { noted, type Validator } from '../validator.js';\n\n${noting}\n${table}\n`;
}

/** What ajv does where a part of a document that has a function of its own differs. */
const GATHERED =
  /vErrors = vErrors === null \? (validate\d+)\.errors : vErrors\.concat\(\1\.errors\);errors = vErrors\.length;/g;
/** The places that it hands down, for notes only. */
const HANDED_DOWN = /(validate\d+\(data[^,]*), ?\{instancePath:[^{}]*\}\)/g;

/**
 * The same validators without their notes, which are two thirds of the text: they only count. Where one counts something, the validator of
 * `DIFFERENCES` says what.
 */
export function generateShapes(table, schemas) {
  const counting = compiled(table, schemas)
    .replaceAll(NOTE, '')
    .replaceAll(GATHERED, 'errors++;')
    .replaceAll(HANDED_DOWN, '$1)')
    .replaceAll(/, \{instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors=\{\}\}=\{\}/g, '')
    .replaceAll(/if\(vErrors !== null\)\{if\(_errs\d+\)\{vErrors\.length = _errs\d+;\}else \{vErrors = null;\}\}/g, '')
    .replaceAll(/let vErrors = null;|validate\d+\.errors = vErrors;/g, '')
    .replaceAll(EVALUATED, '');
  if (/schemaPath|vErrors|instancePath|\.evaluated|evaluated\d|const err\d/.test(counting)) throw new Error(NOT_UNDERSTOOD);
  const typed = withUsedSchemas(counting).replaceAll(
    /^export const (validate\w+) = (validate\d+);/gm,
    'export const $1: Validator = validatorOf($2, () => DIFFERENCES.$1);',
  );
  const imports =
    "import { validatorOf, type Validator } from '../validator.js';\nimport { DIFFERENCES } from './differences.js';";
  return `// @ts-nocheck\n${imports}\n\n${typed}\n`;
}

/** What ajv keeps for the keywords unevaluatedProperties and unevaluatedItems, where no schema has them. */
const EVALUATED =
  /const (evaluated\d+) = validate\d+\.evaluated;if\(\1\.dynamicProps\)\{\1\.props = undefined;\}if\(\1\.dynamicItems\)\{\1\.items = undefined;\}|validate\d+\.evaluated = \{(?:"props":(?:true|\{[^{}]*\}),)?(?:"items":(?:true|\d+),)?"dynamicProps":false,"dynamicItems":false\};/g;

/** ajv copies whole schemas, of which the code asks for the names of fields alone: of each what is asked for stays. */
function withUsedSchemas(code) {
  return code.replaceAll(/const (schema\d+) = (\{.*?\});(?=const |function |export |\n|$)/g, (_, name, json) => {
    const schema = JSON.parse(json);
    const used = {};
    for (const [, path] of code.matchAll(new RegExp(String.raw`\b${name}((?:\.\w+|\["[^"]+"\]|\[\d+\])+)`, 'g'))) {
      const keys = Array.from(path.matchAll(/\.(\w+)|\["([^"]+)"\]|\[(\d+)\]/g), (found) => found[1] ?? found[2] ?? found[3]);
      const value = keys.reduce((part, key) => part[key], schema);
      const last = keys.pop();
      const parent = keys.reduce((part, key) => (typeof part[key] === 'object' ? part[key] : (part[key] = {})), used);
      parent[last] = last === 'properties' ? Object.assign(namesOf(value), parent[last]) : value;
    }
    return Object.keys(used).length === 0 ? '' : `const ${name} = ${JSON.stringify(used)};`;
  });
}

function namesOf(properties) {
  return Object.fromEntries(Object.keys(properties).map((name) => [name, true]));
}

const NOT_UNDERSTOOD = 'The output of ajv notes a difference in a way that is not understood.';

/** The text that ajv makes of the schemas of a table, as a module. */
function compiled(table, schemas) {
  const shared = sharedDefinitions(Object.values(table).map((name) => schemas.get(name)));
  const ajv = new Ajv2020({
    allErrors: true,
    // Definitions become functions of their own: less text, and what no document asks for is never compiled.
    inlineRefs: false,
    ownProperties: true,
    strict: true,
    allowUnionTypes: true,
    validateFormats: false,
    // One loop instead of one block a field: the bundle that a runner reads cold has a limit.
    loopRequired: 1,
    code: { source: true, esm: true },
  });
  const ids = {};
  for (const definition of shared ?? []) ajv.addSchema(withoutAnnotations(definition));
  for (const [name, schema] of Object.entries(table)) {
    const whole = schema === 'policy' ? withoutConditions(schemas.get(schema)) : schemas.get(schema);
    const bare = withoutAnnotations(shared === null ? whole : referringToShared(whole));
    ajv.addSchema(bare);
    ids[name] = bare.$id;
  }
  return requiresToImports(standaloneCode.default(ajv, ids));
}

/** The `$defs` of schemas that stand in several of them, each as a schema of its own; null where none does. */
function sharedDefinitions(documents) {
  const all = documents.flatMap(({ $defs = {} }) => Object.keys($defs));
  if (new Set(all).size === all.length) return null;
  const definitions = Object.assign({}, ...documents.map((document) => document.$defs ?? {}));
  return Object.entries(definitions).map(([name, schema]) => ({ $id: sharedId(name), ...referringToShared(schema) }));
}

/** By its own id the compiler makes one function of a definition, whoever refers to it. */
function sharedId(name) {
  return `urn:fail-closed-gate:schema:shared:${name}`;
}

/** The same schema without definitions of its own: its references lead to the shared ones. */
function referringToShared(document) {
  const point = (value) => {
    if (Array.isArray(value)) return value.map(point);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) =>
        key === '$ref' && typeof item === 'string'
          ? [key, item.replace(/^#\/\$defs\/(\w+)$/, (_, name) => sharedId(name))]
          : [key, point(item)],
      ),
    );
  };
  const schema = point(document);
  delete schema.$defs;
  return schema;
}

/** What a policy's keys ask of each other is for editors here: src/capture/policy/ judges it, and tells it in words of its own. */
function withoutConditions(schema) {
  return JSON.parse(JSON.stringify(schema, (key, value) => (key === 'if' || key === 'then' ? undefined : value)));
}

/** What is for editors only. */
const ANNOTATIONS = new Set(['title', 'description', 'examples', 'default']);

/** ajv copies whole schemas into its output. */
function withoutAnnotations(value, isNameTable = false) {
  if (Array.isArray(value)) return value.map((item) => withoutAnnotations(item));
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([key]) => isNameTable || !ANNOTATIONS.has(key));
  // The keys of `properties` and `$defs` are names, and a field may well be called `description`.
  return Object.fromEntries(
    kept.map(([key, item]) => [key, withoutAnnotations(item, !isNameTable && (key === 'properties' || key === '$defs'))]),
  );
}

/** ajv emits `require("ajv/dist/runtime/…").default` also where it is asked for an ES module. */
function requiresToImports(code) {
  const imports = [];
  const body = code
    .replace(/^"use strict";/, '')
    .replaceAll(/const (\w+) = require\("([^"]+)"\)\.default;?/g, (_, name, path) => {
      imports.push(`import ${name}_module from '${path}.js';\nconst ${name} = ${name}_module.default;`);
      return '';
    })
    .replaceAll(/(?<=\})(?=(?:export |function |const ))|(?<=;)(?=(?:export |function ))/g, '\n');
  if (body.includes('require(')) throw new Error('The output of ajv still holds a require() that is not understood.');
  return [...imports, body.trimStart()].join('\n');
}
