import { checkStructure } from "./check-structure.ts";
import { type Capabilities, includeConditionally } from "./conditional-inclusion.ts";
import { collapse, XSD_NAMESPACE } from "./names.ts";
import { parseDocument } from "./parse-document.ts";
import type { Report } from "./report.ts";
import type { Resolver } from "./resolver.ts";
import type { SchemaElement } from "./schema-element.ts";

/** A schema document in the part it plays: the same text included into two namespaces is loaded twice. */
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
}

/** Everything that an entry document reaches. */
export interface LoadedDocuments {
  /** Entry first, in the order of references. */
  readonly documents: readonly LoadedDocument[];
  readonly texts: readonly { readonly location: string; readonly text: string }[];
  /** Namespaces whose documents could not be had: references into them are not reported again. */
  readonly missingNamespaces: ReadonlySet<string>;
  /** Something stands in a document that changes others (redefine, override): what they mean is not known. */
  readonly uncertain: boolean;
}

interface ParsedDocument {
  readonly text: string;
  readonly root: SchemaElement | undefined;
  readonly rejected: ReadonlySet<SchemaElement>;
}

interface Task {
  readonly location: string;
  /** The namespace asked for; `undefined` for the entry document. */
  readonly wanted: string | undefined;
  readonly reference: SchemaElement | undefined;
  readonly kind: "entry" | "include" | "import";
  readonly importUnit: string;
}

/**
 * Loads the entry document and, each once, the documents that it includes and imports. Circular references are fine.
 * Reports `src-include`, `src-import`, `not-supported` for redefine and override, and what parsing and the structural
 * check find; `documents` is empty if the entry document itself cannot be had.
 */
export function loadDocuments(
  entry: string,
  resolver: Resolver,
  capabilities: Capabilities,
  report: Report,
): LoadedDocuments {
  const parsed = new Map<string, ParsedDocument>();
  const documents: LoadedDocument[] = [];
  const missingNamespaces = new Set<string>();
  const loaded = new Set<string>();
  let uncertain = false;
  const queue: Task[] = [
    { location: entry, wanted: undefined, reference: undefined, kind: "entry", importUnit: entry },
  ];

  for (let task = queue.shift(); task !== undefined; task = queue.shift()) {
    const document = parsed.get(task.location) ?? readDocument(task, resolver, capabilities, report);
    if (document === undefined) {
      if (task.wanted !== undefined) missingNamespaces.add(task.wanted);
      continue;
    }
    parsed.set(task.location, document);
    if (document.root === undefined) {
      missingNamespaces.add(task.wanted ?? "");
      continue;
    }
    const own = collapse(document.root.attributes.get("targetNamespace")?.value ?? "");
    const chameleon = task.kind === "include" && own === "" && task.wanted !== undefined && task.wanted !== "";
    const targetNamespace = chameleon ? (task.wanted ?? "") : own;
    if (task.wanted !== undefined && task.reference !== undefined && targetNamespace !== task.wanted) {
      reportNamespaceMismatch(task, own, report);
      missingNamespaces.add(task.wanted);
      continue;
    }
    const key = `${targetNamespace} ${task.location}`;
    if (loaded.has(key)) continue;
    loaded.add(key);
    const importedNamespaces = new Set<string>([targetNamespace]);
    for (const child of document.root.children) {
      if (document.rejected.has(child) || child.namespace !== XSD_NAMESPACE) continue;
      if (child.localName === "include") followInclude(child, targetNamespace, task, resolver, queue);
      if (child.localName === "import") {
        const { root } = document;
        const namespace = followImport(
          child,
          { targetNamespace, root, location: task.location },
          resolver,
          queue,
          report,
        );
        if (namespace !== undefined) importedNamespaces.add(namespace);
      }
      if (child.localName === "redefine" || child.localName === "override") {
        report(
          "not-supported",
          child,
          `xs:${child.localName} is not supported; include the document and derive new types.`,
        );
        uncertain = true;
      }
    }
    documents.push({
      location: task.location,
      root: document.root,
      targetNamespace,
      chameleon,
      importedNamespaces,
      importUnit: task.importUnit,
      rejected: document.rejected,
    });
  }
  const texts = [...parsed].map(([location, { text }]) => ({ location, text }));
  return { documents, texts, missingNamespaces, uncertain };
}

function readDocument(
  task: Task,
  resolver: Resolver,
  capabilities: Capabilities,
  report: Report,
): ParsedDocument | undefined {
  const text = resolver.read(task.location);
  if (text === undefined) {
    const written = task.reference?.attributes.get("schemaLocation");
    if (task.reference === undefined || written === undefined) {
      const location = { document: task.location, line: 1, column: 1, offset: 0 };
      report("src-document", { location }, `There is no schema document at "${task.location}".`);
    } else {
      const message = `There is no schema document for "${written.value}"; tried "${task.location}".`;
      report(task.kind === "include" ? "src-include" : "src-import", written, message, { tried: task.location });
    }
    return undefined;
  }
  const document = parseDocument(task.location, text, report);
  if (document === undefined) return { text, root: undefined, rejected: new Set() };
  const root = includeConditionally(document.root, capabilities);
  const rejected = checkStructure(root, capabilities.version, report);
  return { text: document.text, root: rejected.has(root) ? undefined : root, rejected };
}

function reportNamespaceMismatch(task: Task, found: string, report: Report): void {
  if (task.reference === undefined) return;
  const place = task.reference.attributes.get("schemaLocation") ?? task.reference;
  const code = task.kind === "include" ? "src-include" : "src-import";
  const message = `"${task.location}" has the target namespace "${found}"; "${task.wanted}" is wanted here.`;
  report(code, place, message, { found, wanted: task.wanted ?? "" });
}

function followInclude(
  element: SchemaElement,
  targetNamespace: string,
  { location: base, importUnit }: Task,
  resolver: Resolver,
  queue: Task[],
): void {
  const reference = element.attributes.get("schemaLocation");
  if (reference === undefined) return;
  const location = resolver.resolve(collapse(reference.value), base);
  queue.push({ location, wanted: targetNamespace, reference: element, kind: "include", importUnit });
}

function followImport(
  element: SchemaElement,
  document: { readonly targetNamespace: string; readonly root: SchemaElement; readonly location: string },
  resolver: Resolver,
  queue: Task[],
  report: Report,
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
    queue.push({ location, wanted: namespace, reference: element, kind: "import", importUnit: location });
  }
  return namespace;
}
