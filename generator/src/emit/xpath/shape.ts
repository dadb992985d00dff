/** What an assertion may reach from an object: how children and attributes of the schema are bound to properties. */
export interface ObjectShape {
  /** The child element of that name, or `undefined` if the type has none. */
  child(namespace: string, localName: string): ChildAccess | undefined;
  attribute(namespace: string, localName: string): ChildAccess | undefined;
  /** All child elements: what `*` selects. `undefined` if there may be others, which no property holds. */
  children(): readonly ChildAccess[] | undefined;
  /** The simple content, if the type has such. */
  readonly text: ValueKind | undefined;
  /** The property that holds it. */
  readonly textProperty: string | undefined;
}

/** A child element or an attribute, bound to a property. */
export interface ChildAccess {
  readonly property: string;
  /** The property holds an array, one item an occurrence. */
  readonly repeated: boolean;
  /** Of what the property holds, if that is an object. */
  readonly shape: ObjectShape | undefined;
  /** Of what the property holds, if that is a value. */
  readonly value: ValueKind | undefined;
}

/** How a simple type is bound. A `list` is an array; kinds other than the first four and `list` are strings. */
export interface ValueKind {
  readonly kind:
    | "string"
    | "number"
    | "bigint"
    | "boolean"
    | "decimal"
    | "dateTime"
    | "date"
    | "time"
    | "duration"
    | "gYear"
    | "gYearMonth"
    | "gMonth"
    | "gMonthDay"
    | "gDay"
    | "hexBinary"
    | "base64Binary"
    | "QName"
    | "list"
    | "union";
  /** The name of the primitive built-in datatype, such as `string`, `decimal` or `anyURI`. */
  readonly primitive: string;
  /** The name of the nearest built-in datatype, such as `integer`. */
  readonly builtIn?: string;
  /** Of a `union`: its members. */
  readonly union?: readonly ValueKind[];
  /** Of a `list`: its items. */
  readonly list?: ValueKind;
}
