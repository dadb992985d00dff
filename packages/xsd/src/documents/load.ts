import { checkStructure } from "./check-structure.ts";
import { type Capabilities, includeConditionally } from "./conditional-inclusion.ts";
import { collapse, XSD_NAMESPACE } from "./names.ts";
import { NO_REPLACEMENTS, type Replacements, replacementsOf, withReplacements } from "./override.ts";
import { parseDocument } from "./parse-document.ts";
import type { Report } from "./report.ts";
import type { Resolver } from "./resolver.ts";
import type { SchemaElement } from "./schema-element.ts";
import type { HintFault } from "./schema-loc.ts";

/**
 * A schema document in the part it plays: the same text included into two namespaces, or overridden in two ways, is
 * loaded twice.
 */
export interface LoadedDocument {
  readonly location: string;
  readonly root: SchemaElement;
  /** Empty string for none. */
  readonly targetNamespace: string;
  /** Included without a target namespace of its own: unqualified references mean the including namespace. */
  readonly chameleon: boolean;
  /** Namespaces that references in this document may name: its own and those it imports. */
  readonly importedNamespaces: ReadonlySet<string>;
  /** Location of the imported document (or the entry) that this one came by: itself, or through includes. */
  readonly importUnit: string;
  /** Elements that the structural check has already refused. */
  readonly rejected: ReadonlySet<SchemaElement>;
  /** Top-level elements that an override put here, with what their references are read by. */
  readonly borrowed: ReadonlyMap<SchemaElement, LoadedDocument>;
  /** The documents that this one includes, redefines or overrides. */
  readonly reaches: readonly LoadedDocument[];
}

/** An `xs:redefine` whose document was loaded. */
export interface Redefinition {
  readonly element: SchemaElement;
  readonly document: LoadedDocument;
  readonly target: LoadedDocument;
}

/** A document that loading begins with. */
export interface Entry {
  readonly location: string;
  /**
   * The target namespace that an instance says it has. Such a document may be missing or have another: it is left out
   * then, and nothing is reported. Absent for a document that must be there.
   */
  readonly hintedNamespace?: string;
}

/** Everything that the entry documents reach. */
export interface LoadedDocuments {
  /** What the first entry reaches, itself first, in the order of references; then what the next one adds. */
  readonly documents: readonly LoadedDocument[];
  /** The entries that were loaded. */
  readonly entries: readonly Entry[];
  /** Why documents that an instance names were left out. */
  readonly leftOut: ReadonlyMap<Entry, HintFault>;
  /** The locations that each document refers to, as far as they were followed. */
  readonly references: ReadonlyMap<string, ReadonlySet<string>>;
  /** In the order of references. */
  readonly redefinitions: readonly Redefinition[];
  readonly texts: readonly { readonly location: string; readonly text: string }[];
  /**
   * Namespaces of which a document could not be had, with the locations that were tried; none where that has been
   * reported as an error, so that references into them are not reported again.
   */
  readonly missingNamespaces: ReadonlyMap<string, readonly string[]>;
}

interface ParsedDocument {
  readonly text: string;
  readonly root: SchemaElement | undefined;
  readonly rejected: ReadonlySet<SchemaElement>;
}

type ReferenceKind = "entry" | "include" | "import" | "redefine" | "override";

interface Task {
  readonly location: string;
  /** The namespace asked for; `undefined` for the entry document. */
  readonly wanted: string | undefined;
  readonly reference: SchemaElement | undefined;
  readonly kind: ReferenceKind;
  readonly importUnit: string;
  readonly replacements: Replacements;
  /** Takes the document once it is loaded. */
  readonly onLoaded: (document: LoadedDocument) => void;
  /** Takes the reason why a document that an instance names is left out. */
  readonly onLeftOut?: (fault: HintFault) => void;
}

interface Loading {
  readonly resolver: Resolver;
  readonly capabilities: Capabilities;
  readonly report: Report;
  readonly warn: Report;
  readonly queue: Task[];
  readonly parsed: Map<string, ParsedDocument>;
  readonly loaded: Map<string, LoadedDocument>;
  readonly references: Map<string, Set<string>>;
  readonly missingNamespaces: Map<string, string[]>;
  readonly redefinitions: Redefinition[];
}

/**
 * Loads the entry documents and, each once, the documents that they include, import, redefine and override. Circular
 * references are fine. Reports `src-include`, `src-import`, `src-redefine`, `src-override`, and what parsing and the
 * structural check find; a document of an include or import that cannot be had is a warning, for the recommendation
 * wants no more; an entry document that cannot be had is `src-document`, unless an instance names it.
 */
