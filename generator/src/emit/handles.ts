import { canonicalLiteral, type RestrictedPath } from "@schemawright/xsd";
import { errorCodeFor } from "../binding/annotations.ts";
import type {
  Binding,
  ElementBinding,
  ObjectBinding,
  TypeBinding,
  UnionBinding,
  ValueBinding,
} from "../binding/model.ts";
import { isID } from "../binding/representation.ts";
import { objectLiteral, onlyTypes, propertyName, quote, wrap } from "../code/code.ts";
import { type CodeModule, createImports, type Imports } from "../code/module.ts";
import { attributeValuesLiteral, typesWithTests } from "./attribute-values.ts";
import { checkAttributesName, checkName } from "./check.ts";
import type { EmitContext } from "./context.ts";
import { constraintLiteral, simpleTypeOf } from "./facets/enumeration.ts";
import { type FastPlan, usePlainReader } from "./fast/index.ts";
import { CODEGEN, handleName, useDatatype, useElementHandle, useTypeHandle } from "./naming.ts";
import { readName } from "./read.ts";
import { writeAttributesName, writeName } from "./write.ts";

/** `handles/<document>`: the types and elements of a document, as the runtime is handed them where documents choose. */
export function emitHandles(
  module: string,
  types: {
    readonly values: readonly ValueBinding[];
    readonly objects: readonly ObjectBinding[];
    readonly unions: readonly UnionBinding[];
    readonly elements: readonly ElementBinding[];
  },
  plan: FastPlan,
  context: EmitContext,
): CodeModule {
  const path = `handles/${module}`;
  const named = [...types.values, ...types.objects, ...types.unions].map(handleName);
  const imports = createImports(path, [...named, ...types.elements.map((element) => element.constant)]);
  const declare = (name: string, type: string, value: string): string =>
    `export const ${name}${onlyTypes(`: ${imports.type(CODEGEN, type)}`)} = ${value};\n`;
  const tested = typesWithTests(context.binding);
  const object = (type: ObjectBinding | UnionBinding): string =>
    declare(handleName(type), "TypeHandle", objectHandle(type, tested.has(type), imports, context));
  const declarations = [
    ...types.values.map((value) => declare(handleName(value), "TypeHandle", valueHandle(value, imports))),
    ...types.objects.map(object),
    ...types.unions.map(object),
    ...types.elements.map((element) =>
      declare(element.constant, "ElementHandle", elementHandle(element, plan, imports, context)),
    ),
  ];
  return { path, sources: [module], imports: imports.list(), declarations };
}

/** `registry`: where xsi:type, wildcards and roots look for global components. */
export function emitRegistry({ contract, documents, globals }: Binding, context: EmitContext): CodeModule {
  const path = "registry";
  const imports = createImports(path);
  const builtIns = imports.value(CODEGEN, context.version === "1.0" ? "builtInTypes10" : "builtInTypes");
  const table = <T>(map: ReadonlyMap<string, T>, print: (one: T) => string, ...first: string[]): string =>
    wrap("{", [...first, ...[...map].map(([key, one]) => `${propertyName(key)}: () => ${print(one)}`)], "}");
  const literal = objectLiteral([
    ["version", quote(context.version)],
    ["types", table(globals.types, (type) => useTypeHandle(imports, type), `...${builtIns}`)],
    ["elements", table(globals.elements, (element) => useElementHandle(imports, element))],
    [
      "attributes",
      table(globals.attributes, ({ declaration, type }) => {
        const { name, targetNamespace, incomplete, valueConstraint } = declaration;
        const handle = objectLiteral([
          ["name", quote(name)],
          ["namespace", quote(targetNamespace)],
          ["incomplete", incomplete ? "true" : undefined],
          ["isID", context.version === "1.0" && isID(declaration.typeDefinition) ? "true" : undefined],
          ["datatype", `() => ${useDatatype(imports, type)}`],
          ["fixed", valueConstraint?.variety === "fixed" ? constraintLiteral(valueConstraint, type) : undefined],
          ["schemaLocation", quote(context.place(declaration.location))],
        ]);
        return `(${handle})`;
      }),
    ],
    [
      "roots",
      contract.roots === undefined
        ? undefined
        : quote(documents.map(({ declaration: one }) => `{${one.targetNamespace}}${one.name}`)),
    ],
    ["notations", globals.notations.length === 0 ? undefined : quote(globals.notations)],
  ]);
  const declarations = [`export const REGISTRY${onlyTypes(`: ${imports.type(CODEGEN, "Registry")}`)} = ${literal};\n`];
  return { path, sources: [], imports: imports.list(), declarations };
}

