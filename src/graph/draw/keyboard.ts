import type { Direction } from '../walk.js';

/** What a key asks of the drawing. */
export type KeyCommand =
  | { readonly do: 'walk'; readonly direction: Direction }
  | { readonly do: 'pan'; readonly direction: Direction }
  | { readonly do: 'around'; readonly step: 1 | -1 }
  | { readonly do: 'zoom'; readonly step: 1 | -1 }
  | { readonly do: 'home' | 'back' | 'fit' | 'open' | 'leave' };

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const KEYS: Readonly<Record<string, KeyCommand>> = {
  PageDown: { do: 'around', step: 1 },
  PageUp: { do: 'around', step: -1 },
  Home: { do: 'home' },
  Backspace: { do: 'back' },
  '0': { do: 'fit' },
  '+': { do: 'zoom', step: 1 },
  '=': { do: 'zoom', step: 1 },
  '-': { do: 'zoom', step: -1 },
  Enter: { do: 'open' },
  ' ': { do: 'open' },
  Escape: { do: 'leave' },
};

/**
 * The command of a key press, `null` for keys that are not ours: arrows walk along edges (with
 * Shift they pan), Page Up and Page Down go round the node one came from, Home goes to the focus,
 * Backspace back, Enter or Space opens, Escape leaves, `+`, `-` and `0` zoom and fit.
 */
export function keyCommand(event: {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}): KeyCommand | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const direction = Object.hasOwn(ARROWS, event.key) ? ARROWS[event.key]! : undefined;
  if (direction !== undefined) return { do: event.shiftKey ? 'pan' : 'walk', direction };
  return Object.hasOwn(KEYS, event.key) ? KEYS[event.key]! : null;
}
