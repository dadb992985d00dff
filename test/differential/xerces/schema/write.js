import { namespaceOf } from "./instances.js";
import { escapeAttribute } from "./write-xml.js";

/** The schema document of a description. */
export function writeSchema(schema) {
  const context = { schema, prefix: schema.target === "" ? "" : "t:" };
  const target = schema.target === "" ? "" : ` targetNamespace="${schema.target}" xmlns:t="${schema.target}"`;
  const own = attributes({
    elementFormDefault: schema.elementForm,
    attributeFormDefault: schema.attributeForm,
    blockDefault: schema.blockDefault,
    finalDefault: schema.finalDefault,
  });
  const parts = [
    ...schema.simpleTypes.map((type) => simpleType(type, context, type.name)),
    ...schema.attributes.map((attribute) => declaration("attribute", attribute, { name: attribute.name }, context)),
    ...schema.attributeGroups.map(({ name, attributes: all }) => {
      return `<xs:attributeGroup name="${name}">${all.map((one) => attributeUse(one, context)).join("")}</xs:attributeGroup>`;
    }),
    ...schema.groups.map(({ name, content }) => `<xs:group name="${name}">${particle(content, context)}</xs:group>`),
    ...schema.complexTypes.map((type) => complexType(type, context, type.name)),
    ...schema.elements.map((element) => elementDeclaration(element, context)),
  ];
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:o"${target}${own}>\n${parts.map((part) => `${part}\n`).join("")}</xs:schema>`;
}

function attributes(values) {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`)
    .join("");
}

function typeName(type, context) {
  if (type.variety === "built-in") return `xs:${type.builtIn}`;
  return type.name === undefined ? undefined : `${context.prefix}${type.name}`;
}

function anonymous(type, context) {
  return type.kind === "simple" ? simpleType(type, context) : complexType(type, context);
}

function simpleType(type, context, name) {
  return `<xs:simpleType${attributes({ name })}>${variety(type, context)}</xs:simpleType>`;
}

function variety(type, context) {
  switch (type.variety) {
    case "list": {
      const item = typeName(type.item, context);
      return item === undefined
        ? `<xs:list>${simpleType(type.item, context)}</xs:list>`
        : `<xs:list itemType="${item}"/>`;
    }
    case "union": {
      const named = type.members.map((member) => typeName(member, context)).filter((one) => one !== undefined);
      const others = type.members.filter((member) => typeName(member, context) === undefined);
      const memberTypes = named.length > 0 ? named.join(" ") : undefined;
      return `<xs:union${attributes({ memberTypes })}>${others.map((one) => simpleType(one, context)).join("")}</xs:union>`;
    }
    default: {
      const base = typeName(type.base, context);
      const inner = base === undefined ? simpleType(type.base, context) : "";
      return `<xs:restriction${attributes({ base })}>${inner}${facets(type)}</xs:restriction>`;
    }
  }
}

function facets(type) {
  return type.facets.map(({ name, value }) => `<xs:${name}${attributes({ value })}/>`).join("");
}

function elementDeclaration(element, context) {
  return declaration("element", element, { name: element.name, ...elementProperties(element, context) }, context);
}

function elementProperties(element, context) {
  return {
    substitutionGroup: element.head === undefined ? undefined : `${context.prefix}${element.head.name}`,
    form: element.form,
    nillable: element.nillable,
    abstract: element.abstract,
    block: element.block,
    final: element.final,
  };
}

/** An element or attribute with its type, its value constraint and its identity constraints. */
function declaration(tag, component, properties, context) {
  const type = component.inherits ? undefined : typeName(component.type, context);
  const own = attributes({ ...properties, type, default: component.default, fixed: component.fixed });
  const inner = type === undefined && !component.inherits ? anonymous(component.type, context) : "";
  return `<xs:${tag}${own}>${inner}${(component.constraints ?? []).map((one) => identity(one, context)).join("")}</xs:${tag}>`;
}

function identity({ kind, name, refer, selector, field }, context) {
  const row = selector.row === undefined ? "*" : elementStep(selector.row, context);
  const xpath = selector.descendant ? `.//${row}` : row;
  const value =
    field === undefined
      ? "."
      : `@${namespaceOf(context.schema, field, context.schema.attributeForm) === "" ? "" : context.prefix}${field.name}`;
  return `<xs:${kind}${attributes({ name, refer: refer === undefined ? undefined : `${context.prefix}${refer}` })}><xs:selector xpath="${xpath}"/><xs:field xpath="${value}"/></xs:${kind}>`;
}

