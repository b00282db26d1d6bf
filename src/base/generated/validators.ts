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

export const validateKeyStatusResult: Validator = validate20;
const schema31 = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:fail-closed-gate:schema:key-status-result:v1',
  type: 'object',
  properties: {
    stage: { type: 'integer' },
    source_stage: { type: 'integer' },
    created_at: { type: 'string' },
    decision: { type: 'string' },
    checks: { type: 'object', additionalProperties: { type: 'boolean' } },
    violations: { type: 'array' },
    previous_hash: { type: 'string' },
    entry_hash: { type: 'string' },
    result_sha256: { type: 'string' },
  },
  required: [
    'stage',
    'source_stage',
    'created_at',
    'decision',
    'checks',
    'violations',
    'previous_hash',
    'entry_hash',
    'result_sha256',
  ],
};
const func0 = Object.prototype.hasOwnProperty;
function validate20(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:key-status-result:v1" */ let vErrors = null;
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
    if (data.stage !== undefined && func0.call(data, 'stage')) {
      let data0 = data.stage;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err1 = {
          instancePath: instancePath + '/stage',
          schemaPath: '#/properties/stage/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.source_stage !== undefined && func0.call(data, 'source_stage')) {
      let data1 = data.source_stage;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err2 = {
          instancePath: instancePath + '/source_stage',
          schemaPath: '#/properties/source_stage/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.created_at !== undefined && func0.call(data, 'created_at')) {
      if (typeof data.created_at !== 'string') {
        const err3 = {
          instancePath: instancePath + '/created_at',
          schemaPath: '#/properties/created_at/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.decision !== undefined && func0.call(data, 'decision')) {
      if (typeof data.decision !== 'string') {
        const err4 = {
          instancePath: instancePath + '/decision',
          schemaPath: '#/properties/decision/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.checks !== undefined && func0.call(data, 'checks')) {
      let data4 = data.checks;
      if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
        for (const key0 of Object.keys(data4)) {
          if (typeof data4[key0] !== 'boolean') {
            const err5 = {
              instancePath: instancePath + '/checks/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/checks/additionalProperties/type',
              keyword: 'type',
              params: { type: 'boolean' },
              message: 'must be boolean',
            };
            (vErrors ??= []).push(err5);
            errors++;
          }
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/checks',
          schemaPath: '#/properties/checks/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.violations !== undefined && func0.call(data, 'violations')) {
      if (!Array.isArray(data.violations)) {
        const err7 = {
          instancePath: instancePath + '/violations',
          schemaPath: '#/properties/violations/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.previous_hash !== undefined && func0.call(data, 'previous_hash')) {
      if (typeof data.previous_hash !== 'string') {
        const err8 = {
          instancePath: instancePath + '/previous_hash',
          schemaPath: '#/properties/previous_hash/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.entry_hash !== undefined && func0.call(data, 'entry_hash')) {
      if (typeof data.entry_hash !== 'string') {
        const err9 = {
          instancePath: instancePath + '/entry_hash',
          schemaPath: '#/properties/entry_hash/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.result_sha256 !== undefined && func0.call(data, 'result_sha256')) {
      if (typeof data.result_sha256 !== 'string') {
        const err10 = {
          instancePath: instancePath + '/result_sha256',
          schemaPath: '#/properties/result_sha256/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
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
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = {
  props: {
    stage: true,
    source_stage: true,
    created_at: true,
    decision: true,
    checks: true,
    violations: true,
    previous_hash: true,
    entry_hash: true,
    result_sha256: true,
  },
  dynamicProps: false,
  dynamicItems: false,
};
export const validateKeyStatusVerification: Validator = validate21;
const schema32 = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:fail-closed-gate:schema:key-status-verification:v1',
  type: 'object',
  properties: {
    stage: { type: 'integer' },
    source_stage: { type: 'integer' },
    created_at: { type: 'string' },
    previous_hash: { type: 'string' },
    key_status_checks: { type: 'object', additionalProperties: { type: 'boolean' } },
    key_records_evaluated: { type: 'array', items: { $ref: '#/$defs/keyRecord' } },
    violations: { type: 'array' },
    safety_boundary: {
      type: 'object',
      properties: {
        no_private_keys: { type: 'boolean' },
        no_raw_secrets: { type: 'boolean' },
        no_real_key_rotation_claim: { type: 'boolean' },
        no_real_rekor_claim: { type: 'boolean' },
        no_real_pqc_signature_claim: { type: 'boolean' },
        pqc_ml_dsa_active_signature_not_claimed: { type: 'boolean' },
      },
      required: [
        'no_private_keys',
        'no_raw_secrets',
        'no_real_key_rotation_claim',
        'no_real_rekor_claim',
        'no_real_pqc_signature_claim',
        'pqc_ml_dsa_active_signature_not_claimed',
      ],
      additionalProperties: { type: 'boolean' },
    },
    entry_hash: { type: 'string' },
  },
  required: [
    'stage',
    'source_stage',
    'created_at',
    'previous_hash',
    'key_status_checks',
    'key_records_evaluated',
    'violations',
    'safety_boundary',
    'entry_hash',
  ],
  $defs: {
    keyRecord: {
      type: 'object',
      properties: {
        algorithm: { type: 'string' },
        present: { type: 'boolean' },
        status: { type: 'string' },
        valid_from: { type: ['string', 'null'] },
        valid_until: { type: ['string', 'null'] },
        revoked_at: { type: ['string', 'null'] },
        private_key_published: { type: 'boolean' },
      },
      required: ['algorithm', 'present', 'status', 'valid_from', 'valid_until', 'revoked_at', 'private_key_published'],
    },
  },
};
const schema33 = {
  type: 'object',
  properties: {
    algorithm: { type: 'string' },
    present: { type: 'boolean' },
    status: { type: 'string' },
    valid_from: { type: ['string', 'null'] },
    valid_until: { type: ['string', 'null'] },
    revoked_at: { type: ['string', 'null'] },
    private_key_published: { type: 'boolean' },
  },
  required: ['algorithm', 'present', 'status', 'valid_from', 'valid_until', 'revoked_at', 'private_key_published'],
};
function validate21(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:key-status-verification:v1" */ let vErrors = null;
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
    if (data.stage !== undefined && func0.call(data, 'stage')) {
      let data0 = data.stage;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err1 = {
          instancePath: instancePath + '/stage',
          schemaPath: '#/properties/stage/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.source_stage !== undefined && func0.call(data, 'source_stage')) {
      let data1 = data.source_stage;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err2 = {
          instancePath: instancePath + '/source_stage',
          schemaPath: '#/properties/source_stage/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.created_at !== undefined && func0.call(data, 'created_at')) {
      if (typeof data.created_at !== 'string') {
        const err3 = {
          instancePath: instancePath + '/created_at',
          schemaPath: '#/properties/created_at/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.previous_hash !== undefined && func0.call(data, 'previous_hash')) {
      if (typeof data.previous_hash !== 'string') {
        const err4 = {
          instancePath: instancePath + '/previous_hash',
          schemaPath: '#/properties/previous_hash/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.key_status_checks !== undefined && func0.call(data, 'key_status_checks')) {
      let data4 = data.key_status_checks;
      if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
        for (const key0 of Object.keys(data4)) {
          if (typeof data4[key0] !== 'boolean') {
            const err5 = {
              instancePath: instancePath + '/key_status_checks/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/key_status_checks/additionalProperties/type',
              keyword: 'type',
              params: { type: 'boolean' },
              message: 'must be boolean',
            };
            (vErrors ??= []).push(err5);
            errors++;
          }
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/key_status_checks',
          schemaPath: '#/properties/key_status_checks/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.key_records_evaluated !== undefined && func0.call(data, 'key_records_evaluated')) {
      let data6 = data.key_records_evaluated;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (data7 && typeof data7 == 'object' && !Array.isArray(data7)) {
            for (const prop1 of schema33.required) {
              if (data7[prop1] === undefined || !func0.call(data7, prop1)) {
                const err7 = {
                  instancePath: instancePath + '/key_records_evaluated/' + i0,
                  schemaPath: '#/$defs/keyRecord/required',
                  keyword: 'required',
                  params: { missingProperty: prop1 },
                  message: "must have required property '" + prop1 + "'",
                };
                (vErrors ??= []).push(err7);
                errors++;
              }
            }
            if (data7.algorithm !== undefined && func0.call(data7, 'algorithm')) {
              if (typeof data7.algorithm !== 'string') {
                const err8 = {
                  instancePath: instancePath + '/key_records_evaluated/' + i0 + '/algorithm',
                  schemaPath: '#/$defs/keyRecord/properties/algorithm/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                (vErrors ??= []).push(err8);
                errors++;
              }
            }
            if (data7.present !== undefined && func0.call(data7, 'present')) {
              if (typeof data7.present !== 'boolean') {
                const err9 = {
                  instancePath: instancePath + '/key_records_evaluated/' + i0 + '/present',
                  schemaPath: '#/$defs/keyRecord/properties/present/type',
                  keyword: 'type',
                  params: { type: 'boolean' },
                  message: 'must be boolean',
                };
                (vErrors ??= []).push(err9);
                errors++;
              }
            }
            if (data7.status !== undefined && func0.call(data7, 'status')) {
              if (typeof data7.status !== 'string') {
                const err10 = {
                  instancePath: instancePath + '/key_records_evaluated/' + i0 + '/status',
                  schemaPath: '#/$defs/keyRecord/properties/status/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                (vErrors ??= []).push(err10);
                errors++;
              }
            }
            if (data7.valid_from !== undefined && func0.call(data7, 'valid_from')) {
              let data11 = data7.valid_from;
              if (typeof data11 !== 'string' && data11 !== null) {
                const err11 = {
                  instancePath: instancePath + '/key_records_evaluated/' + i0 + '/valid_from',
                  schemaPath: '#/$defs/keyRecord/properties/valid_from/type',
                  keyword: 'type',
                  params: { type: schema33.properties.valid_from.type },
                  message: 'must be string,null',
                };
                (vErrors ??= []).push(err11);
                errors++;
              }
            }
            if (data7.valid_until !== undefined && func0.call(data7, 'valid_until')) {
              let data12 = data7.valid_until;
              if (typeof data12 !== 'string' && data12 !== null) {
                const err12 = {
                  instancePath: instancePath + '/key_records_evaluated/' + i0 + '/valid_until',
                  schemaPath: '#/$defs/keyRecord/properties/valid_until/type',
                  keyword: 'type',
                  params: { type: schema33.properties.valid_until.type },
                  message: 'must be string,null',
                };
                (vErrors ??= []).push(err12);
                errors++;
              }
            }
            if (data7.revoked_at !== undefined && func0.call(data7, 'revoked_at')) {
              let data13 = data7.revoked_at;
              if (typeof data13 !== 'string' && data13 !== null) {
                const err13 = {
                  instancePath: instancePath + '/key_records_evaluated/' + i0 + '/revoked_at',
                  schemaPath: '#/$defs/keyRecord/properties/revoked_at/type',
                  keyword: 'type',
                  params: { type: schema33.properties.revoked_at.type },
                  message: 'must be string,null',
                };
                (vErrors ??= []).push(err13);
                errors++;
              }
            }
            if (data7.private_key_published !== undefined && func0.call(data7, 'private_key_published')) {
              if (typeof data7.private_key_published !== 'boolean') {
                const err14 = {
                  instancePath: instancePath + '/key_records_evaluated/' + i0 + '/private_key_published',
                  schemaPath: '#/$defs/keyRecord/properties/private_key_published/type',
                  keyword: 'type',
                  params: { type: 'boolean' },
                  message: 'must be boolean',
                };
                (vErrors ??= []).push(err14);
                errors++;
              }
            }
          } else {
            const err15 = {
              instancePath: instancePath + '/key_records_evaluated/' + i0,
              schemaPath: '#/$defs/keyRecord/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            (vErrors ??= []).push(err15);
            errors++;
          }
        }
      } else {
        const err16 = {
          instancePath: instancePath + '/key_records_evaluated',
          schemaPath: '#/properties/key_records_evaluated/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        (vErrors ??= []).push(err16);
        errors++;
      }
    }
    if (data.violations !== undefined && func0.call(data, 'violations')) {
      if (!Array.isArray(data.violations)) {
        const err17 = {
          instancePath: instancePath + '/violations',
          schemaPath: '#/properties/violations/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    if (data.safety_boundary !== undefined && func0.call(data, 'safety_boundary')) {
      let data16 = data.safety_boundary;
      if (data16 && typeof data16 == 'object' && !Array.isArray(data16)) {
        for (const prop2 of schema32.properties.safety_boundary.required) {
          if (data16[prop2] === undefined || !func0.call(data16, prop2)) {
            const err18 = {
              instancePath: instancePath + '/safety_boundary',
              schemaPath: '#/properties/safety_boundary/required',
              keyword: 'required',
              params: { missingProperty: prop2 },
              message: "must have required property '" + prop2 + "'",
            };
            (vErrors ??= []).push(err18);
            errors++;
          }
        }
        for (const key1 of Object.keys(data16)) {
          if (!(
            key1 === 'no_private_keys' ||
            key1 === 'no_raw_secrets' ||
            key1 === 'no_real_key_rotation_claim' ||
            key1 === 'no_real_rekor_claim' ||
            key1 === 'no_real_pqc_signature_claim' ||
            key1 === 'pqc_ml_dsa_active_signature_not_claimed'
          )) {
            if (typeof data16[key1] !== 'boolean') {
              const err19 = {
                instancePath: instancePath + '/safety_boundary/' + key1.replace(/~/g, '~0').replace(/\//g, '~1'),
                schemaPath: '#/properties/safety_boundary/additionalProperties/type',
                keyword: 'type',
                params: { type: 'boolean' },
                message: 'must be boolean',
              };
              (vErrors ??= []).push(err19);
              errors++;
            }
          }
        }
        if (data16.no_private_keys !== undefined && func0.call(data16, 'no_private_keys')) {
          if (typeof data16.no_private_keys !== 'boolean') {
            const err20 = {
              instancePath: instancePath + '/safety_boundary/no_private_keys',
              schemaPath: '#/properties/safety_boundary/properties/no_private_keys/type',
              keyword: 'type',
              params: { type: 'boolean' },
              message: 'must be boolean',
            };
            (vErrors ??= []).push(err20);
            errors++;
          }
        }
        if (data16.no_raw_secrets !== undefined && func0.call(data16, 'no_raw_secrets')) {
          if (typeof data16.no_raw_secrets !== 'boolean') {
            const err21 = {
              instancePath: instancePath + '/safety_boundary/no_raw_secrets',
              schemaPath: '#/properties/safety_boundary/properties/no_raw_secrets/type',
              keyword: 'type',
              params: { type: 'boolean' },
              message: 'must be boolean',
            };
            (vErrors ??= []).push(err21);
            errors++;
          }
        }
        if (data16.no_real_key_rotation_claim !== undefined && func0.call(data16, 'no_real_key_rotation_claim')) {
          if (typeof data16.no_real_key_rotation_claim !== 'boolean') {
            const err22 = {
              instancePath: instancePath + '/safety_boundary/no_real_key_rotation_claim',
              schemaPath: '#/properties/safety_boundary/properties/no_real_key_rotation_claim/type',
              keyword: 'type',
              params: { type: 'boolean' },
              message: 'must be boolean',
            };
            (vErrors ??= []).push(err22);
            errors++;
          }
        }
        if (data16.no_real_rekor_claim !== undefined && func0.call(data16, 'no_real_rekor_claim')) {
          if (typeof data16.no_real_rekor_claim !== 'boolean') {
            const err23 = {
              instancePath: instancePath + '/safety_boundary/no_real_rekor_claim',
              schemaPath: '#/properties/safety_boundary/properties/no_real_rekor_claim/type',
              keyword: 'type',
              params: { type: 'boolean' },
              message: 'must be boolean',
            };
            (vErrors ??= []).push(err23);
            errors++;
          }
        }
        if (data16.no_real_pqc_signature_claim !== undefined && func0.call(data16, 'no_real_pqc_signature_claim')) {
          if (typeof data16.no_real_pqc_signature_claim !== 'boolean') {
            const err24 = {
              instancePath: instancePath + '/safety_boundary/no_real_pqc_signature_claim',
              schemaPath: '#/properties/safety_boundary/properties/no_real_pqc_signature_claim/type',
              keyword: 'type',
              params: { type: 'boolean' },
              message: 'must be boolean',
            };
            (vErrors ??= []).push(err24);
            errors++;
          }
        }
        if (
          data16.pqc_ml_dsa_active_signature_not_claimed !== undefined &&
          func0.call(data16, 'pqc_ml_dsa_active_signature_not_claimed')
        ) {
          if (typeof data16.pqc_ml_dsa_active_signature_not_claimed !== 'boolean') {
            const err25 = {
              instancePath: instancePath + '/safety_boundary/pqc_ml_dsa_active_signature_not_claimed',
              schemaPath: '#/properties/safety_boundary/properties/pqc_ml_dsa_active_signature_not_claimed/type',
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
          instancePath: instancePath + '/safety_boundary',
          schemaPath: '#/properties/safety_boundary/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        (vErrors ??= []).push(err26);
        errors++;
      }
    }
    if (data.entry_hash !== undefined && func0.call(data, 'entry_hash')) {
      if (typeof data.entry_hash !== 'string') {
        const err27 = {
          instancePath: instancePath + '/entry_hash',
          schemaPath: '#/properties/entry_hash/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        (vErrors ??= []).push(err27);
        errors++;
      }
    }
  } else {
    const err28 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    (vErrors ??= []).push(err28);
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = {
  props: {
    stage: true,
    source_stage: true,
    created_at: true,
    previous_hash: true,
    key_status_checks: true,
    key_records_evaluated: true,
    violations: true,
    safety_boundary: true,
    entry_hash: true,
  },
  dynamicProps: false,
  dynamicItems: false,
};
export const validateKeyRotationLedger: Validator = validate22;
const schema34 = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:fail-closed-gate:schema:key-rotation-ledger:v1',
  type: 'object',
  properties: {
    key_ledger: { type: 'object', properties: { entry_hash: { type: 'string' } }, required: ['entry_hash'] },
    latest_key_event: { type: 'object', properties: { entry_hash: { type: 'string' } }, required: ['entry_hash'] },
  },
  required: ['key_ledger', 'latest_key_event'],
};
function validate22(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:key-rotation-ledger:v1" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
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
    if (data.key_ledger !== undefined && func0.call(data, 'key_ledger')) {
      let data0 = data.key_ledger;
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        for (const prop1 of schema34.properties.key_ledger.required) {
          if (data0[prop1] === undefined || !func0.call(data0, prop1)) {
            const err1 = {
              instancePath: instancePath + '/key_ledger',
              schemaPath: '#/properties/key_ledger/required',
              keyword: 'required',
              params: { missingProperty: prop1 },
              message: "must have required property '" + prop1 + "'",
            };
            (vErrors ??= []).push(err1);
            errors++;
          }
        }
        if (data0.entry_hash !== undefined && func0.call(data0, 'entry_hash')) {
          if (typeof data0.entry_hash !== 'string') {
            const err2 = {
              instancePath: instancePath + '/key_ledger/entry_hash',
              schemaPath: '#/properties/key_ledger/properties/entry_hash/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            (vErrors ??= []).push(err2);
            errors++;
          }
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/key_ledger',
          schemaPath: '#/properties/key_ledger/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.latest_key_event !== undefined && func0.call(data, 'latest_key_event')) {
      let data2 = data.latest_key_event;
      if (data2 && typeof data2 == 'object' && !Array.isArray(data2)) {
        for (const prop2 of schema34.properties.latest_key_event.required) {
          if (data2[prop2] === undefined || !func0.call(data2, prop2)) {
            const err4 = {
              instancePath: instancePath + '/latest_key_event',
              schemaPath: '#/properties/latest_key_event/required',
              keyword: 'required',
              params: { missingProperty: prop2 },
              message: "must have required property '" + prop2 + "'",
            };
            (vErrors ??= []).push(err4);
            errors++;
          }
        }
        if (data2.entry_hash !== undefined && func0.call(data2, 'entry_hash')) {
          if (typeof data2.entry_hash !== 'string') {
            const err5 = {
              instancePath: instancePath + '/latest_key_event/entry_hash',
              schemaPath: '#/properties/latest_key_event/properties/entry_hash/type',
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
          instancePath: instancePath + '/latest_key_event',
          schemaPath: '#/properties/latest_key_event/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' }, message: 'must be object' };
    (vErrors ??= []).push(err7);
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { props: { key_ledger: true, latest_key_event: true }, dynamicProps: false, dynamicItems: false };
