// Generated from schema/sinch-mms/json/postback.schema.json by schemawright. Do not edit.
import { schema } from "../../json-schemas/mms-json-postback.ts";
import { MMS_JSON_POSTBACK_DEFINITION, type MmsJsonPostback } from "../../messages/mms-json-postback.ts";
import { type Arbitrary, type FastCheck, arbitraryOf } from "../../samples/arbitrary.ts";
import { type JsonSamplePlan, type NearMiss, type NearMissOptions, type SampleOptions, type Sampler, jsonSampler } from "@schemawright/runtime/samples";

const PLAN: JsonSamplePlan = {
  schema,
  patterns: {
  },
};

const samplerOfMmsJsonPostback: Sampler<MmsJsonPostback> = /*@__PURE__*/ jsonSampler(PLAN, MMS_JSON_POSTBACK_DEFINITION);

/** A valid MmsJsonPostback. @throws SampleError if none was found */
export function sampleMmsJsonPostback(options: SampleOptions = {}): MmsJsonPostback {
  return samplerOfMmsJsonPostback.sample(options).value;
}

/** Valid values of MmsJsonPostback, for property tests with fast-check. */
export function arbitraryMmsJsonPostback(fc: FastCheck): Arbitrary<MmsJsonPostback> {
  return arbitraryOf(fc, samplerOfMmsJsonPostback);
}

/** Documents that break one rule of MmsJsonPostback each, with the rule that they break. */
export function nearMissesMmsJsonPostback(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfMmsJsonPostback.nearMisses(options);
}
