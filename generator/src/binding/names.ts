/**
 * `api-key` to `apiKey`, `API_KEY` to `apiKey`, `shipTo` to `shipTo`, `constructor` to `_constructor`: the default
 * property name of an XML name.
 */
export function propertyNameOf(name: string): string {
  const words = wordsOf(name);
  const camel = words.map((word, i) => (i === 0 ? lowerFirst(word) : upperFirst(word))).join("");
  return /^[\p{ID_Start}_$]/u.test(camel) && !isReserved(camel) ? camel : `_${camel}`;
}

/** Whether every object has a property of this name from the start, so that its absence could not be seen. */
export function isInherited(property: string): boolean {
  return property in Object.prototype;
}

/**
 * Whether a property of this name says something of an object to the language: that it is inherited, or that there is a
 * promise, which linters let nobody claim.
 */
export function isReserved(property: string): boolean {
  return property === "then" || isInherited(property);
}

/** `purchaseOrderType` to `PurchaseOrderType`: the default type name of an XML name. */
export function typeNameOf(name: string): string {
  const pascal = wordsOf(name).map(upperFirst).join("");
  return /^[\p{ID_Start}_$]/u.test(pascal) ? pascal : `_${pascal}`;
}

/** Constants that were named: each is named again where it is used. */
const constantNames = new Map<string, string>();
const MOST_KNOWN = 20_000;

/** `SendMmsRequest` to `SEND_MMS_REQUEST`: the name of a constant. */
export function constantNameOf(name: string): string {
  const known = constantNames.get(name);
  if (known !== undefined) return known;
  const parted = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2");
  const joined = /^\w*$/.test(parted) ? parted.replace(/_+/g, "_") : parted.replace(/(?:\P{ID_Continue}|_)+/gu, "_");
  const constant = joined.toUpperCase();
  if (constantNames.size === MOST_KNOWN) constantNames.clear();
  constantNames.set(name, constant);
  return constant;
}

function wordsOf(name: string): string[] {
  const words = name.split(/[^\p{ID_Continue}$]+|_+/u).filter((word) => word !== "");
  // A name in capitals throughout is spelt that way, not abbreviated: MESSAGE_TEXT reads as message text.
  return words.every((word) => word === word.toUpperCase()) ? words.map((word) => word.toLowerCase()) : words;
}

function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
