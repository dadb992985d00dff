import type {
  AttributeDeclaration,
  AttributeUse,
  SimpleTypeDefinition,
  ValueConstraint,
  Wildcard,
} from "../components/index.ts";
import { intersection, isExpressibleIn10 } from "../content/wildcards.ts";
import type { LoadedDocument } from "../documents/load.ts";
import { expandedName, XSI_NAMESPACE } from "../documents/names.ts";
import type { SchemaAttribute, SchemaElement } from "../documents/schema-element.ts";
import { annotationsOf, childNamed, childrenNamed } from "./annotations.ts";
import { attributeText, flag } from "./attribute-values.ts";
import type { AttributeGroup, Build, Draft } from "./context.ts";
import { asSimpleType } from "./simple-type.ts";
import { buildWildcard } from "./wildcard.ts";

/** The attributes that an element of a schema document states, without those of a base type. */
export interface StatedAttributes extends AttributeGroup {
  /** Expanded names of the attributes with `use="prohibited"`. */
  readonly prohibited: ReadonlySet<string>;
}

/** `default` or `fixed`. Reports `src-attribute.1`/`src-element.1` (the code handed in) if both are given. */
export function valueConstraintOf(build: Build, element: SchemaElement, code: string): ValueConstraint | undefined {
  const fixed = element.attributes.get("fixed");
  const defaultValue = element.attributes.get("default");
  if (fixed !== undefined && defaultValue !== undefined) {
    build.report(code, fixed, '"default" and "fixed" exclude each other; remove one.');
  }
  const { namespaces } = element;
  if (fixed !== undefined) return { variety: "fixed", lexicalForm: fixed.value, namespaces };
  return defaultValue === undefined ? undefined : { variety: "default", lexicalForm: defaultValue.value, namespaces };
}

/** The component of an `xs:attribute` with a name; its type is filled in by {@link fillAttribute}. */
export function draftAttribute(
  build: Build,
  document: LoadedDocument,
  element: SchemaElement,
  scope: "global" | "local",
): Draft<AttributeDeclaration> {
  return {
    kind: "attributeDeclaration",
    name: attributeText(element, "name") ?? "",
    targetNamespace: scope === "global" ? document.targetNamespace : localNamespace(document, element, "attribute"),
    typeDefinition: build.anySimpleType,
    scope,
    valueConstraint: scope === "global" ? valueConstraintOf(build, element, "src-attribute.1") : undefined,
    inheritable: flag(element, "inheritable"),
    annotations: annotationsOf(element),
    location: element.location,
  };
}

/** The target namespace of a local element or attribute: its own, or the schema's if it is qualified. */
export function localNamespace(
  document: LoadedDocument,
  element: SchemaElement,
  what: "element" | "attribute",
): string {
  const own = attributeText(element, "targetNamespace");
  if (own !== undefined) return own;
  const form = attributeText(element, "form") ?? attributeText(document.root, `${what}FormDefault`);
  return form === "qualified" ? document.targetNamespace : "";
}

/** Fills in the type. Reports `src-attribute.4` for two types, `no-xmlns` and `no-xsi`. */
export function fillAttribute(
  build: Build,
  document: LoadedDocument,
  element: SchemaElement,
  draft: Draft<AttributeDeclaration>,
): void {
  const reference = element.attributes.get("type");
  const inner = childNamed(element, "simpleType");
  if (reference !== undefined && inner !== undefined) {
    build.report("src-attribute.4", reference, "The attribute has a type by name and one inside; remove one.");
  }
  if (draft.name === "xmlns") {
    build.report("no-xmlns", element.attributes.get("name") ?? element, 'No attribute may be named "xmlns".');
  }
  if (draft.targetNamespace === XSI_NAMESPACE) {
    build.report("no-xsi", element, "No attribute may be declared in the namespace of XML Schema instances.");
  }
  const type = attributeType(build, document, element, draft);
  if (type === undefined || build.standIns.has(type)) build.standIns.add(draft);
  draft.typeDefinition = type ?? build.anySimpleType;
}

function attributeType(
  build: Build,
  document: LoadedDocument,
  element: SchemaElement,
  owner: AttributeDeclaration,
): SimpleTypeDefinition | undefined {
  const reference = element.attributes.get("type");
  if (reference !== undefined)
    return asSimpleType(build, build.typeOfDeclaration(document, reference, element, owner), reference);
  const inner = childNamed(element, "simpleType");
  if (inner === undefined) return build.anySimpleType;
  const type = build.anonymousType(document, inner);
  return type.kind === "simpleTypeDefinition" ? type : undefined;
}

/**
 * The attributes that `xs:attribute`, `xs:attributeGroup` and `xs:anyAttribute` children of `element` state:
 * https://www.w3.org/TR/xmlschema11-1/#declare-attributeGroup-wildcard. `defaults` names the schema's default attribute
 * group where it applies. Reports `ag-props-correct`/`ct-props-correct`
 * for an attribute stated twice, `src-attribute.2` and `.3`.
 */
