import type { Binding, RecordsBinding } from "../binding/model.ts";
import { jsDoc, objectLiteral, onlyTypes, quote, wrap } from "../code/code.ts";
import { type CodeModule, createImports, type Imports } from "../code/module.ts";
import type { EmitContext } from "./context.ts";
import { type FastPlan, usePlainReader } from "./fast/index.ts";
import { CODEGEN, RUNTIME, useElementHandle } from "./naming.ts";

/** Name of the function that reads records: `readTrackPoints`. */
export function recordsFunction({ name }: RecordsBinding): string {
  return `read${name}`;
}

/** `records`: the functions that read elements one by one out of documents of any size. */
export function emitRecords({ records }: Binding, plan: FastPlan, context: EmitContext): CodeModule {
  const path = "records";
  const imports = createImports(path, records.map(recordsFunction));
  const declarations = records.map((one) => emitOne(one, plan, imports, context));
  return { path, sources: [], imports: imports.list(), declarations };
}

function emitOne(records: RecordsBinding, plan: FastPlan, imports: Imports, context: EmitContext): string {
  const element = records.path.at(-1);
  if (element === undefined) return "";
  const names = records.path.map(({ declaration }) => declaration.name);
  const steps = records.path.map(({ declaration: { name, targetNamespace } }) =>
    objectLiteral([
      ["name", quote(name)],
      ["namespace", quote(targetNamespace)],
    ]),
  );
  const definition = objectLiteral([
    ["path", wrap("[", steps, "]")],
    ["element", `() => ${useElementHandle(imports, element)}`],
    ["registry", `() => ${imports.value("registry", "REGISTRY")}`],
    ["plain", usePlainReader(element, plan, imports)],
  ]);
  const input = `input${onlyTypes(`: ${imports.type(RUNTIME, "DocumentStream")}`)}`;
  const options = `options${onlyTypes(`: ${imports.type(RUNTIME, "ReadOptions")}`)} = {}`;
  const type = context.textOfElement(element, imports);
  const result = onlyTypes(`: AsyncGenerator<${imports.type(RUNTIME, "Result")}<${type}>, void, undefined>`);
  return (
    jsDoc([
      `Reads \`${names.join("/")}\`, one by one, out of a document that comes in pieces, however large it is.`,
      "What stands around them has to be well-formed, and is not checked against the schema.",
    ]) +
    `export function ${recordsFunction(records)}(${input}, ${options})${result} {\n` +
    `  return ${imports.value(CODEGEN, "readRecords")}(${definition.replace(/\n/g, "\n  ")}, input, options);\n}\n`
  );
}
