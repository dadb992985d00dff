import type { LoadSchemaResult, Location, Loss, Resolver, Schema, SchemaIssue } from "@schemawright/xsd";
import { bind } from "./binding/bind.ts";
import { fileContext } from "./binding/file-context.ts";
import type { Binding } from "./binding/model.ts";
import { checkForms } from "./contract/check-forms.ts";
import { checkHints } from "./contract/check-hints.ts";
import type { Contract } from "./contract/contract.ts";
import { documentNames } from "./contract/document-names.ts";
import { findPackages, NO_PACKAGES, namespaceDigests, type PackageHost } from "./contract/find-packages.ts";
import { importedPackages, MANIFEST_FILE } from "./contract/manifest.ts";
import { type NameLock, NO_LOCK } from "./contract/name-lock.ts";
import { ContractError } from "./contract/read-contract.ts";
import { documentRoots } from "./contract/roots.ts";
import { createEmitContext } from "./emit/create-context.ts";
import { createFrames, type ReadTemplate } from "./emit/frames.ts";
import { writeManifest } from "./emit/manifest.ts";
import { adapterModule } from "./emit/naming.ts";
import { DOCUMENT_SCHEMA, type EmittedFile, emitPackage, type ImportedPackage } from "./emit/package.ts";
import { emitSamples } from "./emit/samples.ts";
import { KEEP_NOTHING, type KeptStages } from "./kept-stages.ts";

/** What generating a contract is given: no files, no console. */
export interface GenerateInput {
  readonly contract: Contract;
  /** Location of the contract's folder, as the resolver knows it: `/repo/schema/sinch-mms`. */
  readonly folder: string;
  /** How the folder is named in generated files and issues: `schema/sinch-mms`. */
  readonly folderName: string;
  readonly resolver: Resolver;
  /** Finds templates that replace the generator's own; none do if absent. */
  readonly readTemplate?: ReadTemplate;
  /** Looks for generated packages that the contract imports from; none are found if absent. */
  readonly packages?: PackageHost;
  /** The names that were given before; none if absent. */
  readonly lock?: NameLock;
  /** Schemas that have been loaded already, as the contract's version of XSD, by the name the contract gives their entry document. */
  readonly loaded?: ReadonlyMap<string, LoadSchemaResult>;
  /** What earlier runs of the same contract made; nothing is kept if absent. */
  readonly kept?: KeptStages;
}

/** What was made, or why nothing was. */
export interface GenerateResult {
  /** `undefined` if any issue is an error. */
  readonly files: readonly EmittedFile[] | undefined;
  readonly binding: Binding | undefined;
  /** Schemas by the name the contract gives their entry document. */
  readonly schemas: ReadonlyMap<string, Schema>;
  /** What the XSD 1.0 form in `xsd10/` cannot say. */
  readonly losses: readonly Loss[];
  readonly issues: readonly SchemaIssue[];
}

/**
 * Compiles a contract: load, build, check and compile its schemas; bind them; emit a package. Nothing is written.
 * @throws ContractError if a root element is not declared or a package is not the one that is wanted, TemplateError if a frame cannot be filled in, JsonSchemaError if an emitted JSON Schema cannot be compiled
 */
