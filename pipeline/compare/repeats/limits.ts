/**
 * What counts as a repeated passage, in letters and digits of the folded text. Found by trial on news with known copies:
 * shorter passages are names and formulas ("the Ministry of Foreign Affairs said"), looser ones are other texts on the same facts.
 */
export const GRAM = 16;
export const WINDOW = 8;
export const SHORTEST_PASSAGE = 60;
/** A whole sentence that stands word for word may be shorter. */
export const SHORTEST_SENTENCE = 44;
export const LEAST_IDENTITY = 0.75;

/** A fingerprint met more often than this is compared with its first few places only, which keeps the work linear. */
export const PLACES_KEPT = 24;
export const PLACES_COMPARED_WHEN_HOT = 6;
/** One article lends at most this many places to a fingerprint; what stands oftener is found by comparing the article with itself. */
export const PLACES_PER_ARTICLE = 2;

/** A passage is compared with so many other standings of it; through them it is known to be the same as all the rest. */
export const PARTNERS_PER_PASSAGE = 4;
