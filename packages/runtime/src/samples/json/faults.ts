import type { FaultyDocument } from "../near-misses.ts";
import { forbiddenValue, noAlternative, severalAlternatives, unmetConsequence } from "./alternative-faults.ts";
import { equalItems, notContained, wrongCount } from "./array-faults.ts";
import type { BuiltValue, Site } from "./build-value.ts";
import { changedAt, valueAt } from "./changes.ts";
import { memberCount, missingDependent, missingMember, undeclaredMember, wrongName } from "./object-faults.ts";
import type { JsonSamplePlan } from "./plan.ts";
import { unlistedValue, wrongNumber, wrongText, wrongType } from "./scalar-faults.ts";
import type { FaultKind } from "./wrong.ts";

/** Every kind of fault, the ones that say most of a schema first. */
export const JSON_FAULT_KINDS: readonly FaultKind[] = [
  missingMember,
  wrongType,
  unlistedValue,
  wrongText,
  wrongNumber,
  wrongCount,
  equalItems,
  notContained,
  undeclaredMember,
  wrongName,
  memberCount,
  missingDependent,
  severalAlternatives,
  forbiddenValue,
  noAlternative,
  unmetConsequence,
];

/** What a fault inside an alternative is reported as, where no single alternative is meant. */
const UNIONS = ["json-schema.anyOf", "json-schema.oneOf"];

/** The faults of one kind, at every place of a valid value. */
export function* jsonFaultsOf(
  kind: FaultKind,
  plan: JsonSamplePlan,
  { value, sites }: BuiltValue,
): Generator<FaultyDocument> {
  for (const site of sites) {
    const found = valueAt(value, site.keys);
    if (found === undefined) continue;
    for (const schema of site.schemas) {
      for (const wrong of kind(schema, found, plan, site)) {
        const changed = changedAt(value, site.keys, wrong.value);
        const codes = [...wrong.keywords.map((keyword) => `json-schema.${keyword}`), ...UNIONS];
        yield { document: JSON.stringify(changed), codes, what: `${nameOf(site)} ${wrong.what}` };
      }
    }
  }
}

function nameOf({ keys }: Site): string {
  const key = keys.at(-1);
  if (key === undefined) return "the value";
  if (typeof key === "string") return key;
  const list = keys.at(-2);
  return `item ${key + 1}${typeof list === "string" ? ` of ${list}` : ""}`;
}
