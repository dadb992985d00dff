import { nodesOf } from "../xml.js";
import {
  hasEmptyChoice,
  rewrite,
  some,
  withAlternatives,
  withCopies,
  withCountsOfGroups,
  withoutAttributes,
  withoutEmptyChoices,
  withoutNever,
  withoutPointless,
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
    what: "Xerces counts abstract declarations among a substitution group",
    clause: "XSD 1.0 Structures, 3.3.6, Substitution Group: its members are those whose {abstract} is false",
    why: "So particles compete for elements that cannot be, and a reference to such an element restricts one to the head.",
    fits: ({ documents, instance }) =>
      instance === undefined && some(documents, ({ attributes }) => attributes.abstract !== undefined),
    without: ({ documents }) => ({
      documents: withoutAttributes(documents, ["abstract"], ({ name }) => name === "xs:element"),
    }),
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
    what: "Xerces takes content without elements and wildcards for empty content",
    clause:
      "XSD 1.0 Structures, 3.4.2: that is empty content if the group at the top has no members; 3.9.6, Particle Valid (Restriction), whose case table says what else it restricts",
    why: "A choice that has nothing but empty groups, which are ignored, restricts any choice (RecurseLax), as it happens; with no content in its place, which restricts what may be empty, we judge as Xerces does.",
    fits: ({ own, xerces, instance }) =>
      instance === undefined && own.verdict === "valid" && /^cos-particle-restrict\.a/.test(xerces.message),
    taken: ({ documents }) => ({ documents: rewrite(documents, withoutLeafless) }),
  },
  {
    what: "Xerces does not ignore that nothing is left of a type",
    clause:
      "XSD 1.0 Structures, 3.9.6, Particle Valid (Restriction), clause 2.2.1: a sequence without particles is pointless, and ignored",
    why: 'A mixed type that is restricted to nothing has an empty sequence for its content (3.4.2), any other to empty groups in groups. Xerces compares that to the content of the base, which may be all optional and yet not have such a sequence as its restriction; without the groups, and mixed="true", it accepts the type.',
    fits: ({ own, xerces, documents, instance }) =>
      instance === undefined &&
      own.verdict === "valid" &&
      /^(?:rcase-|cos-particle-restrict\.2)/.test(xerces.message) &&
      some(withoutNever(documents), isRestrictionToNothing),
    without: ({ documents }) => ({
      documents: withoutAttributes(rewrite(withoutNever(documents), withoutNothing), ["mixed"]),
    }),
  },
  {
    what: "Xerces does not ignore all groups that are pointless in a restriction",
    clause: "XSD 1.0 Structures, 3.9.6, Particle Valid (Restriction), clause 2.2",
    why: "It compares a group of one member in a group of another kind, and an empty one that repeats.",
    fits: ({ own, xerces, instance }) =>
      instance === undefined && own.verdict === "valid" && /^(?:rcase-|cos-particle-restrict\.2)/.test(xerces.message),
    same: ({ documents }) => ({ documents: withoutPointless(documents) }),
  },
  {
    what: "Xerces forgets that an empty group is an alternative",
    clause:
      "XSD 1.0 Structures, 3.8.4, Element Sequence Valid, clauses 2.1 and 2.2: a sequence without particles takes no elements",
    why: "A choice of `a` and an empty sequence may be empty. With an optional wildcard in the sequence, for a namespace that nothing is in, it judges as we do.",
    fits: ({ own, xerces, instance }) =>
      instance !== undefined && own.verdict === "valid" && /^cvc-complex-type\.2\.4/.test(xerces.message),
    same: ({ documents }) => ({ documents: withAlternatives(documents), lenient: true }),
  },
];

/** Whether a type is restricted to groups without elements and wildcards, none of which is a choice without alternatives. */
function isRestrictionToNothing(node) {
  return (
    node.name === "xs:restriction" &&
    nodesOf(node).every(({ name, children }) => {
      return name === "xs:choice" ? children.length > 0 : !/:(?:element|any|group)$/.test(name);
    })
  );
}

/** A restriction to nothing without the groups. */
function withoutNothing(node) {
  return isRestrictionToNothing(node) ? withoutContent(node) : node;
}

/** A restriction without content if there are no elements and wildcards in it. */
function withoutLeafless(node) {
  const isLeafless = nodesOf(node).every(({ name }) => !/:(?:element|any|group)$/.test(name));
  if (node.name !== "xs:restriction" || !isLeafless) return node;
  return withoutContent(node);
}

function withoutContent(node) {
  return { ...node, children: node.children.filter(({ name }) => !/:(?:sequence|choice|all)$/.test(name)) };
}
