/* Made by `npm run generate`. Do not edit. Source: schemas/ */
// @ts-nocheck
import { noted, type Validator } from '../validator.js';

import func65_module from 'ajv/dist/runtime/ucs2length.js';
const func65 = func65_module.default;
export const validateGateRecord: Validator = validate52;
const schema19 = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:fail-closed-gate:schema:gate-record:v1',
  type: 'object',
  properties: {
    schema: { const: 'fail-closed-gate/gate-record/v1' },
    stage: { const: 356 },
    engine: { type: 'string', minLength: 1 },
    source_stage: { const: 355 },
    created_at: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
    request_id: { type: 'string', pattern: '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$' },
    failure_class: { enum: ['none', 'policy', 'evidence', 'gate'] },
    enforcement: { enum: ['enforce', 'report-only'] },
    tool: {
      type: 'object',
      properties: { name: { type: 'string', minLength: 1 }, version: { type: 'string', minLength: 1 } },
      required: ['name', 'version'],
      additionalProperties: false,
    },
    rules_version: { type: 'integer', minimum: 1 },
    audit_log: { anyOf: [{ $ref: 'urn:fail-closed-gate:schema:shared:auditLogLink' }, { type: 'null' }] },
    previous_hash: { type: 'string', pattern: '^([0-9a-f]{64}|MISSING_STAGE355_ENTRY_HASH)$' },
    stage355_binding: {
      type: 'object',
      properties: {
        stage355_result_path: { type: 'string' },
        stage355_status_path: { type: 'string' },
        stage355_entry_hash: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
        stage355_result_sha256: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
      },
      required: ['stage355_result_path', 'stage355_status_path', 'stage355_entry_hash', 'stage355_result_sha256'],
      additionalProperties: false,
    },
    upstream_artifact: { anyOf: [{ $ref: 'urn:fail-closed-gate:schema:shared:recordedArtifact' }, { type: 'null' }] },
    evidence_proof: { enum: ['self-consistent', 'anchored', null] },
    inputs: { type: 'array', items: { $ref: 'urn:fail-closed-gate:schema:shared:recordedInput' } },
    policy: { anyOf: [{ $ref: 'urn:fail-closed-gate:schema:shared:policyFile' }, { type: 'null' }] },
    effective_policy: { anyOf: [{ $ref: 'urn:fail-closed-gate:schema:shared:effectivePolicy' }, { type: 'null' }] },
    promotion: {
      type: 'object',
      properties: {
        environment: { type: ['string', 'null'] },
        subject_digest: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
        requested_action: { type: ['string', 'null'] },
        target: { type: ['string', 'null'] },
        command_sha256: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
      },
      required: ['environment', 'subject_digest', 'requested_action', 'target', 'command_sha256'],
      additionalProperties: false,
    },
    runtime_context: {
      type: 'object',
      properties: {
        is_github_actions: { type: 'boolean' },
        github_actions_env: { type: ['string', 'null'] },
        github_run_id: { type: ['string', 'null'] },
        github_run_attempt: { type: ['string', 'null'] },
        github_sha: { type: ['string', 'null'] },
        github_repository: { type: ['string', 'null'] },
        github_workflow: { type: ['string', 'null'] },
        github_job: { type: ['string', 'null'] },
        github_event_name: { type: ['string', 'null'] },
        github_ref: { type: ['string', 'null'] },
        github_actor: { type: ['string', 'null'] },
        runner_environment: { type: ['string', 'null'] },
        local_execution: { type: 'boolean' },
        proof: { enum: ['env'] },
      },
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
      additionalProperties: false,
    },
    checks: { $ref: 'urn:fail-closed-gate:schema:shared:runtimeChecks' },
    violations: { type: 'array', items: { type: 'string', minLength: 1 } },
    findings: { type: 'array', items: { $ref: 'urn:fail-closed-gate:schema:shared:recordedFinding' } },
    fail_closed_policy: {
      type: 'object',
      properties: {
        block_if_stage355_missing: { const: true },
        block_if_stage355_decision_not_accept: { const: true },
        block_if_stage355_violations_present: { const: true },
        block_if_stage355_entry_hash_missing: { const: true },
        block_if_stage355_status_mismatch: { const: true },
        block_if_private_key_boundary_failed: { const: true },
        block_if_pqc_intent_claimed_active: { const: true },
      },
      required: [
        'block_if_stage355_missing',
        'block_if_stage355_decision_not_accept',
        'block_if_stage355_violations_present',
        'block_if_stage355_entry_hash_missing',
        'block_if_stage355_status_mismatch',
        'block_if_private_key_boundary_failed',
        'block_if_pqc_intent_claimed_active',
      ],
      additionalProperties: false,
    },
    safety_boundary: {
      type: 'object',
      properties: {
        no_private_keys: { const: true },
        no_raw_secrets: { const: true },
        no_real_key_rotation_claim: { const: true },
        no_real_rekor_claim: { const: true },
        no_real_pqc_signature_claim: { const: true },
        runtime_gate_only: { const: true },
      },
      required: [
        'no_private_keys',
        'no_raw_secrets',
        'no_real_key_rotation_claim',
        'no_real_rekor_claim',
        'no_real_pqc_signature_claim',
        'runtime_gate_only',
      ],
      additionalProperties: false,
    },
    entry_hash: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    runtime_decision: { enum: ['allow', 'warn', 'block'] },
    reasons: { type: 'array', items: { type: 'string', minLength: 1 } },
    approval: { anyOf: [{ $ref: 'urn:fail-closed-gate:schema:shared:recordedApproval' }, { type: 'null' }] },
  },
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
  additionalProperties: false,
};
const func0 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp('^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$', 'u');
const pattern4 = new RegExp('^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$', 'u');
const pattern6 = new RegExp('^([0-9a-f]{64}|MISSING_STAGE355_ENTRY_HASH)$', 'u');
const pattern5 = new RegExp('^[0-9a-f]{64}$', 'u');
const schema20 = {
  $id: 'urn:fail-closed-gate:schema:shared:auditLogLink',
  type: 'object',
  properties: {
    continuity: { enum: ['held', 'not-compared', 'broken'] },
    sequence: { type: ['integer', 'null'], minimum: 1 },
    record_hash: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
  },
  required: ['continuity', 'sequence', 'record_hash'],
  additionalProperties: false,
};
function validate53(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:shared:auditLogLink" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema20.required) {
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
      if (!(key0 === 'continuity' || key0 === 'sequence' || key0 === 'record_hash')) {
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
    if (data.continuity !== undefined && func0.call(data, 'continuity')) {
      let data0 = data.continuity;
      if (!(data0 === 'held' || data0 === 'not-compared' || data0 === 'broken')) {
        vErrors = noted(
          vErrors,
          instancePath + '/continuity',
          'enum',
          { allowedValues: schema20.properties.continuity.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.sequence !== undefined && func0.call(data, 'sequence')) {
      let data1 = data.sequence;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && data1 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/sequence',
          'type',
          { type: schema20.properties.sequence.type },
          'must be integer,null',
        );
        errors++;
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          vErrors = noted(vErrors, instancePath + '/sequence', 'minimum', { comparison: '>=', limit: 1 }, 'must be >= 1');
          errors++;
        }
      }
    }
    if (data.record_hash !== undefined && func0.call(data, 'record_hash')) {
      let data2 = data.record_hash;
      if (typeof data2 !== 'string' && data2 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/record_hash',
          'type',
          { type: schema20.properties.record_hash.type },
          'must be string,null',
        );
        errors++;
      }
      if (typeof data2 === 'string') {
        if (!pattern5.test(data2)) {
          vErrors = noted(
            vErrors,
            instancePath + '/record_hash',
            'pattern',
            { pattern: '^[0-9a-f]{64}$' },
            'must match pattern "' + '^[0-9a-f]{64}$' + '"',
          );
          errors++;
        }
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const schema21 = {
  $id: 'urn:fail-closed-gate:schema:shared:recordedArtifact',
  type: 'object',
  properties: {
    name: { type: 'string', minLength: 1 },
    id: { type: 'integer', minimum: 0 },
    sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    expected_sha256: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
    producer: { anyOf: [{ $ref: 'urn:fail-closed-gate:schema:shared:artifactProducer' }, { type: 'null' }] },
  },
  required: ['name', 'id', 'sha256', 'expected_sha256', 'producer'],
  additionalProperties: false,
};
const schema22 = {
  $id: 'urn:fail-closed-gate:schema:shared:artifactProducer',
  type: 'object',
  properties: {
    run_id: { type: 'string', pattern: '^[1-9][0-9]{0,19}$' },
    run_attempt: { type: 'string', pattern: '^[1-9][0-9]{0,19}$' },
    repository: { type: 'string' },
    workflow: { type: 'string' },
    head_sha: { type: 'string', pattern: '^([0-9a-f]{40}|[0-9a-f]{64})$' },
  },
  required: ['run_id', 'run_attempt', 'repository', 'workflow', 'head_sha'],
  additionalProperties: false,
};
const pattern11 = new RegExp('^[1-9][0-9]{0,19}$', 'u');
const pattern13 = new RegExp('^([0-9a-f]{40}|[0-9a-f]{64})$', 'u');
function validate56(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:shared:artifactProducer" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema22.required) {
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
      if (!(
        key0 === 'run_id' ||
        key0 === 'run_attempt' ||
        key0 === 'repository' ||
        key0 === 'workflow' ||
        key0 === 'head_sha'
      )) {
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
    if (data.run_id !== undefined && func0.call(data, 'run_id')) {
      let data0 = data.run_id;
      if (typeof data0 === 'string') {
        if (!pattern11.test(data0)) {
          vErrors = noted(
            vErrors,
            instancePath + '/run_id',
            'pattern',
            { pattern: '^[1-9][0-9]{0,19}$' },
            'must match pattern "' + '^[1-9][0-9]{0,19}$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/run_id', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.run_attempt !== undefined && func0.call(data, 'run_attempt')) {
      let data1 = data.run_attempt;
      if (typeof data1 === 'string') {
        if (!pattern11.test(data1)) {
          vErrors = noted(
            vErrors,
            instancePath + '/run_attempt',
            'pattern',
            { pattern: '^[1-9][0-9]{0,19}$' },
            'must match pattern "' + '^[1-9][0-9]{0,19}$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/run_attempt', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.repository !== undefined && func0.call(data, 'repository')) {
      if (typeof data.repository !== 'string') {
        vErrors = noted(vErrors, instancePath + '/repository', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.workflow !== undefined && func0.call(data, 'workflow')) {
      if (typeof data.workflow !== 'string') {
        vErrors = noted(vErrors, instancePath + '/workflow', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.head_sha !== undefined && func0.call(data, 'head_sha')) {
      let data4 = data.head_sha;
      if (typeof data4 === 'string') {
        if (!pattern13.test(data4)) {
          vErrors = noted(
            vErrors,
            instancePath + '/head_sha',
            'pattern',
            { pattern: '^([0-9a-f]{40}|[0-9a-f]{64})$' },
            'must match pattern "' + '^([0-9a-f]{40}|[0-9a-f]{64})$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/head_sha', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate55(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:shared:recordedArtifact" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema21.required) {
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
      if (!(key0 === 'name' || key0 === 'id' || key0 === 'sha256' || key0 === 'expected_sha256' || key0 === 'producer')) {
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
    if (data.name !== undefined && func0.call(data, 'name')) {
      let data0 = data.name;
      if (typeof data0 === 'string') {
        if (func65(data0) < 1) {
          vErrors = noted(vErrors, instancePath + '/name', 'minLength', { limit: 1 }, 'must NOT have fewer than 1 characters');
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/name', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.id !== undefined && func0.call(data, 'id')) {
      let data1 = data.id;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        vErrors = noted(vErrors, instancePath + '/id', 'type', { type: 'integer' }, 'must be integer');
        errors++;
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          vErrors = noted(vErrors, instancePath + '/id', 'minimum', { comparison: '>=', limit: 0 }, 'must be >= 0');
          errors++;
        }
      }
    }
    if (data.sha256 !== undefined && func0.call(data, 'sha256')) {
      let data2 = data.sha256;
      if (typeof data2 === 'string') {
        if (!pattern5.test(data2)) {
          vErrors = noted(
            vErrors,
            instancePath + '/sha256',
            'pattern',
            { pattern: '^[0-9a-f]{64}$' },
            'must match pattern "' + '^[0-9a-f]{64}$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/sha256', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.expected_sha256 !== undefined && func0.call(data, 'expected_sha256')) {
      let data3 = data.expected_sha256;
      if (typeof data3 !== 'string' && data3 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/expected_sha256',
          'type',
          { type: schema21.properties.expected_sha256.type },
          'must be string,null',
        );
        errors++;
      }
      if (typeof data3 === 'string') {
        if (!pattern5.test(data3)) {
          vErrors = noted(
            vErrors,
            instancePath + '/expected_sha256',
            'pattern',
            { pattern: '^[0-9a-f]{64}$' },
            'must match pattern "' + '^[0-9a-f]{64}$' + '"',
          );
          errors++;
        }
      }
    }
    if (data.producer !== undefined && func0.call(data, 'producer')) {
      let data4 = data.producer;
      const _errs11 = errors;
      let valid1 = false;
      const _errs12 = errors;
      if (
        !validate56(data4, {
          instancePath: instancePath + '/producer',
          parentData: data,
          parentDataProperty: 'producer',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs12 === errors;
      valid1 = valid1 || _valid0;
      const _errs13 = errors;
      if (data4 !== null) {
        vErrors = noted(vErrors, instancePath + '/producer', 'type', { type: 'null' }, 'must be null');
        errors++;
      }
      var _valid0 = _errs13 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        vErrors = noted(vErrors, instancePath + '/producer', 'anyOf', {}, 'must match a schema in anyOf');
        errors++;
      } else {
        errors = _errs11;
        if (vErrors !== null) {
          if (_errs11) {
            vErrors.length = _errs11;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const schema23 = {
  $id: 'urn:fail-closed-gate:schema:shared:recordedInput',
  type: 'object',
  properties: {
    path: { type: 'string' },
    size: { type: 'integer', minimum: 0 },
    sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
  },
  required: ['path', 'size', 'sha256'],
  additionalProperties: false,
};
function validate59(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:shared:recordedInput" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema23.required) {
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
      if (!(key0 === 'path' || key0 === 'size' || key0 === 'sha256')) {
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
    if (data.path !== undefined && func0.call(data, 'path')) {
      if (typeof data.path !== 'string') {
        vErrors = noted(vErrors, instancePath + '/path', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.size !== undefined && func0.call(data, 'size')) {
      let data1 = data.size;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        vErrors = noted(vErrors, instancePath + '/size', 'type', { type: 'integer' }, 'must be integer');
        errors++;
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          vErrors = noted(vErrors, instancePath + '/size', 'minimum', { comparison: '>=', limit: 0 }, 'must be >= 0');
          errors++;
        }
      }
    }
    if (data.sha256 !== undefined && func0.call(data, 'sha256')) {
      let data2 = data.sha256;
      if (typeof data2 === 'string') {
        if (!pattern5.test(data2)) {
          vErrors = noted(
            vErrors,
            instancePath + '/sha256',
            'pattern',
            { pattern: '^[0-9a-f]{64}$' },
            'must match pattern "' + '^[0-9a-f]{64}$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/sha256', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const schema24 = {
  $id: 'urn:fail-closed-gate:schema:shared:policyFile',
  type: 'object',
  properties: {
    path: { type: 'string' },
    commit: { type: ['string', 'null'], pattern: '^([0-9a-f]{40}|[0-9a-f]{64})$' },
    sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
  },
  required: ['path', 'commit', 'sha256'],
  additionalProperties: false,
};
function validate61(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:shared:policyFile" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema24.required) {
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
      if (!(key0 === 'path' || key0 === 'commit' || key0 === 'sha256')) {
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
    if (data.path !== undefined && func0.call(data, 'path')) {
      if (typeof data.path !== 'string') {
        vErrors = noted(vErrors, instancePath + '/path', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.commit !== undefined && func0.call(data, 'commit')) {
      let data1 = data.commit;
      if (typeof data1 !== 'string' && data1 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/commit',
          'type',
          { type: schema24.properties.commit.type },
          'must be string,null',
        );
        errors++;
      }
      if (typeof data1 === 'string') {
        if (!pattern13.test(data1)) {
          vErrors = noted(
            vErrors,
            instancePath + '/commit',
            'pattern',
            { pattern: '^([0-9a-f]{40}|[0-9a-f]{64})$' },
            'must match pattern "' + '^([0-9a-f]{40}|[0-9a-f]{64})$' + '"',
          );
          errors++;
        }
      }
    }
    if (data.sha256 !== undefined && func0.call(data, 'sha256')) {
      let data2 = data.sha256;
      if (typeof data2 === 'string') {
        if (!pattern5.test(data2)) {
          vErrors = noted(
            vErrors,
            instancePath + '/sha256',
            'pattern',
            { pattern: '^[0-9a-f]{64}$' },
            'must match pattern "' + '^[0-9a-f]{64}$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/sha256', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
validate61.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const schema25 = {
  $id: 'urn:fail-closed-gate:schema:shared:effectivePolicy',
  type: 'object',
  properties: {
    environment: { type: ['string', 'null'] },
    environments: { type: 'array', items: { type: 'string' } },
    context: {
      type: 'object',
      properties: { local: { enum: ['warn', 'block'] } },
      required: ['local'],
      additionalProperties: false,
    },
    enforcement: { enum: ['enforce', 'report-only'] },
    gates: {
      type: 'object',
      properties: {
        key_status: {
          type: 'object',
          properties: {
            max_age_seconds: { type: ['integer', 'null'], minimum: 1 },
            signed_by: { anyOf: [{ type: 'array', items: { type: 'string' } }, { type: 'null' }] },
            threshold: { type: 'integer', minimum: 1 },
            signature: { type: ['string', 'null'] },
            expected_entry_hash: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
          },
          required: ['max_age_seconds', 'signed_by', 'threshold', 'signature', 'expected_entry_hash'],
          additionalProperties: false,
        },
        execution_evidence: {
          anyOf: [
            {
              type: 'object',
              properties: {
                source: { enum: ['signed', 'metadata'] },
                evidence: { type: 'array', items: { type: 'string' } },
                required_environments: { type: 'array', items: { type: 'string' } },
                observed_in: { anyOf: [{ type: 'array', items: { type: 'string' } }, { type: 'null' }] },
                max_age_seconds: { type: ['integer', 'null'], minimum: 1 },
                threshold: { type: 'integer', minimum: 1 },
                missing_evidence_action: { enum: ['warn', 'block'] },
                min_hot_symbol_count: { type: 'integer', minimum: 0 },
                min_unique_call_paths: { type: 'integer', minimum: 0 },
              },
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
              additionalProperties: false,
            },
            { type: 'null' },
          ],
        },
        beacon_rate: {
          anyOf: [
            {
              type: 'object',
              properties: {
                source: { enum: ['signed', 'metadata'] },
                evidence: { type: 'array', items: { type: 'string' } },
                required_environments: { type: 'array', items: { type: 'string' } },
                observed_in: { anyOf: [{ type: 'array', items: { type: 'string' } }, { type: 'null' }] },
                max_age_seconds: { type: ['integer', 'null'], minimum: 1 },
                threshold: { type: 'integer', minimum: 1 },
                min_verification_rate: { type: 'string' },
                min_beacon_count: { type: 'integer', minimum: 0 },
                missing_beacon_action: { enum: ['warn', 'block'] },
                below_threshold_action: { enum: ['warn', 'block'] },
                insufficient_action: { enum: ['warn', 'block'] },
              },
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
              additionalProperties: false,
            },
            { type: 'null' },
          ],
        },
        production_action: {
          anyOf: [
            {
              type: 'object',
              properties: {
                actions: {
                  anyOf: [
                    {
                      type: 'array',
                      items: {
                        type: 'object',
                        properties: { name: { type: 'string' }, requires: { type: 'array', items: { type: 'string' } } },
                        required: ['name', 'requires'],
                        additionalProperties: false,
                      },
                    },
                    { type: 'null' },
                  ],
                },
                grants: {
                  type: 'array',
                  items: {
                    type: 'object',
                    properties: {
                      name: { type: 'string' },
                      granted: { type: 'boolean' },
                      target: { type: 'string' },
                      valid_from: {
                        type: ['string', 'null'],
                        pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$',
                      },
                      valid_until: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
                    },
                    required: ['name', 'granted', 'target', 'valid_from', 'valid_until'],
                    additionalProperties: false,
                  },
                },
              },
              required: ['actions', 'grants'],
              additionalProperties: false,
            },
            { type: 'null' },
          ],
        },
        approval: {
          anyOf: [
            {
              type: 'object',
              properties: {
                threshold: { type: 'integer', minimum: 1 },
                two_person: { type: 'boolean' },
                signed_request: { type: 'boolean' },
                clock_skew_seconds: { type: 'integer', minimum: 0 },
                max_validity_seconds: { type: ['integer', 'null'], minimum: 0 },
                replay: { enum: ['required', 'optional', 'off'] },
              },
              required: ['threshold', 'two_person', 'signed_request', 'clock_skew_seconds', 'max_validity_seconds', 'replay'],
              additionalProperties: false,
            },
            { type: 'null' },
          ],
        },
      },
      required: ['key_status', 'execution_evidence', 'beacon_rate', 'production_action', 'approval'],
      additionalProperties: false,
    },
    trusted_keys: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: { type: 'string' },
          path: { type: 'string' },
          sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
          purposes: { type: 'array', items: { type: 'string' } },
          valid_from: { type: ['string', 'null'], pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
          valid_until: { type: ['string', 'null'], pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
          revoked_at: { type: ['string', 'null'], pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
          identity: { type: ['string', 'null'] },
        },
        required: ['id', 'path', 'sha256', 'purposes', 'valid_from', 'valid_until', 'revoked_at', 'identity'],
        additionalProperties: false,
      },
    },
    run: {
      type: 'object',
      properties: {
        self_hosted: { enum: ['block', 'isolate'] },
        timeout_seconds: { type: 'integer', minimum: 1 },
        max_processes: { type: 'integer', minimum: 1 },
        max_memory_mib: { type: 'integer', minimum: 1 },
        outputs: { type: 'array', items: { type: 'string' } },
        pass_environment: { type: 'array', items: { type: 'string' } },
      },
      required: ['self_hosted', 'timeout_seconds', 'max_processes', 'max_memory_mib', 'outputs', 'pass_environment'],
      additionalProperties: false,
    },
  },
  required: ['environment', 'environments', 'context', 'enforcement', 'gates', 'trusted_keys', 'run'],
  additionalProperties: false,
};
function validate63(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:shared:effectivePolicy" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema25.required) {
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
      if (!(
        key0 === 'environment' ||
        key0 === 'environments' ||
        key0 === 'context' ||
        key0 === 'enforcement' ||
        key0 === 'gates' ||
        key0 === 'trusted_keys' ||
        key0 === 'run'
      )) {
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
    if (data.environment !== undefined && func0.call(data, 'environment')) {
      let data0 = data.environment;
      if (typeof data0 !== 'string' && data0 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/environment',
          'type',
          { type: schema25.properties.environment.type },
          'must be string,null',
        );
        errors++;
      }
    }
    if (data.environments !== undefined && func0.call(data, 'environments')) {
      let data1 = data.environments;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data1[i0] !== 'string') {
            vErrors = noted(vErrors, instancePath + '/environments/' + i0, 'type', { type: 'string' }, 'must be string');
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/environments', 'type', { type: 'array' }, 'must be array');
        errors++;
      }
    }
    if (data.context !== undefined && func0.call(data, 'context')) {
      let data3 = data.context;
      if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
        for (const prop1 of schema25.properties.context.required) {
          if (data3[prop1] === undefined || !func0.call(data3, prop1)) {
            vErrors = noted(
              vErrors,
              instancePath + '/context',
              'required',
              { missingProperty: prop1 },
              "must have required property '" + prop1 + "'",
            );
            errors++;
          }
        }
        for (const key1 of Object.keys(data3)) {
          if (!(key1 === 'local')) {
            vErrors = noted(
              vErrors,
              instancePath + '/context',
              'additionalProperties',
              { additionalProperty: key1 },
              'must NOT have additional properties',
            );
            errors++;
          }
        }
        if (data3.local !== undefined && func0.call(data3, 'local')) {
          let data4 = data3.local;
          if (!(data4 === 'warn' || data4 === 'block')) {
            vErrors = noted(
              vErrors,
              instancePath + '/context/local',
              'enum',
              { allowedValues: schema25.properties.context.properties.local.enum },
              'must be equal to one of the allowed values',
            );
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/context', 'type', { type: 'object' }, 'must be object');
        errors++;
      }
    }
    if (data.enforcement !== undefined && func0.call(data, 'enforcement')) {
      let data5 = data.enforcement;
      if (!(data5 === 'enforce' || data5 === 'report-only')) {
        vErrors = noted(
          vErrors,
          instancePath + '/enforcement',
          'enum',
          { allowedValues: schema25.properties.enforcement.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.gates !== undefined && func0.call(data, 'gates')) {
      let data6 = data.gates;
      if (data6 && typeof data6 == 'object' && !Array.isArray(data6)) {
        for (const prop2 of schema25.properties.gates.required) {
          if (data6[prop2] === undefined || !func0.call(data6, prop2)) {
            vErrors = noted(
              vErrors,
              instancePath + '/gates',
              'required',
              { missingProperty: prop2 },
              "must have required property '" + prop2 + "'",
            );
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
            vErrors = noted(
              vErrors,
              instancePath + '/gates',
              'additionalProperties',
              { additionalProperty: key2 },
              'must NOT have additional properties',
            );
            errors++;
          }
        }
        if (data6.key_status !== undefined && func0.call(data6, 'key_status')) {
          let data7 = data6.key_status;
          if (data7 && typeof data7 == 'object' && !Array.isArray(data7)) {
            for (const prop3 of schema25.properties.gates.properties.key_status.required) {
              if (data7[prop3] === undefined || !func0.call(data7, prop3)) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/key_status',
                  'required',
                  { missingProperty: prop3 },
                  "must have required property '" + prop3 + "'",
                );
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
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/key_status',
                  'additionalProperties',
                  { additionalProperty: key3 },
                  'must NOT have additional properties',
                );
                errors++;
              }
            }
            if (data7.max_age_seconds !== undefined && func0.call(data7, 'max_age_seconds')) {
              let data8 = data7.max_age_seconds;
              if (!(typeof data8 == 'number' && !(data8 % 1) && !isNaN(data8) && isFinite(data8)) && data8 !== null) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/key_status/max_age_seconds',
                  'type',
                  { type: schema25.properties.gates.properties.key_status.properties.max_age_seconds.type },
                  'must be integer,null',
                );
                errors++;
              }
              if (typeof data8 == 'number' && isFinite(data8)) {
                if (data8 < 1 || isNaN(data8)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/key_status/max_age_seconds',
                    'minimum',
                    { comparison: '>=', limit: 1 },
                    'must be >= 1',
                  );
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
                    vErrors = noted(
                      vErrors,
                      instancePath + '/gates/key_status/signed_by/' + i1,
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
                  instancePath + '/gates/key_status/signed_by',
                  'type',
                  { type: 'array' },
                  'must be array',
                );
                errors++;
              }
              var _valid0 = _errs23 === errors;
              valid6 = valid6 || _valid0;
              const _errs27 = errors;
              if (data9 !== null) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/key_status/signed_by',
                  'type',
                  { type: 'null' },
                  'must be null',
                );
                errors++;
              }
              var _valid0 = _errs27 === errors;
              valid6 = valid6 || _valid0;
              if (!valid6) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/key_status/signed_by',
                  'anyOf',
                  {},
                  'must match a schema in anyOf',
                );
                errors++;
              } else {
                errors = _errs22;
                if (vErrors !== null) {
                  if (_errs22) {
                    vErrors.length = _errs22;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data7.threshold !== undefined && func0.call(data7, 'threshold')) {
              let data11 = data7.threshold;
              if (!(typeof data11 == 'number' && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/key_status/threshold',
                  'type',
                  { type: 'integer' },
                  'must be integer',
                );
                errors++;
              }
              if (typeof data11 == 'number' && isFinite(data11)) {
                if (data11 < 1 || isNaN(data11)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/key_status/threshold',
                    'minimum',
                    { comparison: '>=', limit: 1 },
                    'must be >= 1',
                  );
                  errors++;
                }
              }
            }
            if (data7.signature !== undefined && func0.call(data7, 'signature')) {
              let data12 = data7.signature;
              if (typeof data12 !== 'string' && data12 !== null) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/key_status/signature',
                  'type',
                  { type: schema25.properties.gates.properties.key_status.properties.signature.type },
                  'must be string,null',
                );
                errors++;
              }
            }
            if (data7.expected_entry_hash !== undefined && func0.call(data7, 'expected_entry_hash')) {
              let data13 = data7.expected_entry_hash;
              if (typeof data13 !== 'string' && data13 !== null) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/key_status/expected_entry_hash',
                  'type',
                  { type: schema25.properties.gates.properties.key_status.properties.expected_entry_hash.type },
                  'must be string,null',
                );
                errors++;
              }
              if (typeof data13 === 'string') {
                if (!pattern5.test(data13)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/key_status/expected_entry_hash',
                    'pattern',
                    { pattern: '^[0-9a-f]{64}$' },
                    'must match pattern "' + '^[0-9a-f]{64}$' + '"',
                  );
                  errors++;
                }
              }
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/gates/key_status', 'type', { type: 'object' }, 'must be object');
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
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/execution_evidence',
                  'required',
                  { missingProperty: prop4 },
                  "must have required property '" + prop4 + "'",
                );
                errors++;
              }
            }
            for (const key4 of Object.keys(data14)) {
              if (!func0.call(schema25.properties.gates.properties.execution_evidence.anyOf[0].properties, key4)) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/execution_evidence',
                  'additionalProperties',
                  { additionalProperty: key4 },
                  'must NOT have additional properties',
                );
                errors++;
              }
            }
            if (data14.source !== undefined && func0.call(data14, 'source')) {
              let data15 = data14.source;
              if (!(data15 === 'signed' || data15 === 'metadata')) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/execution_evidence/source',
                  'enum',
                  { allowedValues: schema25.properties.gates.properties.execution_evidence.anyOf[0].properties.source.enum },
                  'must be equal to one of the allowed values',
                );
                errors++;
              }
            }
            if (data14.evidence !== undefined && func0.call(data14, 'evidence')) {
              let data16 = data14.evidence;
              if (Array.isArray(data16)) {
                const len2 = data16.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  if (typeof data16[i2] !== 'string') {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/gates/execution_evidence/evidence/' + i2,
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
                  instancePath + '/gates/execution_evidence/evidence',
                  'type',
                  { type: 'array' },
                  'must be array',
                );
                errors++;
              }
            }
            if (data14.required_environments !== undefined && func0.call(data14, 'required_environments')) {
              let data18 = data14.required_environments;
              if (Array.isArray(data18)) {
                const len3 = data18.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  if (typeof data18[i3] !== 'string') {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/gates/execution_evidence/required_environments/' + i3,
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
                  instancePath + '/gates/execution_evidence/required_environments',
                  'type',
                  { type: 'array' },
                  'must be array',
                );
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
                    vErrors = noted(
                      vErrors,
                      instancePath + '/gates/execution_evidence/observed_in/' + i4,
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
                  instancePath + '/gates/execution_evidence/observed_in',
                  'type',
                  { type: 'array' },
                  'must be array',
                );
                errors++;
              }
              var _valid2 = _errs51 === errors;
              valid15 = valid15 || _valid2;
              const _errs55 = errors;
              if (data20 !== null) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/execution_evidence/observed_in',
                  'type',
                  { type: 'null' },
                  'must be null',
                );
                errors++;
              }
              var _valid2 = _errs55 === errors;
              valid15 = valid15 || _valid2;
              if (!valid15) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/execution_evidence/observed_in',
                  'anyOf',
                  {},
                  'must match a schema in anyOf',
                );
                errors++;
              } else {
                errors = _errs50;
                if (vErrors !== null) {
                  if (_errs50) {
                    vErrors.length = _errs50;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data14.max_age_seconds !== undefined && func0.call(data14, 'max_age_seconds')) {
              let data22 = data14.max_age_seconds;
              if (!(typeof data22 == 'number' && !(data22 % 1) && !isNaN(data22) && isFinite(data22)) && data22 !== null) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/execution_evidence/max_age_seconds',
                  'type',
                  { type: schema25.properties.gates.properties.execution_evidence.anyOf[0].properties.max_age_seconds.type },
                  'must be integer,null',
                );
                errors++;
              }
              if (typeof data22 == 'number' && isFinite(data22)) {
                if (data22 < 1 || isNaN(data22)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/execution_evidence/max_age_seconds',
                    'minimum',
                    { comparison: '>=', limit: 1 },
                    'must be >= 1',
                  );
                  errors++;
                }
              }
            }
            if (data14.threshold !== undefined && func0.call(data14, 'threshold')) {
              let data23 = data14.threshold;
              if (!(typeof data23 == 'number' && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/execution_evidence/threshold',
                  'type',
                  { type: 'integer' },
                  'must be integer',
                );
                errors++;
              }
              if (typeof data23 == 'number' && isFinite(data23)) {
                if (data23 < 1 || isNaN(data23)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/execution_evidence/threshold',
                    'minimum',
                    { comparison: '>=', limit: 1 },
                    'must be >= 1',
                  );
                  errors++;
                }
              }
            }
            if (data14.missing_evidence_action !== undefined && func0.call(data14, 'missing_evidence_action')) {
              let data24 = data14.missing_evidence_action;
              if (!(data24 === 'warn' || data24 === 'block')) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/execution_evidence/missing_evidence_action',
                  'enum',
                  {
                    allowedValues:
                      schema25.properties.gates.properties.execution_evidence.anyOf[0].properties.missing_evidence_action.enum,
                  },
                  'must be equal to one of the allowed values',
                );
                errors++;
              }
            }
            if (data14.min_hot_symbol_count !== undefined && func0.call(data14, 'min_hot_symbol_count')) {
              let data25 = data14.min_hot_symbol_count;
              if (!(typeof data25 == 'number' && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/execution_evidence/min_hot_symbol_count',
                  'type',
                  { type: 'integer' },
                  'must be integer',
                );
                errors++;
              }
              if (typeof data25 == 'number' && isFinite(data25)) {
                if (data25 < 0 || isNaN(data25)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/execution_evidence/min_hot_symbol_count',
                    'minimum',
                    { comparison: '>=', limit: 0 },
                    'must be >= 0',
                  );
                  errors++;
                }
              }
            }
            if (data14.min_unique_call_paths !== undefined && func0.call(data14, 'min_unique_call_paths')) {
              let data26 = data14.min_unique_call_paths;
              if (!(typeof data26 == 'number' && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/execution_evidence/min_unique_call_paths',
                  'type',
                  { type: 'integer' },
                  'must be integer',
                );
                errors++;
              }
              if (typeof data26 == 'number' && isFinite(data26)) {
                if (data26 < 0 || isNaN(data26)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/execution_evidence/min_unique_call_paths',
                    'minimum',
                    { comparison: '>=', limit: 0 },
                    'must be >= 0',
                  );
                  errors++;
                }
              }
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/gates/execution_evidence', 'type', { type: 'object' }, 'must be object');
            errors++;
          }
          var _valid1 = _errs37 === errors;
          valid9 = valid9 || _valid1;
          const _errs66 = errors;
          if (data14 !== null) {
            vErrors = noted(vErrors, instancePath + '/gates/execution_evidence', 'type', { type: 'null' }, 'must be null');
            errors++;
          }
          var _valid1 = _errs66 === errors;
          valid9 = valid9 || _valid1;
          if (!valid9) {
            vErrors = noted(vErrors, instancePath + '/gates/execution_evidence', 'anyOf', {}, 'must match a schema in anyOf');
            errors++;
          } else {
            errors = _errs36;
            if (vErrors !== null) {
              if (_errs36) {
                vErrors.length = _errs36;
              } else {
                vErrors = null;
              }
            }
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
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/beacon_rate',
                  'required',
                  { missingProperty: prop5 },
                  "must have required property '" + prop5 + "'",
                );
                errors++;
              }
            }
            for (const key5 of Object.keys(data27)) {
              if (!func0.call(schema25.properties.gates.properties.beacon_rate.anyOf[0].properties, key5)) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/beacon_rate',
                  'additionalProperties',
                  { additionalProperty: key5 },
                  'must NOT have additional properties',
                );
                errors++;
              }
            }
            if (data27.source !== undefined && func0.call(data27, 'source')) {
              let data28 = data27.source;
              if (!(data28 === 'signed' || data28 === 'metadata')) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/beacon_rate/source',
                  'enum',
                  { allowedValues: schema25.properties.gates.properties.beacon_rate.anyOf[0].properties.source.enum },
                  'must be equal to one of the allowed values',
                );
                errors++;
              }
            }
            if (data27.evidence !== undefined && func0.call(data27, 'evidence')) {
              let data29 = data27.evidence;
              if (Array.isArray(data29)) {
                const len5 = data29.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  if (typeof data29[i5] !== 'string') {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/gates/beacon_rate/evidence/' + i5,
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
                  instancePath + '/gates/beacon_rate/evidence',
                  'type',
                  { type: 'array' },
                  'must be array',
                );
                errors++;
              }
            }
            if (data27.required_environments !== undefined && func0.call(data27, 'required_environments')) {
              let data31 = data27.required_environments;
              if (Array.isArray(data31)) {
                const len6 = data31.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  if (typeof data31[i6] !== 'string') {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/gates/beacon_rate/required_environments/' + i6,
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
                  instancePath + '/gates/beacon_rate/required_environments',
                  'type',
                  { type: 'array' },
                  'must be array',
                );
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
                    vErrors = noted(
                      vErrors,
                      instancePath + '/gates/beacon_rate/observed_in/' + i7,
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
                  instancePath + '/gates/beacon_rate/observed_in',
                  'type',
                  { type: 'array' },
                  'must be array',
                );
                errors++;
              }
              var _valid4 = _errs84 === errors;
              valid24 = valid24 || _valid4;
              const _errs88 = errors;
              if (data33 !== null) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/beacon_rate/observed_in',
                  'type',
                  { type: 'null' },
                  'must be null',
                );
                errors++;
              }
              var _valid4 = _errs88 === errors;
              valid24 = valid24 || _valid4;
              if (!valid24) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/beacon_rate/observed_in',
                  'anyOf',
                  {},
                  'must match a schema in anyOf',
                );
                errors++;
              } else {
                errors = _errs83;
                if (vErrors !== null) {
                  if (_errs83) {
                    vErrors.length = _errs83;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data27.max_age_seconds !== undefined && func0.call(data27, 'max_age_seconds')) {
              let data35 = data27.max_age_seconds;
              if (!(typeof data35 == 'number' && !(data35 % 1) && !isNaN(data35) && isFinite(data35)) && data35 !== null) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/beacon_rate/max_age_seconds',
                  'type',
                  { type: schema25.properties.gates.properties.beacon_rate.anyOf[0].properties.max_age_seconds.type },
                  'must be integer,null',
                );
                errors++;
              }
              if (typeof data35 == 'number' && isFinite(data35)) {
                if (data35 < 1 || isNaN(data35)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/beacon_rate/max_age_seconds',
                    'minimum',
                    { comparison: '>=', limit: 1 },
                    'must be >= 1',
                  );
                  errors++;
                }
              }
            }
            if (data27.threshold !== undefined && func0.call(data27, 'threshold')) {
              let data36 = data27.threshold;
              if (!(typeof data36 == 'number' && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/beacon_rate/threshold',
                  'type',
                  { type: 'integer' },
                  'must be integer',
                );
                errors++;
              }
              if (typeof data36 == 'number' && isFinite(data36)) {
                if (data36 < 1 || isNaN(data36)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/beacon_rate/threshold',
                    'minimum',
                    { comparison: '>=', limit: 1 },
                    'must be >= 1',
                  );
                  errors++;
                }
              }
            }
            if (data27.min_verification_rate !== undefined && func0.call(data27, 'min_verification_rate')) {
              if (typeof data27.min_verification_rate !== 'string') {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/beacon_rate/min_verification_rate',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
            if (data27.min_beacon_count !== undefined && func0.call(data27, 'min_beacon_count')) {
              let data38 = data27.min_beacon_count;
              if (!(typeof data38 == 'number' && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/beacon_rate/min_beacon_count',
                  'type',
                  { type: 'integer' },
                  'must be integer',
                );
                errors++;
              }
              if (typeof data38 == 'number' && isFinite(data38)) {
                if (data38 < 0 || isNaN(data38)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/beacon_rate/min_beacon_count',
                    'minimum',
                    { comparison: '>=', limit: 0 },
                    'must be >= 0',
                  );
                  errors++;
                }
              }
            }
            if (data27.missing_beacon_action !== undefined && func0.call(data27, 'missing_beacon_action')) {
              let data39 = data27.missing_beacon_action;
              if (!(data39 === 'warn' || data39 === 'block')) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/beacon_rate/missing_beacon_action',
                  'enum',
                  {
                    allowedValues:
                      schema25.properties.gates.properties.beacon_rate.anyOf[0].properties.missing_beacon_action.enum,
                  },
                  'must be equal to one of the allowed values',
                );
                errors++;
              }
            }
            if (data27.below_threshold_action !== undefined && func0.call(data27, 'below_threshold_action')) {
              let data40 = data27.below_threshold_action;
              if (!(data40 === 'warn' || data40 === 'block')) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/beacon_rate/below_threshold_action',
                  'enum',
                  {
                    allowedValues:
                      schema25.properties.gates.properties.beacon_rate.anyOf[0].properties.below_threshold_action.enum,
                  },
                  'must be equal to one of the allowed values',
                );
                errors++;
              }
            }
            if (data27.insufficient_action !== undefined && func0.call(data27, 'insufficient_action')) {
              let data41 = data27.insufficient_action;
              if (!(data41 === 'warn' || data41 === 'block')) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/beacon_rate/insufficient_action',
                  'enum',
                  {
                    allowedValues:
                      schema25.properties.gates.properties.beacon_rate.anyOf[0].properties.insufficient_action.enum,
                  },
                  'must be equal to one of the allowed values',
                );
                errors++;
              }
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/gates/beacon_rate', 'type', { type: 'object' }, 'must be object');
            errors++;
          }
          var _valid3 = _errs70 === errors;
          valid18 = valid18 || _valid3;
          const _errs101 = errors;
          if (data27 !== null) {
            vErrors = noted(vErrors, instancePath + '/gates/beacon_rate', 'type', { type: 'null' }, 'must be null');
            errors++;
          }
          var _valid3 = _errs101 === errors;
          valid18 = valid18 || _valid3;
          if (!valid18) {
            vErrors = noted(vErrors, instancePath + '/gates/beacon_rate', 'anyOf', {}, 'must match a schema in anyOf');
            errors++;
          } else {
            errors = _errs69;
            if (vErrors !== null) {
              if (_errs69) {
                vErrors.length = _errs69;
              } else {
                vErrors = null;
              }
            }
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
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/production_action',
                  'required',
                  { missingProperty: prop6 },
                  "must have required property '" + prop6 + "'",
                );
                errors++;
              }
            }
            for (const key6 of Object.keys(data42)) {
              if (!(key6 === 'actions' || key6 === 'grants')) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/production_action',
                  'additionalProperties',
                  { additionalProperty: key6 },
                  'must NOT have additional properties',
                );
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
                        vErrors = noted(
                          vErrors,
                          instancePath + '/gates/production_action/actions/' + i8,
                          'required',
                          { missingProperty: prop7 },
                          "must have required property '" + prop7 + "'",
                        );
                        errors++;
                      }
                    }
                    for (const key7 of Object.keys(data44)) {
                      if (!(key7 === 'name' || key7 === 'requires')) {
                        vErrors = noted(
                          vErrors,
                          instancePath + '/gates/production_action/actions/' + i8,
                          'additionalProperties',
                          { additionalProperty: key7 },
                          'must NOT have additional properties',
                        );
                        errors++;
                      }
                    }
                    if (data44.name !== undefined && func0.call(data44, 'name')) {
                      if (typeof data44.name !== 'string') {
                        vErrors = noted(
                          vErrors,
                          instancePath + '/gates/production_action/actions/' + i8 + '/name',
                          'type',
                          { type: 'string' },
                          'must be string',
                        );
                        errors++;
                      }
                    }
                    if (data44.requires !== undefined && func0.call(data44, 'requires')) {
                      let data46 = data44.requires;
                      if (Array.isArray(data46)) {
                        const len9 = data46.length;
                        for (let i9 = 0; i9 < len9; i9++) {
                          if (typeof data46[i9] !== 'string') {
                            vErrors = noted(
                              vErrors,
                              instancePath + '/gates/production_action/actions/' + i8 + '/requires/' + i9,
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
                          instancePath + '/gates/production_action/actions/' + i8 + '/requires',
                          'type',
                          { type: 'array' },
                          'must be array',
                        );
                        errors++;
                      }
                    }
                  } else {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/gates/production_action/actions/' + i8,
                      'type',
                      { type: 'object' },
                      'must be object',
                    );
                    errors++;
                  }
                }
              } else {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/production_action/actions',
                  'type',
                  { type: 'array' },
                  'must be array',
                );
                errors++;
              }
              var _valid6 = _errs110 === errors;
              valid29 = valid29 || _valid6;
              const _errs121 = errors;
              if (data43 !== null) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/production_action/actions',
                  'type',
                  { type: 'null' },
                  'must be null',
                );
                errors++;
              }
              var _valid6 = _errs121 === errors;
              valid29 = valid29 || _valid6;
              if (!valid29) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/production_action/actions',
                  'anyOf',
                  {},
                  'must match a schema in anyOf',
                );
                errors++;
              } else {
                errors = _errs109;
                if (vErrors !== null) {
                  if (_errs109) {
                    vErrors.length = _errs109;
                  } else {
                    vErrors = null;
                  }
                }
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
                        vErrors = noted(
                          vErrors,
                          instancePath + '/gates/production_action/grants/' + i10,
                          'required',
                          { missingProperty: prop8 },
                          "must have required property '" + prop8 + "'",
                        );
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
                        vErrors = noted(
                          vErrors,
                          instancePath + '/gates/production_action/grants/' + i10,
                          'additionalProperties',
                          { additionalProperty: key8 },
                          'must NOT have additional properties',
                        );
                        errors++;
                      }
                    }
                    if (data49.name !== undefined && func0.call(data49, 'name')) {
                      if (typeof data49.name !== 'string') {
                        vErrors = noted(
                          vErrors,
                          instancePath + '/gates/production_action/grants/' + i10 + '/name',
                          'type',
                          { type: 'string' },
                          'must be string',
                        );
                        errors++;
                      }
                    }
                    if (data49.granted !== undefined && func0.call(data49, 'granted')) {
                      if (typeof data49.granted !== 'boolean') {
                        vErrors = noted(
                          vErrors,
                          instancePath + '/gates/production_action/grants/' + i10 + '/granted',
                          'type',
                          { type: 'boolean' },
                          'must be boolean',
                        );
                        errors++;
                      }
                    }
                    if (data49.target !== undefined && func0.call(data49, 'target')) {
                      if (typeof data49.target !== 'string') {
                        vErrors = noted(
                          vErrors,
                          instancePath + '/gates/production_action/grants/' + i10 + '/target',
                          'type',
                          { type: 'string' },
                          'must be string',
                        );
                        errors++;
                      }
                    }
                    if (data49.valid_from !== undefined && func0.call(data49, 'valid_from')) {
                      let data53 = data49.valid_from;
                      if (typeof data53 !== 'string' && data53 !== null) {
                        vErrors = noted(
                          vErrors,
                          instancePath + '/gates/production_action/grants/' + i10 + '/valid_from',
                          'type',
                          {
                            type: schema25.properties.gates.properties.production_action.anyOf[0].properties.grants.items
                              .properties.valid_from.type,
                          },
                          'must be string,null',
                        );
                        errors++;
                      }
                      if (typeof data53 === 'string') {
                        if (!pattern3.test(data53)) {
                          vErrors = noted(
                            vErrors,
                            instancePath + '/gates/production_action/grants/' + i10 + '/valid_from',
                            'pattern',
                            { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
                            'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"',
                          );
                          errors++;
                        }
                      }
                    }
                    if (data49.valid_until !== undefined && func0.call(data49, 'valid_until')) {
                      let data54 = data49.valid_until;
                      if (typeof data54 === 'string') {
                        if (!pattern3.test(data54)) {
                          vErrors = noted(
                            vErrors,
                            instancePath + '/gates/production_action/grants/' + i10 + '/valid_until',
                            'pattern',
                            { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
                            'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"',
                          );
                          errors++;
                        }
                      } else {
                        vErrors = noted(
                          vErrors,
                          instancePath + '/gates/production_action/grants/' + i10 + '/valid_until',
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
                      instancePath + '/gates/production_action/grants/' + i10,
                      'type',
                      { type: 'object' },
                      'must be object',
                    );
                    errors++;
                  }
                }
              } else {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/production_action/grants',
                  'type',
                  { type: 'array' },
                  'must be array',
                );
                errors++;
              }
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/gates/production_action', 'type', { type: 'object' }, 'must be object');
            errors++;
          }
          var _valid5 = _errs105 === errors;
          valid27 = valid27 || _valid5;
          const _errs138 = errors;
          if (data42 !== null) {
            vErrors = noted(vErrors, instancePath + '/gates/production_action', 'type', { type: 'null' }, 'must be null');
            errors++;
          }
          var _valid5 = _errs138 === errors;
          valid27 = valid27 || _valid5;
          if (!valid27) {
            vErrors = noted(vErrors, instancePath + '/gates/production_action', 'anyOf', {}, 'must match a schema in anyOf');
            errors++;
          } else {
            errors = _errs104;
            if (vErrors !== null) {
              if (_errs104) {
                vErrors.length = _errs104;
              } else {
                vErrors = null;
              }
            }
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
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/approval',
                  'required',
                  { missingProperty: prop9 },
                  "must have required property '" + prop9 + "'",
                );
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
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/approval',
                  'additionalProperties',
                  { additionalProperty: key9 },
                  'must NOT have additional properties',
                );
                errors++;
              }
            }
            if (data55.threshold !== undefined && func0.call(data55, 'threshold')) {
              let data56 = data55.threshold;
              if (!(typeof data56 == 'number' && !(data56 % 1) && !isNaN(data56) && isFinite(data56))) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/approval/threshold',
                  'type',
                  { type: 'integer' },
                  'must be integer',
                );
                errors++;
              }
              if (typeof data56 == 'number' && isFinite(data56)) {
                if (data56 < 1 || isNaN(data56)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/approval/threshold',
                    'minimum',
                    { comparison: '>=', limit: 1 },
                    'must be >= 1',
                  );
                  errors++;
                }
              }
            }
            if (data55.two_person !== undefined && func0.call(data55, 'two_person')) {
              if (typeof data55.two_person !== 'boolean') {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/approval/two_person',
                  'type',
                  { type: 'boolean' },
                  'must be boolean',
                );
                errors++;
              }
            }
            if (data55.signed_request !== undefined && func0.call(data55, 'signed_request')) {
              if (typeof data55.signed_request !== 'boolean') {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/approval/signed_request',
                  'type',
                  { type: 'boolean' },
                  'must be boolean',
                );
                errors++;
              }
            }
            if (data55.clock_skew_seconds !== undefined && func0.call(data55, 'clock_skew_seconds')) {
              let data59 = data55.clock_skew_seconds;
              if (!(typeof data59 == 'number' && !(data59 % 1) && !isNaN(data59) && isFinite(data59))) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/approval/clock_skew_seconds',
                  'type',
                  { type: 'integer' },
                  'must be integer',
                );
                errors++;
              }
              if (typeof data59 == 'number' && isFinite(data59)) {
                if (data59 < 0 || isNaN(data59)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/approval/clock_skew_seconds',
                    'minimum',
                    { comparison: '>=', limit: 0 },
                    'must be >= 0',
                  );
                  errors++;
                }
              }
            }
            if (data55.max_validity_seconds !== undefined && func0.call(data55, 'max_validity_seconds')) {
              let data60 = data55.max_validity_seconds;
              if (!(typeof data60 == 'number' && !(data60 % 1) && !isNaN(data60) && isFinite(data60)) && data60 !== null) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/approval/max_validity_seconds',
                  'type',
                  { type: schema25.properties.gates.properties.approval.anyOf[0].properties.max_validity_seconds.type },
                  'must be integer,null',
                );
                errors++;
              }
              if (typeof data60 == 'number' && isFinite(data60)) {
                if (data60 < 0 || isNaN(data60)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/gates/approval/max_validity_seconds',
                    'minimum',
                    { comparison: '>=', limit: 0 },
                    'must be >= 0',
                  );
                  errors++;
                }
              }
            }
            if (data55.replay !== undefined && func0.call(data55, 'replay')) {
              let data61 = data55.replay;
              if (!(data61 === 'required' || data61 === 'optional' || data61 === 'off')) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/gates/approval/replay',
                  'enum',
                  { allowedValues: schema25.properties.gates.properties.approval.anyOf[0].properties.replay.enum },
                  'must be equal to one of the allowed values',
                );
                errors++;
              }
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/gates/approval', 'type', { type: 'object' }, 'must be object');
            errors++;
          }
          var _valid7 = _errs142 === errors;
          valid38 = valid38 || _valid7;
          const _errs156 = errors;
          if (data55 !== null) {
            vErrors = noted(vErrors, instancePath + '/gates/approval', 'type', { type: 'null' }, 'must be null');
            errors++;
          }
          var _valid7 = _errs156 === errors;
          valid38 = valid38 || _valid7;
          if (!valid38) {
            vErrors = noted(vErrors, instancePath + '/gates/approval', 'anyOf', {}, 'must match a schema in anyOf');
            errors++;
          } else {
            errors = _errs141;
            if (vErrors !== null) {
              if (_errs141) {
                vErrors.length = _errs141;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/gates', 'type', { type: 'object' }, 'must be object');
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
                vErrors = noted(
                  vErrors,
                  instancePath + '/trusted_keys/' + i11,
                  'required',
                  { missingProperty: prop10 },
                  "must have required property '" + prop10 + "'",
                );
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
                vErrors = noted(
                  vErrors,
                  instancePath + '/trusted_keys/' + i11,
                  'additionalProperties',
                  { additionalProperty: key10 },
                  'must NOT have additional properties',
                );
                errors++;
              }
            }
            if (data63.id !== undefined && func0.call(data63, 'id')) {
              if (typeof data63.id !== 'string') {
                vErrors = noted(
                  vErrors,
                  instancePath + '/trusted_keys/' + i11 + '/id',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
            if (data63.path !== undefined && func0.call(data63, 'path')) {
              if (typeof data63.path !== 'string') {
                vErrors = noted(
                  vErrors,
                  instancePath + '/trusted_keys/' + i11 + '/path',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
            if (data63.sha256 !== undefined && func0.call(data63, 'sha256')) {
              let data66 = data63.sha256;
              if (typeof data66 === 'string') {
                if (!pattern5.test(data66)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/trusted_keys/' + i11 + '/sha256',
                    'pattern',
                    { pattern: '^[0-9a-f]{64}$' },
                    'must match pattern "' + '^[0-9a-f]{64}$' + '"',
                  );
                  errors++;
                }
              } else {
                vErrors = noted(
                  vErrors,
                  instancePath + '/trusted_keys/' + i11 + '/sha256',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
            if (data63.purposes !== undefined && func0.call(data63, 'purposes')) {
              let data67 = data63.purposes;
              if (Array.isArray(data67)) {
                const len12 = data67.length;
                for (let i12 = 0; i12 < len12; i12++) {
                  if (typeof data67[i12] !== 'string') {
                    vErrors = noted(
                      vErrors,
                      instancePath + '/trusted_keys/' + i11 + '/purposes/' + i12,
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
                  instancePath + '/trusted_keys/' + i11 + '/purposes',
                  'type',
                  { type: 'array' },
                  'must be array',
                );
                errors++;
              }
            }
            if (data63.valid_from !== undefined && func0.call(data63, 'valid_from')) {
              let data69 = data63.valid_from;
              if (typeof data69 !== 'string' && data69 !== null) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/trusted_keys/' + i11 + '/valid_from',
                  'type',
                  { type: schema25.properties.trusted_keys.items.properties.valid_from.type },
                  'must be string,null',
                );
                errors++;
              }
              if (typeof data69 === 'string') {
                if (!pattern3.test(data69)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/trusted_keys/' + i11 + '/valid_from',
                    'pattern',
                    { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
                    'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"',
                  );
                  errors++;
                }
              }
            }
            if (data63.valid_until !== undefined && func0.call(data63, 'valid_until')) {
              let data70 = data63.valid_until;
              if (typeof data70 !== 'string' && data70 !== null) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/trusted_keys/' + i11 + '/valid_until',
                  'type',
                  { type: schema25.properties.trusted_keys.items.properties.valid_until.type },
                  'must be string,null',
                );
                errors++;
              }
              if (typeof data70 === 'string') {
                if (!pattern3.test(data70)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/trusted_keys/' + i11 + '/valid_until',
                    'pattern',
                    { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
                    'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"',
                  );
                  errors++;
                }
              }
            }
            if (data63.revoked_at !== undefined && func0.call(data63, 'revoked_at')) {
              let data71 = data63.revoked_at;
              if (typeof data71 !== 'string' && data71 !== null) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/trusted_keys/' + i11 + '/revoked_at',
                  'type',
                  { type: schema25.properties.trusted_keys.items.properties.revoked_at.type },
                  'must be string,null',
                );
                errors++;
              }
              if (typeof data71 === 'string') {
                if (!pattern3.test(data71)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/trusted_keys/' + i11 + '/revoked_at',
                    'pattern',
                    { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
                    'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"',
                  );
                  errors++;
                }
              }
            }
            if (data63.identity !== undefined && func0.call(data63, 'identity')) {
              let data72 = data63.identity;
              if (typeof data72 !== 'string' && data72 !== null) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/trusted_keys/' + i11 + '/identity',
                  'type',
                  { type: schema25.properties.trusted_keys.items.properties.identity.type },
                  'must be string,null',
                );
                errors++;
              }
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/trusted_keys/' + i11, 'type', { type: 'object' }, 'must be object');
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/trusted_keys', 'type', { type: 'array' }, 'must be array');
        errors++;
      }
    }
    if (data.run !== undefined && func0.call(data, 'run')) {
      let data73 = data.run;
      if (data73 && typeof data73 == 'object' && !Array.isArray(data73)) {
        for (const prop11 of schema25.properties.run.required) {
          if (data73[prop11] === undefined || !func0.call(data73, prop11)) {
            vErrors = noted(
              vErrors,
              instancePath + '/run',
              'required',
              { missingProperty: prop11 },
              "must have required property '" + prop11 + "'",
            );
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
            vErrors = noted(
              vErrors,
              instancePath + '/run',
              'additionalProperties',
              { additionalProperty: key11 },
              'must NOT have additional properties',
            );
            errors++;
          }
        }
        if (data73.self_hosted !== undefined && func0.call(data73, 'self_hosted')) {
          let data74 = data73.self_hosted;
          if (!(data74 === 'block' || data74 === 'isolate')) {
            vErrors = noted(
              vErrors,
              instancePath + '/run/self_hosted',
              'enum',
              { allowedValues: schema25.properties.run.properties.self_hosted.enum },
              'must be equal to one of the allowed values',
            );
            errors++;
          }
        }
        if (data73.timeout_seconds !== undefined && func0.call(data73, 'timeout_seconds')) {
          let data75 = data73.timeout_seconds;
          if (!(typeof data75 == 'number' && !(data75 % 1) && !isNaN(data75) && isFinite(data75))) {
            vErrors = noted(vErrors, instancePath + '/run/timeout_seconds', 'type', { type: 'integer' }, 'must be integer');
            errors++;
          }
          if (typeof data75 == 'number' && isFinite(data75)) {
            if (data75 < 1 || isNaN(data75)) {
              vErrors = noted(
                vErrors,
                instancePath + '/run/timeout_seconds',
                'minimum',
                { comparison: '>=', limit: 1 },
                'must be >= 1',
              );
              errors++;
            }
          }
        }
        if (data73.max_processes !== undefined && func0.call(data73, 'max_processes')) {
          let data76 = data73.max_processes;
          if (!(typeof data76 == 'number' && !(data76 % 1) && !isNaN(data76) && isFinite(data76))) {
            vErrors = noted(vErrors, instancePath + '/run/max_processes', 'type', { type: 'integer' }, 'must be integer');
            errors++;
          }
          if (typeof data76 == 'number' && isFinite(data76)) {
            if (data76 < 1 || isNaN(data76)) {
              vErrors = noted(
                vErrors,
                instancePath + '/run/max_processes',
                'minimum',
                { comparison: '>=', limit: 1 },
                'must be >= 1',
              );
              errors++;
            }
          }
        }
        if (data73.max_memory_mib !== undefined && func0.call(data73, 'max_memory_mib')) {
          let data77 = data73.max_memory_mib;
          if (!(typeof data77 == 'number' && !(data77 % 1) && !isNaN(data77) && isFinite(data77))) {
            vErrors = noted(vErrors, instancePath + '/run/max_memory_mib', 'type', { type: 'integer' }, 'must be integer');
            errors++;
          }
          if (typeof data77 == 'number' && isFinite(data77)) {
            if (data77 < 1 || isNaN(data77)) {
              vErrors = noted(
                vErrors,
                instancePath + '/run/max_memory_mib',
                'minimum',
                { comparison: '>=', limit: 1 },
                'must be >= 1',
              );
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
                vErrors = noted(vErrors, instancePath + '/run/outputs/' + i13, 'type', { type: 'string' }, 'must be string');
                errors++;
              }
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/run/outputs', 'type', { type: 'array' }, 'must be array');
            errors++;
          }
        }
        if (data73.pass_environment !== undefined && func0.call(data73, 'pass_environment')) {
          let data80 = data73.pass_environment;
          if (Array.isArray(data80)) {
            const len14 = data80.length;
            for (let i14 = 0; i14 < len14; i14++) {
              if (typeof data80[i14] !== 'string') {
                vErrors = noted(
                  vErrors,
                  instancePath + '/run/pass_environment/' + i14,
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/run/pass_environment', 'type', { type: 'array' }, 'must be array');
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/run', 'type', { type: 'object' }, 'must be object');
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
validate63.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const schema26 = {
  $id: 'urn:fail-closed-gate:schema:shared:runtimeChecks',
  type: 'object',
  properties: {
    stage355_result_exists: { type: 'boolean' },
    stage355_status_exists: { type: 'boolean' },
    stage355_decision_accept: { type: 'boolean' },
    stage355_violations_empty: { type: 'boolean' },
    stage355_result_sha256_present: { type: 'boolean' },
    stage355_entry_hash_present: { type: 'boolean' },
    stage355_entry_hash_matches_status_previous_binding: { type: 'boolean' },
    stage355_no_private_keys: { type: 'boolean' },
    stage355_no_real_pqc_signature_claim: { type: 'boolean' },
    stage355_pqc_intent_not_active: { type: 'boolean' },
    runtime_context_detected: { type: 'boolean' },
    ci_context_valid_if_required: { type: 'boolean' },
  },
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
  additionalProperties: false,
};
function validate65(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:shared:runtimeChecks" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema26.required) {
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
      if (!func0.call(schema26.properties, key0)) {
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
    if (data.stage355_result_exists !== undefined && func0.call(data, 'stage355_result_exists')) {
      if (typeof data.stage355_result_exists !== 'boolean') {
        vErrors = noted(vErrors, instancePath + '/stage355_result_exists', 'type', { type: 'boolean' }, 'must be boolean');
        errors++;
      }
    }
    if (data.stage355_status_exists !== undefined && func0.call(data, 'stage355_status_exists')) {
      if (typeof data.stage355_status_exists !== 'boolean') {
        vErrors = noted(vErrors, instancePath + '/stage355_status_exists', 'type', { type: 'boolean' }, 'must be boolean');
        errors++;
      }
    }
    if (data.stage355_decision_accept !== undefined && func0.call(data, 'stage355_decision_accept')) {
      if (typeof data.stage355_decision_accept !== 'boolean') {
        vErrors = noted(vErrors, instancePath + '/stage355_decision_accept', 'type', { type: 'boolean' }, 'must be boolean');
        errors++;
      }
    }
    if (data.stage355_violations_empty !== undefined && func0.call(data, 'stage355_violations_empty')) {
      if (typeof data.stage355_violations_empty !== 'boolean') {
        vErrors = noted(vErrors, instancePath + '/stage355_violations_empty', 'type', { type: 'boolean' }, 'must be boolean');
        errors++;
      }
    }
    if (data.stage355_result_sha256_present !== undefined && func0.call(data, 'stage355_result_sha256_present')) {
      if (typeof data.stage355_result_sha256_present !== 'boolean') {
        vErrors = noted(
          vErrors,
          instancePath + '/stage355_result_sha256_present',
          'type',
          { type: 'boolean' },
          'must be boolean',
        );
        errors++;
      }
    }
    if (data.stage355_entry_hash_present !== undefined && func0.call(data, 'stage355_entry_hash_present')) {
      if (typeof data.stage355_entry_hash_present !== 'boolean') {
        vErrors = noted(vErrors, instancePath + '/stage355_entry_hash_present', 'type', { type: 'boolean' }, 'must be boolean');
        errors++;
      }
    }
    if (
      data.stage355_entry_hash_matches_status_previous_binding !== undefined &&
      func0.call(data, 'stage355_entry_hash_matches_status_previous_binding')
    ) {
      if (typeof data.stage355_entry_hash_matches_status_previous_binding !== 'boolean') {
        vErrors = noted(
          vErrors,
          instancePath + '/stage355_entry_hash_matches_status_previous_binding',
          'type',
          { type: 'boolean' },
          'must be boolean',
        );
        errors++;
      }
    }
    if (data.stage355_no_private_keys !== undefined && func0.call(data, 'stage355_no_private_keys')) {
      if (typeof data.stage355_no_private_keys !== 'boolean') {
        vErrors = noted(vErrors, instancePath + '/stage355_no_private_keys', 'type', { type: 'boolean' }, 'must be boolean');
        errors++;
      }
    }
    if (data.stage355_no_real_pqc_signature_claim !== undefined && func0.call(data, 'stage355_no_real_pqc_signature_claim')) {
      if (typeof data.stage355_no_real_pqc_signature_claim !== 'boolean') {
        vErrors = noted(
          vErrors,
          instancePath + '/stage355_no_real_pqc_signature_claim',
          'type',
          { type: 'boolean' },
          'must be boolean',
        );
        errors++;
      }
    }
    if (data.stage355_pqc_intent_not_active !== undefined && func0.call(data, 'stage355_pqc_intent_not_active')) {
      if (typeof data.stage355_pqc_intent_not_active !== 'boolean') {
        vErrors = noted(
          vErrors,
          instancePath + '/stage355_pqc_intent_not_active',
          'type',
          { type: 'boolean' },
          'must be boolean',
        );
        errors++;
      }
    }
    if (data.runtime_context_detected !== undefined && func0.call(data, 'runtime_context_detected')) {
      if (typeof data.runtime_context_detected !== 'boolean') {
        vErrors = noted(vErrors, instancePath + '/runtime_context_detected', 'type', { type: 'boolean' }, 'must be boolean');
        errors++;
      }
    }
    if (data.ci_context_valid_if_required !== undefined && func0.call(data, 'ci_context_valid_if_required')) {
      if (typeof data.ci_context_valid_if_required !== 'boolean') {
        vErrors = noted(
          vErrors,
          instancePath + '/ci_context_valid_if_required',
          'type',
          { type: 'boolean' },
          'must be boolean',
        );
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
validate65.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const schema27 = {
  $id: 'urn:fail-closed-gate:schema:shared:recordedFinding',
  type: 'object',
  properties: {
    code: { type: 'string', pattern: '^[a-z0-9_]+$' },
    gate: { type: 'string', pattern: '^[a-z][a-z-]*$' },
    outcome: { enum: ['pass', 'warn', 'block'] },
    message: { type: 'string', minLength: 1 },
    path: { type: 'string' },
    pointer: { type: 'string' },
    line: { type: 'integer', minimum: 1 },
    expected: { type: 'string' },
    found: { type: 'string' },
  },
  required: ['code', 'gate', 'outcome', 'message'],
  additionalProperties: false,
};
const pattern26 = new RegExp('^[a-z0-9_]+$', 'u');
const pattern27 = new RegExp('^[a-z][a-z-]*$', 'u');
function validate67(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:shared:recordedFinding" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema27.required) {
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
      if (!func0.call(schema27.properties, key0)) {
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
    if (data.code !== undefined && func0.call(data, 'code')) {
      let data0 = data.code;
      if (typeof data0 === 'string') {
        if (!pattern26.test(data0)) {
          vErrors = noted(
            vErrors,
            instancePath + '/code',
            'pattern',
            { pattern: '^[a-z0-9_]+$' },
            'must match pattern "' + '^[a-z0-9_]+$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/code', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.gate !== undefined && func0.call(data, 'gate')) {
      let data1 = data.gate;
      if (typeof data1 === 'string') {
        if (!pattern27.test(data1)) {
          vErrors = noted(
            vErrors,
            instancePath + '/gate',
            'pattern',
            { pattern: '^[a-z][a-z-]*$' },
            'must match pattern "' + '^[a-z][a-z-]*$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/gate', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.outcome !== undefined && func0.call(data, 'outcome')) {
      let data2 = data.outcome;
      if (!(data2 === 'pass' || data2 === 'warn' || data2 === 'block')) {
        vErrors = noted(
          vErrors,
          instancePath + '/outcome',
          'enum',
          { allowedValues: schema27.properties.outcome.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.message !== undefined && func0.call(data, 'message')) {
      let data3 = data.message;
      if (typeof data3 === 'string') {
        if (func65(data3) < 1) {
          vErrors = noted(
            vErrors,
            instancePath + '/message',
            'minLength',
            { limit: 1 },
            'must NOT have fewer than 1 characters',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/message', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.path !== undefined && func0.call(data, 'path')) {
      if (typeof data.path !== 'string') {
        vErrors = noted(vErrors, instancePath + '/path', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.pointer !== undefined && func0.call(data, 'pointer')) {
      if (typeof data.pointer !== 'string') {
        vErrors = noted(vErrors, instancePath + '/pointer', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.line !== undefined && func0.call(data, 'line')) {
      let data6 = data.line;
      if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        vErrors = noted(vErrors, instancePath + '/line', 'type', { type: 'integer' }, 'must be integer');
        errors++;
      }
      if (typeof data6 == 'number' && isFinite(data6)) {
        if (data6 < 1 || isNaN(data6)) {
          vErrors = noted(vErrors, instancePath + '/line', 'minimum', { comparison: '>=', limit: 1 }, 'must be >= 1');
          errors++;
        }
      }
    }
    if (data.expected !== undefined && func0.call(data, 'expected')) {
      if (typeof data.expected !== 'string') {
        vErrors = noted(vErrors, instancePath + '/expected', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.found !== undefined && func0.call(data, 'found')) {
      if (typeof data.found !== 'string') {
        vErrors = noted(vErrors, instancePath + '/found', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
validate67.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const schema28 = {
  $id: 'urn:fail-closed-gate:schema:shared:recordedApproval',
  type: 'object',
  properties: {
    request_digest: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
    request_id: { type: ['string', 'null'] },
    request_nonce: { type: ['string', 'null'] },
    vouched_by: { enum: ['context', 'signature', null] },
    approval_id: { type: ['string', 'null'] },
    approvers: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          identity: { type: 'string' },
          key_id: { type: 'string' },
          key_sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
        },
        required: ['identity', 'key_id', 'key_sha256'],
        additionalProperties: false,
      },
    },
    nonce: { type: ['string', 'null'] },
    expires_at: { type: ['string', 'null'] },
    command_sha256: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
    nonce_claim: { anyOf: [{ $ref: 'urn:fail-closed-gate:schema:shared:nonceClaim' }, { type: 'null' }] },
  },
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
  additionalProperties: false,
};
const schema29 = {
  $id: 'urn:fail-closed-gate:schema:shared:nonceClaim',
  type: 'object',
  properties: {
    state: { enum: ['claimed', 'no-store'] },
    store: { enum: ['local', 'github', null] },
    key: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
  },
  required: ['state', 'store', 'key'],
  additionalProperties: false,
};
function validate70(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:shared:nonceClaim" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema29.required) {
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
      if (!(key0 === 'state' || key0 === 'store' || key0 === 'key')) {
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
    if (data.state !== undefined && func0.call(data, 'state')) {
      let data0 = data.state;
      if (!(data0 === 'claimed' || data0 === 'no-store')) {
        vErrors = noted(
          vErrors,
          instancePath + '/state',
          'enum',
          { allowedValues: schema29.properties.state.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.store !== undefined && func0.call(data, 'store')) {
      let data1 = data.store;
      if (!(data1 === 'local' || data1 === 'github' || data1 === null)) {
        vErrors = noted(
          vErrors,
          instancePath + '/store',
          'enum',
          { allowedValues: schema29.properties.store.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.key !== undefined && func0.call(data, 'key')) {
      let data2 = data.key;
      if (typeof data2 !== 'string' && data2 !== null) {
        vErrors = noted(vErrors, instancePath + '/key', 'type', { type: schema29.properties.key.type }, 'must be string,null');
        errors++;
      }
      if (typeof data2 === 'string') {
        if (!pattern5.test(data2)) {
          vErrors = noted(
            vErrors,
            instancePath + '/key',
            'pattern',
            { pattern: '^[0-9a-f]{64}$' },
            'must match pattern "' + '^[0-9a-f]{64}$' + '"',
          );
          errors++;
        }
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
validate70.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate69(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:shared:recordedApproval" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema28.required) {
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
      if (!func0.call(schema28.properties, key0)) {
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
    if (data.request_digest !== undefined && func0.call(data, 'request_digest')) {
      let data0 = data.request_digest;
      if (typeof data0 !== 'string' && data0 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/request_digest',
          'type',
          { type: schema28.properties.request_digest.type },
          'must be string,null',
        );
        errors++;
      }
      if (typeof data0 === 'string') {
        if (!pattern5.test(data0)) {
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
    if (data.request_id !== undefined && func0.call(data, 'request_id')) {
      let data1 = data.request_id;
      if (typeof data1 !== 'string' && data1 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/request_id',
          'type',
          { type: schema28.properties.request_id.type },
          'must be string,null',
        );
        errors++;
      }
    }
    if (data.request_nonce !== undefined && func0.call(data, 'request_nonce')) {
      let data2 = data.request_nonce;
      if (typeof data2 !== 'string' && data2 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/request_nonce',
          'type',
          { type: schema28.properties.request_nonce.type },
          'must be string,null',
        );
        errors++;
      }
    }
    if (data.vouched_by !== undefined && func0.call(data, 'vouched_by')) {
      let data3 = data.vouched_by;
      if (!(data3 === 'context' || data3 === 'signature' || data3 === null)) {
        vErrors = noted(
          vErrors,
          instancePath + '/vouched_by',
          'enum',
          { allowedValues: schema28.properties.vouched_by.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.approval_id !== undefined && func0.call(data, 'approval_id')) {
      let data4 = data.approval_id;
      if (typeof data4 !== 'string' && data4 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/approval_id',
          'type',
          { type: schema28.properties.approval_id.type },
          'must be string,null',
        );
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
                vErrors = noted(
                  vErrors,
                  instancePath + '/approvers/' + i0,
                  'required',
                  { missingProperty: prop1 },
                  "must have required property '" + prop1 + "'",
                );
                errors++;
              }
            }
            for (const key1 of Object.keys(data6)) {
              if (!(key1 === 'identity' || key1 === 'key_id' || key1 === 'key_sha256')) {
                vErrors = noted(
                  vErrors,
                  instancePath + '/approvers/' + i0,
                  'additionalProperties',
                  { additionalProperty: key1 },
                  'must NOT have additional properties',
                );
                errors++;
              }
            }
            if (data6.identity !== undefined && func0.call(data6, 'identity')) {
              if (typeof data6.identity !== 'string') {
                vErrors = noted(
                  vErrors,
                  instancePath + '/approvers/' + i0 + '/identity',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
            if (data6.key_id !== undefined && func0.call(data6, 'key_id')) {
              if (typeof data6.key_id !== 'string') {
                vErrors = noted(
                  vErrors,
                  instancePath + '/approvers/' + i0 + '/key_id',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
            if (data6.key_sha256 !== undefined && func0.call(data6, 'key_sha256')) {
              let data9 = data6.key_sha256;
              if (typeof data9 === 'string') {
                if (!pattern5.test(data9)) {
                  vErrors = noted(
                    vErrors,
                    instancePath + '/approvers/' + i0 + '/key_sha256',
                    'pattern',
                    { pattern: '^[0-9a-f]{64}$' },
                    'must match pattern "' + '^[0-9a-f]{64}$' + '"',
                  );
                  errors++;
                }
              } else {
                vErrors = noted(
                  vErrors,
                  instancePath + '/approvers/' + i0 + '/key_sha256',
                  'type',
                  { type: 'string' },
                  'must be string',
                );
                errors++;
              }
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/approvers/' + i0, 'type', { type: 'object' }, 'must be object');
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/approvers', 'type', { type: 'array' }, 'must be array');
        errors++;
      }
    }
    if (data.nonce !== undefined && func0.call(data, 'nonce')) {
      let data10 = data.nonce;
      if (typeof data10 !== 'string' && data10 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/nonce',
          'type',
          { type: schema28.properties.nonce.type },
          'must be string,null',
        );
        errors++;
      }
    }
    if (data.expires_at !== undefined && func0.call(data, 'expires_at')) {
      let data11 = data.expires_at;
      if (typeof data11 !== 'string' && data11 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/expires_at',
          'type',
          { type: schema28.properties.expires_at.type },
          'must be string,null',
        );
        errors++;
      }
    }
    if (data.command_sha256 !== undefined && func0.call(data, 'command_sha256')) {
      let data12 = data.command_sha256;
      if (typeof data12 !== 'string' && data12 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/command_sha256',
          'type',
          { type: schema28.properties.command_sha256.type },
          'must be string,null',
        );
        errors++;
      }
      if (typeof data12 === 'string') {
        if (!pattern5.test(data12)) {
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
    if (data.nonce_claim !== undefined && func0.call(data, 'nonce_claim')) {
      let data13 = data.nonce_claim;
      const _errs29 = errors;
      let valid4 = false;
      const _errs30 = errors;
      if (
        !validate70(data13, {
          instancePath: instancePath + '/nonce_claim',
          parentData: data,
          parentDataProperty: 'nonce_claim',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs30 === errors;
      valid4 = valid4 || _valid0;
      const _errs31 = errors;
      if (data13 !== null) {
        vErrors = noted(vErrors, instancePath + '/nonce_claim', 'type', { type: 'null' }, 'must be null');
        errors++;
      }
      var _valid0 = _errs31 === errors;
      valid4 = valid4 || _valid0;
      if (!valid4) {
        vErrors = noted(vErrors, instancePath + '/nonce_claim', 'anyOf', {}, 'must match a schema in anyOf');
        errors++;
      } else {
        errors = _errs29;
        if (vErrors !== null) {
          if (_errs29) {
            vErrors.length = _errs29;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate52(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:gate-record:v1" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema19.required) {
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
      if (!func0.call(schema19.properties, key0)) {
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
      if ('fail-closed-gate/gate-record/v1' !== data.schema) {
        vErrors = noted(
          vErrors,
          instancePath + '/schema',
          'const',
          { allowedValue: 'fail-closed-gate/gate-record/v1' },
          'must be equal to constant',
        );
        errors++;
      }
    }
    if (data.stage !== undefined && func0.call(data, 'stage')) {
      if (356 !== data.stage) {
        vErrors = noted(vErrors, instancePath + '/stage', 'const', { allowedValue: 356 }, 'must be equal to constant');
        errors++;
      }
    }
    if (data.engine !== undefined && func0.call(data, 'engine')) {
      let data2 = data.engine;
      if (typeof data2 === 'string') {
        if (func65(data2) < 1) {
          vErrors = noted(
            vErrors,
            instancePath + '/engine',
            'minLength',
            { limit: 1 },
            'must NOT have fewer than 1 characters',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/engine', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.source_stage !== undefined && func0.call(data, 'source_stage')) {
      if (355 !== data.source_stage) {
        vErrors = noted(vErrors, instancePath + '/source_stage', 'const', { allowedValue: 355 }, 'must be equal to constant');
        errors++;
      }
    }
    if (data.created_at !== undefined && func0.call(data, 'created_at')) {
      let data4 = data.created_at;
      if (typeof data4 === 'string') {
        if (!pattern3.test(data4)) {
          vErrors = noted(
            vErrors,
            instancePath + '/created_at',
            'pattern',
            { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
            'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/created_at', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.request_id !== undefined && func0.call(data, 'request_id')) {
      let data5 = data.request_id;
      if (typeof data5 === 'string') {
        if (!pattern4.test(data5)) {
          vErrors = noted(
            vErrors,
            instancePath + '/request_id',
            'pattern',
            { pattern: '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$' },
            'must match pattern "' + '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/request_id', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.failure_class !== undefined && func0.call(data, 'failure_class')) {
      let data6 = data.failure_class;
      if (!(data6 === 'none' || data6 === 'policy' || data6 === 'evidence' || data6 === 'gate')) {
        vErrors = noted(
          vErrors,
          instancePath + '/failure_class',
          'enum',
          { allowedValues: schema19.properties.failure_class.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.enforcement !== undefined && func0.call(data, 'enforcement')) {
      let data7 = data.enforcement;
      if (!(data7 === 'enforce' || data7 === 'report-only')) {
        vErrors = noted(
          vErrors,
          instancePath + '/enforcement',
          'enum',
          { allowedValues: schema19.properties.enforcement.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.tool !== undefined && func0.call(data, 'tool')) {
      let data8 = data.tool;
      if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
        for (const prop1 of schema19.properties.tool.required) {
          if (data8[prop1] === undefined || !func0.call(data8, prop1)) {
            vErrors = noted(
              vErrors,
              instancePath + '/tool',
              'required',
              { missingProperty: prop1 },
              "must have required property '" + prop1 + "'",
            );
            errors++;
          }
        }
        for (const key1 of Object.keys(data8)) {
          if (!(key1 === 'name' || key1 === 'version')) {
            vErrors = noted(
              vErrors,
              instancePath + '/tool',
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
            if (func65(data9) < 1) {
              vErrors = noted(
                vErrors,
                instancePath + '/tool/name',
                'minLength',
                { limit: 1 },
                'must NOT have fewer than 1 characters',
              );
              errors++;
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/tool/name', 'type', { type: 'string' }, 'must be string');
            errors++;
          }
        }
        if (data8.version !== undefined && func0.call(data8, 'version')) {
          let data10 = data8.version;
          if (typeof data10 === 'string') {
            if (func65(data10) < 1) {
              vErrors = noted(
                vErrors,
                instancePath + '/tool/version',
                'minLength',
                { limit: 1 },
                'must NOT have fewer than 1 characters',
              );
              errors++;
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/tool/version', 'type', { type: 'string' }, 'must be string');
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/tool', 'type', { type: 'object' }, 'must be object');
        errors++;
      }
    }
    if (data.rules_version !== undefined && func0.call(data, 'rules_version')) {
      let data11 = data.rules_version;
      if (!(typeof data11 == 'number' && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
        vErrors = noted(vErrors, instancePath + '/rules_version', 'type', { type: 'integer' }, 'must be integer');
        errors++;
      }
      if (typeof data11 == 'number' && isFinite(data11)) {
        if (data11 < 1 || isNaN(data11)) {
          vErrors = noted(vErrors, instancePath + '/rules_version', 'minimum', { comparison: '>=', limit: 1 }, 'must be >= 1');
          errors++;
        }
      }
    }
    if (data.audit_log !== undefined && func0.call(data, 'audit_log')) {
      let data12 = data.audit_log;
      const _errs23 = errors;
      let valid2 = false;
      const _errs24 = errors;
      if (
        !validate53(data12, {
          instancePath: instancePath + '/audit_log',
          parentData: data,
          parentDataProperty: 'audit_log',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs24 === errors;
      valid2 = valid2 || _valid0;
      const _errs25 = errors;
      if (data12 !== null) {
        vErrors = noted(vErrors, instancePath + '/audit_log', 'type', { type: 'null' }, 'must be null');
        errors++;
      }
      var _valid0 = _errs25 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        vErrors = noted(vErrors, instancePath + '/audit_log', 'anyOf', {}, 'must match a schema in anyOf');
        errors++;
      } else {
        errors = _errs23;
        if (vErrors !== null) {
          if (_errs23) {
            vErrors.length = _errs23;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.previous_hash !== undefined && func0.call(data, 'previous_hash')) {
      let data13 = data.previous_hash;
      if (typeof data13 === 'string') {
        if (!pattern6.test(data13)) {
          vErrors = noted(
            vErrors,
            instancePath + '/previous_hash',
            'pattern',
            { pattern: '^([0-9a-f]{64}|MISSING_STAGE355_ENTRY_HASH)$' },
            'must match pattern "' + '^([0-9a-f]{64}|MISSING_STAGE355_ENTRY_HASH)$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/previous_hash', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.stage355_binding !== undefined && func0.call(data, 'stage355_binding')) {
      let data14 = data.stage355_binding;
      if (data14 && typeof data14 == 'object' && !Array.isArray(data14)) {
        for (const prop2 of schema19.properties.stage355_binding.required) {
          if (data14[prop2] === undefined || !func0.call(data14, prop2)) {
            vErrors = noted(
              vErrors,
              instancePath + '/stage355_binding',
              'required',
              { missingProperty: prop2 },
              "must have required property '" + prop2 + "'",
            );
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
            vErrors = noted(
              vErrors,
              instancePath + '/stage355_binding',
              'additionalProperties',
              { additionalProperty: key2 },
              'must NOT have additional properties',
            );
            errors++;
          }
        }
        if (data14.stage355_result_path !== undefined && func0.call(data14, 'stage355_result_path')) {
          if (typeof data14.stage355_result_path !== 'string') {
            vErrors = noted(
              vErrors,
              instancePath + '/stage355_binding/stage355_result_path',
              'type',
              { type: 'string' },
              'must be string',
            );
            errors++;
          }
        }
        if (data14.stage355_status_path !== undefined && func0.call(data14, 'stage355_status_path')) {
          if (typeof data14.stage355_status_path !== 'string') {
            vErrors = noted(
              vErrors,
              instancePath + '/stage355_binding/stage355_status_path',
              'type',
              { type: 'string' },
              'must be string',
            );
            errors++;
          }
        }
        if (data14.stage355_entry_hash !== undefined && func0.call(data14, 'stage355_entry_hash')) {
          let data17 = data14.stage355_entry_hash;
          if (typeof data17 !== 'string' && data17 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/stage355_binding/stage355_entry_hash',
              'type',
              { type: schema19.properties.stage355_binding.properties.stage355_entry_hash.type },
              'must be string,null',
            );
            errors++;
          }
          if (typeof data17 === 'string') {
            if (!pattern5.test(data17)) {
              vErrors = noted(
                vErrors,
                instancePath + '/stage355_binding/stage355_entry_hash',
                'pattern',
                { pattern: '^[0-9a-f]{64}$' },
                'must match pattern "' + '^[0-9a-f]{64}$' + '"',
              );
              errors++;
            }
          }
        }
        if (data14.stage355_result_sha256 !== undefined && func0.call(data14, 'stage355_result_sha256')) {
          let data18 = data14.stage355_result_sha256;
          if (typeof data18 !== 'string' && data18 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/stage355_binding/stage355_result_sha256',
              'type',
              { type: schema19.properties.stage355_binding.properties.stage355_result_sha256.type },
              'must be string,null',
            );
            errors++;
          }
          if (typeof data18 === 'string') {
            if (!pattern5.test(data18)) {
              vErrors = noted(
                vErrors,
                instancePath + '/stage355_binding/stage355_result_sha256',
                'pattern',
                { pattern: '^[0-9a-f]{64}$' },
                'must match pattern "' + '^[0-9a-f]{64}$' + '"',
              );
              errors++;
            }
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/stage355_binding', 'type', { type: 'object' }, 'must be object');
        errors++;
      }
    }
    if (data.upstream_artifact !== undefined && func0.call(data, 'upstream_artifact')) {
      let data19 = data.upstream_artifact;
      const _errs41 = errors;
      let valid4 = false;
      const _errs42 = errors;
      if (
        !validate55(data19, {
          instancePath: instancePath + '/upstream_artifact',
          parentData: data,
          parentDataProperty: 'upstream_artifact',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs42 === errors;
      valid4 = valid4 || _valid1;
      const _errs43 = errors;
      if (data19 !== null) {
        vErrors = noted(vErrors, instancePath + '/upstream_artifact', 'type', { type: 'null' }, 'must be null');
        errors++;
      }
      var _valid1 = _errs43 === errors;
      valid4 = valid4 || _valid1;
      if (!valid4) {
        vErrors = noted(vErrors, instancePath + '/upstream_artifact', 'anyOf', {}, 'must match a schema in anyOf');
        errors++;
      } else {
        errors = _errs41;
        if (vErrors !== null) {
          if (_errs41) {
            vErrors.length = _errs41;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.evidence_proof !== undefined && func0.call(data, 'evidence_proof')) {
      let data20 = data.evidence_proof;
      if (!(data20 === 'self-consistent' || data20 === 'anchored' || data20 === null)) {
        vErrors = noted(
          vErrors,
          instancePath + '/evidence_proof',
          'enum',
          { allowedValues: schema19.properties.evidence_proof.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.inputs !== undefined && func0.call(data, 'inputs')) {
      let data21 = data.inputs;
      if (Array.isArray(data21)) {
        const len0 = data21.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate59(data21[i0], {
              instancePath: instancePath + '/inputs/' + i0,
              parentData: data21,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/inputs', 'type', { type: 'array' }, 'must be array');
        errors++;
      }
    }
    if (data.policy !== undefined && func0.call(data, 'policy')) {
      let data23 = data.policy;
      const _errs50 = errors;
      let valid7 = false;
      const _errs51 = errors;
      if (
        !validate61(data23, {
          instancePath: instancePath + '/policy',
          parentData: data,
          parentDataProperty: 'policy',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
      var _valid2 = _errs51 === errors;
      valid7 = valid7 || _valid2;
      const _errs52 = errors;
      if (data23 !== null) {
        vErrors = noted(vErrors, instancePath + '/policy', 'type', { type: 'null' }, 'must be null');
        errors++;
      }
      var _valid2 = _errs52 === errors;
      valid7 = valid7 || _valid2;
      if (!valid7) {
        vErrors = noted(vErrors, instancePath + '/policy', 'anyOf', {}, 'must match a schema in anyOf');
        errors++;
      } else {
        errors = _errs50;
        if (vErrors !== null) {
          if (_errs50) {
            vErrors.length = _errs50;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.effective_policy !== undefined && func0.call(data, 'effective_policy')) {
      let data24 = data.effective_policy;
      const _errs55 = errors;
      let valid8 = false;
      const _errs56 = errors;
      if (
        !validate63(data24, {
          instancePath: instancePath + '/effective_policy',
          parentData: data,
          parentDataProperty: 'effective_policy',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
      }
      var _valid3 = _errs56 === errors;
      valid8 = valid8 || _valid3;
      const _errs57 = errors;
      if (data24 !== null) {
        vErrors = noted(vErrors, instancePath + '/effective_policy', 'type', { type: 'null' }, 'must be null');
        errors++;
      }
      var _valid3 = _errs57 === errors;
      valid8 = valid8 || _valid3;
      if (!valid8) {
        vErrors = noted(vErrors, instancePath + '/effective_policy', 'anyOf', {}, 'must match a schema in anyOf');
        errors++;
      } else {
        errors = _errs55;
        if (vErrors !== null) {
          if (_errs55) {
            vErrors.length = _errs55;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.promotion !== undefined && func0.call(data, 'promotion')) {
      let data25 = data.promotion;
      if (data25 && typeof data25 == 'object' && !Array.isArray(data25)) {
        for (const prop3 of schema19.properties.promotion.required) {
          if (data25[prop3] === undefined || !func0.call(data25, prop3)) {
            vErrors = noted(
              vErrors,
              instancePath + '/promotion',
              'required',
              { missingProperty: prop3 },
              "must have required property '" + prop3 + "'",
            );
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
            vErrors = noted(
              vErrors,
              instancePath + '/promotion',
              'additionalProperties',
              { additionalProperty: key3 },
              'must NOT have additional properties',
            );
            errors++;
          }
        }
        if (data25.environment !== undefined && func0.call(data25, 'environment')) {
          let data26 = data25.environment;
          if (typeof data26 !== 'string' && data26 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/promotion/environment',
              'type',
              { type: schema19.properties.promotion.properties.environment.type },
              'must be string,null',
            );
            errors++;
          }
        }
        if (data25.subject_digest !== undefined && func0.call(data25, 'subject_digest')) {
          let data27 = data25.subject_digest;
          if (typeof data27 !== 'string' && data27 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/promotion/subject_digest',
              'type',
              { type: schema19.properties.promotion.properties.subject_digest.type },
              'must be string,null',
            );
            errors++;
          }
          if (typeof data27 === 'string') {
            if (!pattern5.test(data27)) {
              vErrors = noted(
                vErrors,
                instancePath + '/promotion/subject_digest',
                'pattern',
                { pattern: '^[0-9a-f]{64}$' },
                'must match pattern "' + '^[0-9a-f]{64}$' + '"',
              );
              errors++;
            }
          }
        }
        if (data25.requested_action !== undefined && func0.call(data25, 'requested_action')) {
          let data28 = data25.requested_action;
          if (typeof data28 !== 'string' && data28 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/promotion/requested_action',
              'type',
              { type: schema19.properties.promotion.properties.requested_action.type },
              'must be string,null',
            );
            errors++;
          }
        }
        if (data25.target !== undefined && func0.call(data25, 'target')) {
          let data29 = data25.target;
          if (typeof data29 !== 'string' && data29 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/promotion/target',
              'type',
              { type: schema19.properties.promotion.properties.target.type },
              'must be string,null',
            );
            errors++;
          }
        }
        if (data25.command_sha256 !== undefined && func0.call(data25, 'command_sha256')) {
          let data30 = data25.command_sha256;
          if (typeof data30 !== 'string' && data30 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/promotion/command_sha256',
              'type',
              { type: schema19.properties.promotion.properties.command_sha256.type },
              'must be string,null',
            );
            errors++;
          }
          if (typeof data30 === 'string') {
            if (!pattern5.test(data30)) {
              vErrors = noted(
                vErrors,
                instancePath + '/promotion/command_sha256',
                'pattern',
                { pattern: '^[0-9a-f]{64}$' },
                'must match pattern "' + '^[0-9a-f]{64}$' + '"',
              );
              errors++;
            }
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/promotion', 'type', { type: 'object' }, 'must be object');
        errors++;
      }
    }
    if (data.runtime_context !== undefined && func0.call(data, 'runtime_context')) {
      let data31 = data.runtime_context;
      if (data31 && typeof data31 == 'object' && !Array.isArray(data31)) {
        for (const prop4 of schema19.properties.runtime_context.required) {
          if (data31[prop4] === undefined || !func0.call(data31, prop4)) {
            vErrors = noted(
              vErrors,
              instancePath + '/runtime_context',
              'required',
              { missingProperty: prop4 },
              "must have required property '" + prop4 + "'",
            );
            errors++;
          }
        }
        for (const key4 of Object.keys(data31)) {
          if (!func0.call(schema19.properties.runtime_context.properties, key4)) {
            vErrors = noted(
              vErrors,
              instancePath + '/runtime_context',
              'additionalProperties',
              { additionalProperty: key4 },
              'must NOT have additional properties',
            );
            errors++;
          }
        }
        if (data31.is_github_actions !== undefined && func0.call(data31, 'is_github_actions')) {
          if (typeof data31.is_github_actions !== 'boolean') {
            vErrors = noted(
              vErrors,
              instancePath + '/runtime_context/is_github_actions',
              'type',
              { type: 'boolean' },
              'must be boolean',
            );
            errors++;
          }
        }
        if (data31.github_actions_env !== undefined && func0.call(data31, 'github_actions_env')) {
          let data33 = data31.github_actions_env;
          if (typeof data33 !== 'string' && data33 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/runtime_context/github_actions_env',
              'type',
              { type: schema19.properties.runtime_context.properties.github_actions_env.type },
              'must be string,null',
            );
            errors++;
          }
        }
        if (data31.github_run_id !== undefined && func0.call(data31, 'github_run_id')) {
          let data34 = data31.github_run_id;
          if (typeof data34 !== 'string' && data34 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/runtime_context/github_run_id',
              'type',
              { type: schema19.properties.runtime_context.properties.github_run_id.type },
              'must be string,null',
            );
            errors++;
          }
        }
        if (data31.github_run_attempt !== undefined && func0.call(data31, 'github_run_attempt')) {
          let data35 = data31.github_run_attempt;
          if (typeof data35 !== 'string' && data35 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/runtime_context/github_run_attempt',
              'type',
              { type: schema19.properties.runtime_context.properties.github_run_attempt.type },
              'must be string,null',
            );
            errors++;
          }
        }
        if (data31.github_sha !== undefined && func0.call(data31, 'github_sha')) {
          let data36 = data31.github_sha;
          if (typeof data36 !== 'string' && data36 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/runtime_context/github_sha',
              'type',
              { type: schema19.properties.runtime_context.properties.github_sha.type },
              'must be string,null',
            );
            errors++;
          }
        }
        if (data31.github_repository !== undefined && func0.call(data31, 'github_repository')) {
          let data37 = data31.github_repository;
          if (typeof data37 !== 'string' && data37 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/runtime_context/github_repository',
              'type',
              { type: schema19.properties.runtime_context.properties.github_repository.type },
              'must be string,null',
            );
            errors++;
          }
        }
        if (data31.github_workflow !== undefined && func0.call(data31, 'github_workflow')) {
          let data38 = data31.github_workflow;
          if (typeof data38 !== 'string' && data38 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/runtime_context/github_workflow',
              'type',
              { type: schema19.properties.runtime_context.properties.github_workflow.type },
              'must be string,null',
            );
            errors++;
          }
        }
        if (data31.github_job !== undefined && func0.call(data31, 'github_job')) {
          let data39 = data31.github_job;
          if (typeof data39 !== 'string' && data39 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/runtime_context/github_job',
              'type',
              { type: schema19.properties.runtime_context.properties.github_job.type },
              'must be string,null',
            );
            errors++;
          }
        }
        if (data31.github_event_name !== undefined && func0.call(data31, 'github_event_name')) {
          let data40 = data31.github_event_name;
          if (typeof data40 !== 'string' && data40 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/runtime_context/github_event_name',
              'type',
              { type: schema19.properties.runtime_context.properties.github_event_name.type },
              'must be string,null',
            );
            errors++;
          }
        }
        if (data31.github_ref !== undefined && func0.call(data31, 'github_ref')) {
          let data41 = data31.github_ref;
          if (typeof data41 !== 'string' && data41 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/runtime_context/github_ref',
              'type',
              { type: schema19.properties.runtime_context.properties.github_ref.type },
              'must be string,null',
            );
            errors++;
          }
        }
        if (data31.github_actor !== undefined && func0.call(data31, 'github_actor')) {
          let data42 = data31.github_actor;
          if (typeof data42 !== 'string' && data42 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/runtime_context/github_actor',
              'type',
              { type: schema19.properties.runtime_context.properties.github_actor.type },
              'must be string,null',
            );
            errors++;
          }
        }
        if (data31.runner_environment !== undefined && func0.call(data31, 'runner_environment')) {
          let data43 = data31.runner_environment;
          if (typeof data43 !== 'string' && data43 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/runtime_context/runner_environment',
              'type',
              { type: schema19.properties.runtime_context.properties.runner_environment.type },
              'must be string,null',
            );
            errors++;
          }
        }
        if (data31.local_execution !== undefined && func0.call(data31, 'local_execution')) {
          if (typeof data31.local_execution !== 'boolean') {
            vErrors = noted(
              vErrors,
              instancePath + '/runtime_context/local_execution',
              'type',
              { type: 'boolean' },
              'must be boolean',
            );
            errors++;
          }
        }
        if (data31.proof !== undefined && func0.call(data31, 'proof')) {
          if (!(data31.proof === 'env')) {
            vErrors = noted(
              vErrors,
              instancePath + '/runtime_context/proof',
              'enum',
              { allowedValues: schema19.properties.runtime_context.properties.proof.enum },
              'must be equal to one of the allowed values',
            );
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/runtime_context', 'type', { type: 'object' }, 'must be object');
        errors++;
      }
    }
    if (data.checks !== undefined && func0.call(data, 'checks')) {
      if (
        !validate65(data.checks, {
          instancePath: instancePath + '/checks',
          parentData: data,
          parentDataProperty: 'checks',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
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
              vErrors = noted(
                vErrors,
                instancePath + '/violations/' + i1,
                'minLength',
                { limit: 1 },
                'must NOT have fewer than 1 characters',
              );
              errors++;
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/violations/' + i1, 'type', { type: 'string' }, 'must be string');
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/violations', 'type', { type: 'array' }, 'must be array');
        errors++;
      }
    }
    if (data.findings !== undefined && func0.call(data, 'findings')) {
      let data49 = data.findings;
      if (Array.isArray(data49)) {
        const len2 = data49.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (
            !validate67(data49[i2], {
              instancePath: instancePath + '/findings/' + i2,
              parentData: data49,
              parentDataProperty: i2,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/findings', 'type', { type: 'array' }, 'must be array');
        errors++;
      }
    }
    if (data.fail_closed_policy !== undefined && func0.call(data, 'fail_closed_policy')) {
      let data51 = data.fail_closed_policy;
      if (data51 && typeof data51 == 'object' && !Array.isArray(data51)) {
        for (const prop5 of schema19.properties.fail_closed_policy.required) {
          if (data51[prop5] === undefined || !func0.call(data51, prop5)) {
            vErrors = noted(
              vErrors,
              instancePath + '/fail_closed_policy',
              'required',
              { missingProperty: prop5 },
              "must have required property '" + prop5 + "'",
            );
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
            vErrors = noted(
              vErrors,
              instancePath + '/fail_closed_policy',
              'additionalProperties',
              { additionalProperty: key5 },
              'must NOT have additional properties',
            );
            errors++;
          }
        }
        if (data51.block_if_stage355_missing !== undefined && func0.call(data51, 'block_if_stage355_missing')) {
          if (true !== data51.block_if_stage355_missing) {
            vErrors = noted(
              vErrors,
              instancePath + '/fail_closed_policy/block_if_stage355_missing',
              'const',
              { allowedValue: true },
              'must be equal to constant',
            );
            errors++;
          }
        }
        if (
          data51.block_if_stage355_decision_not_accept !== undefined &&
          func0.call(data51, 'block_if_stage355_decision_not_accept')
        ) {
          if (true !== data51.block_if_stage355_decision_not_accept) {
            vErrors = noted(
              vErrors,
              instancePath + '/fail_closed_policy/block_if_stage355_decision_not_accept',
              'const',
              { allowedValue: true },
              'must be equal to constant',
            );
            errors++;
          }
        }
        if (
          data51.block_if_stage355_violations_present !== undefined &&
          func0.call(data51, 'block_if_stage355_violations_present')
        ) {
          if (true !== data51.block_if_stage355_violations_present) {
            vErrors = noted(
              vErrors,
              instancePath + '/fail_closed_policy/block_if_stage355_violations_present',
              'const',
              { allowedValue: true },
              'must be equal to constant',
            );
            errors++;
          }
        }
        if (
          data51.block_if_stage355_entry_hash_missing !== undefined &&
          func0.call(data51, 'block_if_stage355_entry_hash_missing')
        ) {
          if (true !== data51.block_if_stage355_entry_hash_missing) {
            vErrors = noted(
              vErrors,
              instancePath + '/fail_closed_policy/block_if_stage355_entry_hash_missing',
              'const',
              { allowedValue: true },
              'must be equal to constant',
            );
            errors++;
          }
        }
        if (data51.block_if_stage355_status_mismatch !== undefined && func0.call(data51, 'block_if_stage355_status_mismatch')) {
          if (true !== data51.block_if_stage355_status_mismatch) {
            vErrors = noted(
              vErrors,
              instancePath + '/fail_closed_policy/block_if_stage355_status_mismatch',
              'const',
              { allowedValue: true },
              'must be equal to constant',
            );
            errors++;
          }
        }
        if (
          data51.block_if_private_key_boundary_failed !== undefined &&
          func0.call(data51, 'block_if_private_key_boundary_failed')
        ) {
          if (true !== data51.block_if_private_key_boundary_failed) {
            vErrors = noted(
              vErrors,
              instancePath + '/fail_closed_policy/block_if_private_key_boundary_failed',
              'const',
              { allowedValue: true },
              'must be equal to constant',
            );
            errors++;
          }
        }
        if (
          data51.block_if_pqc_intent_claimed_active !== undefined &&
          func0.call(data51, 'block_if_pqc_intent_claimed_active')
        ) {
          if (true !== data51.block_if_pqc_intent_claimed_active) {
            vErrors = noted(
              vErrors,
              instancePath + '/fail_closed_policy/block_if_pqc_intent_claimed_active',
              'const',
              { allowedValue: true },
              'must be equal to constant',
            );
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/fail_closed_policy', 'type', { type: 'object' }, 'must be object');
        errors++;
      }
    }
    if (data.safety_boundary !== undefined && func0.call(data, 'safety_boundary')) {
      let data59 = data.safety_boundary;
      if (data59 && typeof data59 == 'object' && !Array.isArray(data59)) {
        for (const prop6 of schema19.properties.safety_boundary.required) {
          if (data59[prop6] === undefined || !func0.call(data59, prop6)) {
            vErrors = noted(
              vErrors,
              instancePath + '/safety_boundary',
              'required',
              { missingProperty: prop6 },
              "must have required property '" + prop6 + "'",
            );
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
            vErrors = noted(
              vErrors,
              instancePath + '/safety_boundary',
              'additionalProperties',
              { additionalProperty: key6 },
              'must NOT have additional properties',
            );
            errors++;
          }
        }
        if (data59.no_private_keys !== undefined && func0.call(data59, 'no_private_keys')) {
          if (true !== data59.no_private_keys) {
            vErrors = noted(
              vErrors,
              instancePath + '/safety_boundary/no_private_keys',
              'const',
              { allowedValue: true },
              'must be equal to constant',
            );
            errors++;
          }
        }
        if (data59.no_raw_secrets !== undefined && func0.call(data59, 'no_raw_secrets')) {
          if (true !== data59.no_raw_secrets) {
            vErrors = noted(
              vErrors,
              instancePath + '/safety_boundary/no_raw_secrets',
              'const',
              { allowedValue: true },
              'must be equal to constant',
            );
            errors++;
          }
        }
        if (data59.no_real_key_rotation_claim !== undefined && func0.call(data59, 'no_real_key_rotation_claim')) {
          if (true !== data59.no_real_key_rotation_claim) {
            vErrors = noted(
              vErrors,
              instancePath + '/safety_boundary/no_real_key_rotation_claim',
              'const',
              { allowedValue: true },
              'must be equal to constant',
            );
            errors++;
          }
        }
        if (data59.no_real_rekor_claim !== undefined && func0.call(data59, 'no_real_rekor_claim')) {
          if (true !== data59.no_real_rekor_claim) {
            vErrors = noted(
              vErrors,
              instancePath + '/safety_boundary/no_real_rekor_claim',
              'const',
              { allowedValue: true },
              'must be equal to constant',
            );
            errors++;
          }
        }
        if (data59.no_real_pqc_signature_claim !== undefined && func0.call(data59, 'no_real_pqc_signature_claim')) {
          if (true !== data59.no_real_pqc_signature_claim) {
            vErrors = noted(
              vErrors,
              instancePath + '/safety_boundary/no_real_pqc_signature_claim',
              'const',
              { allowedValue: true },
              'must be equal to constant',
            );
            errors++;
          }
        }
        if (data59.runtime_gate_only !== undefined && func0.call(data59, 'runtime_gate_only')) {
          if (true !== data59.runtime_gate_only) {
            vErrors = noted(
              vErrors,
              instancePath + '/safety_boundary/runtime_gate_only',
              'const',
              { allowedValue: true },
              'must be equal to constant',
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
      let data66 = data.entry_hash;
      if (typeof data66 === 'string') {
        if (!pattern5.test(data66)) {
          vErrors = noted(
            vErrors,
            instancePath + '/entry_hash',
            'pattern',
            { pattern: '^[0-9a-f]{64}$' },
            'must match pattern "' + '^[0-9a-f]{64}$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/entry_hash', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.runtime_decision !== undefined && func0.call(data, 'runtime_decision')) {
      let data67 = data.runtime_decision;
      if (!(data67 === 'allow' || data67 === 'warn' || data67 === 'block')) {
        vErrors = noted(
          vErrors,
          instancePath + '/runtime_decision',
          'enum',
          { allowedValues: schema19.properties.runtime_decision.enum },
          'must be equal to one of the allowed values',
        );
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
              vErrors = noted(
                vErrors,
                instancePath + '/reasons/' + i3,
                'minLength',
                { limit: 1 },
                'must NOT have fewer than 1 characters',
              );
              errors++;
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/reasons/' + i3, 'type', { type: 'string' }, 'must be string');
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/reasons', 'type', { type: 'array' }, 'must be array');
        errors++;
      }
    }
    if (data.approval !== undefined && func0.call(data, 'approval')) {
      let data70 = data.approval;
      const _errs137 = errors;
      let valid19 = false;
      const _errs138 = errors;
      if (
        !validate69(data70, {
          instancePath: instancePath + '/approval',
          parentData: data,
          parentDataProperty: 'approval',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
      var _valid4 = _errs138 === errors;
      valid19 = valid19 || _valid4;
      const _errs139 = errors;
      if (data70 !== null) {
        vErrors = noted(vErrors, instancePath + '/approval', 'type', { type: 'null' }, 'must be null');
        errors++;
      }
      var _valid4 = _errs139 === errors;
      valid19 = valid19 || _valid4;
      if (!valid19) {
        vErrors = noted(vErrors, instancePath + '/approval', 'anyOf', {}, 'must match a schema in anyOf');
        errors++;
      } else {
        errors = _errs137;
        if (vErrors !== null) {
          if (_errs137) {
            vErrors.length = _errs137;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
export const validateRuntimeReceipt: Validator = validate73;
const schema30 = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:fail-closed-gate:schema:runtime-receipt:v1',
  type: 'object',
  properties: {
    schema: { const: 'fail-closed-gate/runtime-receipt/v1' },
    stage: { const: 356 },
    engine: { type: 'string', minLength: 1 },
    source_stage: { const: 355 },
    created_at: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
    request_id: { type: 'string', pattern: '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$' },
    audit_log: { anyOf: [{ $ref: 'urn:fail-closed-gate:schema:shared:auditLogLink' }, { type: 'null' }] },
    failure_class: { enum: ['none', 'policy', 'evidence', 'gate'] },
    enforcement: { enum: ['enforce', 'report-only'] },
    runtime_decision: { enum: ['allow', 'warn', 'block'] },
    previous_hash: { type: 'string', pattern: '^([0-9a-f]{64}|MISSING_STAGE355_ENTRY_HASH)$' },
    entry_hash: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    gate_sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    policy: { anyOf: [{ $ref: 'urn:fail-closed-gate:schema:shared:policyFile' }, { type: 'null' }] },
    effective_policy: { anyOf: [{ $ref: 'urn:fail-closed-gate:schema:shared:effectivePolicy' }, { type: 'null' }] },
    checks: { $ref: 'urn:fail-closed-gate:schema:shared:runtimeChecks' },
    violations: { type: 'array', items: { type: 'string', minLength: 1 } },
    reasons: { type: 'array', items: { type: 'string', minLength: 1 } },
    receipt_sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
  },
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
  additionalProperties: false,
};
function validate73(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:runtime-receipt:v1" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema30.required) {
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
      if (!func0.call(schema30.properties, key0)) {
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
      if ('fail-closed-gate/runtime-receipt/v1' !== data.schema) {
        vErrors = noted(
          vErrors,
          instancePath + '/schema',
          'const',
          { allowedValue: 'fail-closed-gate/runtime-receipt/v1' },
          'must be equal to constant',
        );
        errors++;
      }
    }
    if (data.stage !== undefined && func0.call(data, 'stage')) {
      if (356 !== data.stage) {
        vErrors = noted(vErrors, instancePath + '/stage', 'const', { allowedValue: 356 }, 'must be equal to constant');
        errors++;
      }
    }
    if (data.engine !== undefined && func0.call(data, 'engine')) {
      let data2 = data.engine;
      if (typeof data2 === 'string') {
        if (func65(data2) < 1) {
          vErrors = noted(
            vErrors,
            instancePath + '/engine',
            'minLength',
            { limit: 1 },
            'must NOT have fewer than 1 characters',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/engine', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.source_stage !== undefined && func0.call(data, 'source_stage')) {
      if (355 !== data.source_stage) {
        vErrors = noted(vErrors, instancePath + '/source_stage', 'const', { allowedValue: 355 }, 'must be equal to constant');
        errors++;
      }
    }
    if (data.created_at !== undefined && func0.call(data, 'created_at')) {
      let data4 = data.created_at;
      if (typeof data4 === 'string') {
        if (!pattern3.test(data4)) {
          vErrors = noted(
            vErrors,
            instancePath + '/created_at',
            'pattern',
            { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
            'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/created_at', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.request_id !== undefined && func0.call(data, 'request_id')) {
      let data5 = data.request_id;
      if (typeof data5 === 'string') {
        if (!pattern4.test(data5)) {
          vErrors = noted(
            vErrors,
            instancePath + '/request_id',
            'pattern',
            { pattern: '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$' },
            'must match pattern "' + '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/request_id', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.audit_log !== undefined && func0.call(data, 'audit_log')) {
      let data6 = data.audit_log;
      const _errs12 = errors;
      let valid1 = false;
      const _errs13 = errors;
      if (
        !validate53(data6, {
          instancePath: instancePath + '/audit_log',
          parentData: data,
          parentDataProperty: 'audit_log',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs13 === errors;
      valid1 = valid1 || _valid0;
      const _errs14 = errors;
      if (data6 !== null) {
        vErrors = noted(vErrors, instancePath + '/audit_log', 'type', { type: 'null' }, 'must be null');
        errors++;
      }
      var _valid0 = _errs14 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        vErrors = noted(vErrors, instancePath + '/audit_log', 'anyOf', {}, 'must match a schema in anyOf');
        errors++;
      } else {
        errors = _errs12;
        if (vErrors !== null) {
          if (_errs12) {
            vErrors.length = _errs12;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.failure_class !== undefined && func0.call(data, 'failure_class')) {
      let data7 = data.failure_class;
      if (!(data7 === 'none' || data7 === 'policy' || data7 === 'evidence' || data7 === 'gate')) {
        vErrors = noted(
          vErrors,
          instancePath + '/failure_class',
          'enum',
          { allowedValues: schema30.properties.failure_class.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.enforcement !== undefined && func0.call(data, 'enforcement')) {
      let data8 = data.enforcement;
      if (!(data8 === 'enforce' || data8 === 'report-only')) {
        vErrors = noted(
          vErrors,
          instancePath + '/enforcement',
          'enum',
          { allowedValues: schema30.properties.enforcement.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.runtime_decision !== undefined && func0.call(data, 'runtime_decision')) {
      let data9 = data.runtime_decision;
      if (!(data9 === 'allow' || data9 === 'warn' || data9 === 'block')) {
        vErrors = noted(
          vErrors,
          instancePath + '/runtime_decision',
          'enum',
          { allowedValues: schema30.properties.runtime_decision.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.previous_hash !== undefined && func0.call(data, 'previous_hash')) {
      let data10 = data.previous_hash;
      if (typeof data10 === 'string') {
        if (!pattern6.test(data10)) {
          vErrors = noted(
            vErrors,
            instancePath + '/previous_hash',
            'pattern',
            { pattern: '^([0-9a-f]{64}|MISSING_STAGE355_ENTRY_HASH)$' },
            'must match pattern "' + '^([0-9a-f]{64}|MISSING_STAGE355_ENTRY_HASH)$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/previous_hash', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.entry_hash !== undefined && func0.call(data, 'entry_hash')) {
      let data11 = data.entry_hash;
      if (typeof data11 === 'string') {
        if (!pattern5.test(data11)) {
          vErrors = noted(
            vErrors,
            instancePath + '/entry_hash',
            'pattern',
            { pattern: '^[0-9a-f]{64}$' },
            'must match pattern "' + '^[0-9a-f]{64}$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/entry_hash', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.gate_sha256 !== undefined && func0.call(data, 'gate_sha256')) {
      let data12 = data.gate_sha256;
      if (typeof data12 === 'string') {
        if (!pattern5.test(data12)) {
          vErrors = noted(
            vErrors,
            instancePath + '/gate_sha256',
            'pattern',
            { pattern: '^[0-9a-f]{64}$' },
            'must match pattern "' + '^[0-9a-f]{64}$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/gate_sha256', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.policy !== undefined && func0.call(data, 'policy')) {
      let data13 = data.policy;
      const _errs26 = errors;
      let valid2 = false;
      const _errs27 = errors;
      if (
        !validate61(data13, {
          instancePath: instancePath + '/policy',
          parentData: data,
          parentDataProperty: 'policy',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs27 === errors;
      valid2 = valid2 || _valid1;
      const _errs28 = errors;
      if (data13 !== null) {
        vErrors = noted(vErrors, instancePath + '/policy', 'type', { type: 'null' }, 'must be null');
        errors++;
      }
      var _valid1 = _errs28 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        vErrors = noted(vErrors, instancePath + '/policy', 'anyOf', {}, 'must match a schema in anyOf');
        errors++;
      } else {
        errors = _errs26;
        if (vErrors !== null) {
          if (_errs26) {
            vErrors.length = _errs26;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.effective_policy !== undefined && func0.call(data, 'effective_policy')) {
      let data14 = data.effective_policy;
      const _errs31 = errors;
      let valid3 = false;
      const _errs32 = errors;
      if (
        !validate63(data14, {
          instancePath: instancePath + '/effective_policy',
          parentData: data,
          parentDataProperty: 'effective_policy',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
      }
      var _valid2 = _errs32 === errors;
      valid3 = valid3 || _valid2;
      const _errs33 = errors;
      if (data14 !== null) {
        vErrors = noted(vErrors, instancePath + '/effective_policy', 'type', { type: 'null' }, 'must be null');
        errors++;
      }
      var _valid2 = _errs33 === errors;
      valid3 = valid3 || _valid2;
      if (!valid3) {
        vErrors = noted(vErrors, instancePath + '/effective_policy', 'anyOf', {}, 'must match a schema in anyOf');
        errors++;
      } else {
        errors = _errs31;
        if (vErrors !== null) {
          if (_errs31) {
            vErrors.length = _errs31;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.checks !== undefined && func0.call(data, 'checks')) {
      if (
        !validate65(data.checks, {
          instancePath: instancePath + '/checks',
          parentData: data,
          parentDataProperty: 'checks',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
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
              vErrors = noted(
                vErrors,
                instancePath + '/violations/' + i0,
                'minLength',
                { limit: 1 },
                'must NOT have fewer than 1 characters',
              );
              errors++;
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/violations/' + i0, 'type', { type: 'string' }, 'must be string');
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/violations', 'type', { type: 'array' }, 'must be array');
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
              vErrors = noted(
                vErrors,
                instancePath + '/reasons/' + i1,
                'minLength',
                { limit: 1 },
                'must NOT have fewer than 1 characters',
              );
              errors++;
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/reasons/' + i1, 'type', { type: 'string' }, 'must be string');
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/reasons', 'type', { type: 'array' }, 'must be array');
        errors++;
      }
    }
    if (data.receipt_sha256 !== undefined && func0.call(data, 'receipt_sha256')) {
      let data20 = data.receipt_sha256;
      if (typeof data20 === 'string') {
        if (!pattern5.test(data20)) {
          vErrors = noted(
            vErrors,
            instancePath + '/receipt_sha256',
            'pattern',
            { pattern: '^[0-9a-f]{64}$' },
            'must match pattern "' + '^[0-9a-f]{64}$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/receipt_sha256', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
    errors++;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
validate73.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
export const validateActionPolicy: Validator = validate78;
const schema31 = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:fail-closed-gate:schema:action-policy:v1',
  type: 'object',
  properties: {
    schema: { const: 'fail-closed-gate/action-policy/v1' },
    stage: { const: 357 },
    engine: { type: 'string', minLength: 1 },
    source_stage: { const: 356 },
    created_at: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
    request_id: { type: 'string', pattern: '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$' },
    enforced_by: { anyOf: [{ $ref: 'urn:fail-closed-gate:schema:shared:enforcingRun' }, { type: 'null' }] },
    failure_class: { enum: ['none', 'policy', 'evidence', 'gate'] },
    enforcement: { enum: ['enforce', 'report-only'] },
    previous_hash: { type: 'string', pattern: '^([0-9a-f]{64}|MISSING_STAGE356_RECEIPT_SHA256)$' },
    stage356_binding: {
      type: 'object',
      properties: {
        stage356_receipt_path: { type: 'string' },
        stage356_gate_path: { type: 'string' },
        stage356_receipt_sha256: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
        stage356_entry_hash: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
        stage356_runtime_decision: { enum: ['allow', 'warn', 'block', null] },
      },
      required: [
        'stage356_receipt_path',
        'stage356_gate_path',
        'stage356_receipt_sha256',
        'stage356_entry_hash',
        'stage356_runtime_decision',
      ],
      additionalProperties: false,
    },
    checks: { $ref: 'urn:fail-closed-gate:schema:shared:actionChecks' },
    violations: { type: 'array', items: { type: 'string', minLength: 1 } },
    runtime_action_mapping: {
      type: 'object',
      properties: { allow: { const: 'continue' }, warn: { const: 'isolate_and_continue' }, block: { const: 'terminate' } },
      required: ['allow', 'warn', 'block'],
      additionalProperties: false,
    },
    action_decision: { enum: ['continue', 'isolate_and_continue', 'terminate'] },
    isolation_mode: { enum: ['none', 'safe_metadata_only', 'terminated'] },
    actions: { type: 'array', items: { $ref: 'urn:fail-closed-gate:schema:shared:recordedAction' } },
    safety_boundary: {
      type: 'object',
      properties: {
        no_private_keys: { const: true },
        no_raw_secrets: { const: true },
        no_raw_payloads: { const: true },
        no_exploit_code: { const: true },
        no_internal_runner_code: { const: true },
        metadata_only_action_receipt: { const: true },
      },
      required: [
        'no_private_keys',
        'no_raw_secrets',
        'no_raw_payloads',
        'no_exploit_code',
        'no_internal_runner_code',
        'metadata_only_action_receipt',
      ],
      additionalProperties: false,
    },
    action_entry_hash: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    capability_enforcement: { type: 'array', items: { $ref: 'urn:fail-closed-gate:schema:shared:capabilityEnforcement' } },
  },
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
  additionalProperties: false,
};
const pattern42 = new RegExp('^([0-9a-f]{64}|MISSING_STAGE356_RECEIPT_SHA256)$', 'u');
const schema32 = {
  $id: 'urn:fail-closed-gate:schema:shared:enforcingRun',
  type: 'object',
  properties: {
    request_id: { type: 'string', pattern: '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$' },
    github_run_id: { type: ['string', 'null'] },
    github_run_attempt: { type: ['string', 'null'] },
    github_job: { type: ['string', 'null'] },
  },
  required: ['request_id', 'github_run_id', 'github_run_attempt', 'github_job'],
  additionalProperties: false,
};
function validate79(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:shared:enforcingRun" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate79.evaluated;
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
    for (const key0 of Object.keys(data)) {
      if (!(key0 === 'request_id' || key0 === 'github_run_id' || key0 === 'github_run_attempt' || key0 === 'github_job')) {
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
    if (data.request_id !== undefined && func0.call(data, 'request_id')) {
      let data0 = data.request_id;
      if (typeof data0 === 'string') {
        if (!pattern4.test(data0)) {
          vErrors = noted(
            vErrors,
            instancePath + '/request_id',
            'pattern',
            { pattern: '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$' },
            'must match pattern "' + '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/request_id', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.github_run_id !== undefined && func0.call(data, 'github_run_id')) {
      let data1 = data.github_run_id;
      if (typeof data1 !== 'string' && data1 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/github_run_id',
          'type',
          { type: schema32.properties.github_run_id.type },
          'must be string,null',
        );
        errors++;
      }
    }
    if (data.github_run_attempt !== undefined && func0.call(data, 'github_run_attempt')) {
      let data2 = data.github_run_attempt;
      if (typeof data2 !== 'string' && data2 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/github_run_attempt',
          'type',
          { type: schema32.properties.github_run_attempt.type },
          'must be string,null',
        );
        errors++;
      }
    }
    if (data.github_job !== undefined && func0.call(data, 'github_job')) {
      let data3 = data.github_job;
      if (typeof data3 !== 'string' && data3 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/github_job',
          'type',
          { type: schema32.properties.github_job.type },
          'must be string,null',
        );
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
    errors++;
  }
  validate79.errors = vErrors;
  return errors === 0;
}
validate79.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const schema33 = {
  $id: 'urn:fail-closed-gate:schema:shared:actionChecks',
  type: 'object',
  properties: {
    stage356_receipt_exists: { type: 'boolean' },
    stage356_gate_exists: { type: 'boolean' },
    stage356_receipt_sha256_present: { type: 'boolean' },
    stage356_entry_hash_present: { type: 'boolean' },
    stage356_runtime_decision_present: { type: 'boolean' },
    stage356_violations_empty: { type: 'boolean' },
    stage356_checks_acceptable: { type: 'boolean' },
    stage356_receipt_matches_gate: { type: 'boolean' },
    action_mapping_applied: { type: 'boolean' },
    isolation_metadata_only: { type: 'boolean' },
    no_private_keys: { type: 'boolean' },
    no_raw_payloads: { type: 'boolean' },
    no_internal_runner_published: { type: 'boolean' },
  },
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
  additionalProperties: false,
};
function validate81(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:shared:actionChecks" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate81.evaluated;
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
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema33.properties, key0)) {
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
    if (data.stage356_receipt_exists !== undefined && func0.call(data, 'stage356_receipt_exists')) {
      if (typeof data.stage356_receipt_exists !== 'boolean') {
        vErrors = noted(vErrors, instancePath + '/stage356_receipt_exists', 'type', { type: 'boolean' }, 'must be boolean');
        errors++;
      }
    }
    if (data.stage356_gate_exists !== undefined && func0.call(data, 'stage356_gate_exists')) {
      if (typeof data.stage356_gate_exists !== 'boolean') {
        vErrors = noted(vErrors, instancePath + '/stage356_gate_exists', 'type', { type: 'boolean' }, 'must be boolean');
        errors++;
      }
    }
    if (data.stage356_receipt_sha256_present !== undefined && func0.call(data, 'stage356_receipt_sha256_present')) {
      if (typeof data.stage356_receipt_sha256_present !== 'boolean') {
        vErrors = noted(
          vErrors,
          instancePath + '/stage356_receipt_sha256_present',
          'type',
          { type: 'boolean' },
          'must be boolean',
        );
        errors++;
      }
    }
    if (data.stage356_entry_hash_present !== undefined && func0.call(data, 'stage356_entry_hash_present')) {
      if (typeof data.stage356_entry_hash_present !== 'boolean') {
        vErrors = noted(vErrors, instancePath + '/stage356_entry_hash_present', 'type', { type: 'boolean' }, 'must be boolean');
        errors++;
      }
    }
    if (data.stage356_runtime_decision_present !== undefined && func0.call(data, 'stage356_runtime_decision_present')) {
      if (typeof data.stage356_runtime_decision_present !== 'boolean') {
        vErrors = noted(
          vErrors,
          instancePath + '/stage356_runtime_decision_present',
          'type',
          { type: 'boolean' },
          'must be boolean',
        );
        errors++;
      }
    }
    if (data.stage356_violations_empty !== undefined && func0.call(data, 'stage356_violations_empty')) {
      if (typeof data.stage356_violations_empty !== 'boolean') {
        vErrors = noted(vErrors, instancePath + '/stage356_violations_empty', 'type', { type: 'boolean' }, 'must be boolean');
        errors++;
      }
    }
    if (data.stage356_checks_acceptable !== undefined && func0.call(data, 'stage356_checks_acceptable')) {
      if (typeof data.stage356_checks_acceptable !== 'boolean') {
        vErrors = noted(vErrors, instancePath + '/stage356_checks_acceptable', 'type', { type: 'boolean' }, 'must be boolean');
        errors++;
      }
    }
    if (data.stage356_receipt_matches_gate !== undefined && func0.call(data, 'stage356_receipt_matches_gate')) {
      if (typeof data.stage356_receipt_matches_gate !== 'boolean') {
        vErrors = noted(
          vErrors,
          instancePath + '/stage356_receipt_matches_gate',
          'type',
          { type: 'boolean' },
          'must be boolean',
        );
        errors++;
      }
    }
    if (data.action_mapping_applied !== undefined && func0.call(data, 'action_mapping_applied')) {
      if (typeof data.action_mapping_applied !== 'boolean') {
        vErrors = noted(vErrors, instancePath + '/action_mapping_applied', 'type', { type: 'boolean' }, 'must be boolean');
        errors++;
      }
    }
    if (data.isolation_metadata_only !== undefined && func0.call(data, 'isolation_metadata_only')) {
      if (typeof data.isolation_metadata_only !== 'boolean') {
        vErrors = noted(vErrors, instancePath + '/isolation_metadata_only', 'type', { type: 'boolean' }, 'must be boolean');
        errors++;
      }
    }
    if (data.no_private_keys !== undefined && func0.call(data, 'no_private_keys')) {
      if (typeof data.no_private_keys !== 'boolean') {
        vErrors = noted(vErrors, instancePath + '/no_private_keys', 'type', { type: 'boolean' }, 'must be boolean');
        errors++;
      }
    }
    if (data.no_raw_payloads !== undefined && func0.call(data, 'no_raw_payloads')) {
      if (typeof data.no_raw_payloads !== 'boolean') {
        vErrors = noted(vErrors, instancePath + '/no_raw_payloads', 'type', { type: 'boolean' }, 'must be boolean');
        errors++;
      }
    }
    if (data.no_internal_runner_published !== undefined && func0.call(data, 'no_internal_runner_published')) {
      if (typeof data.no_internal_runner_published !== 'boolean') {
        vErrors = noted(
          vErrors,
          instancePath + '/no_internal_runner_published',
          'type',
          { type: 'boolean' },
          'must be boolean',
        );
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
    errors++;
  }
  validate81.errors = vErrors;
  return errors === 0;
}
validate81.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const schema34 = {
  $id: 'urn:fail-closed-gate:schema:shared:recordedAction',
  type: 'object',
  properties: {
    action: { enum: ['continue_runtime', 'isolate_capability', 'terminate_runtime'] },
    target: {
      enum: ['runtime', 'private_runner', 'unsafe_payload_fetch', 'secret_material_access', 'public_metadata_verification'],
    },
    status: { enum: ['allowed', 'disabled', 'terminated'] },
    reason: { type: 'string', minLength: 1 },
  },
  required: ['action', 'target', 'status', 'reason'],
  additionalProperties: false,
};
function validate83(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:shared:recordedAction" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate83.evaluated;
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
    for (const key0 of Object.keys(data)) {
      if (!(key0 === 'action' || key0 === 'target' || key0 === 'status' || key0 === 'reason')) {
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
    if (data.action !== undefined && func0.call(data, 'action')) {
      let data0 = data.action;
      if (!(data0 === 'continue_runtime' || data0 === 'isolate_capability' || data0 === 'terminate_runtime')) {
        vErrors = noted(
          vErrors,
          instancePath + '/action',
          'enum',
          { allowedValues: schema34.properties.action.enum },
          'must be equal to one of the allowed values',
        );
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
        vErrors = noted(
          vErrors,
          instancePath + '/target',
          'enum',
          { allowedValues: schema34.properties.target.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.status !== undefined && func0.call(data, 'status')) {
      let data2 = data.status;
      if (!(data2 === 'allowed' || data2 === 'disabled' || data2 === 'terminated')) {
        vErrors = noted(
          vErrors,
          instancePath + '/status',
          'enum',
          { allowedValues: schema34.properties.status.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.reason !== undefined && func0.call(data, 'reason')) {
      let data3 = data.reason;
      if (typeof data3 === 'string') {
        if (func65(data3) < 1) {
          vErrors = noted(
            vErrors,
            instancePath + '/reason',
            'minLength',
            { limit: 1 },
            'must NOT have fewer than 1 characters',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/reason', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
    errors++;
  }
  validate83.errors = vErrors;
  return errors === 0;
}
validate83.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const schema35 = {
  $id: 'urn:fail-closed-gate:schema:shared:capabilityEnforcement',
  type: 'object',
  properties: {
    capability: { enum: ['private_runner', 'unsafe_payload_fetch', 'secret_material_access', 'public_metadata_verification'] },
    by: { enum: ['advised', 'enforced:bubblewrap', 'enforced:setpriv', 'enforced:runner-check', 'enforced:not-started'] },
  },
  required: ['capability', 'by'],
  additionalProperties: false,
};
function validate85(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:shared:capabilityEnforcement" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate85.evaluated;
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
      if (!(key0 === 'capability' || key0 === 'by')) {
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
    if (data.capability !== undefined && func0.call(data, 'capability')) {
      let data0 = data.capability;
      if (!(
        data0 === 'private_runner' ||
        data0 === 'unsafe_payload_fetch' ||
        data0 === 'secret_material_access' ||
        data0 === 'public_metadata_verification'
      )) {
        vErrors = noted(
          vErrors,
          instancePath + '/capability',
          'enum',
          { allowedValues: schema35.properties.capability.enum },
          'must be equal to one of the allowed values',
        );
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
        vErrors = noted(
          vErrors,
          instancePath + '/by',
          'enum',
          { allowedValues: schema35.properties.by.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
    errors++;
  }
  validate85.errors = vErrors;
  return errors === 0;
}
validate85.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate78(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:action-policy:v1" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate78.evaluated;
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
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema31.properties, key0)) {
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
      if ('fail-closed-gate/action-policy/v1' !== data.schema) {
        vErrors = noted(
          vErrors,
          instancePath + '/schema',
          'const',
          { allowedValue: 'fail-closed-gate/action-policy/v1' },
          'must be equal to constant',
        );
        errors++;
      }
    }
    if (data.stage !== undefined && func0.call(data, 'stage')) {
      if (357 !== data.stage) {
        vErrors = noted(vErrors, instancePath + '/stage', 'const', { allowedValue: 357 }, 'must be equal to constant');
        errors++;
      }
    }
    if (data.engine !== undefined && func0.call(data, 'engine')) {
      let data2 = data.engine;
      if (typeof data2 === 'string') {
        if (func65(data2) < 1) {
          vErrors = noted(
            vErrors,
            instancePath + '/engine',
            'minLength',
            { limit: 1 },
            'must NOT have fewer than 1 characters',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/engine', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.source_stage !== undefined && func0.call(data, 'source_stage')) {
      if (356 !== data.source_stage) {
        vErrors = noted(vErrors, instancePath + '/source_stage', 'const', { allowedValue: 356 }, 'must be equal to constant');
        errors++;
      }
    }
    if (data.created_at !== undefined && func0.call(data, 'created_at')) {
      let data4 = data.created_at;
      if (typeof data4 === 'string') {
        if (!pattern3.test(data4)) {
          vErrors = noted(
            vErrors,
            instancePath + '/created_at',
            'pattern',
            { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
            'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/created_at', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.request_id !== undefined && func0.call(data, 'request_id')) {
      let data5 = data.request_id;
      if (typeof data5 === 'string') {
        if (!pattern4.test(data5)) {
          vErrors = noted(
            vErrors,
            instancePath + '/request_id',
            'pattern',
            { pattern: '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$' },
            'must match pattern "' + '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/request_id', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.enforced_by !== undefined && func0.call(data, 'enforced_by')) {
      let data6 = data.enforced_by;
      const _errs12 = errors;
      let valid1 = false;
      const _errs13 = errors;
      if (
        !validate79(data6, {
          instancePath: instancePath + '/enforced_by',
          parentData: data,
          parentDataProperty: 'enforced_by',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs13 === errors;
      valid1 = valid1 || _valid0;
      const _errs14 = errors;
      if (data6 !== null) {
        vErrors = noted(vErrors, instancePath + '/enforced_by', 'type', { type: 'null' }, 'must be null');
        errors++;
      }
      var _valid0 = _errs14 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        vErrors = noted(vErrors, instancePath + '/enforced_by', 'anyOf', {}, 'must match a schema in anyOf');
        errors++;
      } else {
        errors = _errs12;
        if (vErrors !== null) {
          if (_errs12) {
            vErrors.length = _errs12;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.failure_class !== undefined && func0.call(data, 'failure_class')) {
      let data7 = data.failure_class;
      if (!(data7 === 'none' || data7 === 'policy' || data7 === 'evidence' || data7 === 'gate')) {
        vErrors = noted(
          vErrors,
          instancePath + '/failure_class',
          'enum',
          { allowedValues: schema31.properties.failure_class.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.enforcement !== undefined && func0.call(data, 'enforcement')) {
      let data8 = data.enforcement;
      if (!(data8 === 'enforce' || data8 === 'report-only')) {
        vErrors = noted(
          vErrors,
          instancePath + '/enforcement',
          'enum',
          { allowedValues: schema31.properties.enforcement.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.previous_hash !== undefined && func0.call(data, 'previous_hash')) {
      let data9 = data.previous_hash;
      if (typeof data9 === 'string') {
        if (!pattern42.test(data9)) {
          vErrors = noted(
            vErrors,
            instancePath + '/previous_hash',
            'pattern',
            { pattern: '^([0-9a-f]{64}|MISSING_STAGE356_RECEIPT_SHA256)$' },
            'must match pattern "' + '^([0-9a-f]{64}|MISSING_STAGE356_RECEIPT_SHA256)$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/previous_hash', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.stage356_binding !== undefined && func0.call(data, 'stage356_binding')) {
      let data10 = data.stage356_binding;
      if (data10 && typeof data10 == 'object' && !Array.isArray(data10)) {
        for (const prop1 of schema31.properties.stage356_binding.required) {
          if (data10[prop1] === undefined || !func0.call(data10, prop1)) {
            vErrors = noted(
              vErrors,
              instancePath + '/stage356_binding',
              'required',
              { missingProperty: prop1 },
              "must have required property '" + prop1 + "'",
            );
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
            vErrors = noted(
              vErrors,
              instancePath + '/stage356_binding',
              'additionalProperties',
              { additionalProperty: key1 },
              'must NOT have additional properties',
            );
            errors++;
          }
        }
        if (data10.stage356_receipt_path !== undefined && func0.call(data10, 'stage356_receipt_path')) {
          if (typeof data10.stage356_receipt_path !== 'string') {
            vErrors = noted(
              vErrors,
              instancePath + '/stage356_binding/stage356_receipt_path',
              'type',
              { type: 'string' },
              'must be string',
            );
            errors++;
          }
        }
        if (data10.stage356_gate_path !== undefined && func0.call(data10, 'stage356_gate_path')) {
          if (typeof data10.stage356_gate_path !== 'string') {
            vErrors = noted(
              vErrors,
              instancePath + '/stage356_binding/stage356_gate_path',
              'type',
              { type: 'string' },
              'must be string',
            );
            errors++;
          }
        }
        if (data10.stage356_receipt_sha256 !== undefined && func0.call(data10, 'stage356_receipt_sha256')) {
          let data13 = data10.stage356_receipt_sha256;
          if (typeof data13 !== 'string' && data13 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/stage356_binding/stage356_receipt_sha256',
              'type',
              { type: schema31.properties.stage356_binding.properties.stage356_receipt_sha256.type },
              'must be string,null',
            );
            errors++;
          }
          if (typeof data13 === 'string') {
            if (!pattern5.test(data13)) {
              vErrors = noted(
                vErrors,
                instancePath + '/stage356_binding/stage356_receipt_sha256',
                'pattern',
                { pattern: '^[0-9a-f]{64}$' },
                'must match pattern "' + '^[0-9a-f]{64}$' + '"',
              );
              errors++;
            }
          }
        }
        if (data10.stage356_entry_hash !== undefined && func0.call(data10, 'stage356_entry_hash')) {
          let data14 = data10.stage356_entry_hash;
          if (typeof data14 !== 'string' && data14 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/stage356_binding/stage356_entry_hash',
              'type',
              { type: schema31.properties.stage356_binding.properties.stage356_entry_hash.type },
              'must be string,null',
            );
            errors++;
          }
          if (typeof data14 === 'string') {
            if (!pattern5.test(data14)) {
              vErrors = noted(
                vErrors,
                instancePath + '/stage356_binding/stage356_entry_hash',
                'pattern',
                { pattern: '^[0-9a-f]{64}$' },
                'must match pattern "' + '^[0-9a-f]{64}$' + '"',
              );
              errors++;
            }
          }
        }
        if (data10.stage356_runtime_decision !== undefined && func0.call(data10, 'stage356_runtime_decision')) {
          let data15 = data10.stage356_runtime_decision;
          if (!(data15 === 'allow' || data15 === 'warn' || data15 === 'block' || data15 === null)) {
            vErrors = noted(
              vErrors,
              instancePath + '/stage356_binding/stage356_runtime_decision',
              'enum',
              { allowedValues: schema31.properties.stage356_binding.properties.stage356_runtime_decision.enum },
              'must be equal to one of the allowed values',
            );
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/stage356_binding', 'type', { type: 'object' }, 'must be object');
        errors++;
      }
    }
    if (data.checks !== undefined && func0.call(data, 'checks')) {
      if (
        !validate81(data.checks, {
          instancePath: instancePath + '/checks',
          parentData: data,
          parentDataProperty: 'checks',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
        errors = vErrors.length;
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
              vErrors = noted(
                vErrors,
                instancePath + '/violations/' + i0,
                'minLength',
                { limit: 1 },
                'must NOT have fewer than 1 characters',
              );
              errors++;
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/violations/' + i0, 'type', { type: 'string' }, 'must be string');
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/violations', 'type', { type: 'array' }, 'must be array');
        errors++;
      }
    }
    if (data.runtime_action_mapping !== undefined && func0.call(data, 'runtime_action_mapping')) {
      let data19 = data.runtime_action_mapping;
      if (data19 && typeof data19 == 'object' && !Array.isArray(data19)) {
        for (const prop2 of schema31.properties.runtime_action_mapping.required) {
          if (data19[prop2] === undefined || !func0.call(data19, prop2)) {
            vErrors = noted(
              vErrors,
              instancePath + '/runtime_action_mapping',
              'required',
              { missingProperty: prop2 },
              "must have required property '" + prop2 + "'",
            );
            errors++;
          }
        }
        for (const key2 of Object.keys(data19)) {
          if (!(key2 === 'allow' || key2 === 'warn' || key2 === 'block')) {
            vErrors = noted(
              vErrors,
              instancePath + '/runtime_action_mapping',
              'additionalProperties',
              { additionalProperty: key2 },
              'must NOT have additional properties',
            );
            errors++;
          }
        }
        if (data19.allow !== undefined && func0.call(data19, 'allow')) {
          if ('continue' !== data19.allow) {
            vErrors = noted(
              vErrors,
              instancePath + '/runtime_action_mapping/allow',
              'const',
              { allowedValue: 'continue' },
              'must be equal to constant',
            );
            errors++;
          }
        }
        if (data19.warn !== undefined && func0.call(data19, 'warn')) {
          if ('isolate_and_continue' !== data19.warn) {
            vErrors = noted(
              vErrors,
              instancePath + '/runtime_action_mapping/warn',
              'const',
              { allowedValue: 'isolate_and_continue' },
              'must be equal to constant',
            );
            errors++;
          }
        }
        if (data19.block !== undefined && func0.call(data19, 'block')) {
          if ('terminate' !== data19.block) {
            vErrors = noted(
              vErrors,
              instancePath + '/runtime_action_mapping/block',
              'const',
              { allowedValue: 'terminate' },
              'must be equal to constant',
            );
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/runtime_action_mapping', 'type', { type: 'object' }, 'must be object');
        errors++;
      }
    }
    if (data.action_decision !== undefined && func0.call(data, 'action_decision')) {
      let data23 = data.action_decision;
      if (!(data23 === 'continue' || data23 === 'isolate_and_continue' || data23 === 'terminate')) {
        vErrors = noted(
          vErrors,
          instancePath + '/action_decision',
          'enum',
          { allowedValues: schema31.properties.action_decision.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.isolation_mode !== undefined && func0.call(data, 'isolation_mode')) {
      let data24 = data.isolation_mode;
      if (!(data24 === 'none' || data24 === 'safe_metadata_only' || data24 === 'terminated')) {
        vErrors = noted(
          vErrors,
          instancePath + '/isolation_mode',
          'enum',
          { allowedValues: schema31.properties.isolation_mode.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.actions !== undefined && func0.call(data, 'actions')) {
      let data25 = data.actions;
      if (Array.isArray(data25)) {
        const len1 = data25.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate83(data25[i1], {
              instancePath: instancePath + '/actions/' + i1,
              parentData: data25,
              parentDataProperty: i1,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/actions', 'type', { type: 'array' }, 'must be array');
        errors++;
      }
    }
    if (data.safety_boundary !== undefined && func0.call(data, 'safety_boundary')) {
      let data27 = data.safety_boundary;
      if (data27 && typeof data27 == 'object' && !Array.isArray(data27)) {
        for (const prop3 of schema31.properties.safety_boundary.required) {
          if (data27[prop3] === undefined || !func0.call(data27, prop3)) {
            vErrors = noted(
              vErrors,
              instancePath + '/safety_boundary',
              'required',
              { missingProperty: prop3 },
              "must have required property '" + prop3 + "'",
            );
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
            vErrors = noted(
              vErrors,
              instancePath + '/safety_boundary',
              'additionalProperties',
              { additionalProperty: key3 },
              'must NOT have additional properties',
            );
            errors++;
          }
        }
        if (data27.no_private_keys !== undefined && func0.call(data27, 'no_private_keys')) {
          if (true !== data27.no_private_keys) {
            vErrors = noted(
              vErrors,
              instancePath + '/safety_boundary/no_private_keys',
              'const',
              { allowedValue: true },
              'must be equal to constant',
            );
            errors++;
          }
        }
        if (data27.no_raw_secrets !== undefined && func0.call(data27, 'no_raw_secrets')) {
          if (true !== data27.no_raw_secrets) {
            vErrors = noted(
              vErrors,
              instancePath + '/safety_boundary/no_raw_secrets',
              'const',
              { allowedValue: true },
              'must be equal to constant',
            );
            errors++;
          }
        }
        if (data27.no_raw_payloads !== undefined && func0.call(data27, 'no_raw_payloads')) {
          if (true !== data27.no_raw_payloads) {
            vErrors = noted(
              vErrors,
              instancePath + '/safety_boundary/no_raw_payloads',
              'const',
              { allowedValue: true },
              'must be equal to constant',
            );
            errors++;
          }
        }
        if (data27.no_exploit_code !== undefined && func0.call(data27, 'no_exploit_code')) {
          if (true !== data27.no_exploit_code) {
            vErrors = noted(
              vErrors,
              instancePath + '/safety_boundary/no_exploit_code',
              'const',
              { allowedValue: true },
              'must be equal to constant',
            );
            errors++;
          }
        }
        if (data27.no_internal_runner_code !== undefined && func0.call(data27, 'no_internal_runner_code')) {
          if (true !== data27.no_internal_runner_code) {
            vErrors = noted(
              vErrors,
              instancePath + '/safety_boundary/no_internal_runner_code',
              'const',
              { allowedValue: true },
              'must be equal to constant',
            );
            errors++;
          }
        }
        if (data27.metadata_only_action_receipt !== undefined && func0.call(data27, 'metadata_only_action_receipt')) {
          if (true !== data27.metadata_only_action_receipt) {
            vErrors = noted(
              vErrors,
              instancePath + '/safety_boundary/metadata_only_action_receipt',
              'const',
              { allowedValue: true },
              'must be equal to constant',
            );
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/safety_boundary', 'type', { type: 'object' }, 'must be object');
        errors++;
      }
    }
    if (data.action_entry_hash !== undefined && func0.call(data, 'action_entry_hash')) {
      let data34 = data.action_entry_hash;
      if (typeof data34 === 'string') {
        if (!pattern5.test(data34)) {
          vErrors = noted(
            vErrors,
            instancePath + '/action_entry_hash',
            'pattern',
            { pattern: '^[0-9a-f]{64}$' },
            'must match pattern "' + '^[0-9a-f]{64}$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/action_entry_hash', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.capability_enforcement !== undefined && func0.call(data, 'capability_enforcement')) {
      let data35 = data.capability_enforcement;
      if (Array.isArray(data35)) {
        const len2 = data35.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (
            !validate85(data35[i2], {
              instancePath: instancePath + '/capability_enforcement/' + i2,
              parentData: data35,
              parentDataProperty: i2,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/capability_enforcement', 'type', { type: 'array' }, 'must be array');
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
validate78.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
export const validateActionReceipt: Validator = validate87;
const schema36 = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:fail-closed-gate:schema:action-receipt:v1',
  type: 'object',
  properties: {
    schema: { const: 'fail-closed-gate/action-receipt/v1' },
    stage: { const: 357 },
    engine: { type: 'string', minLength: 1 },
    source_stage: { const: 356 },
    created_at: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
    request_id: { type: 'string', pattern: '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$' },
    enforced_by: { anyOf: [{ $ref: 'urn:fail-closed-gate:schema:shared:enforcingRun' }, { type: 'null' }] },
    audit_log: { anyOf: [{ $ref: 'urn:fail-closed-gate:schema:shared:auditLogLink' }, { type: 'null' }] },
    failure_class: { enum: ['none', 'policy', 'evidence', 'gate'] },
    enforcement: { enum: ['enforce', 'report-only'] },
    previous_hash: { type: 'string', pattern: '^([0-9a-f]{64}|MISSING_STAGE356_RECEIPT_SHA256)$' },
    action_entry_hash: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    action_decision: { enum: ['continue', 'isolate_and_continue', 'terminate'] },
    isolation_mode: { enum: ['none', 'safe_metadata_only', 'terminated'] },
    runtime_decision_from_stage356: { enum: ['allow', 'warn', 'block', null] },
    checks: { $ref: 'urn:fail-closed-gate:schema:shared:actionChecks' },
    violations: { type: 'array', items: { type: 'string', minLength: 1 } },
    actions: { type: 'array', items: { $ref: 'urn:fail-closed-gate:schema:shared:recordedAction' } },
    action_receipt_sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    capability_enforcement: { type: 'array', items: { $ref: 'urn:fail-closed-gate:schema:shared:capabilityEnforcement' } },
  },
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
  additionalProperties: false,
};
function validate87(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:action-receipt:v1" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate87.evaluated;
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
    if (data.schema !== undefined && func0.call(data, 'schema')) {
      if ('fail-closed-gate/action-receipt/v1' !== data.schema) {
        vErrors = noted(
          vErrors,
          instancePath + '/schema',
          'const',
          { allowedValue: 'fail-closed-gate/action-receipt/v1' },
          'must be equal to constant',
        );
        errors++;
      }
    }
    if (data.stage !== undefined && func0.call(data, 'stage')) {
      if (357 !== data.stage) {
        vErrors = noted(vErrors, instancePath + '/stage', 'const', { allowedValue: 357 }, 'must be equal to constant');
        errors++;
      }
    }
    if (data.engine !== undefined && func0.call(data, 'engine')) {
      let data2 = data.engine;
      if (typeof data2 === 'string') {
        if (func65(data2) < 1) {
          vErrors = noted(
            vErrors,
            instancePath + '/engine',
            'minLength',
            { limit: 1 },
            'must NOT have fewer than 1 characters',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/engine', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.source_stage !== undefined && func0.call(data, 'source_stage')) {
      if (356 !== data.source_stage) {
        vErrors = noted(vErrors, instancePath + '/source_stage', 'const', { allowedValue: 356 }, 'must be equal to constant');
        errors++;
      }
    }
    if (data.created_at !== undefined && func0.call(data, 'created_at')) {
      let data4 = data.created_at;
      if (typeof data4 === 'string') {
        if (!pattern3.test(data4)) {
          vErrors = noted(
            vErrors,
            instancePath + '/created_at',
            'pattern',
            { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
            'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/created_at', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.request_id !== undefined && func0.call(data, 'request_id')) {
      let data5 = data.request_id;
      if (typeof data5 === 'string') {
        if (!pattern4.test(data5)) {
          vErrors = noted(
            vErrors,
            instancePath + '/request_id',
            'pattern',
            { pattern: '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$' },
            'must match pattern "' + '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/request_id', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.enforced_by !== undefined && func0.call(data, 'enforced_by')) {
      let data6 = data.enforced_by;
      const _errs12 = errors;
      let valid1 = false;
      const _errs13 = errors;
      if (
        !validate79(data6, {
          instancePath: instancePath + '/enforced_by',
          parentData: data,
          parentDataProperty: 'enforced_by',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs13 === errors;
      valid1 = valid1 || _valid0;
      const _errs14 = errors;
      if (data6 !== null) {
        vErrors = noted(vErrors, instancePath + '/enforced_by', 'type', { type: 'null' }, 'must be null');
        errors++;
      }
      var _valid0 = _errs14 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        vErrors = noted(vErrors, instancePath + '/enforced_by', 'anyOf', {}, 'must match a schema in anyOf');
        errors++;
      } else {
        errors = _errs12;
        if (vErrors !== null) {
          if (_errs12) {
            vErrors.length = _errs12;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.audit_log !== undefined && func0.call(data, 'audit_log')) {
      let data7 = data.audit_log;
      const _errs17 = errors;
      let valid2 = false;
      const _errs18 = errors;
      if (
        !validate53(data7, {
          instancePath: instancePath + '/audit_log',
          parentData: data,
          parentDataProperty: 'audit_log',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs18 === errors;
      valid2 = valid2 || _valid1;
      const _errs19 = errors;
      if (data7 !== null) {
        vErrors = noted(vErrors, instancePath + '/audit_log', 'type', { type: 'null' }, 'must be null');
        errors++;
      }
      var _valid1 = _errs19 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        vErrors = noted(vErrors, instancePath + '/audit_log', 'anyOf', {}, 'must match a schema in anyOf');
        errors++;
      } else {
        errors = _errs17;
        if (vErrors !== null) {
          if (_errs17) {
            vErrors.length = _errs17;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.failure_class !== undefined && func0.call(data, 'failure_class')) {
      let data8 = data.failure_class;
      if (!(data8 === 'none' || data8 === 'policy' || data8 === 'evidence' || data8 === 'gate')) {
        vErrors = noted(
          vErrors,
          instancePath + '/failure_class',
          'enum',
          { allowedValues: schema36.properties.failure_class.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.enforcement !== undefined && func0.call(data, 'enforcement')) {
      let data9 = data.enforcement;
      if (!(data9 === 'enforce' || data9 === 'report-only')) {
        vErrors = noted(
          vErrors,
          instancePath + '/enforcement',
          'enum',
          { allowedValues: schema36.properties.enforcement.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.previous_hash !== undefined && func0.call(data, 'previous_hash')) {
      let data10 = data.previous_hash;
      if (typeof data10 === 'string') {
        if (!pattern42.test(data10)) {
          vErrors = noted(
            vErrors,
            instancePath + '/previous_hash',
            'pattern',
            { pattern: '^([0-9a-f]{64}|MISSING_STAGE356_RECEIPT_SHA256)$' },
            'must match pattern "' + '^([0-9a-f]{64}|MISSING_STAGE356_RECEIPT_SHA256)$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/previous_hash', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.action_entry_hash !== undefined && func0.call(data, 'action_entry_hash')) {
      let data11 = data.action_entry_hash;
      if (typeof data11 === 'string') {
        if (!pattern5.test(data11)) {
          vErrors = noted(
            vErrors,
            instancePath + '/action_entry_hash',
            'pattern',
            { pattern: '^[0-9a-f]{64}$' },
            'must match pattern "' + '^[0-9a-f]{64}$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/action_entry_hash', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.action_decision !== undefined && func0.call(data, 'action_decision')) {
      let data12 = data.action_decision;
      if (!(data12 === 'continue' || data12 === 'isolate_and_continue' || data12 === 'terminate')) {
        vErrors = noted(
          vErrors,
          instancePath + '/action_decision',
          'enum',
          { allowedValues: schema36.properties.action_decision.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.isolation_mode !== undefined && func0.call(data, 'isolation_mode')) {
      let data13 = data.isolation_mode;
      if (!(data13 === 'none' || data13 === 'safe_metadata_only' || data13 === 'terminated')) {
        vErrors = noted(
          vErrors,
          instancePath + '/isolation_mode',
          'enum',
          { allowedValues: schema36.properties.isolation_mode.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.runtime_decision_from_stage356 !== undefined && func0.call(data, 'runtime_decision_from_stage356')) {
      let data14 = data.runtime_decision_from_stage356;
      if (!(data14 === 'allow' || data14 === 'warn' || data14 === 'block' || data14 === null)) {
        vErrors = noted(
          vErrors,
          instancePath + '/runtime_decision_from_stage356',
          'enum',
          { allowedValues: schema36.properties.runtime_decision_from_stage356.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.checks !== undefined && func0.call(data, 'checks')) {
      if (
        !validate81(data.checks, {
          instancePath: instancePath + '/checks',
          parentData: data,
          parentDataProperty: 'checks',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
        errors = vErrors.length;
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
              vErrors = noted(
                vErrors,
                instancePath + '/violations/' + i0,
                'minLength',
                { limit: 1 },
                'must NOT have fewer than 1 characters',
              );
              errors++;
            }
          } else {
            vErrors = noted(vErrors, instancePath + '/violations/' + i0, 'type', { type: 'string' }, 'must be string');
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/violations', 'type', { type: 'array' }, 'must be array');
        errors++;
      }
    }
    if (data.actions !== undefined && func0.call(data, 'actions')) {
      let data18 = data.actions;
      if (Array.isArray(data18)) {
        const len1 = data18.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate83(data18[i1], {
              instancePath: instancePath + '/actions/' + i1,
              parentData: data18,
              parentDataProperty: i1,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/actions', 'type', { type: 'array' }, 'must be array');
        errors++;
      }
    }
    if (data.action_receipt_sha256 !== undefined && func0.call(data, 'action_receipt_sha256')) {
      let data20 = data.action_receipt_sha256;
      if (typeof data20 === 'string') {
        if (!pattern5.test(data20)) {
          vErrors = noted(
            vErrors,
            instancePath + '/action_receipt_sha256',
            'pattern',
            { pattern: '^[0-9a-f]{64}$' },
            'must match pattern "' + '^[0-9a-f]{64}$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/action_receipt_sha256', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.capability_enforcement !== undefined && func0.call(data, 'capability_enforcement')) {
      let data21 = data.capability_enforcement;
      if (Array.isArray(data21)) {
        const len2 = data21.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (
            !validate85(data21[i2], {
              instancePath: instancePath + '/capability_enforcement/' + i2,
              parentData: data21,
              parentDataProperty: i2,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/capability_enforcement', 'type', { type: 'array' }, 'must be array');
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
    errors++;
  }
  validate87.errors = vErrors;
  return errors === 0;
}
validate87.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
export const validateRunOutcome: Validator = validate93;
const schema37 = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:fail-closed-gate:schema:run-outcome:v1',
  type: 'object',
  properties: {
    schema: { const: 'fail-closed-gate/run-outcome/v1' },
    request_id: { type: 'string', pattern: '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$' },
    created_at: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
    action_receipt_sha256: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
    approval_id: { type: ['string', 'null'] },
    command_sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    state: { enum: ['not-started', 'started', 'exited', 'signaled', 'timed-out'] },
    reason: { type: ['string', 'null'], pattern: '^[a-z0-9_]+$' },
    isolation: { anyOf: [{ $ref: 'urn:fail-closed-gate:schema:shared:preparedIsolation' }, { type: 'null' }] },
    isolation_held: { type: ['boolean', 'null'] },
    started_at: { type: ['string', 'null'], pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
    duration_ms: { type: ['integer', 'null'], minimum: 0 },
    exit_status: { type: ['integer', 'null'], minimum: 0 },
    signal: { type: ['string', 'null'], pattern: '^SIG[A-Z0-9+-]+$' },
    outputs: { type: 'array', items: { $ref: 'urn:fail-closed-gate:schema:shared:declaredOutput' } },
    incidents: { type: 'array', items: { $ref: 'urn:fail-closed-gate:schema:shared:recordedFinding' } },
    outcome_sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
  },
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
  additionalProperties: false,
};
const pattern57 = new RegExp('^SIG[A-Z0-9+-]+$', 'u');
const schema38 = {
  $id: 'urn:fail-closed-gate:schema:shared:preparedIsolation',
  type: 'object',
  properties: { mechanism: { enum: ['bubblewrap', 'setpriv'] }, verified: { type: 'array', items: { type: 'string' } } },
  required: ['mechanism', 'verified'],
  additionalProperties: false,
};
function validate94(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:shared:preparedIsolation" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate94.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema38.required) {
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
      if (!(key0 === 'mechanism' || key0 === 'verified')) {
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
    if (data.mechanism !== undefined && func0.call(data, 'mechanism')) {
      let data0 = data.mechanism;
      if (!(data0 === 'bubblewrap' || data0 === 'setpriv')) {
        vErrors = noted(
          vErrors,
          instancePath + '/mechanism',
          'enum',
          { allowedValues: schema38.properties.mechanism.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.verified !== undefined && func0.call(data, 'verified')) {
      let data1 = data.verified;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data1[i0] !== 'string') {
            vErrors = noted(vErrors, instancePath + '/verified/' + i0, 'type', { type: 'string' }, 'must be string');
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/verified', 'type', { type: 'array' }, 'must be array');
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
    errors++;
  }
  validate94.errors = vErrors;
  return errors === 0;
}
validate94.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const schema39 = {
  $id: 'urn:fail-closed-gate:schema:shared:declaredOutput',
  type: 'object',
  properties: {
    path: { type: 'string' },
    state: { enum: ['file', 'folder', 'absent', 'refused'] },
    files: { type: ['integer', 'null'], minimum: 0 },
    bytes: { type: ['integer', 'null'], minimum: 0 },
    sha256: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
  },
  required: ['path', 'state', 'files', 'bytes', 'sha256'],
  additionalProperties: false,
};
function validate96(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:shared:declaredOutput" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate96.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema39.required) {
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
      if (!(key0 === 'path' || key0 === 'state' || key0 === 'files' || key0 === 'bytes' || key0 === 'sha256')) {
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
    if (data.path !== undefined && func0.call(data, 'path')) {
      if (typeof data.path !== 'string') {
        vErrors = noted(vErrors, instancePath + '/path', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.state !== undefined && func0.call(data, 'state')) {
      let data1 = data.state;
      if (!(data1 === 'file' || data1 === 'folder' || data1 === 'absent' || data1 === 'refused')) {
        vErrors = noted(
          vErrors,
          instancePath + '/state',
          'enum',
          { allowedValues: schema39.properties.state.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.files !== undefined && func0.call(data, 'files')) {
      let data2 = data.files;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && data2 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/files',
          'type',
          { type: schema39.properties.files.type },
          'must be integer,null',
        );
        errors++;
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          vErrors = noted(vErrors, instancePath + '/files', 'minimum', { comparison: '>=', limit: 0 }, 'must be >= 0');
          errors++;
        }
      }
    }
    if (data.bytes !== undefined && func0.call(data, 'bytes')) {
      let data3 = data.bytes;
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && data3 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/bytes',
          'type',
          { type: schema39.properties.bytes.type },
          'must be integer,null',
        );
        errors++;
      }
      if (typeof data3 == 'number' && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          vErrors = noted(vErrors, instancePath + '/bytes', 'minimum', { comparison: '>=', limit: 0 }, 'must be >= 0');
          errors++;
        }
      }
    }
    if (data.sha256 !== undefined && func0.call(data, 'sha256')) {
      let data4 = data.sha256;
      if (typeof data4 !== 'string' && data4 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/sha256',
          'type',
          { type: schema39.properties.sha256.type },
          'must be string,null',
        );
        errors++;
      }
      if (typeof data4 === 'string') {
        if (!pattern5.test(data4)) {
          vErrors = noted(
            vErrors,
            instancePath + '/sha256',
            'pattern',
            { pattern: '^[0-9a-f]{64}$' },
            'must match pattern "' + '^[0-9a-f]{64}$' + '"',
          );
          errors++;
        }
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
    errors++;
  }
  validate96.errors = vErrors;
  return errors === 0;
}
validate96.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate93(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:run-outcome:v1" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate93.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema37.required) {
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
      if (!func0.call(schema37.properties, key0)) {
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
      if ('fail-closed-gate/run-outcome/v1' !== data.schema) {
        vErrors = noted(
          vErrors,
          instancePath + '/schema',
          'const',
          { allowedValue: 'fail-closed-gate/run-outcome/v1' },
          'must be equal to constant',
        );
        errors++;
      }
    }
    if (data.request_id !== undefined && func0.call(data, 'request_id')) {
      let data1 = data.request_id;
      if (typeof data1 === 'string') {
        if (!pattern4.test(data1)) {
          vErrors = noted(
            vErrors,
            instancePath + '/request_id',
            'pattern',
            { pattern: '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$' },
            'must match pattern "' + '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/request_id', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.created_at !== undefined && func0.call(data, 'created_at')) {
      let data2 = data.created_at;
      if (typeof data2 === 'string') {
        if (!pattern3.test(data2)) {
          vErrors = noted(
            vErrors,
            instancePath + '/created_at',
            'pattern',
            { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
            'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/created_at', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.action_receipt_sha256 !== undefined && func0.call(data, 'action_receipt_sha256')) {
      let data3 = data.action_receipt_sha256;
      if (typeof data3 !== 'string' && data3 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/action_receipt_sha256',
          'type',
          { type: schema37.properties.action_receipt_sha256.type },
          'must be string,null',
        );
        errors++;
      }
      if (typeof data3 === 'string') {
        if (!pattern5.test(data3)) {
          vErrors = noted(
            vErrors,
            instancePath + '/action_receipt_sha256',
            'pattern',
            { pattern: '^[0-9a-f]{64}$' },
            'must match pattern "' + '^[0-9a-f]{64}$' + '"',
          );
          errors++;
        }
      }
    }
    if (data.approval_id !== undefined && func0.call(data, 'approval_id')) {
      let data4 = data.approval_id;
      if (typeof data4 !== 'string' && data4 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/approval_id',
          'type',
          { type: schema37.properties.approval_id.type },
          'must be string,null',
        );
        errors++;
      }
    }
    if (data.command_sha256 !== undefined && func0.call(data, 'command_sha256')) {
      let data5 = data.command_sha256;
      if (typeof data5 === 'string') {
        if (!pattern5.test(data5)) {
          vErrors = noted(
            vErrors,
            instancePath + '/command_sha256',
            'pattern',
            { pattern: '^[0-9a-f]{64}$' },
            'must match pattern "' + '^[0-9a-f]{64}$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/command_sha256', 'type', { type: 'string' }, 'must be string');
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
        vErrors = noted(
          vErrors,
          instancePath + '/state',
          'enum',
          { allowedValues: schema37.properties.state.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.reason !== undefined && func0.call(data, 'reason')) {
      let data7 = data.reason;
      if (typeof data7 !== 'string' && data7 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/reason',
          'type',
          { type: schema37.properties.reason.type },
          'must be string,null',
        );
        errors++;
      }
      if (typeof data7 === 'string') {
        if (!pattern26.test(data7)) {
          vErrors = noted(
            vErrors,
            instancePath + '/reason',
            'pattern',
            { pattern: '^[a-z0-9_]+$' },
            'must match pattern "' + '^[a-z0-9_]+$' + '"',
          );
          errors++;
        }
      }
    }
    if (data.isolation !== undefined && func0.call(data, 'isolation')) {
      let data8 = data.isolation;
      const _errs17 = errors;
      let valid1 = false;
      const _errs18 = errors;
      if (
        !validate94(data8, {
          instancePath: instancePath + '/isolation',
          parentData: data,
          parentDataProperty: 'isolation',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs18 === errors;
      valid1 = valid1 || _valid0;
      const _errs19 = errors;
      if (data8 !== null) {
        vErrors = noted(vErrors, instancePath + '/isolation', 'type', { type: 'null' }, 'must be null');
        errors++;
      }
      var _valid0 = _errs19 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        vErrors = noted(vErrors, instancePath + '/isolation', 'anyOf', {}, 'must match a schema in anyOf');
        errors++;
      } else {
        errors = _errs17;
        if (vErrors !== null) {
          if (_errs17) {
            vErrors.length = _errs17;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.isolation_held !== undefined && func0.call(data, 'isolation_held')) {
      let data9 = data.isolation_held;
      if (typeof data9 !== 'boolean' && data9 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/isolation_held',
          'type',
          { type: schema37.properties.isolation_held.type },
          'must be boolean,null',
        );
        errors++;
      }
    }
    if (data.started_at !== undefined && func0.call(data, 'started_at')) {
      let data10 = data.started_at;
      if (typeof data10 !== 'string' && data10 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/started_at',
          'type',
          { type: schema37.properties.started_at.type },
          'must be string,null',
        );
        errors++;
      }
      if (typeof data10 === 'string') {
        if (!pattern3.test(data10)) {
          vErrors = noted(
            vErrors,
            instancePath + '/started_at',
            'pattern',
            { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
            'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"',
          );
          errors++;
        }
      }
    }
    if (data.duration_ms !== undefined && func0.call(data, 'duration_ms')) {
      let data11 = data.duration_ms;
      if (!(typeof data11 == 'number' && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) && data11 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/duration_ms',
          'type',
          { type: schema37.properties.duration_ms.type },
          'must be integer,null',
        );
        errors++;
      }
      if (typeof data11 == 'number' && isFinite(data11)) {
        if (data11 < 0 || isNaN(data11)) {
          vErrors = noted(vErrors, instancePath + '/duration_ms', 'minimum', { comparison: '>=', limit: 0 }, 'must be >= 0');
          errors++;
        }
      }
    }
    if (data.exit_status !== undefined && func0.call(data, 'exit_status')) {
      let data12 = data.exit_status;
      if (!(typeof data12 == 'number' && !(data12 % 1) && !isNaN(data12) && isFinite(data12)) && data12 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/exit_status',
          'type',
          { type: schema37.properties.exit_status.type },
          'must be integer,null',
        );
        errors++;
      }
      if (typeof data12 == 'number' && isFinite(data12)) {
        if (data12 < 0 || isNaN(data12)) {
          vErrors = noted(vErrors, instancePath + '/exit_status', 'minimum', { comparison: '>=', limit: 0 }, 'must be >= 0');
          errors++;
        }
      }
    }
    if (data.signal !== undefined && func0.call(data, 'signal')) {
      let data13 = data.signal;
      if (typeof data13 !== 'string' && data13 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/signal',
          'type',
          { type: schema37.properties.signal.type },
          'must be string,null',
        );
        errors++;
      }
      if (typeof data13 === 'string') {
        if (!pattern57.test(data13)) {
          vErrors = noted(
            vErrors,
            instancePath + '/signal',
            'pattern',
            { pattern: '^SIG[A-Z0-9+-]+$' },
            'must match pattern "' + '^SIG[A-Z0-9+-]+$' + '"',
          );
          errors++;
        }
      }
    }
    if (data.outputs !== undefined && func0.call(data, 'outputs')) {
      let data14 = data.outputs;
      if (Array.isArray(data14)) {
        const len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate96(data14[i0], {
              instancePath: instancePath + '/outputs/' + i0,
              parentData: data14,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/outputs', 'type', { type: 'array' }, 'must be array');
        errors++;
      }
    }
    if (data.incidents !== undefined && func0.call(data, 'incidents')) {
      let data16 = data.incidents;
      if (Array.isArray(data16)) {
        const len1 = data16.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate67(data16[i1], {
              instancePath: instancePath + '/incidents/' + i1,
              parentData: data16,
              parentDataProperty: i1,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/incidents', 'type', { type: 'array' }, 'must be array');
        errors++;
      }
    }
    if (data.outcome_sha256 !== undefined && func0.call(data, 'outcome_sha256')) {
      let data18 = data.outcome_sha256;
      if (typeof data18 === 'string') {
        if (!pattern5.test(data18)) {
          vErrors = noted(
            vErrors,
            instancePath + '/outcome_sha256',
            'pattern',
            { pattern: '^[0-9a-f]{64}$' },
            'must match pattern "' + '^[0-9a-f]{64}$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/outcome_sha256', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
    errors++;
  }
  validate93.errors = vErrors;
  return errors === 0;
}
validate93.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
export const validateAuditRecord: Validator = validate99;
const schema40 = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:fail-closed-gate:schema:audit-record:v1',
  type: 'object',
  properties: {
    schema: { const: 'fail-closed-gate/audit-record/v1' },
    record_id: { type: 'string', pattern: '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})\\.[1-9][0-9]*$' },
    sequence: { type: 'integer', minimum: 1 },
    timestamp: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$' },
    request_id: { type: 'string', pattern: '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$' },
    identity: {
      type: 'object',
      properties: { kind: { enum: ['github-actor', 'local-user', 'unknown'] }, name: { type: ['string', 'null'] } },
      required: ['kind', 'name'],
      additionalProperties: false,
    },
    event: {
      enum: [
        'request_received',
        'evidence_captured',
        'gate_evaluated',
        'nonce_claim_intended',
        'nonce_claimed',
        'decision_made',
        'action_planned',
        'receipts_intended',
        'command_intended',
        'command_finished',
        'upload_intended',
        'bundle_intended',
        'upload_finished',
        'receipts_written',
        'run_failed',
      ],
    },
    request_hash: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    data_hash: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
    gate: { type: ['string', 'null'], pattern: '^[a-z][a-z-]*$' },
    decision: { enum: ['allow', 'warn', 'block', null] },
    action: { enum: ['continue', 'isolate_and_continue', 'terminate', null] },
    code: { type: ['string', 'null'], pattern: '^[a-z0-9_]+$' },
    approval_id: { type: ['string', 'null'] },
    outcome: { type: ['string', 'null'], pattern: '^[A-Za-z0-9 +-]+$' },
    torn_line_sha256: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
    previous_hash: { type: 'string', pattern: '^([0-9a-f]{64}|GENESIS)$' },
    record_hash: { type: 'string', pattern: '^[0-9a-f]{64}$' },
  },
  additionalProperties: false,
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
};
const pattern60 = new RegExp('^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})\\.[1-9][0-9]*$', 'u');
const pattern61 = new RegExp('^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$', 'u');
const pattern67 = new RegExp('^[A-Za-z0-9 +-]+$', 'u');
const pattern69 = new RegExp('^([0-9a-f]{64}|GENESIS)$', 'u');
function validate99(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  /*# sourceURL="urn:fail-closed-gate:schema:audit-record:v1" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate99.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema40.required) {
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
      if (!func0.call(schema40.properties, key0)) {
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
      if ('fail-closed-gate/audit-record/v1' !== data.schema) {
        vErrors = noted(
          vErrors,
          instancePath + '/schema',
          'const',
          { allowedValue: 'fail-closed-gate/audit-record/v1' },
          'must be equal to constant',
        );
        errors++;
      }
    }
    if (data.record_id !== undefined && func0.call(data, 'record_id')) {
      let data1 = data.record_id;
      if (typeof data1 === 'string') {
        if (!pattern60.test(data1)) {
          vErrors = noted(
            vErrors,
            instancePath + '/record_id',
            'pattern',
            { pattern: '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})\\.[1-9][0-9]*$' },
            'must match pattern "' + '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})\\.[1-9][0-9]*$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/record_id', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.sequence !== undefined && func0.call(data, 'sequence')) {
      let data2 = data.sequence;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        vErrors = noted(vErrors, instancePath + '/sequence', 'type', { type: 'integer' }, 'must be integer');
        errors++;
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 < 1 || isNaN(data2)) {
          vErrors = noted(vErrors, instancePath + '/sequence', 'minimum', { comparison: '>=', limit: 1 }, 'must be >= 1');
          errors++;
        }
      }
    }
    if (data.timestamp !== undefined && func0.call(data, 'timestamp')) {
      let data3 = data.timestamp;
      if (typeof data3 === 'string') {
        if (!pattern61.test(data3)) {
          vErrors = noted(
            vErrors,
            instancePath + '/timestamp',
            'pattern',
            { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$' },
            'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/timestamp', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.request_id !== undefined && func0.call(data, 'request_id')) {
      let data4 = data.request_id;
      if (typeof data4 === 'string') {
        if (!pattern4.test(data4)) {
          vErrors = noted(
            vErrors,
            instancePath + '/request_id',
            'pattern',
            { pattern: '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$' },
            'must match pattern "' + '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/request_id', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.identity !== undefined && func0.call(data, 'identity')) {
      let data5 = data.identity;
      if (data5 && typeof data5 == 'object' && !Array.isArray(data5)) {
        for (const prop1 of schema40.properties.identity.required) {
          if (data5[prop1] === undefined || !func0.call(data5, prop1)) {
            vErrors = noted(
              vErrors,
              instancePath + '/identity',
              'required',
              { missingProperty: prop1 },
              "must have required property '" + prop1 + "'",
            );
            errors++;
          }
        }
        for (const key1 of Object.keys(data5)) {
          if (!(key1 === 'kind' || key1 === 'name')) {
            vErrors = noted(
              vErrors,
              instancePath + '/identity',
              'additionalProperties',
              { additionalProperty: key1 },
              'must NOT have additional properties',
            );
            errors++;
          }
        }
        if (data5.kind !== undefined && func0.call(data5, 'kind')) {
          let data6 = data5.kind;
          if (!(data6 === 'github-actor' || data6 === 'local-user' || data6 === 'unknown')) {
            vErrors = noted(
              vErrors,
              instancePath + '/identity/kind',
              'enum',
              { allowedValues: schema40.properties.identity.properties.kind.enum },
              'must be equal to one of the allowed values',
            );
            errors++;
          }
        }
        if (data5.name !== undefined && func0.call(data5, 'name')) {
          let data7 = data5.name;
          if (typeof data7 !== 'string' && data7 !== null) {
            vErrors = noted(
              vErrors,
              instancePath + '/identity/name',
              'type',
              { type: schema40.properties.identity.properties.name.type },
              'must be string,null',
            );
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/identity', 'type', { type: 'object' }, 'must be object');
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
        vErrors = noted(
          vErrors,
          instancePath + '/event',
          'enum',
          { allowedValues: schema40.properties.event.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.request_hash !== undefined && func0.call(data, 'request_hash')) {
      let data9 = data.request_hash;
      if (typeof data9 === 'string') {
        if (!pattern5.test(data9)) {
          vErrors = noted(
            vErrors,
            instancePath + '/request_hash',
            'pattern',
            { pattern: '^[0-9a-f]{64}$' },
            'must match pattern "' + '^[0-9a-f]{64}$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/request_hash', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.data_hash !== undefined && func0.call(data, 'data_hash')) {
      let data10 = data.data_hash;
      if (typeof data10 !== 'string' && data10 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/data_hash',
          'type',
          { type: schema40.properties.data_hash.type },
          'must be string,null',
        );
        errors++;
      }
      if (typeof data10 === 'string') {
        if (!pattern5.test(data10)) {
          vErrors = noted(
            vErrors,
            instancePath + '/data_hash',
            'pattern',
            { pattern: '^[0-9a-f]{64}$' },
            'must match pattern "' + '^[0-9a-f]{64}$' + '"',
          );
          errors++;
        }
      }
    }
    if (data.gate !== undefined && func0.call(data, 'gate')) {
      let data11 = data.gate;
      if (typeof data11 !== 'string' && data11 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/gate',
          'type',
          { type: schema40.properties.gate.type },
          'must be string,null',
        );
        errors++;
      }
      if (typeof data11 === 'string') {
        if (!pattern27.test(data11)) {
          vErrors = noted(
            vErrors,
            instancePath + '/gate',
            'pattern',
            { pattern: '^[a-z][a-z-]*$' },
            'must match pattern "' + '^[a-z][a-z-]*$' + '"',
          );
          errors++;
        }
      }
    }
    if (data.decision !== undefined && func0.call(data, 'decision')) {
      let data12 = data.decision;
      if (!(data12 === 'allow' || data12 === 'warn' || data12 === 'block' || data12 === null)) {
        vErrors = noted(
          vErrors,
          instancePath + '/decision',
          'enum',
          { allowedValues: schema40.properties.decision.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.action !== undefined && func0.call(data, 'action')) {
      let data13 = data.action;
      if (!(data13 === 'continue' || data13 === 'isolate_and_continue' || data13 === 'terminate' || data13 === null)) {
        vErrors = noted(
          vErrors,
          instancePath + '/action',
          'enum',
          { allowedValues: schema40.properties.action.enum },
          'must be equal to one of the allowed values',
        );
        errors++;
      }
    }
    if (data.code !== undefined && func0.call(data, 'code')) {
      let data14 = data.code;
      if (typeof data14 !== 'string' && data14 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/code',
          'type',
          { type: schema40.properties.code.type },
          'must be string,null',
        );
        errors++;
      }
      if (typeof data14 === 'string') {
        if (!pattern26.test(data14)) {
          vErrors = noted(
            vErrors,
            instancePath + '/code',
            'pattern',
            { pattern: '^[a-z0-9_]+$' },
            'must match pattern "' + '^[a-z0-9_]+$' + '"',
          );
          errors++;
        }
      }
    }
    if (data.approval_id !== undefined && func0.call(data, 'approval_id')) {
      let data15 = data.approval_id;
      if (typeof data15 !== 'string' && data15 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/approval_id',
          'type',
          { type: schema40.properties.approval_id.type },
          'must be string,null',
        );
        errors++;
      }
    }
    if (data.outcome !== undefined && func0.call(data, 'outcome')) {
      let data16 = data.outcome;
      if (typeof data16 !== 'string' && data16 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/outcome',
          'type',
          { type: schema40.properties.outcome.type },
          'must be string,null',
        );
        errors++;
      }
      if (typeof data16 === 'string') {
        if (!pattern67.test(data16)) {
          vErrors = noted(
            vErrors,
            instancePath + '/outcome',
            'pattern',
            { pattern: '^[A-Za-z0-9 +-]+$' },
            'must match pattern "' + '^[A-Za-z0-9 +-]+$' + '"',
          );
          errors++;
        }
      }
    }
    if (data.torn_line_sha256 !== undefined && func0.call(data, 'torn_line_sha256')) {
      let data17 = data.torn_line_sha256;
      if (typeof data17 !== 'string' && data17 !== null) {
        vErrors = noted(
          vErrors,
          instancePath + '/torn_line_sha256',
          'type',
          { type: schema40.properties.torn_line_sha256.type },
          'must be string,null',
        );
        errors++;
      }
      if (typeof data17 === 'string') {
        if (!pattern5.test(data17)) {
          vErrors = noted(
            vErrors,
            instancePath + '/torn_line_sha256',
            'pattern',
            { pattern: '^[0-9a-f]{64}$' },
            'must match pattern "' + '^[0-9a-f]{64}$' + '"',
          );
          errors++;
        }
      }
    }
    if (data.previous_hash !== undefined && func0.call(data, 'previous_hash')) {
      let data18 = data.previous_hash;
      if (typeof data18 === 'string') {
        if (!pattern69.test(data18)) {
          vErrors = noted(
            vErrors,
            instancePath + '/previous_hash',
            'pattern',
            { pattern: '^([0-9a-f]{64}|GENESIS)$' },
            'must match pattern "' + '^([0-9a-f]{64}|GENESIS)$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/previous_hash', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
    if (data.record_hash !== undefined && func0.call(data, 'record_hash')) {
      let data19 = data.record_hash;
      if (typeof data19 === 'string') {
        if (!pattern5.test(data19)) {
          vErrors = noted(
            vErrors,
            instancePath + '/record_hash',
            'pattern',
            { pattern: '^[0-9a-f]{64}$' },
            'must match pattern "' + '^[0-9a-f]{64}$' + '"',
          );
          errors++;
        }
      } else {
        vErrors = noted(vErrors, instancePath + '/record_hash', 'type', { type: 'string' }, 'must be string');
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
    errors++;
  }
  validate99.errors = vErrors;
  return errors === 0;
}
validate99.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
