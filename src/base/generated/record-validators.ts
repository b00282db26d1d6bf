/* Made by `npm run generate`. Do not edit. Source: schemas/ */
// @ts-nocheck
import { validatorOf, type Validator } from '../validator.js';
import { DIFFERENCES } from './differences.js';

import func65_module from 'ajv/dist/runtime/ucs2length.js';
const func65 = func65_module.default;
export const validateGateRecord: Validator = validatorOf(validate52, () => DIFFERENCES.validateGateRecord);
const schema19 = {
  required: [
    'schema',
    'stage',
    'engine',
    'source_stage',
    'created_at',
    'request_id',
    'failure_class',
    'enforcement',
    'tool',
    'rules_version',
    'audit_log',
    'previous_hash',
    'stage355_binding',
    'upstream_artifact',
    'evidence_proof',
    'inputs',
    'policy',
    'effective_policy',
    'promotion',
    'approval',
    'runtime_context',
    'checks',
    'violations',
    'findings',
    'fail_closed_policy',
    'safety_boundary',
    'entry_hash',
    'runtime_decision',
    'reasons',
  ],
  properties: {
    schema: true,
    stage: true,
    engine: true,
    source_stage: true,
    created_at: true,
    request_id: true,
    failure_class: true,
    enforcement: true,
    tool: { required: ['name', 'version'] },
    rules_version: true,
    audit_log: true,
    previous_hash: true,
    stage355_binding: {
      required: ['stage355_result_path', 'stage355_status_path', 'stage355_entry_hash', 'stage355_result_sha256'],
    },
    upstream_artifact: true,
    evidence_proof: true,
    inputs: true,
    policy: true,
    effective_policy: true,
    promotion: { required: ['environment', 'subject_digest', 'requested_action', 'target', 'command_sha256'] },
    runtime_context: {
      required: [
        'is_github_actions',
        'github_actions_env',
        'github_run_id',
        'github_run_attempt',
        'github_sha',
        'github_repository',
        'github_workflow',
        'github_job',
        'github_event_name',
        'github_ref',
        'github_actor',
        'runner_environment',
        'local_execution',
        'proof',
      ],
      properties: {
        is_github_actions: true,
        github_actions_env: true,
        github_run_id: true,
        github_run_attempt: true,
        github_sha: true,
        github_repository: true,
        github_workflow: true,
        github_job: true,
        github_event_name: true,
        github_ref: true,
        github_actor: true,
        runner_environment: true,
        local_execution: true,
        proof: true,
      },
    },
    checks: true,
    violations: true,
    findings: true,
    fail_closed_policy: {
      required: [
        'block_if_stage355_missing',
        'block_if_stage355_decision_not_accept',
        'block_if_stage355_violations_present',
        'block_if_stage355_entry_hash_missing',
        'block_if_stage355_status_mismatch',
        'block_if_private_key_boundary_failed',
        'block_if_pqc_intent_claimed_active',
      ],
    },
    safety_boundary: {
      required: [
        'no_private_keys',
        'no_raw_secrets',
        'no_real_key_rotation_claim',
        'no_real_rekor_claim',
        'no_real_pqc_signature_claim',
        'runtime_gate_only',
      ],
    },
    entry_hash: true,
    runtime_decision: true,
    reasons: true,
    approval: true,
  },
};
const func0 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp('^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$', 'u');
const pattern4 = new RegExp('^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$', 'u');
const pattern6 = new RegExp('^([0-9a-f]{64}|MISSING_STAGE355_ENTRY_HASH)$', 'u');
const pattern5 = new RegExp('^[0-9a-f]{64}$', 'u');
const schema20 = { required: ['continuity', 'sequence', 'record_hash'] };
function validate53(data) {
  /*# sourceURL="urn:fail-closed-gate:schema:shared:auditLogLink" */ let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema20.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === 'continuity' || key0 === 'sequence' || key0 === 'record_hash')) {
        errors++;
      }
    }
    if (data.continuity !== undefined && func0.call(data, 'continuity')) {
      let data0 = data.continuity;
      if (!(data0 === 'held' || data0 === 'not-compared' || data0 === 'broken')) {
        errors++;
      }
    }
    if (data.sequence !== undefined && func0.call(data, 'sequence')) {
      let data1 = data.sequence;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && data1 !== null) {
        errors++;
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          errors++;
        }
      }
    }
    if (data.record_hash !== undefined && func0.call(data, 'record_hash')) {
      let data2 = data.record_hash;
      if (typeof data2 !== 'string' && data2 !== null) {
        errors++;
      }
      if (typeof data2 === 'string') {
        if (!pattern5.test(data2)) {
          errors++;
        }
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
const schema21 = { required: ['name', 'id', 'sha256', 'expected_sha256', 'producer'] };
const schema22 = { required: ['run_id', 'run_attempt', 'repository', 'workflow', 'head_sha'] };
const pattern11 = new RegExp('^[1-9][0-9]{0,19}$', 'u');
const pattern13 = new RegExp('^([0-9a-f]{40}|[0-9a-f]{64})$', 'u');
function validate56(data) {
  /*# sourceURL="urn:fail-closed-gate:schema:shared:artifactProducer" */ let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema22.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!(
        key0 === 'run_id' ||
        key0 === 'run_attempt' ||
        key0 === 'repository' ||
        key0 === 'workflow' ||
        key0 === 'head_sha'
      )) {
        errors++;
      }
    }
    if (data.run_id !== undefined && func0.call(data, 'run_id')) {
      let data0 = data.run_id;
      if (typeof data0 === 'string') {
        if (!pattern11.test(data0)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.run_attempt !== undefined && func0.call(data, 'run_attempt')) {
      let data1 = data.run_attempt;
      if (typeof data1 === 'string') {
        if (!pattern11.test(data1)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.repository !== undefined && func0.call(data, 'repository')) {
      if (typeof data.repository !== 'string') {
        errors++;
      }
    }
    if (data.workflow !== undefined && func0.call(data, 'workflow')) {
      if (typeof data.workflow !== 'string') {
        errors++;
      }
    }
    if (data.head_sha !== undefined && func0.call(data, 'head_sha')) {
      let data4 = data.head_sha;
      if (typeof data4 === 'string') {
        if (!pattern13.test(data4)) {
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
function validate55(data) {
  /*# sourceURL="urn:fail-closed-gate:schema:shared:recordedArtifact" */ let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema21.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === 'name' || key0 === 'id' || key0 === 'sha256' || key0 === 'expected_sha256' || key0 === 'producer')) {
        errors++;
      }
    }
    if (data.name !== undefined && func0.call(data, 'name')) {
      let data0 = data.name;
      if (typeof data0 === 'string') {
        if (func65(data0) < 1) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, 'id')) {
      let data1 = data.id;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        errors++;
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          errors++;
        }
      }
    }
    if (data.sha256 !== undefined && func0.call(data, 'sha256')) {
      let data2 = data.sha256;
      if (typeof data2 === 'string') {
        if (!pattern5.test(data2)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.expected_sha256 !== undefined && func0.call(data, 'expected_sha256')) {
      let data3 = data.expected_sha256;
      if (typeof data3 !== 'string' && data3 !== null) {
        errors++;
      }
      if (typeof data3 === 'string') {
        if (!pattern5.test(data3)) {
          errors++;
        }
      }
    }
    if (data.producer !== undefined && func0.call(data, 'producer')) {
      let data4 = data.producer;
      const _errs11 = errors;
      let valid1 = false;
      const _errs12 = errors;
      if (!validate56(data4)) {
        errors++;
      }
      var _valid0 = _errs12 === errors;
      valid1 = valid1 || _valid0;
      const _errs13 = errors;
      if (data4 !== null) {
        errors++;
      }
      var _valid0 = _errs13 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        errors++;
      } else {
        errors = _errs11;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
const schema23 = { required: ['path', 'size', 'sha256'] };
function validate59(data) {
  /*# sourceURL="urn:fail-closed-gate:schema:shared:recordedInput" */ let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema23.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === 'path' || key0 === 'size' || key0 === 'sha256')) {
        errors++;
      }
    }
    if (data.path !== undefined && func0.call(data, 'path')) {
      if (typeof data.path !== 'string') {
        errors++;
      }
    }
    if (data.size !== undefined && func0.call(data, 'size')) {
      let data1 = data.size;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        errors++;
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          errors++;
        }
      }
    }
    if (data.sha256 !== undefined && func0.call(data, 'sha256')) {
      let data2 = data.sha256;
      if (typeof data2 === 'string') {
        if (!pattern5.test(data2)) {
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
const schema24 = { required: ['path', 'commit', 'sha256'] };
function validate61(data) {
  /*# sourceURL="urn:fail-closed-gate:schema:shared:policyFile" */ let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema24.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === 'path' || key0 === 'commit' || key0 === 'sha256')) {
        errors++;
      }
    }
    if (data.path !== undefined && func0.call(data, 'path')) {
      if (typeof data.path !== 'string') {
        errors++;
      }
    }
    if (data.commit !== undefined && func0.call(data, 'commit')) {
      let data1 = data.commit;
      if (typeof data1 !== 'string' && data1 !== null) {
        errors++;
      }
      if (typeof data1 === 'string') {
        if (!pattern13.test(data1)) {
          errors++;
        }
      }
    }
    if (data.sha256 !== undefined && func0.call(data, 'sha256')) {
      let data2 = data.sha256;
      if (typeof data2 === 'string') {
        if (!pattern5.test(data2)) {
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
const schema25 = {
  required: ['environment', 'environments', 'context', 'enforcement', 'gates', 'trusted_keys', 'run'],
  properties: {
    context: { required: ['local'] },
    gates: {
      required: ['key_status', 'execution_evidence', 'beacon_rate', 'production_action', 'approval'],
      properties: {
        key_status: { required: ['max_age_seconds', 'signed_by', 'threshold', 'signature', 'expected_entry_hash'] },
        execution_evidence: {
          anyOf: {
            '0': {
              required: [
                'source',
                'evidence',
                'required_environments',
                'observed_in',
                'max_age_seconds',
                'threshold',
                'missing_evidence_action',
                'min_hot_symbol_count',
                'min_unique_call_paths',
              ],
              properties: {
                source: true,
                evidence: true,
                required_environments: true,
                observed_in: true,
                max_age_seconds: true,
                threshold: true,
                missing_evidence_action: true,
                min_hot_symbol_count: true,
                min_unique_call_paths: true,
              },
            },
          },
        },
        beacon_rate: {
          anyOf: {
            '0': {
              required: [
                'source',
                'evidence',
                'required_environments',
                'observed_in',
                'max_age_seconds',
                'threshold',
                'min_verification_rate',
                'min_beacon_count',
                'missing_beacon_action',
                'below_threshold_action',
                'insufficient_action',
              ],
              properties: {
                source: true,
                evidence: true,
                required_environments: true,
                observed_in: true,
                max_age_seconds: true,
                threshold: true,
                min_verification_rate: true,
                min_beacon_count: true,
                missing_beacon_action: true,
                below_threshold_action: true,
                insufficient_action: true,
              },
            },
          },
        },
        production_action: {
          anyOf: {
            '0': {
              required: ['actions', 'grants'],
              properties: {
                actions: { anyOf: { '0': { items: { required: ['name', 'requires'] } } } },
                grants: { items: { required: ['name', 'granted', 'target', 'valid_from', 'valid_until'] } },
              },
            },
          },
        },
        approval: {
          anyOf: {
            '0': {
              required: ['threshold', 'two_person', 'signed_request', 'clock_skew_seconds', 'max_validity_seconds', 'replay'],
            },
          },
        },
      },
    },
    trusted_keys: {
      items: { required: ['id', 'path', 'sha256', 'purposes', 'valid_from', 'valid_until', 'revoked_at', 'identity'] },
    },
    run: { required: ['self_hosted', 'timeout_seconds', 'max_processes', 'max_memory_mib', 'outputs', 'pass_environment'] },
  },
};
function validate63(data) {
  /*# sourceURL="urn:fail-closed-gate:schema:shared:effectivePolicy" */ let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema25.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!(
        key0 === 'environment' ||
        key0 === 'environments' ||
        key0 === 'context' ||
        key0 === 'enforcement' ||
        key0 === 'gates' ||
        key0 === 'trusted_keys' ||
        key0 === 'run'
      )) {
        errors++;
      }
    }
    if (data.environment !== undefined && func0.call(data, 'environment')) {
      let data0 = data.environment;
      if (typeof data0 !== 'string' && data0 !== null) {
        errors++;
      }
    }
    if (data.environments !== undefined && func0.call(data, 'environments')) {
      let data1 = data.environments;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data1[i0] !== 'string') {
            errors++;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.context !== undefined && func0.call(data, 'context')) {
      let data3 = data.context;
      if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
        for (const prop1 of schema25.properties.context.required) {
          if (data3[prop1] === undefined || !func0.call(data3, prop1)) {
            errors++;
          }
        }
        for (const key1 of Object.keys(data3)) {
          if (!(key1 === 'local')) {
            errors++;
          }
        }
        if (data3.local !== undefined && func0.call(data3, 'local')) {
          let data4 = data3.local;
          if (!(data4 === 'warn' || data4 === 'block')) {
            errors++;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.enforcement !== undefined && func0.call(data, 'enforcement')) {
      let data5 = data.enforcement;
      if (!(data5 === 'enforce' || data5 === 'report-only')) {
        errors++;
      }
    }
    if (data.gates !== undefined && func0.call(data, 'gates')) {
      let data6 = data.gates;
      if (data6 && typeof data6 == 'object' && !Array.isArray(data6)) {
        for (const prop2 of schema25.properties.gates.required) {
          if (data6[prop2] === undefined || !func0.call(data6, prop2)) {
            errors++;
          }
        }
        for (const key2 of Object.keys(data6)) {
          if (!(
            key2 === 'key_status' ||
            key2 === 'execution_evidence' ||
            key2 === 'beacon_rate' ||
            key2 === 'production_action' ||
            key2 === 'approval'
          )) {
            errors++;
          }
        }
        if (data6.key_status !== undefined && func0.call(data6, 'key_status')) {
          let data7 = data6.key_status;
          if (data7 && typeof data7 == 'object' && !Array.isArray(data7)) {
            for (const prop3 of schema25.properties.gates.properties.key_status.required) {
              if (data7[prop3] === undefined || !func0.call(data7, prop3)) {
                errors++;
              }
            }
            for (const key3 of Object.keys(data7)) {
              if (!(
                key3 === 'max_age_seconds' ||
                key3 === 'signed_by' ||
                key3 === 'threshold' ||
                key3 === 'signature' ||
                key3 === 'expected_entry_hash'
              )) {
                errors++;
              }
            }
            if (data7.max_age_seconds !== undefined && func0.call(data7, 'max_age_seconds')) {
              let data8 = data7.max_age_seconds;
              if (!(typeof data8 == 'number' && !(data8 % 1) && !isNaN(data8) && isFinite(data8)) && data8 !== null) {
                errors++;
              }
              if (typeof data8 == 'number' && isFinite(data8)) {
                if (data8 < 1 || isNaN(data8)) {
                  errors++;
                }
              }
            }
            if (data7.signed_by !== undefined && func0.call(data7, 'signed_by')) {
              let data9 = data7.signed_by;
              const _errs22 = errors;
              let valid6 = false;
              const _errs23 = errors;
              if (Array.isArray(data9)) {
                const len1 = data9.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  if (typeof data9[i1] !== 'string') {
                    errors++;
                  }
                }
              } else {
                errors++;
              }
              var _valid0 = _errs23 === errors;
              valid6 = valid6 || _valid0;
              const _errs27 = errors;
              if (data9 !== null) {
                errors++;
              }
              var _valid0 = _errs27 === errors;
              valid6 = valid6 || _valid0;
              if (!valid6) {
                errors++;
              } else {
                errors = _errs22;
              }
            }
            if (data7.threshold !== undefined && func0.call(data7, 'threshold')) {
              let data11 = data7.threshold;
              if (!(typeof data11 == 'number' && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
                errors++;
              }
              if (typeof data11 == 'number' && isFinite(data11)) {
                if (data11 < 1 || isNaN(data11)) {
                  errors++;
                }
              }
            }
            if (data7.signature !== undefined && func0.call(data7, 'signature')) {
              let data12 = data7.signature;
              if (typeof data12 !== 'string' && data12 !== null) {
                errors++;
              }
            }
            if (data7.expected_entry_hash !== undefined && func0.call(data7, 'expected_entry_hash')) {
              let data13 = data7.expected_entry_hash;
              if (typeof data13 !== 'string' && data13 !== null) {
                errors++;
              }
              if (typeof data13 === 'string') {
                if (!pattern5.test(data13)) {
                  errors++;
                }
              }
            }
          } else {
            errors++;
          }
        }
        if (data6.execution_evidence !== undefined && func0.call(data6, 'execution_evidence')) {
          let data14 = data6.execution_evidence;
          const _errs36 = errors;
          let valid9 = false;
          const _errs37 = errors;
          if (data14 && typeof data14 == 'object' && !Array.isArray(data14)) {
            for (const prop4 of schema25.properties.gates.properties.execution_evidence.anyOf[0].required) {
              if (data14[prop4] === undefined || !func0.call(data14, prop4)) {
                errors++;
              }
            }
            for (const key4 of Object.keys(data14)) {
              if (!func0.call(schema25.properties.gates.properties.execution_evidence.anyOf[0].properties, key4)) {
                errors++;
              }
            }
            if (data14.source !== undefined && func0.call(data14, 'source')) {
              let data15 = data14.source;
              if (!(data15 === 'signed' || data15 === 'metadata')) {
                errors++;
              }
            }
            if (data14.evidence !== undefined && func0.call(data14, 'evidence')) {
              let data16 = data14.evidence;
              if (Array.isArray(data16)) {
                const len2 = data16.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  if (typeof data16[i2] !== 'string') {
                    errors++;
                  }
                }
              } else {
                errors++;
              }
            }
            if (data14.required_environments !== undefined && func0.call(data14, 'required_environments')) {
              let data18 = data14.required_environments;
              if (Array.isArray(data18)) {
                const len3 = data18.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  if (typeof data18[i3] !== 'string') {
                    errors++;
                  }
                }
              } else {
                errors++;
              }
            }
            if (data14.observed_in !== undefined && func0.call(data14, 'observed_in')) {
              let data20 = data14.observed_in;
              const _errs50 = errors;
              let valid15 = false;
              const _errs51 = errors;
              if (Array.isArray(data20)) {
                const len4 = data20.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  if (typeof data20[i4] !== 'string') {
                    errors++;
                  }
                }
              } else {
                errors++;
              }
              var _valid2 = _errs51 === errors;
              valid15 = valid15 || _valid2;
              const _errs55 = errors;
              if (data20 !== null) {
                errors++;
              }
              var _valid2 = _errs55 === errors;
              valid15 = valid15 || _valid2;
              if (!valid15) {
                errors++;
              } else {
                errors = _errs50;
              }
            }
            if (data14.max_age_seconds !== undefined && func0.call(data14, 'max_age_seconds')) {
              let data22 = data14.max_age_seconds;
              if (!(typeof data22 == 'number' && !(data22 % 1) && !isNaN(data22) && isFinite(data22)) && data22 !== null) {
                errors++;
              }
              if (typeof data22 == 'number' && isFinite(data22)) {
                if (data22 < 1 || isNaN(data22)) {
                  errors++;
                }
              }
            }
            if (data14.threshold !== undefined && func0.call(data14, 'threshold')) {
              let data23 = data14.threshold;
              if (!(typeof data23 == 'number' && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
                errors++;
              }
              if (typeof data23 == 'number' && isFinite(data23)) {
                if (data23 < 1 || isNaN(data23)) {
                  errors++;
                }
              }
            }
            if (data14.missing_evidence_action !== undefined && func0.call(data14, 'missing_evidence_action')) {
              let data24 = data14.missing_evidence_action;
              if (!(data24 === 'warn' || data24 === 'block')) {
                errors++;
              }
            }
            if (data14.min_hot_symbol_count !== undefined && func0.call(data14, 'min_hot_symbol_count')) {
              let data25 = data14.min_hot_symbol_count;
              if (!(typeof data25 == 'number' && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
                errors++;
              }
              if (typeof data25 == 'number' && isFinite(data25)) {
                if (data25 < 0 || isNaN(data25)) {
                  errors++;
                }
              }
            }
            if (data14.min_unique_call_paths !== undefined && func0.call(data14, 'min_unique_call_paths')) {
              let data26 = data14.min_unique_call_paths;
              if (!(typeof data26 == 'number' && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
                errors++;
              }
              if (typeof data26 == 'number' && isFinite(data26)) {
                if (data26 < 0 || isNaN(data26)) {
                  errors++;
                }
              }
            }
          } else {
            errors++;
          }
          var _valid1 = _errs37 === errors;
          valid9 = valid9 || _valid1;
          const _errs66 = errors;
          if (data14 !== null) {
            errors++;
          }
          var _valid1 = _errs66 === errors;
          valid9 = valid9 || _valid1;
          if (!valid9) {
            errors++;
          } else {
            errors = _errs36;
          }
        }
        if (data6.beacon_rate !== undefined && func0.call(data6, 'beacon_rate')) {
          let data27 = data6.beacon_rate;
          const _errs69 = errors;
          let valid18 = false;
          const _errs70 = errors;
          if (data27 && typeof data27 == 'object' && !Array.isArray(data27)) {
            for (const prop5 of schema25.properties.gates.properties.beacon_rate.anyOf[0].required) {
              if (data27[prop5] === undefined || !func0.call(data27, prop5)) {
                errors++;
              }
            }
            for (const key5 of Object.keys(data27)) {
              if (!func0.call(schema25.properties.gates.properties.beacon_rate.anyOf[0].properties, key5)) {
                errors++;
              }
            }
            if (data27.source !== undefined && func0.call(data27, 'source')) {
              let data28 = data27.source;
              if (!(data28 === 'signed' || data28 === 'metadata')) {
                errors++;
              }
            }
            if (data27.evidence !== undefined && func0.call(data27, 'evidence')) {
              let data29 = data27.evidence;
              if (Array.isArray(data29)) {
                const len5 = data29.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  if (typeof data29[i5] !== 'string') {
                    errors++;
                  }
                }
              } else {
                errors++;
              }
            }
            if (data27.required_environments !== undefined && func0.call(data27, 'required_environments')) {
              let data31 = data27.required_environments;
              if (Array.isArray(data31)) {
                const len6 = data31.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  if (typeof data31[i6] !== 'string') {
                    errors++;
                  }
                }
              } else {
                errors++;
              }
            }
            if (data27.observed_in !== undefined && func0.call(data27, 'observed_in')) {
              let data33 = data27.observed_in;
              const _errs83 = errors;
              let valid24 = false;
              const _errs84 = errors;
              if (Array.isArray(data33)) {
                const len7 = data33.length;
                for (let i7 = 0; i7 < len7; i7++) {
                  if (typeof data33[i7] !== 'string') {
                    errors++;
                  }
                }
              } else {
                errors++;
              }
              var _valid4 = _errs84 === errors;
              valid24 = valid24 || _valid4;
              const _errs88 = errors;
              if (data33 !== null) {
                errors++;
              }
              var _valid4 = _errs88 === errors;
              valid24 = valid24 || _valid4;
              if (!valid24) {
                errors++;
              } else {
                errors = _errs83;
              }
            }
            if (data27.max_age_seconds !== undefined && func0.call(data27, 'max_age_seconds')) {
              let data35 = data27.max_age_seconds;
              if (!(typeof data35 == 'number' && !(data35 % 1) && !isNaN(data35) && isFinite(data35)) && data35 !== null) {
                errors++;
              }
              if (typeof data35 == 'number' && isFinite(data35)) {
                if (data35 < 1 || isNaN(data35)) {
                  errors++;
                }
              }
            }
            if (data27.threshold !== undefined && func0.call(data27, 'threshold')) {
              let data36 = data27.threshold;
              if (!(typeof data36 == 'number' && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
                errors++;
              }
              if (typeof data36 == 'number' && isFinite(data36)) {
                if (data36 < 1 || isNaN(data36)) {
                  errors++;
                }
              }
            }
            if (data27.min_verification_rate !== undefined && func0.call(data27, 'min_verification_rate')) {
              if (typeof data27.min_verification_rate !== 'string') {
                errors++;
              }
            }
            if (data27.min_beacon_count !== undefined && func0.call(data27, 'min_beacon_count')) {
              let data38 = data27.min_beacon_count;
              if (!(typeof data38 == 'number' && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
                errors++;
              }
              if (typeof data38 == 'number' && isFinite(data38)) {
                if (data38 < 0 || isNaN(data38)) {
                  errors++;
                }
              }
            }
            if (data27.missing_beacon_action !== undefined && func0.call(data27, 'missing_beacon_action')) {
              let data39 = data27.missing_beacon_action;
              if (!(data39 === 'warn' || data39 === 'block')) {
                errors++;
              }
            }
            if (data27.below_threshold_action !== undefined && func0.call(data27, 'below_threshold_action')) {
              let data40 = data27.below_threshold_action;
              if (!(data40 === 'warn' || data40 === 'block')) {
                errors++;
              }
            }
            if (data27.insufficient_action !== undefined && func0.call(data27, 'insufficient_action')) {
              let data41 = data27.insufficient_action;
              if (!(data41 === 'warn' || data41 === 'block')) {
                errors++;
              }
            }
          } else {
            errors++;
          }
          var _valid3 = _errs70 === errors;
          valid18 = valid18 || _valid3;
          const _errs101 = errors;
          if (data27 !== null) {
            errors++;
          }
          var _valid3 = _errs101 === errors;
          valid18 = valid18 || _valid3;
          if (!valid18) {
            errors++;
          } else {
            errors = _errs69;
          }
        }
        if (data6.production_action !== undefined && func0.call(data6, 'production_action')) {
          let data42 = data6.production_action;
          const _errs104 = errors;
          let valid27 = false;
          const _errs105 = errors;
          if (data42 && typeof data42 == 'object' && !Array.isArray(data42)) {
            for (const prop6 of schema25.properties.gates.properties.production_action.anyOf[0].required) {
              if (data42[prop6] === undefined || !func0.call(data42, prop6)) {
                errors++;
              }
            }
            for (const key6 of Object.keys(data42)) {
              if (!(key6 === 'actions' || key6 === 'grants')) {
                errors++;
              }
            }
            if (data42.actions !== undefined && func0.call(data42, 'actions')) {
              let data43 = data42.actions;
              const _errs109 = errors;
              let valid29 = false;
              const _errs110 = errors;
              if (Array.isArray(data43)) {
                const len8 = data43.length;
                for (let i8 = 0; i8 < len8; i8++) {
                  let data44 = data43[i8];
                  if (data44 && typeof data44 == 'object' && !Array.isArray(data44)) {
                    for (const prop7 of schema25.properties.gates.properties.production_action.anyOf[0].properties.actions
                      .anyOf[0].items.required) {
                      if (data44[prop7] === undefined || !func0.call(data44, prop7)) {
                        errors++;
                      }
                    }
                    for (const key7 of Object.keys(data44)) {
                      if (!(key7 === 'name' || key7 === 'requires')) {
                        errors++;
                      }
                    }
                    if (data44.name !== undefined && func0.call(data44, 'name')) {
                      if (typeof data44.name !== 'string') {
                        errors++;
                      }
                    }
                    if (data44.requires !== undefined && func0.call(data44, 'requires')) {
                      let data46 = data44.requires;
                      if (Array.isArray(data46)) {
                        const len9 = data46.length;
                        for (let i9 = 0; i9 < len9; i9++) {
                          if (typeof data46[i9] !== 'string') {
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
              var _valid6 = _errs110 === errors;
              valid29 = valid29 || _valid6;
              const _errs121 = errors;
              if (data43 !== null) {
                errors++;
              }
              var _valid6 = _errs121 === errors;
              valid29 = valid29 || _valid6;
              if (!valid29) {
                errors++;
              } else {
                errors = _errs109;
              }
            }
            if (data42.grants !== undefined && func0.call(data42, 'grants')) {
              let data48 = data42.grants;
              if (Array.isArray(data48)) {
                const len10 = data48.length;
                for (let i10 = 0; i10 < len10; i10++) {
                  let data49 = data48[i10];
                  if (data49 && typeof data49 == 'object' && !Array.isArray(data49)) {
                    for (const prop8 of schema25.properties.gates.properties.production_action.anyOf[0].properties.grants.items
                      .required) {
                      if (data49[prop8] === undefined || !func0.call(data49, prop8)) {
                        errors++;
                      }
                    }
                    for (const key8 of Object.keys(data49)) {
                      if (!(
                        key8 === 'name' ||
                        key8 === 'granted' ||
                        key8 === 'target' ||
                        key8 === 'valid_from' ||
                        key8 === 'valid_until'
                      )) {
                        errors++;
                      }
                    }
                    if (data49.name !== undefined && func0.call(data49, 'name')) {
                      if (typeof data49.name !== 'string') {
                        errors++;
                      }
                    }
                    if (data49.granted !== undefined && func0.call(data49, 'granted')) {
                      if (typeof data49.granted !== 'boolean') {
                        errors++;
                      }
                    }
                    if (data49.target !== undefined && func0.call(data49, 'target')) {
                      if (typeof data49.target !== 'string') {
                        errors++;
                      }
                    }
                    if (data49.valid_from !== undefined && func0.call(data49, 'valid_from')) {
                      let data53 = data49.valid_from;
                      if (typeof data53 !== 'string' && data53 !== null) {
                        errors++;
                      }
                      if (typeof data53 === 'string') {
                        if (!pattern3.test(data53)) {
                          errors++;
                        }
                      }
                    }
                    if (data49.valid_until !== undefined && func0.call(data49, 'valid_until')) {
                      let data54 = data49.valid_until;
                      if (typeof data54 === 'string') {
                        if (!pattern3.test(data54)) {
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
          } else {
            errors++;
          }
          var _valid5 = _errs105 === errors;
          valid27 = valid27 || _valid5;
          const _errs138 = errors;
          if (data42 !== null) {
            errors++;
          }
          var _valid5 = _errs138 === errors;
          valid27 = valid27 || _valid5;
          if (!valid27) {
            errors++;
          } else {
            errors = _errs104;
          }
        }
        if (data6.approval !== undefined && func0.call(data6, 'approval')) {
          let data55 = data6.approval;
          const _errs141 = errors;
          let valid38 = false;
          const _errs142 = errors;
          if (data55 && typeof data55 == 'object' && !Array.isArray(data55)) {
            for (const prop9 of schema25.properties.gates.properties.approval.anyOf[0].required) {
              if (data55[prop9] === undefined || !func0.call(data55, prop9)) {
                errors++;
              }
            }
            for (const key9 of Object.keys(data55)) {
              if (!(
                key9 === 'threshold' ||
                key9 === 'two_person' ||
                key9 === 'signed_request' ||
                key9 === 'clock_skew_seconds' ||
                key9 === 'max_validity_seconds' ||
                key9 === 'replay'
              )) {
                errors++;
              }
            }
            if (data55.threshold !== undefined && func0.call(data55, 'threshold')) {
              let data56 = data55.threshold;
              if (!(typeof data56 == 'number' && !(data56 % 1) && !isNaN(data56) && isFinite(data56))) {
                errors++;
              }
              if (typeof data56 == 'number' && isFinite(data56)) {
                if (data56 < 1 || isNaN(data56)) {
                  errors++;
                }
              }
            }
            if (data55.two_person !== undefined && func0.call(data55, 'two_person')) {
              if (typeof data55.two_person !== 'boolean') {
                errors++;
              }
            }
            if (data55.signed_request !== undefined && func0.call(data55, 'signed_request')) {
              if (typeof data55.signed_request !== 'boolean') {
                errors++;
              }
            }
            if (data55.clock_skew_seconds !== undefined && func0.call(data55, 'clock_skew_seconds')) {
              let data59 = data55.clock_skew_seconds;
              if (!(typeof data59 == 'number' && !(data59 % 1) && !isNaN(data59) && isFinite(data59))) {
                errors++;
              }
              if (typeof data59 == 'number' && isFinite(data59)) {
                if (data59 < 0 || isNaN(data59)) {
                  errors++;
                }
              }
            }
            if (data55.max_validity_seconds !== undefined && func0.call(data55, 'max_validity_seconds')) {
              let data60 = data55.max_validity_seconds;
              if (!(typeof data60 == 'number' && !(data60 % 1) && !isNaN(data60) && isFinite(data60)) && data60 !== null) {
                errors++;
              }
              if (typeof data60 == 'number' && isFinite(data60)) {
                if (data60 < 0 || isNaN(data60)) {
                  errors++;
                }
              }
            }
            if (data55.replay !== undefined && func0.call(data55, 'replay')) {
              let data61 = data55.replay;
              if (!(data61 === 'required' || data61 === 'optional' || data61 === 'off')) {
                errors++;
              }
            }
          } else {
            errors++;
          }
          var _valid7 = _errs142 === errors;
          valid38 = valid38 || _valid7;
          const _errs156 = errors;
          if (data55 !== null) {
            errors++;
          }
          var _valid7 = _errs156 === errors;
          valid38 = valid38 || _valid7;
          if (!valid38) {
            errors++;
          } else {
            errors = _errs141;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.trusted_keys !== undefined && func0.call(data, 'trusted_keys')) {
      let data62 = data.trusted_keys;
      if (Array.isArray(data62)) {
        const len11 = data62.length;
        for (let i11 = 0; i11 < len11; i11++) {
          let data63 = data62[i11];
          if (data63 && typeof data63 == 'object' && !Array.isArray(data63)) {
            for (const prop10 of schema25.properties.trusted_keys.items.required) {
              if (data63[prop10] === undefined || !func0.call(data63, prop10)) {
                errors++;
              }
            }
            for (const key10 of Object.keys(data63)) {
              if (!(
                key10 === 'id' ||
                key10 === 'path' ||
                key10 === 'sha256' ||
                key10 === 'purposes' ||
                key10 === 'valid_from' ||
                key10 === 'valid_until' ||
                key10 === 'revoked_at' ||
                key10 === 'identity'
              )) {
                errors++;
              }
            }
            if (data63.id !== undefined && func0.call(data63, 'id')) {
              if (typeof data63.id !== 'string') {
                errors++;
              }
            }
            if (data63.path !== undefined && func0.call(data63, 'path')) {
              if (typeof data63.path !== 'string') {
                errors++;
              }
            }
            if (data63.sha256 !== undefined && func0.call(data63, 'sha256')) {
              let data66 = data63.sha256;
              if (typeof data66 === 'string') {
                if (!pattern5.test(data66)) {
                  errors++;
                }
              } else {
                errors++;
              }
            }
            if (data63.purposes !== undefined && func0.call(data63, 'purposes')) {
              let data67 = data63.purposes;
              if (Array.isArray(data67)) {
                const len12 = data67.length;
                for (let i12 = 0; i12 < len12; i12++) {
                  if (typeof data67[i12] !== 'string') {
                    errors++;
                  }
                }
              } else {
                errors++;
              }
            }
            if (data63.valid_from !== undefined && func0.call(data63, 'valid_from')) {
              let data69 = data63.valid_from;
              if (typeof data69 !== 'string' && data69 !== null) {
                errors++;
              }
              if (typeof data69 === 'string') {
                if (!pattern3.test(data69)) {
                  errors++;
                }
              }
            }
            if (data63.valid_until !== undefined && func0.call(data63, 'valid_until')) {
              let data70 = data63.valid_until;
              if (typeof data70 !== 'string' && data70 !== null) {
                errors++;
              }
              if (typeof data70 === 'string') {
                if (!pattern3.test(data70)) {
                  errors++;
                }
              }
            }
            if (data63.revoked_at !== undefined && func0.call(data63, 'revoked_at')) {
              let data71 = data63.revoked_at;
              if (typeof data71 !== 'string' && data71 !== null) {
                errors++;
              }
              if (typeof data71 === 'string') {
                if (!pattern3.test(data71)) {
                  errors++;
                }
              }
            }
            if (data63.identity !== undefined && func0.call(data63, 'identity')) {
              let data72 = data63.identity;
              if (typeof data72 !== 'string' && data72 !== null) {
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
    if (data.run !== undefined && func0.call(data, 'run')) {
      let data73 = data.run;
      if (data73 && typeof data73 == 'object' && !Array.isArray(data73)) {
        for (const prop11 of schema25.properties.run.required) {
          if (data73[prop11] === undefined || !func0.call(data73, prop11)) {
            errors++;
          }
        }
        for (const key11 of Object.keys(data73)) {
          if (!(
            key11 === 'self_hosted' ||
            key11 === 'timeout_seconds' ||
            key11 === 'max_processes' ||
            key11 === 'max_memory_mib' ||
            key11 === 'outputs' ||
            key11 === 'pass_environment'
          )) {
            errors++;
          }
        }
        if (data73.self_hosted !== undefined && func0.call(data73, 'self_hosted')) {
          let data74 = data73.self_hosted;
          if (!(data74 === 'block' || data74 === 'isolate')) {
            errors++;
          }
        }
        if (data73.timeout_seconds !== undefined && func0.call(data73, 'timeout_seconds')) {
          let data75 = data73.timeout_seconds;
          if (!(typeof data75 == 'number' && !(data75 % 1) && !isNaN(data75) && isFinite(data75))) {
            errors++;
          }
          if (typeof data75 == 'number' && isFinite(data75)) {
            if (data75 < 1 || isNaN(data75)) {
              errors++;
            }
          }
        }
        if (data73.max_processes !== undefined && func0.call(data73, 'max_processes')) {
          let data76 = data73.max_processes;
          if (!(typeof data76 == 'number' && !(data76 % 1) && !isNaN(data76) && isFinite(data76))) {
            errors++;
          }
          if (typeof data76 == 'number' && isFinite(data76)) {
            if (data76 < 1 || isNaN(data76)) {
              errors++;
            }
          }
        }
        if (data73.max_memory_mib !== undefined && func0.call(data73, 'max_memory_mib')) {
          let data77 = data73.max_memory_mib;
          if (!(typeof data77 == 'number' && !(data77 % 1) && !isNaN(data77) && isFinite(data77))) {
            errors++;
          }
          if (typeof data77 == 'number' && isFinite(data77)) {
            if (data77 < 1 || isNaN(data77)) {
              errors++;
            }
          }
        }
        if (data73.outputs !== undefined && func0.call(data73, 'outputs')) {
          let data78 = data73.outputs;
          if (Array.isArray(data78)) {
            const len13 = data78.length;
            for (let i13 = 0; i13 < len13; i13++) {
              if (typeof data78[i13] !== 'string') {
                errors++;
              }
            }
          } else {
            errors++;
          }
        }
        if (data73.pass_environment !== undefined && func0.call(data73, 'pass_environment')) {
          let data80 = data73.pass_environment;
          if (Array.isArray(data80)) {
            const len14 = data80.length;
            for (let i14 = 0; i14 < len14; i14++) {
              if (typeof data80[i14] !== 'string') {
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
const schema26 = {
  required: [
    'stage355_result_exists',
    'stage355_status_exists',
    'stage355_decision_accept',
    'stage355_violations_empty',
    'stage355_result_sha256_present',
    'stage355_entry_hash_present',
    'stage355_entry_hash_matches_status_previous_binding',
    'stage355_no_private_keys',
    'stage355_no_real_pqc_signature_claim',
    'stage355_pqc_intent_not_active',
    'runtime_context_detected',
    'ci_context_valid_if_required',
  ],
  properties: {
    stage355_result_exists: true,
    stage355_status_exists: true,
    stage355_decision_accept: true,
    stage355_violations_empty: true,
    stage355_result_sha256_present: true,
    stage355_entry_hash_present: true,
    stage355_entry_hash_matches_status_previous_binding: true,
    stage355_no_private_keys: true,
    stage355_no_real_pqc_signature_claim: true,
    stage355_pqc_intent_not_active: true,
    runtime_context_detected: true,
    ci_context_valid_if_required: true,
  },
};
function validate65(data) {
  /*# sourceURL="urn:fail-closed-gate:schema:shared:runtimeChecks" */ let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema26.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema26.properties, key0)) {
        errors++;
      }
    }
    if (data.stage355_result_exists !== undefined && func0.call(data, 'stage355_result_exists')) {
      if (typeof data.stage355_result_exists !== 'boolean') {
        errors++;
      }
    }
    if (data.stage355_status_exists !== undefined && func0.call(data, 'stage355_status_exists')) {
      if (typeof data.stage355_status_exists !== 'boolean') {
        errors++;
      }
    }
    if (data.stage355_decision_accept !== undefined && func0.call(data, 'stage355_decision_accept')) {
      if (typeof data.stage355_decision_accept !== 'boolean') {
        errors++;
      }
    }
    if (data.stage355_violations_empty !== undefined && func0.call(data, 'stage355_violations_empty')) {
      if (typeof data.stage355_violations_empty !== 'boolean') {
        errors++;
      }
    }
    if (data.stage355_result_sha256_present !== undefined && func0.call(data, 'stage355_result_sha256_present')) {
      if (typeof data.stage355_result_sha256_present !== 'boolean') {
        errors++;
      }
    }
    if (data.stage355_entry_hash_present !== undefined && func0.call(data, 'stage355_entry_hash_present')) {
      if (typeof data.stage355_entry_hash_present !== 'boolean') {
        errors++;
      }
    }
    if (
      data.stage355_entry_hash_matches_status_previous_binding !== undefined &&
      func0.call(data, 'stage355_entry_hash_matches_status_previous_binding')
    ) {
      if (typeof data.stage355_entry_hash_matches_status_previous_binding !== 'boolean') {
        errors++;
      }
    }
    if (data.stage355_no_private_keys !== undefined && func0.call(data, 'stage355_no_private_keys')) {
      if (typeof data.stage355_no_private_keys !== 'boolean') {
        errors++;
      }
    }
    if (data.stage355_no_real_pqc_signature_claim !== undefined && func0.call(data, 'stage355_no_real_pqc_signature_claim')) {
      if (typeof data.stage355_no_real_pqc_signature_claim !== 'boolean') {
        errors++;
      }
    }
    if (data.stage355_pqc_intent_not_active !== undefined && func0.call(data, 'stage355_pqc_intent_not_active')) {
      if (typeof data.stage355_pqc_intent_not_active !== 'boolean') {
        errors++;
      }
    }
    if (data.runtime_context_detected !== undefined && func0.call(data, 'runtime_context_detected')) {
      if (typeof data.runtime_context_detected !== 'boolean') {
        errors++;
      }
    }
    if (data.ci_context_valid_if_required !== undefined && func0.call(data, 'ci_context_valid_if_required')) {
      if (typeof data.ci_context_valid_if_required !== 'boolean') {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
const schema27 = {
  required: ['code', 'gate', 'outcome', 'message'],
  properties: {
    code: true,
    gate: true,
    outcome: true,
    message: true,
    path: true,
    pointer: true,
    line: true,
    expected: true,
    found: true,
  },
};
const pattern26 = new RegExp('^[a-z0-9_]+$', 'u');
const pattern27 = new RegExp('^[a-z][a-z-]*$', 'u');
function validate67(data) {
  /*# sourceURL="urn:fail-closed-gate:schema:shared:recordedFinding" */ let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema27.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema27.properties, key0)) {
        errors++;
      }
    }
    if (data.code !== undefined && func0.call(data, 'code')) {
      let data0 = data.code;
      if (typeof data0 === 'string') {
        if (!pattern26.test(data0)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.gate !== undefined && func0.call(data, 'gate')) {
      let data1 = data.gate;
      if (typeof data1 === 'string') {
        if (!pattern27.test(data1)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.outcome !== undefined && func0.call(data, 'outcome')) {
      let data2 = data.outcome;
      if (!(data2 === 'pass' || data2 === 'warn' || data2 === 'block')) {
        errors++;
      }
    }
    if (data.message !== undefined && func0.call(data, 'message')) {
      let data3 = data.message;
      if (typeof data3 === 'string') {
        if (func65(data3) < 1) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.path !== undefined && func0.call(data, 'path')) {
      if (typeof data.path !== 'string') {
        errors++;
      }
    }
    if (data.pointer !== undefined && func0.call(data, 'pointer')) {
      if (typeof data.pointer !== 'string') {
        errors++;
      }
    }
    if (data.line !== undefined && func0.call(data, 'line')) {
      let data6 = data.line;
      if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        errors++;
      }
      if (typeof data6 == 'number' && isFinite(data6)) {
        if (data6 < 1 || isNaN(data6)) {
          errors++;
        }
      }
    }
    if (data.expected !== undefined && func0.call(data, 'expected')) {
      if (typeof data.expected !== 'string') {
        errors++;
      }
    }
    if (data.found !== undefined && func0.call(data, 'found')) {
      if (typeof data.found !== 'string') {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
const schema28 = {
  required: [
    'request_digest',
    'request_id',
    'request_nonce',
    'vouched_by',
    'approval_id',
    'approvers',
    'nonce',
    'expires_at',
    'command_sha256',
    'nonce_claim',
  ],
  properties: {
    request_digest: true,
    request_id: true,
    request_nonce: true,
    vouched_by: true,
    approval_id: true,
    approvers: { items: { required: ['identity', 'key_id', 'key_sha256'] } },
    nonce: true,
    expires_at: true,
    command_sha256: true,
    nonce_claim: true,
  },
};
const schema29 = { required: ['state', 'store', 'key'] };
function validate70(data) {
  /*# sourceURL="urn:fail-closed-gate:schema:shared:nonceClaim" */ let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema29.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === 'state' || key0 === 'store' || key0 === 'key')) {
        errors++;
      }
    }
    if (data.state !== undefined && func0.call(data, 'state')) {
      let data0 = data.state;
      if (!(data0 === 'claimed' || data0 === 'no-store')) {
        errors++;
      }
    }
    if (data.store !== undefined && func0.call(data, 'store')) {
      let data1 = data.store;
      if (!(data1 === 'local' || data1 === 'github' || data1 === null)) {
        errors++;
      }
    }
    if (data.key !== undefined && func0.call(data, 'key')) {
      let data2 = data.key;
      if (typeof data2 !== 'string' && data2 !== null) {
        errors++;
      }
      if (typeof data2 === 'string') {
        if (!pattern5.test(data2)) {
          errors++;
        }
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate69(data) {
  /*# sourceURL="urn:fail-closed-gate:schema:shared:recordedApproval" */ let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema28.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema28.properties, key0)) {
        errors++;
      }
    }
    if (data.request_digest !== undefined && func0.call(data, 'request_digest')) {
      let data0 = data.request_digest;
      if (typeof data0 !== 'string' && data0 !== null) {
        errors++;
      }
      if (typeof data0 === 'string') {
        if (!pattern5.test(data0)) {
          errors++;
        }
      }
    }
    if (data.request_id !== undefined && func0.call(data, 'request_id')) {
      let data1 = data.request_id;
      if (typeof data1 !== 'string' && data1 !== null) {
        errors++;
      }
    }
    if (data.request_nonce !== undefined && func0.call(data, 'request_nonce')) {
      let data2 = data.request_nonce;
      if (typeof data2 !== 'string' && data2 !== null) {
        errors++;
      }
    }
    if (data.vouched_by !== undefined && func0.call(data, 'vouched_by')) {
      let data3 = data.vouched_by;
      if (!(data3 === 'context' || data3 === 'signature' || data3 === null)) {
        errors++;
      }
    }
    if (data.approval_id !== undefined && func0.call(data, 'approval_id')) {
      let data4 = data.approval_id;
      if (typeof data4 !== 'string' && data4 !== null) {
        errors++;
      }
    }
    if (data.approvers !== undefined && func0.call(data, 'approvers')) {
      let data5 = data.approvers;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (data6 && typeof data6 == 'object' && !Array.isArray(data6)) {
            for (const prop1 of schema28.properties.approvers.items.required) {
              if (data6[prop1] === undefined || !func0.call(data6, prop1)) {
                errors++;
              }
            }
            for (const key1 of Object.keys(data6)) {
              if (!(key1 === 'identity' || key1 === 'key_id' || key1 === 'key_sha256')) {
                errors++;
              }
            }
            if (data6.identity !== undefined && func0.call(data6, 'identity')) {
              if (typeof data6.identity !== 'string') {
                errors++;
              }
            }
            if (data6.key_id !== undefined && func0.call(data6, 'key_id')) {
              if (typeof data6.key_id !== 'string') {
                errors++;
              }
            }
            if (data6.key_sha256 !== undefined && func0.call(data6, 'key_sha256')) {
              let data9 = data6.key_sha256;
              if (typeof data9 === 'string') {
                if (!pattern5.test(data9)) {
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
    if (data.nonce !== undefined && func0.call(data, 'nonce')) {
      let data10 = data.nonce;
      if (typeof data10 !== 'string' && data10 !== null) {
        errors++;
      }
    }
    if (data.expires_at !== undefined && func0.call(data, 'expires_at')) {
      let data11 = data.expires_at;
      if (typeof data11 !== 'string' && data11 !== null) {
        errors++;
      }
    }
    if (data.command_sha256 !== undefined && func0.call(data, 'command_sha256')) {
      let data12 = data.command_sha256;
      if (typeof data12 !== 'string' && data12 !== null) {
        errors++;
      }
      if (typeof data12 === 'string') {
        if (!pattern5.test(data12)) {
          errors++;
        }
      }
    }
    if (data.nonce_claim !== undefined && func0.call(data, 'nonce_claim')) {
      let data13 = data.nonce_claim;
      const _errs29 = errors;
      let valid4 = false;
      const _errs30 = errors;
      if (!validate70(data13)) {
        errors++;
      }
      var _valid0 = _errs30 === errors;
      valid4 = valid4 || _valid0;
      const _errs31 = errors;
      if (data13 !== null) {
        errors++;
      }
      var _valid0 = _errs31 === errors;
      valid4 = valid4 || _valid0;
      if (!valid4) {
        errors++;
      } else {
        errors = _errs29;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate52(data) {
  /*# sourceURL="urn:fail-closed-gate:schema:gate-record:v1" */ let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema19.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema19.properties, key0)) {
        errors++;
      }
    }
    if (data.schema !== undefined && func0.call(data, 'schema')) {
      if ('fail-closed-gate/gate-record/v1' !== data.schema) {
        errors++;
      }
    }
    if (data.stage !== undefined && func0.call(data, 'stage')) {
      if (356 !== data.stage) {
        errors++;
      }
    }
    if (data.engine !== undefined && func0.call(data, 'engine')) {
      let data2 = data.engine;
      if (typeof data2 === 'string') {
        if (func65(data2) < 1) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.source_stage !== undefined && func0.call(data, 'source_stage')) {
      if (355 !== data.source_stage) {
        errors++;
      }
    }
    if (data.created_at !== undefined && func0.call(data, 'created_at')) {
      let data4 = data.created_at;
      if (typeof data4 === 'string') {
        if (!pattern3.test(data4)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.request_id !== undefined && func0.call(data, 'request_id')) {
      let data5 = data.request_id;
      if (typeof data5 === 'string') {
        if (!pattern4.test(data5)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.failure_class !== undefined && func0.call(data, 'failure_class')) {
      let data6 = data.failure_class;
      if (!(data6 === 'none' || data6 === 'policy' || data6 === 'evidence' || data6 === 'gate')) {
        errors++;
      }
    }
    if (data.enforcement !== undefined && func0.call(data, 'enforcement')) {
      let data7 = data.enforcement;
      if (!(data7 === 'enforce' || data7 === 'report-only')) {
        errors++;
      }
    }
    if (data.tool !== undefined && func0.call(data, 'tool')) {
      let data8 = data.tool;
      if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
        for (const prop1 of schema19.properties.tool.required) {
          if (data8[prop1] === undefined || !func0.call(data8, prop1)) {
            errors++;
          }
        }
        for (const key1 of Object.keys(data8)) {
          if (!(key1 === 'name' || key1 === 'version')) {
            errors++;
          }
        }
        if (data8.name !== undefined && func0.call(data8, 'name')) {
          let data9 = data8.name;
          if (typeof data9 === 'string') {
            if (func65(data9) < 1) {
              errors++;
            }
          } else {
            errors++;
          }
        }
        if (data8.version !== undefined && func0.call(data8, 'version')) {
          let data10 = data8.version;
          if (typeof data10 === 'string') {
            if (func65(data10) < 1) {
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
    if (data.rules_version !== undefined && func0.call(data, 'rules_version')) {
      let data11 = data.rules_version;
      if (!(typeof data11 == 'number' && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
        errors++;
      }
      if (typeof data11 == 'number' && isFinite(data11)) {
        if (data11 < 1 || isNaN(data11)) {
          errors++;
        }
      }
    }
    if (data.audit_log !== undefined && func0.call(data, 'audit_log')) {
      let data12 = data.audit_log;
      const _errs23 = errors;
      let valid2 = false;
      const _errs24 = errors;
      if (!validate53(data12)) {
        errors++;
      }
      var _valid0 = _errs24 === errors;
      valid2 = valid2 || _valid0;
      const _errs25 = errors;
      if (data12 !== null) {
        errors++;
      }
      var _valid0 = _errs25 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        errors++;
      } else {
        errors = _errs23;
      }
    }
    if (data.previous_hash !== undefined && func0.call(data, 'previous_hash')) {
      let data13 = data.previous_hash;
      if (typeof data13 === 'string') {
        if (!pattern6.test(data13)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.stage355_binding !== undefined && func0.call(data, 'stage355_binding')) {
      let data14 = data.stage355_binding;
      if (data14 && typeof data14 == 'object' && !Array.isArray(data14)) {
        for (const prop2 of schema19.properties.stage355_binding.required) {
          if (data14[prop2] === undefined || !func0.call(data14, prop2)) {
            errors++;
          }
        }
        for (const key2 of Object.keys(data14)) {
          if (!(
            key2 === 'stage355_result_path' ||
            key2 === 'stage355_status_path' ||
            key2 === 'stage355_entry_hash' ||
            key2 === 'stage355_result_sha256'
          )) {
            errors++;
          }
        }
        if (data14.stage355_result_path !== undefined && func0.call(data14, 'stage355_result_path')) {
          if (typeof data14.stage355_result_path !== 'string') {
            errors++;
          }
        }
        if (data14.stage355_status_path !== undefined && func0.call(data14, 'stage355_status_path')) {
          if (typeof data14.stage355_status_path !== 'string') {
            errors++;
          }
        }
        if (data14.stage355_entry_hash !== undefined && func0.call(data14, 'stage355_entry_hash')) {
          let data17 = data14.stage355_entry_hash;
          if (typeof data17 !== 'string' && data17 !== null) {
            errors++;
          }
          if (typeof data17 === 'string') {
            if (!pattern5.test(data17)) {
              errors++;
            }
          }
        }
        if (data14.stage355_result_sha256 !== undefined && func0.call(data14, 'stage355_result_sha256')) {
          let data18 = data14.stage355_result_sha256;
          if (typeof data18 !== 'string' && data18 !== null) {
            errors++;
          }
          if (typeof data18 === 'string') {
            if (!pattern5.test(data18)) {
              errors++;
            }
          }
        }
      } else {
        errors++;
      }
    }
    if (data.upstream_artifact !== undefined && func0.call(data, 'upstream_artifact')) {
      let data19 = data.upstream_artifact;
      const _errs41 = errors;
      let valid4 = false;
      const _errs42 = errors;
      if (!validate55(data19)) {
        errors++;
      }
      var _valid1 = _errs42 === errors;
      valid4 = valid4 || _valid1;
      const _errs43 = errors;
      if (data19 !== null) {
        errors++;
      }
      var _valid1 = _errs43 === errors;
      valid4 = valid4 || _valid1;
      if (!valid4) {
        errors++;
      } else {
        errors = _errs41;
      }
    }
    if (data.evidence_proof !== undefined && func0.call(data, 'evidence_proof')) {
      let data20 = data.evidence_proof;
      if (!(data20 === 'self-consistent' || data20 === 'anchored' || data20 === null)) {
        errors++;
      }
    }
    if (data.inputs !== undefined && func0.call(data, 'inputs')) {
      let data21 = data.inputs;
      if (Array.isArray(data21)) {
        const len0 = data21.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate59(data21[i0])) {
            errors++;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.policy !== undefined && func0.call(data, 'policy')) {
      let data23 = data.policy;
      const _errs50 = errors;
      let valid7 = false;
      const _errs51 = errors;
      if (!validate61(data23)) {
        errors++;
      }
      var _valid2 = _errs51 === errors;
      valid7 = valid7 || _valid2;
      const _errs52 = errors;
      if (data23 !== null) {
        errors++;
      }
      var _valid2 = _errs52 === errors;
      valid7 = valid7 || _valid2;
      if (!valid7) {
        errors++;
      } else {
        errors = _errs50;
      }
    }
    if (data.effective_policy !== undefined && func0.call(data, 'effective_policy')) {
      let data24 = data.effective_policy;
      const _errs55 = errors;
      let valid8 = false;
      const _errs56 = errors;
      if (!validate63(data24)) {
        errors++;
      }
      var _valid3 = _errs56 === errors;
      valid8 = valid8 || _valid3;
      const _errs57 = errors;
      if (data24 !== null) {
        errors++;
      }
      var _valid3 = _errs57 === errors;
      valid8 = valid8 || _valid3;
      if (!valid8) {
        errors++;
      } else {
        errors = _errs55;
      }
    }
    if (data.promotion !== undefined && func0.call(data, 'promotion')) {
      let data25 = data.promotion;
      if (data25 && typeof data25 == 'object' && !Array.isArray(data25)) {
        for (const prop3 of schema19.properties.promotion.required) {
          if (data25[prop3] === undefined || !func0.call(data25, prop3)) {
            errors++;
          }
        }
        for (const key3 of Object.keys(data25)) {
          if (!(
            key3 === 'environment' ||
            key3 === 'subject_digest' ||
            key3 === 'requested_action' ||
            key3 === 'target' ||
            key3 === 'command_sha256'
          )) {
            errors++;
          }
        }
        if (data25.environment !== undefined && func0.call(data25, 'environment')) {
          let data26 = data25.environment;
          if (typeof data26 !== 'string' && data26 !== null) {
            errors++;
          }
        }
        if (data25.subject_digest !== undefined && func0.call(data25, 'subject_digest')) {
          let data27 = data25.subject_digest;
          if (typeof data27 !== 'string' && data27 !== null) {
            errors++;
          }
          if (typeof data27 === 'string') {
            if (!pattern5.test(data27)) {
              errors++;
            }
          }
        }
        if (data25.requested_action !== undefined && func0.call(data25, 'requested_action')) {
          let data28 = data25.requested_action;
          if (typeof data28 !== 'string' && data28 !== null) {
            errors++;
          }
        }
        if (data25.target !== undefined && func0.call(data25, 'target')) {
          let data29 = data25.target;
          if (typeof data29 !== 'string' && data29 !== null) {
            errors++;
          }
        }
        if (data25.command_sha256 !== undefined && func0.call(data25, 'command_sha256')) {
          let data30 = data25.command_sha256;
          if (typeof data30 !== 'string' && data30 !== null) {
            errors++;
          }
          if (typeof data30 === 'string') {
            if (!pattern5.test(data30)) {
              errors++;
            }
          }
        }
      } else {
        errors++;
      }
    }
    if (data.runtime_context !== undefined && func0.call(data, 'runtime_context')) {
      let data31 = data.runtime_context;
      if (data31 && typeof data31 == 'object' && !Array.isArray(data31)) {
        for (const prop4 of schema19.properties.runtime_context.required) {
          if (data31[prop4] === undefined || !func0.call(data31, prop4)) {
            errors++;
          }
        }
        for (const key4 of Object.keys(data31)) {
          if (!func0.call(schema19.properties.runtime_context.properties, key4)) {
            errors++;
          }
        }
        if (data31.is_github_actions !== undefined && func0.call(data31, 'is_github_actions')) {
          if (typeof data31.is_github_actions !== 'boolean') {
            errors++;
          }
        }
        if (data31.github_actions_env !== undefined && func0.call(data31, 'github_actions_env')) {
          let data33 = data31.github_actions_env;
          if (typeof data33 !== 'string' && data33 !== null) {
            errors++;
          }
        }
        if (data31.github_run_id !== undefined && func0.call(data31, 'github_run_id')) {
          let data34 = data31.github_run_id;
          if (typeof data34 !== 'string' && data34 !== null) {
            errors++;
          }
        }
        if (data31.github_run_attempt !== undefined && func0.call(data31, 'github_run_attempt')) {
          let data35 = data31.github_run_attempt;
          if (typeof data35 !== 'string' && data35 !== null) {
            errors++;
          }
        }
        if (data31.github_sha !== undefined && func0.call(data31, 'github_sha')) {
          let data36 = data31.github_sha;
          if (typeof data36 !== 'string' && data36 !== null) {
            errors++;
          }
        }
        if (data31.github_repository !== undefined && func0.call(data31, 'github_repository')) {
          let data37 = data31.github_repository;
          if (typeof data37 !== 'string' && data37 !== null) {
            errors++;
          }
        }
        if (data31.github_workflow !== undefined && func0.call(data31, 'github_workflow')) {
          let data38 = data31.github_workflow;
          if (typeof data38 !== 'string' && data38 !== null) {
            errors++;
          }
        }
        if (data31.github_job !== undefined && func0.call(data31, 'github_job')) {
          let data39 = data31.github_job;
          if (typeof data39 !== 'string' && data39 !== null) {
            errors++;
          }
        }
        if (data31.github_event_name !== undefined && func0.call(data31, 'github_event_name')) {
          let data40 = data31.github_event_name;
          if (typeof data40 !== 'string' && data40 !== null) {
            errors++;
          }
        }
        if (data31.github_ref !== undefined && func0.call(data31, 'github_ref')) {
          let data41 = data31.github_ref;
          if (typeof data41 !== 'string' && data41 !== null) {
            errors++;
          }
        }
        if (data31.github_actor !== undefined && func0.call(data31, 'github_actor')) {
          let data42 = data31.github_actor;
          if (typeof data42 !== 'string' && data42 !== null) {
            errors++;
          }
        }
        if (data31.runner_environment !== undefined && func0.call(data31, 'runner_environment')) {
          let data43 = data31.runner_environment;
          if (typeof data43 !== 'string' && data43 !== null) {
            errors++;
          }
        }
        if (data31.local_execution !== undefined && func0.call(data31, 'local_execution')) {
          if (typeof data31.local_execution !== 'boolean') {
            errors++;
          }
        }
        if (data31.proof !== undefined && func0.call(data31, 'proof')) {
          if (!(data31.proof === 'env')) {
            errors++;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.checks !== undefined && func0.call(data, 'checks')) {
      if (!validate65(data.checks)) {
        errors++;
      }
    }
    if (data.violations !== undefined && func0.call(data, 'violations')) {
      let data47 = data.violations;
      if (Array.isArray(data47)) {
        const len1 = data47.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data48 = data47[i1];
          if (typeof data48 === 'string') {
            if (func65(data48) < 1) {
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
    if (data.findings !== undefined && func0.call(data, 'findings')) {
      let data49 = data.findings;
      if (Array.isArray(data49)) {
        const len2 = data49.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate67(data49[i2])) {
            errors++;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.fail_closed_policy !== undefined && func0.call(data, 'fail_closed_policy')) {
      let data51 = data.fail_closed_policy;
      if (data51 && typeof data51 == 'object' && !Array.isArray(data51)) {
        for (const prop5 of schema19.properties.fail_closed_policy.required) {
          if (data51[prop5] === undefined || !func0.call(data51, prop5)) {
            errors++;
          }
        }
        for (const key5 of Object.keys(data51)) {
          if (!(
            key5 === 'block_if_stage355_missing' ||
            key5 === 'block_if_stage355_decision_not_accept' ||
            key5 === 'block_if_stage355_violations_present' ||
            key5 === 'block_if_stage355_entry_hash_missing' ||
            key5 === 'block_if_stage355_status_mismatch' ||
            key5 === 'block_if_private_key_boundary_failed' ||
            key5 === 'block_if_pqc_intent_claimed_active'
          )) {
            errors++;
          }
        }
        if (data51.block_if_stage355_missing !== undefined && func0.call(data51, 'block_if_stage355_missing')) {
          if (true !== data51.block_if_stage355_missing) {
            errors++;
          }
        }
        if (
          data51.block_if_stage355_decision_not_accept !== undefined &&
          func0.call(data51, 'block_if_stage355_decision_not_accept')
        ) {
          if (true !== data51.block_if_stage355_decision_not_accept) {
            errors++;
          }
        }
        if (
          data51.block_if_stage355_violations_present !== undefined &&
          func0.call(data51, 'block_if_stage355_violations_present')
        ) {
          if (true !== data51.block_if_stage355_violations_present) {
            errors++;
          }
        }
        if (
          data51.block_if_stage355_entry_hash_missing !== undefined &&
          func0.call(data51, 'block_if_stage355_entry_hash_missing')
        ) {
          if (true !== data51.block_if_stage355_entry_hash_missing) {
            errors++;
          }
        }
        if (data51.block_if_stage355_status_mismatch !== undefined && func0.call(data51, 'block_if_stage355_status_mismatch')) {
          if (true !== data51.block_if_stage355_status_mismatch) {
            errors++;
          }
        }
        if (
          data51.block_if_private_key_boundary_failed !== undefined &&
          func0.call(data51, 'block_if_private_key_boundary_failed')
        ) {
          if (true !== data51.block_if_private_key_boundary_failed) {
            errors++;
          }
        }
        if (
          data51.block_if_pqc_intent_claimed_active !== undefined &&
          func0.call(data51, 'block_if_pqc_intent_claimed_active')
        ) {
          if (true !== data51.block_if_pqc_intent_claimed_active) {
            errors++;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.safety_boundary !== undefined && func0.call(data, 'safety_boundary')) {
      let data59 = data.safety_boundary;
      if (data59 && typeof data59 == 'object' && !Array.isArray(data59)) {
        for (const prop6 of schema19.properties.safety_boundary.required) {
          if (data59[prop6] === undefined || !func0.call(data59, prop6)) {
            errors++;
          }
        }
        for (const key6 of Object.keys(data59)) {
          if (!(
            key6 === 'no_private_keys' ||
            key6 === 'no_raw_secrets' ||
            key6 === 'no_real_key_rotation_claim' ||
            key6 === 'no_real_rekor_claim' ||
            key6 === 'no_real_pqc_signature_claim' ||
            key6 === 'runtime_gate_only'
          )) {
            errors++;
          }
        }
        if (data59.no_private_keys !== undefined && func0.call(data59, 'no_private_keys')) {
          if (true !== data59.no_private_keys) {
            errors++;
          }
        }
        if (data59.no_raw_secrets !== undefined && func0.call(data59, 'no_raw_secrets')) {
          if (true !== data59.no_raw_secrets) {
            errors++;
          }
        }
        if (data59.no_real_key_rotation_claim !== undefined && func0.call(data59, 'no_real_key_rotation_claim')) {
          if (true !== data59.no_real_key_rotation_claim) {
            errors++;
          }
        }
        if (data59.no_real_rekor_claim !== undefined && func0.call(data59, 'no_real_rekor_claim')) {
          if (true !== data59.no_real_rekor_claim) {
            errors++;
          }
        }
        if (data59.no_real_pqc_signature_claim !== undefined && func0.call(data59, 'no_real_pqc_signature_claim')) {
          if (true !== data59.no_real_pqc_signature_claim) {
            errors++;
          }
        }
        if (data59.runtime_gate_only !== undefined && func0.call(data59, 'runtime_gate_only')) {
          if (true !== data59.runtime_gate_only) {
            errors++;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.entry_hash !== undefined && func0.call(data, 'entry_hash')) {
      let data66 = data.entry_hash;
      if (typeof data66 === 'string') {
        if (!pattern5.test(data66)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.runtime_decision !== undefined && func0.call(data, 'runtime_decision')) {
      let data67 = data.runtime_decision;
      if (!(data67 === 'allow' || data67 === 'warn' || data67 === 'block')) {
        errors++;
      }
    }
    if (data.reasons !== undefined && func0.call(data, 'reasons')) {
      let data68 = data.reasons;
      if (Array.isArray(data68)) {
        const len3 = data68.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data69 = data68[i3];
          if (typeof data69 === 'string') {
            if (func65(data69) < 1) {
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
    if (data.approval !== undefined && func0.call(data, 'approval')) {
      let data70 = data.approval;
      const _errs137 = errors;
      let valid19 = false;
      const _errs138 = errors;
      if (!validate69(data70)) {
        errors++;
      }
      var _valid4 = _errs138 === errors;
      valid19 = valid19 || _valid4;
      const _errs139 = errors;
      if (data70 !== null) {
        errors++;
      }
      var _valid4 = _errs139 === errors;
      valid19 = valid19 || _valid4;
      if (!valid19) {
        errors++;
      } else {
        errors = _errs137;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
export const validateRuntimeReceipt: Validator = validatorOf(validate73, () => DIFFERENCES.validateRuntimeReceipt);
const schema30 = {
  required: [
    'schema',
    'stage',
    'engine',
    'source_stage',
    'created_at',
    'request_id',
    'audit_log',
    'failure_class',
    'enforcement',
    'runtime_decision',
    'previous_hash',
    'entry_hash',
    'gate_sha256',
    'policy',
    'effective_policy',
    'checks',
    'violations',
    'reasons',
    'receipt_sha256',
  ],
  properties: {
    schema: true,
    stage: true,
    engine: true,
    source_stage: true,
    created_at: true,
    request_id: true,
    audit_log: true,
    failure_class: true,
    enforcement: true,
    runtime_decision: true,
    previous_hash: true,
    entry_hash: true,
    gate_sha256: true,
    policy: true,
    effective_policy: true,
    checks: true,
    violations: true,
    reasons: true,
    receipt_sha256: true,
  },
};
function validate73(data) {
  /*# sourceURL="urn:fail-closed-gate:schema:runtime-receipt:v1" */ let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema30.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema30.properties, key0)) {
        errors++;
      }
    }
    if (data.schema !== undefined && func0.call(data, 'schema')) {
      if ('fail-closed-gate/runtime-receipt/v1' !== data.schema) {
        errors++;
      }
    }
    if (data.stage !== undefined && func0.call(data, 'stage')) {
      if (356 !== data.stage) {
        errors++;
      }
    }
    if (data.engine !== undefined && func0.call(data, 'engine')) {
      let data2 = data.engine;
      if (typeof data2 === 'string') {
        if (func65(data2) < 1) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.source_stage !== undefined && func0.call(data, 'source_stage')) {
      if (355 !== data.source_stage) {
        errors++;
      }
    }
    if (data.created_at !== undefined && func0.call(data, 'created_at')) {
      let data4 = data.created_at;
      if (typeof data4 === 'string') {
        if (!pattern3.test(data4)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.request_id !== undefined && func0.call(data, 'request_id')) {
      let data5 = data.request_id;
      if (typeof data5 === 'string') {
        if (!pattern4.test(data5)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.audit_log !== undefined && func0.call(data, 'audit_log')) {
      let data6 = data.audit_log;
      const _errs12 = errors;
      let valid1 = false;
      const _errs13 = errors;
      if (!validate53(data6)) {
        errors++;
      }
      var _valid0 = _errs13 === errors;
      valid1 = valid1 || _valid0;
      const _errs14 = errors;
      if (data6 !== null) {
        errors++;
      }
      var _valid0 = _errs14 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        errors++;
      } else {
        errors = _errs12;
      }
    }
    if (data.failure_class !== undefined && func0.call(data, 'failure_class')) {
      let data7 = data.failure_class;
      if (!(data7 === 'none' || data7 === 'policy' || data7 === 'evidence' || data7 === 'gate')) {
        errors++;
      }
    }
    if (data.enforcement !== undefined && func0.call(data, 'enforcement')) {
      let data8 = data.enforcement;
      if (!(data8 === 'enforce' || data8 === 'report-only')) {
        errors++;
      }
    }
    if (data.runtime_decision !== undefined && func0.call(data, 'runtime_decision')) {
      let data9 = data.runtime_decision;
      if (!(data9 === 'allow' || data9 === 'warn' || data9 === 'block')) {
        errors++;
      }
    }
    if (data.previous_hash !== undefined && func0.call(data, 'previous_hash')) {
      let data10 = data.previous_hash;
      if (typeof data10 === 'string') {
        if (!pattern6.test(data10)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.entry_hash !== undefined && func0.call(data, 'entry_hash')) {
      let data11 = data.entry_hash;
      if (typeof data11 === 'string') {
        if (!pattern5.test(data11)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.gate_sha256 !== undefined && func0.call(data, 'gate_sha256')) {
      let data12 = data.gate_sha256;
      if (typeof data12 === 'string') {
        if (!pattern5.test(data12)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.policy !== undefined && func0.call(data, 'policy')) {
      let data13 = data.policy;
      const _errs26 = errors;
      let valid2 = false;
      const _errs27 = errors;
      if (!validate61(data13)) {
        errors++;
      }
      var _valid1 = _errs27 === errors;
      valid2 = valid2 || _valid1;
      const _errs28 = errors;
      if (data13 !== null) {
        errors++;
      }
      var _valid1 = _errs28 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        errors++;
      } else {
        errors = _errs26;
      }
    }
    if (data.effective_policy !== undefined && func0.call(data, 'effective_policy')) {
      let data14 = data.effective_policy;
      const _errs31 = errors;
      let valid3 = false;
      const _errs32 = errors;
      if (!validate63(data14)) {
        errors++;
      }
      var _valid2 = _errs32 === errors;
      valid3 = valid3 || _valid2;
      const _errs33 = errors;
      if (data14 !== null) {
        errors++;
      }
      var _valid2 = _errs33 === errors;
      valid3 = valid3 || _valid2;
      if (!valid3) {
        errors++;
      } else {
        errors = _errs31;
      }
    }
    if (data.checks !== undefined && func0.call(data, 'checks')) {
      if (!validate65(data.checks)) {
        errors++;
      }
    }
    if (data.violations !== undefined && func0.call(data, 'violations')) {
      let data16 = data.violations;
      if (Array.isArray(data16)) {
        const len0 = data16.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data17 = data16[i0];
          if (typeof data17 === 'string') {
            if (func65(data17) < 1) {
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
    if (data.reasons !== undefined && func0.call(data, 'reasons')) {
      let data18 = data.reasons;
      if (Array.isArray(data18)) {
        const len1 = data18.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data19 = data18[i1];
          if (typeof data19 === 'string') {
            if (func65(data19) < 1) {
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
    if (data.receipt_sha256 !== undefined && func0.call(data, 'receipt_sha256')) {
      let data20 = data.receipt_sha256;
      if (typeof data20 === 'string') {
        if (!pattern5.test(data20)) {
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
export const validateActionPolicy: Validator = validatorOf(validate78, () => DIFFERENCES.validateActionPolicy);
const schema31 = {
  required: [
    'schema',
    'stage',
    'engine',
    'source_stage',
    'created_at',
    'request_id',
    'enforced_by',
    'failure_class',
    'enforcement',
    'previous_hash',
    'stage356_binding',
    'checks',
    'violations',
    'runtime_action_mapping',
    'action_decision',
    'isolation_mode',
    'actions',
    'capability_enforcement',
    'safety_boundary',
    'action_entry_hash',
  ],
  properties: {
    schema: true,
    stage: true,
    engine: true,
    source_stage: true,
    created_at: true,
    request_id: true,
    enforced_by: true,
    failure_class: true,
    enforcement: true,
    previous_hash: true,
    stage356_binding: {
      required: [
        'stage356_receipt_path',
        'stage356_gate_path',
        'stage356_receipt_sha256',
        'stage356_entry_hash',
        'stage356_runtime_decision',
      ],
    },
    checks: true,
    violations: true,
    runtime_action_mapping: { required: ['allow', 'warn', 'block'] },
    action_decision: true,
    isolation_mode: true,
    actions: true,
    safety_boundary: {
      required: [
        'no_private_keys',
        'no_raw_secrets',
        'no_raw_payloads',
        'no_exploit_code',
        'no_internal_runner_code',
        'metadata_only_action_receipt',
      ],
    },
    action_entry_hash: true,
    capability_enforcement: true,
  },
};
const pattern42 = new RegExp('^([0-9a-f]{64}|MISSING_STAGE356_RECEIPT_SHA256)$', 'u');
const schema32 = { required: ['request_id', 'github_run_id', 'github_run_attempt', 'github_job'] };
function validate79(data) {
  /*# sourceURL="urn:fail-closed-gate:schema:shared:enforcingRun" */ let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema32.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === 'request_id' || key0 === 'github_run_id' || key0 === 'github_run_attempt' || key0 === 'github_job')) {
        errors++;
      }
    }
    if (data.request_id !== undefined && func0.call(data, 'request_id')) {
      let data0 = data.request_id;
      if (typeof data0 === 'string') {
        if (!pattern4.test(data0)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.github_run_id !== undefined && func0.call(data, 'github_run_id')) {
      let data1 = data.github_run_id;
      if (typeof data1 !== 'string' && data1 !== null) {
        errors++;
      }
    }
    if (data.github_run_attempt !== undefined && func0.call(data, 'github_run_attempt')) {
      let data2 = data.github_run_attempt;
      if (typeof data2 !== 'string' && data2 !== null) {
        errors++;
      }
    }
    if (data.github_job !== undefined && func0.call(data, 'github_job')) {
      let data3 = data.github_job;
      if (typeof data3 !== 'string' && data3 !== null) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
const schema33 = {
  required: [
    'stage356_receipt_exists',
    'stage356_gate_exists',
    'stage356_receipt_sha256_present',
    'stage356_entry_hash_present',
    'stage356_runtime_decision_present',
    'stage356_violations_empty',
    'stage356_checks_acceptable',
    'stage356_receipt_matches_gate',
    'action_mapping_applied',
    'isolation_metadata_only',
    'no_private_keys',
    'no_raw_payloads',
    'no_internal_runner_published',
  ],
  properties: {
    stage356_receipt_exists: true,
    stage356_gate_exists: true,
    stage356_receipt_sha256_present: true,
    stage356_entry_hash_present: true,
    stage356_runtime_decision_present: true,
    stage356_violations_empty: true,
    stage356_checks_acceptable: true,
    stage356_receipt_matches_gate: true,
    action_mapping_applied: true,
    isolation_metadata_only: true,
    no_private_keys: true,
    no_raw_payloads: true,
    no_internal_runner_published: true,
  },
};
function validate81(data) {
  /*# sourceURL="urn:fail-closed-gate:schema:shared:actionChecks" */ let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema33.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema33.properties, key0)) {
        errors++;
      }
    }
    if (data.stage356_receipt_exists !== undefined && func0.call(data, 'stage356_receipt_exists')) {
      if (typeof data.stage356_receipt_exists !== 'boolean') {
        errors++;
      }
    }
    if (data.stage356_gate_exists !== undefined && func0.call(data, 'stage356_gate_exists')) {
      if (typeof data.stage356_gate_exists !== 'boolean') {
        errors++;
      }
    }
    if (data.stage356_receipt_sha256_present !== undefined && func0.call(data, 'stage356_receipt_sha256_present')) {
      if (typeof data.stage356_receipt_sha256_present !== 'boolean') {
        errors++;
      }
    }
    if (data.stage356_entry_hash_present !== undefined && func0.call(data, 'stage356_entry_hash_present')) {
      if (typeof data.stage356_entry_hash_present !== 'boolean') {
        errors++;
      }
    }
    if (data.stage356_runtime_decision_present !== undefined && func0.call(data, 'stage356_runtime_decision_present')) {
      if (typeof data.stage356_runtime_decision_present !== 'boolean') {
        errors++;
      }
    }
    if (data.stage356_violations_empty !== undefined && func0.call(data, 'stage356_violations_empty')) {
      if (typeof data.stage356_violations_empty !== 'boolean') {
        errors++;
      }
    }
    if (data.stage356_checks_acceptable !== undefined && func0.call(data, 'stage356_checks_acceptable')) {
      if (typeof data.stage356_checks_acceptable !== 'boolean') {
        errors++;
      }
    }
    if (data.stage356_receipt_matches_gate !== undefined && func0.call(data, 'stage356_receipt_matches_gate')) {
      if (typeof data.stage356_receipt_matches_gate !== 'boolean') {
        errors++;
      }
    }
    if (data.action_mapping_applied !== undefined && func0.call(data, 'action_mapping_applied')) {
      if (typeof data.action_mapping_applied !== 'boolean') {
        errors++;
      }
    }
    if (data.isolation_metadata_only !== undefined && func0.call(data, 'isolation_metadata_only')) {
      if (typeof data.isolation_metadata_only !== 'boolean') {
        errors++;
      }
    }
    if (data.no_private_keys !== undefined && func0.call(data, 'no_private_keys')) {
      if (typeof data.no_private_keys !== 'boolean') {
        errors++;
      }
    }
    if (data.no_raw_payloads !== undefined && func0.call(data, 'no_raw_payloads')) {
      if (typeof data.no_raw_payloads !== 'boolean') {
        errors++;
      }
    }
    if (data.no_internal_runner_published !== undefined && func0.call(data, 'no_internal_runner_published')) {
      if (typeof data.no_internal_runner_published !== 'boolean') {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
const schema34 = { required: ['action', 'target', 'status', 'reason'] };
function validate83(data) {
  /*# sourceURL="urn:fail-closed-gate:schema:shared:recordedAction" */ let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema34.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === 'action' || key0 === 'target' || key0 === 'status' || key0 === 'reason')) {
        errors++;
      }
    }
    if (data.action !== undefined && func0.call(data, 'action')) {
      let data0 = data.action;
      if (!(data0 === 'continue_runtime' || data0 === 'isolate_capability' || data0 === 'terminate_runtime')) {
        errors++;
      }
    }
    if (data.target !== undefined && func0.call(data, 'target')) {
      let data1 = data.target;
      if (!(
        data1 === 'runtime' ||
        data1 === 'private_runner' ||
        data1 === 'unsafe_payload_fetch' ||
        data1 === 'secret_material_access' ||
        data1 === 'public_metadata_verification'
      )) {
        errors++;
      }
    }
    if (data.status !== undefined && func0.call(data, 'status')) {
      let data2 = data.status;
      if (!(data2 === 'allowed' || data2 === 'disabled' || data2 === 'terminated')) {
        errors++;
      }
    }
    if (data.reason !== undefined && func0.call(data, 'reason')) {
      let data3 = data.reason;
      if (typeof data3 === 'string') {
        if (func65(data3) < 1) {
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
const schema35 = { required: ['capability', 'by'] };
function validate85(data) {
  /*# sourceURL="urn:fail-closed-gate:schema:shared:capabilityEnforcement" */ let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema35.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === 'capability' || key0 === 'by')) {
        errors++;
      }
    }
    if (data.capability !== undefined && func0.call(data, 'capability')) {
      let data0 = data.capability;
      if (!(
        data0 === 'private_runner' ||
        data0 === 'unsafe_payload_fetch' ||
        data0 === 'secret_material_access' ||
        data0 === 'public_metadata_verification'
      )) {
        errors++;
      }
    }
    if (data.by !== undefined && func0.call(data, 'by')) {
      let data1 = data.by;
      if (!(
        data1 === 'advised' ||
        data1 === 'enforced:bubblewrap' ||
        data1 === 'enforced:setpriv' ||
        data1 === 'enforced:runner-check' ||
        data1 === 'enforced:not-started'
      )) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate78(data) {
  /*# sourceURL="urn:fail-closed-gate:schema:action-policy:v1" */ let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema31.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema31.properties, key0)) {
        errors++;
      }
    }
    if (data.schema !== undefined && func0.call(data, 'schema')) {
      if ('fail-closed-gate/action-policy/v1' !== data.schema) {
        errors++;
      }
    }
    if (data.stage !== undefined && func0.call(data, 'stage')) {
      if (357 !== data.stage) {
        errors++;
      }
    }
    if (data.engine !== undefined && func0.call(data, 'engine')) {
      let data2 = data.engine;
      if (typeof data2 === 'string') {
        if (func65(data2) < 1) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.source_stage !== undefined && func0.call(data, 'source_stage')) {
      if (356 !== data.source_stage) {
        errors++;
      }
    }
    if (data.created_at !== undefined && func0.call(data, 'created_at')) {
      let data4 = data.created_at;
      if (typeof data4 === 'string') {
        if (!pattern3.test(data4)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.request_id !== undefined && func0.call(data, 'request_id')) {
      let data5 = data.request_id;
      if (typeof data5 === 'string') {
        if (!pattern4.test(data5)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.enforced_by !== undefined && func0.call(data, 'enforced_by')) {
      let data6 = data.enforced_by;
      const _errs12 = errors;
      let valid1 = false;
      const _errs13 = errors;
      if (!validate79(data6)) {
        errors++;
      }
      var _valid0 = _errs13 === errors;
      valid1 = valid1 || _valid0;
      const _errs14 = errors;
      if (data6 !== null) {
        errors++;
      }
      var _valid0 = _errs14 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        errors++;
      } else {
        errors = _errs12;
      }
    }
    if (data.failure_class !== undefined && func0.call(data, 'failure_class')) {
      let data7 = data.failure_class;
      if (!(data7 === 'none' || data7 === 'policy' || data7 === 'evidence' || data7 === 'gate')) {
        errors++;
      }
    }
    if (data.enforcement !== undefined && func0.call(data, 'enforcement')) {
      let data8 = data.enforcement;
      if (!(data8 === 'enforce' || data8 === 'report-only')) {
        errors++;
      }
    }
    if (data.previous_hash !== undefined && func0.call(data, 'previous_hash')) {
      let data9 = data.previous_hash;
      if (typeof data9 === 'string') {
        if (!pattern42.test(data9)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.stage356_binding !== undefined && func0.call(data, 'stage356_binding')) {
      let data10 = data.stage356_binding;
      if (data10 && typeof data10 == 'object' && !Array.isArray(data10)) {
        for (const prop1 of schema31.properties.stage356_binding.required) {
          if (data10[prop1] === undefined || !func0.call(data10, prop1)) {
            errors++;
          }
        }
        for (const key1 of Object.keys(data10)) {
          if (!(
            key1 === 'stage356_receipt_path' ||
            key1 === 'stage356_gate_path' ||
            key1 === 'stage356_receipt_sha256' ||
            key1 === 'stage356_entry_hash' ||
            key1 === 'stage356_runtime_decision'
          )) {
            errors++;
          }
        }
        if (data10.stage356_receipt_path !== undefined && func0.call(data10, 'stage356_receipt_path')) {
          if (typeof data10.stage356_receipt_path !== 'string') {
            errors++;
          }
        }
        if (data10.stage356_gate_path !== undefined && func0.call(data10, 'stage356_gate_path')) {
          if (typeof data10.stage356_gate_path !== 'string') {
            errors++;
          }
        }
        if (data10.stage356_receipt_sha256 !== undefined && func0.call(data10, 'stage356_receipt_sha256')) {
          let data13 = data10.stage356_receipt_sha256;
          if (typeof data13 !== 'string' && data13 !== null) {
            errors++;
          }
          if (typeof data13 === 'string') {
            if (!pattern5.test(data13)) {
              errors++;
            }
          }
        }
        if (data10.stage356_entry_hash !== undefined && func0.call(data10, 'stage356_entry_hash')) {
          let data14 = data10.stage356_entry_hash;
          if (typeof data14 !== 'string' && data14 !== null) {
            errors++;
          }
          if (typeof data14 === 'string') {
            if (!pattern5.test(data14)) {
              errors++;
            }
          }
        }
        if (data10.stage356_runtime_decision !== undefined && func0.call(data10, 'stage356_runtime_decision')) {
          let data15 = data10.stage356_runtime_decision;
          if (!(data15 === 'allow' || data15 === 'warn' || data15 === 'block' || data15 === null)) {
            errors++;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.checks !== undefined && func0.call(data, 'checks')) {
      if (!validate81(data.checks)) {
        errors++;
      }
    }
    if (data.violations !== undefined && func0.call(data, 'violations')) {
      let data17 = data.violations;
      if (Array.isArray(data17)) {
        const len0 = data17.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data18 = data17[i0];
          if (typeof data18 === 'string') {
            if (func65(data18) < 1) {
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
    if (data.runtime_action_mapping !== undefined && func0.call(data, 'runtime_action_mapping')) {
      let data19 = data.runtime_action_mapping;
      if (data19 && typeof data19 == 'object' && !Array.isArray(data19)) {
        for (const prop2 of schema31.properties.runtime_action_mapping.required) {
          if (data19[prop2] === undefined || !func0.call(data19, prop2)) {
            errors++;
          }
        }
        for (const key2 of Object.keys(data19)) {
          if (!(key2 === 'allow' || key2 === 'warn' || key2 === 'block')) {
            errors++;
          }
        }
        if (data19.allow !== undefined && func0.call(data19, 'allow')) {
          if ('continue' !== data19.allow) {
            errors++;
          }
        }
        if (data19.warn !== undefined && func0.call(data19, 'warn')) {
          if ('isolate_and_continue' !== data19.warn) {
            errors++;
          }
        }
        if (data19.block !== undefined && func0.call(data19, 'block')) {
          if ('terminate' !== data19.block) {
            errors++;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.action_decision !== undefined && func0.call(data, 'action_decision')) {
      let data23 = data.action_decision;
      if (!(data23 === 'continue' || data23 === 'isolate_and_continue' || data23 === 'terminate')) {
        errors++;
      }
    }
    if (data.isolation_mode !== undefined && func0.call(data, 'isolation_mode')) {
      let data24 = data.isolation_mode;
      if (!(data24 === 'none' || data24 === 'safe_metadata_only' || data24 === 'terminated')) {
        errors++;
      }
    }
    if (data.actions !== undefined && func0.call(data, 'actions')) {
      let data25 = data.actions;
      if (Array.isArray(data25)) {
        const len1 = data25.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate83(data25[i1])) {
            errors++;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.safety_boundary !== undefined && func0.call(data, 'safety_boundary')) {
      let data27 = data.safety_boundary;
      if (data27 && typeof data27 == 'object' && !Array.isArray(data27)) {
        for (const prop3 of schema31.properties.safety_boundary.required) {
          if (data27[prop3] === undefined || !func0.call(data27, prop3)) {
            errors++;
          }
        }
        for (const key3 of Object.keys(data27)) {
          if (!(
            key3 === 'no_private_keys' ||
            key3 === 'no_raw_secrets' ||
            key3 === 'no_raw_payloads' ||
            key3 === 'no_exploit_code' ||
            key3 === 'no_internal_runner_code' ||
            key3 === 'metadata_only_action_receipt'
          )) {
            errors++;
          }
        }
        if (data27.no_private_keys !== undefined && func0.call(data27, 'no_private_keys')) {
          if (true !== data27.no_private_keys) {
            errors++;
          }
        }
        if (data27.no_raw_secrets !== undefined && func0.call(data27, 'no_raw_secrets')) {
          if (true !== data27.no_raw_secrets) {
            errors++;
          }
        }
        if (data27.no_raw_payloads !== undefined && func0.call(data27, 'no_raw_payloads')) {
          if (true !== data27.no_raw_payloads) {
            errors++;
          }
        }
        if (data27.no_exploit_code !== undefined && func0.call(data27, 'no_exploit_code')) {
          if (true !== data27.no_exploit_code) {
            errors++;
          }
        }
        if (data27.no_internal_runner_code !== undefined && func0.call(data27, 'no_internal_runner_code')) {
          if (true !== data27.no_internal_runner_code) {
            errors++;
          }
        }
        if (data27.metadata_only_action_receipt !== undefined && func0.call(data27, 'metadata_only_action_receipt')) {
          if (true !== data27.metadata_only_action_receipt) {
            errors++;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.action_entry_hash !== undefined && func0.call(data, 'action_entry_hash')) {
      let data34 = data.action_entry_hash;
      if (typeof data34 === 'string') {
        if (!pattern5.test(data34)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.capability_enforcement !== undefined && func0.call(data, 'capability_enforcement')) {
      let data35 = data.capability_enforcement;
      if (Array.isArray(data35)) {
        const len2 = data35.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate85(data35[i2])) {
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
export const validateActionReceipt: Validator = validatorOf(validate87, () => DIFFERENCES.validateActionReceipt);
const schema36 = {
  required: [
    'schema',
    'stage',
    'engine',
    'source_stage',
    'created_at',
    'request_id',
    'enforced_by',
    'audit_log',
    'failure_class',
    'enforcement',
    'previous_hash',
    'action_entry_hash',
    'action_decision',
    'isolation_mode',
    'runtime_decision_from_stage356',
    'checks',
    'violations',
    'actions',
    'capability_enforcement',
    'action_receipt_sha256',
  ],
  properties: {
    schema: true,
    stage: true,
    engine: true,
    source_stage: true,
    created_at: true,
    request_id: true,
    enforced_by: true,
    audit_log: true,
    failure_class: true,
    enforcement: true,
    previous_hash: true,
    action_entry_hash: true,
    action_decision: true,
    isolation_mode: true,
    runtime_decision_from_stage356: true,
    checks: true,
    violations: true,
    actions: true,
    action_receipt_sha256: true,
    capability_enforcement: true,
  },
};
function validate87(data) {
  /*# sourceURL="urn:fail-closed-gate:schema:action-receipt:v1" */ let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema36.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema36.properties, key0)) {
        errors++;
      }
    }
    if (data.schema !== undefined && func0.call(data, 'schema')) {
      if ('fail-closed-gate/action-receipt/v1' !== data.schema) {
        errors++;
      }
    }
    if (data.stage !== undefined && func0.call(data, 'stage')) {
      if (357 !== data.stage) {
        errors++;
      }
    }
    if (data.engine !== undefined && func0.call(data, 'engine')) {
      let data2 = data.engine;
      if (typeof data2 === 'string') {
        if (func65(data2) < 1) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.source_stage !== undefined && func0.call(data, 'source_stage')) {
      if (356 !== data.source_stage) {
        errors++;
      }
    }
    if (data.created_at !== undefined && func0.call(data, 'created_at')) {
      let data4 = data.created_at;
      if (typeof data4 === 'string') {
        if (!pattern3.test(data4)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.request_id !== undefined && func0.call(data, 'request_id')) {
      let data5 = data.request_id;
      if (typeof data5 === 'string') {
        if (!pattern4.test(data5)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.enforced_by !== undefined && func0.call(data, 'enforced_by')) {
      let data6 = data.enforced_by;
      const _errs12 = errors;
      let valid1 = false;
      const _errs13 = errors;
      if (!validate79(data6)) {
        errors++;
      }
      var _valid0 = _errs13 === errors;
      valid1 = valid1 || _valid0;
      const _errs14 = errors;
      if (data6 !== null) {
        errors++;
      }
      var _valid0 = _errs14 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        errors++;
      } else {
        errors = _errs12;
      }
    }
    if (data.audit_log !== undefined && func0.call(data, 'audit_log')) {
      let data7 = data.audit_log;
      const _errs17 = errors;
      let valid2 = false;
      const _errs18 = errors;
      if (!validate53(data7)) {
        errors++;
      }
      var _valid1 = _errs18 === errors;
      valid2 = valid2 || _valid1;
      const _errs19 = errors;
      if (data7 !== null) {
        errors++;
      }
      var _valid1 = _errs19 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        errors++;
      } else {
        errors = _errs17;
      }
    }
    if (data.failure_class !== undefined && func0.call(data, 'failure_class')) {
      let data8 = data.failure_class;
      if (!(data8 === 'none' || data8 === 'policy' || data8 === 'evidence' || data8 === 'gate')) {
        errors++;
      }
    }
    if (data.enforcement !== undefined && func0.call(data, 'enforcement')) {
      let data9 = data.enforcement;
      if (!(data9 === 'enforce' || data9 === 'report-only')) {
        errors++;
      }
    }
    if (data.previous_hash !== undefined && func0.call(data, 'previous_hash')) {
      let data10 = data.previous_hash;
      if (typeof data10 === 'string') {
        if (!pattern42.test(data10)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.action_entry_hash !== undefined && func0.call(data, 'action_entry_hash')) {
      let data11 = data.action_entry_hash;
      if (typeof data11 === 'string') {
        if (!pattern5.test(data11)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.action_decision !== undefined && func0.call(data, 'action_decision')) {
      let data12 = data.action_decision;
      if (!(data12 === 'continue' || data12 === 'isolate_and_continue' || data12 === 'terminate')) {
        errors++;
      }
    }
    if (data.isolation_mode !== undefined && func0.call(data, 'isolation_mode')) {
      let data13 = data.isolation_mode;
      if (!(data13 === 'none' || data13 === 'safe_metadata_only' || data13 === 'terminated')) {
        errors++;
      }
    }
    if (data.runtime_decision_from_stage356 !== undefined && func0.call(data, 'runtime_decision_from_stage356')) {
      let data14 = data.runtime_decision_from_stage356;
      if (!(data14 === 'allow' || data14 === 'warn' || data14 === 'block' || data14 === null)) {
        errors++;
      }
    }
    if (data.checks !== undefined && func0.call(data, 'checks')) {
      if (!validate81(data.checks)) {
        errors++;
      }
    }
    if (data.violations !== undefined && func0.call(data, 'violations')) {
      let data16 = data.violations;
      if (Array.isArray(data16)) {
        const len0 = data16.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data17 = data16[i0];
          if (typeof data17 === 'string') {
            if (func65(data17) < 1) {
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
    if (data.actions !== undefined && func0.call(data, 'actions')) {
      let data18 = data.actions;
      if (Array.isArray(data18)) {
        const len1 = data18.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate83(data18[i1])) {
            errors++;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.action_receipt_sha256 !== undefined && func0.call(data, 'action_receipt_sha256')) {
      let data20 = data.action_receipt_sha256;
      if (typeof data20 === 'string') {
        if (!pattern5.test(data20)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.capability_enforcement !== undefined && func0.call(data, 'capability_enforcement')) {
      let data21 = data.capability_enforcement;
      if (Array.isArray(data21)) {
        const len2 = data21.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate85(data21[i2])) {
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
export const validateRunOutcome: Validator = validatorOf(validate93, () => DIFFERENCES.validateRunOutcome);
const schema37 = {
  required: [
    'schema',
    'request_id',
    'created_at',
    'action_receipt_sha256',
    'approval_id',
    'command_sha256',
    'state',
    'reason',
    'isolation',
    'isolation_held',
    'started_at',
    'duration_ms',
    'exit_status',
    'signal',
    'outputs',
    'incidents',
    'outcome_sha256',
  ],
  properties: {
    schema: true,
    request_id: true,
    created_at: true,
    action_receipt_sha256: true,
    approval_id: true,
    command_sha256: true,
    state: true,
    reason: true,
    isolation: true,
    isolation_held: true,
    started_at: true,
    duration_ms: true,
    exit_status: true,
    signal: true,
    outputs: true,
    incidents: true,
    outcome_sha256: true,
  },
};
const pattern57 = new RegExp('^SIG[A-Z0-9+-]+$', 'u');
const schema38 = { required: ['mechanism', 'verified'] };
function validate94(data) {
  /*# sourceURL="urn:fail-closed-gate:schema:shared:preparedIsolation" */ let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema38.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === 'mechanism' || key0 === 'verified')) {
        errors++;
      }
    }
    if (data.mechanism !== undefined && func0.call(data, 'mechanism')) {
      let data0 = data.mechanism;
      if (!(data0 === 'bubblewrap' || data0 === 'setpriv')) {
        errors++;
      }
    }
    if (data.verified !== undefined && func0.call(data, 'verified')) {
      let data1 = data.verified;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data1[i0] !== 'string') {
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
const schema39 = { required: ['path', 'state', 'files', 'bytes', 'sha256'] };
function validate96(data) {
  /*# sourceURL="urn:fail-closed-gate:schema:shared:declaredOutput" */ let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema39.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === 'path' || key0 === 'state' || key0 === 'files' || key0 === 'bytes' || key0 === 'sha256')) {
        errors++;
      }
    }
    if (data.path !== undefined && func0.call(data, 'path')) {
      if (typeof data.path !== 'string') {
        errors++;
      }
    }
    if (data.state !== undefined && func0.call(data, 'state')) {
      let data1 = data.state;
      if (!(data1 === 'file' || data1 === 'folder' || data1 === 'absent' || data1 === 'refused')) {
        errors++;
      }
    }
    if (data.files !== undefined && func0.call(data, 'files')) {
      let data2 = data.files;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && data2 !== null) {
        errors++;
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          errors++;
        }
      }
    }
    if (data.bytes !== undefined && func0.call(data, 'bytes')) {
      let data3 = data.bytes;
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && data3 !== null) {
        errors++;
      }
      if (typeof data3 == 'number' && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          errors++;
        }
      }
    }
    if (data.sha256 !== undefined && func0.call(data, 'sha256')) {
      let data4 = data.sha256;
      if (typeof data4 !== 'string' && data4 !== null) {
        errors++;
      }
      if (typeof data4 === 'string') {
        if (!pattern5.test(data4)) {
          errors++;
        }
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate93(data) {
  /*# sourceURL="urn:fail-closed-gate:schema:run-outcome:v1" */ let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema37.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema37.properties, key0)) {
        errors++;
      }
    }
    if (data.schema !== undefined && func0.call(data, 'schema')) {
      if ('fail-closed-gate/run-outcome/v1' !== data.schema) {
        errors++;
      }
    }
    if (data.request_id !== undefined && func0.call(data, 'request_id')) {
      let data1 = data.request_id;
      if (typeof data1 === 'string') {
        if (!pattern4.test(data1)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.created_at !== undefined && func0.call(data, 'created_at')) {
      let data2 = data.created_at;
      if (typeof data2 === 'string') {
        if (!pattern3.test(data2)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.action_receipt_sha256 !== undefined && func0.call(data, 'action_receipt_sha256')) {
      let data3 = data.action_receipt_sha256;
      if (typeof data3 !== 'string' && data3 !== null) {
        errors++;
      }
      if (typeof data3 === 'string') {
        if (!pattern5.test(data3)) {
          errors++;
        }
      }
    }
    if (data.approval_id !== undefined && func0.call(data, 'approval_id')) {
      let data4 = data.approval_id;
      if (typeof data4 !== 'string' && data4 !== null) {
        errors++;
      }
    }
    if (data.command_sha256 !== undefined && func0.call(data, 'command_sha256')) {
      let data5 = data.command_sha256;
      if (typeof data5 === 'string') {
        if (!pattern5.test(data5)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.state !== undefined && func0.call(data, 'state')) {
      let data6 = data.state;
      if (!(
        data6 === 'not-started' ||
        data6 === 'started' ||
        data6 === 'exited' ||
        data6 === 'signaled' ||
        data6 === 'timed-out'
      )) {
        errors++;
      }
    }
    if (data.reason !== undefined && func0.call(data, 'reason')) {
      let data7 = data.reason;
      if (typeof data7 !== 'string' && data7 !== null) {
        errors++;
      }
      if (typeof data7 === 'string') {
        if (!pattern26.test(data7)) {
          errors++;
        }
      }
    }
    if (data.isolation !== undefined && func0.call(data, 'isolation')) {
      let data8 = data.isolation;
      const _errs17 = errors;
      let valid1 = false;
      const _errs18 = errors;
      if (!validate94(data8)) {
        errors++;
      }
      var _valid0 = _errs18 === errors;
      valid1 = valid1 || _valid0;
      const _errs19 = errors;
      if (data8 !== null) {
        errors++;
      }
      var _valid0 = _errs19 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        errors++;
      } else {
        errors = _errs17;
      }
    }
    if (data.isolation_held !== undefined && func0.call(data, 'isolation_held')) {
      let data9 = data.isolation_held;
      if (typeof data9 !== 'boolean' && data9 !== null) {
        errors++;
      }
    }
    if (data.started_at !== undefined && func0.call(data, 'started_at')) {
      let data10 = data.started_at;
      if (typeof data10 !== 'string' && data10 !== null) {
        errors++;
      }
      if (typeof data10 === 'string') {
        if (!pattern3.test(data10)) {
          errors++;
        }
      }
    }
    if (data.duration_ms !== undefined && func0.call(data, 'duration_ms')) {
      let data11 = data.duration_ms;
      if (!(typeof data11 == 'number' && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) && data11 !== null) {
        errors++;
      }
      if (typeof data11 == 'number' && isFinite(data11)) {
        if (data11 < 0 || isNaN(data11)) {
          errors++;
        }
      }
    }
    if (data.exit_status !== undefined && func0.call(data, 'exit_status')) {
      let data12 = data.exit_status;
      if (!(typeof data12 == 'number' && !(data12 % 1) && !isNaN(data12) && isFinite(data12)) && data12 !== null) {
        errors++;
      }
      if (typeof data12 == 'number' && isFinite(data12)) {
        if (data12 < 0 || isNaN(data12)) {
          errors++;
        }
      }
    }
    if (data.signal !== undefined && func0.call(data, 'signal')) {
      let data13 = data.signal;
      if (typeof data13 !== 'string' && data13 !== null) {
        errors++;
      }
      if (typeof data13 === 'string') {
        if (!pattern57.test(data13)) {
          errors++;
        }
      }
    }
    if (data.outputs !== undefined && func0.call(data, 'outputs')) {
      let data14 = data.outputs;
      if (Array.isArray(data14)) {
        const len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate96(data14[i0])) {
            errors++;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.incidents !== undefined && func0.call(data, 'incidents')) {
      let data16 = data.incidents;
      if (Array.isArray(data16)) {
        const len1 = data16.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate67(data16[i1])) {
            errors++;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.outcome_sha256 !== undefined && func0.call(data, 'outcome_sha256')) {
      let data18 = data.outcome_sha256;
      if (typeof data18 === 'string') {
        if (!pattern5.test(data18)) {
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
export const validateAuditRecord: Validator = validatorOf(validate99, () => DIFFERENCES.validateAuditRecord);
const schema40 = {
  required: [
    'schema',
    'record_id',
    'sequence',
    'timestamp',
    'request_id',
    'identity',
    'event',
    'request_hash',
    'data_hash',
    'gate',
    'decision',
    'action',
    'code',
    'approval_id',
    'outcome',
    'torn_line_sha256',
    'previous_hash',
    'record_hash',
  ],
  properties: {
    schema: true,
    record_id: true,
    sequence: true,
    timestamp: true,
    request_id: true,
    identity: { required: ['kind', 'name'] },
    event: true,
    request_hash: true,
    data_hash: true,
    gate: true,
    decision: true,
    action: true,
    code: true,
    approval_id: true,
    outcome: true,
    torn_line_sha256: true,
    previous_hash: true,
    record_hash: true,
  },
};
const pattern60 = new RegExp('^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})\\.[1-9][0-9]*$', 'u');
const pattern61 = new RegExp('^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$', 'u');
const pattern67 = new RegExp('^[A-Za-z0-9 +-]+$', 'u');
const pattern69 = new RegExp('^([0-9a-f]{64}|GENESIS)$', 'u');
function validate99(data) {
  /*# sourceURL="urn:fail-closed-gate:schema:audit-record:v1" */ let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema40.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema40.properties, key0)) {
        errors++;
      }
    }
    if (data.schema !== undefined && func0.call(data, 'schema')) {
      if ('fail-closed-gate/audit-record/v1' !== data.schema) {
        errors++;
      }
    }
    if (data.record_id !== undefined && func0.call(data, 'record_id')) {
      let data1 = data.record_id;
      if (typeof data1 === 'string') {
        if (!pattern60.test(data1)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.sequence !== undefined && func0.call(data, 'sequence')) {
      let data2 = data.sequence;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        errors++;
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 < 1 || isNaN(data2)) {
          errors++;
        }
      }
    }
    if (data.timestamp !== undefined && func0.call(data, 'timestamp')) {
      let data3 = data.timestamp;
      if (typeof data3 === 'string') {
        if (!pattern61.test(data3)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.request_id !== undefined && func0.call(data, 'request_id')) {
      let data4 = data.request_id;
      if (typeof data4 === 'string') {
        if (!pattern4.test(data4)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.identity !== undefined && func0.call(data, 'identity')) {
      let data5 = data.identity;
      if (data5 && typeof data5 == 'object' && !Array.isArray(data5)) {
        for (const prop1 of schema40.properties.identity.required) {
          if (data5[prop1] === undefined || !func0.call(data5, prop1)) {
            errors++;
          }
        }
        for (const key1 of Object.keys(data5)) {
          if (!(key1 === 'kind' || key1 === 'name')) {
            errors++;
          }
        }
        if (data5.kind !== undefined && func0.call(data5, 'kind')) {
          let data6 = data5.kind;
          if (!(data6 === 'github-actor' || data6 === 'local-user' || data6 === 'unknown')) {
            errors++;
          }
        }
        if (data5.name !== undefined && func0.call(data5, 'name')) {
          let data7 = data5.name;
          if (typeof data7 !== 'string' && data7 !== null) {
            errors++;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.event !== undefined && func0.call(data, 'event')) {
      let data8 = data.event;
      if (!(
        data8 === 'request_received' ||
        data8 === 'evidence_captured' ||
        data8 === 'gate_evaluated' ||
        data8 === 'nonce_claim_intended' ||
        data8 === 'nonce_claimed' ||
        data8 === 'decision_made' ||
        data8 === 'action_planned' ||
        data8 === 'receipts_intended' ||
        data8 === 'command_intended' ||
        data8 === 'command_finished' ||
        data8 === 'upload_intended' ||
        data8 === 'bundle_intended' ||
        data8 === 'upload_finished' ||
        data8 === 'receipts_written' ||
        data8 === 'run_failed'
      )) {
        errors++;
      }
    }
    if (data.request_hash !== undefined && func0.call(data, 'request_hash')) {
      let data9 = data.request_hash;
      if (typeof data9 === 'string') {
        if (!pattern5.test(data9)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.data_hash !== undefined && func0.call(data, 'data_hash')) {
      let data10 = data.data_hash;
      if (typeof data10 !== 'string' && data10 !== null) {
        errors++;
      }
      if (typeof data10 === 'string') {
        if (!pattern5.test(data10)) {
          errors++;
        }
      }
    }
    if (data.gate !== undefined && func0.call(data, 'gate')) {
      let data11 = data.gate;
      if (typeof data11 !== 'string' && data11 !== null) {
        errors++;
      }
      if (typeof data11 === 'string') {
        if (!pattern27.test(data11)) {
          errors++;
        }
      }
    }
    if (data.decision !== undefined && func0.call(data, 'decision')) {
      let data12 = data.decision;
      if (!(data12 === 'allow' || data12 === 'warn' || data12 === 'block' || data12 === null)) {
        errors++;
      }
    }
    if (data.action !== undefined && func0.call(data, 'action')) {
      let data13 = data.action;
      if (!(data13 === 'continue' || data13 === 'isolate_and_continue' || data13 === 'terminate' || data13 === null)) {
        errors++;
      }
    }
    if (data.code !== undefined && func0.call(data, 'code')) {
      let data14 = data.code;
      if (typeof data14 !== 'string' && data14 !== null) {
        errors++;
      }
      if (typeof data14 === 'string') {
        if (!pattern26.test(data14)) {
          errors++;
        }
      }
    }
    if (data.approval_id !== undefined && func0.call(data, 'approval_id')) {
      let data15 = data.approval_id;
      if (typeof data15 !== 'string' && data15 !== null) {
        errors++;
      }
    }
    if (data.outcome !== undefined && func0.call(data, 'outcome')) {
      let data16 = data.outcome;
      if (typeof data16 !== 'string' && data16 !== null) {
        errors++;
      }
      if (typeof data16 === 'string') {
        if (!pattern67.test(data16)) {
          errors++;
        }
      }
    }
    if (data.torn_line_sha256 !== undefined && func0.call(data, 'torn_line_sha256')) {
      let data17 = data.torn_line_sha256;
      if (typeof data17 !== 'string' && data17 !== null) {
        errors++;
      }
      if (typeof data17 === 'string') {
        if (!pattern5.test(data17)) {
          errors++;
        }
      }
    }
    if (data.previous_hash !== undefined && func0.call(data, 'previous_hash')) {
      let data18 = data.previous_hash;
      if (typeof data18 === 'string') {
        if (!pattern69.test(data18)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.record_hash !== undefined && func0.call(data, 'record_hash')) {
      let data19 = data.record_hash;
      if (typeof data19 === 'string') {
        if (!pattern5.test(data19)) {
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
