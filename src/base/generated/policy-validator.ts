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

import func75_module from 'ajv/dist/runtime/ucs2length.js';
const func75 = func75_module.default;
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
        approval: {
          type: 'object',
          additionalProperties: false,
          properties: {
            enabled: { $ref: '#/$defs/boolean' },
            threshold: { $ref: '#/$defs/threshold' },
            'two-person': { $ref: '#/$defs/boolean' },
            'signed-request': { $ref: '#/$defs/boolean' },
            'clock-skew': { $ref: '#/$defs/skew' },
            'max-validity': { $ref: '#/$defs/duration' },
            replay: { $ref: '#/$defs/replay' },
          },
        },
      },
    },
    run: {
      type: 'object',
      additionalProperties: false,
      properties: {
        'self-hosted': { $ref: '#/$defs/selfHosted' },
        timeout: { $ref: '#/$defs/timeout' },
        'max-processes': { $ref: '#/$defs/processes' },
        'max-memory-mib': { $ref: '#/$defs/memory' },
        outputs: { $ref: '#/$defs/folders' },
        'pass-environment': { $ref: '#/$defs/variables' },
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
          identity: { $ref: '#/$defs/text' },
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
    purpose: { enum: ['key-status', 'execution-evidence', 'beacon-rate', 'approval', 'request'] },
    purposes: { type: 'array', minItems: 1, maxItems: 5, items: { $ref: '#/$defs/purpose' } },
    skew: { type: 'string', pattern: '^[1-9][0-9]{0,8}[smhd]$' },
    timeout: { type: 'string', pattern: '^[1-9][0-9]{0,8}[smhd]$' },
    replay: { enum: ['required', 'optional', 'off'] },
    selfHosted: { enum: ['block', 'isolate'] },
    processes: { type: 'integer', minimum: 1, maximum: 32768 },
    memory: { type: 'integer', minimum: 16, maximum: 1048576 },
    folder: {
      type: 'string',
      pattern:
        '^(?!\\s)(?!(?:.*/)?\\.[gG][iI][tT](?:[hH][uU][bB])?(?:/|$))(?!.*\\s$)(?!\\.{1,2}(?:/|$))(?!.*/\\.{0,2}(?:/|$))(?!/)(?!.*\\\\)(?![A-Za-z]:)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+$',
      maxLength: 4096,
    },
    folders: { type: 'array', minItems: 1, maxItems: 64, items: { $ref: '#/$defs/folder' } },
    variable: { type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_]{0,99}$' },
    variables: { type: 'array', minItems: 1, maxItems: 64, items: { $ref: '#/$defs/variable' } },
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
const schema74 = { type: 'string', pattern: '^[1-9][0-9]{0,8}[smhd]$' };
const schema76 = { enum: ['required', 'optional', 'off'] };
const schema77 = { enum: ['block', 'isolate'] };
const schema78 = { type: 'string', pattern: '^[1-9][0-9]{0,8}[smhd]$' };
const schema79 = { type: 'integer', minimum: 1, maximum: 32768 };
const schema80 = { type: 'integer', minimum: 16, maximum: 1048576 };
const schema86 = {
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
const pattern25 = new RegExp(
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
      vErrors = noted(vErrors, instancePath, 'maxItems', { limit: 1000 }, 'must NOT have more than 1000 items');
      errors++;
    }
    if (data.length < 1) {
      vErrors = noted(vErrors, instancePath, 'minItems', { limit: 1 }, 'must NOT have fewer than 1 items');
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === 'string') {
        if (!pattern4.test(data0)) {
          vErrors = noted(
            vErrors,
            instancePath + '/' + i0,
            'pattern',
            { pattern: '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$' },
            'must match pattern "' + '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/' + i0, 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'array' }, 'must be array');
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
    vErrors = noted(vErrors, instancePath, 'type', { type: schema45.type }, 'must be string,array');
    errors++;
  }
  if (typeof data === 'string') {
    if (func75(data) > 4096) {
      vErrors = noted(vErrors, instancePath, 'maxLength', { limit: 4096 }, 'must NOT have more than 4096 characters');
      errors++;
    }
    if (!pattern7.test(data)) {
      vErrors = noted(
        vErrors,
        instancePath,
        'pattern',
        { pattern: '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' },
        'must match pattern "' + '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' + '"',
      );
      errors++;
    }
  }
  if (Array.isArray(data)) {
    if (data.length > 1000) {
      vErrors = noted(vErrors, instancePath, 'maxItems', { limit: 1000 }, 'must NOT have more than 1000 items');
      errors++;
    }
    if (data.length < 1) {
      vErrors = noted(vErrors, instancePath, 'minItems', { limit: 1 }, 'must NOT have fewer than 1 items');
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === 'string') {
        if (func75(data0) > 4096) {
          vErrors = noted(
            vErrors,
            instancePath + '/' + i0,
            'maxLength',
            { limit: 4096 },
            'must NOT have more than 4096 characters',
          );
          errors++;
        }
        if (!pattern7.test(data0)) {
          vErrors = noted(
            vErrors,
            instancePath + '/' + i0,
            'pattern',
            { pattern: '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' },
            'must match pattern "' + '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/' + i0, 'type', { type: 'string' }, 'must be string');
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
      vErrors = noted(vErrors, instancePath, 'maxItems', { limit: 1000 }, 'must NOT have more than 1000 items');
      errors++;
    }
    if (data.length < 1) {
      vErrors = noted(vErrors, instancePath, 'minItems', { limit: 1 }, 'must NOT have fewer than 1 items');
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === 'string') {
        if (func75(data0) > 100) {
          vErrors = noted(
            vErrors,
            instancePath + '/' + i0,
            'maxLength',
            { limit: 100 },
            'must NOT have more than 100 characters',
          );
          errors++;
        }
        if (!pattern7.test(data0)) {
          vErrors = noted(
            vErrors,
            instancePath + '/' + i0,
            'pattern',
            { pattern: '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' },
            'must match pattern "' + '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/' + i0, 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'array' }, 'must be array');
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
const schema81 = { type: 'array', minItems: 1, maxItems: 64, items: { $ref: '#/$defs/folder' } };
const schema82 = {
  type: 'string',
  pattern:
    '^(?!\\s)(?!(?:.*/)?\\.[gG][iI][tT](?:[hH][uU][bB])?(?:/|$))(?!.*\\s$)(?!\\.{1,2}(?:/|$))(?!.*/\\.{0,2}(?:/|$))(?!/)(?!.*\\\\)(?![A-Za-z]:)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+$',
  maxLength: 4096,
};
const pattern22 = new RegExp(
  '^(?!\\s)(?!(?:.*/)?\\.[gG][iI][tT](?:[hH][uU][bB])?(?:/|$))(?!.*\\s$)(?!\\.{1,2}(?:/|$))(?!.*/\\.{0,2}(?:/|$))(?!/)(?!.*\\\\)(?![A-Za-z]:)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+$',
  'u',
);
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
    if (data.length > 64) {
      vErrors = noted(vErrors, instancePath, 'maxItems', { limit: 64 }, 'must NOT have more than 64 items');
      errors++;
    }
    if (data.length < 1) {
      vErrors = noted(vErrors, instancePath, 'minItems', { limit: 1 }, 'must NOT have fewer than 1 items');
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === 'string') {
        if (func75(data0) > 4096) {
          vErrors = noted(
            vErrors,
            instancePath + '/' + i0,
            'maxLength',
            { limit: 4096 },
            'must NOT have more than 4096 characters',
          );
          errors++;
        }
        if (!pattern22.test(data0)) {
          vErrors = noted(
            vErrors,
            instancePath + '/' + i0,
            'pattern',
            {
              pattern:
                '^(?!\\s)(?!(?:.*/)?\\.[gG][iI][tT](?:[hH][uU][bB])?(?:/|$))(?!.*\\s$)(?!\\.{1,2}(?:/|$))(?!.*/\\.{0,2}(?:/|$))(?!/)(?!.*\\\\)(?![A-Za-z]:)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+$',
            },
            'must match pattern "' +
              '^(?!\\s)(?!(?:.*/)?\\.[gG][iI][tT](?:[hH][uU][bB])?(?:/|$))(?!.*\\s$)(?!\\.{1,2}(?:/|$))(?!.*/\\.{0,2}(?:/|$))(?!/)(?!.*\\\\)(?![A-Za-z]:)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+$' +
              '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/' + i0, 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'array' }, 'must be array');
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
validate33.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
const schema83 = { type: 'array', minItems: 1, maxItems: 64, items: { $ref: '#/$defs/variable' } };
const schema84 = { type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_]{0,99}$' };
const pattern23 = new RegExp('^[A-Za-z_][A-Za-z0-9_]{0,99}$', 'u');
function validate35(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (Array.isArray(data)) {
    if (data.length > 64) {
      vErrors = noted(vErrors, instancePath, 'maxItems', { limit: 64 }, 'must NOT have more than 64 items');
      errors++;
    }
    if (data.length < 1) {
      vErrors = noted(vErrors, instancePath, 'minItems', { limit: 1 }, 'must NOT have fewer than 1 items');
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === 'string') {
        if (!pattern23.test(data0)) {
          vErrors = noted(
            vErrors,
            instancePath + '/' + i0,
            'pattern',
            { pattern: '^[A-Za-z_][A-Za-z0-9_]{0,99}$' },
            'must match pattern "' + '^[A-Za-z_][A-Za-z0-9_]{0,99}$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/' + i0, 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'array' }, 'must be array');
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
validate35.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
const schema88 = { type: 'array', minItems: 1, maxItems: 5, items: { $ref: '#/$defs/purpose' } };
const schema89 = { enum: ['key-status', 'execution-evidence', 'beacon-rate', 'approval', 'request'] };
function validate37(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate37.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (Array.isArray(data)) {
    if (data.length > 5) {
      vErrors = noted(vErrors, instancePath, 'maxItems', { limit: 5 }, 'must NOT have more than 5 items');
      errors++;
    }
    if (data.length < 1) {
      vErrors = noted(vErrors, instancePath, 'minItems', { limit: 1 }, 'must NOT have fewer than 1 items');
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (!(
        data0 === 'key-status' ||
        data0 === 'execution-evidence' ||
        data0 === 'beacon-rate' ||
        data0 === 'approval' ||
        data0 === 'request'
      )) {
        vErrors = noted(
          vErrors,
          instancePath + '/' + i0,
          'enum',
          { allowedValues: schema89.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'array' }, 'must be array');
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
validate37.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
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
    if (data.$schema !== undefined && func0.call(data, '$schema')) {
      if (typeof data.$schema !== 'string') {
        vErrors = noted(vErrors, instancePath + '/$schema', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.version !== undefined && func0.call(data, 'version')) {
      let data1 = data.version;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        vErrors = noted(vErrors, instancePath + '/version', 'type', { type: 'integer' }, 'must be integer');
        errors++;
      }
      if (1 !== data1) {
        vErrors = noted(vErrors, instancePath + '/version', 'const', { allowedValue: 1 }, 'must be equal to constant');
        errors++;
      }
    }
    if (data.environment !== undefined && func0.call(data, 'environment')) {
      let data2 = data.environment;
      if (typeof data2 === 'string') {
        if (!pattern4.test(data2)) {
          vErrors = noted(
            vErrors,
            instancePath + '/environment',
            'pattern',
            { pattern: '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$' },
            'must match pattern "' + '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/environment', 'type', { type: 'string' }, 'must be string');
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
        vErrors = noted(
          vErrors,
          instancePath + '/enforcement',
          'enum',
          { allowedValues: schema37.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.context !== undefined && func0.call(data, 'context')) {
      let data5 = data.context;
      if (data5 && typeof data5 == 'object' && !Array.isArray(data5)) {
        for (const key1 of Object.keys(data5)) {
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
        if (data5.local !== undefined && func0.call(data5, 'local')) {
          let data6 = data5.local;
          if (!(data6 === 'warn' || data6 === 'block')) {
            vErrors = noted(
              vErrors,
              instancePath + '/context/local',
              'enum',
              { allowedValues: schema38.enum },
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
    if (data.gates !== undefined && func0.call(data, 'gates')) {
      let data7 = data.gates;
      if (data7 && typeof data7 == 'object' && !Array.isArray(data7)) {
        for (const key2 of Object.keys(data7)) {
          if (!(
            key2 === 'key-status' ||
            key2 === 'execution-evidence' ||
            key2 === 'beacon-rate' ||
            key2 === 'production-action' ||
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
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/key-status',
                  'additionalProperties',
                  { additionalProperty: key3 },
                  'must NOT have additional properties',
                );
                errors++;
              }
            }
            if (data8['max-age'] !== undefined && func0.call(data8, 'max-age')) {
              let data9 = data8['max-age'];
              if (typeof data9 === 'string') {
                if (!pattern6.test(data9)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/key-status/max-age',
                    'pattern',
                    { pattern: '^[1-9][0-9]{0,8}[smhd]$' },
                    'must match pattern "' + '^[1-9][0-9]{0,8}[smhd]$' + '"',
                  );
                  errors++;
                }
              } else {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/key-status/max-age',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
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
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/key-status/threshold',
                  'type',
                  { type: 'integer' },
                  'must be integer',
                );
                errors++;
              }
              if (typeof data11 == 'number' && isFinite(data11)) {
                if (data11 > 64 || isNaN(data11)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/key-status/threshold',
                    'maximum',
                    { comparison: '<=', limit: 64 },
                    'must be <= 64',
                  );
                  errors++;
                }
                if (data11 < 1 || isNaN(data11)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/key-status/threshold',
                    'minimum',
                    { comparison: '>=', limit: 1 },
                    'must be >= 1',
                  );
                  errors++;
                }
              }
            }
            if (data8.signature !== undefined && func0.call(data8, 'signature')) {
              let data12 = data8.signature;
              if (typeof data12 === 'string') {
                if (func75(data12) > 4096) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/key-status/signature',
                    'maxLength',
                    { limit: 4096 },
                    'must NOT have more than 4096 characters',
                  );
                  errors++;
                }
                if (!pattern7.test(data12)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/key-status/signature',
                    'pattern',
                    { pattern: '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' },
                    'must match pattern "' + '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' + '"',
                  );
                  errors++;
                }
              } else {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/key-status/signature',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
            if (data8['expected-entry-hash'] !== undefined && func0.call(data8, 'expected-entry-hash')) {
              let data13 = data8['expected-entry-hash'];
              if (typeof data13 === 'string') {
                if (!pattern8.test(data13)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/key-status/expected-entry-hash',
                    'pattern',
                    { pattern: '^[0-9a-f]{64}$' },
                    'must match pattern "' + '^[0-9a-f]{64}$' + '"',
                  );
                  errors++;
                }
              } else {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/key-status/expected-entry-hash',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/gates/key-status', 'type', { type: 'object' }, 'must be object');
            errors++;
          }
        }
        if (data7['execution-evidence'] !== undefined && func0.call(data7, 'execution-evidence')) {
          let data14 = data7['execution-evidence'];
          if (data14 && typeof data14 == 'object' && !Array.isArray(data14)) {
            for (const key4 of Object.keys(data14)) {
              if (!func0.call(schema31.properties.gates.properties['execution-evidence'].properties, key4)) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/execution-evidence',
                  'additionalProperties',
                  { additionalProperty: key4 },
                  'must NOT have additional properties',
                );
                errors++;
              }
            }
            if (data14.enabled !== undefined && func0.call(data14, 'enabled')) {
              if (typeof data14.enabled !== 'boolean') {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/execution-evidence/enabled',
                  'type',
                  { type: 'boolean' },
                  'must be boolean',
                );
                errors++;
              }
            }
            if (data14.source !== undefined && func0.call(data14, 'source')) {
              let data16 = data14.source;
              if (!(data16 === 'signed' || data16 === 'metadata')) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/execution-evidence/source',
                  'enum',
                  { allowedValues: schema44.enum },
                  'must be equal to one of the allowed values',
                );
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
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/execution-evidence/max-age',
                    'pattern',
                    { pattern: '^[1-9][0-9]{0,8}[smhd]$' },
                    'must match pattern "' + '^[1-9][0-9]{0,8}[smhd]$' + '"',
                  );
                  errors++;
                }
              } else {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/execution-evidence/max-age',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
            if (data14.threshold !== undefined && func0.call(data14, 'threshold')) {
              let data21 = data14.threshold;
              if (!(typeof data21 == 'number' && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/execution-evidence/threshold',
                  'type',
                  { type: 'integer' },
                  'must be integer',
                );
                errors++;
              }
              if (typeof data21 == 'number' && isFinite(data21)) {
                if (data21 > 64 || isNaN(data21)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/execution-evidence/threshold',
                    'maximum',
                    { comparison: '<=', limit: 64 },
                    'must be <= 64',
                  );
                  errors++;
                }
                if (data21 < 1 || isNaN(data21)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/execution-evidence/threshold',
                    'minimum',
                    { comparison: '>=', limit: 1 },
                    'must be >= 1',
                  );
                  errors++;
                }
              }
            }
            if (data14['missing-evidence-action'] !== undefined && func0.call(data14, 'missing-evidence-action')) {
              let data22 = data14['missing-evidence-action'];
              if (!(data22 === 'warn' || data22 === 'block')) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/execution-evidence/missing-evidence-action',
                  'enum',
                  { allowedValues: schema38.enum },
                  'must be equal to one of the allowed values',
                );
                errors++;
              }
            }
            if (data14['min-hot-symbol-count'] !== undefined && func0.call(data14, 'min-hot-symbol-count')) {
              let data23 = data14['min-hot-symbol-count'];
              if (!(typeof data23 == 'number' && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/execution-evidence/min-hot-symbol-count',
                  'type',
                  { type: 'integer' },
                  'must be integer',
                );
                errors++;
              }
              if (typeof data23 == 'number' && isFinite(data23)) {
                if (data23 > 9007199254740991 || isNaN(data23)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/execution-evidence/min-hot-symbol-count',
                    'maximum',
                    { comparison: '<=', limit: 9007199254740991 },
                    'must be <= 9007199254740991',
                  );
                  errors++;
                }
                if (data23 < 0 || isNaN(data23)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/execution-evidence/min-hot-symbol-count',
                    'minimum',
                    { comparison: '>=', limit: 0 },
                    'must be >= 0',
                  );
                  errors++;
                }
              }
            }
            if (data14['min-unique-call-paths'] !== undefined && func0.call(data14, 'min-unique-call-paths')) {
              let data24 = data14['min-unique-call-paths'];
              if (!(typeof data24 == 'number' && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/execution-evidence/min-unique-call-paths',
                  'type',
                  { type: 'integer' },
                  'must be integer',
                );
                errors++;
              }
              if (typeof data24 == 'number' && isFinite(data24)) {
                if (data24 > 9007199254740991 || isNaN(data24)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/execution-evidence/min-unique-call-paths',
                    'maximum',
                    { comparison: '<=', limit: 9007199254740991 },
                    'must be <= 9007199254740991',
                  );
                  errors++;
                }
                if (data24 < 0 || isNaN(data24)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/execution-evidence/min-unique-call-paths',
                    'minimum',
                    { comparison: '>=', limit: 0 },
                    'must be >= 0',
                  );
                  errors++;
                }
              }
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/gates/execution-evidence', 'type', { type: 'object' }, 'must be object');
            errors++;
          }
        }
        if (data7['beacon-rate'] !== undefined && func0.call(data7, 'beacon-rate')) {
          let data25 = data7['beacon-rate'];
          if (data25 && typeof data25 == 'object' && !Array.isArray(data25)) {
            for (const key5 of Object.keys(data25)) {
              if (!func0.call(schema31.properties.gates.properties['beacon-rate'].properties, key5)) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/beacon-rate',
                  'additionalProperties',
                  { additionalProperty: key5 },
                  'must NOT have additional properties',
                );
                errors++;
              }
            }
            if (data25.enabled !== undefined && func0.call(data25, 'enabled')) {
              if (typeof data25.enabled !== 'boolean') {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/beacon-rate/enabled',
                  'type',
                  { type: 'boolean' },
                  'must be boolean',
                );
                errors++;
              }
            }
            if (data25.source !== undefined && func0.call(data25, 'source')) {
              let data27 = data25.source;
              if (!(data27 === 'signed' || data27 === 'metadata')) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/beacon-rate/source',
                  'enum',
                  { allowedValues: schema44.enum },
                  'must be equal to one of the allowed values',
                );
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
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/beacon-rate/max-age',
                    'pattern',
                    { pattern: '^[1-9][0-9]{0,8}[smhd]$' },
                    'must match pattern "' + '^[1-9][0-9]{0,8}[smhd]$' + '"',
                  );
                  errors++;
                }
              } else {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/beacon-rate/max-age',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
            if (data25.threshold !== undefined && func0.call(data25, 'threshold')) {
              let data32 = data25.threshold;
              if (!(typeof data32 == 'number' && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/beacon-rate/threshold',
                  'type',
                  { type: 'integer' },
                  'must be integer',
                );
                errors++;
              }
              if (typeof data32 == 'number' && isFinite(data32)) {
                if (data32 > 64 || isNaN(data32)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/beacon-rate/threshold',
                    'maximum',
                    { comparison: '<=', limit: 64 },
                    'must be <= 64',
                  );
                  errors++;
                }
                if (data32 < 1 || isNaN(data32)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/beacon-rate/threshold',
                    'minimum',
                    { comparison: '>=', limit: 1 },
                    'must be >= 1',
                  );
                  errors++;
                }
              }
            }
            if (data25['min-verification-rate'] !== undefined && func0.call(data25, 'min-verification-rate')) {
              let data33 = data25['min-verification-rate'];
              if (typeof data33 == 'number' && isFinite(data33)) {
                if (data33 > 1 || isNaN(data33)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/beacon-rate/min-verification-rate',
                    'maximum',
                    { comparison: '<=', limit: 1 },
                    'must be <= 1',
                  );
                  errors++;
                }
                if (data33 < 0 || isNaN(data33)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/beacon-rate/min-verification-rate',
                    'minimum',
                    { comparison: '>=', limit: 0 },
                    'must be >= 0',
                  );
                  errors++;
                }
              } else {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/beacon-rate/min-verification-rate',
                  'type',
                  { type: 'number' },
                  'must be number',
                );
                errors++;
              }
            }
            if (data25['min-beacon-count'] !== undefined && func0.call(data25, 'min-beacon-count')) {
              let data34 = data25['min-beacon-count'];
              if (!(typeof data34 == 'number' && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/beacon-rate/min-beacon-count',
                  'type',
                  { type: 'integer' },
                  'must be integer',
                );
                errors++;
              }
              if (typeof data34 == 'number' && isFinite(data34)) {
                if (data34 > 9007199254740991 || isNaN(data34)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/beacon-rate/min-beacon-count',
                    'maximum',
                    { comparison: '<=', limit: 9007199254740991 },
                    'must be <= 9007199254740991',
                  );
                  errors++;
                }
                if (data34 < 1 || isNaN(data34)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/beacon-rate/min-beacon-count',
                    'minimum',
                    { comparison: '>=', limit: 1 },
                    'must be >= 1',
                  );
                  errors++;
                }
              }
            }
            if (data25['missing-beacon-action'] !== undefined && func0.call(data25, 'missing-beacon-action')) {
              let data35 = data25['missing-beacon-action'];
              if (!(data35 === 'warn' || data35 === 'block')) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/beacon-rate/missing-beacon-action',
                  'enum',
                  { allowedValues: schema38.enum },
                  'must be equal to one of the allowed values',
                );
                errors++;
              }
            }
            if (data25['below-threshold-action'] !== undefined && func0.call(data25, 'below-threshold-action')) {
              let data36 = data25['below-threshold-action'];
              if (!(data36 === 'warn' || data36 === 'block')) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/beacon-rate/below-threshold-action',
                  'enum',
                  { allowedValues: schema38.enum },
                  'must be equal to one of the allowed values',
                );
                errors++;
              }
            }
            if (data25['insufficient-action'] !== undefined && func0.call(data25, 'insufficient-action')) {
              let data37 = data25['insufficient-action'];
              if (!(data37 === 'warn' || data37 === 'block')) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/beacon-rate/insufficient-action',
                  'enum',
                  { allowedValues: schema38.enum },
                  'must be equal to one of the allowed values',
                );
                errors++;
              }
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/gates/beacon-rate', 'type', { type: 'object' }, 'must be object');
            errors++;
          }
        }
        if (data7['production-action'] !== undefined && func0.call(data7, 'production-action')) {
          let data38 = data7['production-action'];
          if (data38 && typeof data38 == 'object' && !Array.isArray(data38)) {
            for (const key6 of Object.keys(data38)) {
              if (!(key6 === 'enabled' || key6 === 'actions' || key6 === 'grants')) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/production-action',
                  'additionalProperties',
                  { additionalProperty: key6 },
                  'must NOT have additional properties',
                );
                errors++;
              }
            }
            if (data38.enabled !== undefined && func0.call(data38, 'enabled')) {
              if (typeof data38.enabled !== 'boolean') {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/production-action/enabled',
                  'type',
                  { type: 'boolean' },
                  'must be boolean',
                );
                errors++;
              }
            }
            if (data38.actions !== undefined && func0.call(data38, 'actions')) {
              let data40 = data38.actions;
              if (Array.isArray(data40)) {
                if (data40.length > 1000) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/production-action/actions',
                    'maxItems',
                    { limit: 1000 },
                    'must NOT have more than 1000 items',
                  );
                  errors++;
                }
                if (data40.length < 1) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/production-action/actions',
                    'minItems',
                    { limit: 1 },
                    'must NOT have fewer than 1 items',
                  );
                  errors++;
                }
                const len0 = data40.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data41 = data40[i0];
                  if (data41 && typeof data41 == 'object' && !Array.isArray(data41)) {
                    for (const prop1 of schema31.properties.gates.properties['production-action'].properties.actions.items
                      .required) {
                      if (data41[prop1] === undefined || !func0.call(data41, prop1)) {
                        vErrors = noted(
                          vErrors,
                          instancePath + '/gates/production-action/actions/' + i0,
                          'required',
                          { missingProperty: prop1 },
                          "must have required property '" + prop1 + "'",
                        );
                        errors++;
                      }
                    }
                    for (const key7 of Object.keys(data41)) {
                      if (!(key7 === 'name' || key7 === 'requires')) {
                        vErrors = noted(
                          vErrors,
                          instancePath + '/gates/production-action/actions/' + i0,
                          'additionalProperties',
                          { additionalProperty: key7 },
                          'must NOT have additional properties',
                        );
                        errors++;
                      }
                    }
                    if (data41.name !== undefined && func0.call(data41, 'name')) {
                      let data42 = data41.name;
                      if (typeof data42 === 'string') {
                        if (func75(data42) > 100) {
                          vErrors = noted(
                            vErrors,
                            instancePath + '/gates/production-action/actions/' + i0 + '/name',
                            'maxLength',
                            { limit: 100 },
                            'must NOT have more than 100 characters',
                          );
                          errors++;
                        }
                        if (!pattern7.test(data42)) {
                          vErrors = noted(
                            vErrors,
                            instancePath + '/gates/production-action/actions/' + i0 + '/name',
                            'pattern',
                            { pattern: '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' },
                            'must match pattern "' + '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' + '"',
                          );
                          errors++;
                        }
                      } else {
                        vErrors = noted(
                          vErrors,
                          instancePath + '/gates/production-action/actions/' + i0 + '/name',
                          'type',
                          { type: 'string' },
                          'must be string',
                        );
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
                    vErrors = noted(
                      vErrors,
                      instancePath + '/gates/production-action/actions/' + i0,
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
                  instancePath + '/gates/production-action/actions',
                  'type',
                  { type: 'array' },
                  'must be array',
                );
                errors++;
              }
            }
            if (data38.grants !== undefined && func0.call(data38, 'grants')) {
              let data44 = data38.grants;
              if (Array.isArray(data44)) {
                if (data44.length > 1000) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/production-action/grants',
                    'maxItems',
                    { limit: 1000 },
                    'must NOT have more than 1000 items',
                  );
                  errors++;
                }
                if (data44.length < 1) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/production-action/grants',
                    'minItems',
                    { limit: 1 },
                    'must NOT have fewer than 1 items',
                  );
                  errors++;
                }
                const len1 = data44.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data45 = data44[i1];
                  if (data45 && typeof data45 == 'object' && !Array.isArray(data45)) {
                    for (const prop2 of schema31.properties.gates.properties['production-action'].properties.grants.items
                      .required) {
                      if (data45[prop2] === undefined || !func0.call(data45, prop2)) {
                        vErrors = noted(
                          vErrors,
                          instancePath + '/gates/production-action/grants/' + i1,
                          'required',
                          { missingProperty: prop2 },
                          "must have required property '" + prop2 + "'",
                        );
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
                        vErrors = noted(
                          vErrors,
                          instancePath + '/gates/production-action/grants/' + i1,
                          'additionalProperties',
                          { additionalProperty: key8 },
                          'must NOT have additional properties',
                        );
                        errors++;
                      }
                    }
                    if (data45.name !== undefined && func0.call(data45, 'name')) {
                      let data46 = data45.name;
                      if (typeof data46 === 'string') {
                        if (func75(data46) > 100) {
                          vErrors = noted(
                            vErrors,
                            instancePath + '/gates/production-action/grants/' + i1 + '/name',
                            'maxLength',
                            { limit: 100 },
                            'must NOT have more than 100 characters',
                          );
                          errors++;
                        }
                        if (!pattern7.test(data46)) {
                          vErrors = noted(
                            vErrors,
                            instancePath + '/gates/production-action/grants/' + i1 + '/name',
                            'pattern',
                            { pattern: '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' },
                            'must match pattern "' + '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' + '"',
                          );
                          errors++;
                        }
                      } else {
                        vErrors = noted(
                          vErrors,
                          instancePath + '/gates/production-action/grants/' + i1 + '/name',
                          'type',
                          { type: 'string' },
                          'must be string',
                        );
                        errors++;
                      }
                    }
                    if (data45.granted !== undefined && func0.call(data45, 'granted')) {
                      if (typeof data45.granted !== 'boolean') {
                        vErrors = noted(
                          vErrors,
                          instancePath + '/gates/production-action/grants/' + i1 + '/granted',
                          'type',
                          { type: 'boolean' },
                          'must be boolean',
                        );
                        errors++;
                      }
                    }
                    if (data45.target !== undefined && func0.call(data45, 'target')) {
                      let data48 = data45.target;
                      if (typeof data48 === 'string') {
                        if (func75(data48) > 100) {
                          vErrors = noted(
                            vErrors,
                            instancePath + '/gates/production-action/grants/' + i1 + '/target',
                            'maxLength',
                            { limit: 100 },
                            'must NOT have more than 100 characters',
                          );
                          errors++;
                        }
                        if (!pattern7.test(data48)) {
                          vErrors = noted(
                            vErrors,
                            instancePath + '/gates/production-action/grants/' + i1 + '/target',
                            'pattern',
                            { pattern: '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' },
                            'must match pattern "' + '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' + '"',
                          );
                          errors++;
                        }
                      } else {
                        vErrors = noted(
                          vErrors,
                          instancePath + '/gates/production-action/grants/' + i1 + '/target',
                          'type',
                          { type: 'string' },
                          'must be string',
                        );
                        errors++;
                      }
                    }
                    if (data45['valid-from'] !== undefined && func0.call(data45, 'valid-from')) {
                      let data49 = data45['valid-from'];
                      if (typeof data49 === 'string') {
                        if (!pattern17.test(data49)) {
                          vErrors = noted(
                            vErrors,
                            instancePath + '/gates/production-action/grants/' + i1 + '/valid-from',
                            'pattern',
                            { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
                            'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"',
                          );
                          errors++;
                        }
                      } else {
                        vErrors = noted(
                          vErrors,
                          instancePath + '/gates/production-action/grants/' + i1 + '/valid-from',
                          'type',
                          { type: 'string' },
                          'must be string',
                        );
                        errors++;
                      }
                    }
                    if (data45['valid-until'] !== undefined && func0.call(data45, 'valid-until')) {
                      let data50 = data45['valid-until'];
                      if (typeof data50 === 'string') {
                        if (!pattern17.test(data50)) {
                          vErrors = noted(
                            vErrors,
                            instancePath + '/gates/production-action/grants/' + i1 + '/valid-until',
                            'pattern',
                            { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
                            'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"',
                          );
                          errors++;
                        }
                      } else {
                        vErrors = noted(
                          vErrors,
                          instancePath + '/gates/production-action/grants/' + i1 + '/valid-until',
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
                      instancePath + '/gates/production-action/grants/' + i1,
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
                  instancePath + '/gates/production-action/grants',
                  'type',
                  { type: 'array' },
                  'must be array',
                );
                errors++;
              }
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/gates/production-action', 'type', { type: 'object' }, 'must be object');
            errors++;
          }
        }
        if (data7.approval !== undefined && func0.call(data7, 'approval')) {
          let data51 = data7.approval;
          if (data51 && typeof data51 == 'object' && !Array.isArray(data51)) {
            for (const key9 of Object.keys(data51)) {
              if (!(
                key9 === 'enabled' ||
                key9 === 'threshold' ||
                key9 === 'two-person' ||
                key9 === 'signed-request' ||
                key9 === 'clock-skew' ||
                key9 === 'max-validity' ||
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
            if (data51.enabled !== undefined && func0.call(data51, 'enabled')) {
              if (typeof data51.enabled !== 'boolean') {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/approval/enabled',
                  'type',
                  { type: 'boolean' },
                  'must be boolean',
                );
                errors++;
              }
            }
            if (data51.threshold !== undefined && func0.call(data51, 'threshold')) {
              let data53 = data51.threshold;
              if (!(typeof data53 == 'number' && !(data53 % 1) && !isNaN(data53) && isFinite(data53))) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/approval/threshold',
                  'type',
                  { type: 'integer' },
                  'must be integer',
                );
                errors++;
              }
              if (typeof data53 == 'number' && isFinite(data53)) {
                if (data53 > 64 || isNaN(data53)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/approval/threshold',
                    'maximum',
                    { comparison: '<=', limit: 64 },
                    'must be <= 64',
                  );
                  errors++;
                }
                if (data53 < 1 || isNaN(data53)) {
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
            if (data51['two-person'] !== undefined && func0.call(data51, 'two-person')) {
              if (typeof data51['two-person'] !== 'boolean') {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/approval/two-person',
                  'type',
                  { type: 'boolean' },
                  'must be boolean',
                );
                errors++;
              }
            }
            if (data51['signed-request'] !== undefined && func0.call(data51, 'signed-request')) {
              if (typeof data51['signed-request'] !== 'boolean') {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/approval/signed-request',
                  'type',
                  { type: 'boolean' },
                  'must be boolean',
                );
                errors++;
              }
            }
            if (data51['clock-skew'] !== undefined && func0.call(data51, 'clock-skew')) {
              let data56 = data51['clock-skew'];
              if (typeof data56 === 'string') {
                if (!pattern6.test(data56)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/approval/clock-skew',
                    'pattern',
                    { pattern: '^[1-9][0-9]{0,8}[smhd]$' },
                    'must match pattern "' + '^[1-9][0-9]{0,8}[smhd]$' + '"',
                  );
                  errors++;
                }
              } else {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/approval/clock-skew',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
            if (data51['max-validity'] !== undefined && func0.call(data51, 'max-validity')) {
              let data57 = data51['max-validity'];
              if (typeof data57 === 'string') {
                if (!pattern6.test(data57)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/approval/max-validity',
                    'pattern',
                    { pattern: '^[1-9][0-9]{0,8}[smhd]$' },
                    'must match pattern "' + '^[1-9][0-9]{0,8}[smhd]$' + '"',
                  );
                  errors++;
                }
              } else {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/approval/max-validity',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
            if (data51.replay !== undefined && func0.call(data51, 'replay')) {
              let data58 = data51.replay;
              if (!(data58 === 'required' || data58 === 'optional' || data58 === 'off')) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/approval/replay',
                  'enum',
                  { allowedValues: schema76.enum },
                  'must be equal to one of the allowed values',
                );
                errors++;
              }
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/gates/approval', 'type', { type: 'object' }, 'must be object');
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/gates', 'type', { type: 'object' }, 'must be object');
        errors++;
      }
    }
    if (data.run !== undefined && func0.call(data, 'run')) {
      let data59 = data.run;
      if (data59 && typeof data59 == 'object' && !Array.isArray(data59)) {
        for (const key10 of Object.keys(data59)) {
          if (!(
            key10 === 'self-hosted' ||
            key10 === 'timeout' ||
            key10 === 'max-processes' ||
            key10 === 'max-memory-mib' ||
            key10 === 'outputs' ||
            key10 === 'pass-environment'
          )) {
            vErrors = noted(
              vErrors,
              instancePath + '/run',
              'additionalProperties',
              { additionalProperty: key10 },
              'must NOT have additional properties',
            );
            errors++;
          }
        }
        if (data59['self-hosted'] !== undefined && func0.call(data59, 'self-hosted')) {
          let data60 = data59['self-hosted'];
          if (!(data60 === 'block' || data60 === 'isolate')) {
            vErrors = noted(
              vErrors,
              instancePath + '/run/self-hosted',
              'enum',
              { allowedValues: schema77.enum },
              'must be equal to one of the allowed values',
            );
            errors++;
          }
        }
        if (data59.timeout !== undefined && func0.call(data59, 'timeout')) {
          let data61 = data59.timeout;
          if (typeof data61 === 'string') {
            if (!pattern6.test(data61)) {
              vErrors = noted(
                vErrors,
                instancePath + '/run/timeout',
                'pattern',
                { pattern: '^[1-9][0-9]{0,8}[smhd]$' },
                'must match pattern "' + '^[1-9][0-9]{0,8}[smhd]$' + '"',
              );
              errors++;
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/run/timeout', 'type', { type: 'string' }, 'must be string');
            errors++;
          }
        }
        if (data59['max-processes'] !== undefined && func0.call(data59, 'max-processes')) {
          let data62 = data59['max-processes'];
          if (!(typeof data62 == 'number' && !(data62 % 1) && !isNaN(data62) && isFinite(data62))) {
            vErrors = noted(vErrors, instancePath + '/run/max-processes', 'type', { type: 'integer' }, 'must be integer');
            errors++;
          }
          if (typeof data62 == 'number' && isFinite(data62)) {
            if (data62 > 32768 || isNaN(data62)) {
              vErrors = noted(
                vErrors,
                instancePath + '/run/max-processes',
                'maximum',
                { comparison: '<=', limit: 32768 },
                'must be <= 32768',
              );
              errors++;
            }
            if (data62 < 1 || isNaN(data62)) {
              vErrors = noted(
                vErrors,
                instancePath + '/run/max-processes',
                'minimum',
                { comparison: '>=', limit: 1 },
                'must be >= 1',
              );
              errors++;
            }
          }
        }
        if (data59['max-memory-mib'] !== undefined && func0.call(data59, 'max-memory-mib')) {
          let data63 = data59['max-memory-mib'];
          if (!(typeof data63 == 'number' && !(data63 % 1) && !isNaN(data63) && isFinite(data63))) {
            vErrors = noted(vErrors, instancePath + '/run/max-memory-mib', 'type', { type: 'integer' }, 'must be integer');
            errors++;
          }
          if (typeof data63 == 'number' && isFinite(data63)) {
            if (data63 > 1048576 || isNaN(data63)) {
              vErrors = noted(
                vErrors,
                instancePath + '/run/max-memory-mib',
                'maximum',
                { comparison: '<=', limit: 1048576 },
                'must be <= 1048576',
              );
              errors++;
            }
            if (data63 < 16 || isNaN(data63)) {
              vErrors = noted(
                vErrors,
                instancePath + '/run/max-memory-mib',
                'minimum',
                { comparison: '>=', limit: 16 },
                'must be >= 16',
              );
              errors++;
            }
          }
        }
        if (data59.outputs !== undefined && func0.call(data59, 'outputs')) {
          if (
            !validate33(data59.outputs, {
              instancePath: instancePath + '/run/outputs',
              parentData: data59,
              parentDataProperty: 'outputs',
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
            errors = vErrors.length;
          }
        }
        if (data59['pass-environment'] !== undefined && func0.call(data59, 'pass-environment')) {
          if (
            !validate35(data59['pass-environment'], {
              instancePath: instancePath + '/run/pass-environment',
              parentData: data59,
              parentDataProperty: 'pass-environment',
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/run', 'type', { type: 'object' }, 'must be object');
        errors++;
      }
    }
    if (data['trusted-keys'] !== undefined && func0.call(data, 'trusted-keys')) {
      let data66 = data['trusted-keys'];
      if (Array.isArray(data66)) {
        if (data66.length > 64) {
          vErrors = noted(
            vErrors,
            instancePath + '/trusted-keys',
            'maxItems',
            { limit: 64 },
            'must NOT have more than 64 items',
          );
          errors++;
        }
        if (data66.length < 1) {
          vErrors = noted(
            vErrors,
            instancePath + '/trusted-keys',
            'minItems',
            { limit: 1 },
            'must NOT have fewer than 1 items',
          );
          errors++;
        }
        const len2 = data66.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data67 = data66[i2];
          if (data67 && typeof data67 == 'object' && !Array.isArray(data67)) {
            for (const prop3 of schema31.properties['trusted-keys'].items.required) {
              if (data67[prop3] === undefined || !func0.call(data67, prop3)) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/trusted-keys/' + i2,
                  'required',
                  { missingProperty: prop3 },
                  "must have required property '" + prop3 + "'",
                );
                errors++;
              }
            }
            for (const key11 of Object.keys(data67)) {
              if (!(
                key11 === 'id' ||
                key11 === 'key' ||
                key11 === 'identity' ||
                key11 === 'purposes' ||
                key11 === 'valid-from' ||
                key11 === 'valid-until' ||
                key11 === 'revoked-at'
              )) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/trusted-keys/' + i2,
                  'additionalProperties',
                  { additionalProperty: key11 },
                  'must NOT have additional properties',
                );
                errors++;
              }
            }
            if (data67.id !== undefined && func0.call(data67, 'id')) {
              let data68 = data67.id;
              if (typeof data68 === 'string') {
                if (!pattern4.test(data68)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/trusted-keys/' + i2 + '/id',
                    'pattern',
                    { pattern: '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$' },
                    'must match pattern "' + '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$' + '"',
                  );
                  errors++;
                }
              } else {
                vErrors = noted(
                  vErrors,
                  instancePath + '/trusted-keys/' + i2 + '/id',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
            if (data67.key !== undefined && func0.call(data67, 'key')) {
              let data69 = data67.key;
              if (typeof data69 === 'string') {
                if (func75(data69) > 4096) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/trusted-keys/' + i2 + '/key',
                    'maxLength',
                    { limit: 4096 },
                    'must NOT have more than 4096 characters',
                  );
                  errors++;
                }
                if (!pattern25.test(data69)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/trusted-keys/' + i2 + '/key',
                    'pattern',
                    {
                      pattern:
                        '^(?!\\s)(?!.*\\s$)(?!\\.{1,2}(?:/|$))(?!.*/\\.{0,2}(?:/|$))(?!/)(?!.*\\\\)(?![A-Za-z]:)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+$',
                    },
                    'must match pattern "' +
                      '^(?!\\s)(?!.*\\s$)(?!\\.{1,2}(?:/|$))(?!.*/\\.{0,2}(?:/|$))(?!/)(?!.*\\\\)(?![A-Za-z]:)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+$' +
                      '"',
                  );
                  errors++;
                }
              } else {
                vErrors = noted(
                  vErrors,
                  instancePath + '/trusted-keys/' + i2 + '/key',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
            if (data67.identity !== undefined && func0.call(data67, 'identity')) {
              let data70 = data67.identity;
              if (typeof data70 === 'string') {
                if (func75(data70) > 100) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/trusted-keys/' + i2 + '/identity',
                    'maxLength',
                    { limit: 100 },
                    'must NOT have more than 100 characters',
                  );
                  errors++;
                }
                if (!pattern7.test(data70)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/trusted-keys/' + i2 + '/identity',
                    'pattern',
                    { pattern: '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' },
                    'must match pattern "' + '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' + '"',
                  );
                  errors++;
                }
              } else {
                vErrors = noted(
                  vErrors,
                  instancePath + '/trusted-keys/' + i2 + '/identity',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
            if (data67.purposes !== undefined && func0.call(data67, 'purposes')) {
              if (
                !validate37(data67.purposes, {
                  instancePath: instancePath + '/trusted-keys/' + i2 + '/purposes',
                  parentData: data67,
                  parentDataProperty: 'purposes',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                errors = vErrors.length;
              }
            }
            if (data67['valid-from'] !== undefined && func0.call(data67, 'valid-from')) {
              let data72 = data67['valid-from'];
              if (typeof data72 === 'string') {
                if (!pattern17.test(data72)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/trusted-keys/' + i2 + '/valid-from',
                    'pattern',
                    { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
                    'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"',
                  );
                  errors++;
                }
              } else {
                vErrors = noted(
                  vErrors,
                  instancePath + '/trusted-keys/' + i2 + '/valid-from',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
            if (data67['valid-until'] !== undefined && func0.call(data67, 'valid-until')) {
              let data73 = data67['valid-until'];
              if (typeof data73 === 'string') {
                if (!pattern17.test(data73)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/trusted-keys/' + i2 + '/valid-until',
                    'pattern',
                    { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
                    'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"',
                  );
                  errors++;
                }
              } else {
                vErrors = noted(
                  vErrors,
                  instancePath + '/trusted-keys/' + i2 + '/valid-until',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
            if (data67['revoked-at'] !== undefined && func0.call(data67, 'revoked-at')) {
              let data74 = data67['revoked-at'];
              if (typeof data74 === 'string') {
                if (!pattern17.test(data74)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/trusted-keys/' + i2 + '/revoked-at',
                    'pattern',
                    { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
                    'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"',
                  );
                  errors++;
                }
              } else {
                vErrors = noted(
                  vErrors,
                  instancePath + '/trusted-keys/' + i2 + '/revoked-at',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/trusted-keys/' + i2, 'type', { type: 'object' }, 'must be object');
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/trusted-keys', 'type', { type: 'array' }, 'must be array');
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
