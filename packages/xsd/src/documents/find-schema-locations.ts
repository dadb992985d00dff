import { Token, type XmlScanner } from "@schemawright/runtime/xml";
import type { Location, SchemaIssue } from "../components/index.ts";
import { listItems, XSI_NAMESPACE } from "./names.ts";
import type { Place } from "./report.ts";
import {
  closesHints,
  emptyHint,
  lateHint,
  MAXIMUM_HINTS,
  type SchemaLocationHint,
  tooManyHints,
  unpairedItem,
} from "./schema-loc.ts";
import { type InstanceInput, openInstance, type SearchedInstance, type SearchOptions } from "./searched-instance.ts";

/** How an instance is searched: as it will be read. */
export interface SchemaLocationOptions extends SearchOptions {
  /** Version of XSD; `"1.1"` if not given. */
  readonly version?: "1.0" | "1.1";
}

/** What an instance says of its schema documents. */
export interface SchemaLocations {
  /** In document order, none twice. */
  readonly hints: readonly SchemaLocationHint[];
  /**
   * Errors: `schema-loc.4`, a hint that comes too late; `limit-schema-locations`, more than 100 of them. Warnings:
   * `schema-loc.3`, an attribute that is empty or does not hold pairs.
   */
  readonly issues: readonly SchemaIssue[];
}

/**
 * Finds the schema documents that the elements of an instance name by `xsi:schemaLocation` and
 * `xsi:noNamespaceSchemaLocation`, and checks where they do: https://www.w3.org/TR/xmlschema-1/#schema-loc, clauses 3 and
 * 4. Fetches nothing, and throws nothing but what reading pieces throws. Of a document that is not well-formed, or that meets a limit, it is what
 * stands before the fault; the fault itself is the reader's to report. Takes time linear in the length of the input, of
 * which pieces are read twice, the second time as far as there are hints.
 *
 * The attributes of an element have no order and come with it. An attribute without a prefix has no namespace of its
 * own, so no hint addresses it; nor does one address the namespace of `xsi:type` and its companions, which every
 * schema has.
 * @param location of the instance, for the places of hints and issues
 */
export function findSchemaLocations(
  input: InstanceInput,
  location: string,
  options: SchemaLocationOptions = {},
): SchemaLocations {
  const instance = openInstance(input, location, options);
  if (instance === undefined) return { hints: [], issues: [] };
  const search = createSearch(instance, options.version ?? "1.1");
  const { scanner } = instance;
  for (let token = scanner.next(); token < Token.EndDocument && !instance.isDone(); token = scanner.next()) {
    if (token === Token.StartElement) searchTag(scanner, search);
    instance.pass();
  }
  instance.close();
  return { hints: search.hints, issues: search.issues };
}

function searchTag(scanner: XmlScanner, search: Search): void {
  for (let i = 0; i < scanner.attributeCount; i++) {
    if (scanner.attributeNamespace(i) !== XSI_NAMESPACE) continue;
    const localName = scanner.attributeLocalName(i);
    if (localName === "schemaLocation" || localName === "noNamespaceSchemaLocation") search.take(i);
  }
  search.use(scanner.namespace, scanner.offset);
  for (let i = 0; i < scanner.attributeCount; i++) {
    const namespace = scanner.attributeNamespace(i);
    if (namespace !== "") search.use(namespace, scanner.attributeOffset(i));
  }
}

interface Search extends SchemaLocations {
  /** Takes the attribute at index `i` of the element that starts. */
  take(i: number): void;
  /** Notes that an element or attribute of a namespace stands at an offset. */
  use(namespace: string, offset: number): void;
}

function createSearch({ scanner, text, locate }: SearchedInstance, version: "1.0" | "1.1"): Search {
  const issues: SchemaIssue[] = [];
  const hints: SchemaLocationHint[] = [];
  const seen = new Set<string>();
  const hinted = new Set<string>();
  /** Where namespaces are in use from. */
  const closed = new Map<string, Location>();

  /** Whether a pair is to be looked at: what stood before is not, nor what is too much. */
  const isNew = (namespace: string, reference: string, place: () => Place): boolean => {
    const key = `${namespace} ${reference}`;
    if (seen.size > MAXIMUM_HINTS || seen.has(key)) return false;
    seen.add(key);
    if (seen.size > MAXIMUM_HINTS) issues.push(tooManyHints(place()));
    return seen.size <= MAXIMUM_HINTS;
  };
  const takeHint = (namespace: string, reference: string, place: () => Place): void => {
    if (!isNew(namespace, reference, place)) return;
    const hint = { namespace, reference, length: 1, ...place() };
    hints.push(hint);
    hinted.add(namespace);
    const inUse = closed.get(namespace);
    if (inUse !== undefined && namespace !== XSI_NAMESPACE) issues.push(lateHint(hint, inUse));
  };

  return {
    hints,
    issues,
    take(i) {
      const items = listItems(scanner.attributeValue(i));
      let places: readonly WrittenItem[] | undefined;
      const place = (item: number) => (): Place => {
        places ??= writtenItems(text(), scanner, i, items.length);
        const { offset, length } = places[item] ?? { offset: scanner.attributeOffset(i), length: 1 };
        return { location: locate(offset), length };
      };
      if (scanner.attributeLocalName(i) === "noNamespaceSchemaLocation") {
        if (items.length > 0) takeHint("", items.join(" "), place(0));
        else if (isNew("", "", place(0))) issues.push(emptyHint(place(0)()));
        return;
      }
      for (let item = 0; item + 1 < items.length; item += 2) {
        takeHint(items[item] ?? "", items[item + 1] ?? "", place(item + 1));
      }
      if (items.length % 2 === 0) return;
      const placeOfLast = place(items.length - 1);
      const alone = items[items.length - 1] ?? "";
      if (isNew(alone, "", placeOfLast)) issues.push(unpairedItem(alone, placeOfLast(), items.length === 1));
    },
    use(namespace, offset) {
      if (!closed.has(namespace) && closesHints(version, hinted.has(namespace))) closed.set(namespace, locate(offset));
    },
  };
}

interface WrittenItem {
  readonly offset: number;
  readonly length: number;
}

/** Where the items of an attribute's value stand; none if it is not written there, but by an entity or by default. */
function writtenItems(text: string, scanner: XmlScanner, attribute: number, count: number): readonly WrittenItem[] {
  const start = scanner.attributeOffset(attribute);
  const written = text.slice(start, scanner.end);
  const value = /^[^"']*("[^"]*|'[^']*)/.exec(written);
  const content = value?.[1]?.slice(1) ?? "";
  if (value === null || !written.startsWith(scanner.attributeQualifiedName(attribute))) return [];
  const offset = start + value[0].length - content.length;
  const items = [...content.matchAll(/[^ \t\r\n]+/g)].map((item) => ({
    offset: offset + item.index,
    length: item[0].length,
  }));
  return items.length === count ? items : [];
}
