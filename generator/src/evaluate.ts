import * as xpath from "@schemawright/xpath";
import { type Schema, type SchemaIssue, type SubstitutionGroups, substitutionGroups } from "@schemawright/xsd";
import type { BindingContext } from "./binding/context.ts";
import { bindGlobals } from "./binding/globals.ts";
import type { Binding } from "./binding/model.ts";
import { createObjectBinder } from "./binding/objects.ts";
import { settleProperties } from "./binding/settle-properties.ts";
import { createValueBinder } from "./binding/values.ts";
import { printCode } from "./code/code.ts";
import type { CodeModule } from "./code/module.ts";
import { BARE_CONTRACT } from "./contract/bare-contract.ts";
import { NO_LOCK } from "./contract/name-lock.ts";
import { emitContent } from "./emit/content.ts";
import { createEmitContext } from "./emit/create-context.ts";
import { emitFast, planFast } from "./emit/fast/index.ts";
import { emitHandles, emitRegistry } from "./emit/handles.ts";
import { RUNTIME, XPATH } from "./emit/naming.ts";
import { emitRead } from "./emit/read.ts";
import { emitValues } from "./emit/values.ts";
import {
  evaluateDoors,
  evaluatePrinted,
  type PrintedSchema,
  type ReadDocument,
  type ValidatePieces,
} from "./evaluate-printed.ts";

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

/** How schemas are printed. */
export interface PrintOptions extends CompileOptions {
  /**
   * Nobody wants the values of documents: what repeats is not kept, so that a document of any size can be validated. Elements
   * that assertions ask for are kept until their end. Default: false.
   */
  readonly discards?: boolean;
}

/** A reader, or the reasons why there is none. */
export type CompileResult =
  | { readonly ok: true; readonly read: ReadDocument }
  | { readonly ok: false; readonly issues: readonly SchemaIssue[] };

/** What validates documents, or the reasons why there is nothing. */
export type CompileValidatorResult =
  | {
      readonly ok: true;
      /** Of the value there is only what rules ask for. */
      readonly read: ReadDocument;
      /** `undefined` if rules of the schema ask for the values of a whole document. */
      readonly validatePieces: ValidatePieces | undefined;
    }
  | { readonly ok: false; readonly issues: readonly SchemaIssue[] };

/** A schema as JavaScript, or the reasons why there is none. */
export type PrintResult =
  | { readonly ok: true; readonly printed: PrintedSchema }
  | { readonly ok: false; readonly issues: readonly SchemaIssue[] };

/** Everything is in one module a kind: in memory nobody looks at the files. */
const MODULE = "schema";

/**
 * Compiles loaded schemas to a reader in memory: the code that `generate` writes to files, evaluated. Every global
 * element may be the root of a document.
 * @returns the reader, or what could not be compiled
 */
export function compileSchema(schemas: Schema | readonly Schema[], options: CompileOptions = {}): CompileResult {
  const result = printSchema(schemas, options);
  return result.ok ? { ok: true, read: evaluatePrinted(result.printed, DOORS) } : result;
}

/** The same for those who want to know of documents, of any size, whether they are valid, and want no values. */
export function compileValidator(
  schemas: Schema | readonly Schema[],
  options: CompileOptions = {},
): CompileValidatorResult {
  const result = printSchema(schemas, { ...options, discards: true });
  if (!result.ok) return result;
  const { read, validatePieces } = evaluateDoors(result.printed, DOORS);
  return { ok: true, read, validatePieces: result.printed.discards ? validatePieces : undefined };
}

/**
 * Compiles loaded schemas to the text of a reader, which {@link evaluatePrinted} makes a reader of: now, or in another
 * process that kept it.
 * @returns the text, or what could not be compiled
 */
export function printSchema(schemas: Schema | readonly Schema[], options: PrintOptions = {}): PrintResult {
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
    { ...context, report: () => undefined },
  );
  const binding: Binding = {
    contract: BARE_CONTRACT,
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
    designators: new Map(),
    elements: binder.elements(),
    globals,
  };
  const discards = options.discards === true && !asksValues(binding);
  const emit = createEmitContext(binding, context.place, context.report, { version, readOnly: true, discards });
  const modules: CodeModule[] = [
    emitValues(MODULE, binding.values, emit),
    emitContent(MODULE, binding.objects, [], emit),
  ];
  const plan = planFast(emit, options.straightProperties);
  const fast = emitFast(MODULE, { values: binding.values, objects: binding.objects, unions: [] }, plan, emit);
  if (fast !== undefined) modules.push(fast);
  modules.push(
    emitRead(MODULE, binding.objects, [], plan, emit),
    emitHandles(MODULE, binding, plan, emit),
    emitRegistry(binding, emit),
  );
  const expressions = emit.expressionModule();
  if (expressions !== undefined) modules.push(expressions);
  if (issues.some((issue) => issue.severity === "error")) return { ok: false, issues };
  return { ok: true, printed: { ...printScript(modules), discards } };
}

/** Whether a rule asks for the value of an element that may hold others: a fixed value of mixed content. */
function asksValues({ elements }: Binding): boolean {
  return elements.some(
    ({ declaration, type }) => declaration.valueConstraint?.variety === "fixed" && type.kind !== "value",
  );
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
    contract: BARE_CONTRACT,
    version,
    groups,
    general: true,
    lock: NO_LOCK,
    roots: new Map(),
    packages: new Map(),
    designators: () => new Map(),
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

/** What generated code imports besides the runtime, by module: the doors that packages have too. */
const DOORS: Readonly<Record<string, object>> = { [XPATH]: xpath };

/** Prints modules as one script, in their order; functions may refer to later ones. */
function printScript(modules: readonly CodeModule[]): Omit<PrintedSchema, "discards"> {
  const used = new Map<string, Set<string>>();
  let code = "";
  for (const { imports, declarations } of modules) {
    for (const { from, name, typeOnly } of imports) {
      // What is from elsewhere is declared in the same script.
      if (typeOnly || (from !== XPATH && !from.startsWith(`${RUNTIME}/`))) continue;
      used.set(from, (used.get(from) ?? new Set()).add(name));
    }
    for (const declaration of declarations) code += printCode(declaration, "javascript").replace(/^export /gm, "");
  }
  const doors = [...used.keys()];
  const heads = doors.map((door, i) => `const { ${[...(used.get(door) ?? [])].join(", ")} } = door${i};\n`);
  const parameters = doors.map((_, i) => `door${i}`).join(", ");
  return { script: `(function (${parameters}) {\n"use strict";\n${heads.join("")}${code}return REGISTRY;\n})`, doors };
}
