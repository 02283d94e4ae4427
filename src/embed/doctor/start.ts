import { keepLast } from '../violations.js';

/**
 * Has every failure on the page explained in the console and in an `rw-diagnosed` event. The script
 * tag does this by itself.
 *
 * @param visible show a panel on the page as well
 * @returns a function that ends it
 */
export function startDoctor(visible = false): () => void {
  const violations: Event[] = [];
  const note = (event: Event): void => keepLast(violations, event);
  const look = (fact?: unknown): void => {
    // Without the doctor's code the widgets' own messages must do.
    import('./doctor.js').then(({ examine }) => examine(fact, violations, visible)).catch(() => {});
  };
  addEventListener('securitypolicyviolation', note);
  addEventListener('rw-failed', look);
  addEventListener('rw-name-taken', look);
  if (visible) look();
  return () => {
    removeEventListener('securitypolicyviolation', note);
    removeEventListener('rw-failed', look);
    removeEventListener('rw-name-taken', look);
  };
}
