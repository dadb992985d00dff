import type { SamplePlan } from "@schemawright/runtime/samples";
import type { ComplexTypeDefinition, Schema } from "@schemawright/xsd";
import { derivedTypes } from "../binding/derived-types.ts";
import { fileContext } from "../binding/file-context.ts";
import type { Binding, MessageBinding, ObjectBinding, UnionBinding, ValueBinding } from "../binding/model.ts";
import { constantNameOf } from "../binding/names.ts";
import { escapeUnseen, indent, jsDoc, onlyTypes, propertyName, quote } from "../code/code.ts";
import { type CodeModule, createImports, type Imports } from "../code/module.ts";
import { isImported } from "../contract/manifest.ts";
import { createSamplePlanner, type SamplePlanner } from "../samples/index.ts";
import type { EmitContext } from "./context.ts";
import { definitionName, messageFile } from "./messages.ts";
import { useDatatype } from "./naming.ts";
import { readName } from "./read.ts";
import { SAMPLES, SAMPLES_PATH, sampleFunctions } from "./sample-functions.ts";

/** Types that have functions of their own. */
type Sampled = ObjectBinding | UnionBinding | ValueBinding;

/**
 * `samples`: functions that make values of every message and type, and `samples/` the data that they make them of. They
 * are in modules of their own, which nothing else imports.
 * @param others modules with functions of other messages, which are reached by the same path
 */
export function emitSamples(
  binding: Binding,
  schemas: ReadonlyMap<string, Schema>,
  context: EmitContext,
  moduleOf: (document: string) => string,
  others: readonly string[],
): readonly CodeModule[] {
  const planner = plannerOf(binding, schemas, context);
  const imports = createImports(SAMPLES_PATH);
  const plan = imports.value(`${SAMPLES_PATH}/plan`, "PLAN");
  const declarations = binding.messages.flatMap((one) => emitMessage(one, schemas, planner, plan, imports));
  const names = new Set(binding.messages.map(({ name }) => name));
  if (binding.documents.length > 0) names.add("Document");
  for (const type of [...binding.objects, ...binding.unions, ...binding.values]) {
    // An abstract type has no values of its own, and a shared interface is made where it is declared.
    if (
      names.has(type.name) ||
      type.builtIn ||
      isImported(type.module) ||
      (type.kind === "object" && (type.definition.abstract || type.sameAs !== undefined))
    )
      continue;
    names.add(type.name);
    declarations.push(...emitType(type, planner, plan, imports, context));
  }
  if (binding.documents.length > 0) declarations.push(...emitDocument(binding, planner, plan, imports));
  // A schema may declare nothing that has values: attributes and groups for others.
  const used = declarations.length === 0 ? [] : imports.list();
  if (others.length > 0) declarations.push(others.map((path) => `export * from "./${path}.ts";\n`).join(""));
  const functions: CodeModule = { path: SAMPLES_PATH, sources: [], imports: used, declarations };
  return [functions, ...dataModules(planner, moduleOf), arbitraryModule()];
}

function plannerOf(
  binding: Binding,
  schemas: ReadonlyMap<string, Schema>,
  { version, place }: EmitContext,
): SamplePlanner {
  const context = fileContext(schemas, {
    contract: binding.contract,
    packages: new Map(),
    roots: new Map(),
    lock: binding.names,
    place,
    report: () => undefined,
    moduleOf: (one) => one,
  });
  const derivedFrom = derivedTypes(schemas, context);
  const unions = new Set(binding.unions.map((one) => one.fallback.definition));
  return createSamplePlanner({
    schemas: [...schemas.values()],
    groups: context.groups,
    version,
    hasInstanceTypes: binding.general,
    casesOf: (type: ComplexTypeDefinition) => (unions.has(type) ? derivedFrom(type) : []),
  });
}

