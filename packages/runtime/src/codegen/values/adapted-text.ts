/** Texts of objects that adapters made or were asked about: what they are in JSON. */
const texts = new WeakMap<object, string>();

/** Notes the text of an adapter's object. */
export function noteAdapted(value: object, text: string): void {
  texts.set(value, text);
}

/** The text of an object that is an adapter's; `undefined` for what is none, such as plain objects and arrays. */
export function adaptedText(value: object): string | undefined {
  return texts.get(value);
}
