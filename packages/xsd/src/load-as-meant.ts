import type { Schema, SchemaIssue } from "./components/index.ts";

/** A version of XSD, or the one that the authors of a schema meant: see {@link loadAsMeant}. */
export type VersionChoice = "1.0" | "1.1" | "meant";

/** Schemas that were loaded together, and what is wrong with them. */
interface Loaded {
  /** None if any issue is an error. */
  readonly schemas: readonly Schema[] | undefined;
  readonly issues: readonly SchemaIssue[];
}

/** What was loaded, and as which version. */
export type LoadedAs<Result> = Result & { readonly version: "1.0" | "1.1" };

/**
 * Loads schemas of which nobody says what version they are: as XSD 1.1, unless their documents are made for processors of
 * 1.0 alone (`vc:maxVersion`), so that 1.1 leaves nothing of them, or they are right by the rules of 1.0 and wrong by those of
 * 1.1, of which the warning `xsd-version` tells at what is wrong. What is wrong by both is what 1.1 says of it.
 * @param load called once more for 1.0 where 1.1 does not do
 */
export function loadAsMeant<Result extends Loaded>(load: (version: "1.0" | "1.1") => Result): LoadedAs<Result> {
  const newer = { ...load("1.1"), version: "1.1" as const };
  if (newer.schemas?.some(isEmpty) === false) return newer;
  const older = { ...load("1.0"), version: "1.0" as const };
  if (newer.schemas !== undefined) return isMadeForOlder(newer.schemas, older.schemas) ? older : newer;
  const reason = newer.issues.find(isError);
  // What 1.0 puts up with it tells of: a reference to nothing is as wrong as in 1.1.
  const isTold = older.issues.some(({ code }) => newer.issues.some((one) => isError(one) && one.code === code));
  if (older.schemas === undefined || reason === undefined || isTold) return newer;
  const message = `The schema is read as XSD 1.0, because it is none of XSD 1.1: ${reason.message}`;
  const warning: SchemaIssue = { ...reason, code: VERSION_WARNING, severity: "warning", message };
  return { ...older, issues: [...older.issues, warning] };
}

/** The code of the warning that a schema is read as XSD 1.0. */
export const VERSION_WARNING = "xsd-version";

function isError({ severity }: SchemaIssue): boolean {
  return severity === "error";
}

/** Whether 1.1 leaves nothing of what 1.0 finds something in. */
function isMadeForOlder(newer: readonly Schema[], older: readonly Schema[] | undefined): boolean {
  if (older === undefined) return newer.every(isEmpty);
  return older.some((schema, i) => !isEmpty(schema) && newer[i] !== undefined && isEmpty(newer[i]));
}

/** Whether nothing is declared. */
function isEmpty(schema: Schema): boolean {
  const { elementDeclarations, attributeDeclarations, attributeGroupDefinitions, modelGroupDefinitions } = schema;
  const spaces = [elementDeclarations, attributeDeclarations, attributeGroupDefinitions, modelGroupDefinitions];
  return (
    spaces.every(({ size }) => size === 0) &&
    schema.notationDeclarations.size === 0 &&
    [...schema.typeDefinitions.values()].every((type) => type.builtIn)
  );
}
