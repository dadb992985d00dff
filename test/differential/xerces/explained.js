/**
 * Differences from Xerces that are known. Each says what differs, the clause of the recommendation, why we differ, and
 * what the schema (and the instance), with the verdicts and messages of both, has to look like.
 */
export const EXPLAINED = [
  {
    what: "Xerces takes no account of how often a particle has occurred where that tells two particles apart",
    clause: "XSD 1.0 Structures, Schema Component Constraint: Unique Particle Attribution",
    why: "In `a{2,2}, b?, a` the third `a` can only be of the last particle; Xerces says that both particles are in competition.",
    matches: ({ own, xerces, schema }) =>
      own.verdict === "valid" && /^cos-nonambig/.test(xerces.message) && hasExactCount(schema),
  },
  {
    what: "Xerces does not begin to count anew when the group around a counted particle is repeated",
    clause: "XSD 1.0 Structures, Validation Rule: Element Sequence Valid, clause 2",
    why: "In `(a{2,2}, b+)+` the second pass through the sequence is refused, with a message that the JDK does not even have.",
    matches: ({ own, xerces, schema, instance }) =>
      instance !== undefined &&
      own.verdict === "valid" &&
      /cvc-complex-type\.2\.4\.[a-f]/.test(xerces.message) &&
      hasCountInRepeatedGroup(schema),
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
    why: "One of the particles of a choice has to match; where there is none, none does.",
    matches: ({ own, xerces, schema, instance }) =>
      instance !== undefined && own.verdict === "invalid" && xerces.verdict === "valid" && hasEmptyChoice(schema),
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
];

/** The known reason for a difference; `undefined` if there is none. */
export function explain(difference) {
  return EXPLAINED.find(({ matches }) => matches(difference));
}

const NEVER = /minOccurs="0" maxOccurs="0"/;

function hasExactCount(schema) {
  return [...schema.matchAll(/minOccurs="(\d+)"/g)].some(([, count]) => Number(count) > 1);
}

/** Whether a repeated group holds a particle with a count of its own. */
function hasCountInRepeatedGroup(schema) {
  const counted = / maxOccurs="(?:[2-9]|unbounded)"/;
  const group = /<xs:(?:sequence|choice|group)\b[^>]* maxOccurs="(?:[2-9]|unbounded)"/;
  return group.test(schema) && hasExactCount(schema.replace(group, "")) && counted.test(schema.replace(group, ""));
}

/** Whether a choice has no alternatives, or none that can occur. */
function hasEmptyChoice(schema) {
  let text = schema;
  for (let before = ""; before !== text; ) {
    before = text;
    text = text.replace(
      /<xs:(\w+)(?: [^>]*)? minOccurs="0" maxOccurs="0"(?:[^>/]|"[^"]*")*(?:\/>|>(?:(?!<xs:\1\b).)*?<\/xs:\1>)/g,
      "",
    );
  }
  return /<xs:choice[^>]*(?:\/>|><\/xs:choice>)/.test(text);
}
