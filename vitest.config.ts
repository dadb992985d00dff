import { defineConfig } from "vitest/config";

// Packages of this workspace are tested from their sources; "schemawright-source" is the export condition that names them.
const conditions = ["schemawright-source", "module", "node", "development|production"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["packages/*/src/**/*.test.ts", "generator/src/**/*.test.ts", "test/**/*.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
