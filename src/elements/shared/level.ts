/** The level of a heading that the page chose: 1 to `deepest`, anything else is `fallback`. */
export const levelOf = (level: number, fallback: number, deepest = 6): number =>
  level >= 1 && level <= deepest ? Math.trunc(level) : fallback;
