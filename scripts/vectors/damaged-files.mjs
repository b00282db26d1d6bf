/** Files that are changed, removed, added or renamed, and that are no longer strict. */
import { RUNTIME_SUMMARY, ACTION_SUMMARY, from, get, text, flip, find, first, listed, replaced } from './changes.mjs';
import { ACTION, GATE, INPUTS, MANIFEST, POLICY, RECEIPT, SLICE, canonical, read, remakeManifest } from './seal.mjs';

const BYTES = [
  ['gate-record', GATE],
  ['runtime-receipt', RECEIPT],
  ['runtime-summary', RUNTIME_SUMMARY],
  ['action-policy', POLICY],
  ['action-receipt', ACTION],
  ['action-summary', ACTION_SUMMARY],
  ['recorded-inputs', INPUTS],
  ['audit-log', SLICE],
  ['manifest', MANIFEST],
].map(([name, path]) => [`byte-in-${name}`, from('allow', `One bit of ${path} is another.`, flip(path))]);

export const DAMAGED_FILES = [
  ...BYTES,
  ['byte-in-evidence', from('allow', 'One bit of an evidence file is another.', first('evidence/', flip))],
  ['byte-in-key', from('allow-signed', 'One bit of a trusted key is another.', first('keys/', flip))],
  [
    'evidence-changed-and-listed',
    from(
      'allow',
      'The manifest was made anew, but a file of evidence is called by its sha256.',
      listed(first('evidence/', flip)),
    ),
  ],
  ['key-changed-and-listed', from('allow-signed', 'Likewise a key.', listed(first('keys/', flip)))],
  [
    'evidence-removed',
    from('allow', 'A file that the manifest lists is not there.', (files) => files.delete(find(files, 'evidence/'))),
  ],
  [
    'evidence-removed-and-unlisted',
    from(
      'allow',
      'The manifest was made anew, but the recorded inputs name the file.',
      listed((files) => files.delete(find(files, 'evidence/'))),
    ),
  ],
  [
    'key-removed-and-unlisted',
    from(
      'allow-signed',
      'The policy in force names the key.',
      listed((files) => files.delete(find(files, 'keys/'))),
    ),
  ],
  [
    'audit-log-removed-and-unlisted',
    from(
      'allow',
      'Only a block that says why may be without its slice of the audit log.',
      listed((files) => files.delete(SLICE)),
    ),
  ],
  [
    'summary-removed-and-unlisted',
    from(
      'allow',
      'No hash of the records covers a summary, but it belongs there.',
      listed((files) => files.delete(RUNTIME_SUMMARY)),
    ),
  ],
  ['manifest-removed', from('allow', 'A bundle without its manifest is not complete.', (files) => files.delete(MANIFEST))],
  [
    'recorded-inputs-removed',
    from('allow', 'A bundle without its recorded inputs cannot be bound to anything.', (files) => files.delete(INPUTS)),
  ],
  [
    'file-added',
    from('allow', 'A file that the manifest does not list.', (files) => files.set('notes.txt', Buffer.from('approved\n'))),
  ],
  [
    'file-added-and-listed',
    from(
      'allow',
      'A file that has no place in a bundle, listed or not.',
      listed((files) => files.set('notes.txt', Buffer.from('approved\n'))),
    ),
  ],
  [
    'file-renamed-and-listed',
    from(
      'allow',
      'The right bytes under a name that has no place.',
      listed((files) => {
        const path = find(files, 'evidence/');
        files.set('evidence/result.json', get(files, path));
        files.delete(path);
      }),
    ),
  ],
  [
    'manifest-indented',
    from('allow', 'The manifest is not canonical text.', (files) =>
      files.set(MANIFEST, Buffer.from(JSON.stringify(read(files, MANIFEST), null, 2))),
    ),
  ],
  [
    'manifest-line-feed',
    from('allow', 'There is a line feed behind the manifest.', (files) =>
      files.set(MANIFEST, Buffer.from(`${text(files, MANIFEST)}\n`)),
    ),
  ],
  [
    'manifest-reordered',
    from('allow', 'The files are not sorted by path.', (files) =>
      remakeManifest(files, (manifest) => manifest.files.reverse()),
    ),
  ],
  [
    'manifest-lists-twice',
    from('allow', 'One file is listed twice.', (files) =>
      remakeManifest(files, (manifest) => manifest.files.unshift(manifest.files[0])),
    ),
  ],
  [
    'manifest-of-another-request',
    from('allow', 'The manifest names another request than the records.', (files) =>
      remakeManifest(files, (manifest) => {
        manifest.request_id = read(files, INPUTS).request_id.replace(/.{8}$/, '00000000');
      }),
    ),
  ],
  [
    'manifest-hash-upper-case',
    from('allow', 'Hashes are lower-case.', (files) => {
      const manifest = read(files, MANIFEST);
      files.set(MANIFEST, Buffer.from(canonical({ ...manifest, manifest_sha256: manifest.manifest_sha256.toUpperCase() })));
    }),
  ],
  [
    'evidence-claimed-included',
    from('allow-withheld', 'The manifest says that the evidence is there, and it is not.', (files) =>
      remakeManifest(files, (manifest) => {
        manifest.evidence_included = true;
      }),
    ),
  ],
  [
    'duplicate-key',
    from(
      'allow',
      'Of two keys of one name readers take the first, the last, or none.',
      listed(replaced(GATE, '"stage": 356,', '"runtime_decision": "block",\n  "stage": 356,')),
    ),
  ],
  [
    'byte-order-mark',
    from(
      'allow',
      'Strict JSON has no byte-order mark.',
      listed((files) => files.set(ACTION, Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), get(files, ACTION)]))),
    ),
  ],
  [
    'not-utf8',
    from(
      'allow',
      'A byte that is not UTF-8.',
      listed((files) => {
        const bytes = Buffer.from(get(files, RECEIPT));
        bytes[bytes.indexOf('Runtime')] = 0xff;
        files.set(RECEIPT, bytes);
      }),
    ),
  ],
];
