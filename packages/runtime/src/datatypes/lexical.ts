/**
 * A string known to be in the lexical space of the built-in datatype `Datatype`. The text itself is kept: two lexical
 * forms of one value stay two strings, and are compared by the functions of their datatype.
 */
export type Lexical<Datatype extends string> = string & { readonly "~datatype"?: Datatype };
