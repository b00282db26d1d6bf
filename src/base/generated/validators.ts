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
    if (data.stage === undefined || !func0.call(data, 'stage')) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'stage' },
        message: "must have required property '" + 'stage' + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.source_stage === undefined || !func0.call(data, 'source_stage')) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'source_stage' },
        message: "must have required property '" + 'source_stage' + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.created_at === undefined || !func0.call(data, 'created_at')) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'created_at' },
        message: "must have required property '" + 'created_at' + "'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.decision === undefined || !func0.call(data, 'decision')) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'decision' },
        message: "must have required property '" + 'decision' + "'",
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.checks === undefined || !func0.call(data, 'checks')) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'checks' },
        message: "must have required property '" + 'checks' + "'",
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.violations === undefined || !func0.call(data, 'violations')) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'violations' },
        message: "must have required property '" + 'violations' + "'",
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.previous_hash === undefined || !func0.call(data, 'previous_hash')) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'previous_hash' },
        message: "must have required property '" + 'previous_hash' + "'",
      };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.entry_hash === undefined || !func0.call(data, 'entry_hash')) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'entry_hash' },
        message: "must have required property '" + 'entry_hash' + "'",
      };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.result_sha256 === undefined || !func0.call(data, 'result_sha256')) {
      const err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'result_sha256' },
        message: "must have required property '" + 'result_sha256' + "'",
      };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.stage !== undefined && func0.call(data, 'stage')) {
      let data0 = data.stage;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err9 = {
          instancePath: instancePath + '/stage',
          schemaPath: '#/properties/stage/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.source_stage !== undefined && func0.call(data, 'source_stage')) {
      let data1 = data.source_stage;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err10 = {
          instancePath: instancePath + '/source_stage',
          schemaPath: '#/properties/source_stage/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.created_at !== undefined && func0.call(data, 'created_at')) {
      if (typeof data.created_at !== 'string') {
        const err11 = {
          instancePath: instancePath + '/created_at',
          schemaPath: '#/properties/created_at/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.decision !== undefined && func0.call(data, 'decision')) {
      if (typeof data.decision !== 'string') {
        const err12 = {
          instancePath: instancePath + '/decision',
          schemaPath: '#/properties/decision/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.checks !== undefined && func0.call(data, 'checks')) {
      let data4 = data.checks;
      if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
        for (const key0 of Object.keys(data4)) {
          if (typeof data4[key0] !== 'boolean') {
            const err13 = {
              instancePath: instancePath + '/checks/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/checks/additionalProperties/type',
              keyword: 'type',
              params: { type: 'boolean' },
              message: 'must be boolean',
            };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = {
          instancePath: instancePath + '/checks',
          schemaPath: '#/properties/checks/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.violations !== undefined && func0.call(data, 'violations')) {
      if (!Array.isArray(data.violations)) {
        const err15 = {
          instancePath: instancePath + '/violations',
          schemaPath: '#/properties/violations/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.previous_hash !== undefined && func0.call(data, 'previous_hash')) {
      if (typeof data.previous_hash !== 'string') {
        const err16 = {
          instancePath: instancePath + '/previous_hash',
          schemaPath: '#/properties/previous_hash/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.entry_hash !== undefined && func0.call(data, 'entry_hash')) {
      if (typeof data.entry_hash !== 'string') {
        const err17 = {
          instancePath: instancePath + '/entry_hash',
          schemaPath: '#/properties/entry_hash/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.result_sha256 !== undefined && func0.call(data, 'result_sha256')) {
      if (typeof data.result_sha256 !== 'string') {
        const err18 = {
          instancePath: instancePath + '/result_sha256',
          schemaPath: '#/properties/result_sha256/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
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
    if (data.stage === undefined || !func0.call(data, 'stage')) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'stage' },
        message: "must have required property '" + 'stage' + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.source_stage === undefined || !func0.call(data, 'source_stage')) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'source_stage' },
        message: "must have required property '" + 'source_stage' + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.created_at === undefined || !func0.call(data, 'created_at')) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'created_at' },
        message: "must have required property '" + 'created_at' + "'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.previous_hash === undefined || !func0.call(data, 'previous_hash')) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'previous_hash' },
        message: "must have required property '" + 'previous_hash' + "'",
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.key_status_checks === undefined || !func0.call(data, 'key_status_checks')) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'key_status_checks' },
        message: "must have required property '" + 'key_status_checks' + "'",
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.key_records_evaluated === undefined || !func0.call(data, 'key_records_evaluated')) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'key_records_evaluated' },
        message: "must have required property '" + 'key_records_evaluated' + "'",
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.violations === undefined || !func0.call(data, 'violations')) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'violations' },
        message: "must have required property '" + 'violations' + "'",
      };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.safety_boundary === undefined || !func0.call(data, 'safety_boundary')) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'safety_boundary' },
        message: "must have required property '" + 'safety_boundary' + "'",
      };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.entry_hash === undefined || !func0.call(data, 'entry_hash')) {
      const err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'entry_hash' },
        message: "must have required property '" + 'entry_hash' + "'",
      };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.stage !== undefined && func0.call(data, 'stage')) {
      let data0 = data.stage;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err9 = {
          instancePath: instancePath + '/stage',
          schemaPath: '#/properties/stage/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.source_stage !== undefined && func0.call(data, 'source_stage')) {
      let data1 = data.source_stage;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err10 = {
          instancePath: instancePath + '/source_stage',
          schemaPath: '#/properties/source_stage/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.created_at !== undefined && func0.call(data, 'created_at')) {
      if (typeof data.created_at !== 'string') {
        const err11 = {
          instancePath: instancePath + '/created_at',
          schemaPath: '#/properties/created_at/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.previous_hash !== undefined && func0.call(data, 'previous_hash')) {
      if (typeof data.previous_hash !== 'string') {
        const err12 = {
          instancePath: instancePath + '/previous_hash',
          schemaPath: '#/properties/previous_hash/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.key_status_checks !== undefined && func0.call(data, 'key_status_checks')) {
      let data4 = data.key_status_checks;
      if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
        for (const key0 of Object.keys(data4)) {
          if (typeof data4[key0] !== 'boolean') {
            const err13 = {
              instancePath: instancePath + '/key_status_checks/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/key_status_checks/additionalProperties/type',
              keyword: 'type',
              params: { type: 'boolean' },
              message: 'must be boolean',
            };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = {
          instancePath: instancePath + '/key_status_checks',
          schemaPath: '#/properties/key_status_checks/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
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
            if (data7.algorithm === undefined || !func0.call(data7, 'algorithm')) {
              const err15 = {
                instancePath: instancePath + '/key_records_evaluated/' + i0,
                schemaPath: '#/$defs/keyRecord/required',
                keyword: 'required',
                params: { missingProperty: 'algorithm' },
                message: "must have required property '" + 'algorithm' + "'",
              };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data7.present === undefined || !func0.call(data7, 'present')) {
              const err16 = {
                instancePath: instancePath + '/key_records_evaluated/' + i0,
                schemaPath: '#/$defs/keyRecord/required',
                keyword: 'required',
                params: { missingProperty: 'present' },
                message: "must have required property '" + 'present' + "'",
              };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (data7.status === undefined || !func0.call(data7, 'status')) {
              const err17 = {
                instancePath: instancePath + '/key_records_evaluated/' + i0,
                schemaPath: '#/$defs/keyRecord/required',
                keyword: 'required',
                params: { missingProperty: 'status' },
                message: "must have required property '" + 'status' + "'",
              };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data7.valid_from === undefined || !func0.call(data7, 'valid_from')) {
              const err18 = {
                instancePath: instancePath + '/key_records_evaluated/' + i0,
                schemaPath: '#/$defs/keyRecord/required',
                keyword: 'required',
                params: { missingProperty: 'valid_from' },
                message: "must have required property '" + 'valid_from' + "'",
              };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data7.valid_until === undefined || !func0.call(data7, 'valid_until')) {
              const err19 = {
                instancePath: instancePath + '/key_records_evaluated/' + i0,
                schemaPath: '#/$defs/keyRecord/required',
                keyword: 'required',
                params: { missingProperty: 'valid_until' },
                message: "must have required property '" + 'valid_until' + "'",
              };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data7.revoked_at === undefined || !func0.call(data7, 'revoked_at')) {
              const err20 = {
                instancePath: instancePath + '/key_records_evaluated/' + i0,
                schemaPath: '#/$defs/keyRecord/required',
                keyword: 'required',
                params: { missingProperty: 'revoked_at' },
                message: "must have required property '" + 'revoked_at' + "'",
              };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (data7.private_key_published === undefined || !func0.call(data7, 'private_key_published')) {
              const err21 = {
                instancePath: instancePath + '/key_records_evaluated/' + i0,
                schemaPath: '#/$defs/keyRecord/required',
                keyword: 'required',
                params: { missingProperty: 'private_key_published' },
                message: "must have required property '" + 'private_key_published' + "'",
              };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (data7.algorithm !== undefined && func0.call(data7, 'algorithm')) {
              if (typeof data7.algorithm !== 'string') {
                const err22 = {
                  instancePath: instancePath + '/key_records_evaluated/' + i0 + '/algorithm',
                  schemaPath: '#/$defs/keyRecord/properties/algorithm/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data7.present !== undefined && func0.call(data7, 'present')) {
              if (typeof data7.present !== 'boolean') {
                const err23 = {
                  instancePath: instancePath + '/key_records_evaluated/' + i0 + '/present',
                  schemaPath: '#/$defs/keyRecord/properties/present/type',
                  keyword: 'type',
                  params: { type: 'boolean' },
                  message: 'must be boolean',
                };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data7.status !== undefined && func0.call(data7, 'status')) {
              if (typeof data7.status !== 'string') {
                const err24 = {
                  instancePath: instancePath + '/key_records_evaluated/' + i0 + '/status',
                  schemaPath: '#/$defs/keyRecord/properties/status/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data7.valid_from !== undefined && func0.call(data7, 'valid_from')) {
              let data11 = data7.valid_from;
              if (typeof data11 !== 'string' && data11 !== null) {
                const err25 = {
                  instancePath: instancePath + '/key_records_evaluated/' + i0 + '/valid_from',
                  schemaPath: '#/$defs/keyRecord/properties/valid_from/type',
                  keyword: 'type',
                  params: { type: schema33.properties.valid_from.type },
                  message: 'must be string,null',
                };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data7.valid_until !== undefined && func0.call(data7, 'valid_until')) {
              let data12 = data7.valid_until;
              if (typeof data12 !== 'string' && data12 !== null) {
                const err26 = {
                  instancePath: instancePath + '/key_records_evaluated/' + i0 + '/valid_until',
                  schemaPath: '#/$defs/keyRecord/properties/valid_until/type',
                  keyword: 'type',
                  params: { type: schema33.properties.valid_until.type },
                  message: 'must be string,null',
                };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data7.revoked_at !== undefined && func0.call(data7, 'revoked_at')) {
              let data13 = data7.revoked_at;
              if (typeof data13 !== 'string' && data13 !== null) {
                const err27 = {
                  instancePath: instancePath + '/key_records_evaluated/' + i0 + '/revoked_at',
                  schemaPath: '#/$defs/keyRecord/properties/revoked_at/type',
                  keyword: 'type',
                  params: { type: schema33.properties.revoked_at.type },
                  message: 'must be string,null',
                };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data7.private_key_published !== undefined && func0.call(data7, 'private_key_published')) {
              if (typeof data7.private_key_published !== 'boolean') {
                const err28 = {
                  instancePath: instancePath + '/key_records_evaluated/' + i0 + '/private_key_published',
                  schemaPath: '#/$defs/keyRecord/properties/private_key_published/type',
                  keyword: 'type',
                  params: { type: 'boolean' },
                  message: 'must be boolean',
                };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
          } else {
            const err29 = {
              instancePath: instancePath + '/key_records_evaluated/' + i0,
              schemaPath: '#/$defs/keyRecord/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = {
          instancePath: instancePath + '/key_records_evaluated',
          schemaPath: '#/properties/key_records_evaluated/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.violations !== undefined && func0.call(data, 'violations')) {
      if (!Array.isArray(data.violations)) {
        const err31 = {
          instancePath: instancePath + '/violations',
          schemaPath: '#/properties/violations/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.safety_boundary !== undefined && func0.call(data, 'safety_boundary')) {
      let data16 = data.safety_boundary;
      if (data16 && typeof data16 == 'object' && !Array.isArray(data16)) {
        if (data16.no_private_keys === undefined || !func0.call(data16, 'no_private_keys')) {
          const err32 = {
            instancePath: instancePath + '/safety_boundary',
            schemaPath: '#/properties/safety_boundary/required',
            keyword: 'required',
            params: { missingProperty: 'no_private_keys' },
            message: "must have required property '" + 'no_private_keys' + "'",
          };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (data16.no_raw_secrets === undefined || !func0.call(data16, 'no_raw_secrets')) {
          const err33 = {
            instancePath: instancePath + '/safety_boundary',
            schemaPath: '#/properties/safety_boundary/required',
            keyword: 'required',
            params: { missingProperty: 'no_raw_secrets' },
            message: "must have required property '" + 'no_raw_secrets' + "'",
          };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (data16.no_real_key_rotation_claim === undefined || !func0.call(data16, 'no_real_key_rotation_claim')) {
          const err34 = {
            instancePath: instancePath + '/safety_boundary',
            schemaPath: '#/properties/safety_boundary/required',
            keyword: 'required',
            params: { missingProperty: 'no_real_key_rotation_claim' },
            message: "must have required property '" + 'no_real_key_rotation_claim' + "'",
          };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        if (data16.no_real_rekor_claim === undefined || !func0.call(data16, 'no_real_rekor_claim')) {
          const err35 = {
            instancePath: instancePath + '/safety_boundary',
            schemaPath: '#/properties/safety_boundary/required',
            keyword: 'required',
            params: { missingProperty: 'no_real_rekor_claim' },
            message: "must have required property '" + 'no_real_rekor_claim' + "'",
          };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        if (data16.no_real_pqc_signature_claim === undefined || !func0.call(data16, 'no_real_pqc_signature_claim')) {
          const err36 = {
            instancePath: instancePath + '/safety_boundary',
            schemaPath: '#/properties/safety_boundary/required',
            keyword: 'required',
            params: { missingProperty: 'no_real_pqc_signature_claim' },
            message: "must have required property '" + 'no_real_pqc_signature_claim' + "'",
          };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        if (
          data16.pqc_ml_dsa_active_signature_not_claimed === undefined ||
          !func0.call(data16, 'pqc_ml_dsa_active_signature_not_claimed')
        ) {
          const err37 = {
            instancePath: instancePath + '/safety_boundary',
            schemaPath: '#/properties/safety_boundary/required',
            keyword: 'required',
            params: { missingProperty: 'pqc_ml_dsa_active_signature_not_claimed' },
            message: "must have required property '" + 'pqc_ml_dsa_active_signature_not_claimed' + "'",
          };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
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
              const err38 = {
                instancePath: instancePath + '/safety_boundary/' + key1.replace(/~/g, '~0').replace(/\//g, '~1'),
                schemaPath: '#/properties/safety_boundary/additionalProperties/type',
                keyword: 'type',
                params: { type: 'boolean' },
                message: 'must be boolean',
              };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          }
        }
        if (data16.no_private_keys !== undefined && func0.call(data16, 'no_private_keys')) {
          if (typeof data16.no_private_keys !== 'boolean') {
            const err39 = {
              instancePath: instancePath + '/safety_boundary/no_private_keys',
              schemaPath: '#/properties/safety_boundary/properties/no_private_keys/type',
              keyword: 'type',
              params: { type: 'boolean' },
              message: 'must be boolean',
            };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data16.no_raw_secrets !== undefined && func0.call(data16, 'no_raw_secrets')) {
          if (typeof data16.no_raw_secrets !== 'boolean') {
            const err40 = {
              instancePath: instancePath + '/safety_boundary/no_raw_secrets',
              schemaPath: '#/properties/safety_boundary/properties/no_raw_secrets/type',
              keyword: 'type',
              params: { type: 'boolean' },
              message: 'must be boolean',
            };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data16.no_real_key_rotation_claim !== undefined && func0.call(data16, 'no_real_key_rotation_claim')) {
          if (typeof data16.no_real_key_rotation_claim !== 'boolean') {
            const err41 = {
              instancePath: instancePath + '/safety_boundary/no_real_key_rotation_claim',
              schemaPath: '#/properties/safety_boundary/properties/no_real_key_rotation_claim/type',
              keyword: 'type',
              params: { type: 'boolean' },
              message: 'must be boolean',
            };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data16.no_real_rekor_claim !== undefined && func0.call(data16, 'no_real_rekor_claim')) {
          if (typeof data16.no_real_rekor_claim !== 'boolean') {
            const err42 = {
              instancePath: instancePath + '/safety_boundary/no_real_rekor_claim',
              schemaPath: '#/properties/safety_boundary/properties/no_real_rekor_claim/type',
              keyword: 'type',
              params: { type: 'boolean' },
              message: 'must be boolean',
            };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data16.no_real_pqc_signature_claim !== undefined && func0.call(data16, 'no_real_pqc_signature_claim')) {
          if (typeof data16.no_real_pqc_signature_claim !== 'boolean') {
            const err43 = {
              instancePath: instancePath + '/safety_boundary/no_real_pqc_signature_claim',
              schemaPath: '#/properties/safety_boundary/properties/no_real_pqc_signature_claim/type',
              keyword: 'type',
              params: { type: 'boolean' },
              message: 'must be boolean',
            };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (
          data16.pqc_ml_dsa_active_signature_not_claimed !== undefined &&
          func0.call(data16, 'pqc_ml_dsa_active_signature_not_claimed')
        ) {
          if (typeof data16.pqc_ml_dsa_active_signature_not_claimed !== 'boolean') {
            const err44 = {
              instancePath: instancePath + '/safety_boundary/pqc_ml_dsa_active_signature_not_claimed',
              schemaPath: '#/properties/safety_boundary/properties/pqc_ml_dsa_active_signature_not_claimed/type',
              keyword: 'type',
              params: { type: 'boolean' },
              message: 'must be boolean',
            };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      } else {
        const err45 = {
          instancePath: instancePath + '/safety_boundary',
          schemaPath: '#/properties/safety_boundary/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.entry_hash !== undefined && func0.call(data, 'entry_hash')) {
      if (typeof data.entry_hash !== 'string') {
        const err46 = {
          instancePath: instancePath + '/entry_hash',
          schemaPath: '#/properties/entry_hash/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
  } else {
    const err47 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err47];
    } else {
      vErrors.push(err47);
    }
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
    if (data.key_ledger === undefined || !func0.call(data, 'key_ledger')) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'key_ledger' },
        message: "must have required property '" + 'key_ledger' + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.latest_key_event === undefined || !func0.call(data, 'latest_key_event')) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'latest_key_event' },
        message: "must have required property '" + 'latest_key_event' + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.key_ledger !== undefined && func0.call(data, 'key_ledger')) {
      let data0 = data.key_ledger;
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.entry_hash === undefined || !func0.call(data0, 'entry_hash')) {
          const err2 = {
            instancePath: instancePath + '/key_ledger',
            schemaPath: '#/properties/key_ledger/required',
            keyword: 'required',
            params: { missingProperty: 'entry_hash' },
            message: "must have required property '" + 'entry_hash' + "'",
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.entry_hash !== undefined && func0.call(data0, 'entry_hash')) {
          if (typeof data0.entry_hash !== 'string') {
            const err3 = {
              instancePath: instancePath + '/key_ledger/entry_hash',
              schemaPath: '#/properties/key_ledger/properties/entry_hash/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = {
          instancePath: instancePath + '/key_ledger',
          schemaPath: '#/properties/key_ledger/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.latest_key_event !== undefined && func0.call(data, 'latest_key_event')) {
      let data2 = data.latest_key_event;
      if (data2 && typeof data2 == 'object' && !Array.isArray(data2)) {
        if (data2.entry_hash === undefined || !func0.call(data2, 'entry_hash')) {
          const err5 = {
            instancePath: instancePath + '/latest_key_event',
            schemaPath: '#/properties/latest_key_event/required',
            keyword: 'required',
            params: { missingProperty: 'entry_hash' },
            message: "must have required property '" + 'entry_hash' + "'",
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data2.entry_hash !== undefined && func0.call(data2, 'entry_hash')) {
          if (typeof data2.entry_hash !== 'string') {
            const err6 = {
              instancePath: instancePath + '/latest_key_event/entry_hash',
              schemaPath: '#/properties/latest_key_event/properties/entry_hash/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/latest_key_event',
          schemaPath: '#/properties/latest_key_event/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' }, message: 'must be object' };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { props: { key_ledger: true, latest_key_event: true }, dynamicProps: false, dynamicItems: false };
