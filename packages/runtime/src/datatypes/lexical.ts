/**
 * A string known to be in the lexical space of the datatype `Datatype`: a built-in one, or an
 * enumeration with too many values for a union. The text itself is kept: two lexical
 * forms of one value stay two strings, and are compared by the functions of their datatype.
 */
export type Lexical<Datatype extends string> = string & { readonly "~datatype"?: Datatype };
