import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { parseCommitTree, parseTree, requireObject } from '../../../src/capture/policy/git-objects.js';
import { repositoryPath, SourceFailed } from '../../../src/capture/policy/source.js';

const ID = 'ab'.repeat(20);
const ID_BYTES = Buffer.from(ID, 'hex');

function entry(mode: string, name: string | Uint8Array, id: Uint8Array = ID_BYTES): Buffer {
  return Buffer.concat([Buffer.from(`${mode} `), Buffer.from(name), Buffer.of(0), id]);
}

/** Ids of the empty blob and the empty tree, as git's documentation and source have them. */
const KNOWN: readonly [string, 'blob' | 'tree'][] = [
  ['e69de29bb2d1d6434b8b29ae775ad8c2e48c5391', 'blob'],
  ['4b825dc642cb6eb9a060e54bf8d69288fbee4904', 'tree'],
  ['473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813', 'blob'],
  ['6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321', 'tree'],
];

describe('an object is what its id says', () => {
  test.each(KNOWN)('%s', (id, type) => {
    expect(() => {
      requireObject(id, type, new Uint8Array());
    }).not.toThrow();
    for (const [otherId, otherType, content] of [
      [id, type, Uint8Array.of(0)],
      [id, type === 'blob' ? 'tree' : 'blob', new Uint8Array()],
      [id.replace(/^./, '0'), type, new Uint8Array()],
    ] as const) {
      expect(() => {
        requireObject(otherId, otherType, content);
      }).toThrow(SourceFailed);
    }
  });
});

describe('a commit', () => {
  test.each([40, 64])('names its tree with %i digits', (length) => {
    const tree = 'c'.repeat(length);
    expect(parseCommitTree(Buffer.from(`tree ${tree}\nparent x\n`), length)).toBe(tree);
  });

  test.each([
    '',
    'tree \n',
    `tree ${ID}`,
    `tree ${ID}0\n`,
    `tree ${ID.toUpperCase()}\n`,
    ` tree ${ID}\n`,
    `parent x\ntree ${ID}\n`,
  ])('%j names none', (text) => {
    expect(() => parseCommitTree(Buffer.from(text), 40)).toThrow(SourceFailed);
  });
});

describe('a tree', () => {
  test('has entries in their order, and those that are not UTF-8 are left out', () => {
    const bytes = Buffer.concat([
      entry('100644', 'a b\n'),
      entry('40000', 'é'),
      entry('100644', Uint8Array.of(0x2e, 0xff)),
      entry('120000', '\ufeffx'),
    ]);
    expect(parseTree(bytes, 40)).toEqual([
      { mode: '100644', name: 'a b\n', id: ID, size: null },
      { mode: '40000', name: 'é', id: ID, size: null },
      { mode: '120000', name: '\ufeffx', id: ID, size: null },
    ]);
    expect(parseTree(entry('100644', 'x', Buffer.alloc(32)), 64)).toMatchObject([{ id: '0'.repeat(64) }]);
    expect(parseTree(new Uint8Array(), 40)).toEqual([]);
  });

  test.each([
    entry('100644', ''),
    entry('', 'x'),
    entry('1006440', 'x'),
    entry('8', 'x'),
    entry('040000', 'x'),
    entry('10064x', 'x'),
    entry('100644', 'x', ID_BYTES.subarray(1)),
    entry('100644', 'x', Buffer.alloc(32)),
    Buffer.from('100644 x'),
    Buffer.from('100644'),
    Buffer.concat([entry('100644', 'x'), Buffer.of(0)]),
  ])('%# that is not well formed is refused', (bytes) => {
    expect(() => parseTree(bytes, 40)).toThrow(SourceFailed);
  });

  test('that is anything at all is entries or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          for (const { id, name } of parseTree(bytes, 40)) {
            expect(id).toMatch(/^[0-9a-f]{40}$/);
            expect(name).not.toBe('');
          }
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(SourceFailed);
        }
      }),
    );
  });
});

describe('a path', () => {
  test.each(['a', '.github/x.yml', 'a b/ü', '..a', '.../b', 'a..'])('%j is taken', (path) => {
    expect(repositoryPath(path)).toEqual(path.split('/'));
  });

  test.each(['', '/', '/a', 'a/', 'a//b', '.', './a', 'a/.', '..', '../a', 'a/../b', 'a\\b', 'C:a', 'a\0'])(
    '%j is not',
    (path) => {
      expect(repositoryPath(path)).toBeNull();
    },
  );
});
