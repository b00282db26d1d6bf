/** What the compatible systems hand out on ALLOW (COMPATIBILITY §6). The gate neither prints nor records it. */
export const PRODUCTION_TOKEN = 'PRODUCTION_PASS';
