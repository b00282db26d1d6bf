import { isAbsolute } from 'node:path';

import picomatch from 'picomatch';

import { MAX_SETTING_CHARACTERS } from '../base/limits.js';

/** A pattern of evidence files, ready to be looked for. All paths start at the base of the evidence and have `/`. */
export interface EvidencePattern {
  /** The path itself, where nothing in the pattern stands for anything else. */
  readonly literal: string | null;
  /** The folder that all matches are below: the leading components in which nothing stands for anything else. */
  readonly folder: string;
  /** How many folders below `folder` a match may be. */
  readonly depth: number;
  /** Whether a component that begins with a dot may match: only where the pattern has such a dot itself. */
  readonly namesDot: boolean;
  readonly matches: (path: string) => boolean;
}

const MAGIC = /[*?[\]{}\\]/;
/** A dot at the beginning of a component, of an alternative in braces, or of a list in brackets. */
const LEADING_DOT = /(?:^|[/{,[\\])\./;
/** What the library would take for a group, a negation or a quotation: file names have it, patterns need none of it. */
const NOT_TAKEN = /[()|"]|^!/;

/** One meaning for a pattern, on every system; what is not well formed is thrown instead of never matching. */
const OPTIONS = {
  dot: false,
  nocase: false,
  regex: false,
  windows: false,
  strictBrackets: true,
  debug: true,
};

/**
 * Reads a pattern: `*`, `**`, `?`, `[abc]`, `{a,b}`, and `\` before a character that stands for itself. Null for what is empty,
 * too long, absolute, not well formed, or holds `..`.
 */
export function readPattern(text: string): EvidencePattern | null {
  if (text.length > MAX_SETTING_CHARACTERS || isAbsolute(text)) return null;
  const components = text.split('/').filter((component) => component !== '' && component !== '.');
  if (components.length === 0 || components.includes('..')) return null;
  const pattern = components.join('/');
  const first = components.findIndex((component) => MAGIC.test(component));
  if (first < 0) return { literal: pattern, folder: '', depth: 0, namesDot: true, matches: (path) => path === pattern };

  const rest = components.slice(first).join('/');
  // `{.,a}.` and the like could be read as the folder above.
  if (rest.includes('..') || NOT_TAKEN.test(rest)) return null;
  const matches = compile(pattern);
  if (matches === null) return null;
  // Braces may hold slashes, so this is the most that there can be.
  const depth = rest.includes('**') ? Number.POSITIVE_INFINITY : rest.split('/').length - 1;
  return { literal: null, folder: components.slice(0, first).join('/'), depth, namesDot: LEADING_DOT.test(rest), matches };
}

function compile(pattern: string): ((path: string) => boolean) | null {
  try {
    const matches = picomatch(pattern, OPTIONS);
    return (path) => matches(path);
  } catch {
    // Brackets that do not close, or a range that runs backwards.
    return null;
  }
}
