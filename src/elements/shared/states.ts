/** Custom states (`:state(ready)`); `undefined` where the browser has none. */
export function attachStates(host: HTMLElement): ElementInternals | undefined {
  try {
    return host.attachInternals();
  } catch {
    return undefined;
  }
}

/** Puts `status` in the place of the state before. */
export function markState(internals: ElementInternals | undefined, status: string): void {
  const states = internals?.states;
  if (!states || states.has(status)) return;
  states.clear();
  states.add(status);
}
