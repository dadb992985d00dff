/** Numbers from 0 to 1, the same in every run for a seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** What may stand between or in place of other characters, usual and unusual. */
const PIECES = [
  ..."<>&;\"'= \t\n\r/!?-[]x0",
  "<!-- note -->",
  "<![CDATA[text]]>",
  "<?target data?>",
  "&amp;",
  "&lt;",
  "&quot;",
  "&apos;",
  "&gt;",
  "&unknown;",
  "&amp",
  "&#65;",
  "&#x1F600;",
  "&#0;",
  "]]>",
  "]]",
  "é",
  "\u{1f600}",
  "\ud83d",
  "\udc00",
  "\ufffe",
  "\ufeff",
  "\u0000",
  "\u0085",
  "\u2028",
  ' id="1"',
  ' xmlns="urn:other"',
  ' xmlns=""',
  ' xmlns:p="urn:other"',
  ' xsi:nil="true"',
  "<p:x/>",
  "<x/>",
  "<!DOCTYPE request>",
  "  ",
  "\r\n",
  "12",
  "-1",
  "+1",
  "1e3",
  "true",
  "0",
  "99999999999999999999",
];

const ELEMENT = /<([A-Za-z][\w.:-]*)[^<>]*>[^<]*<\/\1>|<[A-Za-z][\w.:-]*[^<>]*\/>/g;

/** A document that differs a little from another one: in characters, or in whole elements. */
export function mutate(xml: string, next: () => number): string {
  let text = xml;
  for (let changes = 1 + Math.floor(next() * 3); changes > 0; changes--) text = change(text, next);
  return text;
}

function change(text: string, next: () => number): string {
  const at = Math.floor(next() * (text.length + 1));
  const piece = PIECES[Math.floor(next() * PIECES.length)] ?? "";
  switch (Math.floor(next() * 9)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1);
    case 1:
      return text.slice(0, at) + piece + text.slice(at);
    case 2:
      return text.slice(0, at) + piece + text.slice(at + 1);
    case 3:
      return text.slice(0, at);
    case 4:
      return inElement(text, next, () => "");
    case 5:
      return inElement(text, next, (element) => element + element);
    case 6: {
      // An element goes to where another one is.
      const others = [...text.matchAll(ELEMENT)];
      const other = others[Math.floor(next() * others.length)];
      return other === undefined ? text : inElement(text, next, (element) => element + other[0]);
    }
    case 7:
      return inElement(text, next, (element) => element.replace(/>[^<]*</, `>${piece}<`));
    default:
      return inElement(text, next, (element) => {
        const inside = element.indexOf(">") + 1;
        return element.slice(0, inside) + piece + element.slice(inside);
      });
  }
}

function inElement(text: string, next: () => number, edit: (element: string) => string): string {
  const elements = [...text.matchAll(ELEMENT)];
  const element = elements[Math.floor(next() * elements.length)];
  if (element === undefined) return text;
  return text.slice(0, element.index) + edit(element[0]) + text.slice(element.index + element[0].length);
}

/** Values that stand for others in objects. */
const VALUES: readonly unknown[] = [
  undefined,
  null,
  "",
  " ",
  "text",
  " text",
  "a  b",
  "a\tb",
  "12",
  "\u0001",
  "\ud83d",
  "\u{1f600}",
  "x".repeat(81),
  "\u{1f600}".repeat(41),
  0,
  -0,
  1,
  -1,
  9,
  31,
  1.5,
  Number.NaN,
  2 ** 53,
  1n,
  true,
  false,
  "true",
  "yes",
  [],
  [undefined],
  {},
  [{}],
  () => 1,
  new Date(0),
];

/** An object that differs a little from another one: in a value, or by a property more or less. */
export function mutateValue(value: unknown, next: () => number): unknown {
  if (typeof value !== "object" || value === null || next() < 0.05) return VALUES[Math.floor(next() * VALUES.length)];
  if (Array.isArray(value)) {
    const copy = [...value];
    const at = Math.floor(next() * copy.length);
    const choice = next();
    if (choice < 0.2) copy.push(...(next() < 0.5 ? copy : copy.slice(0, 1)));
    else if (choice < 0.4) copy.splice(at, 1);
    else copy[at] = mutateValue(copy[at], next);
    return copy;
  }
  const copy: Record<string, unknown> = { ...value };
  const keys = Object.keys(copy);
  const key = keys[Math.floor(next() * keys.length)] ?? "";
  const choice = next();
  if (choice < 0.1) delete copy[key];
  else if (choice < 0.2) copy[next() < 0.5 ? "$unknown" : "other"] = next() < 0.5 ? undefined : [{ name: "x" }];
  else copy[key] = mutateValue(copy[key], next);
  return copy;
}
