import {
  draft07Keywords,
  draft201909Keywords,
  draft202012Keywords,
  type KeywordTable,
  type Vocabulary,
} from "./keywords.ts";

/** A version of JSON Schema. */
export type Version = "2020-12" | "2019-09" | "draft-07";

/** A version with the keywords that a schema document may use. */
export interface Dialect {
  readonly version: Version;
  readonly keywords: KeywordTable;
}

const DIALECTS: Readonly<Record<Version, Dialect>> = {
  "2020-12": { version: "2020-12", keywords: draft202012Keywords },
  "2019-09": { version: "2019-09", keywords: draft201909Keywords },
  "draft-07": { version: "draft-07", keywords: draft07Keywords },
};

/** Names of meta-schemas by version. A draft-07 name is written with and without an empty fragment. */
const META_SCHEMAS: Readonly<Record<string, Version>> = {
  "https://json-schema.org/draft/2020-12/schema": "2020-12",
  "https://json-schema.org/draft/2019-09/schema": "2019-09",
  "http://json-schema.org/draft-07/schema": "draft-07",
  "https://json-schema.org/draft-07/schema": "draft-07",
};

/** The names that `$schema` may have without a meta-schema of one's own. */
export const dialectNames: readonly string[] = [
  "https://json-schema.org/draft/2020-12/schema",
  "https://json-schema.org/draft/2019-09/schema",
  "http://json-schema.org/draft-07/schema#",
];

/** The dialect of a version, with all of its keywords. */
export function dialectOf(version: Version): Dialect {
  return DIALECTS[version];
}

/** The dialect that `$schema` names, if it is one of the three. */
export function standardDialect(name: string): Dialect | undefined {
  const version = META_SCHEMAS[name.replace(/#$/, "")];
  return version === undefined ? undefined : DIALECTS[version];
}

/** A vocabulary that a meta-schema names: its version and which one it is. */
export function vocabularyOf(uri: string): { readonly version: Version; readonly vocabulary: Vocabulary } | undefined {
  const [, version, name] = /^https:\/\/json-schema\.org\/draft\/(2019-09|2020-12)\/vocab\/([a-z-]+)$/.exec(uri) ?? [];
  if (version === undefined || name === undefined) return undefined;
  const vocabulary = name === "format-annotation" ? "format" : name;
  const known: readonly string[] = [
    "core",
    "applicator",
    "unevaluated",
    "validation",
    "meta-data",
    "format",
    "content",
  ];
  return known.includes(vocabulary) ? { version: version as Version, vocabulary: vocabulary as Vocabulary } : undefined;
}

/** The keywords of a version that belong to some vocabularies. In 2019-09 the unevaluated ones are applicators. */
export function dialectWith(version: Version, vocabularies: ReadonlySet<Vocabulary>): Dialect {
  const has = (vocabulary: Vocabulary): boolean =>
    vocabularies.has(version === "2019-09" && vocabulary === "unevaluated" ? "applicator" : vocabulary);
  const keywords = [...DIALECTS[version].keywords].filter(
    ([, { vocabulary }]) => vocabulary === "core" || has(vocabulary),
  );
  return { version, keywords: new Map(keywords) };
}
