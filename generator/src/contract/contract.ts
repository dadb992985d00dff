/** A contract folder's `contract.json`: which documents make which messages, and where faults without a component get their code. */
export interface Contract {
  readonly name: string;
  readonly package: string;
  readonly version: string;
  readonly description: string;
  /** Version of XSD that the schemas are read as. */
  readonly xsd: "1.0" | "1.1";
  /** Whether the package brings the XSD 1.0 form of its schemas: what an author publishes for tools that stop there. */
  readonly olderForm: boolean;
  readonly messages: readonly ContractMessage[];
  /** Entry schema documents any global element of which may be the root of a document: read and written by name. */
  readonly documents: readonly string[];
  /** Which of these elements: `{namespace}local`, or the local name where no other has it. All if absent. */
  readonly roots: readonly string[] | undefined;
  /** Elements that are read one by one out of documents of any size. */
  readonly records: readonly ContractRecords[];
  readonly dispatchers: readonly ContractDispatcher[];
  /** Prefixes that documents are written with, by namespace name. Others are those of the schema documents. */
  readonly prefixes: Readonly<Record<string, string>>;
  /** Whether other contracts may import from the package. */
  readonly library: boolean;
  /** Namespaces whose types are imported from another generated package: namespace name to package name. */
  readonly packages: Readonly<Record<string, string>>;
  /** What the author says of types, by their designators as the lock of names has them. */
  readonly types: ReadonlyMap<string, TypeHints>;
  readonly naming: NamingRules;
  /** Types whose values are objects of another library: `xs:date`, or a simple type by its designator. */
  readonly adapters: ReadonlyMap<string, ContractAdapter>;
  /** What adapters need: package name to version. */
  readonly dependencies: Readonly<Record<string, string>>;
  /** Authored JSON Schemas that are compiled beside the emitted ones. */
  readonly json: readonly ContractJsonSchema[];
  /** Folder of samples with their `expected.json`; none if absent. */
  readonly samples: string | undefined;
  /** Folder of templates that replace the generator's own; none if absent. */
  readonly templates: string | undefined;
}

export interface ContractMessage {
  readonly name: string;
  /** The first form is the one that is written. */
  readonly forms: readonly { readonly schema: string; readonly element: string }[];
  readonly errors: Readonly<Partial<Record<"wellFormedness" | "root", string>>>;
}

export interface ContractRecords {
  /** What they are called: `TrackPoints` makes `readTrackPoints`. */
  readonly name: string;
  readonly schema: string;
  /** Local names of the elements from the root down to the record. */
  readonly path: readonly string[];
}

export interface ContractDispatcher {
  /** Name of the generated function. */
  readonly function: string;
  /** Unions to be declared of what it returns: name to messages. */
  readonly types: Readonly<Record<string, readonly string[]>>;
  readonly messages: readonly string[];
  readonly by:
    | { readonly kind: "root" }
    | { readonly kind: "elements"; readonly elements: readonly string[] }
    | { readonly kind: "option"; readonly option: string; readonly cases: Readonly<Record<string, string>> };
  readonly errors: Readonly<Partial<Record<"wellFormedness" | "root" | "missing" | "empty" | "unknown", string>>>;
}

export interface ContractJsonSchema {
  readonly name: string;
  readonly schema: string;
  /** The messages of which this is the JSON form; `check` compares the two. */
  readonly messages: readonly string[];
  /** How the two forms may differ: `/name required` to the reason. */
  readonly differences: Readonly<Record<string, string>>;
}

/** How one type is bound. */
export interface TypeHints {
  readonly name: string | undefined;
  readonly enumeration: "literals" | "list" | undefined;
  /** Name of the child whose value says which of the derived types it is. */
  readonly discriminator: string | undefined;
  /** Name of the type whose interface it shares. */
  readonly sameAs: string | undefined;
  /** Names of properties, by the names of elements and, with `@`, attributes. */
  readonly properties: Readonly<Record<string, string>>;
}

/** How default names are made of those of the schema. */
export interface NamingRules {
  /** Beginnings and ends that the names of types lose. */
  readonly removePrefixes: readonly string[];
  readonly removeSuffixes: readonly string[];
  /** Properties in camel case, or as they are spelt in the schema. */
  readonly properties: "camelCase" | "schema";
}

export const NO_RULES: NamingRules = { removePrefixes: [], removeSuffixes: [], properties: "camelCase" };

/** How values of a type become objects of another library. */
export interface ContractAdapter {
  /** A TypeScript module of the contract's folder, which becomes one of the package. */
  readonly module: string;
  /** Names that it exports: the type of objects, what makes one of a text, and what makes a text of one. */
  readonly type: string;
  readonly parse: string;
  readonly print: string;
}
