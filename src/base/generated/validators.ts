/* Made by `npm run generate`. Do not edit. Source: schemas/ */
// @ts-nocheck
import { validatorOf, type Validator } from '../validator.js';
import { DIFFERENCES } from './differences.js';

export const validateKeyStatusResult: Validator = validatorOf(validate52, () => DIFFERENCES.validateKeyStatusResult);
const schema19 = {
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
function validate52(data) {
  /*# sourceURL="urn:fail-closed-gate:schema:key-status-result:v1" */ let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema19.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        errors++;
      }
    }
    if (data.stage !== undefined && func0.call(data, 'stage')) {
      let data0 = data.stage;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        errors++;
      }
    }
    if (data.source_stage !== undefined && func0.call(data, 'source_stage')) {
      let data1 = data.source_stage;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        errors++;
      }
    }
    if (data.created_at !== undefined && func0.call(data, 'created_at')) {
      if (typeof data.created_at !== 'string') {
        errors++;
      }
    }
    if (data.decision !== undefined && func0.call(data, 'decision')) {
      if (typeof data.decision !== 'string') {
        errors++;
      }
    }
    if (data.checks !== undefined && func0.call(data, 'checks')) {
      let data4 = data.checks;
      if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
        for (const key0 of Object.keys(data4)) {
          if (typeof data4[key0] !== 'boolean') {
            errors++;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.violations !== undefined && func0.call(data, 'violations')) {
      if (!Array.isArray(data.violations)) {
        errors++;
      }
    }
    if (data.previous_hash !== undefined && func0.call(data, 'previous_hash')) {
      if (typeof data.previous_hash !== 'string') {
        errors++;
      }
    }
    if (data.entry_hash !== undefined && func0.call(data, 'entry_hash')) {
      if (typeof data.entry_hash !== 'string') {
        errors++;
      }
    }
    if (data.result_sha256 !== undefined && func0.call(data, 'result_sha256')) {
      if (typeof data.result_sha256 !== 'string') {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
export const validateKeyStatusVerification: Validator = validatorOf(
  validate53,
  () => DIFFERENCES.validateKeyStatusVerification,
);
const schema20 = {
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
  properties: {
    safety_boundary: {
      required: [
        'no_private_keys',
        'no_raw_secrets',
        'no_real_key_rotation_claim',
        'no_real_rekor_claim',
        'no_real_pqc_signature_claim',
        'pqc_ml_dsa_active_signature_not_claimed',
      ],
    },
  },
};
const schema21 = {
  required: ['algorithm', 'present', 'status', 'valid_from', 'valid_until', 'revoked_at', 'private_key_published'],
};
function validate54(data) {
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema21.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        errors++;
      }
    }
    if (data.algorithm !== undefined && func0.call(data, 'algorithm')) {
      if (typeof data.algorithm !== 'string') {
        errors++;
      }
    }
    if (data.present !== undefined && func0.call(data, 'present')) {
      if (typeof data.present !== 'boolean') {
        errors++;
      }
    }
    if (data.status !== undefined && func0.call(data, 'status')) {
      if (typeof data.status !== 'string') {
        errors++;
      }
    }
    if (data.valid_from !== undefined && func0.call(data, 'valid_from')) {
      let data3 = data.valid_from;
      if (typeof data3 !== 'string' && data3 !== null) {
        errors++;
      }
    }
    if (data.valid_until !== undefined && func0.call(data, 'valid_until')) {
      let data4 = data.valid_until;
      if (typeof data4 !== 'string' && data4 !== null) {
        errors++;
      }
    }
    if (data.revoked_at !== undefined && func0.call(data, 'revoked_at')) {
      let data5 = data.revoked_at;
      if (typeof data5 !== 'string' && data5 !== null) {
        errors++;
      }
    }
    if (data.private_key_published !== undefined && func0.call(data, 'private_key_published')) {
      if (typeof data.private_key_published !== 'boolean') {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate53(data) {
  /*# sourceURL="urn:fail-closed-gate:schema:key-status-verification:v1" */ let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema20.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        errors++;
      }
    }
    if (data.stage !== undefined && func0.call(data, 'stage')) {
      let data0 = data.stage;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        errors++;
      }
    }
    if (data.source_stage !== undefined && func0.call(data, 'source_stage')) {
      let data1 = data.source_stage;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        errors++;
      }
    }
    if (data.created_at !== undefined && func0.call(data, 'created_at')) {
      if (typeof data.created_at !== 'string') {
        errors++;
      }
    }
    if (data.previous_hash !== undefined && func0.call(data, 'previous_hash')) {
      if (typeof data.previous_hash !== 'string') {
        errors++;
      }
    }
    if (data.key_status_checks !== undefined && func0.call(data, 'key_status_checks')) {
      let data4 = data.key_status_checks;
      if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
        for (const key0 of Object.keys(data4)) {
          if (typeof data4[key0] !== 'boolean') {
            errors++;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.key_records_evaluated !== undefined && func0.call(data, 'key_records_evaluated')) {
      let data6 = data.key_records_evaluated;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate54(data6[i0])) {
            errors++;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.violations !== undefined && func0.call(data, 'violations')) {
      if (!Array.isArray(data.violations)) {
        errors++;
      }
    }
    if (data.safety_boundary !== undefined && func0.call(data, 'safety_boundary')) {
      let data9 = data.safety_boundary;
      if (data9 && typeof data9 == 'object' && !Array.isArray(data9)) {
        for (const prop1 of schema20.properties.safety_boundary.required) {
          if (data9[prop1] === undefined || !func0.call(data9, prop1)) {
            errors++;
          }
        }
        for (const key1 of Object.keys(data9)) {
          if (!(
            key1 === 'no_private_keys' ||
            key1 === 'no_raw_secrets' ||
            key1 === 'no_real_key_rotation_claim' ||
            key1 === 'no_real_rekor_claim' ||
            key1 === 'no_real_pqc_signature_claim' ||
            key1 === 'pqc_ml_dsa_active_signature_not_claimed'
          )) {
            if (typeof data9[key1] !== 'boolean') {
              errors++;
            }
          }
        }
        if (data9.no_private_keys !== undefined && func0.call(data9, 'no_private_keys')) {
          if (typeof data9.no_private_keys !== 'boolean') {
            errors++;
          }
        }
        if (data9.no_raw_secrets !== undefined && func0.call(data9, 'no_raw_secrets')) {
          if (typeof data9.no_raw_secrets !== 'boolean') {
            errors++;
          }
        }
        if (data9.no_real_key_rotation_claim !== undefined && func0.call(data9, 'no_real_key_rotation_claim')) {
          if (typeof data9.no_real_key_rotation_claim !== 'boolean') {
            errors++;
          }
        }
        if (data9.no_real_rekor_claim !== undefined && func0.call(data9, 'no_real_rekor_claim')) {
          if (typeof data9.no_real_rekor_claim !== 'boolean') {
            errors++;
          }
        }
        if (data9.no_real_pqc_signature_claim !== undefined && func0.call(data9, 'no_real_pqc_signature_claim')) {
          if (typeof data9.no_real_pqc_signature_claim !== 'boolean') {
            errors++;
          }
        }
        if (
          data9.pqc_ml_dsa_active_signature_not_claimed !== undefined &&
          func0.call(data9, 'pqc_ml_dsa_active_signature_not_claimed')
        ) {
          if (typeof data9.pqc_ml_dsa_active_signature_not_claimed !== 'boolean') {
            errors++;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.entry_hash !== undefined && func0.call(data, 'entry_hash')) {
      if (typeof data.entry_hash !== 'string') {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
export const validateKeyRotationLedger: Validator = validatorOf(validate56, () => DIFFERENCES.validateKeyRotationLedger);
const schema22 = {
  required: ['key_ledger', 'latest_key_event'],
  properties: { key_ledger: { required: ['entry_hash'] }, latest_key_event: { required: ['entry_hash'] } },
};
function validate56(data) {
  /*# sourceURL="urn:fail-closed-gate:schema:key-rotation-ledger:v1" */ let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema22.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        errors++;
      }
    }
    if (data.key_ledger !== undefined && func0.call(data, 'key_ledger')) {
      let data0 = data.key_ledger;
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        for (const prop1 of schema22.properties.key_ledger.required) {
          if (data0[prop1] === undefined || !func0.call(data0, prop1)) {
            errors++;
          }
        }
        if (data0.entry_hash !== undefined && func0.call(data0, 'entry_hash')) {
          if (typeof data0.entry_hash !== 'string') {
            errors++;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.latest_key_event !== undefined && func0.call(data, 'latest_key_event')) {
      let data2 = data.latest_key_event;
      if (data2 && typeof data2 == 'object' && !Array.isArray(data2)) {
        for (const prop2 of schema22.properties.latest_key_event.required) {
          if (data2[prop2] === undefined || !func0.call(data2, prop2)) {
            errors++;
          }
        }
        if (data2.entry_hash !== undefined && func0.call(data2, 'entry_hash')) {
          if (typeof data2.entry_hash !== 'string') {
            errors++;
          }
        }
      } else {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