function elementStep(element, context) {
  return `${namespaceOf(context.schema, element) === "" ? "" : context.prefix}${element.name}`;
}

function attributeUse(attribute, context) {
  const { use } = attribute;
  if (attribute.global) return `<xs:attribute${attributes({ ref: `${context.prefix}${attribute.name}`, use })}/>`;
  return declaration("attribute", attribute, { name: attribute.name, use, form: attribute.form }, context);
}

function attributeUses(type, context) {
  const groups = type.attributeGroups.map(({ name }) => `<xs:attributeGroup ref="${context.prefix}${name}"/>`);
  const any = type.wildcard === undefined ? "" : wildcard("anyAttribute", type.wildcard, {});
  return `${type.attributes.map((one) => attributeUse(one, context)).join("")}${groups.join("")}${any}`;
}

function wildcard(tag, { namespace, processContents }, counts) {
  return `<xs:${tag}${attributes({ namespace, processContents, ...counts })}/>`;
}

function complexType(type, context, name) {
  const { mixed, abstract, block, final } = type;
  const own = attributes({ name, mixed, abstract, block, final });
  const uses = attributeUses(type, context);
  const content = type.content === undefined ? "" : particle(type.content, context);
  const isSimple = type.simple !== undefined || (type.base !== undefined && hasSimpleContent(type.base));
  if (isSimple)
    return `<xs:complexType${attributes({ name, abstract, block, final })}>${simpleContent(type, uses, context)}</xs:complexType>`;
  if (type.base === undefined) return `<xs:complexType${own}>${content}${uses}</xs:complexType>`;
  const base = typeName(type.base, context);
  return `<xs:complexType${own}><xs:complexContent><xs:${type.derivation} base="${base}">${content}${uses}</xs:${type.derivation}></xs:complexContent></xs:complexType>`;
}

function hasSimpleContent(type) {
  return type.simple !== undefined || (type.base !== undefined && hasSimpleContent(type.base));
}

/** Simple content extends a simple type without a name by way of a complex type that cannot be named, so not at all. */
function simpleContent(type, uses, context) {
  if (type.derivation === "restriction") {
    return `<xs:simpleContent><xs:restriction base="${typeName(type.base, context)}">${facets(type.simple)}${uses}</xs:restriction></xs:simpleContent>`;
  }
  const base = type.base === undefined ? typeName(type.simple, context) : typeName(type.base, context);
  return `<xs:simpleContent><xs:extension base="${base ?? "xs:string"}">${uses}</xs:extension></xs:simpleContent>`;
}

function particle(of, context) {
  const counts = { minOccurs: of.min === 1 ? undefined : of.min, maxOccurs: of.max === 1 ? undefined : of.max };
  switch (of.kind) {
    case "declaration": {
      const { element } = of;
      return declaration(
        "element",
        element,
        { name: element.name, ...elementProperties(element, context), ...counts },
        context,
      );
    }
    case "reference":
      return `<xs:element${attributes({ ref: `${context.prefix}${of.element.name}`, ...counts })}/>`;
    case "group":
      return `<xs:group${attributes({ ref: `${context.prefix}${of.group.name}`, ...counts })}/>`;
    case "any":
      return wildcard("any", of, counts);
    default:
      return `<xs:${of.kind}${attributes(counts)}>${of.items.map((item) => particle(item, context)).join("")}</xs:${of.kind}>`;
  }
}
