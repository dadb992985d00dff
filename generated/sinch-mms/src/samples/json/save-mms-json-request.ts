// Generated from schema/sinch-mms/json/savemms.request.schema.json by schemawright. Do not edit.
import { schema } from "../../json-schemas/save-mms-json-request.ts";
import type { MediaUrl as SaveMmsJsonRequestMediaUrl, Slide as SaveMmsJsonRequestSlide } from "../../json-types/save-mms-json-request.ts";
import { SAVE_MMS_JSON_REQUEST_DEFINITION, type SaveMmsJsonRequest } from "../../messages/save-mms-json-request.ts";
import { type Arbitrary, type FastCheck, arbitraryOf } from "../../samples/arbitrary.ts";
import { places, sources, validateMediaUrl, validateSlide } from "../../validators/save-mms-json-request.ts";
import { type JsonSamplePlan, type NearMiss, type NearMissOptions, type SampleOptions, type Sampler, jsonSampler } from "@schemawright/runtime/samples";

const PLAN: JsonSamplePlan = {
  schema,
  patterns: {
    "\\S": {"of":[97,122,65,90,48,57,33,47]},
    "^[hH][tT][tT][pP][sS]?://[^\\s/?#]+([/?#]\\S*)?$": [{"of":[104,104,72,72]},{"of":[116,116,84,84]},{"of":[116,116,84,84]},{"of":[112,112,80,80]},{"repeat":{"of":[115,115,83,83]},"min":0,"max":1},"://",{"repeat":{"of":[97,122,65,90,48,57,33,34]},"min":1,"max":-1},{"repeat":[{"of":[35,35,47,47,63,63]},{"repeat":{"of":[97,122,65,90,48,57,33,47]},"min":0,"max":-1}],"min":0,"max":1}],
    "^-?[0-9]{4,}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?(Z|[+\\-]([01][0-9]|2[0-3]):[0-5][0-9])$": [{"repeat":"-","min":0,"max":1},{"repeat":{"of":[48,57]},"min":4,"max":-1},"-",{"or":[["0",{"of":[49,57]}],["1",{"of":[48,50]}]]},"-",{"or":[["0",{"of":[49,57]}],[{"of":[49,50]},{"of":[48,57]}],["3",{"of":[48,49]}]]},"T",{"or":[[{"of":[48,49]},{"of":[48,57]}],["2",{"of":[48,51]}]]},":",{"of":[48,53]},{"of":[48,57]},":",{"of":[48,53]},{"of":[48,57]},{"repeat":[".",{"repeat":{"of":[48,57]},"min":1,"max":-1}],"min":0,"max":1},{"or":["Z",[{"of":[43,43,45,45]},{"or":[[{"of":[48,49]},{"of":[48,57]}],["2",{"of":[48,51]}]]},":",{"of":[48,53]},{"of":[48,57]}]]}],
  },
};

const samplerOfSaveMmsJsonRequest: Sampler<SaveMmsJsonRequest> = /*@__PURE__*/ jsonSampler(PLAN, SAVE_MMS_JSON_REQUEST_DEFINITION);

/** A valid SaveMmsJsonRequest. @throws SampleError if none was found */
export function sampleSaveMmsJsonRequest(options: SampleOptions = {}): SaveMmsJsonRequest {
  return samplerOfSaveMmsJsonRequest.sample(options).value;
}

/** Valid values of SaveMmsJsonRequest, for property tests with fast-check. */
export function arbitrarySaveMmsJsonRequest(fc: FastCheck): Arbitrary<SaveMmsJsonRequest> {
  return arbitraryOf(fc, samplerOfSaveMmsJsonRequest);
}

/** Documents that break one rule of SaveMmsJsonRequest each, with the rule that they break. */
export function nearMissesSaveMmsJsonRequest(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfSaveMmsJsonRequest.nearMisses(options);
}

const samplerOfSaveMmsJsonRequestSlide: Sampler<SaveMmsJsonRequestSlide> = /*@__PURE__*/ jsonSampler(PLAN, { name: "SaveMmsJsonRequestSlide", validate: validateSlide, sources, places }, "#/$defs/Slide");

/** A valid SaveMmsJsonRequestSlide. @throws SampleError if none was found */
export function sampleSaveMmsJsonRequestSlide(options: SampleOptions = {}): SaveMmsJsonRequestSlide {
  return samplerOfSaveMmsJsonRequestSlide.sample(options).value;
}

/** Valid values of SaveMmsJsonRequestSlide, for property tests with fast-check. */
export function arbitrarySaveMmsJsonRequestSlide(fc: FastCheck): Arbitrary<SaveMmsJsonRequestSlide> {
  return arbitraryOf(fc, samplerOfSaveMmsJsonRequestSlide);
}

/** Documents that break one rule of SaveMmsJsonRequestSlide each, with the rule that they break. */
export function nearMissesSaveMmsJsonRequestSlide(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfSaveMmsJsonRequestSlide.nearMisses(options);
}

const samplerOfSaveMmsJsonRequestMediaUrl: Sampler<SaveMmsJsonRequestMediaUrl> = /*@__PURE__*/ jsonSampler(PLAN, { name: "SaveMmsJsonRequestMediaUrl", validate: validateMediaUrl, sources, places }, "#/$defs/MediaUrl");

/** A valid SaveMmsJsonRequestMediaUrl. @throws SampleError if none was found */
export function sampleSaveMmsJsonRequestMediaUrl(options: SampleOptions = {}): SaveMmsJsonRequestMediaUrl {
  return samplerOfSaveMmsJsonRequestMediaUrl.sample(options).value;
}

/** Valid values of SaveMmsJsonRequestMediaUrl, for property tests with fast-check. */
export function arbitrarySaveMmsJsonRequestMediaUrl(fc: FastCheck): Arbitrary<SaveMmsJsonRequestMediaUrl> {
  return arbitraryOf(fc, samplerOfSaveMmsJsonRequestMediaUrl);
}

/** Documents that break one rule of SaveMmsJsonRequestMediaUrl each, with the rule that they break. */
export function nearMissesSaveMmsJsonRequestMediaUrl(options: NearMissOptions = {}): readonly NearMiss[] {
  return samplerOfSaveMmsJsonRequestMediaUrl.nearMisses(options);
}
