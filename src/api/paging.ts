/**
 * How many pages of a list may bring nothing new, one after the other: a source may leave out what it does not
 * show, but one whose pages never end must not be asked for ever.
 */
export const MOST_EMPTY = 9;