function qualify(definition: {
  readonly name: string | undefined;
  readonly targetNamespace: string;
}): string | undefined {
  return definition.name === undefined ? undefined : quote(`{${definition.targetNamespace}}${definition.name}`);
}

function valueHandle(value: ValueBinding, imports: Imports): string {
  const { definition, variety } = value;
  const base = definition.baseTypeDefinition;
  const constructed = base?.builtIn === true && base.name === "anySimpleType" && variety.kind !== "atomic";
  const datatype = useDatatype(imports, value);
  const plain = !definition.facets.some((facet) => facet.kind !== "whiteSpace");
  const baseHandle =
    value.base === undefined ? imports.value(CODEGEN, "anySimpleType") : useTypeHandle(imports, value.base);
  const members =
    variety.kind === "union" && (plain || value.version === "1.0")
      ? `() => [${variety.members.map((member) => useTypeHandle(imports, member)).join(", ")}]`
      : undefined;
  const literal = objectLiteral([
    ["name", qualify(definition)],
    ["base", `() => ${baseHandle}`],
    ["derivation", constructed ? quote(variety.kind) : undefined],
    ["members", members],
    ["datatype", `() => ${datatype}`],
  ]);
  return `/*@__PURE__*/ ${imports.value(CODEGEN, "simpleType")}(${literal})`;
}

/** @param isTested whether the type's attributes choose among type alternatives */
function objectHandle(
  type: ObjectBinding | UnionBinding,
  isTested: boolean,
  imports: Imports,
  context: EmitContext,
): string {
  const object = type.kind === "union" ? type.fallback : type;
  const { definition, content } = object;
  const { prohibitedSubstitutions, derivationMethod, abstract } = definition;
  return objectLiteral([
    ["name", qualify(definition)],
    ["base", `() => ${baseHandle(object, imports)}`],
    ["derivation", quote(derivationMethod)],
    ["block", prohibitedSubstitutions.length === 0 ? undefined : quote(prohibitedSubstitutions)],
    ["abstract", abstract ? "true" : undefined],
    [
      "datatype",
      content.kind === "simple"
        ? `() => ${useDatatype(imports, content.value)}${onlyTypes(` as ${imports.type(CODEGEN, "Datatype")}<unknown>`)}`
        : undefined,
    ],
    ["content", quote(definition.contentType.variety)],
    ["complex", content.kind === "simple" ? "true" : undefined],
    ["inheritable", inheritableLiteral(object)],
    ["read", imports.value(`read/${object.module}`, readName(type))],
    ...(context.readOnly
      ? []
      : ([
          ["check", imports.value(`check/${object.module}`, checkName(type))],
          ["write", imports.value(`write/${object.module}`, writeName(type))],
        ] as const)),
    ["attributes", attributesLiteral(object, isTested, imports, context)],
  ]);
}

/** The attributes of a type on their own, as a nilled element has them. */
function attributesLiteral(
  object: ObjectBinding,
  isTested: boolean,
  imports: Imports,
  context: EmitContext,
): string | undefined {
  const properties = object.attributes.map((one) => one.property);
  if (object.attributeWildcard !== undefined) properties.push("$attributes");
  if (properties.length === 0) return undefined;
  return objectLiteral([
    ["properties", quote(properties)],
    ...(context.readOnly
      ? []
      : ([
          ["check", imports.value(`check/${object.module}`, checkAttributesName(object))],
          ["write", imports.value(`write/${object.module}`, writeAttributesName(object))],
          ["values", isTested ? attributeValuesLiteral(object, imports, context) : undefined],
        ] as const)),
  ]);
}

function baseHandle({ derivedFrom }: ObjectBinding, imports: Imports): string {
  const base: TypeBinding | undefined = derivedFrom;
  return base === undefined ? imports.value(CODEGEN, "anyType") : useTypeHandle(imports, base);
}

