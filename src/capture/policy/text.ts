import { sequenceLength } from '../../base/json-utf8.js';
import { MAX_POLICY_BYTES } from '../../base/limits.js';
import { bytesHoldSecret } from '../../base/secrets.js';
import { Lines } from './places.js';
import type { Problems } from './problems.js';

/**
 * What no text editor shows, or shows as something else: control characters but tab and line ends, direction and other format
 * characters, private ones, further line separators. A policy is decided on by people who read it.
 */
const INVISIBLE = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]|\r(?!\n)/gu;

/** The text of a policy file, or null where `problems` says why there is none: strict UTF-8 of which every character is seen. */
export function readText(bytes: Uint8Array, problems: Problems): string | null {
  if (bytes.length > MAX_POLICY_BYTES) {
    const most = MAX_POLICY_BYTES.toLocaleString('en-US');
    const message = `The policy has ${String(bytes.length)} bytes; at most ${most} are read.`;
    problems.add({ code: 'policy_malformed', message, expected: `at most ${most} bytes`, found: String(bytes.length) });
    return null;
  }
  if (bytesHoldSecret(bytes)) {
    noteSecret(problems);
    return null;
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const lines = new Lines(text);
  const broken = brokenOffset(bytes);
  if (broken !== null) {
    const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, broken));
    const message = 'The policy is not UTF-8.';
    problems.add({ code: 'policy_malformed', message, position: lines.position(before.length), expected: 'UTF-8' });
    return null;
  }
  for (const { index, 0: character } of text.matchAll(INVISIBLE)) {
    const found = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const message =
      index === 0 && found === 'U+FEFF'
        ? 'The policy begins with a byte-order mark; save it as UTF-8 without one.'
        : `The policy holds the character ${found}, which cannot be seen.`;
    problems.add({ code: 'policy_malformed', message, position: lines.position(index), found });
  }
  return problems.none ? text : null;
}

/** Notes that there is secret material, and nothing of where or what. */
export function noteSecret(problems: Problems): void {
  problems.add({ code: 'policy_secret_detected', message: 'The policy holds a private key or an access token.' });
}

/** The offset in bytes of the first sequence that is no UTF-8. */
function brokenOffset(bytes: Uint8Array): number | null {
  for (let offset = 0; offset < bytes.length;) {
    const length = sequenceLength(bytes, offset);
    if (length === 0) return offset;
    offset += length;
  }
  return null;
}