function emitMessage(
  { name, forms }: MessageBinding,
  schemas: ReadonlyMap<string, Schema>,
  planner: SamplePlanner,
  plan: string,
  imports: Imports,
): string[] {
  const [form] = forms;
  const declaration = form && schemas.get(form.schema)?.elementDeclarations.get(`{${form.namespace}}${form.element}`);
  if (declaration === undefined) return [];
  const path = `messages/${messageFile(name)}`;
  const definition = imports.value(path, definitionName(name));
  const sampler = `${imports.value(SAMPLES, "messageSampler")}(${plan}, ${quote(planner.element(declaration))}, ${definition}, ${imports.value(path, `validate${name}`)})`;
  return sampleFunctions(name, imports.type(path, name), sampler, imports);
}

function emitType(
  type: Sampled,
  planner: SamplePlanner,
  plan: string,
  imports: Imports,
  context: EmitContext,
): string[] {
  const own = quote(type.name);
  if (type.kind === "value") {
    const text = imports.type(`types/${type.module}`, type.name);
    const key = quote(planner.value(type.definition));
    return sampleFunctions(
      type.name,
      text,
      `${imports.value(SAMPLES, "valueSampler")}(${plan}, ${own}, ${key}, ${useDatatype(imports, type)})`,
      imports,
    );
  }
  const { definition } = type.kind === "union" ? type.fallback : type;
  const read = imports.value(`read/${type.module}`, readName(type));
  const registry = context.binding.general ? `, () => ${imports.value("registry", "REGISTRY")}` : "";
  const key = quote(planner.type(definition));
  return sampleFunctions(
    type.name,
    context.typeOf(type, imports),
    `${imports.value(SAMPLES, "typeSampler")}(${plan}, ${own}, ${key}, ${read}${registry})`,
    imports,
  );
}

/** Functions for documents, by the name of their root. */
function emitDocument({ documents }: Binding, planner: SamplePlanner, plan: string, imports: Imports): string[] {
  const roots = new Map<string, string>();
  for (const { declaration } of documents) {
    const key = planner.element(declaration);
    if (!roots.has(declaration.name)) roots.set(declaration.name, key);
    else roots.set(`{${declaration.targetNamespace}}${declaration.name}`, key);
  }
  const document = imports.type("documents", "Document");
  const sampler = `${imports.value(SAMPLES, "documentSampler")}(${plan}, ROOTS, root, () => ${imports.value("registry", "REGISTRY")})`;
  const of = (one: string): string => imports.type(SAMPLES, one);
  const root = `root${onlyTypes(": N")}`;
  const param = onlyTypes("<N extends keyof typeof ROOTS>");
  const result = `Extract<${document}, { name: N }>`;
  const table = [...roots].map(([name, key]) => `  ${propertyName(name)}: ${quote(key)},\n`).join("");
  return [
    `const ROOTS = {\n${table}}${onlyTypes(" as const")};\n`,
    jsDoc(["A valid document with this root. @throws SampleError if none was found"]) +
      `export function sampleDocument${param}(${root}, options${onlyTypes(`: ${of("SampleOptions")}`)} = {})${onlyTypes(`: ${result}`)} {\n` +
      `  return ${sampler}.sample(options).value${onlyTypes(` as ${result}`)};\n}\n`,
    jsDoc(["Valid documents with this root, for property tests with fast-check."]) +
      `export function arbitraryDocument${param}(fc${onlyTypes(`: ${imports.type(`${SAMPLES_PATH}/arbitrary`, "FastCheck")}`)}, ${root})${onlyTypes(`: ${imports.type(`${SAMPLES_PATH}/arbitrary`, "Arbitrary")}<${result}>`)} {\n` +
      `  return ${imports.value(`${SAMPLES_PATH}/arbitrary`, "arbitraryOf")}(fc, ${sampler}${onlyTypes(` as ${of("Sampler")}<never>`)});\n}\n`,
    jsDoc(["Documents with this root that break one rule each, with the rule that they break."]) +
      `export function nearMissesDocument(root${onlyTypes(": keyof typeof ROOTS")}, options${onlyTypes(`: ${of("NearMissOptions")}`)} = {})${onlyTypes(`: readonly ${of("NearMiss")}[]`)} {\n` +
      `  return ${sampler}.nearMisses(options);\n}\n`,
  ];
}

