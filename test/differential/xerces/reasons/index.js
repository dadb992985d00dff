/**
 * Differences from Xerces that are known. Each says what differs, the clause of the recommendation, why we differ, and
 * what the schema (and the instance), with the verdicts and messages of both, has to look like.
 */
export const EXPLAINED = [
  {
    what: "Xerces takes no account of how often a particle has occurred where that tells two particles apart",
    clause: "XSD 1.0 Structures, Schema Component Constraint: Unique Particle Attribution",
    why: "In `a{2,2}, b?, a` the third `a` can only be of the last particle; Xerces says that both particles compete.",
    matches: ({ own, xerces, schema }) =>
      own.verdict === "valid" && /^cos-nonambig/.test(xerces.message) && hasExactCount(schema),
  },
  {
    what: "Xerces miscounts particles with counts in repeated groups and in choices",
    clause: "XSD 1.0 Structures, Validation Rule: Element Sequence Valid, clause 2",
    why: "In `(a{2,2}, b+)+` it refuses the second pass through the sequence, with a message that the JDK does not even have; in `(a{1,3} | b{2,5})` it wants an `a` after four `b`.",
    matches: ({ own, xerces, schema, instance }) =>
      instance !== undefined &&
      own.verdict === "valid" &&
      /cvc-complex-type\.2\.4\.[a-j]/.test(xerces.message) &&
      / (?:min|max)Occurs="[2-9]"/.test(schema),
  },
  {
    what: "Xerces checks what cannot occur",
    clause:
      "XSD 1.0 Structures, 3.3.2 and 3.9.2: with minOccurs=maxOccurs=0 the item corresponds to no component at all",
    why: "Xerces holds declarations and groups of that kind to the constraints on components.",
    matches: ({ own, xerces, schema, instance }) =>
      instance === undefined && own.verdict === "valid" && xerces.verdict === "invalid" && NEVER.test(schema),
  },
  {
    what: "Xerces lets an empty choice match nothing",
    clause:
      "XSD 1.0 Structures, Validation Rule: Element Sequence Valid, clause 2.2; 3.4.2 takes a choice for empty content only with minOccurs=0",
    why: "One of the particles of a choice has to match; where there is none, none does. Nor is a choice that has to occur pointless, where a type is restricted.",
    matches: ({ own, xerces, schema }) =>
      hasEmptyChoice(schema) &&
      (xerces.verdict === "valid"
        ? /^(?:cvc-complex-type\.2\.4|derivation-ok-restriction.*xs:choice)/.test(own.message)
        : own.verdict === "valid" && /^(?:rcase-|cos-particle-restrict)/.test(xerces.message)),
  },
  {
    what: "Xerces takes lists and unions with an ID among their types for IDs",
    clause:
      "XSD 1.0 Structures, Element Declaration Properties Correct, clause 5, and Attribute Declaration Properties Correct, clause 3",
    why: "A type with ID as item or member is not derived from ID: its base type is the simple ur-type.",
    matches: ({ own, xerces, schema }) =>
      own.verdict === "valid" &&
      /^[ae]-props-correct\.[35]|^ct-props-correct\.5/.test(xerces.message) &&
      /[ ":](?:xs:ID)[" ]/.test(schema),
  },
  {
    what: "Xerces lets an element whose complex type has IDs as simple content have a value constraint",
    clause: "XSD 1.0 Structures, Element Declaration Properties Correct, clause 5",
    why: "The clause speaks of the type definition's content type too.",
    matches: ({ own, xerces, schema }) =>
      /^e-props-correct: .* is an ID/.test(own.message) &&
      xerces.verdict === "valid" &&
      /<xs:simpleContent>/.test(schema),
  },
  {
    what: "Xerces does not apply finalDefault to simple types without a name",
    clause: "XSD 1.0 Structures, 3.14.2: {final} of every simple type is that of finalDefault where final is absent",
    why: 'So with finalDefault="list" there is no list of such a type.',
    matches: ({ own, xerces, schema }) =>
      /^(?:cos-st-restricts|st-props-correct).*final/.test(own.message) &&
      xerces.verdict === "valid" &&
      /finalDefault=/.test(schema),
  },
  {
    what: "The canonical form of a value constraint is not checked",
    clause:
      "XSD 1.0 Structures, Element Declaration Properties Correct, clause 2, and Attribute Declaration Properties Correct, clause 2",
    why: "Ours checks the literal that is written, as XSD 1.1 wants it; in 1.0 the canonical literal of its value has to match the patterns of the type. Not done.",
    matches: ({ own, xerces, schema, instance }) =>
      instance === undefined &&
      own.verdict === "valid" &&
      /^(?:e-props-correct\.2|a-props-correct\.2|cvc-pattern-valid|cvc-datatype-valid)/.test(xerces.message) &&
      /<xs:pattern/.test(schema) &&
      / (?:default|fixed)="/.test(schema),
  },
  {
    what: "Xerces does not look for the ID of a reference that is the default of an attribute",
    clause: "XSD 1.0 Structures, 3.15.4 (ID/IDREF Table) and 3.4.5: the default is an attribute of the element",
    why: "It looks for that of a default of an element.",
    matches: ({ own, xerces, schema }) =>
      /^cvc-id\.1: /.test(own.message) &&
      xerces.verdict === "valid" &&
      /xs:IDREF/.test(schema) &&
      /<xs:attribute [^>]*(?:default|fixed)="/.test(schema),
  },
  {
    what: "Xerces takes the value that a nilled element does not have for a key",
    clause: "XSD 1.0 Structures, 3.11.4: a key sequence is made of values, and 3.3.4: a nilled element has none",
    why: "It says that the key with the value 'null' is not found.",
    matches: ({ own, xerces, instance }) =>
      own.verdict === "valid" &&
      /^cvc-identity-constraint\.4\.3: .* value 'null'/.test(xerces.message) &&
      / xsi:nil="/.test(instance ?? ""),
  },
  {
    what: "Xerces takes an escape that XSD does not have for the letter",
    clause: "XSD 1.0 Datatypes, F.1.1, production SingleCharEsc",
    why: "The pattern `\\q` is no regular expression.",
    matches: ({ own, xerces, schema, instance }) =>
      instance === undefined &&
      /^src-pattern-value: .* no escape/.test(own.message) &&
      xerces.verdict === "valid" &&
      /<xs:pattern value="\\q"/.test(schema),
  },
  {
    what: "Xerces compares a value with a time zone to one without as if no zone were less",
    clause: "XSD 1.0 Datatypes, 3.2.7.3: order relation on dateTime, which that of its relatives is derived from",
    why: "Of gMonth, `--05Z` is after `--01` whatever the zone; of time, `00:00:00Z` and `24:00:00` cannot be compared; neither satisfies the bound.",
    matches: ({ own, xerces, schema, instance }) =>
      instance !== undefined &&
      /^cvc-(?:(?:min|max)(?:In|Ex)clusive-valid|datatype-valid\.1\.2\.3): "[^"]*(?:Z|[+-]\d\d:\d\d)"/.test(
        own.message,
      ) &&
      xerces.verdict === "valid" &&
      /<xs:(?:min|max)(?:In|Ex)clusive value="[^"]*[:-]/.test(schema),
  },
  {
    what: "Xerces takes the time 24:00:00 for a later one than 00:00:00",
    clause:
      "XSD 1.0 Datatypes, 3.2.8: a time is an instant that recurs every day; 3.2.8.2: its canonical literal of midnight is 00:00:00",
    why: "As a lower bound it admits nothing, as an upper one everything.",
    matches: ({ own, xerces, schema, instance }) =>
      own.verdict !== xerces.verdict &&
      /xs:time/.test(schema) &&
      /24:00:00/.test(`${schema}${instance}`) &&
      /clusive|1\.2\.3/.test(`${own.message}${xerces.message}`),
  },
  {
    what: "Xerces compares a value with the canonical literal of the fixed one as it derives it",
    clause:
      "XSD 1.0 Structures, Validation Rule: Element Locally Valid (Element), clause 5.2.2.2.2, and Attribute Use, 3.4.4 clause 3.1",
    why: "So it refuses the very literal that the schema fixes: `+10` of a union of NMTOKENS and decimal, since `10.0` is a list of names; a date with a time zone.",
    matches: ({ own, xerces, schema, instance }) => {
      const value = /^cvc-(?:elt\.5\.2\.2\.2\.2|complex-type\.3\.1|attribute\.4): (?:The value|Value) '([^']*)'/.exec(
        xerces.message,
      )?.[1];
      return (
        instance !== undefined && own.verdict === "valid" && value !== undefined && schema.includes(` fixed="${value}"`)
      );
    },
  },
  {
    what: "Xerces does not go on to ignore what is pointless once empty groups are ignored",
    clause:
      "XSD 1.0 Structures, Schema Component Constraint: Particle Valid (Restriction), clause 2: all pointless occurrences of groups are ignored",
    why: "Of `(a+, ())` the empty group is pointless, then the sequence of one member: what is left occurs more often than the base.",
    matches: ({ own, xerces, schema, instance }) =>
      instance === undefined &&
      /^derivation-ok-restriction: /.test(own.message) &&
      xerces.verdict === "valid" &&
      (NEVER.test(schema) || /<xs:(sequence|choice)[^>/]*><\/xs:\1>/.test(schema)),
  },
];

/** The known reason for a difference; `undefined` if there is none. */
export function explain(difference) {
  return EXPLAINED.find(({ matches }) => matches(difference));
}

const NEVER = /minOccurs="0" maxOccurs="0"/;

function hasExactCount(schema) {
  return [...schema.matchAll(/minOccurs="(\d+)"/g)].some(([, count]) => Number(count) > 1);
}

/** Whether a choice has no alternatives, or none that can occur. */
function hasEmptyChoice(schema) {
  let text = schema;
  // Innermost first: what cannot occur, and groups that are left with nothing.
  for (let before = ""; before !== text; ) {
    before = text;
    text = text.replace(
      /<xs:(\w+)(?: [^>]*)? minOccurs="0" maxOccurs="0"(?:[^>/]|"[^"]*")*(?:\/>|>(?:(?!<xs:\1\b).)*?<\/xs:\1>)/g,
      "",
    );
  }
  return /<xs:choice[^>]*(?:\/>|><\/xs:choice>)/.test(text);
}
