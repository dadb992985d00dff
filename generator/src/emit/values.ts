import type { ConstrainingFacet } from "@schemawright/xsd";
import { errorCodeFor, errorCodesOf } from "../binding/annotations.ts";
import type { ValueBinding } from "../binding/model.ts";
import { constantNameOf } from "../binding/names.ts";
import { derivationChain, holdsIdentifiers } from "../binding/representation.ts";
import { indent, jsDoc, negate, objectLiteral, onlyTypes, quote } from "../code/code.ts";
import { type CodeModule, createImports, type Imports } from "../code/module.ts";
import { booleanForms } from "./boolean-forms.ts";
import type { EmitContext } from "./context.ts";
import { emitFacet } from "./facets/index.ts";
import { findingLiteral } from "./findings.ts";
import { adapterModule, builtInDatatype, CODEGEN, datatypeName, facetsName, RUNTIME, useDatatype } from "./naming.ts";
import { valueType } from "./type-text.ts";

/** `values/<document>`: the datatypes of a document's simple types. */
export function emitValues(module: string, values: readonly ValueBinding[], context: EmitContext): CodeModule {
  const path = `values/${module}`;
  const imports = createImports(
    path,
    values.flatMap((value) => [datatypeName(value), facetsName(value)]),
  );
  const declarations = values.flatMap((value) => emitValue(value, imports, context));
  return { path, sources: [module], imports: imports.list(), declarations };
}

function emitValue(value: ValueBinding, imports: Imports, context: EmitContext): string[] {
  const { variety } = value;
  const type = typeOf(value, imports);
  const datatype = (raw: string): string => {
    const code = adapted(value, raw, imports);
    return declared(code);
  };
  const declared = (code: string): string =>
    jsDoc([`\`${value.name}\` — ${value.schemaLocation}`]) +
    `export const ${datatypeName(value)}${onlyTypes(`: ${imports.type(CODEGEN, "Datatype")}<${type}>`)} = /*@__PURE__*/ ${code};\n`;

  const built = identified(
    value,
    variety.kind === "list"
      ? `${imports.value(CODEGEN, "listOf")}(${useDatatype(imports, variety.item)})`
      : variety.kind === "union"
        ? `${imports.value(CODEGEN, "unionOf")}([${variety.members.map((one) => useDatatype(imports, one)).join(", ")}], ${unionFinding(value)})`
        : carrier(value, imports),
    imports,
  );
  const own = value.definition.facets.filter((facet) => facet.kind !== "whiteSpace");
  // Lists and unions are asked for the keys of enumerated values, so they get a name of their own.
  const keyed = variety.kind !== "atomic" && own.some((facet) => facet.kind === "enumeration");
  const primary = keyed ? `${constantNameOf(value.name)}_CARRIER` : built;
  const carrierType = onlyTypes(`: ${imports.type(CODEGEN, "Datatype")}<${type}>`);
  const carried = keyed ? [`const ${primary}${carrierType} = /*@__PURE__*/ ${built};\n`] : [];
  const facets = [...impliedFacets(value), ...own];
  // A union's or list's own constructor stands at the type that declares it; types derived from that one restrict it.
  const constructs = variety.kind !== "atomic" && value.base === undefined;
  if (constructs && facets.length === 0) return [datatype(primary)];

  const normalise = normaliser(value, imports);
  const cast = isNarrow(value) ? onlyTypes(` as ${imports.type(CODEGEN, "Datatype")}<${type}>`) : "";
  const restricted = (check: string): string =>
    datatype(`${imports.value(CODEGEN, "restrict")}(${primary}, ${normalise}, ${check})${cast}`);
  const base = facetsOwner(value.base);
  const baseFacets = base === undefined ? undefined : imports.value(`values/${base.module}`, facetsName(base));
  // A type that only renames its base has no facets to ask of its own.
  if (facets.length === 0) return [restricted(baseFacets ?? imports.value(CODEGEN, "noFacets"))];

  const { declarations, body } = facetBody(value, facets, primary, imports, context);
  const held = carriedType(value, imports);
  // A number whose base was held as a bigint, because it had one bound only, is asked about as one.
  const asked =
    held === "number" && base !== undefined && carriedType(base, imports) === "bigint" ? "BigInt(value)" : "value";
  const inherited =
    baseFacets === undefined ? "" : `if (!${baseFacets}(${asked}, lexical, site, rule)) return false;\n`;
  const check =
    `export function ${facetsName(value)}(value${onlyTypes(`: ${held}`)}, lexical${onlyTypes(": string")}, ` +
    `site${onlyTypes(`: ${imports.type(CODEGEN, "Site")}`)}, rule${onlyTypes("?: string")})${onlyTypes(": boolean")} {\n` +
    `${indent(`${inherited}${body}return true;\n`)}}\n`;
  return [...carried, ...declarations, check, restricted(facetsName(value))];
}

