import type { Code } from './index.js';

/** Codes by which a local context is warned about. */
export const LOCAL_WARNINGS: readonly Code[] = ['local_context_detected_warn_only', 'local_emulation_detected_warn_only'];
