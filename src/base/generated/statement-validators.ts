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