export function generate(input: GenerateInput): GenerateResult {
  const { contract, folder, folderName, kept = KEEP_NOTHING } = input;
  kept.begin();
  const { schemas, issues } = loadSchemas(input);
  const failed = (): boolean => issues.some((issue) => issue.severity === "error");
  const losses: Loss[] = [];
  if (failed()) return { files: undefined, binding: undefined, schemas, losses, issues };

  checkForms(contract, schemas, `${folderName}/contract.json`);

  const documents = [...schemas.values()].flatMap((schema) => schema.documents.map(({ location }) => location));
  const names = documentNames(folder, folderName, documents);
  const place = ({ document, line, column }: Location): string => `${names.shown(document)}:${line}:${column}`;
  const report = (issue: SchemaIssue): void => {
    if (!issues.some((one) => one.message === issue.message && one.location.offset === issue.location.offset))
      issues.push(issue);
  };
  const roots = documentRoots(contract, schemas, `${folderName}/contract.json`);
  const host = input.packages ?? NO_PACKAGES;
  const read = memoised(host.read);
  const packages = findPackages(contract, schemas, { ...host, read }, `${folderName}/contract.json`);
  const imported = importedPackages(contract).flatMap((one): ImportedPackage[] => {
    const found = read(one);
    return found === undefined ? [] : [{ name: one, range: found.range, reference: found.reference }];
  });
  const given = { contract, packages, roots, lock: input.lock ?? NO_LOCK, place, moduleOf: names.module, report };
  const shown = new Map([
    ...[...schemas].map(([entry, schema]) => [entry, names.shown(schema.document)] as const),
    ...documents.map((one) => [names.module(one), names.shown(one)] as const),
  ]);
  const sources = { folder: folderName, shown: (source: string): string => shown.get(source) ?? source };
  const render = createFrames(input.readTemplate);
  const bindingContext = fileContext(schemas, given);
  checkHints(contract, bindingContext.designators().values(), `${folderName}/contract.json`);
  let binding = bind(schemas, bindingContext);
  if (failed()) return { files: undefined, binding, schemas, losses, issues };
  let context = createEmitContext(binding, place, report, { version: contract.xsd });
  const json = kept.jsonMessages(input);
  issues.push(...json.issues);
  if (failed()) return { files: undefined, binding, schemas, losses, issues };
  const additions = () => ({
    packages: imported,
    exports: json.exports,
    modules: [...json.modules, ...emitSamples(binding, schemas, context, names.module, json.samples)],
  });
  let emitted = emitPackage(binding, context, render, sources, additions());
  if (context.needsGeneral()) {
    // An expression that looks at a whole element has to know its name, which only handles have.
    binding = bind(schemas, { ...bindingContext, general: true });
    context = createEmitContext(binding, place, report, { version: contract.xsd });
    emitted = emitPackage(binding, context, render, sources, additions());
  }
  const files = [...emitted];
  for (const { path, text } of [...files]) {
    if (path.endsWith(".schema.json") && path !== `json/${DOCUMENT_SCHEMA}.schema.json`)
      files.push(...kept.validator(text, path.replace(/\.schema\.json$/, ".validator")));
  }
  files.push(...json.files, ...emitAdapters(input));
  if (contract.library)
    files.push({ path: MANIFEST_FILE, text: writeManifest(binding, namespaceDigests(schemas.values(), host.digest)) });
  if (contract.olderForm) files.push(...emitOlderForm(schemas, names.path, losses, kept));
  return { files: failed() ? undefined : files, binding, schemas, losses, issues };
}

/** The modules of a contract's adapters, as modules of the package. @throws ContractError if one is not there */
function emitAdapters({ contract, folder, folderName, resolver }: GenerateInput): EmittedFile[] {
  const modules = new Map([...contract.adapters.values()].map((one) => [one.module, one]));
  return [...modules.values()].map((adapter) => {
    const text = resolver.read(resolver.resolve(adapter.module, `${folder}/contract.json`));
    if (text === undefined)
      throw new ContractError(`${folderName}/contract.json: the module ${adapter.module} of an adapter is not there`);
    return { path: `src/${adapterModule(adapter)}.ts`, text };
  });
}

function memoised<T>(read: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const found = known.get(name) ?? read(name);
    known.set(name, found);
    return found;
  };
}

/** `xsd10/`: the XSD 1.0 form of every document. A document that several schemas share has one form in all of them. */
function emitOlderForm(
  schemas: ReadonlyMap<string, Schema>,
  pathOf: (document: string) => string,
  losses: Loss[],
  kept: KeptStages,
): EmittedFile[] {
  const texts = new Map<string, string>();
  for (const schema of schemas.values()) {
    const downgraded = kept.olderForm(schema);
    for (const { location, text } of downgraded.documents) texts.set(location, text);
    for (const loss of downgraded.losses) {
      const known = losses.some(
        (one) =>
          one.message === loss.message &&
          one.location.document === loss.location.document &&
          one.location.offset === loss.location.offset,
      );
      if (!known) losses.push(loss);
    }
  }
  return [...texts].map(([location, text]) => ({ path: `xsd10/${pathOf(location)}`, text }));
}

function loadSchemas({ contract, folder, resolver, loaded: given, kept = KEEP_NOTHING }: GenerateInput): {
  schemas: Map<string, Schema>;
  issues: SchemaIssue[];
} {
  const schemas = new Map<string, Schema>();
  const issues: SchemaIssue[] = [];
  const known = new Set<string>();
  for (const path of new Set([
    ...contract.documents,
    ...contract.records.map((one) => one.schema),
    ...contract.messages.flatMap((message) => message.forms.map((form) => form.schema)),
  ])) {
    const loaded =
      given?.get(path) ?? kept.load(resolver.resolve(path, `${folder}/contract.json`), resolver, contract.xsd);
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
