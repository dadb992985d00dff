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
  /** Has a place for a character. */
  readonly item: PatternNode;
  /** 0 where the item can match the empty string. */
  readonly minimum: number;
  /** At least 1 and not below `minimum`; `undefined` for no bound. */
  readonly maximum: number | undefined;
}

/** Does the expression match the empty string? */
export function isNullable(node: PatternNode): boolean {
  switch (node.kind) {
    case "class":
      return false;
    case "sequence":
      return node.items.every(isNullable);
    case "choice":
      return node.branches.some(isNullable);
    case "repeat":
      return node.minimum === 0 || isNullable(node.item);
  }
}

/** Has the expression no place for a character, so that it matches the empty string only? */
export function isEmpty(node: PatternNode): boolean {
  switch (node.kind) {
    case "class":
      return false;
    case "sequence":
      return node.items.every(isEmpty);
    case "choice":
      return node.branches.every(isEmpty);
    case "repeat":
      return isEmpty(node.item);
  }
}
