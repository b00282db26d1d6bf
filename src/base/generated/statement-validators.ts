/* Made by `npm run generate`. Do not edit. Source: schemas/ */
// @ts-nocheck
import { validatorOf, type Validator } from '../validator.js';
import { DIFFERENCES } from './differences.js';

import func80_module from 'ajv/dist/runtime/ucs2length.js';
const func80 = func80_module.default;
export const validateEnvelope: Validator = validatorOf(validate52, () => DIFFERENCES.validateEnvelope);
const schema19 = {
  required: ['payloadType', 'payload', 'signatures'],
  properties: { signatures: { items: { required: ['sig'] } } },
};
const func0 = Object.prototype.hasOwnProperty;
function validate52(data) {
  /*# sourceURL="urn:fail-closed-gate:schema:dsse-envelope:v1" */ let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema19.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        errors++;
      }
    }
    if (data.payloadType !== undefined && func0.call(data, 'payloadType')) {
      if (typeof data.payloadType !== 'string') {
        errors++;
      }
    }
    if (data.payload !== undefined && func0.call(data, 'payload')) {
      if (typeof data.payload !== 'string') {
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
            for (const prop1 of schema19.properties.signatures.items.required) {
              if (data3[prop1] === undefined || !func0.call(data3, prop1)) {
                errors++;
              }
            }
            if (data3.sig !== undefined && func0.call(data3, 'sig')) {
              if (typeof data3.sig !== 'string') {
                errors++;
              }
            }
            if (data3.keyid !== undefined && func0.call(data3, 'keyid')) {
              if (typeof data3.keyid !== 'string') {
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
    }
  } else {
    errors++;
  }
  return errors === 0;
}
export const validateStatement: Validator = validatorOf(validate53, () => DIFFERENCES.validateStatement);
const schema20 = {
  required: ['_type', 'subject', 'predicateType', 'predicate'],
  properties: { subject: { items: { required: ['digest'], properties: { digest: { required: ['sha256'] } } } } },
};
function validate53(data) {
  /*# sourceURL="urn:fail-closed-gate:schema:in-toto-statement:v1" */ let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema20.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        errors++;
      }
    }
    if (data._type !== undefined && func0.call(data, '_type')) {
      if (typeof data._type !== 'string') {
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
            for (const prop1 of schema20.properties.subject.items.required) {
              if (data2[prop1] === undefined || !func0.call(data2, prop1)) {
                errors++;
              }
            }
            if (data2.name !== undefined && func0.call(data2, 'name')) {
              if (typeof data2.name !== 'string') {
                errors++;
              }
            }
            if (data2.digest !== undefined && func0.call(data2, 'digest')) {
              let data4 = data2.digest;
              if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
                for (const prop2 of schema20.properties.subject.items.properties.digest.required) {
                  if (data4[prop2] === undefined || !func0.call(data4, prop2)) {
                    errors++;
                  }
                }
                if (data4.sha256 !== undefined && func0.call(data4, 'sha256')) {
                  if (typeof data4.sha256 !== 'string') {
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
        }
      } else {
        errors++;
      }
    }
    if (data.predicateType !== undefined && func0.call(data, 'predicateType')) {
      if (typeof data.predicateType !== 'string') {
        errors++;
      }
    }
    if (data.predicate !== undefined && func0.call(data, 'predicate')) {
      let data7 = data.predicate;
      if (!(data7 && typeof data7 == 'object' && !Array.isArray(data7))) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
export const validateExecutionEvidence: Validator = validatorOf(validate54, () => DIFFERENCES.validateExecutionEvidence);
const schema21 = {
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
  properties: {
    observation_window: { required: ['start', 'end', 'duration_ms'] },
    trace_summary: {
      required: ['syscall_families_observed', 'hot_symbols', 'hot_symbol_count', 'unique_call_paths', 'address_canonicalized'],
    },
    determinism: { required: ['inputs_digest'] },
  },
};
const pattern3 = new RegExp('^sha256:[0-9a-f]{64}$', 'u');
function validate54(data) {
  /*# sourceURL="urn:fail-closed-gate:schema:execution-evidence-predicate:v1" */ let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema21.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        errors++;
      }
    }
    if (data.artifact_id !== undefined && func0.call(data, 'artifact_id')) {
      let data0 = data.artifact_id;
      if (typeof data0 === 'string') {
        if (!pattern3.test(data0)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.environment_id !== undefined && func0.call(data, 'environment_id')) {
      let data1 = data.environment_id;
      if (typeof data1 === 'string') {
        if (func80(data1) < 1) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.trace_source !== undefined && func0.call(data, 'trace_source')) {
      let data2 = data.trace_source;
      if (typeof data2 !== 'string') {
        errors++;
      }
      if (!(data2 === 'ebpf' || data2 === 'etw' || data2 === 'dyld')) {
        errors++;
      }
    }
    if (data.observation_window !== undefined && func0.call(data, 'observation_window')) {
      let data3 = data.observation_window;
      if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
        for (const prop1 of schema21.properties.observation_window.required) {
          if (data3[prop1] === undefined || !func0.call(data3, prop1)) {
            errors++;
          }
        }
        if (data3.start !== undefined && func0.call(data3, 'start')) {
          if (typeof data3.start !== 'string') {
            errors++;
          }
        }
        if (data3.end !== undefined && func0.call(data3, 'end')) {
          if (typeof data3.end !== 'string') {
            errors++;
          }
        }
        if (data3.duration_ms !== undefined && func0.call(data3, 'duration_ms')) {
          let data6 = data3.duration_ms;
          if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
            errors++;
          }
          if (typeof data6 == 'number' && isFinite(data6)) {
            if (data6 > 9007199254740991 || isNaN(data6)) {
              errors++;
            }
            if (data6 < 0 || isNaN(data6)) {
              errors++;
            }
          }
        }
      } else {
        errors++;
      }
    }
    if (data.trace_summary !== undefined && func0.call(data, 'trace_summary')) {
      let data7 = data.trace_summary;
      if (data7 && typeof data7 == 'object' && !Array.isArray(data7)) {
        for (const prop2 of schema21.properties.trace_summary.required) {
          if (data7[prop2] === undefined || !func0.call(data7, prop2)) {
            errors++;
          }
        }
        if (data7.syscall_families_observed !== undefined && func0.call(data7, 'syscall_families_observed')) {
          let data8 = data7.syscall_families_observed;
          if (Array.isArray(data8)) {
            const len0 = data8.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (typeof data8[i0] !== 'string') {
                errors++;
              }
            }
          } else {
            errors++;
          }
        }
        if (data7.hot_symbols !== undefined && func0.call(data7, 'hot_symbols')) {
          let data10 = data7.hot_symbols;
          if (Array.isArray(data10)) {
            const len1 = data10.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (typeof data10[i1] !== 'string') {
                errors++;
              }
            }
          } else {
            errors++;
          }
        }
        if (data7.hot_symbol_count !== undefined && func0.call(data7, 'hot_symbol_count')) {
          let data12 = data7.hot_symbol_count;
          if (!(typeof data12 == 'number' && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
            errors++;
          }
          if (typeof data12 == 'number' && isFinite(data12)) {
            if (data12 > 9007199254740991 || isNaN(data12)) {
              errors++;
            }
            if (data12 < 0 || isNaN(data12)) {
              errors++;
            }
          }
        }
        if (data7.unique_call_paths !== undefined && func0.call(data7, 'unique_call_paths')) {
          let data13 = data7.unique_call_paths;
          if (!(typeof data13 == 'number' && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
            errors++;
          }
          if (typeof data13 == 'number' && isFinite(data13)) {
            if (data13 > 9007199254740991 || isNaN(data13)) {
              errors++;
            }
            if (data13 < 0 || isNaN(data13)) {
              errors++;
            }
          }
        }
        if (data7.address_canonicalized !== undefined && func0.call(data7, 'address_canonicalized')) {
          if (typeof data7.address_canonicalized !== 'boolean') {
            errors++;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.trace_digest !== undefined && func0.call(data, 'trace_digest')) {
      let data15 = data.trace_digest;
      if (typeof data15 === 'string') {
        if (!pattern3.test(data15)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.determinism !== undefined && func0.call(data, 'determinism')) {
      let data16 = data.determinism;
      if (data16 && typeof data16 == 'object' && !Array.isArray(data16)) {
        for (const prop3 of schema21.properties.determinism.required) {
          if (data16[prop3] === undefined || !func0.call(data16, prop3)) {
            errors++;
          }
        }
        if (data16.inputs_digest !== undefined && func0.call(data16, 'inputs_digest')) {
          let data17 = data16.inputs_digest;
          if (typeof data17 === 'string') {
            if (!pattern3.test(data17)) {
              errors++;
            }
          } else {
            errors++;
          }
        }
        if (data16.expected_output_digest !== undefined && func0.call(data16, 'expected_output_digest')) {
          let data18 = data16.expected_output_digest;
          if (typeof data18 === 'string') {
            if (!pattern3.test(data18)) {
              errors++;
            }
          } else {
            errors++;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.timestamp !== undefined && func0.call(data, 'timestamp')) {
      if (typeof data.timestamp !== 'string') {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
export const validateBeaconAttestation: Validator = validatorOf(validate55, () => DIFFERENCES.validateBeaconAttestation);
const schema22 = {
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
function validate55(data) {
  /*# sourceURL="urn:fail-closed-gate:schema:beacon-attestation-predicate:v1" */ let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema22.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        errors++;
      }
    }
    if (data.artifact_id !== undefined && func0.call(data, 'artifact_id')) {
      let data0 = data.artifact_id;
      if (typeof data0 === 'string') {
        if (!pattern3.test(data0)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.environment_id !== undefined && func0.call(data, 'environment_id')) {
      let data1 = data.environment_id;
      if (typeof data1 === 'string') {
        if (func80(data1) < 1) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.beacon_source !== undefined && func0.call(data, 'beacon_source')) {
      let data2 = data.beacon_source;
      if (typeof data2 !== 'string') {
        errors++;
      }
      if (!(data2 === 'ebpf_uprobe' || data2 === 'etw_dynamic' || data2 === 'dyld_interpose')) {
        errors++;
      }
    }
    if (data.beacon_function !== undefined && func0.call(data, 'beacon_function')) {
      let data3 = data.beacon_function;
      if (typeof data3 === 'string') {
        if (func80(data3) < 1) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.window_start !== undefined && func0.call(data, 'window_start')) {
      if (typeof data.window_start !== 'string') {
        errors++;
      }
    }
    if (data.window_end !== undefined && func0.call(data, 'window_end')) {
      if (typeof data.window_end !== 'string') {
        errors++;
      }
    }
    if (data.beacon_count !== undefined && func0.call(data, 'beacon_count')) {
      let data6 = data.beacon_count;
      if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        errors++;
      }
      if (typeof data6 == 'number' && isFinite(data6)) {
        if (data6 > 9007199254740991 || isNaN(data6)) {
          errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          errors++;
        }
      }
    }
    if (data.first_sequence !== undefined && func0.call(data, 'first_sequence')) {
      let data7 = data.first_sequence;
      if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        errors++;
      }
      if (typeof data7 == 'number' && isFinite(data7)) {
        if (data7 > 9007199254740991 || isNaN(data7)) {
          errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          errors++;
        }
      }
    }
    if (data.last_sequence !== undefined && func0.call(data, 'last_sequence')) {
      let data8 = data.last_sequence;
      if (!(typeof data8 == 'number' && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        errors++;
      }
      if (typeof data8 == 'number' && isFinite(data8)) {
        if (data8 > 9007199254740991 || isNaN(data8)) {
          errors++;
        }
        if (data8 < 0 || isNaN(data8)) {
          errors++;
        }
      }
    }
    if (data.sequence_gaps !== undefined && func0.call(data, 'sequence_gaps')) {
      let data9 = data.sequence_gaps;
      if (!(typeof data9 == 'number' && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        errors++;
      }
      if (typeof data9 == 'number' && isFinite(data9)) {
        if (data9 > 9007199254740991 || isNaN(data9)) {
          errors++;
        }
        if (data9 < 0 || isNaN(data9)) {
          errors++;
        }
      }
    }
    if (data.verification_rate !== undefined && func0.call(data, 'verification_rate')) {
      let data10 = data.verification_rate;
      if (typeof data10 == 'number' && isFinite(data10)) {
        if (data10 > 1 || isNaN(data10)) {
          errors++;
        }
        if (data10 < 0 || isNaN(data10)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.timestamp !== undefined && func0.call(data, 'timestamp')) {
      if (typeof data.timestamp !== 'string') {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
export const validateApprovalRequest: Validator = validatorOf(validate56, () => DIFFERENCES.validateApprovalRequest);
const schema23 = {
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
  properties: {
    schema: true,
    request_id: true,
    identity: true,
    action: true,
    target: true,
    environment: true,
    subject_digest: true,
    parameters: { items: { required: ['name', 'value'] } },
    command_sha256: true,
    timestamp: true,
    nonce: true,
  },
};
const pattern8 = new RegExp('^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$', 'u');
const pattern9 = new RegExp('^[^\\u0000-\\u001f\\u007f-\\u009f]+$', 'u');
const pattern12 = new RegExp('^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$', 'u');
const pattern13 = new RegExp('^[0-9a-f]{64}$', 'u');
const pattern14 = new RegExp('^[A-Za-z_][A-Za-z0-9_.-]{0,99}$', 'u');
const pattern16 = new RegExp('^[A-Za-z0-9_-]{16,128}$', 'u');
function validate56(data) {
  /*# sourceURL="urn:fail-closed-gate:schema:approval-request:v1" */ let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema23.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema23.properties, key0)) {
        errors++;
      }
    }
    if (data.schema !== undefined && func0.call(data, 'schema')) {
      if ('fail-closed-gate/request/v1' !== data.schema) {
        errors++;
      }
    }
    if (data.request_id !== undefined && func0.call(data, 'request_id')) {
      let data1 = data.request_id;
      if (typeof data1 === 'string') {
        if (!pattern8.test(data1)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.identity !== undefined && func0.call(data, 'identity')) {
      let data2 = data.identity;
      if (typeof data2 === 'string') {
        if (func80(data2) > 100) {
          errors++;
        }
        if (func80(data2) < 1) {
          errors++;
        }
        if (!pattern9.test(data2)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.action !== undefined && func0.call(data, 'action')) {
      let data3 = data.action;
      if (typeof data3 === 'string') {
        if (func80(data3) > 4096) {
          errors++;
        }
        if (func80(data3) < 1) {
          errors++;
        }
        if (!pattern9.test(data3)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.target !== undefined && func0.call(data, 'target')) {
      let data4 = data.target;
      if (typeof data4 === 'string') {
        if (func80(data4) > 4096) {
          errors++;
        }
        if (func80(data4) < 1) {
          errors++;
        }
        if (!pattern9.test(data4)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.environment !== undefined && func0.call(data, 'environment')) {
      let data5 = data.environment;
      if (typeof data5 !== 'string' && data5 !== null) {
        errors++;
      }
      if (typeof data5 === 'string') {
        if (!pattern12.test(data5)) {
          errors++;
        }
      }
    }
    if (data.subject_digest !== undefined && func0.call(data, 'subject_digest')) {
      let data6 = data.subject_digest;
      if (typeof data6 !== 'string' && data6 !== null) {
        errors++;
      }
      if (typeof data6 === 'string') {
        if (!pattern13.test(data6)) {
          errors++;
        }
      }
    }
    if (data.parameters !== undefined && func0.call(data, 'parameters')) {
      let data7 = data.parameters;
      if (Array.isArray(data7)) {
        if (data7.length > 100) {
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
            for (const prop1 of schema23.properties.parameters.items.required) {
              if (data8[prop1] === undefined || !func0.call(data8, prop1)) {
                errors++;
              }
            }
            for (const key1 of Object.keys(data8)) {
              if (!(key1 === 'name' || key1 === 'value')) {
                errors++;
              }
            }
            if (data8.name !== undefined && func0.call(data8, 'name')) {
              let data9 = data8.name;
              if (typeof data9 === 'string') {
                if (!pattern14.test(data9)) {
                  errors++;
                }
              } else {
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
                errors++;
              }
              if (typeof data10 == 'number' && isFinite(data10)) {
                if (data10 > 9007199254740991 || isNaN(data10)) {
                  errors++;
                }
                if (data10 < -9007199254740991 || isNaN(data10)) {
                  errors++;
                }
              }
              if (typeof data10 === 'string') {
                if (func80(data10) > 4096) {
                  errors++;
                }
              }
            }
          } else {
            errors++;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.command_sha256 !== undefined && func0.call(data, 'command_sha256')) {
      let data11 = data.command_sha256;
      if (typeof data11 !== 'string' && data11 !== null) {
        errors++;
      }
      if (typeof data11 === 'string') {
        if (!pattern13.test(data11)) {
          errors++;
        }
      }
    }
    if (data.timestamp !== undefined && func0.call(data, 'timestamp')) {
      let data12 = data.timestamp;
      if (typeof data12 === 'string') {
        if (func80(data12) > 30) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.nonce !== undefined && func0.call(data, 'nonce')) {
      let data13 = data.nonce;
      if (typeof data13 === 'string') {
        if (!pattern16.test(data13)) {
          errors++;
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
export const validateApproval: Validator = validatorOf(validate57, () => DIFFERENCES.validateApproval);
const schema24 = {
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
  properties: {
    approval_id: true,
    request_digest: true,
    identity: true,
    action: true,
    target: true,
    environment: true,
    subject_digest: true,
    parameters: { items: { required: ['name'] } },
    command_sha256: true,
    issued_at: true,
    not_before: true,
    expires_at: true,
    nonce: true,
    policy_sha256: true,
    issuer: true,
  },
};
function validate57(data) {
  /*# sourceURL="urn:fail-closed-gate:schema:approval-predicate:v1" */ let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema24.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema24.properties, key0)) {
        errors++;
      }
    }
    if (data.approval_id !== undefined && func0.call(data, 'approval_id')) {
      let data0 = data.approval_id;
      if (typeof data0 === 'string') {
        if (!pattern8.test(data0)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.request_digest !== undefined && func0.call(data, 'request_digest')) {
      let data1 = data.request_digest;
      if (typeof data1 !== 'string' && data1 !== null) {
        errors++;
      }
      if (typeof data1 === 'string') {
        if (!pattern13.test(data1)) {
          errors++;
        }
      }
    }
    if (data.identity !== undefined && func0.call(data, 'identity')) {
      let data2 = data.identity;
      if (typeof data2 === 'string') {
        if (func80(data2) > 100) {
          errors++;
        }
        if (func80(data2) < 1) {
          errors++;
        }
        if (!pattern9.test(data2)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.action !== undefined && func0.call(data, 'action')) {
      let data3 = data.action;
      if (typeof data3 === 'string') {
        if (func80(data3) > 4096) {
          errors++;
        }
        if (func80(data3) < 1) {
          errors++;
        }
        if (!pattern9.test(data3)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.target !== undefined && func0.call(data, 'target')) {
      let data4 = data.target;
      if (typeof data4 === 'string') {
        if (func80(data4) > 4096) {
          errors++;
        }
        if (func80(data4) < 1) {
          errors++;
        }
        if (!pattern9.test(data4)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.environment !== undefined && func0.call(data, 'environment')) {
      let data5 = data.environment;
      if (typeof data5 !== 'string' && data5 !== null) {
        errors++;
      }
      if (typeof data5 === 'string') {
        if (!pattern12.test(data5)) {
          errors++;
        }
      }
    }
    if (data.subject_digest !== undefined && func0.call(data, 'subject_digest')) {
      let data6 = data.subject_digest;
      if (typeof data6 !== 'string' && data6 !== null) {
        errors++;
      }
      if (typeof data6 === 'string') {
        if (!pattern13.test(data6)) {
          errors++;
        }
      }
    }
    if (data.parameters !== undefined && func0.call(data, 'parameters')) {
      let data7 = data.parameters;
      if (Array.isArray(data7)) {
        if (data7.length > 100) {
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
            if (Object.keys(data8).length > 2) {
              errors++;
            }
            if (Object.keys(data8).length < 2) {
              errors++;
            }
            for (const prop1 of schema24.properties.parameters.items.required) {
              if (data8[prop1] === undefined || !func0.call(data8, prop1)) {
                errors++;
              }
            }
            for (const key1 of Object.keys(data8)) {
              if (!(key1 === 'name' || key1 === 'value' || key1 === 'enum' || key1 === 'range' || key1 === 'pattern')) {
                errors++;
              }
            }
            if (data8.name !== undefined && func0.call(data8, 'name')) {
              let data9 = data8.name;
              if (typeof data9 === 'string') {
                if (!pattern14.test(data9)) {
                  errors++;
                }
              } else {
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
                errors++;
              }
              if (typeof data10 == 'number' && isFinite(data10)) {
                if (data10 > 9007199254740991 || isNaN(data10)) {
                  errors++;
                }
                if (data10 < -9007199254740991 || isNaN(data10)) {
                  errors++;
                }
              }
              if (typeof data10 === 'string') {
                if (func80(data10) > 4096) {
                  errors++;
                }
              }
            }
            if (data8.enum !== undefined && func0.call(data8, 'enum')) {
              let data11 = data8.enum;
              if (Array.isArray(data11)) {
                if (data11.length > 100) {
                  errors++;
                }
                if (data11.length < 1) {
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
                    errors++;
                  }
                  if (typeof data12 == 'number' && isFinite(data12)) {
                    if (data12 > 9007199254740991 || isNaN(data12)) {
                      errors++;
                    }
                    if (data12 < -9007199254740991 || isNaN(data12)) {
                      errors++;
                    }
                  }
                  if (typeof data12 === 'string') {
                    if (func80(data12) > 4096) {
                      errors++;
                    }
                  }
                }
              } else {
                errors++;
              }
            }
            if (data8.range !== undefined && func0.call(data8, 'range')) {
              let data13 = data8.range;
              if (data13 && typeof data13 == 'object' && !Array.isArray(data13)) {
                if (Object.keys(data13).length < 1) {
                  errors++;
                }
                for (const key2 of Object.keys(data13)) {
                  if (!(key2 === 'minimum' || key2 === 'maximum')) {
                    errors++;
                  }
                }
                if (data13.minimum !== undefined && func0.call(data13, 'minimum')) {
                  let data14 = data13.minimum;
                  if (!(typeof data14 == 'number' && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
                    errors++;
                  }
                  if (typeof data14 == 'number' && isFinite(data14)) {
                    if (data14 > 9007199254740991 || isNaN(data14)) {
                      errors++;
                    }
                    if (data14 < -9007199254740991 || isNaN(data14)) {
                      errors++;
                    }
                  }
                }
                if (data13.maximum !== undefined && func0.call(data13, 'maximum')) {
                  let data15 = data13.maximum;
                  if (!(typeof data15 == 'number' && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
                    errors++;
                  }
                  if (typeof data15 == 'number' && isFinite(data15)) {
                    if (data15 > 9007199254740991 || isNaN(data15)) {
                      errors++;
                    }
                    if (data15 < -9007199254740991 || isNaN(data15)) {
                      errors++;
                    }
                  }
                }
              } else {
                errors++;
              }
            }
            if (data8.pattern !== undefined && func0.call(data8, 'pattern')) {
              let data16 = data8.pattern;
              if (typeof data16 === 'string') {
                if (func80(data16) > 500) {
                  errors++;
                }
                if (func80(data16) < 1) {
                  errors++;
                }
              } else {
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
    }
    if (data.command_sha256 !== undefined && func0.call(data, 'command_sha256')) {
      let data17 = data.command_sha256;
      if (typeof data17 !== 'string' && data17 !== null) {
        errors++;
      }
      if (typeof data17 === 'string') {
        if (!pattern13.test(data17)) {
          errors++;
        }
      }
    }
    if (data.issued_at !== undefined && func0.call(data, 'issued_at')) {
      let data18 = data.issued_at;
      if (typeof data18 === 'string') {
        if (func80(data18) > 30) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.not_before !== undefined && func0.call(data, 'not_before')) {
      let data19 = data.not_before;
      if (typeof data19 === 'string') {
        if (func80(data19) > 30) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.expires_at !== undefined && func0.call(data, 'expires_at')) {
      let data20 = data.expires_at;
      if (typeof data20 === 'string') {
        if (func80(data20) > 30) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.nonce !== undefined && func0.call(data, 'nonce')) {
      let data21 = data.nonce;
      if (typeof data21 === 'string') {
        if (!pattern16.test(data21)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.policy_sha256 !== undefined && func0.call(data, 'policy_sha256')) {
      let data22 = data.policy_sha256;
      if (typeof data22 !== 'string' && data22 !== null) {
        errors++;
      }
      if (typeof data22 === 'string') {
        if (!pattern13.test(data22)) {
          errors++;
        }
      }
    }
    if (data.issuer !== undefined && func0.call(data, 'issuer')) {
      let data23 = data.issuer;
      if (typeof data23 === 'string') {
        if (func80(data23) > 4096) {
          errors++;
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
