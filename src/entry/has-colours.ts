import type { Environment } from '../capture/environment.js';
import { isTerminal } from './is-terminal.js';

const OUT = 1;

/** Colours only on a terminal, and only where nobody asked for none. */
export function hasColours(environment: Environment): boolean {
  const noColour = environment('NO_COLOR');
  return (noColour === null || noColour === '') && isTerminal(OUT);
}
