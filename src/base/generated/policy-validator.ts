/* Made by `npm run generate`. Do not edit. Source: schemas/ */
// @ts-nocheck
/** One place where a document differs from its schema. */
export interface SchemaError {
  /** JSON pointer (RFC 6901) into the document. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Whether the value has the shape that the schema asks for; `errors` holds all differences of the last call, or null. */
export interface Validator {
  (data: unknown): boolean;
  errors: readonly SchemaError[] | null;
}

import func74_module from 'ajv/dist/runtime/ucs2length.js';
const func74 = func74_module.default;
export const validatePolicy: Validator = validate20;
const schema31 = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:fail-closed-gate:schema:policy:v1',
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { $ref: '#/$defs/hint' },
    version: { $ref: '#/$defs/version' },
    environment: { $ref: '#/$defs/name' },
    environments: { $ref: '#/$defs/names' },
    enforcement: { $ref: '#/$defs/enforcement' },
    context: { type: 'object', additionalProperties: false, properties: { local: { $ref: '#/$defs/severity' } } },
    gates: {
      type: 'object',
      additionalProperties: false,
      properties: {
        'key-status': {
          type: 'object',
          additionalProperties: false,
          properties: {
            'max-age': { $ref: '#/$defs/duration' },
            'signed-by': { $ref: '#/$defs/names' },
            threshold: { $ref: '#/$defs/threshold' },
            signature: { $ref: '#/$defs/path' },
            'expected-entry-hash': { $ref: '#/$defs/digest' },
          },
        },
        'execution-evidence': {
          type: 'object',
          additionalProperties: false,
          properties: {
            enabled: { $ref: '#/$defs/boolean' },
            source: { $ref: '#/$defs/source' },
            evidence: { $ref: '#/$defs/patterns' },
            'required-environments': { $ref: '#/$defs/names' },
            'observed-in': { $ref: '#/$defs/names' },
            'max-age': { $ref: '#/$defs/duration' },
            threshold: { $ref: '#/$defs/threshold' },
            'missing-evidence-action': { $ref: '#/$defs/severity' },
            'min-hot-symbol-count': { $ref: '#/$defs/count' },
            'min-unique-call-paths': { $ref: '#/$defs/count' },
          },
        },
        'beacon-rate': {
          type: 'object',
          additionalProperties: false,
          properties: {
            enabled: { $ref: '#/$defs/boolean' },
            source: { $ref: '#/$defs/source' },
            evidence: { $ref: '#/$defs/patterns' },
            'required-environments': { $ref: '#/$defs/names' },
            'observed-in': { $ref: '#/$defs/names' },
            'max-age': { $ref: '#/$defs/duration' },
            threshold: { $ref: '#/$defs/threshold' },
            'min-verification-rate': { $ref: '#/$defs/rate' },
            'min-beacon-count': { $ref: '#/$defs/positive' },
            'missing-beacon-action': { $ref: '#/$defs/severity' },
            'below-threshold-action': { $ref: '#/$defs/severity' },
            'insufficient-action': { $ref: '#/$defs/severity' },
          },
        },
        'production-action': {
          type: 'object',
          additionalProperties: false,
          properties: {
            enabled: { $ref: '#/$defs/boolean' },
            actions: {
              type: 'array',
              minItems: 1,
              maxItems: 1000,
              items: {
                type: 'object',
                additionalProperties: false,
                properties: { name: { $ref: '#/$defs/text' }, requires: { $ref: '#/$defs/texts' } },
                required: ['name', 'requires'],
              },
            },
            grants: {
              type: 'array',
              minItems: 1,
              maxItems: 1000,
              items: {
                type: 'object',
                additionalProperties: false,
                properties: {
                  name: { $ref: '#/$defs/text' },
                  granted: { $ref: '#/$defs/boolean' },
                  target: { $ref: '#/$defs/text' },
                  'valid-from': { $ref: '#/$defs/time' },
                  'valid-until': { $ref: '#/$defs/time' },
                },
                required: ['name', 'granted', 'target', 'valid-until'],
              },
            },
          },
        },
      },
    },
    'trusted-keys': {
      type: 'array',
      minItems: 1,
      maxItems: 64,
      items: {
        type: 'object',
        additionalProperties: false,
        properties: {
          id: { $ref: '#/$defs/name' },
          key: { $ref: '#/$defs/file' },
          purposes: { $ref: '#/$defs/purposes' },
          'valid-from': { $ref: '#/$defs/time' },
          'valid-until': { $ref: '#/$defs/time' },
          'revoked-at': { $ref: '#/$defs/time' },
        },
        required: ['id', 'key', 'purposes'],
      },
    },
  },
  required: ['version'],
  $defs: {
    hint: { type: 'string' },
    version: { type: 'integer', const: 1 },
    boolean: { type: 'boolean' },
    severity: { enum: ['warn', 'block'] },
    enforcement: { enum: ['enforce', 'report-only'] },
    source: { enum: ['signed', 'metadata'] },
    name: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$' },
    names: { type: 'array', minItems: 1, maxItems: 1000, items: { $ref: '#/$defs/name' } },
    text: { type: 'string', pattern: '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$', maxLength: 100 },
    texts: { type: 'array', minItems: 1, maxItems: 1000, items: { $ref: '#/$defs/text' } },
    path: { type: 'string', pattern: '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$', maxLength: 4096 },
    patterns: {
      type: ['string', 'array'],
      pattern: '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$',
      maxLength: 4096,
      minItems: 1,
      maxItems: 1000,
      items: { $ref: '#/$defs/path' },
    },
    file: {
      type: 'string',
      pattern:
        '^(?!\\s)(?!.*\\s$)(?!\\.{1,2}(?:/|$))(?!.*/\\.{0,2}(?:/|$))(?!/)(?!.*\\\\)(?![A-Za-z]:)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+$',
      maxLength: 4096,
    },
    duration: { type: 'string', pattern: '^[1-9][0-9]{0,8}[smhd]$' },
    time: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
    digest: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    count: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
    positive: { type: 'integer', minimum: 1, maximum: 9007199254740991 },
    threshold: { type: 'integer', minimum: 1, maximum: 64 },
    rate: { type: 'number', minimum: 0, maximum: 1 },
    purpose: { enum: ['key-status', 'execution-evidence', 'beacon-rate'] },
    purposes: { type: 'array', minItems: 1, maxItems: 3, items: { $ref: '#/$defs/purpose' } },
  },
};
const schema32 = { type: 'string' };
const schema33 = { type: 'integer', const: 1 };
const schema34 = { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$' };
const schema37 = { enum: ['enforce', 'report-only'] };
const schema38 = { enum: ['warn', 'block'] };
const schema39 = { type: 'string', pattern: '^[1-9][0-9]{0,8}[smhd]$' };
const schema40 = { type: 'integer', minimum: 1, maximum: 64 };
const schema41 = {
  type: 'string',
  pattern: '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$',
  maxLength: 4096,
};
const schema42 = { type: 'string', pattern: '^[0-9a-f]{64}$' };
const schema43 = { type: 'boolean' };
const schema44 = { enum: ['signed', 'metadata'] };
const schema50 = { type: 'integer', minimum: 0, maximum: 9007199254740991 };
const schema56 = { type: 'number', minimum: 0, maximum: 1 };
const schema57 = { type: 'integer', minimum: 1, maximum: 9007199254740991 };
const schema62 = { type: 'string', pattern: '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$', maxLength: 100 };
const schema68 = { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' };
const schema71 = {
  type: 'string',
  pattern:
    '^(?!\\s)(?!.*\\s$)(?!\\.{1,2}(?:/|$))(?!.*/\\.{0,2}(?:/|$))(?!/)(?!.*\\\\)(?![A-Za-z]:)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+$',
  maxLength: 4096,
};
const func0 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp('^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$', 'u');
const pattern6 = new RegExp('^[1-9][0-9]{0,8}[smhd]$', 'u');
const pattern7 = new RegExp('^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$', 'u');
const pattern8 = new RegExp('^[0-9a-f]{64}$', 'u');
const pattern17 = new RegExp('^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$', 'u');
const pattern20 = new RegExp(
  '^(?!\\s)(?!.*\\s$)(?!\\.{1,2}(?:/|$))(?!.*/\\.{0,2}(?:/|$))(?!/)(?!.*\\\\)(?![A-Za-z]:)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+$',
  'u',
);
const schema35 = { type: 'array', minItems: 1, maxItems: 1000, items: { $ref: '#/$defs/name' } };
function validate21(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (Array.isArray(data)) {
    if (data.length > 1000) {
      const err0 = {
        instancePath,
        schemaPath: '#/maxItems',
        keyword: 'maxItems',
        params: { limit: 1000 },
        message: 'must NOT have more than 1000 items',
      };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length < 1) {
      const err1 = {
        instancePath,
        schemaPath: '#/minItems',
        keyword: 'minItems',
        params: { limit: 1 },
        message: 'must NOT have fewer than 1 items',
      };
      (vErrors ??= []).push(err1);
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === 'string') {
        if (!pattern4.test(data0)) {
          const err2 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/$defs/name/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$' },
            message: 'must match pattern "' + '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$' + '"',
          };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: '#/$defs/name/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'array' }, message: 'must be array' };
    (vErrors ??= []).push(err4);
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
const schema45 = {
  type: ['string', 'array'],
  pattern: '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$',
  maxLength: 4096,
  minItems: 1,
  maxItems: 1000,
  items: { $ref: '#/$defs/path' },
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
  if (typeof data !== 'string' && !Array.isArray(data)) {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: schema45.type },
      message: 'must be string,array',
    };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (typeof data === 'string') {
    if (func74(data) > 4096) {
      const err1 = {
        instancePath,
        schemaPath: '#/maxLength',
        keyword: 'maxLength',
        params: { limit: 4096 },
        message: 'must NOT have more than 4096 characters',
      };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (!pattern7.test(data)) {
      const err2 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' },
        message: 'must match pattern "' + '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' + '"',
      };
      (vErrors ??= []).push(err2);
      errors++;
    }
  }
  if (Array.isArray(data)) {
    if (data.length > 1000) {
      const err3 = {
        instancePath,
        schemaPath: '#/maxItems',
        keyword: 'maxItems',
        params: { limit: 1000 },
        message: 'must NOT have more than 1000 items',
      };
      (vErrors ??= []).push(err3);
      errors++;
    }
    if (data.length < 1) {
      const err4 = {
        instancePath,
        schemaPath: '#/minItems',
        keyword: 'minItems',
        params: { limit: 1 },
        message: 'must NOT have fewer than 1 items',
      };
      (vErrors ??= []).push(err4);
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === 'string') {
        if (func74(data0) > 4096) {
          const err5 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/$defs/path/maxLength',
            keyword: 'maxLength',
            params: { limit: 4096 },
            message: 'must NOT have more than 4096 characters',
          };
          (vErrors ??= []).push(err5);
          errors++;
        }
        if (!pattern7.test(data0)) {
          const err6 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/$defs/path/pattern',
            keyword: 'pattern',
            params: { pattern: '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' },
            message: 'must match pattern "' + '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' + '"',
          };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: '#/$defs/path/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
const schema63 = { type: 'array', minItems: 1, maxItems: 1000, items: { $ref: '#/$defs/text' } };
function validate31(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (Array.isArray(data)) {
    if (data.length > 1000) {
      const err0 = {
        instancePath,
        schemaPath: '#/maxItems',
        keyword: 'maxItems',
        params: { limit: 1000 },
        message: 'must NOT have more than 1000 items',
      };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length < 1) {
      const err1 = {
        instancePath,
        schemaPath: '#/minItems',
        keyword: 'minItems',
        params: { limit: 1 },
        message: 'must NOT have fewer than 1 items',
      };
      (vErrors ??= []).push(err1);
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === 'string') {
        if (func74(data0) > 100) {
          const err2 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/$defs/text/maxLength',
            keyword: 'maxLength',
            params: { limit: 100 },
            message: 'must NOT have more than 100 characters',
          };
          (vErrors ??= []).push(err2);
          errors++;
        }
        if (!pattern7.test(data0)) {
          const err3 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/$defs/text/pattern',
            keyword: 'pattern',
            params: { pattern: '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' },
            message: 'must match pattern "' + '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' + '"',
          };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: '#/$defs/text/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'array' }, message: 'must be array' };
    (vErrors ??= []).push(err5);
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
const schema72 = { type: 'array', minItems: 1, maxItems: 3, items: { $ref: '#/$defs/purpose' } };
const schema73 = { enum: ['key-status', 'execution-evidence', 'beacon-rate'] };
function validate33(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (Array.isArray(data)) {
    if (data.length > 3) {
      const err0 = {
        instancePath,
        schemaPath: '#/maxItems',
        keyword: 'maxItems',
        params: { limit: 3 },
        message: 'must NOT have more than 3 items',
      };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length < 1) {
      const err1 = {
        instancePath,
        schemaPath: '#/minItems',
        keyword: 'minItems',
        params: { limit: 1 },
        message: 'must NOT have fewer than 1 items',
      };
      (vErrors ??= []).push(err1);
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (!(data0 === 'key-status' || data0 === 'execution-evidence' || data0 === 'beacon-rate')) {
        const err2 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: '#/$defs/purpose/enum',
          keyword: 'enum',
          params: { allowedValues: schema73.enum },
          message: 'must be equal to one of the allowed values',
        };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'array' }, message: 'must be array' };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
validate33.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function validate20(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:policy:v1" */ let vErrors = null;
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
        const err0 = {
          instancePath,
          schemaPath: '#/required',
          keyword: 'required',
          params: { missingProperty: prop0 },
          message: "must have required property '" + prop0 + "'",
        };
        (vErrors ??= []).push(err0);
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!(
        key0 === '$schema' ||
        key0 === 'version' ||
        key0 === 'environment' ||
        key0 === 'environments' ||
        key0 === 'enforcement' ||
        key0 === 'context' ||
        key0 === 'gates' ||
        key0 === 'trusted-keys'
      )) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.$schema !== undefined && func0.call(data, '$schema')) {
      if (typeof data.$schema !== 'string') {
        const err2 = {
          instancePath: instancePath + '/$schema',
          schemaPath: '#/$defs/hint/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.version !== undefined && func0.call(data, 'version')) {
      let data1 = data.version;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err3 = {
          instancePath: instancePath + '/version',
          schemaPath: '#/$defs/version/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        (vErrors ??= []).push(err3);
        errors++;
      }
      if (1 !== data1) {
        const err4 = {
          instancePath: instancePath + '/version',
          schemaPath: '#/$defs/version/const',
          keyword: 'const',
          params: { allowedValue: 1 },
          message: 'must be equal to constant',
        };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.environment !== undefined && func0.call(data, 'environment')) {
      let data2 = data.environment;
      if (typeof data2 === 'string') {
        if (!pattern4.test(data2)) {
          const err5 = {
            instancePath: instancePath + '/environment',
            schemaPath: '#/$defs/name/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$' },
            message: 'must match pattern "' + '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$' + '"',
          };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/environment',
          schemaPath: '#/$defs/name/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.environments !== undefined && func0.call(data, 'environments')) {
      if (
        !validate21(data.environments, {
          instancePath: instancePath + '/environments',
          parentData: data,
          parentDataProperty: 'environments',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.enforcement !== undefined && func0.call(data, 'enforcement')) {
      let data4 = data.enforcement;
      if (!(data4 === 'enforce' || data4 === 'report-only')) {
        const err7 = {
          instancePath: instancePath + '/enforcement',
          schemaPath: '#/$defs/enforcement/enum',
          keyword: 'enum',
          params: { allowedValues: schema37.enum },
          message: 'must be equal to one of the allowed values',
        };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.context !== undefined && func0.call(data, 'context')) {
      let data5 = data.context;
      if (data5 && typeof data5 == 'object' && !Array.isArray(data5)) {
        for (const key1 of Object.keys(data5)) {
          if (!(key1 === 'local')) {
            const err8 = {
              instancePath: instancePath + '/context',
              schemaPath: '#/properties/context/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
              message: 'must NOT have additional properties',
            };
            (vErrors ??= []).push(err8);
            errors++;
          }
        }
        if (data5.local !== undefined && func0.call(data5, 'local')) {
          let data6 = data5.local;
          if (!(data6 === 'warn' || data6 === 'block')) {
            const err9 = {
              instancePath: instancePath + '/context/local',
              schemaPath: '#/$defs/severity/enum',
              keyword: 'enum',
              params: { allowedValues: schema38.enum },
              message: 'must be equal to one of the allowed values',
            };
            (vErrors ??= []).push(err9);
            errors++;
          }
        }
      } else {
        const err10 = {
          instancePath: instancePath + '/context',
          schemaPath: '#/properties/context/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if (data.gates !== undefined && func0.call(data, 'gates')) {
      let data7 = data.gates;
      if (data7 && typeof data7 == 'object' && !Array.isArray(data7)) {
        for (const key2 of Object.keys(data7)) {
          if (!(
            key2 === 'key-status' ||
            key2 === 'execution-evidence' ||
            key2 === 'beacon-rate' ||
            key2 === 'production-action'
          )) {
            const err11 = {
              instancePath: instancePath + '/gates',
              schemaPath: '#/properties/gates/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key2 },
              message: 'must NOT have additional properties',
            };
            (vErrors ??= []).push(err11);
            errors++;
          }
        }
        if (data7['key-status'] !== undefined && func0.call(data7, 'key-status')) {
          let data8 = data7['key-status'];
          if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
            for (const key3 of Object.keys(data8)) {
              if (!(
                key3 === 'max-age' ||
                key3 === 'signed-by' ||
                key3 === 'threshold' ||
                key3 === 'signature' ||
                key3 === 'expected-entry-hash'
              )) {
                const err12 = {
                  instancePath: instancePath + '/gates/key-status',
                  schemaPath: '#/properties/gates/properties/key-status/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key3 },
                  message: 'must NOT have additional properties',
                };
                (vErrors ??= []).push(err12);
                errors++;
              }
            }
            if (data8['max-age'] !== undefined && func0.call(data8, 'max-age')) {
              let data9 = data8['max-age'];
              if (typeof data9 === 'string') {
                if (!pattern6.test(data9)) {
                  const err13 = {
                    instancePath: instancePath + '/gates/key-status/max-age',
                    schemaPath: '#/$defs/duration/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[1-9][0-9]{0,8}[smhd]$' },
                    message: 'must match pattern "' + '^[1-9][0-9]{0,8}[smhd]$' + '"',
                  };
                  (vErrors ??= []).push(err13);
                  errors++;
                }
              } else {
                const err14 = {
                  instancePath: instancePath + '/gates/key-status/max-age',
                  schemaPath: '#/$defs/duration/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                (vErrors ??= []).push(err14);
                errors++;
              }
            }
            if (data8['signed-by'] !== undefined && func0.call(data8, 'signed-by')) {
              if (
                !validate21(data8['signed-by'], {
                  instancePath: instancePath + '/gates/key-status/signed-by',
                  parentData: data8,
                  parentDataProperty: 'signed-by',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                errors = vErrors.length;
              }
            }
            if (data8.threshold !== undefined && func0.call(data8, 'threshold')) {
              let data11 = data8.threshold;
              if (!(typeof data11 == 'number' && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
                const err15 = {
                  instancePath: instancePath + '/gates/key-status/threshold',
                  schemaPath: '#/$defs/threshold/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                  message: 'must be integer',
                };
                (vErrors ??= []).push(err15);
                errors++;
              }
              if (typeof data11 == 'number' && isFinite(data11)) {
                if (data11 > 64 || isNaN(data11)) {
                  const err16 = {
                    instancePath: instancePath + '/gates/key-status/threshold',
                    schemaPath: '#/$defs/threshold/maximum',
                    keyword: 'maximum',
                    params: { comparison: '<=', limit: 64 },
                    message: 'must be <= 64',
                  };
                  (vErrors ??= []).push(err16);
                  errors++;
                }
                if (data11 < 1 || isNaN(data11)) {
                  const err17 = {
                    instancePath: instancePath + '/gates/key-status/threshold',
                    schemaPath: '#/$defs/threshold/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 1 },
                    message: 'must be >= 1',
                  };
                  (vErrors ??= []).push(err17);
                  errors++;
                }
              }
            }
            if (data8.signature !== undefined && func0.call(data8, 'signature')) {
              let data12 = data8.signature;
              if (typeof data12 === 'string') {
                if (func74(data12) > 4096) {
                  const err18 = {
                    instancePath: instancePath + '/gates/key-status/signature',
                    schemaPath: '#/$defs/path/maxLength',
                    keyword: 'maxLength',
                    params: { limit: 4096 },
                    message: 'must NOT have more than 4096 characters',
                  };
                  (vErrors ??= []).push(err18);
                  errors++;
                }
                if (!pattern7.test(data12)) {
                  const err19 = {
                    instancePath: instancePath + '/gates/key-status/signature',
                    schemaPath: '#/$defs/path/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' },
                    message: 'must match pattern "' + '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' + '"',
                  };
                  (vErrors ??= []).push(err19);
                  errors++;
                }
              } else {
                const err20 = {
                  instancePath: instancePath + '/gates/key-status/signature',
                  schemaPath: '#/$defs/path/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                (vErrors ??= []).push(err20);
                errors++;
              }
            }
            if (data8['expected-entry-hash'] !== undefined && func0.call(data8, 'expected-entry-hash')) {
              let data13 = data8['expected-entry-hash'];
              if (typeof data13 === 'string') {
                if (!pattern8.test(data13)) {
                  const err21 = {
                    instancePath: instancePath + '/gates/key-status/expected-entry-hash',
                    schemaPath: '#/$defs/digest/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[0-9a-f]{64}$' },
                    message: 'must match pattern "' + '^[0-9a-f]{64}$' + '"',
                  };
                  (vErrors ??= []).push(err21);
                  errors++;
                }
              } else {
                const err22 = {
                  instancePath: instancePath + '/gates/key-status/expected-entry-hash',
                  schemaPath: '#/$defs/digest/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                (vErrors ??= []).push(err22);
                errors++;
              }
            }
          } else {
            const err23 = {
              instancePath: instancePath + '/gates/key-status',
              schemaPath: '#/properties/gates/properties/key-status/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            (vErrors ??= []).push(err23);
            errors++;
          }
        }
        if (data7['execution-evidence'] !== undefined && func0.call(data7, 'execution-evidence')) {
          let data14 = data7['execution-evidence'];
          if (data14 && typeof data14 == 'object' && !Array.isArray(data14)) {
            for (const key4 of Object.keys(data14)) {
              if (!func0.call(schema31.properties.gates.properties['execution-evidence'].properties, key4)) {
                const err24 = {
                  instancePath: instancePath + '/gates/execution-evidence',
                  schemaPath: '#/properties/gates/properties/execution-evidence/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key4 },
                  message: 'must NOT have additional properties',
                };
                (vErrors ??= []).push(err24);
                errors++;
              }
            }
            if (data14.enabled !== undefined && func0.call(data14, 'enabled')) {
              if (typeof data14.enabled !== 'boolean') {
                const err25 = {
                  instancePath: instancePath + '/gates/execution-evidence/enabled',
                  schemaPath: '#/$defs/boolean/type',
                  keyword: 'type',
                  params: { type: 'boolean' },
                  message: 'must be boolean',
                };
                (vErrors ??= []).push(err25);
                errors++;
              }
            }
            if (data14.source !== undefined && func0.call(data14, 'source')) {
              let data16 = data14.source;
              if (!(data16 === 'signed' || data16 === 'metadata')) {
                const err26 = {
                  instancePath: instancePath + '/gates/execution-evidence/source',
                  schemaPath: '#/$defs/source/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema44.enum },
                  message: 'must be equal to one of the allowed values',
                };
                (vErrors ??= []).push(err26);
                errors++;
              }
            }
            if (data14.evidence !== undefined && func0.call(data14, 'evidence')) {
              if (
                !validate24(data14.evidence, {
                  instancePath: instancePath + '/gates/execution-evidence/evidence',
                  parentData: data14,
                  parentDataProperty: 'evidence',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
              }
            }
            if (data14['required-environments'] !== undefined && func0.call(data14, 'required-environments')) {
              if (
                !validate21(data14['required-environments'], {
                  instancePath: instancePath + '/gates/execution-evidence/required-environments',
                  parentData: data14,
                  parentDataProperty: 'required-environments',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                errors = vErrors.length;
              }
            }
            if (data14['observed-in'] !== undefined && func0.call(data14, 'observed-in')) {
              if (
                !validate21(data14['observed-in'], {
                  instancePath: instancePath + '/gates/execution-evidence/observed-in',
                  parentData: data14,
                  parentDataProperty: 'observed-in',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                errors = vErrors.length;
              }
            }
            if (data14['max-age'] !== undefined && func0.call(data14, 'max-age')) {
              let data20 = data14['max-age'];
              if (typeof data20 === 'string') {
                if (!pattern6.test(data20)) {
                  const err27 = {
                    instancePath: instancePath + '/gates/execution-evidence/max-age',
                    schemaPath: '#/$defs/duration/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[1-9][0-9]{0,8}[smhd]$' },
                    message: 'must match pattern "' + '^[1-9][0-9]{0,8}[smhd]$' + '"',
                  };
                  (vErrors ??= []).push(err27);
                  errors++;
                }
              } else {
                const err28 = {
                  instancePath: instancePath + '/gates/execution-evidence/max-age',
                  schemaPath: '#/$defs/duration/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                (vErrors ??= []).push(err28);
                errors++;
              }
            }
            if (data14.threshold !== undefined && func0.call(data14, 'threshold')) {
              let data21 = data14.threshold;
              if (!(typeof data21 == 'number' && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
                const err29 = {
                  instancePath: instancePath + '/gates/execution-evidence/threshold',
                  schemaPath: '#/$defs/threshold/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                  message: 'must be integer',
                };
                (vErrors ??= []).push(err29);
                errors++;
              }
              if (typeof data21 == 'number' && isFinite(data21)) {
                if (data21 > 64 || isNaN(data21)) {
                  const err30 = {
                    instancePath: instancePath + '/gates/execution-evidence/threshold',
                    schemaPath: '#/$defs/threshold/maximum',
                    keyword: 'maximum',
                    params: { comparison: '<=', limit: 64 },
                    message: 'must be <= 64',
                  };
                  (vErrors ??= []).push(err30);
                  errors++;
                }
                if (data21 < 1 || isNaN(data21)) {
                  const err31 = {
                    instancePath: instancePath + '/gates/execution-evidence/threshold',
                    schemaPath: '#/$defs/threshold/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 1 },
                    message: 'must be >= 1',
                  };
                  (vErrors ??= []).push(err31);
                  errors++;
                }
              }
            }
            if (data14['missing-evidence-action'] !== undefined && func0.call(data14, 'missing-evidence-action')) {
              let data22 = data14['missing-evidence-action'];
              if (!(data22 === 'warn' || data22 === 'block')) {
                const err32 = {
                  instancePath: instancePath + '/gates/execution-evidence/missing-evidence-action',
                  schemaPath: '#/$defs/severity/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema38.enum },
                  message: 'must be equal to one of the allowed values',
                };
                (vErrors ??= []).push(err32);
                errors++;
              }
            }
            if (data14['min-hot-symbol-count'] !== undefined && func0.call(data14, 'min-hot-symbol-count')) {
              let data23 = data14['min-hot-symbol-count'];
              if (!(typeof data23 == 'number' && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
                const err33 = {
                  instancePath: instancePath + '/gates/execution-evidence/min-hot-symbol-count',
                  schemaPath: '#/$defs/count/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                  message: 'must be integer',
                };
                (vErrors ??= []).push(err33);
                errors++;
              }
              if (typeof data23 == 'number' && isFinite(data23)) {
                if (data23 > 9007199254740991 || isNaN(data23)) {
                  const err34 = {
                    instancePath: instancePath + '/gates/execution-evidence/min-hot-symbol-count',
                    schemaPath: '#/$defs/count/maximum',
                    keyword: 'maximum',
                    params: { comparison: '<=', limit: 9007199254740991 },
                    message: 'must be <= 9007199254740991',
                  };
                  (vErrors ??= []).push(err34);
                  errors++;
                }
                if (data23 < 0 || isNaN(data23)) {
                  const err35 = {
                    instancePath: instancePath + '/gates/execution-evidence/min-hot-symbol-count',
                    schemaPath: '#/$defs/count/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 0 },
                    message: 'must be >= 0',
                  };
                  (vErrors ??= []).push(err35);
                  errors++;
                }
              }
            }
            if (data14['min-unique-call-paths'] !== undefined && func0.call(data14, 'min-unique-call-paths')) {
              let data24 = data14['min-unique-call-paths'];
              if (!(typeof data24 == 'number' && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
                const err36 = {
                  instancePath: instancePath + '/gates/execution-evidence/min-unique-call-paths',
                  schemaPath: '#/$defs/count/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                  message: 'must be integer',
                };
                (vErrors ??= []).push(err36);
                errors++;
              }
              if (typeof data24 == 'number' && isFinite(data24)) {
                if (data24 > 9007199254740991 || isNaN(data24)) {
                  const err37 = {
                    instancePath: instancePath + '/gates/execution-evidence/min-unique-call-paths',
                    schemaPath: '#/$defs/count/maximum',
                    keyword: 'maximum',
                    params: { comparison: '<=', limit: 9007199254740991 },
                    message: 'must be <= 9007199254740991',
                  };
                  (vErrors ??= []).push(err37);
                  errors++;
                }
                if (data24 < 0 || isNaN(data24)) {
                  const err38 = {
                    instancePath: instancePath + '/gates/execution-evidence/min-unique-call-paths',
                    schemaPath: '#/$defs/count/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 0 },
                    message: 'must be >= 0',
                  };
                  (vErrors ??= []).push(err38);
                  errors++;
                }
              }
            }
          } else {
            const err39 = {
              instancePath: instancePath + '/gates/execution-evidence',
              schemaPath: '#/properties/gates/properties/execution-evidence/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            (vErrors ??= []).push(err39);
            errors++;
          }
        }
        if (data7['beacon-rate'] !== undefined && func0.call(data7, 'beacon-rate')) {
          let data25 = data7['beacon-rate'];
          if (data25 && typeof data25 == 'object' && !Array.isArray(data25)) {
            for (const key5 of Object.keys(data25)) {
              if (!func0.call(schema31.properties.gates.properties['beacon-rate'].properties, key5)) {
                const err40 = {
                  instancePath: instancePath + '/gates/beacon-rate',
                  schemaPath: '#/properties/gates/properties/beacon-rate/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key5 },
                  message: 'must NOT have additional properties',
                };
                (vErrors ??= []).push(err40);
                errors++;
              }
            }
            if (data25.enabled !== undefined && func0.call(data25, 'enabled')) {
              if (typeof data25.enabled !== 'boolean') {
                const err41 = {
                  instancePath: instancePath + '/gates/beacon-rate/enabled',
                  schemaPath: '#/$defs/boolean/type',
                  keyword: 'type',
                  params: { type: 'boolean' },
                  message: 'must be boolean',
                };
                (vErrors ??= []).push(err41);
                errors++;
              }
            }
            if (data25.source !== undefined && func0.call(data25, 'source')) {
              let data27 = data25.source;
              if (!(data27 === 'signed' || data27 === 'metadata')) {
                const err42 = {
                  instancePath: instancePath + '/gates/beacon-rate/source',
                  schemaPath: '#/$defs/source/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema44.enum },
                  message: 'must be equal to one of the allowed values',
                };
                (vErrors ??= []).push(err42);
                errors++;
              }
            }
            if (data25.evidence !== undefined && func0.call(data25, 'evidence')) {
              if (
                !validate24(data25.evidence, {
                  instancePath: instancePath + '/gates/beacon-rate/evidence',
                  parentData: data25,
                  parentDataProperty: 'evidence',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
              }
            }
            if (data25['required-environments'] !== undefined && func0.call(data25, 'required-environments')) {
              if (
                !validate21(data25['required-environments'], {
                  instancePath: instancePath + '/gates/beacon-rate/required-environments',
                  parentData: data25,
                  parentDataProperty: 'required-environments',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                errors = vErrors.length;
              }
            }
            if (data25['observed-in'] !== undefined && func0.call(data25, 'observed-in')) {
              if (
                !validate21(data25['observed-in'], {
                  instancePath: instancePath + '/gates/beacon-rate/observed-in',
                  parentData: data25,
                  parentDataProperty: 'observed-in',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                errors = vErrors.length;
              }
            }
            if (data25['max-age'] !== undefined && func0.call(data25, 'max-age')) {
              let data31 = data25['max-age'];
              if (typeof data31 === 'string') {
                if (!pattern6.test(data31)) {
                  const err43 = {
                    instancePath: instancePath + '/gates/beacon-rate/max-age',
                    schemaPath: '#/$defs/duration/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[1-9][0-9]{0,8}[smhd]$' },
                    message: 'must match pattern "' + '^[1-9][0-9]{0,8}[smhd]$' + '"',
                  };
                  (vErrors ??= []).push(err43);
                  errors++;
                }
              } else {
                const err44 = {
                  instancePath: instancePath + '/gates/beacon-rate/max-age',
                  schemaPath: '#/$defs/duration/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                (vErrors ??= []).push(err44);
                errors++;
              }
            }
            if (data25.threshold !== undefined && func0.call(data25, 'threshold')) {
              let data32 = data25.threshold;
              if (!(typeof data32 == 'number' && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
                const err45 = {
                  instancePath: instancePath + '/gates/beacon-rate/threshold',
                  schemaPath: '#/$defs/threshold/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                  message: 'must be integer',
                };
                (vErrors ??= []).push(err45);
                errors++;
              }
              if (typeof data32 == 'number' && isFinite(data32)) {
                if (data32 > 64 || isNaN(data32)) {
                  const err46 = {
                    instancePath: instancePath + '/gates/beacon-rate/threshold',
                    schemaPath: '#/$defs/threshold/maximum',
                    keyword: 'maximum',
                    params: { comparison: '<=', limit: 64 },
                    message: 'must be <= 64',
                  };
                  (vErrors ??= []).push(err46);
                  errors++;
                }
                if (data32 < 1 || isNaN(data32)) {
                  const err47 = {
                    instancePath: instancePath + '/gates/beacon-rate/threshold',
                    schemaPath: '#/$defs/threshold/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 1 },
                    message: 'must be >= 1',
                  };
                  (vErrors ??= []).push(err47);
                  errors++;
                }
              }
            }
            if (data25['min-verification-rate'] !== undefined && func0.call(data25, 'min-verification-rate')) {
              let data33 = data25['min-verification-rate'];
              if (typeof data33 == 'number' && isFinite(data33)) {
                if (data33 > 1 || isNaN(data33)) {
                  const err48 = {
                    instancePath: instancePath + '/gates/beacon-rate/min-verification-rate',
                    schemaPath: '#/$defs/rate/maximum',
                    keyword: 'maximum',
                    params: { comparison: '<=', limit: 1 },
                    message: 'must be <= 1',
                  };
                  (vErrors ??= []).push(err48);
                  errors++;
                }
                if (data33 < 0 || isNaN(data33)) {
                  const err49 = {
                    instancePath: instancePath + '/gates/beacon-rate/min-verification-rate',
                    schemaPath: '#/$defs/rate/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 0 },
                    message: 'must be >= 0',
                  };
                  (vErrors ??= []).push(err49);
                  errors++;
                }
              } else {
                const err50 = {
                  instancePath: instancePath + '/gates/beacon-rate/min-verification-rate',
                  schemaPath: '#/$defs/rate/type',
                  keyword: 'type',
                  params: { type: 'number' },
                  message: 'must be number',
                };
                (vErrors ??= []).push(err50);
                errors++;
              }
            }
            if (data25['min-beacon-count'] !== undefined && func0.call(data25, 'min-beacon-count')) {
              let data34 = data25['min-beacon-count'];
              if (!(typeof data34 == 'number' && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
                const err51 = {
                  instancePath: instancePath + '/gates/beacon-rate/min-beacon-count',
                  schemaPath: '#/$defs/positive/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                  message: 'must be integer',
                };
                (vErrors ??= []).push(err51);
                errors++;
              }
              if (typeof data34 == 'number' && isFinite(data34)) {
                if (data34 > 9007199254740991 || isNaN(data34)) {
                  const err52 = {
                    instancePath: instancePath + '/gates/beacon-rate/min-beacon-count',
                    schemaPath: '#/$defs/positive/maximum',
                    keyword: 'maximum',
                    params: { comparison: '<=', limit: 9007199254740991 },
                    message: 'must be <= 9007199254740991',
                  };
                  (vErrors ??= []).push(err52);
                  errors++;
                }
                if (data34 < 1 || isNaN(data34)) {
                  const err53 = {
                    instancePath: instancePath + '/gates/beacon-rate/min-beacon-count',
                    schemaPath: '#/$defs/positive/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 1 },
                    message: 'must be >= 1',
                  };
                  (vErrors ??= []).push(err53);
                  errors++;
                }
              }
            }
            if (data25['missing-beacon-action'] !== undefined && func0.call(data25, 'missing-beacon-action')) {
              let data35 = data25['missing-beacon-action'];
              if (!(data35 === 'warn' || data35 === 'block')) {
                const err54 = {
                  instancePath: instancePath + '/gates/beacon-rate/missing-beacon-action',
                  schemaPath: '#/$defs/severity/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema38.enum },
                  message: 'must be equal to one of the allowed values',
                };
                (vErrors ??= []).push(err54);
                errors++;
              }
            }
            if (data25['below-threshold-action'] !== undefined && func0.call(data25, 'below-threshold-action')) {
              let data36 = data25['below-threshold-action'];
              if (!(data36 === 'warn' || data36 === 'block')) {
                const err55 = {
                  instancePath: instancePath + '/gates/beacon-rate/below-threshold-action',
                  schemaPath: '#/$defs/severity/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema38.enum },
                  message: 'must be equal to one of the allowed values',
                };
                (vErrors ??= []).push(err55);
                errors++;
              }
            }
            if (data25['insufficient-action'] !== undefined && func0.call(data25, 'insufficient-action')) {
              let data37 = data25['insufficient-action'];
              if (!(data37 === 'warn' || data37 === 'block')) {
                const err56 = {
                  instancePath: instancePath + '/gates/beacon-rate/insufficient-action',
                  schemaPath: '#/$defs/severity/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema38.enum },
                  message: 'must be equal to one of the allowed values',
                };
                (vErrors ??= []).push(err56);
                errors++;
              }
            }
          } else {
            const err57 = {
              instancePath: instancePath + '/gates/beacon-rate',
              schemaPath: '#/properties/gates/properties/beacon-rate/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            (vErrors ??= []).push(err57);
            errors++;
          }
        }
        if (data7['production-action'] !== undefined && func0.call(data7, 'production-action')) {
          let data38 = data7['production-action'];
          if (data38 && typeof data38 == 'object' && !Array.isArray(data38)) {
            for (const key6 of Object.keys(data38)) {
              if (!(key6 === 'enabled' || key6 === 'actions' || key6 === 'grants')) {
                const err58 = {
                  instancePath: instancePath + '/gates/production-action',
                  schemaPath: '#/properties/gates/properties/production-action/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key6 },
                  message: 'must NOT have additional properties',
                };
                (vErrors ??= []).push(err58);
                errors++;
              }
            }
            if (data38.enabled !== undefined && func0.call(data38, 'enabled')) {
              if (typeof data38.enabled !== 'boolean') {
                const err59 = {
                  instancePath: instancePath + '/gates/production-action/enabled',
                  schemaPath: '#/$defs/boolean/type',
                  keyword: 'type',
                  params: { type: 'boolean' },
                  message: 'must be boolean',
                };
                (vErrors ??= []).push(err59);
                errors++;
              }
            }
            if (data38.actions !== undefined && func0.call(data38, 'actions')) {
              let data40 = data38.actions;
              if (Array.isArray(data40)) {
                if (data40.length > 1000) {
                  const err60 = {
                    instancePath: instancePath + '/gates/production-action/actions',
                    schemaPath: '#/properties/gates/properties/production-action/properties/actions/maxItems',
                    keyword: 'maxItems',
                    params: { limit: 1000 },
                    message: 'must NOT have more than 1000 items',
                  };
                  (vErrors ??= []).push(err60);
                  errors++;
                }
                if (data40.length < 1) {
                  const err61 = {
                    instancePath: instancePath + '/gates/production-action/actions',
                    schemaPath: '#/properties/gates/properties/production-action/properties/actions/minItems',
                    keyword: 'minItems',
                    params: { limit: 1 },
                    message: 'must NOT have fewer than 1 items',
                  };
                  (vErrors ??= []).push(err61);
                  errors++;
                }
                const len0 = data40.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data41 = data40[i0];
                  if (data41 && typeof data41 == 'object' && !Array.isArray(data41)) {
                    for (const prop1 of schema31.properties.gates.properties['production-action'].properties.actions.items
                      .required) {
                      if (data41[prop1] === undefined || !func0.call(data41, prop1)) {
                        const err62 = {
                          instancePath: instancePath + '/gates/production-action/actions/' + i0,
                          schemaPath: '#/properties/gates/properties/production-action/properties/actions/items/required',
                          keyword: 'required',
                          params: { missingProperty: prop1 },
                          message: "must have required property '" + prop1 + "'",
                        };
                        (vErrors ??= []).push(err62);
                        errors++;
                      }
                    }
                    for (const key7 of Object.keys(data41)) {
                      if (!(key7 === 'name' || key7 === 'requires')) {
                        const err63 = {
                          instancePath: instancePath + '/gates/production-action/actions/' + i0,
                          schemaPath:
                            '#/properties/gates/properties/production-action/properties/actions/items/additionalProperties',
                          keyword: 'additionalProperties',
                          params: { additionalProperty: key7 },
                          message: 'must NOT have additional properties',
                        };
                        (vErrors ??= []).push(err63);
                        errors++;
                      }
                    }
                    if (data41.name !== undefined && func0.call(data41, 'name')) {
                      let data42 = data41.name;
                      if (typeof data42 === 'string') {
                        if (func74(data42) > 100) {
                          const err64 = {
                            instancePath: instancePath + '/gates/production-action/actions/' + i0 + '/name',
                            schemaPath: '#/$defs/text/maxLength',
                            keyword: 'maxLength',
                            params: { limit: 100 },
                            message: 'must NOT have more than 100 characters',
                          };
                          (vErrors ??= []).push(err64);
                          errors++;
                        }
                        if (!pattern7.test(data42)) {
                          const err65 = {
                            instancePath: instancePath + '/gates/production-action/actions/' + i0 + '/name',
                            schemaPath: '#/$defs/text/pattern',
                            keyword: 'pattern',
                            params: { pattern: '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' },
                            message:
                              'must match pattern "' + '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' + '"',
                          };
                          (vErrors ??= []).push(err65);
                          errors++;
                        }
                      } else {
                        const err66 = {
                          instancePath: instancePath + '/gates/production-action/actions/' + i0 + '/name',
                          schemaPath: '#/$defs/text/type',
                          keyword: 'type',
                          params: { type: 'string' },
                          message: 'must be string',
                        };
                        (vErrors ??= []).push(err66);
                        errors++;
                      }
                    }
                    if (data41.requires !== undefined && func0.call(data41, 'requires')) {
                      if (
                        !validate31(data41.requires, {
                          instancePath: instancePath + '/gates/production-action/actions/' + i0 + '/requires',
                          parentData: data41,
                          parentDataProperty: 'requires',
                          rootData,
                          dynamicAnchors,
                        })
                      ) {
                        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                        errors = vErrors.length;
                      }
                    }
                  } else {
                    const err67 = {
                      instancePath: instancePath + '/gates/production-action/actions/' + i0,
                      schemaPath: '#/properties/gates/properties/production-action/properties/actions/items/type',
                      keyword: 'type',
                      params: { type: 'object' },
                      message: 'must be object',
                    };
                    (vErrors ??= []).push(err67);
                    errors++;
                  }
                }
              } else {
                const err68 = {
                  instancePath: instancePath + '/gates/production-action/actions',
                  schemaPath: '#/properties/gates/properties/production-action/properties/actions/type',
                  keyword: 'type',
                  params: { type: 'array' },
                  message: 'must be array',
                };
                (vErrors ??= []).push(err68);
                errors++;
              }
            }
            if (data38.grants !== undefined && func0.call(data38, 'grants')) {
              let data44 = data38.grants;
              if (Array.isArray(data44)) {
                if (data44.length > 1000) {
                  const err69 = {
                    instancePath: instancePath + '/gates/production-action/grants',
                    schemaPath: '#/properties/gates/properties/production-action/properties/grants/maxItems',
                    keyword: 'maxItems',
                    params: { limit: 1000 },
                    message: 'must NOT have more than 1000 items',
                  };
                  (vErrors ??= []).push(err69);
                  errors++;
                }
                if (data44.length < 1) {
                  const err70 = {
                    instancePath: instancePath + '/gates/production-action/grants',
                    schemaPath: '#/properties/gates/properties/production-action/properties/grants/minItems',
                    keyword: 'minItems',
                    params: { limit: 1 },
                    message: 'must NOT have fewer than 1 items',
                  };
                  (vErrors ??= []).push(err70);
                  errors++;
                }
                const len1 = data44.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data45 = data44[i1];
                  if (data45 && typeof data45 == 'object' && !Array.isArray(data45)) {
                    for (const prop2 of schema31.properties.gates.properties['production-action'].properties.grants.items
                      .required) {
                      if (data45[prop2] === undefined || !func0.call(data45, prop2)) {
                        const err71 = {
                          instancePath: instancePath + '/gates/production-action/grants/' + i1,
                          schemaPath: '#/properties/gates/properties/production-action/properties/grants/items/required',
                          keyword: 'required',
                          params: { missingProperty: prop2 },
                          message: "must have required property '" + prop2 + "'",
                        };
                        (vErrors ??= []).push(err71);
                        errors++;
                      }
                    }
                    for (const key8 of Object.keys(data45)) {
                      if (!(
                        key8 === 'name' ||
                        key8 === 'granted' ||
                        key8 === 'target' ||
                        key8 === 'valid-from' ||
                        key8 === 'valid-until'
                      )) {
                        const err72 = {
                          instancePath: instancePath + '/gates/production-action/grants/' + i1,
                          schemaPath:
                            '#/properties/gates/properties/production-action/properties/grants/items/additionalProperties',
                          keyword: 'additionalProperties',
                          params: { additionalProperty: key8 },
                          message: 'must NOT have additional properties',
                        };
                        (vErrors ??= []).push(err72);
                        errors++;
                      }
                    }
                    if (data45.name !== undefined && func0.call(data45, 'name')) {
                      let data46 = data45.name;
                      if (typeof data46 === 'string') {
                        if (func74(data46) > 100) {
                          const err73 = {
                            instancePath: instancePath + '/gates/production-action/grants/' + i1 + '/name',
                            schemaPath: '#/$defs/text/maxLength',
                            keyword: 'maxLength',
                            params: { limit: 100 },
                            message: 'must NOT have more than 100 characters',
                          };
                          (vErrors ??= []).push(err73);
                          errors++;
                        }
                        if (!pattern7.test(data46)) {
                          const err74 = {
                            instancePath: instancePath + '/gates/production-action/grants/' + i1 + '/name',
                            schemaPath: '#/$defs/text/pattern',
                            keyword: 'pattern',
                            params: { pattern: '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' },
                            message:
                              'must match pattern "' + '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' + '"',
                          };
                          (vErrors ??= []).push(err74);
                          errors++;
                        }
                      } else {
                        const err75 = {
                          instancePath: instancePath + '/gates/production-action/grants/' + i1 + '/name',
                          schemaPath: '#/$defs/text/type',
                          keyword: 'type',
                          params: { type: 'string' },
                          message: 'must be string',
                        };
                        (vErrors ??= []).push(err75);
                        errors++;
                      }
                    }
                    if (data45.granted !== undefined && func0.call(data45, 'granted')) {
                      if (typeof data45.granted !== 'boolean') {
                        const err76 = {
                          instancePath: instancePath + '/gates/production-action/grants/' + i1 + '/granted',
                          schemaPath: '#/$defs/boolean/type',
                          keyword: 'type',
                          params: { type: 'boolean' },
                          message: 'must be boolean',
                        };
                        (vErrors ??= []).push(err76);
                        errors++;
                      }
                    }
                    if (data45.target !== undefined && func0.call(data45, 'target')) {
                      let data48 = data45.target;
                      if (typeof data48 === 'string') {
                        if (func74(data48) > 100) {
                          const err77 = {
                            instancePath: instancePath + '/gates/production-action/grants/' + i1 + '/target',
                            schemaPath: '#/$defs/text/maxLength',
                            keyword: 'maxLength',
                            params: { limit: 100 },
                            message: 'must NOT have more than 100 characters',
                          };
                          (vErrors ??= []).push(err77);
                          errors++;
                        }
                        if (!pattern7.test(data48)) {
                          const err78 = {
                            instancePath: instancePath + '/gates/production-action/grants/' + i1 + '/target',
                            schemaPath: '#/$defs/text/pattern',
                            keyword: 'pattern',
                            params: { pattern: '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' },
                            message:
                              'must match pattern "' + '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' + '"',
                          };
                          (vErrors ??= []).push(err78);
                          errors++;
                        }
                      } else {
                        const err79 = {
                          instancePath: instancePath + '/gates/production-action/grants/' + i1 + '/target',
                          schemaPath: '#/$defs/text/type',
                          keyword: 'type',
                          params: { type: 'string' },
                          message: 'must be string',
                        };
                        (vErrors ??= []).push(err79);
                        errors++;
                      }
                    }
                    if (data45['valid-from'] !== undefined && func0.call(data45, 'valid-from')) {
                      let data49 = data45['valid-from'];
                      if (typeof data49 === 'string') {
                        if (!pattern17.test(data49)) {
                          const err80 = {
                            instancePath: instancePath + '/gates/production-action/grants/' + i1 + '/valid-from',
                            schemaPath: '#/$defs/time/pattern',
                            keyword: 'pattern',
                            params: { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
                            message: 'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"',
                          };
                          (vErrors ??= []).push(err80);
                          errors++;
                        }
                      } else {
                        const err81 = {
                          instancePath: instancePath + '/gates/production-action/grants/' + i1 + '/valid-from',
                          schemaPath: '#/$defs/time/type',
                          keyword: 'type',
                          params: { type: 'string' },
                          message: 'must be string',
                        };
                        (vErrors ??= []).push(err81);
                        errors++;
                      }
                    }
                    if (data45['valid-until'] !== undefined && func0.call(data45, 'valid-until')) {
                      let data50 = data45['valid-until'];
                      if (typeof data50 === 'string') {
                        if (!pattern17.test(data50)) {
                          const err82 = {
                            instancePath: instancePath + '/gates/production-action/grants/' + i1 + '/valid-until',
                            schemaPath: '#/$defs/time/pattern',
                            keyword: 'pattern',
                            params: { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
                            message: 'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"',
                          };
                          (vErrors ??= []).push(err82);
                          errors++;
                        }
                      } else {
                        const err83 = {
                          instancePath: instancePath + '/gates/production-action/grants/' + i1 + '/valid-until',
                          schemaPath: '#/$defs/time/type',
                          keyword: 'type',
                          params: { type: 'string' },
                          message: 'must be string',
                        };
                        (vErrors ??= []).push(err83);
                        errors++;
                      }
                    }
                  } else {
                    const err84 = {
                      instancePath: instancePath + '/gates/production-action/grants/' + i1,
                      schemaPath: '#/properties/gates/properties/production-action/properties/grants/items/type',
                      keyword: 'type',
                      params: { type: 'object' },
                      message: 'must be object',
                    };
                    (vErrors ??= []).push(err84);
                    errors++;
                  }
                }
              } else {
                const err85 = {
                  instancePath: instancePath + '/gates/production-action/grants',
                  schemaPath: '#/properties/gates/properties/production-action/properties/grants/type',
                  keyword: 'type',
                  params: { type: 'array' },
                  message: 'must be array',
                };
                (vErrors ??= []).push(err85);
                errors++;
              }
            }
          } else {
            const err86 = {
              instancePath: instancePath + '/gates/production-action',
              schemaPath: '#/properties/gates/properties/production-action/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            (vErrors ??= []).push(err86);
            errors++;
          }
        }
      } else {
        const err87 = {
          instancePath: instancePath + '/gates',
          schemaPath: '#/properties/gates/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        (vErrors ??= []).push(err87);
        errors++;
      }
    }
    if (data['trusted-keys'] !== undefined && func0.call(data, 'trusted-keys')) {
      let data51 = data['trusted-keys'];
      if (Array.isArray(data51)) {
        if (data51.length > 64) {
          const err88 = {
            instancePath: instancePath + '/trusted-keys',
            schemaPath: '#/properties/trusted-keys/maxItems',
            keyword: 'maxItems',
            params: { limit: 64 },
            message: 'must NOT have more than 64 items',
          };
          (vErrors ??= []).push(err88);
          errors++;
        }
        if (data51.length < 1) {
          const err89 = {
            instancePath: instancePath + '/trusted-keys',
            schemaPath: '#/properties/trusted-keys/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 items',
          };
          (vErrors ??= []).push(err89);
          errors++;
        }
        const len2 = data51.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data52 = data51[i2];
          if (data52 && typeof data52 == 'object' && !Array.isArray(data52)) {
            for (const prop3 of schema31.properties['trusted-keys'].items.required) {
              if (data52[prop3] === undefined || !func0.call(data52, prop3)) {
                const err90 = {
                  instancePath: instancePath + '/trusted-keys/' + i2,
                  schemaPath: '#/properties/trusted-keys/items/required',
                  keyword: 'required',
                  params: { missingProperty: prop3 },
                  message: "must have required property '" + prop3 + "'",
                };
                (vErrors ??= []).push(err90);
                errors++;
              }
            }
            for (const key9 of Object.keys(data52)) {
              if (!(
                key9 === 'id' ||
                key9 === 'key' ||
                key9 === 'purposes' ||
                key9 === 'valid-from' ||
                key9 === 'valid-until' ||
                key9 === 'revoked-at'
              )) {
                const err91 = {
                  instancePath: instancePath + '/trusted-keys/' + i2,
                  schemaPath: '#/properties/trusted-keys/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key9 },
                  message: 'must NOT have additional properties',
                };
                (vErrors ??= []).push(err91);
                errors++;
              }
            }
            if (data52.id !== undefined && func0.call(data52, 'id')) {
              let data53 = data52.id;
              if (typeof data53 === 'string') {
                if (!pattern4.test(data53)) {
                  const err92 = {
                    instancePath: instancePath + '/trusted-keys/' + i2 + '/id',
                    schemaPath: '#/$defs/name/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$' },
                    message: 'must match pattern "' + '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$' + '"',
                  };
                  (vErrors ??= []).push(err92);
                  errors++;
                }
              } else {
                const err93 = {
                  instancePath: instancePath + '/trusted-keys/' + i2 + '/id',
                  schemaPath: '#/$defs/name/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                (vErrors ??= []).push(err93);
                errors++;
              }
            }
            if (data52.key !== undefined && func0.call(data52, 'key')) {
              let data54 = data52.key;
              if (typeof data54 === 'string') {
                if (func74(data54) > 4096) {
                  const err94 = {
                    instancePath: instancePath + '/trusted-keys/' + i2 + '/key',
                    schemaPath: '#/$defs/file/maxLength',
                    keyword: 'maxLength',
                    params: { limit: 4096 },
                    message: 'must NOT have more than 4096 characters',
                  };
                  (vErrors ??= []).push(err94);
                  errors++;
                }
                if (!pattern20.test(data54)) {
                  const err95 = {
                    instancePath: instancePath + '/trusted-keys/' + i2 + '/key',
                    schemaPath: '#/$defs/file/pattern',
                    keyword: 'pattern',
                    params: {
                      pattern:
                        '^(?!\\s)(?!.*\\s$)(?!\\.{1,2}(?:/|$))(?!.*/\\.{0,2}(?:/|$))(?!/)(?!.*\\\\)(?![A-Za-z]:)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+$',
                    },
                    message:
                      'must match pattern "' +
                      '^(?!\\s)(?!.*\\s$)(?!\\.{1,2}(?:/|$))(?!.*/\\.{0,2}(?:/|$))(?!/)(?!.*\\\\)(?![A-Za-z]:)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+$' +
                      '"',
                  };
                  (vErrors ??= []).push(err95);
                  errors++;
                }
              } else {
                const err96 = {
                  instancePath: instancePath + '/trusted-keys/' + i2 + '/key',
                  schemaPath: '#/$defs/file/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                (vErrors ??= []).push(err96);
                errors++;
              }
            }
            if (data52.purposes !== undefined && func0.call(data52, 'purposes')) {
              if (
                !validate33(data52.purposes, {
                  instancePath: instancePath + '/trusted-keys/' + i2 + '/purposes',
                  parentData: data52,
                  parentDataProperty: 'purposes',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                errors = vErrors.length;
              }
            }
            if (data52['valid-from'] !== undefined && func0.call(data52, 'valid-from')) {
              let data56 = data52['valid-from'];
              if (typeof data56 === 'string') {
                if (!pattern17.test(data56)) {
                  const err97 = {
                    instancePath: instancePath + '/trusted-keys/' + i2 + '/valid-from',
                    schemaPath: '#/$defs/time/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
                    message: 'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"',
                  };
                  (vErrors ??= []).push(err97);
                  errors++;
                }
              } else {
                const err98 = {
                  instancePath: instancePath + '/trusted-keys/' + i2 + '/valid-from',
                  schemaPath: '#/$defs/time/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                (vErrors ??= []).push(err98);
                errors++;
              }
            }
            if (data52['valid-until'] !== undefined && func0.call(data52, 'valid-until')) {
              let data57 = data52['valid-until'];
              if (typeof data57 === 'string') {
                if (!pattern17.test(data57)) {
                  const err99 = {
                    instancePath: instancePath + '/trusted-keys/' + i2 + '/valid-until',
                    schemaPath: '#/$defs/time/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
                    message: 'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"',
                  };
                  (vErrors ??= []).push(err99);
                  errors++;
                }
              } else {
                const err100 = {
                  instancePath: instancePath + '/trusted-keys/' + i2 + '/valid-until',
                  schemaPath: '#/$defs/time/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                (vErrors ??= []).push(err100);
                errors++;
              }
            }
            if (data52['revoked-at'] !== undefined && func0.call(data52, 'revoked-at')) {
              let data58 = data52['revoked-at'];
              if (typeof data58 === 'string') {
                if (!pattern17.test(data58)) {
                  const err101 = {
                    instancePath: instancePath + '/trusted-keys/' + i2 + '/revoked-at',
                    schemaPath: '#/$defs/time/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
                    message: 'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"',
                  };
                  (vErrors ??= []).push(err101);
                  errors++;
                }
              } else {
                const err102 = {
                  instancePath: instancePath + '/trusted-keys/' + i2 + '/revoked-at',
                  schemaPath: '#/$defs/time/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                (vErrors ??= []).push(err102);
                errors++;
              }
            }
          } else {
            const err103 = {
              instancePath: instancePath + '/trusted-keys/' + i2,
              schemaPath: '#/properties/trusted-keys/items/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            (vErrors ??= []).push(err103);
            errors++;
          }
        }
      } else {
        const err104 = {
          instancePath: instancePath + '/trusted-keys',
          schemaPath: '#/properties/trusted-keys/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        (vErrors ??= []).push(err104);
        errors++;
      }
    }
  } else {
    const err105 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    (vErrors ??= []).push(err105);
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
