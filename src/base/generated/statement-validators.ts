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

import func80_module from 'ajv/dist/runtime/ucs2length.js';
const func80 = func80_module.default;
export const validateEnvelope: Validator = validate20;
const schema31 = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:fail-closed-gate:schema:dsse-envelope:v1',
  type: 'object',
  required: ['payloadType', 'payload', 'signatures'],
  properties: {
    payloadType: { type: 'string' },
    payload: { type: 'string' },
    signatures: {
      type: 'array',
      items: { type: 'object', required: ['sig'], properties: { sig: { type: 'string' }, keyid: { type: 'string' } } },
    },
  },
};
const func0 = Object.prototype.hasOwnProperty;
function validate20(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:dsse-envelope:v1" */ let vErrors = null;
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
    if (data.payloadType !== undefined && func0.call(data, 'payloadType')) {
      if (typeof data.payloadType !== 'string') {
        vErrors = noted(vErrors, instancePath + '/payloadType', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.payload !== undefined && func0.call(data, 'payload')) {
      if (typeof data.payload !== 'string') {
        vErrors = noted(vErrors, instancePath + '/payload', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.signatures !== undefined && func0.call(data, 'signatures')) {
      let data2 = data.signatures;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
            for (const prop1 of schema31.properties.signatures.items.required) {
              if (data3[prop1] === undefined || !func0.call(data3, prop1)) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/signatures/' + i0,
                  'required',
                  { missingProperty: prop1 },
                  "must have required property '" + prop1 + "'",
                );
                errors++;
              }
            }
            if (data3.sig !== undefined && func0.call(data3, 'sig')) {
              if (typeof data3.sig !== 'string') {
                vErrors = noted(
                  vErrors,
                  instancePath + '/signatures/' + i0 + '/sig',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
            if (data3.keyid !== undefined && func0.call(data3, 'keyid')) {
              if (typeof data3.keyid !== 'string') {
                vErrors = noted(
                  vErrors,
                  instancePath + '/signatures/' + i0 + '/keyid',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/signatures/' + i0, 'type', { type: 'object' }, 'must be object');
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/signatures', 'type', { type: 'array' }, 'must be array');
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
validate20.evaluated = {
  props: { payloadType: true, payload: true, signatures: true },
  dynamicProps: false,
  dynamicItems: false,
};
export const validateStatement: Validator = validate21;
const schema32 = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:fail-closed-gate:schema:in-toto-statement:v1',
  type: 'object',
  required: ['_type', 'subject', 'predicateType', 'predicate'],
  properties: {
    _type: { type: 'string' },
    subject: {
      type: 'array',
      items: {
        type: 'object',
        required: ['digest'],
        properties: {
          name: { type: 'string' },
          digest: { type: 'object', required: ['sha256'], properties: { sha256: { type: 'string' } } },
        },
      },
    },
    predicateType: { type: 'string' },
    predicate: { type: 'object' },
  },
};
function validate21(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:in-toto-statement:v1" */ let vErrors = null;
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
    if (data._type !== undefined && func0.call(data, '_type')) {
      if (typeof data._type !== 'string') {
        vErrors = noted(vErrors, instancePath + '/_type', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.subject !== undefined && func0.call(data, 'subject')) {
      let data1 = data.subject;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == 'object' && !Array.isArray(data2)) {
            for (const prop1 of schema32.properties.subject.items.required) {
              if (data2[prop1] === undefined || !func0.call(data2, prop1)) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/subject/' + i0,
                  'required',
                  { missingProperty: prop1 },
                  "must have required property '" + prop1 + "'",
                );
                errors++;
              }
            }
            if (data2.name !== undefined && func0.call(data2, 'name')) {
              if (typeof data2.name !== 'string') {
                vErrors = noted(
                  vErrors,
                  instancePath + '/subject/' + i0 + '/name',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
            if (data2.digest !== undefined && func0.call(data2, 'digest')) {
              let data4 = data2.digest;
              if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
                for (const prop2 of schema32.properties.subject.items.properties.digest.required) {
                  if (data4[prop2] === undefined || !func0.call(data4, prop2)) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/subject/' + i0 + '/digest',
                      'required',
                      { missingProperty: prop2 },
                      "must have required property '" + prop2 + "'",
                    );
                    errors++;
                  }
                }
                if (data4.sha256 !== undefined && func0.call(data4, 'sha256')) {
                  if (typeof data4.sha256 !== 'string') {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/subject/' + i0 + '/digest/sha256',
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
                  instancePath + '/subject/' + i0 + '/digest',
                  'type',
                  { type: 'object' },
                  'must be object',
                );
                errors++;
              }
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/subject/' + i0, 'type', { type: 'object' }, 'must be object');
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/subject', 'type', { type: 'array' }, 'must be array');
        errors++;
      }
    }
    if (data.predicateType !== undefined && func0.call(data, 'predicateType')) {
      if (typeof data.predicateType !== 'string') {
        vErrors = noted(vErrors, instancePath + '/predicateType', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.predicate !== undefined && func0.call(data, 'predicate')) {
      let data7 = data.predicate;
      if (!(data7 && typeof data7 == 'object' && !Array.isArray(data7))) {
        vErrors = noted(vErrors, instancePath + '/predicate', 'type', { type: 'object' }, 'must be object');
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
validate21.evaluated = {
  props: { _type: true, subject: true, predicateType: true, predicate: true },
  dynamicProps: false,
  dynamicItems: false,
};
export const validateExecutionEvidence: Validator = validate22;
const schema33 = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:fail-closed-gate:schema:execution-evidence-predicate:v1',
  type: 'object',
  properties: {
    artifact_id: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
    environment_id: { type: 'string', minLength: 1 },
    trace_source: { type: 'string', enum: ['ebpf', 'etw', 'dyld'] },
    observation_window: {
      type: 'object',
      properties: {
        start: { type: 'string' },
        end: { type: 'string' },
        duration_ms: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
      },
      required: ['start', 'end', 'duration_ms'],
    },
    trace_summary: {
      type: 'object',
      properties: {
        syscall_families_observed: { type: 'array', items: { type: 'string' } },
        hot_symbols: { type: 'array', items: { type: 'string' } },
        hot_symbol_count: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
        unique_call_paths: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
        address_canonicalized: { type: 'boolean' },
      },
      required: ['syscall_families_observed', 'hot_symbols', 'hot_symbol_count', 'unique_call_paths', 'address_canonicalized'],
    },
    trace_digest: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
    determinism: {
      type: 'object',
      properties: {
        replay_seed: {},
        inputs_digest: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
        expected_output_digest: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
      },
      required: ['inputs_digest'],
    },
    timestamp: { type: 'string' },
  },
  required: [
    'artifact_id',
    'environment_id',
    'trace_source',
    'observation_window',
    'trace_summary',
    'trace_digest',
    'determinism',
    'timestamp',
  ],
};
const pattern4 = new RegExp('^sha256:[0-9a-f]{64}$', 'u');
function validate22(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:execution-evidence-predicate:v1" */ let vErrors = null;
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
    if (data.artifact_id !== undefined && func0.call(data, 'artifact_id')) {
      let data0 = data.artifact_id;
      if (typeof data0 === 'string') {
        if (!pattern4.test(data0)) {
          vErrors = noted(
            vErrors,
            instancePath + '/artifact_id',
            'pattern',
            { pattern: '^sha256:[0-9a-f]{64}$' },
            'must match pattern "' + '^sha256:[0-9a-f]{64}$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/artifact_id', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.environment_id !== undefined && func0.call(data, 'environment_id')) {
      let data1 = data.environment_id;
      if (typeof data1 === 'string') {
        if (func80(data1) < 1) {
          vErrors = noted(
            vErrors,
            instancePath + '/environment_id',
            'minLength',
            { limit: 1 },
            'must NOT have fewer than 1 characters',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/environment_id', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.trace_source !== undefined && func0.call(data, 'trace_source')) {
      let data2 = data.trace_source;
      if (typeof data2 !== 'string') {
        vErrors = noted(vErrors, instancePath + '/trace_source', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
      if (!(data2 === 'ebpf' || data2 === 'etw' || data2 === 'dyld')) {
        vErrors = noted(
          vErrors,
          instancePath + '/trace_source',
          'enum',
          { allowedValues: schema33.properties.trace_source.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.observation_window !== undefined && func0.call(data, 'observation_window')) {
      let data3 = data.observation_window;
      if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
        for (const prop1 of schema33.properties.observation_window.required) {
          if (data3[prop1] === undefined || !func0.call(data3, prop1)) {
            vErrors = noted(
              vErrors,
              instancePath + '/observation_window',
              'required',
              { missingProperty: prop1 },
              "must have required property '" + prop1 + "'",
            );
            errors++;
          }
        }
        if (data3.start !== undefined && func0.call(data3, 'start')) {
          if (typeof data3.start !== 'string') {
            vErrors = noted(vErrors, instancePath + '/observation_window/start', 'type', { type: 'string' }, 'must be string');
            errors++;
          }
        }
        if (data3.end !== undefined && func0.call(data3, 'end')) {
          if (typeof data3.end !== 'string') {
            vErrors = noted(vErrors, instancePath + '/observation_window/end', 'type', { type: 'string' }, 'must be string');
            errors++;
          }
        }
        if (data3.duration_ms !== undefined && func0.call(data3, 'duration_ms')) {
          let data6 = data3.duration_ms;
          if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
            vErrors = noted(
              vErrors,
              instancePath + '/observation_window/duration_ms',
              'type',
              { type: 'integer' },
              'must be integer',
            );
            errors++;
          }
          if (typeof data6 == 'number' && isFinite(data6)) {
            if (data6 > 9007199254740991 || isNaN(data6)) {
              vErrors = noted(
                vErrors,
                instancePath + '/observation_window/duration_ms',
                'maximum',
                { comparison: '<=', limit: 9007199254740991 },
                'must be <= 9007199254740991',
              );
              errors++;
            }
            if (data6 < 0 || isNaN(data6)) {
              vErrors = noted(
                vErrors,
                instancePath + '/observation_window/duration_ms',
                'minimum',
                { comparison: '>=', limit: 0 },
                'must be >= 0',
              );
              errors++;
            }
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/observation_window', 'type', { type: 'object' }, 'must be object');
        errors++;
      }
    }
    if (data.trace_summary !== undefined && func0.call(data, 'trace_summary')) {
      let data7 = data.trace_summary;
      if (data7 && typeof data7 == 'object' && !Array.isArray(data7)) {
        for (const prop2 of schema33.properties.trace_summary.required) {
          if (data7[prop2] === undefined || !func0.call(data7, prop2)) {
            vErrors = noted(
              vErrors,
              instancePath + '/trace_summary',
              'required',
              { missingProperty: prop2 },
              "must have required property '" + prop2 + "'",
            );
            errors++;
          }
        }
        if (data7.syscall_families_observed !== undefined && func0.call(data7, 'syscall_families_observed')) {
          let data8 = data7.syscall_families_observed;
          if (Array.isArray(data8)) {
            const len0 = data8.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (typeof data8[i0] !== 'string') {
                vErrors = noted(
                  vErrors,
                  instancePath + '/trace_summary/syscall_families_observed/' + i0,
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
              instancePath + '/trace_summary/syscall_families_observed',
              'type',
              { type: 'array' },
              'must be array',
            );
            errors++;
          }
        }
        if (data7.hot_symbols !== undefined && func0.call(data7, 'hot_symbols')) {
          let data10 = data7.hot_symbols;
          if (Array.isArray(data10)) {
            const len1 = data10.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (typeof data10[i1] !== 'string') {
                vErrors = noted(
                  vErrors,
                  instancePath + '/trace_summary/hot_symbols/' + i1,
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/trace_summary/hot_symbols', 'type', { type: 'array' }, 'must be array');
            errors++;
          }
        }
        if (data7.hot_symbol_count !== undefined && func0.call(data7, 'hot_symbol_count')) {
          let data12 = data7.hot_symbol_count;
          if (!(typeof data12 == 'number' && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
            vErrors = noted(
              vErrors,
              instancePath + '/trace_summary/hot_symbol_count',
              'type',
              { type: 'integer' },
              'must be integer',
            );
            errors++;
          }
          if (typeof data12 == 'number' && isFinite(data12)) {
            if (data12 > 9007199254740991 || isNaN(data12)) {
              vErrors = noted(
                vErrors,
                instancePath + '/trace_summary/hot_symbol_count',
                'maximum',
                { comparison: '<=', limit: 9007199254740991 },
                'must be <= 9007199254740991',
              );
              errors++;
            }
            if (data12 < 0 || isNaN(data12)) {
              vErrors = noted(
                vErrors,
                instancePath + '/trace_summary/hot_symbol_count',
                'minimum',
                { comparison: '>=', limit: 0 },
                'must be >= 0',
              );
              errors++;
            }
          }
        }
        if (data7.unique_call_paths !== undefined && func0.call(data7, 'unique_call_paths')) {
          let data13 = data7.unique_call_paths;
          if (!(typeof data13 == 'number' && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
            vErrors = noted(
              vErrors,
              instancePath + '/trace_summary/unique_call_paths',
              'type',
              { type: 'integer' },
              'must be integer',
            );
            errors++;
          }
          if (typeof data13 == 'number' && isFinite(data13)) {
            if (data13 > 9007199254740991 || isNaN(data13)) {
              vErrors = noted(
                vErrors,
                instancePath + '/trace_summary/unique_call_paths',
                'maximum',
                { comparison: '<=', limit: 9007199254740991 },
                'must be <= 9007199254740991',
              );
              errors++;
            }
            if (data13 < 0 || isNaN(data13)) {
              vErrors = noted(
                vErrors,
                instancePath + '/trace_summary/unique_call_paths',
                'minimum',
                { comparison: '>=', limit: 0 },
                'must be >= 0',
              );
              errors++;
            }
          }
        }
        if (data7.address_canonicalized !== undefined && func0.call(data7, 'address_canonicalized')) {
          if (typeof data7.address_canonicalized !== 'boolean') {
            vErrors = noted(
              vErrors,
              instancePath + '/trace_summary/address_canonicalized',
              'type',
              { type: 'boolean' },
              'must be boolean',
            );
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/trace_summary', 'type', { type: 'object' }, 'must be object');
        errors++;
      }
    }
    if (data.trace_digest !== undefined && func0.call(data, 'trace_digest')) {
      let data15 = data.trace_digest;
      if (typeof data15 === 'string') {
        if (!pattern4.test(data15)) {
          vErrors = noted(
            vErrors,
            instancePath + '/trace_digest',
            'pattern',
            { pattern: '^sha256:[0-9a-f]{64}$' },
            'must match pattern "' + '^sha256:[0-9a-f]{64}$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/trace_digest', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.determinism !== undefined && func0.call(data, 'determinism')) {
      let data16 = data.determinism;
      if (data16 && typeof data16 == 'object' && !Array.isArray(data16)) {
        for (const prop3 of schema33.properties.determinism.required) {
          if (data16[prop3] === undefined || !func0.call(data16, prop3)) {
            vErrors = noted(
              vErrors,
              instancePath + '/determinism',
              'required',
              { missingProperty: prop3 },
              "must have required property '" + prop3 + "'",
            );
            errors++;
          }
        }
        if (data16.inputs_digest !== undefined && func0.call(data16, 'inputs_digest')) {
          let data17 = data16.inputs_digest;
          if (typeof data17 === 'string') {
            if (!pattern4.test(data17)) {
              vErrors = noted(
                vErrors,
                instancePath + '/determinism/inputs_digest',
                'pattern',
                { pattern: '^sha256:[0-9a-f]{64}$' },
                'must match pattern "' + '^sha256:[0-9a-f]{64}$' + '"',
              );
              errors++;
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/determinism/inputs_digest', 'type', { type: 'string' }, 'must be string');
            errors++;
          }
        }
        if (data16.expected_output_digest !== undefined && func0.call(data16, 'expected_output_digest')) {
          let data18 = data16.expected_output_digest;
          if (typeof data18 === 'string') {
            if (!pattern4.test(data18)) {
              vErrors = noted(
                vErrors,
                instancePath + '/determinism/expected_output_digest',
                'pattern',
                { pattern: '^sha256:[0-9a-f]{64}$' },
                'must match pattern "' + '^sha256:[0-9a-f]{64}$' + '"',
              );
              errors++;
            }
          } else {
            vErrors = noted(
              vErrors,
              instancePath + '/determinism/expected_output_digest',
              'type',
              { type: 'string' },
              'must be string',
            );
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/determinism', 'type', { type: 'object' }, 'must be object');
        errors++;
      }
    }
    if (data.timestamp !== undefined && func0.call(data, 'timestamp')) {
      if (typeof data.timestamp !== 'string') {
        vErrors = noted(vErrors, instancePath + '/timestamp', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = {
  props: {
    artifact_id: true,
    environment_id: true,
    trace_source: true,
    observation_window: true,
    trace_summary: true,
    trace_digest: true,
    determinism: true,
    timestamp: true,
  },
  dynamicProps: false,
  dynamicItems: false,
};
export const validateBeaconAttestation: Validator = validate23;
const schema34 = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:fail-closed-gate:schema:beacon-attestation-predicate:v1',
  type: 'object',
  properties: {
    artifact_id: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
    environment_id: { type: 'string', minLength: 1 },
    beacon_source: { type: 'string', enum: ['ebpf_uprobe', 'etw_dynamic', 'dyld_interpose'] },
    beacon_function: { type: 'string', minLength: 1 },
    window_start: { type: 'string' },
    window_end: { type: 'string' },
    beacon_count: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
    first_sequence: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
    last_sequence: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
    sequence_gaps: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
    verification_rate: { type: 'number', minimum: 0, maximum: 1 },
    timestamp: { type: 'string' },
  },
  required: [
    'artifact_id',
    'environment_id',
    'beacon_source',
    'beacon_function',
    'window_start',
    'window_end',
    'beacon_count',
    'first_sequence',
    'last_sequence',
    'sequence_gaps',
    'verification_rate',
    'timestamp',
  ],
};
function validate23(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:beacon-attestation-predicate:v1" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
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
    if (data.artifact_id !== undefined && func0.call(data, 'artifact_id')) {
      let data0 = data.artifact_id;
      if (typeof data0 === 'string') {
        if (!pattern4.test(data0)) {
          vErrors = noted(
            vErrors,
            instancePath + '/artifact_id',
            'pattern',
            { pattern: '^sha256:[0-9a-f]{64}$' },
            'must match pattern "' + '^sha256:[0-9a-f]{64}$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/artifact_id', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.environment_id !== undefined && func0.call(data, 'environment_id')) {
      let data1 = data.environment_id;
      if (typeof data1 === 'string') {
        if (func80(data1) < 1) {
          vErrors = noted(
            vErrors,
            instancePath + '/environment_id',
            'minLength',
            { limit: 1 },
            'must NOT have fewer than 1 characters',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/environment_id', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.beacon_source !== undefined && func0.call(data, 'beacon_source')) {
      let data2 = data.beacon_source;
      if (typeof data2 !== 'string') {
        vErrors = noted(vErrors, instancePath + '/beacon_source', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
      if (!(data2 === 'ebpf_uprobe' || data2 === 'etw_dynamic' || data2 === 'dyld_interpose')) {
        vErrors = noted(
          vErrors,
          instancePath + '/beacon_source',
          'enum',
          { allowedValues: schema34.properties.beacon_source.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.beacon_function !== undefined && func0.call(data, 'beacon_function')) {
      let data3 = data.beacon_function;
      if (typeof data3 === 'string') {
        if (func80(data3) < 1) {
          vErrors = noted(
            vErrors,
            instancePath + '/beacon_function',
            'minLength',
            { limit: 1 },
            'must NOT have fewer than 1 characters',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/beacon_function', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.window_start !== undefined && func0.call(data, 'window_start')) {
      if (typeof data.window_start !== 'string') {
        vErrors = noted(vErrors, instancePath + '/window_start', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.window_end !== undefined && func0.call(data, 'window_end')) {
      if (typeof data.window_end !== 'string') {
        vErrors = noted(vErrors, instancePath + '/window_end', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.beacon_count !== undefined && func0.call(data, 'beacon_count')) {
      let data6 = data.beacon_count;
      if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        vErrors = noted(vErrors, instancePath + '/beacon_count', 'type', { type: 'integer' }, 'must be integer');
        errors++;
      }
      if (typeof data6 == 'number' && isFinite(data6)) {
        if (data6 > 9007199254740991 || isNaN(data6)) {
          vErrors = noted(
            vErrors,
            instancePath + '/beacon_count',
            'maximum',
            { comparison: '<=', limit: 9007199254740991 },
            'must be <= 9007199254740991',
          );
          errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          vErrors = noted(vErrors, instancePath + '/beacon_count', 'minimum', { comparison: '>=', limit: 0 }, 'must be >= 0');
          errors++;
        }
      }
    }
    if (data.first_sequence !== undefined && func0.call(data, 'first_sequence')) {
      let data7 = data.first_sequence;
      if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        vErrors = noted(vErrors, instancePath + '/first_sequence', 'type', { type: 'integer' }, 'must be integer');
        errors++;
      }
      if (typeof data7 == 'number' && isFinite(data7)) {
        if (data7 > 9007199254740991 || isNaN(data7)) {
          vErrors = noted(
            vErrors,
            instancePath + '/first_sequence',
            'maximum',
            { comparison: '<=', limit: 9007199254740991 },
            'must be <= 9007199254740991',
          );
          errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          vErrors = noted(vErrors, instancePath + '/first_sequence', 'minimum', { comparison: '>=', limit: 0 }, 'must be >= 0');
          errors++;
        }
      }
    }
    if (data.last_sequence !== undefined && func0.call(data, 'last_sequence')) {
      let data8 = data.last_sequence;
      if (!(typeof data8 == 'number' && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        vErrors = noted(vErrors, instancePath + '/last_sequence', 'type', { type: 'integer' }, 'must be integer');
        errors++;
      }
      if (typeof data8 == 'number' && isFinite(data8)) {
        if (data8 > 9007199254740991 || isNaN(data8)) {
          vErrors = noted(
            vErrors,
            instancePath + '/last_sequence',
            'maximum',
            { comparison: '<=', limit: 9007199254740991 },
            'must be <= 9007199254740991',
          );
          errors++;
        }
        if (data8 < 0 || isNaN(data8)) {
          vErrors = noted(vErrors, instancePath + '/last_sequence', 'minimum', { comparison: '>=', limit: 0 }, 'must be >= 0');
          errors++;
        }
      }
    }
    if (data.sequence_gaps !== undefined && func0.call(data, 'sequence_gaps')) {
      let data9 = data.sequence_gaps;
      if (!(typeof data9 == 'number' && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        vErrors = noted(vErrors, instancePath + '/sequence_gaps', 'type', { type: 'integer' }, 'must be integer');
        errors++;
      }
      if (typeof data9 == 'number' && isFinite(data9)) {
        if (data9 > 9007199254740991 || isNaN(data9)) {
          vErrors = noted(
            vErrors,
            instancePath + '/sequence_gaps',
            'maximum',
            { comparison: '<=', limit: 9007199254740991 },
            'must be <= 9007199254740991',
          );
          errors++;
        }
        if (data9 < 0 || isNaN(data9)) {
          vErrors = noted(vErrors, instancePath + '/sequence_gaps', 'minimum', { comparison: '>=', limit: 0 }, 'must be >= 0');
          errors++;
        }
      }
    }
    if (data.verification_rate !== undefined && func0.call(data, 'verification_rate')) {
      let data10 = data.verification_rate;
      if (typeof data10 == 'number' && isFinite(data10)) {
        if (data10 > 1 || isNaN(data10)) {
          vErrors = noted(
            vErrors,
            instancePath + '/verification_rate',
            'maximum',
            { comparison: '<=', limit: 1 },
            'must be <= 1',
          );
          errors++;
        }
        if (data10 < 0 || isNaN(data10)) {
          vErrors = noted(
            vErrors,
            instancePath + '/verification_rate',
            'minimum',
            { comparison: '>=', limit: 0 },
            'must be >= 0',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/verification_rate', 'type', { type: 'number' }, 'must be number');
        errors++;
      }
    }
    if (data.timestamp !== undefined && func0.call(data, 'timestamp')) {
      if (typeof data.timestamp !== 'string') {
        vErrors = noted(vErrors, instancePath + '/timestamp', 'type', { type: 'string' }, 'must be string');
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
validate23.evaluated = {
  props: {
    artifact_id: true,
    environment_id: true,
    beacon_source: true,
    beacon_function: true,
    window_start: true,
    window_end: true,
    beacon_count: true,
    first_sequence: true,
    last_sequence: true,
    sequence_gaps: true,
    verification_rate: true,
    timestamp: true,
  },
  dynamicProps: false,
  dynamicItems: false,
};
export const validateApprovalRequest: Validator = validate24;
const schema35 = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:fail-closed-gate:schema:approval-request:v1',
  type: 'object',
  additionalProperties: false,
  properties: {
    schema: { const: 'fail-closed-gate/request/v1' },
    request_id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$' },
    identity: { type: 'string', minLength: 1, maxLength: 100, pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f]+$' },
    action: { type: 'string', minLength: 1, maxLength: 4096, pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f]+$' },
    target: { type: 'string', minLength: 1, maxLength: 4096, pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f]+$' },
    environment: { type: ['string', 'null'], pattern: '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$' },
    subject_digest: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
    parameters: {
      type: 'array',
      maxItems: 100,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'value'],
        properties: {
          name: { type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_.-]{0,99}$' },
          value: {
            type: ['string', 'boolean', 'integer'],
            maxLength: 4096,
            minimum: -9007199254740991,
            maximum: 9007199254740991,
          },
        },
      },
    },
    command_sha256: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
    timestamp: { type: 'string', maxLength: 30 },
    nonce: { type: 'string', pattern: '^[A-Za-z0-9_-]{16,128}$' },
  },
  required: [
    'schema',
    'request_id',
    'identity',
    'action',
    'target',
    'environment',
    'subject_digest',
    'parameters',
    'command_sha256',
    'timestamp',
    'nonce',
  ],
};
const pattern9 = new RegExp('^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$', 'u');
const pattern10 = new RegExp('^[^\\u0000-\\u001f\\u007f-\\u009f]+$', 'u');
const pattern13 = new RegExp('^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$', 'u');
const pattern14 = new RegExp('^[0-9a-f]{64}$', 'u');
const pattern15 = new RegExp('^[A-Za-z_][A-Za-z0-9_.-]{0,99}$', 'u');
const pattern17 = new RegExp('^[A-Za-z0-9_-]{16,128}$', 'u');
function validate24(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:approval-request:v1" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
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
      if ('fail-closed-gate/request/v1' !== data.schema) {
        vErrors = noted(
          vErrors,
          instancePath + '/schema',
          'const',
          { allowedValue: 'fail-closed-gate/request/v1' },
          'must be equal to constant',
        );
        errors++;
      }
    }
    if (data.request_id !== undefined && func0.call(data, 'request_id')) {
      let data1 = data.request_id;
      if (typeof data1 === 'string') {
        if (!pattern9.test(data1)) {
          vErrors = noted(
            vErrors,
            instancePath + '/request_id',
            'pattern',
            { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$' },
            'must match pattern "' + '^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/request_id', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.identity !== undefined && func0.call(data, 'identity')) {
      let data2 = data.identity;
      if (typeof data2 === 'string') {
        if (func80(data2) > 100) {
          vErrors = noted(
            vErrors,
            instancePath + '/identity',
            'maxLength',
            { limit: 100 },
            'must NOT have more than 100 characters',
          );
          errors++;
        }
        if (func80(data2) < 1) {
          vErrors = noted(
            vErrors,
            instancePath + '/identity',
            'minLength',
            { limit: 1 },
            'must NOT have fewer than 1 characters',
          );
          errors++;
        }
        if (!pattern10.test(data2)) {
          vErrors = noted(
            vErrors,
            instancePath + '/identity',
            'pattern',
            { pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f]+$' },
            'must match pattern "' + '^[^\\u0000-\\u001f\\u007f-\\u009f]+$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/identity', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.action !== undefined && func0.call(data, 'action')) {
      let data3 = data.action;
      if (typeof data3 === 'string') {
        if (func80(data3) > 4096) {
          vErrors = noted(
            vErrors,
            instancePath + '/action',
            'maxLength',
            { limit: 4096 },
            'must NOT have more than 4096 characters',
          );
          errors++;
        }
        if (func80(data3) < 1) {
          vErrors = noted(
            vErrors,
            instancePath + '/action',
            'minLength',
            { limit: 1 },
            'must NOT have fewer than 1 characters',
          );
          errors++;
        }
        if (!pattern10.test(data3)) {
          vErrors = noted(
            vErrors,
            instancePath + '/action',
            'pattern',
            { pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f]+$' },
            'must match pattern "' + '^[^\\u0000-\\u001f\\u007f-\\u009f]+$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/action', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.target !== undefined && func0.call(data, 'target')) {
      let data4 = data.target;
      if (typeof data4 === 'string') {
        if (func80(data4) > 4096) {
          vErrors = noted(
            vErrors,
            instancePath + '/target',
            'maxLength',
            { limit: 4096 },
            'must NOT have more than 4096 characters',
          );
          errors++;
        }
        if (func80(data4) < 1) {
          vErrors = noted(
            vErrors,
            instancePath + '/target',
            'minLength',
            { limit: 1 },
            'must NOT have fewer than 1 characters',
          );
          errors++;
        }
        if (!pattern10.test(data4)) {
          vErrors = noted(
            vErrors,
            instancePath + '/target',
            'pattern',
            { pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f]+$' },
            'must match pattern "' + '^[^\\u0000-\\u001f\\u007f-\\u009f]+$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/target', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.environment !== undefined && func0.call(data, 'environment')) {
      let data5 = data.environment;
      if (typeof data5 !== 'string' && data5 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/environment',
          'type',
          { type: schema35.properties.environment.type },
          'must be string,null',
        );
        errors++;
      }
      if (typeof data5 === 'string') {
        if (!pattern13.test(data5)) {
          vErrors = noted(
            vErrors,
            instancePath + '/environment',
            'pattern',
            { pattern: '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$' },
            'must match pattern "' + '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$' + '"',
          );
          errors++;
        }
      }
    }
    if (data.subject_digest !== undefined && func0.call(data, 'subject_digest')) {
      let data6 = data.subject_digest;
      if (typeof data6 !== 'string' && data6 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/subject_digest',
          'type',
          { type: schema35.properties.subject_digest.type },
          'must be string,null',
        );
        errors++;
      }
      if (typeof data6 === 'string') {
        if (!pattern14.test(data6)) {
          vErrors = noted(
            vErrors,
            instancePath + '/subject_digest',
            'pattern',
            { pattern: '^[0-9a-f]{64}$' },
            'must match pattern "' + '^[0-9a-f]{64}$' + '"',
          );
          errors++;
        }
      }
    }
    if (data.parameters !== undefined && func0.call(data, 'parameters')) {
      let data7 = data.parameters;
      if (Array.isArray(data7)) {
        if (data7.length > 100) {
          vErrors = noted(
            vErrors,
            instancePath + '/parameters',
            'maxItems',
            { limit: 100 },
            'must NOT have more than 100 items',
          );
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
            for (const prop1 of schema35.properties.parameters.items.required) {
              if (data8[prop1] === undefined || !func0.call(data8, prop1)) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/parameters/' + i0,
                  'required',
                  { missingProperty: prop1 },
                  "must have required property '" + prop1 + "'",
                );
                errors++;
              }
            }
            for (const key1 of Object.keys(data8)) {
              if (!(key1 === 'name' || key1 === 'value')) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/parameters/' + i0,
                  'additionalProperties',
                  { additionalProperty: key1 },
                  'must NOT have additional properties',
                );
                errors++;
              }
            }
            if (data8.name !== undefined && func0.call(data8, 'name')) {
              let data9 = data8.name;
              if (typeof data9 === 'string') {
                if (!pattern15.test(data9)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/parameters/' + i0 + '/name',
                    'pattern',
                    { pattern: '^[A-Za-z_][A-Za-z0-9_.-]{0,99}$' },
                    'must match pattern "' + '^[A-Za-z_][A-Za-z0-9_.-]{0,99}$' + '"',
                  );
                  errors++;
                }
              } else {
                vErrors = noted(
                  vErrors,
                  instancePath + '/parameters/' + i0 + '/name',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
            if (data8.value !== undefined && func0.call(data8, 'value')) {
              let data10 = data8.value;
              if (
                typeof data10 !== 'string' &&
                typeof data10 !== 'boolean' &&
                !(typeof data10 == 'number' && !(data10 % 1) && !isNaN(data10) && isFinite(data10))
              ) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/parameters/' + i0 + '/value',
                  'type',
                  { type: schema35.properties.parameters.items.properties.value.type },
                  'must be string,boolean,integer',
                );
                errors++;
              }
              if (typeof data10 == 'number' && isFinite(data10)) {
                if (data10 > 9007199254740991 || isNaN(data10)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/parameters/' + i0 + '/value',
                    'maximum',
                    { comparison: '<=', limit: 9007199254740991 },
                    'must be <= 9007199254740991',
                  );
                  errors++;
                }
                if (data10 < -9007199254740991 || isNaN(data10)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/parameters/' + i0 + '/value',
                    'minimum',
                    { comparison: '>=', limit: -9007199254740991 },
                    'must be >= -9007199254740991',
                  );
                  errors++;
                }
              }
              if (typeof data10 === 'string') {
                if (func80(data10) > 4096) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/parameters/' + i0 + '/value',
                    'maxLength',
                    { limit: 4096 },
                    'must NOT have more than 4096 characters',
                  );
                  errors++;
                }
              }
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/parameters/' + i0, 'type', { type: 'object' }, 'must be object');
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/parameters', 'type', { type: 'array' }, 'must be array');
        errors++;
      }
    }
    if (data.command_sha256 !== undefined && func0.call(data, 'command_sha256')) {
      let data11 = data.command_sha256;
      if (typeof data11 !== 'string' && data11 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/command_sha256',
          'type',
          { type: schema35.properties.command_sha256.type },
          'must be string,null',
        );
        errors++;
      }
      if (typeof data11 === 'string') {
        if (!pattern14.test(data11)) {
          vErrors = noted(
            vErrors,
            instancePath + '/command_sha256',
            'pattern',
            { pattern: '^[0-9a-f]{64}$' },
            'must match pattern "' + '^[0-9a-f]{64}$' + '"',
          );
          errors++;
        }
      }
    }
    if (data.timestamp !== undefined && func0.call(data, 'timestamp')) {
      let data12 = data.timestamp;
      if (typeof data12 === 'string') {
        if (func80(data12) > 30) {
          vErrors = noted(
            vErrors,
            instancePath + '/timestamp',
            'maxLength',
            { limit: 30 },
            'must NOT have more than 30 characters',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/timestamp', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.nonce !== undefined && func0.call(data, 'nonce')) {
      let data13 = data.nonce;
      if (typeof data13 === 'string') {
        if (!pattern17.test(data13)) {
          vErrors = noted(
            vErrors,
            instancePath + '/nonce',
            'pattern',
            { pattern: '^[A-Za-z0-9_-]{16,128}$' },
            'must match pattern "' + '^[A-Za-z0-9_-]{16,128}$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/nonce', 'type', { type: 'string' }, 'must be string');
        errors++;
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
export const validateApproval: Validator = validate25;
const schema36 = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:fail-closed-gate:schema:approval-predicate:v1',
  type: 'object',
  additionalProperties: false,
  properties: {
    approval_id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$' },
    request_digest: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
    identity: { type: 'string', minLength: 1, maxLength: 100, pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f]+$' },
    action: { type: 'string', minLength: 1, maxLength: 4096, pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f]+$' },
    target: { type: 'string', minLength: 1, maxLength: 4096, pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f]+$' },
    environment: { type: ['string', 'null'], pattern: '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$' },
    subject_digest: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
    parameters: {
      type: 'array',
      maxItems: 100,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['name'],
        minProperties: 2,
        maxProperties: 2,
        properties: {
          name: { type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_.-]{0,99}$' },
          value: {
            type: ['string', 'boolean', 'integer'],
            maxLength: 4096,
            minimum: -9007199254740991,
            maximum: 9007199254740991,
          },
          enum: {
            type: 'array',
            minItems: 1,
            maxItems: 100,
            items: {
              type: ['string', 'boolean', 'integer'],
              maxLength: 4096,
              minimum: -9007199254740991,
              maximum: 9007199254740991,
            },
          },
          range: {
            type: 'object',
            additionalProperties: false,
            minProperties: 1,
            properties: {
              minimum: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
              maximum: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
            },
          },
          pattern: { type: 'string', minLength: 1, maxLength: 500 },
        },
      },
    },
    command_sha256: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
    issued_at: { type: 'string', maxLength: 30 },
    not_before: { type: 'string', maxLength: 30 },
    expires_at: { type: 'string', maxLength: 30 },
    nonce: { type: 'string', pattern: '^[A-Za-z0-9_-]{16,128}$' },
    policy_sha256: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
    issuer: { type: 'string', maxLength: 4096 },
  },
  required: [
    'approval_id',
    'request_digest',
    'identity',
    'action',
    'target',
    'environment',
    'subject_digest',
    'parameters',
    'command_sha256',
    'issued_at',
    'not_before',
    'expires_at',
    'nonce',
    'policy_sha256',
    'issuer',
  ],
};
function validate25(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:approval-predicate:v1" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
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
      if (!func0.call(schema36.properties, key0)) {
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
    if (data.approval_id !== undefined && func0.call(data, 'approval_id')) {
      let data0 = data.approval_id;
      if (typeof data0 === 'string') {
        if (!pattern9.test(data0)) {
          vErrors = noted(
            vErrors,
            instancePath + '/approval_id',
            'pattern',
            { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$' },
            'must match pattern "' + '^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/approval_id', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.request_digest !== undefined && func0.call(data, 'request_digest')) {
      let data1 = data.request_digest;
      if (typeof data1 !== 'string' && data1 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/request_digest',
          'type',
          { type: schema36.properties.request_digest.type },
          'must be string,null',
        );
        errors++;
      }
      if (typeof data1 === 'string') {
        if (!pattern14.test(data1)) {
          vErrors = noted(
            vErrors,
            instancePath + '/request_digest',
            'pattern',
            { pattern: '^[0-9a-f]{64}$' },
            'must match pattern "' + '^[0-9a-f]{64}$' + '"',
          );
          errors++;
        }
      }
    }
    if (data.identity !== undefined && func0.call(data, 'identity')) {
      let data2 = data.identity;
      if (typeof data2 === 'string') {
        if (func80(data2) > 100) {
          vErrors = noted(
            vErrors,
            instancePath + '/identity',
            'maxLength',
            { limit: 100 },
            'must NOT have more than 100 characters',
          );
          errors++;
        }
        if (func80(data2) < 1) {
          vErrors = noted(
            vErrors,
            instancePath + '/identity',
            'minLength',
            { limit: 1 },
            'must NOT have fewer than 1 characters',
          );
          errors++;
        }
        if (!pattern10.test(data2)) {
          vErrors = noted(
            vErrors,
            instancePath + '/identity',
            'pattern',
            { pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f]+$' },
            'must match pattern "' + '^[^\\u0000-\\u001f\\u007f-\\u009f]+$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/identity', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.action !== undefined && func0.call(data, 'action')) {
      let data3 = data.action;
      if (typeof data3 === 'string') {
        if (func80(data3) > 4096) {
          vErrors = noted(
            vErrors,
            instancePath + '/action',
            'maxLength',
            { limit: 4096 },
            'must NOT have more than 4096 characters',
          );
          errors++;
        }
        if (func80(data3) < 1) {
          vErrors = noted(
            vErrors,
            instancePath + '/action',
            'minLength',
            { limit: 1 },
            'must NOT have fewer than 1 characters',
          );
          errors++;
        }
        if (!pattern10.test(data3)) {
          vErrors = noted(
            vErrors,
            instancePath + '/action',
            'pattern',
            { pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f]+$' },
            'must match pattern "' + '^[^\\u0000-\\u001f\\u007f-\\u009f]+$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/action', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.target !== undefined && func0.call(data, 'target')) {
      let data4 = data.target;
      if (typeof data4 === 'string') {
        if (func80(data4) > 4096) {
          vErrors = noted(
            vErrors,
            instancePath + '/target',
            'maxLength',
            { limit: 4096 },
            'must NOT have more than 4096 characters',
          );
          errors++;
        }
        if (func80(data4) < 1) {
          vErrors = noted(
            vErrors,
            instancePath + '/target',
            'minLength',
            { limit: 1 },
            'must NOT have fewer than 1 characters',
          );
          errors++;
        }
        if (!pattern10.test(data4)) {
          vErrors = noted(
            vErrors,
            instancePath + '/target',
            'pattern',
            { pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f]+$' },
            'must match pattern "' + '^[^\\u0000-\\u001f\\u007f-\\u009f]+$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/target', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.environment !== undefined && func0.call(data, 'environment')) {
      let data5 = data.environment;
      if (typeof data5 !== 'string' && data5 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/environment',
          'type',
          { type: schema36.properties.environment.type },
          'must be string,null',
        );
        errors++;
      }
      if (typeof data5 === 'string') {
        if (!pattern13.test(data5)) {
          vErrors = noted(
            vErrors,
            instancePath + '/environment',
            'pattern',
            { pattern: '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$' },
            'must match pattern "' + '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$' + '"',
          );
          errors++;
        }
      }
    }
    if (data.subject_digest !== undefined && func0.call(data, 'subject_digest')) {
      let data6 = data.subject_digest;
      if (typeof data6 !== 'string' && data6 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/subject_digest',
          'type',
          { type: schema36.properties.subject_digest.type },
          'must be string,null',
        );
        errors++;
      }
      if (typeof data6 === 'string') {
        if (!pattern14.test(data6)) {
          vErrors = noted(
            vErrors,
            instancePath + '/subject_digest',
            'pattern',
            { pattern: '^[0-9a-f]{64}$' },
            'must match pattern "' + '^[0-9a-f]{64}$' + '"',
          );
          errors++;
        }
      }
    }
    if (data.parameters !== undefined && func0.call(data, 'parameters')) {
      let data7 = data.parameters;
      if (Array.isArray(data7)) {
        if (data7.length > 100) {
          vErrors = noted(
            vErrors,
            instancePath + '/parameters',
            'maxItems',
            { limit: 100 },
            'must NOT have more than 100 items',
          );
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
            if (Object.keys(data8).length > 2) {
              vErrors = noted(
                vErrors,
                instancePath + '/parameters/' + i0,
                'maxProperties',
                { limit: 2 },
                'must NOT have more than 2 properties',
              );
              errors++;
            }
            if (Object.keys(data8).length < 2) {
              vErrors = noted(
                vErrors,
                instancePath + '/parameters/' + i0,
                'minProperties',
                { limit: 2 },
                'must NOT have fewer than 2 properties',
              );
              errors++;
            }
            for (const prop1 of schema36.properties.parameters.items.required) {
              if (data8[prop1] === undefined || !func0.call(data8, prop1)) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/parameters/' + i0,
                  'required',
                  { missingProperty: prop1 },
                  "must have required property '" + prop1 + "'",
                );
                errors++;
              }
            }
            for (const key1 of Object.keys(data8)) {
              if (!(key1 === 'name' || key1 === 'value' || key1 === 'enum' || key1 === 'range' || key1 === 'pattern')) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/parameters/' + i0,
                  'additionalProperties',
                  { additionalProperty: key1 },
                  'must NOT have additional properties',
                );
                errors++;
              }
            }
            if (data8.name !== undefined && func0.call(data8, 'name')) {
              let data9 = data8.name;
              if (typeof data9 === 'string') {
                if (!pattern15.test(data9)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/parameters/' + i0 + '/name',
                    'pattern',
                    { pattern: '^[A-Za-z_][A-Za-z0-9_.-]{0,99}$' },
                    'must match pattern "' + '^[A-Za-z_][A-Za-z0-9_.-]{0,99}$' + '"',
                  );
                  errors++;
                }
              } else {
                vErrors = noted(
                  vErrors,
                  instancePath + '/parameters/' + i0 + '/name',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
            if (data8.value !== undefined && func0.call(data8, 'value')) {
              let data10 = data8.value;
              if (
                typeof data10 !== 'string' &&
                typeof data10 !== 'boolean' &&
                !(typeof data10 == 'number' && !(data10 % 1) && !isNaN(data10) && isFinite(data10))
              ) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/parameters/' + i0 + '/value',
                  'type',
                  { type: schema36.properties.parameters.items.properties.value.type },
                  'must be string,boolean,integer',
                );
                errors++;
              }
              if (typeof data10 == 'number' && isFinite(data10)) {
                if (data10 > 9007199254740991 || isNaN(data10)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/parameters/' + i0 + '/value',
                    'maximum',
                    { comparison: '<=', limit: 9007199254740991 },
                    'must be <= 9007199254740991',
                  );
                  errors++;
                }
                if (data10 < -9007199254740991 || isNaN(data10)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/parameters/' + i0 + '/value',
                    'minimum',
                    { comparison: '>=', limit: -9007199254740991 },
                    'must be >= -9007199254740991',
                  );
                  errors++;
                }
              }
              if (typeof data10 === 'string') {
                if (func80(data10) > 4096) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/parameters/' + i0 + '/value',
                    'maxLength',
                    { limit: 4096 },
                    'must NOT have more than 4096 characters',
                  );
                  errors++;
                }
              }
            }
            if (data8.enum !== undefined && func0.call(data8, 'enum')) {
              let data11 = data8.enum;
              if (Array.isArray(data11)) {
                if (data11.length > 100) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/parameters/' + i0 + '/enum',
                    'maxItems',
                    { limit: 100 },
                    'must NOT have more than 100 items',
                  );
                  errors++;
                }
                if (data11.length < 1) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/parameters/' + i0 + '/enum',
                    'minItems',
                    { limit: 1 },
                    'must NOT have fewer than 1 items',
                  );
                  errors++;
                }
                const len1 = data11.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data12 = data11[i1];
                  if (
                    typeof data12 !== 'string' &&
                    typeof data12 !== 'boolean' &&
                    !(typeof data12 == 'number' && !(data12 % 1) && !isNaN(data12) && isFinite(data12))
                  ) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/parameters/' + i0 + '/enum/' + i1,
                      'type',
                      { type: schema36.properties.parameters.items.properties.enum.items.type },
                      'must be string,boolean,integer',
                    );
                    errors++;
                  }
                  if (typeof data12 == 'number' && isFinite(data12)) {
                    if (data12 > 9007199254740991 || isNaN(data12)) {
                      vErrors = noted(
                        vErrors,
                        instancePath + '/parameters/' + i0 + '/enum/' + i1,
                        'maximum',
                        { comparison: '<=', limit: 9007199254740991 },
                        'must be <= 9007199254740991',
                      );
                      errors++;
                    }
                    if (data12 < -9007199254740991 || isNaN(data12)) {
                      vErrors = noted(
                        vErrors,
                        instancePath + '/parameters/' + i0 + '/enum/' + i1,
                        'minimum',
                        { comparison: '>=', limit: -9007199254740991 },
                        'must be >= -9007199254740991',
                      );
                      errors++;
                    }
                  }
                  if (typeof data12 === 'string') {
                    if (func80(data12) > 4096) {
                      vErrors = noted(
                        vErrors,
                        instancePath + '/parameters/' + i0 + '/enum/' + i1,
                        'maxLength',
                        { limit: 4096 },
                        'must NOT have more than 4096 characters',
                      );
                      errors++;
                    }
                  }
                }
              } else {
                vErrors = noted(
                  vErrors,
                  instancePath + '/parameters/' + i0 + '/enum',
                  'type',
                  { type: 'array' },
                  'must be array',
                );
                errors++;
              }
            }
            if (data8.range !== undefined && func0.call(data8, 'range')) {
              let data13 = data8.range;
              if (data13 && typeof data13 == 'object' && !Array.isArray(data13)) {
                if (Object.keys(data13).length < 1) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/parameters/' + i0 + '/range',
                    'minProperties',
                    { limit: 1 },
                    'must NOT have fewer than 1 properties',
                  );
                  errors++;
                }
                for (const key2 of Object.keys(data13)) {
                  if (!(key2 === 'minimum' || key2 === 'maximum')) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/parameters/' + i0 + '/range',
                      'additionalProperties',
                      { additionalProperty: key2 },
                      'must NOT have additional properties',
                    );
                    errors++;
                  }
                }
                if (data13.minimum !== undefined && func0.call(data13, 'minimum')) {
                  let data14 = data13.minimum;
                  if (!(typeof data14 == 'number' && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/parameters/' + i0 + '/range/minimum',
                      'type',
                      { type: 'integer' },
                      'must be integer',
                    );
                    errors++;
                  }
                  if (typeof data14 == 'number' && isFinite(data14)) {
                    if (data14 > 9007199254740991 || isNaN(data14)) {
                      vErrors = noted(
                        vErrors,
                        instancePath + '/parameters/' + i0 + '/range/minimum',
                        'maximum',
                        { comparison: '<=', limit: 9007199254740991 },
                        'must be <= 9007199254740991',
                      );
                      errors++;
                    }
                    if (data14 < -9007199254740991 || isNaN(data14)) {
                      vErrors = noted(
                        vErrors,
                        instancePath + '/parameters/' + i0 + '/range/minimum',
                        'minimum',
                        { comparison: '>=', limit: -9007199254740991 },
                        'must be >= -9007199254740991',
                      );
                      errors++;
                    }
                  }
                }
                if (data13.maximum !== undefined && func0.call(data13, 'maximum')) {
                  let data15 = data13.maximum;
                  if (!(typeof data15 == 'number' && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/parameters/' + i0 + '/range/maximum',
                      'type',
                      { type: 'integer' },
                      'must be integer',
                    );
                    errors++;
                  }
                  if (typeof data15 == 'number' && isFinite(data15)) {
                    if (data15 > 9007199254740991 || isNaN(data15)) {
                      vErrors = noted(
                        vErrors,
                        instancePath + '/parameters/' + i0 + '/range/maximum',
                        'maximum',
                        { comparison: '<=', limit: 9007199254740991 },
                        'must be <= 9007199254740991',
                      );
                      errors++;
                    }
                    if (data15 < -9007199254740991 || isNaN(data15)) {
                      vErrors = noted(
                        vErrors,
                        instancePath + '/parameters/' + i0 + '/range/maximum',
                        'minimum',
                        { comparison: '>=', limit: -9007199254740991 },
                        'must be >= -9007199254740991',
                      );
                      errors++;
                    }
                  }
                }
              } else {
                vErrors = noted(
                  vErrors,
                  instancePath + '/parameters/' + i0 + '/range',
                  'type',
                  { type: 'object' },
                  'must be object',
                );
                errors++;
              }
            }
            if (data8.pattern !== undefined && func0.call(data8, 'pattern')) {
              let data16 = data8.pattern;
              if (typeof data16 === 'string') {
                if (func80(data16) > 500) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/parameters/' + i0 + '/pattern',
                    'maxLength',
                    { limit: 500 },
                    'must NOT have more than 500 characters',
                  );
                  errors++;
                }
                if (func80(data16) < 1) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/parameters/' + i0 + '/pattern',
                    'minLength',
                    { limit: 1 },
                    'must NOT have fewer than 1 characters',
                  );
                  errors++;
                }
              } else {
                vErrors = noted(
                  vErrors,
                  instancePath + '/parameters/' + i0 + '/pattern',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/parameters/' + i0, 'type', { type: 'object' }, 'must be object');
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/parameters', 'type', { type: 'array' }, 'must be array');
        errors++;
      }
    }
    if (data.command_sha256 !== undefined && func0.call(data, 'command_sha256')) {
      let data17 = data.command_sha256;
      if (typeof data17 !== 'string' && data17 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/command_sha256',
          'type',
          { type: schema36.properties.command_sha256.type },
          'must be string,null',
        );
        errors++;
      }
      if (typeof data17 === 'string') {
        if (!pattern14.test(data17)) {
          vErrors = noted(
            vErrors,
            instancePath + '/command_sha256',
            'pattern',
            { pattern: '^[0-9a-f]{64}$' },
            'must match pattern "' + '^[0-9a-f]{64}$' + '"',
          );
          errors++;
        }
      }
    }
    if (data.issued_at !== undefined && func0.call(data, 'issued_at')) {
      let data18 = data.issued_at;
      if (typeof data18 === 'string') {
        if (func80(data18) > 30) {
          vErrors = noted(
            vErrors,
            instancePath + '/issued_at',
            'maxLength',
            { limit: 30 },
            'must NOT have more than 30 characters',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/issued_at', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.not_before !== undefined && func0.call(data, 'not_before')) {
      let data19 = data.not_before;
      if (typeof data19 === 'string') {
        if (func80(data19) > 30) {
          vErrors = noted(
            vErrors,
            instancePath + '/not_before',
            'maxLength',
            { limit: 30 },
            'must NOT have more than 30 characters',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/not_before', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.expires_at !== undefined && func0.call(data, 'expires_at')) {
      let data20 = data.expires_at;
      if (typeof data20 === 'string') {
        if (func80(data20) > 30) {
          vErrors = noted(
            vErrors,
            instancePath + '/expires_at',
            'maxLength',
            { limit: 30 },
            'must NOT have more than 30 characters',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/expires_at', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.nonce !== undefined && func0.call(data, 'nonce')) {
      let data21 = data.nonce;
      if (typeof data21 === 'string') {
        if (!pattern17.test(data21)) {
          vErrors = noted(
            vErrors,
            instancePath + '/nonce',
            'pattern',
            { pattern: '^[A-Za-z0-9_-]{16,128}$' },
            'must match pattern "' + '^[A-Za-z0-9_-]{16,128}$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/nonce', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.policy_sha256 !== undefined && func0.call(data, 'policy_sha256')) {
      let data22 = data.policy_sha256;
      if (typeof data22 !== 'string' && data22 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/policy_sha256',
          'type',
          { type: schema36.properties.policy_sha256.type },
          'must be string,null',
        );
        errors++;
      }
      if (typeof data22 === 'string') {
        if (!pattern14.test(data22)) {
          vErrors = noted(
            vErrors,
            instancePath + '/policy_sha256',
            'pattern',
            { pattern: '^[0-9a-f]{64}$' },
            'must match pattern "' + '^[0-9a-f]{64}$' + '"',
          );
          errors++;
        }
      }
    }
    if (data.issuer !== undefined && func0.call(data, 'issuer')) {
      let data23 = data.issuer;
      if (typeof data23 === 'string') {
        if (func80(data23) > 4096) {
          vErrors = noted(
            vErrors,
            instancePath + '/issuer',
            'maxLength',
            { limit: 4096 },
            'must NOT have more than 4096 characters',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/issuer', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
