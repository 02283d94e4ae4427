/**
 * Whether something in `root` is on the whole screen. Looked at anew each time: what is taken out of
 * the page hears nothing of the end.
 */
export const isFull = (root: HTMLElement | DocumentFragment | undefined): boolean =>
  !!(root as Partial<ShadowRoot> | undefined)?.fullscreenElement;

/** Puts a picture's frame on the whole screen and back, where the page allows it. */
export async function toggleFull(frame: HTMLElement | null | undefined): Promise<void> {
  try {
    if (isFull(frame?.getRootNode() as ShadowRoot)) await document.exitFullscreen();
    else await frame?.requestFullscreen();
  } catch {
    // The page does not allow it; the picture stays where it is.
  }
}
