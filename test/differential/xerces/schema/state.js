/** Whether a document refers to a type by name. */
export function isNamed(type) {
  return type.name !== undefined || type.variety === "built-in";
}

/** The components that the document at hand can name. */
export function visible({ document }, components) {
  return components.filter((one) => one.document === document || document.sees.includes(one.document));
}

/** The namespace of a declaration. */
export function namespaceOf({ global, form, document }, defaultForm = document.elementForm ?? "unqualified") {
  return global || (form ?? defaultForm) === "qualified" ? document.target : "";
}

/** The simple type of the content of a type, if its content is simple. */
export function simpleContentOf(type) {
  if (type.kind === "simple") return type;
  return type.simple ?? (type.base === undefined ? undefined : simpleContentOf(type.base));
}

/** The content of a type as a particle, with that of the type that it extends; `undefined` if it is empty. */
export function contentOf(type) {
  if (type.base === undefined || type.derivation === "restriction") return type.content;
  const before = contentOf(type.base);
  if (before === undefined || type.content === undefined) return before ?? type.content;
  return { kind: "sequence", items: [before, type.content], min: 1, max: 1 };
}

/** Whether a type is another one, or is derived from it. */
export function derivesFrom(type, base) {
  return type !== undefined && (type === base || derivesFrom(type.base, base));
}

export const PREFIXES = { "": "", "urn:t": "t:", "urn:o": "o:", "urn:p": "p:", "urn:q": "q:" };

/** How an instance, and a schema document that is not without a namespace of its own, names a global component. */
export function qualifiedName({ name, document }) {
  return `${PREFIXES[document.target]}${name}`;
}
