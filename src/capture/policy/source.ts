import type { Code } from '../../base/codes/index.js';

/** What became of reading one file. The message is a whole sentence without the path. */
export type SourceFile =
  | { readonly state: 'read'; readonly bytes: Uint8Array }
  | { readonly state: 'absent' }
  | { readonly state: 'refused'; readonly message: string };

/** `unknown`: something stands in the way of looking, and reading the file says what. */
export type Presence = 'there' | 'absent' | 'unknown';

/**
 * Where policy and key files come from: the work tree, or the commit that a proposed change is based on. Paths start at the root
 * of the workspace and are those of `repositoryPath`.
 */
export interface PolicyFiles {
  /** The commit that is read; null for the work tree. */
  readonly commit: string | null;
  /** Whether anything at all has that name: also what must not be read is there. Throws SourceFailed. */
  readonly presence: (path: string) => Promise<Presence>;
  /** Reads a regular file of at most `limit` bytes. Throws SourceFailed. */
  readonly read: (path: string, limit: number) => Promise<SourceFile>;
  /** Gives back what reading took: processes, temporary folders. */
  readonly close: () => void;
}

/** What the path of a policy or key file may be, for messages. */
export const PATH_FORM = 'a relative path with / and without . or .. as a part';

/**
 * The parts of a path below the root of the workspace, or null for anything but the one strict form: what two readers could take
 * for two paths (`\`, empty parts) is none, and neither is what leaves the root.
 */
export function repositoryPath(path: string): readonly string[] | null {
  // A colon would name a drive or a stream on Windows.
  if (['\\', ':', '\0'].some((sign) => path.includes(sign))) return null;
  const parts = path.split('/');
  return parts.some((part) => part === '' || part === '.' || part === '..') ? null : parts;
}

/** The source as a whole cannot be read, or cannot be trusted: a finding of its own, whichever file was asked for. */
export class SourceFailed extends Error {
  readonly code: Code;
  readonly expected: string | null;
  readonly found: string | null;

  /** `message` is a whole, printable sentence. */
  constructor(code: Code, message: string, expected: string | null = null, found: string | null = null) {
    super(message);
    this.name = 'SourceFailed';
    this.code = code;
    this.expected = expected;
    this.found = found;
  }
}
