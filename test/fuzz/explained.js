/** What libxml2 says at the level of errors; warnings do not make its verdict. */
const serious = (theirs) => (theirs?.details ?? []).filter(({ level }) => level >= 2).map(({ message }) => message);
const allSay = (theirs, pattern) =>
  serious(theirs).length > 0 && serious(theirs).every((message) => pattern.test(message));

/** Whether declarations follow a reference to a parameter entity that has no replacement text in the document before it. */
function declaresAfterUnread(text) {
  for (const { 1: name, index } of text.matchAll(/%([^\s;%&'"<>]+);/g)) {
    const before = text.slice(0, index);
    const isRead = new RegExp(`<!ENTITY\\s+%\\s+${name.replace(/\W/g, "\\$&")}\\s+["']`).test(before);
    if (!isRead) return /<!(?:ENTITY|ATTLIST)/.test(text.slice(index));
  }
  return false;
}

/** The name of the encoding that a document declares, without what is neither letter nor digit. */
function declaredEncoding(text) {
  const name = /^<\?xml\s[^>]*?\bencoding\s*=\s*["']([^"']*)/.exec(text)?.[1] ?? "";
  return name.replace(/[^A-Za-z0-9]/g, "").toLowerCase();
}

/** Why the verdicts may differ, each with the clause that says who is right. The first reason that holds is taken. */
export const EXPLAINED = [
  {
    what: "A reference to an entity that is not read",
    why: "libxml2 leaves it out of the document; ours says that something is missing (`entity-not-read`), rather than reading less than was written.",
    clause: "XML 1.0, 4.4.3 and 5.1: a processor that does not validate need not include external entities",
    holds: ({ ours, theirs }) => theirs === undefined && ours?.code === "entity-not-read",
  },
  {
    what: "A declared encoding that contradicts the byte order mark or the bytes",
    why: "libxml2 goes by the bytes and does not look at what the declaration says.",
    clause: "XML 1.0, 4.3.3: it is a fatal error if an entity is in another encoding than the one that is declared",
    holds: ({ ours, theirs }) => theirs === undefined && ours?.code === "encoding-contradiction",
  },
  {
    what: "An encoding that only ours decodes",
    why: "libxml2 as it is compiled to WebAssembly knows UTF-8, UTF-16, ISO 8859-1 and ASCII.",
    clause: "XML 1.0, 4.3.3: processors may support other encodings",
    holds: ({ ours, theirs }) => ours === undefined && allSay(theirs, /[Uu]nsupported encoding/),
  },
  {
    what: "The name of an encoding with other marks in it",
    why: "libxml2 as it is compiled to WebAssembly looks at the letters and digits of a name alone: `UTF_-8` is UTF-8 to it.",
    clause: "XML 1.0, 4.3.3: names should be those that IANA has registered",
    holds: ({ ours, theirs, text }) =>
      theirs === undefined &&
      ours?.code === "encoding-not-supported" &&
      /^(?:utf8|utf16(?:le|be)?|iso88591|(?:us)?ascii)$/.test(declaredEncoding(text)),
  },
  {
    what: "A version that is not 1.x",
    why: "libxml2 warns of it.",
    clause: "XML 1.0, production 26: VersionNum is 1. and digits",
    holds: ({ ours, theirs }) =>
      theirs === undefined && ours?.code === "xml-syntax" && / says version=/.test(ours.message),
  },
  {
    what: "A parameter entity within an entity value of the internal subset",
    why: "libxml2 does not refuse the reference where the entity is not declared.",
    clause: "XML 1.0, well-formedness constraint PEs in Internal Subset",
    holds: ({ ours, theirs }) => theirs === undefined && /PEinInternalSubset$/.test(ours?.code ?? ""),
  },
  {
    what: "A namespace name that is no URI reference",
    why: "libxml2 counts it among its errors; it makes no document less namespace-well-formed.",
    clause: "Namespaces in XML 1.0, clause 3 and 7: no namespace constraint speaks of it",
    holds: ({ ours, theirs }) => ours === undefined && allSay(theirs, /is not a valid URI|is not absolute/),
  },
  {
    what: "A system identifier with a fragment",
    why: "libxml2 refuses the document; it is an error that a processor need not report.",
    clause: "XML 1.0, 4.2.2: an error, and no fatal one",
    holds: ({ ours, theirs }) => ours === undefined && allSay(theirs, /^Fragment not allowed|Invalid URI/),
  },
  {
    what: "An error of validity alone",
    why: "libxml2 reports some of them without being asked to validate.",
    clause: "XML 1.0, validity constraints ID, One Notation Per Element Type and others",
    holds: ({ ours, theirs }) => ours === undefined && allSay(theirs, /^ID .* already defined|^xml:id : /),
  },
  {
    what: "A colon where a name has none",
    why: "libxml2 does not look at colons in declarations, and in references to entities that are not declared.",
    clause:
      "Namespaces in XML 1.0, clause 7: names of entities, processing instructions and notations have no colon; others are QNames",
    holds: ({ ours, theirs, text }) =>
      theirs === undefined &&
      ours?.code === "xml-syntax" &&
      /colon|begins no reference|^Found ':'/.test(ours.message) &&
      /<!DOCTYPE[\s\S]*:/.test(text),
  },
  {
    what: "What is declared after a parameter entity that is not read",
    why: "libxml2 goes on to process declarations, and finds faults in what they declare; ours checks their syntax only.",
    clause: "XML 1.0, 5.1: entity and attribute-list declarations after such a reference must not be processed",
    holds: ({ ours, theirs, text }) =>
      ours === undefined && serious(theirs).length > 0 && declaresAfterUnread(text.replace(/<!--[\s\S]*?-->/g, "")),
  },
  {
    what: "A reference to a parameter entity that is not declared, in a document that says standalone",
    why: "libxml2 takes that for a fatal error.",
    clause: "XML 1.0, production 69: for parameter entities, Entity Declared is a validity constraint",
    holds: ({ ours, theirs, text }) =>
      ours === undefined && allSay(theirs, /^Entity '[^']*' not defined/) && /standalone\s*=\s*['"]yes/.test(text),
  },
  {
    what: "The prefix xml declared twice in a start tag, as what it is",
    why: "libxml2 takes no notice of such a declaration.",
    clause: "XML 1.0, well-formedness constraint Unique Att Spec",
    holds: ({ ours, theirs }) =>
      theirs === undefined && /^The attribute "xmlns:xml" stands twice/.test(ours?.message ?? ""),
  },
];

/** The reason for a difference, if there is one. */
export function explain(difference) {
  return EXPLAINED.find(({ holds }) => holds(difference));
}
