import type { Annotation } from "./annotation.ts";
import type { ElementDeclaration } from "./element-declaration.ts";
import type { Location } from "./location.ts";
import type { Wildcard } from "./wildcard.ts";

/** https://www.w3.org/TR/xmlschema11-1/#cParticles */
export interface Particle {
  readonly kind: "particle";
  readonly minOccurs: number;
  /** `Infinity` for unbounded. */
  readonly maxOccurs: number;
  readonly term: Term;
  /** Annotations of the particle itself: those of a reference or a local element declaration. */
  readonly annotations: readonly Annotation[];
  readonly location: Location;
}

export type Term = ElementDeclaration | ModelGroup | Wildcard;

/** https://www.w3.org/TR/xmlschema11-1/#Model_Groups — a reference to a named group has become the group's model group. */
export interface ModelGroup {
  readonly kind: "modelGroup";
  readonly compositor: "all" | "choice" | "sequence";
  readonly particles: readonly Particle[];
  /** The name of the model group definition this group is the content of, if it is one. */
  readonly definitionName: string | undefined;
  readonly annotations: readonly Annotation[];
  readonly location: Location;
}
