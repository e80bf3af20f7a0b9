/** Raised whenever a published figure could come out otherwise: a stored result says which engine made it. */
export const ENGINE_VERSION = 'appraisal 1.0.0';
