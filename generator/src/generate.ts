import { type Location, loadSchema, type Resolver, type Schema, type SchemaIssue } from "@schemawright/xsd";
import { bind } from "./binding/bind.ts";
import type { Binding } from "./binding/model.ts";
import type { Contract } from "./contract/contract.ts";
import { createEmitContext } from "./emit/create-context.ts";
import { createFrames, type ReadTemplate } from "./emit/frames.ts";
import { emitJsonValidator } from "./emit/json-validators.ts";
import { messageFile } from "./emit/messages.ts";
import { type EmittedFile, emitPackage } from "./emit/package.ts";

/** What generating a contract is given: no files, no console. */
export interface GenerateInput {
  readonly contract: Contract;
  /** Location of the contract's folder, as the resolver knows it: `/repo/schema/sinch-mms`. */
  readonly folder: string;
  /** How the folder is named in generated files and issues: `schema/sinch-mms`. */
  readonly folderName: string;
  readonly resolver: Resolver;
  readonly readTemplate: ReadTemplate;
}

/** What was made, or why nothing was. */
export interface GenerateResult {
  /** `undefined` if any issue is an error. */
  readonly files: readonly EmittedFile[] | undefined;
  readonly binding: Binding | undefined;
  /** Schemas by the name the contract gives their entry document. */
  readonly schemas: ReadonlyMap<string, Schema>;
  readonly issues: readonly SchemaIssue[];
}

/**
 * Compiles a contract: load, build, check and compile its schemas; bind them; emit a package. Nothing is written.
 * @throws TemplateError if a frame cannot be filled in, JsonSchemaError if an authored JSON Schema cannot be compiled
 */
export function generate(input: GenerateInput): GenerateResult {
  const { contract, folder, folderName, resolver } = input;
  const { schemas, issues } = loadSchemas(contract, folder, resolver);
  const failed = (): boolean => issues.some((issue) => issue.severity === "error");
  if (failed()) return { files: undefined, binding: undefined, schemas, issues };

  const name = (document: string): string =>
    document.startsWith(`${folder}/`) ? document.slice(folder.length + 1) : document;
  const place = ({ document, line, column }: Location): string => `${folderName}/${name(document)}:${line}:${column}`;
  const report = (issue: SchemaIssue): void => {
    if (!issues.some((one) => one.message === issue.message && one.location.offset === issue.location.offset))
      issues.push(issue);
  };
  const moduleOf = (document: string): string =>
    name(document)
      .replace(/\.xsd$/i, "")
      .replace(/[^A-Za-z0-9/_-]+/g, "-");
  const binding = bind(schemas, { contract, place, moduleOf, report });
  if (failed()) return { files: undefined, binding, schemas, issues };

  const context = createEmitContext(binding, place, report);
  const files = [...emitPackage(binding, context, createFrames(input.readTemplate), folderName)];
  for (const { path, text } of [...files]) {
    if (path.endsWith(".schema.json"))
      files.push(...emitJsonValidator(JSON.parse(text), path.replace(/\.schema\.json$/, ".validator")));
  }
  for (const { name: jsonName, schema } of contract.json) {
    const text = resolver.read(resolver.resolve(schema, `${folder}/contract.json`));
    if (text === undefined) throw new Error(`${folderName}/contract.json: the JSON Schema ${schema} cannot be read`);
    files.push(...emitJsonValidator(JSON.parse(text), `json/${messageFile(jsonName)}.validator`), {
      path: `json/${messageFile(jsonName)}.schema.json`,
      text,
    });
  }
  return failed() ? { files: undefined, binding, schemas, issues } : { files, binding, schemas, issues };
}

function loadSchemas(
  contract: Contract,
  folder: string,
  resolver: Resolver,
): { schemas: Map<string, Schema>; issues: SchemaIssue[] } {
  const schemas = new Map<string, Schema>();
  const issues: SchemaIssue[] = [];
  const known = new Set<string>();
  for (const path of new Set(contract.messages.flatMap((message) => message.forms.map((form) => form.schema)))) {
    const loaded = loadSchema(resolver.resolve(path, `${folder}/contract.json`), { resolver });
    // Entry documents share documents, and with them their faults.
    for (const issue of loaded.issues) {
      const key = `${issue.code} ${issue.location.document} ${issue.location.offset} ${issue.message}`;
      if (!known.has(key)) issues.push(issue);
      known.add(key);
    }
    if (loaded.schema !== undefined) schemas.set(path, loaded.schema);
  }
  return { schemas, issues };
}
