import { type Contract, NO_RULES } from "./contract.ts";

/** What a contract says of which nobody wrote a word. */
export const BARE_CONTRACT: Contract = {
  name: "schema",
  package: "schema",
  version: "0.0.0",
  description: "",
  xsd: "1.1",
  olderForm: false,
  messages: [],
  documents: [],
  roots: undefined,
  records: [],
  dispatchers: [],
  json: [],
  prefixes: {},
  types: new Map(),
  naming: NO_RULES,
  adapters: new Map(),
  dependencies: {},
  library: false,
  packages: {},
  samples: undefined,
  templates: undefined,
};
