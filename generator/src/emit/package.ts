import type { Binding } from "../binding/model.ts";
import { printCode } from "../code/code.ts";
import { type CodeModule, importStatements } from "../code/module.ts";
import { isImported, MANIFEST_FILE } from "../contract/manifest.ts";
import { emitCheck } from "./check.ts";
import { emitContent } from "./content.ts";
import type { EmitContext } from "./context.ts";
import { printDeclarations } from "./declarations.ts";
import { DOCUMENT_FUNCTIONS, emitDocuments } from "./documents.ts";
import { emitFast, planFast } from "./fast/index.ts";
import type { RenderFrame } from "./frames.ts";
import { emitHandles, emitRegistry } from "./handles.ts";
import { emitJsonUnions } from "./json-form.ts";
import { emitJsonModule } from "./json-module.ts";
import { documentJsonSchema, type JsonSchema, messageJsonSchema } from "./json-schema/index.ts";
import { emitDispatchers, emitMessage, messageFile, messageFunctions } from "./messages.ts";
import { RUNTIME, XPATH } from "./naming.ts";
import { emitRead } from "./read.ts";
import { emitRecords, recordsFunction } from "./records.ts";
import { SAMPLES_PATH } from "./sample-functions.ts";
import { emitTables } from "./tables.ts";
import { emitTypes } from "./types.ts";
import { emitValues } from "./values.ts";
import { emitWrite } from "./write.ts";

