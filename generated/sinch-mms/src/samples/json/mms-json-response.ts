// Generated from schema/sinch-mms/json/response.schema.json by schemawright. Do not edit.
import { schema } from "../../json-schemas/mms-json-response.ts";
import { MMS_JSON_RESPONSE_DEFINITION, type MmsJsonResponse } from "../../messages/mms-json-response.ts";
import { type Arbitrary, type FastCheck, arbitraryOf } from "../../samples/arbitrary.ts";
import { type JsonSamplePlan, type NearMiss, type NearMissOptions, type SampleOptions, type Sampler, jsonSampler } from "@schemawright/runtime/samples";

const PLAN: JsonSamplePlan = {
  schema,
  patterns: {
  },
};

const samplerOfMmsJsonResponse: Sampler<MmsJsonResponse> = /*@__PURE__*/ jsonSampler(PLAN, MMS_JSON_RESPONSE_DEFINITION);

/** A valid MmsJsonResponse. @throws SampleError if none was found */
export function sampleMmsJsonResponse(options: SampleOptions = {}): MmsJsonResponse {
  return samplerOfMmsJsonResponse.sample(options).value;
}

/** Valid values of MmsJsonResponse, for property tests with fast-check. */
export function arbitraryMmsJsonResponse(fc: FastCheck): Arbitrary<MmsJsonResponse> {
  return arbitraryOf(fc, samplerOfMmsJsonResponse);
}

/** Documents that break one rule of MmsJsonResponse each, with the rule that they break. */
export function nearMissesMmsJsonResponse(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfMmsJsonResponse.nearMisses(options);
}
