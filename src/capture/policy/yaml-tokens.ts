import type { CST } from 'yaml';

import { MAX_JSON_DEPTH, MAX_POLICY_TOKENS } from '../../base/limits.js';
import type { Lines } from './places.js';
import type { Problems } from './problems.js';
import type * as library from './yaml-library.js';

/** The library as a value: where a script is built, each mention of the module is a call that loads it. */
export type YamlLibrary = typeof library;

/** What a parser has open beside nested collections: the document, and one scalar. */
const BESIDE_COLLECTIONS = 2;

/** What YAML offers to say a thing elsewhere than where it is read, or to read it otherwise than it looks. */
const REFUSED: ReadonlyMap<string | null, string> = new Map([
  ['anchor', 'an anchor'],
  ['alias', 'an alias'],
  ['tag', 'a tag'],
  ['directive-line', 'a directive'],
]);

/**
 * The tokens of a YAML text, or null where it is nested too deeply or has too many. Whoever reads them is recursive, and deep nesting would end
 * the process there: so the depth is watched here, where nothing is. Notes every anchor, alias, tag and directive; nothing is
 * ever unfolded, so none can explode.
 */
export function readTokens(yaml: YamlLibrary, text: string, lines: Lines, problems: Problems): readonly CST.Token[] | null {
  const { CST, Lexer, Parser } = yaml;
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let isScalar = false;
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    const refused = isScalar ? undefined : REFUSED.get(CST.tokenType(lexeme));
    if (refused !== undefined) noteRefused(refused, parser.offset, lines, problems);
    isScalar = lexeme === CST.SCALAR;
    for (const token of parser.next(lexeme)) tokens.push(token);
    count += 1;
    // Where each token is an error of its own, the library takes long to tell them all.
    if (count > MAX_POLICY_TOKENS) {
      noteTooMany(parser.offset, lines, problems);
      return null;
    }
    if (parser.stack.length > MAX_JSON_DEPTH + BESIDE_COLLECTIONS) {
      noteTooDeep(parser.offset, lines, problems);
      return null;
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

function noteRefused(what: string, offset: number, lines: Lines, problems: Problems): void {
  const message = `The policy uses ${what} of YAML; write the value out where it is meant.`;
  problems.add({ code: 'policy_yaml_feature_refused', message, position: lines.position(offset), found: what });
}

function noteTooMany(offset: number, lines: Lines, problems: Problems): void {
  const expected = `at most ${MAX_POLICY_TOKENS.toLocaleString('en-US')} tokens`;
  const message = `The policy is too long; it takes ${expected} (marks, words, spaces and line ends).`;
  problems.add({ code: 'policy_malformed', message, position: lines.position(offset), expected });
}

/** Notes that the text is nested too deeply at an offset. */
export function noteTooDeep(offset: number, lines: Lines, problems: Problems): void {
  const expected = `at most ${String(MAX_JSON_DEPTH)} levels of nesting`;
  const position = lines.position(offset);
  problems.add({
    code: 'policy_malformed',
    message: `The policy is nested too deeply; it takes ${expected}.`,
    position,
    expected,
  });
}
