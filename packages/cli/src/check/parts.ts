import { checkDrift } from "./drift.ts";
import { checkForms } from "./forms.ts";
import { checkJsonForms } from "./json-forms.ts";
import { checkJsonSchemas } from "./json-schemas.ts";
import type { Part } from "./part.ts";
import { checkRandomValues } from "./random-values.ts";
import { checkSamples } from "./samples.ts";
import { checkSchemas } from "./schemas.ts";

/** The parts of `check`, in the order in which they run. */
export const PARTS: readonly Part[] = [
  { name: "drift", claim: "the generated code is current", asksJudge: false, run: checkDrift },
  {
    name: "schemas",
    claim: "every XML schema is accepted, its 1.0 form by Xerces too",
    asksJudge: true,
    run: checkSchemas,
  },
  { name: "json-schemas", claim: "every JSON Schema meets its meta-schema", asksJudge: false, run: checkJsonSchemas },
  {
    name: "json-forms",
    claim: "the XML form and the authored JSON form of a message differ only where the contract says so",
    asksJudge: false,
    run: checkJsonForms,
  },
  { name: "samples", claim: "every sample gets its expected findings", asksJudge: false, run: checkSamples },
  { name: "forms", claim: "the 1.0 form and the JSON form judge the samples alike", asksJudge: true, run: checkForms },
  { name: "random", claim: "random values survive writing and reading", asksJudge: false, run: checkRandomValues },
];
