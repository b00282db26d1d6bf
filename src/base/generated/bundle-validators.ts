/* Made by `npm run generate`. Do not edit. Source: schemas/ */
// @ts-nocheck
/** One place where a document differs from its schema. */
export interface SchemaError {
  /** JSON pointer (RFC 6901) into the document. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Whether the value has the shape that the schema asks for; `errors` holds all differences of the last call, or null. */
export interface Validator {
  (data: unknown): boolean;
  errors: readonly SchemaError[] | null;
}

function noted(errors, instancePath, keyword, params, message) {
  const list = errors ?? [];
  list.push({ instancePath, keyword, params, message });
  return list;
}

import func91_module from 'ajv/dist/runtime/ucs2length.js';
const func91 = func91_module.default;
export const validateAuditRecord: Validator = validate52;
const schema19 = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:fail-closed-gate:schema:audit-record:v1',
  type: 'object',
  properties: {
    schema: { const: 'fail-closed-gate/audit-record/v1' },
    record_id: { type: 'string', pattern: '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})\\.[1-9][0-9]*$' },
    sequence: { type: 'integer', minimum: 1 },
    timestamp: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$' },
    request_id: { type: 'string', pattern: '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$' },
    identity: {
      type: 'object',
      properties: { kind: { enum: ['github-actor', 'local-user', 'unknown'] }, name: { type: ['string', 'null'] } },
      required: ['kind', 'name'],
      additionalProperties: false,
    },
    event: {
      enum: [
        'request_received',
        'evidence_captured',
        'gate_evaluated',
        'nonce_claim_intended',
        'nonce_claimed',
        'decision_made',
        'action_planned',
        'receipts_intended',
        'command_intended',
        'command_finished',
        'upload_intended',
        'bundle_intended',
        'upload_finished',
        'receipts_written',
        'run_failed',
      ],
    },
    request_hash: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    data_hash: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
    gate: { type: ['string', 'null'], pattern: '^[a-z][a-z-]*$' },
    decision: { enum: ['allow', 'warn', 'block', null] },
    action: { enum: ['continue', 'isolate_and_continue', 'terminate', null] },
    code: { type: ['string', 'null'], pattern: '^[a-z0-9_]+$' },
    approval_id: { type: ['string', 'null'] },
    outcome: { type: ['string', 'null'], pattern: '^[A-Za-z0-9 +-]+$' },
    torn_line_sha256: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
    previous_hash: { type: 'string', pattern: '^([0-9a-f]{64}|GENESIS)$' },
    record_hash: { type: 'string', pattern: '^[0-9a-f]{64}$' },
  },
  additionalProperties: false,
  required: [
    'schema',
    'record_id',
    'sequence',
    'timestamp',
    'request_id',
    'identity',
    'event',
    'request_hash',
    'data_hash',
    'gate',
    'decision',
    'action',
    'code',
    'approval_id',
    'outcome',
    'torn_line_sha256',
    'previous_hash',
    'record_hash',
  ],
};
const func0 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp('^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})\\.[1-9][0-9]*$', 'u');
const pattern4 = new RegExp('^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$', 'u');
const pattern5 = new RegExp('^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$', 'u');
const pattern6 = new RegExp('^[0-9a-f]{64}$', 'u');
const pattern8 = new RegExp('^[a-z][a-z-]*$', 'u');
const pattern9 = new RegExp('^[a-z0-9_]+$', 'u');
const pattern10 = new RegExp('^[A-Za-z0-9 +-]+$', 'u');
const pattern12 = new RegExp('^([0-9a-f]{64}|GENESIS)$', 'u');
function validate52(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:audit-record:v1" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema19.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        vErrors = noted(
          vErrors,
          instancePath,
          'required',
          { missingProperty: prop0 },
          "must have required property '" + prop0 + "'",
        );
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema19.properties, key0)) {
        vErrors = noted(
          vErrors,
          instancePath,
          'additionalProperties',
          { additionalProperty: key0 },
          'must NOT have additional properties',
        );
        errors++;
      }
    }
    if (data.schema !== undefined && func0.call(data, 'schema')) {
      if ('fail-closed-gate/audit-record/v1' !== data.schema) {
        vErrors = noted(
          vErrors,
          instancePath + '/schema',
          'const',
          { allowedValue: 'fail-closed-gate/audit-record/v1' },
          'must be equal to constant',
        );
        errors++;
      }
    }
    if (data.record_id !== undefined && func0.call(data, 'record_id')) {
      let data1 = data.record_id;
      if (typeof data1 === 'string') {
        if (!pattern3.test(data1)) {
          vErrors = noted(
            vErrors,
            instancePath + '/record_id',
            'pattern',
            { pattern: '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})\\.[1-9][0-9]*$' },
            'must match pattern "' + '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})\\.[1-9][0-9]*$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/record_id', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.sequence !== undefined && func0.call(data, 'sequence')) {
      let data2 = data.sequence;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        vErrors = noted(vErrors, instancePath + '/sequence', 'type', { type: 'integer' }, 'must be integer');
        errors++;
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 < 1 || isNaN(data2)) {
          vErrors = noted(vErrors, instancePath + '/sequence', 'minimum', { comparison: '>=', limit: 1 }, 'must be >= 1');
          errors++;
        }
      }
    }
    if (data.timestamp !== undefined && func0.call(data, 'timestamp')) {
      let data3 = data.timestamp;
      if (typeof data3 === 'string') {
        if (!pattern4.test(data3)) {
          vErrors = noted(
            vErrors,
            instancePath + '/timestamp',
            'pattern',
            { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$' },
            'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/timestamp', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.request_id !== undefined && func0.call(data, 'request_id')) {
      let data4 = data.request_id;
      if (typeof data4 === 'string') {
        if (!pattern5.test(data4)) {
          vErrors = noted(
            vErrors,
            instancePath + '/request_id',
            'pattern',
            { pattern: '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$' },
            'must match pattern "' + '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/request_id', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.identity !== undefined && func0.call(data, 'identity')) {
      let data5 = data.identity;
      if (data5 && typeof data5 == 'object' && !Array.isArray(data5)) {
        for (const prop1 of schema19.properties.identity.required) {
          if (data5[prop1] === undefined || !func0.call(data5, prop1)) {
            vErrors = noted(
              vErrors,
              instancePath + '/identity',
              'required',
              { missingProperty: prop1 },
              "must have required property '" + prop1 + "'",
            );
            errors++;
          }
        }
        for (const key1 of Object.keys(data5)) {
          if (!(key1 === 'kind' || key1 === 'name')) {
            vErrors = noted(
              vErrors,
              instancePath + '/identity',
              'additionalProperties',
              { additionalProperty: key1 },
              'must NOT have additional properties',
            );
            errors++;
          }
        }
        if (data5.kind !== undefined && func0.call(data5, 'kind')) {
          let data6 = data5.kind;
          if (!(data6 === 'github-actor' || data6 === 'local-user' || data6 === 'unknown')) {
            vErrors = noted(
              vErrors,
              instancePath + '/identity/kind',
              'enum',
              { allowedValues: schema19.properties.identity.properties.kind.enum },
              'must be equal to one of the allowed values',
            );
            errors++;
          }
        }
        if (data5.name !== undefined && func0.call(data5, 'name')) {
          let data7 = data5.name;
          if (typeof data7 !== 'string' && data7 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/identity/name',
              'type',
              { type: schema19.properties.identity.properties.name.type },
              'must be string,null',
            );
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/identity', 'type', { type: 'object' }, 'must be object');
        errors++;
      }
    }
    if (data.event !== undefined && func0.call(data, 'event')) {
      let data8 = data.event;
      if (!(
        data8 === 'request_received' ||
        data8 === 'evidence_captured' ||
        data8 === 'gate_evaluated' ||
        data8 === 'nonce_claim_intended' ||
        data8 === 'nonce_claimed' ||
        data8 === 'decision_made' ||
        data8 === 'action_planned' ||
        data8 === 'receipts_intended' ||
        data8 === 'command_intended' ||
        data8 === 'command_finished' ||
        data8 === 'upload_intended' ||
        data8 === 'bundle_intended' ||
        data8 === 'upload_finished' ||
        data8 === 'receipts_written' ||
        data8 === 'run_failed'
      )) {
        vErrors = noted(
          vErrors,
          instancePath + '/event',
          'enum',
          { allowedValues: schema19.properties.event.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.request_hash !== undefined && func0.call(data, 'request_hash')) {
      let data9 = data.request_hash;
      if (typeof data9 === 'string') {
        if (!pattern6.test(data9)) {
          vErrors = noted(
            vErrors,
            instancePath + '/request_hash',
            'pattern',
            { pattern: '^[0-9a-f]{64}$' },
            'must match pattern "' + '^[0-9a-f]{64}$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/request_hash', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.data_hash !== undefined && func0.call(data, 'data_hash')) {
      let data10 = data.data_hash;
      if (typeof data10 !== 'string' && data10 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/data_hash',
          'type',
          { type: schema19.properties.data_hash.type },
          'must be string,null',
        );
        errors++;
      }
      if (typeof data10 === 'string') {
        if (!pattern6.test(data10)) {
          vErrors = noted(
            vErrors,
            instancePath + '/data_hash',
            'pattern',
            { pattern: '^[0-9a-f]{64}$' },
            'must match pattern "' + '^[0-9a-f]{64}$' + '"',
          );
          errors++;
        }
      }
    }
    if (data.gate !== undefined && func0.call(data, 'gate')) {
      let data11 = data.gate;
      if (typeof data11 !== 'string' && data11 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/gate',
          'type',
          { type: schema19.properties.gate.type },
          'must be string,null',
        );
        errors++;
      }
      if (typeof data11 === 'string') {
        if (!pattern8.test(data11)) {
          vErrors = noted(
            vErrors,
            instancePath + '/gate',
            'pattern',
            { pattern: '^[a-z][a-z-]*$' },
            'must match pattern "' + '^[a-z][a-z-]*$' + '"',
          );
          errors++;
        }
      }
    }
    if (data.decision !== undefined && func0.call(data, 'decision')) {
      let data12 = data.decision;
      if (!(data12 === 'allow' || data12 === 'warn' || data12 === 'block' || data12 === null)) {
        vErrors = noted(
          vErrors,
          instancePath + '/decision',
          'enum',
          { allowedValues: schema19.properties.decision.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.action !== undefined && func0.call(data, 'action')) {
      let data13 = data.action;
      if (!(data13 === 'continue' || data13 === 'isolate_and_continue' || data13 === 'terminate' || data13 === null)) {
        vErrors = noted(
          vErrors,
          instancePath + '/action',
          'enum',
          { allowedValues: schema19.properties.action.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.code !== undefined && func0.call(data, 'code')) {
      let data14 = data.code;
      if (typeof data14 !== 'string' && data14 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/code',
          'type',
          { type: schema19.properties.code.type },
          'must be string,null',
        );
        errors++;
      }
      if (typeof data14 === 'string') {
        if (!pattern9.test(data14)) {
          vErrors = noted(
            vErrors,
            instancePath + '/code',
            'pattern',
            { pattern: '^[a-z0-9_]+$' },
            'must match pattern "' + '^[a-z0-9_]+$' + '"',
          );
          errors++;
        }
      }
    }
    if (data.approval_id !== undefined && func0.call(data, 'approval_id')) {
      let data15 = data.approval_id;
      if (typeof data15 !== 'string' && data15 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/approval_id',
          'type',
          { type: schema19.properties.approval_id.type },
          'must be string,null',
        );
        errors++;
      }
    }
    if (data.outcome !== undefined && func0.call(data, 'outcome')) {
      let data16 = data.outcome;
      if (typeof data16 !== 'string' && data16 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/outcome',
          'type',
          { type: schema19.properties.outcome.type },
          'must be string,null',
        );
        errors++;
      }
      if (typeof data16 === 'string') {
        if (!pattern10.test(data16)) {
          vErrors = noted(
            vErrors,
            instancePath + '/outcome',
            'pattern',
            { pattern: '^[A-Za-z0-9 +-]+$' },
            'must match pattern "' + '^[A-Za-z0-9 +-]+$' + '"',
          );
          errors++;
        }
      }
    }
    if (data.torn_line_sha256 !== undefined && func0.call(data, 'torn_line_sha256')) {
      let data17 = data.torn_line_sha256;
      if (typeof data17 !== 'string' && data17 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/torn_line_sha256',
          'type',
          { type: schema19.properties.torn_line_sha256.type },
          'must be string,null',
        );
        errors++;
      }
      if (typeof data17 === 'string') {
        if (!pattern6.test(data17)) {
          vErrors = noted(
            vErrors,
            instancePath + '/torn_line_sha256',
            'pattern',
            { pattern: '^[0-9a-f]{64}$' },
            'must match pattern "' + '^[0-9a-f]{64}$' + '"',
          );
          errors++;
        }
      }
    }
    if (data.previous_hash !== undefined && func0.call(data, 'previous_hash')) {
      let data18 = data.previous_hash;
      if (typeof data18 === 'string') {
        if (!pattern12.test(data18)) {
          vErrors = noted(
            vErrors,
            instancePath + '/previous_hash',
            'pattern',
            { pattern: '^([0-9a-f]{64}|GENESIS)$' },
            'must match pattern "' + '^([0-9a-f]{64}|GENESIS)$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/previous_hash', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.record_hash !== undefined && func0.call(data, 'record_hash')) {
      let data19 = data.record_hash;
      if (typeof data19 === 'string') {
        if (!pattern6.test(data19)) {
          vErrors = noted(
            vErrors,
            instancePath + '/record_hash',
            'pattern',
            { pattern: '^[0-9a-f]{64}$' },
            'must match pattern "' + '^[0-9a-f]{64}$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/record_hash', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
export const validateBundleManifest: Validator = validate53;
const schema20 = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:fail-closed-gate:schema:bundle-manifest:v1',
  type: 'object',
  properties: {
    schema: { const: 'fail-closed-gate/bundle-manifest/v1' },
    request_id: { type: 'string', pattern: '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$' },
    command: { enum: ['gate', 'enforce', 'run'] },
    rules_version: { type: 'integer', minimum: 1 },
    tool: {
      type: 'object',
      properties: { name: { type: 'string', minLength: 1 }, version: { type: 'string', minLength: 1 } },
      required: ['name', 'version'],
      additionalProperties: false,
    },
    evidence_included: { type: 'boolean' },
    files: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          path: { type: 'string', pattern: '^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*$' },
          size: { type: 'integer', minimum: 0 },
          sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
        },
        required: ['path', 'size', 'sha256'],
        additionalProperties: false,
      },
    },
    manifest_sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
  },
  additionalProperties: false,
  required: ['schema', 'request_id', 'command', 'rules_version', 'tool', 'evidence_included', 'files', 'manifest_sha256'],
};
const pattern15 = new RegExp('^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*$', 'u');
function validate53(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:bundle-manifest:v1" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema20.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        vErrors = noted(
          vErrors,
          instancePath,
          'required',
          { missingProperty: prop0 },
          "must have required property '" + prop0 + "'",
        );
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!(
        key0 === 'schema' ||
        key0 === 'request_id' ||
        key0 === 'command' ||
        key0 === 'rules_version' ||
        key0 === 'tool' ||
        key0 === 'evidence_included' ||
        key0 === 'files' ||
        key0 === 'manifest_sha256'
      )) {
        vErrors = noted(
          vErrors,
          instancePath,
          'additionalProperties',
          { additionalProperty: key0 },
          'must NOT have additional properties',
        );
        errors++;
      }
    }
    if (data.schema !== undefined && func0.call(data, 'schema')) {
      if ('fail-closed-gate/bundle-manifest/v1' !== data.schema) {
        vErrors = noted(
          vErrors,
          instancePath + '/schema',
          'const',
          { allowedValue: 'fail-closed-gate/bundle-manifest/v1' },
          'must be equal to constant',
        );
        errors++;
      }
    }
    if (data.request_id !== undefined && func0.call(data, 'request_id')) {
      let data1 = data.request_id;
      if (typeof data1 === 'string') {
        if (!pattern5.test(data1)) {
          vErrors = noted(
            vErrors,
            instancePath + '/request_id',
            'pattern',
            { pattern: '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$' },
            'must match pattern "' + '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/request_id', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.command !== undefined && func0.call(data, 'command')) {
      let data2 = data.command;
      if (!(data2 === 'gate' || data2 === 'enforce' || data2 === 'run')) {
        vErrors = noted(
          vErrors,
          instancePath + '/command',
          'enum',
          { allowedValues: schema20.properties.command.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.rules_version !== undefined && func0.call(data, 'rules_version')) {
      let data3 = data.rules_version;
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        vErrors = noted(vErrors, instancePath + '/rules_version', 'type', { type: 'integer' }, 'must be integer');
        errors++;
      }
      if (typeof data3 == 'number' && isFinite(data3)) {
        if (data3 < 1 || isNaN(data3)) {
          vErrors = noted(vErrors, instancePath + '/rules_version', 'minimum', { comparison: '>=', limit: 1 }, 'must be >= 1');
          errors++;
        }
      }
    }
    if (data.tool !== undefined && func0.call(data, 'tool')) {
      let data4 = data.tool;
      if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
        for (const prop1 of schema20.properties.tool.required) {
          if (data4[prop1] === undefined || !func0.call(data4, prop1)) {
            vErrors = noted(
              vErrors,
              instancePath + '/tool',
              'required',
              { missingProperty: prop1 },
              "must have required property '" + prop1 + "'",
            );
            errors++;
          }
        }
        for (const key1 of Object.keys(data4)) {
          if (!(key1 === 'name' || key1 === 'version')) {
            vErrors = noted(
              vErrors,
              instancePath + '/tool',
              'additionalProperties',
              { additionalProperty: key1 },
              'must NOT have additional properties',
            );
            errors++;
          }
        }
        if (data4.name !== undefined && func0.call(data4, 'name')) {
          let data5 = data4.name;
          if (typeof data5 === 'string') {
            if (func91(data5) < 1) {
              vErrors = noted(
                vErrors,
                instancePath + '/tool/name',
                'minLength',
                { limit: 1 },
                'must NOT have fewer than 1 characters',
              );
              errors++;
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/tool/name', 'type', { type: 'string' }, 'must be string');
            errors++;
          }
        }
        if (data4.version !== undefined && func0.call(data4, 'version')) {
          let data6 = data4.version;
          if (typeof data6 === 'string') {
            if (func91(data6) < 1) {
              vErrors = noted(
                vErrors,
                instancePath + '/tool/version',
                'minLength',
                { limit: 1 },
                'must NOT have fewer than 1 characters',
              );
              errors++;
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/tool/version', 'type', { type: 'string' }, 'must be string');
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/tool', 'type', { type: 'object' }, 'must be object');
        errors++;
      }
    }
    if (data.evidence_included !== undefined && func0.call(data, 'evidence_included')) {
      if (typeof data.evidence_included !== 'boolean') {
        vErrors = noted(vErrors, instancePath + '/evidence_included', 'type', { type: 'boolean' }, 'must be boolean');
        errors++;
      }
    }
    if (data.files !== undefined && func0.call(data, 'files')) {
      let data8 = data.files;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (data9 && typeof data9 == 'object' && !Array.isArray(data9)) {
            for (const prop2 of schema20.properties.files.items.required) {
              if (data9[prop2] === undefined || !func0.call(data9, prop2)) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/files/' + i0,
                  'required',
                  { missingProperty: prop2 },
                  "must have required property '" + prop2 + "'",
                );
                errors++;
              }
            }
            for (const key2 of Object.keys(data9)) {
              if (!(key2 === 'path' || key2 === 'size' || key2 === 'sha256')) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/files/' + i0,
                  'additionalProperties',
                  { additionalProperty: key2 },
                  'must NOT have additional properties',
                );
                errors++;
              }
            }
            if (data9.path !== undefined && func0.call(data9, 'path')) {
              let data10 = data9.path;
              if (typeof data10 === 'string') {
                if (!pattern15.test(data10)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/files/' + i0 + '/path',
                    'pattern',
                    { pattern: '^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*$' },
                    'must match pattern "' + '^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*$' + '"',
                  );
                  errors++;
                }
              } else {
                vErrors = noted(vErrors, instancePath + '/files/' + i0 + '/path', 'type', { type: 'string' }, 'must be string');
                errors++;
              }
            }
            if (data9.size !== undefined && func0.call(data9, 'size')) {
              let data11 = data9.size;
              if (!(typeof data11 == 'number' && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/files/' + i0 + '/size',
                  'type',
                  { type: 'integer' },
                  'must be integer',
                );
                errors++;
              }
              if (typeof data11 == 'number' && isFinite(data11)) {
                if (data11 < 0 || isNaN(data11)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/files/' + i0 + '/size',
                    'minimum',
                    { comparison: '>=', limit: 0 },
                    'must be >= 0',
                  );
                  errors++;
                }
              }
            }
            if (data9.sha256 !== undefined && func0.call(data9, 'sha256')) {
              let data12 = data9.sha256;
              if (typeof data12 === 'string') {
                if (!pattern6.test(data12)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/files/' + i0 + '/sha256',
                    'pattern',
                    { pattern: '^[0-9a-f]{64}$' },
                    'must match pattern "' + '^[0-9a-f]{64}$' + '"',
                  );
                  errors++;
                }
              } else {
                vErrors = noted(
                  vErrors,
                  instancePath + '/files/' + i0 + '/sha256',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/files/' + i0, 'type', { type: 'object' }, 'must be object');
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/files', 'type', { type: 'array' }, 'must be array');
        errors++;
      }
    }
    if (data.manifest_sha256 !== undefined && func0.call(data, 'manifest_sha256')) {
      let data13 = data.manifest_sha256;
      if (typeof data13 === 'string') {
        if (!pattern6.test(data13)) {
          vErrors = noted(
            vErrors,
            instancePath + '/manifest_sha256',
            'pattern',
            { pattern: '^[0-9a-f]{64}$' },
            'must match pattern "' + '^[0-9a-f]{64}$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/manifest_sha256', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
export const validateRecordedInputs: Validator = validate54;
const schema21 = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:fail-closed-gate:schema:recorded-inputs:v1',
  type: 'object',
  properties: {
    schema: { const: 'fail-closed-gate/recorded-inputs/v1' },
    request_id: { type: 'string', pattern: '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$' },
    command: { enum: ['gate', 'enforce', 'run'] },
    rules_version: { type: 'integer', minimum: 1 },
    tool: {
      type: 'object',
      properties: { name: { type: 'string', minLength: 1 }, version: { type: 'string', minLength: 1 } },
      required: ['name', 'version'],
      additionalProperties: false,
    },
    request: {
      type: 'object',
      properties: {
        working_directory: { type: ['string', 'null'] },
        output_directory: { type: ['string', 'null'] },
        key_status_result: { type: ['string', 'null'] },
        key_status_verification: { type: ['string', 'null'] },
        max_age_seconds: { type: ['integer', 'null'] },
        upstream_artifact: { type: ['string', 'null'] },
        upstream_run_id: { type: ['string', 'null'] },
        upstream_digest: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
        policy: { type: ['string', 'null'] },
        policy_sha256: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
        environment: { type: ['string', 'null'] },
        subject_digest: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
        metadata: { type: ['string', 'null'] },
        metadata_sha256: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
        evidence: { type: ['array', 'null'], items: { type: 'string' } },
        requested_action: { type: ['string', 'null'] },
        target: { type: ['string', 'null'] },
        enforcement: { type: ['string', 'null'] },
        upload_receipts: { type: ['boolean', 'null'] },
        include_evidence: { type: ['boolean', 'null'] },
        receipts: { type: ['string', 'null'] },
        expected_receipt_sha256: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
        allow_earlier_attempt: { type: ['boolean', 'null'] },
        receipts_artifact_name: { type: ['string', 'null'] },
        retention_days: { type: ['integer', 'null'] },
        summary: { type: 'boolean' },
        approval: { type: ['string', 'null'] },
        request: { type: ['string', 'null'] },
        parameters_sha256: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
        command_sha256: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
      },
      required: [
        'working_directory',
        'output_directory',
        'key_status_result',
        'key_status_verification',
        'max_age_seconds',
        'upstream_artifact',
        'upstream_run_id',
        'upstream_digest',
        'policy',
        'policy_sha256',
        'environment',
        'subject_digest',
        'metadata',
        'metadata_sha256',
        'evidence',
        'requested_action',
        'target',
        'enforcement',
        'upload_receipts',
        'include_evidence',
        'receipts',
        'expected_receipt_sha256',
        'allow_earlier_attempt',
        'receipts_artifact_name',
        'retention_days',
        'summary',
        'approval',
        'request',
        'parameters_sha256',
        'command_sha256',
      ],
      additionalProperties: false,
    },
    context: {
      type: 'object',
      properties: {
        now_ms: { type: 'integer' },
        github_actions: { type: ['string', 'null'] },
        run_id: { type: ['string', 'null'] },
        run_attempt: { type: ['string', 'null'] },
        sha: { type: ['string', 'null'] },
        repository: { type: ['string', 'null'] },
        workflow: { type: ['string', 'null'] },
        job: { type: ['string', 'null'] },
        event_name: { type: ['string', 'null'] },
        ref: { type: ['string', 'null'] },
        actor: { type: ['string', 'null'] },
        runner_environment: { type: ['string', 'null'] },
        act: { type: ['string', 'null'] },
        server_url: { type: ['string', 'null'] },
        event_file: { enum: ['not-set', 'readable', 'unreadable'] },
        artifact_service: { type: 'boolean' },
        local_user: { type: ['string', 'null'] },
        proposal: { anyOf: [{ $ref: 'urn:fail-closed-gate:schema:shared:recordedProposal' }, { type: 'null' }] },
        upstream_run: { anyOf: [{ $ref: 'urn:fail-closed-gate:schema:shared:recordedUpstreamRun' }, { type: 'null' }] },
      },
      required: [
        'now_ms',
        'github_actions',
        'run_id',
        'run_attempt',
        'sha',
        'repository',
        'workflow',
        'job',
        'event_name',
        'ref',
        'actor',
        'runner_environment',
        'act',
        'server_url',
        'event_file',
        'artifact_service',
        'local_user',
        'proposal',
        'upstream_run',
      ],
      additionalProperties: false,
    },
    policy_file: { anyOf: [{ $ref: 'urn:fail-closed-gate:schema:shared:policyFile' }, { type: 'null' }] },
    policy: { anyOf: [{ $ref: 'urn:fail-closed-gate:schema:shared:effectivePolicy' }] },
    evidence: { anyOf: [{ $ref: 'urn:fail-closed-gate:schema:shared:recordedEvidence' }, { type: 'null' }] },
    receipts: { anyOf: [{ $ref: 'urn:fail-closed-gate:schema:shared:recordedReceipts' }, { type: 'null' }] },
    incidents: { type: 'array', items: { $ref: 'urn:fail-closed-gate:schema:shared:recordedFinding' } },
    audit_log: { anyOf: [{ $ref: 'urn:fail-closed-gate:schema:shared:auditLogLink' }, { type: 'null' }] },
    nonce_claim: { anyOf: [{ $ref: 'urn:fail-closed-gate:schema:shared:nonceClaim' }, { type: 'null' }] },
    isolation: { anyOf: [{ $ref: 'urn:fail-closed-gate:schema:shared:preparedIsolation' }, { type: 'null' }] },
  },
  additionalProperties: false,
  required: [
    'schema',
    'request_id',
    'command',
    'rules_version',
    'tool',
    'request',
    'context',
    'policy_file',
    'policy',
    'evidence',
    'receipts',
    'incidents',
    'audit_log',
    'nonce_claim',
    'isolation',
  ],
};
const schema22 = {
  $id: 'urn:fail-closed-gate:schema:shared:recordedProposal',
  type: 'object',
  properties: { base_commit: { type: ['string', 'null'], pattern: '^([0-9a-f]{40}|[0-9a-f]{64})$' } },
  required: ['base_commit'],
  additionalProperties: false,
};
const pattern26 = new RegExp('^([0-9a-f]{40}|[0-9a-f]{64})$', 'u');
function validate55(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:shared:recordedProposal" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema22.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        vErrors = noted(
          vErrors,
          instancePath,
          'required',
          { missingProperty: prop0 },
          "must have required property '" + prop0 + "'",
        );
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === 'base_commit')) {
        vErrors = noted(
          vErrors,
          instancePath,
          'additionalProperties',
          { additionalProperty: key0 },
          'must NOT have additional properties',
        );
        errors++;
      }
    }
    if (data.base_commit !== undefined && func0.call(data, 'base_commit')) {
      let data0 = data.base_commit;
      if (typeof data0 !== 'string' && data0 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/base_commit',
          'type',
          { type: schema22.properties.base_commit.type },
          'must be string,null',
        );
        errors++;
      }
      if (typeof data0 === 'string') {
        if (!pattern26.test(data0)) {
          vErrors = noted(
            vErrors,
            instancePath + '/base_commit',
            'pattern',
            { pattern: '^([0-9a-f]{40}|[0-9a-f]{64})$' },
            'must match pattern "' + '^([0-9a-f]{40}|[0-9a-f]{64})$' + '"',
          );
          errors++;
        }
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const schema23 = {
  $id: 'urn:fail-closed-gate:schema:shared:recordedUpstreamRun',
  type: 'object',
  properties: {
    id: { type: ['string', 'null'] },
    workflow: { type: ['string', 'null'] },
    head_sha: { type: ['string', 'null'] },
  },
  required: ['id', 'workflow', 'head_sha'],
  additionalProperties: false,
};
function validate57(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:shared:recordedUpstreamRun" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema23.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        vErrors = noted(
          vErrors,
          instancePath,
          'required',
          { missingProperty: prop0 },
          "must have required property '" + prop0 + "'",
        );
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === 'id' || key0 === 'workflow' || key0 === 'head_sha')) {
        vErrors = noted(
          vErrors,
          instancePath,
          'additionalProperties',
          { additionalProperty: key0 },
          'must NOT have additional properties',
        );
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, 'id')) {
      let data0 = data.id;
      if (typeof data0 !== 'string' && data0 !== null) {
        vErrors = noted(vErrors, instancePath + '/id', 'type', { type: schema23.properties.id.type }, 'must be string,null');
        errors++;
      }
    }
    if (data.workflow !== undefined && func0.call(data, 'workflow')) {
      let data1 = data.workflow;
      if (typeof data1 !== 'string' && data1 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/workflow',
          'type',
          { type: schema23.properties.workflow.type },
          'must be string,null',
        );
        errors++;
      }
    }
    if (data.head_sha !== undefined && func0.call(data, 'head_sha')) {
      let data2 = data.head_sha;
      if (typeof data2 !== 'string' && data2 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/head_sha',
          'type',
          { type: schema23.properties.head_sha.type },
          'must be string,null',
        );
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
validate57.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const schema24 = {
  $id: 'urn:fail-closed-gate:schema:shared:policyFile',
  type: 'object',
  properties: {
    path: { type: 'string' },
    commit: { type: ['string', 'null'], pattern: '^([0-9a-f]{40}|[0-9a-f]{64})$' },
    sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
  },
  required: ['path', 'commit', 'sha256'],
  additionalProperties: false,
};
function validate59(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:shared:policyFile" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema24.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        vErrors = noted(
          vErrors,
          instancePath,
          'required',
          { missingProperty: prop0 },
          "must have required property '" + prop0 + "'",
        );
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === 'path' || key0 === 'commit' || key0 === 'sha256')) {
        vErrors = noted(
          vErrors,
          instancePath,
          'additionalProperties',
          { additionalProperty: key0 },
          'must NOT have additional properties',
        );
        errors++;
      }
    }
    if (data.path !== undefined && func0.call(data, 'path')) {
      if (typeof data.path !== 'string') {
        vErrors = noted(vErrors, instancePath + '/path', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.commit !== undefined && func0.call(data, 'commit')) {
      let data1 = data.commit;
      if (typeof data1 !== 'string' && data1 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/commit',
          'type',
          { type: schema24.properties.commit.type },
          'must be string,null',
        );
        errors++;
      }
      if (typeof data1 === 'string') {
        if (!pattern26.test(data1)) {
          vErrors = noted(
            vErrors,
            instancePath + '/commit',
            'pattern',
            { pattern: '^([0-9a-f]{40}|[0-9a-f]{64})$' },
            'must match pattern "' + '^([0-9a-f]{40}|[0-9a-f]{64})$' + '"',
          );
          errors++;
        }
      }
    }
    if (data.sha256 !== undefined && func0.call(data, 'sha256')) {
      let data2 = data.sha256;
      if (typeof data2 === 'string') {
        if (!pattern6.test(data2)) {
          vErrors = noted(
            vErrors,
            instancePath + '/sha256',
            'pattern',
            { pattern: '^[0-9a-f]{64}$' },
            'must match pattern "' + '^[0-9a-f]{64}$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/sha256', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const schema25 = {
  $id: 'urn:fail-closed-gate:schema:shared:effectivePolicy',
  type: 'object',
  properties: {
    environment: { type: ['string', 'null'] },
    environments: { type: 'array', items: { type: 'string' } },
    context: {
      type: 'object',
      properties: { local: { enum: ['warn', 'block'] } },
      required: ['local'],
      additionalProperties: false,
    },
    enforcement: { enum: ['enforce', 'report-only'] },
    gates: {
      type: 'object',
      properties: {
        key_status: {
          type: 'object',
          properties: {
            max_age_seconds: { type: ['integer', 'null'], minimum: 1 },
            signed_by: { anyOf: [{ type: 'array', items: { type: 'string' } }, { type: 'null' }] },
            threshold: { type: 'integer', minimum: 1 },
            signature: { type: ['string', 'null'] },
            expected_entry_hash: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
          },
          required: ['max_age_seconds', 'signed_by', 'threshold', 'signature', 'expected_entry_hash'],
          additionalProperties: false,
        },
        execution_evidence: {
          anyOf: [
            {
              type: 'object',
              properties: {
                source: { enum: ['signed', 'metadata'] },
                evidence: { type: 'array', items: { type: 'string' } },
                required_environments: { type: 'array', items: { type: 'string' } },
                observed_in: { anyOf: [{ type: 'array', items: { type: 'string' } }, { type: 'null' }] },
                max_age_seconds: { type: ['integer', 'null'], minimum: 1 },
                threshold: { type: 'integer', minimum: 1 },
                missing_evidence_action: { enum: ['warn', 'block'] },
                min_hot_symbol_count: { type: 'integer', minimum: 0 },
                min_unique_call_paths: { type: 'integer', minimum: 0 },
              },
              required: [
                'source',
                'evidence',
                'required_environments',
                'observed_in',
                'max_age_seconds',
                'threshold',
                'missing_evidence_action',
                'min_hot_symbol_count',
                'min_unique_call_paths',
              ],
              additionalProperties: false,
            },
            { type: 'null' },
          ],
        },
        beacon_rate: {
          anyOf: [
            {
              type: 'object',
              properties: {
                source: { enum: ['signed', 'metadata'] },
                evidence: { type: 'array', items: { type: 'string' } },
                required_environments: { type: 'array', items: { type: 'string' } },
                observed_in: { anyOf: [{ type: 'array', items: { type: 'string' } }, { type: 'null' }] },
                max_age_seconds: { type: ['integer', 'null'], minimum: 1 },
                threshold: { type: 'integer', minimum: 1 },
                min_verification_rate: { type: 'string' },
                min_beacon_count: { type: 'integer', minimum: 0 },
                missing_beacon_action: { enum: ['warn', 'block'] },
                below_threshold_action: { enum: ['warn', 'block'] },
                insufficient_action: { enum: ['warn', 'block'] },
              },
              required: [
                'source',
                'evidence',
                'required_environments',
                'observed_in',
                'max_age_seconds',
                'threshold',
                'min_verification_rate',
                'min_beacon_count',
                'missing_beacon_action',
                'below_threshold_action',
                'insufficient_action',
              ],
              additionalProperties: false,
            },
            { type: 'null' },
          ],
        },
        production_action: {
          anyOf: [
            {
              type: 'object',
              properties: {
                actions: {
                  anyOf: [
                    {
                      type: 'array',
                      items: {
                        type: 'object',
                        properties: { name: { type: 'string' }, requires: { type: 'array', items: { type: 'string' } } },
                        required: ['name', 'requires'],
                        additionalProperties: false,
                      },
                    },
                    { type: 'null' },
                  ],
                },
                grants: {
                  type: 'array',
                  items: {
                    type: 'object',
                    properties: {
                      name: { type: 'string' },
                      granted: { type: 'boolean' },
                      target: { type: 'string' },
                      valid_from: {
                        type: ['string', 'null'],
                        pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$',
                      },
                      valid_until: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
                    },
                    required: ['name', 'granted', 'target', 'valid_from', 'valid_until'],
                    additionalProperties: false,
                  },
                },
              },
              required: ['actions', 'grants'],
              additionalProperties: false,
            },
            { type: 'null' },
          ],
        },
        approval: {
          anyOf: [
            {
              type: 'object',
              properties: {
                threshold: { type: 'integer', minimum: 1 },
                two_person: { type: 'boolean' },
                signed_request: { type: 'boolean' },
                clock_skew_seconds: { type: 'integer', minimum: 0 },
                max_validity_seconds: { type: ['integer', 'null'], minimum: 0 },
                replay: { enum: ['required', 'optional', 'off'] },
              },
              required: ['threshold', 'two_person', 'signed_request', 'clock_skew_seconds', 'max_validity_seconds', 'replay'],
              additionalProperties: false,
            },
            { type: 'null' },
          ],
        },
      },
      required: ['key_status', 'execution_evidence', 'beacon_rate', 'production_action', 'approval'],
      additionalProperties: false,
    },
    trusted_keys: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: { type: 'string' },
          path: { type: 'string' },
          sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
          purposes: { type: 'array', items: { type: 'string' } },
          valid_from: { type: ['string', 'null'], pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
          valid_until: { type: ['string', 'null'], pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
          revoked_at: { type: ['string', 'null'], pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
          identity: { type: ['string', 'null'] },
        },
        required: ['id', 'path', 'sha256', 'purposes', 'valid_from', 'valid_until', 'revoked_at', 'identity'],
        additionalProperties: false,
      },
    },
    run: {
      type: 'object',
      properties: {
        self_hosted: { enum: ['block', 'isolate'] },
        timeout_seconds: { type: 'integer', minimum: 1 },
        max_processes: { type: 'integer', minimum: 1 },
        max_memory_mib: { type: 'integer', minimum: 1 },
        outputs: { type: 'array', items: { type: 'string' } },
        pass_environment: { type: 'array', items: { type: 'string' } },
      },
      required: ['self_hosted', 'timeout_seconds', 'max_processes', 'max_memory_mib', 'outputs', 'pass_environment'],
      additionalProperties: false,
    },
  },
  required: ['environment', 'environments', 'context', 'enforcement', 'gates', 'trusted_keys', 'run'],
  additionalProperties: false,
};
const pattern30 = new RegExp('^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$', 'u');
function validate61(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:shared:effectivePolicy" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema25.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        vErrors = noted(
          vErrors,
          instancePath,
          'required',
          { missingProperty: prop0 },
          "must have required property '" + prop0 + "'",
        );
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!(
        key0 === 'environment' ||
        key0 === 'environments' ||
        key0 === 'context' ||
        key0 === 'enforcement' ||
        key0 === 'gates' ||
        key0 === 'trusted_keys' ||
        key0 === 'run'
      )) {
        vErrors = noted(
          vErrors,
          instancePath,
          'additionalProperties',
          { additionalProperty: key0 },
          'must NOT have additional properties',
        );
        errors++;
      }
    }
    if (data.environment !== undefined && func0.call(data, 'environment')) {
      let data0 = data.environment;
      if (typeof data0 !== 'string' && data0 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/environment',
          'type',
          { type: schema25.properties.environment.type },
          'must be string,null',
        );
        errors++;
      }
    }
    if (data.environments !== undefined && func0.call(data, 'environments')) {
      let data1 = data.environments;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data1[i0] !== 'string') {
            vErrors = noted(vErrors, instancePath + '/environments/' + i0, 'type', { type: 'string' }, 'must be string');
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/environments', 'type', { type: 'array' }, 'must be array');
        errors++;
      }
    }
    if (data.context !== undefined && func0.call(data, 'context')) {
      let data3 = data.context;
      if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
        for (const prop1 of schema25.properties.context.required) {
          if (data3[prop1] === undefined || !func0.call(data3, prop1)) {
            vErrors = noted(
              vErrors,
              instancePath + '/context',
              'required',
              { missingProperty: prop1 },
              "must have required property '" + prop1 + "'",
            );
            errors++;
          }
        }
        for (const key1 of Object.keys(data3)) {
          if (!(key1 === 'local')) {
            vErrors = noted(
              vErrors,
              instancePath + '/context',
              'additionalProperties',
              { additionalProperty: key1 },
              'must NOT have additional properties',
            );
            errors++;
          }
        }
        if (data3.local !== undefined && func0.call(data3, 'local')) {
          let data4 = data3.local;
          if (!(data4 === 'warn' || data4 === 'block')) {
            vErrors = noted(
              vErrors,
              instancePath + '/context/local',
              'enum',
              { allowedValues: schema25.properties.context.properties.local.enum },
              'must be equal to one of the allowed values',
            );
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/context', 'type', { type: 'object' }, 'must be object');
        errors++;
      }
    }
    if (data.enforcement !== undefined && func0.call(data, 'enforcement')) {
      let data5 = data.enforcement;
      if (!(data5 === 'enforce' || data5 === 'report-only')) {
        vErrors = noted(
          vErrors,
          instancePath + '/enforcement',
          'enum',
          { allowedValues: schema25.properties.enforcement.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.gates !== undefined && func0.call(data, 'gates')) {
      let data6 = data.gates;
      if (data6 && typeof data6 == 'object' && !Array.isArray(data6)) {
        for (const prop2 of schema25.properties.gates.required) {
          if (data6[prop2] === undefined || !func0.call(data6, prop2)) {
            vErrors = noted(
              vErrors,
              instancePath + '/gates',
              'required',
              { missingProperty: prop2 },
              "must have required property '" + prop2 + "'",
            );
            errors++;
          }
        }
        for (const key2 of Object.keys(data6)) {
          if (!(
            key2 === 'key_status' ||
            key2 === 'execution_evidence' ||
            key2 === 'beacon_rate' ||
            key2 === 'production_action' ||
            key2 === 'approval'
          )) {
            vErrors = noted(
              vErrors,
              instancePath + '/gates',
              'additionalProperties',
              { additionalProperty: key2 },
              'must NOT have additional properties',
            );
            errors++;
          }
        }
        if (data6.key_status !== undefined && func0.call(data6, 'key_status')) {
          let data7 = data6.key_status;
          if (data7 && typeof data7 == 'object' && !Array.isArray(data7)) {
            for (const prop3 of schema25.properties.gates.properties.key_status.required) {
              if (data7[prop3] === undefined || !func0.call(data7, prop3)) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/key_status',
                  'required',
                  { missingProperty: prop3 },
                  "must have required property '" + prop3 + "'",
                );
                errors++;
              }
            }
            for (const key3 of Object.keys(data7)) {
              if (!(
                key3 === 'max_age_seconds' ||
                key3 === 'signed_by' ||
                key3 === 'threshold' ||
                key3 === 'signature' ||
                key3 === 'expected_entry_hash'
              )) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/key_status',
                  'additionalProperties',
                  { additionalProperty: key3 },
                  'must NOT have additional properties',
                );
                errors++;
              }
            }
            if (data7.max_age_seconds !== undefined && func0.call(data7, 'max_age_seconds')) {
              let data8 = data7.max_age_seconds;
              if (!(typeof data8 == 'number' && !(data8 % 1) && !isNaN(data8) && isFinite(data8)) && data8 !== null) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/key_status/max_age_seconds',
                  'type',
                  { type: schema25.properties.gates.properties.key_status.properties.max_age_seconds.type },
                  'must be integer,null',
                );
                errors++;
              }
              if (typeof data8 == 'number' && isFinite(data8)) {
                if (data8 < 1 || isNaN(data8)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/key_status/max_age_seconds',
                    'minimum',
                    { comparison: '>=', limit: 1 },
                    'must be >= 1',
                  );
                  errors++;
                }
              }
            }
            if (data7.signed_by !== undefined && func0.call(data7, 'signed_by')) {
              let data9 = data7.signed_by;
              const _errs22 = errors;
              let valid6 = false;
              const _errs23 = errors;
              if (Array.isArray(data9)) {
                const len1 = data9.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  if (typeof data9[i1] !== 'string') {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/gates/key_status/signed_by/' + i1,
                      'type',
                      { type: 'string' },
                      'must be string',
                    );
                    errors++;
                  }
                }
              } else {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/key_status/signed_by',
                  'type',
                  { type: 'array' },
                  'must be array',
                );
                errors++;
              }
              var _valid0 = _errs23 === errors;
              valid6 = valid6 || _valid0;
              const _errs27 = errors;
              if (data9 !== null) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/key_status/signed_by',
                  'type',
                  { type: 'null' },
                  'must be null',
                );
                errors++;
              }
              var _valid0 = _errs27 === errors;
              valid6 = valid6 || _valid0;
              if (!valid6) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/key_status/signed_by',
                  'anyOf',
                  {},
                  'must match a schema in anyOf',
                );
                errors++;
              } else {
                errors = _errs22;
                if (vErrors !== null) {
                  if (_errs22) {
                    vErrors.length = _errs22;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data7.threshold !== undefined && func0.call(data7, 'threshold')) {
              let data11 = data7.threshold;
              if (!(typeof data11 == 'number' && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/key_status/threshold',
                  'type',
                  { type: 'integer' },
                  'must be integer',
                );
                errors++;
              }
              if (typeof data11 == 'number' && isFinite(data11)) {
                if (data11 < 1 || isNaN(data11)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/key_status/threshold',
                    'minimum',
                    { comparison: '>=', limit: 1 },
                    'must be >= 1',
                  );
                  errors++;
                }
              }
            }
            if (data7.signature !== undefined && func0.call(data7, 'signature')) {
              let data12 = data7.signature;
              if (typeof data12 !== 'string' && data12 !== null) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/key_status/signature',
                  'type',
                  { type: schema25.properties.gates.properties.key_status.properties.signature.type },
                  'must be string,null',
                );
                errors++;
              }
            }
            if (data7.expected_entry_hash !== undefined && func0.call(data7, 'expected_entry_hash')) {
              let data13 = data7.expected_entry_hash;
              if (typeof data13 !== 'string' && data13 !== null) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/key_status/expected_entry_hash',
                  'type',
                  { type: schema25.properties.gates.properties.key_status.properties.expected_entry_hash.type },
                  'must be string,null',
                );
                errors++;
              }
              if (typeof data13 === 'string') {
                if (!pattern6.test(data13)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/key_status/expected_entry_hash',
                    'pattern',
                    { pattern: '^[0-9a-f]{64}$' },
                    'must match pattern "' + '^[0-9a-f]{64}$' + '"',
                  );
                  errors++;
                }
              }
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/gates/key_status', 'type', { type: 'object' }, 'must be object');
            errors++;
          }
        }
        if (data6.execution_evidence !== undefined && func0.call(data6, 'execution_evidence')) {
          let data14 = data6.execution_evidence;
          const _errs36 = errors;
          let valid9 = false;
          const _errs37 = errors;
          if (data14 && typeof data14 == 'object' && !Array.isArray(data14)) {
            for (const prop4 of schema25.properties.gates.properties.execution_evidence.anyOf[0].required) {
              if (data14[prop4] === undefined || !func0.call(data14, prop4)) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/execution_evidence',
                  'required',
                  { missingProperty: prop4 },
                  "must have required property '" + prop4 + "'",
                );
                errors++;
              }
            }
            for (const key4 of Object.keys(data14)) {
              if (!func0.call(schema25.properties.gates.properties.execution_evidence.anyOf[0].properties, key4)) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/execution_evidence',
                  'additionalProperties',
                  { additionalProperty: key4 },
                  'must NOT have additional properties',
                );
                errors++;
              }
            }
            if (data14.source !== undefined && func0.call(data14, 'source')) {
              let data15 = data14.source;
              if (!(data15 === 'signed' || data15 === 'metadata')) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/execution_evidence/source',
                  'enum',
                  { allowedValues: schema25.properties.gates.properties.execution_evidence.anyOf[0].properties.source.enum },
                  'must be equal to one of the allowed values',
                );
                errors++;
              }
            }
            if (data14.evidence !== undefined && func0.call(data14, 'evidence')) {
              let data16 = data14.evidence;
              if (Array.isArray(data16)) {
                const len2 = data16.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  if (typeof data16[i2] !== 'string') {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/gates/execution_evidence/evidence/' + i2,
                      'type',
                      { type: 'string' },
                      'must be string',
                    );
                    errors++;
                  }
                }
              } else {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/execution_evidence/evidence',
                  'type',
                  { type: 'array' },
                  'must be array',
                );
                errors++;
              }
            }
            if (data14.required_environments !== undefined && func0.call(data14, 'required_environments')) {
              let data18 = data14.required_environments;
              if (Array.isArray(data18)) {
                const len3 = data18.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  if (typeof data18[i3] !== 'string') {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/gates/execution_evidence/required_environments/' + i3,
                      'type',
                      { type: 'string' },
                      'must be string',
                    );
                    errors++;
                  }
                }
              } else {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/execution_evidence/required_environments',
                  'type',
                  { type: 'array' },
                  'must be array',
                );
                errors++;
              }
            }
            if (data14.observed_in !== undefined && func0.call(data14, 'observed_in')) {
              let data20 = data14.observed_in;
              const _errs50 = errors;
              let valid15 = false;
              const _errs51 = errors;
              if (Array.isArray(data20)) {
                const len4 = data20.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  if (typeof data20[i4] !== 'string') {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/gates/execution_evidence/observed_in/' + i4,
                      'type',
                      { type: 'string' },
                      'must be string',
                    );
                    errors++;
                  }
                }
              } else {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/execution_evidence/observed_in',
                  'type',
                  { type: 'array' },
                  'must be array',
                );
                errors++;
              }
              var _valid2 = _errs51 === errors;
              valid15 = valid15 || _valid2;
              const _errs55 = errors;
              if (data20 !== null) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/execution_evidence/observed_in',
                  'type',
                  { type: 'null' },
                  'must be null',
                );
                errors++;
              }
              var _valid2 = _errs55 === errors;
              valid15 = valid15 || _valid2;
              if (!valid15) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/execution_evidence/observed_in',
                  'anyOf',
                  {},
                  'must match a schema in anyOf',
                );
                errors++;
              } else {
                errors = _errs50;
                if (vErrors !== null) {
                  if (_errs50) {
                    vErrors.length = _errs50;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data14.max_age_seconds !== undefined && func0.call(data14, 'max_age_seconds')) {
              let data22 = data14.max_age_seconds;
              if (!(typeof data22 == 'number' && !(data22 % 1) && !isNaN(data22) && isFinite(data22)) && data22 !== null) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/execution_evidence/max_age_seconds',
                  'type',
                  { type: schema25.properties.gates.properties.execution_evidence.anyOf[0].properties.max_age_seconds.type },
                  'must be integer,null',
                );
                errors++;
              }
              if (typeof data22 == 'number' && isFinite(data22)) {
                if (data22 < 1 || isNaN(data22)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/execution_evidence/max_age_seconds',
                    'minimum',
                    { comparison: '>=', limit: 1 },
                    'must be >= 1',
                  );
                  errors++;
                }
              }
            }
            if (data14.threshold !== undefined && func0.call(data14, 'threshold')) {
              let data23 = data14.threshold;
              if (!(typeof data23 == 'number' && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/execution_evidence/threshold',
                  'type',
                  { type: 'integer' },
                  'must be integer',
                );
                errors++;
              }
              if (typeof data23 == 'number' && isFinite(data23)) {
                if (data23 < 1 || isNaN(data23)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/execution_evidence/threshold',
                    'minimum',
                    { comparison: '>=', limit: 1 },
                    'must be >= 1',
                  );
                  errors++;
                }
              }
            }
            if (data14.missing_evidence_action !== undefined && func0.call(data14, 'missing_evidence_action')) {
              let data24 = data14.missing_evidence_action;
              if (!(data24 === 'warn' || data24 === 'block')) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/execution_evidence/missing_evidence_action',
                  'enum',
                  {
                    allowedValues:
                      schema25.properties.gates.properties.execution_evidence.anyOf[0].properties.missing_evidence_action.enum,
                  },
                  'must be equal to one of the allowed values',
                );
                errors++;
              }
            }
            if (data14.min_hot_symbol_count !== undefined && func0.call(data14, 'min_hot_symbol_count')) {
              let data25 = data14.min_hot_symbol_count;
              if (!(typeof data25 == 'number' && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/execution_evidence/min_hot_symbol_count',
                  'type',
                  { type: 'integer' },
                  'must be integer',
                );
                errors++;
              }
              if (typeof data25 == 'number' && isFinite(data25)) {
                if (data25 < 0 || isNaN(data25)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/execution_evidence/min_hot_symbol_count',
                    'minimum',
                    { comparison: '>=', limit: 0 },
                    'must be >= 0',
                  );
                  errors++;
                }
              }
            }
            if (data14.min_unique_call_paths !== undefined && func0.call(data14, 'min_unique_call_paths')) {
              let data26 = data14.min_unique_call_paths;
              if (!(typeof data26 == 'number' && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/execution_evidence/min_unique_call_paths',
                  'type',
                  { type: 'integer' },
                  'must be integer',
                );
                errors++;
              }
              if (typeof data26 == 'number' && isFinite(data26)) {
                if (data26 < 0 || isNaN(data26)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/execution_evidence/min_unique_call_paths',
                    'minimum',
                    { comparison: '>=', limit: 0 },
                    'must be >= 0',
                  );
                  errors++;
                }
              }
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/gates/execution_evidence', 'type', { type: 'object' }, 'must be object');
            errors++;
          }
          var _valid1 = _errs37 === errors;
          valid9 = valid9 || _valid1;
          const _errs66 = errors;
          if (data14 !== null) {
            vErrors = noted(vErrors, instancePath + '/gates/execution_evidence', 'type', { type: 'null' }, 'must be null');
            errors++;
          }
          var _valid1 = _errs66 === errors;
          valid9 = valid9 || _valid1;
          if (!valid9) {
            vErrors = noted(vErrors, instancePath + '/gates/execution_evidence', 'anyOf', {}, 'must match a schema in anyOf');
            errors++;
          } else {
            errors = _errs36;
            if (vErrors !== null) {
              if (_errs36) {
                vErrors.length = _errs36;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data6.beacon_rate !== undefined && func0.call(data6, 'beacon_rate')) {
          let data27 = data6.beacon_rate;
          const _errs69 = errors;
          let valid18 = false;
          const _errs70 = errors;
          if (data27 && typeof data27 == 'object' && !Array.isArray(data27)) {
            for (const prop5 of schema25.properties.gates.properties.beacon_rate.anyOf[0].required) {
              if (data27[prop5] === undefined || !func0.call(data27, prop5)) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/beacon_rate',
                  'required',
                  { missingProperty: prop5 },
                  "must have required property '" + prop5 + "'",
                );
                errors++;
              }
            }
            for (const key5 of Object.keys(data27)) {
              if (!func0.call(schema25.properties.gates.properties.beacon_rate.anyOf[0].properties, key5)) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/beacon_rate',
                  'additionalProperties',
                  { additionalProperty: key5 },
                  'must NOT have additional properties',
                );
                errors++;
              }
            }
            if (data27.source !== undefined && func0.call(data27, 'source')) {
              let data28 = data27.source;
              if (!(data28 === 'signed' || data28 === 'metadata')) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/beacon_rate/source',
                  'enum',
                  { allowedValues: schema25.properties.gates.properties.beacon_rate.anyOf[0].properties.source.enum },
                  'must be equal to one of the allowed values',
                );
                errors++;
              }
            }
            if (data27.evidence !== undefined && func0.call(data27, 'evidence')) {
              let data29 = data27.evidence;
              if (Array.isArray(data29)) {
                const len5 = data29.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  if (typeof data29[i5] !== 'string') {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/gates/beacon_rate/evidence/' + i5,
                      'type',
                      { type: 'string' },
                      'must be string',
                    );
                    errors++;
                  }
                }
              } else {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/beacon_rate/evidence',
                  'type',
                  { type: 'array' },
                  'must be array',
                );
                errors++;
              }
            }
            if (data27.required_environments !== undefined && func0.call(data27, 'required_environments')) {
              let data31 = data27.required_environments;
              if (Array.isArray(data31)) {
                const len6 = data31.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  if (typeof data31[i6] !== 'string') {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/gates/beacon_rate/required_environments/' + i6,
                      'type',
                      { type: 'string' },
                      'must be string',
                    );
                    errors++;
                  }
                }
              } else {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/beacon_rate/required_environments',
                  'type',
                  { type: 'array' },
                  'must be array',
                );
                errors++;
              }
            }
            if (data27.observed_in !== undefined && func0.call(data27, 'observed_in')) {
              let data33 = data27.observed_in;
              const _errs83 = errors;
              let valid24 = false;
              const _errs84 = errors;
              if (Array.isArray(data33)) {
                const len7 = data33.length;
                for (let i7 = 0; i7 < len7; i7++) {
                  if (typeof data33[i7] !== 'string') {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/gates/beacon_rate/observed_in/' + i7,
                      'type',
                      { type: 'string' },
                      'must be string',
                    );
                    errors++;
                  }
                }
              } else {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/beacon_rate/observed_in',
                  'type',
                  { type: 'array' },
                  'must be array',
                );
                errors++;
              }
              var _valid4 = _errs84 === errors;
              valid24 = valid24 || _valid4;
              const _errs88 = errors;
              if (data33 !== null) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/beacon_rate/observed_in',
                  'type',
                  { type: 'null' },
                  'must be null',
                );
                errors++;
              }
              var _valid4 = _errs88 === errors;
              valid24 = valid24 || _valid4;
              if (!valid24) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/beacon_rate/observed_in',
                  'anyOf',
                  {},
                  'must match a schema in anyOf',
                );
                errors++;
              } else {
                errors = _errs83;
                if (vErrors !== null) {
                  if (_errs83) {
                    vErrors.length = _errs83;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data27.max_age_seconds !== undefined && func0.call(data27, 'max_age_seconds')) {
              let data35 = data27.max_age_seconds;
              if (!(typeof data35 == 'number' && !(data35 % 1) && !isNaN(data35) && isFinite(data35)) && data35 !== null) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/beacon_rate/max_age_seconds',
                  'type',
                  { type: schema25.properties.gates.properties.beacon_rate.anyOf[0].properties.max_age_seconds.type },
                  'must be integer,null',
                );
                errors++;
              }
              if (typeof data35 == 'number' && isFinite(data35)) {
                if (data35 < 1 || isNaN(data35)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/beacon_rate/max_age_seconds',
                    'minimum',
                    { comparison: '>=', limit: 1 },
                    'must be >= 1',
                  );
                  errors++;
                }
              }
            }
            if (data27.threshold !== undefined && func0.call(data27, 'threshold')) {
              let data36 = data27.threshold;
              if (!(typeof data36 == 'number' && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/beacon_rate/threshold',
                  'type',
                  { type: 'integer' },
                  'must be integer',
                );
                errors++;
              }
              if (typeof data36 == 'number' && isFinite(data36)) {
                if (data36 < 1 || isNaN(data36)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/beacon_rate/threshold',
                    'minimum',
                    { comparison: '>=', limit: 1 },
                    'must be >= 1',
                  );
                  errors++;
                }
              }
            }
            if (data27.min_verification_rate !== undefined && func0.call(data27, 'min_verification_rate')) {
              if (typeof data27.min_verification_rate !== 'string') {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/beacon_rate/min_verification_rate',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
            if (data27.min_beacon_count !== undefined && func0.call(data27, 'min_beacon_count')) {
              let data38 = data27.min_beacon_count;
              if (!(typeof data38 == 'number' && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/beacon_rate/min_beacon_count',
                  'type',
                  { type: 'integer' },
                  'must be integer',
                );
                errors++;
              }
              if (typeof data38 == 'number' && isFinite(data38)) {
                if (data38 < 0 || isNaN(data38)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/beacon_rate/min_beacon_count',
                    'minimum',
                    { comparison: '>=', limit: 0 },
                    'must be >= 0',
                  );
                  errors++;
                }
              }
            }
            if (data27.missing_beacon_action !== undefined && func0.call(data27, 'missing_beacon_action')) {
              let data39 = data27.missing_beacon_action;
              if (!(data39 === 'warn' || data39 === 'block')) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/beacon_rate/missing_beacon_action',
                  'enum',
                  {
                    allowedValues:
                      schema25.properties.gates.properties.beacon_rate.anyOf[0].properties.missing_beacon_action.enum,
                  },
                  'must be equal to one of the allowed values',
                );
                errors++;
              }
            }
            if (data27.below_threshold_action !== undefined && func0.call(data27, 'below_threshold_action')) {
              let data40 = data27.below_threshold_action;
              if (!(data40 === 'warn' || data40 === 'block')) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/beacon_rate/below_threshold_action',
                  'enum',
                  {
                    allowedValues:
                      schema25.properties.gates.properties.beacon_rate.anyOf[0].properties.below_threshold_action.enum,
                  },
                  'must be equal to one of the allowed values',
                );
                errors++;
              }
            }
            if (data27.insufficient_action !== undefined && func0.call(data27, 'insufficient_action')) {
              let data41 = data27.insufficient_action;
              if (!(data41 === 'warn' || data41 === 'block')) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/beacon_rate/insufficient_action',
                  'enum',
                  {
                    allowedValues:
                      schema25.properties.gates.properties.beacon_rate.anyOf[0].properties.insufficient_action.enum,
                  },
                  'must be equal to one of the allowed values',
                );
                errors++;
              }
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/gates/beacon_rate', 'type', { type: 'object' }, 'must be object');
            errors++;
          }
          var _valid3 = _errs70 === errors;
          valid18 = valid18 || _valid3;
          const _errs101 = errors;
          if (data27 !== null) {
            vErrors = noted(vErrors, instancePath + '/gates/beacon_rate', 'type', { type: 'null' }, 'must be null');
            errors++;
          }
          var _valid3 = _errs101 === errors;
          valid18 = valid18 || _valid3;
          if (!valid18) {
            vErrors = noted(vErrors, instancePath + '/gates/beacon_rate', 'anyOf', {}, 'must match a schema in anyOf');
            errors++;
          } else {
            errors = _errs69;
            if (vErrors !== null) {
              if (_errs69) {
                vErrors.length = _errs69;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data6.production_action !== undefined && func0.call(data6, 'production_action')) {
          let data42 = data6.production_action;
          const _errs104 = errors;
          let valid27 = false;
          const _errs105 = errors;
          if (data42 && typeof data42 == 'object' && !Array.isArray(data42)) {
            for (const prop6 of schema25.properties.gates.properties.production_action.anyOf[0].required) {
              if (data42[prop6] === undefined || !func0.call(data42, prop6)) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/production_action',
                  'required',
                  { missingProperty: prop6 },
                  "must have required property '" + prop6 + "'",
                );
                errors++;
              }
            }
            for (const key6 of Object.keys(data42)) {
              if (!(key6 === 'actions' || key6 === 'grants')) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/production_action',
                  'additionalProperties',
                  { additionalProperty: key6 },
                  'must NOT have additional properties',
                );
                errors++;
              }
            }
            if (data42.actions !== undefined && func0.call(data42, 'actions')) {
              let data43 = data42.actions;
              const _errs109 = errors;
              let valid29 = false;
              const _errs110 = errors;
              if (Array.isArray(data43)) {
                const len8 = data43.length;
                for (let i8 = 0; i8 < len8; i8++) {
                  let data44 = data43[i8];
                  if (data44 && typeof data44 == 'object' && !Array.isArray(data44)) {
                    for (const prop7 of schema25.properties.gates.properties.production_action.anyOf[0].properties.actions
                      .anyOf[0].items.required) {
                      if (data44[prop7] === undefined || !func0.call(data44, prop7)) {
                        vErrors = noted(
                          vErrors,
                          instancePath + '/gates/production_action/actions/' + i8,
                          'required',
                          { missingProperty: prop7 },
                          "must have required property '" + prop7 + "'",
                        );
                        errors++;
                      }
                    }
                    for (const key7 of Object.keys(data44)) {
                      if (!(key7 === 'name' || key7 === 'requires')) {
                        vErrors = noted(
                          vErrors,
                          instancePath + '/gates/production_action/actions/' + i8,
                          'additionalProperties',
                          { additionalProperty: key7 },
                          'must NOT have additional properties',
                        );
                        errors++;
                      }
                    }
                    if (data44.name !== undefined && func0.call(data44, 'name')) {
                      if (typeof data44.name !== 'string') {
                        vErrors = noted(
                          vErrors,
                          instancePath + '/gates/production_action/actions/' + i8 + '/name',
                          'type',
                          { type: 'string' },
                          'must be string',
                        );
                        errors++;
                      }
                    }
                    if (data44.requires !== undefined && func0.call(data44, 'requires')) {
                      let data46 = data44.requires;
                      if (Array.isArray(data46)) {
                        const len9 = data46.length;
                        for (let i9 = 0; i9 < len9; i9++) {
                          if (typeof data46[i9] !== 'string') {
                            vErrors = noted(
                              vErrors,
                              instancePath + '/gates/production_action/actions/' + i8 + '/requires/' + i9,
                              'type',
                              { type: 'string' },
                              'must be string',
                            );
                            errors++;
                          }
                        }
                      } else {
                        vErrors = noted(
                          vErrors,
                          instancePath + '/gates/production_action/actions/' + i8 + '/requires',
                          'type',
                          { type: 'array' },
                          'must be array',
                        );
                        errors++;
                      }
                    }
                  } else {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/gates/production_action/actions/' + i8,
                      'type',
                      { type: 'object' },
                      'must be object',
                    );
                    errors++;
                  }
                }
              } else {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/production_action/actions',
                  'type',
                  { type: 'array' },
                  'must be array',
                );
                errors++;
              }
              var _valid6 = _errs110 === errors;
              valid29 = valid29 || _valid6;
              const _errs121 = errors;
              if (data43 !== null) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/production_action/actions',
                  'type',
                  { type: 'null' },
                  'must be null',
                );
                errors++;
              }
              var _valid6 = _errs121 === errors;
              valid29 = valid29 || _valid6;
              if (!valid29) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/production_action/actions',
                  'anyOf',
                  {},
                  'must match a schema in anyOf',
                );
                errors++;
              } else {
                errors = _errs109;
                if (vErrors !== null) {
                  if (_errs109) {
                    vErrors.length = _errs109;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data42.grants !== undefined && func0.call(data42, 'grants')) {
              let data48 = data42.grants;
              if (Array.isArray(data48)) {
                const len10 = data48.length;
                for (let i10 = 0; i10 < len10; i10++) {
                  let data49 = data48[i10];
                  if (data49 && typeof data49 == 'object' && !Array.isArray(data49)) {
                    for (const prop8 of schema25.properties.gates.properties.production_action.anyOf[0].properties.grants.items
                      .required) {
                      if (data49[prop8] === undefined || !func0.call(data49, prop8)) {
                        vErrors = noted(
                          vErrors,
                          instancePath + '/gates/production_action/grants/' + i10,
                          'required',
                          { missingProperty: prop8 },
                          "must have required property '" + prop8 + "'",
                        );
                        errors++;
                      }
                    }
                    for (const key8 of Object.keys(data49)) {
                      if (!(
                        key8 === 'name' ||
                        key8 === 'granted' ||
                        key8 === 'target' ||
                        key8 === 'valid_from' ||
                        key8 === 'valid_until'
                      )) {
                        vErrors = noted(
                          vErrors,
                          instancePath + '/gates/production_action/grants/' + i10,
                          'additionalProperties',
                          { additionalProperty: key8 },
                          'must NOT have additional properties',
                        );
                        errors++;
                      }
                    }
                    if (data49.name !== undefined && func0.call(data49, 'name')) {
                      if (typeof data49.name !== 'string') {
                        vErrors = noted(
                          vErrors,
                          instancePath + '/gates/production_action/grants/' + i10 + '/name',
                          'type',
                          { type: 'string' },
                          'must be string',
                        );
                        errors++;
                      }
                    }
                    if (data49.granted !== undefined && func0.call(data49, 'granted')) {
                      if (typeof data49.granted !== 'boolean') {
                        vErrors = noted(
                          vErrors,
                          instancePath + '/gates/production_action/grants/' + i10 + '/granted',
                          'type',
                          { type: 'boolean' },
                          'must be boolean',
                        );
                        errors++;
                      }
                    }
                    if (data49.target !== undefined && func0.call(data49, 'target')) {
                      if (typeof data49.target !== 'string') {
                        vErrors = noted(
                          vErrors,
                          instancePath + '/gates/production_action/grants/' + i10 + '/target',
                          'type',
                          { type: 'string' },
                          'must be string',
                        );
                        errors++;
                      }
                    }
                    if (data49.valid_from !== undefined && func0.call(data49, 'valid_from')) {
                      let data53 = data49.valid_from;
                      if (typeof data53 !== 'string' && data53 !== null) {
                        vErrors = noted(
                          vErrors,
                          instancePath + '/gates/production_action/grants/' + i10 + '/valid_from',
                          'type',
                          {
                            type: schema25.properties.gates.properties.production_action.anyOf[0].properties.grants.items
                              .properties.valid_from.type,
                          },
                          'must be string,null',
                        );
                        errors++;
                      }
                      if (typeof data53 === 'string') {
                        if (!pattern30.test(data53)) {
                          vErrors = noted(
                            vErrors,
                            instancePath + '/gates/production_action/grants/' + i10 + '/valid_from',
                            'pattern',
                            { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
                            'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"',
                          );
                          errors++;
                        }
                      }
                    }
                    if (data49.valid_until !== undefined && func0.call(data49, 'valid_until')) {
                      let data54 = data49.valid_until;
                      if (typeof data54 === 'string') {
                        if (!pattern30.test(data54)) {
                          vErrors = noted(
                            vErrors,
                            instancePath + '/gates/production_action/grants/' + i10 + '/valid_until',
                            'pattern',
                            { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
                            'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"',
                          );
                          errors++;
                        }
                      } else {
                        vErrors = noted(
                          vErrors,
                          instancePath + '/gates/production_action/grants/' + i10 + '/valid_until',
                          'type',
                          { type: 'string' },
                          'must be string',
                        );
                        errors++;
                      }
                    }
                  } else {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/gates/production_action/grants/' + i10,
                      'type',
                      { type: 'object' },
                      'must be object',
                    );
                    errors++;
                  }
                }
              } else {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/production_action/grants',
                  'type',
                  { type: 'array' },
                  'must be array',
                );
                errors++;
              }
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/gates/production_action', 'type', { type: 'object' }, 'must be object');
            errors++;
          }
          var _valid5 = _errs105 === errors;
          valid27 = valid27 || _valid5;
          const _errs138 = errors;
          if (data42 !== null) {
            vErrors = noted(vErrors, instancePath + '/gates/production_action', 'type', { type: 'null' }, 'must be null');
            errors++;
          }
          var _valid5 = _errs138 === errors;
          valid27 = valid27 || _valid5;
          if (!valid27) {
            vErrors = noted(vErrors, instancePath + '/gates/production_action', 'anyOf', {}, 'must match a schema in anyOf');
            errors++;
          } else {
            errors = _errs104;
            if (vErrors !== null) {
              if (_errs104) {
                vErrors.length = _errs104;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data6.approval !== undefined && func0.call(data6, 'approval')) {
          let data55 = data6.approval;
          const _errs141 = errors;
          let valid38 = false;
          const _errs142 = errors;
          if (data55 && typeof data55 == 'object' && !Array.isArray(data55)) {
            for (const prop9 of schema25.properties.gates.properties.approval.anyOf[0].required) {
              if (data55[prop9] === undefined || !func0.call(data55, prop9)) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/approval',
                  'required',
                  { missingProperty: prop9 },
                  "must have required property '" + prop9 + "'",
                );
                errors++;
              }
            }
            for (const key9 of Object.keys(data55)) {
              if (!(
                key9 === 'threshold' ||
                key9 === 'two_person' ||
                key9 === 'signed_request' ||
                key9 === 'clock_skew_seconds' ||
                key9 === 'max_validity_seconds' ||
                key9 === 'replay'
              )) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/approval',
                  'additionalProperties',
                  { additionalProperty: key9 },
                  'must NOT have additional properties',
                );
                errors++;
              }
            }
            if (data55.threshold !== undefined && func0.call(data55, 'threshold')) {
              let data56 = data55.threshold;
              if (!(typeof data56 == 'number' && !(data56 % 1) && !isNaN(data56) && isFinite(data56))) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/approval/threshold',
                  'type',
                  { type: 'integer' },
                  'must be integer',
                );
                errors++;
              }
              if (typeof data56 == 'number' && isFinite(data56)) {
                if (data56 < 1 || isNaN(data56)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/approval/threshold',
                    'minimum',
                    { comparison: '>=', limit: 1 },
                    'must be >= 1',
                  );
                  errors++;
                }
              }
            }
            if (data55.two_person !== undefined && func0.call(data55, 'two_person')) {
              if (typeof data55.two_person !== 'boolean') {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/approval/two_person',
                  'type',
                  { type: 'boolean' },
                  'must be boolean',
                );
                errors++;
              }
            }
            if (data55.signed_request !== undefined && func0.call(data55, 'signed_request')) {
              if (typeof data55.signed_request !== 'boolean') {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/approval/signed_request',
                  'type',
                  { type: 'boolean' },
                  'must be boolean',
                );
                errors++;
              }
            }
            if (data55.clock_skew_seconds !== undefined && func0.call(data55, 'clock_skew_seconds')) {
              let data59 = data55.clock_skew_seconds;
              if (!(typeof data59 == 'number' && !(data59 % 1) && !isNaN(data59) && isFinite(data59))) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/approval/clock_skew_seconds',
                  'type',
                  { type: 'integer' },
                  'must be integer',
                );
                errors++;
              }
              if (typeof data59 == 'number' && isFinite(data59)) {
                if (data59 < 0 || isNaN(data59)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/approval/clock_skew_seconds',
                    'minimum',
                    { comparison: '>=', limit: 0 },
                    'must be >= 0',
                  );
                  errors++;
                }
              }
            }
            if (data55.max_validity_seconds !== undefined && func0.call(data55, 'max_validity_seconds')) {
              let data60 = data55.max_validity_seconds;
              if (!(typeof data60 == 'number' && !(data60 % 1) && !isNaN(data60) && isFinite(data60)) && data60 !== null) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/approval/max_validity_seconds',
                  'type',
                  { type: schema25.properties.gates.properties.approval.anyOf[0].properties.max_validity_seconds.type },
                  'must be integer,null',
                );
                errors++;
              }
              if (typeof data60 == 'number' && isFinite(data60)) {
                if (data60 < 0 || isNaN(data60)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/approval/max_validity_seconds',
                    'minimum',
                    { comparison: '>=', limit: 0 },
                    'must be >= 0',
                  );
                  errors++;
                }
              }
            }
            if (data55.replay !== undefined && func0.call(data55, 'replay')) {
              let data61 = data55.replay;
              if (!(data61 === 'required' || data61 === 'optional' || data61 === 'off')) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/approval/replay',
                  'enum',
                  { allowedValues: schema25.properties.gates.properties.approval.anyOf[0].properties.replay.enum },
                  'must be equal to one of the allowed values',
                );
                errors++;
              }
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/gates/approval', 'type', { type: 'object' }, 'must be object');
            errors++;
          }
          var _valid7 = _errs142 === errors;
          valid38 = valid38 || _valid7;
          const _errs156 = errors;
          if (data55 !== null) {
            vErrors = noted(vErrors, instancePath + '/gates/approval', 'type', { type: 'null' }, 'must be null');
            errors++;
          }
          var _valid7 = _errs156 === errors;
          valid38 = valid38 || _valid7;
          if (!valid38) {
            vErrors = noted(vErrors, instancePath + '/gates/approval', 'anyOf', {}, 'must match a schema in anyOf');
            errors++;
          } else {
            errors = _errs141;
            if (vErrors !== null) {
              if (_errs141) {
                vErrors.length = _errs141;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/gates', 'type', { type: 'object' }, 'must be object');
        errors++;
      }
    }
    if (data.trusted_keys !== undefined && func0.call(data, 'trusted_keys')) {
      let data62 = data.trusted_keys;
      if (Array.isArray(data62)) {
        const len11 = data62.length;
        for (let i11 = 0; i11 < len11; i11++) {
          let data63 = data62[i11];
          if (data63 && typeof data63 == 'object' && !Array.isArray(data63)) {
            for (const prop10 of schema25.properties.trusted_keys.items.required) {
              if (data63[prop10] === undefined || !func0.call(data63, prop10)) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/trusted_keys/' + i11,
                  'required',
                  { missingProperty: prop10 },
                  "must have required property '" + prop10 + "'",
                );
                errors++;
              }
            }
            for (const key10 of Object.keys(data63)) {
              if (!(
                key10 === 'id' ||
                key10 === 'path' ||
                key10 === 'sha256' ||
                key10 === 'purposes' ||
                key10 === 'valid_from' ||
                key10 === 'valid_until' ||
                key10 === 'revoked_at' ||
                key10 === 'identity'
              )) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/trusted_keys/' + i11,
                  'additionalProperties',
                  { additionalProperty: key10 },
                  'must NOT have additional properties',
                );
                errors++;
              }
            }
            if (data63.id !== undefined && func0.call(data63, 'id')) {
              if (typeof data63.id !== 'string') {
                vErrors = noted(
                  vErrors,
                  instancePath + '/trusted_keys/' + i11 + '/id',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
            if (data63.path !== undefined && func0.call(data63, 'path')) {
              if (typeof data63.path !== 'string') {
                vErrors = noted(
                  vErrors,
                  instancePath + '/trusted_keys/' + i11 + '/path',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
            if (data63.sha256 !== undefined && func0.call(data63, 'sha256')) {
              let data66 = data63.sha256;
              if (typeof data66 === 'string') {
                if (!pattern6.test(data66)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/trusted_keys/' + i11 + '/sha256',
                    'pattern',
                    { pattern: '^[0-9a-f]{64}$' },
                    'must match pattern "' + '^[0-9a-f]{64}$' + '"',
                  );
                  errors++;
                }
              } else {
                vErrors = noted(
                  vErrors,
                  instancePath + '/trusted_keys/' + i11 + '/sha256',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
            if (data63.purposes !== undefined && func0.call(data63, 'purposes')) {
              let data67 = data63.purposes;
              if (Array.isArray(data67)) {
                const len12 = data67.length;
                for (let i12 = 0; i12 < len12; i12++) {
                  if (typeof data67[i12] !== 'string') {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/trusted_keys/' + i11 + '/purposes/' + i12,
                      'type',
                      { type: 'string' },
                      'must be string',
                    );
                    errors++;
                  }
                }
              } else {
                vErrors = noted(
                  vErrors,
                  instancePath + '/trusted_keys/' + i11 + '/purposes',
                  'type',
                  { type: 'array' },
                  'must be array',
                );
                errors++;
              }
            }
            if (data63.valid_from !== undefined && func0.call(data63, 'valid_from')) {
              let data69 = data63.valid_from;
              if (typeof data69 !== 'string' && data69 !== null) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/trusted_keys/' + i11 + '/valid_from',
                  'type',
                  { type: schema25.properties.trusted_keys.items.properties.valid_from.type },
                  'must be string,null',
                );
                errors++;
              }
              if (typeof data69 === 'string') {
                if (!pattern30.test(data69)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/trusted_keys/' + i11 + '/valid_from',
                    'pattern',
                    { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
                    'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"',
                  );
                  errors++;
                }
              }
            }
            if (data63.valid_until !== undefined && func0.call(data63, 'valid_until')) {
              let data70 = data63.valid_until;
              if (typeof data70 !== 'string' && data70 !== null) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/trusted_keys/' + i11 + '/valid_until',
                  'type',
                  { type: schema25.properties.trusted_keys.items.properties.valid_until.type },
                  'must be string,null',
                );
                errors++;
              }
              if (typeof data70 === 'string') {
                if (!pattern30.test(data70)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/trusted_keys/' + i11 + '/valid_until',
                    'pattern',
                    { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
                    'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"',
                  );
                  errors++;
                }
              }
            }
            if (data63.revoked_at !== undefined && func0.call(data63, 'revoked_at')) {
              let data71 = data63.revoked_at;
              if (typeof data71 !== 'string' && data71 !== null) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/trusted_keys/' + i11 + '/revoked_at',
                  'type',
                  { type: schema25.properties.trusted_keys.items.properties.revoked_at.type },
                  'must be string,null',
                );
                errors++;
              }
              if (typeof data71 === 'string') {
                if (!pattern30.test(data71)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/trusted_keys/' + i11 + '/revoked_at',
                    'pattern',
                    { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
                    'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"',
                  );
                  errors++;
                }
              }
            }
            if (data63.identity !== undefined && func0.call(data63, 'identity')) {
              let data72 = data63.identity;
              if (typeof data72 !== 'string' && data72 !== null) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/trusted_keys/' + i11 + '/identity',
                  'type',
                  { type: schema25.properties.trusted_keys.items.properties.identity.type },
                  'must be string,null',
                );
                errors++;
              }
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/trusted_keys/' + i11, 'type', { type: 'object' }, 'must be object');
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/trusted_keys', 'type', { type: 'array' }, 'must be array');
        errors++;
      }
    }
    if (data.run !== undefined && func0.call(data, 'run')) {
      let data73 = data.run;
      if (data73 && typeof data73 == 'object' && !Array.isArray(data73)) {
        for (const prop11 of schema25.properties.run.required) {
          if (data73[prop11] === undefined || !func0.call(data73, prop11)) {
            vErrors = noted(
              vErrors,
              instancePath + '/run',
              'required',
              { missingProperty: prop11 },
              "must have required property '" + prop11 + "'",
            );
            errors++;
          }
        }
        for (const key11 of Object.keys(data73)) {
          if (!(
            key11 === 'self_hosted' ||
            key11 === 'timeout_seconds' ||
            key11 === 'max_processes' ||
            key11 === 'max_memory_mib' ||
            key11 === 'outputs' ||
            key11 === 'pass_environment'
          )) {
            vErrors = noted(
              vErrors,
              instancePath + '/run',
              'additionalProperties',
              { additionalProperty: key11 },
              'must NOT have additional properties',
            );
            errors++;
          }
        }
        if (data73.self_hosted !== undefined && func0.call(data73, 'self_hosted')) {
          let data74 = data73.self_hosted;
          if (!(data74 === 'block' || data74 === 'isolate')) {
            vErrors = noted(
              vErrors,
              instancePath + '/run/self_hosted',
              'enum',
              { allowedValues: schema25.properties.run.properties.self_hosted.enum },
              'must be equal to one of the allowed values',
            );
            errors++;
          }
        }
        if (data73.timeout_seconds !== undefined && func0.call(data73, 'timeout_seconds')) {
          let data75 = data73.timeout_seconds;
          if (!(typeof data75 == 'number' && !(data75 % 1) && !isNaN(data75) && isFinite(data75))) {
            vErrors = noted(vErrors, instancePath + '/run/timeout_seconds', 'type', { type: 'integer' }, 'must be integer');
            errors++;
          }
          if (typeof data75 == 'number' && isFinite(data75)) {
            if (data75 < 1 || isNaN(data75)) {
              vErrors = noted(
                vErrors,
                instancePath + '/run/timeout_seconds',
                'minimum',
                { comparison: '>=', limit: 1 },
                'must be >= 1',
              );
              errors++;
            }
          }
        }
        if (data73.max_processes !== undefined && func0.call(data73, 'max_processes')) {
          let data76 = data73.max_processes;
          if (!(typeof data76 == 'number' && !(data76 % 1) && !isNaN(data76) && isFinite(data76))) {
            vErrors = noted(vErrors, instancePath + '/run/max_processes', 'type', { type: 'integer' }, 'must be integer');
            errors++;
          }
          if (typeof data76 == 'number' && isFinite(data76)) {
            if (data76 < 1 || isNaN(data76)) {
              vErrors = noted(
                vErrors,
                instancePath + '/run/max_processes',
                'minimum',
                { comparison: '>=', limit: 1 },
                'must be >= 1',
              );
              errors++;
            }
          }
        }
        if (data73.max_memory_mib !== undefined && func0.call(data73, 'max_memory_mib')) {
          let data77 = data73.max_memory_mib;
          if (!(typeof data77 == 'number' && !(data77 % 1) && !isNaN(data77) && isFinite(data77))) {
            vErrors = noted(vErrors, instancePath + '/run/max_memory_mib', 'type', { type: 'integer' }, 'must be integer');
            errors++;
          }
          if (typeof data77 == 'number' && isFinite(data77)) {
            if (data77 < 1 || isNaN(data77)) {
              vErrors = noted(
                vErrors,
                instancePath + '/run/max_memory_mib',
                'minimum',
                { comparison: '>=', limit: 1 },
                'must be >= 1',
              );
              errors++;
            }
          }
        }
        if (data73.outputs !== undefined && func0.call(data73, 'outputs')) {
          let data78 = data73.outputs;
          if (Array.isArray(data78)) {
            const len13 = data78.length;
            for (let i13 = 0; i13 < len13; i13++) {
              if (typeof data78[i13] !== 'string') {
                vErrors = noted(vErrors, instancePath + '/run/outputs/' + i13, 'type', { type: 'string' }, 'must be string');
                errors++;
              }
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/run/outputs', 'type', { type: 'array' }, 'must be array');
            errors++;
          }
        }
        if (data73.pass_environment !== undefined && func0.call(data73, 'pass_environment')) {
          let data80 = data73.pass_environment;
          if (Array.isArray(data80)) {
            const len14 = data80.length;
            for (let i14 = 0; i14 < len14; i14++) {
              if (typeof data80[i14] !== 'string') {
                vErrors = noted(
                  vErrors,
                  instancePath + '/run/pass_environment/' + i14,
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/run/pass_environment', 'type', { type: 'array' }, 'must be array');
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/run', 'type', { type: 'object' }, 'must be object');
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
validate61.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const schema26 = {
  $id: 'urn:fail-closed-gate:schema:shared:recordedEvidence',
  type: 'object',
  properties: {
    files: { type: 'array', items: { $ref: 'urn:fail-closed-gate:schema:shared:evidenceFileEntry' } },
    artifact: { anyOf: [{ $ref: 'urn:fail-closed-gate:schema:shared:recordedArtifact' }, { type: 'null' }] },
    signed: { type: 'boolean' },
    findings: { type: 'array', items: { $ref: 'urn:fail-closed-gate:schema:shared:recordedFinding' } },
  },
  required: ['files', 'artifact', 'signed', 'findings'],
  additionalProperties: false,
};
const schema27 = {
  $id: 'urn:fail-closed-gate:schema:shared:evidenceFileEntry',
  type: 'object',
  properties: {
    role: {
      enum: [
        'result',
        'status',
        'ledger',
        'key-status-signature',
        'execution-evidence',
        'beacon-attestation',
        'approval-request',
        'approval',
      ],
    },
    path: { type: 'string' },
    state: { enum: ['read', 'absent', 'refused'] },
    size: { type: ['integer', 'null'], minimum: 0 },
    sha256: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
    finding: { anyOf: [{ $ref: 'urn:fail-closed-gate:schema:shared:recordedFinding' }, { type: 'null' }] },
  },
  required: ['role', 'path', 'state', 'size', 'sha256', 'finding'],
  additionalProperties: false,
};
const schema28 = {
  $id: 'urn:fail-closed-gate:schema:shared:recordedFinding',
  type: 'object',
  properties: {
    code: { type: 'string', pattern: '^[a-z0-9_]+$' },
    gate: { type: 'string', pattern: '^[a-z][a-z-]*$' },
    outcome: { enum: ['pass', 'warn', 'block'] },
    message: { type: 'string', minLength: 1 },
    path: { type: 'string' },
    pointer: { type: 'string' },
    line: { type: 'integer', minimum: 1 },
    expected: { type: 'string' },
    found: { type: 'string' },
  },
  required: ['code', 'gate', 'outcome', 'message'],
  additionalProperties: false,
};
function validate65(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:shared:recordedFinding" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema28.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        vErrors = noted(
          vErrors,
          instancePath,
          'required',
          { missingProperty: prop0 },
          "must have required property '" + prop0 + "'",
        );
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema28.properties, key0)) {
        vErrors = noted(
          vErrors,
          instancePath,
          'additionalProperties',
          { additionalProperty: key0 },
          'must NOT have additional properties',
        );
        errors++;
      }
    }
    if (data.code !== undefined && func0.call(data, 'code')) {
      let data0 = data.code;
      if (typeof data0 === 'string') {
        if (!pattern9.test(data0)) {
          vErrors = noted(
            vErrors,
            instancePath + '/code',
            'pattern',
            { pattern: '^[a-z0-9_]+$' },
            'must match pattern "' + '^[a-z0-9_]+$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/code', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.gate !== undefined && func0.call(data, 'gate')) {
      let data1 = data.gate;
      if (typeof data1 === 'string') {
        if (!pattern8.test(data1)) {
          vErrors = noted(
            vErrors,
            instancePath + '/gate',
            'pattern',
            { pattern: '^[a-z][a-z-]*$' },
            'must match pattern "' + '^[a-z][a-z-]*$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/gate', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.outcome !== undefined && func0.call(data, 'outcome')) {
      let data2 = data.outcome;
      if (!(data2 === 'pass' || data2 === 'warn' || data2 === 'block')) {
        vErrors = noted(
          vErrors,
          instancePath + '/outcome',
          'enum',
          { allowedValues: schema28.properties.outcome.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.message !== undefined && func0.call(data, 'message')) {
      let data3 = data.message;
      if (typeof data3 === 'string') {
        if (func91(data3) < 1) {
          vErrors = noted(
            vErrors,
            instancePath + '/message',
            'minLength',
            { limit: 1 },
            'must NOT have fewer than 1 characters',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/message', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.path !== undefined && func0.call(data, 'path')) {
      if (typeof data.path !== 'string') {
        vErrors = noted(vErrors, instancePath + '/path', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.pointer !== undefined && func0.call(data, 'pointer')) {
      if (typeof data.pointer !== 'string') {
        vErrors = noted(vErrors, instancePath + '/pointer', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.line !== undefined && func0.call(data, 'line')) {
      let data6 = data.line;
      if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        vErrors = noted(vErrors, instancePath + '/line', 'type', { type: 'integer' }, 'must be integer');
        errors++;
      }
      if (typeof data6 == 'number' && isFinite(data6)) {
        if (data6 < 1 || isNaN(data6)) {
          vErrors = noted(vErrors, instancePath + '/line', 'minimum', { comparison: '>=', limit: 1 }, 'must be >= 1');
          errors++;
        }
      }
    }
    if (data.expected !== undefined && func0.call(data, 'expected')) {
      if (typeof data.expected !== 'string') {
        vErrors = noted(vErrors, instancePath + '/expected', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.found !== undefined && func0.call(data, 'found')) {
      if (typeof data.found !== 'string') {
        vErrors = noted(vErrors, instancePath + '/found', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
validate65.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate64(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:shared:evidenceFileEntry" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema27.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        vErrors = noted(
          vErrors,
          instancePath,
          'required',
          { missingProperty: prop0 },
          "must have required property '" + prop0 + "'",
        );
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!(
        key0 === 'role' ||
        key0 === 'path' ||
        key0 === 'state' ||
        key0 === 'size' ||
        key0 === 'sha256' ||
        key0 === 'finding'
      )) {
        vErrors = noted(
          vErrors,
          instancePath,
          'additionalProperties',
          { additionalProperty: key0 },
          'must NOT have additional properties',
        );
        errors++;
      }
    }
    if (data.role !== undefined && func0.call(data, 'role')) {
      let data0 = data.role;
      if (!(
        data0 === 'result' ||
        data0 === 'status' ||
        data0 === 'ledger' ||
        data0 === 'key-status-signature' ||
        data0 === 'execution-evidence' ||
        data0 === 'beacon-attestation' ||
        data0 === 'approval-request' ||
        data0 === 'approval'
      )) {
        vErrors = noted(
          vErrors,
          instancePath + '/role',
          'enum',
          { allowedValues: schema27.properties.role.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.path !== undefined && func0.call(data, 'path')) {
      if (typeof data.path !== 'string') {
        vErrors = noted(vErrors, instancePath + '/path', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.state !== undefined && func0.call(data, 'state')) {
      let data2 = data.state;
      if (!(data2 === 'read' || data2 === 'absent' || data2 === 'refused')) {
        vErrors = noted(
          vErrors,
          instancePath + '/state',
          'enum',
          { allowedValues: schema27.properties.state.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.size !== undefined && func0.call(data, 'size')) {
      let data3 = data.size;
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && data3 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/size',
          'type',
          { type: schema27.properties.size.type },
          'must be integer,null',
        );
        errors++;
      }
      if (typeof data3 == 'number' && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          vErrors = noted(vErrors, instancePath + '/size', 'minimum', { comparison: '>=', limit: 0 }, 'must be >= 0');
          errors++;
        }
      }
    }
    if (data.sha256 !== undefined && func0.call(data, 'sha256')) {
      let data4 = data.sha256;
      if (typeof data4 !== 'string' && data4 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/sha256',
          'type',
          { type: schema27.properties.sha256.type },
          'must be string,null',
        );
        errors++;
      }
      if (typeof data4 === 'string') {
        if (!pattern6.test(data4)) {
          vErrors = noted(
            vErrors,
            instancePath + '/sha256',
            'pattern',
            { pattern: '^[0-9a-f]{64}$' },
            'must match pattern "' + '^[0-9a-f]{64}$' + '"',
          );
          errors++;
        }
      }
    }
    if (data.finding !== undefined && func0.call(data, 'finding')) {
      let data5 = data.finding;
      const _errs11 = errors;
      let valid1 = false;
      const _errs12 = errors;
      if (
        !validate65(data5, {
          instancePath: instancePath + '/finding',
          parentData: data,
          parentDataProperty: 'finding',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs12 === errors;
      valid1 = valid1 || _valid0;
      const _errs13 = errors;
      if (data5 !== null) {
        vErrors = noted(vErrors, instancePath + '/finding', 'type', { type: 'null' }, 'must be null');
        errors++;
      }
      var _valid0 = _errs13 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        vErrors = noted(vErrors, instancePath + '/finding', 'anyOf', {}, 'must match a schema in anyOf');
        errors++;
      } else {
        errors = _errs11;
        if (vErrors !== null) {
          if (_errs11) {
            vErrors.length = _errs11;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
validate64.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const schema29 = {
  $id: 'urn:fail-closed-gate:schema:shared:recordedArtifact',
  type: 'object',
  properties: {
    name: { type: 'string', minLength: 1 },
    id: { type: 'integer', minimum: 0 },
    sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    expected_sha256: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
    producer: { anyOf: [{ $ref: 'urn:fail-closed-gate:schema:shared:artifactProducer' }, { type: 'null' }] },
  },
  required: ['name', 'id', 'sha256', 'expected_sha256', 'producer'],
  additionalProperties: false,
};
const schema30 = {
  $id: 'urn:fail-closed-gate:schema:shared:artifactProducer',
  type: 'object',
  properties: {
    run_id: { type: 'string', pattern: '^[1-9][0-9]{0,19}$' },
    run_attempt: { type: 'string', pattern: '^[1-9][0-9]{0,19}$' },
    repository: { type: 'string' },
    workflow: { type: 'string' },
    head_sha: { type: 'string', pattern: '^([0-9a-f]{40}|[0-9a-f]{64})$' },
  },
  required: ['run_id', 'run_attempt', 'repository', 'workflow', 'head_sha'],
  additionalProperties: false,
};
const pattern41 = new RegExp('^[1-9][0-9]{0,19}$', 'u');
function validate69(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:shared:artifactProducer" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema30.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        vErrors = noted(
          vErrors,
          instancePath,
          'required',
          { missingProperty: prop0 },
          "must have required property '" + prop0 + "'",
        );
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!(
        key0 === 'run_id' ||
        key0 === 'run_attempt' ||
        key0 === 'repository' ||
        key0 === 'workflow' ||
        key0 === 'head_sha'
      )) {
        vErrors = noted(
          vErrors,
          instancePath,
          'additionalProperties',
          { additionalProperty: key0 },
          'must NOT have additional properties',
        );
        errors++;
      }
    }
    if (data.run_id !== undefined && func0.call(data, 'run_id')) {
      let data0 = data.run_id;
      if (typeof data0 === 'string') {
        if (!pattern41.test(data0)) {
          vErrors = noted(
            vErrors,
            instancePath + '/run_id',
            'pattern',
            { pattern: '^[1-9][0-9]{0,19}$' },
            'must match pattern "' + '^[1-9][0-9]{0,19}$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/run_id', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.run_attempt !== undefined && func0.call(data, 'run_attempt')) {
      let data1 = data.run_attempt;
      if (typeof data1 === 'string') {
        if (!pattern41.test(data1)) {
          vErrors = noted(
            vErrors,
            instancePath + '/run_attempt',
            'pattern',
            { pattern: '^[1-9][0-9]{0,19}$' },
            'must match pattern "' + '^[1-9][0-9]{0,19}$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/run_attempt', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.repository !== undefined && func0.call(data, 'repository')) {
      if (typeof data.repository !== 'string') {
        vErrors = noted(vErrors, instancePath + '/repository', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.workflow !== undefined && func0.call(data, 'workflow')) {
      if (typeof data.workflow !== 'string') {
        vErrors = noted(vErrors, instancePath + '/workflow', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.head_sha !== undefined && func0.call(data, 'head_sha')) {
      let data4 = data.head_sha;
      if (typeof data4 === 'string') {
        if (!pattern26.test(data4)) {
          vErrors = noted(
            vErrors,
            instancePath + '/head_sha',
            'pattern',
            { pattern: '^([0-9a-f]{40}|[0-9a-f]{64})$' },
            'must match pattern "' + '^([0-9a-f]{40}|[0-9a-f]{64})$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/head_sha', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate68(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:shared:recordedArtifact" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema29.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        vErrors = noted(
          vErrors,
          instancePath,
          'required',
          { missingProperty: prop0 },
          "must have required property '" + prop0 + "'",
        );
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === 'name' || key0 === 'id' || key0 === 'sha256' || key0 === 'expected_sha256' || key0 === 'producer')) {
        vErrors = noted(
          vErrors,
          instancePath,
          'additionalProperties',
          { additionalProperty: key0 },
          'must NOT have additional properties',
        );
        errors++;
      }
    }
    if (data.name !== undefined && func0.call(data, 'name')) {
      let data0 = data.name;
      if (typeof data0 === 'string') {
        if (func91(data0) < 1) {
          vErrors = noted(vErrors, instancePath + '/name', 'minLength', { limit: 1 }, 'must NOT have fewer than 1 characters');
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/name', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, 'id')) {
      let data1 = data.id;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        vErrors = noted(vErrors, instancePath + '/id', 'type', { type: 'integer' }, 'must be integer');
        errors++;
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          vErrors = noted(vErrors, instancePath + '/id', 'minimum', { comparison: '>=', limit: 0 }, 'must be >= 0');
          errors++;
        }
      }
    }
    if (data.sha256 !== undefined && func0.call(data, 'sha256')) {
      let data2 = data.sha256;
      if (typeof data2 === 'string') {
        if (!pattern6.test(data2)) {
          vErrors = noted(
            vErrors,
            instancePath + '/sha256',
            'pattern',
            { pattern: '^[0-9a-f]{64}$' },
            'must match pattern "' + '^[0-9a-f]{64}$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/sha256', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.expected_sha256 !== undefined && func0.call(data, 'expected_sha256')) {
      let data3 = data.expected_sha256;
      if (typeof data3 !== 'string' && data3 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/expected_sha256',
          'type',
          { type: schema29.properties.expected_sha256.type },
          'must be string,null',
        );
        errors++;
      }
      if (typeof data3 === 'string') {
        if (!pattern6.test(data3)) {
          vErrors = noted(
            vErrors,
            instancePath + '/expected_sha256',
            'pattern',
            { pattern: '^[0-9a-f]{64}$' },
            'must match pattern "' + '^[0-9a-f]{64}$' + '"',
          );
          errors++;
        }
      }
    }
    if (data.producer !== undefined && func0.call(data, 'producer')) {
      let data4 = data.producer;
      const _errs11 = errors;
      let valid1 = false;
      const _errs12 = errors;
      if (
        !validate69(data4, {
          instancePath: instancePath + '/producer',
          parentData: data,
          parentDataProperty: 'producer',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs12 === errors;
      valid1 = valid1 || _valid0;
      const _errs13 = errors;
      if (data4 !== null) {
        vErrors = noted(vErrors, instancePath + '/producer', 'type', { type: 'null' }, 'must be null');
        errors++;
      }
      var _valid0 = _errs13 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        vErrors = noted(vErrors, instancePath + '/producer', 'anyOf', {}, 'must match a schema in anyOf');
        errors++;
      } else {
        errors = _errs11;
        if (vErrors !== null) {
          if (_errs11) {
            vErrors.length = _errs11;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
validate68.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate63(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:shared:recordedEvidence" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema26.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        vErrors = noted(
          vErrors,
          instancePath,
          'required',
          { missingProperty: prop0 },
          "must have required property '" + prop0 + "'",
        );
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === 'files' || key0 === 'artifact' || key0 === 'signed' || key0 === 'findings')) {
        vErrors = noted(
          vErrors,
          instancePath,
          'additionalProperties',
          { additionalProperty: key0 },
          'must NOT have additional properties',
        );
        errors++;
      }
    }
    if (data.files !== undefined && func0.call(data, 'files')) {
      let data0 = data.files;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate64(data0[i0], {
              instancePath: instancePath + '/files/' + i0,
              parentData: data0,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/files', 'type', { type: 'array' }, 'must be array');
        errors++;
      }
    }
    if (data.artifact !== undefined && func0.call(data, 'artifact')) {
      let data2 = data.artifact;
      const _errs6 = errors;
      let valid3 = false;
      const _errs7 = errors;
      if (
        !validate68(data2, {
          instancePath: instancePath + '/artifact',
          parentData: data,
          parentDataProperty: 'artifact',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs7 === errors;
      valid3 = valid3 || _valid0;
      const _errs8 = errors;
      if (data2 !== null) {
        vErrors = noted(vErrors, instancePath + '/artifact', 'type', { type: 'null' }, 'must be null');
        errors++;
      }
      var _valid0 = _errs8 === errors;
      valid3 = valid3 || _valid0;
      if (!valid3) {
        vErrors = noted(vErrors, instancePath + '/artifact', 'anyOf', {}, 'must match a schema in anyOf');
        errors++;
      } else {
        errors = _errs6;
        if (vErrors !== null) {
          if (_errs6) {
            vErrors.length = _errs6;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.signed !== undefined && func0.call(data, 'signed')) {
      if (typeof data.signed !== 'boolean') {
        vErrors = noted(vErrors, instancePath + '/signed', 'type', { type: 'boolean' }, 'must be boolean');
        errors++;
      }
    }
    if (data.findings !== undefined && func0.call(data, 'findings')) {
      let data4 = data.findings;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate65(data4[i1], {
              instancePath: instancePath + '/findings/' + i1,
              parentData: data4,
              parentDataProperty: i1,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/findings', 'type', { type: 'array' }, 'must be array');
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
validate63.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const schema31 = {
  $id: 'urn:fail-closed-gate:schema:shared:recordedReceipts',
  type: 'object',
  properties: {
    artifact: { anyOf: [{ $ref: 'urn:fail-closed-gate:schema:shared:recordedArtifact' }, { type: 'null' }] },
    files: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          role: { enum: ['gate-record', 'runtime-receipt'] },
          path: { type: 'string' },
          state: { enum: ['read', 'absent', 'refused'] },
          size: { type: ['integer', 'null'], minimum: 0 },
          sha256: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
          finding: { anyOf: [{ $ref: 'urn:fail-closed-gate:schema:shared:recordedFinding' }, { type: 'null' }] },
        },
        required: ['role', 'path', 'state', 'size', 'sha256', 'finding'],
        additionalProperties: false,
      },
    },
  },
  required: ['artifact', 'files'],
  additionalProperties: false,
};
function validate74(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:shared:recordedReceipts" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema31.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        vErrors = noted(
          vErrors,
          instancePath,
          'required',
          { missingProperty: prop0 },
          "must have required property '" + prop0 + "'",
        );
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === 'artifact' || key0 === 'files')) {
        vErrors = noted(
          vErrors,
          instancePath,
          'additionalProperties',
          { additionalProperty: key0 },
          'must NOT have additional properties',
        );
        errors++;
      }
    }
    if (data.artifact !== undefined && func0.call(data, 'artifact')) {
      let data0 = data.artifact;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (
        !validate68(data0, {
          instancePath: instancePath + '/artifact',
          parentData: data,
          parentDataProperty: 'artifact',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      const _errs5 = errors;
      if (data0 !== null) {
        vErrors = noted(vErrors, instancePath + '/artifact', 'type', { type: 'null' }, 'must be null');
        errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        vErrors = noted(vErrors, instancePath + '/artifact', 'anyOf', {}, 'must match a schema in anyOf');
        errors++;
      } else {
        errors = _errs3;
        if (vErrors !== null) {
          if (_errs3) {
            vErrors.length = _errs3;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.files !== undefined && func0.call(data, 'files')) {
      let data1 = data.files;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == 'object' && !Array.isArray(data2)) {
            for (const prop1 of schema31.properties.files.items.required) {
              if (data2[prop1] === undefined || !func0.call(data2, prop1)) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/files/' + i0,
                  'required',
                  { missingProperty: prop1 },
                  "must have required property '" + prop1 + "'",
                );
                errors++;
              }
            }
            for (const key1 of Object.keys(data2)) {
              if (!(
                key1 === 'role' ||
                key1 === 'path' ||
                key1 === 'state' ||
                key1 === 'size' ||
                key1 === 'sha256' ||
                key1 === 'finding'
              )) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/files/' + i0,
                  'additionalProperties',
                  { additionalProperty: key1 },
                  'must NOT have additional properties',
                );
                errors++;
              }
            }
            if (data2.role !== undefined && func0.call(data2, 'role')) {
              let data3 = data2.role;
              if (!(data3 === 'gate-record' || data3 === 'runtime-receipt')) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/files/' + i0 + '/role',
                  'enum',
                  { allowedValues: schema31.properties.files.items.properties.role.enum },
                  'must be equal to one of the allowed values',
                );
                errors++;
              }
            }
            if (data2.path !== undefined && func0.call(data2, 'path')) {
              if (typeof data2.path !== 'string') {
                vErrors = noted(vErrors, instancePath + '/files/' + i0 + '/path', 'type', { type: 'string' }, 'must be string');
                errors++;
              }
            }
            if (data2.state !== undefined && func0.call(data2, 'state')) {
              let data5 = data2.state;
              if (!(data5 === 'read' || data5 === 'absent' || data5 === 'refused')) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/files/' + i0 + '/state',
                  'enum',
                  { allowedValues: schema31.properties.files.items.properties.state.enum },
                  'must be equal to one of the allowed values',
                );
                errors++;
              }
            }
            if (data2.size !== undefined && func0.call(data2, 'size')) {
              let data6 = data2.size;
              if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6)) && data6 !== null) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/files/' + i0 + '/size',
                  'type',
                  { type: schema31.properties.files.items.properties.size.type },
                  'must be integer,null',
                );
                errors++;
              }
              if (typeof data6 == 'number' && isFinite(data6)) {
                if (data6 < 0 || isNaN(data6)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/files/' + i0 + '/size',
                    'minimum',
                    { comparison: '>=', limit: 0 },
                    'must be >= 0',
                  );
                  errors++;
                }
              }
            }
            if (data2.sha256 !== undefined && func0.call(data2, 'sha256')) {
              let data7 = data2.sha256;
              if (typeof data7 !== 'string' && data7 !== null) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/files/' + i0 + '/sha256',
                  'type',
                  { type: schema31.properties.files.items.properties.sha256.type },
                  'must be string,null',
                );
                errors++;
              }
              if (typeof data7 === 'string') {
                if (!pattern6.test(data7)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/files/' + i0 + '/sha256',
                    'pattern',
                    { pattern: '^[0-9a-f]{64}$' },
                    'must match pattern "' + '^[0-9a-f]{64}$' + '"',
                  );
                  errors++;
                }
              }
            }
            if (data2.finding !== undefined && func0.call(data2, 'finding')) {
              let data8 = data2.finding;
              const _errs21 = errors;
              let valid5 = false;
              const _errs22 = errors;
              if (
                !validate65(data8, {
                  instancePath: instancePath + '/files/' + i0 + '/finding',
                  parentData: data2,
                  parentDataProperty: 'finding',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                errors = vErrors.length;
              }
              var _valid1 = _errs22 === errors;
              valid5 = valid5 || _valid1;
              const _errs23 = errors;
              if (data8 !== null) {
                vErrors = noted(vErrors, instancePath + '/files/' + i0 + '/finding', 'type', { type: 'null' }, 'must be null');
                errors++;
              }
              var _valid1 = _errs23 === errors;
              valid5 = valid5 || _valid1;
              if (!valid5) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/files/' + i0 + '/finding',
                  'anyOf',
                  {},
                  'must match a schema in anyOf',
                );
                errors++;
              } else {
                errors = _errs21;
                if (vErrors !== null) {
                  if (_errs21) {
                    vErrors.length = _errs21;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/files/' + i0, 'type', { type: 'object' }, 'must be object');
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/files', 'type', { type: 'array' }, 'must be array');
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
validate74.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const schema32 = {
  $id: 'urn:fail-closed-gate:schema:shared:auditLogLink',
  type: 'object',
  properties: {
    continuity: { enum: ['held', 'not-compared', 'broken'] },
    sequence: { type: ['integer', 'null'], minimum: 1 },
    record_hash: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
  },
  required: ['continuity', 'sequence', 'record_hash'],
  additionalProperties: false,
};
function validate79(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:shared:auditLogLink" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate79.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema32.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        vErrors = noted(
          vErrors,
          instancePath,
          'required',
          { missingProperty: prop0 },
          "must have required property '" + prop0 + "'",
        );
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === 'continuity' || key0 === 'sequence' || key0 === 'record_hash')) {
        vErrors = noted(
          vErrors,
          instancePath,
          'additionalProperties',
          { additionalProperty: key0 },
          'must NOT have additional properties',
        );
        errors++;
      }
    }
    if (data.continuity !== undefined && func0.call(data, 'continuity')) {
      let data0 = data.continuity;
      if (!(data0 === 'held' || data0 === 'not-compared' || data0 === 'broken')) {
        vErrors = noted(
          vErrors,
          instancePath + '/continuity',
          'enum',
          { allowedValues: schema32.properties.continuity.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.sequence !== undefined && func0.call(data, 'sequence')) {
      let data1 = data.sequence;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && data1 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/sequence',
          'type',
          { type: schema32.properties.sequence.type },
          'must be integer,null',
        );
        errors++;
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          vErrors = noted(vErrors, instancePath + '/sequence', 'minimum', { comparison: '>=', limit: 1 }, 'must be >= 1');
          errors++;
        }
      }
    }
    if (data.record_hash !== undefined && func0.call(data, 'record_hash')) {
      let data2 = data.record_hash;
      if (typeof data2 !== 'string' && data2 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/record_hash',
          'type',
          { type: schema32.properties.record_hash.type },
          'must be string,null',
        );
        errors++;
      }
      if (typeof data2 === 'string') {
        if (!pattern6.test(data2)) {
          vErrors = noted(
            vErrors,
            instancePath + '/record_hash',
            'pattern',
            { pattern: '^[0-9a-f]{64}$' },
            'must match pattern "' + '^[0-9a-f]{64}$' + '"',
          );
          errors++;
        }
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
    errors++;
  }
  validate79.errors = vErrors;
  return errors === 0;
}
validate79.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const schema33 = {
  $id: 'urn:fail-closed-gate:schema:shared:nonceClaim',
  type: 'object',
  properties: {
    state: { enum: ['claimed', 'no-store'] },
    store: { enum: ['local', 'github', null] },
    key: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
  },
  required: ['state', 'store', 'key'],
  additionalProperties: false,
};
function validate81(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:shared:nonceClaim" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate81.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema33.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        vErrors = noted(
          vErrors,
          instancePath,
          'required',
          { missingProperty: prop0 },
          "must have required property '" + prop0 + "'",
        );
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === 'state' || key0 === 'store' || key0 === 'key')) {
        vErrors = noted(
          vErrors,
          instancePath,
          'additionalProperties',
          { additionalProperty: key0 },
          'must NOT have additional properties',
        );
        errors++;
      }
    }
    if (data.state !== undefined && func0.call(data, 'state')) {
      let data0 = data.state;
      if (!(data0 === 'claimed' || data0 === 'no-store')) {
        vErrors = noted(
          vErrors,
          instancePath + '/state',
          'enum',
          { allowedValues: schema33.properties.state.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.store !== undefined && func0.call(data, 'store')) {
      let data1 = data.store;
      if (!(data1 === 'local' || data1 === 'github' || data1 === null)) {
        vErrors = noted(
          vErrors,
          instancePath + '/store',
          'enum',
          { allowedValues: schema33.properties.store.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.key !== undefined && func0.call(data, 'key')) {
      let data2 = data.key;
      if (typeof data2 !== 'string' && data2 !== null) {
        vErrors = noted(vErrors, instancePath + '/key', 'type', { type: schema33.properties.key.type }, 'must be string,null');
        errors++;
      }
      if (typeof data2 === 'string') {
        if (!pattern6.test(data2)) {
          vErrors = noted(
            vErrors,
            instancePath + '/key',
            'pattern',
            { pattern: '^[0-9a-f]{64}$' },
            'must match pattern "' + '^[0-9a-f]{64}$' + '"',
          );
          errors++;
        }
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
    errors++;
  }
  validate81.errors = vErrors;
  return errors === 0;
}
validate81.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const schema34 = {
  $id: 'urn:fail-closed-gate:schema:shared:preparedIsolation',
  type: 'object',
  properties: { mechanism: { enum: ['bubblewrap', 'setpriv'] }, verified: { type: 'array', items: { type: 'string' } } },
  required: ['mechanism', 'verified'],
  additionalProperties: false,
};
function validate83(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:shared:preparedIsolation" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate83.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema34.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        vErrors = noted(
          vErrors,
          instancePath,
          'required',
          { missingProperty: prop0 },
          "must have required property '" + prop0 + "'",
        );
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === 'mechanism' || key0 === 'verified')) {
        vErrors = noted(
          vErrors,
          instancePath,
          'additionalProperties',
          { additionalProperty: key0 },
          'must NOT have additional properties',
        );
        errors++;
      }
    }
    if (data.mechanism !== undefined && func0.call(data, 'mechanism')) {
      let data0 = data.mechanism;
      if (!(data0 === 'bubblewrap' || data0 === 'setpriv')) {
        vErrors = noted(
          vErrors,
          instancePath + '/mechanism',
          'enum',
          { allowedValues: schema34.properties.mechanism.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.verified !== undefined && func0.call(data, 'verified')) {
      let data1 = data.verified;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data1[i0] !== 'string') {
            vErrors = noted(vErrors, instancePath + '/verified/' + i0, 'type', { type: 'string' }, 'must be string');
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/verified', 'type', { type: 'array' }, 'must be array');
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
    errors++;
  }
  validate83.errors = vErrors;
  return errors === 0;
}
validate83.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate54(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:recorded-inputs:v1" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema21.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        vErrors = noted(
          vErrors,
          instancePath,
          'required',
          { missingProperty: prop0 },
          "must have required property '" + prop0 + "'",
        );
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema21.properties, key0)) {
        vErrors = noted(
          vErrors,
          instancePath,
          'additionalProperties',
          { additionalProperty: key0 },
          'must NOT have additional properties',
        );
        errors++;
      }
    }
    if (data.schema !== undefined && func0.call(data, 'schema')) {
      if ('fail-closed-gate/recorded-inputs/v1' !== data.schema) {
        vErrors = noted(
          vErrors,
          instancePath + '/schema',
          'const',
          { allowedValue: 'fail-closed-gate/recorded-inputs/v1' },
          'must be equal to constant',
        );
        errors++;
      }
    }
    if (data.request_id !== undefined && func0.call(data, 'request_id')) {
      let data1 = data.request_id;
      if (typeof data1 === 'string') {
        if (!pattern5.test(data1)) {
          vErrors = noted(
            vErrors,
            instancePath + '/request_id',
            'pattern',
            { pattern: '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$' },
            'must match pattern "' + '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/request_id', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.command !== undefined && func0.call(data, 'command')) {
      let data2 = data.command;
      if (!(data2 === 'gate' || data2 === 'enforce' || data2 === 'run')) {
        vErrors = noted(
          vErrors,
          instancePath + '/command',
          'enum',
          { allowedValues: schema21.properties.command.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.rules_version !== undefined && func0.call(data, 'rules_version')) {
      let data3 = data.rules_version;
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        vErrors = noted(vErrors, instancePath + '/rules_version', 'type', { type: 'integer' }, 'must be integer');
        errors++;
      }
      if (typeof data3 == 'number' && isFinite(data3)) {
        if (data3 < 1 || isNaN(data3)) {
          vErrors = noted(vErrors, instancePath + '/rules_version', 'minimum', { comparison: '>=', limit: 1 }, 'must be >= 1');
          errors++;
        }
      }
    }
    if (data.tool !== undefined && func0.call(data, 'tool')) {
      let data4 = data.tool;
      if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
        for (const prop1 of schema21.properties.tool.required) {
          if (data4[prop1] === undefined || !func0.call(data4, prop1)) {
            vErrors = noted(
              vErrors,
              instancePath + '/tool',
              'required',
              { missingProperty: prop1 },
              "must have required property '" + prop1 + "'",
            );
            errors++;
          }
        }
        for (const key1 of Object.keys(data4)) {
          if (!(key1 === 'name' || key1 === 'version')) {
            vErrors = noted(
              vErrors,
              instancePath + '/tool',
              'additionalProperties',
              { additionalProperty: key1 },
              'must NOT have additional properties',
            );
            errors++;
          }
        }
        if (data4.name !== undefined && func0.call(data4, 'name')) {
          let data5 = data4.name;
          if (typeof data5 === 'string') {
            if (func91(data5) < 1) {
              vErrors = noted(
                vErrors,
                instancePath + '/tool/name',
                'minLength',
                { limit: 1 },
                'must NOT have fewer than 1 characters',
              );
              errors++;
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/tool/name', 'type', { type: 'string' }, 'must be string');
            errors++;
          }
        }
        if (data4.version !== undefined && func0.call(data4, 'version')) {
          let data6 = data4.version;
          if (typeof data6 === 'string') {
            if (func91(data6) < 1) {
              vErrors = noted(
                vErrors,
                instancePath + '/tool/version',
                'minLength',
                { limit: 1 },
                'must NOT have fewer than 1 characters',
              );
              errors++;
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/tool/version', 'type', { type: 'string' }, 'must be string');
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/tool', 'type', { type: 'object' }, 'must be object');
        errors++;
      }
    }
    if (data.request !== undefined && func0.call(data, 'request')) {
      let data7 = data.request;
      if (data7 && typeof data7 == 'object' && !Array.isArray(data7)) {
        for (const prop2 of schema21.properties.request.required) {
          if (data7[prop2] === undefined || !func0.call(data7, prop2)) {
            vErrors = noted(
              vErrors,
              instancePath + '/request',
              'required',
              { missingProperty: prop2 },
              "must have required property '" + prop2 + "'",
            );
            errors++;
          }
        }
        for (const key2 of Object.keys(data7)) {
          if (!func0.call(schema21.properties.request.properties, key2)) {
            vErrors = noted(
              vErrors,
              instancePath + '/request',
              'additionalProperties',
              { additionalProperty: key2 },
              'must NOT have additional properties',
            );
            errors++;
          }
        }
        if (data7.working_directory !== undefined && func0.call(data7, 'working_directory')) {
          let data8 = data7.working_directory;
          if (typeof data8 !== 'string' && data8 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/request/working_directory',
              'type',
              { type: schema21.properties.request.properties.working_directory.type },
              'must be string,null',
            );
            errors++;
          }
        }
        if (data7.output_directory !== undefined && func0.call(data7, 'output_directory')) {
          let data9 = data7.output_directory;
          if (typeof data9 !== 'string' && data9 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/request/output_directory',
              'type',
              { type: schema21.properties.request.properties.output_directory.type },
              'must be string,null',
            );
            errors++;
          }
        }
        if (data7.key_status_result !== undefined && func0.call(data7, 'key_status_result')) {
          let data10 = data7.key_status_result;
          if (typeof data10 !== 'string' && data10 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/request/key_status_result',
              'type',
              { type: schema21.properties.request.properties.key_status_result.type },
              'must be string,null',
            );
            errors++;
          }
        }
        if (data7.key_status_verification !== undefined && func0.call(data7, 'key_status_verification')) {
          let data11 = data7.key_status_verification;
          if (typeof data11 !== 'string' && data11 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/request/key_status_verification',
              'type',
              { type: schema21.properties.request.properties.key_status_verification.type },
              'must be string,null',
            );
            errors++;
          }
        }
        if (data7.max_age_seconds !== undefined && func0.call(data7, 'max_age_seconds')) {
          let data12 = data7.max_age_seconds;
          if (!(typeof data12 == 'number' && !(data12 % 1) && !isNaN(data12) && isFinite(data12)) && data12 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/request/max_age_seconds',
              'type',
              { type: schema21.properties.request.properties.max_age_seconds.type },
              'must be integer,null',
            );
            errors++;
          }
        }
        if (data7.upstream_artifact !== undefined && func0.call(data7, 'upstream_artifact')) {
          let data13 = data7.upstream_artifact;
          if (typeof data13 !== 'string' && data13 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/request/upstream_artifact',
              'type',
              { type: schema21.properties.request.properties.upstream_artifact.type },
              'must be string,null',
            );
            errors++;
          }
        }
        if (data7.upstream_run_id !== undefined && func0.call(data7, 'upstream_run_id')) {
          let data14 = data7.upstream_run_id;
          if (typeof data14 !== 'string' && data14 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/request/upstream_run_id',
              'type',
              { type: schema21.properties.request.properties.upstream_run_id.type },
              'must be string,null',
            );
            errors++;
          }
        }
        if (data7.upstream_digest !== undefined && func0.call(data7, 'upstream_digest')) {
          let data15 = data7.upstream_digest;
          if (typeof data15 !== 'string' && data15 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/request/upstream_digest',
              'type',
              { type: schema21.properties.request.properties.upstream_digest.type },
              'must be string,null',
            );
            errors++;
          }
          if (typeof data15 === 'string') {
            if (!pattern6.test(data15)) {
              vErrors = noted(
                vErrors,
                instancePath + '/request/upstream_digest',
                'pattern',
                { pattern: '^[0-9a-f]{64}$' },
                'must match pattern "' + '^[0-9a-f]{64}$' + '"',
              );
              errors++;
            }
          }
        }
        if (data7.policy !== undefined && func0.call(data7, 'policy')) {
          let data16 = data7.policy;
          if (typeof data16 !== 'string' && data16 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/request/policy',
              'type',
              { type: schema21.properties.request.properties.policy.type },
              'must be string,null',
            );
            errors++;
          }
        }
        if (data7.policy_sha256 !== undefined && func0.call(data7, 'policy_sha256')) {
          let data17 = data7.policy_sha256;
          if (typeof data17 !== 'string' && data17 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/request/policy_sha256',
              'type',
              { type: schema21.properties.request.properties.policy_sha256.type },
              'must be string,null',
            );
            errors++;
          }
          if (typeof data17 === 'string') {
            if (!pattern6.test(data17)) {
              vErrors = noted(
                vErrors,
                instancePath + '/request/policy_sha256',
                'pattern',
                { pattern: '^[0-9a-f]{64}$' },
                'must match pattern "' + '^[0-9a-f]{64}$' + '"',
              );
              errors++;
            }
          }
        }
        if (data7.environment !== undefined && func0.call(data7, 'environment')) {
          let data18 = data7.environment;
          if (typeof data18 !== 'string' && data18 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/request/environment',
              'type',
              { type: schema21.properties.request.properties.environment.type },
              'must be string,null',
            );
            errors++;
          }
        }
        if (data7.subject_digest !== undefined && func0.call(data7, 'subject_digest')) {
          let data19 = data7.subject_digest;
          if (typeof data19 !== 'string' && data19 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/request/subject_digest',
              'type',
              { type: schema21.properties.request.properties.subject_digest.type },
              'must be string,null',
            );
            errors++;
          }
          if (typeof data19 === 'string') {
            if (!pattern6.test(data19)) {
              vErrors = noted(
                vErrors,
                instancePath + '/request/subject_digest',
                'pattern',
                { pattern: '^[0-9a-f]{64}$' },
                'must match pattern "' + '^[0-9a-f]{64}$' + '"',
              );
              errors++;
            }
          }
        }
        if (data7.metadata !== undefined && func0.call(data7, 'metadata')) {
          let data20 = data7.metadata;
          if (typeof data20 !== 'string' && data20 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/request/metadata',
              'type',
              { type: schema21.properties.request.properties.metadata.type },
              'must be string,null',
            );
            errors++;
          }
        }
        if (data7.metadata_sha256 !== undefined && func0.call(data7, 'metadata_sha256')) {
          let data21 = data7.metadata_sha256;
          if (typeof data21 !== 'string' && data21 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/request/metadata_sha256',
              'type',
              { type: schema21.properties.request.properties.metadata_sha256.type },
              'must be string,null',
            );
            errors++;
          }
          if (typeof data21 === 'string') {
            if (!pattern6.test(data21)) {
              vErrors = noted(
                vErrors,
                instancePath + '/request/metadata_sha256',
                'pattern',
                { pattern: '^[0-9a-f]{64}$' },
                'must match pattern "' + '^[0-9a-f]{64}$' + '"',
              );
              errors++;
            }
          }
        }
        if (data7.evidence !== undefined && func0.call(data7, 'evidence')) {
          let data22 = data7.evidence;
          if (!Array.isArray(data22) && data22 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/request/evidence',
              'type',
              { type: schema21.properties.request.properties.evidence.type },
              'must be array,null',
            );
            errors++;
          }
          if (Array.isArray(data22)) {
            const len0 = data22.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (typeof data22[i0] !== 'string') {
                vErrors = noted(
                  vErrors,
                  instancePath + '/request/evidence/' + i0,
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
          }
        }
        if (data7.requested_action !== undefined && func0.call(data7, 'requested_action')) {
          let data24 = data7.requested_action;
          if (typeof data24 !== 'string' && data24 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/request/requested_action',
              'type',
              { type: schema21.properties.request.properties.requested_action.type },
              'must be string,null',
            );
            errors++;
          }
        }
        if (data7.target !== undefined && func0.call(data7, 'target')) {
          let data25 = data7.target;
          if (typeof data25 !== 'string' && data25 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/request/target',
              'type',
              { type: schema21.properties.request.properties.target.type },
              'must be string,null',
            );
            errors++;
          }
        }
        if (data7.enforcement !== undefined && func0.call(data7, 'enforcement')) {
          let data26 = data7.enforcement;
          if (typeof data26 !== 'string' && data26 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/request/enforcement',
              'type',
              { type: schema21.properties.request.properties.enforcement.type },
              'must be string,null',
            );
            errors++;
          }
        }
        if (data7.upload_receipts !== undefined && func0.call(data7, 'upload_receipts')) {
          let data27 = data7.upload_receipts;
          if (typeof data27 !== 'boolean' && data27 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/request/upload_receipts',
              'type',
              { type: schema21.properties.request.properties.upload_receipts.type },
              'must be boolean,null',
            );
            errors++;
          }
        }
        if (data7.include_evidence !== undefined && func0.call(data7, 'include_evidence')) {
          let data28 = data7.include_evidence;
          if (typeof data28 !== 'boolean' && data28 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/request/include_evidence',
              'type',
              { type: schema21.properties.request.properties.include_evidence.type },
              'must be boolean,null',
            );
            errors++;
          }
        }
        if (data7.receipts !== undefined && func0.call(data7, 'receipts')) {
          let data29 = data7.receipts;
          if (typeof data29 !== 'string' && data29 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/request/receipts',
              'type',
              { type: schema21.properties.request.properties.receipts.type },
              'must be string,null',
            );
            errors++;
          }
        }
        if (data7.expected_receipt_sha256 !== undefined && func0.call(data7, 'expected_receipt_sha256')) {
          let data30 = data7.expected_receipt_sha256;
          if (typeof data30 !== 'string' && data30 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/request/expected_receipt_sha256',
              'type',
              { type: schema21.properties.request.properties.expected_receipt_sha256.type },
              'must be string,null',
            );
            errors++;
          }
          if (typeof data30 === 'string') {
            if (!pattern6.test(data30)) {
              vErrors = noted(
                vErrors,
                instancePath + '/request/expected_receipt_sha256',
                'pattern',
                { pattern: '^[0-9a-f]{64}$' },
                'must match pattern "' + '^[0-9a-f]{64}$' + '"',
              );
              errors++;
            }
          }
        }
        if (data7.allow_earlier_attempt !== undefined && func0.call(data7, 'allow_earlier_attempt')) {
          let data31 = data7.allow_earlier_attempt;
          if (typeof data31 !== 'boolean' && data31 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/request/allow_earlier_attempt',
              'type',
              { type: schema21.properties.request.properties.allow_earlier_attempt.type },
              'must be boolean,null',
            );
            errors++;
          }
        }
        if (data7.receipts_artifact_name !== undefined && func0.call(data7, 'receipts_artifact_name')) {
          let data32 = data7.receipts_artifact_name;
          if (typeof data32 !== 'string' && data32 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/request/receipts_artifact_name',
              'type',
              { type: schema21.properties.request.properties.receipts_artifact_name.type },
              'must be string,null',
            );
            errors++;
          }
        }
        if (data7.retention_days !== undefined && func0.call(data7, 'retention_days')) {
          let data33 = data7.retention_days;
          if (!(typeof data33 == 'number' && !(data33 % 1) && !isNaN(data33) && isFinite(data33)) && data33 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/request/retention_days',
              'type',
              { type: schema21.properties.request.properties.retention_days.type },
              'must be integer,null',
            );
            errors++;
          }
        }
        if (data7.summary !== undefined && func0.call(data7, 'summary')) {
          if (typeof data7.summary !== 'boolean') {
            vErrors = noted(vErrors, instancePath + '/request/summary', 'type', { type: 'boolean' }, 'must be boolean');
            errors++;
          }
        }
        if (data7.approval !== undefined && func0.call(data7, 'approval')) {
          let data35 = data7.approval;
          if (typeof data35 !== 'string' && data35 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/request/approval',
              'type',
              { type: schema21.properties.request.properties.approval.type },
              'must be string,null',
            );
            errors++;
          }
        }
        if (data7.request !== undefined && func0.call(data7, 'request')) {
          let data36 = data7.request;
          if (typeof data36 !== 'string' && data36 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/request/request',
              'type',
              { type: schema21.properties.request.properties.request.type },
              'must be string,null',
            );
            errors++;
          }
        }
        if (data7.parameters_sha256 !== undefined && func0.call(data7, 'parameters_sha256')) {
          let data37 = data7.parameters_sha256;
          if (typeof data37 !== 'string' && data37 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/request/parameters_sha256',
              'type',
              { type: schema21.properties.request.properties.parameters_sha256.type },
              'must be string,null',
            );
            errors++;
          }
          if (typeof data37 === 'string') {
            if (!pattern6.test(data37)) {
              vErrors = noted(
                vErrors,
                instancePath + '/request/parameters_sha256',
                'pattern',
                { pattern: '^[0-9a-f]{64}$' },
                'must match pattern "' + '^[0-9a-f]{64}$' + '"',
              );
              errors++;
            }
          }
        }
        if (data7.command_sha256 !== undefined && func0.call(data7, 'command_sha256')) {
          let data38 = data7.command_sha256;
          if (typeof data38 !== 'string' && data38 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/request/command_sha256',
              'type',
              { type: schema21.properties.request.properties.command_sha256.type },
              'must be string,null',
            );
            errors++;
          }
          if (typeof data38 === 'string') {
            if (!pattern6.test(data38)) {
              vErrors = noted(
                vErrors,
                instancePath + '/request/command_sha256',
                'pattern',
                { pattern: '^[0-9a-f]{64}$' },
                'must match pattern "' + '^[0-9a-f]{64}$' + '"',
              );
              errors++;
            }
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/request', 'type', { type: 'object' }, 'must be object');
        errors++;
      }
    }
    if (data.context !== undefined && func0.call(data, 'context')) {
      let data39 = data.context;
      if (data39 && typeof data39 == 'object' && !Array.isArray(data39)) {
        for (const prop3 of schema21.properties.context.required) {
          if (data39[prop3] === undefined || !func0.call(data39, prop3)) {
            vErrors = noted(
              vErrors,
              instancePath + '/context',
              'required',
              { missingProperty: prop3 },
              "must have required property '" + prop3 + "'",
            );
            errors++;
          }
        }
        for (const key3 of Object.keys(data39)) {
          if (!func0.call(schema21.properties.context.properties, key3)) {
            vErrors = noted(
              vErrors,
              instancePath + '/context',
              'additionalProperties',
              { additionalProperty: key3 },
              'must NOT have additional properties',
            );
            errors++;
          }
        }
        if (data39.now_ms !== undefined && func0.call(data39, 'now_ms')) {
          let data40 = data39.now_ms;
          if (!(typeof data40 == 'number' && !(data40 % 1) && !isNaN(data40) && isFinite(data40))) {
            vErrors = noted(vErrors, instancePath + '/context/now_ms', 'type', { type: 'integer' }, 'must be integer');
            errors++;
          }
        }
        if (data39.github_actions !== undefined && func0.call(data39, 'github_actions')) {
          let data41 = data39.github_actions;
          if (typeof data41 !== 'string' && data41 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/context/github_actions',
              'type',
              { type: schema21.properties.context.properties.github_actions.type },
              'must be string,null',
            );
            errors++;
          }
        }
        if (data39.run_id !== undefined && func0.call(data39, 'run_id')) {
          let data42 = data39.run_id;
          if (typeof data42 !== 'string' && data42 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/context/run_id',
              'type',
              { type: schema21.properties.context.properties.run_id.type },
              'must be string,null',
            );
            errors++;
          }
        }
        if (data39.run_attempt !== undefined && func0.call(data39, 'run_attempt')) {
          let data43 = data39.run_attempt;
          if (typeof data43 !== 'string' && data43 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/context/run_attempt',
              'type',
              { type: schema21.properties.context.properties.run_attempt.type },
              'must be string,null',
            );
            errors++;
          }
        }
        if (data39.sha !== undefined && func0.call(data39, 'sha')) {
          let data44 = data39.sha;
          if (typeof data44 !== 'string' && data44 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/context/sha',
              'type',
              { type: schema21.properties.context.properties.sha.type },
              'must be string,null',
            );
            errors++;
          }
        }
        if (data39.repository !== undefined && func0.call(data39, 'repository')) {
          let data45 = data39.repository;
          if (typeof data45 !== 'string' && data45 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/context/repository',
              'type',
              { type: schema21.properties.context.properties.repository.type },
              'must be string,null',
            );
            errors++;
          }
        }
        if (data39.workflow !== undefined && func0.call(data39, 'workflow')) {
          let data46 = data39.workflow;
          if (typeof data46 !== 'string' && data46 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/context/workflow',
              'type',
              { type: schema21.properties.context.properties.workflow.type },
              'must be string,null',
            );
            errors++;
          }
        }
        if (data39.job !== undefined && func0.call(data39, 'job')) {
          let data47 = data39.job;
          if (typeof data47 !== 'string' && data47 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/context/job',
              'type',
              { type: schema21.properties.context.properties.job.type },
              'must be string,null',
            );
            errors++;
          }
        }
        if (data39.event_name !== undefined && func0.call(data39, 'event_name')) {
          let data48 = data39.event_name;
          if (typeof data48 !== 'string' && data48 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/context/event_name',
              'type',
              { type: schema21.properties.context.properties.event_name.type },
              'must be string,null',
            );
            errors++;
          }
        }
        if (data39.ref !== undefined && func0.call(data39, 'ref')) {
          let data49 = data39.ref;
          if (typeof data49 !== 'string' && data49 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/context/ref',
              'type',
              { type: schema21.properties.context.properties.ref.type },
              'must be string,null',
            );
            errors++;
          }
        }
        if (data39.actor !== undefined && func0.call(data39, 'actor')) {
          let data50 = data39.actor;
          if (typeof data50 !== 'string' && data50 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/context/actor',
              'type',
              { type: schema21.properties.context.properties.actor.type },
              'must be string,null',
            );
            errors++;
          }
        }
        if (data39.runner_environment !== undefined && func0.call(data39, 'runner_environment')) {
          let data51 = data39.runner_environment;
          if (typeof data51 !== 'string' && data51 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/context/runner_environment',
              'type',
              { type: schema21.properties.context.properties.runner_environment.type },
              'must be string,null',
            );
            errors++;
          }
        }
        if (data39.act !== undefined && func0.call(data39, 'act')) {
          let data52 = data39.act;
          if (typeof data52 !== 'string' && data52 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/context/act',
              'type',
              { type: schema21.properties.context.properties.act.type },
              'must be string,null',
            );
            errors++;
          }
        }
        if (data39.server_url !== undefined && func0.call(data39, 'server_url')) {
          let data53 = data39.server_url;
          if (typeof data53 !== 'string' && data53 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/context/server_url',
              'type',
              { type: schema21.properties.context.properties.server_url.type },
              'must be string,null',
            );
            errors++;
          }
        }
        if (data39.event_file !== undefined && func0.call(data39, 'event_file')) {
          let data54 = data39.event_file;
          if (!(data54 === 'not-set' || data54 === 'readable' || data54 === 'unreadable')) {
            vErrors = noted(
              vErrors,
              instancePath + '/context/event_file',
              'enum',
              { allowedValues: schema21.properties.context.properties.event_file.enum },
              'must be equal to one of the allowed values',
            );
            errors++;
          }
        }
        if (data39.artifact_service !== undefined && func0.call(data39, 'artifact_service')) {
          if (typeof data39.artifact_service !== 'boolean') {
            vErrors = noted(
              vErrors,
              instancePath + '/context/artifact_service',
              'type',
              { type: 'boolean' },
              'must be boolean',
            );
            errors++;
          }
        }
        if (data39.local_user !== undefined && func0.call(data39, 'local_user')) {
          let data56 = data39.local_user;
          if (typeof data56 !== 'string' && data56 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/context/local_user',
              'type',
              { type: schema21.properties.context.properties.local_user.type },
              'must be string,null',
            );
            errors++;
          }
        }
        if (data39.proposal !== undefined && func0.call(data39, 'proposal')) {
          let data57 = data39.proposal;
          const _errs117 = errors;
          let valid6 = false;
          const _errs118 = errors;
          if (
            !validate55(data57, {
              instancePath: instancePath + '/context/proposal',
              parentData: data39,
              parentDataProperty: 'proposal',
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs118 === errors;
          valid6 = valid6 || _valid0;
          const _errs119 = errors;
          if (data57 !== null) {
            vErrors = noted(vErrors, instancePath + '/context/proposal', 'type', { type: 'null' }, 'must be null');
            errors++;
          }
          var _valid0 = _errs119 === errors;
          valid6 = valid6 || _valid0;
          if (!valid6) {
            vErrors = noted(vErrors, instancePath + '/context/proposal', 'anyOf', {}, 'must match a schema in anyOf');
            errors++;
          } else {
            errors = _errs117;
            if (vErrors !== null) {
              if (_errs117) {
                vErrors.length = _errs117;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data39.upstream_run !== undefined && func0.call(data39, 'upstream_run')) {
          let data58 = data39.upstream_run;
          const _errs122 = errors;
          let valid7 = false;
          const _errs123 = errors;
          if (
            !validate57(data58, {
              instancePath: instancePath + '/context/upstream_run',
              parentData: data39,
              parentDataProperty: 'upstream_run',
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
            errors = vErrors.length;
          }
          var _valid1 = _errs123 === errors;
          valid7 = valid7 || _valid1;
          const _errs124 = errors;
          if (data58 !== null) {
            vErrors = noted(vErrors, instancePath + '/context/upstream_run', 'type', { type: 'null' }, 'must be null');
            errors++;
          }
          var _valid1 = _errs124 === errors;
          valid7 = valid7 || _valid1;
          if (!valid7) {
            vErrors = noted(vErrors, instancePath + '/context/upstream_run', 'anyOf', {}, 'must match a schema in anyOf');
            errors++;
          } else {
            errors = _errs122;
            if (vErrors !== null) {
              if (_errs122) {
                vErrors.length = _errs122;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/context', 'type', { type: 'object' }, 'must be object');
        errors++;
      }
    }
    if (data.policy_file !== undefined && func0.call(data, 'policy_file')) {
      let data59 = data.policy_file;
      const _errs127 = errors;
      let valid8 = false;
      const _errs128 = errors;
      if (
        !validate59(data59, {
          instancePath: instancePath + '/policy_file',
          parentData: data,
          parentDataProperty: 'policy_file',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
        errors = vErrors.length;
      }
      var _valid2 = _errs128 === errors;
      valid8 = valid8 || _valid2;
      const _errs129 = errors;
      if (data59 !== null) {
        vErrors = noted(vErrors, instancePath + '/policy_file', 'type', { type: 'null' }, 'must be null');
        errors++;
      }
      var _valid2 = _errs129 === errors;
      valid8 = valid8 || _valid2;
      if (!valid8) {
        vErrors = noted(vErrors, instancePath + '/policy_file', 'anyOf', {}, 'must match a schema in anyOf');
        errors++;
      } else {
        errors = _errs127;
        if (vErrors !== null) {
          if (_errs127) {
            vErrors.length = _errs127;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.policy !== undefined && func0.call(data, 'policy')) {
      const _errs132 = errors;
      let valid9 = false;
      const _errs133 = errors;
      if (
        !validate61(data.policy, {
          instancePath: instancePath + '/policy',
          parentData: data,
          parentDataProperty: 'policy',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
      var _valid3 = _errs133 === errors;
      valid9 = valid9 || _valid3;
      if (!valid9) {
        vErrors = noted(vErrors, instancePath + '/policy', 'anyOf', {}, 'must match a schema in anyOf');
        errors++;
      } else {
        errors = _errs132;
        if (vErrors !== null) {
          if (_errs132) {
            vErrors.length = _errs132;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.evidence !== undefined && func0.call(data, 'evidence')) {
      let data61 = data.evidence;
      const _errs135 = errors;
      let valid10 = false;
      const _errs136 = errors;
      if (
        !validate63(data61, {
          instancePath: instancePath + '/evidence',
          parentData: data,
          parentDataProperty: 'evidence',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
      }
      var _valid4 = _errs136 === errors;
      valid10 = valid10 || _valid4;
      const _errs137 = errors;
      if (data61 !== null) {
        vErrors = noted(vErrors, instancePath + '/evidence', 'type', { type: 'null' }, 'must be null');
        errors++;
      }
      var _valid4 = _errs137 === errors;
      valid10 = valid10 || _valid4;
      if (!valid10) {
        vErrors = noted(vErrors, instancePath + '/evidence', 'anyOf', {}, 'must match a schema in anyOf');
        errors++;
      } else {
        errors = _errs135;
        if (vErrors !== null) {
          if (_errs135) {
            vErrors.length = _errs135;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.receipts !== undefined && func0.call(data, 'receipts')) {
      let data62 = data.receipts;
      const _errs140 = errors;
      let valid11 = false;
      const _errs141 = errors;
      if (
        !validate74(data62, {
          instancePath: instancePath + '/receipts',
          parentData: data,
          parentDataProperty: 'receipts',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
        errors = vErrors.length;
      }
      var _valid5 = _errs141 === errors;
      valid11 = valid11 || _valid5;
      const _errs142 = errors;
      if (data62 !== null) {
        vErrors = noted(vErrors, instancePath + '/receipts', 'type', { type: 'null' }, 'must be null');
        errors++;
      }
      var _valid5 = _errs142 === errors;
      valid11 = valid11 || _valid5;
      if (!valid11) {
        vErrors = noted(vErrors, instancePath + '/receipts', 'anyOf', {}, 'must match a schema in anyOf');
        errors++;
      } else {
        errors = _errs140;
        if (vErrors !== null) {
          if (_errs140) {
            vErrors.length = _errs140;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.incidents !== undefined && func0.call(data, 'incidents')) {
      let data63 = data.incidents;
      if (Array.isArray(data63)) {
        const len1 = data63.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate65(data63[i1], {
              instancePath: instancePath + '/incidents/' + i1,
              parentData: data63,
              parentDataProperty: i1,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/incidents', 'type', { type: 'array' }, 'must be array');
        errors++;
      }
    }
    if (data.audit_log !== undefined && func0.call(data, 'audit_log')) {
      let data65 = data.audit_log;
      const _errs148 = errors;
      let valid14 = false;
      const _errs149 = errors;
      if (
        !validate79(data65, {
          instancePath: instancePath + '/audit_log',
          parentData: data,
          parentDataProperty: 'audit_log',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
        errors = vErrors.length;
      }
      var _valid6 = _errs149 === errors;
      valid14 = valid14 || _valid6;
      const _errs150 = errors;
      if (data65 !== null) {
        vErrors = noted(vErrors, instancePath + '/audit_log', 'type', { type: 'null' }, 'must be null');
        errors++;
      }
      var _valid6 = _errs150 === errors;
      valid14 = valid14 || _valid6;
      if (!valid14) {
        vErrors = noted(vErrors, instancePath + '/audit_log', 'anyOf', {}, 'must match a schema in anyOf');
        errors++;
      } else {
        errors = _errs148;
        if (vErrors !== null) {
          if (_errs148) {
            vErrors.length = _errs148;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.nonce_claim !== undefined && func0.call(data, 'nonce_claim')) {
      let data66 = data.nonce_claim;
      const _errs153 = errors;
      let valid15 = false;
      const _errs154 = errors;
      if (
        !validate81(data66, {
          instancePath: instancePath + '/nonce_claim',
          parentData: data,
          parentDataProperty: 'nonce_claim',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
        errors = vErrors.length;
      }
      var _valid7 = _errs154 === errors;
      valid15 = valid15 || _valid7;
      const _errs155 = errors;
      if (data66 !== null) {
        vErrors = noted(vErrors, instancePath + '/nonce_claim', 'type', { type: 'null' }, 'must be null');
        errors++;
      }
      var _valid7 = _errs155 === errors;
      valid15 = valid15 || _valid7;
      if (!valid15) {
        vErrors = noted(vErrors, instancePath + '/nonce_claim', 'anyOf', {}, 'must match a schema in anyOf');
        errors++;
      } else {
        errors = _errs153;
        if (vErrors !== null) {
          if (_errs153) {
            vErrors.length = _errs153;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.isolation !== undefined && func0.call(data, 'isolation')) {
      let data67 = data.isolation;
      const _errs158 = errors;
      let valid16 = false;
      const _errs159 = errors;
      if (
        !validate83(data67, {
          instancePath: instancePath + '/isolation',
          parentData: data,
          parentDataProperty: 'isolation',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
        errors = vErrors.length;
      }
      var _valid8 = _errs159 === errors;
      valid16 = valid16 || _valid8;
      const _errs160 = errors;
      if (data67 !== null) {
        vErrors = noted(vErrors, instancePath + '/isolation', 'type', { type: 'null' }, 'must be null');
        errors++;
      }
      var _valid8 = _errs160 === errors;
      valid16 = valid16 || _valid8;
      if (!valid16) {
        vErrors = noted(vErrors, instancePath + '/isolation', 'anyOf', {}, 'must match a schema in anyOf');
        errors++;
      } else {
        errors = _errs158;
        if (vErrors !== null) {
          if (_errs158) {
            vErrors.length = _errs158;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
export const validateRunOutcome: Validator = validate85;
const schema35 = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:fail-closed-gate:schema:run-outcome:v1',
  type: 'object',
  properties: {
    schema: { const: 'fail-closed-gate/run-outcome/v1' },
    request_id: { type: 'string', pattern: '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$' },
    created_at: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
    action_receipt_sha256: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
    approval_id: { type: ['string', 'null'] },
    command_sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    state: { enum: ['not-started', 'started', 'exited', 'signaled', 'timed-out'] },
    reason: { type: ['string', 'null'], pattern: '^[a-z0-9_]+$' },
    isolation: { anyOf: [{ $ref: 'urn:fail-closed-gate:schema:shared:preparedIsolation' }, { type: 'null' }] },
    isolation_held: { type: ['boolean', 'null'] },
    started_at: { type: ['string', 'null'], pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
    duration_ms: { type: ['integer', 'null'], minimum: 0 },
    exit_status: { type: ['integer', 'null'], minimum: 0 },
    signal: { type: ['string', 'null'], pattern: '^SIG[A-Z0-9+-]+$' },
    outputs: { type: 'array', items: { $ref: 'urn:fail-closed-gate:schema:shared:declaredOutput' } },
    incidents: { type: 'array', items: { $ref: 'urn:fail-closed-gate:schema:shared:recordedFinding' } },
    outcome_sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
  },
  required: [
    'schema',
    'request_id',
    'created_at',
    'action_receipt_sha256',
    'approval_id',
    'command_sha256',
    'state',
    'reason',
    'isolation',
    'isolation_held',
    'started_at',
    'duration_ms',
    'exit_status',
    'signal',
    'outputs',
    'incidents',
    'outcome_sha256',
  ],
  additionalProperties: false,
};
const pattern53 = new RegExp('^SIG[A-Z0-9+-]+$', 'u');
const schema36 = {
  $id: 'urn:fail-closed-gate:schema:shared:declaredOutput',
  type: 'object',
  properties: {
    path: { type: 'string' },
    state: { enum: ['file', 'folder', 'absent', 'refused'] },
    files: { type: ['integer', 'null'], minimum: 0 },
    bytes: { type: ['integer', 'null'], minimum: 0 },
    sha256: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
  },
  required: ['path', 'state', 'files', 'bytes', 'sha256'],
  additionalProperties: false,
};
function validate87(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:shared:declaredOutput" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate87.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema36.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        vErrors = noted(
          vErrors,
          instancePath,
          'required',
          { missingProperty: prop0 },
          "must have required property '" + prop0 + "'",
        );
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === 'path' || key0 === 'state' || key0 === 'files' || key0 === 'bytes' || key0 === 'sha256')) {
        vErrors = noted(
          vErrors,
          instancePath,
          'additionalProperties',
          { additionalProperty: key0 },
          'must NOT have additional properties',
        );
        errors++;
      }
    }
    if (data.path !== undefined && func0.call(data, 'path')) {
      if (typeof data.path !== 'string') {
        vErrors = noted(vErrors, instancePath + '/path', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.state !== undefined && func0.call(data, 'state')) {
      let data1 = data.state;
      if (!(data1 === 'file' || data1 === 'folder' || data1 === 'absent' || data1 === 'refused')) {
        vErrors = noted(
          vErrors,
          instancePath + '/state',
          'enum',
          { allowedValues: schema36.properties.state.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.files !== undefined && func0.call(data, 'files')) {
      let data2 = data.files;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && data2 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/files',
          'type',
          { type: schema36.properties.files.type },
          'must be integer,null',
        );
        errors++;
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          vErrors = noted(vErrors, instancePath + '/files', 'minimum', { comparison: '>=', limit: 0 }, 'must be >= 0');
          errors++;
        }
      }
    }
    if (data.bytes !== undefined && func0.call(data, 'bytes')) {
      let data3 = data.bytes;
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && data3 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/bytes',
          'type',
          { type: schema36.properties.bytes.type },
          'must be integer,null',
        );
        errors++;
      }
      if (typeof data3 == 'number' && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          vErrors = noted(vErrors, instancePath + '/bytes', 'minimum', { comparison: '>=', limit: 0 }, 'must be >= 0');
          errors++;
        }
      }
    }
    if (data.sha256 !== undefined && func0.call(data, 'sha256')) {
      let data4 = data.sha256;
      if (typeof data4 !== 'string' && data4 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/sha256',
          'type',
          { type: schema36.properties.sha256.type },
          'must be string,null',
        );
        errors++;
      }
      if (typeof data4 === 'string') {
        if (!pattern6.test(data4)) {
          vErrors = noted(
            vErrors,
            instancePath + '/sha256',
            'pattern',
            { pattern: '^[0-9a-f]{64}$' },
            'must match pattern "' + '^[0-9a-f]{64}$' + '"',
          );
          errors++;
        }
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
    errors++;
  }
  validate87.errors = vErrors;
  return errors === 0;
}
validate87.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate85(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:run-outcome:v1" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate85.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema35.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        vErrors = noted(
          vErrors,
          instancePath,
          'required',
          { missingProperty: prop0 },
          "must have required property '" + prop0 + "'",
        );
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema35.properties, key0)) {
        vErrors = noted(
          vErrors,
          instancePath,
          'additionalProperties',
          { additionalProperty: key0 },
          'must NOT have additional properties',
        );
        errors++;
      }
    }
    if (data.schema !== undefined && func0.call(data, 'schema')) {
      if ('fail-closed-gate/run-outcome/v1' !== data.schema) {
        vErrors = noted(
          vErrors,
          instancePath + '/schema',
          'const',
          { allowedValue: 'fail-closed-gate/run-outcome/v1' },
          'must be equal to constant',
        );
        errors++;
      }
    }
    if (data.request_id !== undefined && func0.call(data, 'request_id')) {
      let data1 = data.request_id;
      if (typeof data1 === 'string') {
        if (!pattern5.test(data1)) {
          vErrors = noted(
            vErrors,
            instancePath + '/request_id',
            'pattern',
            { pattern: '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$' },
            'must match pattern "' + '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/request_id', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.created_at !== undefined && func0.call(data, 'created_at')) {
      let data2 = data.created_at;
      if (typeof data2 === 'string') {
        if (!pattern30.test(data2)) {
          vErrors = noted(
            vErrors,
            instancePath + '/created_at',
            'pattern',
            { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
            'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/created_at', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.action_receipt_sha256 !== undefined && func0.call(data, 'action_receipt_sha256')) {
      let data3 = data.action_receipt_sha256;
      if (typeof data3 !== 'string' && data3 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/action_receipt_sha256',
          'type',
          { type: schema35.properties.action_receipt_sha256.type },
          'must be string,null',
        );
        errors++;
      }
      if (typeof data3 === 'string') {
        if (!pattern6.test(data3)) {
          vErrors = noted(
            vErrors,
            instancePath + '/action_receipt_sha256',
            'pattern',
            { pattern: '^[0-9a-f]{64}$' },
            'must match pattern "' + '^[0-9a-f]{64}$' + '"',
          );
          errors++;
        }
      }
    }
    if (data.approval_id !== undefined && func0.call(data, 'approval_id')) {
      let data4 = data.approval_id;
      if (typeof data4 !== 'string' && data4 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/approval_id',
          'type',
          { type: schema35.properties.approval_id.type },
          'must be string,null',
        );
        errors++;
      }
    }
    if (data.command_sha256 !== undefined && func0.call(data, 'command_sha256')) {
      let data5 = data.command_sha256;
      if (typeof data5 === 'string') {
        if (!pattern6.test(data5)) {
          vErrors = noted(
            vErrors,
            instancePath + '/command_sha256',
            'pattern',
            { pattern: '^[0-9a-f]{64}$' },
            'must match pattern "' + '^[0-9a-f]{64}$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/command_sha256', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.state !== undefined && func0.call(data, 'state')) {
      let data6 = data.state;
      if (!(
        data6 === 'not-started' ||
        data6 === 'started' ||
        data6 === 'exited' ||
        data6 === 'signaled' ||
        data6 === 'timed-out'
      )) {
        vErrors = noted(
          vErrors,
          instancePath + '/state',
          'enum',
          { allowedValues: schema35.properties.state.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.reason !== undefined && func0.call(data, 'reason')) {
      let data7 = data.reason;
      if (typeof data7 !== 'string' && data7 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/reason',
          'type',
          { type: schema35.properties.reason.type },
          'must be string,null',
        );
        errors++;
      }
      if (typeof data7 === 'string') {
        if (!pattern9.test(data7)) {
          vErrors = noted(
            vErrors,
            instancePath + '/reason',
            'pattern',
            { pattern: '^[a-z0-9_]+$' },
            'must match pattern "' + '^[a-z0-9_]+$' + '"',
          );
          errors++;
        }
      }
    }
    if (data.isolation !== undefined && func0.call(data, 'isolation')) {
      let data8 = data.isolation;
      const _errs17 = errors;
      let valid1 = false;
      const _errs18 = errors;
      if (
        !validate83(data8, {
          instancePath: instancePath + '/isolation',
          parentData: data,
          parentDataProperty: 'isolation',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs18 === errors;
      valid1 = valid1 || _valid0;
      const _errs19 = errors;
      if (data8 !== null) {
        vErrors = noted(vErrors, instancePath + '/isolation', 'type', { type: 'null' }, 'must be null');
        errors++;
      }
      var _valid0 = _errs19 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        vErrors = noted(vErrors, instancePath + '/isolation', 'anyOf', {}, 'must match a schema in anyOf');
        errors++;
      } else {
        errors = _errs17;
        if (vErrors !== null) {
          if (_errs17) {
            vErrors.length = _errs17;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.isolation_held !== undefined && func0.call(data, 'isolation_held')) {
      let data9 = data.isolation_held;
      if (typeof data9 !== 'boolean' && data9 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/isolation_held',
          'type',
          { type: schema35.properties.isolation_held.type },
          'must be boolean,null',
        );
        errors++;
      }
    }
    if (data.started_at !== undefined && func0.call(data, 'started_at')) {
      let data10 = data.started_at;
      if (typeof data10 !== 'string' && data10 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/started_at',
          'type',
          { type: schema35.properties.started_at.type },
          'must be string,null',
        );
        errors++;
      }
      if (typeof data10 === 'string') {
        if (!pattern30.test(data10)) {
          vErrors = noted(
            vErrors,
            instancePath + '/started_at',
            'pattern',
            { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
            'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"',
          );
          errors++;
        }
      }
    }
    if (data.duration_ms !== undefined && func0.call(data, 'duration_ms')) {
      let data11 = data.duration_ms;
      if (!(typeof data11 == 'number' && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) && data11 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/duration_ms',
          'type',
          { type: schema35.properties.duration_ms.type },
          'must be integer,null',
        );
        errors++;
      }
      if (typeof data11 == 'number' && isFinite(data11)) {
        if (data11 < 0 || isNaN(data11)) {
          vErrors = noted(vErrors, instancePath + '/duration_ms', 'minimum', { comparison: '>=', limit: 0 }, 'must be >= 0');
          errors++;
        }
      }
    }
    if (data.exit_status !== undefined && func0.call(data, 'exit_status')) {
      let data12 = data.exit_status;
      if (!(typeof data12 == 'number' && !(data12 % 1) && !isNaN(data12) && isFinite(data12)) && data12 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/exit_status',
          'type',
          { type: schema35.properties.exit_status.type },
          'must be integer,null',
        );
        errors++;
      }
      if (typeof data12 == 'number' && isFinite(data12)) {
        if (data12 < 0 || isNaN(data12)) {
          vErrors = noted(vErrors, instancePath + '/exit_status', 'minimum', { comparison: '>=', limit: 0 }, 'must be >= 0');
          errors++;
        }
      }
    }
    if (data.signal !== undefined && func0.call(data, 'signal')) {
      let data13 = data.signal;
      if (typeof data13 !== 'string' && data13 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/signal',
          'type',
          { type: schema35.properties.signal.type },
          'must be string,null',
        );
        errors++;
      }
      if (typeof data13 === 'string') {
        if (!pattern53.test(data13)) {
          vErrors = noted(
            vErrors,
            instancePath + '/signal',
            'pattern',
            { pattern: '^SIG[A-Z0-9+-]+$' },
            'must match pattern "' + '^SIG[A-Z0-9+-]+$' + '"',
          );
          errors++;
        }
      }
    }
    if (data.outputs !== undefined && func0.call(data, 'outputs')) {
      let data14 = data.outputs;
      if (Array.isArray(data14)) {
        const len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate87(data14[i0], {
              instancePath: instancePath + '/outputs/' + i0,
              parentData: data14,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/outputs', 'type', { type: 'array' }, 'must be array');
        errors++;
      }
    }
    if (data.incidents !== undefined && func0.call(data, 'incidents')) {
      let data16 = data.incidents;
      if (Array.isArray(data16)) {
        const len1 = data16.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate65(data16[i1], {
              instancePath: instancePath + '/incidents/' + i1,
              parentData: data16,
              parentDataProperty: i1,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/incidents', 'type', { type: 'array' }, 'must be array');
        errors++;
      }
    }
    if (data.outcome_sha256 !== undefined && func0.call(data, 'outcome_sha256')) {
      let data18 = data.outcome_sha256;
      if (typeof data18 === 'string') {
        if (!pattern6.test(data18)) {
          vErrors = noted(
            vErrors,
            instancePath + '/outcome_sha256',
            'pattern',
            { pattern: '^[0-9a-f]{64}$' },
            'must match pattern "' + '^[0-9a-f]{64}$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/outcome_sha256', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
    errors++;
  }
  validate85.errors = vErrors;
  return errors === 0;
}
validate85.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
