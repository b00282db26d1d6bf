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
