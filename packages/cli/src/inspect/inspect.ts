import type { ElementDeclaration, Schema, TypeDefinition } from "@schemawright/xsd";
import type { CommandInput } from "../commands/command.ts";
import type { CommonOptions } from "../commands/common-options.ts";
import { EXIT } from "../exit-codes.ts";
import { shownPath } from "../files/paths.ts";
import { besideOutput, type Host } from "../host/host.ts";
import { printSchemaReports } from "../report/print-schema-reports.ts";
import { loadSchemaFile } from "../schema-file.ts";
import { UseError } from "../use-error.ts";
import { type Described, globalComponents, treeLines } from "./describe.ts";

/** Options of the command `inspect`. */
export interface InspectOptions extends CommonOptions {
  readonly tree: boolean;
  readonly json: boolean;
  readonly xsdVersion?: "1.0" | "1.1";
}

/**
 * Prints what a schema declares, or one component of it.
 * @returns the exit code: 0 printed, 1 the schema is broken
 * @throws UseError if there is no such schema or component
 */
export async function inspectCommand({
  operands: [path, name],
  options,
  host,
}: CommandInput<InspectOptions>): Promise<number> {
  const loaded = host.timings.measure("load", () => loadSchemaFile(String(path), options.xsdVersion));
  const { schema } = loaded;
  if (schema === undefined) {
    await printSchemaReports(loaded.reports, host);
    return EXIT.findings;
  }
  await printSchemaReports(loaded.versionReports, besideOutput(host));
  const lists = globalComponents(schema);
  if (typeof name === "string") printComponents(findComponents(lists, name), options, host);
  else if (options.json) printJson(schema, lists, host);
  else if (options.tree) printComponents(lists["elements"] ?? [], options, host);
  else printLists(schema, lists, host);
  return EXIT.fine;
}

type Lists = ReturnType<typeof globalComponents>;

/** Components of a name, written as it is or as generated code has it. @throws UseError if there is none */
function findComponents(lists: Lists, name: string): readonly Described[] {
  const all = Object.values(lists).flat();
  const localOf = (one: Described): string => one.name.slice(one.name.indexOf("}") + 1);
  const exact = all.filter((one) => one.name === name || localOf(one) === name);
  if (exact.length > 0) return exact;
  const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
  const alike = all.filter((one) => plain(localOf(one)) === plain(name));
  if (alike.length > 0) return alike;
  throw new UseError(`inspect: the schema declares nothing named ${name}; it has ${all.map(localOf).join(", ")}`);
}

function printComponents(components: readonly Described[], { json }: InspectOptions, host: Host): void {
  const shown = components.map((one) => ({ ...one, contains: hasTree(one.component) ? treeLines(one.component) : [] }));
  if (json) {
    const plain = shown.map(({ component: _, ...rest }) => rest);
    host.write(`${JSON.stringify(plain, undefined, 2)}\n`);
    return;
  }
  for (const { kind, name, place, about, contains } of shown) {
    host.write(`${kind} ${name}  ${place}\n${about === "" ? "" : `  ${about}\n`}`);
    for (const line of contains) host.write(`  ${line}\n`);
    host.write("\n");
  }
}

function hasTree(component: unknown): component is ElementDeclaration | TypeDefinition {
  const kinds = ["elementDeclaration", "complexTypeDefinition", "simpleTypeDefinition"];
  return (
    typeof component === "object" && component !== null && "kind" in component && kinds.includes(String(component.kind))
  );
}

function printLists(schema: Schema, lists: Lists, host: Host): void {
  host.write(`namespace ${schema.targetNamespace === "" ? "(none)" : schema.targetNamespace}\n`);
  for (const { location } of schema.documents) host.write(`document  ${shownPath(location)}\n`);
  for (const components of Object.values(lists)) {
    if (components.length === 0) continue;
    host.write("\n");
    const width = Math.max(...components.map(({ name }) => name.length));
    for (const { kind, name, place, about } of components)
      host.write(`${kind} ${name.padEnd(width)}  ${place}  ${about}\n`);
  }
}

function printJson(schema: Schema, lists: Lists, host: Host): void {
  const plain = Object.entries(lists).map(([kind, components]) => [
    kind,
    components.map(({ name, place, about }) => ({ name, place, about })),
  ]);
  const documents = schema.documents.map(({ location }) => shownPath(location));
  const report = { targetNamespace: schema.targetNamespace, documents, ...Object.fromEntries(plain) };
  host.write(`${JSON.stringify(report, undefined, 2)}\n`);
}
