/* Made by `npm run generate`. Do not edit. Source: schemas/ */
// @ts-nocheck
import { validatorOf, type Validator } from '../validator.js';
import { DIFFERENCES } from './differences.js';

import func75_module from 'ajv/dist/runtime/ucs2length.js';
const func75 = func75_module.default;
export const validatePolicy: Validator = validatorOf(validate52, () => DIFFERENCES.validatePolicy);
const schema19 = {
  required: ['version'],
  properties: {
    $schema: true,
    version: true,
    environment: true,
    environments: true,
    enforcement: true,
    context: true,
    gates: {
      properties: {
        'execution-evidence': {
          properties: {
            enabled: true,
            source: true,
            evidence: true,
            'required-environments': true,
            'observed-in': true,
            'max-age': true,
            threshold: true,
            'missing-evidence-action': true,
            'min-hot-symbol-count': true,
            'min-unique-call-paths': true,
          },
        },
        'beacon-rate': {
          properties: {
            enabled: true,
            source: true,
            evidence: true,
            'required-environments': true,
            'observed-in': true,
            'max-age': true,
            threshold: true,
            'min-verification-rate': true,
            'min-beacon-count': true,
            'missing-beacon-action': true,
            'below-threshold-action': true,
            'insufficient-action': true,
          },
        },
        'production-action': {
          properties: {
            actions: { items: { required: ['name', 'requires'] } },
            grants: { items: { required: ['name', 'granted', 'target', 'valid-until'] } },
          },
        },
      },
    },
    run: true,
    'trusted-keys': { items: { required: ['id', 'key', 'purposes'] } },
  },
};
const func0 = Object.prototype.hasOwnProperty;
function validate53(data) {
  let errors = 0;
  if (typeof data !== 'string') {
    errors++;
  }
  return errors === 0;
}
function validate55(data) {
  let errors = 0;
  if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
    errors++;
  }
  if (1 !== data) {
    errors++;
  }
  return errors === 0;
}
const pattern3 = new RegExp('^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$', 'u');
function validate57(data) {
  let errors = 0;
  if (typeof data === 'string') {
    if (!pattern3.test(data)) {
      errors++;
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate59(data) {
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 1000) {
      errors++;
    }
    if (data.length < 1) {
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate57(data[i0])) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate62(data) {
  let errors = 0;
  if (!(data === 'enforce' || data === 'report-only')) {
    errors++;
  }
  return errors === 0;
}
function validate64(data) {
  let errors = 0;
  if (!(data === 'warn' || data === 'block')) {
    errors++;
  }
  return errors === 0;
}
const pattern4 = new RegExp('^[1-9][0-9]{0,8}[smhd]$', 'u');
function validate66(data) {
  let errors = 0;
  if (typeof data === 'string') {
    if (!pattern4.test(data)) {
      errors++;
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate69(data) {
  let errors = 0;
  if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
    errors++;
  }
  if (typeof data == 'number' && isFinite(data)) {
    if (data > 64 || isNaN(data)) {
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      errors++;
    }
  }
  return errors === 0;
}
const pattern5 = new RegExp('^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$', 'u');
function validate71(data) {
  let errors = 0;
  if (typeof data === 'string') {
    if (func75(data) > 4096) {
      errors++;
    }
    if (!pattern5.test(data)) {
      errors++;
    }
  } else {
    errors++;
  }
  return errors === 0;
}
const pattern6 = new RegExp('^[0-9a-f]{64}$', 'u');
function validate73(data) {
  let errors = 0;
  if (typeof data === 'string') {
    if (!pattern6.test(data)) {
      errors++;
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate75(data) {
  let errors = 0;
  if (typeof data !== 'boolean') {
    errors++;
  }
  return errors === 0;
}
function validate77(data) {
  let errors = 0;
  if (!(data === 'signed' || data === 'metadata')) {
    errors++;
  }
  return errors === 0;
}
function validate79(data) {
  let errors = 0;
  if (typeof data !== 'string' && !Array.isArray(data)) {
    errors++;
  }
  if (typeof data === 'string') {
    if (func75(data) > 4096) {
      errors++;
    }
    if (!pattern5.test(data)) {
      errors++;
    }
  }
  if (Array.isArray(data)) {
    if (data.length > 1000) {
      errors++;
    }
    if (data.length < 1) {
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate71(data[i0])) {
        errors++;
      }
    }
  }
  return errors === 0;
}
function validate87(data) {
  let errors = 0;
  if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
    errors++;
  }
  if (typeof data == 'number' && isFinite(data)) {
    if (data > 9007199254740991 || isNaN(data)) {
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      errors++;
    }
  }
  return errors === 0;
}
function validate97(data) {
  let errors = 0;
  if (typeof data == 'number' && isFinite(data)) {
    if (data > 1 || isNaN(data)) {
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      errors++;
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate99(data) {
  let errors = 0;
  if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
    errors++;
  }
  if (typeof data == 'number' && isFinite(data)) {
    if (data > 9007199254740991 || isNaN(data)) {
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      errors++;
    }
  }
  return errors === 0;
}
function validate105(data) {
  let errors = 0;
  if (typeof data === 'string') {
    if (func75(data) > 100) {
      errors++;
    }
    if (!pattern5.test(data)) {
      errors++;
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate107(data) {
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 1000) {
      errors++;
    }
    if (data.length < 1) {
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate105(data[i0])) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
const pattern9 = new RegExp('^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$', 'u');
function validate113(data) {
  let errors = 0;
  if (typeof data === 'string') {
    if (!pattern9.test(data)) {
      errors++;
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate120(data) {
  let errors = 0;
  if (typeof data === 'string') {
    if (!pattern4.test(data)) {
      errors++;
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate123(data) {
  let errors = 0;
  if (!(data === 'required' || data === 'optional' || data === 'off')) {
    errors++;
  }
  return errors === 0;
}
function validate125(data) {
  let errors = 0;
  if (!(data === 'block' || data === 'isolate')) {
    errors++;
  }
  return errors === 0;
}
function validate127(data) {
  let errors = 0;
  if (typeof data === 'string') {
    if (!pattern4.test(data)) {
      errors++;
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate129(data) {
  let errors = 0;
  if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
    errors++;
  }
  if (typeof data == 'number' && isFinite(data)) {
    if (data > 32768 || isNaN(data)) {
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      errors++;
    }
  }
  return errors === 0;
}
function validate131(data) {
  let errors = 0;
  if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
    errors++;
  }
  if (typeof data == 'number' && isFinite(data)) {
    if (data > 1048576 || isNaN(data)) {
      errors++;
    }
    if (data < 16 || isNaN(data)) {
      errors++;
    }
  }
  return errors === 0;
}
const pattern12 = new RegExp(
  '^(?!\\s)(?!(?:.*/)?\\.[gG][iI][tT](?:[hH][uU][bB])?(?:/|$))(?!.*\\s$)(?!\\.{1,2}(?:/|$))(?!.*/\\.{0,2}(?:/|$))(?!/)(?!.*\\\\)(?![A-Za-z]:)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+$',
  'u',
);
function validate134(data) {
  let errors = 0;
  if (typeof data === 'string') {
    if (func75(data) > 4096) {
      errors++;
    }
    if (!pattern12.test(data)) {
      errors++;
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate133(data) {
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 64) {
      errors++;
    }
    if (data.length < 1) {
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate134(data[i0])) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
const pattern13 = new RegExp('^[A-Za-z_][A-Za-z0-9_]{0,99}$', 'u');
function validate138(data) {
  let errors = 0;
  if (typeof data === 'string') {
    if (!pattern13.test(data)) {
      errors++;
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate137(data) {
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 64) {
      errors++;
    }
    if (data.length < 1) {
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate138(data[i0])) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
const pattern14 = new RegExp(
  '^(?!\\s)(?!.*\\s$)(?!\\.{1,2}(?:/|$))(?!.*/\\.{0,2}(?:/|$))(?!/)(?!.*\\\\)(?![A-Za-z]:)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+$',
  'u',
);
function validate142(data) {
  let errors = 0;
  if (typeof data === 'string') {
    if (func75(data) > 4096) {
      errors++;
    }
    if (!pattern14.test(data)) {
      errors++;
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate146(data) {
  let errors = 0;
  if (!(
    data === 'key-status' ||
    data === 'execution-evidence' ||
    data === 'beacon-rate' ||
    data === 'approval' ||
    data === 'request'
  )) {
    errors++;
  }
  return errors === 0;
}
function validate145(data) {
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 5) {
      errors++;
    }
    if (data.length < 1) {
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate146(data[i0])) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate52(data) {
  /*# sourceURL="urn:fail-closed-gate:schema:policy:v1" */ let errors = 0;
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
    if (data.$schema !== undefined && func0.call(data, '$schema')) {
      if (!validate53(data.$schema)) {
        errors++;
      }
    }
    if (data.version !== undefined && func0.call(data, 'version')) {
      if (!validate55(data.version)) {
        errors++;
      }
    }
    if (data.environment !== undefined && func0.call(data, 'environment')) {
      if (!validate57(data.environment)) {
        errors++;
      }
    }
    if (data.environments !== undefined && func0.call(data, 'environments')) {
      if (!validate59(data.environments)) {
        errors++;
      }
    }
    if (data.enforcement !== undefined && func0.call(data, 'enforcement')) {
      if (!validate62(data.enforcement)) {
        errors++;
      }
    }
    if (data.context !== undefined && func0.call(data, 'context')) {
      let data5 = data.context;
      if (data5 && typeof data5 == 'object' && !Array.isArray(data5)) {
        for (const key1 of Object.keys(data5)) {
          if (!(key1 === 'local')) {
            errors++;
          }
        }
        if (data5.local !== undefined && func0.call(data5, 'local')) {
          if (!validate64(data5.local)) {
            errors++;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.gates !== undefined && func0.call(data, 'gates')) {
      let data7 = data.gates;
      if (data7 && typeof data7 == 'object' && !Array.isArray(data7)) {
        for (const key2 of Object.keys(data7)) {
          if (!(
            key2 === 'key-status' ||
            key2 === 'execution-evidence' ||
            key2 === 'beacon-rate' ||
            key2 === 'production-action' ||
            key2 === 'approval'
          )) {
            errors++;
          }
        }
        if (data7['key-status'] !== undefined && func0.call(data7, 'key-status')) {
          let data8 = data7['key-status'];
          if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
            for (const key3 of Object.keys(data8)) {
              if (!(
                key3 === 'max-age' ||
                key3 === 'signed-by' ||
                key3 === 'threshold' ||
                key3 === 'signature' ||
                key3 === 'expected-entry-hash'
              )) {
                errors++;
              }
            }
            if (data8['max-age'] !== undefined && func0.call(data8, 'max-age')) {
              if (!validate66(data8['max-age'])) {
                errors++;
              }
            }
            if (data8['signed-by'] !== undefined && func0.call(data8, 'signed-by')) {
              if (!validate59(data8['signed-by'])) {
                errors++;
              }
            }
            if (data8.threshold !== undefined && func0.call(data8, 'threshold')) {
              if (!validate69(data8.threshold)) {
                errors++;
              }
            }
            if (data8.signature !== undefined && func0.call(data8, 'signature')) {
              if (!validate71(data8.signature)) {
                errors++;
              }
            }
            if (data8['expected-entry-hash'] !== undefined && func0.call(data8, 'expected-entry-hash')) {
              if (!validate73(data8['expected-entry-hash'])) {
                errors++;
              }
            }
          } else {
            errors++;
          }
        }
        if (data7['execution-evidence'] !== undefined && func0.call(data7, 'execution-evidence')) {
          let data14 = data7['execution-evidence'];
          if (data14 && typeof data14 == 'object' && !Array.isArray(data14)) {
            for (const key4 of Object.keys(data14)) {
              if (!func0.call(schema19.properties.gates.properties['execution-evidence'].properties, key4)) {
                errors++;
              }
            }
            if (data14.enabled !== undefined && func0.call(data14, 'enabled')) {
              if (!validate75(data14.enabled)) {
                errors++;
              }
            }
            if (data14.source !== undefined && func0.call(data14, 'source')) {
              if (!validate77(data14.source)) {
                errors++;
              }
            }
            if (data14.evidence !== undefined && func0.call(data14, 'evidence')) {
              if (!validate79(data14.evidence)) {
                errors++;
              }
            }
            if (data14['required-environments'] !== undefined && func0.call(data14, 'required-environments')) {
              if (!validate59(data14['required-environments'])) {
                errors++;
              }
            }
            if (data14['observed-in'] !== undefined && func0.call(data14, 'observed-in')) {
              if (!validate59(data14['observed-in'])) {
                errors++;
              }
            }
            if (data14['max-age'] !== undefined && func0.call(data14, 'max-age')) {
              if (!validate66(data14['max-age'])) {
                errors++;
              }
            }
            if (data14.threshold !== undefined && func0.call(data14, 'threshold')) {
              if (!validate69(data14.threshold)) {
                errors++;
              }
            }
            if (data14['missing-evidence-action'] !== undefined && func0.call(data14, 'missing-evidence-action')) {
              if (!validate64(data14['missing-evidence-action'])) {
                errors++;
              }
            }
            if (data14['min-hot-symbol-count'] !== undefined && func0.call(data14, 'min-hot-symbol-count')) {
              if (!validate87(data14['min-hot-symbol-count'])) {
                errors++;
              }
            }
            if (data14['min-unique-call-paths'] !== undefined && func0.call(data14, 'min-unique-call-paths')) {
              if (!validate87(data14['min-unique-call-paths'])) {
                errors++;
              }
            }
          } else {
            errors++;
          }
        }
        if (data7['beacon-rate'] !== undefined && func0.call(data7, 'beacon-rate')) {
          let data25 = data7['beacon-rate'];
          if (data25 && typeof data25 == 'object' && !Array.isArray(data25)) {
            for (const key5 of Object.keys(data25)) {
              if (!func0.call(schema19.properties.gates.properties['beacon-rate'].properties, key5)) {
                errors++;
              }
            }
            if (data25.enabled !== undefined && func0.call(data25, 'enabled')) {
              if (!validate75(data25.enabled)) {
                errors++;
              }
            }
            if (data25.source !== undefined && func0.call(data25, 'source')) {
              if (!validate77(data25.source)) {
                errors++;
              }
            }
            if (data25.evidence !== undefined && func0.call(data25, 'evidence')) {
              if (!validate79(data25.evidence)) {
                errors++;
              }
            }
            if (data25['required-environments'] !== undefined && func0.call(data25, 'required-environments')) {
              if (!validate59(data25['required-environments'])) {
                errors++;
              }
            }
            if (data25['observed-in'] !== undefined && func0.call(data25, 'observed-in')) {
              if (!validate59(data25['observed-in'])) {
                errors++;
              }
            }
            if (data25['max-age'] !== undefined && func0.call(data25, 'max-age')) {
              if (!validate66(data25['max-age'])) {
                errors++;
              }
            }
            if (data25.threshold !== undefined && func0.call(data25, 'threshold')) {
              if (!validate69(data25.threshold)) {
                errors++;
              }
            }
            if (data25['min-verification-rate'] !== undefined && func0.call(data25, 'min-verification-rate')) {
              if (!validate97(data25['min-verification-rate'])) {
                errors++;
              }
            }
            if (data25['min-beacon-count'] !== undefined && func0.call(data25, 'min-beacon-count')) {
              if (!validate99(data25['min-beacon-count'])) {
                errors++;
              }
            }
            if (data25['missing-beacon-action'] !== undefined && func0.call(data25, 'missing-beacon-action')) {
              if (!validate64(data25['missing-beacon-action'])) {
                errors++;
              }
            }
            if (data25['below-threshold-action'] !== undefined && func0.call(data25, 'below-threshold-action')) {
              if (!validate64(data25['below-threshold-action'])) {
                errors++;
              }
            }
            if (data25['insufficient-action'] !== undefined && func0.call(data25, 'insufficient-action')) {
              if (!validate64(data25['insufficient-action'])) {
                errors++;
              }
            }
          } else {
            errors++;
          }
        }
        if (data7['production-action'] !== undefined && func0.call(data7, 'production-action')) {
          let data38 = data7['production-action'];
          if (data38 && typeof data38 == 'object' && !Array.isArray(data38)) {
            for (const key6 of Object.keys(data38)) {
              if (!(key6 === 'enabled' || key6 === 'actions' || key6 === 'grants')) {
                errors++;
              }
            }
            if (data38.enabled !== undefined && func0.call(data38, 'enabled')) {
              if (!validate75(data38.enabled)) {
                errors++;
              }
            }
            if (data38.actions !== undefined && func0.call(data38, 'actions')) {
              let data40 = data38.actions;
              if (Array.isArray(data40)) {
                if (data40.length > 1000) {
                  errors++;
                }
                if (data40.length < 1) {
                  errors++;
                }
                const len0 = data40.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data41 = data40[i0];
                  if (data41 && typeof data41 == 'object' && !Array.isArray(data41)) {
                    for (const prop1 of schema19.properties.gates.properties['production-action'].properties.actions.items
                      .required) {
                      if (data41[prop1] === undefined || !func0.call(data41, prop1)) {
                        errors++;
                      }
                    }
                    for (const key7 of Object.keys(data41)) {
                      if (!(key7 === 'name' || key7 === 'requires')) {
                        errors++;
                      }
                    }
                    if (data41.name !== undefined && func0.call(data41, 'name')) {
                      if (!validate105(data41.name)) {
                        errors++;
                      }
                    }
                    if (data41.requires !== undefined && func0.call(data41, 'requires')) {
                      if (!validate107(data41.requires)) {
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
            if (data38.grants !== undefined && func0.call(data38, 'grants')) {
              let data44 = data38.grants;
              if (Array.isArray(data44)) {
                if (data44.length > 1000) {
                  errors++;
                }
                if (data44.length < 1) {
                  errors++;
                }
                const len1 = data44.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data45 = data44[i1];
                  if (data45 && typeof data45 == 'object' && !Array.isArray(data45)) {
                    for (const prop2 of schema19.properties.gates.properties['production-action'].properties.grants.items
                      .required) {
                      if (data45[prop2] === undefined || !func0.call(data45, prop2)) {
                        errors++;
                      }
                    }
                    for (const key8 of Object.keys(data45)) {
                      if (!(
                        key8 === 'name' ||
                        key8 === 'granted' ||
                        key8 === 'target' ||
                        key8 === 'valid-from' ||
                        key8 === 'valid-until'
                      )) {
                        errors++;
                      }
                    }
                    if (data45.name !== undefined && func0.call(data45, 'name')) {
                      if (!validate105(data45.name)) {
                        errors++;
                      }
                    }
                    if (data45.granted !== undefined && func0.call(data45, 'granted')) {
                      if (!validate75(data45.granted)) {
                        errors++;
                      }
                    }
                    if (data45.target !== undefined && func0.call(data45, 'target')) {
                      if (!validate105(data45.target)) {
                        errors++;
                      }
                    }
                    if (data45['valid-from'] !== undefined && func0.call(data45, 'valid-from')) {
                      if (!validate113(data45['valid-from'])) {
                        errors++;
                      }
                    }
                    if (data45['valid-until'] !== undefined && func0.call(data45, 'valid-until')) {
                      if (!validate113(data45['valid-until'])) {
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
        if (data7.approval !== undefined && func0.call(data7, 'approval')) {
          let data51 = data7.approval;
          if (data51 && typeof data51 == 'object' && !Array.isArray(data51)) {
            for (const key9 of Object.keys(data51)) {
              if (!(
                key9 === 'enabled' ||
                key9 === 'threshold' ||
                key9 === 'two-person' ||
                key9 === 'signed-request' ||
                key9 === 'clock-skew' ||
                key9 === 'max-validity' ||
                key9 === 'replay'
              )) {
                errors++;
              }
            }
            if (data51.enabled !== undefined && func0.call(data51, 'enabled')) {
              if (!validate75(data51.enabled)) {
                errors++;
              }
            }
            if (data51.threshold !== undefined && func0.call(data51, 'threshold')) {
              if (!validate69(data51.threshold)) {
                errors++;
              }
            }
            if (data51['two-person'] !== undefined && func0.call(data51, 'two-person')) {
              if (!validate75(data51['two-person'])) {
                errors++;
              }
            }
            if (data51['signed-request'] !== undefined && func0.call(data51, 'signed-request')) {
              if (!validate75(data51['signed-request'])) {
                errors++;
              }
            }
            if (data51['clock-skew'] !== undefined && func0.call(data51, 'clock-skew')) {
              if (!validate120(data51['clock-skew'])) {
                errors++;
              }
            }
            if (data51['max-validity'] !== undefined && func0.call(data51, 'max-validity')) {
              if (!validate66(data51['max-validity'])) {
                errors++;
              }
            }
            if (data51.replay !== undefined && func0.call(data51, 'replay')) {
              if (!validate123(data51.replay)) {
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
      let data59 = data.run;
      if (data59 && typeof data59 == 'object' && !Array.isArray(data59)) {
        for (const key10 of Object.keys(data59)) {
          if (!(
            key10 === 'self-hosted' ||
            key10 === 'timeout' ||
            key10 === 'max-processes' ||
            key10 === 'max-memory-mib' ||
            key10 === 'outputs' ||
            key10 === 'pass-environment'
          )) {
            errors++;
          }
        }
        if (data59['self-hosted'] !== undefined && func0.call(data59, 'self-hosted')) {
          if (!validate125(data59['self-hosted'])) {
            errors++;
          }
        }
        if (data59.timeout !== undefined && func0.call(data59, 'timeout')) {
          if (!validate127(data59.timeout)) {
            errors++;
          }
        }
        if (data59['max-processes'] !== undefined && func0.call(data59, 'max-processes')) {
          if (!validate129(data59['max-processes'])) {
            errors++;
          }
        }
        if (data59['max-memory-mib'] !== undefined && func0.call(data59, 'max-memory-mib')) {
          if (!validate131(data59['max-memory-mib'])) {
            errors++;
          }
        }
        if (data59.outputs !== undefined && func0.call(data59, 'outputs')) {
          if (!validate133(data59.outputs)) {
            errors++;
          }
        }
        if (data59['pass-environment'] !== undefined && func0.call(data59, 'pass-environment')) {
          if (!validate137(data59['pass-environment'])) {
            errors++;
          }
        }
      } else {
        errors++;
      }
    }
    if (data['trusted-keys'] !== undefined && func0.call(data, 'trusted-keys')) {
      let data66 = data['trusted-keys'];
      if (Array.isArray(data66)) {
        if (data66.length > 64) {
          errors++;
        }
        if (data66.length < 1) {
          errors++;
        }
        const len2 = data66.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data67 = data66[i2];
          if (data67 && typeof data67 == 'object' && !Array.isArray(data67)) {
            for (const prop3 of schema19.properties['trusted-keys'].items.required) {
              if (data67[prop3] === undefined || !func0.call(data67, prop3)) {
                errors++;
              }
            }
            for (const key11 of Object.keys(data67)) {
              if (!(
                key11 === 'id' ||
                key11 === 'key' ||
                key11 === 'identity' ||
                key11 === 'purposes' ||
                key11 === 'valid-from' ||
                key11 === 'valid-until' ||
                key11 === 'revoked-at'
              )) {
                errors++;
              }
            }
            if (data67.id !== undefined && func0.call(data67, 'id')) {
              if (!validate57(data67.id)) {
                errors++;
              }
            }
            if (data67.key !== undefined && func0.call(data67, 'key')) {
              if (!validate142(data67.key)) {
                errors++;
              }
            }
            if (data67.identity !== undefined && func0.call(data67, 'identity')) {
              if (!validate105(data67.identity)) {
                errors++;
              }
            }
            if (data67.purposes !== undefined && func0.call(data67, 'purposes')) {
              if (!validate145(data67.purposes)) {
                errors++;
              }
            }
            if (data67['valid-from'] !== undefined && func0.call(data67, 'valid-from')) {
              if (!validate113(data67['valid-from'])) {
                errors++;
              }
            }
            if (data67['valid-until'] !== undefined && func0.call(data67, 'valid-until')) {
              if (!validate113(data67['valid-until'])) {
                errors++;
              }
            }
            if (data67['revoked-at'] !== undefined && func0.call(data67, 'revoked-at')) {
              if (!validate113(data67['revoked-at'])) {
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
