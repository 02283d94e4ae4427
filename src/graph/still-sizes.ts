/** Height of a still picture as a share of its width. */
export const STILL_RATIO = 2 / 3;
/** px: from each of these widths on, the names of a still picture are other ones, in other places. */
export const STILL_WIDTHS = [280, 480, 720] as const;
