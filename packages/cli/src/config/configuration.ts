/** What the commands of a project are given where the command line does not say otherwise: `schemawright.config.ts`. */
export interface Configuration {
  readonly generate?: ForEveryCommand &
    ForReports & {
      /** Folder whose folders are contracts. */
      readonly schema?: string;
      /** Folder that packages go to. */
      readonly out?: string;
      /** Elements that documents of a schema without a contract begin with; all if absent. */
      readonly root?: readonly string[];
    };
  readonly check?: ForEveryCommand &
    ForReports & {
      /** Folder whose folders are contracts. */
      readonly schema?: string;
      /** Folder that packages are in. */
      readonly out?: string;
      /** Fail where Xerces cannot be asked. */
      readonly requireJava?: boolean;
      /** Random values for each message. */
      readonly runs?: number;
      /** Seed of the random values. */
      readonly seed?: number;
      /** The parts to run; all if absent. */
      readonly only?: readonly string[];
    };
  readonly validate?: ForEveryCommand &
    ForReports & {
      /** Schema documents, XML Schema or JSON Schema. */
      readonly schema?: readonly string[];
      /** OASIS XML catalogs, for documents that name their schemas. */
      readonly catalog?: readonly string[];
      readonly xsdVersion?: "1.0" | "1.1";
      /** Threads. */
      readonly jobs?: number;
      /** A document type declaration: refused, or its internal subset is read. */
      readonly doctype?: "refuse" | "internal";
      /** Whether compiled schemas are kept. */
      readonly cache?: boolean;
      /** Where they are kept, instead of the cache folder of the user. */
      readonly cacheDir?: string;
    };
  readonly inspect?: ForEveryCommand & {
    readonly tree?: boolean;
    readonly json?: boolean;
    readonly xsdVersion?: "1.0" | "1.1";
  };
  readonly sample?: ForEveryCommand & {
    readonly minimal?: boolean;
    readonly full?: boolean;
    readonly seed?: number;
    readonly count?: number;
    readonly json?: boolean;
    readonly out?: string;
    readonly xsdVersion?: "1.0" | "1.1";
  };
  readonly downgrade?: ForEveryCommand & ForReports & { readonly out?: string };
  readonly bundle?: ForEveryCommand & { readonly out?: string; readonly xsdVersion?: "1.0" | "1.1" };
}

/** Options that every command has. */
export interface ForEveryCommand {
  /** Say what is done, with the time of each stage. */
  readonly verbose?: boolean;
  /** Print findings only. */
  readonly quiet?: boolean;
}

/** Options of commands that print a report. */
export interface ForReports {
  readonly format?: "pretty" | "json" | "jsonl" | "sarif" | "github" | "gitlab" | "junit" | "checkstyle";
  /** Issues that are printed; 0 for all. */
  readonly maxIssues?: number;
  /** The least severity that is reported. */
  readonly severity?: "warning" | "error";
  /** Weights of codes: `E622=off`. */
  readonly rule?: readonly string[];
}

/** Gives a configuration its type: `export default defineConfig({ ... })`. @returns what it is given */
export function defineConfig(configuration: Configuration): Configuration {
  return configuration;
}
