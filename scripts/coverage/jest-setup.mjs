/** Each test file has a global object, and so counters, of its own. */
import { afterAll } from '@jest/globals';

import { writeCounters } from './collect.mjs';

afterAll(writeCounters);
