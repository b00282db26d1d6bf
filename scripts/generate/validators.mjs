import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';

/**
 * The generated modules of src/base/generated/, each with the exported names of its validators and the schemas that they are made
 * from. What only a policy needs stands apart, because a run without one does not load it.
 */
export const VALIDATOR_MODULES = {
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
  // For those who read what a run wrote.
  'record-validators': {
    validateGateRecord: 'gate-record',
    validateRuntimeReceipt: 'runtime-receipt',
    validateActionPolicy: 'action-policy',
    validateActionReceipt: 'action-receipt',
    validateRunOutcome: 'run-outcome',
  },
  'bundle-validators': {
    validateAuditRecord: 'audit-record',
    validateBundleManifest: 'bundle-manifest',
    validateRecordedInputs: 'recorded-inputs',
  },
};

const TYPES = `/** One place where a document differs from its schema. */
export interface SchemaError {
  /** JSON pointer (RFC 6901) into the document. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Whether the value has the shape that the schema asks for; \`errors\` holds all differences of the last call, or null. */
export interface Validator {
  (data: unknown): boolean;
  errors: readonly SchemaError[] | null;
}

function noted(errors, instancePath, keyword, params, message) {
  const list = errors ?? [];
  list.push({ instancePath, keyword, params, message });
  return list;
}
`;

/** How ajv notes a difference: an object, and a list that it is added to. Braces inside of its texts end nothing. */
const CODE = String.raw`(?:[^{};"]|"(?:[^"\\]|\\.)*")`;
const NOTE = new RegExp(
  String.raw`const (err\d+) = \{instancePath(:${CODE}+?)?,schemaPath:"[^"]*",keyword:("\w+"),params:(\{${CODE}*\}),message:(${CODE}*)\};` +
    String.raw`if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}`,
  'g',
);

/**
 * Validators as one TypeScript module; `table` is one of `VALIDATOR_MODULES`, `schemas` maps names to parsed schema files.
 */
export function generateValidators(table, schemas) {
  const shared = sharedDefinitions(Object.values(table).map((name) => schemas.get(name)));
  const ajv = new Ajv2020({
    allErrors: true,
    // Definitions that several records share become functions of their own: the text would else be four times as long.
    inlineRefs: shared === null,
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
    const bare = withoutAnnotations(shared === null ? schemas.get(schema) : referringToShared(schemas.get(schema)));
    ajv.addSchema(bare);
    ids[name] = bare.$id;
  }
  const code = requiresToImports(standaloneCode.default(ajv, ids));
  const typed = code.replaceAll(/^export const (validate\w+) = /gm, 'export const $1: Validator = ');
  return `// @ts-nocheck\n${TYPES}\n${typed}\n`;
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
    // A call takes a third of the text, and the bundle that a runner reads cold has a limit.
    .replaceAll(
      NOTE,
      (_, _name, path, keyword, params, message) =>
        `vErrors = noted(vErrors, ${(path ?? ':instancePath').slice(1)}, ${keyword}, ${params}, ${message});`,
    )
    .replaceAll(/(?<=\})(?=(?:export |function |const ))|(?<=;)(?=(?:export |function ))/g, '\n');
  if (/schemaPath|const err\d/.test(body))
    throw new Error('The output of ajv notes a difference in a way that is not understood.');
  if (body.includes('require(')) throw new Error('The output of ajv still holds a require() that is not understood.');
  return [...imports, body.trimStart()].join('\n');
}
