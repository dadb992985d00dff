/**
 * The syntax tree of an XPath 2.0 expression (https://www.w3.org/TR/xpath20/): plain data, one `kind` each. `start`
 * and `end` are offsets in UTF-16 code units into the expression text; `end` is exclusive.
 */
export type Expression =
  | SequenceExpression
  | ForExpression
  | QuantifiedExpression
  | IfExpression
  | LogicalExpression
  | ComparisonExpression
  | RangeExpression
  | ArithmeticExpression
  | UnaryExpression
  | UnionExpression
  | IntersectExceptExpression
  | TypeExpression
  | PathExpression
  | StringLiteral
  | NumericLiteral
  | VariableReference
  | ContextItemExpression
  | FunctionCall;

export interface SyntaxNode {
  readonly start: number;
  readonly end: number;
}

/** `(a, b)`; `()` has no items. */
export interface SequenceExpression extends SyntaxNode {
  readonly kind: "sequence";
  readonly items: readonly Expression[];
}

/** `$name in expression`, of a `for`, `some` or `every`. */
export interface Binding extends SyntaxNode {
  readonly variable: QualifiedName;
  readonly expression: Expression;
}

export interface ForExpression extends SyntaxNode {
  readonly kind: "for";
  readonly bindings: readonly Binding[];
  readonly result: Expression;
}

export interface QuantifiedExpression extends SyntaxNode {
  readonly kind: "quantified";
  readonly quantifier: "some" | "every";
  readonly bindings: readonly Binding[];
  readonly condition: Expression;
}

export interface IfExpression extends SyntaxNode {
  readonly kind: "if";
  readonly condition: Expression;
  readonly consequence: Expression;
  readonly alternative: Expression;
}

/** `a or b or c`: at least two operands, so that a long chain is wide instead of deep. */
export interface LogicalExpression extends SyntaxNode {
  readonly kind: "or" | "and";
  readonly operands: readonly Expression[];
}

export type GeneralComparator = "=" | "!=" | "<" | "<=" | ">" | ">=";
export type ValueComparator = "eq" | "ne" | "lt" | "le" | "gt" | "ge";
export type NodeComparator = "is" | "<<" | ">>";

export interface ComparisonExpression extends SyntaxNode {
  readonly kind: "comparison";
  readonly comparator: GeneralComparator | ValueComparator | NodeComparator;
  readonly left: Expression;
  readonly right: Expression;
}

export interface RangeExpression extends SyntaxNode {
  readonly kind: "range";
  readonly from: Expression;
  readonly to: Expression;
}

export interface ArithmeticExpression extends SyntaxNode {
  readonly kind: "arithmetic";
  readonly operator: "+" | "-" | "*" | "div" | "idiv" | "mod";
  readonly left: Expression;
  readonly right: Expression;
}

export interface UnaryExpression extends SyntaxNode {
  readonly kind: "unary";
  readonly operator: "+" | "-";
  readonly operand: Expression;
}

/** `a | b | c`: at least two operands. */
export interface UnionExpression extends SyntaxNode {
  readonly kind: "union";
  readonly operands: readonly Expression[];
}

export interface IntersectExceptExpression extends SyntaxNode {
  readonly kind: "intersect" | "except";
  readonly left: Expression;
  readonly right: Expression;
}

/** `instance of` and `treat as` take a sequence type, `castable as` and `cast as` a single type. */
export type TypeExpression =
  | (SyntaxNode & {
      readonly kind: "instanceOf" | "treatAs";
      readonly operand: Expression;
      readonly type: SequenceType;
    })
  | (SyntaxNode & { readonly kind: "castableAs" | "castAs"; readonly operand: Expression; readonly type: SingleType });

/** `xs:integer?` */
export interface SingleType extends SyntaxNode {
  readonly name: QualifiedName;
  readonly optional: boolean;
}

export interface SequenceType extends SyntaxNode {
  /** `undefined` for `empty-sequence()`. */
  readonly item: ItemType | undefined;
  readonly occurrence: "" | "?" | "*" | "+";
}

export type ItemType =
  | KindTest
  | (SyntaxNode & { readonly kind: "anyItem" })
  | (SyntaxNode & { readonly kind: "atomicType"; readonly name: QualifiedName });

/** `root` is empty for a path from the context item, `/` for one from the root, `//` for one from anywhere below it. */
export interface PathExpression extends SyntaxNode {
  readonly kind: "path";
  readonly root: "" | "/" | "//";
  readonly steps: readonly Step[];
}

export type Step = AxisStep | FilterStep;

export type Axis =
  | "child"
  | "descendant"
  | "attribute"
  | "self"
  | "descendant-or-self"
  | "following-sibling"
  | "following"
  | "namespace"
  | "parent"
  | "ancestor"
  | "preceding-sibling"
  | "preceding"
  | "ancestor-or-self";

export interface AxisStep extends SyntaxNode {
  readonly kind: "axisStep";
  readonly axis: Axis;
  readonly test: NodeTest;
  readonly predicates: readonly Expression[];
}

/** A primary expression in a path, such as `(a | b)[1]`. */
export interface FilterStep extends SyntaxNode {
  readonly kind: "filterStep";
  readonly expression: Expression;
  readonly predicates: readonly Expression[];
}

export type NodeTest = NameTest | WildcardTest | KindTest;

export interface NameTest extends SyntaxNode {
  readonly kind: "nameTest";
  readonly name: QualifiedName;
}

/** `*`, `p:*` (prefix) and `*:n` (local name). */
export interface WildcardTest extends SyntaxNode {
  readonly kind: "wildcard";
  readonly prefix: string | undefined;
  /** Of the prefix; absent before names are resolved. */
  readonly namespace: string | undefined;
  readonly localName: string | undefined;
}

/** `node()`, `text()`, `element(name, type)` and the like. */
export interface KindTest extends SyntaxNode {
  readonly kind: "kindTest";
  readonly test:
    | "node"
    | "text"
    | "comment"
    | "processing-instruction"
    | "document-node"
    | "element"
    | "attribute"
    | "schema-element"
    | "schema-attribute";
  /** Absent for `*` and for no argument. */
  readonly name: QualifiedName | undefined;
  readonly type: QualifiedName | undefined;
  /** `element(name, type?)`: nilled elements are meant too. */
  readonly nillable: boolean;
  /** The target of a processing instruction. */
  readonly target: string | undefined;
  /** The element test inside `document-node(...)`. */
  readonly content: KindTest | undefined;
}

export interface StringLiteral extends SyntaxNode {
  readonly kind: "string";
  readonly value: string;
}

/** `text` is the literal as written: an integer keeps all its digits. */
export interface NumericLiteral extends SyntaxNode {
  readonly kind: "number";
  readonly type: "integer" | "decimal" | "double";
  readonly text: string;
}

export interface VariableReference extends SyntaxNode {
  readonly kind: "variable";
  readonly name: QualifiedName;
}

export interface ContextItemExpression extends SyntaxNode {
  readonly kind: "contextItem";
}

export interface FunctionCall extends SyntaxNode {
  readonly kind: "functionCall";
  readonly name: QualifiedName;
  readonly parameters: readonly Expression[];
}

/** What a name names decides which namespace an unprefixed one is in. */
export type NameRole = "element" | "attribute" | "type" | "function" | "variable";

export interface QualifiedName extends SyntaxNode {
  readonly kind: "name";
  readonly role: NameRole;
  /** Empty string for an unprefixed name. */
  readonly prefix: string;
  readonly localName: string;
  /** Absent before names are resolved; empty string for no namespace. */
  readonly namespace: string | undefined;
}
