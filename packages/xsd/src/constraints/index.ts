import type { BuiltSchema } from "../build/build-schema.ts";
import type { Report } from "../documents/report.ts";
import { rules as aPropsCorrect } from "./a-props-correct.ts";
import { rule as agPropsCorrect } from "./ag-props-correct.ts";
import { rule as auPropsCorrect } from "./au-props-correct.ts";
import { rule as cFieldsXPaths } from "./c-fields-xpaths.ts";
import { rule as cPropsCorrect } from "./c-props-correct.ts";
import { rule as cSelectorXPath } from "./c-selector-xpath.ts";
import { collectComponents } from "./components.ts";
import { rule as cosAllLimited, sizeRule } from "./cos-all-limited.ts";
import { rule as cosApplicableFacets } from "./cos-applicable-facets.ts";
import { rule as cosCtExtends } from "./cos-ct-extends.ts";
import { rule as cosElementConsistent } from "./cos-element-consistent.ts";
import { rule as cosNonambig } from "./cos-nonambig.ts";
import { rule as cosStRestricts } from "./cos-st-restricts.ts";
import { rule as cosValidDefault } from "./cos-valid-default.ts";
import { rule as ctPropsCorrect } from "./ct-props-correct.ts";
import { rule as derivationOkRestriction } from "./derivation-ok-restriction.ts";
import { rules as ePropsCorrect } from "./e-props-correct.ts";
import { rule as enumerationRequiredNotation } from "./enumeration-required-notation.ts";
import { rule as enumerationValidRestriction } from "./enumeration-valid-restriction.ts";
import { rules as facetPairs } from "./facet-pairs.ts";
import { rules as facetRestrictions } from "./facet-restrictions.ts";
import { rule as mgPropsCorrect } from "./mg-props-correct.ts";
import { rules as reportedEarlier } from "./reported-earlier.ts";
import type { Rule } from "./rule.ts";
import { rule as srcPatternValue } from "./src-pattern-value.ts";
import { rule as srcRedefine } from "./src-redefine.ts";
import { rule as taPropsCorrect } from "./ta-props-correct.ts";
import { rule as xpathValid } from "./xpath-valid.ts";

/** Simple types come first: what follows compares values of them. */
const SIMPLE_TYPE_RULES: readonly Rule[] = [
  cosStRestricts,
  cosApplicableFacets,
  srcPatternValue,
  ...facetPairs,
  ...facetRestrictions,
  enumerationValidRestriction,
  xpathValid,
];

const RULES: readonly Rule[] = [
  ...aPropsCorrect,
  auPropsCorrect,
  cosValidDefault,
  ...ePropsCorrect,
  agPropsCorrect,
  ctPropsCorrect,
  enumerationRequiredNotation,
  cSelectorXPath,
  cFieldsXPaths,
  cPropsCorrect,
  taPropsCorrect,
  cosAllLimited,
  sizeRule,
  cosNonambig,
  cosElementConsistent,
  cosCtExtends,
  derivationOkRestriction,
  srcRedefine,
];

/** Every rule in the order of checking, those that earlier stages report first. */
export const rules: readonly Rule[] = [...reportedEarlier, ...SIMPLE_TYPE_RULES, mgPropsCorrect, ...RULES];

/**
 * Checks a schema against the constraints on components: https://www.w3.org/TR/xmlschema11-1/#coss-top. Where a model
 * group contains itself nothing more is checked, for its content has no end.
 */
export function checkConstraints(built: BuiltSchema, version: "1.0" | "1.1", report: Report, warn: Report): void {
  const components = collectComponents(built, version);
  for (const rule of applicable(SIMPLE_TYPE_RULES, version)) rule.check?.(components, report, warn);
  let circular = false;
  const reportCircular: Report = (...issue) => {
    circular = true;
    report(...issue);
  };
  mgPropsCorrect.check?.(components, reportCircular, warn);
  if (circular) return;
  for (const rule of applicable(RULES, version)) rule.check?.(components, report, warn);
}

function applicable(rules: readonly Rule[], version: "1.0" | "1.1"): readonly Rule[] {
  return rules.filter((rule) => rule.version === undefined || rule.version === version);
}
