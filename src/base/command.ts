import { canonicalOfPlain } from './canonical.js';
import { sha256, type Digest } from './digest.js';

/** What a guarded run starts. */
export interface GuardedCommand {
  /** The program and its arguments; empty where only the digest is known. */
  readonly argv: readonly string[];
  /** Text of the script that the input `run` holds; null for a command. */
  readonly script: string | null;
  /** sha256 of the canonical text of the argument list: what an approval is bound to. */
  readonly sha256: Digest;
}

/** The shell that runs a script, with its options; the path of the script follows. */
export const SCRIPT_SHELL = ['bash', '--noprofile', '--norc', '-e', '-o', 'pipefail'] as const;

/** A command by its argument list. */
export function commandOf(argv: readonly string[]): GuardedCommand {
  return { argv, script: null, sha256: sha256(canonicalOfPlain(argv.map((argument) => argument.toWellFormed()))) };
}

/** A script, by its text: its file has another path in every run, so that its digest stands for it in the argument list. */
export function scriptCommand(script: string): GuardedCommand {
  const argv = [...SCRIPT_SHELL, `sha256:${sha256(script)}`];
  return { argv: SCRIPT_SHELL, script, sha256: sha256(canonicalOfPlain(argv)) };
}
