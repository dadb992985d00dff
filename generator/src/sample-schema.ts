import { createSampler, type Sampler } from "@schemawright/runtime/samples";
import { type ElementDeclaration, type Schema, type SchemaIssue, substitutionGroups } from "@schemawright/xsd";
import { type CompileOptions, compileSchema } from "./evaluate.ts";
import { createSamplePlanner } from "./samples/index.ts";

// Who catches one has to have the class of the runtime that throws it.
export { SampleError } from "@schemawright/runtime/samples";

/** Samples of the documents of a schema, or the reasons why it was not compiled. */
export type SchemaSampler =
  | {
      readonly ok: true;
      /** Expanded names of the elements that a document may begin with: `{namespace}local`. */
      readonly roots: readonly string[];
      /** The sampler of documents with a root, by its expanded name; values are those of the root. `undefined` if there is no such root. */
      readonly sampler: (root: string) => Sampler<unknown> | undefined;
    }
  | { readonly ok: false; readonly issues: readonly SchemaIssue[] };

/** Compiles a loaded schema in memory to what makes valid documents of it, judged by the reader that `compileSchema` makes. */
export function createSchemaSampler(schema: Schema, options: CompileOptions = {}): SchemaSampler {
  const compiled = compileSchema(schema, options);
  if (!compiled.ok) return compiled;
  const planner = createSamplePlanner({
    schemas: [schema],
    groups: substitutionGroups(schema),
    version: options.version ?? "1.1",
    hasInstanceTypes: true,
  });
  const declarations = new Map<string, ElementDeclaration>(
    [...schema.elementDeclarations].filter(([, one]) => !one.abstract),
  );
  return {
    ok: true,
    roots: [...declarations.keys()],
    sampler(root) {
      const declaration = declarations.get(root);
      if (declaration === undefined) return undefined;
      const element = planner.element(declaration);
      const read = (document: string) => compiled.read(document);
      return createSampler({ name: declaration.name, plan: () => planner.plan(), root: { element }, read });
    },
  };
}
