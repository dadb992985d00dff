/** An XPath 2.0 expression as the generator prepared it: its names resolved, the types it asks for written into it. */
export interface PreparedExpression {
  /** Calls `$own-typed` and `$own-divisor` by the prefix in `own`. */
  readonly expression: string;
  /** What the names of variables around the expression begin with: nothing in the expression does. */
  readonly own: string;
  /** In scope, by prefix. */
  readonly namespaces: Readonly<Record<string, string>>;
  /** Of names of elements and types without a prefix; "" if absent. */
  readonly defaultNamespace?: string;
}

/** A simple type as far as XPath sees it: the local name of a built-in datatype, a list, or a union. */
export type ValueType = string | { readonly list: ValueType } | { readonly union: readonly ValueType[] };

/** What the schema declares that an element may hold, by local name, or `{namespace}local` where there is a namespace. */
export interface TreeShape {
  /** Of simple content. */
  readonly text?: ValueType;
  readonly attributes?: Readonly<Record<string, AttributeShape>>;
  readonly children?: Readonly<Record<string, ChildShape>>;
}

/** A declared attribute. */
export interface AttributeShape {
  readonly type?: ValueType;
  /** The lexical form of its default or fixed value. */
  readonly default?: string;
  /** Of the names in that value, in the schema. */
  readonly prefixes?: Readonly<Record<string, string>>;
}

/** A declared child element. */
export interface ChildShape extends AttributeShape {
  /** Of a complex type: its index in the list of shapes. */
  readonly shape?: number;
}
