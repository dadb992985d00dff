/** What a schema says of itself as a whole, as far as reading and checking need it wherever they are. */
export interface SchemaFacts {
  /** The version of XSD that the schema is read as. Default: `1.1`. */
  readonly version?: "1.0" | "1.1";
  /** Notations, `{namespace}local`: the values of `xs:NOTATION`. Absent where nothing asks for them. */
  readonly notations?: readonly string[];
}