function elementHandle(element: ElementBinding, plan: FastPlan, imports: Imports, context: EmitContext): string {
  const { declaration, type, schemaLocation, errors } = element;
  const { name, targetNamespace, nillable, abstract, incomplete, valueConstraint } = declaration;
  const prefix = context.prefixOf(targetNamespace);
  const block = declaration.disallowedSubstitutions.filter((one) => one !== "substitution");
  const rule = errorCodeFor(errors, "value");
  return objectLiteral([
    ["name", quote(name)],
    ["namespace", quote(targetNamespace)],
    ["qualifiedName", quote(prefix === "" ? name : `${prefix}:${name}`)],
    ["type", `() => ${useTypeHandle(imports, type)}`],
    ["abstract", abstract ? "true" : undefined],
    ["incomplete", incomplete ? "true" : undefined],
    ["nillable", nillable ? "true" : undefined],
    ["block", block.length === 0 ? undefined : quote(block)],
    [
      valueConstraint?.variety ?? "default",
      valueConstraint === undefined ? undefined : constraintLiteral(valueConstraint, type),
    ],
    ["canonical", context.version === "1.0" ? canonicalText(element) : undefined],
    ["alternatives", alternativesLiteral(element, imports, context)],
    ["watch", identityConstraintsLiteral(element, imports, context)],
    // Only of a root nothing else is known than its handle.
    ["plain", declaration.scope === "global" ? usePlainReader(element, plan, imports) : undefined],
    ["schemaLocation", quote(schemaLocation)],
    ["rule", rule === undefined ? undefined : quote(rule.code)],
  ]);
}

/** The canonical literal of a default or fixed value, if the declaration has another one. */
function canonicalText({ declaration, type }: ElementBinding): string | undefined {
  const { valueConstraint } = declaration;
  const value = simpleTypeOf(type);
  if (valueConstraint === undefined || value === undefined) return undefined;
  const { lexicalForm, namespaces } = valueConstraint;
  const canonical = canonicalLiteral(value.definition, lexicalForm, { version: "1.0", namespaces });
  return canonical === lexicalForm ? undefined : quote(canonical);
}

function alternativesLiteral(
  { alternatives, declaration: { targetNamespace, name } }: ElementBinding,
  imports: Imports,
  context: EmitContext,
): string | undefined {
  if (alternatives.length === 0) return undefined;
  const literals = alternatives.flatMap(({ test, type }) => {
    const about = { namespace: targetNamespace, name };
    const asked = test === undefined ? undefined : context.compileAlternativeTest(test, imports, about);
    if (test !== undefined && asked === undefined) return [];
    return [
      objectLiteral([
        ["test", asked],
        ["type", `() => ${useTypeHandle(imports, type)}`],
      ]),
    ];
  });
  return wrap("[", literals, "]");
}

/** What watches an element with identity constraints while it is read. */
function identityConstraintsLiteral(
  { declaration }: ElementBinding,
  imports: Imports,
  context: EmitContext,
): string | undefined {
  const constraints = declaration.identityConstraintDefinitions;
  if (constraints.length === 0) return undefined;
  const path = ({ anywhere, steps, attribute }: RestrictedPath): string =>
    JSON.stringify({ anywhere, steps, ...(attribute === undefined ? {} : { attribute }) });
  const literals = constraints.map(({ category, name, targetNamespace, selector, fields, referencedKey, location }) =>
    objectLiteral([
      ["category", quote(category)],
      ["name", quote(`{${targetNamespace}}${name}`)],
      ["selector", wrap("[", selector.paths.map(path), "]")],
      [
        "fields",
        wrap(
          "[",
          fields.map((field) => wrap("[", field.paths.map(path), "]")),
          "]",
        ),
      ],
      [
        "refer",
        referencedKey === undefined ? undefined : quote(`{${referencedKey.targetNamespace}}${referencedKey.name}`),
      ],
      ["schemaLocation", quote(context.place(location))],
    ]),
  );
  return `/*@__PURE__*/ ${imports.value(CODEGEN, "watchIdentityConstraints")}(${wrap("[", literals, "]")})`;
}

/** The attributes of a type that descendants see in their type alternatives. */
function inheritableLiteral({ attributes }: ObjectBinding): string | undefined {
  const inheritable = attributes.filter((one) => one.inheritable);
  if (inheritable.length === 0) return undefined;
  const literals = inheritable.map(({ name, namespace, valueConstraint }) =>
    objectLiteral([
      ["namespace", quote(namespace)],
      ["name", quote(name)],
      ["default", valueConstraint === undefined ? undefined : quote(valueConstraint.lexicalForm)],
    ]),
  );
  return wrap("[", literals, "]");
}
