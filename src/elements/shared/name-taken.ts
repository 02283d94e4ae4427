/**
 * A tag of ours that somebody else had registered before: theirs stays. Fired on the document, once a
 * tag; the embed doctor hears it.
 */
export class NameTakenEvent extends Event {
  static readonly type = 'rw-name-taken';
  /** The tag. */
  readonly name: string;

  constructor(name: string) {
    super(NameTakenEvent.type, { bubbles: true });
    this.name = name;
  }
}

/** Says so in the console, and in an event. */
export function tellNameTaken(name: string): void {
  console.warn(
    `<${name}> is registered already; the second registration was left out. ` +
      'To have both, give the script tag of the second a data-prefix.',
  );
  document.dispatchEvent(new NameTakenEvent(name));
}
