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
export const validateAuditRecord: Validator = validate20;
const schema31 = {
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
const pattern4 = new RegExp('^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})\\.[1-9][0-9]*$', 'u');
const pattern5 = new RegExp('^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$', 'u');
const pattern6 = new RegExp('^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$', 'u');
const pattern7 = new RegExp('^[0-9a-f]{64}$', 'u');
const pattern9 = new RegExp('^[a-z][a-z-]*$', 'u');
const pattern10 = new RegExp('^[a-z0-9_]+$', 'u');
const pattern11 = new RegExp('^[A-Za-z0-9 +-]+$', 'u');
const pattern13 = new RegExp('^([0-9a-f]{64}|GENESIS)$', 'u');
function validate20(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:audit-record:v1" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
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
      if (!func0.call(schema31.properties, key0)) {
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
        if (!pattern4.test(data1)) {
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
        if (!pattern5.test(data3)) {
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
        if (!pattern6.test(data4)) {
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
        for (const prop1 of schema31.properties.identity.required) {
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
              { allowedValues: schema31.properties.identity.properties.kind.enum },
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
              { type: schema31.properties.identity.properties.name.type },
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
          { allowedValues: schema31.properties.event.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.request_hash !== undefined && func0.call(data, 'request_hash')) {
      let data9 = data.request_hash;
      if (typeof data9 === 'string') {
        if (!pattern7.test(data9)) {
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
          { type: schema31.properties.data_hash.type },
          'must be string,null',
        );
        errors++;
      }
      if (typeof data10 === 'string') {
        if (!pattern7.test(data10)) {
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
          { type: schema31.properties.gate.type },
          'must be string,null',
        );
        errors++;
      }
      if (typeof data11 === 'string') {
        if (!pattern9.test(data11)) {
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
          { allowedValues: schema31.properties.decision.enum },
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
          { allowedValues: schema31.properties.action.enum },
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
          { type: schema31.properties.code.type },
          'must be string,null',
        );
        errors++;
      }
      if (typeof data14 === 'string') {
        if (!pattern10.test(data14)) {
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
          { type: schema31.properties.approval_id.type },
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
          { type: schema31.properties.outcome.type },
          'must be string,null',
        );
        errors++;
      }
      if (typeof data16 === 'string') {
        if (!pattern11.test(data16)) {
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
          { type: schema31.properties.torn_line_sha256.type },
          'must be string,null',
        );
        errors++;
      }
      if (typeof data17 === 'string') {
        if (!pattern7.test(data17)) {
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
        if (!pattern13.test(data18)) {
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
        if (!pattern7.test(data19)) {
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
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
export const validateBundleManifest: Validator = validate21;
const schema32 = {
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
const pattern16 = new RegExp('^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*$', 'u');
function validate21(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:bundle-manifest:v1" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
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
        if (!pattern6.test(data1)) {
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
          { allowedValues: schema32.properties.command.enum },
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
        for (const prop1 of schema32.properties.tool.required) {
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
            for (const prop2 of schema32.properties.files.items.required) {
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
                if (!pattern16.test(data10)) {
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
                if (!pattern7.test(data12)) {
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
        if (!pattern7.test(data13)) {
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
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
export const validateRecordedInputs: Validator = validate22;
const schema33 = {
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
        proposal: { anyOf: [{ $ref: '#/$defs/recordedProposal' }, { type: 'null' }] },
        upstream_run: { anyOf: [{ $ref: '#/$defs/recordedUpstreamRun' }, { type: 'null' }] },
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
    policy_file: { anyOf: [{ $ref: '#/$defs/policyFile' }, { type: 'null' }] },
    policy: { anyOf: [{ $ref: '#/$defs/effectivePolicy' }] },
    evidence: { anyOf: [{ $ref: '#/$defs/recordedEvidence' }, { type: 'null' }] },
    receipts: { anyOf: [{ $ref: '#/$defs/recordedReceipts' }, { type: 'null' }] },
    incidents: { type: 'array', items: { $ref: '#/$defs/recordedFinding' } },
    audit_log: { anyOf: [{ $ref: '#/$defs/auditLogLink' }, { type: 'null' }] },
    nonce_claim: { anyOf: [{ $ref: '#/$defs/nonceClaim' }, { type: 'null' }] },
    isolation: { anyOf: [{ $ref: '#/$defs/preparedIsolation' }, { type: 'null' }] },
  },
  additionalProperties: false,
  $defs: {
    recordedFinding: {
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
    },
    auditLogLink: {
      type: 'object',
      properties: {
        continuity: { enum: ['held', 'not-compared', 'broken'] },
        sequence: { type: ['integer', 'null'], minimum: 1 },
        record_hash: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
      },
      required: ['continuity', 'sequence', 'record_hash'],
      additionalProperties: false,
    },
    recordedArtifact: {
      type: 'object',
      properties: {
        name: { type: 'string', minLength: 1 },
        id: { type: 'integer', minimum: 0 },
        sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
        expected_sha256: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
        producer: { anyOf: [{ $ref: '#/$defs/artifactProducer' }, { type: 'null' }] },
      },
      required: ['name', 'id', 'sha256', 'expected_sha256', 'producer'],
      additionalProperties: false,
    },
    artifactProducer: {
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
    },
    policyFile: {
      type: 'object',
      properties: {
        path: { type: 'string' },
        commit: { type: ['string', 'null'], pattern: '^([0-9a-f]{40}|[0-9a-f]{64})$' },
        sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      },
      required: ['path', 'commit', 'sha256'],
      additionalProperties: false,
    },
    effectivePolicy: {
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
                  required: [
                    'threshold',
                    'two_person',
                    'signed_request',
                    'clock_skew_seconds',
                    'max_validity_seconds',
                    'replay',
                  ],
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
    },
    evidenceFileEntry: {
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
        finding: { anyOf: [{ $ref: '#/$defs/recordedFinding' }, { type: 'null' }] },
      },
      required: ['role', 'path', 'state', 'size', 'sha256', 'finding'],
      additionalProperties: false,
    },
    recordedEvidence: {
      type: 'object',
      properties: {
        files: { type: 'array', items: { $ref: '#/$defs/evidenceFileEntry' } },
        artifact: { anyOf: [{ $ref: '#/$defs/recordedArtifact' }, { type: 'null' }] },
        signed: { type: 'boolean' },
        findings: { type: 'array', items: { $ref: '#/$defs/recordedFinding' } },
      },
      required: ['files', 'artifact', 'signed', 'findings'],
      additionalProperties: false,
    },
    recordedProposal: {
      type: 'object',
      properties: { base_commit: { type: ['string', 'null'], pattern: '^([0-9a-f]{40}|[0-9a-f]{64})$' } },
      required: ['base_commit'],
      additionalProperties: false,
    },
    recordedUpstreamRun: {
      type: 'object',
      properties: {
        id: { type: ['string', 'null'] },
        workflow: { type: ['string', 'null'] },
        head_sha: { type: ['string', 'null'] },
      },
      required: ['id', 'workflow', 'head_sha'],
      additionalProperties: false,
    },
    recordedReceipts: {
      type: 'object',
      properties: {
        artifact: { anyOf: [{ $ref: '#/$defs/recordedArtifact' }, { type: 'null' }] },
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
              finding: { anyOf: [{ $ref: '#/$defs/recordedFinding' }, { type: 'null' }] },
            },
            required: ['role', 'path', 'state', 'size', 'sha256', 'finding'],
            additionalProperties: false,
          },
        },
      },
      required: ['artifact', 'files'],
      additionalProperties: false,
    },
    nonceClaim: {
      type: 'object',
      properties: {
        state: { enum: ['claimed', 'no-store'] },
        store: { enum: ['local', 'github', null] },
        key: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
      },
      required: ['state', 'store', 'key'],
      additionalProperties: false,
    },
    preparedIsolation: {
      type: 'object',
      properties: { mechanism: { enum: ['bubblewrap', 'setpriv'] }, verified: { type: 'array', items: { type: 'string' } } },
      required: ['mechanism', 'verified'],
      additionalProperties: false,
    },
  },
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
const schema34 = {
  type: 'object',
  properties: { base_commit: { type: ['string', 'null'], pattern: '^([0-9a-f]{40}|[0-9a-f]{64})$' } },
  required: ['base_commit'],
  additionalProperties: false,
};
const schema35 = {
  type: 'object',
  properties: {
    id: { type: ['string', 'null'] },
    workflow: { type: ['string', 'null'] },
    head_sha: { type: ['string', 'null'] },
  },
  required: ['id', 'workflow', 'head_sha'],
  additionalProperties: false,
};
const schema36 = {
  type: 'object',
  properties: {
    path: { type: 'string' },
    commit: { type: ['string', 'null'], pattern: '^([0-9a-f]{40}|[0-9a-f]{64})$' },
    sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
  },
  required: ['path', 'commit', 'sha256'],
  additionalProperties: false,
};
const schema37 = {
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
const schema40 = {
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
const schema47 = {
  type: 'object',
  properties: {
    continuity: { enum: ['held', 'not-compared', 'broken'] },
    sequence: { type: ['integer', 'null'], minimum: 1 },
    record_hash: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
  },
  required: ['continuity', 'sequence', 'record_hash'],
  additionalProperties: false,
};
const schema48 = {
  type: 'object',
  properties: {
    state: { enum: ['claimed', 'no-store'] },
    store: { enum: ['local', 'github', null] },
    key: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
  },
  required: ['state', 'store', 'key'],
  additionalProperties: false,
};
const schema49 = {
  type: 'object',
  properties: { mechanism: { enum: ['bubblewrap', 'setpriv'] }, verified: { type: 'array', items: { type: 'string' } } },
  required: ['mechanism', 'verified'],
  additionalProperties: false,
};
const pattern27 = new RegExp('^([0-9a-f]{40}|[0-9a-f]{64})$', 'u');
const pattern31 = new RegExp('^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$', 'u');
const schema38 = {
  type: 'object',
  properties: {
    files: { type: 'array', items: { $ref: '#/$defs/evidenceFileEntry' } },
    artifact: { anyOf: [{ $ref: '#/$defs/recordedArtifact' }, { type: 'null' }] },
    signed: { type: 'boolean' },
    findings: { type: 'array', items: { $ref: '#/$defs/recordedFinding' } },
  },
  required: ['files', 'artifact', 'signed', 'findings'],
  additionalProperties: false,
};
const schema39 = {
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
    finding: { anyOf: [{ $ref: '#/$defs/recordedFinding' }, { type: 'null' }] },
  },
  required: ['role', 'path', 'state', 'size', 'sha256', 'finding'],
  additionalProperties: false,
};
function validate24(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema39.required) {
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
          { allowedValues: schema39.properties.role.enum },
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
          { allowedValues: schema39.properties.state.enum },
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
          { type: schema39.properties.size.type },
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
          { type: schema39.properties.sha256.type },
          'must be string,null',
        );
        errors++;
      }
      if (typeof data4 === 'string') {
        if (!pattern7.test(data4)) {
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
      if (data5 && typeof data5 == 'object' && !Array.isArray(data5)) {
        for (const prop1 of schema40.required) {
          if (data5[prop1] === undefined || !func0.call(data5, prop1)) {
            vErrors = noted(
              vErrors,
              instancePath + '/finding',
              'required',
              { missingProperty: prop1 },
              "must have required property '" + prop1 + "'",
            );
            errors++;
          }
        }
        for (const key1 of Object.keys(data5)) {
          if (!func0.call(schema40.properties, key1)) {
            vErrors = noted(
              vErrors,
              instancePath + '/finding',
              'additionalProperties',
              { additionalProperty: key1 },
              'must NOT have additional properties',
            );
            errors++;
          }
        }
        if (data5.code !== undefined && func0.call(data5, 'code')) {
          let data6 = data5.code;
          if (typeof data6 === 'string') {
            if (!pattern10.test(data6)) {
              vErrors = noted(
                vErrors,
                instancePath + '/finding/code',
                'pattern',
                { pattern: '^[a-z0-9_]+$' },
                'must match pattern "' + '^[a-z0-9_]+$' + '"',
              );
              errors++;
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/finding/code', 'type', { type: 'string' }, 'must be string');
            errors++;
          }
        }
        if (data5.gate !== undefined && func0.call(data5, 'gate')) {
          let data7 = data5.gate;
          if (typeof data7 === 'string') {
            if (!pattern9.test(data7)) {
              vErrors = noted(
                vErrors,
                instancePath + '/finding/gate',
                'pattern',
                { pattern: '^[a-z][a-z-]*$' },
                'must match pattern "' + '^[a-z][a-z-]*$' + '"',
              );
              errors++;
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/finding/gate', 'type', { type: 'string' }, 'must be string');
            errors++;
          }
        }
        if (data5.outcome !== undefined && func0.call(data5, 'outcome')) {
          let data8 = data5.outcome;
          if (!(data8 === 'pass' || data8 === 'warn' || data8 === 'block')) {
            vErrors = noted(
              vErrors,
              instancePath + '/finding/outcome',
              'enum',
              { allowedValues: schema40.properties.outcome.enum },
              'must be equal to one of the allowed values',
            );
            errors++;
          }
        }
        if (data5.message !== undefined && func0.call(data5, 'message')) {
          let data9 = data5.message;
          if (typeof data9 === 'string') {
            if (func91(data9) < 1) {
              vErrors = noted(
                vErrors,
                instancePath + '/finding/message',
                'minLength',
                { limit: 1 },
                'must NOT have fewer than 1 characters',
              );
              errors++;
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/finding/message', 'type', { type: 'string' }, 'must be string');
            errors++;
          }
        }
        if (data5.path !== undefined && func0.call(data5, 'path')) {
          if (typeof data5.path !== 'string') {
            vErrors = noted(vErrors, instancePath + '/finding/path', 'type', { type: 'string' }, 'must be string');
            errors++;
          }
        }
        if (data5.pointer !== undefined && func0.call(data5, 'pointer')) {
          if (typeof data5.pointer !== 'string') {
            vErrors = noted(vErrors, instancePath + '/finding/pointer', 'type', { type: 'string' }, 'must be string');
            errors++;
          }
        }
        if (data5.line !== undefined && func0.call(data5, 'line')) {
          let data12 = data5.line;
          if (!(typeof data12 == 'number' && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
            vErrors = noted(vErrors, instancePath + '/finding/line', 'type', { type: 'integer' }, 'must be integer');
            errors++;
          }
          if (typeof data12 == 'number' && isFinite(data12)) {
            if (data12 < 1 || isNaN(data12)) {
              vErrors = noted(
                vErrors,
                instancePath + '/finding/line',
                'minimum',
                { comparison: '>=', limit: 1 },
                'must be >= 1',
              );
              errors++;
            }
          }
        }
        if (data5.expected !== undefined && func0.call(data5, 'expected')) {
          if (typeof data5.expected !== 'string') {
            vErrors = noted(vErrors, instancePath + '/finding/expected', 'type', { type: 'string' }, 'must be string');
            errors++;
          }
        }
        if (data5.found !== undefined && func0.call(data5, 'found')) {
          if (typeof data5.found !== 'string') {
            vErrors = noted(vErrors, instancePath + '/finding/found', 'type', { type: 'string' }, 'must be string');
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/finding', 'type', { type: 'object' }, 'must be object');
        errors++;
      }
      var _valid0 = _errs12 === errors;
      valid1 = valid1 || _valid0;
      const _errs33 = errors;
      if (data5 !== null) {
        vErrors = noted(vErrors, instancePath + '/finding', 'type', { type: 'null' }, 'must be null');
        errors++;
      }
      var _valid0 = _errs33 === errors;
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
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const schema41 = {
  type: 'object',
  properties: {
    name: { type: 'string', minLength: 1 },
    id: { type: 'integer', minimum: 0 },
    sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    expected_sha256: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
    producer: { anyOf: [{ $ref: '#/$defs/artifactProducer' }, { type: 'null' }] },
  },
  required: ['name', 'id', 'sha256', 'expected_sha256', 'producer'],
  additionalProperties: false,
};
const schema42 = {
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
const pattern42 = new RegExp('^[1-9][0-9]{0,19}$', 'u');
function validate26(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema41.required) {
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
        if (!pattern7.test(data2)) {
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
          { type: schema41.properties.expected_sha256.type },
          'must be string,null',
        );
        errors++;
      }
      if (typeof data3 === 'string') {
        if (!pattern7.test(data3)) {
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
      if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
        for (const prop1 of schema42.required) {
          if (data4[prop1] === undefined || !func0.call(data4, prop1)) {
            vErrors = noted(
              vErrors,
              instancePath + '/producer',
              'required',
              { missingProperty: prop1 },
              "must have required property '" + prop1 + "'",
            );
            errors++;
          }
        }
        for (const key1 of Object.keys(data4)) {
          if (!(
            key1 === 'run_id' ||
            key1 === 'run_attempt' ||
            key1 === 'repository' ||
            key1 === 'workflow' ||
            key1 === 'head_sha'
          )) {
            vErrors = noted(
              vErrors,
              instancePath + '/producer',
              'additionalProperties',
              { additionalProperty: key1 },
              'must NOT have additional properties',
            );
            errors++;
          }
        }
        if (data4.run_id !== undefined && func0.call(data4, 'run_id')) {
          let data5 = data4.run_id;
          if (typeof data5 === 'string') {
            if (!pattern42.test(data5)) {
              vErrors = noted(
                vErrors,
                instancePath + '/producer/run_id',
                'pattern',
                { pattern: '^[1-9][0-9]{0,19}$' },
                'must match pattern "' + '^[1-9][0-9]{0,19}$' + '"',
              );
              errors++;
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/producer/run_id', 'type', { type: 'string' }, 'must be string');
            errors++;
          }
        }
        if (data4.run_attempt !== undefined && func0.call(data4, 'run_attempt')) {
          let data6 = data4.run_attempt;
          if (typeof data6 === 'string') {
            if (!pattern42.test(data6)) {
              vErrors = noted(
                vErrors,
                instancePath + '/producer/run_attempt',
                'pattern',
                { pattern: '^[1-9][0-9]{0,19}$' },
                'must match pattern "' + '^[1-9][0-9]{0,19}$' + '"',
              );
              errors++;
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/producer/run_attempt', 'type', { type: 'string' }, 'must be string');
            errors++;
          }
        }
        if (data4.repository !== undefined && func0.call(data4, 'repository')) {
          if (typeof data4.repository !== 'string') {
            vErrors = noted(vErrors, instancePath + '/producer/repository', 'type', { type: 'string' }, 'must be string');
            errors++;
          }
        }
        if (data4.workflow !== undefined && func0.call(data4, 'workflow')) {
          if (typeof data4.workflow !== 'string') {
            vErrors = noted(vErrors, instancePath + '/producer/workflow', 'type', { type: 'string' }, 'must be string');
            errors++;
          }
        }
        if (data4.head_sha !== undefined && func0.call(data4, 'head_sha')) {
          let data9 = data4.head_sha;
          if (typeof data9 === 'string') {
            if (!pattern27.test(data9)) {
              vErrors = noted(
                vErrors,
                instancePath + '/producer/head_sha',
                'pattern',
                { pattern: '^([0-9a-f]{40}|[0-9a-f]{64})$' },
                'must match pattern "' + '^([0-9a-f]{40}|[0-9a-f]{64})$' + '"',
              );
              errors++;
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/producer/head_sha', 'type', { type: 'string' }, 'must be string');
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/producer', 'type', { type: 'object' }, 'must be object');
        errors++;
      }
      var _valid0 = _errs12 === errors;
      valid1 = valid1 || _valid0;
      const _errs26 = errors;
      if (data4 !== null) {
        vErrors = noted(vErrors, instancePath + '/producer', 'type', { type: 'null' }, 'must be null');
        errors++;
      }
      var _valid0 = _errs26 === errors;
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
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate23(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema38.required) {
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
            !validate24(data0[i0], {
              instancePath: instancePath + '/files/' + i0,
              parentData: data0,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
        !validate26(data2, {
          instancePath: instancePath + '/artifact',
          parentData: data,
          parentDataProperty: 'artifact',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
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
          let data5 = data4[i1];
          if (data5 && typeof data5 == 'object' && !Array.isArray(data5)) {
            for (const prop1 of schema40.required) {
              if (data5[prop1] === undefined || !func0.call(data5, prop1)) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/findings/' + i1,
                  'required',
                  { missingProperty: prop1 },
                  "must have required property '" + prop1 + "'",
                );
                errors++;
              }
            }
            for (const key1 of Object.keys(data5)) {
              if (!func0.call(schema40.properties, key1)) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/findings/' + i1,
                  'additionalProperties',
                  { additionalProperty: key1 },
                  'must NOT have additional properties',
                );
                errors++;
              }
            }
            if (data5.code !== undefined && func0.call(data5, 'code')) {
              let data6 = data5.code;
              if (typeof data6 === 'string') {
                if (!pattern10.test(data6)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/findings/' + i1 + '/code',
                    'pattern',
                    { pattern: '^[a-z0-9_]+$' },
                    'must match pattern "' + '^[a-z0-9_]+$' + '"',
                  );
                  errors++;
                }
              } else {
                vErrors = noted(
                  vErrors,
                  instancePath + '/findings/' + i1 + '/code',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
            if (data5.gate !== undefined && func0.call(data5, 'gate')) {
              let data7 = data5.gate;
              if (typeof data7 === 'string') {
                if (!pattern9.test(data7)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/findings/' + i1 + '/gate',
                    'pattern',
                    { pattern: '^[a-z][a-z-]*$' },
                    'must match pattern "' + '^[a-z][a-z-]*$' + '"',
                  );
                  errors++;
                }
              } else {
                vErrors = noted(
                  vErrors,
                  instancePath + '/findings/' + i1 + '/gate',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
            if (data5.outcome !== undefined && func0.call(data5, 'outcome')) {
              let data8 = data5.outcome;
              if (!(data8 === 'pass' || data8 === 'warn' || data8 === 'block')) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/findings/' + i1 + '/outcome',
                  'enum',
                  { allowedValues: schema40.properties.outcome.enum },
                  'must be equal to one of the allowed values',
                );
                errors++;
              }
            }
            if (data5.message !== undefined && func0.call(data5, 'message')) {
              let data9 = data5.message;
              if (typeof data9 === 'string') {
                if (func91(data9) < 1) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/findings/' + i1 + '/message',
                    'minLength',
                    { limit: 1 },
                    'must NOT have fewer than 1 characters',
                  );
                  errors++;
                }
              } else {
                vErrors = noted(
                  vErrors,
                  instancePath + '/findings/' + i1 + '/message',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
            if (data5.path !== undefined && func0.call(data5, 'path')) {
              if (typeof data5.path !== 'string') {
                vErrors = noted(
                  vErrors,
                  instancePath + '/findings/' + i1 + '/path',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
            if (data5.pointer !== undefined && func0.call(data5, 'pointer')) {
              if (typeof data5.pointer !== 'string') {
                vErrors = noted(
                  vErrors,
                  instancePath + '/findings/' + i1 + '/pointer',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
            if (data5.line !== undefined && func0.call(data5, 'line')) {
              let data12 = data5.line;
              if (!(typeof data12 == 'number' && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/findings/' + i1 + '/line',
                  'type',
                  { type: 'integer' },
                  'must be integer',
                );
                errors++;
              }
              if (typeof data12 == 'number' && isFinite(data12)) {
                if (data12 < 1 || isNaN(data12)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/findings/' + i1 + '/line',
                    'minimum',
                    { comparison: '>=', limit: 1 },
                    'must be >= 1',
                  );
                  errors++;
                }
              }
            }
            if (data5.expected !== undefined && func0.call(data5, 'expected')) {
              if (typeof data5.expected !== 'string') {
                vErrors = noted(
                  vErrors,
                  instancePath + '/findings/' + i1 + '/expected',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
            if (data5.found !== undefined && func0.call(data5, 'found')) {
              if (typeof data5.found !== 'string') {
                vErrors = noted(
                  vErrors,
                  instancePath + '/findings/' + i1 + '/found',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/findings/' + i1, 'type', { type: 'object' }, 'must be object');
            errors++;
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
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const schema44 = {
  type: 'object',
  properties: {
    artifact: { anyOf: [{ $ref: '#/$defs/recordedArtifact' }, { type: 'null' }] },
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
          finding: { anyOf: [{ $ref: '#/$defs/recordedFinding' }, { type: 'null' }] },
        },
        required: ['role', 'path', 'state', 'size', 'sha256', 'finding'],
        additionalProperties: false,
      },
    },
  },
  required: ['artifact', 'files'],
  additionalProperties: false,
};
function validate29(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema44.required) {
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
        !validate26(data0, {
          instancePath: instancePath + '/artifact',
          parentData: data,
          parentDataProperty: 'artifact',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
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
            for (const prop1 of schema44.properties.files.items.required) {
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
                  { allowedValues: schema44.properties.files.items.properties.role.enum },
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
                  { allowedValues: schema44.properties.files.items.properties.state.enum },
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
                  { type: schema44.properties.files.items.properties.size.type },
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
                  { type: schema44.properties.files.items.properties.sha256.type },
                  'must be string,null',
                );
                errors++;
              }
              if (typeof data7 === 'string') {
                if (!pattern7.test(data7)) {
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
              if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
                for (const prop2 of schema40.required) {
                  if (data8[prop2] === undefined || !func0.call(data8, prop2)) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/files/' + i0 + '/finding',
                      'required',
                      { missingProperty: prop2 },
                      "must have required property '" + prop2 + "'",
                    );
                    errors++;
                  }
                }
                for (const key2 of Object.keys(data8)) {
                  if (!func0.call(schema40.properties, key2)) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/files/' + i0 + '/finding',
                      'additionalProperties',
                      { additionalProperty: key2 },
                      'must NOT have additional properties',
                    );
                    errors++;
                  }
                }
                if (data8.code !== undefined && func0.call(data8, 'code')) {
                  let data9 = data8.code;
                  if (typeof data9 === 'string') {
                    if (!pattern10.test(data9)) {
                      vErrors = noted(
                        vErrors,
                        instancePath + '/files/' + i0 + '/finding/code',
                        'pattern',
                        { pattern: '^[a-z0-9_]+$' },
                        'must match pattern "' + '^[a-z0-9_]+$' + '"',
                      );
                      errors++;
                    }
                  } else {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/files/' + i0 + '/finding/code',
                      'type',
                      { type: 'string' },
                      'must be string',
                    );
                    errors++;
                  }
                }
                if (data8.gate !== undefined && func0.call(data8, 'gate')) {
                  let data10 = data8.gate;
                  if (typeof data10 === 'string') {
                    if (!pattern9.test(data10)) {
                      vErrors = noted(
                        vErrors,
                        instancePath + '/files/' + i0 + '/finding/gate',
                        'pattern',
                        { pattern: '^[a-z][a-z-]*$' },
                        'must match pattern "' + '^[a-z][a-z-]*$' + '"',
                      );
                      errors++;
                    }
                  } else {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/files/' + i0 + '/finding/gate',
                      'type',
                      { type: 'string' },
                      'must be string',
                    );
                    errors++;
                  }
                }
                if (data8.outcome !== undefined && func0.call(data8, 'outcome')) {
                  let data11 = data8.outcome;
                  if (!(data11 === 'pass' || data11 === 'warn' || data11 === 'block')) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/files/' + i0 + '/finding/outcome',
                      'enum',
                      { allowedValues: schema40.properties.outcome.enum },
                      'must be equal to one of the allowed values',
                    );
                    errors++;
                  }
                }
                if (data8.message !== undefined && func0.call(data8, 'message')) {
                  let data12 = data8.message;
                  if (typeof data12 === 'string') {
                    if (func91(data12) < 1) {
                      vErrors = noted(
                        vErrors,
                        instancePath + '/files/' + i0 + '/finding/message',
                        'minLength',
                        { limit: 1 },
                        'must NOT have fewer than 1 characters',
                      );
                      errors++;
                    }
                  } else {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/files/' + i0 + '/finding/message',
                      'type',
                      { type: 'string' },
                      'must be string',
                    );
                    errors++;
                  }
                }
                if (data8.path !== undefined && func0.call(data8, 'path')) {
                  if (typeof data8.path !== 'string') {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/files/' + i0 + '/finding/path',
                      'type',
                      { type: 'string' },
                      'must be string',
                    );
                    errors++;
                  }
                }
                if (data8.pointer !== undefined && func0.call(data8, 'pointer')) {
                  if (typeof data8.pointer !== 'string') {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/files/' + i0 + '/finding/pointer',
                      'type',
                      { type: 'string' },
                      'must be string',
                    );
                    errors++;
                  }
                }
                if (data8.line !== undefined && func0.call(data8, 'line')) {
                  let data15 = data8.line;
                  if (!(typeof data15 == 'number' && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/files/' + i0 + '/finding/line',
                      'type',
                      { type: 'integer' },
                      'must be integer',
                    );
                    errors++;
                  }
                  if (typeof data15 == 'number' && isFinite(data15)) {
                    if (data15 < 1 || isNaN(data15)) {
                      vErrors = noted(
                        vErrors,
                        instancePath + '/files/' + i0 + '/finding/line',
                        'minimum',
                        { comparison: '>=', limit: 1 },
                        'must be >= 1',
                      );
                      errors++;
                    }
                  }
                }
                if (data8.expected !== undefined && func0.call(data8, 'expected')) {
                  if (typeof data8.expected !== 'string') {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/files/' + i0 + '/finding/expected',
                      'type',
                      { type: 'string' },
                      'must be string',
                    );
                    errors++;
                  }
                }
                if (data8.found !== undefined && func0.call(data8, 'found')) {
                  if (typeof data8.found !== 'string') {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/files/' + i0 + '/finding/found',
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
                  instancePath + '/files/' + i0 + '/finding',
                  'type',
                  { type: 'object' },
                  'must be object',
                );
                errors++;
              }
              var _valid1 = _errs22 === errors;
              valid5 = valid5 || _valid1;
              const _errs43 = errors;
              if (data8 !== null) {
                vErrors = noted(vErrors, instancePath + '/files/' + i0 + '/finding', 'type', { type: 'null' }, 'must be null');
                errors++;
              }
              var _valid1 = _errs43 === errors;
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
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate22(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:recorded-inputs:v1" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
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
      if (!func0.call(schema33.properties, key0)) {
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
        if (!pattern6.test(data1)) {
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
          { allowedValues: schema33.properties.command.enum },
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
        for (const prop1 of schema33.properties.tool.required) {
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
        for (const prop2 of schema33.properties.request.required) {
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
          if (!func0.call(schema33.properties.request.properties, key2)) {
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
              { type: schema33.properties.request.properties.working_directory.type },
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
              { type: schema33.properties.request.properties.output_directory.type },
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
              { type: schema33.properties.request.properties.key_status_result.type },
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
              { type: schema33.properties.request.properties.key_status_verification.type },
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
              { type: schema33.properties.request.properties.max_age_seconds.type },
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
              { type: schema33.properties.request.properties.upstream_artifact.type },
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
              { type: schema33.properties.request.properties.upstream_run_id.type },
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
              { type: schema33.properties.request.properties.upstream_digest.type },
              'must be string,null',
            );
            errors++;
          }
          if (typeof data15 === 'string') {
            if (!pattern7.test(data15)) {
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
              { type: schema33.properties.request.properties.policy.type },
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
              { type: schema33.properties.request.properties.policy_sha256.type },
              'must be string,null',
            );
            errors++;
          }
          if (typeof data17 === 'string') {
            if (!pattern7.test(data17)) {
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
              { type: schema33.properties.request.properties.environment.type },
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
              { type: schema33.properties.request.properties.subject_digest.type },
              'must be string,null',
            );
            errors++;
          }
          if (typeof data19 === 'string') {
            if (!pattern7.test(data19)) {
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
              { type: schema33.properties.request.properties.metadata.type },
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
              { type: schema33.properties.request.properties.metadata_sha256.type },
              'must be string,null',
            );
            errors++;
          }
          if (typeof data21 === 'string') {
            if (!pattern7.test(data21)) {
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
              { type: schema33.properties.request.properties.evidence.type },
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
              { type: schema33.properties.request.properties.requested_action.type },
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
              { type: schema33.properties.request.properties.target.type },
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
              { type: schema33.properties.request.properties.enforcement.type },
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
              { type: schema33.properties.request.properties.upload_receipts.type },
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
              { type: schema33.properties.request.properties.include_evidence.type },
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
              { type: schema33.properties.request.properties.receipts.type },
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
              { type: schema33.properties.request.properties.expected_receipt_sha256.type },
              'must be string,null',
            );
            errors++;
          }
          if (typeof data30 === 'string') {
            if (!pattern7.test(data30)) {
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
              { type: schema33.properties.request.properties.allow_earlier_attempt.type },
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
              { type: schema33.properties.request.properties.receipts_artifact_name.type },
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
              { type: schema33.properties.request.properties.retention_days.type },
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
              { type: schema33.properties.request.properties.approval.type },
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
              { type: schema33.properties.request.properties.request.type },
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
              { type: schema33.properties.request.properties.parameters_sha256.type },
              'must be string,null',
            );
            errors++;
          }
          if (typeof data37 === 'string') {
            if (!pattern7.test(data37)) {
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
              { type: schema33.properties.request.properties.command_sha256.type },
              'must be string,null',
            );
            errors++;
          }
          if (typeof data38 === 'string') {
            if (!pattern7.test(data38)) {
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
        for (const prop3 of schema33.properties.context.required) {
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
          if (!func0.call(schema33.properties.context.properties, key3)) {
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
              { type: schema33.properties.context.properties.github_actions.type },
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
              { type: schema33.properties.context.properties.run_id.type },
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
              { type: schema33.properties.context.properties.run_attempt.type },
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
              { type: schema33.properties.context.properties.sha.type },
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
              { type: schema33.properties.context.properties.repository.type },
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
              { type: schema33.properties.context.properties.workflow.type },
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
              { type: schema33.properties.context.properties.job.type },
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
              { type: schema33.properties.context.properties.event_name.type },
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
              { type: schema33.properties.context.properties.ref.type },
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
              { type: schema33.properties.context.properties.actor.type },
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
              { type: schema33.properties.context.properties.runner_environment.type },
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
              { type: schema33.properties.context.properties.act.type },
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
              { type: schema33.properties.context.properties.server_url.type },
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
              { allowedValues: schema33.properties.context.properties.event_file.enum },
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
              { type: schema33.properties.context.properties.local_user.type },
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
          if (data57 && typeof data57 == 'object' && !Array.isArray(data57)) {
            for (const prop4 of schema34.required) {
              if (data57[prop4] === undefined || !func0.call(data57, prop4)) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/context/proposal',
                  'required',
                  { missingProperty: prop4 },
                  "must have required property '" + prop4 + "'",
                );
                errors++;
              }
            }
            for (const key4 of Object.keys(data57)) {
              if (!(key4 === 'base_commit')) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/context/proposal',
                  'additionalProperties',
                  { additionalProperty: key4 },
                  'must NOT have additional properties',
                );
                errors++;
              }
            }
            if (data57.base_commit !== undefined && func0.call(data57, 'base_commit')) {
              let data58 = data57.base_commit;
              if (typeof data58 !== 'string' && data58 !== null) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/context/proposal/base_commit',
                  'type',
                  { type: schema34.properties.base_commit.type },
                  'must be string,null',
                );
                errors++;
              }
              if (typeof data58 === 'string') {
                if (!pattern27.test(data58)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/context/proposal/base_commit',
                    'pattern',
                    { pattern: '^([0-9a-f]{40}|[0-9a-f]{64})$' },
                    'must match pattern "' + '^([0-9a-f]{40}|[0-9a-f]{64})$' + '"',
                  );
                  errors++;
                }
              }
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/context/proposal', 'type', { type: 'object' }, 'must be object');
            errors++;
          }
          var _valid0 = _errs118 === errors;
          valid6 = valid6 || _valid0;
          const _errs124 = errors;
          if (data57 !== null) {
            vErrors = noted(vErrors, instancePath + '/context/proposal', 'type', { type: 'null' }, 'must be null');
            errors++;
          }
          var _valid0 = _errs124 === errors;
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
          let data59 = data39.upstream_run;
          const _errs127 = errors;
          let valid9 = false;
          const _errs128 = errors;
          if (data59 && typeof data59 == 'object' && !Array.isArray(data59)) {
            for (const prop5 of schema35.required) {
              if (data59[prop5] === undefined || !func0.call(data59, prop5)) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/context/upstream_run',
                  'required',
                  { missingProperty: prop5 },
                  "must have required property '" + prop5 + "'",
                );
                errors++;
              }
            }
            for (const key5 of Object.keys(data59)) {
              if (!(key5 === 'id' || key5 === 'workflow' || key5 === 'head_sha')) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/context/upstream_run',
                  'additionalProperties',
                  { additionalProperty: key5 },
                  'must NOT have additional properties',
                );
                errors++;
              }
            }
            if (data59.id !== undefined && func0.call(data59, 'id')) {
              let data60 = data59.id;
              if (typeof data60 !== 'string' && data60 !== null) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/context/upstream_run/id',
                  'type',
                  { type: schema35.properties.id.type },
                  'must be string,null',
                );
                errors++;
              }
            }
            if (data59.workflow !== undefined && func0.call(data59, 'workflow')) {
              let data61 = data59.workflow;
              if (typeof data61 !== 'string' && data61 !== null) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/context/upstream_run/workflow',
                  'type',
                  { type: schema35.properties.workflow.type },
                  'must be string,null',
                );
                errors++;
              }
            }
            if (data59.head_sha !== undefined && func0.call(data59, 'head_sha')) {
              let data62 = data59.head_sha;
              if (typeof data62 !== 'string' && data62 !== null) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/context/upstream_run/head_sha',
                  'type',
                  { type: schema35.properties.head_sha.type },
                  'must be string,null',
                );
                errors++;
              }
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/context/upstream_run', 'type', { type: 'object' }, 'must be object');
            errors++;
          }
          var _valid1 = _errs128 === errors;
          valid9 = valid9 || _valid1;
          const _errs138 = errors;
          if (data59 !== null) {
            vErrors = noted(vErrors, instancePath + '/context/upstream_run', 'type', { type: 'null' }, 'must be null');
            errors++;
          }
          var _valid1 = _errs138 === errors;
          valid9 = valid9 || _valid1;
          if (!valid9) {
            vErrors = noted(vErrors, instancePath + '/context/upstream_run', 'anyOf', {}, 'must match a schema in anyOf');
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
      } else {
        vErrors = noted(vErrors, instancePath + '/context', 'type', { type: 'object' }, 'must be object');
        errors++;
      }
    }
    if (data.policy_file !== undefined && func0.call(data, 'policy_file')) {
      let data63 = data.policy_file;
      const _errs141 = errors;
      let valid12 = false;
      const _errs142 = errors;
      if (data63 && typeof data63 == 'object' && !Array.isArray(data63)) {
        for (const prop6 of schema36.required) {
          if (data63[prop6] === undefined || !func0.call(data63, prop6)) {
            vErrors = noted(
              vErrors,
              instancePath + '/policy_file',
              'required',
              { missingProperty: prop6 },
              "must have required property '" + prop6 + "'",
            );
            errors++;
          }
        }
        for (const key6 of Object.keys(data63)) {
          if (!(key6 === 'path' || key6 === 'commit' || key6 === 'sha256')) {
            vErrors = noted(
              vErrors,
              instancePath + '/policy_file',
              'additionalProperties',
              { additionalProperty: key6 },
              'must NOT have additional properties',
            );
            errors++;
          }
        }
        if (data63.path !== undefined && func0.call(data63, 'path')) {
          if (typeof data63.path !== 'string') {
            vErrors = noted(vErrors, instancePath + '/policy_file/path', 'type', { type: 'string' }, 'must be string');
            errors++;
          }
        }
        if (data63.commit !== undefined && func0.call(data63, 'commit')) {
          let data65 = data63.commit;
          if (typeof data65 !== 'string' && data65 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/policy_file/commit',
              'type',
              { type: schema36.properties.commit.type },
              'must be string,null',
            );
            errors++;
          }
          if (typeof data65 === 'string') {
            if (!pattern27.test(data65)) {
              vErrors = noted(
                vErrors,
                instancePath + '/policy_file/commit',
                'pattern',
                { pattern: '^([0-9a-f]{40}|[0-9a-f]{64})$' },
                'must match pattern "' + '^([0-9a-f]{40}|[0-9a-f]{64})$' + '"',
              );
              errors++;
            }
          }
        }
        if (data63.sha256 !== undefined && func0.call(data63, 'sha256')) {
          let data66 = data63.sha256;
          if (typeof data66 === 'string') {
            if (!pattern7.test(data66)) {
              vErrors = noted(
                vErrors,
                instancePath + '/policy_file/sha256',
                'pattern',
                { pattern: '^[0-9a-f]{64}$' },
                'must match pattern "' + '^[0-9a-f]{64}$' + '"',
              );
              errors++;
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/policy_file/sha256', 'type', { type: 'string' }, 'must be string');
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/policy_file', 'type', { type: 'object' }, 'must be object');
        errors++;
      }
      var _valid2 = _errs142 === errors;
      valid12 = valid12 || _valid2;
      const _errs152 = errors;
      if (data63 !== null) {
        vErrors = noted(vErrors, instancePath + '/policy_file', 'type', { type: 'null' }, 'must be null');
        errors++;
      }
      var _valid2 = _errs152 === errors;
      valid12 = valid12 || _valid2;
      if (!valid12) {
        vErrors = noted(vErrors, instancePath + '/policy_file', 'anyOf', {}, 'must match a schema in anyOf');
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
    if (data.policy !== undefined && func0.call(data, 'policy')) {
      let data67 = data.policy;
      const _errs155 = errors;
      let valid15 = false;
      const _errs156 = errors;
      if (data67 && typeof data67 == 'object' && !Array.isArray(data67)) {
        for (const prop7 of schema37.required) {
          if (data67[prop7] === undefined || !func0.call(data67, prop7)) {
            vErrors = noted(
              vErrors,
              instancePath + '/policy',
              'required',
              { missingProperty: prop7 },
              "must have required property '" + prop7 + "'",
            );
            errors++;
          }
        }
        for (const key7 of Object.keys(data67)) {
          if (!(
            key7 === 'environment' ||
            key7 === 'environments' ||
            key7 === 'context' ||
            key7 === 'enforcement' ||
            key7 === 'gates' ||
            key7 === 'trusted_keys' ||
            key7 === 'run'
          )) {
            vErrors = noted(
              vErrors,
              instancePath + '/policy',
              'additionalProperties',
              { additionalProperty: key7 },
              'must NOT have additional properties',
            );
            errors++;
          }
        }
        if (data67.environment !== undefined && func0.call(data67, 'environment')) {
          let data68 = data67.environment;
          if (typeof data68 !== 'string' && data68 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/policy/environment',
              'type',
              { type: schema37.properties.environment.type },
              'must be string,null',
            );
            errors++;
          }
        }
        if (data67.environments !== undefined && func0.call(data67, 'environments')) {
          let data69 = data67.environments;
          if (Array.isArray(data69)) {
            const len1 = data69.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (typeof data69[i1] !== 'string') {
                vErrors = noted(
                  vErrors,
                  instancePath + '/policy/environments/' + i1,
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/policy/environments', 'type', { type: 'array' }, 'must be array');
            errors++;
          }
        }
        if (data67.context !== undefined && func0.call(data67, 'context')) {
          let data71 = data67.context;
          if (data71 && typeof data71 == 'object' && !Array.isArray(data71)) {
            for (const prop8 of schema37.properties.context.required) {
              if (data71[prop8] === undefined || !func0.call(data71, prop8)) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/policy/context',
                  'required',
                  { missingProperty: prop8 },
                  "must have required property '" + prop8 + "'",
                );
                errors++;
              }
            }
            for (const key8 of Object.keys(data71)) {
              if (!(key8 === 'local')) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/policy/context',
                  'additionalProperties',
                  { additionalProperty: key8 },
                  'must NOT have additional properties',
                );
                errors++;
              }
            }
            if (data71.local !== undefined && func0.call(data71, 'local')) {
              let data72 = data71.local;
              if (!(data72 === 'warn' || data72 === 'block')) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/policy/context/local',
                  'enum',
                  { allowedValues: schema37.properties.context.properties.local.enum },
                  'must be equal to one of the allowed values',
                );
                errors++;
              }
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/policy/context', 'type', { type: 'object' }, 'must be object');
            errors++;
          }
        }
        if (data67.enforcement !== undefined && func0.call(data67, 'enforcement')) {
          let data73 = data67.enforcement;
          if (!(data73 === 'enforce' || data73 === 'report-only')) {
            vErrors = noted(
              vErrors,
              instancePath + '/policy/enforcement',
              'enum',
              { allowedValues: schema37.properties.enforcement.enum },
              'must be equal to one of the allowed values',
            );
            errors++;
          }
        }
        if (data67.gates !== undefined && func0.call(data67, 'gates')) {
          let data74 = data67.gates;
          if (data74 && typeof data74 == 'object' && !Array.isArray(data74)) {
            for (const prop9 of schema37.properties.gates.required) {
              if (data74[prop9] === undefined || !func0.call(data74, prop9)) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/policy/gates',
                  'required',
                  { missingProperty: prop9 },
                  "must have required property '" + prop9 + "'",
                );
                errors++;
              }
            }
            for (const key9 of Object.keys(data74)) {
              if (!(
                key9 === 'key_status' ||
                key9 === 'execution_evidence' ||
                key9 === 'beacon_rate' ||
                key9 === 'production_action' ||
                key9 === 'approval'
              )) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/policy/gates',
                  'additionalProperties',
                  { additionalProperty: key9 },
                  'must NOT have additional properties',
                );
                errors++;
              }
            }
            if (data74.key_status !== undefined && func0.call(data74, 'key_status')) {
              let data75 = data74.key_status;
              if (data75 && typeof data75 == 'object' && !Array.isArray(data75)) {
                for (const prop10 of schema37.properties.gates.properties.key_status.required) {
                  if (data75[prop10] === undefined || !func0.call(data75, prop10)) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/gates/key_status',
                      'required',
                      { missingProperty: prop10 },
                      "must have required property '" + prop10 + "'",
                    );
                    errors++;
                  }
                }
                for (const key10 of Object.keys(data75)) {
                  if (!(
                    key10 === 'max_age_seconds' ||
                    key10 === 'signed_by' ||
                    key10 === 'threshold' ||
                    key10 === 'signature' ||
                    key10 === 'expected_entry_hash'
                  )) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/gates/key_status',
                      'additionalProperties',
                      { additionalProperty: key10 },
                      'must NOT have additional properties',
                    );
                    errors++;
                  }
                }
                if (data75.max_age_seconds !== undefined && func0.call(data75, 'max_age_seconds')) {
                  let data76 = data75.max_age_seconds;
                  if (!(typeof data76 == 'number' && !(data76 % 1) && !isNaN(data76) && isFinite(data76)) && data76 !== null) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/gates/key_status/max_age_seconds',
                      'type',
                      { type: schema37.properties.gates.properties.key_status.properties.max_age_seconds.type },
                      'must be integer,null',
                    );
                    errors++;
                  }
                  if (typeof data76 == 'number' && isFinite(data76)) {
                    if (data76 < 1 || isNaN(data76)) {
                      vErrors = noted(
                        vErrors,
                        instancePath + '/policy/gates/key_status/max_age_seconds',
                        'minimum',
                        { comparison: '>=', limit: 1 },
                        'must be >= 1',
                      );
                      errors++;
                    }
                  }
                }
                if (data75.signed_by !== undefined && func0.call(data75, 'signed_by')) {
                  let data77 = data75.signed_by;
                  const _errs180 = errors;
                  let valid23 = false;
                  const _errs181 = errors;
                  if (Array.isArray(data77)) {
                    const len2 = data77.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      if (typeof data77[i2] !== 'string') {
                        vErrors = noted(
                          vErrors,
                          instancePath + '/policy/gates/key_status/signed_by/' + i2,
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
                      instancePath + '/policy/gates/key_status/signed_by',
                      'type',
                      { type: 'array' },
                      'must be array',
                    );
                    errors++;
                  }
                  var _valid4 = _errs181 === errors;
                  valid23 = valid23 || _valid4;
                  const _errs185 = errors;
                  if (data77 !== null) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/gates/key_status/signed_by',
                      'type',
                      { type: 'null' },
                      'must be null',
                    );
                    errors++;
                  }
                  var _valid4 = _errs185 === errors;
                  valid23 = valid23 || _valid4;
                  if (!valid23) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/gates/key_status/signed_by',
                      'anyOf',
                      {},
                      'must match a schema in anyOf',
                    );
                    errors++;
                  } else {
                    errors = _errs180;
                    if (vErrors !== null) {
                      if (_errs180) {
                        vErrors.length = _errs180;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
                if (data75.threshold !== undefined && func0.call(data75, 'threshold')) {
                  let data79 = data75.threshold;
                  if (!(typeof data79 == 'number' && !(data79 % 1) && !isNaN(data79) && isFinite(data79))) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/gates/key_status/threshold',
                      'type',
                      { type: 'integer' },
                      'must be integer',
                    );
                    errors++;
                  }
                  if (typeof data79 == 'number' && isFinite(data79)) {
                    if (data79 < 1 || isNaN(data79)) {
                      vErrors = noted(
                        vErrors,
                        instancePath + '/policy/gates/key_status/threshold',
                        'minimum',
                        { comparison: '>=', limit: 1 },
                        'must be >= 1',
                      );
                      errors++;
                    }
                  }
                }
                if (data75.signature !== undefined && func0.call(data75, 'signature')) {
                  let data80 = data75.signature;
                  if (typeof data80 !== 'string' && data80 !== null) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/gates/key_status/signature',
                      'type',
                      { type: schema37.properties.gates.properties.key_status.properties.signature.type },
                      'must be string,null',
                    );
                    errors++;
                  }
                }
                if (data75.expected_entry_hash !== undefined && func0.call(data75, 'expected_entry_hash')) {
                  let data81 = data75.expected_entry_hash;
                  if (typeof data81 !== 'string' && data81 !== null) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/gates/key_status/expected_entry_hash',
                      'type',
                      { type: schema37.properties.gates.properties.key_status.properties.expected_entry_hash.type },
                      'must be string,null',
                    );
                    errors++;
                  }
                  if (typeof data81 === 'string') {
                    if (!pattern7.test(data81)) {
                      vErrors = noted(
                        vErrors,
                        instancePath + '/policy/gates/key_status/expected_entry_hash',
                        'pattern',
                        { pattern: '^[0-9a-f]{64}$' },
                        'must match pattern "' + '^[0-9a-f]{64}$' + '"',
                      );
                      errors++;
                    }
                  }
                }
              } else {
                vErrors = noted(
                  vErrors,
                  instancePath + '/policy/gates/key_status',
                  'type',
                  { type: 'object' },
                  'must be object',
                );
                errors++;
              }
            }
            if (data74.execution_evidence !== undefined && func0.call(data74, 'execution_evidence')) {
              let data82 = data74.execution_evidence;
              const _errs194 = errors;
              let valid26 = false;
              const _errs195 = errors;
              if (data82 && typeof data82 == 'object' && !Array.isArray(data82)) {
                for (const prop11 of schema37.properties.gates.properties.execution_evidence.anyOf[0].required) {
                  if (data82[prop11] === undefined || !func0.call(data82, prop11)) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/gates/execution_evidence',
                      'required',
                      { missingProperty: prop11 },
                      "must have required property '" + prop11 + "'",
                    );
                    errors++;
                  }
                }
                for (const key11 of Object.keys(data82)) {
                  if (!func0.call(schema37.properties.gates.properties.execution_evidence.anyOf[0].properties, key11)) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/gates/execution_evidence',
                      'additionalProperties',
                      { additionalProperty: key11 },
                      'must NOT have additional properties',
                    );
                    errors++;
                  }
                }
                if (data82.source !== undefined && func0.call(data82, 'source')) {
                  let data83 = data82.source;
                  if (!(data83 === 'signed' || data83 === 'metadata')) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/gates/execution_evidence/source',
                      'enum',
                      {
                        allowedValues: schema37.properties.gates.properties.execution_evidence.anyOf[0].properties.source.enum,
                      },
                      'must be equal to one of the allowed values',
                    );
                    errors++;
                  }
                }
                if (data82.evidence !== undefined && func0.call(data82, 'evidence')) {
                  let data84 = data82.evidence;
                  if (Array.isArray(data84)) {
                    const len3 = data84.length;
                    for (let i3 = 0; i3 < len3; i3++) {
                      if (typeof data84[i3] !== 'string') {
                        vErrors = noted(
                          vErrors,
                          instancePath + '/policy/gates/execution_evidence/evidence/' + i3,
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
                      instancePath + '/policy/gates/execution_evidence/evidence',
                      'type',
                      { type: 'array' },
                      'must be array',
                    );
                    errors++;
                  }
                }
                if (data82.required_environments !== undefined && func0.call(data82, 'required_environments')) {
                  let data86 = data82.required_environments;
                  if (Array.isArray(data86)) {
                    const len4 = data86.length;
                    for (let i4 = 0; i4 < len4; i4++) {
                      if (typeof data86[i4] !== 'string') {
                        vErrors = noted(
                          vErrors,
                          instancePath + '/policy/gates/execution_evidence/required_environments/' + i4,
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
                      instancePath + '/policy/gates/execution_evidence/required_environments',
                      'type',
                      { type: 'array' },
                      'must be array',
                    );
                    errors++;
                  }
                }
                if (data82.observed_in !== undefined && func0.call(data82, 'observed_in')) {
                  let data88 = data82.observed_in;
                  const _errs208 = errors;
                  let valid32 = false;
                  const _errs209 = errors;
                  if (Array.isArray(data88)) {
                    const len5 = data88.length;
                    for (let i5 = 0; i5 < len5; i5++) {
                      if (typeof data88[i5] !== 'string') {
                        vErrors = noted(
                          vErrors,
                          instancePath + '/policy/gates/execution_evidence/observed_in/' + i5,
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
                      instancePath + '/policy/gates/execution_evidence/observed_in',
                      'type',
                      { type: 'array' },
                      'must be array',
                    );
                    errors++;
                  }
                  var _valid6 = _errs209 === errors;
                  valid32 = valid32 || _valid6;
                  const _errs213 = errors;
                  if (data88 !== null) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/gates/execution_evidence/observed_in',
                      'type',
                      { type: 'null' },
                      'must be null',
                    );
                    errors++;
                  }
                  var _valid6 = _errs213 === errors;
                  valid32 = valid32 || _valid6;
                  if (!valid32) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/gates/execution_evidence/observed_in',
                      'anyOf',
                      {},
                      'must match a schema in anyOf',
                    );
                    errors++;
                  } else {
                    errors = _errs208;
                    if (vErrors !== null) {
                      if (_errs208) {
                        vErrors.length = _errs208;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
                if (data82.max_age_seconds !== undefined && func0.call(data82, 'max_age_seconds')) {
                  let data90 = data82.max_age_seconds;
                  if (!(typeof data90 == 'number' && !(data90 % 1) && !isNaN(data90) && isFinite(data90)) && data90 !== null) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/gates/execution_evidence/max_age_seconds',
                      'type',
                      {
                        type: schema37.properties.gates.properties.execution_evidence.anyOf[0].properties.max_age_seconds.type,
                      },
                      'must be integer,null',
                    );
                    errors++;
                  }
                  if (typeof data90 == 'number' && isFinite(data90)) {
                    if (data90 < 1 || isNaN(data90)) {
                      vErrors = noted(
                        vErrors,
                        instancePath + '/policy/gates/execution_evidence/max_age_seconds',
                        'minimum',
                        { comparison: '>=', limit: 1 },
                        'must be >= 1',
                      );
                      errors++;
                    }
                  }
                }
                if (data82.threshold !== undefined && func0.call(data82, 'threshold')) {
                  let data91 = data82.threshold;
                  if (!(typeof data91 == 'number' && !(data91 % 1) && !isNaN(data91) && isFinite(data91))) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/gates/execution_evidence/threshold',
                      'type',
                      { type: 'integer' },
                      'must be integer',
                    );
                    errors++;
                  }
                  if (typeof data91 == 'number' && isFinite(data91)) {
                    if (data91 < 1 || isNaN(data91)) {
                      vErrors = noted(
                        vErrors,
                        instancePath + '/policy/gates/execution_evidence/threshold',
                        'minimum',
                        { comparison: '>=', limit: 1 },
                        'must be >= 1',
                      );
                      errors++;
                    }
                  }
                }
                if (data82.missing_evidence_action !== undefined && func0.call(data82, 'missing_evidence_action')) {
                  let data92 = data82.missing_evidence_action;
                  if (!(data92 === 'warn' || data92 === 'block')) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/gates/execution_evidence/missing_evidence_action',
                      'enum',
                      {
                        allowedValues:
                          schema37.properties.gates.properties.execution_evidence.anyOf[0].properties.missing_evidence_action
                            .enum,
                      },
                      'must be equal to one of the allowed values',
                    );
                    errors++;
                  }
                }
                if (data82.min_hot_symbol_count !== undefined && func0.call(data82, 'min_hot_symbol_count')) {
                  let data93 = data82.min_hot_symbol_count;
                  if (!(typeof data93 == 'number' && !(data93 % 1) && !isNaN(data93) && isFinite(data93))) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/gates/execution_evidence/min_hot_symbol_count',
                      'type',
                      { type: 'integer' },
                      'must be integer',
                    );
                    errors++;
                  }
                  if (typeof data93 == 'number' && isFinite(data93)) {
                    if (data93 < 0 || isNaN(data93)) {
                      vErrors = noted(
                        vErrors,
                        instancePath + '/policy/gates/execution_evidence/min_hot_symbol_count',
                        'minimum',
                        { comparison: '>=', limit: 0 },
                        'must be >= 0',
                      );
                      errors++;
                    }
                  }
                }
                if (data82.min_unique_call_paths !== undefined && func0.call(data82, 'min_unique_call_paths')) {
                  let data94 = data82.min_unique_call_paths;
                  if (!(typeof data94 == 'number' && !(data94 % 1) && !isNaN(data94) && isFinite(data94))) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/gates/execution_evidence/min_unique_call_paths',
                      'type',
                      { type: 'integer' },
                      'must be integer',
                    );
                    errors++;
                  }
                  if (typeof data94 == 'number' && isFinite(data94)) {
                    if (data94 < 0 || isNaN(data94)) {
                      vErrors = noted(
                        vErrors,
                        instancePath + '/policy/gates/execution_evidence/min_unique_call_paths',
                        'minimum',
                        { comparison: '>=', limit: 0 },
                        'must be >= 0',
                      );
                      errors++;
                    }
                  }
                }
              } else {
                vErrors = noted(
                  vErrors,
                  instancePath + '/policy/gates/execution_evidence',
                  'type',
                  { type: 'object' },
                  'must be object',
                );
                errors++;
              }
              var _valid5 = _errs195 === errors;
              valid26 = valid26 || _valid5;
              const _errs224 = errors;
              if (data82 !== null) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/policy/gates/execution_evidence',
                  'type',
                  { type: 'null' },
                  'must be null',
                );
                errors++;
              }
              var _valid5 = _errs224 === errors;
              valid26 = valid26 || _valid5;
              if (!valid26) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/policy/gates/execution_evidence',
                  'anyOf',
                  {},
                  'must match a schema in anyOf',
                );
                errors++;
              } else {
                errors = _errs194;
                if (vErrors !== null) {
                  if (_errs194) {
                    vErrors.length = _errs194;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data74.beacon_rate !== undefined && func0.call(data74, 'beacon_rate')) {
              let data95 = data74.beacon_rate;
              const _errs227 = errors;
              let valid35 = false;
              const _errs228 = errors;
              if (data95 && typeof data95 == 'object' && !Array.isArray(data95)) {
                for (const prop12 of schema37.properties.gates.properties.beacon_rate.anyOf[0].required) {
                  if (data95[prop12] === undefined || !func0.call(data95, prop12)) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/gates/beacon_rate',
                      'required',
                      { missingProperty: prop12 },
                      "must have required property '" + prop12 + "'",
                    );
                    errors++;
                  }
                }
                for (const key12 of Object.keys(data95)) {
                  if (!func0.call(schema37.properties.gates.properties.beacon_rate.anyOf[0].properties, key12)) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/gates/beacon_rate',
                      'additionalProperties',
                      { additionalProperty: key12 },
                      'must NOT have additional properties',
                    );
                    errors++;
                  }
                }
                if (data95.source !== undefined && func0.call(data95, 'source')) {
                  let data96 = data95.source;
                  if (!(data96 === 'signed' || data96 === 'metadata')) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/gates/beacon_rate/source',
                      'enum',
                      { allowedValues: schema37.properties.gates.properties.beacon_rate.anyOf[0].properties.source.enum },
                      'must be equal to one of the allowed values',
                    );
                    errors++;
                  }
                }
                if (data95.evidence !== undefined && func0.call(data95, 'evidence')) {
                  let data97 = data95.evidence;
                  if (Array.isArray(data97)) {
                    const len6 = data97.length;
                    for (let i6 = 0; i6 < len6; i6++) {
                      if (typeof data97[i6] !== 'string') {
                        vErrors = noted(
                          vErrors,
                          instancePath + '/policy/gates/beacon_rate/evidence/' + i6,
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
                      instancePath + '/policy/gates/beacon_rate/evidence',
                      'type',
                      { type: 'array' },
                      'must be array',
                    );
                    errors++;
                  }
                }
                if (data95.required_environments !== undefined && func0.call(data95, 'required_environments')) {
                  let data99 = data95.required_environments;
                  if (Array.isArray(data99)) {
                    const len7 = data99.length;
                    for (let i7 = 0; i7 < len7; i7++) {
                      if (typeof data99[i7] !== 'string') {
                        vErrors = noted(
                          vErrors,
                          instancePath + '/policy/gates/beacon_rate/required_environments/' + i7,
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
                      instancePath + '/policy/gates/beacon_rate/required_environments',
                      'type',
                      { type: 'array' },
                      'must be array',
                    );
                    errors++;
                  }
                }
                if (data95.observed_in !== undefined && func0.call(data95, 'observed_in')) {
                  let data101 = data95.observed_in;
                  const _errs241 = errors;
                  let valid41 = false;
                  const _errs242 = errors;
                  if (Array.isArray(data101)) {
                    const len8 = data101.length;
                    for (let i8 = 0; i8 < len8; i8++) {
                      if (typeof data101[i8] !== 'string') {
                        vErrors = noted(
                          vErrors,
                          instancePath + '/policy/gates/beacon_rate/observed_in/' + i8,
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
                      instancePath + '/policy/gates/beacon_rate/observed_in',
                      'type',
                      { type: 'array' },
                      'must be array',
                    );
                    errors++;
                  }
                  var _valid8 = _errs242 === errors;
                  valid41 = valid41 || _valid8;
                  const _errs246 = errors;
                  if (data101 !== null) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/gates/beacon_rate/observed_in',
                      'type',
                      { type: 'null' },
                      'must be null',
                    );
                    errors++;
                  }
                  var _valid8 = _errs246 === errors;
                  valid41 = valid41 || _valid8;
                  if (!valid41) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/gates/beacon_rate/observed_in',
                      'anyOf',
                      {},
                      'must match a schema in anyOf',
                    );
                    errors++;
                  } else {
                    errors = _errs241;
                    if (vErrors !== null) {
                      if (_errs241) {
                        vErrors.length = _errs241;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
                if (data95.max_age_seconds !== undefined && func0.call(data95, 'max_age_seconds')) {
                  let data103 = data95.max_age_seconds;
                  if (
                    !(typeof data103 == 'number' && !(data103 % 1) && !isNaN(data103) && isFinite(data103)) &&
                    data103 !== null
                  ) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/gates/beacon_rate/max_age_seconds',
                      'type',
                      { type: schema37.properties.gates.properties.beacon_rate.anyOf[0].properties.max_age_seconds.type },
                      'must be integer,null',
                    );
                    errors++;
                  }
                  if (typeof data103 == 'number' && isFinite(data103)) {
                    if (data103 < 1 || isNaN(data103)) {
                      vErrors = noted(
                        vErrors,
                        instancePath + '/policy/gates/beacon_rate/max_age_seconds',
                        'minimum',
                        { comparison: '>=', limit: 1 },
                        'must be >= 1',
                      );
                      errors++;
                    }
                  }
                }
                if (data95.threshold !== undefined && func0.call(data95, 'threshold')) {
                  let data104 = data95.threshold;
                  if (!(typeof data104 == 'number' && !(data104 % 1) && !isNaN(data104) && isFinite(data104))) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/gates/beacon_rate/threshold',
                      'type',
                      { type: 'integer' },
                      'must be integer',
                    );
                    errors++;
                  }
                  if (typeof data104 == 'number' && isFinite(data104)) {
                    if (data104 < 1 || isNaN(data104)) {
                      vErrors = noted(
                        vErrors,
                        instancePath + '/policy/gates/beacon_rate/threshold',
                        'minimum',
                        { comparison: '>=', limit: 1 },
                        'must be >= 1',
                      );
                      errors++;
                    }
                  }
                }
                if (data95.min_verification_rate !== undefined && func0.call(data95, 'min_verification_rate')) {
                  if (typeof data95.min_verification_rate !== 'string') {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/gates/beacon_rate/min_verification_rate',
                      'type',
                      { type: 'string' },
                      'must be string',
                    );
                    errors++;
                  }
                }
                if (data95.min_beacon_count !== undefined && func0.call(data95, 'min_beacon_count')) {
                  let data106 = data95.min_beacon_count;
                  if (!(typeof data106 == 'number' && !(data106 % 1) && !isNaN(data106) && isFinite(data106))) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/gates/beacon_rate/min_beacon_count',
                      'type',
                      { type: 'integer' },
                      'must be integer',
                    );
                    errors++;
                  }
                  if (typeof data106 == 'number' && isFinite(data106)) {
                    if (data106 < 0 || isNaN(data106)) {
                      vErrors = noted(
                        vErrors,
                        instancePath + '/policy/gates/beacon_rate/min_beacon_count',
                        'minimum',
                        { comparison: '>=', limit: 0 },
                        'must be >= 0',
                      );
                      errors++;
                    }
                  }
                }
                if (data95.missing_beacon_action !== undefined && func0.call(data95, 'missing_beacon_action')) {
                  let data107 = data95.missing_beacon_action;
                  if (!(data107 === 'warn' || data107 === 'block')) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/gates/beacon_rate/missing_beacon_action',
                      'enum',
                      {
                        allowedValues:
                          schema37.properties.gates.properties.beacon_rate.anyOf[0].properties.missing_beacon_action.enum,
                      },
                      'must be equal to one of the allowed values',
                    );
                    errors++;
                  }
                }
                if (data95.below_threshold_action !== undefined && func0.call(data95, 'below_threshold_action')) {
                  let data108 = data95.below_threshold_action;
                  if (!(data108 === 'warn' || data108 === 'block')) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/gates/beacon_rate/below_threshold_action',
                      'enum',
                      {
                        allowedValues:
                          schema37.properties.gates.properties.beacon_rate.anyOf[0].properties.below_threshold_action.enum,
                      },
                      'must be equal to one of the allowed values',
                    );
                    errors++;
                  }
                }
                if (data95.insufficient_action !== undefined && func0.call(data95, 'insufficient_action')) {
                  let data109 = data95.insufficient_action;
                  if (!(data109 === 'warn' || data109 === 'block')) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/gates/beacon_rate/insufficient_action',
                      'enum',
                      {
                        allowedValues:
                          schema37.properties.gates.properties.beacon_rate.anyOf[0].properties.insufficient_action.enum,
                      },
                      'must be equal to one of the allowed values',
                    );
                    errors++;
                  }
                }
              } else {
                vErrors = noted(
                  vErrors,
                  instancePath + '/policy/gates/beacon_rate',
                  'type',
                  { type: 'object' },
                  'must be object',
                );
                errors++;
              }
              var _valid7 = _errs228 === errors;
              valid35 = valid35 || _valid7;
              const _errs259 = errors;
              if (data95 !== null) {
                vErrors = noted(vErrors, instancePath + '/policy/gates/beacon_rate', 'type', { type: 'null' }, 'must be null');
                errors++;
              }
              var _valid7 = _errs259 === errors;
              valid35 = valid35 || _valid7;
              if (!valid35) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/policy/gates/beacon_rate',
                  'anyOf',
                  {},
                  'must match a schema in anyOf',
                );
                errors++;
              } else {
                errors = _errs227;
                if (vErrors !== null) {
                  if (_errs227) {
                    vErrors.length = _errs227;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data74.production_action !== undefined && func0.call(data74, 'production_action')) {
              let data110 = data74.production_action;
              const _errs262 = errors;
              let valid44 = false;
              const _errs263 = errors;
              if (data110 && typeof data110 == 'object' && !Array.isArray(data110)) {
                for (const prop13 of schema37.properties.gates.properties.production_action.anyOf[0].required) {
                  if (data110[prop13] === undefined || !func0.call(data110, prop13)) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/gates/production_action',
                      'required',
                      { missingProperty: prop13 },
                      "must have required property '" + prop13 + "'",
                    );
                    errors++;
                  }
                }
                for (const key13 of Object.keys(data110)) {
                  if (!(key13 === 'actions' || key13 === 'grants')) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/gates/production_action',
                      'additionalProperties',
                      { additionalProperty: key13 },
                      'must NOT have additional properties',
                    );
                    errors++;
                  }
                }
                if (data110.actions !== undefined && func0.call(data110, 'actions')) {
                  let data111 = data110.actions;
                  const _errs267 = errors;
                  let valid46 = false;
                  const _errs268 = errors;
                  if (Array.isArray(data111)) {
                    const len9 = data111.length;
                    for (let i9 = 0; i9 < len9; i9++) {
                      let data112 = data111[i9];
                      if (data112 && typeof data112 == 'object' && !Array.isArray(data112)) {
                        for (const prop14 of schema37.properties.gates.properties.production_action.anyOf[0].properties.actions
                          .anyOf[0].items.required) {
                          if (data112[prop14] === undefined || !func0.call(data112, prop14)) {
                            vErrors = noted(
                              vErrors,
                              instancePath + '/policy/gates/production_action/actions/' + i9,
                              'required',
                              { missingProperty: prop14 },
                              "must have required property '" + prop14 + "'",
                            );
                            errors++;
                          }
                        }
                        for (const key14 of Object.keys(data112)) {
                          if (!(key14 === 'name' || key14 === 'requires')) {
                            vErrors = noted(
                              vErrors,
                              instancePath + '/policy/gates/production_action/actions/' + i9,
                              'additionalProperties',
                              { additionalProperty: key14 },
                              'must NOT have additional properties',
                            );
                            errors++;
                          }
                        }
                        if (data112.name !== undefined && func0.call(data112, 'name')) {
                          if (typeof data112.name !== 'string') {
                            vErrors = noted(
                              vErrors,
                              instancePath + '/policy/gates/production_action/actions/' + i9 + '/name',
                              'type',
                              { type: 'string' },
                              'must be string',
                            );
                            errors++;
                          }
                        }
                        if (data112.requires !== undefined && func0.call(data112, 'requires')) {
                          let data114 = data112.requires;
                          if (Array.isArray(data114)) {
                            const len10 = data114.length;
                            for (let i10 = 0; i10 < len10; i10++) {
                              if (typeof data114[i10] !== 'string') {
                                vErrors = noted(
                                  vErrors,
                                  instancePath + '/policy/gates/production_action/actions/' + i9 + '/requires/' + i10,
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
                              instancePath + '/policy/gates/production_action/actions/' + i9 + '/requires',
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
                          instancePath + '/policy/gates/production_action/actions/' + i9,
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
                      instancePath + '/policy/gates/production_action/actions',
                      'type',
                      { type: 'array' },
                      'must be array',
                    );
                    errors++;
                  }
                  var _valid10 = _errs268 === errors;
                  valid46 = valid46 || _valid10;
                  const _errs279 = errors;
                  if (data111 !== null) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/gates/production_action/actions',
                      'type',
                      { type: 'null' },
                      'must be null',
                    );
                    errors++;
                  }
                  var _valid10 = _errs279 === errors;
                  valid46 = valid46 || _valid10;
                  if (!valid46) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/gates/production_action/actions',
                      'anyOf',
                      {},
                      'must match a schema in anyOf',
                    );
                    errors++;
                  } else {
                    errors = _errs267;
                    if (vErrors !== null) {
                      if (_errs267) {
                        vErrors.length = _errs267;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
                if (data110.grants !== undefined && func0.call(data110, 'grants')) {
                  let data116 = data110.grants;
                  if (Array.isArray(data116)) {
                    const len11 = data116.length;
                    for (let i11 = 0; i11 < len11; i11++) {
                      let data117 = data116[i11];
                      if (data117 && typeof data117 == 'object' && !Array.isArray(data117)) {
                        for (const prop15 of schema37.properties.gates.properties.production_action.anyOf[0].properties.grants
                          .items.required) {
                          if (data117[prop15] === undefined || !func0.call(data117, prop15)) {
                            vErrors = noted(
                              vErrors,
                              instancePath + '/policy/gates/production_action/grants/' + i11,
                              'required',
                              { missingProperty: prop15 },
                              "must have required property '" + prop15 + "'",
                            );
                            errors++;
                          }
                        }
                        for (const key15 of Object.keys(data117)) {
                          if (!(
                            key15 === 'name' ||
                            key15 === 'granted' ||
                            key15 === 'target' ||
                            key15 === 'valid_from' ||
                            key15 === 'valid_until'
                          )) {
                            vErrors = noted(
                              vErrors,
                              instancePath + '/policy/gates/production_action/grants/' + i11,
                              'additionalProperties',
                              { additionalProperty: key15 },
                              'must NOT have additional properties',
                            );
                            errors++;
                          }
                        }
                        if (data117.name !== undefined && func0.call(data117, 'name')) {
                          if (typeof data117.name !== 'string') {
                            vErrors = noted(
                              vErrors,
                              instancePath + '/policy/gates/production_action/grants/' + i11 + '/name',
                              'type',
                              { type: 'string' },
                              'must be string',
                            );
                            errors++;
                          }
                        }
                        if (data117.granted !== undefined && func0.call(data117, 'granted')) {
                          if (typeof data117.granted !== 'boolean') {
                            vErrors = noted(
                              vErrors,
                              instancePath + '/policy/gates/production_action/grants/' + i11 + '/granted',
                              'type',
                              { type: 'boolean' },
                              'must be boolean',
                            );
                            errors++;
                          }
                        }
                        if (data117.target !== undefined && func0.call(data117, 'target')) {
                          if (typeof data117.target !== 'string') {
                            vErrors = noted(
                              vErrors,
                              instancePath + '/policy/gates/production_action/grants/' + i11 + '/target',
                              'type',
                              { type: 'string' },
                              'must be string',
                            );
                            errors++;
                          }
                        }
                        if (data117.valid_from !== undefined && func0.call(data117, 'valid_from')) {
                          let data121 = data117.valid_from;
                          if (typeof data121 !== 'string' && data121 !== null) {
                            vErrors = noted(
                              vErrors,
                              instancePath + '/policy/gates/production_action/grants/' + i11 + '/valid_from',
                              'type',
                              {
                                type: schema37.properties.gates.properties.production_action.anyOf[0].properties.grants.items
                                  .properties.valid_from.type,
                              },
                              'must be string,null',
                            );
                            errors++;
                          }
                          if (typeof data121 === 'string') {
                            if (!pattern31.test(data121)) {
                              vErrors = noted(
                                vErrors,
                                instancePath + '/policy/gates/production_action/grants/' + i11 + '/valid_from',
                                'pattern',
                                { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
                                'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"',
                              );
                              errors++;
                            }
                          }
                        }
                        if (data117.valid_until !== undefined && func0.call(data117, 'valid_until')) {
                          let data122 = data117.valid_until;
                          if (typeof data122 === 'string') {
                            if (!pattern31.test(data122)) {
                              vErrors = noted(
                                vErrors,
                                instancePath + '/policy/gates/production_action/grants/' + i11 + '/valid_until',
                                'pattern',
                                { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
                                'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"',
                              );
                              errors++;
                            }
                          } else {
                            vErrors = noted(
                              vErrors,
                              instancePath + '/policy/gates/production_action/grants/' + i11 + '/valid_until',
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
                          instancePath + '/policy/gates/production_action/grants/' + i11,
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
                      instancePath + '/policy/gates/production_action/grants',
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
                  instancePath + '/policy/gates/production_action',
                  'type',
                  { type: 'object' },
                  'must be object',
                );
                errors++;
              }
              var _valid9 = _errs263 === errors;
              valid44 = valid44 || _valid9;
              const _errs296 = errors;
              if (data110 !== null) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/policy/gates/production_action',
                  'type',
                  { type: 'null' },
                  'must be null',
                );
                errors++;
              }
              var _valid9 = _errs296 === errors;
              valid44 = valid44 || _valid9;
              if (!valid44) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/policy/gates/production_action',
                  'anyOf',
                  {},
                  'must match a schema in anyOf',
                );
                errors++;
              } else {
                errors = _errs262;
                if (vErrors !== null) {
                  if (_errs262) {
                    vErrors.length = _errs262;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data74.approval !== undefined && func0.call(data74, 'approval')) {
              let data123 = data74.approval;
              const _errs299 = errors;
              let valid55 = false;
              const _errs300 = errors;
              if (data123 && typeof data123 == 'object' && !Array.isArray(data123)) {
                for (const prop16 of schema37.properties.gates.properties.approval.anyOf[0].required) {
                  if (data123[prop16] === undefined || !func0.call(data123, prop16)) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/gates/approval',
                      'required',
                      { missingProperty: prop16 },
                      "must have required property '" + prop16 + "'",
                    );
                    errors++;
                  }
                }
                for (const key16 of Object.keys(data123)) {
                  if (!(
                    key16 === 'threshold' ||
                    key16 === 'two_person' ||
                    key16 === 'signed_request' ||
                    key16 === 'clock_skew_seconds' ||
                    key16 === 'max_validity_seconds' ||
                    key16 === 'replay'
                  )) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/gates/approval',
                      'additionalProperties',
                      { additionalProperty: key16 },
                      'must NOT have additional properties',
                    );
                    errors++;
                  }
                }
                if (data123.threshold !== undefined && func0.call(data123, 'threshold')) {
                  let data124 = data123.threshold;
                  if (!(typeof data124 == 'number' && !(data124 % 1) && !isNaN(data124) && isFinite(data124))) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/gates/approval/threshold',
                      'type',
                      { type: 'integer' },
                      'must be integer',
                    );
                    errors++;
                  }
                  if (typeof data124 == 'number' && isFinite(data124)) {
                    if (data124 < 1 || isNaN(data124)) {
                      vErrors = noted(
                        vErrors,
                        instancePath + '/policy/gates/approval/threshold',
                        'minimum',
                        { comparison: '>=', limit: 1 },
                        'must be >= 1',
                      );
                      errors++;
                    }
                  }
                }
                if (data123.two_person !== undefined && func0.call(data123, 'two_person')) {
                  if (typeof data123.two_person !== 'boolean') {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/gates/approval/two_person',
                      'type',
                      { type: 'boolean' },
                      'must be boolean',
                    );
                    errors++;
                  }
                }
                if (data123.signed_request !== undefined && func0.call(data123, 'signed_request')) {
                  if (typeof data123.signed_request !== 'boolean') {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/gates/approval/signed_request',
                      'type',
                      { type: 'boolean' },
                      'must be boolean',
                    );
                    errors++;
                  }
                }
                if (data123.clock_skew_seconds !== undefined && func0.call(data123, 'clock_skew_seconds')) {
                  let data127 = data123.clock_skew_seconds;
                  if (!(typeof data127 == 'number' && !(data127 % 1) && !isNaN(data127) && isFinite(data127))) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/gates/approval/clock_skew_seconds',
                      'type',
                      { type: 'integer' },
                      'must be integer',
                    );
                    errors++;
                  }
                  if (typeof data127 == 'number' && isFinite(data127)) {
                    if (data127 < 0 || isNaN(data127)) {
                      vErrors = noted(
                        vErrors,
                        instancePath + '/policy/gates/approval/clock_skew_seconds',
                        'minimum',
                        { comparison: '>=', limit: 0 },
                        'must be >= 0',
                      );
                      errors++;
                    }
                  }
                }
                if (data123.max_validity_seconds !== undefined && func0.call(data123, 'max_validity_seconds')) {
                  let data128 = data123.max_validity_seconds;
                  if (
                    !(typeof data128 == 'number' && !(data128 % 1) && !isNaN(data128) && isFinite(data128)) &&
                    data128 !== null
                  ) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/gates/approval/max_validity_seconds',
                      'type',
                      { type: schema37.properties.gates.properties.approval.anyOf[0].properties.max_validity_seconds.type },
                      'must be integer,null',
                    );
                    errors++;
                  }
                  if (typeof data128 == 'number' && isFinite(data128)) {
                    if (data128 < 0 || isNaN(data128)) {
                      vErrors = noted(
                        vErrors,
                        instancePath + '/policy/gates/approval/max_validity_seconds',
                        'minimum',
                        { comparison: '>=', limit: 0 },
                        'must be >= 0',
                      );
                      errors++;
                    }
                  }
                }
                if (data123.replay !== undefined && func0.call(data123, 'replay')) {
                  let data129 = data123.replay;
                  if (!(data129 === 'required' || data129 === 'optional' || data129 === 'off')) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/gates/approval/replay',
                      'enum',
                      { allowedValues: schema37.properties.gates.properties.approval.anyOf[0].properties.replay.enum },
                      'must be equal to one of the allowed values',
                    );
                    errors++;
                  }
                }
              } else {
                vErrors = noted(vErrors, instancePath + '/policy/gates/approval', 'type', { type: 'object' }, 'must be object');
                errors++;
              }
              var _valid11 = _errs300 === errors;
              valid55 = valid55 || _valid11;
              const _errs314 = errors;
              if (data123 !== null) {
                vErrors = noted(vErrors, instancePath + '/policy/gates/approval', 'type', { type: 'null' }, 'must be null');
                errors++;
              }
              var _valid11 = _errs314 === errors;
              valid55 = valid55 || _valid11;
              if (!valid55) {
                vErrors = noted(vErrors, instancePath + '/policy/gates/approval', 'anyOf', {}, 'must match a schema in anyOf');
                errors++;
              } else {
                errors = _errs299;
                if (vErrors !== null) {
                  if (_errs299) {
                    vErrors.length = _errs299;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/policy/gates', 'type', { type: 'object' }, 'must be object');
            errors++;
          }
        }
        if (data67.trusted_keys !== undefined && func0.call(data67, 'trusted_keys')) {
          let data130 = data67.trusted_keys;
          if (Array.isArray(data130)) {
            const len12 = data130.length;
            for (let i12 = 0; i12 < len12; i12++) {
              let data131 = data130[i12];
              if (data131 && typeof data131 == 'object' && !Array.isArray(data131)) {
                for (const prop17 of schema37.properties.trusted_keys.items.required) {
                  if (data131[prop17] === undefined || !func0.call(data131, prop17)) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/trusted_keys/' + i12,
                      'required',
                      { missingProperty: prop17 },
                      "must have required property '" + prop17 + "'",
                    );
                    errors++;
                  }
                }
                for (const key17 of Object.keys(data131)) {
                  if (!(
                    key17 === 'id' ||
                    key17 === 'path' ||
                    key17 === 'sha256' ||
                    key17 === 'purposes' ||
                    key17 === 'valid_from' ||
                    key17 === 'valid_until' ||
                    key17 === 'revoked_at' ||
                    key17 === 'identity'
                  )) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/trusted_keys/' + i12,
                      'additionalProperties',
                      { additionalProperty: key17 },
                      'must NOT have additional properties',
                    );
                    errors++;
                  }
                }
                if (data131.id !== undefined && func0.call(data131, 'id')) {
                  if (typeof data131.id !== 'string') {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/trusted_keys/' + i12 + '/id',
                      'type',
                      { type: 'string' },
                      'must be string',
                    );
                    errors++;
                  }
                }
                if (data131.path !== undefined && func0.call(data131, 'path')) {
                  if (typeof data131.path !== 'string') {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/trusted_keys/' + i12 + '/path',
                      'type',
                      { type: 'string' },
                      'must be string',
                    );
                    errors++;
                  }
                }
                if (data131.sha256 !== undefined && func0.call(data131, 'sha256')) {
                  let data134 = data131.sha256;
                  if (typeof data134 === 'string') {
                    if (!pattern7.test(data134)) {
                      vErrors = noted(
                        vErrors,
                        instancePath + '/policy/trusted_keys/' + i12 + '/sha256',
                        'pattern',
                        { pattern: '^[0-9a-f]{64}$' },
                        'must match pattern "' + '^[0-9a-f]{64}$' + '"',
                      );
                      errors++;
                    }
                  } else {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/trusted_keys/' + i12 + '/sha256',
                      'type',
                      { type: 'string' },
                      'must be string',
                    );
                    errors++;
                  }
                }
                if (data131.purposes !== undefined && func0.call(data131, 'purposes')) {
                  let data135 = data131.purposes;
                  if (Array.isArray(data135)) {
                    const len13 = data135.length;
                    for (let i13 = 0; i13 < len13; i13++) {
                      if (typeof data135[i13] !== 'string') {
                        vErrors = noted(
                          vErrors,
                          instancePath + '/policy/trusted_keys/' + i12 + '/purposes/' + i13,
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
                      instancePath + '/policy/trusted_keys/' + i12 + '/purposes',
                      'type',
                      { type: 'array' },
                      'must be array',
                    );
                    errors++;
                  }
                }
                if (data131.valid_from !== undefined && func0.call(data131, 'valid_from')) {
                  let data137 = data131.valid_from;
                  if (typeof data137 !== 'string' && data137 !== null) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/trusted_keys/' + i12 + '/valid_from',
                      'type',
                      { type: schema37.properties.trusted_keys.items.properties.valid_from.type },
                      'must be string,null',
                    );
                    errors++;
                  }
                  if (typeof data137 === 'string') {
                    if (!pattern31.test(data137)) {
                      vErrors = noted(
                        vErrors,
                        instancePath + '/policy/trusted_keys/' + i12 + '/valid_from',
                        'pattern',
                        { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
                        'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"',
                      );
                      errors++;
                    }
                  }
                }
                if (data131.valid_until !== undefined && func0.call(data131, 'valid_until')) {
                  let data138 = data131.valid_until;
                  if (typeof data138 !== 'string' && data138 !== null) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/trusted_keys/' + i12 + '/valid_until',
                      'type',
                      { type: schema37.properties.trusted_keys.items.properties.valid_until.type },
                      'must be string,null',
                    );
                    errors++;
                  }
                  if (typeof data138 === 'string') {
                    if (!pattern31.test(data138)) {
                      vErrors = noted(
                        vErrors,
                        instancePath + '/policy/trusted_keys/' + i12 + '/valid_until',
                        'pattern',
                        { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
                        'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"',
                      );
                      errors++;
                    }
                  }
                }
                if (data131.revoked_at !== undefined && func0.call(data131, 'revoked_at')) {
                  let data139 = data131.revoked_at;
                  if (typeof data139 !== 'string' && data139 !== null) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/trusted_keys/' + i12 + '/revoked_at',
                      'type',
                      { type: schema37.properties.trusted_keys.items.properties.revoked_at.type },
                      'must be string,null',
                    );
                    errors++;
                  }
                  if (typeof data139 === 'string') {
                    if (!pattern31.test(data139)) {
                      vErrors = noted(
                        vErrors,
                        instancePath + '/policy/trusted_keys/' + i12 + '/revoked_at',
                        'pattern',
                        { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
                        'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"',
                      );
                      errors++;
                    }
                  }
                }
                if (data131.identity !== undefined && func0.call(data131, 'identity')) {
                  let data140 = data131.identity;
                  if (typeof data140 !== 'string' && data140 !== null) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/trusted_keys/' + i12 + '/identity',
                      'type',
                      { type: schema37.properties.trusted_keys.items.properties.identity.type },
                      'must be string,null',
                    );
                    errors++;
                  }
                }
              } else {
                vErrors = noted(
                  vErrors,
                  instancePath + '/policy/trusted_keys/' + i12,
                  'type',
                  { type: 'object' },
                  'must be object',
                );
                errors++;
              }
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/policy/trusted_keys', 'type', { type: 'array' }, 'must be array');
            errors++;
          }
        }
        if (data67.run !== undefined && func0.call(data67, 'run')) {
          let data141 = data67.run;
          if (data141 && typeof data141 == 'object' && !Array.isArray(data141)) {
            for (const prop18 of schema37.properties.run.required) {
              if (data141[prop18] === undefined || !func0.call(data141, prop18)) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/policy/run',
                  'required',
                  { missingProperty: prop18 },
                  "must have required property '" + prop18 + "'",
                );
                errors++;
              }
            }
            for (const key18 of Object.keys(data141)) {
              if (!(
                key18 === 'self_hosted' ||
                key18 === 'timeout_seconds' ||
                key18 === 'max_processes' ||
                key18 === 'max_memory_mib' ||
                key18 === 'outputs' ||
                key18 === 'pass_environment'
              )) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/policy/run',
                  'additionalProperties',
                  { additionalProperty: key18 },
                  'must NOT have additional properties',
                );
                errors++;
              }
            }
            if (data141.self_hosted !== undefined && func0.call(data141, 'self_hosted')) {
              let data142 = data141.self_hosted;
              if (!(data142 === 'block' || data142 === 'isolate')) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/policy/run/self_hosted',
                  'enum',
                  { allowedValues: schema37.properties.run.properties.self_hosted.enum },
                  'must be equal to one of the allowed values',
                );
                errors++;
              }
            }
            if (data141.timeout_seconds !== undefined && func0.call(data141, 'timeout_seconds')) {
              let data143 = data141.timeout_seconds;
              if (!(typeof data143 == 'number' && !(data143 % 1) && !isNaN(data143) && isFinite(data143))) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/policy/run/timeout_seconds',
                  'type',
                  { type: 'integer' },
                  'must be integer',
                );
                errors++;
              }
              if (typeof data143 == 'number' && isFinite(data143)) {
                if (data143 < 1 || isNaN(data143)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/policy/run/timeout_seconds',
                    'minimum',
                    { comparison: '>=', limit: 1 },
                    'must be >= 1',
                  );
                  errors++;
                }
              }
            }
            if (data141.max_processes !== undefined && func0.call(data141, 'max_processes')) {
              let data144 = data141.max_processes;
              if (!(typeof data144 == 'number' && !(data144 % 1) && !isNaN(data144) && isFinite(data144))) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/policy/run/max_processes',
                  'type',
                  { type: 'integer' },
                  'must be integer',
                );
                errors++;
              }
              if (typeof data144 == 'number' && isFinite(data144)) {
                if (data144 < 1 || isNaN(data144)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/policy/run/max_processes',
                    'minimum',
                    { comparison: '>=', limit: 1 },
                    'must be >= 1',
                  );
                  errors++;
                }
              }
            }
            if (data141.max_memory_mib !== undefined && func0.call(data141, 'max_memory_mib')) {
              let data145 = data141.max_memory_mib;
              if (!(typeof data145 == 'number' && !(data145 % 1) && !isNaN(data145) && isFinite(data145))) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/policy/run/max_memory_mib',
                  'type',
                  { type: 'integer' },
                  'must be integer',
                );
                errors++;
              }
              if (typeof data145 == 'number' && isFinite(data145)) {
                if (data145 < 1 || isNaN(data145)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/policy/run/max_memory_mib',
                    'minimum',
                    { comparison: '>=', limit: 1 },
                    'must be >= 1',
                  );
                  errors++;
                }
              }
            }
            if (data141.outputs !== undefined && func0.call(data141, 'outputs')) {
              let data146 = data141.outputs;
              if (Array.isArray(data146)) {
                const len14 = data146.length;
                for (let i14 = 0; i14 < len14; i14++) {
                  if (typeof data146[i14] !== 'string') {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/run/outputs/' + i14,
                      'type',
                      { type: 'string' },
                      'must be string',
                    );
                    errors++;
                  }
                }
              } else {
                vErrors = noted(vErrors, instancePath + '/policy/run/outputs', 'type', { type: 'array' }, 'must be array');
                errors++;
              }
            }
            if (data141.pass_environment !== undefined && func0.call(data141, 'pass_environment')) {
              let data148 = data141.pass_environment;
              if (Array.isArray(data148)) {
                const len15 = data148.length;
                for (let i15 = 0; i15 < len15; i15++) {
                  if (typeof data148[i15] !== 'string') {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/policy/run/pass_environment/' + i15,
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
                  instancePath + '/policy/run/pass_environment',
                  'type',
                  { type: 'array' },
                  'must be array',
                );
                errors++;
              }
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/policy/run', 'type', { type: 'object' }, 'must be object');
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/policy', 'type', { type: 'object' }, 'must be object');
        errors++;
      }
      var _valid3 = _errs156 === errors;
      valid15 = valid15 || _valid3;
      if (!valid15) {
        vErrors = noted(vErrors, instancePath + '/policy', 'anyOf', {}, 'must match a schema in anyOf');
        errors++;
      } else {
        errors = _errs155;
        if (vErrors !== null) {
          if (_errs155) {
            vErrors.length = _errs155;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.evidence !== undefined && func0.call(data, 'evidence')) {
      let data150 = data.evidence;
      const _errs358 = errors;
      let valid67 = false;
      const _errs359 = errors;
      if (
        !validate23(data150, {
          instancePath: instancePath + '/evidence',
          parentData: data,
          parentDataProperty: 'evidence',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
      var _valid12 = _errs359 === errors;
      valid67 = valid67 || _valid12;
      const _errs360 = errors;
      if (data150 !== null) {
        vErrors = noted(vErrors, instancePath + '/evidence', 'type', { type: 'null' }, 'must be null');
        errors++;
      }
      var _valid12 = _errs360 === errors;
      valid67 = valid67 || _valid12;
      if (!valid67) {
        vErrors = noted(vErrors, instancePath + '/evidence', 'anyOf', {}, 'must match a schema in anyOf');
        errors++;
      } else {
        errors = _errs358;
        if (vErrors !== null) {
          if (_errs358) {
            vErrors.length = _errs358;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.receipts !== undefined && func0.call(data, 'receipts')) {
      let data151 = data.receipts;
      const _errs363 = errors;
      let valid68 = false;
      const _errs364 = errors;
      if (
        !validate29(data151, {
          instancePath: instancePath + '/receipts',
          parentData: data,
          parentDataProperty: 'receipts',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
      var _valid13 = _errs364 === errors;
      valid68 = valid68 || _valid13;
      const _errs365 = errors;
      if (data151 !== null) {
        vErrors = noted(vErrors, instancePath + '/receipts', 'type', { type: 'null' }, 'must be null');
        errors++;
      }
      var _valid13 = _errs365 === errors;
      valid68 = valid68 || _valid13;
      if (!valid68) {
        vErrors = noted(vErrors, instancePath + '/receipts', 'anyOf', {}, 'must match a schema in anyOf');
        errors++;
      } else {
        errors = _errs363;
        if (vErrors !== null) {
          if (_errs363) {
            vErrors.length = _errs363;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.incidents !== undefined && func0.call(data, 'incidents')) {
      let data152 = data.incidents;
      if (Array.isArray(data152)) {
        const len16 = data152.length;
        for (let i16 = 0; i16 < len16; i16++) {
          let data153 = data152[i16];
          if (data153 && typeof data153 == 'object' && !Array.isArray(data153)) {
            for (const prop19 of schema40.required) {
              if (data153[prop19] === undefined || !func0.call(data153, prop19)) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/incidents/' + i16,
                  'required',
                  { missingProperty: prop19 },
                  "must have required property '" + prop19 + "'",
                );
                errors++;
              }
            }
            for (const key19 of Object.keys(data153)) {
              if (!func0.call(schema40.properties, key19)) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/incidents/' + i16,
                  'additionalProperties',
                  { additionalProperty: key19 },
                  'must NOT have additional properties',
                );
                errors++;
              }
            }
            if (data153.code !== undefined && func0.call(data153, 'code')) {
              let data154 = data153.code;
              if (typeof data154 === 'string') {
                if (!pattern10.test(data154)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/incidents/' + i16 + '/code',
                    'pattern',
                    { pattern: '^[a-z0-9_]+$' },
                    'must match pattern "' + '^[a-z0-9_]+$' + '"',
                  );
                  errors++;
                }
              } else {
                vErrors = noted(
                  vErrors,
                  instancePath + '/incidents/' + i16 + '/code',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
            if (data153.gate !== undefined && func0.call(data153, 'gate')) {
              let data155 = data153.gate;
              if (typeof data155 === 'string') {
                if (!pattern9.test(data155)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/incidents/' + i16 + '/gate',
                    'pattern',
                    { pattern: '^[a-z][a-z-]*$' },
                    'must match pattern "' + '^[a-z][a-z-]*$' + '"',
                  );
                  errors++;
                }
              } else {
                vErrors = noted(
                  vErrors,
                  instancePath + '/incidents/' + i16 + '/gate',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
            if (data153.outcome !== undefined && func0.call(data153, 'outcome')) {
              let data156 = data153.outcome;
              if (!(data156 === 'pass' || data156 === 'warn' || data156 === 'block')) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/incidents/' + i16 + '/outcome',
                  'enum',
                  { allowedValues: schema40.properties.outcome.enum },
                  'must be equal to one of the allowed values',
                );
                errors++;
              }
            }
            if (data153.message !== undefined && func0.call(data153, 'message')) {
              let data157 = data153.message;
              if (typeof data157 === 'string') {
                if (func91(data157) < 1) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/incidents/' + i16 + '/message',
                    'minLength',
                    { limit: 1 },
                    'must NOT have fewer than 1 characters',
                  );
                  errors++;
                }
              } else {
                vErrors = noted(
                  vErrors,
                  instancePath + '/incidents/' + i16 + '/message',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
            if (data153.path !== undefined && func0.call(data153, 'path')) {
              if (typeof data153.path !== 'string') {
                vErrors = noted(
                  vErrors,
                  instancePath + '/incidents/' + i16 + '/path',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
            if (data153.pointer !== undefined && func0.call(data153, 'pointer')) {
              if (typeof data153.pointer !== 'string') {
                vErrors = noted(
                  vErrors,
                  instancePath + '/incidents/' + i16 + '/pointer',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
            if (data153.line !== undefined && func0.call(data153, 'line')) {
              let data160 = data153.line;
              if (!(typeof data160 == 'number' && !(data160 % 1) && !isNaN(data160) && isFinite(data160))) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/incidents/' + i16 + '/line',
                  'type',
                  { type: 'integer' },
                  'must be integer',
                );
                errors++;
              }
              if (typeof data160 == 'number' && isFinite(data160)) {
                if (data160 < 1 || isNaN(data160)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/incidents/' + i16 + '/line',
                    'minimum',
                    { comparison: '>=', limit: 1 },
                    'must be >= 1',
                  );
                  errors++;
                }
              }
            }
            if (data153.expected !== undefined && func0.call(data153, 'expected')) {
              if (typeof data153.expected !== 'string') {
                vErrors = noted(
                  vErrors,
                  instancePath + '/incidents/' + i16 + '/expected',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
            if (data153.found !== undefined && func0.call(data153, 'found')) {
              if (typeof data153.found !== 'string') {
                vErrors = noted(
                  vErrors,
                  instancePath + '/incidents/' + i16 + '/found',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/incidents/' + i16, 'type', { type: 'object' }, 'must be object');
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/incidents', 'type', { type: 'array' }, 'must be array');
        errors++;
      }
    }
    if (data.audit_log !== undefined && func0.call(data, 'audit_log')) {
      let data163 = data.audit_log;
      const _errs391 = errors;
      let valid73 = false;
      const _errs392 = errors;
      if (data163 && typeof data163 == 'object' && !Array.isArray(data163)) {
        for (const prop20 of schema47.required) {
          if (data163[prop20] === undefined || !func0.call(data163, prop20)) {
            vErrors = noted(
              vErrors,
              instancePath + '/audit_log',
              'required',
              { missingProperty: prop20 },
              "must have required property '" + prop20 + "'",
            );
            errors++;
          }
        }
        for (const key20 of Object.keys(data163)) {
          if (!(key20 === 'continuity' || key20 === 'sequence' || key20 === 'record_hash')) {
            vErrors = noted(
              vErrors,
              instancePath + '/audit_log',
              'additionalProperties',
              { additionalProperty: key20 },
              'must NOT have additional properties',
            );
            errors++;
          }
        }
        if (data163.continuity !== undefined && func0.call(data163, 'continuity')) {
          let data164 = data163.continuity;
          if (!(data164 === 'held' || data164 === 'not-compared' || data164 === 'broken')) {
            vErrors = noted(
              vErrors,
              instancePath + '/audit_log/continuity',
              'enum',
              { allowedValues: schema47.properties.continuity.enum },
              'must be equal to one of the allowed values',
            );
            errors++;
          }
        }
        if (data163.sequence !== undefined && func0.call(data163, 'sequence')) {
          let data165 = data163.sequence;
          if (!(typeof data165 == 'number' && !(data165 % 1) && !isNaN(data165) && isFinite(data165)) && data165 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/audit_log/sequence',
              'type',
              { type: schema47.properties.sequence.type },
              'must be integer,null',
            );
            errors++;
          }
          if (typeof data165 == 'number' && isFinite(data165)) {
            if (data165 < 1 || isNaN(data165)) {
              vErrors = noted(
                vErrors,
                instancePath + '/audit_log/sequence',
                'minimum',
                { comparison: '>=', limit: 1 },
                'must be >= 1',
              );
              errors++;
            }
          }
        }
        if (data163.record_hash !== undefined && func0.call(data163, 'record_hash')) {
          let data166 = data163.record_hash;
          if (typeof data166 !== 'string' && data166 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/audit_log/record_hash',
              'type',
              { type: schema47.properties.record_hash.type },
              'must be string,null',
            );
            errors++;
          }
          if (typeof data166 === 'string') {
            if (!pattern7.test(data166)) {
              vErrors = noted(
                vErrors,
                instancePath + '/audit_log/record_hash',
                'pattern',
                { pattern: '^[0-9a-f]{64}$' },
                'must match pattern "' + '^[0-9a-f]{64}$' + '"',
              );
              errors++;
            }
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/audit_log', 'type', { type: 'object' }, 'must be object');
        errors++;
      }
      var _valid14 = _errs392 === errors;
      valid73 = valid73 || _valid14;
      const _errs401 = errors;
      if (data163 !== null) {
        vErrors = noted(vErrors, instancePath + '/audit_log', 'type', { type: 'null' }, 'must be null');
        errors++;
      }
      var _valid14 = _errs401 === errors;
      valid73 = valid73 || _valid14;
      if (!valid73) {
        vErrors = noted(vErrors, instancePath + '/audit_log', 'anyOf', {}, 'must match a schema in anyOf');
        errors++;
      } else {
        errors = _errs391;
        if (vErrors !== null) {
          if (_errs391) {
            vErrors.length = _errs391;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.nonce_claim !== undefined && func0.call(data, 'nonce_claim')) {
      let data167 = data.nonce_claim;
      const _errs404 = errors;
      let valid76 = false;
      const _errs405 = errors;
      if (data167 && typeof data167 == 'object' && !Array.isArray(data167)) {
        for (const prop21 of schema48.required) {
          if (data167[prop21] === undefined || !func0.call(data167, prop21)) {
            vErrors = noted(
              vErrors,
              instancePath + '/nonce_claim',
              'required',
              { missingProperty: prop21 },
              "must have required property '" + prop21 + "'",
            );
            errors++;
          }
        }
        for (const key21 of Object.keys(data167)) {
          if (!(key21 === 'state' || key21 === 'store' || key21 === 'key')) {
            vErrors = noted(
              vErrors,
              instancePath + '/nonce_claim',
              'additionalProperties',
              { additionalProperty: key21 },
              'must NOT have additional properties',
            );
            errors++;
          }
        }
        if (data167.state !== undefined && func0.call(data167, 'state')) {
          let data168 = data167.state;
          if (!(data168 === 'claimed' || data168 === 'no-store')) {
            vErrors = noted(
              vErrors,
              instancePath + '/nonce_claim/state',
              'enum',
              { allowedValues: schema48.properties.state.enum },
              'must be equal to one of the allowed values',
            );
            errors++;
          }
        }
        if (data167.store !== undefined && func0.call(data167, 'store')) {
          let data169 = data167.store;
          if (!(data169 === 'local' || data169 === 'github' || data169 === null)) {
            vErrors = noted(
              vErrors,
              instancePath + '/nonce_claim/store',
              'enum',
              { allowedValues: schema48.properties.store.enum },
              'must be equal to one of the allowed values',
            );
            errors++;
          }
        }
        if (data167.key !== undefined && func0.call(data167, 'key')) {
          let data170 = data167.key;
          if (typeof data170 !== 'string' && data170 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/nonce_claim/key',
              'type',
              { type: schema48.properties.key.type },
              'must be string,null',
            );
            errors++;
          }
          if (typeof data170 === 'string') {
            if (!pattern7.test(data170)) {
              vErrors = noted(
                vErrors,
                instancePath + '/nonce_claim/key',
                'pattern',
                { pattern: '^[0-9a-f]{64}$' },
                'must match pattern "' + '^[0-9a-f]{64}$' + '"',
              );
              errors++;
            }
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/nonce_claim', 'type', { type: 'object' }, 'must be object');
        errors++;
      }
      var _valid15 = _errs405 === errors;
      valid76 = valid76 || _valid15;
      const _errs413 = errors;
      if (data167 !== null) {
        vErrors = noted(vErrors, instancePath + '/nonce_claim', 'type', { type: 'null' }, 'must be null');
        errors++;
      }
      var _valid15 = _errs413 === errors;
      valid76 = valid76 || _valid15;
      if (!valid76) {
        vErrors = noted(vErrors, instancePath + '/nonce_claim', 'anyOf', {}, 'must match a schema in anyOf');
        errors++;
      } else {
        errors = _errs404;
        if (vErrors !== null) {
          if (_errs404) {
            vErrors.length = _errs404;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.isolation !== undefined && func0.call(data, 'isolation')) {
      let data171 = data.isolation;
      const _errs416 = errors;
      let valid79 = false;
      const _errs417 = errors;
      if (data171 && typeof data171 == 'object' && !Array.isArray(data171)) {
        for (const prop22 of schema49.required) {
          if (data171[prop22] === undefined || !func0.call(data171, prop22)) {
            vErrors = noted(
              vErrors,
              instancePath + '/isolation',
              'required',
              { missingProperty: prop22 },
              "must have required property '" + prop22 + "'",
            );
            errors++;
          }
        }
        for (const key22 of Object.keys(data171)) {
          if (!(key22 === 'mechanism' || key22 === 'verified')) {
            vErrors = noted(
              vErrors,
              instancePath + '/isolation',
              'additionalProperties',
              { additionalProperty: key22 },
              'must NOT have additional properties',
            );
            errors++;
          }
        }
        if (data171.mechanism !== undefined && func0.call(data171, 'mechanism')) {
          let data172 = data171.mechanism;
          if (!(data172 === 'bubblewrap' || data172 === 'setpriv')) {
            vErrors = noted(
              vErrors,
              instancePath + '/isolation/mechanism',
              'enum',
              { allowedValues: schema49.properties.mechanism.enum },
              'must be equal to one of the allowed values',
            );
            errors++;
          }
        }
        if (data171.verified !== undefined && func0.call(data171, 'verified')) {
          let data173 = data171.verified;
          if (Array.isArray(data173)) {
            const len17 = data173.length;
            for (let i17 = 0; i17 < len17; i17++) {
              if (typeof data173[i17] !== 'string') {
                vErrors = noted(
                  vErrors,
                  instancePath + '/isolation/verified/' + i17,
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/isolation/verified', 'type', { type: 'array' }, 'must be array');
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/isolation', 'type', { type: 'object' }, 'must be object');
        errors++;
      }
      var _valid16 = _errs417 === errors;
      valid79 = valid79 || _valid16;
      const _errs426 = errors;
      if (data171 !== null) {
        vErrors = noted(vErrors, instancePath + '/isolation', 'type', { type: 'null' }, 'must be null');
        errors++;
      }
      var _valid16 = _errs426 === errors;
      valid79 = valid79 || _valid16;
      if (!valid79) {
        vErrors = noted(vErrors, instancePath + '/isolation', 'anyOf', {}, 'must match a schema in anyOf');
        errors++;
      } else {
        errors = _errs416;
        if (vErrors !== null) {
          if (_errs416) {
            vErrors.length = _errs416;
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
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