/** `samples/data/<document>` for each schema document, and `samples/plan`, which puts them together. */
function dataModules(planner: SamplePlanner, moduleOf: (document: string) => string): readonly CodeModule[] {
  const plan: SamplePlan = planner.plan();
  const lists = { elements: plan.elements, types: plan.types, values: plan.values };
  const kinds = { elements: "element", types: "type", values: "value" } as const;
  const modules = new Map<string, Map<keyof typeof lists, string[]>>();
  for (const list of ["elements", "types", "values"] as const) {
    for (const [key, component] of Object.entries(lists[list])) {
      const module = moduleOf(planner.documentOf(`${kinds[list]} ${key}`));
      const parts = modules.get(module) ?? new Map<keyof typeof lists, string[]>();
      modules.set(module, parts);
      parts.set(list, [
        ...(parts.get(list) ?? []),
        `${propertyName(key)}: ${escapeUnseen(JSON.stringify(component))},\n`,
      ]);
    }
  }
  const imports = createImports(`${SAMPLES_PATH}/plan`, ["PLAN"]);
  const spread: Record<keyof typeof lists, string[]> = { elements: [], types: [], values: [] };
  const data = [...modules]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([module, parts]): CodeModule => {
      const path = `${SAMPLES_PATH}/data/${module}`;
      const own = createImports(path);
      const type = own.type(SAMPLES, "SamplePlan");
      const declarations = [...parts].map(([list, lines]) => {
        const name = list.toUpperCase();
        const alias = `${name}_OF_${constantNameOf(module)}`;
        spread[list].push(`...${imports.value(path, alias)}`);
        return `export const ${alias}${onlyTypes(`: ${type}["${list}"]`)} = {\n${indent(lines.join(""))}};\n`;
      });
      return { path, sources: [module], imports: own.list(), declarations };
    });
  const literal = (["elements", "types", "values"] as const)
    .map((list) => `  ${list}: { ${spread[list].join(", ")} },\n`)
    .join("");
  const joined = `${jsDoc(["What samples are made from."])}export const PLAN${onlyTypes(`: ${imports.type(SAMPLES, "SamplePlan")}`)} = {\n${literal}  literals: ${quote(plan.literals)},\n};\n`;
  return [...data, { path: `${SAMPLES_PATH}/plan`, sources: [], imports: imports.list(), declarations: [joined] }];
}

/** `samples/arbitrary`: what knows of fast-check, which callers pass in and only property tests have. */
function arbitraryModule(): CodeModule {
  const path = `${SAMPLES_PATH}/arbitrary`;
  const imports = createImports(path);
  const sampler = imports.type(SAMPLES, "Sampler");
  const ignored = "/** @ts-ignore Without fast-check nobody asks for its types. */\n";
  return {
    path,
    sources: [],
    imports: imports.list(),
    declarations: [
      `${ignored}${onlyTypes('export type FastCheck = Pick<typeof import("fast-check"), "array" | "integer">;\n')}`,
      `${ignored}${onlyTypes('export type Arbitrary<T> = import("fast-check").Arbitrary<T>;\n')}`,
      jsDoc([
        "Values that lists of numbers stand for: a shorter list stands for a simpler value, so that shrinking works.",
      ]) +
        `export function arbitraryOf${onlyTypes("<T>")}(fc${onlyTypes(": FastCheck")}, sampler${onlyTypes(`: ${sampler}<T>`)})${onlyTypes(": Arbitrary<T>")} {\n` +
        `  const numbers = fc.array(fc.integer({ min: 0, max: 2147483647 }), { maxLength: 80, size: "max" });\n` +
        `  return numbers.map((list${onlyTypes(": number[]")}) => sampler.fromNumbers(list));\n}\n`,
    ],
  };
}