/** A file of a generated package. */
export interface EmittedFile {
  /** Path within the package, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Name of the JSON Schema of documents. No standalone validator is made of it: that would be megabytes. */
export const DOCUMENT_SCHEMA = "document";

/** What a package is made of, as its files say it. */
export interface PackageSources {
  /** The contract's folder: `schema/orders`. */
  readonly folder: string;
  /** The document of a module, or the entry document of that name: `schema/orders/order.xsd`. What is neither is shown already. */
  readonly shown: (source: string) => string;
}

/** Another generated package that one imports. */
export interface ImportedPackage {
  readonly name: string;
  /** Its version, as a `package.json` has it. */
  readonly range: string;
  /** Its folder, from that of the importing package; absent where it is not compiled with it. */
  readonly reference: string | undefined;
}

/** What a package holds beside what is made from its binding. */
export interface PackageAdditions {
  readonly packages: readonly ImportedPackage[];
  readonly modules: readonly CodeModule[];
  /** Lines of the index, beside exports that have some names already. */
  readonly exports: (taken: ReadonlySet<string>) => readonly string[];
}

/** The modules of code of a package, before they are printed in a dialect. */
export function emitModules(binding: Binding, context: EmitContext): readonly CodeModule[] {
  const modules: CodeModule[] = [];
  const documents = documentModules(binding).map((module) => {
    const of = <T extends { readonly module: string }>(types: readonly T[]): T[] =>
      types.filter((one) => one.module === module);
    return { module, values: of(binding.values), objects: of(binding.objects), unions: of(binding.unions) };
  });
  for (const { module, values, objects, unions } of documents) {
    if (values.length > 0) modules.push(emitValues(module, values, context));
    if (objects.length + unions.length > 0) modules.push(emitContent(module, objects, unions, context));
  }
  const plan = planFast(context);
  for (const { module, values, objects, unions } of documents) {
    const fast = emitFast(module, { values, objects, unions }, plan, context);
    if (fast !== undefined) modules.push(fast);
    if (objects.length + unions.length > 0) {
      modules.push(
        emitRead(module, objects, unions, plan, context),
        emitWrite(module, objects, unions, context),
        emitCheck(module, objects, unions, context),
      );
    }
  }
  if (binding.general) {
    for (const module of documentModules(binding)) {
      const of = <T extends { readonly module: string }>(all: readonly T[]): T[] =>
        all.filter((one) => one.module === module);
      const { values, objects, unions, elements } = binding;
      const types = { values: of(values), objects: of(objects), unions: of(unions), elements: of(elements) };
      modules.push(emitHandles(module, types, plan, context));
    }
    modules.push(emitRegistry(binding, context));
  }
  for (const message of binding.messages) modules.push(emitMessage(message, plan, context));
  if (binding.documents.length > 0) modules.push(emitDocuments(binding, context));
  if (binding.records.length > 0) modules.push(emitRecords(binding, plan, context));
  if (binding.dispatchers.length > 0) modules.push(emitDispatchers(binding, context));
  if (binding.tables.length > 0) modules.push(emitTables(binding.tables));
  modules.push(emitJsonModule(binding));
  const unions = emitJsonUnions(binding);
  if (unions !== undefined) modules.push(unions);
  const expressions = context.expressionModule();
  if (expressions !== undefined) modules.push(expressions);
  return modules;
}

function documentModules(binding: Binding): readonly string[] {
  return [
    ...new Set(
      [...binding.objects, ...binding.unions, ...binding.values, ...(binding.general ? binding.elements : [])].map(
        (one) => one.module,
      ),
    ),
  ]
    .filter((module) => !isImported(module))
    .sort();
}

/** Every file of a generated package but its JSON validators and the 1.0 form of its schemas. */
export function emitPackage(
  binding: Binding,
  context: EmitContext,
  render: RenderFrame,
  from: PackageSources,
  additions: PackageAdditions,
): readonly EmittedFile[] {
  const { contract } = binding;
  const sourcesText = (sources: readonly string[]): string =>
    sources.length === 0 ? from.folder : sources.map(from.shown).join(", ");
  const files: EmittedFile[] = [];

  const types = documentModules(binding).map((module) => {
    const of = <T extends { readonly module: string }>(all: readonly T[]): T[] =>
      all.filter((one) => one.module === module);
    return emitTypes(
      module,
      { objects: of(binding.objects), unions: of(binding.unions), values: of(binding.values) },
      context,
    );
  });
  const declared = types.filter((one) => one.declarations.length > 0);
  for (const { path, sources, imports, declarations } of declared) {
    const view = {
      sources: sourcesText(sources),
      imports: importStatements(path, imports),
      declarations: printCode(printDeclarations(declarations), "typescript"),
    };
    files.push({ path: `src/${path}.ts`, text: tidy(render("types", view)) });
  }

  const modules = emitModules(binding, context);
  const asksXPath = modules.some(({ imports }) => imports.some(({ from }) => from === XPATH));
  for (const module of [...modules, ...additions.modules]) {
    const view = {
      sources: sourcesText(module.sources),
      imports: importStatements(module.path, module.imports),
      declarations: module.declarations.map((one) => printCode(one, "typescript")),
    };
    const head = module.unchecked === true ? "// @ts-nocheck\n" : "";
    files.push({ path: `src/${module.path}.ts`, text: head + tidy(render("module", view)) });
  }

  files.push({ path: "src/index.ts", text: tidy(render("index", { exports: indexExports(binding, declared) })) });
  files.push({ path: "README.md", text: tidy(render("readme", readmeView(binding, from.folder))) });
  files.push({ path: "package.json", text: packageJson(binding, asksXPath, additions.packages) });
  files.push({ path: "tsconfig.json", text: tsconfig(asksXPath, additions.packages) });
  const schema = (name: string, of: JsonSchema): void => {
    files.push({ path: `json/${name}.schema.json`, text: `${JSON.stringify(of, undefined, 2)}\n` });
  };
  for (const message of binding.messages) schema(messageFile(message.name), messageJsonSchema(message, binding));
  if (binding.documents.length > 0) schema(DOCUMENT_SCHEMA, documentJsonSchema(binding));
  return files;

  function indexExports(bound: Binding, modules: typeof declared): string[] {
    const messages = new Set(bound.messages.map((one) => one.name));
    const lines = bound.messages.map(({ name }) => {
      const names = [name, ...messageFunctions(name)].join(", ");
      return `export { ${names} } from "./messages/${messageFile(name)}.ts";`;
    });
    if (bound.documents.length > 0) {
      lines.push(`export { type Document, ${DOCUMENT_FUNCTIONS.join(", ")} } from "./documents.ts";`);
    }
    if (bound.records.length > 0) {
      lines.push(`export { ${bound.records.map(recordsFunction).join(", ")} } from "./records.ts";`);
    }
    if (bound.dispatchers.length > 0) lines.push('export * from "./dispatchers.ts";');
    if (bound.tables.length > 0) lines.push('export * from "./tables.ts";');
    for (const { path, declarations } of modules) {
      const names = declarations.flatMap(({ kind, name }) => (kind === "constant" || messages.has(name) ? [] : [name]));
      if (names.length > 0) lines.push(`export type { ${names.sort().join(", ")} } from "./${path}.ts";`);
      const lists = declarations.flatMap(({ kind, name }) => (kind === "constant" ? [name] : []));
      if (lists.length > 0) lines.push(`export { ${lists.sort().join(", ")} } from "./${path}.ts";`);
    }
    const taken = new Set(lines.flatMap((line) => /\{ (.*) \}/.exec(line)?.[1]?.split(", ") ?? []));
    const added = additions.exports(taken);
    lines.push(...added);
    if (added.length > 0) lines.push('export type { JsonOptions } from "@schemawright/runtime";');
    lines.push(
      'export type { Issue, JsonValue, ReadOptions, Result, ValidateOptions, WriteBytesOptions, WriteOptions, XmlElement } from "@schemawright/runtime";',
    );
    lines.push('export { ValidationError } from "@schemawright/runtime";');
    return lines;
  }

  function readmeView(bound: Binding, folder: string): Readonly<Record<string, unknown>> {
    return {
      package: contract.package,
      description: contract.description,
      folder,
      messages: bound.messages.map(({ name, forms }) => ({
        name,
        file: messageFile(name),
        roots: forms.map((form) => form.element).join(", "),
      })),
      jsonMessages: contract.json,
      dispatchers: bound.dispatchers.map(({ dispatcher, messages: chosen }) => ({
        function: dispatcher.function,
        says: `reads ${chosen.map((message) => message.name).join(", ")}`,
      })),
      tables: bound.tables.map((table) => ({ name: table.name, documentation: table.value.documentation })),
    };
  }
}

/** One blank line between declarations, none at the end but the last line break, no carriage returns. */
function tidy(text: string): string {
  let tidied = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  // Most texts have none of these, and engines look for fixed texts much faster than for patterns.
  if (tidied.includes(" \n") || tidied.includes("\t\n")) tidied = tidied.replace(/[ \t]+\n/g, "\n");
  if (tidied.includes("\n\n\n")) tidied = tidied.replace(/\n{3,}/g, "\n\n");
  return `${tidied.trim()}\n`;
}

function packageJson(binding: Binding, asksXPath: boolean, packages: readonly ImportedPackage[]): string {
  const { contract } = binding;
  const entry = (path: string) => ({
    "schemawright-source": `./src/${path}.ts`,
    types: `./dist/${path}.d.ts`,
    default: `./dist/${path}.js`,
  });
  return `${JSON.stringify(
    {
      name: contract.package,
      version: contract.version,
      description: contract.description,
      license: "MIT",
      type: "module",
      sideEffects: false,
      engines: { node: ">=20.19" },
      files: ["dist", "src", "json", "xsd10", ...(contract.library ? [MANIFEST_FILE] : []), "!**/*.tsbuildinfo"],
      exports: {
        ".": entry("index"),
        // One message by itself, for programs that have to start quickly.
        ...(binding.messages.length + contract.json.length > 0 ? { "./messages/*": entry("messages/*") } : {}),
        "./samples": entry(SAMPLES_PATH),
        "./json/*": "./json/*",
        "./xsd10/*": "./xsd10/*",
        // Modules by themselves are for packages that are generated on top of this one.
        ...(contract.library ? { "./modules/*": entry("*"), [`./${MANIFEST_FILE}`]: `./${MANIFEST_FILE}` } : {}),
      },
      dependencies: {
        [RUNTIME]: "workspace:*",
        ...(asksXPath ? { [XPATH]: "workspace:*" } : {}),
        ...contract.dependencies,
        ...Object.fromEntries(packages.map(({ name, range }) => [name, range])),
      },
      peerDependencies: { "fast-check": ">=3" },
      peerDependenciesMeta: { "fast-check": { optional: true } },
    },
    undefined,
    2,
  )}\n`;
}

function tsconfig(asksXPath: boolean, packages: readonly ImportedPackage[]): string {
  const references = [{ path: "../../packages/runtime" }];
  if (asksXPath) references.push({ path: "../../packages/xpath" });
  for (const { reference } of packages) if (reference !== undefined) references.push({ path: reference });
  const compilerOptions = { rootDir: "src", outDir: "dist", tsBuildInfoFile: "dist/.tsbuildinfo" };
  return `${JSON.stringify({ extends: "../../tsconfig.base.json", compilerOptions, include: ["src"], references }, undefined, 2)}\n`;
}
