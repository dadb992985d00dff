/**
 * The names that were given before: a schema that grows never renames what exists. Kept beside the schema, in
 * `schemawright.lock.json`.
 */
export interface NameLock {
  /** Names of types, by their designators. */
  readonly types: Readonly<Record<string, string>>;
  /** Names of the properties of a type, by its designator and by the names of elements and, with `@`, attributes. */
  readonly properties: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export const NO_LOCK: NameLock = { types: {}, properties: {} };

/**
 * Reads the text of a lock file.
 * @returns what is wrong with it, in one sentence, if it is none
 */
export function readLock(text: string): { readonly lock: NameLock } | { readonly fault: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { fault: `It is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const { version, types, properties } = (typeof json === "object" && json !== null ? json : {}) as Record<
    string,
    unknown
  >;
  if (version !== 1) return { fault: `Its version is ${JSON.stringify(version)}; expected 1.` };
  if (!isTable(types, isText)) return { fault: 'Its member "types" is not an object of texts.' };
  if (!isTable(properties, (one) => isTable(one, isText)))
    return { fault: 'Its member "properties" is not an object of objects of texts.' };
  return { lock: { types, properties } as NameLock };
}

function isTable(value: unknown, is: (member: unknown) => boolean): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every(is);
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

/** The text of a lock file. */
export function writeLock({ types, properties }: NameLock): string {
  return `${JSON.stringify({ version: 1, types, properties }, undefined, 2)}\n`;
}
