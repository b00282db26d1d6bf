import { expect, test } from '@jest/globals';

import { isJsonObject } from '../../src/base/json.js';
import { schemaErrors, type Validator } from '../../src/check/schema-errors.js';
import { accept } from '../support/json-text.js';

test('a validator is given few members of a large part at a time, and all of them', () => {
  const flags = Object.fromEntries(Array.from({ length: 1_234 }, (_, index) => [`flag ${String(index)}`, 1]));
  const document = accept(JSON.stringify({ flags, small: { x: 1 } }));
  if (!isJsonObject(document)) throw new Error('no object');
  const sizes: number[] = [];
  const validate: Validator = (data) => {
    const { flags: part, small } = data as Record<'flags' | 'small', object>;
    expect(small).toMatchObject({ x: 1 });
    sizes.push(Object.keys(part).length);
    validate.errors = Object.keys(part).map((name) => ({ instancePath: `/flags/${name}`, keyword: 'type', params: {} }));
    return false;
  };
  const places = [...schemaErrors(document, validate, ['flags'])].map(({ place }) => place);
  expect(places).toEqual(Object.keys(flags).map((name) => `/flags/${name}`));
  expect(sizes).toEqual([0, 500, 500, 234]);
});
