/** Where something stands: what an issue needs to say so later. */
export interface Location {
  readonly path: string;
  readonly keys: readonly (string | number)[];
  readonly offset?: number;
}

/**
 * The ID/IDREF table of a document: https://www.w3.org/TR/xmlschema11-1/#cvc-id. An ID names the element that has the
 * attribute, or the parent of the element whose content it is; the same ID twice is a fault if it names two elements.
 */
export class Identifiers {
  private readonly owners = new Map<string, number>();
  private readonly references = new Map<string, Location>();

  /**
   * Notes that an ID names an element.
   * @param owner tells elements apart
   * @returns false if it already names another
   */
  identify(id: string, owner: number): boolean {
    const known = this.owners.get(id);
    if (known === undefined) this.owners.set(id, owner);
    return known === undefined || known === owner;
  }

  /** Notes a reference; of several to one ID, the first is remembered. */
  refer(id: string, location: () => Location): void {
    if (!this.owners.has(id) && !this.references.has(id)) this.references.set(id, location());
  }

  /** At the end of the document: references to IDs that name nothing. */
  dangling(): readonly { readonly id: string; readonly location: Location }[] {
    const found: { id: string; location: Location }[] = [];
    for (const [id, location] of this.references) if (!this.owners.has(id)) found.push({ id, location });
    return found;
  }
}
