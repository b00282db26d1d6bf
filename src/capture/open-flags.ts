import { constants } from 'node:fs';

/** Never wait on a FIFO or a device; 0 on Windows, which has no such flag. */
export const NON_BLOCKING = 'O_NONBLOCK' in constants ? constants.O_NONBLOCK : 0;

/** Follow no link in the last component of a path; 0 on Windows, which has no such flag. */
export const NO_LINKS = 'O_NOFOLLOW' in constants ? constants.O_NOFOLLOW : 0;
