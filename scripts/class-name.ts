/** `trust-badge` is `TrustBadge`. */
export const classNameOf = (tag: string): string =>
  tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
