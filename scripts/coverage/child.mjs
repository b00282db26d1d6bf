/** Loaded before anything else into every process of a coverage run. */
import { writeCounters } from './collect.mjs';

process.on('exit', writeCounters);
