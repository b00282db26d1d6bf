/* Made by `npm run generate`. Do not edit. Source: schemas/ */
// @ts-nocheck
import { validatorOf, type Validator } from '../validator.js';
import { DIFFERENCES } from './differences.js';

import func68_module from 'ajv/dist/runtime/ucs2length.js';
const func68 = func68_module.default;
export const validateBundleManifest: Validator = validatorOf(validate52, () => DIFFERENCES.validateBundleManifest);
const schema19 = {
  required: ['schema', 'request_id', 'command', 'rules_version', 'tool', 'evidence_included', 'files', 'manifest_sha256'],
  properties: { tool: { required: ['name', 'version'] }, files: { items: { required: ['path', 'size', 'sha256'] } } },
};
const func0 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp('^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$', 'u');
const pattern4 = new RegExp('^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*$', 'u');
const pattern5 = new RegExp('^[0-9a-f]{64}$', 'u');
function validate52(data) {
  /*# sourceURL="urn:fail-closed-gate:schema:bundle-manifest:v1" */ let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema19.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!(
        key0 === 'schema' ||
        key0 === 'request_id' ||
        key0 === 'command' ||
        key0 === 'rules_version' ||
        key0 === 'tool' ||
        key0 === 'evidence_included' ||
        key0 === 'files' ||
        key0 === 'manifest_sha256'
      )) {
        errors++;
      }
    }
    if (data.schema !== undefined && func0.call(data, 'schema')) {
      if ('fail-closed-gate/bundle-manifest/v1' !== data.schema) {
        errors++;
      }
    }
    if (data.request_id !== undefined && func0.call(data, 'request_id')) {
      let data1 = data.request_id;
      if (typeof data1 === 'string') {
        if (!pattern3.test(data1)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.command !== undefined && func0.call(data, 'command')) {
      let data2 = data.command;
      if (!(data2 === 'gate' || data2 === 'enforce' || data2 === 'run')) {
        errors++;
      }
    }
    if (data.rules_version !== undefined && func0.call(data, 'rules_version')) {
      let data3 = data.rules_version;
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        errors++;
      }
      if (typeof data3 == 'number' && isFinite(data3)) {
        if (data3 < 1 || isNaN(data3)) {
          errors++;
        }
      }
    }
    if (data.tool !== undefined && func0.call(data, 'tool')) {
      let data4 = data.tool;
      if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
        for (const prop1 of schema19.properties.tool.required) {
          if (data4[prop1] === undefined || !func0.call(data4, prop1)) {
            errors++;
          }
        }
        for (const key1 of Object.keys(data4)) {
          if (!(key1 === 'name' || key1 === 'version')) {
            errors++;
          }
        }
        if (data4.name !== undefined && func0.call(data4, 'name')) {
          let data5 = data4.name;
          if (typeof data5 === 'string') {
            if (func68(data5) < 1) {
              errors++;
            }
          } else {
            errors++;
          }
        }
        if (data4.version !== undefined && func0.call(data4, 'version')) {
          let data6 = data4.version;
          if (typeof data6 === 'string') {
            if (func68(data6) < 1) {
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
    if (data.evidence_included !== undefined && func0.call(data, 'evidence_included')) {
      if (typeof data.evidence_included !== 'boolean') {
        errors++;
      }
    }
    if (data.files !== undefined && func0.call(data, 'files')) {
      let data8 = data.files;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (data9 && typeof data9 == 'object' && !Array.isArray(data9)) {
            for (const prop2 of schema19.properties.files.items.required) {
              if (data9[prop2] === undefined || !func0.call(data9, prop2)) {
                errors++;
              }
            }
            for (const key2 of Object.keys(data9)) {
              if (!(key2 === 'path' || key2 === 'size' || key2 === 'sha256')) {
                errors++;
              }
            }
            if (data9.path !== undefined && func0.call(data9, 'path')) {
              let data10 = data9.path;
              if (typeof data10 === 'string') {
                if (!pattern4.test(data10)) {
                  errors++;
                }
              } else {
                errors++;
              }
            }
            if (data9.size !== undefined && func0.call(data9, 'size')) {
              let data11 = data9.size;
              if (!(typeof data11 == 'number' && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
                errors++;
              }
              if (typeof data11 == 'number' && isFinite(data11)) {
                if (data11 < 0 || isNaN(data11)) {
                  errors++;
                }
              }
            }
            if (data9.sha256 !== undefined && func0.call(data9, 'sha256')) {
              let data12 = data9.sha256;
              if (typeof data12 === 'string') {
                if (!pattern5.test(data12)) {
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
    if (data.manifest_sha256 !== undefined && func0.call(data, 'manifest_sha256')) {
      let data13 = data.manifest_sha256;
      if (typeof data13 === 'string') {
        if (!pattern5.test(data13)) {
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
export const validateRecordedInputs: Validator = validatorOf(validate53, () => DIFFERENCES.validateRecordedInputs);
const schema20 = {
  required: [
    'schema',
    'request_id',
    'command',
    'rules_version',
    'tool',
    'request',
    'context',
    'policy_file',
    'policy',
    'evidence',
    'receipts',
    'incidents',
    'audit_log',
    'nonce_claim',
    'isolation',
  ],
  properties: {
    schema: true,
    request_id: true,
    command: true,
    rules_version: true,
    tool: { required: ['name', 'version'] },
    request: {
      required: [
        'working_directory',
        'output_directory',
        'key_status_result',
        'key_status_verification',
        'max_age_seconds',
        'upstream_artifact',
        'upstream_run_id',
        'upstream_digest',
        'policy',
        'policy_sha256',
        'environment',
        'subject_digest',
        'metadata',
        'metadata_sha256',
        'evidence',
        'requested_action',
        'target',
        'enforcement',
        'upload_receipts',
        'include_evidence',
        'receipts',
        'expected_receipt_sha256',
        'allow_earlier_attempt',
        'receipts_artifact_name',
        'retention_days',
        'summary',
        'approval',
        'request',
        'parameters_sha256',
        'command_sha256',
      ],
      properties: {
        working_directory: true,
        output_directory: true,
        key_status_result: true,
        key_status_verification: true,
        max_age_seconds: true,
        upstream_artifact: true,
        upstream_run_id: true,
        upstream_digest: true,
        policy: true,
        policy_sha256: true,
        environment: true,
        subject_digest: true,
        metadata: true,
        metadata_sha256: true,
        evidence: true,
        requested_action: true,
        target: true,
        enforcement: true,
        upload_receipts: true,
        include_evidence: true,
        receipts: true,
        expected_receipt_sha256: true,
        allow_earlier_attempt: true,
        receipts_artifact_name: true,
        retention_days: true,
        summary: true,
        approval: true,
        request: true,
        parameters_sha256: true,
        command_sha256: true,
      },
    },
    context: {
      required: [
        'now_ms',
        'github_actions',
        'run_id',
        'run_attempt',
        'sha',
        'repository',
        'workflow',
        'job',
        'event_name',
        'ref',
        'actor',
        'runner_environment',
        'act',
        'server_url',
        'event_file',
        'artifact_service',
        'local_user',
        'proposal',
        'upstream_run',
      ],
      properties: {
        now_ms: true,
        github_actions: true,
        run_id: true,
        run_attempt: true,
        sha: true,
        repository: true,
        workflow: true,
        job: true,
        event_name: true,
        ref: true,
        actor: true,
        runner_environment: true,
        act: true,
        server_url: true,
        event_file: true,
        artifact_service: true,
        local_user: true,
        proposal: true,
        upstream_run: true,
      },
    },
    policy_file: true,
    policy: true,
    evidence: true,
    receipts: true,
    incidents: true,
    audit_log: true,
    nonce_claim: true,
    isolation: true,
  },
};
const schema21 = { required: ['base_commit'] };
const pattern15 = new RegExp('^([0-9a-f]{40}|[0-9a-f]{64})$', 'u');
function validate54(data) {
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema21.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === 'base_commit')) {
        errors++;
      }
    }
    if (data.base_commit !== undefined && func0.call(data, 'base_commit')) {
      let data0 = data.base_commit;
      if (typeof data0 !== 'string' && data0 !== null) {
        errors++;
      }
      if (typeof data0 === 'string') {
        if (!pattern15.test(data0)) {
          errors++;
        }
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
const schema22 = { required: ['id', 'workflow', 'head_sha'] };
function validate56(data) {
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema22.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === 'id' || key0 === 'workflow' || key0 === 'head_sha')) {
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, 'id')) {
      let data0 = data.id;
      if (typeof data0 !== 'string' && data0 !== null) {
        errors++;
      }
    }
    if (data.workflow !== undefined && func0.call(data, 'workflow')) {
      let data1 = data.workflow;
      if (typeof data1 !== 'string' && data1 !== null) {
        errors++;
      }
    }
    if (data.head_sha !== undefined && func0.call(data, 'head_sha')) {
      let data2 = data.head_sha;
      if (typeof data2 !== 'string' && data2 !== null) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
const schema23 = { required: ['path', 'commit', 'sha256'] };
function validate58(data) {
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema23.required) {
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
        if (!pattern15.test(data1)) {
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
const schema24 = {
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
const pattern19 = new RegExp('^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$', 'u');
function validate60(data) {
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema24.required) {
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
        for (const prop1 of schema24.properties.context.required) {
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
        for (const prop2 of schema24.properties.gates.required) {
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
            for (const prop3 of schema24.properties.gates.properties.key_status.required) {
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
            for (const prop4 of schema24.properties.gates.properties.execution_evidence.anyOf[0].required) {
              if (data14[prop4] === undefined || !func0.call(data14, prop4)) {
                errors++;
              }
            }
            for (const key4 of Object.keys(data14)) {
              if (!func0.call(schema24.properties.gates.properties.execution_evidence.anyOf[0].properties, key4)) {
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
            for (const prop5 of schema24.properties.gates.properties.beacon_rate.anyOf[0].required) {
              if (data27[prop5] === undefined || !func0.call(data27, prop5)) {
                errors++;
              }
            }
            for (const key5 of Object.keys(data27)) {
              if (!func0.call(schema24.properties.gates.properties.beacon_rate.anyOf[0].properties, key5)) {
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
            for (const prop6 of schema24.properties.gates.properties.production_action.anyOf[0].required) {
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
                    for (const prop7 of schema24.properties.gates.properties.production_action.anyOf[0].properties.actions
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
                    for (const prop8 of schema24.properties.gates.properties.production_action.anyOf[0].properties.grants.items
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
                        if (!pattern19.test(data53)) {
                          errors++;
                        }
                      }
                    }
                    if (data49.valid_until !== undefined && func0.call(data49, 'valid_until')) {
                      let data54 = data49.valid_until;
                      if (typeof data54 === 'string') {
                        if (!pattern19.test(data54)) {
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
            for (const prop9 of schema24.properties.gates.properties.approval.anyOf[0].required) {
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
            for (const prop10 of schema24.properties.trusted_keys.items.required) {
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
                if (!pattern19.test(data69)) {
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
                if (!pattern19.test(data70)) {
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
                if (!pattern19.test(data71)) {
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
        for (const prop11 of schema24.properties.run.required) {
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
const schema25 = { required: ['files', 'artifact', 'signed', 'findings'] };
const schema26 = { required: ['role', 'path', 'state', 'size', 'sha256', 'finding'] };
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
function validate64(data) {
  let errors = 0;
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
        if (func68(data3) < 1) {
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
function validate63(data) {
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema26.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!(
        key0 === 'role' ||
        key0 === 'path' ||
        key0 === 'state' ||
        key0 === 'size' ||
        key0 === 'sha256' ||
        key0 === 'finding'
      )) {
        errors++;
      }
    }
    if (data.role !== undefined && func0.call(data, 'role')) {
      let data0 = data.role;
      if (!(
        data0 === 'result' ||
        data0 === 'status' ||
        data0 === 'ledger' ||
        data0 === 'key-status-signature' ||
        data0 === 'execution-evidence' ||
        data0 === 'beacon-attestation' ||
        data0 === 'approval-request' ||
        data0 === 'approval'
      )) {
        errors++;
      }
    }
    if (data.path !== undefined && func0.call(data, 'path')) {
      if (typeof data.path !== 'string') {
        errors++;
      }
    }
    if (data.state !== undefined && func0.call(data, 'state')) {
      let data2 = data.state;
      if (!(data2 === 'read' || data2 === 'absent' || data2 === 'refused')) {
        errors++;
      }
    }
    if (data.size !== undefined && func0.call(data, 'size')) {
      let data3 = data.size;
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
    if (data.finding !== undefined && func0.call(data, 'finding')) {
      let data5 = data.finding;
      const _errs11 = errors;
      let valid1 = false;
      const _errs12 = errors;
      if (!validate64(data5)) {
        errors++;
      }
      var _valid0 = _errs12 === errors;
      valid1 = valid1 || _valid0;
      const _errs13 = errors;
      if (data5 !== null) {
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
const schema28 = { required: ['name', 'id', 'sha256', 'expected_sha256', 'producer'] };
const schema29 = { required: ['run_id', 'run_attempt', 'repository', 'workflow', 'head_sha'] };
const pattern30 = new RegExp('^[1-9][0-9]{0,19}$', 'u');
function validate68(data) {
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema29.required) {
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
        if (!pattern30.test(data0)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.run_attempt !== undefined && func0.call(data, 'run_attempt')) {
      let data1 = data.run_attempt;
      if (typeof data1 === 'string') {
        if (!pattern30.test(data1)) {
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
        if (!pattern15.test(data4)) {
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
function validate67(data) {
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema28.required) {
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
        if (func68(data0) < 1) {
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
      if (!validate68(data4)) {
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
function validate62(data) {
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema25.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === 'files' || key0 === 'artifact' || key0 === 'signed' || key0 === 'findings')) {
        errors++;
      }
    }
    if (data.files !== undefined && func0.call(data, 'files')) {
      let data0 = data.files;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate63(data0[i0])) {
            errors++;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.artifact !== undefined && func0.call(data, 'artifact')) {
      let data2 = data.artifact;
      const _errs6 = errors;
      let valid3 = false;
      const _errs7 = errors;
      if (!validate67(data2)) {
        errors++;
      }
      var _valid0 = _errs7 === errors;
      valid3 = valid3 || _valid0;
      const _errs8 = errors;
      if (data2 !== null) {
        errors++;
      }
      var _valid0 = _errs8 === errors;
      valid3 = valid3 || _valid0;
      if (!valid3) {
        errors++;
      } else {
        errors = _errs6;
      }
    }
    if (data.signed !== undefined && func0.call(data, 'signed')) {
      if (typeof data.signed !== 'boolean') {
        errors++;
      }
    }
    if (data.findings !== undefined && func0.call(data, 'findings')) {
      let data4 = data.findings;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate64(data4[i1])) {
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
const schema30 = {
  required: ['artifact', 'files'],
  properties: { files: { items: { required: ['role', 'path', 'state', 'size', 'sha256', 'finding'] } } },
};
function validate73(data) {
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema30.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === 'artifact' || key0 === 'files')) {
        errors++;
      }
    }
    if (data.artifact !== undefined && func0.call(data, 'artifact')) {
      let data0 = data.artifact;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (!validate67(data0)) {
        errors++;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      const _errs5 = errors;
      if (data0 !== null) {
        errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        errors++;
      } else {
        errors = _errs3;
      }
    }
    if (data.files !== undefined && func0.call(data, 'files')) {
      let data1 = data.files;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == 'object' && !Array.isArray(data2)) {
            for (const prop1 of schema30.properties.files.items.required) {
              if (data2[prop1] === undefined || !func0.call(data2, prop1)) {
                errors++;
              }
            }
            for (const key1 of Object.keys(data2)) {
              if (!(
                key1 === 'role' ||
                key1 === 'path' ||
                key1 === 'state' ||
                key1 === 'size' ||
                key1 === 'sha256' ||
                key1 === 'finding'
              )) {
                errors++;
              }
            }
            if (data2.role !== undefined && func0.call(data2, 'role')) {
              let data3 = data2.role;
              if (!(data3 === 'gate-record' || data3 === 'runtime-receipt')) {
                errors++;
              }
            }
            if (data2.path !== undefined && func0.call(data2, 'path')) {
              if (typeof data2.path !== 'string') {
                errors++;
              }
            }
            if (data2.state !== undefined && func0.call(data2, 'state')) {
              let data5 = data2.state;
              if (!(data5 === 'read' || data5 === 'absent' || data5 === 'refused')) {
                errors++;
              }
            }
            if (data2.size !== undefined && func0.call(data2, 'size')) {
              let data6 = data2.size;
              if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6)) && data6 !== null) {
                errors++;
              }
              if (typeof data6 == 'number' && isFinite(data6)) {
                if (data6 < 0 || isNaN(data6)) {
                  errors++;
                }
              }
            }
            if (data2.sha256 !== undefined && func0.call(data2, 'sha256')) {
              let data7 = data2.sha256;
              if (typeof data7 !== 'string' && data7 !== null) {
                errors++;
              }
              if (typeof data7 === 'string') {
                if (!pattern5.test(data7)) {
                  errors++;
                }
              }
            }
            if (data2.finding !== undefined && func0.call(data2, 'finding')) {
              let data8 = data2.finding;
              const _errs21 = errors;
              let valid5 = false;
              const _errs22 = errors;
              if (!validate64(data8)) {
                errors++;
              }
              var _valid1 = _errs22 === errors;
              valid5 = valid5 || _valid1;
              const _errs23 = errors;
              if (data8 !== null) {
                errors++;
              }
              var _valid1 = _errs23 === errors;
              valid5 = valid5 || _valid1;
              if (!valid5) {
                errors++;
              } else {
                errors = _errs21;
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
const schema31 = { required: ['continuity', 'sequence', 'record_hash'] };
function validate78(data) {
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema31.required) {
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
const schema32 = { required: ['state', 'store', 'key'] };
function validate80(data) {
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema32.required) {
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
const schema33 = { required: ['mechanism', 'verified'] };
function validate82(data) {
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema33.required) {
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
function validate53(data) {
  /*# sourceURL="urn:fail-closed-gate:schema:recorded-inputs:v1" */ let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema20.required) {
      if (data[prop0] === undefined || !func0.call(data, prop0)) {
        errors++;
      }
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema20.properties, key0)) {
        errors++;
      }
    }
    if (data.schema !== undefined && func0.call(data, 'schema')) {
      if ('fail-closed-gate/recorded-inputs/v1' !== data.schema) {
        errors++;
      }
    }
    if (data.request_id !== undefined && func0.call(data, 'request_id')) {
      let data1 = data.request_id;
      if (typeof data1 === 'string') {
        if (!pattern3.test(data1)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.command !== undefined && func0.call(data, 'command')) {
      let data2 = data.command;
      if (!(data2 === 'gate' || data2 === 'enforce' || data2 === 'run')) {
        errors++;
      }
    }
    if (data.rules_version !== undefined && func0.call(data, 'rules_version')) {
      let data3 = data.rules_version;
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        errors++;
      }
      if (typeof data3 == 'number' && isFinite(data3)) {
        if (data3 < 1 || isNaN(data3)) {
          errors++;
        }
      }
    }
    if (data.tool !== undefined && func0.call(data, 'tool')) {
      let data4 = data.tool;
      if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
        for (const prop1 of schema20.properties.tool.required) {
          if (data4[prop1] === undefined || !func0.call(data4, prop1)) {
            errors++;
          }
        }
        for (const key1 of Object.keys(data4)) {
          if (!(key1 === 'name' || key1 === 'version')) {
            errors++;
          }
        }
        if (data4.name !== undefined && func0.call(data4, 'name')) {
          let data5 = data4.name;
          if (typeof data5 === 'string') {
            if (func68(data5) < 1) {
              errors++;
            }
          } else {
            errors++;
          }
        }
        if (data4.version !== undefined && func0.call(data4, 'version')) {
          let data6 = data4.version;
          if (typeof data6 === 'string') {
            if (func68(data6) < 1) {
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
    if (data.request !== undefined && func0.call(data, 'request')) {
      let data7 = data.request;
      if (data7 && typeof data7 == 'object' && !Array.isArray(data7)) {
        for (const prop2 of schema20.properties.request.required) {
          if (data7[prop2] === undefined || !func0.call(data7, prop2)) {
            errors++;
          }
        }
        for (const key2 of Object.keys(data7)) {
          if (!func0.call(schema20.properties.request.properties, key2)) {
            errors++;
          }
        }
        if (data7.working_directory !== undefined && func0.call(data7, 'working_directory')) {
          let data8 = data7.working_directory;
          if (typeof data8 !== 'string' && data8 !== null) {
            errors++;
          }
        }
        if (data7.output_directory !== undefined && func0.call(data7, 'output_directory')) {
          let data9 = data7.output_directory;
          if (typeof data9 !== 'string' && data9 !== null) {
            errors++;
          }
        }
        if (data7.key_status_result !== undefined && func0.call(data7, 'key_status_result')) {
          let data10 = data7.key_status_result;
          if (typeof data10 !== 'string' && data10 !== null) {
            errors++;
          }
        }
        if (data7.key_status_verification !== undefined && func0.call(data7, 'key_status_verification')) {
          let data11 = data7.key_status_verification;
          if (typeof data11 !== 'string' && data11 !== null) {
            errors++;
          }
        }
        if (data7.max_age_seconds !== undefined && func0.call(data7, 'max_age_seconds')) {
          let data12 = data7.max_age_seconds;
          if (!(typeof data12 == 'number' && !(data12 % 1) && !isNaN(data12) && isFinite(data12)) && data12 !== null) {
            errors++;
          }
        }
        if (data7.upstream_artifact !== undefined && func0.call(data7, 'upstream_artifact')) {
          let data13 = data7.upstream_artifact;
          if (typeof data13 !== 'string' && data13 !== null) {
            errors++;
          }
        }
        if (data7.upstream_run_id !== undefined && func0.call(data7, 'upstream_run_id')) {
          let data14 = data7.upstream_run_id;
          if (typeof data14 !== 'string' && data14 !== null) {
            errors++;
          }
        }
        if (data7.upstream_digest !== undefined && func0.call(data7, 'upstream_digest')) {
          let data15 = data7.upstream_digest;
          if (typeof data15 !== 'string' && data15 !== null) {
            errors++;
          }
          if (typeof data15 === 'string') {
            if (!pattern5.test(data15)) {
              errors++;
            }
          }
        }
        if (data7.policy !== undefined && func0.call(data7, 'policy')) {
          let data16 = data7.policy;
          if (typeof data16 !== 'string' && data16 !== null) {
            errors++;
          }
        }
        if (data7.policy_sha256 !== undefined && func0.call(data7, 'policy_sha256')) {
          let data17 = data7.policy_sha256;
          if (typeof data17 !== 'string' && data17 !== null) {
            errors++;
          }
          if (typeof data17 === 'string') {
            if (!pattern5.test(data17)) {
              errors++;
            }
          }
        }
        if (data7.environment !== undefined && func0.call(data7, 'environment')) {
          let data18 = data7.environment;
          if (typeof data18 !== 'string' && data18 !== null) {
            errors++;
          }
        }
        if (data7.subject_digest !== undefined && func0.call(data7, 'subject_digest')) {
          let data19 = data7.subject_digest;
          if (typeof data19 !== 'string' && data19 !== null) {
            errors++;
          }
          if (typeof data19 === 'string') {
            if (!pattern5.test(data19)) {
              errors++;
            }
          }
        }
        if (data7.metadata !== undefined && func0.call(data7, 'metadata')) {
          let data20 = data7.metadata;
          if (typeof data20 !== 'string' && data20 !== null) {
            errors++;
          }
        }
        if (data7.metadata_sha256 !== undefined && func0.call(data7, 'metadata_sha256')) {
          let data21 = data7.metadata_sha256;
          if (typeof data21 !== 'string' && data21 !== null) {
            errors++;
          }
          if (typeof data21 === 'string') {
            if (!pattern5.test(data21)) {
              errors++;
            }
          }
        }
        if (data7.evidence !== undefined && func0.call(data7, 'evidence')) {
          let data22 = data7.evidence;
          if (!Array.isArray(data22) && data22 !== null) {
            errors++;
          }
          if (Array.isArray(data22)) {
            const len0 = data22.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (typeof data22[i0] !== 'string') {
                errors++;
              }
            }
          }
        }
        if (data7.requested_action !== undefined && func0.call(data7, 'requested_action')) {
          let data24 = data7.requested_action;
          if (typeof data24 !== 'string' && data24 !== null) {
            errors++;
          }
        }
        if (data7.target !== undefined && func0.call(data7, 'target')) {
          let data25 = data7.target;
          if (typeof data25 !== 'string' && data25 !== null) {
            errors++;
          }
        }
        if (data7.enforcement !== undefined && func0.call(data7, 'enforcement')) {
          let data26 = data7.enforcement;
          if (typeof data26 !== 'string' && data26 !== null) {
            errors++;
          }
        }
        if (data7.upload_receipts !== undefined && func0.call(data7, 'upload_receipts')) {
          let data27 = data7.upload_receipts;
          if (typeof data27 !== 'boolean' && data27 !== null) {
            errors++;
          }
        }
        if (data7.include_evidence !== undefined && func0.call(data7, 'include_evidence')) {
          let data28 = data7.include_evidence;
          if (typeof data28 !== 'boolean' && data28 !== null) {
            errors++;
          }
        }
        if (data7.receipts !== undefined && func0.call(data7, 'receipts')) {
          let data29 = data7.receipts;
          if (typeof data29 !== 'string' && data29 !== null) {
            errors++;
          }
        }
        if (data7.expected_receipt_sha256 !== undefined && func0.call(data7, 'expected_receipt_sha256')) {
          let data30 = data7.expected_receipt_sha256;
          if (typeof data30 !== 'string' && data30 !== null) {
            errors++;
          }
          if (typeof data30 === 'string') {
            if (!pattern5.test(data30)) {
              errors++;
            }
          }
        }
        if (data7.allow_earlier_attempt !== undefined && func0.call(data7, 'allow_earlier_attempt')) {
          let data31 = data7.allow_earlier_attempt;
          if (typeof data31 !== 'boolean' && data31 !== null) {
            errors++;
          }
        }
        if (data7.receipts_artifact_name !== undefined && func0.call(data7, 'receipts_artifact_name')) {
          let data32 = data7.receipts_artifact_name;
          if (typeof data32 !== 'string' && data32 !== null) {
            errors++;
          }
        }
        if (data7.retention_days !== undefined && func0.call(data7, 'retention_days')) {
          let data33 = data7.retention_days;
          if (!(typeof data33 == 'number' && !(data33 % 1) && !isNaN(data33) && isFinite(data33)) && data33 !== null) {
            errors++;
          }
        }
        if (data7.summary !== undefined && func0.call(data7, 'summary')) {
          if (typeof data7.summary !== 'boolean') {
            errors++;
          }
        }
        if (data7.approval !== undefined && func0.call(data7, 'approval')) {
          let data35 = data7.approval;
          if (typeof data35 !== 'string' && data35 !== null) {
            errors++;
          }
        }
        if (data7.request !== undefined && func0.call(data7, 'request')) {
          let data36 = data7.request;
          if (typeof data36 !== 'string' && data36 !== null) {
            errors++;
          }
        }
        if (data7.parameters_sha256 !== undefined && func0.call(data7, 'parameters_sha256')) {
          let data37 = data7.parameters_sha256;
          if (typeof data37 !== 'string' && data37 !== null) {
            errors++;
          }
          if (typeof data37 === 'string') {
            if (!pattern5.test(data37)) {
              errors++;
            }
          }
        }
        if (data7.command_sha256 !== undefined && func0.call(data7, 'command_sha256')) {
          let data38 = data7.command_sha256;
          if (typeof data38 !== 'string' && data38 !== null) {
            errors++;
          }
          if (typeof data38 === 'string') {
            if (!pattern5.test(data38)) {
              errors++;
            }
          }
        }
      } else {
        errors++;
      }
    }
    if (data.context !== undefined && func0.call(data, 'context')) {
      let data39 = data.context;
      if (data39 && typeof data39 == 'object' && !Array.isArray(data39)) {
        for (const prop3 of schema20.properties.context.required) {
          if (data39[prop3] === undefined || !func0.call(data39, prop3)) {
            errors++;
          }
        }
        for (const key3 of Object.keys(data39)) {
          if (!func0.call(schema20.properties.context.properties, key3)) {
            errors++;
          }
        }
        if (data39.now_ms !== undefined && func0.call(data39, 'now_ms')) {
          let data40 = data39.now_ms;
          if (!(typeof data40 == 'number' && !(data40 % 1) && !isNaN(data40) && isFinite(data40))) {
            errors++;
          }
        }
        if (data39.github_actions !== undefined && func0.call(data39, 'github_actions')) {
          let data41 = data39.github_actions;
          if (typeof data41 !== 'string' && data41 !== null) {
            errors++;
          }
        }
        if (data39.run_id !== undefined && func0.call(data39, 'run_id')) {
          let data42 = data39.run_id;
          if (typeof data42 !== 'string' && data42 !== null) {
            errors++;
          }
        }
        if (data39.run_attempt !== undefined && func0.call(data39, 'run_attempt')) {
          let data43 = data39.run_attempt;
          if (typeof data43 !== 'string' && data43 !== null) {
            errors++;
          }
        }
        if (data39.sha !== undefined && func0.call(data39, 'sha')) {
          let data44 = data39.sha;
          if (typeof data44 !== 'string' && data44 !== null) {
            errors++;
          }
        }
        if (data39.repository !== undefined && func0.call(data39, 'repository')) {
          let data45 = data39.repository;
          if (typeof data45 !== 'string' && data45 !== null) {
            errors++;
          }
        }
        if (data39.workflow !== undefined && func0.call(data39, 'workflow')) {
          let data46 = data39.workflow;
          if (typeof data46 !== 'string' && data46 !== null) {
            errors++;
          }
        }
        if (data39.job !== undefined && func0.call(data39, 'job')) {
          let data47 = data39.job;
          if (typeof data47 !== 'string' && data47 !== null) {
            errors++;
          }
        }
        if (data39.event_name !== undefined && func0.call(data39, 'event_name')) {
          let data48 = data39.event_name;
          if (typeof data48 !== 'string' && data48 !== null) {
            errors++;
          }
        }
        if (data39.ref !== undefined && func0.call(data39, 'ref')) {
          let data49 = data39.ref;
          if (typeof data49 !== 'string' && data49 !== null) {
            errors++;
          }
        }
        if (data39.actor !== undefined && func0.call(data39, 'actor')) {
          let data50 = data39.actor;
          if (typeof data50 !== 'string' && data50 !== null) {
            errors++;
          }
        }
        if (data39.runner_environment !== undefined && func0.call(data39, 'runner_environment')) {
          let data51 = data39.runner_environment;
          if (typeof data51 !== 'string' && data51 !== null) {
            errors++;
          }
        }
        if (data39.act !== undefined && func0.call(data39, 'act')) {
          let data52 = data39.act;
          if (typeof data52 !== 'string' && data52 !== null) {
            errors++;
          }
        }
        if (data39.server_url !== undefined && func0.call(data39, 'server_url')) {
          let data53 = data39.server_url;
          if (typeof data53 !== 'string' && data53 !== null) {
            errors++;
          }
        }
        if (data39.event_file !== undefined && func0.call(data39, 'event_file')) {
          let data54 = data39.event_file;
          if (!(data54 === 'not-set' || data54 === 'readable' || data54 === 'unreadable')) {
            errors++;
          }
        }
        if (data39.artifact_service !== undefined && func0.call(data39, 'artifact_service')) {
          if (typeof data39.artifact_service !== 'boolean') {
            errors++;
          }
        }
        if (data39.local_user !== undefined && func0.call(data39, 'local_user')) {
          let data56 = data39.local_user;
          if (typeof data56 !== 'string' && data56 !== null) {
            errors++;
          }
        }
        if (data39.proposal !== undefined && func0.call(data39, 'proposal')) {
          let data57 = data39.proposal;
          const _errs117 = errors;
          let valid6 = false;
          const _errs118 = errors;
          if (!validate54(data57)) {
            errors++;
          }
          var _valid0 = _errs118 === errors;
          valid6 = valid6 || _valid0;
          const _errs119 = errors;
          if (data57 !== null) {
            errors++;
          }
          var _valid0 = _errs119 === errors;
          valid6 = valid6 || _valid0;
          if (!valid6) {
            errors++;
          } else {
            errors = _errs117;
          }
        }
        if (data39.upstream_run !== undefined && func0.call(data39, 'upstream_run')) {
          let data58 = data39.upstream_run;
          const _errs122 = errors;
          let valid7 = false;
          const _errs123 = errors;
          if (!validate56(data58)) {
            errors++;
          }
          var _valid1 = _errs123 === errors;
          valid7 = valid7 || _valid1;
          const _errs124 = errors;
          if (data58 !== null) {
            errors++;
          }
          var _valid1 = _errs124 === errors;
          valid7 = valid7 || _valid1;
          if (!valid7) {
            errors++;
          } else {
            errors = _errs122;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.policy_file !== undefined && func0.call(data, 'policy_file')) {
      let data59 = data.policy_file;
      const _errs127 = errors;
      let valid8 = false;
      const _errs128 = errors;
      if (!validate58(data59)) {
        errors++;
      }
      var _valid2 = _errs128 === errors;
      valid8 = valid8 || _valid2;
      const _errs129 = errors;
      if (data59 !== null) {
        errors++;
      }
      var _valid2 = _errs129 === errors;
      valid8 = valid8 || _valid2;
      if (!valid8) {
        errors++;
      } else {
        errors = _errs127;
      }
    }
    if (data.policy !== undefined && func0.call(data, 'policy')) {
      const _errs132 = errors;
      let valid9 = false;
      const _errs133 = errors;
      if (!validate60(data.policy)) {
        errors++;
      }
      var _valid3 = _errs133 === errors;
      valid9 = valid9 || _valid3;
      if (!valid9) {
        errors++;
      } else {
        errors = _errs132;
      }
    }
    if (data.evidence !== undefined && func0.call(data, 'evidence')) {
      let data61 = data.evidence;
      const _errs135 = errors;
      let valid10 = false;
      const _errs136 = errors;
      if (!validate62(data61)) {
        errors++;
      }
      var _valid4 = _errs136 === errors;
      valid10 = valid10 || _valid4;
      const _errs137 = errors;
      if (data61 !== null) {
        errors++;
      }
      var _valid4 = _errs137 === errors;
      valid10 = valid10 || _valid4;
      if (!valid10) {
        errors++;
      } else {
        errors = _errs135;
      }
    }
    if (data.receipts !== undefined && func0.call(data, 'receipts')) {
      let data62 = data.receipts;
      const _errs140 = errors;
      let valid11 = false;
      const _errs141 = errors;
      if (!validate73(data62)) {
        errors++;
      }
      var _valid5 = _errs141 === errors;
      valid11 = valid11 || _valid5;
      const _errs142 = errors;
      if (data62 !== null) {
        errors++;
      }
      var _valid5 = _errs142 === errors;
      valid11 = valid11 || _valid5;
      if (!valid11) {
        errors++;
      } else {
        errors = _errs140;
      }
    }
    if (data.incidents !== undefined && func0.call(data, 'incidents')) {
      let data63 = data.incidents;
      if (Array.isArray(data63)) {
        const len1 = data63.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate64(data63[i1])) {
            errors++;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.audit_log !== undefined && func0.call(data, 'audit_log')) {
      let data65 = data.audit_log;
      const _errs148 = errors;
      let valid14 = false;
      const _errs149 = errors;
      if (!validate78(data65)) {
        errors++;
      }
      var _valid6 = _errs149 === errors;
      valid14 = valid14 || _valid6;
      const _errs150 = errors;
      if (data65 !== null) {
        errors++;
      }
      var _valid6 = _errs150 === errors;
      valid14 = valid14 || _valid6;
      if (!valid14) {
        errors++;
      } else {
        errors = _errs148;
      }
    }
    if (data.nonce_claim !== undefined && func0.call(data, 'nonce_claim')) {
      let data66 = data.nonce_claim;
      const _errs153 = errors;
      let valid15 = false;
      const _errs154 = errors;
      if (!validate80(data66)) {
        errors++;
      }
      var _valid7 = _errs154 === errors;
      valid15 = valid15 || _valid7;
      const _errs155 = errors;
      if (data66 !== null) {
        errors++;
      }
      var _valid7 = _errs155 === errors;
      valid15 = valid15 || _valid7;
      if (!valid15) {
        errors++;
      } else {
        errors = _errs153;
      }
    }
    if (data.isolation !== undefined && func0.call(data, 'isolation')) {
      let data67 = data.isolation;
      const _errs158 = errors;
      let valid16 = false;
      const _errs159 = errors;
      if (!validate82(data67)) {
        errors++;
      }
      var _valid8 = _errs159 === errors;
      valid16 = valid16 || _valid8;
      const _errs160 = errors;
      if (data67 !== null) {
        errors++;
      }
      var _valid8 = _errs160 === errors;
      valid16 = valid16 || _valid8;
      if (!valid16) {
        errors++;
      } else {
        errors = _errs158;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
