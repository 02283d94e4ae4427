/** The longest that one try may take, headers and body, in milliseconds. */
export const TIME_OUT = 15_000;
