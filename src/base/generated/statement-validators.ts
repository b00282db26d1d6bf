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
    if (data.payloadType !== undefined && func0.call(data, 'payloadType')) {
      if (typeof data.payloadType !== 'string') {
        const err1 = {
          instancePath: instancePath + '/payloadType',
          schemaPath: '#/properties/payloadType/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.payload !== undefined && func0.call(data, 'payload')) {
      if (typeof data.payload !== 'string') {
        const err2 = {
          instancePath: instancePath + '/payload',
          schemaPath: '#/properties/payload/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        (vErrors ??= []).push(err2);
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
                const err3 = {
                  instancePath: instancePath + '/signatures/' + i0,
                  schemaPath: '#/properties/signatures/items/required',
                  keyword: 'required',
                  params: { missingProperty: prop1 },
                  message: "must have required property '" + prop1 + "'",
                };
                (vErrors ??= []).push(err3);
                errors++;
              }
            }
            if (data3.sig !== undefined && func0.call(data3, 'sig')) {
              if (typeof data3.sig !== 'string') {
                const err4 = {
                  instancePath: instancePath + '/signatures/' + i0 + '/sig',
                  schemaPath: '#/properties/signatures/items/properties/sig/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                (vErrors ??= []).push(err4);
                errors++;
              }
            }
            if (data3.keyid !== undefined && func0.call(data3, 'keyid')) {
              if (typeof data3.keyid !== 'string') {
                const err5 = {
                  instancePath: instancePath + '/signatures/' + i0 + '/keyid',
                  schemaPath: '#/properties/signatures/items/properties/keyid/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                (vErrors ??= []).push(err5);
                errors++;
              }
            }
          } else {
            const err6 = {
              instancePath: instancePath + '/signatures/' + i0,
              schemaPath: '#/properties/signatures/items/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            (vErrors ??= []).push(err6);
            errors++;
          }
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/signatures',
          schemaPath: '#/properties/signatures/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' }, message: 'must be object' };
    (vErrors ??= []).push(err8);
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
    if (data._type !== undefined && func0.call(data, '_type')) {
      if (typeof data._type !== 'string') {
        const err1 = {
          instancePath: instancePath + '/_type',
          schemaPath: '#/properties/_type/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        (vErrors ??= []).push(err1);
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
                const err2 = {
                  instancePath: instancePath + '/subject/' + i0,
                  schemaPath: '#/properties/subject/items/required',
                  keyword: 'required',
                  params: { missingProperty: prop1 },
                  message: "must have required property '" + prop1 + "'",
                };
                (vErrors ??= []).push(err2);
                errors++;
              }
            }
            if (data2.name !== undefined && func0.call(data2, 'name')) {
              if (typeof data2.name !== 'string') {
                const err3 = {
                  instancePath: instancePath + '/subject/' + i0 + '/name',
                  schemaPath: '#/properties/subject/items/properties/name/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                (vErrors ??= []).push(err3);
                errors++;
              }
            }
            if (data2.digest !== undefined && func0.call(data2, 'digest')) {
              let data4 = data2.digest;
              if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
                for (const prop2 of schema32.properties.subject.items.properties.digest.required) {
                  if (data4[prop2] === undefined || !func0.call(data4, prop2)) {
                    const err4 = {
                      instancePath: instancePath + '/subject/' + i0 + '/digest',
                      schemaPath: '#/properties/subject/items/properties/digest/required',
                      keyword: 'required',
                      params: { missingProperty: prop2 },
                      message: "must have required property '" + prop2 + "'",
                    };
                    (vErrors ??= []).push(err4);
                    errors++;
                  }
                }
                if (data4.sha256 !== undefined && func0.call(data4, 'sha256')) {
                  if (typeof data4.sha256 !== 'string') {
                    const err5 = {
                      instancePath: instancePath + '/subject/' + i0 + '/digest/sha256',
                      schemaPath: '#/properties/subject/items/properties/digest/properties/sha256/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      message: 'must be string',
                    };
                    (vErrors ??= []).push(err5);
                    errors++;
                  }
                }
              } else {
                const err6 = {
                  instancePath: instancePath + '/subject/' + i0 + '/digest',
                  schemaPath: '#/properties/subject/items/properties/digest/type',
                  keyword: 'type',
                  params: { type: 'object' },
                  message: 'must be object',
                };
                (vErrors ??= []).push(err6);
                errors++;
              }
            }
          } else {
            const err7 = {
              instancePath: instancePath + '/subject/' + i0,
              schemaPath: '#/properties/subject/items/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            (vErrors ??= []).push(err7);
            errors++;
          }
        }
      } else {
        const err8 = {
          instancePath: instancePath + '/subject',
          schemaPath: '#/properties/subject/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.predicateType !== undefined && func0.call(data, 'predicateType')) {
      if (typeof data.predicateType !== 'string') {
        const err9 = {
          instancePath: instancePath + '/predicateType',
          schemaPath: '#/properties/predicateType/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.predicate !== undefined && func0.call(data, 'predicate')) {
      let data7 = data.predicate;
      if (!(data7 && typeof data7 == 'object' && !Array.isArray(data7))) {
        const err10 = {
          instancePath: instancePath + '/predicate',
          schemaPath: '#/properties/predicate/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
  } else {
    const err11 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    (vErrors ??= []).push(err11);
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
    if (data.artifact_id !== undefined && func0.call(data, 'artifact_id')) {
      let data0 = data.artifact_id;
      if (typeof data0 === 'string') {
        if (!pattern4.test(data0)) {
          const err1 = {
            instancePath: instancePath + '/artifact_id',
            schemaPath: '#/properties/artifact_id/pattern',
            keyword: 'pattern',
            params: { pattern: '^sha256:[0-9a-f]{64}$' },
            message: 'must match pattern "' + '^sha256:[0-9a-f]{64}$' + '"',
          };
          (vErrors ??= []).push(err1);
          errors++;
        }
      } else {
        const err2 = {
          instancePath: instancePath + '/artifact_id',
          schemaPath: '#/properties/artifact_id/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.environment_id !== undefined && func0.call(data, 'environment_id')) {
      let data1 = data.environment_id;
      if (typeof data1 === 'string') {
        if (func80(data1) < 1) {
          const err3 = {
            instancePath: instancePath + '/environment_id',
            schemaPath: '#/properties/environment_id/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 characters',
          };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = {
          instancePath: instancePath + '/environment_id',
          schemaPath: '#/properties/environment_id/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.trace_source !== undefined && func0.call(data, 'trace_source')) {
      let data2 = data.trace_source;
      if (typeof data2 !== 'string') {
        const err5 = {
          instancePath: instancePath + '/trace_source',
          schemaPath: '#/properties/trace_source/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        (vErrors ??= []).push(err5);
        errors++;
      }
      if (!(data2 === 'ebpf' || data2 === 'etw' || data2 === 'dyld')) {
        const err6 = {
          instancePath: instancePath + '/trace_source',
          schemaPath: '#/properties/trace_source/enum',
          keyword: 'enum',
          params: { allowedValues: schema33.properties.trace_source.enum },
          message: 'must be equal to one of the allowed values',
        };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.observation_window !== undefined && func0.call(data, 'observation_window')) {
      let data3 = data.observation_window;
      if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
        for (const prop1 of schema33.properties.observation_window.required) {
          if (data3[prop1] === undefined || !func0.call(data3, prop1)) {
            const err7 = {
              instancePath: instancePath + '/observation_window',
              schemaPath: '#/properties/observation_window/required',
              keyword: 'required',
              params: { missingProperty: prop1 },
              message: "must have required property '" + prop1 + "'",
            };
            (vErrors ??= []).push(err7);
            errors++;
          }
        }
        if (data3.start !== undefined && func0.call(data3, 'start')) {
          if (typeof data3.start !== 'string') {
            const err8 = {
              instancePath: instancePath + '/observation_window/start',
              schemaPath: '#/properties/observation_window/properties/start/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            (vErrors ??= []).push(err8);
            errors++;
          }
        }
        if (data3.end !== undefined && func0.call(data3, 'end')) {
          if (typeof data3.end !== 'string') {
            const err9 = {
              instancePath: instancePath + '/observation_window/end',
              schemaPath: '#/properties/observation_window/properties/end/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            (vErrors ??= []).push(err9);
            errors++;
          }
        }
        if (data3.duration_ms !== undefined && func0.call(data3, 'duration_ms')) {
          let data6 = data3.duration_ms;
          if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
            const err10 = {
              instancePath: instancePath + '/observation_window/duration_ms',
              schemaPath: '#/properties/observation_window/properties/duration_ms/type',
              keyword: 'type',
              params: { type: 'integer' },
              message: 'must be integer',
            };
            (vErrors ??= []).push(err10);
            errors++;
          }
          if (typeof data6 == 'number' && isFinite(data6)) {
            if (data6 > 9007199254740991 || isNaN(data6)) {
              const err11 = {
                instancePath: instancePath + '/observation_window/duration_ms',
                schemaPath: '#/properties/observation_window/properties/duration_ms/maximum',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 9007199254740991 },
                message: 'must be <= 9007199254740991',
              };
              (vErrors ??= []).push(err11);
              errors++;
            }
            if (data6 < 0 || isNaN(data6)) {
              const err12 = {
                instancePath: instancePath + '/observation_window/duration_ms',
                schemaPath: '#/properties/observation_window/properties/duration_ms/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
                message: 'must be >= 0',
              };
              (vErrors ??= []).push(err12);
              errors++;
            }
          }
        }
      } else {
        const err13 = {
          instancePath: instancePath + '/observation_window',
          schemaPath: '#/properties/observation_window/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    if (data.trace_summary !== undefined && func0.call(data, 'trace_summary')) {
      let data7 = data.trace_summary;
      if (data7 && typeof data7 == 'object' && !Array.isArray(data7)) {
        for (const prop2 of schema33.properties.trace_summary.required) {
          if (data7[prop2] === undefined || !func0.call(data7, prop2)) {
            const err14 = {
              instancePath: instancePath + '/trace_summary',
              schemaPath: '#/properties/trace_summary/required',
              keyword: 'required',
              params: { missingProperty: prop2 },
              message: "must have required property '" + prop2 + "'",
            };
            (vErrors ??= []).push(err14);
            errors++;
          }
        }
        if (data7.syscall_families_observed !== undefined && func0.call(data7, 'syscall_families_observed')) {
          let data8 = data7.syscall_families_observed;
          if (Array.isArray(data8)) {
            const len0 = data8.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (typeof data8[i0] !== 'string') {
                const err15 = {
                  instancePath: instancePath + '/trace_summary/syscall_families_observed/' + i0,
                  schemaPath: '#/properties/trace_summary/properties/syscall_families_observed/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                (vErrors ??= []).push(err15);
                errors++;
              }
            }
          } else {
            const err16 = {
              instancePath: instancePath + '/trace_summary/syscall_families_observed',
              schemaPath: '#/properties/trace_summary/properties/syscall_families_observed/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            };
            (vErrors ??= []).push(err16);
            errors++;
          }
        }
        if (data7.hot_symbols !== undefined && func0.call(data7, 'hot_symbols')) {
          let data10 = data7.hot_symbols;
          if (Array.isArray(data10)) {
            const len1 = data10.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (typeof data10[i1] !== 'string') {
                const err17 = {
                  instancePath: instancePath + '/trace_summary/hot_symbols/' + i1,
                  schemaPath: '#/properties/trace_summary/properties/hot_symbols/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                (vErrors ??= []).push(err17);
                errors++;
              }
            }
          } else {
            const err18 = {
              instancePath: instancePath + '/trace_summary/hot_symbols',
              schemaPath: '#/properties/trace_summary/properties/hot_symbols/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            };
            (vErrors ??= []).push(err18);
            errors++;
          }
        }
        if (data7.hot_symbol_count !== undefined && func0.call(data7, 'hot_symbol_count')) {
          let data12 = data7.hot_symbol_count;
          if (!(typeof data12 == 'number' && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
            const err19 = {
              instancePath: instancePath + '/trace_summary/hot_symbol_count',
              schemaPath: '#/properties/trace_summary/properties/hot_symbol_count/type',
              keyword: 'type',
              params: { type: 'integer' },
              message: 'must be integer',
            };
            (vErrors ??= []).push(err19);
            errors++;
          }
          if (typeof data12 == 'number' && isFinite(data12)) {
            if (data12 > 9007199254740991 || isNaN(data12)) {
              const err20 = {
                instancePath: instancePath + '/trace_summary/hot_symbol_count',
                schemaPath: '#/properties/trace_summary/properties/hot_symbol_count/maximum',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 9007199254740991 },
                message: 'must be <= 9007199254740991',
              };
              (vErrors ??= []).push(err20);
              errors++;
            }
            if (data12 < 0 || isNaN(data12)) {
              const err21 = {
                instancePath: instancePath + '/trace_summary/hot_symbol_count',
                schemaPath: '#/properties/trace_summary/properties/hot_symbol_count/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
                message: 'must be >= 0',
              };
              (vErrors ??= []).push(err21);
              errors++;
            }
          }
        }
        if (data7.unique_call_paths !== undefined && func0.call(data7, 'unique_call_paths')) {
          let data13 = data7.unique_call_paths;
          if (!(typeof data13 == 'number' && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
            const err22 = {
              instancePath: instancePath + '/trace_summary/unique_call_paths',
              schemaPath: '#/properties/trace_summary/properties/unique_call_paths/type',
              keyword: 'type',
              params: { type: 'integer' },
              message: 'must be integer',
            };
            (vErrors ??= []).push(err22);
            errors++;
          }
          if (typeof data13 == 'number' && isFinite(data13)) {
            if (data13 > 9007199254740991 || isNaN(data13)) {
              const err23 = {
                instancePath: instancePath + '/trace_summary/unique_call_paths',
                schemaPath: '#/properties/trace_summary/properties/unique_call_paths/maximum',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 9007199254740991 },
                message: 'must be <= 9007199254740991',
              };
              (vErrors ??= []).push(err23);
              errors++;
            }
            if (data13 < 0 || isNaN(data13)) {
              const err24 = {
                instancePath: instancePath + '/trace_summary/unique_call_paths',
                schemaPath: '#/properties/trace_summary/properties/unique_call_paths/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
                message: 'must be >= 0',
              };
              (vErrors ??= []).push(err24);
              errors++;
            }
          }
        }
        if (data7.address_canonicalized !== undefined && func0.call(data7, 'address_canonicalized')) {
          if (typeof data7.address_canonicalized !== 'boolean') {
            const err25 = {
              instancePath: instancePath + '/trace_summary/address_canonicalized',
              schemaPath: '#/properties/trace_summary/properties/address_canonicalized/type',
              keyword: 'type',
              params: { type: 'boolean' },
              message: 'must be boolean',
            };
            (vErrors ??= []).push(err25);
            errors++;
          }
        }
      } else {
        const err26 = {
          instancePath: instancePath + '/trace_summary',
          schemaPath: '#/properties/trace_summary/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        (vErrors ??= []).push(err26);
        errors++;
      }
    }
    if (data.trace_digest !== undefined && func0.call(data, 'trace_digest')) {
      let data15 = data.trace_digest;
      if (typeof data15 === 'string') {
        if (!pattern4.test(data15)) {
          const err27 = {
            instancePath: instancePath + '/trace_digest',
            schemaPath: '#/properties/trace_digest/pattern',
            keyword: 'pattern',
            params: { pattern: '^sha256:[0-9a-f]{64}$' },
            message: 'must match pattern "' + '^sha256:[0-9a-f]{64}$' + '"',
          };
          (vErrors ??= []).push(err27);
          errors++;
        }
      } else {
        const err28 = {
          instancePath: instancePath + '/trace_digest',
          schemaPath: '#/properties/trace_digest/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        (vErrors ??= []).push(err28);
        errors++;
      }
    }
    if (data.determinism !== undefined && func0.call(data, 'determinism')) {
      let data16 = data.determinism;
      if (data16 && typeof data16 == 'object' && !Array.isArray(data16)) {
        for (const prop3 of schema33.properties.determinism.required) {
          if (data16[prop3] === undefined || !func0.call(data16, prop3)) {
            const err29 = {
              instancePath: instancePath + '/determinism',
              schemaPath: '#/properties/determinism/required',
              keyword: 'required',
              params: { missingProperty: prop3 },
              message: "must have required property '" + prop3 + "'",
            };
            (vErrors ??= []).push(err29);
            errors++;
          }
        }
        if (data16.inputs_digest !== undefined && func0.call(data16, 'inputs_digest')) {
          let data17 = data16.inputs_digest;
          if (typeof data17 === 'string') {
            if (!pattern4.test(data17)) {
              const err30 = {
                instancePath: instancePath + '/determinism/inputs_digest',
                schemaPath: '#/properties/determinism/properties/inputs_digest/pattern',
                keyword: 'pattern',
                params: { pattern: '^sha256:[0-9a-f]{64}$' },
                message: 'must match pattern "' + '^sha256:[0-9a-f]{64}$' + '"',
              };
              (vErrors ??= []).push(err30);
              errors++;
            }
          } else {
            const err31 = {
              instancePath: instancePath + '/determinism/inputs_digest',
              schemaPath: '#/properties/determinism/properties/inputs_digest/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            (vErrors ??= []).push(err31);
            errors++;
          }
        }
        if (data16.expected_output_digest !== undefined && func0.call(data16, 'expected_output_digest')) {
          let data18 = data16.expected_output_digest;
          if (typeof data18 === 'string') {
            if (!pattern4.test(data18)) {
              const err32 = {
                instancePath: instancePath + '/determinism/expected_output_digest',
                schemaPath: '#/properties/determinism/properties/expected_output_digest/pattern',
                keyword: 'pattern',
                params: { pattern: '^sha256:[0-9a-f]{64}$' },
                message: 'must match pattern "' + '^sha256:[0-9a-f]{64}$' + '"',
              };
              (vErrors ??= []).push(err32);
              errors++;
            }
          } else {
            const err33 = {
              instancePath: instancePath + '/determinism/expected_output_digest',
              schemaPath: '#/properties/determinism/properties/expected_output_digest/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            (vErrors ??= []).push(err33);
            errors++;
          }
        }
      } else {
        const err34 = {
          instancePath: instancePath + '/determinism',
          schemaPath: '#/properties/determinism/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        (vErrors ??= []).push(err34);
        errors++;
      }
    }
    if (data.timestamp !== undefined && func0.call(data, 'timestamp')) {
      if (typeof data.timestamp !== 'string') {
        const err35 = {
          instancePath: instancePath + '/timestamp',
          schemaPath: '#/properties/timestamp/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        (vErrors ??= []).push(err35);
        errors++;
      }
    }
  } else {
    const err36 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    (vErrors ??= []).push(err36);
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
    if (data.artifact_id !== undefined && func0.call(data, 'artifact_id')) {
      let data0 = data.artifact_id;
      if (typeof data0 === 'string') {
        if (!pattern4.test(data0)) {
          const err1 = {
            instancePath: instancePath + '/artifact_id',
            schemaPath: '#/properties/artifact_id/pattern',
            keyword: 'pattern',
            params: { pattern: '^sha256:[0-9a-f]{64}$' },
            message: 'must match pattern "' + '^sha256:[0-9a-f]{64}$' + '"',
          };
          (vErrors ??= []).push(err1);
          errors++;
        }
      } else {
        const err2 = {
          instancePath: instancePath + '/artifact_id',
          schemaPath: '#/properties/artifact_id/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.environment_id !== undefined && func0.call(data, 'environment_id')) {
      let data1 = data.environment_id;
      if (typeof data1 === 'string') {
        if (func80(data1) < 1) {
          const err3 = {
            instancePath: instancePath + '/environment_id',
            schemaPath: '#/properties/environment_id/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 characters',
          };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = {
          instancePath: instancePath + '/environment_id',
          schemaPath: '#/properties/environment_id/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.beacon_source !== undefined && func0.call(data, 'beacon_source')) {
      let data2 = data.beacon_source;
      if (typeof data2 !== 'string') {
        const err5 = {
          instancePath: instancePath + '/beacon_source',
          schemaPath: '#/properties/beacon_source/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        (vErrors ??= []).push(err5);
        errors++;
      }
      if (!(data2 === 'ebpf_uprobe' || data2 === 'etw_dynamic' || data2 === 'dyld_interpose')) {
        const err6 = {
          instancePath: instancePath + '/beacon_source',
          schemaPath: '#/properties/beacon_source/enum',
          keyword: 'enum',
          params: { allowedValues: schema34.properties.beacon_source.enum },
          message: 'must be equal to one of the allowed values',
        };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.beacon_function !== undefined && func0.call(data, 'beacon_function')) {
      let data3 = data.beacon_function;
      if (typeof data3 === 'string') {
        if (func80(data3) < 1) {
          const err7 = {
            instancePath: instancePath + '/beacon_function',
            schemaPath: '#/properties/beacon_function/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 characters',
          };
          (vErrors ??= []).push(err7);
          errors++;
        }
      } else {
        const err8 = {
          instancePath: instancePath + '/beacon_function',
          schemaPath: '#/properties/beacon_function/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.window_start !== undefined && func0.call(data, 'window_start')) {
      if (typeof data.window_start !== 'string') {
        const err9 = {
          instancePath: instancePath + '/window_start',
          schemaPath: '#/properties/window_start/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.window_end !== undefined && func0.call(data, 'window_end')) {
      if (typeof data.window_end !== 'string') {
        const err10 = {
          instancePath: instancePath + '/window_end',
          schemaPath: '#/properties/window_end/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if (data.beacon_count !== undefined && func0.call(data, 'beacon_count')) {
      let data6 = data.beacon_count;
      if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        const err11 = {
          instancePath: instancePath + '/beacon_count',
          schemaPath: '#/properties/beacon_count/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        (vErrors ??= []).push(err11);
        errors++;
      }
      if (typeof data6 == 'number' && isFinite(data6)) {
        if (data6 > 9007199254740991 || isNaN(data6)) {
          const err12 = {
            instancePath: instancePath + '/beacon_count',
            schemaPath: '#/properties/beacon_count/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 9007199254740991 },
            message: 'must be <= 9007199254740991',
          };
          (vErrors ??= []).push(err12);
          errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          const err13 = {
            instancePath: instancePath + '/beacon_count',
            schemaPath: '#/properties/beacon_count/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            message: 'must be >= 0',
          };
          (vErrors ??= []).push(err13);
          errors++;
        }
      }
    }
    if (data.first_sequence !== undefined && func0.call(data, 'first_sequence')) {
      let data7 = data.first_sequence;
      if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        const err14 = {
          instancePath: instancePath + '/first_sequence',
          schemaPath: '#/properties/first_sequence/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        (vErrors ??= []).push(err14);
        errors++;
      }
      if (typeof data7 == 'number' && isFinite(data7)) {
        if (data7 > 9007199254740991 || isNaN(data7)) {
          const err15 = {
            instancePath: instancePath + '/first_sequence',
            schemaPath: '#/properties/first_sequence/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 9007199254740991 },
            message: 'must be <= 9007199254740991',
          };
          (vErrors ??= []).push(err15);
          errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          const err16 = {
            instancePath: instancePath + '/first_sequence',
            schemaPath: '#/properties/first_sequence/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            message: 'must be >= 0',
          };
          (vErrors ??= []).push(err16);
          errors++;
        }
      }
    }
    if (data.last_sequence !== undefined && func0.call(data, 'last_sequence')) {
      let data8 = data.last_sequence;
      if (!(typeof data8 == 'number' && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        const err17 = {
          instancePath: instancePath + '/last_sequence',
          schemaPath: '#/properties/last_sequence/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        (vErrors ??= []).push(err17);
        errors++;
      }
      if (typeof data8 == 'number' && isFinite(data8)) {
        if (data8 > 9007199254740991 || isNaN(data8)) {
          const err18 = {
            instancePath: instancePath + '/last_sequence',
            schemaPath: '#/properties/last_sequence/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 9007199254740991 },
            message: 'must be <= 9007199254740991',
          };
          (vErrors ??= []).push(err18);
          errors++;
        }
        if (data8 < 0 || isNaN(data8)) {
          const err19 = {
            instancePath: instancePath + '/last_sequence',
            schemaPath: '#/properties/last_sequence/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            message: 'must be >= 0',
          };
          (vErrors ??= []).push(err19);
          errors++;
        }
      }
    }
    if (data.sequence_gaps !== undefined && func0.call(data, 'sequence_gaps')) {
      let data9 = data.sequence_gaps;
      if (!(typeof data9 == 'number' && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        const err20 = {
          instancePath: instancePath + '/sequence_gaps',
          schemaPath: '#/properties/sequence_gaps/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        (vErrors ??= []).push(err20);
        errors++;
      }
      if (typeof data9 == 'number' && isFinite(data9)) {
        if (data9 > 9007199254740991 || isNaN(data9)) {
          const err21 = {
            instancePath: instancePath + '/sequence_gaps',
            schemaPath: '#/properties/sequence_gaps/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 9007199254740991 },
            message: 'must be <= 9007199254740991',
          };
          (vErrors ??= []).push(err21);
          errors++;
        }
        if (data9 < 0 || isNaN(data9)) {
          const err22 = {
            instancePath: instancePath + '/sequence_gaps',
            schemaPath: '#/properties/sequence_gaps/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            message: 'must be >= 0',
          };
          (vErrors ??= []).push(err22);
          errors++;
        }
      }
    }
    if (data.verification_rate !== undefined && func0.call(data, 'verification_rate')) {
      let data10 = data.verification_rate;
      if (typeof data10 == 'number' && isFinite(data10)) {
        if (data10 > 1 || isNaN(data10)) {
          const err23 = {
            instancePath: instancePath + '/verification_rate',
            schemaPath: '#/properties/verification_rate/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 1 },
            message: 'must be <= 1',
          };
          (vErrors ??= []).push(err23);
          errors++;
        }
        if (data10 < 0 || isNaN(data10)) {
          const err24 = {
            instancePath: instancePath + '/verification_rate',
            schemaPath: '#/properties/verification_rate/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            message: 'must be >= 0',
          };
          (vErrors ??= []).push(err24);
          errors++;
        }
      } else {
        const err25 = {
          instancePath: instancePath + '/verification_rate',
          schemaPath: '#/properties/verification_rate/type',
          keyword: 'type',
          params: { type: 'number' },
          message: 'must be number',
        };
        (vErrors ??= []).push(err25);
        errors++;
      }
    }
    if (data.timestamp !== undefined && func0.call(data, 'timestamp')) {
      if (typeof data.timestamp !== 'string') {
        const err26 = {
          instancePath: instancePath + '/timestamp',
          schemaPath: '#/properties/timestamp/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        (vErrors ??= []).push(err26);
        errors++;
      }
    }
  } else {
    const err27 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    (vErrors ??= []).push(err27);
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