/** A datatype whose values are objects of another library, where the contract wants them. */
function adapted({ variety }: ValueBinding, code: string, imports: Imports): string {
  if (variety.kind !== "atomic" || variety.adapter === undefined) return code;
  const { type, parse, print } = variety.adapter;
  const module = adapterModule(variety.adapter);
  const parts = objectLiteral([
    ["name", quote(type)],
    ["parse", imports.value(module, parse)],
    ["print", imports.value(module, print)],
  ]);
  return `${imports.value(CODEGEN, "adapt")}(${code}, ${parts})`;
}

/** A datatype, and in XSD 1.0 without the IDs of lists and unions but IDREFS: https://www.w3.org/TR/xmlschema-1/#sic-id */
function identified({ definition, variety, version }: ValueBinding, built: string, imports: Imports): string {
  if (version === "1.1" || variety.kind === "atomic" || !holdsIdentifiers(definition)) return built;
  if (derivationChain(definition).some(({ builtIn, name }) => builtIn && name === "IDREFS")) return built;
  return `${imports.value(CODEGEN, "unidentified")}(${built})`;
}

/** The type itself or the nearest it is derived from that has a function for its facets. */
export function facetsOwner(value: ValueBinding | undefined): ValueBinding | undefined {
  if (value === undefined || value.builtIn) return undefined;
  const own = impliedFacets(value).length > 0 || value.definition.facets.some((facet) => facet.kind !== "whiteSpace");
  return own ? value : facetsOwner(value.base);
}

/** Whether the values are narrower than what holds them, which only a cast can tell TypeScript. */
function isNarrow({ variety }: ValueBinding): boolean {
  return variety.kind === "atomic" && variety.literals !== undefined && variety.adapter === undefined;
}

function facetBody(
  value: ValueBinding,
  facets: readonly ConstrainingFacet[],
  primary: string,
  imports: Imports,
  context: EmitContext,
): { declarations: string[]; body: string } {
  const constant = constantNameOf(value.name);
  const declarations: string[] = [];
  let body = "";
  let count = 0;
  for (const facet of facets) {
    const codes = emitFacet(facet, {
      value,
      imports,
      constant,
      carrier: () => primary,
      refuse: (at, what) => context.refuse(at.location, what),
      compile: (assertion) => context.compileValueAssertion(assertion, value, imports),
    });
    for (const [i, code] of codes.entries()) {
      const name = `${constant}_FACET_${++count}`;
      const annotations = "assertions" === facet.kind ? (facet.value[i]?.annotations ?? []) : facetAnnotations(facet);
      const own = errorCodeFor(errorCodesOf(annotations), "value") ?? inheritedCode(value);
      const finding = findingLiteral({
        code: code.code,
        rule: own?.code,
        atParent: own?.atParent,
        schemaLocation: context.place(
          facet.kind === "assertions" ? (facet.value[i]?.location ?? facet.location) : facet.location,
        ),
        params: code.params,
        message: facet.kind === "assertions" ? context.messageOf(annotations) : undefined,
      });
      declarations.push(
        ...code.declarations.map((one) => `${one}\n`),
        `const ${name}${onlyTypes(`: ${imports.type(CODEGEN, "Finding")}`)} = ${finding};\n`,
      );
      body += `if (${negate(code.condition)}) {\n  site.report(${name}, ${code.found}, rule);\n  return false;\n}\n`;
    }
  }
  return { declarations, body };
}

/** Annotations of a facet; an enumeration's stand on its values, where the first that names a code speaks for all. */
function facetAnnotations(facet: ConstrainingFacet): ConstrainingFacet["annotations"] {
  return facet.kind === "enumeration"
    ? [...facet.annotations, ...facet.value.flatMap((one) => one.annotations)]
    : facet.annotations;
}

/** The contract's code for values, of the type itself or of a type it is derived from. */
function inheritedCode(value: ValueBinding | undefined): ReturnType<typeof errorCodeFor> {
  return value === undefined ? undefined : (errorCodeFor(value.errors, "value") ?? inheritedCode(value.base));
}

