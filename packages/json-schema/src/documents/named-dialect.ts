import type { JsonObjectNode } from "@schemawright/runtime/json";
import { type Dialect, dialectNames, dialectOf, dialectWith, standardDialect, vocabularyOf } from "./dialects.ts";
import { memberOf, type SchemaDocument, textOf } from "./document.ts";
import type { Vocabulary } from "./keywords.ts";
import type { Loading } from "./loading.ts";
import { withoutFragment } from "./uri.ts";

/** The dialect that `$schema` names; the inherited one if there is none. */
export function dialectNamed(
  loading: Loading,
  node: JsonObjectNode,
  document: SchemaDocument,
  inherited: Dialect,
): Dialect {
  const name = textOf(node, "$schema");
  if (name === undefined) return inherited;
  const standard = standardDialect(name);
  if (standard !== undefined) return standard;
  if (!loading.customDialects.has(name)) {
    loading.customDialects.set(name, undefined);
    loading.customDialects.set(
      name,
      readDialect(loading, name, document, memberOf(node, "$schema")?.offset ?? node.offset),
    );
  }
  return loading.customDialects.get(name) ?? inherited;
}

/** The dialect of a meta-schema of one's own (2020-12 core, 8.1): the vocabularies that it names. */
function readDialect(
  { resources, fetch, report }: Loading,
  name: string,
  document: SchemaDocument,
  offset: number,
): Dialect | undefined {
  const uri = withoutFragment(name);
  const found = resources.get(uri)?.root ?? fetch(uri, undefined, document, dialectOf("2020-12")).site?.node;
  if (found?.kind !== "object") {
    const wanted = `expected ${dialectNames.join(", ")}, or a meta-schema that can be read`;
    report("json-schema-dialect", `$schema is ${name}; ${wanted}`, document, offset);
    return undefined;
  }
  const inherited = standardDialect(textOf(found, "$schema") ?? "") ?? dialectOf("2020-12");
  const named = memberOf(found, "$vocabulary");
  if (named?.kind !== "object") return inherited;
  const vocabularies = new Set<Vocabulary>();
  for (const { name: vocabularyUri, value } of named.members) {
    const vocabulary = vocabularyOf(vocabularyUri);
    if (vocabulary !== undefined) vocabularies.add(vocabulary.vocabulary);
    else if (value.kind === "scalar" && value.value === true) {
      const text = `The meta-schema ${name} requires the vocabulary ${vocabularyUri}, which is not supported`;
      report("json-schema-dialect", text, document, offset);
    }
  }
  return dialectWith(inherited.version, vocabularies);
}
