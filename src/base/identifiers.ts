/** The forms of the values that a runner sets, in one place: what is checked, what goes into names and what into addresses. */

/** GITHUB_RUN_ID and GITHUB_RUN_ATTEMPT: a decimal number without leading zeros. */
export const RUN_NUMBER = /^[1-9]\d{0,19}$/;

/** GITHUB_JOB: the id of a job. */
export const JOB_ID = /^[A-Za-z_][A-Za-z0-9_-]{0,99}$/;

/** GITHUB_SHA, and every other commit: SHA-1 or SHA-256. */
export const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** GITHUB_REPOSITORY: owner/name; `.` and `..` are no names. */
export const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
