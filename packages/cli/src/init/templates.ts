/** What a project is set up with. */
export interface Setup {
  readonly schema: string;
  readonly out: string;
  /** Schemas for `validate`, where there are no contracts. */
  readonly validate: readonly string[];
}

/** The text of `schemawright.config.ts`. */
export function configurationText({ schema, out, validate }: Setup): string {
  const folders = `schema: ${JSON.stringify(schema)}, out: ${JSON.stringify(out)}`;
  const schemas =
    validate.length === 0
      ? ""
      : `\n  validate: { schema: [${validate.map((one) => JSON.stringify(one)).join(", ")}] },`;
  return `import { defineConfig } from "schemawright";

export default defineConfig({
  generate: { ${folders} },
  check: { ${folders} },${schemas}
});
`;
}

/** Scripts of `package.json`, by name. */
export const SCRIPTS: Readonly<Record<string, string>> = {
  "schema:generate": "schemawright generate",
  "schema:check": "schemawright check",
};

/** The text of `.github/workflows/schemawright.yml`. */
export const WORKFLOW = `name: schemawright
on: [push, pull_request]
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npm ci
      - run: npx schemawright check
`;
