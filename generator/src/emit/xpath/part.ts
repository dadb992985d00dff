import type { Code } from "./code.ts";
import type { ObjectShape, ValueKind } from "./shape.ts";

/**
 * An XPath sequence as far as it is known when code is made: parts one after another, each with items of one kind.
 * So `a | b` has two parts, which may be bound to different types.
 */
export interface Sequence {
  readonly parts: readonly Part[];
  /** Whether the order of the parts is the order of the sequence. Among nodes of several properties it is not. */
  readonly ordered: boolean;
}

export interface Part {
  /** The item; the item or `undefined`; an array. As `cardinality` says. */
  readonly code: Code;
  readonly cardinality: "one" | "optional" | "many";
  /** So short and cheap that it may be written twice. */
  readonly repeatable: boolean;
  readonly node: boolean;
  /** Of an item that is bound to an object. */
  readonly shape: ObjectShape | undefined;
  /** Of an item that is a value, or a node bound to one. */
  readonly value: ValueKind | undefined;
  /** Of nodes: where they are, so that the same node is not counted twice. */
  readonly place: Place | undefined;
  /** A shorter test for whether there is an item. */
  readonly exists?: Code;
  /** Of a literal. */
  readonly constant?: string;
  /** The value stands for its lexical form, which the object does not keep. */
  readonly lexical?: boolean;
  /** Of text whose white space is normalized: a test for whether nothing is left of it. */
  readonly blank?: () => Code;
  /** An integer so small that sums of such stay exact. */
  readonly small?: boolean;
}

/** `root` is the variable that the properties start from; `filtered` means that some of those nodes are left out. */
export interface Place {
  readonly root: string;
  readonly properties: readonly string[];
  readonly filtered: boolean;
}
