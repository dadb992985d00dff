import { changeAttributes, rewrite, some, withoutAttributes } from "./rewrite.js";

/** Declarations, types and identity constraints. */
export const DECLARATIONS = [
  {
    what: "Xerces takes lists and unions with an ID among their types for IDs",
    clause:
      "XSD 1.0 Structures, Element Declaration Properties Correct, clause 5, and Attribute Declaration Properties Correct, clause 3",
    why: "A type with ID as item or member is not derived from ID: its base type is the simple ur-type.",
    fits: ({ own, xerces }) =>
      own.verdict === "valid" && /^[ae]-props-correct\.[35]|^ct-props-correct\.5/.test(xerces.message),
    without: ({ documents }) => ({
      documents: changeAttributes(documents, ["itemType", "memberTypes"], (value) =>
        value.replace(/xs:ID\b/g, "xs:NCName"),
      ),
    }),
  },
  {
    what: "Xerces lets an element whose complex type has IDs as simple content have a value constraint",
    clause: "XSD 1.0 Structures, Element Declaration Properties Correct, clause 5",
    why: "The clause speaks of the type definition's content type too.",
    fits: ({ own, xerces, instance }) =>
      instance === undefined && /^e-props-correct: .* is an ID/.test(own.message) && xerces.verdict === "valid",
    without: ({ documents }) => ({
      documents: withoutAttributes(documents, ["default", "fixed"], ({ name }) => name === "xs:element"),
    }),
  },
  {
    what: "Xerces does not apply finalDefault to simple types without a name",
    clause: "XSD 1.0 Structures, 3.14.2: {final} of every simple type is that of finalDefault where final is absent",
    why: 'So with finalDefault="list" there is no list of such a type.',
    fits: ({ own, xerces, instance }) =>
      instance === undefined &&
      /: the final of an anonymous type forbids/.test(own.message) &&
      xerces.verdict === "valid",
    without: ({ documents }) => ({ documents: withoutAttributes(documents, ["finalDefault"]) }),
  },
  {
    what: "Xerces wants xsi:type to name a type where nothing is declared and need not be",
    clause:
      "XSD 1.0 Structures, 3.3.4, Schema-Validity Assessment (Element), clauses 1.2 and 2: the type of xsi:type counts if it resolves; else an element without declaration is laxly assessed",
    why: "Element Locally Valid (Element), whose clause 4.2 this is, speaks of elements with a declaration.",
    fits: ({ own, xerces, instance }) =>
      instance !== undefined && own.verdict === "valid" && /^cvc-elt\.4\.2: /.test(xerces.message),
    without: ({ instance }) => ({ instance: instance.replace(/ xsi:type="(?:t:None|none:x)"/g, "") }),
  },
  {
    what: "Xerces refuses a schema for a reference to nothing that nothing uses",
    clause:
      "XSD 1.0 Structures, 5.3, Missing Sub-components: a component that refers to what is missing is incomplete, and nothing is valid by it",
    why: "Which is found when it is used.",
    fits: ({ own, xerces, instance }) =>
      instance === undefined &&
      own.verdict === "valid" &&
      /^src-resolve: Cannot resolve the name '[^']*' to a\(n\) '(?:element declaration|type definition|simpleType definition)'/.test(
        xerces.message,
      ),
    without: ({ documents }, { message }) => ({
      documents: withoutReference(documents, /the name '([^']*)'/.exec(message)?.[1]),
    }),
  },
  {
    what: "Xerces tells a list of one item from the item",
    clause: "XSD 1.1 Datatypes, 2.2.2, Equality: they are equal; 1.0 says nothing of it (4.2.1)",
    why: "A key of the one is found by a reference to the other, and a fixed text by the list.",
    fits: ({ own, xerces, instance }) =>
      instance !== undefined &&
      own.verdict === "valid" &&
      /^cvc-(?:identity-constraint\.4\.3|elt\.5\.2\.2\.2\.2)/.test(xerces.message),
    without: ({ documents }) => ({
      documents: rewrite(documents, (node) => (node.name === "xs:list" ? asItem(node) : node)),
    }),
  },
  {
    what: "Xerces takes the value that a nilled element does not have for a key",
    clause: "XSD 1.0 Structures, 3.11.4: a key sequence is made of values, and 3.3.4: a nilled element has none",
    why: "It says that the key with the value 'null' is not found.",
    fits: ({ own, xerces, instance }) =>
      instance !== undefined &&
      own.verdict === "valid" &&
      /^cvc-identity-constraint\.4\.3: .*\bnull\b/.test(xerces.message),
    without: ({ documents }) => ({
      documents: rewrite(documents, (node) => (node.name === "xs:keyref" ? [] : node)),
    }),
  },
  {
    what: "Xerces takes `.//` in paths for something else",
    clause:
      "XSD 1.0 Structures, 3.11.6, Selector Value OK and Fields Value OK; XPath 1.0, 2.5: `//` stands for /descendant-or-self::node()/ before a step to children",
    why: "`.//a` also selects the element that has the constraint, if it is an `a`, and `.//.` selects nothing. With `a`, `*/a`, `*/*/a` and so on in the path's place, it judges as we do.",
    fits: ({ documents, instance }) =>
      instance !== undefined && some(documents, ({ attributes }) => /\.\/\//.test(attributes.xpath ?? "")),
    same: ({ documents }) => ({ documents: changeAttributes(documents, ["xpath"], withoutDescendants) }),
  },
];

/** Documents are less deep than this. */
const DEEP = 12;

function withoutDescendants(xpath) {
  return xpath
    .split("|")
    .flatMap((path) => {
      const [, rest] = /^\s*\.\/\/(.*)$/s.exec(path) ?? [];
      return rest === undefined ? [path] : Array.from({ length: DEEP }, (_, depth) => "*/".repeat(depth) + rest.trim());
    })
    .join("|");
}

function withoutReference(documents, name) {
  return rewrite(documents, (node) => {
    const kept = Object.entries(node.attributes).filter(([key, value]) => {
      return value !== name || (key !== "type" && key !== "substitutionGroup");
    });
    return { ...node, attributes: Object.fromEntries(kept) };
  });
}

/** A type of the items in the place of one of lists of them. */
function asItem({ attributes, children }) {
  const { itemType: base } = attributes;
  return { name: "xs:restriction", attributes: base === undefined ? {} : { base }, children };
}
