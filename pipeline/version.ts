/**
 * Raised whenever the same articles would give other extractions or another comparison: a store then has its articles read again.
 */
export const PIPELINE_VERSION = 6;
