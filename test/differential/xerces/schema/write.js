import { isNamed, PREFIXES, simpleContentOf } from "./state.js";

/**
 * The schema documents of a description as trees, by location. A tree is `{ name, attributes, children }`, attributes
 * that are `undefined` are not written.
 */
export function writeSchema(schema) {
  return schema.documents.map((document) => ({
    location: document.location,
    tree: writeDocument(schema, document),
  }));
}

function writeDocument(schema, document) {
  const of = (list) => list.filter((one) => one.document === document && one.redefines === undefined);
  const before = [...schema.simpleTypes, ...schema.complexTypes]
    .filter((one) => one.document === document && one.redefines !== undefined)
    .map(({ redefines }) => redefines);
  const context = { document };
  const target = document.isChameleon || document.target === "" ? undefined : document.target;
  return node(
    "xs:schema",
    {
      "xmlns:xs": "http://www.w3.org/2001/XMLSchema",
      "xmlns:t": "urn:t",
      "xmlns:t2": "urn:t",
      "xmlns:o": "urn:o",
      targetNamespace: target,
      elementFormDefault: document.elementForm,
      attributeFormDefault: document.attributeForm,
      blockDefault: document.blockDefault,
      finalDefault: document.finalDefault,
    },
    [
      ...document.references.map((reference) => writeReference(reference, schema, context)),
      ...of(schema.notations).map(({ name }) => node("xs:notation", { name, public: name })),
      ...[...of(schema.simpleTypes), ...before.filter(({ kind }) => kind === "simple")].map((type) =>
        simpleType(type, context, type.name),
      ),
      ...of(schema.attributes).map((attribute) => declaration("attribute", attribute, {}, context)),
      ...of(schema.attributeGroups).map((group) =>
        node("xs:attributeGroup", { name: group.name }, attributeUses(group, context)),
      ),
      ...of(schema.groups).map(({ name, content }) => node("xs:group", { name }, [particle(content, context)])),
      ...[...of(schema.complexTypes), ...before.filter(({ kind }) => kind === "complex")].map((type) =>
        complexType(type, context, type.name),
      ),
      ...of(schema.elements).map((element) =>
        declaration("element", element, elementProperties(element, context), context),
      ),
    ],
  );
}

function writeReference({ kind, document }, schema, context) {
  const namespace = kind === "import" && document.target !== "" ? document.target : undefined;
  const types = kind === "redefine" ? [...schema.simpleTypes, ...schema.complexTypes] : [];
  const redefined = types
    .filter((type) => type.document === document && type.redefines !== undefined)
    .map((type) => (type.kind === "simple" ? simpleType : complexType)(type, context, type.name));
  return node(`xs:${kind}`, { namespace, schemaLocation: document.location }, redefined);
}

function node(name, attributes, children = []) {
  return { name, attributes, children };
}

/** A document that gets its namespace from another names what is in it without a prefix. */
function reference({ name, document }, context) {
  return context.document.isChameleon ? name : `${PREFIXES[document.target]}${name}`;
}

function typeName(type, context) {
  if (type.variety === "built-in") return `xs:${type.builtIn}`;
  return type.name === undefined ? undefined : reference(type, context);
}

function anonymous(type, context) {
  return type.kind === "simple" ? simpleType(type, context) : complexType(type, context);
}

function simpleType(type, context, name) {
  return node("xs:simpleType", { name }, [variety(type, context)]);
}

function variety(type, context) {
  switch (type.variety) {
    case "list": {
      const itemType = typeName(type.item, context);
      return node("xs:list", { itemType }, itemType === undefined ? [simpleType(type.item, context)] : []);
    }
    case "union": {
      const named = type.members.filter(isNamed).map((member) => typeName(member, context));
      const others = type.members.filter((member) => !isNamed(member));
      const memberTypes = named.length > 0 ? named.join(" ") : undefined;
      return node(
        "xs:union",
        { memberTypes },
        others.map((one) => simpleType(one, context)),
      );
    }
    default: {
      const base = typeName(type.base, context);
      const inner = base === undefined ? [simpleType(type.base, context)] : [];
      return node("xs:restriction", { base }, [...inner, ...facets(type)]);
    }
  }
}

