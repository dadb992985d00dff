import type { ScannerLimits } from "./limits.ts";

/** A declared entity, by whether its replacement text is at hand. Parameter entities are named with `%` in front. */
export type Entity =
  | { readonly kind: "internal"; readonly name: string; readonly text: string }
  | { readonly kind: "external" | "unparsed"; readonly name: string };

/** An entity with its replacement text. */
export type InternalEntity = Extract<Entity, { kind: "internal" }>;

/** What attribute-list declarations say of the attributes of one element name, of which each counts once. */
export interface DeclaredAttributes {
  /** Every declared attribute, and whether its type is another than CDATA, so that values lose needless spaces. */
  readonly tokenized: Map<string, boolean>;
  /** Names and normalized values of the attributes that start tags without them have. A start tag costs no more than these. */
  readonly defaults: [name: string, value: string][];
}

/** What the internal subset of a document type declaration says that bears on the document. */
export interface Declarations {
  /** Entities by name, parameter entities with `%` in front. Of several declarations, the first counts. */
  readonly entities: Map<string, Entity>;
  /** For each element name as written, its attributes. */
  readonly attributes: Map<string, DeclaredAttributes>;
  /** An entity that is not declared here is declared nowhere: well-formedness constraint Entity Declared applies. */
  complete: boolean;
}

/** Where reading goes on after an entity. */
interface Interrupted {
  readonly entity: InternalEntity;
  readonly source: string;
  readonly position: number;
  readonly floor: number;
}

/** So many characters do no harm, however short the document is. */
const uncountedAmplification = 100_000;

/** A broken limit on entities. */
export interface EntityLimit {
  readonly code: string;
  readonly measure: string;
  readonly found: number;
  readonly limit: number;
}

/**
 * The entities that are being read, the outermost first, and how much of them the document has had so far. Every
 * character that declarations put into the document is counted, so that a short document cannot stand for a long one.
 */
export class OpenEntities {
  private readonly limits: Required<ScannerLimits>;
  private readonly interrupted: Interrupted[] = [];
  private readonly names = new Set<string>();
  private readonly documentLength: number;
  private expansions = 0;
  private characters = 0;

  /** @param documentLength UTF-16 code units of the document, before any expansion */
  constructor(limits: Required<ScannerLimits>, documentLength: number) {
    this.limits = limits;
    this.documentLength = documentLength;
  }

  /** How many entities are open. */
  get depth(): number {
    return this.interrupted.length;
  }

  /** The innermost one. */
  get innermost(): InternalEntity | undefined {
    return this.interrupted[this.interrupted.length - 1]?.entity;
  }

  /** Is the entity being read, so that a reference to it would recur? */
  has(entity: InternalEntity): boolean {
    return this.names.has(entity.name);
  }

  /** Opens an entity. Returns the limit that is broken by that, if one is. */
  enter(entity: InternalEntity, source: string, position: number, floor: number): EntityLimit | undefined {
    const { maxEntityDepth, maxEntityExpansions } = this.limits;
    const depth = this.interrupted.push({ entity, source, position, floor });
    this.names.add(entity.name);
    if (depth > maxEntityDepth) {
      return { code: "limit-entity-depth", measure: "depth", found: depth, limit: maxEntityDepth };
    }
    if (++this.expansions > maxEntityExpansions) {
      const found = this.expansions;
      return { code: "limit-entity-expansions", measure: "count", found, limit: maxEntityExpansions };
    }
    return this.count(entity.text.length);
  }

  /** Closes the innermost entity. */
  leave(): Interrupted | undefined {
    const left = this.interrupted.pop();
    if (left !== undefined) this.names.delete(left.entity.name);
    return left;
  }

  /** Counts characters that a declaration puts into the document. */
  count(characters: number): EntityLimit | undefined {
    const { maxEntityText, maxEntityAmplification } = this.limits;
    this.characters += characters;
    if (this.characters > maxEntityText) {
      return { code: "limit-entity-text", measure: "length", found: this.characters, limit: maxEntityText };
    }
    if (this.characters <= uncountedAmplification) return undefined;
    const amplification = Math.ceil(this.characters / this.documentLength);
    if (amplification <= maxEntityAmplification) return undefined;
    const code = "limit-entity-amplification";
    return { code, measure: "amplification", found: amplification, limit: maxEntityAmplification };
  }

  /** The same entities open, and counted from here on separately. */
  copy(): OpenEntities {
    const copy = new OpenEntities(this.limits, this.documentLength);
    copy.interrupted.push(...this.interrupted);
    for (const name of this.names) copy.names.add(name);
    copy.expansions = this.expansions;
    copy.characters = this.characters;
    return copy;
  }
}
