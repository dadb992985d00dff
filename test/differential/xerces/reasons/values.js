import { changeAttributes, rewrite, some, withoutAttributes } from "./rewrite.js";

const CONSTRAINTS = ["default", "fixed"];
/** The value of a document, and the fixed one as Xerces has it. */
const CANONICAL_OF_FIXED =
  /^cvc-(?:elt\.5\.2\.2\.2\.2|complex-type\.3\.1|attribute\.4): (?:The value|Value) '([^']*)'.*(?:value|value of) '([^']*)'\.?$/;
const ZONE = /(?<=\d)(?:Z|[+-]\d\d:\d\d)(?=\s|"|<|$)/g;

/** Literals and their values. */
export const VALUES = [
  {
    what: "Xerces takes the time 24:00:00 for a later one than 00:00:00",
    clause:
      "XSD 1.0 Datatypes, 3.2.8: a time is an instant that recurs every day; 3.2.8.2: its canonical literal of midnight is 00:00:00",
    why: "As a lower bound it admits nothing, as an upper one everything, and the one is not equal to the other.",
    fits: ({ documents, instance }) =>
      /(?<!T)24:00:00/.test(instance ?? "") ||
      some(documents, ({ attributes }) => Object.values(attributes).some((value) => /(?<!T)24:00:00/.test(value))),
    same: ({ documents, instance }) => ({
      documents: changeAttributes(documents, [...CONSTRAINTS, "value"], midnight),
      instance: instance === undefined ? undefined : midnight(instance),
    }),
  },
  {
    what: "Xerces compares values with and without a time zone as if no zone were one",
    clause: "XSD 1.0 Datatypes, 3.2.7.3: order relation on dateTime, which that of its relatives is derived from",
    why: "Of gMonth, `--05Z` is after `--01` whatever the zone; of time, `00:00:00Z` and `23:00:00` cannot be compared, so neither satisfies the bound.",
    fits: ({ own, xerces, instance }) =>
      instance !== undefined &&
      /clusive-valid|1\.2\.3/.test(`${own.message}${xerces.message}`) &&
      /(?:Z|[+-]\d\d:\d\d)["']/.test(`${own.message}${xerces.message}`),
    without: ({ documents, instance }) => ({
      documents: changeAttributes(documents, ["value"], (value) => value.replace(ZONE, "")),
      instance: instance.replace(ZONE, ""),
    }),
  },
  {
    what: "Xerces takes a date of another time zone for that of another day",
    clause:
      "XSD 1.0 Datatypes, 3.2.9.2 and its relatives: canonical literals of dates keep the day; Structures, 3.3.4, Element Locally Valid (Element), clause 5.2.2.2.2, 3.4.4, clause 3.1, and 3.2.4, Attribute Locally Valid, clause 4: actual values are compared",
    why: "It writes the fixed or default value with the zone Z, and the day that it had; so it refuses the very literal that the schema fixes, or does not find it among the enumerated ones.",
    fits: ({ own, xerces, documents }) =>
      /Z|[+-]\d\d:\d\d/.test(`${own.message}${xerces.message}`) &&
      some(documents, ({ attributes }) => CONSTRAINTS.some((name) => /[+-]\d\d:\d\d/.test(attributes[name] ?? ""))),
    without: ({ documents, instance }) => ({
      documents: changeAttributes(documents, [...CONSTRAINTS, "value"], (value) => value.replace(ZONE, "Z")),
      instance: instance?.replace(ZONE, "Z"),
    }),
  },
  {
    what: "Xerces collapses the white space of a union before it looks at its patterns",
    clause:
      "XSD 1.0 Datatypes, 4.3.6: the normalisation of a union is controlled by the whiteSpace of the member against which it is successfully validated",
    why: "So ` a` of a union with xs:string matches `[^ ]+`, and not ` .*`.",
    fits: ({ own, xerces, documents }) =>
      /^cvc-pattern-valid|enumeration-valid-restriction/.test(`${own.message}${xerces.message}`) &&
      some(documents, ({ name }) => name === "xs:union"),
    without: ({ documents }) => ({
      documents: changeAttributes(documents, ["memberTypes", "base", "itemType", "type"], (value) =>
        value.replace(/xs:(?:string|normalizedString)\b/g, "xs:token"),
      ),
    }),
  },
  {
    what: "Xerces has no minLength for NMTOKENS, IDREFS and ENTITIES",
    clause: "XSD 1.0 Datatypes, appendix A: minLength of these types is 1; 4.3.2.4, minLength valid restriction",
    why: "A restriction may not make it 0.",
    fits: ({ own, xerces, instance }) =>
      instance === undefined && /^minLength-valid-restriction: /.test(own.message) && xerces.verdict === "valid",
    without: ({ documents }) => ({
      documents: changeAttributes(documents, ["value"], (value, { name }) => {
        return name === "xs:minLength" && value === "0" ? "1" : value;
      }),
    }),
  },
  {
    what: "Xerces wants the literal of a bound to match the patterns of the base",
    clause: "XSD 1.0 Datatypes, 4.3.7 to 4.3.10: the value of a bound is in the value space of the base type",
    why: "Another literal of the value may match: `100.00` where the bound is `100`. Ours does not look for one, and so takes bounds whose value has no such literal.",
    fits: ({ own, xerces, documents, instance }) =>
      instance === undefined &&
      own.verdict === "valid" &&
      /^cvc-pattern-valid/.test(xerces.message) &&
      some(documents, ({ name }) => /:(?:min|max)(?:In|Ex)clusive$/.test(name)),
    without: ({ documents }) => ({
      documents: rewrite(documents, (node) => (/:(?:min|max)(?:In|Ex)clusive$/.test(node.name) ? [] : node)),
    }),
  },
  {
    what: "Xerces has canonical literals of durations",
    clause: "XSD 1.0 Datatypes, 3.2.6, which says nothing of them: those of XSD 1.1 are other ones",
    why: "It writes out all parts of a default or fixed value, so that it may not match the patterns of its type, or be taken by another member of a union.",
    fits: ({ own, xerces, instance }) =>
      instance === undefined && own.verdict === "valid" && /\bP[^']*'|'P/.test(xerces.message),
    taken: ({ documents }) => ({ documents: changeAttributes(documents, CONSTRAINTS, writtenOut) }),
  },
  {
    what: "Xerces has the canonical literal of a fixed value taken by any member of a union",
    clause:
      "XSD 1.0 Structures, 3.3.4, Element Locally Valid (Element), clause 5.2.2.2.2; 3.4.4, clause 3.1; 3.2.4, Attribute Locally Valid, clause 4: the actual value matches the canonical literal of the fixed one",
    why: "`1e400` of a union of names and double is the double INF, of which the canonical literal is `INF`, which is a name; so it refuses the very literal that the schema fixes. With `INF` in the schema we do too.",
    fits: ({ own, xerces, documents, instance }) =>
      instance !== undefined &&
      own.verdict === "valid" &&
      CANONICAL_OF_FIXED.test(xerces.message) &&
      some(documents, ({ name }) => name === "xs:union"),
    taken: ({ documents }, { message }) => {
      const [, written, canonical] = CANONICAL_OF_FIXED.exec(message) ?? [];
      return {
        documents: changeAttributes(documents, ["fixed"], (value) => (value.trim() === written ? canonical : value)),
      };
    },
  },
  {
    what: "Xerces takes seconds without a digit before the point",
    clause: "XSD 1.0 Datatypes, 3.2.6.1: the seconds of a duration conform to the pattern [0-9]+(\\.[0-9]+)?",
    why: "`PT.5S` is no duration.",
    fits: ({ own, xerces }) => xerces.verdict === "valid" && /"[^"]*T(?:[^"]*[HM])?\.\d+S/.test(own.message),
    without: ({ documents, instance }) => ({
      documents: changeAttributes(documents, [...CONSTRAINTS, "value"], withDigit),
      instance: instance === undefined ? undefined : withDigit(instance),
    }),
  },
  {
    what: "Xerces takes an escape that XSD does not have for the letter",
    clause: "XSD 1.0 Datatypes, F.1.1, production SingleCharEsc",
    why: "The pattern `\\q` is no regular expression.",
    fits: ({ own, xerces }) => /^src-pattern-value: .* no escape/.test(own.message) && xerces.verdict === "valid",
    without: ({ documents }) => ({
      documents: changeAttributes(documents, ["value"], (value) => (value === "\\q" ? "q" : value)),
    }),
  },
  {
    what: "Xerces has the names of an older edition of XML",
    clause:
      "XML 1.0, fifth edition, 2.3, productions 4 and 4a (NameStartChar, NameChar), which `\\i` and `\\c` stand for",
    why: "Since that edition, characters beyond U+FFFF, and some before, may stand in names.",
    fits: ({ own, xerces }) => own.verdict === "valid" && NEWER.test(xerces.message),
    without: ({ documents, instance }) => ({
      documents: changeAttributes(documents, [...CONSTRAINTS, "value"], (value) => value.replace(NEWER, "X")),
      instance: instance?.replace(NEWER, "X"),
    }),
  },
  {
    what: "Xerces does not match nothing by the first of several patterns",
    clause:
      "XSD 1.0 Datatypes, 4.3.4.3: patterns of one step are alternatives; F, productions 1 and 2: one of them may be empty",
    why: "It does with `a{0}` in place of the empty pattern.",
    fits: ({ own, xerces }) =>
      own.verdict === "valid" && /^(?:cvc-pattern-valid|e-props-correct\.2): .*alue '\s*'/.test(xerces.message),
    same: ({ documents }) => ({
      documents: changeAttributes(documents, ["value"], (value, { name }) => {
        return name === "xs:pattern" && value === "" ? "a{0}" : value;
      }),
    }),
  },
  {
    what: "Xerces refuses a value that is not an entity although another member of the union takes it",
    clause:
      "XSD 1.0 Datatypes, 3.3.11 and 3.3.12: an ENTITY is one that the document declares; 2.5.1.3, union datatypes",
    why: "It looks for the entity after it has chosen the member.",
    fits: ({ own, xerces, instance }) =>
      instance !== undefined && own.verdict === "valid" && /^UndeclaredEntity/.test(xerces.message),
    without: ({ documents }) => ({
      documents: changeAttributes(documents, ["memberTypes", "base", "itemType", "type"], (value) =>
        value.replace(/xs:ENTITY\b/g, "xs:NCName").replace(/xs:ENTITIES\b/g, "xs:NMTOKENS"),
      ),
    }),
  },
  {
    what: "Xerces looks for the ID of a reference in a list or union",
    clause:
      "XSD 1.0 Structures, 3.15.5, ID/IDREF Table: of what is derived from ID, IDREF and IDREFS; the base type of a list or union is the simple ur-type",
    why: "IDREFS is the one list of references that counts.",
    fits: ({ own, xerces, instance }) =>
      instance !== undefined && own.verdict === "valid" && /^cvc-id\.1: /.test(xerces.message),
    without: ({ documents }) => ({
      documents: changeAttributes(documents, ["itemType", "memberTypes", "base"], (value) =>
        value.replace(/xs:IDREF\b/g, "xs:NCName").replace(/xs:IDREFS\b/g, "xs:NMTOKENS"),
      ),
    }),
  },
  {
    what: "Xerces takes the ID that the root holds for one of it",
    clause: "XSD 1.0 Structures, 3.15.5, ID/IDREF Table: an element that is an ID names its parent",
    why: "The root has none, and what names no element is not valid (3.3.4, Validation Root Valid (ID/IDREF), clause 1).",
    fits: ({ own, xerces, instance }) =>
      instance !== undefined &&
      /^cvc-id\.1: "[^"]*" is the ID of no element/.test(own.message) &&
      xerces.verdict === "valid",
    without: ({ documents }) => ({
      documents: changeAttributes(documents, ["type", "base"], (value) => value.replace(/xs:ID\b/g, "xs:NCName")),
    }),
  },
  {
    what: "Xerces does not look for the ID of a reference that is the default of an attribute",
    clause:
      "XSD 1.0 Structures, 3.15.5, ID/IDREF Table, and 3.4.5, Attribute Default Value: the default is an attribute of the element",
    why: "It looks for that of a default of an element.",
    fits: ({ own, xerces, instance }) =>
      instance !== undefined && /^cvc-id\.1: /.test(own.message) && xerces.verdict === "valid",
    without: ({ documents }) => ({
      documents: withoutAttributes(documents, CONSTRAINTS, ({ name }) => name === "xs:attribute"),
    }),
  },
];

const NEWER = /[\u2070-\u218f\u{10000}-\u{effff}]/gu;

/** A duration with all of its parts; any other text as it is. */
function writtenOut(text) {
  const parts = /^\s*(-?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?\s*$/.exec(text);
  if (parts === null) return text;
  const [, sign, years = 0, months = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts;
  return `${sign}P${years}Y${months}M${days}DT${hours}H${minutes}M${seconds}S`;
}

function withDigit(text) {
  return text.replace(/(?<=[THM])\.(?=\d+S)/g, "0.");
}

function midnight(text) {
  return text.replace(/(?<!T)24:00:00/g, "00:00:00");
}
