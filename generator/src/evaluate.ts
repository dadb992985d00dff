import type { Issue, ReadOptions, Result } from "@schemawright/runtime";
import * as runtime from "@schemawright/runtime/codegen";
import { decodeXml } from "@schemawright/runtime/xml";
import * as xpath from "@schemawright/xpath";
import { type Schema, type SchemaIssue, type SubstitutionGroups, substitutionGroups } from "@schemawright/xsd";
import type { BindingContext } from "./binding/context.ts";
import { bindGlobals } from "./binding/globals.ts";
import type { Binding } from "./binding/model.ts";
import { constantNameOf } from "./binding/names.ts";
import { createObjectBinder } from "./binding/objects.ts";
import { createValueBinder } from "./binding/values.ts";
import { printCode } from "./code/code.ts";
import type { CodeModule } from "./code/module.ts";
import type { Contract } from "./contract/contract.ts";
import { emitContent } from "./emit/content.ts";
import { createEmitContext } from "./emit/create-context.ts";
import { emitHandles, emitRegistry } from "./emit/handles.ts";
import { CODEGEN, XPATH } from "./emit/naming.ts";
import { emitRead } from "./emit/read.ts";
import { emitValues } from "./emit/values.ts";

/** How schemas are compiled in memory. */
export interface CompileOptions {
  /** Version of XSD the schemas were loaded as; `"1.1"` if not given. */
  readonly version?: "1.0" | "1.1";
}

/** A reader, or the reasons why there is none. */
export type CompileResult =
  | { readonly ok: true; readonly read: (input: string | Uint8Array, options?: ReadOptions) => Result<unknown> }
  | { readonly ok: false; readonly issues: readonly SchemaIssue[] };

/** Everything is in one module a kind: in memory nobody looks at the files. */
const MODULE = "schema";

const NO_CONTRACT: Contract = {
  name: "schema",
  package: "schema",
  version: "0.0.0",
  description: "",
  messages: [],
  dispatchers: [],
  json: [],
  samples: undefined,
  templates: undefined,
};

/**
 * Compiles loaded schemas to a reader in memory: the code that `generate` writes to files, evaluated. Every global
 * element may be the root of a document.
 * @returns the reader, or what could not be compiled
 */
export function compileSchema(schemas: Schema | readonly Schema[], options: CompileOptions = {}): CompileResult {
  const all = "kind" in schemas ? [schemas] : schemas;
  const issues: SchemaIssue[] = [];
  const version = options.version ?? "1.1";
  const context = createContext(all, version, (issue) => issues.push(issue));
  const values = createValueBinder(context);
  const binder = createObjectBinder(context, values, () => []);
  const globals = bindGlobals(all, binder, values);
  const binding: Binding = {
    contract: NO_CONTRACT,
    objects: binder.objects(),
    unions: [],
    values: values.all(),
    messages: [],
    dispatchers: [],
    tables: [],
    namespaces: [],
    general: true,
    elements: binder.elements(),
    globals,
  };
  const emit = createEmitContext(binding, context.place, context.report, { version, readOnly: true });
  const modules: CodeModule[] = [
    emitValues(MODULE, binding.values, emit),
    emitContent(MODULE, binding.objects, [], emit),
    emitRead(MODULE, binding.objects, [], emit),
    emitHandles(MODULE, binding, emit),
    emitRegistry(binding, emit),
  ];
  const expressions = emit.expressionModule();
  if (expressions !== undefined) modules.push(expressions);
  if (issues.some((issue) => issue.severity === "error")) return { ok: false, issues };
  const registry = evaluate(modules, "REGISTRY") as runtime.Registry;
  const forms = [...globals.elements].flatMap(([key, { declaration, schemaLocation }]) => {
    const handle = registry.elements[key];
    if (handle === undefined) return [];
    const read = (reader: runtime.Reader): unknown => runtime.readElement(reader, handle());
    return [{ namespace: declaration.targetNamespace, root: declaration.name, schemaLocation, read }];
  });
  const definition = { name: "document", forms, errors: {}, registry: () => registry };
  return {
    ok: true,
    read(input, readOptions = {}) {
      const result = runtime.readMessage(definition, input, readOptions);
      return result.issues.some(isUndeclaredRoot) ? (readTypedRoot(registry, input, readOptions) ?? result) : result;
    },
  };
}

function isUndeclaredRoot(issue: Issue): boolean {
  return issue.code === "cvc-elt.1";
}

/** Reads a document whose root has no declaration but says its type. `undefined` if it says none. */
function readTypedRoot(
  registry: runtime.Registry,
  input: string | Uint8Array,
  options: ReadOptions,
): Result<unknown> | undefined {
  const decoded = typeof input === "string" ? { text: input } : decodeXml(input);
  if (!("text" in decoded)) return undefined;
  const reader = new runtime.Reader(decoded.text, options, registry);
  if (!reader.root()) return undefined;
  const element = runtime.readWildcardElement(reader, ROOT, "");
  reader.finish();
  const issues = reader.located();
  if (issues.some((issue) => issue.code === "cvc-complex-type.2.4.c" && issue.keys.length === 0)) return undefined;
  return reader.failed || element === undefined || !("value" in element)
    ? { ok: false, issues }
    : { ok: true, value: element.value, issues };
}

/** What the root of a document may be: any element with a type. */
const ROOT: runtime.WildcardHandle = { wildcard: true, variety: "any", namespaces: [], processContents: "strict" };

function createContext(
  schemas: readonly Schema[],
  version: "1.0" | "1.1",
  report: (issue: SchemaIssue) => void,
): BindingContext {
  const groups: SubstitutionGroups = new Map(schemas.flatMap((schema) => [...substitutionGroups(schema)]));
  const keys = new Map<object, string>();
  let names = 0;
  return {
    contract: NO_CONTRACT,
    version,
    groups,
    general: true,
    discriminates: false,
    report,
    place: ({ document, line, column }) => `${document}:${line}:${column}`,
    moduleOf: () => MODULE,
    keyOf(type) {
      const key = keys.get(type) ?? String(keys.size);
      keys.set(type, key);
      return key;
    },
    nameType: (suggested) => `Type${++names}_${suggested}`,
    nameProperties,
  };
}

/** Numbers the properties of a type whose names, or the names of whose constants, are those of earlier ones. */
function nameProperties(properties: readonly { property: string }[]): void {
  const taken = new Set(["ANY"]);
  for (const one of properties) {
    const name = one.property;
    for (let i = 2; taken.has(constantNameOf(one.property)); i++) one.property = `${name}_${i}`;
    taken.add(constantNameOf(one.property));
  }
}

/** What generated code imports, by module: the doors that packages have too. */
const DOORS: Readonly<Record<string, object>> = { [CODEGEN]: runtime, [XPATH]: xpath };

/** Evaluates modules as one script, in their order; functions may refer to later ones. */
function evaluate(modules: readonly CodeModule[], result: string): unknown {
  const used = Object.keys(DOORS).map(() => new Set<string>());
  const froms = Object.keys(DOORS);
  let code = "";
  for (const { imports, declarations } of modules) {
    for (const { from, name, typeOnly } of imports) if (!typeOnly) used[froms.indexOf(from)]?.add(name);
    for (const declaration of declarations) code += printCode(declaration, "javascript").replace(/^export /gm, "");
  }
  const heads = used.map((names, i) => `const { ${[...names].join(", ")} } = door${i};\n`);
  const script = `"use strict";\n${heads.join("")}${code}return ${result};\n`;
  return new Function(...froms.map((_, i) => `door${i}`), script)(...Object.values(DOORS));
}
