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
    if (data.stage !== undefined && func0.call(data, 'stage')) {
      let data0 = data.stage;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        vErrors = noted(vErrors, instancePath + '/stage', 'type', { type: 'integer' }, 'must be integer');
        errors++;
      }
    }
    if (data.source_stage !== undefined && func0.call(data, 'source_stage')) {
      let data1 = data.source_stage;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        vErrors = noted(vErrors, instancePath + '/source_stage', 'type', { type: 'integer' }, 'must be integer');
        errors++;
      }
    }
    if (data.created_at !== undefined && func0.call(data, 'created_at')) {
      if (typeof data.created_at !== 'string') {
        vErrors = noted(vErrors, instancePath + '/created_at', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.decision !== undefined && func0.call(data, 'decision')) {
      if (typeof data.decision !== 'string') {
        vErrors = noted(vErrors, instancePath + '/decision', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.checks !== undefined && func0.call(data, 'checks')) {
      let data4 = data.checks;
      if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
        for (const key0 of Object.keys(data4)) {
          if (typeof data4[key0] !== 'boolean') {
            vErrors = noted(
              vErrors,
              instancePath + '/checks/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
              'type',
              { type: 'boolean' },
              'must be boolean',
            );
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/checks', 'type', { type: 'object' }, 'must be object');
        errors++;
      }
    }
    if (data.violations !== undefined && func0.call(data, 'violations')) {
      if (!Array.isArray(data.violations)) {
        vErrors = noted(vErrors, instancePath + '/violations', 'type', { type: 'array' }, 'must be array');
        errors++;
      }
    }
    if (data.previous_hash !== undefined && func0.call(data, 'previous_hash')) {
      if (typeof data.previous_hash !== 'string') {
        vErrors = noted(vErrors, instancePath + '/previous_hash', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.entry_hash !== undefined && func0.call(data, 'entry_hash')) {
      if (typeof data.entry_hash !== 'string') {
        vErrors = noted(vErrors, instancePath + '/entry_hash', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.result_sha256 !== undefined && func0.call(data, 'result_sha256')) {
      if (typeof data.result_sha256 !== 'string') {
        vErrors = noted(vErrors, instancePath + '/result_sha256', 'type', { type: 'string' }, 'must be string');
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
    if (data.stage !== undefined && func0.call(data, 'stage')) {
      let data0 = data.stage;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        vErrors = noted(vErrors, instancePath + '/stage', 'type', { type: 'integer' }, 'must be integer');
        errors++;
      }
    }
    if (data.source_stage !== undefined && func0.call(data, 'source_stage')) {
      let data1 = data.source_stage;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        vErrors = noted(vErrors, instancePath + '/source_stage', 'type', { type: 'integer' }, 'must be integer');
        errors++;
      }
    }
    if (data.created_at !== undefined && func0.call(data, 'created_at')) {
      if (typeof data.created_at !== 'string') {
        vErrors = noted(vErrors, instancePath + '/created_at', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.previous_hash !== undefined && func0.call(data, 'previous_hash')) {
      if (typeof data.previous_hash !== 'string') {
        vErrors = noted(vErrors, instancePath + '/previous_hash', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.key_status_checks !== undefined && func0.call(data, 'key_status_checks')) {
      let data4 = data.key_status_checks;
      if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
        for (const key0 of Object.keys(data4)) {
          if (typeof data4[key0] !== 'boolean') {
            vErrors = noted(
              vErrors,
              instancePath + '/key_status_checks/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
              'type',
              { type: 'boolean' },
              'must be boolean',
            );
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/key_status_checks', 'type', { type: 'object' }, 'must be object');
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
                vErrors = noted(
                  vErrors,
                  instancePath + '/key_records_evaluated/' + i0,
                  'required',
                  { missingProperty: prop1 },
                  "must have required property '" + prop1 + "'",
                );
                errors++;
              }
            }
            if (data7.algorithm !== undefined && func0.call(data7, 'algorithm')) {
              if (typeof data7.algorithm !== 'string') {
                vErrors = noted(
                  vErrors,
                  instancePath + '/key_records_evaluated/' + i0 + '/algorithm',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
            if (data7.present !== undefined && func0.call(data7, 'present')) {
              if (typeof data7.present !== 'boolean') {
                vErrors = noted(
                  vErrors,
                  instancePath + '/key_records_evaluated/' + i0 + '/present',
                  'type',
                  { type: 'boolean' },
                  'must be boolean',
                );
                errors++;
              }
            }
            if (data7.status !== undefined && func0.call(data7, 'status')) {
              if (typeof data7.status !== 'string') {
                vErrors = noted(
                  vErrors,
                  instancePath + '/key_records_evaluated/' + i0 + '/status',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
            if (data7.valid_from !== undefined && func0.call(data7, 'valid_from')) {
              let data11 = data7.valid_from;
              if (typeof data11 !== 'string' && data11 !== null) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/key_records_evaluated/' + i0 + '/valid_from',
                  'type',
                  { type: schema33.properties.valid_from.type },
                  'must be string,null',
                );
                errors++;
              }
            }
            if (data7.valid_until !== undefined && func0.call(data7, 'valid_until')) {
              let data12 = data7.valid_until;
              if (typeof data12 !== 'string' && data12 !== null) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/key_records_evaluated/' + i0 + '/valid_until',
                  'type',
                  { type: schema33.properties.valid_until.type },
                  'must be string,null',
                );
                errors++;
              }
            }
            if (data7.revoked_at !== undefined && func0.call(data7, 'revoked_at')) {
              let data13 = data7.revoked_at;
              if (typeof data13 !== 'string' && data13 !== null) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/key_records_evaluated/' + i0 + '/revoked_at',
                  'type',
                  { type: schema33.properties.revoked_at.type },
                  'must be string,null',
                );
                errors++;
              }
            }
            if (data7.private_key_published !== undefined && func0.call(data7, 'private_key_published')) {
              if (typeof data7.private_key_published !== 'boolean') {
                vErrors = noted(
                  vErrors,
                  instancePath + '/key_records_evaluated/' + i0 + '/private_key_published',
                  'type',
                  { type: 'boolean' },
                  'must be boolean',
                );
                errors++;
              }
            }
          } else {
            vErrors = noted(
              vErrors,
              instancePath + '/key_records_evaluated/' + i0,
              'type',
              { type: 'object' },
              'must be object',
            );
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/key_records_evaluated', 'type', { type: 'array' }, 'must be array');
        errors++;
      }
    }
    if (data.violations !== undefined && func0.call(data, 'violations')) {
      if (!Array.isArray(data.violations)) {
        vErrors = noted(vErrors, instancePath + '/violations', 'type', { type: 'array' }, 'must be array');
        errors++;
      }
    }
    if (data.safety_boundary !== undefined && func0.call(data, 'safety_boundary')) {
      let data16 = data.safety_boundary;
      if (data16 && typeof data16 == 'object' && !Array.isArray(data16)) {
        for (const prop2 of schema32.properties.safety_boundary.required) {
          if (data16[prop2] === undefined || !func0.call(data16, prop2)) {
            vErrors = noted(
              vErrors,
              instancePath + '/safety_boundary',
              'required',
              { missingProperty: prop2 },
              "must have required property '" + prop2 + "'",
            );
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
              vErrors = noted(
                vErrors,
                instancePath + '/safety_boundary/' + key1.replace(/~/g, '~0').replace(/\//g, '~1'),
                'type',
                { type: 'boolean' },
                'must be boolean',
              );
              errors++;
            }
          }
        }
        if (data16.no_private_keys !== undefined && func0.call(data16, 'no_private_keys')) {
          if (typeof data16.no_private_keys !== 'boolean') {
            vErrors = noted(
              vErrors,
              instancePath + '/safety_boundary/no_private_keys',
              'type',
              { type: 'boolean' },
              'must be boolean',
            );
            errors++;
          }
        }
        if (data16.no_raw_secrets !== undefined && func0.call(data16, 'no_raw_secrets')) {
          if (typeof data16.no_raw_secrets !== 'boolean') {
            vErrors = noted(
              vErrors,
              instancePath + '/safety_boundary/no_raw_secrets',
              'type',
              { type: 'boolean' },
              'must be boolean',
            );
            errors++;
          }
        }
        if (data16.no_real_key_rotation_claim !== undefined && func0.call(data16, 'no_real_key_rotation_claim')) {
          if (typeof data16.no_real_key_rotation_claim !== 'boolean') {
            vErrors = noted(
              vErrors,
              instancePath + '/safety_boundary/no_real_key_rotation_claim',
              'type',
              { type: 'boolean' },
              'must be boolean',
            );
            errors++;
          }
        }
        if (data16.no_real_rekor_claim !== undefined && func0.call(data16, 'no_real_rekor_claim')) {
          if (typeof data16.no_real_rekor_claim !== 'boolean') {
            vErrors = noted(
              vErrors,
              instancePath + '/safety_boundary/no_real_rekor_claim',
              'type',
              { type: 'boolean' },
              'must be boolean',
            );
            errors++;
          }
        }
        if (data16.no_real_pqc_signature_claim !== undefined && func0.call(data16, 'no_real_pqc_signature_claim')) {
          if (typeof data16.no_real_pqc_signature_claim !== 'boolean') {
            vErrors = noted(
              vErrors,
              instancePath + '/safety_boundary/no_real_pqc_signature_claim',
              'type',
              { type: 'boolean' },
              'must be boolean',
            );
            errors++;
          }
        }
        if (
          data16.pqc_ml_dsa_active_signature_not_claimed !== undefined &&
          func0.call(data16, 'pqc_ml_dsa_active_signature_not_claimed')
        ) {
          if (typeof data16.pqc_ml_dsa_active_signature_not_claimed !== 'boolean') {
            vErrors = noted(
              vErrors,
              instancePath + '/safety_boundary/pqc_ml_dsa_active_signature_not_claimed',
              'type',
              { type: 'boolean' },
              'must be boolean',
            );
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/safety_boundary', 'type', { type: 'object' }, 'must be object');
        errors++;
      }
    }
    if (data.entry_hash !== undefined && func0.call(data, 'entry_hash')) {
      if (typeof data.entry_hash !== 'string') {
        vErrors = noted(vErrors, instancePath + '/entry_hash', 'type', { type: 'string' }, 'must be string');
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
    if (data.key_ledger !== undefined && func0.call(data, 'key_ledger')) {
      let data0 = data.key_ledger;
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        for (const prop1 of schema34.properties.key_ledger.required) {
          if (data0[prop1] === undefined || !func0.call(data0, prop1)) {
            vErrors = noted(
              vErrors,
              instancePath + '/key_ledger',
              'required',
              { missingProperty: prop1 },
              "must have required property '" + prop1 + "'",
            );
            errors++;
          }
        }
        if (data0.entry_hash !== undefined && func0.call(data0, 'entry_hash')) {
          if (typeof data0.entry_hash !== 'string') {
            vErrors = noted(vErrors, instancePath + '/key_ledger/entry_hash', 'type', { type: 'string' }, 'must be string');
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/key_ledger', 'type', { type: 'object' }, 'must be object');
        errors++;
      }
    }
    if (data.latest_key_event !== undefined && func0.call(data, 'latest_key_event')) {
      let data2 = data.latest_key_event;
      if (data2 && typeof data2 == 'object' && !Array.isArray(data2)) {
        for (const prop2 of schema34.properties.latest_key_event.required) {
          if (data2[prop2] === undefined || !func0.call(data2, prop2)) {
            vErrors = noted(
              vErrors,
              instancePath + '/latest_key_event',
              'required',
              { missingProperty: prop2 },
              "must have required property '" + prop2 + "'",
            );
            errors++;
          }
        }
        if (data2.entry_hash !== undefined && func0.call(data2, 'entry_hash')) {
          if (typeof data2.entry_hash !== 'string') {
            vErrors = noted(
              vErrors,
              instancePath + '/latest_key_event/entry_hash',
              'type',
              { type: 'string' },
              'must be string',
            );
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/latest_key_event', 'type', { type: 'object' }, 'must be object');
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
validate22.evaluated = { props: { key_ledger: true, latest_key_event: true }, dynamicProps: false, dynamicItems: false };