function unionFinding(value: ValueBinding): string {
  const own = inheritedCode(value);
  return findingLiteral({
    code: "cvc-datatype-valid.1.2.3",
    rule: own?.code,
    schemaLocation: value.schemaLocation,
    params: [["type", quote(value.name)]],
  });
}

/** The datatype that holds the values of an atomic type: a built-in one. */
export function carrier(value: ValueBinding, imports: Imports): string {
  const { variety } = value;
  if (variety.kind !== "atomic") return useDatatype(imports, value);
  const forms = variety.representation === "boolean" ? booleanForms(value) : undefined;
  if (forms !== undefined) return `${imports.value(CODEGEN, "booleanAs")}(${forms})`;
  return imports.value(
    CODEGEN,
    isBoundedInteger(value) ? "safeIntegerDatatype" : builtInDatatype(variety.builtIn, value.version),
  );
}

/** Whether the values are those of an unbounded type of integers that the schema bounds to what a number holds exactly. */
export function isBoundedInteger({ variety }: ValueBinding): boolean {
  return variety.kind === "atomic" && variety.representation === "number" && BIGINT_CARRIERS.has(variety.builtIn);
}

const BIGINT_CARRIERS = new Set(
  "integer nonPositiveInteger negativeInteger nonNegativeInteger positiveInteger long unsignedLong".split(" "),
);

/**
 * Facets of a built-in type that the carrier of a type derived from it does not have: bounds of integers, for which the
 * carrier is the unbounded safe integer; the one item that built-in lists have at least.
 */
function impliedFacets(value: ValueBinding): ConstrainingFacet[] {
  const { variety, base } = value;
  if (variety.kind === "list") {
    return base?.builtIn === true ? base.definition.facets.filter((facet) => facet.kind === "minLength") : [];
  }
  if (variety.kind !== "atomic" || variety.representation !== "number" || !BIGINT_CARRIERS.has(variety.builtIn))
    return [];
  // A base that is not built in asks for them itself, unless it has the carrier that knows them.
  if (base === undefined || (!base.builtIn && holdsNumbers(base))) return [];
  const builtIn = derivationChain(base.definition).filter((type) => type.builtIn);
  return builtIn.flatMap((type) => type.facets.filter((facet) => BOUNDS.has(facet.kind)));
}

function holdsNumbers({ variety }: ValueBinding): boolean {
  return variety.kind === "atomic" && variety.representation === "number";
}

const BOUNDS = new Set(["minInclusive", "maxInclusive", "minExclusive", "maxExclusive"]);

/** The JavaScript type that the facets of a type are asked about. */
export function carriedType(value: ValueBinding, imports: Imports): string {
  const { variety } = value;
  if (variety.kind === "atomic") return variety.representation;
  return typeOf(value, imports);
}

function normaliser(value: ValueBinding, imports: Imports): string {
  const whiteSpace = whiteSpaceOf(value);
  if (whiteSpace !== undefined) return imports.value(CODEGEN, NORMALISERS[whiteSpace]);
  const members = basicMembers(value);
  const pairs = members.map((member) => `[${useDatatype(imports, member)}, ${normaliser(member, imports)}]`);
  return `${imports.value(CODEGEN, "whiteSpaceOfMember")}([${pairs.join(", ")}])`;
}

const NORMALISERS = {
  preserve: "preserveWhiteSpace",
  replace: "replaceWhiteSpace",
  collapse: "collapseWhiteSpace",
} as const;

/** White space of a type; `undefined` for a union whose members differ in it. */
export function whiteSpaceOf({ variety }: ValueBinding): "preserve" | "replace" | "collapse" | undefined {
  if (variety.kind === "atomic") return variety.whiteSpace;
  if (variety.kind === "list") return "collapse";
  const kinds = variety.members.map(whiteSpaceOf);
  return kinds.every((kind) => kind === kinds[0]) ? kinds[0] : undefined;
}

/** The members of a union that are none themselves: https://www.w3.org/TR/xmlschema11-2/#dt-basicmember */
function basicMembers(value: ValueBinding): readonly ValueBinding[] {
  return value.variety.kind === "union" ? value.variety.members.flatMap(basicMembers) : [value];
}

export function typeOf(value: ValueBinding, imports: Imports): string {
  return valueType(
    value,
    (one) => imports.type(`types/${one.module}`, one.name),
    (name) => imports.type(RUNTIME, name),
  );
}
