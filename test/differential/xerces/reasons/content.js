import { nodesOf } from "../xml.js";
import {
  hasEmptyChoice,
  rewrite,
  some,
  withCopies,
  withCountsOfGroups,
  withoutAttributes,
  withoutEmptyChoices,
  withoutNever,
} from "./rewrite.js";

/** Content models, and restrictions of them. */
export const CONTENT = [
  {
    what: "Xerces takes no account of how often a particle has occurred where that tells two particles apart",
    clause: "XSD 1.0 Structures, 3.8.6, Unique Particle Attribution",
    why: "In `a{2,2}, b?, a` the third `a` can only be of the last particle; Xerces says that both compete, and not so of `a, a, b?, a`.",
    fits: ({ own, xerces, instance }) =>
      instance === undefined && own.verdict === "valid" && /^cos-nonambig/.test(xerces.message),
    same: ({ documents }) => ({ documents: withCopies(documents) }),
  },
  {
    what: "Xerces miscounts elements with counts in groups that repeat, or are optional, and in choices",
    clause: "XSD 1.0 Structures, 3.8.4, Element Sequence Valid",
    why: "It refuses the second pass of `(a{2,2}, b+)+`, wants an `a` after four `b` of `a{1,3} | b{2,5}` and something in `(a{2,})?`; with groups that have the counts in place of the elements it judges as we do.",
    fits: ({ xerces, own, instance }) =>
      instance !== undefined &&
      /^cvc-complex-type\.2\.4/.test(xerces.verdict === "valid" ? own.message : xerces.message),
    same: ({ documents }) => ({ documents: withCountsOfGroups(documents), lenient: true }),
  },
  {
    what: "Xerces checks what cannot occur",
    clause:
      "XSD 1.0 Structures, 3.3.2, 3.8.2 and 3.9.2: with minOccurs=maxOccurs=0 an item corresponds to no component",
    why: "Xerces holds the declarations and groups in such particles to the constraints on components.",
    fits: ({ own, xerces, instance }) =>
      instance === undefined && own.verdict === "valid" && xerces.verdict === "invalid",
    same: ({ documents }) => ({ documents: withoutNever(documents) }),
  },
  {
    what: "Xerces takes a choice without alternatives for empty content",
    clause:
      "XSD 1.0 Structures, 3.8.4, Element Sequence Valid, clause 2.2: one of the particles matches; 3.4.2 takes a choice for empty content only with minOccurs=0, and so does 3.9.6, Particle Valid (Restriction), for a pointless one",
    why: "Where there is no alternative, none matches.",
    fits: ({ documents }) => hasEmptyChoice(documents),
    taken: ({ documents }) => ({ documents: withoutEmptyChoices(documents) }),
  },
  {
    what: "Xerces does not ignore that nothing is left of a mixed type",
    clause:
      "XSD 1.0 Structures, 3.9.6, Particle Valid (Restriction), clause 2.2.1: a sequence without particles is pointless, and ignored",
    why: 'A mixed type that is restricted to nothing has an empty sequence for its content (3.4.2). Xerces compares that to the content of the base, which may be all optional and yet not have such a sequence as its restriction; without mixed="true" it accepts the type.',
    fits: ({ own, xerces, documents, instance }) =>
      instance === undefined &&
      own.verdict === "valid" &&
      /^(?:rcase-|cos-particle-restrict\.2)/.test(xerces.message) &&
      some(documents, isMixedRestrictionToNothing),
    without: ({ documents }) => ({
      documents: withoutAttributes(rewrite(documents, withoutNothing), ["mixed"]),
    }),
  },
];

function isMixedRestrictionToNothing({ name, attributes, children }) {
  const [restriction] = children.flatMap((child) => child.children ?? []);
  return name === "xs:complexType" && attributes.mixed !== undefined && isRestrictionToNothing(restriction);
}

function isRestrictionToNothing(node) {
  return (
    node?.name === "xs:restriction" && nodesOf(node).every(({ name }) => !/:(?:element|any|group|choice)$/.test(name))
  );
}

/** A restriction to nothing without the empty groups. */
function withoutNothing(node) {
  if (!isRestrictionToNothing(node)) return node;
  return { ...node, children: node.children.filter(({ name }) => !/:(?:sequence|all)$/.test(name)) };
}
