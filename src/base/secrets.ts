/**
 * Secret material by its well-known forms. The list is closed and documented in docs/evidence-rules.md; every form has a
 * prefix or a frame of its own, so a hash, an id or plain base64 is never taken for one.
 */
export const FORMS: readonly RegExp[] = [
  // PEM and PGP armour: RSA, EC, DSA, OpenSSH, encrypted and plain PKCS #8; SSH2 has four dashes and spaces.
  /-{4,5} ?BEGIN +(?:[A-Z0-9]+ +){0,4}PRIVATE +KEY(?: +BLOCK)? ?-{4,5}/,
  // PuTTY and age private keys.
  /PuTTY-User-Key-File-\d/,
  /AGE-SECRET-KEY-1[0-9A-Z]{20}/,
  // GitHub: personal, OAuth, user, server and refresh tokens; fine-grained personal tokens.
  /gh[pousr]_[A-Za-z0-9]{36}/,
  /github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}/,
  // GitLab personal, deploy, runner and CI tokens.
  /gl(?:pat|dt|rt|cbt|ptt|soat)-[A-Za-z0-9_-]{20}/,
  // AWS access key ids.
  /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Za-z0-9])/,
  // Google API keys and OAuth client secrets.
  /(?<![A-Za-z0-9_-])AIza[A-Za-z0-9_-]{35}/,
  /GOCSPX-[A-Za-z0-9_-]{28}/,
  // Slack tokens.
  /xox[abeprs]-[A-Za-z0-9-]{20}/,
  // Stripe live keys.
  /(?<![A-Za-z0-9])[rs]k_live_[A-Za-z0-9]{24}/,
  // npm, PyPI, Hugging Face, DigitalOcean, SendGrid.
  /npm_[A-Za-z0-9]{36}/,
  /pypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{50}/,
  /(?<![A-Za-z0-9])hf_[A-Za-z]{34}/,
  /do[opr]_v1_[a-f0-9]{64}/,
  /SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/,
  // JSON Web Tokens: a header and a claims object, both in base64url, then a signature.
  /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{16,}/,
];

const BACKSLASH = 0x5c;

// One pass over the text for all forms.
const ANY_FORM = new RegExp(FORMS.map((form) => form.source).join('|'));

/** What takes the place of a text that holds secret material. */
export const WITHHELD = 'withheld, because it holds secret material';

/** Whether a text holds secret material. Says yes or no only: the text itself goes nowhere. */
export function holdsSecret(text: string): boolean {
  return ANY_FORM.test(text);
}

/**
 * Whether bytes hold secret material, whatever they are otherwise: no parser stands between. Zero bytes are left out as well,
 * so that UTF-16 hides nothing.
 */
export function bytesHoldSecret(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Latin-1 keeps every ASCII byte as itself; all forms are ASCII.
  if (holdsSecret(buffer.toString('latin1'))) return true;
  return buffer.includes(0) && holdsSecret(Buffer.from(buffer.filter((byte) => byte !== 0)).toString('latin1'));
}

/**
 * Whether strings of a JSON document can hold anything that its bytes do not show: without a backslash every string is a piece of
 * the text between two quotes, and no form begins or ends at a place where the quote would matter.
 */
export function hasEscapes(bytes: Uint8Array): boolean {
  return bytes.includes(BACKSLASH);
}

/** The same for JSON that cannot be parsed: its escapes are undone wherever they stand. */
export function escapedBytesHoldSecret(bytes: Uint8Array): boolean {
  return holdsSecret(unescaped(bytes));
}

/** Base64 in either alphabet that could decode to the shortest of all forms. */
const ENCODED = /[A-Za-z0-9+/_-]{20,}/g;

/** The same for what stands in an envelope as base64, which nobody decodes before a signature over it holds. */
export function encodedBytesHoldSecret(bytes: Uint8Array): boolean {
  for (const [run] of unescaped(bytes).matchAll(ENCODED)) {
    // Decodes both alphabets.
    const decoded = Buffer.from(run, 'base64');
    if (bytesHoldSecret(decoded) || (hasEscapes(decoded) && escapedBytesHoldSecret(decoded))) return true;
  }
  return false;
}

function unescaped(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const letters = text.replaceAll(/\\u([0-9A-Fa-f]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return letters.replaceAll('\\/', '/');
}
