import type { Assertion, ConstrainingFacet, EnumerationValue, SimpleTypeDefinition } from "../components/index.ts";
import type { LoadedDocument } from "../documents/load.ts";
import { collapse, XSD_NAMESPACE } from "../documents/names.ts";
import type { SchemaElement } from "../documents/schema-element.ts";
import { annotationsOf } from "./annotations.ts";
import { buildAssertion } from "./assertions.ts";
import { flag } from "./attribute-values.ts";
import type { Build } from "./context.ts";
import { normaliseWhiteSpace } from "./simple-type-questions.ts";

const LENGTHS = ["length", "minLength", "maxLength"] as const;
const DIGITS = ["totalDigits", "fractionDigits"] as const;
const BOUNDS = ["minInclusive", "minExclusive", "maxInclusive", "maxExclusive"] as const;
const WHITE_SPACE = ["preserve", "replace", "collapse"] as const;
const TIMEZONE = ["required", "prohibited", "optional"] as const;

/** The word among the known ones that `text` is. */
function wordOf<Word extends string>(text: string, words: readonly Word[]): Word | undefined {
  return words.find((word) => word === text);
}

/**
 * The facets written on a restriction of `base`, in document order; all patterns of the step are one facet, as are all
 * enumeration values and all assertions: https://www.w3.org/TR/xmlschema11-2/#xr-simpletype-restriction. Reports
 * `s4s-att-invalid-value` for values that are not even of the facet's kind, `src-single-facet-value` for a facet given
 * twice.
 */
export function buildFacets(
  build: Build,
  document: LoadedDocument,
  restriction: SchemaElement,
  base: SimpleTypeDefinition,
): readonly ConstrainingFacet[] {
  const facets: ConstrainingFacet[] = [];
  const patterns: { readonly value: string[]; readonly element: SchemaElement }[] = [];
  const enumeration: EnumerationValue[] = [];
  const assertions: Assertion[] = [];
  const given = new Set<string>();
  for (const element of restriction.children) {
    if (element.namespace !== XSD_NAMESPACE || document.rejected.has(element)) continue;
    const { localName: kind } = element;
    if (kind === "assertion") {
      if (assertions.length === 0) facets.push({ ...facetBase(element), kind: "assertions", value: assertions });
      assertions.push(buildAssertion(document, element));
      continue;
    }
    const attribute = element.attributes.get("value");
    if (attribute === undefined) continue;
    if (kind === "pattern") {
      const facet = patterns[0];
      if (facet !== undefined) facet.value.push(attribute.value);
      else {
        const value = [attribute.value];
        patterns.push({ value, element });
        facets.push({ ...facetBase(element), kind: "pattern", value });
      }
      continue;
    }
    if (kind === "enumeration") {
      if (enumeration.length === 0) facets.push({ ...facetBase(element), kind: "enumeration", value: enumeration });
      enumeration.push({
        lexical: normaliseWhiteSpace(base, attribute.value),
        namespaces: element.namespaces,
        annotations: annotationsOf(element),
        location: element.location,
      });
      continue;
    }
    if (given.has(kind)) {
      build.report(
        "src-single-facet-value",
        element,
        `The facet ${kind} is given twice in one restriction; remove one.`,
      );
      continue;
    }
    const facet = singleFacet(kind, collapse(attribute.value), element);
    if (facet === "unknown") continue;
    given.add(kind);
    if (facet === undefined) {
      build.report("s4s-att-invalid-value", attribute, `"${attribute.value}" is not a value of the facet ${kind}.`);
    } else facets.push(facet);
  }
  return facets;
}

function facetBase(element: SchemaElement) {
  return { fixed: flag(element, "fixed"), annotations: annotationsOf(element), location: element.location };
}

function singleFacet(kind: string, value: string, element: SchemaElement): ConstrainingFacet | undefined | "unknown" {
  const base = facetBase(element);
  const length = wordOf(kind, LENGTHS);
  const digits = wordOf(kind, DIGITS);
  const bound = wordOf(kind, BOUNDS);
  if (length !== undefined)
    return /^\+?[0-9]+$/.test(value) ? { ...base, kind: length, value: Number(value) } : undefined;
  if (digits !== undefined) {
    const isNumber = /^\+?[0-9]+$/.test(value) && (digits === "fractionDigits" || Number(value) > 0);
    return isNumber ? { ...base, kind: digits, value: Number(value) } : undefined;
  }
  if (bound !== undefined) return { ...base, kind: bound, value };
  if (kind === "whiteSpace") {
    const word = wordOf(value, WHITE_SPACE);
    return word === undefined ? undefined : { ...base, kind, value: word };
  }
  if (kind === "explicitTimezone") {
    const word = wordOf(value, TIMEZONE);
    return word === undefined ? undefined : { ...base, kind, value: word };
  }
  return "unknown";
}
