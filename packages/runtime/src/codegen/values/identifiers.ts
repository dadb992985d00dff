import { danglingReference, sameIdentifier } from "../../issues/kinds.ts";
import type { Identification, IdentifiedPlace, IdentifierTable, Location } from "../finding.ts";

/**
 * Notes an ID, and reports it if it names another element already. One that would name an element that is not in the
 * document, the parent of the root, needs another owner just as a reference does.
 */
export function identify(id: string): Identification {
  return (place, owner) => {
    if (owner === undefined) refer(id)(place, owner);
    else if (!tableOf(place).identify(id, owner)) {
      place.add(sameIdentifier, { value: id }, undefined, place.atHand().offset);
    }
  };
}

/** Notes a reference to an ID from the place at hand. */
export function refer(id: string): Identification {
  return (place) => tableOf(place).refer(id, () => ({ ...place.atHand(), ...place.declarationOf(danglingReference) }));
}

function tableOf(place: IdentifiedPlace): IdentifierTable {
  place.identifiers ??= new Identifiers(place.version);
  return place.identifiers;
}

/**
 * The ID/IDREF table of a document: https://www.w3.org/TR/xmlschema11-1/#sic-id and #cvc-id. An ID names the element that
 * has the attribute, or the parent of the element whose content it is. Each ID that stands in the document, or is referred
 * to, names one element.
 */
export class Identifiers implements IdentifierTable {
  private readonly owners = new Map<string, number>();
  private readonly references = new Map<string, Location>();
  private readonly once: boolean;

  /**
   * @param version in 1.1 one element may bear its ID in several places, as the table says, whose entries are elements.
   * 1.0 has the same table; but there, the W3C suite wants what the ID of XML 1.0 is, which
   * https://www.w3.org/TR/xmlschema-2/#ID stands for: a name that "must not appear more than once in an XML document as a
   * value of this type" (XML 1.0, validity constraint ID)
   */
  constructor(version: "1.0" | "1.1") {
    this.once = version === "1.0";
  }

  /**
   * Notes that an ID names an element.
   * @param owner tells elements apart
   * @returns false if it already names another, clause 2
   */
  identify(id: string, owner: number): boolean {
    const known = this.owners.get(id);
    if (known === undefined) this.owners.set(id, owner);
    return known === undefined || (known === owner && !this.once);
  }

  /** Notes that some element must have an ID; of several places that want one, the first is remembered. */
  refer(id: string, location: () => Location): void {
    if (!this.owners.has(id) && !this.references.has(id)) this.references.set(id, location());
  }

  /** At the end of the document: reports what is wanted and names nothing, clause 1. */
  finish(place: IdentifiedPlace): void {
    for (const [id, location] of this.references) {
      if (this.owners.has(id)) continue;
      const { schemaLocation, offset } = location;
      const finding = schemaLocation === undefined ? danglingReference : { ...danglingReference, schemaLocation };
      place.addAt(location, finding, { value: id }, offset);
    }
  }
}
