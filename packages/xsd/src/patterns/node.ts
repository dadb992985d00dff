import type { CharacterClass } from "./classes.ts";

/** A regular expression of XSD as a tree. */
export type PatternNode = ClassNode | SequenceNode | ChoiceNode | RepeatNode;

/** One character of a class. */
export interface ClassNode {
  readonly kind: "class";
  readonly class: CharacterClass;
}

/** One after another; the empty string for no items. */
export interface SequenceNode {
  readonly kind: "sequence";
  readonly items: readonly PatternNode[];
}

/** One of the branches, of which there are two at least. */
export interface ChoiceNode {
  readonly kind: "choice";
  readonly branches: readonly PatternNode[];
}

/** The item from `minimum` to `maximum` times. */
export interface RepeatNode {
  readonly kind: "repeat";
  readonly item: PatternNode;
  readonly minimum: number;
  /** At least 1 and not below `minimum`; `undefined` for no bound. */
  readonly maximum: number | undefined;
}
