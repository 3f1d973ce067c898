/** A kind of thing that a layer above keeps about a text, with how it begins. */
export class Kept<T> {
  readonly make: () => T;

  constructor(make: () => T) {
    this.make = make;
  }
}

/**
 * What all versions of a text share: an edit makes a new text of the same lineage. Layers above keep here what they know
 * of one version for the next; it goes when the texts go. A weak map would say the same and cost far more at each
 * collection of garbage.
 */
export class Lineage {
  private readonly things = new Map<Kept<unknown>, unknown>();

  /** The thing of that kind. */
  of<T>(kind: Kept<T>): T {
    if (!this.things.has(kind)) this.things.set(kind, kind.make());
    return this.things.get(kind) as T;
  }
}
