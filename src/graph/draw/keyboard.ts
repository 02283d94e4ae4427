import { type Direction, type Walk, walkAround, walkBack, walkTo, walkTowards } from '../walk.js';
import type { Scene } from './layers.js';

/** What a key asks of the drawing. */
export type KeyCommand =
  | { readonly do: 'walk'; readonly direction: Direction }
  | { readonly do: 'pan'; readonly direction: Direction }
  | { readonly do: 'around'; readonly step: 1 | -1 }
  | { readonly do: 'zoom'; readonly step: 1 | -1 }
  | { readonly do: 'home' | 'back' | 'fit' | 'open' | 'leave' };

const KEYS: ReadonlyMap<string, KeyCommand> = new Map<string, KeyCommand>([
  ['PageDown', { do: 'around', step: 1 }],
  ['PageUp', { do: 'around', step: -1 }],
  ['Home', { do: 'home' }],
  ['Backspace', { do: 'back' }],
  ['0', { do: 'fit' }],
  ['+', { do: 'zoom', step: 1 }],
  ['=', { do: 'zoom', step: 1 }],
  ['-', { do: 'zoom', step: -1 }],
  ['Enter', { do: 'open' }],
  [' ', { do: 'open' }],
  ['Escape', { do: 'leave' }],
]);

/**
 * The command of a key press, `null` for keys that are not ours: arrows walk along edges (with
 * Shift they pan), Page Up and Page Down go round the node one came from, Home goes to the focus,
 * Backspace back, Enter or Space opens, Escape leaves, `+`, `-` and `0` zoom and fit.
 */
function keyCommand(event: {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}): KeyCommand | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const direction = /^Arrow(.+)/.exec(event.key)?.[1]?.toLowerCase() as Direction | undefined;
  if (direction !== undefined) return { do: event.shiftKey ? 'pan' : 'walk', direction };
  return KEYS.get(event.key) ?? null;
}

/** Where a walk is after a command; `null` for a command that does not walk. */
export function walkBy(command: KeyCommand, scene: Scene, walk: Walk): Walk | null {
  const { graph, positions, visible } = scene;
  switch (command.do) {
    case 'walk':
      return walkTowards(graph, positions, walk, command.direction, visible);
    case 'around':
      return walkAround(graph, positions, walk, command.step, visible);
    case 'home':
      return walkTo(walk, graph.focus);
    case 'back':
      return walkBack(walk);
    default:
      return null;
  }
}

/** px that a picture moves for a key, as `[dx, dy]`: what lies that way comes into view. */
export const PAN_STEP: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [60, 0],
  right: [-60, 0],
  up: [0, 60],
  down: [0, -60],
};

export interface KeyHandlers {
  /** Returns whether the key was for the drawing; the page does not see it then. */
  readonly command: (command: KeyCommand) => boolean;
  /** The keyboard came (`true`) or went. */
  readonly focus: (on: boolean) => void;
}

/** Listens to keys and keyboard focus. Returns what takes all listeners away. */
export function listenToKeys(host: HTMLElement, handlers: KeyHandlers): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const keydown = (event: KeyboardEvent): void => {
    const command = keyCommand(event);
    if (command !== null && handlers.command(command)) event.preventDefault();
  };
  host.addEventListener('keydown', keydown, { signal });
  const focus = (): void => handlers.focus(host.matches(':focus-visible'));
  host.addEventListener('focus', focus, { signal });
  host.addEventListener('blur', () => handlers.focus(false), { signal });
  return () => ended.abort();
}
