// Generated from configuration/configuration.schema.json by schemawright. Do not edit.

/**
 * What the commands of a project are given where the command line does not say otherwise.
 * From configuration/configuration.schema.json:1:1
 */
export interface Configuration {
  /** Options of `generate`. */
  readonly generate?: {
    /** Folder whose folders are contracts, or a schema document that has no contract. */
    readonly schema?: string;
    /** Folder that packages go to. */
    readonly out?: string;
    /** Element that documents of a schema without a contract begin with; only what they need is compiled. All if not given; repeatable. */
    readonly root?: readonly string[];
    /** Form of the report. */
    readonly format?: "pretty" | "json" | "jsonl" | "sarif" | "github" | "gitlab" | "junit" | "checkstyle";
    /**
     * Issues that are printed; the rest is counted. 0 for all.
     * Whole number, at least 0, at most 9007199254740991.
     */
    readonly maxIssues?: number;
    /** The least severity that is reported. */
    readonly severity?: "warning" | "error";
    /** Weight of a code, of a contract or of the recommendation: E622=off, E314=warning; repeatable. */
    readonly rule?: readonly string[];
    /** Say what is done, with the time of each stage. */
    readonly verbose?: boolean;
    /** Print findings only: no progress, no summary. */
    readonly quiet?: boolean;
  };
  /** Options of `check`. */
  readonly check?: {
    /** Folder whose folders are contracts. */
    readonly schema?: string;
    /** Folder that packages are in. */
    readonly out?: string;
    /** Fail where Xerces cannot be asked. */
    readonly requireJava?: boolean;
    /**
     * Random values for each message.
     * Whole number, at least 0, at most 9007199254740991.
     */
    readonly runs?: number;
    /**
     * Seed of the random values.
     * Whole number, at least 0, at most 9007199254740991.
     */
    readonly seed?: number;
    /** Run this part only; repeatable. */
    readonly only?: readonly string[];
    /** Form of the report. */
    readonly format?: "pretty" | "json" | "jsonl" | "sarif" | "github" | "gitlab" | "junit" | "checkstyle";
    /**
     * Issues that are printed; the rest is counted. 0 for all.
     * Whole number, at least 0, at most 9007199254740991.
     */
    readonly maxIssues?: number;
    /** The least severity that is reported. */
    readonly severity?: "warning" | "error";
    /** Weight of a code, of a contract or of the recommendation: E622=off, E314=warning; repeatable. */
    readonly rule?: readonly string[];
    /** Say what is done, with the time of each stage. */
    readonly verbose?: boolean;
    /** Print findings only: no progress, no summary. */
    readonly quiet?: boolean;
  };
  /** Options of `validate`. */
  readonly validate?: {
    /** Schema document, XML Schema or JSON Schema; repeatable. Without it, XML documents name theirs (xsi:schemaLocation). */
    readonly schema?: readonly string[];
    /** OASIS XML catalog for schemas that documents name, and for namespaces of roots; repeatable. */
    readonly catalog?: readonly string[];
    /** Version of XML Schema that schemas are read as. */
    readonly xsdVersion?: "1.0" | "1.1";
    /**
     * Threads; by default one for few documents, and one a processor for many.
     * Whole number, at least 1, at most 9007199254740991.
     */
    readonly jobs?: number;
    /** A document type declaration: refuse it, or read its internal subset. */
    readonly doctype?: "refuse" | "internal";
    /** Whether compiled schemas are kept. */
    readonly cache?: boolean;
    /** Where compiled schemas are kept, instead of the cache folder of the user. */
    readonly cacheDir?: string;
    /** Form of the report. */
    readonly format?: "pretty" | "json" | "jsonl" | "sarif" | "github" | "gitlab" | "junit" | "checkstyle";
    /**
     * Issues that are printed; the rest is counted. 0 for all.
     * Whole number, at least 0, at most 9007199254740991.
     */
    readonly maxIssues?: number;
    /** The least severity that is reported. */
    readonly severity?: "warning" | "error";
    /** Weight of a code, of a contract or of the recommendation: E622=off, E314=warning; repeatable. */
    readonly rule?: readonly string[];
    /** Say what is done, with the time of each stage. */
    readonly verbose?: boolean;
    /** Print findings only: no progress, no summary. */
    readonly quiet?: boolean;
  };
  /** Options of `inspect`. */
  readonly inspect?: {
    /** What roots contain, down to simple types. */
    readonly tree?: boolean;
    /** The same as JSON. */
    readonly json?: boolean;
    /** Version of XML Schema that schemas are read as. */
    readonly xsdVersion?: "1.0" | "1.1";
    /** Say what is done, with the time of each stage. */
    readonly verbose?: boolean;
    /** Print findings only: no progress, no summary. */
    readonly quiet?: boolean;
  };
  /** Options of `sample`. */
  readonly sample?: {
    /** What has to be there; this is the default without --seed. */
    readonly minimal?: boolean;
    /** All that may be there, repeated things more than once. */
    readonly full?: boolean;
    /**
     * Another document for each number.
     * Whole number, at least 0, at most 9007199254740991.
     */
    readonly seed?: number;
    /**
     * Documents, each of the next seed.
     * Whole number, at least 1, at most 9007199254740991.
     */
    readonly count?: number;
    /** Values as JSON, one a line if there are several. */
    readonly json?: boolean;
    /** Write a file for each document; with --invalid also expected.json. */
    readonly out?: string;
    /** Version of XML Schema that schemas are read as. */
    readonly xsdVersion?: "1.0" | "1.1";
    /** Say what is done, with the time of each stage. */
    readonly verbose?: boolean;
    /** Print findings only: no progress, no summary. */
    readonly quiet?: boolean;
  };
  /** Options of `downgrade`. */
  readonly downgrade?: {
    /** Where the documents go. */
    readonly out?: string;
    /** Form of the report. */
    readonly format?: "pretty" | "json" | "jsonl" | "sarif" | "github" | "gitlab" | "junit" | "checkstyle";
    /**
     * Issues that are printed; the rest is counted. 0 for all.
     * Whole number, at least 0, at most 9007199254740991.
     */
    readonly maxIssues?: number;
    /** The least severity that is reported. */
    readonly severity?: "warning" | "error";
    /** Weight of a code, of a contract or of the recommendation: E622=off, E314=warning; repeatable. */
    readonly rule?: readonly string[];
    /** Say what is done, with the time of each stage. */
    readonly verbose?: boolean;
    /** Print findings only: no progress, no summary. */
    readonly quiet?: boolean;
  };
  /** Options of `bundle`. */
  readonly bundle?: {
    /** Where the documents go. */
    readonly out?: string;
    /** Version of XML Schema that schemas are read as. */
    readonly xsdVersion?: "1.0" | "1.1";
    /** Say what is done, with the time of each stage. */
    readonly verbose?: boolean;
    /** Print findings only: no progress, no summary. */
    readonly quiet?: boolean;
  };
}
