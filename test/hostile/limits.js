/** Each limit with its code and what it bounds. The defaults are the runtime's. */
export const LIMITS = {
  maxInputLength: ["limit-input-length", "UTF-16 code units of a text, or bytes"],
  maxDepth: [
    "limit-depth",
    "open elements at a time; where a caller lifts it, the stack of functions is the limit, with the same code",
  ],
  maxAttributes: ["limit-attributes", "attributes of one element"],
  maxNameLength: ["limit-name-length", "code units of one qualified name"],
  maxTextLength: ["limit-text-length", "code units of one text or attribute value, decoded"],
  maxNamespaces: ["limit-namespaces", "namespace declarations in scope at a time"],
  maxEntityExpansions: ["limit-entity-expansions", "references to declared entities that are expanded"],
  maxEntityText: ["limit-entity-text", "code units that declarations put into the document"],
  maxEntityAmplification: [
    "limit-entity-amplification",
    "the same for each code unit of the document; the first 100,000 are free",
  ],
  maxEntityDepth: ["limit-entity-depth", "entities within entities"],
  maxListItems: ["limit-list-items", "items of one value of a list type"],
  maxKeyEntries: ["limit-identity-constraints", "values that identity constraints keep, all tables together"],
  maxIssues: ["limit-issues", "issues collected before reading stops"],
};
