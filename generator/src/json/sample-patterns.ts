import { reachableSchemas, type Schema } from "@schemawright/json-schema";
import type { JsonSamplePlan } from "@schemawright/runtime/samples";
import { expressionParts } from "../samples/index.ts";

/** The patterns of a schema as data that texts are made of, by their texts. */
export function samplePatterns(root: Schema): JsonSamplePlan["patterns"] {
  const patterns: Record<string, JsonSamplePlan["patterns"][string]> = {};
  for (const schema of reachableSchemas(root)) {
    if (schema.kind === "boolean") continue;
    const { pattern } = schema.assertions;
    for (const one of [...(pattern === undefined ? [] : [pattern]), ...schema.patternProperties.keys()]) {
      const part = Object.hasOwn(patterns, one) ? undefined : expressionParts(one);
      if (part !== undefined) patterns[one] = part;
    }
  }
  return patterns;
}
