/** Which texts need a place of their own among others that run the other way. */

// Right-to-left scripts (Hebrew to Arabic Extended, their presentation forms, and those beyond the basic plane, whose
// first halves are these) and the marks, embeddings, overrides and isolates of UAX #9.
const REORDERING =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\ud802\ud803\ud83a\ud83b]/;

/** Whether `text`, beside others, could change their order on screen: it must be isolated (`<bdi>`). */
export const mayReorder = (text: string): boolean => REORDERING.test(text);
