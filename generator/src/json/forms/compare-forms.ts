import type { FormField, FormValue } from "./form.ts";

/** A thing that the two forms of a message say differently. */
export interface FormDifference {
  /** Where in the message and what about it: `/name required`. By this a contract's list knows it. */
  readonly key: string;
  /** One sentence, with the places in both schemas. */
  readonly text: string;
}

/**
 * Compares what two forms let a message be: which members there are, which are required, how often they come, of which
 * type they are, and their enumerations and bounds. Patterns and assertions are not compared: two spellings of one rule
 * cannot be told from two rules.
 */
export function compareForms(xml: FormValue, json: FormValue): readonly FormDifference[] {
  const differences: FormDifference[] = [];
  compareFields(xml, json, "", [], differences);
  return differences;
}

function compareFields(
  xml: FormValue,
  json: FormValue,
  path: string,
  around: readonly (readonly [string, string])[],
  differences: FormDifference[],
): void {
  // Types that hold themselves are compared once on each way down.
  if (around.some(([x, j]) => x === xml.place && j === json.place)) return;
  const [inXml, inJson] = [xml.fields(), json.fields()];
  const within = [...around, [xml.place, json.place] as const];
  for (const [key, field] of inXml) {
    const other = inJson.get(key);
    const at = `${path}/${other?.name ?? field.name}`;
    if (other === undefined) {
      const text = `${at}: only the XML form has it (${field.place}); the JSON form ends at ${json.place}`;
      differences.push({ key: `${at} only-xml`, text });
    } else compareField(field, other, at, within, differences);
  }
  for (const [key, field] of inJson) {
    if (inXml.has(key)) continue;
    const at = `${path}/${field.name}`;
    const text = `${at}: only the JSON form has it (${field.place}); the XML form ends at ${xml.place}`;
    differences.push({ key: `${at} only-json`, text });
  }
}

function compareField(
  xml: FormField,
  json: FormField,
  path: string,
  around: readonly (readonly [string, string])[],
  differences: FormDifference[],
): void {
  const differ = (what: string, inXml: string, inJson: string, places: readonly [string, string]): void => {
    const text = `${path}: ${inXml} in the XML form (${places[0]}), ${inJson} in the JSON form (${places[1]})`;
    differences.push({ key: `${path} ${what}`, text });
  };
  const fields = [xml.place, json.place] as const;
  const said = (required: boolean): string => (required ? "required" : "optional");
  if (xml.required !== json.required) differ("required", said(xml.required), said(json.required), fields);
  const [often, alsoOften] = [frequency(xml), frequency(json)];
  if (often !== alsoOften) differ("occurrence", often, alsoOften, fields);
  compareValues(xml.value, json.value, differ);
  if (xml.value.types.has("object") && json.value.types.has("object"))
    compareFields(xml.value, json.value, path, around, differences);
}

/** How often a member comes. Where it is absent altogether is another question. */
function frequency({ repeats }: FormField): string {
  if (repeats === undefined) return "once";
  const { minimum, maximum } = repeats;
  const least = Math.max(minimum, 1);
  return maximum === Number.POSITIVE_INFINITY ? `a list of ${least} or more` : `a list of ${least} to ${maximum}`;
}

function compareValues(
  xml: FormValue,
  json: FormValue,
  differ: (what: string, inXml: string, inJson: string, places: readonly [string, string]) => void,
): void {
  const places = [xml.place, json.place] as const;
  const types = [typesOf(xml), typesOf(json)] as const;
  if (types[0] !== types[1]) {
    differ("type", types[0], types[1], places);
    return;
  }
  const values = [valuesOf(xml), valuesOf(json)] as const;
  if (values[0] !== values[1]) differ("values", values[0], values[1], places);
  // Where values are listed, bounds say nothing more.
  if (xml.values !== undefined || json.values !== undefined) return;
  for (const name of new Set([...xml.bounds.keys(), ...json.bounds.keys()])) {
    const [one, other] = [xml.bounds.get(name), json.bounds.get(name)];
    const say = (bound: number | undefined): string => (bound === undefined ? `no ${name}` : `${name} ${bound}`);
    if (one !== other) differ(name, say(one), say(other), places);
  }
}

function typesOf({ types }: FormValue): string {
  return types.size === 0 ? "anything" : [...types].sort().join(" or ");
}

function valuesOf({ values }: FormValue): string {
  if (values === undefined) return "any value";
  const texts = values.map((value) => JSON.stringify(value)).sort();
  return texts.length > 12
    ? `${texts.length} values from ${texts[0]} to ${texts[texts.length - 1]}`
    : texts.join(" or ");
}