function facets(type) {
  return type.facets.map(({ name, value, fixed }) => node(`xs:${name}`, { value, fixed }));
}

function elementProperties(element, context) {
  return {
    substitutionGroup: element.head === undefined ? undefined : reference(element.head, context),
    form: element.form,
    nillable: element.nillable || undefined,
    abstract: element.abstract || undefined,
    block: element.block,
    final: element.final,
  };
}

/** An element or attribute with its type, its value constraint and its identity constraints. */
function declaration(tag, component, properties, context) {
  const { name, inherits, default: value, fixed, constraints = [] } = component;
  const type = inherits ? undefined : typeName(component.type, context);
  const inner = type === undefined && !inherits ? [anonymous(component.type, context)] : [];
  return node(`xs:${tag}`, { name, ...properties, type, default: value, fixed }, [
    ...inner,
    ...constraints.map((one) => identityConstraint(one, context)),
  ]);
}

function identityConstraint({ kind, name, refer, selector, fields }, context) {
  return node(`xs:${kind}`, { name, refer: refer === undefined ? undefined : reference(refer, context) }, [
    node("xs:selector", { xpath: selector }),
    ...fields.map((xpath) => node("xs:field", { xpath })),
  ]);
}

function attributeUse(attribute, context) {
  const { use, form, global, default: value, fixed } = attribute;
  if (!global) return declaration("attribute", attribute, { use, form }, context);
  return node("xs:attribute", { ref: reference(attribute, context), use, default: value, fixed });
}

function attributeUses({ attributes, attributeGroups, wildcard }, context) {
  return [
    ...attributes.map((one) => attributeUse(one, context)),
    ...attributeGroups.map((group) => node("xs:attributeGroup", { ref: reference(group, context) })),
    ...(wildcard === undefined ? [] : [writeWildcard("xs:anyAttribute", wildcard, {})]),
  ];
}

function writeWildcard(tag, { namespace, processContents }, counts) {
  return node(tag, { namespace, processContents, ...counts });
}

function complexType(type, context, name) {
  const { mixed, abstract, block, final, base, derivation } = type;
  const uses = attributeUses(type, context);
  const content = type.content === undefined ? [] : [particle(type.content, context)];
  if (simpleContentOf(type) !== undefined) {
    return node("xs:complexType", { name, abstract, block, final }, [
      node("xs:simpleContent", {}, [simpleContent(type, uses, context)]),
    ]);
  }
  const own = { name, mixed: mixed || undefined, abstract, block, final };
  if (base === undefined) return node("xs:complexType", own, [...content, ...uses]);
  const derived = node(`xs:${derivation}`, { base: typeName(base, context) }, [...content, ...uses]);
  return node("xs:complexType", own, [node("xs:complexContent", {}, [derived])]);
}

function simpleContent(type, uses, context) {
  const base = typeName(type.base ?? type.simple, context);
  return type.derivation === "restriction"
    ? node("xs:restriction", { base }, [...facets(type.simple), ...uses])
    : node("xs:extension", { base }, uses);
}

function particle(of, context) {
  const counts = { minOccurs: of.min === 1 ? undefined : of.min, maxOccurs: of.max === 1 ? undefined : of.max };
  switch (of.kind) {
    case "declaration":
      return declaration("element", of.element, { ...elementProperties(of.element, context), ...counts }, context);
    case "reference":
      return node("xs:element", { ref: reference(of.element, context), ...counts });
    case "group":
      return node("xs:group", { ref: reference(of.group, context), ...counts });
    case "any":
      return writeWildcard("xs:any", of, counts);
    default:
      return node(
        `xs:${of.kind}`,
        counts,
        of.items.map((item) => particle(item, context)),
      );
  }
}