export function loadDocuments(
  entries: readonly Entry[],
  resolver: Resolver,
  capabilities: Capabilities,
  report: Report,
  warn: Report,
): LoadedDocuments {
  const loading: Loading = {
    resolver,
    capabilities,
    report,
    warn,
    queue: [],
    parsed: new Map(),
    loaded: new Map(),
    references: new Map(),
    missingNamespaces: new Map(),
    redefinitions: [],
  };
  const { queue, parsed, loaded, references, missingNamespaces, redefinitions } = loading;
  const loadedEntries = new Set<Entry>();
  const leftOut = new Map<Entry, HintFault>();
  let at = 0;
  for (const entry of entries) {
    const { location, hintedNamespace } = entry;
    queue.push({
      location,
      wanted: hintedNamespace,
      reference: undefined,
      kind: "entry",
      importUnit: location,
      replacements: NO_REPLACEMENTS,
      onLoaded: () => loadedEntries.add(entry),
      ...(hintedNamespace === undefined ? {} : { onLeftOut: (fault) => leftOut.set(entry, fault) }),
    });
    for (let task = queue[at]; task !== undefined; task = queue[at]) {
      at += 1;
      loadTask(task, loading);
    }
  }
  const texts = [...parsed].map(([location, { text }]) => ({ location, text }));
  const documents = [...loaded.values()];
  return { documents, entries: [...loadedEntries], leftOut, references, redefinitions, texts, missingNamespaces };
}

/** Loads the document of a task, unless it is known in the same part. */
function loadTask(task: Task, loading: Loading): void {
  const { parsed, loaded, missingNamespaces, report } = loading;
  const document = parsed.get(task.location) ?? readDocument(task, loading);
  if (document === undefined) return;
  parsed.set(task.location, document);
  if (document.root === undefined) {
    missingNamespaces.set(task.wanted ?? "", []);
    return;
  }
  const own = collapse(document.root.attributes.get("targetNamespace")?.value ?? "");
  const chameleon =
    task.kind !== "entry" && task.kind !== "import" && own === "" && task.wanted !== undefined && task.wanted !== "";
  const targetNamespace = chameleon ? (task.wanted ?? "") : own;
  if (task.wanted !== undefined && targetNamespace !== task.wanted) {
    if (task.onLeftOut !== undefined) {
      task.onLeftOut({ kind: "other-namespace", targetNamespace });
      return;
    }
    reportNamespaceMismatch(task, own, report);
    missingNamespaces.set(task.wanted, []);
    return;
  }
  const key = `${targetNamespace} ${task.location} ${task.replacements.key}`;
  const known = loaded.get(key);
  if (known !== undefined) {
    task.onLoaded(known);
    return;
  }
  const result = assemble(task, { ...document, root: document.root }, targetNamespace, chameleon, loading);
  loaded.set(key, result);
  task.onLoaded(result);
}

/** The document of a task; what it refers to is put into the queue. */
function assemble(
  task: Task,
  document: ParsedDocument & { readonly root: SchemaElement },
  targetNamespace: string,
  chameleon: boolean,
  loading: Loading,
): LoadedDocument {
  const importedNamespaces = new Set<string>([targetNamespace]);
  const reaches: LoadedDocument[] = [];
  const borrowed = new Map<SchemaElement, LoadedDocument>();
  const placed: SchemaElement[] = [];
  const result: LoadedDocument = {
    location: task.location,
    root: withReplacements(document.root, task.replacements, (element) => placed.push(element)),
    targetNamespace,
    chameleon,
    importedNamespaces,
    importUnit: task.importUnit,
    rejected: document.rejected,
    borrowed,
    reaches,
  };
  for (const child of result.root.children) {
    if (document.rejected.has(child) || child.namespace !== XSD_NAMESPACE) continue;
    if (child.localName === "import") {
      const namespace = followImport(child, result, loading);
      if (namespace !== undefined) importedNamespaces.add(namespace);
    } else if (child.localName === "include" || child.localName === "redefine" || child.localName === "override") {
      follow(child, child.localName, { task, result, reaches }, loading);
    }
  }
  for (const element of placed) {
    const origin = task.replacements.origins.get(element);
    if (origin === undefined) continue;
    borrowed.set(element, {
      ...result,
      chameleon: origin.chameleon,
      importedNamespaces: new Set([...importedNamespaces, ...origin.importedNamespaces]),
      rejected: origin.rejected,
    });
  }
  return result;
}

