/**
 * The one table of who may import whom. Everything that it does not allow is refused, so a new package or stage
 * needs a line here before its first import.
 */

/** What the files of one package may import besides their own package. */
export interface PackageArrows {
  /** Folder of the package, from the root of the repository. `*` stands for one folder name. */
  readonly folder: string;
  /** Folders of the workspace packages that it may import, by package name. */
  readonly imports: readonly string[];
  /** Folders of the workspace packages of which it may import types, and nothing that exists at run time. */
  readonly importsTypesOf?: readonly string[];
  /** Third-party packages, and `node:` modules or `node:*` for all of them. */
  readonly thirdParty: readonly string[];
  /** Files that import modules whose names they compute: those of a user's package, which no table can know. */
  readonly computedImports?: readonly string[];
  /**
   * The folders directly under `src`, each with the sibling folders that it may import. Without a table the package
   * has no stages. Files directly in `src` put the stages together and may import all of them.
   */
  readonly stages?: Readonly<Record<string, readonly string[]>>;
}

export const arrows: readonly PackageArrows[] = [
  {
    folder: "packages/runtime",
    imports: [],
    thirdParty: [],
    stages: {
      issues: [],
      xml: ["issues"],
      json: ["issues", "xml"],
      datatypes: ["issues", "xml"],
      xpath: ["issues", "xml", "datatypes"],
      codegen: ["issues", "xml", "json", "datatypes", "xpath"],
      samples: ["issues", "xml", "json", "datatypes", "codegen"],
    },
  },
  {
    folder: "packages/xsd",
    imports: ["packages/runtime"],
    thirdParty: ["fast-xml-parser"],
    stages: {
      components: [],
      patterns: ["components"],
      xpath: ["components"],
      content: ["components"],
      documents: ["components"],
      build: ["components", "content", "documents", "patterns", "xpath"],
      datatypes: ["components", "documents", "build", "patterns"],
      constraints: ["components", "documents", "build", "content", "datatypes", "patterns", "xpath"],
      downgrade: ["components", "documents", "build", "content"],
    },
  },
  {
    folder: "packages/json-schema",
    imports: ["packages/runtime"],
    thirdParty: [],
    stages: {
      components: [],
      documents: ["components"],
      build: ["components", "documents"],
      constraints: ["components"],
    },
  },
  {
    folder: "generator",
    imports: ["packages/xsd", "packages/json-schema", "packages/runtime", "packages/xpath"],
    thirdParty: ["handlebars", "ajv"],
    stages: {
      contract: [],
      code: [],
      binding: ["contract", "code"],
      samples: ["binding"],
      emit: ["contract", "code", "binding", "samples"],
      json: ["contract", "code", "binding", "samples", "emit"],
      project: ["contract", "code", "binding", "emit"],
    },
  },
  {
    folder: "packages/xpath",
    imports: [],
    importsTypesOf: ["packages/runtime"],
    thirdParty: ["fontoxpath"],
  },
  {
    folder: "packages/cli",
    imports: ["packages/runtime", "packages/xsd", "packages/xpath", "generator"],
    thirdParty: [
      "ajv",
      "ajv-draft-04",
      "chokidar",
      "commander",
      "fast-check",
      "jiti",
      "jsonc-parser",
      // For bundle.js, which runs when the package is packed.
      "rolldown",
      "tar-stream",
      "tinyglobby",
      "tinypool",
      "xsd-schema-validator",
      "yauzl",
      "node:*",
    ],
    computedImports: ["packages/cli/src/files/import-file.ts", "packages/cli/src/launch/load-chunk.ts"],
  },
  {
    folder: "generated/*",
    imports: ["packages/runtime", "packages/xpath"],
    // Types of what callers of `./samples` pass in.
    thirdParty: ["fast-check"],
  },
  {
    folder: "packages/mms-client",
    imports: ["generated/*"],
    importsTypesOf: ["packages/runtime"],
    thirdParty: [],
  },
  {
    folder: "packages/mms-emulator",
    imports: ["generated/*"],
    importsTypesOf: ["packages/runtime"],
    thirdParty: ["node:*"],
  },
];

/** What test files beside the code may import besides what their package may. They may import every stage of it. */
export const testPackages: readonly string[] = ["vitest", "fast-check", "ts-morph", "node:*"];
