import type { ReadOptions, Result } from "@schemawright/runtime";
import * as runtime from "@schemawright/runtime/codegen";
import * as xpath from "@schemawright/xpath";
import { type Schema, type SchemaIssue, type SubstitutionGroups, substitutionGroups } from "@schemawright/xsd";
import type { BindingContext } from "./binding/context.ts";
import { bindGlobals } from "./binding/globals.ts";
import type { Binding } from "./binding/model.ts";
import { NO_LOCK } from "./binding/name-lock.ts";
import { createObjectBinder } from "./binding/objects.ts";
import { settleProperties } from "./binding/settle-properties.ts";
import { createValueBinder } from "./binding/values.ts";
import { printCode } from "./code/code.ts";
import type { CodeModule } from "./code/module.ts";
import type { Contract } from "./contract/contract.ts";
import { emitContent } from "./emit/content.ts";
import { createEmitContext } from "./emit/create-context.ts";
import { emitFast, planFast } from "./emit/fast/index.ts";
import { emitHandles, emitRegistry } from "./emit/handles.ts";
import { CODEGEN, XPATH } from "./emit/naming.ts";
import { emitRead } from "./emit/read.ts";
import { emitValues } from "./emit/values.ts";

/** How schemas are compiled in memory. */
export interface CompileOptions {
  /** Version of XSD the schemas were loaded as; `"1.1"` if not given. */
  readonly version?: "1.0" | "1.1";
  /**
   * How many properties the types may have, all together, for which there is straight-line code beside the reader that
   * knows everything. 0: none. Default 3,000.
   */
  readonly straightProperties?: number;
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
  xsd: "1.1",
  messages: [],
  documents: [],
  records: [],
  dispatchers: [],
  json: [],
  prefixes: {},
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
  const objects = binder.objects();
  settleProperties(
    objects,
    () => undefined,
    () => ({}),
    { report: () => undefined },
  );
  const binding: Binding = {
    contract: NO_CONTRACT,
    objects,
    unions: [],
    values: values.all(),
    messages: [],
    documents: [],
    records: [],
    dispatchers: [],
    tables: [],
    namespaces: [],
    general: true,
    names: NO_LOCK,
    elements: binder.elements(),
    globals,
  };
  const emit = createEmitContext(binding, context.place, context.report, { version, readOnly: true });
  const modules: CodeModule[] = [
    emitValues(MODULE, binding.values, emit),
    emitContent(MODULE, binding.objects, [], emit),
  ];
  const plan = planFast(emit, options.straightProperties);
  const fast = emitFast(MODULE, { values: binding.values, objects: binding.objects, unions: [] }, plan, emit);
  if (fast !== undefined) modules.push(fast);
  modules.push(
    emitRead(MODULE, binding.objects, [], plan, emit),
    emitHandles(MODULE, binding, emit),
    emitRegistry(binding, emit),
  );
  const expressions = emit.expressionModule();
  if (expressions !== undefined) modules.push(expressions);
  if (issues.some((issue) => issue.severity === "error")) return { ok: false, issues };
  const registry = evaluate(modules, "REGISTRY") as runtime.Registry;
  return {
    ok: true,
    read(input, readOptions = {}) {
      const result = runtime.readDocument(() => registry, input, readOptions);
      return result.ok ? { ...result, value: result.value.value } : result;
    },
  };
}

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
    lock: NO_LOCK,
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
  };
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