function readDocument(task: Task, loading: Loading): ParsedDocument | undefined {
  const { resolver, capabilities, report, warn, missingNamespaces } = loading;
  const text = resolver.read(task.location);
  if (text === undefined) {
    task.onLeftOut?.({ kind: "absent" });
    if (task.onLeftOut !== undefined) return undefined;
    const written = task.reference?.attributes.get("schemaLocation");
    if (task.reference === undefined || written === undefined) {
      const location = { document: task.location, line: 1, column: 1, offset: 0 };
      report("src-document", { location }, `There is no schema document at "${task.location}".`);
      return undefined;
    }
    const message = `There is no schema document for "${written.value}"; tried "${task.location}".`;
    const wanted = task.wanted ?? "";
    if (isNeeded(task)) {
      report(`src-${task.kind}`, written, message, { tried: task.location });
      missingNamespaces.set(wanted, []);
    } else {
      warn(`src-${task.kind}`, written, message, { tried: task.location });
      const tried = missingNamespaces.get(wanted);
      if (tried === undefined) missingNamespaces.set(wanted, [task.location]);
      else if (tried.length > 0) tried.push(task.location);
    }
    return undefined;
  }
  const document = parseDocument(task.location, text, report);
  if (document === undefined) return { text, root: undefined, rejected: new Set() };
  const root = includeConditionally(document.root, capabilities);
  const rejected = checkStructure(root, capabilities.version, report);
  return { text: document.text, root: rejected.has(root) ? undefined : root, rejected };
}

/**
 * A document that is to be changed must be there; others may be missing:
 * https://www.w3.org/TR/xmlschema11-1/#src-redefine and https://www.w3.org/TR/xmlschema11-1/#src-override, clause 1.
 */
function isNeeded({ kind, reference }: Task): boolean {
  if (kind !== "redefine" && kind !== "override") return false;
  return reference?.children.some((child) => child.localName !== "annotation") === true;
}

function reportNamespaceMismatch(task: Task, found: string, report: Report): void {
  if (task.reference === undefined) return;
  const place = task.reference.attributes.get("schemaLocation") ?? task.reference;
  const message = `"${task.location}" has the target namespace "${found}"; "${task.wanted}" is wanted here.`;
  report(`src-${task.kind}`, place, message, { found, wanted: task.wanted ?? "" });
}

/** Puts the document of an `xs:include`, `xs:redefine` or `xs:override` into the queue. */
function follow(
  element: SchemaElement,
  kind: "include" | "redefine" | "override",
  from: { readonly task: Task; readonly result: LoadedDocument; readonly reaches: LoadedDocument[] },
  { resolver, queue, references, redefinitions }: Loading,
): void {
  const { task, result, reaches } = from;
  const reference = element.attributes.get("schemaLocation");
  if (reference === undefined) return;
  const location = resolver.resolve(collapse(reference.value), task.location);
  noteReference(references, task.location, location);
  queue.push({
    location,
    wanted: result.targetNamespace,
    reference: element,
    kind,
    importUnit: task.importUnit,
    replacements: kind === "override" ? replacementsOf(element, result, task.replacements) : task.replacements,
    onLoaded: (target) => {
      reaches.push(target);
      if (kind === "redefine") redefinitions.push({ element, document: result, target });
    },
  });
}

/** The namespace that an `xs:import` makes visible; its document goes into the queue. */
function followImport(
  element: SchemaElement,
  document: LoadedDocument,
  { resolver, queue, references, report }: Loading,
): string | undefined {
  const written = element.attributes.get("namespace");
  const namespace = collapse(written?.value ?? "");
  if (namespace === document.targetNamespace) {
    const advice = namespace === "" ? "the schema has no target namespace" : "that is this schema's own namespace";
    report("src-import", written ?? element, `xs:import of namespace "${namespace}": ${advice}; use xs:include.`);
    return undefined;
  }
  const reference = element.attributes.get("schemaLocation");
  if (reference !== undefined) {
    const location = resolver.resolve(collapse(reference.value), document.location);
    noteReference(references, document.location, location);
    queue.push({
      location,
      wanted: namespace,
      reference: element,
      kind: "import",
      importUnit: location,
      replacements: NO_REPLACEMENTS,
      onLoaded: () => undefined,
    });
  }
  return namespace;
}

function noteReference(references: Map<string, Set<string>>, from: string, to: string): void {
  const known = references.get(from);
  if (known === undefined) references.set(from, new Set([to]));
  else known.add(to);
}