export function statedAttributes(
  build: Build,
  document: LoadedDocument,
  element: SchemaElement,
  code: "ag-props-correct" | "ct-props-correct",
  defaults: SchemaAttribute | undefined,
): StatedAttributes {
  const uses = new Map<string, AttributeUse>();
  const prohibited = new Set<string>();
  const wildcards: Wildcard[] = [];
  const add = (use: AttributeUse, place: SchemaElement): void => {
    const { targetNamespace, name } = use.attributeDeclaration;
    const key = expandedName(targetNamespace, name);
    const other = uses.get(key);
    if (other !== undefined && other !== use) {
      build.report(code, place, `The attribute "${name}" is stated twice; remove one.`, { name });
    } else uses.set(key, use);
  };
  const addGroup = (group: AttributeGroup | undefined, place: SchemaElement): void => {
    for (const use of group?.attributeUses ?? []) add(use, place);
    if (group?.attributeWildcard !== undefined) wildcards.push(group.attributeWildcard);
  };
  const own = childNamed(element, "anyAttribute");
  if (own !== undefined) wildcards.push(buildWildcard(document, own, build.report));
  for (const child of childrenNamed(element, "attribute", "attributeGroup")) {
    if (document.rejected.has(child)) continue;
    if (child.localName === "attributeGroup") {
      const reference = child.attributes.get("ref");
      if (reference !== undefined) addGroup(build.attributeGroup(document, reference, child), child);
      continue;
    }
    const use = buildAttributeUse(build, document, child);
    if (use === undefined) continue;
    const { targetNamespace, name } = use.attributeDeclaration;
    if (attributeText(child, "use") === "prohibited") prohibited.add(expandedName(targetNamespace, name));
    else add(use, child);
  }
  if (defaults !== undefined) addGroup(build.attributeGroup(document, defaults, document.root), element);
  return { attributeUses: [...uses.values()], prohibited, attributeWildcard: combine(build, wildcards, element) };
}

/**
 * The intersection of several wildcards, with the first one's `processContents`. Reports `cos-aw-intersect` where XSD 1.0
 * has no wildcard for it: https://www.w3.org/TR/xmlschema-1/#cos-aw-intersect
 */
function combine(build: Build, wildcards: readonly Wildcard[], place: SchemaElement): Wildcard | undefined {
  const [first, ...rest] = wildcards;
  if (first === undefined) return undefined;
  const namespaceConstraint = rest.reduce(
    (constraint, wildcard) => intersection(constraint, wildcard.namespaceConstraint),
    first.namespaceConstraint,
  );
  if (build.version === "1.0" && !isExpressibleIn10(namespaceConstraint)) {
    const message =
      "No wildcard of XSD 1.0 takes just what all attribute wildcards here take; write one in their place.";
    build.report("cos-aw-intersect", place, message);
  }
  return rest.length === 0 ? first : { ...first, namespaceConstraint };
}

function buildAttributeUse(build: Build, document: LoadedDocument, element: SchemaElement): AttributeUse | undefined {
  const reference = element.attributes.get("ref");
  const name = element.attributes.get("name");
  if ((reference === undefined) === (name === undefined)) {
    build.report("src-attribute.3.1", element, 'xs:attribute has either "name" or "ref".');
    return undefined;
  }
  const use = attributeText(element, "use");
  const valueConstraint = valueConstraintOf(build, element, "src-attribute.1");
  if (valueConstraint?.variety === "default" && use !== undefined && use !== "optional") {
    const message = `An attribute with a default is optional; use="${use}" contradicts it.`;
    build.report("src-attribute.2", element.attributes.get("default") ?? element, message);
  }
  if (build.version === "1.1" && valueConstraint?.variety === "fixed" && use === "prohibited") {
    const message = "An attribute that is prohibited has no fixed value; remove it.";
    build.report("src-attribute.5", element.attributes.get("fixed") ?? element, message);
  }
  const declaration =
    reference === undefined ? localAttribute(build, document, element) : build.attribute(document, reference, element);
  if (reference !== undefined) {
    const extra = ["form", "type"].find((other) => element.attributes.has(other));
    const inner = childNamed(element, "simpleType");
    if (extra !== undefined || inner !== undefined) {
      const message = 'An attribute that refers to another one has no "form", "type" or xs:simpleType of its own.';
      build.report("src-attribute.3.2", inner ?? element.attributes.get(extra ?? "") ?? element, message);
    }
  }
  return {
    kind: "attributeUse",
    required: use === "required",
    attributeDeclaration: declaration,
    inheritable: flag(element, "inheritable", declaration.inheritable),
    valueConstraint,
    annotations: annotationsOf(element),
    location: element.location,
  };
}

function localAttribute(build: Build, document: LoadedDocument, element: SchemaElement): AttributeDeclaration {
  const draft = draftAttribute(build, document, element, "local");
  build.later(draft, () => fillAttribute(build, document, element, draft));
  return draft;
}
